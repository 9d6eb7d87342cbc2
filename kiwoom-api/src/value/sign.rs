use std::fmt;

/// Where a price stands against its reference, normally the previous close.
///
/// The server writes it as the sign of the price: `"-55000"` is 55,000 won and [`Down`](Direction::Down).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Below the reference; written `-`.
    Down,
    /// Above the reference; written `+`.
    Up,
}

/// Which side took the initiative in a trade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// A sell order met a waiting bid; written `-`.
    Sell,
    /// A buy order met a waiting ask; written `+`.
    Buy,
}

/// A sign as the server wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sign {
    /// `-` (or `--`).
    Minus,
    /// `+`.
    Plus,
}

/// A number beside the sign it came with, for elements whose sign nobody has explained.
///
/// Kiwoom sends some ratios with a plus sign that is neither documented nor obviously arithmetic. The two parts are
/// kept apart so that the reader decides, not this crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SignAsSent<T> {
    /// The number without its sign; never negative.
    pub magnitude: T,
    /// The sign in front of it, if there was one.
    pub sign: Option<Sign>,
}

impl From<Sign> for Direction {
    fn from(sign: Sign) -> Self {
        match sign {
            Sign::Plus => Direction::Up,
            Sign::Minus => Direction::Down,
        }
    }
}

impl From<Direction> for Sign {
    fn from(direction: Direction) -> Self {
        match direction {
            Direction::Up => Sign::Plus,
            Direction::Down => Sign::Minus,
        }
    }
}

impl From<Sign> for Side {
    fn from(sign: Sign) -> Self {
        match sign {
            Sign::Plus => Side::Buy,
            Sign::Minus => Side::Sell,
        }
    }
}

impl From<Side> for Sign {
    fn from(side: Side) -> Self {
        match side {
            Side::Buy => Sign::Plus,
            Side::Sell => Sign::Minus,
        }
    }
}

impl fmt::Display for Sign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Sign::Plus => "+",
            Sign::Minus => "-",
        })
    }
}

/// Writes the sign, if any, and then the number, as the server does.
impl<T: fmt::Display> fmt::Display for SignAsSent<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(sign) = self.sign {
            sign.fmt(f)?;
        }
        self.magnitude.fmt(f)
    }
}
