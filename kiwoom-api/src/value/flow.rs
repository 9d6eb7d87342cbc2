use std::fmt;

use rust_decimal::Decimal;

use super::{Counted, Figure, HundredMillionWon, MillionShares, MillionWon, Shares, ThousandShares, Won};
use crate::catalogue::Unit;

/// A number whose unit the request chose: shares or money.
///
/// A reply does not say what it counts in; the request does. Ask it with its `measure` method, which gives a
/// [`Measure`] that carries the unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Flow(i64);

impl Flow {
    /// A flow of `count`, in whatever unit the request asks for.
    pub const fn new(count: i64) -> Self {
        Self(count)
    }

    /// The bare number, in the unit that the request asked for.
    pub const fn count(self) -> i64 {
        self.0
    }

    /// This flow counted in `unit`; `None` if no flow is counted in such a unit.
    pub const fn measured_in(self, unit: Unit) -> Option<Measure> {
        match unit {
            Unit::Shares => Some(Measure::Shares(Shares::new(self.0))),
            Unit::ThousandShares => Some(Measure::ThousandShares(ThousandShares::new(self.0))),
            Unit::MillionShares => Some(Measure::MillionShares(MillionShares::new(self.0))),
            Unit::MillionWon => Some(Measure::MillionWon(MillionWon::new(self.0))),
            Unit::HundredMillionWon => Some(Measure::HundredMillionWon(HundredMillionWon::new(self.0))),
            _ => None,
        }
    }
}

impl Counted for Flow {
    #[inline(always)]
    fn of(count: i64) -> Self {
        Self(count)
    }
}

impl Figure for Flow {
    fn number(&self) -> Decimal {
        self.0.into()
    }
}

/// A [`Flow`] with its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// Counted in shares.
    Shares(Shares),
    /// Counted in thousands of shares.
    ThousandShares(ThousandShares),
    /// Counted in millions of shares.
    MillionShares(MillionShares),
    /// Counted in million won.
    MillionWon(MillionWon),
    /// Counted in hundred million won.
    HundredMillionWon(HundredMillionWon),
}

impl Measure {
    /// The flow in shares; `None` if it is an amount of money, or exceeds the range of `i64`.
    pub const fn to_shares(self) -> Option<Shares> {
        match self {
            Measure::Shares(shares) => Some(shares),
            Measure::ThousandShares(thousands) => thousands.to_shares(),
            Measure::MillionShares(millions) => millions.to_shares(),
            Measure::MillionWon(_) | Measure::HundredMillionWon(_) => None,
        }
    }

    /// The flow in won; `None` if it is a quantity, or exceeds the range of `i64`.
    pub const fn to_won(self) -> Option<Won> {
        match self {
            Measure::MillionWon(millions) => millions.to_won(),
            Measure::HundredMillionWon(hundreds) => hundreds.to_won(),
            Measure::Shares(_) | Measure::ThousandShares(_) | Measure::MillionShares(_) => None,
        }
    }
}

impl fmt::Debug for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Flow({})", self.0)
    }
}

/// The bare number; the unit is the request's.
impl fmt::Display for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
