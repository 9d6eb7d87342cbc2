//! One day of one instrument, from the opening auction to the closing one: how the price moves, and every trade.
//!
//! The day comes first: its open, high, low and close, and its volume. The way between them is filled in by functions of
//! the time, so that any part of it can be told without the rest, and all parts add up to the day, to the won. The price
//! goes in straight lines (in terms of what is traded, not of time) from the open to one extreme, to the other, and to the
//! close, with some noise. What was traded up to a minute, and for how much, are two functions of the minute; the trades of
//! a minute are at the two steps around its mean price, as many shares at each as make it the mean.

use super::super::calendar::Day;
use super::super::random::{between, fraction, mix};

/// How many minutes have trades: 09:00 to 15:30, both included.
pub(in crate::mock) const MINUTES: i64 = 391;

/// How many trades a minute has between the auctions, which are one trade each.
const TRADES_A_MINUTE: i64 = 4;

/// How many trades a day has.
pub(in crate::mock) const TRADES: i64 = 2 + (MINUTES - 2) * TRADES_A_MINUTE;

/// The number of the first trade of a minute.
pub(super) fn first_trade_of(minute: i64) -> i64 {
    match minute.min(MINUTES - 1) {
        ..=0 => 0,
        minute => 1 + (minute - 1) * TRADES_A_MINUTE,
    }
}

/// What a minute has at least, in shares, and what a day has.
const LEAST: i64 = 20;
pub(super) const LEAST_A_DAY: i64 = 2 * LEAST * MINUTES;

/// What a day is made of.
#[derive(Debug, Clone)]
pub(super) struct Outline {
    pub(super) previous_close: i64,
    pub(super) open: i64,
    pub(super) high: i64,
    pub(super) low: i64,
    pub(super) close: i64,
    pub(super) volume: i64,
    /// What all prices above are multiples of.
    pub(super) step: i64,
    /// The money of the day, where it is not what shares times prices make: that of an index.
    pub(super) turnover: Option<i64>,
    /// What the way of the price is drawn from: what moves together has the same.
    pub(super) shape: u64,
    /// Whether it moves against that: a put against its underlying.
    pub(super) is_mirrored: bool,
    /// What the rest is drawn from.
    pub(super) id: u64,
}

/// A day, ready to be asked.
#[derive(Debug, Clone)]
pub(in crate::mock) struct Session {
    pub(in crate::mock) day: Day,
    pub(in crate::mock) previous_close: i64,
    pub(in crate::mock) open: i64,
    pub(in crate::mock) high: i64,
    pub(in crate::mock) low: i64,
    pub(in crate::mock) close: i64,
    pub(in crate::mock) volume: i64,
    step: i64,
    turnover: Option<i64>,
    shape: u64,
    id: u64,
    legs: [Leg; 7],
}

/// A part of the day in which the price goes straight, in steps above the low.
#[derive(Debug, Clone, Copy, Default)]
struct Leg {
    from: i64,
    until: i64,
    first: i64,
    last: i64,
    /// The shares traded before it, and until its end.
    volumes: (i64, i64),
    /// The sum of steps times shares before it.
    before: i64,
}

/// One trade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::mock) struct Trade {
    /// Its number on the day, from 0.
    pub(in crate::mock) number: i64,
    /// The seconds since 09:00.
    pub(in crate::mock) second: i64,
    pub(in crate::mock) price: i64,
    pub(in crate::mock) quantity: i64,
    /// Whether the buyer took the price.
    pub(in crate::mock) is_buy: bool,
    /// What was traded on the day up to it, it included.
    pub(in crate::mock) volume: i64,
    /// What that cost, in won.
    pub(in crate::mock) turnover: i64,
}

