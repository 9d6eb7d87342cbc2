//! Forms of values as they were seen on the wire: `seen: [+n.2, -n.2, blank]` in a spec.
//!
//! `spec/README.md` has the grammar. It is read and written here, and here alone it is decided which forms a reading can
//! read; the tests of `kiwoom-api` see that it does.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

use crate::kind::{Kind, Shape, Sign};
use crate::spec::Reading;

/// A form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// `""`.
    Blank,
    /// Text that is no number.
    Text,
    /// A number with commas between the thousands.
    Comma,
    /// Nothing but zeros, as many as there are digits in such a value: `00000000` for a date.
    Zeros,
    /// A number.
    Number {
        /// What stands before it.
        sign: Written,
        /// What its digits are.
        digits: Digits,
        /// What follows the decimal point, if there is one.
        decimals: Option<Decimals>,
    },
}

/// A sign, as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Written {
    /// No sign.
    None,
    /// `+`.
    Plus,
    /// `++`, which is plus.
    DoublePlus,
    /// `-`.
    Minus,
    /// `--`, which is minus.
    DoubleMinus,
    /// A blank in the place of a sign, which says nothing.
    Blank,
}

/// The digits of a number before the decimal point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Digits {
    /// Those of a number that is not zero.
    Plain,
    /// The same, after zeros that fill up the length.
    Padded,
    /// A single zero, and no other digit but zero behind the point.
    Zero,
}

/// Digits after the decimal point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decimals {
    /// So many of any kind.
    Any(u8),
    /// So many zeros.
    Zeros(u8),
}

/// The words for what is no number.
const WORDS: &[(&str, Form)] =
    &[("blank", Form::Blank), ("text", Form::Text), ("comma", Form::Comma), ("zeros", Form::Zeros)];

/// The longest first.
const SIGNS: &[(&str, Written)] = &[
    ("--", Written::DoubleMinus),
    ("-", Written::Minus),
    ("++", Written::DoublePlus),
    ("+", Written::Plus),
    (" ", Written::Blank),
    ("", Written::None),
];

const DIGITS: &[(&str, Digits)] = &[("n", Digits::Plain), ("0pad", Digits::Padded), ("zero", Digits::Zero)];

/// As many decimals as a form can have.
const MOST_DECIMALS: usize = 9;

impl FromStr for Form {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let unknown = || {
            format!(
                "form {text:?}; expected blank, text, comma, zeros, or a number: perhaps a sign (+, -, ++, --, or a blank), then n, \
                 0pad or zero, then perhaps decimals (.2 for two of any kind, .00 for two zeros)"
            )
        };
        if let Some((_, form)) = WORDS.iter().find(|(word, _)| *word == text) {
            return Ok(*form);
        }
        let (sign, rest) =
            SIGNS.iter().find_map(|(written, sign)| Some((*sign, text.strip_prefix(written)?))).ok_or_else(unknown)?;
        let (digits, rest) =
            DIGITS.iter().find_map(|(word, digits)| Some((*digits, rest.strip_prefix(word)?))).ok_or_else(unknown)?;
        let decimals = match rest.strip_prefix('.') {
            None if rest.is_empty() => None,
            None => return Err(unknown()),
            Some(decimals) => Some(decimals.parse().map_err(|()| unknown())?),
        };
        Ok(Form::Number { sign, digits, decimals })
    }
}

impl FromStr for Decimals {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let bytes = text.as_bytes();
        match bytes {
            [count @ b'1'..=b'9'] => Ok(Self::Any(count - b'0')),
            [b'0', ..] if bytes.len() <= MOST_DECIMALS && bytes.iter().all(|byte| *byte == b'0') => {
                Ok(Self::Zeros(u8::try_from(bytes.len()).map_err(|_| ())?))
            }
            _ => Err(()),
        }
    }
}

/// As it is written in a spec.
impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Number { sign, digits, decimals } = self else {
            return f.write_str(WORDS.iter().find(|(_, form)| form == self).map_or("", |(word, _)| word));
        };
        let sign = SIGNS.iter().find(|(_, known)| known == sign).map_or("", |(written, _)| written);
        let digits = DIGITS.iter().find(|(_, known)| known == digits).map_or("", |(word, _)| word);
        write!(f, "{sign}{digits}")?;
        match decimals {
            None => Ok(()),
            Some(Decimals::Any(count)) => write!(f, ".{count}"),
            Some(Decimals::Zeros(count)) => write!(f, ".{}", "0".repeat(usize::from(*count))),
        }
    }
}

impl<'de> Deserialize<'de> for Form {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

impl Written {
    /// What stands on the wire.
    pub fn text(self) -> &'static str {
        SIGNS.iter().find(|(_, sign)| *sign == self).map_or("", |(written, _)| written)
    }

    fn is_minus(self) -> bool {
        matches!(self, Self::Minus | Self::DoubleMinus)
    }
}

impl Form {
    /// Why a value of that form could not be read; `None` if it can be.
    pub fn unreadable_as(&self, reading: &Reading) -> Option<String> {
        if matches!(self, Self::Blank) {
            return None;
        }
        match reading.kind.shape() {
            // Whatever it is, it is a text, a stock code or a code, known or not.
            Shape::Text => None,
            Shape::Rows => Some("a list has no forms; say what was seen of its elements".to_owned()),
            Shape::Moment => match self {
                Self::Zeros | Self::Number { sign: Written::None, digits: Digits::Plain, decimals: None } => None,
                Self::Number { sign: Written::None, digits: Digits::Padded, decimals: None }
                    if matches!(reading.kind, Kind::Time | Kind::EventTime | Kind::TimeSpan | Kind::HourMinute) =>
                {
                    None
                }
                // `15:30:10` is no number.
                Self::Text if reading.kind == Kind::TimeWithColons => None,
                _ => Some(format!("a {} is digits alone", reading.kind)),
            },
            shape @ (Shape::Whole | Shape::Decimal) => match self {
                Self::Number { sign, digits, decimals } => {
                    let kind = reading.kind;
                    let has_part = matches!(decimals, Some(Decimals::Any(_))) && *digits != Digits::Zero;
                    let is_negative = sign.is_minus() && *digits != Digits::Zero;
                    if shape == Shape::Whole && has_part {
                        Some(format!("{kind} is whole, and decimals are read only if all are zero"))
                    } else if reading.sign == Sign::Unsigned && is_negative {
                        Some("its sign is none, and a minus means something".to_owned())
                    } else {
                        None
                    }
                }
                _ => Some(format!("{} is a number", reading.kind)),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_written_as_they_are_read() {
        for text in
            ["blank", "text", "comma", "zeros", "n", "+n", "-n", "--n", "++n.2", "0pad", "-0pad.4", "zero.2", " zero"]
        {
            assert_eq!(text.parse::<Form>().unwrap().to_string(), text);
        }
        let zeros = Form::Number { sign: Written::Minus, digits: Digits::Plain, decimals: Some(Decimals::Zeros(6)) };
        assert_eq!("-n.000000".parse(), Ok(zeros));
    }

    #[test]
    fn what_is_no_form_is_refused() {
        for text in ["", "+", "N", "n.", "n.0a", "n.10", "n.0000000000", "+-n", "n2", "pad", "-blank", "zero0", "n.2.2"]
        {
            let problem = text.parse::<Form>().unwrap_err();
            assert!(problem.starts_with(&format!("form {text:?}; expected blank")), "{problem}");
        }
    }
}
