use std::fmt;

use super::{Shares, Side};

/// The size of a trade, and the side that took the initiative.
///
/// The server writes the side as a sign: `"-120"` is 120 shares of a sell-side trade, not minus 120.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TradeQuantity {
    shares: Shares,
    side: Option<Side>,
}

impl TradeQuantity {
    /// A trade of `shares`, or `None` if that is negative.
    pub const fn new(shares: Shares, side: Option<Side>) -> Option<Self> {
        if shares.get() < 0 {
            return None;
        }
        Some(Self { shares, side })
    }

    /// How many shares were traded; never negative.
    pub const fn shares(self) -> Shares {
        self.shares
    }

    /// The side that took the initiative; `None` if the server did not sign the quantity.
    pub const fn side(self) -> Option<Side> {
        self.side
    }
}

/// The shares alone: the side is not part of the number.
impl fmt::Display for TradeQuantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shares.fmt(f)
    }
}
