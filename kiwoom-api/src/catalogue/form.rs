//! The forms that values were seen in on the wire, as the specs have them.
//!
//! For the tests, which read each of them, and for the mock server, which writes them. Users carry none of it.

use crate::generated::seen::SEEN;

/// A form: a word of the specs' grammar.
#[allow(dead_code, reason = "the specs of today need not have seen every form")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `""`.
    Blank,
    /// Text that is no number.
    Text,
    /// A number with commas between the thousands.
    Comma,
    /// Nothing but zeros, as many as such a value has digits.
    Zeros,
    /// A number: the sign as it is written, then digits and decimals.
    Number { sign: &'static str, digits: Digits, decimals: Option<Decimals> },
}

/// The digits before the decimal point.
#[allow(dead_code, reason = "the specs of today need not have seen every form")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Digits {
    /// Those of a number that is not zero.
    Plain,
    /// The same, filled up with zeros.
    Padded,
    /// A single zero.
    Zero,
}

/// The digits after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decimals {
    /// So many of any kind.
    Any(u8),
    /// So many zeros.
    Zeros(u8),
}

/// Elements that were seen in the same forms.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen {
    /// The list that they are in; empty for the response itself.
    pub(crate) list: &'static str,
    pub(crate) elements: &'static [&'static str],
    pub(crate) forms: &'static [Form],
}

/// What was seen of the values of a TR.
pub(crate) fn seen(tr: &str) -> &'static [Seen] {
    SEEN.iter().find(|(id, _)| *id == tr).map_or(&[], |(_, seen)| *seen)
}

impl Seen {
    /// The forms of an element among what was seen of its TR; none where nobody has looked.
    pub(crate) fn forms(seen: &'static [Self], list: &str, element: &str) -> &'static [Form] {
        let group = seen.iter().find(|group| group.list == list && group.elements.contains(&element));
        group.map_or(&[], |group| group.forms)
    }
}

/// How the generated table is written.
#[allow(dead_code, reason = "the specs of today need not have seen every form")]
impl Form {
    pub(crate) const fn number(sign: &'static str) -> Self {
        Self::Number { sign, digits: Digits::Plain, decimals: None }
    }

    pub(crate) const fn padded(sign: &'static str) -> Self {
        Self::Number { sign, digits: Digits::Padded, decimals: None }
    }

    pub(crate) const fn zero(sign: &'static str) -> Self {
        Self::Number { sign, digits: Digits::Zero, decimals: None }
    }

    pub(crate) const fn decimals(self, count: u8) -> Self {
        self.with(Decimals::Any(count))
    }

    pub(crate) const fn zeros(self, count: u8) -> Self {
        self.with(Decimals::Zeros(count))
    }

    const fn with(self, decimals: Decimals) -> Self {
        match self {
            Self::Number { sign, digits, .. } => Self::Number { sign, digits, decimals: Some(decimals) },
            other => other,
        }
    }
}
