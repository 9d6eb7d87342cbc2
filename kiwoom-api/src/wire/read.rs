//! How a value of each kind is read, by the routines of [`number`](super::number). The table in [`kinds`](super::kinds) says
//! which of them reads what: each gives `None` if the text is no such value, and `Some(None)` if it means "none".

use std::time::Duration;

use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;

use super::ExtraKind;
use super::number::{self, split_sign};
use crate::catalogue::{Element, SignRule};
use crate::value::{
    AccountNumber, BarTime, Counted, IndexLevel, OrderNumber, Percent, Price, Secret, SectorCode, Shares, Sign,
    SignAsSent, SignedText, StockCode, StockCodes, Texts, TradeQuantity,
};

/// What the server wrote for an element.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    /// All of it.
    pub(super) text: &'a [u8],
    /// Without the blanks around.
    pub(super) trimmed: &'a [u8],
    pub(super) element: &'a Element,
}

/// `trim_ascii`, quickly for what needs no trimming: nearly everything.
#[inline]
pub(super) fn trim(text: &[u8]) -> &[u8] {
    match text {
        [first, .., last] if *first > b' ' && *last > b' ' => text,
        _ => text.trim_ascii(),
    }
}

pub(super) fn utf8(text: &[u8]) -> Option<&str> {
    std::str::from_utf8(text).ok()
}

