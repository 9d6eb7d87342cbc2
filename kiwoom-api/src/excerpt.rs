//! How a text from elsewhere is printed: names and values of the server, and what a user passed in.

use std::fmt::{self, Write as _};

/// What stands in place of a text that nobody may see.
pub(crate) const HIDDEN: &str = "[hidden]";

/// The beginning of a text, so that what quotes it stays a line, and short: at most 80 characters, then `…`, and in
/// place of characters that control a terminal, break a line or cannot be seen, their escapes.
///
/// `Debug` has it in quotation marks, as `Debug` of a text does.
pub(crate) struct Excerpt<'a>(pub(crate) &'a str);

impl Excerpt<'_> {
    /// The longest text that is printed as a whole, in characters.
    pub(crate) const MOST: usize = 80;

    fn write(&self, f: &mut fmt::Formatter<'_>, escaped: impl Fn(char) -> bool) -> fmt::Result {
        for c in self.0.chars().take(Self::MOST) {
            if escaped(c) { write!(f, "{}", c.escape_debug())? } else { f.write_char(c)? }
        }
        Ok(())
    }

    fn is_cut(&self) -> bool {
        self.0.chars().nth(Self::MOST).is_some()
    }
}

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Quotation marks and backslashes are what JSON is made of.
        self.write(f, |c| !matches!(c, '"' | '\'' | '\\'))?;
        f.write_str(if self.is_cut() { "…" } else { "" })
    }
}

impl fmt::Debug for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        self.write(f, |c| c != '\'')?;
        f.write_str(if self.is_cut() { "…\"" } else { "\"" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_printed_is_one_short_line() {
        assert_eq!(Excerpt(r#"{"a":"b\n"}"#).to_string(), r#"{"a":"b\n"}"#);
        assert_eq!(Excerpt("ka10086\r\nWARN 삼성전자").to_string(), r"ka10086\r\nWARN 삼성전자");
        assert_eq!(Excerpt("\u{1b}[31m\0\u{202e}\u{2028}\u{7f}").to_string(), r"\u{1b}[31m\0\u{202e}\u{2028}\u{7f}");
        assert_eq!(Excerpt(&"가".repeat(80)).to_string(), "가".repeat(80));
        assert_eq!(Excerpt(&"가".repeat(81)).to_string(), "가".repeat(80) + "…");
        assert!(Excerpt(&"\u{10ffff}".repeat(1_000_000)).to_string().len() < 1000);
    }

    #[test]
    fn between_quotation_marks_it_is_what_debug_prints_of_a_text() {
        for text in ["", "plain", "it's \"quoted\" \\ 삼성", "a\nb\u{1b}"] {
            assert_eq!(format!("{:?}", Excerpt(text)), format!("{text:?}"));
        }
        assert_eq!(format!("{:?}", Excerpt(&"x".repeat(100))), format!("\"{}…\"", "x".repeat(80)));
    }
}
