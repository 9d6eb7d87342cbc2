// Generated from spec/websocket/price_indication.yaml by `cargo xtask gen`. Do not edit.

//! `0A` 주식기세: The price of a stock where quotes have moved it without a trade (기세), with the figures of the day.

use jiff::civil::Time;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::ChangeSign;
use crate::value::{HundredMillionWon, MillionWon, Percent, Price, Shares, Won};
use crate::wire::{Extras, Realtime, record};

/// The price of a stock where quotes have moved it without a trade (기세), with the figures of the day.
///
/// What the server sends of the realtime type `0A`: 주식기세.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0A", "주식기세"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceIndication {
    /// Current price (현재가, `10`), in won, with its direction.
    #[doc(alias("10", "현재가"))]
    pub current_price: Option<Price>,
    /// Change (전일대비, `11`), in won, signed.
    #[doc(alias("11", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `12`), in percent, signed.
    #[doc(alias("12", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Best ask price ((최우선)매도호가, `27`), in won, with its direction.
    #[doc(alias("27", "(최우선)매도호가"))]
    pub best_ask_price: Option<Price>,
    /// Best bid price ((최우선)매수호가, `28`), in won, with its direction.
    #[doc(alias("28", "(최우선)매수호가"))]
    pub best_bid_price: Option<Price>,
    /// Cumulative volume (누적거래량, `13`), in shares.
    #[doc(alias("13", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Cumulative turnover (누적거래대금, `14`), in million won.
    #[doc(alias("14", "누적거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Open price (시가, `16`), in won, with its direction.
    #[doc(alias("16", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `17`), in won, with its direction.
    #[doc(alias("17", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `18`), in won, with its direction.
    #[doc(alias("18", "저가"))]
    pub low_price: Option<Price>,
    /// Change sign (전일대비기호, `25`).
    #[doc(alias("25", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Volume change (전일거래량대비(계약,주), `26`), in shares, signed.
    ///
    /// Today's volume less that of the whole day before.
    #[doc(alias("26", "전일거래량대비(계약,주)"))]
    pub volume_change: Option<Shares>,
    /// Turnover change (거래대금증감, `29`), in won, signed.
    ///
    /// Today's turnover less that of the whole day before: in won, where the turnover is in million won.
    #[doc(alias("29", "거래대금증감"))]
    pub turnover_change: Option<Won>,
    /// Volume ratio (전일거래량대비(비율), `30`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Today's volume in percent of that of the whole day before; a minus before it says that it is below
    /// 100.
    #[doc(alias("30", "전일거래량대비(비율)"))]
    pub volume_ratio: Option<Percent>,
    /// Turnover rate (거래회전율, `31`), in percent.
    ///
    /// The volume in percent of the shares issued.
    #[doc(alias("31", "거래회전율"))]
    pub turnover_rate: Option<Percent>,
    /// Trading cost (거래비용, `32`), in won.
    ///
    /// For each share, at the current price.
    #[doc(alias("32", "거래비용"))]
    pub trading_cost: Option<Won>,
    /// Market cap (시가총액(억), `311`), in hundred million won.
    #[doc(alias("311", "시가총액(억)"))]
    pub market_cap: Option<HundredMillionWon>,
    /// Upper limit time (상한가발생시간, `567`), in Korea.
    ///
    /// None while the price has not been there.
    #[doc(alias("567", "상한가발생시간"))]
    pub upper_limit_time: Option<Time>,
    /// Lower limit time (하한가발생시간, `568`), in Korea.
    ///
    /// None while the price has not been there.
    #[doc(alias("568", "하한가발생시간"))]
    pub lower_limit_time: Option<Time>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `0A` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0A",
    name: "주식기세",
    rust: "PriceIndication",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for PriceIndication {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    PriceIndication = VALUES[19] {
        0 "10" "현재가" => current_price: Price,
        1 "11" "전일대비" => change: Won signed,
        2 "12" "등락율" => change_rate: Percent signed scale(2),
        3 "27" "(최우선)매도호가" => best_ask_price: Price,
        4 "28" "(최우선)매수호가" => best_bid_price: Price,
        5 "13" "누적거래량" => cumulative_volume: Shares,
        6 "14" "누적거래대금" => cumulative_turnover: MillionWon,
        7 "16" "시가" => open_price: Price,
        8 "17" "고가" => high_price: Price,
        9 "18" "저가" => low_price: Price,
        10 "25" "전일대비기호" => change_sign: Code<ChangeSign>,
        11 "26" "전일거래량대비(계약,주)" => volume_change: Shares signed,
        12 "29" "거래대금증감" => turnover_change: Won amount signed,
        13 "30" "전일거래량대비(비율)" => volume_ratio: Percent magnitude scale(2),
        14 "31" "거래회전율" => turnover_rate: Percent scale(2),
        15 "32" "거래비용" => trading_cost: Won,
        16 "311" "시가총액(억)" => market_cap: HundredMillionWon,
        17 "567" "상한가발생시간" => upper_limit_time: EventTime,
        18 "568" "하한가발생시간" => lower_limit_time: EventTime,
    }
}
