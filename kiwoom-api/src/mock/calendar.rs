//! The days on which there is trade: Monday to Friday. Holidays are not known here.

use jiff::Span;
use jiff::civil::{Date, date};

/// A trading day, by its number. The day before it is one less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Day(pub(super) i64);

/// 1 January of the year 1 was a Monday.
const FIRST: Date = date(1, 1, 1);

impl Day {
    /// The day itself, or the last trading day before it.
    pub(super) fn on_or_before(date: Date) -> Self {
        let (days, weekday) = (FIRST.duration_until(date).as_hours() / 24, date.weekday().to_monday_zero_offset());
        Self(days.div_euclid(7) * 5 + i64::from(weekday.min(4)))
    }

    /// The day itself, or the first trading day after it.
    pub(super) fn on_or_after(date: Date) -> Self {
        let last = Self::on_or_before(date);
        if last.date() < date { last.later(1) } else { last }
    }

    pub(super) fn earlier(self, days: i64) -> Self {
        Self(self.0.saturating_sub(days))
    }

    pub(super) fn later(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The first trading day of its week.
    pub(super) fn first_of_week(self) -> Self {
        Self(self.0.div_euclid(5) * 5)
    }

    /// The first trading day of its month.
    pub(super) fn first_of_month(self) -> Self {
        Self::on_or_after(self.date().first_of_month())
    }

    /// The first trading day of its year.
    pub(super) fn first_of_year(self) -> Self {
        Self::on_or_after(self.date().first_of_year())
    }

    pub(super) fn date(self) -> Date {
        let days = self.0.div_euclid(5).saturating_mul(7).saturating_add(self.0.rem_euclid(5));
        Span::new().try_days(days).and_then(|days| FIRST.checked_add(days)).unwrap_or(FIRST)
    }
}