impl Session {
    pub(super) fn new(day: Day, of: Outline) -> Self {
        let Outline { previous_close, open, high, low, close, volume, step, turnover, shape, is_mirrored, id } = of;
        let legs = <[Leg; 7]>::default();
        let mut session = Self { day, previous_close, open, high, low, close, volume, step, turnover, shape, id, legs };
        let at = |low: i64, high: i64, purpose: u64| between(mix(shape, purpose), low, high);
        let one = at(20, 180, 1);
        let other = at(one + 20, MINUTES - 20, 2);
        let high_first = (at(0, 1, 3) == 1) != is_mirrored;
        let level = |price: i64| (price - low) / step;
        let (open, close) = (level(open), level(close));
        let (first, second) = if high_first { (level(high), 0) } else { (0, level(high)) };
        let last = MINUTES - 1;
        let ways = [
            (0, 1, open, open),
            (1, one, open, first),
            (one, one + 1, first, first),
            (one + 1, other, first, second),
            (other, other + 1, second, second),
            (other + 1, last, second, close),
            (last, MINUTES, close, close),
        ];
        let (mut volume, mut before) = (0, 0);
        session.legs = ways.map(|(from, until, first, last)| {
            let volumes = (volume, session.volume_until(until));
            let leg = Leg { from, until, first, last, volumes, before };
            volume = volumes.1;
            before += leg.steps_at(volumes.1, 0.0);
            leg
        });
        session
    }

    /// The shares traded in so many minutes from the open on.
    pub(in crate::mock) fn volume_until(&self, minutes: i64) -> i64 {
        match minutes {
            ..=0 => 0,
            MINUTES.. => self.volume,
            _ => LEAST * minutes + ((self.volume - LEAST * MINUTES) as f64 * self.part_until(minutes)) as i64,
        }
    }

    /// How much of the day's trade that is. Much of it is done soon after the open, and something in the auctions.
    fn part_until(&self, minutes: i64) -> f64 {
        const OPENING: f64 = 0.03;
        const CLOSING: f64 = 0.06;
        let is_end = minutes == 1 || minutes == MINUTES - 1;
        let jitter = if is_end { 0.0 } else { 0.8 * fraction(mix(self.id, minutes.cast_unsigned())) - 0.4 };
        let along = ((minutes - 1) as f64 + jitter) / (MINUTES - 2) as f64;
        OPENING + (1.0 - OPENING - CLOSING) * along * (1.4 - 0.4 * along)
    }

    /// What was paid in so many minutes from the open on, in won.
    pub(in crate::mock) fn turnover_until(&self, minutes: i64) -> i64 {
        let volume = self.volume_until(minutes);
        match self.turnover {
            Some(turnover) => (i128::from(turnover) * i128::from(volume) / i128::from(self.volume.max(1))) as i64,
            None => self.low * volume + self.step * self.steps_until(minutes),
        }
    }

    /// What was paid on the day, in won.
    pub(in crate::mock) fn turnover(&self) -> i64 {
        let steps = || self.legs.last().map_or(0, |leg| leg.before + leg.steps_at(leg.volumes.1, 0.0));
        self.turnover.unwrap_or_else(|| self.low * self.volume + self.step * steps())
    }

    /// What was paid before a trade, in won.
    pub(super) fn turnover_before(&self, trade: &Trade) -> i64 {
        match self.trade(trade.number - 1).filter(|_| trade.number > 0) {
            Some(before) => before.turnover,
            None => 0,
        }
    }

    /// The sum of shares times steps above the low that was paid for them.
    fn steps_until(&self, minutes: i64) -> i64 {
        let leg = self.legs.iter().find(|leg| minutes <= leg.until);
        leg.map_or(0, |leg| leg.before + leg.steps_at(self.volume_until(minutes), self.noise(leg, minutes)))
    }

    /// What is taken from the minute after and given to the one before: too little to leave the range of the day.
    fn noise(&self, leg: &Leg, minutes: i64) -> f64 {
        if minutes <= leg.from || minutes >= leg.until {
            return 0.0;
        }
        let highest = (self.high - self.low) as f64 / self.step as f64;
        let room = |from: i64, until: i64| {
            let mean = (leg.level_at(from) + leg.level_at(until)) / 2.0;
            (until - from) as f64 * mean.min(highest - mean)
        };
        let [before, at, after] = [-1, 0, 1].map(|minute| self.volume_until(minutes + minute));
        let random = fraction(mix(self.shape, 100 + minutes.cast_unsigned()));
        (random - 0.5) * 0.3 * room(before, at).min(room(at, after)).max(0.0)
    }

