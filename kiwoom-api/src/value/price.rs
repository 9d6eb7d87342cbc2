use std::fmt;
use std::num::NonZeroU64;

use super::Direction;

/// A price in won, and where it stands against the reference price.
///
/// The server writes the direction as a sign: `"-55000"` is 55,000 won, below the previous close. The number is never
/// negative and never zero; a zero on the wire means that there is no price, and the field is `None`.
///
/// Prices compare by their won first.
///
/// ```
/// use kiwoom_api::{Direction, Price};
///
/// let price = Price::new(55_000, Some(Direction::Down)).unwrap();
/// assert_eq!(price.won(), 55_000);
/// assert_eq!(price.to_string(), "55000");
/// assert_eq!(Price::new(0, None), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Price {
    won: NonZeroU64,
    direction: Option<Direction>,
}

impl Price {
    /// A price of `won`, or `None` where there can be no price: zero, or more than [`i64::MAX`].
    pub const fn new(won: u64, direction: Option<Direction>) -> Option<Self> {
        if won > i64::MAX as u64 {
            return None;
        }
        match NonZeroU64::new(won) {
            Some(won) => Some(Self { won, direction }),
            None => None,
        }
    }

    /// The price in won; always greater than zero.
    pub const fn won(self) -> i64 {
        self.won.get() as i64
    }

    /// The direction against the reference price, normally the previous close.
    ///
    /// `None` is what a price without a sign gives. Where a TR signs each of its prices, that means unchanged. It means
    /// nothing where a TR leaves the sign out: in rows of the past (the open, high and low of ka10005 before today) and
    /// in most charts. The docs of a field say so where it is known; where it matters, compare the prices.
    pub const fn direction(self) -> Option<Direction> {
        self.direction
    }
}

/// The won alone: the direction is not part of the number.
impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.won.fmt(f)
    }
}

impl fmt::Debug for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.direction {
            Some(direction) => write!(f, "Price({} {direction:?})", self.won),
            None => write!(f, "Price({})", self.won),
        }
    }
}
