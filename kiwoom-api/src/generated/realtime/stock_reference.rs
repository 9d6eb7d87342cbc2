// Generated from spec/websocket/stock_reference.yaml by `cargo xtask gen`. Do not edit.

//! `0g` 주식종목정보: What applies to a stock today: price limits, base price, and whether an auction was extended.

use crate::catalogue::{Items, RealtimeType};
use crate::value::{Price, Won};
use crate::wire::{Extras, Realtime, record};

/// What applies to a stock today: price limits, base price, and whether an auction was extended.
///
/// What the server sends of the realtime type `0g`: 주식종목정보.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0g", "주식종목정보"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockReference {
    /// Random extension (임의연장, `297`).
    #[doc(alias("297", "임의연장"))]
    pub random_extension: Option<String>,
    /// Opening random extension (장전임의연장, `592`).
    #[doc(alias("592", "장전임의연장"))]
    pub opening_random_extension: Option<String>,
    /// Closing random extension (장후임의연장, `593`).
    #[doc(alias("593", "장후임의연장"))]
    pub closing_random_extension: Option<String>,
    /// Upper limit price (상한가, `305`), in won, with its direction.
    #[doc(alias("305", "상한가"))]
    pub upper_limit_price: Option<Price>,
    /// Lower limit price (하한가, `306`), in won, with its direction.
    #[doc(alias("306", "하한가"))]
    pub lower_limit_price: Option<Price>,
    /// Base price (기준가, `307`), in won.
    #[doc(alias("307", "기준가"))]
    pub base_price: Option<Won>,
    /// Early terminated elw (조기종료ELW발생, `689`).
    #[doc(alias("689", "조기종료ELW발생"))]
    pub early_terminated_elw: Option<String>,
    /// Currency (통화단위, `594`).
    #[doc(alias("594", "통화단위"))]
    pub currency: Option<String>,
    /// Margin rate display (증거금율표시, `382`).
    #[doc(alias("382", "증거금율표시"))]
    pub margin_rate_display: Option<String>,
    /// Stock info (종목정보, `370`).
    #[doc(alias("370", "종목정보"))]
    pub stock_info: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0g` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0g",
    name: "주식종목정보",
    rust: "StockReference",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for StockReference {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    StockReference = VALUES[10] {
        0 "297" "임의연장" => random_extension: Text,
        1 "592" "장전임의연장" => opening_random_extension: Text,
        2 "593" "장후임의연장" => closing_random_extension: Text,
        3 "305" "상한가" => upper_limit_price: Price,
        4 "306" "하한가" => lower_limit_price: Price,
        5 "307" "기준가" => base_price: Won,
        6 "689" "조기종료ELW발생" => early_terminated_elw: Text,
        7 "594" "통화단위" => currency: Text,
        8 "382" "증거금율표시" => margin_rate_display: Text,
        9 "370" "종목정보" => stock_info: Text,
    }
}
