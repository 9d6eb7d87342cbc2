// Generated from spec/websocket/stock_program_trade.yaml by `cargo xtask gen`. Do not edit.

//! `0w` 종목프로그램매매: What programs have traded of a stock today.

use jiff::civil::Time;
use std::time::Duration;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::{ChangeSign, MarketPhase};
use crate::value::{MillionWon, Percent, Price, Shares, Won};
use crate::wire::{Extras, Realtime, record};

/// What programs have traded of a stock today.
///
/// What the server sends of the realtime type `0w`: 종목프로그램매매.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0w", "종목프로그램매매"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockProgramTrade {
    /// Time (체결시간, `20`), in Korea.
    #[doc(alias("20", "체결시간"))]
    pub time: Option<Time>,
    /// Current price (현재가, `10`), in won, with its direction.
    #[doc(alias("10", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (전일대비기호, `25`).
    #[doc(alias("25", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `11`), in won, signed.
    #[doc(alias("11", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `12`), in percent, signed.
    #[doc(alias("12", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Cumulative volume (누적거래량, `13`), in shares.
    #[doc(alias("13", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Sell quantity (매도수량, `202`), in shares.
    #[doc(alias("202", "매도수량"))]
    pub sell_quantity: Option<Shares>,
    /// Sell amount (매도금액, `204`), in million won.
    ///
    /// In million won, although the table says won.
    #[doc(alias("204", "매도금액"))]
    pub sell_amount: Option<MillionWon>,
    /// Buy quantity (매수수량, `206`), in shares.
    #[doc(alias("206", "매수수량"))]
    pub buy_quantity: Option<Shares>,
    /// Buy amount (매수금액, `208`), in million won.
    #[doc(alias("208", "매수금액"))]
    pub buy_amount: Option<MillionWon>,
    /// Net buy quantity (순매수수량, `210`), in shares, signed.
    #[doc(alias("210", "순매수수량"))]
    pub net_buy_quantity: Option<Shares>,
    /// Net buy quantity change (순매수수량증감, `211`), in shares, signed.
    #[doc(alias("211", "순매수수량증감"))]
    pub net_buy_quantity_change: Option<Shares>,
    /// Net buy amount (순매수금액, `212`), in million won, signed.
    #[doc(alias("212", "순매수금액"))]
    pub net_buy_amount: Option<MillionWon>,
    /// Net buy amount change (순매수금액증감, `213`), in million won, signed.
    #[doc(alias("213", "순매수금액증감"))]
    pub net_buy_amount_change: Option<MillionWon>,
    /// Time to open (장시작예상잔여시간, `214`).
    #[doc(alias("214", "장시작예상잔여시간"))]
    pub time_to_open: Option<Duration>,
    /// Market phase (장운영구분, `215`).
    #[doc(alias("215", "장운영구분"))]
    pub market_phase: Option<MarketPhase>,
    /// Investor ticker (투자자별ticker, `216`).
    ///
    /// Nobody has said what it is; it was not seen to be sent.
    #[doc(alias("216", "투자자별ticker"))]
    pub investor_ticker: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0w` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0w",
    name: "종목프로그램매매",
    rust: "StockProgramTrade",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for StockProgramTrade {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    StockProgramTrade = VALUES[17] {
        0 "20" "체결시간" => time: Time,
        1 "10" "현재가" => current_price: Price,
        2 "25" "전일대비기호" => change_sign: Code<ChangeSign>,
        3 "11" "전일대비" => change: Won signed,
        4 "12" "등락율" => change_rate: Percent signed scale(2),
        5 "13" "누적거래량" => cumulative_volume: Shares,
        6 "202" "매도수량" => sell_quantity: Shares,
        7 "204" "매도금액" => sell_amount: MillionWon,
        8 "206" "매수수량" => buy_quantity: Shares,
        9 "208" "매수금액" => buy_amount: MillionWon,
        10 "210" "순매수수량" => net_buy_quantity: Shares signed,
        11 "211" "순매수수량증감" => net_buy_quantity_change: Shares signed,
        12 "212" "순매수금액" => net_buy_amount: MillionWon signed,
        13 "213" "순매수금액증감" => net_buy_amount_change: MillionWon signed,
        14 "214" "장시작예상잔여시간" => time_to_open: TimeSpan,
        15 "215" "장운영구분" => market_phase: Code<MarketPhase>,
        16 "216" "투자자별ticker" => investor_ticker: Text,
    }
}
