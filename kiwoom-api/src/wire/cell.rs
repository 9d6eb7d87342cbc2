use std::fmt;

use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;

use super::number::{decimal, split_sign, whole};
use super::{Code, ExtraKind, Record};
use crate::catalogue::{Element, SignRule};
use crate::value::{
    Flow, HundredShares, IndexLevel, MillionWon, Orders, Percent, Price, Secret, Shares, Sign, SignAsSent, StockCode,
    ThousandShares, TradeQuantity, Won,
};

/// Where a record keeps the value of one element, and of what type it is.
#[derive(Debug)]
pub enum Cell<'a> {
    Text(&'a mut Option<String>),
    Secret(&'a mut Option<Secret>),
    StockCode(&'a mut Option<StockCode>),
    Date(&'a mut Option<Date>),
    DateAtMidnight(&'a mut Option<Date>),
    DateTime(&'a mut Option<DateTime>),
    Time(&'a mut Option<Time>),
    Price(&'a mut Option<Price>),
    Won(&'a mut Option<Won>),
    MillionWon(&'a mut Option<MillionWon>),
    Shares(&'a mut Option<Shares>),
    HundredShares(&'a mut Option<HundredShares>),
    ThousandShares(&'a mut Option<ThousandShares>),
    Orders(&'a mut Option<Orders>),
    TradeQuantity(&'a mut Option<TradeQuantity>),
    Percent(&'a mut Option<Percent>),
    PercentAsSent(&'a mut Option<SignAsSent<Percent>>),
    CountAsSent(&'a mut Option<SignAsSent<i64>>),
    Decimal(&'a mut Option<Decimal>),
    IndexLevel(&'a mut Option<IndexLevel>),
    Flow(&'a mut Option<Flow>),
    Code(&'a mut dyn CodeCell),
    Rows(&'a mut dyn Rows),
}

/// An optional value of some code list.
pub trait CodeCell: fmt::Debug {
    fn read(&mut self, code: &str) -> Result<(), ExtraKind>;
    /// The code on the wire, blank if there is no value.
    fn code(&self) -> &str;
    fn label(&self) -> Option<&'static str>;
    fn fmt_value(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// A list of rows of some type. There is one for nearly every TR, so that all it does is what must be done per type.
pub trait Rows {
    fn push_blank(&mut self) -> &mut dyn Record;
    fn get(&self, index: usize) -> Option<&dyn Record>;
    fn len(&self) -> usize;
}

impl fmt::Debug for dyn Rows + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rows")
    }
}

impl Cell<'_> {
    /// Reads `text` into the cell. Blank text means that there is no value, and is not an error.
    pub(super) fn read(&mut self, text: &str, element: &Element) -> Result<(), ExtraKind> {
        self.read_inline(text.as_bytes(), element)
    }

    /// The same, for the one place that reads nearly every value and is the faster for it: of bytes, which are no value
    /// unless they are UTF-8.
    #[inline(always)]
    pub(super) fn read_inline(&mut self, text: &[u8], element: &Element) -> Result<(), ExtraKind> {
        let bytes = trim(text);
        if bytes.is_empty() {
            return Ok(());
        }
        let sign = element.sign;
        match self {
            Cell::Price(cell) => fill(cell, price(bytes)),
            Cell::Percent(cell) => fill(cell, signed_decimal(bytes, sign).map(|value| Some(Percent::new(value)))),
            Cell::Shares(cell) => fill(cell, integer(bytes, sign, Shares::new)),
            Cell::MillionWon(cell) => fill(cell, integer(bytes, sign, MillionWon::new)),
            Cell::Won(cell) => fill(cell, integer(bytes, sign, Won::new)),
            Cell::Flow(cell) => fill(cell, integer(bytes, sign, Flow::new)),
            Cell::Date(cell) => fill(cell, date(bytes)),
            Cell::DateAtMidnight(cell) => fill(cell, date_at_midnight(bytes)),
            Cell::DateTime(cell) => fill(cell, date_time(bytes)),
            Cell::Time(cell) => fill(cell, time(bytes)),
            Cell::HundredShares(cell) => fill(cell, integer(bytes, sign, HundredShares::new)),
            Cell::ThousandShares(cell) => fill(cell, integer(bytes, sign, ThousandShares::new)),
            Cell::Orders(cell) => fill(cell, integer(bytes, sign, Orders::new)),
            Cell::TradeQuantity(cell) => fill(cell, trade_quantity(bytes)),
            Cell::PercentAsSent(cell) => fill(cell, as_sent(bytes, |digits| decimal(digits).map(Percent::new))),
            Cell::CountAsSent(cell) => fill(cell, as_sent(bytes, whole)),
            Cell::Decimal(cell) => fill(cell, signed_decimal(bytes, sign).map(Some)),
            Cell::IndexLevel(cell) => fill(cell, index_level(bytes, element)),
            Cell::Text(cell) => fill(cell, utf8(text).map(|text| Some(text.to_owned()))),
            Cell::Secret(cell) => fill(cell, utf8(text).map(|text| Some(text.into()))),
            Cell::StockCode(cell) => fill(cell, utf8(bytes).map(|code| Some(StockCode::as_sent(code)))),
            Cell::Code(cell) => cell.read(utf8(bytes).ok_or(ExtraKind::Undecodable)?),
            Cell::Rows(_) => Err(ExtraKind::Undecodable),
        }
    }
}

/// `trim_ascii`, quickly for what needs no trimming: nearly everything.
#[inline]
fn trim(text: &[u8]) -> &[u8] {
    match text {
        [first, .., last] if *first > b' ' && *last > b' ' => text,
        _ => text.trim_ascii(),
    }
}

fn utf8(text: &[u8]) -> Option<&str> {
    std::str::from_utf8(text).ok()
}

/// Puts a value that was read into its cell: `None` if it could not be read, `Some(None)` if it means "none".
fn fill<T>(cell: &mut Option<T>, read: Option<Option<T>>) -> Result<(), ExtraKind> {
    match read {
        None => Err(ExtraKind::Undecodable),
        Some(_) if cell.is_some() => Err(ExtraKind::Repeated),
        Some(value) => {
            *cell = value;
            Ok(())
        }
    }
}

/// Whether the rule lets a minus sign stand before something other than zero, and what it then means.
#[inline]
fn is_negative(sign: Option<Sign>, rule: SignRule, is_zero: bool) -> Option<bool> {
    match (sign, rule) {
        (Some(Sign::Minus), SignRule::Signed) => Some(!is_zero),
        (Some(Sign::Minus), SignRule::Unsigned) if !is_zero => None,
        _ => Some(false),
    }
}

#[inline(always)]
fn integer<T>(text: &[u8], rule: SignRule, value: impl Fn(i64) -> T) -> Option<Option<T>> {
    let (sign, digits) = split_sign(text);
    let magnitude = whole(digits)?;
    let negative = is_negative(sign, rule, magnitude == 0)?;
    Some(Some(value(if negative { -magnitude } else { magnitude })))
}

#[inline(always)]
fn signed_decimal(text: &[u8], rule: SignRule) -> Option<Decimal> {
    let (sign, digits) = split_sign(text);
    let mut value = decimal(digits)?;
    let negative = is_negative(sign, rule, value.is_zero())?;
    value.set_sign_negative(negative);
    Some(value)
}

#[inline(always)]
fn price(text: &[u8]) -> Option<Option<Price>> {
    let (sign, digits) = split_sign(text);
    let won = whole(digits)?;
    Some(Price::new(won.unsigned_abs(), sign.map(Into::into)))
}

fn trade_quantity(text: &[u8]) -> Option<Option<TradeQuantity>> {
    let (sign, digits) = split_sign(text);
    let shares = whole(digits)?;
    let side = if shares == 0 { None } else { sign.map(Into::into) };
    Some(TradeQuantity::new(Shares::new(shares), side))
}

#[inline(always)]
fn as_sent<T>(text: &[u8], magnitude: impl Fn(&[u8]) -> Option<T>) -> Option<Option<SignAsSent<T>>> {
    let (sign, digits) = split_sign(text);
    Some(Some(SignAsSent { magnitude: magnitude(digits)?, sign }))
}

fn index_level(text: &[u8], element: &Element) -> Option<Option<IndexLevel>> {
    let (sign, digits) = split_sign(text);
    let mut points = decimal(digits)?;
    if let Some(decimals) = element.implied_decimals
        && !digits.contains(&b'.')
    {
        points.set_scale(decimals.into()).ok()?;
    }
    let direction = sign.filter(|_| element.sign != SignRule::Magnitude && !points.is_zero());
    Some(IndexLevel::new(points, direction.map(Into::into)))
}

/// In a date or a time, these mean that there is none.
fn means_none(text: &[u8]) -> bool {
    matches!(text, b"00000000" | b"888888" | b"999999")
}

/// Reads `text`, which must be `WIDTH` ASCII digits, as numbers of two digits.
fn pairs<const WIDTH: usize>(text: &[u8]) -> Option<[i8; WIDTH]> {
    if text.len() != 2 * WIDTH || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let digit = |i: usize| (text[i] - b'0') as i8;
    Some(std::array::from_fn(|i| digit(2 * i) * 10 + digit(2 * i + 1)))
}

fn date(text: &[u8]) -> Option<Option<Date>> {
    if means_none(text) {
        return Some(None);
    }
    let [century, year, month, day] = pairs(text)?;
    Date::new(i16::from(century) * 100 + i16::from(year), month, day).ok().map(Some)
}

fn date_at_midnight(text: &[u8]) -> Option<Option<Date>> {
    if means_none(text) || text == b"00000000000000" {
        return Some(None);
    }
    date(text.strip_suffix(b"000000").unwrap_or(text))
}

fn date_time(text: &[u8]) -> Option<Option<DateTime>> {
    if means_none(text) || text == b"00000000000000" {
        return Some(None);
    }
    let (day, time_of_day) = text.split_at_checked(8)?;
    Some(date(day)?.zip(time(time_of_day)?).map(|(day, time)| day.to_datetime(time)))
}

fn time(text: &[u8]) -> Option<Option<Time>> {
    if means_none(text) {
        return Some(None);
    }
    let [hour, minute, second] = pairs(text)?;
    Time::new(hour, minute, second, 0).ok().map(Some)
}

impl<C: Code> CodeCell for Option<C> {
    fn read(&mut self, code: &str) -> Result<(), ExtraKind> {
        fill(self, Some(Some(C::from_code(code))))
    }

    fn code(&self) -> &str {
        self.as_ref().map_or("", C::code)
    }

    fn label(&self) -> Option<&'static str> {
        self.as_ref()?.label()
    }

    fn fmt_value(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().map_or(Ok(()), |code| code.fmt(f))
    }
}

impl<R: Record + Default> Rows for Vec<R> {
    fn push_blank(&mut self) -> &mut dyn Record {
        let index = self.len();
        self.push(R::default());
        &mut self[index]
    }

    fn get(&self, index: usize) -> Option<&dyn Record> {
        match self.as_slice().get(index) {
            Some(row) => Some(row),
            None => None,
        }
    }

    fn len(&self) -> usize {
        self.len()
    }
}
