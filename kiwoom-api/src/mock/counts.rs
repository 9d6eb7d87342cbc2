//! What is counted: shares, money, orders, stocks, by generic English names.
//!
//! `program_net_buy_amount_change` is a change of an amount of net purchases of programs. A change is the difference to the
//! record before, net purchases are purchases less sales, a total is the sum of its siblings, something cumulative is the
//! sum of its days.

use std::cell::RefCell;
use std::collections::HashMap;

use super::calendar::Day;
use super::figures::{Figures, book_path};
use super::market::{BROKERS, Bar, BookSide, Party, Side};
use super::random::{between, fraction, mix};
use crate::catalogue::{Element, SignRule, Unit};

/// How deep names are taken apart. None is composed that deeply.
const DEPTH: u32 = 8;

/// The daily figures of a reply whose sums it needs: by instrument and name, unit, and day.
pub(super) type Days = RefCell<HashMap<(u64, Option<Unit>, i64), i64>>;

/// What of somebody's trade is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flow {
    Buy,
    Sell,
    Net,
}

impl Figures<'_> {
    /// How many, counted in the unit of the element.
    pub(super) fn count(&self, element: &Element) -> i64 {
        self.count_in(element, element.unit.or(self.flow_unit))
    }

    /// How many, counted in that unit.
    pub(super) fn count_in(&self, element: &Element, unit: Option<Unit>) -> i64 {
        self.counted(element.rust, unit, element.sign, &self.bar, DEPTH)
    }

    fn counted(&self, name: &str, unit: Option<Unit>, sign: SignRule, bar: &Bar, depth: u32) -> i64 {
        let Some(depth) = depth.checked_sub(1) else { return 0 };
        if let Some(count) = self.of_book(name, bar).or_else(|| self.of_brokers(name, unit, bar)) {
            return count;
        }
        if let Some(count) = self.of_things(name).or_else(|| self.surge_count(name)) {
            return count;
        }
        // Of whoever bought or sold, the sign is the side that the name says.
        if sign == SignRule::Side
            && let Some((_, flow)) = self.flow(name, unit, sign)
        {
            let traded = self.counted(name, unit, SignRule::Unsigned, bar, depth);
            return if flow == Flow::Sell { -traded } else { traded };
        }
        if let Some(rest) = name.strip_prefix("total_")
            && let Some(total) = self.total(rest, unit, bar, depth)
        {
            return total;
        }
        // What changes may have another sign than its change: purchases have none.
        let sign_of =
            |name: &str| self.siblings.iter().find(|sibling| sibling.rust == name).map(|sibling| sibling.sign);
        let other =
            |name: &str, bar: &Bar| self.counted(name, unit, sign_of(name).unwrap_or(SignRule::Unsigned), bar, depth);
        if let Some(of) = name.strip_prefix("previous_") {
            return other(of, &self.market.bar_before(&self.of, bar));
        }
        // A day of several, the last one first: `net_buy_d2`.
        if let Some((of, days)) = day_of(name) {
            let bar = self.market.day(&self.of, bar.day.earlier(days - 1));
            return self.counted(of, unit, sign, &bar, depth);
        }
        if let Some(of) = name.strip_suffix("_change") {
            let parts = [format!("{of}_new_shares"), format!("{of}_repaid_shares")];
            if parts.iter().all(|part| self.siblings.iter().any(|sibling| sibling.rust == part)) {
                return other(&parts[0], bar) - other(&parts[1], bar);
            }
            return other(of, bar) - other(of, &self.market.bar_before(&self.of, bar));
        }
        match name {
            // One trade, by whoever began it.
            _ if sign == SignRule::Side => return if bar.is_buy { bar.quantity } else { -bar.quantity },
            "trade_quantity" => return bar.quantity,
            "listed_shares" => return in_unit(self.of.listed_shares(), unit, 0),
            "market_cap" => return in_unit(self.of.listed_shares(), unit, bar.close),
            "capital" => return in_unit(self.of.listed_shares(), unit, self.price("face_value")),
            "volume" | "current_volume" => return in_unit(bar.volume, unit, 0),
            "turnover" => return in_won(bar.turnover, unit),
            "cumulative_volume" => return in_unit(bar.day_volume, unit, 0),
            "cumulative_turnover" => return in_won(bar.day_turnover, unit),
            "period_volume" => {
                let days = self.since.0..=bar.day.0;
                let volume = days.map(|day| self.market.session(&self.of, Day(day)).volume).sum();
                return in_unit(volume, unit, 0);
            }
            "expected_quantity" => return 0,
            _ => {}
        }
        if name.contains("cumulative") {
            // What it is the sum of has the same name without the word, or is net purchases.
            let bare = name.replace("cumulative_", "");
            let is_named = self.siblings.iter().any(|sibling| sibling.rust == bare) || bare.contains("buy");
            if is_named && self.is_period && self.flow(&bare, unit, sign).is_some() {
                return other(&bare, bar);
            }
            let daily = if is_named || bare.contains("sell") { bare } else { name.replace("cumulative", "net_buy") };
            let sign = sign_of(&daily).unwrap_or(SignRule::Signed);
            return self.sum_of_days(&daily, unit, sign, bar, depth);
        }
        match self.flow(name, unit, sign) {
            Some((party, flow)) if self.is_period => {
                let days = (self.since.0..=bar.day.0).map(Day);
                days.map(|day| self.traded(&party, flow, unit, &self.market.day(&self.of, day))).sum()
            }
            Some((party, flow)) => self.traded(&party, flow, unit, bar),
            None => self.leaf(name, unit, bar),
        }
    }

    fn sum_of_days(&self, daily: &str, unit: Option<Unit>, sign: SignRule, bar: &Bar, depth: u32) -> i64 {
        let key = self.of.trait_of(daily);
        let of_day = |day: i64| {
            let known = self.days.borrow().get(&(key, unit, day)).copied();
            known.unwrap_or_else(|| {
                let bar = self.market.day(&self.of, Day(day));
                let count = self.counted(daily, unit, sign, &bar, depth);
                self.days.borrow_mut().insert((key, unit, day), count);
                count
            })
        };
        (self.since.0..=bar.day.0).map(of_day).sum()
    }

    /// Whose trade a name speaks of, and what of it.
    fn flow(&self, name: &str, unit: Option<Unit>, sign: SignRule) -> Option<(Party, Flow)> {
        let rest = ["_quantity", "_amount", "_volume", "_today"].iter().find_map(|end| name.strip_suffix(end));
        let rest = rest.unwrap_or(name);
        let words = [
            ("net_buy", Flow::Net),
            ("net_sell", Flow::Net),
            ("buy", Flow::Buy),
            ("sell", Flow::Sell),
            ("net", Flow::Net),
        ];
        for (word, flow) in words {
            if rest == word {
                return Some((self.party.clone(), flow));
            }
            let who = rest.strip_suffix(word).and_then(|who| who.strip_suffix('_'));
            let who = who.or_else(|| rest.strip_prefix(word).and_then(|who| who.strip_prefix('_')));
            if let Some(who) = who {
                // Of the trade itself, not of somebody: that of whom the request is about.
                let party = if who == "trade" { self.party.clone() } else { Party::named(who) };
                return Some((party, flow));
            }
        }
        let party = Party::named(rest);
        // What is not said to be purchases or sales, and can be negative, is the one less the other.
        let is_flow = sign == SignRule::Signed || sign == SignRule::AsSent && unit.is_none();
        (party.is_known() || is_flow).then(|| {
            let flow = match self.request.variant("trade_type") {
                Some("Buy") => Flow::Buy,
                Some("Sell") => Flow::Sell,
                _ => Flow::Net,
            };
            (party, flow)
        })
    }

    fn traded(&self, party: &Party, flow: Flow, unit: Option<Unit>, bar: &Bar) -> i64 {
        let traded = |side| self.market.traded(&self.of, party, side, measure(unit), bar);
        match flow {
            Flow::Buy => traded(Side::Buy),
            Flow::Sell => traded(Side::Sell),
            Flow::Net => traded(Side::Buy) - traded(Side::Sell),
        }
    }

    /// What stands in the order book.
    fn of_book(&self, name: &str, bar: &Bar) -> Option<i64> {
        let level = |side, index| self.market.level_of_book(&self.of, side, index, bar);
        if let Some((side, index, field)) = book_path(name) {
            let level = level(side, index);
            return Some(match field {
                "quantity_change" => level.quantity_change,
                "order_count" => level.orders,
                "lp_quantity" => level.lp_quantity,
                _ => level.quantity,
            });
        }
        let all = |side| self.market.total_of_book(&self.of, side, bar);
        let has_book = self.siblings.iter().any(|sibling| book_path(sibling.rust).is_some());
        Some(match name {
            "ask_quantity" | "best_ask_quantity" => level(BookSide::Ask, 0).quantity,
            "bid_quantity" | "best_bid_quantity" => level(BookSide::Bid, 0).quantity,
            "best_ask_order_count" => level(BookSide::Ask, 0).orders,
            "best_bid_order_count" => level(BookSide::Bid, 0).orders,
            "total_ask_quantity" if !has_book => all(BookSide::Ask),
            "total_bid_quantity" if !has_book => all(BookSide::Bid),
            "net_bid_quantity" => all(BookSide::Bid) - all(BookSide::Ask),
            _ => return None,
        })
    }

    /// What one of the brokers of a stock traded that traded most: `sellers[0].quantity`.
    fn of_brokers(&self, name: &str, unit: Option<Unit>, bar: &Bar) -> Option<i64> {
        let (side, place, field) = broker_path(name)?;
        let broker = self.brokers(side, bar).get(place).copied()?;
        let quantity =
            |bar: &Bar| self.market.traded(&self.of, &Party::Brokers(vec![broker]), side, measure(unit), bar);
        Some(match field {
            "quantity_change" => quantity(bar) - quantity(&self.market.bar_before(&self.of, bar)),
            _ if side == Side::Sell => -quantity(bar),
            _ => quantity(bar),
        })
    }

    /// The places of brokers, by how much they sold or bought of a stock.
    pub(super) fn brokers(&self, side: Side, bar: &Bar) -> Vec<usize> {
        let mut places: Vec<usize> = (0..BROKERS.len()).collect();
        let traded = |place: &usize| self.market.traded(&self.of, &Party::Brokers(vec![*place]), side, (false, 1), bar);
        places.sort_by_cached_key(|place| std::cmp::Reverse(traded(place)));
        places
    }

    /// Places in rankings, and how many stocks of an index or a theme are how.
    fn of_things(&self, name: &str) -> Option<i64> {
        let stocks = |is: &dyn Fn(i64, i64, (i64, i64)) -> bool| -> i64 {
            let days = self.days_of_members();
            let is = |(of, bar): &&(_, Bar)| {
                let of: &super::market::Instrument = of;
                is(bar.close, bar.reference, of.steps().limits(bar.reference))
            };
            days.iter().filter(is).count() as i64
        };
        Some(match name {
            "rank" | "current_rank" => self.rank,
            "rank_change" => between(self.of.number(name, self.bar.day), -3, 3),
            "previous_rank" => (self.rank + between(self.of.number(name, self.bar.day), -3, 3)).max(1),
            "upper_limit_count" => stocks(&|close, _, (_, highest)| close == highest),
            "lower_limit_count" => stocks(&|close, _, (lowest, _)| close == lowest),
            "rising_count" | "rising_stock_count" => stocks(&|close, before, _| close > before),
            "falling_count" | "falling_stock_count" => stocks(&|close, before, _| close < before),
            "unchanged_count" => stocks(&|close, before, _| close == before),
            "traded_stock_count" | "listed_stock_count" | "stock_count" => self.market.members(&self.of).len() as i64,
            "remaining_days" => {
                let expiry = self.date("expiry_date")?;
                (expiry - self.bar.day.date()).get_days().into()
            }
            "consecutive_days" => {
                let side = |day: Day| {
                    (self.market.close(&self.of, day) - self.market.close(&self.of, day.earlier(1))).signum()
                };
                let days = (0..10).map(|back| side(self.bar.day.earlier(back)));
                days.take_while(|of_day| *of_day == side(self.bar.day)).count() as i64
            }
            _ => return None,
        })
    }

    /// The sum of what a total is the total of: of a side of the book, or of the siblings that end alike.
    fn total(&self, rest: &str, unit: Option<Unit>, bar: &Bar, depth: u32) -> Option<i64> {
        let book = rest.strip_prefix("ask_").map(|field| ("asks[", field));
        let book = book.or_else(|| rest.strip_prefix("bid_").map(|field| ("bids[", field)));
        let is_money = measure(unit).0;
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
                let is_like = |word: &str| name.contains(word) == rest.contains(word);
                let is_day = day_of(name).is_some_and(|(of, _)| of == rest);
                (ends_alike || is_day) && !name.starts_with("total_") && is_like("net_buy") && is_like("consecutive")
            }
        };
        let mut parts = self.siblings.iter().filter(|sibling| is_part(sibling.rust)).peekable();
        parts.peek()?;
        Some(parts.map(|part| self.counted(part.rust, unit, part.sign, bar, depth)).sum())
    }

    /// A figure that is not composed of others: a part of what was traded so far. Shares and their value go together.
    fn leaf(&self, name: &str, unit: Option<Unit>, bar: &Bar) -> i64 {
        let what = ["_quantity", "_amount", "_shares"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
        let part = 0.002 + 0.09 * fraction(mix(self.of.number(what, bar.day), 1));
        let shares = (bar.day_volume as f64 * part) as i64;
        in_unit(shares, unit, (bar.high + bar.low) / 2)
    }
}

