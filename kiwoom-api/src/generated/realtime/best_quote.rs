// Generated from spec/websocket/best_quote.yaml by `cargo xtask gen`. Do not edit.

//! `0C` 주식우선호가: The best ask and the best bid of a stock, whenever one of them changes.

use crate::catalogue::{Items, RealtimeType};
use crate::value::Price;
use crate::wire::{Extras, Realtime, record};

/// The best ask and the best bid of a stock, whenever one of them changes.
///
/// What the server sends of the realtime type `0C`: 주식우선호가.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0C", "주식우선호가"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BestQuote {
    /// Best ask price ((최우선)매도호가, `27`), in won, with its direction.
    #[doc(alias("27", "(최우선)매도호가"))]
    pub best_ask_price: Option<Price>,
    /// Best bid price ((최우선)매수호가, `28`), in won, with its direction.
    #[doc(alias("28", "(최우선)매수호가"))]
    pub best_bid_price: Option<Price>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0C` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0C",
    name: "주식우선호가",
    rust: "BestQuote",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for BestQuote {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    BestQuote = VALUES[2] {
        0 "27" "(최우선)매도호가" => best_ask_price: Price,
        1 "28" "(최우선)매수호가" => best_bid_price: Price,
    }
}
