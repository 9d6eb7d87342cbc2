//! What is known of every TR at run time: ids, paths, elements, kinds, units, code lists.
//!
//! The data is generated from the same specs as the types, for tools that work on any TR by its id: a command-line
//! client, a table printer, a mock server. [`trs`] lists them all, [`find`] looks one up; [`realtime_types`] and
//! [`find_realtime`] do so for what the server sends by itself.
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
mod sort;

use crate::generated::{REALTIME, TRS};

pub(crate) use crate::generated::kinds::Reading;
pub use crate::generated::kinds::{Kind, RowOf, SignRule, Unit};
pub use element::Element;
pub use sort::{First, Only, Sort};

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

/// One realtime type: what the server sends by itself, once items are registered.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct RealtimeType {
    /// The id: `0B`. Small letters and capitals are not the same: `0g` is another type than `0G`.
    pub id: &'static str,
    /// Kiwoom's name: `주식체결`.
    pub name: &'static str,
    /// The name of the type of its values: `StockTrade`.
    pub rust: &'static str,
    /// What is registered.
    pub items: Items,
    /// The elements of `values`, in the order of Kiwoom's table. They are numbers (FIDs) as text: `"10"`.
    pub values: &'static [Element],
}

/// What the items of a realtime type are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Items {
    /// Stocks, by their codes: `005930`, `005930_NX` and `005930_AL` are three items.
    Stocks,
    /// Sectors (업종), by their codes: `001`.
    Sectors,
    /// Gold prices: `MGD`, in won a gram, and `MGU`, in dollars an ounce.
    GoldPrices,
    /// None: the values are of the whole market.
    Market,
    /// None: the values are of the account that the token is for.
    Account,
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

/// A parameter of the request that decides a unit.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct UnitBy {
    /// The element of the request.
    pub element: &'static str,
    /// Each of its codes that says a unit, and that unit.
    pub units: &'static [(&'static str, Unit)],
    /// Each of its codes that leaves the unit to another parameter, and that one.
    pub deferred: &'static [(&'static str, UnitBy)],
}

impl UnitBy {
    /// The unit for the parameters of a request, of which `code` gives the code by the name of the element; `None`
    /// where the unit is undocumented.
    pub fn unit<'a>(&self, code: &dyn Fn(&str) -> &'a str) -> Option<Unit> {
        let chosen = code(self.element);
        let unit = self.units.iter().find(|(known, _)| *known == chosen).map(|(_, unit)| *unit);
        unit.or_else(|| self.deferred.iter().find(|(known, _)| *known == chosen)?.1.unit(code))
    }
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
    /// The smallest value that the code stands for, where it stands for a range of them, in shares or in won: 10,000 for
    /// `만주이상`.
    pub from: Option<i64>,
    /// The value that all those are below which the code stands for.
    pub below: Option<i64>,
}

/// Every TR that has a spec, in the order of their ids within each category.
pub fn trs() -> &'static [&'static Tr] {
    TRS
}

/// The TR with that id, in upper or lower case.
pub fn find(id: &str) -> Option<&'static Tr> {
    TRS.iter().copied().find(|tr| tr.id.eq_ignore_ascii_case(id))
}

/// Every realtime type that has a spec, in the order of their ids.
pub fn realtime_types() -> &'static [&'static RealtimeType] {
    REALTIME
}

/// The realtime type with that id. Capitals count: `0g` is another type than `0G`.
pub fn find_realtime(id: &str) -> Option<&'static RealtimeType> {
    REALTIME.iter().copied().find(|known| known.id == id)
}

impl Kind {
    /// Whether no error, issue or log may tell its values.
    pub(crate) const fn is_private(self) -> bool {
        matches!(self, Self::Secret | Self::AccountNumber)
    }
}

impl CodeValue {
    pub(crate) const fn new(code: &'static str, rust: &'static str, name: &'static str) -> Self {
        Self { code, rust, name, from: None, below: None }
    }

    pub(crate) const fn from(mut self, least: i64) -> Self {
        self.from = Some(least);
        self
    }

    pub(crate) const fn below(mut self, end: i64) -> Self {
        self.below = Some(end);
        self
    }

    /// Whether the code stands for that value. One that stands for no range stands for all of them.
    pub fn has(&self, value: i64) -> bool {
        self.from.is_none_or(|from| value >= from) && self.below.is_none_or(|below| value < below)
    }
}
