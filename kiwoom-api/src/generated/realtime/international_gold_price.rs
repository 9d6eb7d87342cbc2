// Generated from spec/websocket/international_gold_price.yaml by `cargo xtask gen`. Do not edit.

//! `0I` 국제금환산가격: The international price of gold, in won a gram (item `MGD`) or in dollars an ounce (`MGU`).

use rust_decimal::Decimal;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::ChangeSign;
use crate::value::Percent;
use crate::wire::{Extras, Realtime, record};

/// The international price of gold, in won a gram (item `MGD`) or in dollars an ounce (`MGU`).
///
/// What the server sends of the realtime type `0I`: 국제금환산가격.
/// Its items are `MGD`, in won a gram, and `MGU`, in dollars an ounce.
#[doc(alias("0I", "국제금환산가격"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InternationalGoldPrice {
    /// Price (현재가, `10`); whatever sign the server writes before it adds nothing.
    ///
    /// In won a gram for `MGD`, in dollars an ounce for `MGU`; its direction is that of the change.
    #[doc(alias("10", "현재가"))]
    pub price: Option<Decimal>,
    /// Change sign (전일대비기호, `25`).
    ///
    /// The table's description says `3:없음`, read as `3:보합` here: it is no change, as everywhere else.
    #[doc(alias("25", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Price change (전일대비, `11`), signed.
    #[doc(alias("11", "전일대비"))]
    pub price_change: Option<Decimal>,
    /// Change rate (등락율, `12`), in percent, signed.
    #[doc(alias("12", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0I` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0I",
    name: "국제금환산가격",
    rust: "InternationalGoldPrice",
    items: Items::GoldPrices,
    values: &VALUES,
};

impl Realtime for InternationalGoldPrice {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    InternationalGoldPrice = VALUES[4] {
        0 "10" "현재가" => price: Decimal magnitude,
        1 "25" "전일대비기호" => change_sign: Code<ChangeSign>,
        2 "11" "전일대비" => price_change: Decimal signed,
        3 "12" "등락율" => change_rate: Percent signed scale(2),
    }
}
