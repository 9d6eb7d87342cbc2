//! Tokens of JSON, one after the other: as much of JSON as the server normally writes.
//!
//! Strings without escapes, whole numbers, `null`, and the marks between them. Of anything else there is no token, and a
//! `None` says so: whoever gets it gives up, and leaves the reply to the careful path. White space may be anywhere, but
//! what costs as little as possible is JSON without.
//!
//! Bytes that are no UTF-8 pass for text here: whoever uses a text as such finds out.

/// What is left of a reply.
pub(super) struct Scanner<'t> {
    rest: &'t [u8],
}

/// A value that is no object and no list.
pub(super) struct Scalar<'t> {
    /// What a cell reads: the text of a string, the digits of a number, nothing for `null`.
    pub(super) text: &'t [u8],
    /// The JSON text.
    pub(super) raw: &'t [u8],
}

impl<'t> Scanner<'t> {
    pub(super) fn new(json: &'t [u8]) -> Self {
        Self { rest: json }
    }

    /// Passes over this byte; `false` if something else is next.
    #[inline]
    pub(super) fn pass(&mut self, byte: u8) -> bool {
        match self.rest {
            [first, rest @ ..] if *first == byte => {
                self.rest = rest;
                true
            }
            [first, ..] if *first <= b' ' => self.pass_beyond_space(byte),
            _ => false,
        }
    }

    #[inline(never)]
    fn pass_beyond_space(&mut self, byte: u8) -> bool {
        self.skip_space();
        let rest = self.rest.strip_prefix(&[byte]);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip_space(&mut self) {
        while let [b' ' | b'\t' | b'\n' | b'\r', rest @ ..] = self.rest {
            self.rest = rest;
        }
    }

    /// Passes over this name, which needs no escapes, and its colon, where they are written without white space; `false`
    /// if something else is next.
    #[inline]
    pub(super) fn pass_name(&mut self, name: &str) -> bool {
        if let Some((b'"', rest)) = self.rest.split_first()
            && let Some((found, [b'"', b':', rest @ ..])) = rest.split_at_checked(name.len())
            && same(found, name.as_bytes())
        {
            self.rest = rest;
            return true;
        }
        false
    }

    /// The text of a name, and passes over its colon.
    pub(super) fn name(&mut self) -> Option<&'t str> {
        self.skip_space();
        let name = self.string()?.text;
        if self.pass(b':') { std::str::from_utf8(name).ok() } else { None }
    }

    /// A string, a whole number or `null`.
    #[inline]
    pub(super) fn scalar(&mut self) -> Option<Scalar<'t>> {
        if self.rest.first() == Some(&b'"') { self.string() } else { self.scalar_beyond_space() }
    }

    #[inline]
    fn string(&mut self) -> Option<Scalar<'t>> {
        let (b'"', inner) = self.rest.split_first()? else { return None };
        let (text, rest) = inner.split_at_checked(plain_length(inner)?)?;
        let (b'"', rest) = rest.split_first()? else { return None };
        let raw = self.rest.get(..text.len() + 2)?;
        self.rest = rest;
        Some(Scalar { text, raw })
    }

    #[inline(never)]
    fn scalar_beyond_space(&mut self) -> Option<Scalar<'t>> {
        self.skip_space();
        match self.rest {
            [b'"', ..] => self.string(),
            [b'n', b'u', b'l', b'l', rest @ ..] => {
                let raw = &self.rest[..4];
                self.rest = rest;
                Some(Scalar { text: b"", raw })
            }
            _ => self.whole_number(),
        }
    }

    fn whole_number(&mut self) -> Option<Scalar<'t>> {
        let digits = self.rest.strip_prefix(b"-").unwrap_or(self.rest);
        let count = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
        match (count, digits) {
            (0, _) | (2.., [b'0', ..]) => return None,
            _ => {}
        }
        let (number, rest) = self.rest.split_at(self.rest.len() - digits.len() + count);
        if let [b'.' | b'e' | b'E', ..] = rest {
            return None;
        }
        self.rest = rest;
        Some(Scalar { text: number, raw: number })
    }

    /// An object without objects or lists in it, unread: up to the first closing brace. Where that stands within a string
    /// after all, what follows is no JSON, and whoever reads on finds out.
    #[cfg(feature = "realtime")]
    pub(super) fn flat_object(&mut self) -> Option<&'t [u8]> {
        self.skip_space();
        if self.rest.first() != Some(&b'{') {
            return None;
        }
        let (object, rest) = self.rest.split_at(memchr::memchr(b'}', self.rest)? + 1);
        self.rest = rest;
        Some(object)
    }

    /// Whether nothing but white space is left.
    pub(super) fn is_at_end(&mut self) -> bool {
        self.skip_space();
        self.rest.is_empty()
    }
}

/// How long the string is that begins here, up to its quote; `None` if an escape or a control character comes first.
#[inline]
fn plain_length(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    while let Some((chunk, behind)) = rest.split_first_chunk() {
        let marks = marks(u64::from_le_bytes(*chunk));
        if marks != 0 {
            return Some(bytes.len() - rest.len() + marks.trailing_zeros() as usize / 8);
        }
        rest = behind;
    }
    Some(bytes.len() - rest.len() + length_of_last(rest)?)
}

/// The same, byte by byte, for the last few of a reply.
#[inline(never)]
fn length_of_last(bytes: &[u8]) -> Option<usize> {
    bytes.iter().position(|byte| *byte < b' ' || matches!(byte, b'"' | b'\\'))
}

/// Marks, of eight bytes, those that are quotes, backslashes or control characters by their highest bit. Only the first
/// mark can be relied upon: subtracting borrows from the bytes behind it.
#[inline]
fn marks(bytes: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    // With this bit turned, a quote is one more than the greatest control character, and these stay among themselves.
    let quotes_last = bytes ^ (0x02 * EACH);
    let quotes_and_controls = quotes_last.wrapping_sub(0x21 * EACH) & !quotes_last;
    let backslashes_zero = bytes ^ (u64::from(b'\\') * EACH);
    let backslashes = backslashes_zero.wrapping_sub(EACH) & !backslashes_zero;
    (quotes_and_controls | backslashes) & (0x80 * EACH)
}

/// Equality of names of a few words: overlapping chunks instead of a call to `memcmp`, which costs more than that.
#[inline]
pub(super) fn same(a: &[u8], b: &[u8]) -> bool {
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
