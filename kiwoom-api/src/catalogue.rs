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

#[cfg(any(test, feature = "mock"))]
mod form;

use std::fmt;

use crate::generated::TRS;
use crate::wire::Code;

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

/// One element of a request or response body.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Element {
    /// The name on the wire: `close_pric`.
    pub element: &'static str,
    /// Kiwoom's label: `종가`.
    pub name: &'static str,
    /// Where the value is in the generated type: `close_price`, `asks[9].price`. Empty for a parameter that is
    /// derived from others.
    pub rust: &'static str,
    /// What the value is.
    pub kind: Kind,
    /// What it counts in; `None` where there is nothing to count, or where the request decides (see `unit_by`).
    pub unit: Option<Unit>,
    /// What its sign means.
    pub sign: SignRule,
    /// How many decimals the server normally writes.
    pub scale: Option<u8>,
    /// How many of the last digits are decimals where the server writes no decimal point: with 2, `133885` is 1338.85.
    pub implied_decimals: Option<u8>,
    /// Whether Kiwoom's table says that it is required.
    pub required: bool,
    /// The documented maximal length, where there is one.
    pub length: Option<u16>,
    /// The codes that the value can be, for [`Kind::Code`].
    pub codes: &'static [CodeValue],
    /// The elements of each row, for [`Kind::Rows`].
    pub rows: &'static [Element],
    /// For [`Kind::Flow`]: which parameter of the request decides the unit, and how.
    pub unit_by: Option<UnitBy>,
    /// Whether Kiwoom's table lacks this element.
    pub amended: bool,
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

/// The TR with that id.
pub fn find(id: &str) -> Option<&'static Tr> {
    TRS.iter().copied().find(|tr| tr.id == id)
}

/// How the generated tables are written: a constructor with what every element has, then what this one has beside.
impl Element {
    pub(crate) const fn new(element: &'static str, name: &'static str, rust: &'static str, kind: Kind) -> Self {
        let (unit, sign) = match kind {
            Kind::Price => (Some(Unit::Won), SignRule::Direction),
            Kind::IndexLevel => (Some(Unit::IndexPoints), SignRule::Direction),
            Kind::Won => (Some(Unit::Won), SignRule::Unsigned),
            Kind::Rate => (Some(Unit::Percent), SignRule::Unsigned),
            // The generator leaves out what goes without saying: a flow is bought minus sold.
            Kind::Flow => (None, SignRule::Signed),
            _ => (None, SignRule::Unsigned),
        };
        Self {
            element,
            name,
            rust,
            kind,
            unit,
            sign,
            scale: None,
            implied_decimals: None,
            required: false,
            length: None,
            codes: &[],
            rows: &[],
            unit_by: None,
            amended: false,
        }
    }

    pub(crate) const fn unit(mut self, unit: Unit) -> Self {
        self.unit = Some(unit);
        self
    }

    pub(crate) const fn sign(mut self, sign: SignRule) -> Self {
        self.sign = sign;
        self
    }

    pub(crate) const fn scale(mut self, decimals: u8) -> Self {
        self.scale = Some(decimals);
        self
    }

    pub(crate) const fn implied_decimals(mut self, decimals: u8) -> Self {
        self.implied_decimals = Some(decimals);
        self
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn length(mut self, length: u16) -> Self {
        self.length = Some(length);
        self
    }

    pub(crate) const fn code<C: Code>(self) -> Self {
        self.codes(C::CODES)
    }

    pub(crate) const fn codes(mut self, codes: &'static [CodeValue]) -> Self {
        self.codes = codes;
        self
    }

    pub(crate) const fn rows(mut self, rows: &'static [Element]) -> Self {
        self.rows = rows;
        self
    }

    pub(crate) const fn unit_by(mut self, unit_by: UnitBy) -> Self {
        self.unit_by = Some(unit_by);
        self
    }

    pub(crate) const fn amended(mut self) -> Self {
        self.amended = true;
        self
    }
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
