//! What the elements of one record are worth, by their generic English names.
//!
//! Names are composed: `program_net_buy_amount_change` is a change of an amount of net purchases of programs. So are
//! the values: a change is the difference to the moment before, net purchases are purchases less sales, a total is the
//! sum of its siblings, something cumulative is the sum of its days. What a name says beyond that makes a figure of
//! its own, always the same for one stock and day. A TR that nobody has seen yet gets sound figures that way too.

use std::cell::RefCell;
use std::collections::HashMap;

use jiff::civil::Date;

use super::calendar::Day;
use super::market::{BookSide, Market, Moment, Stock};
use super::random::{between, fraction, mix};
use crate::catalogue::{Element, SignRule, Unit};

/// What institutions consist of.
const INSTITUTIONS: [&str; 8] = [
    "financial_investment",
    "insurance",
    "investment_trust",
    "other_finance",
    "bank",
    "pension_fund",
    "private_fund",
    "state",
];

/// How deep names are taken apart. None is composed that deeply.
const DEPTH: u32 = 8;

/// The daily figures of a reply whose sums it needs.
pub(super) type Days = RefCell<HashMap<(u64, Option<Unit>, i64), i64>>;

/// One record in the making: whose it is, of when, and which elements it has.
pub(super) struct Figures<'a> {
    pub(super) market: &'a Market,
    pub(super) stock: Stock,
    pub(super) at: Moment,
    /// Where cumulative figures begin.
    pub(super) since: Day,
    /// What was summed up for the rows before: by stock and name, unit, and day.
    pub(super) days: &'a Days,
    pub(super) siblings: &'a [Element],
    /// The units of flows, which the request chose.
    pub(super) flow_unit: Option<Unit>,
}

