use rust_decimal::Decimal;

use super::{IndexLevel, Percent, Price, Sign, SignAsSent, TradeQuantity};
use crate::catalogue::Unit;

/// A value that is a number.
pub(crate) trait Figure {
    /// The number, negative only where its sign is arithmetic.
    fn number(&self) -> Decimal;

    /// The sign beside it that is no part of it.
    fn sign(&self) -> Option<Sign> {
        None
    }
}

/// A number whose type says what it counts in.
pub(crate) trait Measured: Figure {
    /// The unit that its own is a multiple of: won for million won.
    const UNIT: Unit;
    /// How many of those one of its own is.
    const FACTOR: i64 = 1;

    /// The number in that unit. There is room for it: the number has at most 64 bits, or the factor is one.
    fn measure(&self) -> Decimal {
        self.number() * Decimal::from(Self::FACTOR)
    }
}

/// A whole number in some unit.
pub(crate) trait Counted {
    fn of(count: i64) -> Self;
}

impl Figure for Price {
    fn number(&self) -> Decimal {
        self.won().into()
    }

    fn sign(&self) -> Option<Sign> {
        self.direction().map(Sign::from)
    }
}

impl Figure for IndexLevel {
    fn number(&self) -> Decimal {
        self.points()
    }

    fn sign(&self) -> Option<Sign> {
        self.direction().map(Sign::from)
    }
}

impl Measured for Price {
    const UNIT: Unit = Unit::Won;
}

impl Measured for IndexLevel {
    const UNIT: Unit = Unit::IndexPoints;
}

impl Figure for TradeQuantity {
    fn number(&self) -> Decimal {
        self.shares().get().into()
    }

    fn sign(&self) -> Option<Sign> {
        self.side().map(Sign::from)
    }
}

impl<T: Figure> Figure for SignAsSent<T> {
    fn number(&self) -> Decimal {
        self.magnitude.number()
    }

    fn sign(&self) -> Option<Sign> {
        self.sign
    }
}

impl Figure for i64 {
    fn number(&self) -> Decimal {
        (*self).into()
    }
}

impl Figure for Decimal {
    fn number(&self) -> Decimal {
        *self
    }
}

impl Figure for Percent {
    fn number(&self) -> Decimal {
        self.get()
    }
}
