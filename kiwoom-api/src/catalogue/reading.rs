use super::{Kind, SignRule, Unit};

/// One word each for what a value is, what it counts in, what its sign means, and so of which type it is: the words of
/// the tables, where they stand for all of that.
macro_rules! readings {
    ($($reading:ident: $kind:ident $(in $unit:ident)?, $sign:ident;)*) => {
        /// How the value of an element is read. [`Cell`](crate::wire::Cell) has the same words.
        #[derive(Clone, Copy)]
        #[allow(dead_code, reason = "which of the words occur is up to the specs")]
        pub(crate) enum Reading {
            $($reading,)*
        }

        impl Reading {
            pub(super) const fn kind(self) -> Kind {
                match self {
                    $(Self::$reading => Kind::$kind,)*
                }
            }

            pub(super) const fn unit(self) -> Option<Unit> {
                match self {
                    $($(Self::$reading => Some(Unit::$unit),)?)*
                    _ => None,
                }
            }

            pub(super) const fn sign(self) -> SignRule {
                match self {
                    $(Self::$reading => SignRule::$sign,)*
                }
            }
        }
    };
}

readings! {
    Text: Text, Unsigned;
    Secret: Secret, Unsigned;
    StockCode: StockCode, Unsigned;
    Date: Date, Unsigned;
    DateAtMidnight: DateAtMidnight, Unsigned;
    DateTime: DateTime, Unsigned;
    Time: Time, Unsigned;
    Price: Price in Won, Direction;
    Won: Won in Won, Unsigned;
    MillionWon: Amount in MillionWon, Unsigned;
    Shares: Quantity in Shares, Unsigned;
    HundredShares: Quantity in HundredShares, Unsigned;
    ThousandShares: Quantity in ThousandShares, Unsigned;
    Orders: Count in Orders, Unsigned;
    TradeQuantity: Quantity in Shares, Side;
    Percent: Rate in Percent, Unsigned;
    PercentAsSent: Rate in Percent, AsSent;
    CountAsSent: Quantity, AsSent;
    Decimal: Decimal, Unsigned;
    IndexLevel: IndexLevel in IndexPoints, Direction;
    Flow: Flow, Signed;
    Code: Code, Unsigned;
    Rows: Rows, Unsigned;
}
