use std::fmt::{self, Write as _};

use rust_decimal::Decimal;

use super::cell::{CodeCell, Rows};
use super::{Record, Value};
use crate::catalogue::Element;
use crate::value::{Figure, Sign};

impl<'a> Value<'a> {
    /// The number that it is, counted in the [unit](crate::catalogue::Element::unit) of its element; `None` for what
    /// is no number.
    ///
    /// It is negative only where a sign is arithmetic. Any other sign is in [`sign`](Self::sign).
    pub fn number(self) -> Option<Decimal> {
        self.figure().map(Figure::number)
    }

    /// The sign beside the number, where that is no arithmetic: a direction, the side of a trade, or one that nobody
    /// has explained. [`Element::sign`](crate::catalogue::Element::sign) says which of them.
    pub fn sign(self) -> Option<Sign> {
        self.figure()?.sign()
    }

    /// The rows, if it is a list.
    pub fn rows(self) -> Option<Records<'a>> {
        match self {
            Self::Rows(rows) => Some(rows),
            _ => None,
        }
    }
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.width().is_some() {
            return f.pad(&Unpadded(*self).to_string());
        }
        self.write(f)
    }
}

/// A value that pays no heed to the width it is asked for.
struct Unpadded<'a>(Value<'a>);

impl fmt::Display for Unpadded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

/// A value of some code list. `Debug` names its variant.
#[derive(Clone, Copy)]
pub struct AnyCode<'a>(pub(super) &'a dyn CodeCell);

impl<'a> AnyCode<'a> {
    /// The code on the wire.
    pub fn as_str(self) -> &'a str {
        self.0.code()
    }

    /// Kiwoom's label of the code; `None` if it is not documented.
    pub fn label(self) -> Option<&'static str> {
        self.0.label()
    }
}

impl fmt::Debug for AnyCode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_value(f)
    }
}

impl PartialEq for AnyCode<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

/// The rows of a list, whatever their type.
#[derive(Clone, Copy)]
pub struct Records<'a>(pub(super) &'a dyn Rows);

impl<'a> Records<'a> {
    /// How many there are.
    pub fn len(self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The row with that index.
    pub fn get(self, index: usize) -> Option<&'a dyn Record> {
        self.0.get(index)
    }

    /// The rows, in the order that the server sent.
    pub fn iter(self) -> impl Iterator<Item = &'a dyn Record> {
        (0..self.len()).filter_map(move |index| self.get(index))
    }
}

/// Writes what the server would: secrets, which only their owner exposes, are left blank.
pub(super) fn write(value: Option<Value<'_>>, element: &Element, out: &mut String) {
    let Some(value) = value.filter(|value| !matches!(value, Value::Secret(_))) else { return };
    if let Value::AccountNumber(number) = value {
        return out.push_str(number.expose());
    }
    let from = out.len();
    // Writing to a `String` cannot fail.
    let _ = write!(out, "{value}");
    // Without a decimal point the last digits would be taken for decimals.
    if element.implied_decimals.is_some() && !out[from..].contains('.') {
        out.push_str(".0");
    }
}
