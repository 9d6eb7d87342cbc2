//! What the elements of one record are worth, by their generic English names: prices, rates, dates. What is counted is
//! in [`counts`](super::counts).
//!
//! Names are composed: `change_rate_from_open` is the rate of a change from another price, the open. So are the values.
//! What a name says beyond that makes a figure of its own, always the same for one instrument and day. A TR that nobody has
//! seen yet gets sound figures that way too.

use jiff::civil::Date;

use super::calendar::Day;
use super::counts::Days;
use super::market::{Bar, BookSide, Broker, Class, Greeks, Instrument, Market, Party};
use super::parameters::Parameters;
use super::random::{between, fraction, mix};
use crate::catalogue::{Element, SignRule, Unit};

/// One record in the making: whose it is, of when, and which elements it has.
pub(super) struct Figures<'a> {
    pub(super) market: &'a Market,
    pub(super) request: &'a Parameters,
    pub(super) of: Instrument,
    pub(super) bar: Bar,
    /// The first day of what is summed up.
    pub(super) since: Day,
    /// Whether flows are those of all days since then, not of the last one alone.
    pub(super) is_period: bool,
    /// What was summed up for the records before.
    pub(super) days: &'a Days,
    pub(super) siblings: &'a [Element],
    /// The units of flows, which the request chose.
    pub(super) flow_unit: Option<Unit>,
    /// Whose the flows are that have no name.
    pub(super) party: Party,
    /// The broker that the record is about.
    pub(super) broker: Option<&'static Broker>,
    /// The place of the record in its list, from 1.
    pub(super) rank: i64,
    /// What the element is that is the sum of rows.
    pub(super) sum: Option<i64>,
}

