// Generated from spec/websocket/stock_trade.yaml by `cargo xtask gen`. Do not edit.

//! `0B` 주식체결: Each trade of a stock as it happens, with the figures of the day.

use jiff::civil::Time;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::ChangeSign;
use crate::value::{Count, HundredMillionWon, MillionWon, Percent, Price, Shares, ThousandWon, TradeQuantity, Won};
use crate::wire::{Extras, Realtime, codes, record};

/// Each trade of a stock as it happens, with the figures of the day.
///
/// What the server sends of the realtime type `0B`: 주식체결.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0B", "주식체결"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockTrade {
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
    /// Best ask price ((최우선)매도호가, `27`), in won, with its direction.
    #[doc(alias("27", "(최우선)매도호가"))]
    pub best_ask_price: Option<Price>,
    /// Best bid price ((최우선)매수호가, `28`), in won, with its direction.
    #[doc(alias("28", "(최우선)매수호가"))]
    pub best_bid_price: Option<Price>,
    /// Trade quantity (거래량, `15`), in shares, with the side that traded.
    ///
    /// Without a side in auctions.
    #[doc(alias("15", "거래량"))]
    pub trade_quantity: Option<TradeQuantity>,
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
    /// Trade strength (체결강도, `228`), in percent.
    ///
    /// `total_buy_quantity` in percent of `total_sell_quantity`.
    #[doc(alias("228", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Market cap (시가총액(억), `311`), in hundred million won.
    #[doc(alias("311", "시가총액(억)"))]
    pub market_cap: Option<HundredMillionWon>,
    /// Session (장구분, `290`).
    #[doc(alias("290", "장구분"))]
    pub session: Option<TradingSession>,
    /// Knock out proximity (K.O 접근도, `691`).
    ///
    /// Of ELWs; its form is not documented.
    #[doc(alias("691", "K.O 접근도"))]
    pub knock_out_proximity: Option<String>,
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
    /// Same time volume ratio (전일 동시간 거래량 비율, `851`).
    ///
    /// The volume against that of the day before at the same time, probably in hundredths of a percent:
    /// `9026` was seen.
    #[doc(alias("851", "전일 동시간 거래량 비율"))]
    pub same_time_volume_ratio: Option<String>,
    /// Open time (시가시간, `1890`), in Korea.
    #[doc(alias("1890", "시가시간"))]
    pub open_time: Option<Time>,
    /// High time (고가시간, `1891`), in Korea.
    #[doc(alias("1891", "고가시간"))]
    pub high_time: Option<Time>,
    /// Low time (저가시간, `1892`), in Korea.
    #[doc(alias("1892", "저가시간"))]
    pub low_time: Option<Time>,
    /// Total sell quantity (매도체결량, `1030`), in shares.
    ///
    /// What was sold at the bid today; without auctions.
    #[doc(alias("1030", "매도체결량"))]
    pub total_sell_quantity: Option<Shares>,
    /// Total buy quantity (매수체결량, `1031`), in shares.
    ///
    /// What was bought at the ask today; without auctions.
    #[doc(alias("1031", "매수체결량"))]
    pub total_buy_quantity: Option<Shares>,
    /// Buy rate (매수비율, `1032`), in percent; whatever sign the server writes before it adds nothing.
    ///
    /// `total_buy_quantity` in percent of both totals; a minus before it says nothing that the number does
    /// not.
    #[doc(alias("1032", "매수비율"))]
    pub buy_rate: Option<Percent>,
    /// Sell trade count (매도체결건수, `1071`).
    #[doc(alias("1071", "매도체결건수"))]
    pub sell_trade_count: Option<Count>,
    /// Buy trade count (매수체결건수, `1072`).
    #[doc(alias("1072", "매수체결건수"))]
    pub buy_trade_count: Option<Count>,
    /// Trade amount (순간거래대금, `1313`), in thousand won; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Of this trade, cut off to thousands; its side is that of `trade_quantity`.
    #[doc(alias("1313", "순간거래대금"))]
    pub trade_amount: Option<ThousandWon>,
    /// Sell trade quantity (매도체결량_단건, `1315`), in shares; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Of this trade, if it sold at the bid.
    #[doc(alias("1315", "매도체결량_단건"))]
    pub sell_trade_quantity: Option<Shares>,
    /// Buy trade quantity (매수체결량_단건, `1316`), in shares; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Of this trade, if it bought at the ask.
    #[doc(alias("1316", "매수체결량_단건"))]
    pub buy_trade_quantity: Option<Shares>,
    /// Net buy quantity (순매수체결량, `1314`), in shares, signed.
    ///
    /// Of this trade: minus where it sold at the bid.
    #[doc(alias("1314", "순매수체결량"))]
    pub net_buy_quantity: Option<Shares>,
    /// Cfd margin (CFD증거금, `1497`), in won.
    ///
    /// For each share.
    #[doc(alias("1497", "CFD증거금"))]
    pub cfd_margin: Option<Won>,
    /// Maintenance margin (유지증거금, `1498`), in won.
    ///
    /// For each share.
    #[doc(alias("1498", "유지증거금"))]
    pub maintenance_margin: Option<Won>,
    /// Average price (당일거래평균가, `620`), in won.
    ///
    /// The turnover of the day by its volume.
    #[doc(alias("620", "당일거래평균가"))]
    pub average_price: Option<Won>,
    /// Cfd trading cost (CFD거래비용, `732`), in won.
    ///
    /// For each share.
    #[doc(alias("732", "CFD거래비용"))]
    pub cfd_trading_cost: Option<Won>,
    /// Short trading cost (대주거래비용, `852`), in won.
    ///
    /// For each share that was borrowed to be sold (대주).
    #[doc(alias("852", "대주거래비용"))]
    pub short_trading_cost: Option<Won>,
    /// Exchange (거래소구분, `9081`).
    #[doc(alias("9081", "거래소구분"))]
    pub exchange: Option<TradeExchange>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// The session that a trade belongs to (장구분).
    ///
    /// The codes of `290` (장구분) in `0B`.
    pub enum TradingSession {
        /// `1` 장전 시간외: Before the regular session.
        PreMarket = "1" "장전 시간외",
        /// `2` 장중: The regular session.
        RegularSession = "2" "장중",
        /// `3` 장후 시간외: After the regular session.
        PostMarket = "3" "장후 시간외",
    }
}

