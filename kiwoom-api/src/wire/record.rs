use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::cell::{Cell, Rows};
use super::{Envelope, ExtraKind, Extras, Issue, IssueKind};
use crate::catalogue::{Element, Kind};

/// A response, or a row of one: where each element of its table goes.
///
/// Implemented by generated types only.
pub trait Record {
    /// The elements, in the order of Kiwoom's table.
    fn elements(&self) -> &'static [Element];
    /// Where the value of the element with that index goes.
    fn cell(&mut self, index: usize) -> Option<Cell<'_>>;
    /// What the server sent beside.
    fn extras(&mut self) -> &mut Extras;
}

/// A record with every field `None`.
#[cfg(test)]
pub(crate) fn blank<R: Record + Default + 'static>() -> Box<dyn Record> {
    Box::new(R::default())
}

/// What is noted while a reply is read.
pub(super) struct Notes {
    tr: &'static str,
    /// The lists around the record being read, each with the index of its row.
    lists: Vec<(&'static str, usize)>,
    pub(super) issues: Vec<Issue>,
}

/// How to read. `Fast` fails where the JSON text of a value would be lost: at anything but plain strings and whole
/// numbers in the place of values, and objects in lists. Then `Careful` reads it all again, from the text of each value.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Fast,
    Careful,
}

/// Reads a JSON object into a blank record. `blank` makes another one if the first, fast attempt fails.
///
/// Returns the envelope, and what was noted.
pub(super) fn read<R: Record>(
    tr: &'static str,
    json: &str,
    record: &mut R,
    blank: impl FnOnce() -> R,
) -> serde_json::Result<(Envelope, Vec<Issue>)> {
    attempt(tr, json, record, Mode::Fast).or_else(|_| {
        *record = blank();
        attempt(tr, json, record, Mode::Careful)
    })
}

/// Not generic, so that the parser is compiled here, with this crate, and not once more in each crate that decodes.
///
/// The steps below are `#[inline]`, which puts them into the codegen unit of the `serde_json` functions that call them:
/// a usual release build has 16 units, and calls between them would make decoding a tenth slower.
fn attempt(
    tr: &'static str,
    json: &str,
    record: &mut dyn Record,
    mode: Mode,
) -> serde_json::Result<(Envelope, Vec<Issue>)> {
    let mut notes = Notes { tr, lists: Vec::new(), issues: Vec::new() };
    let mut envelope = Envelope::default();
    let mut deserializer = serde_json::Deserializer::from_str(json);
    RecordSeed { record, envelope: Some(&mut envelope), notes: &mut notes, mode }.deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok((envelope, notes.issues))
}

/// For `serde::Deserialize`: any deserializer that JSON can be borrowed or copied from. The envelope is passed over.
pub(crate) fn deserialize<'de, R: Record + Default, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    let mut record = R::default();
    deserialize_into(&mut record, deserializer)?;
    Ok(record)
}

fn deserialize_into<'de, D: Deserializer<'de>>(record: &mut dyn Record, deserializer: D) -> Result<(), D::Error> {
    let mut notes = Notes { tr: "", lists: Vec::new(), issues: Vec::new() };
    let mut envelope = Envelope::default();
    RecordSeed { record, envelope: Some(&mut envelope), notes: &mut notes, mode: Mode::Careful }
        .deserialize(deserializer)
}

struct RecordSeed<'r> {
    record: &'r mut dyn Record,
    envelope: Option<&'r mut Envelope>,
    notes: &'r mut Notes,
    mode: Mode,
}

impl<'de> DeserializeSeed<'de> for RecordSeed<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for RecordSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let elements = self.record.elements();
        let mut member =
            Member { elements, next: 0, beside_envelope: self.envelope.is_some(), other: Cow::Borrowed("") };
        while let Some(found) = map.next_key_seed(&mut member)? {
            let Some(element) = elements.get(found) else {
                let raw = next_raw(&mut map, self.mode)?;
                let taken = self.envelope.as_mut().is_some_and(|envelope| envelope.take(&member.other, &raw));
                if !taken {
                    self.notes.keep(self.record, &member.other, &raw, ExtraKind::Unknown, None);
                }
                continue;
            };
            member.next = found + 1;
            let read = if self.mode == Mode::Fast && element.kind != Kind::Rows {
                let mut value = Plain::Null;
                map.next_value_seed(Scalar { value: &mut value })?;
                match self.record.cell(found) {
                    Some(mut cell) => cell.read_inline(value.text(), element).map_err(|kind| (kind, value.into_raw())),
                    None => Err((ExtraKind::Unknown, value.into_raw())),
                }
            } else if self.mode == Mode::Fast
                && let Some(Cell::Rows(rows)) = self.record.cell(found)
            {
                map.next_value_seed(RowsSeed { element: element.element, rows, notes: self.notes })?;
                Ok(())
            } else {
                let raw = next_raw(&mut map, self.mode)?;
                let read = match self.record.cell(found) {
                    Some(Cell::Rows(rows)) => self.notes.read_rows(element, rows, &raw),
                    Some(cell) => read_scalar(cell, element, &raw),
                    None => Err(ExtraKind::Unknown),
                };
                read.map_err(|kind| (kind, raw))
            };
            if let Err((kind, raw)) = read {
                self.notes.keep(self.record, element.element, &raw, kind, Some(element.kind));
            }
        }
        Ok(())
    }
}

