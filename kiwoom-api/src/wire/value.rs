use std::fmt::{self, Write as _};

use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;

use super::Record;
use super::cell::{CodeCell, Rows};
use crate::value::{
    Flow, HundredShares, IndexLevel, MillionWon, Orders, Percent, Price, Secret, Shares, Sign, SignAsSent, StockCode,
    ThousandShares, TradeQuantity, Won,
};

/// `Slot` is where a record keeps a value, lent out for reading, and `Value` is the value if there is one.
macro_rules! values {
    ($($(#[$doc:meta])* $reading:ident($type:ty),)*) => {
        /// Where a record keeps the value of one element: a [`Cell`](super::Cell) that can only be read.
        pub(crate) enum Slot<'a> {
            Text(&'a Option<String>),
            Secret(&'a Option<Secret>),
            StockCode(&'a Option<StockCode>),
            $($reading(&'a Option<$type>),)*
            Code(&'a dyn CodeCell),
            Rows(&'a dyn Rows),
        }

        /// The value of one element of a record, whatever the type of the record.
        ///
        /// [`Record::value`] gives it; what is known of its element (label, unit, what a sign means) stands in
        /// [`Record::elements`]. `Display` writes it as the server would, and hides secrets.
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        pub enum Value<'a> {
            /// A text.
            Text(&'a str),
            /// A key or a token.
            Secret(&'a Secret),
            /// The code of a stock.
            StockCode(&'a StockCode),
            $($(#[$doc])* $reading($type),)*
            /// One of a list of codes.
            Code(AnyCode<'a>),
            /// A list of rows. One that the server left out is empty.
            Rows(Records<'a>),
        }

        impl<'a> Slot<'a> {
            /// The value; `None` if there is none.
            pub(crate) fn value(self) -> Option<Value<'a>> {
                match self {
                    Self::Text(text) => text.as_deref().map(Value::Text),
                    Self::Secret(secret) => secret.as_ref().map(Value::Secret),
                    Self::StockCode(code) => code.as_ref().map(Value::StockCode),
                    $(Self::$reading(value) => value.map(Value::$reading),)*
                    Self::Code(code) => Some(Value::Code(AnyCode(code))).filter(|_| !code.code().is_empty()),
                    Self::Rows(rows) => Some(Value::Rows(Records(rows))),
                }
            }
        }
    };
}

values! {
    /// A date.
    Date(Date),
    /// A date that is written with a time of midnight.
    DateAtMidnight(Date),
    /// A date and time in Korea.
    DateTime(DateTime),
    /// A time of day in Korea.
    Time(Time),
    /// A price with its direction.
    Price(Price),
    /// Won that are no quote.
    Won(Won),
    /// An amount in million won.
    MillionWon(MillionWon),
    /// A number of shares.
    Shares(Shares),
    /// A number of shares, in hundreds.
    HundredShares(HundredShares),
    /// A number of shares, in thousands.
    ThousandShares(ThousandShares),
    /// A number of orders.
    Orders(Orders),
    /// A traded quantity with its side.
    TradeQuantity(TradeQuantity),
    /// A percentage.
    Percent(Percent),
    /// A percentage whose sign nobody has explained.
    PercentAsSent(SignAsSent<Percent>),
    /// A whole number whose sign nobody has explained.
    CountAsSent(SignAsSent<i64>),
    /// A decimal number.
    Decimal(Decimal),
    /// The level of an index, with its direction.
    IndexLevel(IndexLevel),
    /// Shares or money: the request decided.
    Flow(Flow),
}

impl<'a> Value<'a> {
    /// The number that it is, counted in the [unit](crate::catalogue::Element::unit) of its element; `None` for what
    /// is no number.
    ///
    /// It is negative only where a sign is arithmetic. Any other sign is in [`sign`](Self::sign).
    pub fn number(self) -> Option<Decimal> {
        let number = match self {
            Self::Price(price) => price.won().into(),
            Self::Won(won) => won.get().into(),
            Self::MillionWon(millions) => millions.get().into(),
            Self::Shares(shares) => shares.get().into(),
            Self::HundredShares(hundreds) => hundreds.get().into(),
            Self::ThousandShares(thousands) => thousands.get().into(),
            Self::Orders(orders) => orders.get().into(),
            Self::TradeQuantity(quantity) => quantity.shares().get().into(),
            Self::Percent(percent) => percent.get(),
            Self::PercentAsSent(percent) => percent.magnitude.get(),
            Self::CountAsSent(count) => count.magnitude.into(),
            Self::Decimal(number) => number,
            Self::IndexLevel(level) => level.points(),
            Self::Flow(flow) => flow.count().into(),
            Self::Text(_) | Self::Secret(_) | Self::StockCode(_) | Self::Code(_) | Self::Rows(_) => return None,
            Self::Date(_) | Self::DateAtMidnight(_) | Self::DateTime(_) | Self::Time(_) => return None,
        };
        Some(number)
    }

    /// The sign beside the number, where that is no arithmetic: a direction, the side of a trade, or one that nobody
    /// has explained. [`Element::sign`](crate::catalogue::Element::sign) says which of them.
    pub fn sign(self) -> Option<Sign> {
        match self {
            Self::Price(price) => price.direction().map(Sign::from),
            Self::IndexLevel(level) => level.direction().map(Sign::from),
            Self::TradeQuantity(quantity) => quantity.side().map(Sign::from),
            Self::PercentAsSent(percent) => percent.sign,
            Self::CountAsSent(count) => count.sign,
            _ => None,
        }
    }

    /// The rows, if it is a list.
    pub fn rows(self) -> Option<Records<'a>> {
        match self {
            Self::Rows(rows) => Some(rows),
            _ => None,
        }
    }
}

impl fmt::Display for Value<'_> {
    #[expect(clippy::recursive_format_impl, reason = "`to_string` asks for no width, so it comes here once")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.width().is_some() {
            return f.pad(&self.to_string());
        }
        if let (Some(sign), Self::Price(_) | Self::IndexLevel(_) | Self::TradeQuantity(_)) = (self.sign(), self) {
            sign.fmt(f)?;
        }
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Secret(_) => f.write_str("[hidden]"),
            Self::StockCode(code) => code.fmt(f),
            Self::Date(date) => write_date(f, *date),
            Self::DateAtMidnight(date) => {
                write_date(f, *date)?;
                f.write_str("000000")
            }
            Self::DateTime(at) => {
                write_date(f, at.date())?;
                write_time(f, at.time())
            }
            Self::Time(time) => write_time(f, *time),
            Self::Price(price) => price.fmt(f),
            Self::Won(won) => won.fmt(f),
            Self::MillionWon(millions) => millions.fmt(f),
            Self::Shares(shares) => shares.fmt(f),
            Self::HundredShares(hundreds) => hundreds.fmt(f),
            Self::ThousandShares(thousands) => thousands.fmt(f),
            Self::Orders(orders) => orders.fmt(f),
            Self::TradeQuantity(quantity) => quantity.fmt(f),
            Self::Percent(percent) => percent.fmt(f),
            Self::PercentAsSent(percent) => percent.fmt(f),
            Self::CountAsSent(count) => count.fmt(f),
            Self::Decimal(number) => number.fmt(f),
            Self::IndexLevel(level) => {
                let points = level.points();
                points.fmt(f)?;
                // Without a decimal point the last digits could be taken for decimals.
                f.write_str(if points.scale() == 0 { ".00" } else { "" })
            }
            Self::Flow(flow) => flow.fmt(f),
            Self::Code(code) => f.write_str(code.as_str()),
            Self::Rows(rows) => write!(f, "{} rows", rows.len()),
        }
    }
}

fn write_date(f: &mut fmt::Formatter<'_>, date: Date) -> fmt::Result {
    write!(f, "{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn write_time(f: &mut fmt::Formatter<'_>, time: Time) -> fmt::Result {
    write!(f, "{:02}{:02}{:02}", time.hour(), time.minute(), time.second())
}

/// A value of some code list. `Debug` names its variant.
#[derive(Clone, Copy)]
pub struct AnyCode<'a>(&'a dyn CodeCell);

impl<'a> AnyCode<'a> {
    /// The code on the wire.
    pub fn as_str(self) -> &'a str {
        self.0.code()
    }

    /// Kiwoom's label of the code; `None` if it is not documented.
    pub fn label(self) -> Option<&'static str> {
        self.0.label()
    }
}

impl fmt::Debug for AnyCode<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt_value(f)
    }
}

impl PartialEq for AnyCode<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

/// The rows of a list, whatever their type.
#[derive(Clone, Copy)]
pub struct Records<'a>(&'a dyn Rows);

impl<'a> Records<'a> {
    /// How many there are.
    pub fn len(self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The row with that index.
    pub fn get(self, index: usize) -> Option<&'a dyn Record> {
        self.0.get(index)
    }

    /// The rows, in the order that the server sent.
    pub fn iter(self) -> impl Iterator<Item = &'a dyn Record> {
        (0..self.len()).filter_map(move |index| self.get(index))
    }
}

impl fmt::Debug for Records<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} rows", self.len())
    }
}

/// Whether they have the same elements with the same values, and nothing else beside them.
impl PartialEq for Records<'_> {
    fn eq(&self, other: &Self) -> bool {
        let alike = |(a, b): (&dyn Record, &dyn Record)| {
            let names = |record: &dyn Record| record.elements().iter().map(|element| element.element);
            let same_names = || names(a).eq(names(b));
            let same_values = || (0..a.elements().len()).all(|index| a.value(index) == b.value(index));
            same_names() && same_values() && a.extras() == b.extras()
        };
        self.len() == other.len() && self.iter().zip(other.iter()).all(alike)
    }
}

/// Writes what the server would: secrets, which only their owner exposes, are left blank.
pub(super) fn write(value: Option<Value<'_>>, out: &mut String) {
    match value {
        None | Some(Value::Secret(_)) => {}
        // Writing to a `String` cannot fail.
        Some(value) => _ = write!(out, "{value}"),
    }
}
