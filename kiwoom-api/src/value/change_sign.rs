use super::Direction;
use crate::codes::ChangeSign;

impl ChangeSign {
    /// Where the price stands against the previous close; `None` if it is unchanged, or the server did not say.
    ///
    /// ```
    /// use kiwoom_api::{Direction, codes::ChangeSign};
    ///
    /// assert_eq!(ChangeSign::UpperLimit.direction(), Some(Direction::Up));
    /// assert_eq!(ChangeSign::Unchanged.direction(), None);
    /// ```
    pub fn direction(&self) -> Option<Direction> {
        match self {
            Self::UpperLimit | Self::Up => Some(Direction::Up),
            Self::LowerLimit | Self::Down => Some(Direction::Down),
            _ => None,
        }
    }

    /// Whether the price is at the limit that it may move in a day.
    pub fn is_limit(&self) -> bool {
        matches!(self, Self::UpperLimit | Self::LowerLimit)
    }
}
