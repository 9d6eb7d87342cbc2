// Generated from spec/websocket/etf_nav.yaml by `cargo xtask gen`. Do not edit.

//! `0G` ETF NAV: The net asset value (NAV) of an ETF, and how far its price is from it.

use jiff::civil::Time;
use rust_decimal::Decimal;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::ChangeSign;
use crate::value::{DecimalWon, Percent, Price, Shares, Won};
use crate::wire::{Extras, Realtime, record};

/// The net asset value (NAV) of an ETF, and how far its price is from it.
///
/// What the server sends of the realtime type `0G`: ETF NAV.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0G", "ETF NAV"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfNav {
    /// NAV (NAV, `36`), in won; whatever sign the server writes before it adds nothing.
    ///
    /// The sign before it is its direction, which `nav_change` has, too.
    #[doc(alias("36", "NAV"))]
    pub nav: Option<DecimalWon>,
    /// NAV change (NAV전일대비, `37`), in won, signed.
    #[doc(alias("37", "NAV전일대비"))]
    pub nav_change: Option<DecimalWon>,
    /// NAV change rate (NAV등락율, `38`), in percent, signed.
    #[doc(alias("38", "NAV등락율"))]
    pub nav_change_rate: Option<Percent>,
    /// Tracking error rate (추적오차율, `39`), in percent.
    #[doc(alias("39", "추적오차율"))]
    pub tracking_error_rate: Option<Percent>,
    /// Time (체결시간, `20`), in Korea.
    #[doc(alias("20", "체결시간"))]
    pub time: Option<Time>,
    /// Current price (현재가, `10`), in won, with its direction.
    #[doc(alias("10", "현재가"))]
    pub current_price: Option<Price>,
    /// Change (전일대비, `11`), in won, signed.
    #[doc(alias("11", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `12`), in percent, signed.
    #[doc(alias("12", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Cumulative volume (누적거래량, `13`), in shares.
    #[doc(alias("13", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Change sign (전일대비기호, `25`).
    #[doc(alias("25", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Gearing (ELW기어링비율, `667`), in times.
    ///
    /// Of ELWs: not sent of ETFs.
    #[doc(alias("667", "ELW기어링비율"))]
    pub gearing: Option<Decimal>,
    /// Break even rate (ELW손익분기율, `668`), in percent, signed.
    ///
    /// Of ELWs: not sent of ETFs.
    #[doc(alias("668", "ELW손익분기율"))]
    pub break_even_rate: Option<Percent>,
    /// Capital fulcrum point (ELW자본지지점, `669`), in percent, signed.
    ///
    /// Of ELWs: not sent of ETFs.
    #[doc(alias("669", "ELW자본지지점"))]
    pub capital_fulcrum_point: Option<Percent>,
    /// NAV index disparity rate (NAV/지수괴리율, `265`), in percent, signed.
    #[doc(alias("265", "NAV/지수괴리율"))]
    pub nav_index_disparity_rate: Option<Percent>,
    /// Disparity rate (NAV/ETF괴리율, `266`), in percent, signed.
    ///
    /// The price less the NAV, in percent of the NAV.
    #[doc(alias("266", "NAV/ETF괴리율"))]
    pub disparity_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0G` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0G",
    name: "ETF NAV",
    rust: "EtfNav",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for EtfNav {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    EtfNav = VALUES[15] {
        0 "36" "NAV" => nav: DecimalWon magnitude scale(2),
        1 "37" "NAV전일대비" => nav_change: DecimalWon signed scale(2),
        2 "38" "NAV등락율" => nav_change_rate: Percent signed scale(2),
        3 "39" "추적오차율" => tracking_error_rate: Percent scale(2),
        4 "20" "체결시간" => time: Time,
        5 "10" "현재가" => current_price: Price,
        6 "11" "전일대비" => change: Won signed,
        7 "12" "등락율" => change_rate: Percent signed scale(2),
        8 "13" "누적거래량" => cumulative_volume: Shares,
        9 "25" "전일대비기호" => change_sign: Code<ChangeSign>,
        10 "667" "ELW기어링비율" => gearing: Ratio,
        11 "668" "ELW손익분기율" => break_even_rate: Percent signed scale(2),
        12 "669" "ELW자본지지점" => capital_fulcrum_point: Percent signed scale(2),
        13 "265" "NAV/지수괴리율" => nav_index_disparity_rate: Percent signed scale(2),
        14 "266" "NAV/ETF괴리율" => disparity_rate: Percent signed scale(2),
    }
}
