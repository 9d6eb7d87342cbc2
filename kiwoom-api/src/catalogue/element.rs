use super::{CodeValue, Kind, Reading, RowOf, SignRule, Sort, Unit, UnitBy};

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
    /// The codes that the value can be, for [`Kind::Code`]; for [`Kind::Flags`] what the digits stand for, each by its
    /// place, from 0.
    pub codes: &'static [CodeValue],
    /// The elements of each row, for [`Kind::Rows`].
    pub rows: &'static [Element],
    /// What a row is, for [`Kind::Rows`]; `None` where it is nothing of the market, such as a code and its name.
    pub of: Option<RowOf>,
    /// The orders that the rows come in, for [`Kind::Rows`]: the first whose parameters the request has counts. Where
    /// there is none, rows that are times come newest first.
    pub sorted_by: &'static [Sort],
    /// Parameters of the request that leave rows out, each with the field of the rows that it looks at (both by their
    /// English names), for [`Kind::Rows`].
    pub filtered_by: &'static [(&'static str, &'static str)],
    /// The field of the rows that the value is the sum of, by its English name, where that is known.
    pub sum_of: Option<&'static str>,
    /// Where the counter of the server stops: what stands there is no number, and read as `None`.
    pub saturates: Option<i64>,
    /// For [`Kind::Flow`]: which parameter of the request decides the unit, and how.
    pub unit_by: Option<UnitBy>,
    /// For a sector code in a request: which element says the market that it has to be of.
    pub within: Option<&'static str>,
    /// Whether Kiwoom's table lacks this element.
    pub amended: bool,
}

impl Element {
    /// The code of this element that is written so; `None` if it is not documented.
    pub fn code(&self, code: &str) -> Option<&'static CodeValue> {
        self.codes.iter().find(|known| known.code == code)
    }
}

/// How the tables are written: what every element has, then what is particular to this one, a word each.
#[allow(dead_code, reason = "which of the words occur is up to the specs")]
impl Element {
    pub(crate) const fn new(element: &'static str, name: &'static str, rust: &'static str, reading: Reading) -> Self {
        Self {
            element,
            name,
            rust,
            kind: reading.kind(),
            unit: reading.unit(),
            sign: reading.sign(),
            scale: None,
            implied_decimals: None,
            required: false,
            length: None,
            codes: &[],
            rows: &[],
            of: None,
            sorted_by: &[],
            filtered_by: &[],
            sum_of: None,
            saturates: None,
            unit_by: None,
            within: None,
            amended: false,
        }
    }

    /// An element of a request, which has no place of its own unless one follows ([`at`](Self::at)).
    pub(crate) const fn parameter(element: &'static str, name: &'static str) -> Self {
        Self::new(element, name, "", Reading::Code)
    }

    pub(crate) const fn at(mut self, rust: &'static str, reading: Reading) -> Self {
        self.rust = rust;
        self.kind = reading.kind();
        self.unit = reading.unit();
        self.sign = reading.sign();
        self
    }

    pub(crate) const fn length(mut self, length: u16) -> Self {
        self.length = Some(length);
        self
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Kiwoom's table lacks it.
    pub(crate) const fn amended(mut self) -> Self {
        self.amended = true;
        self
    }

    pub(crate) const fn codes(mut self, codes: &'static [CodeValue]) -> Self {
        self.codes = codes;
        self
    }

    pub(crate) const fn rows(mut self, rows: &'static [Element]) -> Self {
        self.rows = rows;
        self
    }

    pub(crate) const fn of(mut self, of: RowOf) -> Self {
        self.of = Some(of);
        self
    }

    pub(crate) const fn sorted_by(mut self, orders: &'static [Sort]) -> Self {
        self.sorted_by = orders;
        self
    }

    pub(crate) const fn filtered_by(mut self, filters: &'static [(&'static str, &'static str)]) -> Self {
        self.filtered_by = filters;
        self
    }

    pub(crate) const fn sum_of(mut self, field: &'static str) -> Self {
        self.sum_of = Some(field);
        self
    }

    pub(crate) const fn saturates(mut self, ceiling: i64) -> Self {
        self.saturates = Some(ceiling);
        self
    }

    /// An amount of money, where the type is also that of a change.
    pub(crate) const fn amount(mut self) -> Self {
        self.kind = Kind::Amount;
        self
    }

    pub(crate) const fn index_points(mut self) -> Self {
        self.unit = Some(Unit::IndexPoints);
        self
    }

    pub(crate) const fn unit_by(mut self, unit_by: UnitBy) -> Self {
        self.unit_by = Some(unit_by);
        self
    }

    pub(crate) const fn within(mut self, market: &'static str) -> Self {
        self.within = Some(market);
        self
    }

    pub(crate) const fn unsigned(mut self) -> Self {
        self.sign = SignRule::Unsigned;
        self
    }

    pub(crate) const fn signed(mut self) -> Self {
        self.sign = SignRule::Signed;
        self
    }

    pub(crate) const fn magnitude(mut self) -> Self {
        self.sign = SignRule::Magnitude;
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
}
