//! Bars: what happened to an instrument in some trades, minutes, days, weeks, months or years.

#[cfg(feature = "realtime")]
use jiff::civil::Time;

use super::super::calendar::Day;
#[cfg(feature = "realtime")]
use super::session::first_trade_of;
use super::session::{MINUTES, TRADES};
use super::{Instrument, Market, Session, Trade};

/// How much of the time is a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::mock) enum Span {
    /// So many trades.
    Trades(i64),
    /// So many minutes.
    Minutes(i64),
    Days,
    Weeks,
    Months,
    Years,
}

/// What happened in a span of time.
#[derive(Debug, Clone, Copy)]
pub(in crate::mock) struct Bar {
    /// The day and the seconds after 09:00 on which it begins.
    pub(in crate::mock) since: (Day, i64),
    /// The day on which it ends.
    pub(in crate::mock) day: Day,
    /// The seconds after 09:00 at which it ends.
    pub(in crate::mock) second: i64,
    pub(in crate::mock) open: i64,
    pub(in crate::mock) high: i64,
    pub(in crate::mock) low: i64,
    pub(in crate::mock) close: i64,
    pub(in crate::mock) volume: i64,
    /// In won.
    pub(in crate::mock) turnover: i64,
    /// What the change is from: the close of the day before, or of the bar before where a bar is a day or longer.
    pub(in crate::mock) reference: i64,
    /// What was traded on the day up to its end.
    pub(in crate::mock) day_volume: i64,
    /// What that cost, in won.
    pub(in crate::mock) day_turnover: i64,
    /// The last trade: its shares, and whether the buyer took the price.
    pub(in crate::mock) quantity: i64,
    pub(in crate::mock) is_buy: bool,
    /// Whether it is a day, or what there is of it so far, rather than a part of one.
    pub(in crate::mock) is_day: bool,
}

impl Span {
    /// How many bars a day has, where it has several.
    fn a_day(self) -> Option<i64> {
        match self {
            Self::Trades(each) => Some((TRADES - 1) / each + 1),
            Self::Minutes(each) => Some((MINUTES - 1) / each + 1),
            Self::Days | Self::Weeks | Self::Months | Self::Years => None,
        }
    }

    /// The first day of what a day belongs to: its week, month or year.
    fn first_of(self, day: Day) -> Day {
        match self {
            Self::Trades(_) | Self::Minutes(_) | Self::Days => day,
            Self::Weeks => day.first_of_week(),
            Self::Months => day.first_of_month(),
            Self::Years => day.first_of_year(),
        }
    }
}

impl Market {
    /// When the day ends, in seconds after 09:00.
    pub(in crate::mock) const CLOSE: i64 = (MINUTES - 1) * 60;

    /// How many trades a day has.
    #[cfg(feature = "realtime")]
    pub(in crate::mock) const TRADES: i64 = TRADES;

    /// The number of the first trade of the minute in which that time of the day is.
    #[cfg(feature = "realtime")]
    pub(in crate::mock) fn number_at(time: Time) -> i64 {
        let minute = (i64::from(time.hour()) - 9) * 60 + i64::from(time.minute());
        first_trade_of(minute)
    }

    /// The bar so many places before the last one of a day, which may be one of the days before; `None` if that would be
    /// before the oldest day.
    pub(in crate::mock) fn bar_at(
        &self,
        of: &Instrument,
        span: Span,
        end: Day,
        place: i64,
        oldest: Day,
    ) -> Option<Bar> {
        if let Some(a_day) = span.a_day() {
            let (day, place) = (end.earlier(place / a_day), a_day - 1 - place % a_day);
            let is_known = day >= oldest;
            return match span {
                Span::Trades(each) => is_known.then(|| self.bar_of_trades(of, day, place * each, each)),
                Span::Minutes(each) => is_known.then(|| self.bar_of_minutes(of, day, place * each, each)),
                Span::Days | Span::Weeks | Span::Months | Span::Years => None,
            };
        }
        if span == Span::Days {
            let day = end.earlier(place);
            return (day >= oldest).then(|| self.day(of, day));
        }
        let (mut first, mut last) = (span.first_of(end), end);
        for _ in 0..place {
            last = first.earlier(1);
            first = span.first_of(last);
        }
        (last >= oldest).then(|| self.bar_of_days(of, first.max(oldest), last))
    }

