// Generated from spec/websocket/vi_event.yaml by `cargo xtask gen`. Do not edit.

//! `1h` VI발동/해제: That a volatility interruption (VI) of a stock begins or ends; each comes twice, for the plain code and for `_AL`.

use jiff::civil::Time;

use crate::catalogue::{Items, RealtimeType};
use crate::value::{Count, MillionWon, Percent, Shares, SignedText, StockCode, Won};
use crate::wire::{Extras, Realtime, codes, record};

/// That a volatility interruption (VI) of a stock begins or ends; each comes twice, for the plain code
/// and for `_AL`.
///
/// What the server sends of the realtime type `1h`: VI발동/해제.
/// It has no items: what is sent is of the whole market.
#[doc(alias("1h", "VI발동/해제"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViEvent {
    /// Stock code (종목코드, `9001`).
    #[doc(alias("9001", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `302`).
    #[doc(alias("302", "종목명"))]
    pub stock_name: Option<String>,
    /// Cumulative volume (누적거래량, `13`), in shares.
    #[doc(alias("13", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Cumulative turnover (누적거래대금, `14`), in million won.
    #[doc(alias("14", "누적거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Vi kind (VI발동구분, `9068`).
    #[doc(alias("9068", "VI발동구분"))]
    pub vi_kind: Option<ViTrigger>,
    /// Market (KOSPI,KOSDAQ,전체구분, `9008`).
    ///
    /// Its codes are not documented.
    #[doc(alias("9008", "KOSPI,KOSDAQ,전체구분"))]
    pub market: Option<String>,
    /// Session (장전구분, `9075`).
    #[doc(alias("9075", "장전구분"))]
    pub session: Option<ViSession>,
    /// Trigger price (VI발동가격, `1221`), in won.
    #[doc(alias("1221", "VI발동가격"))]
    pub trigger_price: Option<Won>,
    /// Trade processed time (매매체결처리시각, `1223`), in Korea.
    #[doc(alias("1223", "매매체결처리시각"))]
    pub trade_processed_time: Option<Time>,
    /// Vi release time (VI해제시각, `1224`), in Korea.
    ///
    /// None while it lasts.
    #[doc(alias("1224", "VI해제시각"))]
    pub vi_release_time: Option<Time>,
    /// Vi type (VI적용구분, `1225`).
    #[doc(alias("1225", "VI적용구분"))]
    pub vi_type: Option<ViApplication>,
    /// Static reference price (기준가격 정적, `1236`), in won.
    ///
    /// Zero where it does not apply.
    #[doc(alias("1236", "기준가격 정적"))]
    pub static_reference_price: Option<Won>,
    /// Dynamic reference price (기준가격 동적, `1237`), in won.
    ///
    /// Zero where it does not apply.
    #[doc(alias("1237", "기준가격 동적"))]
    pub dynamic_reference_price: Option<Won>,
    /// Static disparity rate (괴리율 정적, `1238`), in percent, signed.
    #[doc(alias("1238", "괴리율 정적"))]
    pub static_disparity_rate: Option<Percent>,
    /// Dynamic disparity rate (괴리율 동적, `1239`), in percent, signed.
    #[doc(alias("1239", "괴리율 동적"))]
    pub dynamic_disparity_rate: Option<Percent>,
    /// Trigger change rate (VI발동가 등락율, `1489`), in percent, signed.
    ///
    /// Of the trigger price; its sign may be another than that of the direction.
    #[doc(alias("1489", "VI발동가 등락율"))]
    pub trigger_change_rate: Option<Percent>,
    /// Vi trigger count (VI발동횟수, `1490`).
    #[doc(alias("1490", "VI발동횟수"))]
    pub vi_trigger_count: Option<Count>,
    /// Trigger direction (발동방향구분, `9069`).
    #[doc(alias("9069", "발동방향구분"))]
    pub trigger_direction: Option<ViDirection>,
    /// Vi label (Extra Item, `1279`).
    ///
    /// Kiwoom does not say what it is; seen are `+정적` and `-동적`.
    #[doc(alias("1279", "Extra Item"))]
    pub vi_label: Option<SignedText>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// The kind of volatility interruption (VI발동구분).
    ///
    /// The codes of `9068` (VI발동구분) in `1h`.
    pub enum ViTrigger {
        /// `1` 정적: Static: far from the price of the last auction.
        Static = "1" "정적",
        /// `2` 동적: Dynamic: far from the last trade.
        Dynamic = "2" "동적",
        /// `3` 동적+정적: Both at once.
        Both = "3" "동적+정적",
    }
}

codes! {
    /// The kind of volatility interruption (VI적용구분), by name.
    ///
    /// The codes of `1225` (VI적용구분) in `1h`.
    pub enum ViApplication {
        /// `정적`: Static.
        Static = "정적" "정적",
        /// `동적`: Dynamic.
        Dynamic = "동적" "동적",
        /// `동적+정적`: Both at once.
        Both = "동적+정적" "동적+정적",
    }
}

codes! {
    /// The session that it happened in (장전구분).
    ///
    /// The codes of `9075` (장전구분) in `1h`.
    pub enum ViSession {
        /// `1` 정규장: The regular session.
        RegularSession = "1" "정규장",
        /// `2` 시간외단일가: The single-price auctions after hours; not seen yet.
        AfterHoursSinglePrice = "2" "시간외단일가",
    }
}

codes! {
    /// Which way the price went (발동방향구분).
    ///
    /// The codes of `9069` (발동방향구분) in `1h`.
    pub enum ViDirection {
        /// `1` 상승: Up.
        Up = "1" "상승",
        /// `2` 하락: Down.
        Down = "2" "하락",
    }
}

/// What is known of `1h` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "1h",
    name: "VI발동/해제",
    rust: "ViEvent",
    items: Items::Market,
    values: &VALUES,
};

impl Realtime for ViEvent {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    ViEvent = VALUES[19] {
        0 "9001" "종목코드" => stock_code: StockCode,
        1 "302" "종목명" => stock_name: Text,
        2 "13" "누적거래량" => cumulative_volume: Shares,
        3 "14" "누적거래대금" => cumulative_turnover: MillionWon,
        4 "9068" "VI발동구분" => vi_kind: Code<ViTrigger>,
        5 "9008" "KOSPI,KOSDAQ,전체구분" => market: Text,
        6 "9075" "장전구분" => session: Code<ViSession>,
        7 "1221" "VI발동가격" => trigger_price: Won,
        8 "1223" "매매체결처리시각" => trade_processed_time: Time,
        9 "1224" "VI해제시각" => vi_release_time: EventTime,
        10 "1225" "VI적용구분" => vi_type: Code<ViApplication>,
        11 "1236" "기준가격 정적" => static_reference_price: Won,
        12 "1237" "기준가격 동적" => dynamic_reference_price: Won,
        13 "1238" "괴리율 정적" => static_disparity_rate: Percent signed scale(2),
        14 "1239" "괴리율 동적" => dynamic_disparity_rate: Percent signed scale(2),
        15 "1489" "VI발동가 등락율" => trigger_change_rate: Percent signed scale(2),
        16 "1490" "VI발동횟수" => vi_trigger_count: Count,
        17 "9069" "발동방향구분" => trigger_direction: Code<ViDirection>,
        18 "1279" "Extra Item" => vi_label: SignedText,
    }
}