    /// The trades of a minute, in their order; of an auction one.
    pub(in crate::mock) fn trades(&self, minute: i64) -> Vec<Trade> {
        let (before, volume) = (self.volume_until(minute), self.volume_until(minute + 1) - self.volume_until(minute));
        let steps = self.steps_until(minute + 1) - self.steps_until(minute);
        let (lower, above) = (steps.div_euclid(volume.max(1)), steps.rem_euclid(volume.max(1)));
        let is_auction = minute == 0 || minute == MINUTES - 1;
        let count = if is_auction { 1 } else { TRADES_A_MINUTE };
        // As many trades at the upper step as it has shares, roughly, and at least one at each that has any.
        let upper = match above {
            0 => 0,
            _ if is_auction => 1,
            _ => (count * above / volume.max(1)).clamp(1, count - 1).min(above),
        };
        let rises = self.legs.iter().any(|leg| leg.from <= minute && minute < leg.until && leg.first < leg.last);
        let mut trades = Vec::with_capacity(count as usize);
        let (mut traded, mut paid) = (before, self.turnover_until(minute));
        for place in 0..count {
            let is_upper = if rises { place >= count - upper } else { place < upper };
            let (shares, trades_there) = if is_upper { (above, upper) } else { (volume - above, count - upper) };
            let nth = match (rises, is_upper) {
                (true, true) => place - (count - upper),
                (false, false) => place - upper,
                _ => place,
            };
            let quantity = part(shares, trades_there, nth, mix(self.id, minute.cast_unsigned()));
            let price = self.low + self.step * (lower + i64::from(is_upper));
            traded += quantity;
            paid = match self.turnover {
                Some(_) => {
                    self.turnover_until(minute)
                        + (self.turnover_until(minute + 1) - self.turnover_until(minute)) * (place + 1) / count
                }
                None => paid + price * quantity,
            };
            let random = mix(mix(self.id, 7), (minute * TRADES_A_MINUTE + place).cast_unsigned());
            let second = minute * 60 + if is_auction { 0 } else { place * 15 + (random % 15) as i64 };
            let number = first_trade_of(minute) + place;
            let is_buy = if upper == 0 || upper == count { random & 16 == 0 } else { is_upper };
            trades.push(Trade { number, second, price, quantity, is_buy, volume: traded, turnover: paid });
        }
        trades
    }

    /// The trade of that number.
    pub(in crate::mock) fn trade(&self, number: i64) -> Option<Trade> {
        let minute = match number {
            ..=0 => 0,
            _ => (1 + (number - 1) / TRADES_A_MINUTE).min(MINUTES - 1),
        };
        self.trades(minute).into_iter().find(|trade| trade.number == number)
    }

    /// The last trade up to so many seconds after 09:00.
    pub(in crate::mock) fn last_trade(&self, second: i64) -> Option<Trade> {
        let minute = (second / 60).clamp(0, MINUTES - 1);
        let last = self.trades(minute).into_iter().rfind(|trade| trade.second <= second);
        last.or_else(|| self.trades(minute - 1).pop().filter(|_| minute > 0))
    }
}

impl Leg {
    /// Where its line is when so many shares were traded, in steps above the low.
    fn level_at(&self, volume: i64) -> f64 {
        let (from, until) = self.volumes;
        self.first as f64 + (self.last - self.first) as f64 * (volume - from) as f64 / (until - from).max(1) as f64
    }

    /// The sum of shares times steps that belongs to it, when so many were traded on the day.
    fn steps_at(&self, volume: i64, noise: f64) -> i64 {
        let mean = (self.first as f64 + self.level_at(volume)) / 2.0;
        ((volume - self.volumes.0) as f64 * mean + noise).round() as i64
    }
}

/// One of the parts that so many shares come in, each of at least one.
fn part(shares: i64, parts: i64, nth: i64, random: u64) -> i64 {
    let until = |nth: i64| {
        if nth <= 0 {
            return 0;
        }
        if nth >= parts {
            return shares;
        }
        let jitter = 0.6 * fraction(mix(random, 40 + nth.cast_unsigned())) - 0.3;
        nth + ((shares - parts) as f64 * (nth as f64 + jitter) / parts as f64) as i64
    };
    until(nth + 1) - until(nth)
}
