// Generated from spec/websocket/after_hours_order_totals.yaml by `cargo xtask gen`. Do not edit.

//! `0E` 주식시간외호가: How much of a stock is offered and wanted after hours: totals, without levels.

use jiff::civil::Time;

use crate::catalogue::{Items, RealtimeType};
use crate::value::Shares;
use crate::wire::{Extras, Realtime, record};

/// How much of a stock is offered and wanted after hours: totals, without levels.
///
/// What the server sends of the realtime type `0E`: 주식시간외호가.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0E", "주식시간외호가"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AfterHoursOrderTotals {
    /// Book time (호가시간, `21`), in Korea.
    #[doc(alias("21", "호가시간"))]
    pub book_time: Option<Time>,
    /// After hours total ask quantity (시간외매도호가총잔량, `131`), in shares.
    #[doc(alias("131", "시간외매도호가총잔량"))]
    pub after_hours_total_ask_quantity: Option<Shares>,
    /// After hours total ask quantity change (시간외매도호가총잔량직전대비, `132`), in shares, signed.
    #[doc(alias("132", "시간외매도호가총잔량직전대비"))]
    pub after_hours_total_ask_quantity_change: Option<Shares>,
    /// After hours total bid quantity (시간외매수호가총잔량, `135`), in shares.
    #[doc(alias("135", "시간외매수호가총잔량"))]
    pub after_hours_total_bid_quantity: Option<Shares>,
    /// After hours total bid quantity change (시간외매수호가총잔량직전대비, `136`), in shares, signed.
    #[doc(alias("136", "시간외매수호가총잔량직전대비"))]
    pub after_hours_total_bid_quantity_change: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0E` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0E",
    name: "주식시간외호가",
    rust: "AfterHoursOrderTotals",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for AfterHoursOrderTotals {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    AfterHoursOrderTotals = VALUES[5] {
        0 "21" "호가시간" => book_time: Time,
        1 "131" "시간외매도호가총잔량" => after_hours_total_ask_quantity: Shares,
        2 "132" "시간외매도호가총잔량직전대비" => after_hours_total_ask_quantity_change: Shares signed,
        3 "135" "시간외매수호가총잔량" => after_hours_total_bid_quantity: Shares,
        4 "136" "시간외매수호가총잔량직전대비" => after_hours_total_bid_quantity_change: Shares signed,
    }
}
