use std::fmt;

use super::Sign;

/// A text behind a sign: `"+매수"` is 매수, with a plus.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SignedText {
    /// The sign before it, if there is one.
    pub sign: Option<Sign>,
    /// The text without it.
    pub text: String,
}

/// With its sign, as the server writes it.
impl fmt::Display for SignedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(sign) = self.sign {
            sign.fmt(f)?;
        }
        f.write_str(&self.text)
    }
}
