//! Frames of realtime data: entries of several types and items, each with its values.
//!
//! As elsewhere there are two paths: one for the frames that the server normally sends, and a careful one that goes on
//! where that gave up. Neither reads values: whoever takes an entry does, if anybody wants them.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::value::RawValue;

use super::notes::Notes;
use super::scan::Scanner;
use super::{Issue, Record, careful, fast};

/// One entry of a frame.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'t> {
    /// The id of the type: `0B`.
    pub(crate) kind: &'t str,
    /// What was registered, as the server repeats it.
    pub(crate) item: &'t str,
    /// The JSON of the values.
    pub(crate) values: &'t [u8],
}

/// An entry that is none: its JSON, and the type that it names, if it names one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Malformed<'t> {
    pub(crate) kind: Option<&'t str>,
    pub(crate) raw: &'t str,
}

/// How many bytes may be made of the values of one entry, beside those of their type.
const MOST: usize = 4 << 20;

/// Whether a frame has data, and says so at its beginning or its end, as the server does.
pub(crate) fn is_data(frame: &[u8]) -> bool {
    frame.ends_with(br#","trnm":"REAL"}"#) || frame.starts_with(br#"{"trnm":"REAL","#)
}

/// Hands out the entries of a frame that [is data](is_data). `take` says whether it could read the values.
///
/// # Errors
/// How many entries were handed out and taken before the first thing that the server does not normally write.
pub(crate) fn read_fast<'t>(frame: &'t [u8], take: &mut dyn FnMut(Entry<'t>) -> bool) -> Result<(), usize> {
    let mut taken = 0;
    read_entries(frame, take, &mut taken).ok_or(taken)
}

fn read_entries<'t>(frame: &'t [u8], take: &mut dyn FnMut(Entry<'t>) -> bool, taken: &mut usize) -> Option<()> {
    let mut scanner = Scanner::new(frame);
    scanner.pass(b'{').then_some(())?;
    loop {
        if scanner.name()? != "data" {
            scanner.scalar()?;
        } else if scanner.pass(b'[') {
            while !scanner.pass(b']') {
                let entry = read_entry(&mut scanner)?;
                let is_last = !scanner.pass(b',');
                take(entry).then_some(())?;
                *taken += 1;
                if is_last {
                    scanner.pass(b']').then_some(())?;
                    break;
                }
            }
        } else {
            return None;
        }
        if !scanner.pass(b',') {
            return (scanner.pass(b'}') && scanner.is_at_end()).then_some(());
        }
    }
}

fn read_entry<'t>(scanner: &mut Scanner<'t>) -> Option<Entry<'t>> {
    let (mut kind, mut item, mut values) = (None, None, None);
    scanner.pass(b'{').then_some(())?;
    loop {
        let once = match scanner.name()? {
            "type" => kind.replace(text(scanner)?).is_none(),
            "item" => item.replace(text(scanner)?).is_none(),
            "values" => values.replace(scanner.flat_object()?).is_none(),
            _ => scanner.scalar().is_some(),
        };
        if !once {
            return None;
        }
        if !scanner.pass(b',') {
            scanner.pass(b'}').then_some(())?;
            return Some(Entry { kind: kind?, item: item.unwrap_or_default(), values: values? });
        }
    }
}

fn text<'t>(scanner: &mut Scanner<'t>) -> Option<&'t str> {
    std::str::from_utf8(scanner.scalar()?.text).ok()
}

/// Hands out the entries of any frame, from the one with the index `from` on.
///
/// # Errors
/// What is wrong with the frame as a whole.
pub(crate) fn read_carefully<'t>(
    frame: &'t str,
    from: usize,
    take: &mut dyn FnMut(Result<Entry<'_>, Malformed<'_>>),
) -> serde_json::Result<()> {
    let frame: HashMap<Cow<'_, str>, &'t RawValue> = serde_json::from_str(frame)?;
    let Some(data) = frame.get("data") else { return Ok(()) };
    let entries: Vec<&RawValue> = serde_json::from_str(data.get())?;
    for raw in entries.into_iter().skip(from) {
        let members: HashMap<Cow<'_, str>, &RawValue> = serde_json::from_str(raw.get()).unwrap_or_default();
        let text = |name: &str| serde_json::from_str::<Cow<'_, str>>(members.get(name)?.get()).ok();
        let (kind, item) = (text("type"), text("item").unwrap_or_default());
        let values = members.get("values").map(|values| values.get()).filter(|values| values.starts_with('{'));
        take(match (&kind, values) {
            (Some(kind), Some(values)) => Ok(Entry { kind, item: &item, values: values.as_bytes() }),
            _ => Err(Malformed { kind: kind.as_deref(), raw: raw.get() }),
        });
    }
    Ok(())
}

/// Reads values as the server normally writes them into a blank record; `None` leaves it half read.
pub(crate) fn read_values_fast(kind: &'static str, json: &[u8], record: &mut dyn Record) -> Option<Vec<Issue>> {
    let mut notes = Notes::new(kind, MOST);
    fast::read_values(json, record, &mut notes)?;
    Some(notes.issues)
}

