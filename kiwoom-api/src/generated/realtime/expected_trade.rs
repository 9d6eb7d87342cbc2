// Generated from spec/websocket/expected_trade.yaml by `cargo xtask gen`. Do not edit.

//! `0H` 주식예상체결: What an auction of a stock would give if it ended now.

use jiff::civil::Time;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::ChangeSign;
use crate::value::{Percent, Price, Shares, TradeQuantity, Won};
use crate::wire::{Extras, Realtime, record};

/// What an auction of a stock would give if it ended now.
///
/// What the server sends of the realtime type `0H`: 주식예상체결.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0H", "주식예상체결"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpectedTrade {
    /// Time (체결시간, `20`), in Korea.
    #[doc(alias("20", "체결시간"))]
    pub time: Option<Time>,
    /// Expected price (현재가, `10`), in won, with its direction.
    #[doc(alias("10", "현재가"))]
    pub expected_price: Option<Price>,
    /// Expected change (전일대비, `11`), in won, signed.
    #[doc(alias("11", "전일대비"))]
    pub expected_change: Option<Won>,
    /// Expected change rate (등락율, `12`), in percent, signed.
    #[doc(alias("12", "등락율"))]
    pub expected_change_rate: Option<Percent>,
    /// Expected quantity (거래량, `15`), in shares, with the side that traded.
    #[doc(alias("15", "거래량"))]
    pub expected_quantity: Option<TradeQuantity>,
    /// Cumulative volume (누적거래량, `13`), in shares.
    #[doc(alias("13", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Expected change sign (전일대비기호, `25`).
    #[doc(alias("25", "전일대비기호"))]
    pub expected_change_sign: Option<ChangeSign>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0H` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0H",
    name: "주식예상체결",
    rust: "ExpectedTrade",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for ExpectedTrade {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    ExpectedTrade = VALUES[7] {
        0 "20" "체결시간" => time: Time,
        1 "10" "현재가" => expected_price: Price,
        2 "11" "전일대비" => expected_change: Won signed,
        3 "12" "등락율" => expected_change_rate: Percent signed scale(2),
        4 "15" "거래량" => expected_quantity: TradeQuantity,
        5 "13" "누적거래량" => cumulative_volume: Shares,
        6 "25" "전일대비기호" => expected_change_sign: Code<ChangeSign>,
    }
}