impl Figures<'_> {
    /// A price in won, or the level of an index in hundredths of a point; zero if there is none.
    pub(super) fn price(&self, name: &str) -> i64 {
        if let Some((side, level, _)) = book_path(name) {
            return self.market.level_of_book(&self.of, side, level, &self.bar).price;
        }
        let best = |side| self.market.level_of_book(&self.of, side, 0, &self.bar).price;
        match name {
            "open_price" | "open" => self.bar.open,
            "high_price" | "today_high_price" | "high" => self.bar.high,
            "low_price" | "today_low_price" | "low" => self.bar.low,
            "previous_close" | "base_price" | "base" => self.reference(),
            "upper_limit_price" => self.of.steps().limits(self.reference()).1,
            "lower_limit_price" => self.of.steps().limits(self.reference()).0,
            "best_ask_price" | "ask_price" => best(BookSide::Ask),
            "best_bid_price" | "bid_price" => best(BookSide::Bid),
            // Nothing is expected outside the auctions.
            "expected_ask_price" | "expected_bid_price" => 0,
            "exercise_price" => self.strike().unwrap_or(0),
            "lookback_price" => self.lookback_price(),
            "substitute_price" => self.reference() * 8 / 100 * 10,
            "face_value" => [100, 500, 1_000, 5_000][(self.of.trait_of(name) % 4) as usize],
            "zone_low_price" => self.of.steps().down(self.bar.low),
            "zone_high_price" => self.of.steps().up(self.bar.high),
            "underlying_share_price" => self
                .market
                .underlying(&self.of)
                .map_or(0, |underlying| self.market.price_at(&underlying, self.bar.day, self.bar.second)),
            _ if is_extreme(name, "high") => self.extreme(true).0,
            _ if is_extreme(name, "low") => self.extreme(false).0,
            _ if name.contains("average") => {
                let off = fraction(self.of.number(name, self.bar.day)) * 0.06 - 0.03;
                (self.bar.close as f64 * (1.0 + off)).round() as i64
            }
            _ => match numbered(name, "ask_price_")
                .map(|level| (BookSide::Ask, level))
                .or_else(|| numbered(name, "bid_price_").map(|level| (BookSide::Bid, level)))
            {
                Some((side, level)) => self.market.level_of_book(&self.of, side, level, &self.bar).price,
                None => self.bar.close,
            },
        }
    }

    /// What the signs of prices compare with.
    pub(super) fn reference(&self) -> i64 {
        self.bar.reference
    }

    fn strike(&self) -> Option<i64> {
        let Class::Elw(elw) = self.of.class else { return None };
        Some(self.market.strike(elw, &self.market.underlying(&self.of)?))
    }

    /// The highest or lowest price of a period and its day: of as many days as the request says, or of 250.
    fn extreme(&self, highest: bool) -> (i64, Day) {
        let days = self.request.number("period").unwrap_or(250).clamp(1, 250);
        self.market.extreme(&self.of, self.bar.day, days, highest)
    }

    /// The price so many minutes or days ago as the request asks to look back.
    fn lookback_price(&self) -> i64 {
        let back = self.request.number("lookback").unwrap_or(1).clamp(0, 250);
        match self.request.variant("lookback_unit") {
            Some("DaysAgo") => self.market.close(&self.of, self.bar.day.earlier(back)),
            _ => self.market.price_at(&self.of, self.bar.day, (self.bar.second - back * 60).max(0)),
        }
    }

    /// Won that are no quote, or hundredths of a point.
    pub(super) fn won(&self, name: &str, sign: SignRule) -> i64 {
        match name {
            "change" => self.bar.close - self.reference(),
            "unsigned_change" => (self.bar.close - self.reference()).abs(),
            "jump_amount" => self.bar.close - self.lookback_price(),
            "change_from_average" => self.bar.close - self.price("estimated_average_price"),
            _ if sign == SignRule::Signed => match name.strip_prefix("change_from_") {
                Some(other) => self.bar.close - self.price(other),
                None => between(self.of.number(name, self.bar.day), -self.reference() / 20, self.reference() / 20),
            },
            _ => self.price(name),
        }
    }

    /// A ratio, in hundredths of a percent.
    pub(super) fn rate(&self, name: &str, sign: SignRule) -> i64 {
        // Different names for what is always equal.
        let name = match name {
            "foreign_ratio" | "foreign_holding_rate" => "foreign_weight",
            "credit_ratio" => "credit_balance_rate",
            _ => name,
        };
        let random = self.of.number(name, self.bar.day);
        if let Some(rate) = self.surge_rate(name) {
            return rate;
        }
        match name {
            "exhaustion_rate_increase" => {
                self.rate("limit_exhaustion_rate", sign) - self.rate("base_limit_exhaustion_rate", sign)
            }
            "period_return" => {
                let days = self.request.number("lookback_days").unwrap_or(20).clamp(1, 250);
                let before = self.market.close(&self.of, self.bar.day.earlier(days));
                per_ten_thousand(self.bar.close - before, before)
            }
            "short_sale_weight" => {
                let short = self.siblings.iter().find(|sibling| sibling.rust == "short_sale_quantity");
                per_ten_thousand(short.map_or(0, |short| self.count(short)), self.bar.volume)
            }
            "volume_ratio" => per_ten_thousand(self.bar.day_volume, self.volume_before()),
            "change_rate" => per_ten_thousand(self.won("change", sign), self.reference()),
            "change_rate_from_average" => {
                per_ten_thousand(self.won("change_from_average", sign), self.price("estimated_average_price"))
            }
            "change_rate_from_open" => match self.request.variant("sort_type") {
                // The price to compare with is what the request says.
                Some(other @ ("Open" | "High" | "Low" | "Base")) => self.rate_from(&other.to_lowercase()),
                _ => self.rate_from("open"),
            },
            "jump_rate" => self.rate_from("lookback_price"),
            "turnover_rate" => per_ten_thousand(self.bar.day_volume, self.of.listed_shares()),
            "traded_stock_rate" => 10_000,
            "disparity_rate" | "nav_disparity_rate" => self.disparity(),
            "implied_volatility" | "iv" => self.greek(|greeks| greeks.volatility * 100.0),
            "parity" => {
                let underlying = self.price("underlying_share_price");
                self.strike().map_or(0, |strike| per_ten_thousand(underlying, strike))
            }
            _ if name.contains("strength") => {
                let minute = match self.bar.second {
                    23_400 => 0,
                    second => between(mix(random, second.cast_unsigned()), -900, 900),
                };
                between(random, 6_500, 15_000) + minute
            }
            _ if sign == SignRule::Signed => match name.strip_prefix("change_rate_from_") {
                Some(other) => self.rate_from(other),
                None => between(random, -2_000, 2_000),
            },
            // A share of something: it belongs to the stock, and moves little.
            _ => between(self.of.trait_of(name), 5, 5_600) + between(random, 0, 40),
        }
    }

    /// The rate of the change from another price.
    fn rate_from(&self, other: &str) -> i64 {
        let other = self.price(other);
        per_ten_thousand(self.bar.close - other, other)
    }

    /// The volume of the day before.
    pub(super) fn volume_before(&self) -> i64 {
        self.market.session(&self.of, self.bar.day.earlier(1)).volume
    }

    /// How far the price is from what the thing is worth: an ETF's net assets, an ELW's theory.
    fn disparity(&self) -> i64 {
        match (self.nav(), self.market.greeks(&self.of, &self.bar)) {
            (Some(nav), _) => per_ten_thousand(self.bar.close * 100 - nav, nav),
            (None, Some(greeks)) if greeks.theory >= 0.01 => {
                ((self.bar.close as f64 / greeks.theory - 1.0) * 10_000.0).round() as i64
            }
            (None, _) => 0,
        }
    }

    /// The net asset value of an ETF, in hundredths of a won.
    fn nav(&self) -> Option<i64> {
        self.market.nav_at(&self.of, self.bar.day, self.bar.second)
    }

    /// Something of the theory of an ELW, in hundredths; zero for anything else.
    fn greek(&self, of: impl Fn(&Greeks) -> f64) -> i64 {
        self.market.greeks(&self.of, &self.bar).map_or(0, |greeks| (of(&greeks) * 100.0).round() as i64)
    }

    /// The level of an index in hundredths of a point, and what its sign compares with: of the one that is named, or of the
    /// one that the record is about.
    pub(super) fn index_level(&self, name: &str) -> (i64, i64) {
        match Market::sector("201")
            .filter(|_| name == "kospi200" && !matches!(self.of.class, Class::Index(of) if of.code == "201"))
        {
            Some(sector) => {
                let index = self.market.index(sector);
                let level = self.market.price_at(&index, self.bar.day, self.bar.second);
                (level, self.market.close(&index, self.bar.day.earlier(1)))
            }
            None => (self.price(name), self.reference()),
        }
    }

    /// A decimal number, in hundredths.
    pub(super) fn decimal(&self, element: &Element) -> i64 {
        let (name, sign) = (element.rust, element.sign);
        match (name, element.unit) {
            ("change" | "unsigned_change", Some(Unit::IndexPoints)) => return self.won(name, sign),
            ("nav", _) => return self.nav().unwrap_or(0),
            ("nav_change", _) => {
                let before = self.market.nav_at(&self.of, self.bar.day.earlier(1), 23_400);
                return self.nav().zip(before).map_or(0, |(nav, before)| nav - before);
            }
            ("theoretical_price", _) => return self.greek(|greeks| greeks.theory),
            ("delta", _) => return self.greek(|greeks| greeks.delta),
            ("gamma", _) => return self.greek(|greeks| greeks.gamma),
            ("theta", _) => return self.greek(|greeks| greeks.theta),
            ("vega", _) => return self.greek(|greeks| greeks.vega),
            ("rho", _) => return self.greek(|greeks| greeks.rho),
            ("exercise_price", _) => return self.strike().unwrap_or(0) * 100,
            (_, Some(Unit::Won)) => {
                let cents = (self.of.number(name, self.bar.day) % 100).cast_signed();
                return self.won(name, sign) / 10 * 100 + cents;
            }
            _ => {}
        }
        let low = if sign == SignRule::Signed { -180 } else { 0 };
        let random = mix(self.of.number(name, self.bar.day), self.bar.second.cast_unsigned());
        between(random, low, 180)
    }

    /// A date that is not the day of the record.
    pub(super) fn date(&self, name: &str) -> Option<Date> {
        let expiry = match self.of.class {
            Class::Elw(elw) => Some(self.market.expiry(elw).date()),
            _ => None,
        };
        match name {
            _ if name.contains("highest") => Some(self.extreme(true).1.date()),
            _ if name.contains("lowest") => Some(self.extreme(false).1.date()),
            _ if name.contains("expiry") || name.contains("last_trade") || name.contains("exercise") => expiry,
            _ if name.contains("listing") => {
                let days = between(self.of.trait_of("listing_date"), 300, 6_000);
                Some(Day::on_or_before(self.market.today).earlier(days).date())
            }
            _ if name.contains("start") => None,
            _ => Some(self.bar.day.date()),
        }
    }

    /// How the day of a member of the index stands, for counts of them.
    pub(super) fn days_of_members(&self) -> Vec<(Instrument, Bar)> {
        let members = self.market.members(&self.of);
        let day = |member: &Instrument| (member.clone(), self.market.day(member, self.bar.day));
        members.iter().map(day).collect()
    }
}

pub(super) fn per_ten_thousand(part: i64, whole: i64) -> i64 {
    if whole == 0 { 0 } else { (part as f64 * 10_000.0 / whole as f64).round() as i64 }
}

/// Whether it is the highest or lowest price of a long time.
fn is_extreme(name: &str, word: &str) -> bool {
    name.contains(&format!("{word}est")) || name == format!("period_{word}_price")
}

/// The level of a book behind a name: 0 for `ask_price_1`.
fn numbered(name: &str, before: &str) -> Option<usize> {
    name.strip_prefix(before)?.parse::<usize>().ok()?.checked_sub(1)
}

/// The parts of a path into an order book: `asks[9].price`.
pub(super) fn book_path(path: &str) -> Option<(BookSide, usize, &str)> {
    let (side, rest) = match path.strip_prefix("asks[") {
        Some(rest) => (BookSide::Ask, rest),
        None => (BookSide::Bid, path.strip_prefix("bids[")?),
    };
    let (index, field) = rest.split_once("].")?;
    Some((side, index.parse().ok()?, field))
}
