// Generated from spec/websocket/stock_top_brokers.yaml by `cargo xtask gen`. Do not edit.

//! `0F` 주식당일거래원: The five brokers that sold most of a stock today, and the five that bought most of it; there is no time in it.

use crate::catalogue::{Items, RealtimeType};
use crate::value::Shares;
use crate::wire::{Extras, Realtime, record};

/// The five brokers that sold most of a stock today, and the five that bought most of it; there is no
/// time in it.
///
/// What the server sends of the realtime type `0F`: 주식당일거래원.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0F", "주식당일거래원"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockTopBrokers {
    /// The brokers that sold most (매도거래원), the largest first. Their names have blanks inside; the colour is
    /// that of Kiwoom's terminal.
    ///
    /// `sellers[0]` is level 1.
    pub sellers: [StockTopBroker; 5],
    /// The brokers that bought most (매수거래원), the largest first. Their names have blanks inside; the colour
    /// is that of Kiwoom's terminal.
    ///
    /// `buyers[0]` is level 1.
    pub buyers: [StockTopBroker; 5],
    /// Foreign brokers sell estimate (외국계매도추정합, `261`), in shares; whatever sign the server writes before
    /// it adds nothing.
    #[doc(alias("261", "외국계매도추정합"))]
    pub foreign_brokers_sell_estimate: Option<Shares>,
    /// Foreign brokers sell estimate change (외국계매도추정합변동, `262`), in shares, signed.
    #[doc(alias("262", "외국계매도추정합변동"))]
    pub foreign_brokers_sell_estimate_change: Option<Shares>,
    /// Foreign brokers buy estimate (외국계매수추정합, `263`), in shares; whatever sign the server writes before it
    /// adds nothing.
    #[doc(alias("263", "외국계매수추정합"))]
    pub foreign_brokers_buy_estimate: Option<Shares>,
    /// Foreign brokers buy estimate change (외국계매수추정합변동, `264`), in shares, signed.
    #[doc(alias("264", "외국계매수추정합변동"))]
    pub foreign_brokers_buy_estimate_change: Option<Shares>,
    /// Foreign brokers net buy estimate (외국계순매수추정합, `267`), in shares, signed.
    #[doc(alias("267", "외국계순매수추정합"))]
    pub foreign_brokers_net_buy_estimate: Option<Shares>,
    /// Foreign brokers net buy estimate change (외국계순매수변동, `268`), in shares, signed.
    #[doc(alias("268", "외국계순매수변동"))]
    pub foreign_brokers_net_buy_estimate_change: Option<Shares>,
    /// Exchange (거래소구분, `337`).
    ///
    /// Its codes are not documented.
    #[doc(alias("337", "거래소구분"))]
    pub exchange: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One level of `sellers` or `buyers` in `0F`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StockTopBroker {
    /// Quantity, in shares.
    ///
    /// - sellers: `161`, `162`, `163`, `164`, `165`
    /// - buyers: `171`, `172`, `173`, `174`, `175`
    #[doc(alias("161", "매도거래원수량1", "162"))]
    #[doc(alias("매도거래원수량2", "163", "매도거래원수량3"))]
    #[doc(alias("164", "매도거래원수량4", "165"))]
    #[doc(alias("매도거래원수량5", "171", "매수거래원수량1"))]
    #[doc(alias("172", "매수거래원수량2", "173"))]
    #[doc(alias("매수거래원수량3", "174", "매수거래원수량4"))]
    #[doc(alias("175", "매수거래원수량5"))]
    pub quantity: Option<Shares>,
    /// Broker name.
    ///
    /// - sellers: `141`, `142`, `143`, `144`, `145`
    /// - buyers: `151`, `152`, `153`, `154`, `155`
    #[doc(alias("141", "매도거래원1", "142", "매도거래원2", "143"))]
    #[doc(alias("매도거래원3", "144", "매도거래원4", "145"))]
    #[doc(alias("매도거래원5", "151", "매수거래원1", "152"))]
    #[doc(alias("매수거래원2", "153", "매수거래원3", "154"))]
    #[doc(alias("매수거래원4", "155", "매수거래원5"))]
    pub broker_name: Option<String>,
    /// Quantity change, in shares, signed.
    ///
    /// - sellers: `166`, `167`, `168`, `169`, `170`
    /// - buyers: `176`, `177`, `178`, `179`, `180`
    #[doc(alias("166", "매도거래원별증감1", "167"))]
    #[doc(alias("매도거래원별증감2", "168"))]
    #[doc(alias("매도거래원별증감3", "169"))]
    #[doc(alias("매도거래원별증감4", "170"))]
    #[doc(alias("매도거래원별증감5", "176"))]
    #[doc(alias("매수거래원별증감1", "177"))]
    #[doc(alias("매수거래원별증감2", "178"))]
    #[doc(alias("매수거래원별증감3", "179"))]
    #[doc(alias("매수거래원별증감4", "180"))]
    #[doc(alias = "매수거래원별증감5")]
    pub quantity_change: Option<Shares>,
    /// Broker code.
    ///
    /// - sellers: `146`, `147`, `148`, `149`, `150`
    /// - buyers: `156`, `157`, `158`, `159`, `160`
    #[doc(alias("146", "매도거래원코드1", "147"))]
    #[doc(alias("매도거래원코드2", "148", "매도거래원코드3"))]
    #[doc(alias("149", "매도거래원코드4", "150"))]
    #[doc(alias("매도거래원코드5", "156", "매수거래원코드1"))]
    #[doc(alias("157", "매수거래원코드2", "158"))]
    #[doc(alias("매수거래원코드3", "159", "매수거래원코드4"))]
    #[doc(alias("160", "매수거래원코드5"))]
    pub broker_code: Option<String>,
    /// Display color.
    ///
    /// - sellers: `271`, `272`, `273`, `274`, `275`
    /// - buyers: `281`, `282`, `283`, `284`, `285`
    #[doc(alias("271", "매도거래원색깔1", "272"))]
    #[doc(alias("매도거래원색깔2", "273", "매도거래원색깔3"))]
    #[doc(alias("274", "매도거래원색깔4", "275"))]
    #[doc(alias("매도거래원색깔5", "281", "매수거래원색깔1"))]
    #[doc(alias("282", "매수거래원색깔2", "283"))]
    #[doc(alias("매수거래원색깔3", "284", "매수거래원색깔4"))]
    #[doc(alias("285", "매수거래원색깔5"))]
    pub display_color: Option<String>,
}

