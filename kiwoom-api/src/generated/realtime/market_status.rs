// Generated from spec/websocket/market_status.yaml by `cargo xtask gen`. Do not edit.

//! `0s` 장시작시간: The phases of the trading day: that a session is about to begin, begins, or ends.

use jiff::civil::Time;
use std::time::Duration;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::MarketPhase;
use crate::wire::{Extras, Realtime, record};

/// The phases of the trading day: that a session is about to begin, begins, or ends.
///
/// What the server sends of the realtime type `0s`: 장시작시간.
/// It has no items: what is sent is of the whole market.
#[doc(alias("0s", "장시작시간"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarketStatus {
    /// Market phase (장운영구분, `215`).
    #[doc(alias("215", "장운영구분"))]
    pub market_phase: Option<MarketPhase>,
    /// Time (체결시간, `20`), in Korea.
    #[doc(alias("20", "체결시간"))]
    pub time: Option<Time>,
    /// Time to open (장시작예상잔여시간, `214`).
    #[doc(alias("214", "장시작예상잔여시간"))]
    pub time_to_open: Option<Duration>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0s` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0s",
    name: "장시작시간",
    rust: "MarketStatus",
    items: Items::Market,
    values: &VALUES,
};

impl Realtime for MarketStatus {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    MarketStatus = VALUES[3] {
        0 "215" "장운영구분" => market_phase: Code<MarketPhase>,
        1 "20" "체결시간" => time: Time,
        2 "214" "장시작예상잔여시간" => time_to_open: TimeSpan,
    }
}
