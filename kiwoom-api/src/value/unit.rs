//! Whole numbers, each in the unit the server counts in.

use std::fmt;

use rust_decimal::Decimal;

use super::{Counted, Figure};

/// One newtype a unit: the number stays what the server sent, and its unit is in the type.
macro_rules! units {
    ($( $(#[$doc:meta])* $name:ident $suffix:literal; )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i64);

        impl $name {
            #[doc = concat!("That many, counted in ", $suffix, ".")]
            pub const fn new(count: i64) -> Self {
                Self(count)
            }

            #[doc = concat!("The bare number, counted in ", $suffix, ".")]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl From<$name> for i64 {
            fn from(value: $name) -> i64 {
                value.0
            }
        }

        impl Counted for $name {
            #[inline(always)]
            fn of(count: i64) -> Self {
                Self(count)
            }
        }

        impl Figure for $name {
            fn number(&self) -> Decimal {
                self.0.into()
            }
        }

        /// The bare number; the unit is not written.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    )* };
}

units! {
    /// An amount of money in won: a change of price, or a reference price.
    Won "won";
    /// An amount of money in million won (백만원): turnover and its parts.
    ///
    /// ```
    /// use kiwoom_api::{MillionWon, Won};
    ///
    /// assert_eq!(MillionWon::new(-3).to_won(), Some(Won::new(-3_000_000)));
    /// assert_eq!(MillionWon::new(i64::MAX).to_won(), None);
    /// ```
    MillionWon "million won";
    /// A number of shares (주).
    Shares "shares";
    /// A number of shares counted in hundreds (백주).
    HundredShares "hundreds of shares";
    /// A number of shares counted in thousands (천주).
    ThousandShares "thousands of shares";
    /// A number of orders (건).
    Orders "orders";
}

impl MillionWon {
    /// The same amount in won; `None` if that exceeds the range of `i64`.
    pub const fn to_won(self) -> Option<Won> {
        match self.0.checked_mul(1_000_000) {
            Some(won) => Some(Won(won)),
            None => None,
        }
    }
}

impl HundredShares {
    /// The same quantity in shares; `None` if that exceeds the range of `i64`.
    pub const fn to_shares(self) -> Option<Shares> {
        match self.0.checked_mul(100) {
            Some(shares) => Some(Shares(shares)),
            None => None,
        }
    }
}

impl ThousandShares {
    /// The same quantity in shares; `None` if that exceeds the range of `i64`.
    pub const fn to_shares(self) -> Option<Shares> {
        match self.0.checked_mul(1_000) {
            Some(shares) => Some(Shares(shares)),
            None => None,
        }
    }
}
