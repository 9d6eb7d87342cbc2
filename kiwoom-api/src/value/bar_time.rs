use std::cmp::Ordering;
use std::fmt;

use jiff::civil::{Date, DateTime, Time};

/// When a bar is, in Korea: a day, or a moment of one.
///
/// Bars of a day or longer have a [`Date`](Self::Date), bars of minutes and of trades a [`DateTime`](Self::DateTime). The
/// server writes no time of day at two moments of an index (ka20004, ka20005): `20260701888888` is the
/// [`Close`](Self::Close) of that day, and `20260701999999` [`AfterHours`](Self::AfterHours).
///
/// Times are in the order of time: on one day the day itself, its moments, its close, and what comes after.
/// [`kst_to_utc`](crate::kst_to_utc) makes a [`Timestamp`](crate::Timestamp) of what [`date_time`](Self::date_time) gives.
///
/// ```
/// use kiwoom_api::{BarTime, date};
///
/// let day = date(2026, 7, 1);
/// let noon = BarTime::from(day.at(12, 0, 0, 0));
/// assert!(noon > BarTime::from(day) && noon < BarTime::Close(day));
/// assert_eq!(BarTime::Close(day).date(), day);
/// assert_eq!(BarTime::Close(day).date_time(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BarTime {
    /// A day. For a longer bar it is one of its days: the first on which there was trade, as far as documented.
    Date(Date),
    /// A moment. What it is of a bar (its beginning, as a rule) is in the docs of the field.
    DateTime(DateTime),
    /// The close of a day (`888888`).
    Close(Date),
    /// After the hours of a day (`999999`).
    AfterHours(Date),
}

impl BarTime {
    /// The day.
    pub fn date(self) -> Date {
        match self {
            Self::Date(date) | Self::Close(date) | Self::AfterHours(date) => date,
            Self::DateTime(at) => at.date(),
        }
    }

    /// The day with the time of day; `None` if there is no time of day.
    pub const fn date_time(self) -> Option<DateTime> {
        match self {
            Self::DateTime(at) => Some(at),
            Self::Date(_) | Self::Close(_) | Self::AfterHours(_) => None,
        }
    }

    /// Whether it is before or after a bound: where one of the two is just a day, the days are compared.
    pub(crate) fn against(self, bound: Self) -> Ordering {
        match (self, bound) {
            (Self::Date(_), _) | (_, Self::Date(_)) => self.date().cmp(&bound.date()),
            _ => self.cmp(&bound),
        }
    }

    fn place(self) -> (Date, u8, Time) {
        let midnight = Time::midnight();
        match self {
            Self::Date(date) => (date, 0, midnight),
            Self::DateTime(at) => (at.date(), 1, at.time()),
            Self::Close(date) => (date, 2, midnight),
            Self::AfterHours(date) => (date, 3, midnight),
        }
    }
}

impl Ord for BarTime {
    fn cmp(&self, other: &Self) -> Ordering {
        self.place().cmp(&other.place())
    }
}

impl PartialOrd for BarTime {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<Date> for BarTime {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<DateTime> for BarTime {
    fn from(at: DateTime) -> Self {
        Self::DateTime(at)
    }
}

/// `2026-07-01`, `2026-07-01T09:00:00`, `2026-07-01 close` or `2026-07-01 after hours`.
impl fmt::Display for BarTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => f.pad(&date.to_string()),
            Self::DateTime(at) => f.pad(&at.to_string()),
            Self::Close(date) => f.pad(&format!("{date} close")),
            Self::AfterHours(date) => f.pad(&format!("{date} after hours")),
        }
    }
}
