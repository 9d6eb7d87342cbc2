// Generated from spec/websocket/sector_breadth.yaml by `cargo xtask gen`. Do not edit.

//! `0U` 업종등락: How many stocks of a sector or of a market rise, fall, and stand at their limits.

use jiff::civil::Time;
use rust_decimal::Decimal;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::ChangeSign;
use crate::value::{IndexLevel, MillionWon, Percent, Stocks, ThousandShares};
use crate::wire::{Extras, Realtime, record};

/// How many stocks of a sector or of a market rise, fall, and stand at their limits.
///
/// What the server sends of the realtime type `0U`: 업종등락.
/// Its items are sectors (업종): codes as `001`.
#[doc(alias("0U", "업종등락"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorBreadth {
    /// Time (체결시간, `20`), in Korea.
    #[doc(alias("20", "체결시간"))]
    pub time: Option<Time>,
    /// Rising count (상승종목수, `252`).
    #[doc(alias("252", "상승종목수"))]
    pub rising_count: Option<Stocks>,
    /// Upper limit count (상한종목수, `251`).
    #[doc(alias("251", "상한종목수"))]
    pub upper_limit_count: Option<Stocks>,
    /// Unchanged count (보합종목수, `253`).
    #[doc(alias("253", "보합종목수"))]
    pub unchanged_count: Option<Stocks>,
    /// Falling count (하락종목수, `255`).
    #[doc(alias("255", "하락종목수"))]
    pub falling_count: Option<Stocks>,
    /// Lower limit count (하한종목수, `254`).
    #[doc(alias("254", "하한종목수"))]
    pub lower_limit_count: Option<Stocks>,
    /// Cumulative volume (누적거래량, `13`), in thousands of shares.
    ///
    /// The table says shares; read in thousands, as the same element of `0J` was seen to be.
    #[doc(alias("13", "누적거래량"))]
    pub cumulative_volume: Option<ThousandShares>,
    /// Cumulative turnover (누적거래대금, `14`), in million won.
    #[doc(alias("14", "누적거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Current price (현재가, `10`), in index points, with its direction.
    #[doc(alias("10", "현재가"))]
    pub current_price: Option<IndexLevel>,
    /// Change (전일대비, `11`), in index points, signed.
    #[doc(alias("11", "전일대비"))]
    pub change: Option<Decimal>,
    /// Change rate (등락율, `12`), in percent, signed.
    #[doc(alias("12", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Traded stock count (거래형성종목수, `256`).
    #[doc(alias("256", "거래형성종목수"))]
    pub traded_stock_count: Option<Stocks>,
    /// Traded stock rate (거래형성비율, `257`), in percent.
    #[doc(alias("257", "거래형성비율"))]
    pub traded_stock_rate: Option<Percent>,
    /// Change sign (전일대비기호, `25`).
    #[doc(alias("25", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0U` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0U",
    name: "업종등락",
    rust: "SectorBreadth",
    items: Items::Sectors,
    values: &VALUES,
};

impl Realtime for SectorBreadth {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    SectorBreadth = VALUES[14] {
        0 "20" "체결시간" => time: Time,
        1 "252" "상승종목수" => rising_count: Stocks,
        2 "251" "상한종목수" => upper_limit_count: Stocks,
        3 "253" "보합종목수" => unchanged_count: Stocks,
        4 "255" "하락종목수" => falling_count: Stocks,
        5 "254" "하한종목수" => lower_limit_count: Stocks,
        6 "13" "누적거래량" => cumulative_volume: ThousandShares,
        7 "14" "누적거래대금" => cumulative_turnover: MillionWon,
        8 "10" "현재가" => current_price: IndexLevel,
        9 "11" "전일대비" => change: Decimal index_points signed,
        10 "12" "등락율" => change_rate: Percent signed scale(2),
        11 "256" "거래형성종목수" => traded_stock_count: Stocks,
        12 "257" "거래형성비율" => traded_stock_rate: Percent scale(2),
        13 "25" "전일대비기호" => change_sign: Code<ChangeSign>,
    }
}