impl Figures<'_> {
    /// A price in won; zero if there is none.
    pub(super) fn price(&self, name: &str) -> i64 {
        let quote = self.stock.quote(self.at.day);
        if let Some((side, level, _)) = book_path(name) {
            return self.stock.level(side, level, self.at).price;
        }
        match name {
            "open_price" => quote.open,
            "high_price" => quote.high,
            "low_price" => quote.low,
            "previous_close" => quote.previous_close,
            "upper_limit_price" => self.stock.limits(self.at.day).1,
            "lower_limit_price" => self.stock.limits(self.at.day).0,
            "highest_price" => self.stock.extreme(self.at.day, true).0,
            "lowest_price" => self.stock.extreme(self.at.day, false).0,
            "best_ask_price" => self.stock.level(BookSide::Ask, 0, self.at).price,
            "best_bid_price" => self.stock.level(BookSide::Bid, 0, self.at).price,
            // Nothing is expected outside the auctions, and no stock is exercised.
            "expected_ask_price" | "expected_bid_price" | "exercise_price" => 0,
            _ if name.contains("average") => {
                let off = fraction(self.stock.number(name, self.at.day)) * 0.06 - 0.03;
                (quote.close as f64 * (1.0 + off)).round() as i64
            }
            _ => self.stock.price(self.at),
        }
    }

    /// What the signs of prices compare with.
    pub(super) fn reference(&self) -> i64 {
        self.stock.quote(self.at.day).previous_close
    }

    /// Won that are no quote.
    pub(super) fn won(&self, name: &str, sign: SignRule) -> i64 {
        match name {
            "change" => self.stock.price(self.at) - self.reference(),
            "change_from_average" => self.stock.price(self.at) - self.price("estimated_average_price"),
            _ if sign == SignRule::Signed => {
                between(self.stock.number(name, self.at.day), -self.reference() / 20, self.reference() / 20)
            }
            _ => self.price(name),
        }
    }

    /// A ratio, in hundredths.
    pub(super) fn rate(&self, name: &str, sign: SignRule) -> i64 {
        let of = |part: i64, whole: i64| {
            if whole == 0 { 0 } else { (part as f64 * 10_000.0 / whole as f64).round() as i64 }
        };
        // Different names for what is always equal.
        let name = match name {
            "foreign_ratio" | "foreign_holding_rate" => "foreign_weight",
            "credit_ratio" => "credit_balance_rate",
            _ => name,
        };
        let random = self.stock.number(name, self.at.day);
        match name {
            "volume_ratio" => of(self.stock.volume(self.at), self.stock.quote(self.at.before().day).volume),
            "change_rate" => of(self.won("change", sign), self.reference()),
            "change_rate_from_average" => {
                of(self.won("change_from_average", sign), self.price("estimated_average_price"))
            }
            _ if name.contains("strength") => {
                let minute = self.at.minute.map_or(0, |minute| between(mix(random, minute.cast_unsigned()), -900, 900));
                between(random, 6_500, 15_000) + minute
            }
            _ if sign == SignRule::Signed => between(random, -2_000, 2_000),
            // A share of something: it belongs to the stock, and moves little.
            _ => between(self.stock.trait_of(name), 5, 5_600) + between(random, 0, 40),
        }
    }

    /// The level of an index in hundredths of a point, and the one of the day before.
    pub(super) fn index_level(&self, name: &str) -> (i64, i64) {
        let index = self.market.index(name);
        (index.price(self.at), index.quote(self.at.day).previous_close)
    }

    /// A decimal number, in hundredths.
    pub(super) fn decimal(&self, name: &str, sign: SignRule) -> i64 {
        let low = if sign == SignRule::Signed { -180 } else { 0 };
        let minute = self.at.minute.unwrap_or_default().cast_unsigned();
        between(mix(self.stock.number(name, self.at.day), minute), low, 180)
    }

    /// A date that is not the day of the record.
    pub(super) fn date(&self, name: &str) -> Option<Date> {
        match name {
            "highest_price_date" => Some(self.stock.extreme(self.at.day, true).1.date()),
            "lowest_price_date" => Some(self.stock.extreme(self.at.day, false).1.date()),
            _ if name.contains("start") => None,
            _ => Some(self.at.day.date()),
        }
    }

    /// How many, counted in the unit of the element.
    pub(super) fn count(&self, element: &Element) -> i64 {
        let unit = element.unit.or(self.flow_unit);
        self.counted(element.rust, unit, element.sign, self.at, DEPTH)
    }

    fn counted(&self, name: &str, unit: Option<Unit>, sign: SignRule, at: Moment, depth: u32) -> i64 {
        let Some(depth) = depth.checked_sub(1) else { return 0 };
        let same = |name: &str, at: Moment| self.counted(name, unit, sign, at, depth);
        if let Some((side, index, field)) = book_path(name) {
            let level = self.stock.level(side, index, at);
            return match field {
                "quantity_change" => level.quantity_change,
                "order_count" => level.orders,
                "lp_quantity" => level.lp_quantity,
                _ => level.quantity,
            };
        }
        if let Some(rest) = name.strip_prefix("total_")
            && let Some(total) = self.total(rest, unit, at, depth)
        {
            return total;
        }
        // What changes may have another sign than its change: purchases have none.
        let sign_of =
            |name: &str| self.siblings.iter().find(|sibling| sibling.rust == name).map(|sibling| sibling.sign);
        let other =
            |name: &str, at: Moment| self.counted(name, unit, sign_of(name).unwrap_or(SignRule::Unsigned), at, depth);
        if let Some(of) = name.strip_prefix("previous_") {
            return other(of, at.before());
        }
        if let Some(of) = name.strip_suffix("_change") {
            return other(of, at) - other(of, at.before());
        }
        match name {
            "listed_shares" => {
                let shares = between(self.stock.trait_of(name), 20_000_000, 900_000_000);
                return in_unit(shares, unit, 0);
            }
            // One trade, by whoever began it.
            _ if sign == SignRule::Side => return self.trade(at),
            "volume" | "cumulative_volume" => return in_unit(self.stock.volume(at), unit, 0),
            "turnover" | "cumulative_turnover" => {
                return (self.stock.turnover(at) / unit.and_then(won_in).unwrap_or(1.0)).round() as i64;
            }
            "expected_quantity" => return 0,
            _ => {}
        }
        if name.contains("cumulative") {
            let daily = name.replace("cumulative", "net_buy");
            let stock = self.stock.trait_of(&daily);
            let of_day = |day: i64| {
                let known = self.days.borrow().get(&(stock, unit, day)).copied();
                known.unwrap_or_else(|| {
                    let count = same(&daily, Moment { day: Day(day), ..at });
                    self.days.borrow_mut().insert((stock, unit, day), count);
                    count
                })
            };
            return (self.since.0..=at.day.0).map(of_day).sum();
        }
        if name.contains("net_buy") {
            let who = name.split("_net_buy").next().unwrap_or_default();
            let of = |other: &str| same(&name.replacen(who, other, 1), at);
            return match who {
                "institution" => INSTITUTIONS.iter().map(|part| of(part)).sum(),
                // Whatever somebody buys, somebody sells.
                "individual" => -of("institution") - of("foreign") - of("other_corporation"),
                _ => {
                    let leaf = |side: &str| {
                        self.counted(&name.replacen("net_buy", side, 1), unit, SignRule::Unsigned, at, depth)
                    };
                    leaf("buy") - leaf("sell")
                }
            };
        }
        if sign == SignRule::Signed || sign == SignRule::AsSent && unit.is_none() {
            // What is not said to be purchases or sales, and can be negative, is the one less the other.
            return match ["_today", "_quantity"].iter().find_map(|end| name.strip_suffix(end)) {
                Some(who) => same(&format!("{who}_net_buy"), at),
                None => self.counted(&format!("{name}_net_buy"), unit, SignRule::Unsigned, at, depth),
            };
        }
        self.leaf(name, unit, at)
    }

    /// The sum of what a total is the total of: of a side of the book, or of the siblings that end alike.
    fn total(&self, rest: &str, unit: Option<Unit>, at: Moment, depth: u32) -> Option<i64> {
        let book = rest.strip_prefix("ask_").map(|field| ("asks[", field));
        let book = book.or_else(|| rest.strip_prefix("bid_").map(|field| ("bids[", field)));
        let is_money = unit.and_then(won_in).is_some();
        let is_part = |name: &str| match book {
            Some((side, field)) => {
                name.starts_with(side) && name.strip_suffix(field).is_some_and(|path| path.ends_with("]."))
            }
            None => {
                // The parts of a flow are amounts and quantities side by side: `total_buy` is of one or the other.
                let part = name.strip_suffix(if is_money { "_amount" } else { "_quantity" }).unwrap_or(name);
                let ends_alike =
                    [name, part].iter().any(|name| name.strip_suffix(rest).is_some_and(|who| who.ends_with('_')));
                // `arbitrage_net_buy_amount` is no part of a `total_buy_amount`.
                ends_alike && !name.starts_with("total_") && name.contains("net_buy") == rest.contains("net_buy")
            }
        };
        let mut parts = self.siblings.iter().filter(|sibling| is_part(sibling.rust)).peekable();
        parts.peek()?;
        Some(parts.map(|part| self.counted(part.rust, unit, part.sign, at, depth)).sum())
    }

    /// One trade of a moment, with the sign of its side.
    fn trade(&self, at: Moment) -> i64 {
        let random = mix(self.stock.number("trade", at.day), at.minute.unwrap_or_default().cast_unsigned());
        let shares = between(random, 1, (self.stock.quote(at.day).volume / 8_000).max(5));
        if mix(random, 1).is_multiple_of(2) { shares } else { -shares }
    }

    /// A figure that is not composed of others: a part of what was traded so far. Shares and their value go together.
    fn leaf(&self, name: &str, unit: Option<Unit>, at: Moment) -> i64 {
        let what = ["_quantity", "_amount"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
        let part = 0.002 + 0.09 * fraction(self.stock.number(what, at.day));
        let shares = (self.stock.volume(at) as f64 * part) as i64;
        let quote = self.stock.quote(at.day);
        in_unit(shares, unit, (quote.high + quote.low) / 2)
    }
}