/// Whether a unit is one of money, and how many won or shares it is.
fn measure(unit: Option<Unit>) -> (bool, i64) {
    match unit {
        Some(Unit::Won) => (true, 1),
        Some(Unit::ThousandWon) => (true, 1_000),
        Some(Unit::MillionWon) => (true, 1_000_000),
        Some(Unit::TenMillionWon) => (true, 10_000_000),
        Some(Unit::HundredMillionWon) => (true, 100_000_000),
        Some(Unit::HundredShares) => (false, 100),
        Some(Unit::ThousandShares | Unit::Kilograms) => (false, 1_000),
        Some(Unit::MillionShares) => (false, 1_000_000),
        _ => (false, 1),
    }
}

/// Won in a unit; the rest is cut off, as it is where parts of it are counted.
fn in_won(won: i64, unit: Option<Unit>) -> i64 {
    let (_, per_unit) = measure(unit);
    won / per_unit
}

/// So many shares in a unit, at a price where it is one of money.
fn in_unit(shares: i64, unit: Option<Unit>, price: i64) -> i64 {
    match (unit, measure(unit)) {
        (_, (true, per_unit)) => (i128::from(shares) * i128::from(price) / i128::from(per_unit)) as i64,
        (Some(Unit::Orders | Unit::Ticks), _) => shares / 50 + 1,
        // What there are not many of.
        (Some(Unit::Stocks | Unit::Days | Unit::Minutes | Unit::Ranks | Unit::People), _) => shares % 97 + 1,
        (_, (false, per_unit)) => shares / per_unit,
    }
}

/// What a name of a day is a day of, and which, from 1: `net_buy_d2`.
fn day_of(name: &str) -> Option<(&str, i64)> {
    let (of, day) = name.rsplit_once("_d")?;
    Some((of, day.parse().ok().filter(|day| *day > 0)?))
}

/// The parts of a path to the brokers of a stock: `sellers[0].quantity`.
pub(super) fn broker_path(path: &str) -> Option<(Side, usize, &str)> {
    let (side, rest) = match path.strip_prefix("sellers[") {
        Some(rest) => (Side::Sell, rest),
        None => (Side::Buy, path.strip_prefix("buyers[")?),
    };
    let (index, field) = rest.split_once("].")?;
    Some((side, index.parse().ok()?, field))
}