/// The JSON text of the next value.
fn next_raw<'de, A: MapAccess<'de>>(map: &mut A, mode: Mode) -> Result<Cow<'de, str>, A::Error> {
    match mode {
        Mode::Fast => Ok(Cow::Borrowed(map.next_value::<&RawValue>()?.get())),
        Mode::Careful => Ok(Cow::Owned(map.next_value::<Box<RawValue>>()?.get().to_owned())),
    }
}

/// Reads a value without a detour through its JSON text, for the forms whose text can be told from the value.
struct Scalar<'r, 'de> {
    value: &'r mut Plain<'de>,
}

/// A value in one of these forms.
enum Plain<'de> {
    /// A string without escapes.
    String(&'de str),
    /// A whole number.
    Number(Box<str>),
    /// `null`: there is no value.
    Null,
}

impl<'de> Plain<'de> {
    fn text(&self) -> &str {
        match self {
            Plain::String(text) => text,
            Plain::Number(text) => text,
            Plain::Null => "",
        }
    }

    /// The JSON text.
    #[cold]
    fn into_raw(self) -> Cow<'de, str> {
        match self {
            Plain::String(text) => Cow::Owned(format!("\"{text}\"")),
            Plain::Number(text) => Cow::Owned(text.into_string()),
            Plain::Null => Cow::Borrowed("null"),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Scalar<'_, 'de> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scalar<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        *self.value = Plain::String(text);
        Ok(())
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        *self.value = Plain::Number(number.to_string().into());
        Ok(())
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        *self.value = Plain::Number(number.to_string().into());
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// Reads a JSON value that should be a string, or a number written bare.
fn read_scalar(mut cell: Cell<'_>, element: &Element, raw: &str) -> Result<(), ExtraKind> {
    match raw.as_bytes() {
        [b'"', inner @ .., b'"'] if !inner.contains(&b'\\') => cell.read(&raw[1..raw.len() - 1], element),
        [b'"', ..] => {
            let text: String = serde_json::from_str(raw).map_err(|_| ExtraKind::Undecodable)?;
            cell.read(&text, element)
        }
        [b'0'..=b'9' | b'-', ..] => cell.read(raw, element),
        b"null" => Ok(()),
        _ => Err(ExtraKind::Undecodable),
    }
}

/// Whether the JSON says that there is nothing: `null`, or a string of blanks.
fn is_blank(raw: &str) -> bool {
    raw == "null" || serde_json::from_str::<Cow<'_, str>>(raw).is_ok_and(|text| text.trim_ascii().is_empty())
}

/// Whether the JSON is an object whose keys are text.
///
/// An escape can stand for half a character (`"\ud800"`), which is valid JSON but no text. It is looked for first, so
/// that no row is read by half.
fn is_row(raw: &str) -> bool {
    let keys_are_text = || serde_json::from_str::<BTreeMap<String, IgnoredAny>>(raw).is_ok();
    raw.starts_with('{') && (!raw.contains("\\u") || keys_are_text())
}

impl Notes {
    /// Reads a list from its JSON text, row by row; a row that is no object stays in its place, blank.
    fn read_rows(&mut self, element: &'static Element, rows: &mut dyn Rows, raw: &str) -> Result<(), ExtraKind> {
        if is_blank(raw) {
            return Ok(());
        }
        let list: Vec<&RawValue> = serde_json::from_str(raw).map_err(|_| ExtraKind::Undecodable)?;
        if rows.get(0).is_some() {
            return Err(ExtraKind::Repeated);
        }
        self.lists.push((element.element, 0));
        for (index, row) in list.into_iter().enumerate() {
            if let Some(list) = self.lists.last_mut() {
                list.1 = index;
            }
            let record = rows.push_blank();
            if !is_row(row.get()) {
                self.keep(record, "", row.get(), ExtraKind::Undecodable, None);
                continue;
            }
            let seed = RecordSeed { record, envelope: None, notes: self, mode: Mode::Careful };
            seed.deserialize(&mut serde_json::Deserializer::from_str(row.get())).map_err(|_| ExtraKind::Undecodable)?;
        }
        self.lists.pop();
        Ok(())
    }

    fn keep(&mut self, record: &mut dyn Record, element: &str, raw: &str, kind: ExtraKind, expected: Option<Kind>) {
        // Where a token is expected, one may be in anything that is odd, and what is kept gets printed.
        let holds_secrets = record.elements().iter().any(|element| element.kind == Kind::Secret);
        let raw = if holds_secrets { r#""[hidden]""# } else { raw };
        record.extras().keep(element, raw, kind);
        let kind = match (kind, expected) {
            (ExtraKind::Repeated, _) => IssueKind::Repeated,
            (ExtraKind::Undecodable, Some(expected)) => IssueKind::Undecodable { expected },
            (ExtraKind::Undecodable, None) => IssueKind::NotARow,
            (ExtraKind::Unknown, _) => IssueKind::UnknownElement,
        };
        let path = self.path(element, kind != IssueKind::UnknownElement);
        // What no spec mentions is normally in every row: one issue says so, not six hundred.
        if kind == IssueKind::UnknownElement
            && let Some(known) = self.issues.iter_mut().rev().take(UNKNOWN_WINDOW).find(|known| known.path == path)
        {
            known.count += 1;
            return;
        }
        self.issues.push(Issue { tr: self.tr, path, raw: raw.to_owned(), kind, count: 1 });
    }

    fn path(&self, element: &str, with_index: bool) -> String {
        use fmt::Write as _;

        let mut path = String::new();
        for (list, index) in &self.lists {
            let _ = if with_index { write!(path, "{list}[{index}].") } else { write!(path, "{list}[].") };
        }
        path.push_str(element);
        if element.is_empty() {
            path.pop();
        }
        path
    }
}

/// How far back an unknown element is looked for: enough for all that a new server version adds, and a bound on the
/// work that a hostile reply can cause.
const UNKNOWN_WINDOW: usize = 64;

/// The fast way through a list: every row an object, and nothing but rows.
struct RowsSeed<'r> {
    element: &'static str,
    rows: &'r mut dyn Rows,
    notes: &'r mut Notes,
}

impl<'de> DeserializeSeed<'de> for RowsSeed<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for RowsSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of rows")
    }

