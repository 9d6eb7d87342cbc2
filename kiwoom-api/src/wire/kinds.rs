//! The kinds of values at run time: a row for each word of the tables, which says of which type such values are, how they
//! are read and written, and whether they are numbers.
//!
//! The words, and what they say, are generated from the kinds of the generator (`codegen/src/kind.rs`). The two do not
//! compile unless they have the same words.

use std::fmt;
use std::time::Duration;

use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;

use super::cell::{CodeCell, Rows};
use super::read::{self, Written, fill, trim, utf8};
use super::serde::json;
use super::show;
use super::{AnyCode, ExtraKind, Records};
use crate::catalogue::{Element, Reading};
use crate::value::{
    AccountNumber, BarTime, Count, Days, DecimalWon, Figure, Flow, Grams, HundredMillionWon, HundredShares, IndexLevel,
    Kilograms, MillionShares, MillionWon, Minutes, OrderNumber, Orders, People, Percent, Price, Rank, Secret,
    SectorCode, Shares, SignAsSent, SignedText, StockCode, StockCodes, Stocks, TenMillionWon, Texts, ThousandShares,
    ThousandWon, Ticks, TradeQuantity, Won,
};

/// See the table below for the notation.
macro_rules! kinds {
    (
        borrowed { $($(#[$b_doc:meta])* $b:ident($b_ty:ty) as $seen:ty: $b_read:ident, $b_show:ident $(, $b_json:ident)?;)* }
        copied { $($(#[$c_doc:meta])* $c:ident($c_ty:ty): $c_read:ident, $c_show:ident $(, $c_json:ident)?;)* }
        numbers { $($(#[$n_doc:meta])* $n:ident($n_ty:ty): $n_read:ident, $n_show:ident $(, $n_json:ident)?;)* }
    ) => {
        /// Where a record keeps the value of one element, and of what type it is.
        #[derive(Debug)]
        pub enum Cell<'a> {
            $($b(&'a mut Option<$b_ty>),)*
            $($c(&'a mut Option<$c_ty>),)*
            $($n(&'a mut Option<$n_ty>),)*
            Code(&'a mut dyn CodeCell),
            Rows(&'a mut dyn Rows),
        }

        impl Cell<'_> {
            /// The same as [`read`](Self::read), for the one place that reads nearly every value and is the faster for it:
            /// of bytes, which are no value unless they are UTF-8.
            #[inline(always)]
            pub(super) fn read_inline(&mut self, text: &[u8], element: &Element) -> Result<(), ExtraKind> {
                let trimmed = trim(text);
                if trimmed.is_empty() {
                    return Ok(());
                }
                let written = Written { text, trimmed, element };
                match self {
                    $(Self::$n(cell) => fill(cell, read::$n_read(written)),)*
                    $(Self::$c(cell) => fill(cell, read::$c_read(written)),)*
                    $(Self::$b(cell) => fill(cell, read::$b_read(written)),)*
                    Self::Code(cell) => cell.read(utf8(trimmed).ok_or(ExtraKind::Undecodable)?),
                    Self::Rows(_) => Err(ExtraKind::Undecodable),
                }
            }
        }

        /// Where a record keeps the value of one element: a [`Cell`] that can only be read.
        #[allow(dead_code, reason = "which of the kinds occur is up to the specs")]
        pub(crate) enum Slot<'a> {
            $($b(&'a Option<$b_ty>),)*
            $($c(&'a Option<$c_ty>),)*
            $($n(&'a Option<$n_ty>),)*
            Code(&'a dyn CodeCell),
            Rows(&'a dyn Rows),
        }

        impl<'a> Slot<'a> {
            /// The value; `None` if there is none.
            pub(crate) fn value(self) -> Option<Value<'a>> {
                match self {
                    $(Self::$b(value) => value.as_ref().map(|value| Value::$b(value)),)*
                    $(Self::$c(value) => value.map(Value::$c),)*
                    $(Self::$n(value) => value.map(Value::$n),)*
                    Self::Code(code) => Some(Value::Code(AnyCode(code))).filter(|_| !code.code().is_empty()),
                    Self::Rows(rows) => Some(Value::Rows(Records(rows))),
                }
            }
        }

        /// The value of one element of a record, whatever the type of the record.
        ///
        /// [`Record::value`](crate::wire::Record::value) gives it; what is known of its element (label, unit, what a sign means)
        /// stands in [`Record::elements`](crate::wire::Record::elements). `Display` writes it as the server would, and hides
        /// secrets and account numbers.
        #[derive(Clone, Copy, PartialEq)]
        #[non_exhaustive]
        pub enum Value<'a> {
            $($(#[$b_doc])* $b(&'a $seen),)*
            $($(#[$c_doc])* $c($c_ty),)*
            $($(#[$n_doc])* $n($n_ty),)*
            /// One of a list of codes.
            Code(AnyCode<'a>),
            /// A list of rows. One that the server left out is empty.
            Rows(Records<'a>),
        }

        /// As the value shows itself.
        impl fmt::Debug for Value<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$b(value) => value.fmt(f),)*
                    $(Self::$c(value) => value.fmt(f),)*
                    $(Self::$n(value) => value.fmt(f),)*
                    Self::Code(code) => code.fmt(f),
                    Self::Rows(rows) => rows.fmt(f),
                }
            }
        }

        impl Value<'_> {
            /// The value as a number, if it is one.
            pub(super) fn figure(&self) -> Option<&dyn Figure> {
                match self {
                    $(Self::$n(number) => Some(number),)*
                    _ => None,
                }
            }

            /// Writes it as the server would.
            pub(super) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$b(value) => show::$b_show(*value, f),)*
                    $(Self::$c(value) => show::$c_show(value, f),)*
                    $(Self::$n(value) => show::$n_show(value, f),)*
                    Self::Code(code) => f.write_str(code.as_str()),
                    Self::Rows(rows) => write!(f, "{} rows", rows.len()),
                }
            }
        }

        /// Does not compile unless each word of the tables has its row.
        const _: fn(Reading) = |reading| match reading {
            $(Reading::$b => {})*
            $(Reading::$c => {})*
            $(Reading::$n => {})*
            // Flags are asked for, and never in a reply.
            Reading::Code | Reading::Rows | Reading::Flags => {}
        };

        /// The words of texts, of moments and of numbers.
        #[cfg(test)]
        pub(super) const WORDS: &[Reading] = &[$(Reading::$b,)* $(Reading::$c,)* $(Reading::$n,)*];

        /// What a text becomes alone, as `Debug` shows the value, and how that is written again.
        #[cfg(test)]
        pub(super) fn read_alone(word: Reading, text: &str, element: &Element) -> Result<(String, String), ExtraKind> {
            macro_rules! alone {
                ($word:ident, $ty:ty) => {{
                    let mut value: Option<$ty> = None;
                    Cell::$word(&mut value).read(text, element)?;
                    let mut again = String::new();
                    super::value::write(Slot::$word(&value).value(), element, &mut again);
                    Ok((value.map_or("-".to_owned(), |value| format!("{value:?}")), again))
                }};
            }
            match word {
                $(Reading::$b => alone!($b, $b_ty),)*
                $(Reading::$c => alone!($c, $c_ty),)*
                $(Reading::$n => alone!($n, $n_ty),)*
                Reading::Code | Reading::Rows | Reading::Flags => Err(ExtraKind::Undecodable),
            }
        }

        $($($b_json!($b_ty, $b);)?)*
        $($($c_json!($c_ty, $c);)?)*
        $($($n_json!($n_ty, $n);)?)*
    };
}

// A word and the type of its values (a text: what is handed out of it), how it is read (`read`), how it is written (`show`),
// and `json` for a type of this crate, which is read and written alone as in a record.
kinds! {
    borrowed {
        /// A text.
        Text(String) as str: text, plain;
        /// A key or a token.
        Secret(Secret) as Secret: secret, hidden;
        /// The number of an account.
        AccountNumber(AccountNumber) as AccountNumber: account_number, plain, json;
        /// The number of an order.
        OrderNumber(OrderNumber) as OrderNumber: order_number, plain, json;
        /// A text behind a sign.
        SignedText(SignedText) as SignedText: signed_text, plain, json;
        /// Texts, joined by `|`.
        Texts(Texts) as Texts: texts, plain, json;
        /// The code of a stock.
        StockCode(StockCode) as StockCode: stock_code, plain, json;
        /// Codes of stocks, joined by `|`.
        StockCodes(StockCodes) as StockCodes: stock_codes, plain, json;
        /// The code of a sector or an index.
        SectorCode(SectorCode) as SectorCode: sector_code, plain, json;
    }
    copied {
        /// A date.
        Date(Date): date, date;
        /// A date that is written with a time of midnight.
        DateAtMidnight(Date): date_at_midnight, date_at_midnight;
        /// A date and time in Korea.
        DateTime(DateTime): date_time, date_time;
        /// When a bar is.
        BarTime(BarTime): bar_time, bar_time, json;
        /// A time of day in Korea.
        Time(Time): time, time;
        /// When something happened, in Korea.
        EventTime(Time): event_time, time;
        /// How long something takes.
        TimeSpan(Duration): time_span, time_span;
        /// A time of day in Korea that is written with colons.
        TimeWithColons(Time): time_with_colons, time_with_colons;
        /// A time of day in Korea that is written without seconds.
        HourMinute(Time): hour_minute, hour_minute;
    }
    numbers {
        /// A price with its direction.
        Price(Price): price, signed, json;
        /// Won that are no quote.
        Won(Won): whole, plain, json;
        /// An amount in thousand won.
        ThousandWon(ThousandWon): whole, plain, json;
        /// An amount in million won.
        MillionWon(MillionWon): whole, plain, json;
        /// An amount in ten million won.
        TenMillionWon(TenMillionWon): whole, plain, json;
        /// An amount in hundred million won.
        HundredMillionWon(HundredMillionWon): whole, plain, json;
        /// A number of shares.
        Shares(Shares): whole, plain, json;
        /// A number of shares, in hundreds.
        HundredShares(HundredShares): whole, plain, json;
        /// A number of shares, in thousands.
        ThousandShares(ThousandShares): whole, plain, json;
        /// A number of shares, in millions.
        MillionShares(MillionShares): whole, plain, json;
        /// A weight of gold, in grams.
        Grams(Grams): whole, plain, json;
        /// A weight of gold, in kilograms.
        Kilograms(Kilograms): whole, plain, json;
        /// A number of orders.
        Orders(Orders): whole, plain, json;
        /// A number of stocks.
        Stocks(Stocks): whole, plain, json;
        /// A number of days.
        Days(Days): whole, plain, json;
        /// A number of minutes.
        Minutes(Minutes): whole, plain, json;
        /// A number of ticks.
        Ticks(Ticks): whole, plain, json;
        /// A place in a ranking, or a change of it.
        Rank(Rank): whole, plain, json;
        /// A number of people.
        People(People): whole, plain, json;
        /// A number of something else: the name of the field says of what.
        Count(Count): whole, plain, json;
        /// A traded quantity with its side.
        TradeQuantity(TradeQuantity): trade_quantity, signed, json;
        /// A percentage.
        Percent(Percent): decimal, plain, json;
        /// A percentage whose sign nobody has explained.
        PercentAsSent(SignAsSent<Percent>): percent_as_sent, plain, json;
        /// A whole number whose sign nobody has explained.
        CountAsSent(SignAsSent<i64>): count_as_sent, plain, json;
        /// A decimal number.
        Decimal(Decimal): decimal, plain;
        /// An amount in won with decimals.
        DecimalWon(DecimalWon): decimal, plain, json;
        /// How many times as much.
        Ratio(Decimal): decimal, plain;
        /// The level of an index, with its direction.
        IndexLevel(IndexLevel): index_level, signed, json;
        /// Shares or money: the request decided.
        Flow(Flow): whole, plain, json;
    }
}

impl Cell<'_> {
    /// Reads `text` into the cell. Blank text means that there is no value, and is not an error.
    pub(super) fn read(&mut self, text: &str, element: &Element) -> Result<(), ExtraKind> {
        self.read_inline(text.as_bytes(), element)
    }
}