codes! {
    /// The exchange that a trade was made at (거래소구분).
    ///
    /// The codes of `9081` (거래소구분) in `0B`.
    pub enum TradeExchange {
        /// `KRX`: The Korea Exchange; also sent as `1`.
        Krx = "KRX" | "1" "KRX",
        /// `NXT`: NXT (Nextrade); also sent as `2`.
        Nxt = "NXT" | "2" "NXT",
    }
}

/// What is known of `0B` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0B",
    name: "주식체결",
    rust: "StockTrade",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for StockTrade {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    StockTrade = VALUES[43] {
        0 "20" "체결시간" => time: Time,
        1 "10" "현재가" => current_price: Price,
        2 "11" "전일대비" => change: Won signed,
        3 "12" "등락율" => change_rate: Percent signed scale(2),
        4 "27" "(최우선)매도호가" => best_ask_price: Price,
        5 "28" "(최우선)매수호가" => best_bid_price: Price,
        6 "15" "거래량" => trade_quantity: TradeQuantity,
        7 "13" "누적거래량" => cumulative_volume: Shares,
        8 "14" "누적거래대금" => cumulative_turnover: MillionWon,
        9 "16" "시가" => open_price: Price,
        10 "17" "고가" => high_price: Price,
        11 "18" "저가" => low_price: Price,
        12 "25" "전일대비기호" => change_sign: Code<ChangeSign>,
        13 "26" "전일거래량대비(계약,주)" => volume_change: Shares signed,
        14 "29" "거래대금증감" => turnover_change: Won amount signed,
        15 "30" "전일거래량대비(비율)" => volume_ratio: Percent magnitude scale(2),
        16 "31" "거래회전율" => turnover_rate: Percent scale(2),
        17 "32" "거래비용" => trading_cost: Won,
        18 "228" "체결강도" => trade_strength: Percent scale(2),
        19 "311" "시가총액(억)" => market_cap: HundredMillionWon,
        20 "290" "장구분" => session: Code<TradingSession>,
        21 "691" "K.O 접근도" => knock_out_proximity: Text,
        22 "567" "상한가발생시간" => upper_limit_time: EventTime,
        23 "568" "하한가발생시간" => lower_limit_time: EventTime,
        24 "851" "전일 동시간 거래량 비율" => same_time_volume_ratio: Text,
        25 "1890" "시가시간" => open_time: EventTime,
        26 "1891" "고가시간" => high_time: EventTime,
        27 "1892" "저가시간" => low_time: EventTime,
        28 "1030" "매도체결량" => total_sell_quantity: Shares,
        29 "1031" "매수체결량" => total_buy_quantity: Shares,
        30 "1032" "매수비율" => buy_rate: Percent magnitude scale(2),
        31 "1071" "매도체결건수" => sell_trade_count: Count,
        32 "1072" "매수체결건수" => buy_trade_count: Count,
        33 "1313" "순간거래대금" => trade_amount: ThousandWon magnitude,
        34 "1315" "매도체결량_단건" => sell_trade_quantity: Shares magnitude,
        35 "1316" "매수체결량_단건" => buy_trade_quantity: Shares magnitude,
        36 "1314" "순매수체결량" => net_buy_quantity: Shares signed,
        37 "1497" "CFD증거금" => cfd_margin: Won,
        38 "1498" "유지증거금" => maintenance_margin: Won,
        39 "620" "당일거래평균가" => average_price: Won,
        40 "732" "CFD거래비용" => cfd_trading_cost: Won,
        41 "852" "대주거래비용" => short_trading_cost: Won,
        42 "9081" "거래소구분" => exchange: Code<TradeExchange>,
    }
}