    #[inline]
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Self { element, rows, notes } = self;
        if rows.get(0).is_some() {
            return Err(A::Error::custom("the list came twice"));
        }
        notes.lists.push((element, 0));
        loop {
            let row = Row { rows, notes };
            if seq.next_element_seed(row)?.is_none() {
                break;
            }
            if let Some(list) = notes.lists.last_mut() {
                list.1 += 1;
            }
        }
        notes.lists.pop();
        Ok(())
    }
}

/// One more row of a list. The blank row is made only when there is something to read into it.
struct Row<'r> {
    rows: &'r mut dyn Rows,
    notes: &'r mut Notes,
}

impl<'de> DeserializeSeed<'de> for Row<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let record = self.rows.push_blank();
        RecordSeed { record, envelope: None, notes: self.notes, mode: Mode::Fast }.deserialize(deserializer)
    }
}

/// Finds the element that a key names, by its index. The server keeps the order of its tables, so the next one is
/// tried first.
///
/// For the name of another element the index is out of range, and the name goes to `other`.
struct Member<'de> {
    elements: &'static [Element],
    next: usize,
    beside_envelope: bool,
    other: Cow<'de, str>,
}

impl Member<'_> {
    #[inline]
    fn find(&self, name: &str) -> Option<usize> {
        match self.elements.get(self.next) {
            Some(element) if same(element.element, name) => Some(self.next),
            // No element is called like a member of the envelope; the search would be the longest of all.
            _ if self.beside_envelope && Envelope::MEMBERS.contains(&name) => None,
            _ => self.elements.iter().position(|element| element.element == name),
        }
    }
}

/// Equality of names of a few words: overlapping chunks instead of a call to `memcmp`, which costs more than that.
#[inline]
fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    match a.len() {
        8..=16 => a.first_chunk::<8>() == b.first_chunk::<8>() && a.last_chunk::<8>() == b.last_chunk::<8>(),
        17..=32 => a.first_chunk::<16>() == b.first_chunk::<16>() && a.last_chunk::<16>() == b.last_chunk::<16>(),
        4..=7 => a.first_chunk::<4>() == b.first_chunk::<4>() && a.last_chunk::<4>() == b.last_chunk::<4>(),
        _ => a == b,
    }
}

impl<'de> DeserializeSeed<'de> for &mut Member<'de> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for &mut Member<'de> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of an element")
    }

    #[inline]
    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<usize, E> {
        Ok(self.find(name).unwrap_or_else(|| {
            self.other = Cow::Borrowed(name);
            usize::MAX
        }))
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok(self.find(name).unwrap_or_else(|| {
            self.other = Cow::Owned(name.to_owned());
            usize::MAX
        }))
    }
}
