use std::fmt;

use rust_decimal::Decimal;

use super::Figure;

/// An amount of money in won with decimals, exactly as many as the server sent: the net value of a fund, an average price.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecimalWon(Decimal);

impl DecimalWon {
    /// An amount of that many won.
    pub const fn new(won: Decimal) -> Self {
        Self(won)
    }

    /// The amount in won.
    pub const fn get(self) -> Decimal {
        self.0
    }
}

impl From<Decimal> for DecimalWon {
    fn from(won: Decimal) -> Self {
        Self(won)
    }
}

impl Figure for DecimalWon {
    fn number(&self) -> Decimal {
        self.0
    }
}

/// The bare number; the unit is not written.
impl fmt::Display for DecimalWon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for DecimalWon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecimalWon({})", self.0)
    }
}
