//! Takes known secrets out of texts, however they are spelled there.

use std::borrow::Cow;
use std::ops::Range;

use crate::excerpt::HIDDEN;
use crate::value::Secret;

/// Finds secrets in a text that may have been through JSON or a URL on its way: `\u002d`, `\/`, `%2D`, also several
/// times over (`\\u002d`, `%252D`), each character in its own way.
pub(crate) struct Scrubber<'a>(Vec<&'a [u8]>);

/// Anything shorter is no key and no token, and may be part of an innocent word.
const SHORTEST: usize = 6;

/// How much of a secret the end of a text must have to be taken for a secret that was cut off.
const STUB: usize = 8;

impl<'a> Scrubber<'a> {
    pub(crate) fn new(secrets: impl IntoIterator<Item = &'a Secret>) -> Self {
        let bytes = secrets.into_iter().map(|secret| secret.expose().as_bytes());
        Self(bytes.filter(|secret| secret.len() >= SHORTEST).collect())
    }

    /// The text with `[hidden]` in place of each secret.
    pub(crate) fn scrub<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let found = self.find(text);
        if found.is_empty() {
            return Cow::Borrowed(text);
        }
        let (mut clean, mut kept) = (String::new(), 0);
        for secret in found {
            clean.push_str(&text[kept..secret.start]);
            clean.push_str(HIDDEN);
            kept = secret.end;
        }
        clean.push_str(&text[kept..]);
        Cow::Owned(clean)
    }

    /// Whether there is a secret in the text.
    pub(crate) fn finds_one_in(&self, text: &str) -> bool {
        !self.find(text).is_empty()
    }

    /// Where secrets are; those that overlap are one.
    fn find(&self, text: &str) -> Vec<Range<usize>> {
        let (bytes, mut found) = (text.as_bytes(), Vec::<Range<usize>>::new());
        let mut open = Vec::new();
        for start in 0..bytes.len() {
            let begins = |secret: &&&[u8]| bytes[start] == secret[0] || matches!(bytes[start], b'\\' | b'%');
            let ends = self.0.iter().filter(begins).filter_map(|secret| end_of(secret, bytes, start, &mut open));
            let Some(end) = ends.max() else { continue };
            match found.last_mut() {
                Some(last) if start <= last.end => last.end = last.end.max(end),
                _ => found.push(start..end),
            }
        }
        found
    }
}

/// Where the secret ends that begins at `start`. `open` is room for what is to be tried: a position in the text, and
/// how much of the secret came before it.
fn end_of(secret: &[u8], text: &[u8], start: usize, open: &mut Vec<(usize, usize)>) -> Option<usize> {
    open.clear();
    open.push((start, 0));
    while let Some((at, matched)) = open.pop() {
        let (rest, text) = (&secret[matched..], &text[at..]);
        match text {
            _ if rest.is_empty() => return Some(at),
            [] if matched >= STUB => return Some(at),
            [] => {}
            [first, ..] => {
                if *first == rest[0] {
                    open.push((at + 1, matched + 1));
                }
                let mut escape = |meaning: &[u8], length: usize| {
                    if rest.starts_with(meaning) {
                        open.push((at + length, matched + meaning.len()));
                    }
                };
                match first {
                    b'\\' => json_escape(text, &mut escape),
                    b'%' => percent_escape(text, &mut escape),
                    _ => {}
                }
            }
        }
    }
    None
}

