//! Whole numbers, each in the unit the server counts in.

use std::fmt;

use rust_decimal::Decimal;

use super::{Counted, Figure, Measured};
use crate::catalogue::Unit;

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
    /// An amount of money in thousand won (천원).
    ThousandWon "thousand won";
    /// An amount of money in million won (백만원): turnover and its parts.
    ///
    /// ```
    /// use kiwoom_api::{MillionWon, Won};
    ///
    /// assert_eq!(MillionWon::new(-3).to_won(), Some(Won::new(-3_000_000)));
    /// assert_eq!(MillionWon::new(i64::MAX).to_won(), None);
    /// ```
    MillionWon "million won";
    /// An amount of money in ten million won (천만원).
    TenMillionWon "ten million won";
    /// An amount of money in hundred million won (억원).
    HundredMillionWon "hundred million won";
    /// A number of shares (주).
    Shares "shares";
    /// A number of shares counted in hundreds (백주).
    HundredShares "hundreds of shares";
    /// A number of shares counted in thousands (천주).
    ThousandShares "thousands of shares";
    /// A number of shares counted in millions (백만주).
    MillionShares "millions of shares";
    /// A weight of gold in grams (g).
    Grams "grams";
    /// A weight of gold in kilograms (kg).
    Kilograms "kilograms";
    /// A number of orders (건).
    Orders "orders";
    /// A number of stocks (종목).
    Stocks "stocks";
    /// A number of days (일).
    Days "days";
    /// A number of minutes (분).
    Minutes "minutes";
    /// A number of ticks (틱).
    Ticks "ticks";
    /// A place in a ranking (순위), the first being 1, or how many places it has changed.
    Rank "places";
    /// A number of people (명).
    People "people";
    /// A number of what the name of the field says.
    Count "ones";
}

/// Conversions to the unit that others are multiples of.
macro_rules! multiples {
    ($($of:ident = $factor:literal $unit:ident, $method:ident, $what:literal;)*) => { $(
        impl $of {
            #[doc = concat!("The same ", $what, "; `None` if that exceeds the range of `i64`.")]
            pub const fn $method(self) -> Option<$unit> {
                match self.0.checked_mul($factor) {
                    Some(count) => Some($unit(count)),
                    None => None,
                }
            }
        }

        impl Measured for $of {
            const UNIT: Unit = Unit::$unit;
            const FACTOR: i64 = $factor;
        }
    )* };
}

multiples! {
    ThousandWon = 1_000 Won, to_won, "amount in won";
    MillionWon = 1_000_000 Won, to_won, "amount in won";
    TenMillionWon = 10_000_000 Won, to_won, "amount in won";
    HundredMillionWon = 100_000_000 Won, to_won, "amount in won";
    HundredShares = 100 Shares, to_shares, "quantity in shares";
    ThousandShares = 1_000 Shares, to_shares, "quantity in shares";
    MillionShares = 1_000_000 Shares, to_shares, "quantity in shares";
    Kilograms = 1_000 Grams, to_grams, "weight in grams";
}

/// The units that others are multiples of.
macro_rules! measures {
    ($($unit:ident)*) => { $(
        impl Measured for $unit {
            const UNIT: Unit = Unit::$unit;
        }
    )* };
}

measures! { Won Shares Grams }
