use std::fmt;

use rust_decimal::Decimal;

use super::Direction;

/// The level of an index in points, and where it stands against the previous close.
///
/// As with a [`Price`](crate::Price), the sign on the wire is the direction: `"+400.85"` is 400.85 points, up. Where a
/// TR writes hundredths of a point instead (ka90005: `"+133885"`), or a plus whatever the index did (ka90005, ka90007,
/// ka90010), its table says so: such a level is in points all the same, and has no direction.
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

    /// The direction against the previous close. `None` means unchanged, or that the TR does not say: see the docs of
    /// the field.
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