/// What an escape in JSON may stand for, and how long it is. Each time that JSON is put into JSON, backslashes double.
fn json_escape(text: &[u8], found: &mut impl FnMut(&[u8], usize)) {
    if text.starts_with(br"\\") {
        found(br"\", 2);
    }
    let slashes = backslashes(text);
    let Some(&named) = text.get(slashes) else { return };
    let after = slashes + 1;
    match named {
        b'u' => {
            let Some(unit) = hexadecimal(text, after, 4) else { return };
            let low = || {
                let slashes = backslashes(&text[after + 4..]);
                let at = after + 4 + slashes;
                let low = hexadecimal(text, at + 1, 4).filter(|_| slashes > 0 && text[at] == b'u')?;
                Some(([unit, low], at + 5))
            };
            let one = char::from_u32(unit).map(|c| (c, after + 4));
            let pair = || {
                let (units, end) = low()?;
                let units = units.map(|unit| u16::try_from(unit).unwrap_or_default());
                char::decode_utf16(units).next()?.ok().map(|c| (c, end))
            };
            if let Some((c, end)) = one.or_else(pair) {
                found(c.encode_utf8(&mut [0; 4]).as_bytes(), end);
            }
        }
        b'b' => found(b"\x08", after),
        b'f' => found(b"\x0c", after),
        b'n' => found(b"\n", after),
        b'r' => found(b"\r", after),
        b't' => found(b"\t", after),
        other => found(&[other], after),
    }
}

/// What an escape in a URL may stand for, and how long it is. Each time that a URL is put into a URL, `%` becomes `%25`.
fn percent_escape(text: &[u8], found: &mut impl FnMut(&[u8], usize)) {
    let mut digits = 1;
    while let Some(byte) = hexadecimal(text, digits, 2).and_then(|byte| u8::try_from(byte).ok()) {
        found(&[byte], digits + 2);
        if byte != b'%' {
            break;
        }
        digits += 2;
    }
}

/// How many backslashes a text begins with, up to JSON within JSON within JSON within JSON. The limit keeps a text of
/// nothing else from taking for ever.
fn backslashes(text: &[u8]) -> usize {
    text.iter().take(16).take_while(|byte| **byte == b'\\').count()
}

fn hexadecimal(text: &[u8], at: usize, digits: usize) -> Option<u32> {
    let mut digits = text.get(at..at + digits)?.iter().map(|byte| char::from(*byte).to_digit(16));
    digits.try_fold(0, |number, digit| Some(number * 16 + digit?))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn scrubbed(secrets: &[&str], text: &str) -> String {
        let secrets: Vec<_> = secrets.iter().map(|secret| Secret::from(*secret)).collect();
        Scrubber::new(&secrets).scrub(text).into_owned()
    }

    #[test]
    fn a_secret_is_found_in_every_spelling() {
        for spelling in [
            "ab-c/한😀",
            r"ab\u002dc/한😀",
            r"\u0061\u0062-c\/\ud55c\uD83D\uDE00",
            r"ab\\u002dc\\\/한\\ud83d\\ude00",
            "ab%2Dc%2f%ED%95%9C%F0%9F%98%80",
            "ab%252Dc%25252F한😀",
            r"%61b\u002dc/%ed%95%9c😀",
        ] {
            assert_eq!(scrubbed(&["ab-c/한😀"], &format!("[{spelling}]")), "[[hidden]]", "{spelling}");
        }
        // A secret that looks like an escape.
        for (secret, spelling) in [
            (r"a\u002d%41", r"a\u002d%41"),
            (r"a\u002d%41", r"a\\u002d%41"),
            (r"a\u002d%41", r"a\u002d%2541"),
            ("line\nbreak\t", r"line\nbreak\t"),
        ] {
            assert_eq!(scrubbed(&[secret], &format!("<{spelling}>")), "<[hidden]>", "{spelling}");
        }
    }

    #[test]
    fn all_secrets_are_found_and_nothing_else() {
        let secrets = ["secret-one", "one-and-two", "secret-one-long", "short"];
        assert_eq!(scrubbed(&secrets, "a secret-one, secret-two, short"), "a [hidden], secret-two, short");
        assert_eq!(scrubbed(&secrets, "secret-one-and-two!"), "[hidden]!");
        assert_eq!(scrubbed(&secrets, "secret-one-long."), "[hidden].");
        assert_eq!(scrubbed(&secrets, "secret-onesecret-one"), "[hidden]");
        assert_eq!(scrubbed(&secrets, r"\ % \u %2 \u00 100% \ud83d"), r"\ % \u %2 \u00 100% \ud83d");
        assert_eq!(scrubbed(&[], "secret-one"), "secret-one");
    }

    #[test]
    fn a_secret_that_was_cut_off_is_found() {
        assert_eq!(scrubbed(&["secret-one"], r#"{"a":"secret-o"#), r#"{"a":"[hidden]"#);
        assert_eq!(scrubbed(&["secret-one"], r#"{"a":"secret"#), r#"{"a":"secret"#, "any word may begin like it");
    }

    /// One character as a server might write it.
    fn spelled(c: char, way: u8) -> String {
        let mut bytes = [0; 4];
        let units = || c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("u{unit:04x}")).collect::<Vec<_>>();
        let percent =
            |sign: &str| c.encode_utf8(&mut [0; 4]).bytes().map(|byte| format!("{sign}{byte:02X}")).collect::<String>();
        match way % 5 {
            0 => c.encode_utf8(&mut bytes).to_owned(),
            1 => units().iter().map(|unit| format!("\\{unit}")).collect(),
            2 => units().iter().map(|unit| format!("\\\\{unit}")).collect(),
            3 => percent("%"),
            _ => percent("%25"),
        }
    }

    proptest! {
        #[test]
        fn any_secret_is_found_in_any_mixture(
            secret in prop::collection::vec((any::<char>(), any::<u8>()), 8..20), before in ".*", after in ".*",
        ) {
            let plain: String = secret.iter().map(|(c, _)| *c).collect();
            let text: String = secret.iter().map(|(c, way)| spelled(*c, *way)).collect();
            let secrets = [Secret::from(plain)];
            let scrubber = Scrubber::new(&secrets);
            let whole = format!("{before}{text}{after}");
            prop_assert!(scrubber.finds_one_in(&whole));
            let clean = scrubber.scrub(&whole);
            prop_assert!(!clean.contains(&text) && clean.contains(HIDDEN));
        }

        #[test]
        fn no_text_is_too_odd(text in r#"([\\%u0-9a-dD가]|.)*"#) {
            let secrets = ["ab-c/한😀", r"\\\\\\", "%%%%%%", "uuuuuu"].map(Secret::from);
            let scrubber = Scrubber::new(&secrets);
            prop_assert_eq!(scrubber.finds_one_in(&text), scrubber.scrub(&text) != text);
        }
    }
}