    /// A day as one bar.
    pub(in crate::mock) fn day(&self, of: &Instrument, day: Day) -> Bar {
        whole(&self.session(of, day))
    }

    /// A day up to the trade of that number, as one bar.
    #[cfg(feature = "realtime")]
    pub(in crate::mock) fn day_until(&self, of: &Instrument, day: Day, number: i64) -> Bar {
        let session = self.session(of, day);
        let Some(last) = session.trade(number) else { return whole(&session) };
        let trades = (0..=last.second / 60).flat_map(|minute| session.trades(minute));
        let trades: Vec<Trade> = trades.filter(|trade| trade.number <= number).collect();
        Bar { since: (day, 0), is_day: true, ..of_trades(&session, &trades) }
    }

    /// How many bars of that kind a day has, if it has several.
    pub(in crate::mock) fn bars_a_day(span: Span) -> Option<i64> {
        span.a_day()
    }

    /// The bar before: of the day before, or of the minute before, as far as there is one.
    pub(in crate::mock) fn bar_before(&self, of: &Instrument, bar: &Bar) -> Bar {
        if bar.is_day {
            return self.day(of, bar.since.0.earlier(1));
        }
        let minute = (bar.since.1 / 60 - 1).max(0);
        self.bar_of_minutes(of, bar.day, minute, 1)
    }

    /// The days together.
    fn bar_of_days(&self, of: &Instrument, first: Day, last: Day) -> Bar {
        let mut bar = self.day(of, last);
        for day in (first.0..last.0).rev().map(Day) {
            let session = self.session(of, day);
            (bar.since, bar.open, bar.reference) = ((day, 0), session.open, session.previous_close);
            bar.high = bar.high.max(session.high);
            bar.low = bar.low.min(session.low);
            bar.volume += session.volume;
            bar.turnover += session.turnover();
        }
        bar
    }

    fn bar_of_minutes(&self, of: &Instrument, day: Day, first: i64, count: i64) -> Bar {
        let session = self.session(of, day);
        let until = (first + count).min(MINUTES);
        let trades: Vec<Trade> = (first..until).flat_map(|minute| session.trades(minute)).collect();
        let bar = of_trades(&session, &trades);
        Bar { since: (day, first * 60), second: (until * 60 - 1).min((MINUTES - 1) * 60), ..bar }
    }

    fn bar_of_trades(&self, of: &Instrument, day: Day, first: i64, count: i64) -> Bar {
        let session = self.session(of, day);
        let trades: Vec<Trade> = (first..first + count).filter_map(|number| session.trade(number)).collect();
        of_trades(&session, &trades)
    }
}

/// A day as one bar.
fn whole(session: &Session) -> Bar {
    let turnover = session.turnover();
    let last = session.trade(TRADES - 1);
    Bar {
        since: (session.day, 0),
        day: session.day,
        second: (MINUTES - 1) * 60,
        open: session.open,
        high: session.high,
        low: session.low,
        close: session.close,
        volume: session.volume,
        turnover,
        reference: session.previous_close,
        day_volume: session.volume,
        day_turnover: turnover,
        quantity: last.map_or(0, |trade| trade.quantity),
        is_buy: last.is_some_and(|trade| trade.is_buy),
        is_day: true,
    }
}

fn of_trades(session: &Session, trades: &[Trade]) -> Bar {
    let (Some(first), Some(last)) = (trades.first(), trades.last()) else { return whole(session) };
    let prices = || trades.iter().map(|trade| trade.price);
    let (traded, paid) = (first.volume - first.quantity, session.turnover_before(first));
    Bar {
        since: (session.day, first.second),
        day: session.day,
        second: last.second,
        open: first.price,
        high: prices().max().unwrap_or(first.price),
        low: prices().min().unwrap_or(first.price),
        close: last.price,
        volume: last.volume - traded,
        turnover: last.turnover - paid,
        reference: session.previous_close,
        day_volume: last.volume,
        day_turnover: last.turnover,
        quantity: last.quantity,
        is_buy: last.is_buy,
        is_day: false,
    }
}
