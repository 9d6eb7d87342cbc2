// Generated from spec/websocket/sector_index.yaml by `cargo xtask gen`. Do not edit.

//! `0J` 업종지수: The index of a sector or of a market, with the figures of the day.

use jiff::civil::Time;
use rust_decimal::Decimal;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::ChangeSign;
use crate::value::{IndexLevel, MillionWon, Percent, ThousandShares};
use crate::wire::{Extras, Realtime, record};

/// The index of a sector or of a market, with the figures of the day.
///
/// What the server sends of the realtime type `0J`: 업종지수.
/// Its items are sectors (업종): codes as `001`.
#[doc(alias("0J", "업종지수"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorIndex {
    /// Time (체결시간, `20`), in Korea.
    #[doc(alias("20", "체결시간"))]
    pub time: Option<Time>,
    /// Current price (현재가, `10`), in index points, with its direction.
    #[doc(alias("10", "현재가"))]
    pub current_price: Option<IndexLevel>,
    /// Change (전일대비, `11`), in index points, signed.
    #[doc(alias("11", "전일대비"))]
    pub change: Option<Decimal>,
    /// Change rate (등락율, `12`), in percent, signed.
    #[doc(alias("12", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Trade quantity (거래량, `15`), in thousands of shares.
    ///
    /// Since the last one.
    #[doc(alias("15", "거래량"))]
    pub trade_quantity: Option<ThousandShares>,
    /// Cumulative volume (누적거래량, `13`), in thousands of shares.
    ///
    /// In thousands, although the table says shares.
    #[doc(alias("13", "누적거래량"))]
    pub cumulative_volume: Option<ThousandShares>,
    /// Cumulative turnover (누적거래대금, `14`), in million won.
    #[doc(alias("14", "누적거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Open price (시가, `16`), in index points, with its direction.
    #[doc(alias("16", "시가"))]
    pub open_price: Option<IndexLevel>,
    /// High price (고가, `17`), in index points, with its direction.
    #[doc(alias("17", "고가"))]
    pub high_price: Option<IndexLevel>,
    /// Low price (저가, `18`), in index points, with its direction.
    #[doc(alias("18", "저가"))]
    pub low_price: Option<IndexLevel>,
    /// Change sign (전일대비기호, `25`).
    #[doc(alias("25", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Volume change (전일거래량대비, `26`), in thousands of shares, signed.
    ///
    /// Today's volume less that of the whole day before.
    #[doc(alias("26", "전일거래량대비"))]
    pub volume_change: Option<ThousandShares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0J` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0J",
    name: "업종지수",
    rust: "SectorIndex",
    items: Items::Sectors,
    values: &VALUES,
};

impl Realtime for SectorIndex {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    SectorIndex = VALUES[12] {
        0 "20" "체결시간" => time: Time,
        1 "10" "현재가" => current_price: IndexLevel,
        2 "11" "전일대비" => change: Decimal index_points signed,
        3 "12" "등락율" => change_rate: Percent signed scale(2),
        4 "15" "거래량" => trade_quantity: ThousandShares,
        5 "13" "누적거래량" => cumulative_volume: ThousandShares,
        6 "14" "누적거래대금" => cumulative_turnover: MillionWon,
        7 "16" "시가" => open_price: IndexLevel,
        8 "17" "고가" => high_price: IndexLevel,
        9 "18" "저가" => low_price: IndexLevel,
        10 "25" "전일대비기호" => change_sign: Code<ChangeSign>,
        11 "26" "전일거래량대비" => volume_change: ThousandShares signed,
    }
}
