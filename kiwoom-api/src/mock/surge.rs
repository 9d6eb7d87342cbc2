//! What is compared with some time before, or one side of the book with the other: surges of volume and of orders that wait.

use super::figures::{Figures, per_ten_thousand};
use super::market::{Bar, BookSide};

impl Figures<'_> {
    /// A number of shares that a surge is made of.
    pub(super) fn surge_count(&self, name: &str) -> Option<i64> {
        let side = match self.request.variant("side") {
            Some("Asks") => BookSide::Ask,
            _ => BookSide::Bid,
        };
        let book = |bar: &Bar| self.market.total_of_book(&self.of, side, bar);
        Some(match name {
            "current_quantity" => book(&self.bar),
            "base_quantity" => book(&self.bar_before()),
            // How many more wait is no negative number.
            "surge_quantity" if self.has("base_quantity") => (book(&self.bar) - book(&self.bar_before())).max(0),
            "surge_quantity" => self.bar.volume - self.volume_before(),
            _ => return None,
        })
    }

    /// A rate that a surge is made of, in hundredths of a percent.
    pub(super) fn surge_rate(&self, name: &str) -> Option<i64> {
        Some(match name {
            "bid_ask_ratio" => self.ratio((BookSide::Bid, BookSide::Ask), &self.bar),
            "current_ratio" => self.ratio(self.sides(), &self.bar),
            "base_ratio" => self.ratio(self.sides(), &self.bar_before()),
            "surge_rate" if self.has("base_ratio") => {
                self.ratio(self.sides(), &self.bar) - self.ratio(self.sides(), &self.bar_before())
            }
            "surge_rate" => {
                let count = |name| self.surge_count(name).unwrap_or(0);
                let base = if self.has("base_quantity") { count("base_quantity") } else { self.volume_before() };
                per_ten_thousand(count("surge_quantity"), base)
            }
            _ => return None,
        })
    }

    /// Which side of the book is compared with which, as the request asks.
    fn sides(&self) -> (BookSide, BookSide) {
        match self.request.variant("ratio_type") {
            Some("AskBidRatio") => (BookSide::Ask, BookSide::Bid),
            _ => (BookSide::Bid, BookSide::Ask),
        }
    }

    fn ratio(&self, (part, whole): (BookSide, BookSide), bar: &Bar) -> i64 {
        let book = |side| self.market.total_of_book(&self.of, side, bar);
        per_ten_thousand(book(part), book(whole))
    }

    /// The time that the request looks back to.
    fn bar_before(&self) -> Bar {
        let minutes = self.request.number("lookback").unwrap_or(1).clamp(0, 250);
        Bar { second: (self.bar.second - minutes * 60).max(0), ..self.bar }
    }

    fn has(&self, name: &str) -> bool {
        self.siblings.iter().any(|sibling| sibling.rust == name)
    }
}
