//! How a value of each kind is written: as the server would. The table in [`kinds`](super::kinds) says which of them writes
//! what.

use std::fmt::{Display, Formatter, Result};
use std::time::Duration;

use jiff::civil::{Date, DateTime, Time};

use crate::excerpt::HIDDEN;
use crate::value::{BarTime, Figure, Secret};

/// As it displays itself.
pub(super) fn plain<T: Display + ?Sized>(value: &T, f: &mut Formatter<'_>) -> Result {
    value.fmt(f)
}

pub(super) fn hidden(_: &Secret, f: &mut Formatter<'_>) -> Result {
    f.write_str(HIDDEN)
}

/// With the sign that is no part of the number.
pub(super) fn signed<T: Figure + Display>(value: &T, f: &mut Formatter<'_>) -> Result {
    if let Some(sign) = value.sign() {
        sign.fmt(f)?;
    }
    value.fmt(f)
}

pub(super) fn date(date: &Date, f: &mut Formatter<'_>) -> Result {
    write!(f, "{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

pub(super) fn date_at_midnight(date: &Date, f: &mut Formatter<'_>) -> Result {
    self::date(date, f)?;
    f.write_str("000000")
}

pub(super) fn date_time(at: &DateTime, f: &mut Formatter<'_>) -> Result {
    date(&at.date(), f)?;
    time(&at.time(), f)
}

pub(super) fn bar_time(at: &BarTime, f: &mut Formatter<'_>) -> Result {
    date(&at.date(), f)?;
    match at {
        BarTime::Date(_) => Ok(()),
        BarTime::DateTime(at) => time(&at.time(), f),
        BarTime::Close(_) => f.write_str("888888"),
        BarTime::AfterHours(_) => f.write_str("999999"),
    }
}

pub(super) fn time(time: &Time, f: &mut Formatter<'_>) -> Result {
    write!(f, "{:02}{:02}{:02}", time.hour(), time.minute(), time.second())
}

pub(super) fn time_span(span: &Duration, f: &mut Formatter<'_>) -> Result {
    let seconds = span.as_secs();
    write!(f, "{:02}{:02}{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

pub(super) fn time_with_colons(time: &Time, f: &mut Formatter<'_>) -> Result {
    write!(f, "{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())
}

pub(super) fn hour_minute(time: &Time, f: &mut Formatter<'_>) -> Result {
    write!(f, "{:02}{:02}", time.hour(), time.minute())
}
