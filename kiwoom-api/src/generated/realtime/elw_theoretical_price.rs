// Generated from spec/websocket/elw_theoretical_price.yaml by `cargo xtask gen`. Do not edit.

//! `0m` ELW 이론가: What an ELW should cost, with the implied volatility and the Greeks.

use jiff::civil::Time;
use rust_decimal::Decimal;

use crate::catalogue::{Items, RealtimeType};
use crate::value::{Percent, Price};
use crate::wire::{Extras, Realtime, record};

/// What an ELW should cost, with the implied volatility and the Greeks.
///
/// What the server sends of the realtime type `0m`: ELW 이론가.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0m", "ELW 이론가"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwTheoreticalPrice {
    /// Time (체결시간, `20`), in Korea.
    #[doc(alias("20", "체결시간"))]
    pub time: Option<Time>,
    /// Current price (현재가, `10`), in won, with its direction.
    #[doc(alias("10", "현재가"))]
    pub current_price: Option<Price>,
    /// Theoretical price (ELW이론가, `670`).
    ///
    /// In hundredths where there is no decimal point, as the TRs of ELWs have it.
    #[doc(alias("670", "ELW이론가"))]
    pub theoretical_price: Option<Decimal>,
    /// Implied volatility (ELW내재변동성, `671`), in percent.
    #[doc(alias("671", "ELW내재변동성"))]
    pub implied_volatility: Option<Percent>,
    /// Delta (ELW델타, `672`), signed.
    ///
    /// In millionths where there is no decimal point, as the TRs of ELWs have it.
    #[doc(alias("672", "ELW델타"))]
    pub delta: Option<Decimal>,
    /// Gamma (ELW감마, `673`), signed.
    ///
    /// In millionths where there is no decimal point, as the TRs of ELWs have it.
    #[doc(alias("673", "ELW감마"))]
    pub gamma: Option<Decimal>,
    /// Theta (ELW쎄타, `674`), signed.
    ///
    /// In millionths where there is no decimal point, as the TRs of ELWs have it.
    #[doc(alias("674", "ELW쎄타"))]
    pub theta: Option<Decimal>,
    /// Vega (ELW베가, `675`), signed.
    ///
    /// In millionths where there is no decimal point, as the TRs of ELWs have it.
    #[doc(alias("675", "ELW베가"))]
    pub vega: Option<Decimal>,
    /// Rho (ELW로, `676`), signed.
    ///
    /// In millionths where there is no decimal point, as the TRs of ELWs have it.
    #[doc(alias("676", "ELW로"))]
    pub rho: Option<Decimal>,
    /// LP implied volatility (LP호가내재변동성, `706`), in percent.
    ///
    /// By the quotes of the liquidity provider.
    #[doc(alias("706", "LP호가내재변동성"))]
    pub lp_implied_volatility: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0m` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0m",
    name: "ELW 이론가",
    rust: "ElwTheoreticalPrice",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for ElwTheoreticalPrice {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    ElwTheoreticalPrice = VALUES[10] {
        0 "20" "체결시간" => time: Time,
        1 "10" "현재가" => current_price: Price,
        2 "670" "ELW이론가" => theoretical_price: Decimal implied_decimals(2),
        3 "671" "ELW내재변동성" => implied_volatility: Percent scale(2),
        4 "672" "ELW델타" => delta: Decimal signed implied_decimals(6),
        5 "673" "ELW감마" => gamma: Decimal signed implied_decimals(6),
        6 "674" "ELW쎄타" => theta: Decimal signed implied_decimals(6),
        7 "675" "ELW베가" => vega: Decimal signed implied_decimals(6),
        8 "676" "ELW로" => rho: Decimal signed implied_decimals(6),
        9 "706" "LP호가내재변동성" => lp_implied_volatility: Percent scale(2),
    }
}
