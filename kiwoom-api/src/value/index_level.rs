use std::fmt;

use rust_decimal::Decimal;

use super::Direction;

/// The level of an index in points, and where it stands against the previous close.
///
/// As with a [`Price`](crate::Price), the sign on the wire is the direction. The server writes hundredths when there
/// is no decimal point: `"+40085"` and `"+400.85"` are both 400.85 points, up.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct IndexLevel {
    points: Decimal,
    direction: Option<Direction>,
}

impl IndexLevel {
    /// A level of `points`, or `None` if that is negative.
    pub fn new(points: Decimal, direction: Option<Direction>) -> Option<Self> {
        if points.is_sign_negative() && !points.is_zero() {
            return None;
        }
        Some(Self { points: points.abs(), direction })
    }

    /// The level in index points; never negative.
    pub const fn points(self) -> Decimal {
        self.points
    }

    /// The direction against the previous close; `None` if unchanged or not signed.
    pub const fn direction(self) -> Option<Direction> {
        self.direction
    }
}

/// The points alone: the direction is not part of the number.
impl fmt::Display for IndexLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.points.fmt(f)
    }
}

impl fmt::Debug for IndexLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.direction {
            Some(direction) => write!(f, "IndexLevel({} {direction:?})", self.points),
            None => write!(f, "IndexLevel({})", self.points),
        }
    }
}