/// Reads any values into a blank record; `None` if they are no JSON object, or too many.
pub(crate) fn read_values_carefully(kind: &'static str, json: &[u8], record: &mut dyn Record) -> Option<Vec<Issue>> {
    let mut notes = Notes::new(kind, MOST);
    careful::read_values(std::str::from_utf8(json).ok()?, record, &mut notes).ok()?;
    Some(notes.issues)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::de::IgnoredAny;

    use super::*;

    fn both(frame: &str) -> (Result<Vec<String>, usize>, Vec<String>) {
        let show = |entry: Entry<'_>| {
            format!("{} {:?} {}", entry.kind, entry.item, std::str::from_utf8(entry.values).unwrap())
        };
        let mut fast = Vec::new();
        let read = read_fast(frame.as_bytes(), &mut |entry| {
            let can_be_read = serde_json::from_slice::<IgnoredAny>(entry.values).is_ok();
            fast.extend(can_be_read.then(|| show(entry)));
            can_be_read
        });
        let mut careful = Vec::new();
        let _ = read_carefully(frame, 0, &mut |entry| {
            careful.push(entry.map_or_else(|bad| format!("bad {:?} {}", bad.kind, bad.raw), show));
        });
        (read.map(|()| fast), careful)
    }

    #[test]
    fn a_frame_is_read_in_whatever_order_its_members_come() {
        for frame in [
            r#"{"data":[{"values":{"10":"-56400"},"type":"0B","name":"주식체결","item":"005930"}],"trnm":"REAL"}"#,
            r#"{"trnm":"REAL","data":[{"type":"0B","name":"주식체결","item":"005930","values":{"10":"-56400"}}]}"#,
            r#"{ "trnm" : "REAL" , "data" : [ { "item":"005930", "values":{"10":"-56400"} ,"type":"0B" } ] }"#,
        ] {
            let (fast, careful) = both(frame);
            assert_eq!(fast, Ok(careful.clone()), "{frame}");
            assert_eq!(careful, [r#"0B "005930" {"10":"-56400"}"#]);
        }
    }

    #[test]
    fn frames_say_that_they_are_data_at_their_beginning_or_their_end() {
        assert!(is_data(br#"{"trnm":"REAL","data":[]}"#));
        assert!(is_data(br#"{"data":[],"trnm":"REAL"}"#));
        assert!(!is_data(br#"{"trnm":"REG","return_code":0}"#));
        assert!(!is_data(br#"{"data":[],"trnm":"REAL","x":1}"#), "left to the careful path");
    }

    /// It cuts the values short, so that they cannot be read.
    #[test]
    fn a_brace_within_a_string_is_left_to_the_careful_path() {
        let (fast, careful) =
            both(r#"{"trnm":"REAL","data":[{"type":"0B","item":"1","values":{"302":"a}},{b","10":"1"}}]}"#);
        assert_eq!(fast, Err(0));
        assert_eq!(careful, [r#"0B "1" {"302":"a}},{b","10":"1"}"#]);
    }

    #[test]
    fn a_bad_entry_is_found_among_good_ones() {
        let (fast, careful) = both(
            r#"{"trnm":"REAL","data":[{"type":"0B","item":"1","values":{"10":"1"}},{"type":"0D","values":[]},7,{"type":"0B","item":"2","values":{}}]}"#,
        );
        assert_eq!(fast, Err(1));
        let expected =
            [r#"0B "1" {"10":"1"}"#, r#"bad Some("0D") {"type":"0D","values":[]}"#, "bad None 7", r#"0B "2" {}"#];
        assert_eq!(careful, expected);
    }

    proptest! {
        /// What the fast path reads of JSON is what the careful one reads.
        #[test]
        fn both_paths_read_the_same(
            entries in prop::collection::vec(("0[A-D]", "[0-9]{0,2}", r#"[a-z{}\[\],: 가]{0,8}"#, any::<bool>()), 0..4),
        ) {
            let entries: Vec<String> = entries
                .iter()
                .map(|(kind, item, text, values_first)| {
                    let (head, values) = (format!(r#""type":"{kind}","item":"{item}""#), format!(r#""values":{{"1":"{text}"}}"#));
                    if *values_first { format!("{{{values},{head}}}") } else { format!("{{{head},{values}}}") }
                })
                .collect();
            let frame = format!(r#"{{"data":[{}],"trnm":"REAL"}}"#, entries.join(","));
            let (fast, careful) = both(&frame);
            prop_assert_eq!(careful.len(), entries.len());
            if let Ok(fast) = fast {
                prop_assert_eq!(fast, careful);
            }
        }

        #[test]
        fn no_frame_is_too_odd(frame in r#"(\{|\}|\[|\]|,|:|"trnm"|"REAL"|"data"|"type"|"item"|"values"|"1"|7| ){0,24}"#) {
            let _ = both(&frame);
        }
    }
}
