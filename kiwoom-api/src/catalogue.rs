//! What is known of every TR at run time: ids, paths, elements, kinds, units, code lists.
//!
//! The data is generated from the same specs as the types, for tools that work on any TR by its id: a command-line
//! client, a table printer, a mock server. [`trs`] lists them all, [`find`] looks one up.
//!
//! ```
//! use kiwoom_api::catalogue::{self, Unit};
//!
//! let tr = catalogue::find("ka10086").unwrap();
//! assert_eq!((tr.name, tr.path), ("일별주가요청", "/api/dostk/mrkcond"));
//!
//! let volume = tr.response[0].rows.iter().find(|e| e.element == "trde_qty").unwrap();
//! assert_eq!((volume.name, volume.rust, volume.unit), ("거래량", "volume", Some(Unit::Shares)));
//! ```

mod element;
#[cfg(any(test, feature = "mock"))]
mod form;
mod reading;

use std::fmt;

use crate::generated::TRS;

pub use element::Element;
pub(crate) use reading::Reading;

#[cfg(any(test, feature = "mock"))]
pub(crate) use form::{Decimals, Digits, Form, Seen, seen};

/// One transaction (TR) of the REST API.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Tr {
    /// The TR id, which the `api-id` header carries: `ka10086`.
    pub id: &'static str,
    /// Kiwoom's name: `일별주가요청`.
    pub name: &'static str,
    /// The name of the response type: `DailyStockPrice`.
    pub rust: &'static str,
    /// The module of the category: `market_condition`.
    pub category: &'static str,
    /// The URL path: `/api/dostk/mrkcond`.
    pub path: &'static str,
    /// What a call does, and so whether it may be repeated.
    pub kind: TrKind,
    /// How many rows a full page has, where that is known. A hint: the server decides.
    pub page_rows: Option<u32>,
    /// Since when Kiwoom no longer serves it; `None` for a TR that it serves.
    pub withdrawn: Option<Withdrawn>,
    /// Whether Demo (모의투자) serves it, as far as known.
    pub demo: bool,
    /// The elements of the request body, in the order of Kiwoom's table.
    pub request: &'static [Element],
    /// The elements of the response body, in the order of Kiwoom's table.
    pub response: &'static [Element],
    /// The parameters of Kiwoom's own sample call: element and value.
    pub example: &'static [(&'static str, &'static str)],
}

/// What is known of a TR that Kiwoom has withdrawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Withdrawn {
    /// The day, `YYYY-MM-DD`.
    pub since: &'static str,
    /// The code that the server refuses it with since: `1504`.
    pub code: &'static str,
}

/// What a call of a TR does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrKind {
    /// It reads: repeating it changes nothing.
    Query,
    /// It acts: repeating it may act twice.
    Order,
    /// It issues or revokes an access token.
    Token,
}

/// The kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Text without further meaning.
    Text,
    /// A key or a token: nothing may print it.
    Secret,
    /// The code of a stock.
    StockCode,
    /// A date, `YYYYMMDD`.
    Date,
    /// A date, `YYYYMMDD000000`.
    DateAtMidnight,
    /// A date and time in Korea, `YYYYMMDDHHMMSS`.
    DateTime,
    /// A time of day in Korea, `HHMMSS`.
    Time,
    /// A price with a direction.
    Price,
    /// Won that are no quote: a change, a reference or an average price.
    Won,
    /// A number of shares.
    Quantity,
    /// An amount of money.
    Amount,
    /// A number of things other than shares.
    Count,
    /// A ratio.
    Rate,
    /// A decimal number.
    Decimal,
    /// The level of an index.
    IndexLevel,
    /// Shares or money, as the request chose.
    Flow,
    /// One of a list of codes.
    Code,
    /// A list of rows.
    Rows,
}

/// What a value counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// Won (원).
    Won,
    /// Million won (백만원).
    MillionWon,
    /// Shares (주).
    Shares,
    /// Hundreds of shares (백주).
    HundredShares,
    /// Thousands of shares (천주).
    ThousandShares,
    /// Orders (건).
    Orders,
    /// Percent.
    Percent,
    /// Index points.
    IndexPoints,
}

/// What the sign of a number means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignRule {
    /// The value has no sign. A minus sign makes it unreadable, except before a zero.
    Unsigned,
    /// The sign is arithmetic.
    Signed,
    /// The sign is the direction against a reference.
    Direction,
    /// The sign is the side of the trade.
    Side,
    /// A sign may occur and adds nothing: the value is how much.
    Magnitude,
    /// Nobody knows; the sign is handed on as sent.
    AsSent,
}

/// A parameter of the request that decides a unit.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct UnitBy {
    /// The element of the request.
    pub element: &'static str,
    /// Each of its codes whose unit is documented, and that unit.
    pub units: &'static [(&'static str, Unit)],
}

/// One code of a code list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeValue {
    /// The code on the wire.
    pub code: &'static str,
    /// The variant of the generated enum.
    pub rust: &'static str,
    /// Kiwoom's label.
    pub name: &'static str,
}

/// Every TR that has a spec, in the order of their ids within each category.
pub fn trs() -> &'static [&'static Tr] {
    TRS
}

/// The TR with that id, in upper or lower case.
pub fn find(id: &str) -> Option<&'static Tr> {
    TRS.iter().copied().find(|tr| tr.id.eq_ignore_ascii_case(id))
}

impl CodeValue {
    pub(crate) const fn new(code: &'static str, rust: &'static str, name: &'static str) -> Self {
        Self { code, rust, name }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Text => "a text",
            Kind::Secret => "a secret",
            Kind::StockCode => "a stock code",
            Kind::Date => "a date YYYYMMDD",
            Kind::DateAtMidnight => "a date YYYYMMDD000000",
            Kind::DateTime => "a date and time YYYYMMDDHHMMSS",
            Kind::Time => "a time HHMMSS",
            Kind::Price => "a price",
            Kind::Won | Kind::Amount => "a whole amount of money",
            Kind::Quantity => "a whole quantity",
            Kind::Count => "a whole count",
            Kind::Rate => "a rate",
            Kind::Decimal => "a decimal number",
            Kind::IndexLevel => "an index level",
            Kind::Flow => "a whole number",
            Kind::Code => "a code",
            Kind::Rows => "a list of rows",
        })
    }
}
