//! The rows of a list: what each of them is, in which order they come, and which of them there are.

use std::fmt;

use serde::Deserialize;

use crate::kind::Kind;
use crate::naming::snake_case;
use crate::spec::{Field, Pairs};

/// Lists the things that a row can be, once for the word of the specs and for the variant of the run time.
macro_rules! row_of {
    ($($variant:ident $singular:literal,)*) => {
        /// What a row is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum RowOf { $(#[allow(missing_docs, reason = "the words speak for themselves")] $variant,)* }

        impl RowOf {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The variant of the run time.
            pub const fn variant(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)* }
            }

            /// A single one, with its article.
            pub const fn singular(self) -> &'static str {
                match self { $(Self::$variant => $singular,)* }
            }
        }
    };
}

row_of! {
    Trades "a trade",
    Minutes "a minute, or as many as the request asks for",
    Days "a day",
    Weeks "a week",
    Months "a month",
    Years "a year",
    Period "the whole period that the request asks for",
    Stocks "a stock",
    Etfs "an ETF",
    Elws "an ELW",
    Warrants "a subscription right or warrant",
    Sectors "a sector",
    Themes "a theme",
    Brokers "a broker",
    Investors "a group of investors",
}

/// As it is written in a spec.
impl fmt::Display for RowOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&snake_case(self.variant()))
    }
}

impl RowOf {
    /// Whether rows come one after the other in time.
    pub const fn is_time(self) -> bool {
        matches!(self, Self::Trades | Self::Minutes | Self::Days | Self::Weeks | Self::Months | Self::Years)
    }

    /// What goes without saying: a row with the code of a stock is a stock, or else one with a date is a day, or else one
    /// with a time of day is a trade.
    pub fn implied(fields: &[Field]) -> Option<Self> {
        let has = |name: &str, kinds: &[Kind]| {
            fields.iter().any(|field| {
                field.rust.as_deref() == Some(name)
                    && field.reading.as_ref().is_some_and(|reading| kinds.contains(&reading.kind))
            })
        };
        if has("stock_code", &[Kind::StockCode]) {
            Some(Self::Stocks)
        } else if has("date", &[Kind::Date, Kind::DateAtMidnight]) {
            Some(Self::Days)
        } else if has("time", &[Kind::Time, Kind::TimeWithColons, Kind::HourMinute]) {
            Some(Self::Trades)
        } else {
            None
        }
    }

    /// What a row of that list is.
    pub fn of(list: &Field) -> Option<Self> {
        list.of.or_else(|| Self::implied(&list.fields))
    }
}

/// One order of the rows, and when they come in it: `{ largest: volume, where: { sort_type: Volume } }`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sort {
    /// The field whose largest value comes first.
    pub largest: Option<String>,
    /// The field whose smallest value comes first; the most negative one, if it is signed.
    pub smallest: Option<String>,
    /// The date or time whose earliest value comes first.
    pub oldest: Option<String>,
    /// Of which sign the values are that there are rows of.
    pub only: Option<Only>,
    /// The parameters that ask for this order: of each the variant. Without any, it is the order of all other requests.
    #[serde(default, rename = "where")]
    pub when: Pairs<String>,
}

/// Of which sign values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words speak for themselves")]
pub enum Only {
    Positive,
    Negative,
    Zero,
}

/// Which end of the rows is the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words speak for themselves")]
pub enum First {
    Largest,
    Smallest,
    Oldest,
}

impl Only {
    /// The variant of the run time.
    pub const fn variant(self) -> &'static str {
        match self {
            Self::Positive => "Positive",
            Self::Negative => "Negative",
            Self::Zero => "Zero",
        }
    }
}

impl First {
    /// The word in a sentence, and the method of the run time.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Largest => "largest",
            Self::Smallest => "smallest",
            Self::Oldest => "oldest",
        }
    }
}

impl Sort {
    /// The field that the rows are sorted by, and which end of it comes first; `None` if it is not said, or twice.
    pub fn by(&self) -> Option<(First, &str)> {
        match (&self.largest, &self.smallest, &self.oldest) {
            (Some(field), None, None) => Some((First::Largest, field)),
            (None, Some(field), None) => Some((First::Smallest, field)),
            (None, None, Some(field)) => Some((First::Oldest, field)),
            _ => None,
        }
    }
}

/// Whether the rows of a list come one after the other in time, the newest first, whatever the request.
pub fn are_newest_first(list: &Field) -> bool {
    RowOf::of(list).is_some_and(RowOf::is_time) && list.sorted_by.is_empty()
}
