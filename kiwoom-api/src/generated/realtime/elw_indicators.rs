// Generated from spec/websocket/elw_indicators.yaml by `cargo xtask gen`. Do not edit.

//! `0u` ELW 지표: Figures of an ELW: parity, premium, gearing, break-even and capital fulcrum point.

use jiff::civil::Time;
use rust_decimal::Decimal;

use crate::catalogue::{Items, RealtimeType};
use crate::value::Percent;
use crate::wire::{Extras, Realtime, record};

/// Figures of an ELW: parity, premium, gearing, break-even and capital fulcrum point.
///
/// What the server sends of the realtime type `0u`: ELW 지표.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0u", "ELW 지표"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwIndicators {
    /// Time (체결시간, `20`), in Korea.
    #[doc(alias("20", "체결시간"))]
    pub time: Option<Time>,
    /// Parity (ELW패리티, `666`), in times.
    #[doc(alias("666", "ELW패리티"))]
    pub parity: Option<Decimal>,
    /// Premium (ELW프리미엄, `1211`), signed.
    #[doc(alias("1211", "ELW프리미엄"))]
    pub premium: Option<Decimal>,
    /// Gearing (ELW기어링비율, `667`), in times.
    #[doc(alias("667", "ELW기어링비율"))]
    pub gearing: Option<Decimal>,
    /// Break even rate (ELW손익분기율, `668`), in percent, signed.
    #[doc(alias("668", "ELW손익분기율"))]
    pub break_even_rate: Option<Percent>,
    /// Capital fulcrum point (ELW자본지지점, `669`), in percent, signed.
    #[doc(alias("669", "ELW자본지지점"))]
    pub capital_fulcrum_point: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0u` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0u",
    name: "ELW 지표",
    rust: "ElwIndicators",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for ElwIndicators {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    ElwIndicators = VALUES[6] {
        0 "20" "체결시간" => time: Time,
        1 "666" "ELW패리티" => parity: Ratio,
        2 "1211" "ELW프리미엄" => premium: Decimal signed,
        3 "667" "ELW기어링비율" => gearing: Ratio,
        4 "668" "ELW손익분기율" => break_even_rate: Percent signed scale(2),
        5 "669" "ELW자본지지점" => capital_fulcrum_point: Percent signed scale(2),
    }
}