/// How many won it is, if it is a unit of money.
fn won_in(unit: Unit) -> Option<f64> {
    match unit {
        Unit::Won => Some(1.0),
        Unit::ThousandWon => Some(1e3),
        Unit::MillionWon => Some(1e6),
        Unit::TenMillionWon => Some(1e7),
        Unit::HundredMillionWon => Some(1e8),
        _ => None,
    }
}

/// So many shares in a unit, at a price where it is one of money.
fn in_unit(shares: i64, unit: Option<Unit>, price: i64) -> i64 {
    match unit {
        Some(Unit::HundredShares) => shares / 100,
        Some(Unit::ThousandShares | Unit::Kilograms) => shares / 1_000,
        Some(Unit::MillionShares) => shares / 1_000_000,
        Some(Unit::Won) => shares.saturating_mul(price),
        Some(Unit::Orders | Unit::Ticks) => shares / 50 + 1,
        // What there are not many of.
        Some(Unit::Stocks | Unit::Days | Unit::Minutes | Unit::Ranks | Unit::People) => shares % 97 + 1,
        Some(unit) => won_in(unit).map_or(shares, |won| (shares as f64 * price as f64 / won).round() as i64),
        None => shares,
    }
}

/// The parts of a path into an order book: `asks[9].price`.
fn book_path(path: &str) -> Option<(BookSide, usize, &str)> {
    let (side, rest) = match path.strip_prefix("asks[") {
        Some(rest) => (BookSide::Ask, rest),
        None => (BookSide::Bid, path.strip_prefix("bids[")?),
    };
    let (index, field) = rest.split_once("].")?;
    Some((side, index.parse().ok()?, field))
}