/// Puts a value that was read into its cell: `None` if it could not be read, `Some(None)` if it means "none".
pub(super) fn fill<T>(cell: &mut Option<T>, read: Option<Option<T>>) -> Result<(), ExtraKind> {
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

/// A newtype of `units!`.
#[inline(always)]
pub(super) fn whole<T: Counted>(written: Written<'_>) -> Option<Option<T>> {
    let (sign, digits) = split_sign(written.trimmed);
    let magnitude = number::whole(digits)?;
    if written.element.saturates == Some(magnitude) {
        return None;
    }
    let negative = is_negative(sign, written.element.sign, magnitude == 0)?;
    Some(Some(T::of(if negative { -magnitude } else { magnitude })))
}

#[inline(always)]
pub(super) fn decimal<T: From<Decimal>>(written: Written<'_>) -> Option<Option<T>> {
    let (sign, digits) = split_sign(written.trimmed);
    let mut value = points(digits, written.element)?;
    let negative = is_negative(sign, written.element.sign, value.is_zero())?;
    value.set_sign_negative(negative);
    Some(Some(value.into()))
}

#[inline(always)]
pub(super) fn price(written: Written<'_>) -> Option<Option<Price>> {
    let (sign, digits) = split_sign(written.trimmed);
    let won = number::whole(digits)?;
    Some(Price::new(won.unsigned_abs(), sign.map(Into::into)))
}

pub(super) fn trade_quantity(written: Written<'_>) -> Option<Option<TradeQuantity>> {
    let (sign, digits) = split_sign(written.trimmed);
    let shares = number::whole(digits)?;
    let side = if shares == 0 { None } else { sign.map(Into::into) };
    Some(TradeQuantity::new(Shares::new(shares), side))
}

pub(super) fn percent_as_sent(written: Written<'_>) -> Option<Option<SignAsSent<Percent>>> {
    let (sign, digits) = split_sign(written.trimmed);
    Some(Some(SignAsSent { magnitude: Percent::new(points(digits, written.element)?), sign }))
}

pub(super) fn count_as_sent(written: Written<'_>) -> Option<Option<SignAsSent<i64>>> {
    let (sign, digits) = split_sign(written.trimmed);
    Some(Some(SignAsSent { magnitude: number::whole(digits)?, sign }))
}

/// A decimal number without a sign; where it has no decimal point, its last digits may be decimals all the same.
#[inline(always)]
fn points(digits: &[u8], element: &Element) -> Option<Decimal> {
    let mut number = number::decimal(digits)?;
    if let Some(decimals) = element.implied_decimals
        && !digits.contains(&b'.')
    {
        number.set_scale(decimals.into()).ok()?;
    }
    Some(number)
}

pub(super) fn index_level(Written { trimmed, element, .. }: Written<'_>) -> Option<Option<IndexLevel>> {
    let (sign, digits) = split_sign(trimmed);
    let points = points(digits, element)?;
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

pub(super) fn date(written: Written<'_>) -> Option<Option<Date>> {
    day(written.trimmed)
}

fn day(text: &[u8]) -> Option<Option<Date>> {
    if means_none(text) {
        return Some(None);
    }
    let [century, year, month, day] = pairs(text)?;
    Date::new(i16::from(century) * 100 + i16::from(year), month, day).ok().map(Some)
}

pub(super) fn date_at_midnight(written: Written<'_>) -> Option<Option<Date>> {
    let text = written.trimmed;
    if means_none(text) || text == b"00000000000000" {
        return Some(None);
    }
    day(text.strip_suffix(b"000000").unwrap_or(text))
}

pub(super) fn date_time(written: Written<'_>) -> Option<Option<DateTime>> {
    match bar_time(written)? {
        Some(BarTime::DateTime(at)) => Some(Some(at)),
        // A date without its time is no value of this type, and is not to be lost.
        Some(BarTime::Date(_) | BarTime::Close(_) | BarTime::AfterHours(_)) => None,
        None => Some(None),
    }
}

pub(super) fn bar_time(written: Written<'_>) -> Option<Option<BarTime>> {
    let text = written.trimmed;
    if means_none(text) || text == b"00000000000000" {
        return Some(None);
    }
    let (date, time) = text.split_at_checked(8)?;
    let date = day(date)?;
    Some(match time {
        b"" => date.map(BarTime::Date),
        b"888888" => date.map(BarTime::Close),
        b"999999" => date.map(BarTime::AfterHours),
        time => {
            let time = time_of_day(time)??;
            date.map(|date| date.to_datetime(time).into())
        }
    })
}

pub(super) fn time(written: Written<'_>) -> Option<Option<Time>> {
    time_of_day(written.trimmed)
}

pub(super) fn event_time(written: Written<'_>) -> Option<Option<Time>> {
    if written.trimmed == b"000000" { Some(None) } else { time_of_day(written.trimmed) }
}

pub(super) fn time_span(written: Written<'_>) -> Option<Option<Duration>> {
    if means_none(written.trimmed) {
        return Some(None);
    }
    let [hours, minutes, seconds] = pairs(written.trimmed)?.map(|pair: i8| u64::from(pair.unsigned_abs()));
    let is_sexagesimal = minutes < 60 && seconds < 60;
    is_sexagesimal.then(|| Some(Duration::from_secs((hours * 60 + minutes) * 60 + seconds)))
}

fn time_of_day(text: &[u8]) -> Option<Option<Time>> {
    if means_none(text) {
        return Some(None);
    }
    let [hour, minute, second] = pairs(text)?;
    Time::new(hour, minute, second, 0).ok().map(Some)
}

pub(super) fn text(written: Written<'_>) -> Option<Option<String>> {
    utf8(written.text).map(|text| Some(text.to_owned()))
}

pub(super) fn secret(written: Written<'_>) -> Option<Option<Secret>> {
    utf8(written.text).map(|text| Some(text.into()))
}

pub(super) fn sector_code(written: Written<'_>) -> Option<Option<SectorCode>> {
    utf8(written.trimmed).map(|code| Some(SectorCode::as_sent(code)))
}

pub(super) fn stock_codes(written: Written<'_>) -> Option<Option<StockCodes>> {
    utf8(written.trimmed).map(|codes| Some(StockCodes::as_sent(codes)))
}

pub(super) fn stock_code(written: Written<'_>) -> Option<Option<StockCode>> {
    utf8(written.trimmed).map(|code| Some(StockCode::as_sent(code)))
}

pub(super) fn account_number(written: Written<'_>) -> Option<Option<AccountNumber>> {
    utf8(written.trimmed).map(|number| Some(number.into()))
}

pub(super) fn order_number(written: Written<'_>) -> Option<Option<OrderNumber>> {
    utf8(written.trimmed).map(|number| Some(number.into()))
}

pub(super) fn texts(written: Written<'_>) -> Option<Option<Texts>> {
    utf8(written.trimmed).map(|texts| Some(texts.into()))
}

pub(super) fn signed_text(written: Written<'_>) -> Option<Option<SignedText>> {
    let text = utf8(written.trimmed)?;
    let (sign, text) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
        (Some(rest), _) => (Some(Sign::Plus), rest),
        (_, Some(rest)) => (Some(Sign::Minus), rest),
        _ => (None, text),
    };
    Some(Some(SignedText { sign, text: text.to_owned() }))
}

pub(super) fn time_with_colons(written: Written<'_>) -> Option<Option<Time>> {
    let digits = match written.trimmed {
        [h1, h2, b':', m1, m2] => [*h1, *h2, *m1, *m2, b'0', b'0'],
        [h1, h2, b':', m1, m2, b':', s1, s2] => [*h1, *h2, *m1, *m2, *s1, *s2],
        _ => return None,
    };
    // With colons, 88:88:88 is no way to say that there is none.
    let [hour, minute, second] = pairs(&digits)?;
    Time::new(hour, minute, second, 0).ok().map(Some)
}

pub(super) fn hour_minute(written: Written<'_>) -> Option<Option<Time>> {
    let [hour, minute] = pairs(written.trimmed)?;
    Time::new(hour, minute, 0, 0).ok().map(Some)
}
