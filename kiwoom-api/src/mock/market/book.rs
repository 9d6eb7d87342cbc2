//! The order book around the last price.

use super::super::random::{between, mix};
use super::{Bar, Instrument, Market};

/// How many prices an order book has on each side.
const LEVELS: usize = 10;

/// The two sides of an order book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::mock) enum BookSide {
    Ask,
    Bid,
}

/// One price of an order book.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::mock) struct Level {
    /// Zero beyond the limit prices, where there can be no order.
    pub(in crate::mock) price: i64,
    pub(in crate::mock) quantity: i64,
    pub(in crate::mock) quantity_change: i64,
    pub(in crate::mock) orders: i64,
    pub(in crate::mock) lp_quantity: i64,
}

impl Market {
    /// One price of the order book at the end of a bar.
    pub(in crate::mock) fn level_of_book(&self, of: &Instrument, side: BookSide, index: usize, bar: &Bar) -> Level {
        let (steps, last) = (of.steps(), bar.close);
        let (lowest, highest) = steps.limits(self.close(of, bar.day.earlier(1)));
        // The last trade was at the best ask or at the best bid, whoever took it.
        let best = match (side, bar.is_buy) {
            (BookSide::Ask, true) | (BookSide::Bid, false) => last,
            (BookSide::Ask, false) => steps.up(last),
            (BookSide::Bid, true) => steps.down(last),
        };
        let price = (0..index.min(LEVELS)).fold(best, |price, _| match side {
            BookSide::Ask => steps.up(price),
            BookSide::Bid => steps.down(price),
        });
        if price < lowest || price > highest {
            return Level::default();
        }
        let purpose = if side == BookSide::Ask { "ask" } else { "bid" };
        let random = mix(of.number(purpose, bar.day), mix(index as u64, bar.second.cast_unsigned()));
        let usual = (self.session(of, bar.day).volume / 900).max(20);
        let quantity = between(random, usual / 5 + 1, usual * 2);
        let quantity_change = between(mix(random, 1), -quantity / 3, quantity / 3);
        let orders = 1 + quantity / between(mix(random, 2), 20, 120);
        let lp_quantity = if mix(random, 3).is_multiple_of(4) { quantity / 10 } else { 0 };
        Level { price, quantity, quantity_change, orders, lp_quantity }
    }

    /// All that is asked for or bid, in shares.
    pub(in crate::mock) fn total_of_book(&self, of: &Instrument, side: BookSide, bar: &Bar) -> i64 {
        (0..LEVELS).map(|index| self.level_of_book(of, side, index, bar).quantity).sum()
    }
}