/// What is known of `0F` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0F",
    name: "주식당일거래원",
    rust: "StockTopBrokers",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for StockTopBrokers {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    StockTopBrokers = VALUES[57] {
        0 "141" "매도거래원1" => sellers[0].broker_name: Text,
        1 "161" "매도거래원수량1" => sellers[0].quantity: Shares,
        2 "166" "매도거래원별증감1" => sellers[0].quantity_change: Shares signed,
        3 "146" "매도거래원코드1" => sellers[0].broker_code: Text,
        4 "271" "매도거래원색깔1" => sellers[0].display_color: Text,
        5 "151" "매수거래원1" => buyers[0].broker_name: Text,
        6 "171" "매수거래원수량1" => buyers[0].quantity: Shares,
        7 "176" "매수거래원별증감1" => buyers[0].quantity_change: Shares signed,
        8 "156" "매수거래원코드1" => buyers[0].broker_code: Text,
        9 "281" "매수거래원색깔1" => buyers[0].display_color: Text,
        10 "142" "매도거래원2" => sellers[1].broker_name: Text,
        11 "162" "매도거래원수량2" => sellers[1].quantity: Shares,
        12 "167" "매도거래원별증감2" => sellers[1].quantity_change: Shares signed,
        13 "147" "매도거래원코드2" => sellers[1].broker_code: Text,
        14 "272" "매도거래원색깔2" => sellers[1].display_color: Text,
        15 "152" "매수거래원2" => buyers[1].broker_name: Text,
        16 "172" "매수거래원수량2" => buyers[1].quantity: Shares,
        17 "177" "매수거래원별증감2" => buyers[1].quantity_change: Shares signed,
        18 "157" "매수거래원코드2" => buyers[1].broker_code: Text,
        19 "282" "매수거래원색깔2" => buyers[1].display_color: Text,
        20 "143" "매도거래원3" => sellers[2].broker_name: Text,
        21 "163" "매도거래원수량3" => sellers[2].quantity: Shares,
        22 "168" "매도거래원별증감3" => sellers[2].quantity_change: Shares signed,
        23 "148" "매도거래원코드3" => sellers[2].broker_code: Text,
        24 "273" "매도거래원색깔3" => sellers[2].display_color: Text,
        25 "153" "매수거래원3" => buyers[2].broker_name: Text,
        26 "173" "매수거래원수량3" => buyers[2].quantity: Shares,
        27 "178" "매수거래원별증감3" => buyers[2].quantity_change: Shares signed,
        28 "158" "매수거래원코드3" => buyers[2].broker_code: Text,
        29 "283" "매수거래원색깔3" => buyers[2].display_color: Text,
        30 "144" "매도거래원4" => sellers[3].broker_name: Text,
        31 "164" "매도거래원수량4" => sellers[3].quantity: Shares,
        32 "169" "매도거래원별증감4" => sellers[3].quantity_change: Shares signed,
        33 "149" "매도거래원코드4" => sellers[3].broker_code: Text,
        34 "274" "매도거래원색깔4" => sellers[3].display_color: Text,
        35 "154" "매수거래원4" => buyers[3].broker_name: Text,
        36 "174" "매수거래원수량4" => buyers[3].quantity: Shares,
        37 "179" "매수거래원별증감4" => buyers[3].quantity_change: Shares signed,
        38 "159" "매수거래원코드4" => buyers[3].broker_code: Text,
        39 "284" "매수거래원색깔4" => buyers[3].display_color: Text,
        40 "145" "매도거래원5" => sellers[4].broker_name: Text,
        41 "165" "매도거래원수량5" => sellers[4].quantity: Shares,
        42 "170" "매도거래원별증감5" => sellers[4].quantity_change: Shares signed,
        43 "150" "매도거래원코드5" => sellers[4].broker_code: Text,
        44 "275" "매도거래원색깔5" => sellers[4].display_color: Text,
        45 "155" "매수거래원5" => buyers[4].broker_name: Text,
        46 "175" "매수거래원수량5" => buyers[4].quantity: Shares,
        47 "180" "매수거래원별증감5" => buyers[4].quantity_change: Shares signed,
        48 "160" "매수거래원코드5" => buyers[4].broker_code: Text,
        49 "285" "매수거래원색깔5" => buyers[4].display_color: Text,
        50 "261" "외국계매도추정합" => foreign_brokers_sell_estimate: Shares magnitude,
        51 "262" "외국계매도추정합변동" => foreign_brokers_sell_estimate_change: Shares signed,
        52 "263" "외국계매수추정합" => foreign_brokers_buy_estimate: Shares magnitude,
        53 "264" "외국계매수추정합변동" => foreign_brokers_buy_estimate_change: Shares signed,
        54 "267" "외국계순매수추정합" => foreign_brokers_net_buy_estimate: Shares signed,
        55 "268" "외국계순매수변동" => foreign_brokers_net_buy_estimate_change: Shares signed,
        56 "337" "거래소구분" => exchange: Text,
    }
}
