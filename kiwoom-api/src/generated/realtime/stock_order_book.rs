// Generated from spec/websocket/stock_order_book.yaml by `cargo xtask gen`. Do not edit.

//! `0D` 주식호가잔량: The whole order book of a stock, whenever it changes: ten ask and ten bid levels, totals, and what auctions would give.

use jiff::civil::Time;

use crate::catalogue::{Items, RealtimeType};
use crate::codes::{ChangeSign, MarketPhase};
use crate::value::{DecimalWon, Percent, Price, Shares, SignAsSent, Won};
use crate::wire::{Extras, Realtime, record};

/// The whole order book of a stock, whenever it changes: ten ask and ten bid levels, totals, and what
/// auctions would give.
///
/// What the server sends of the realtime type `0D`: 주식호가잔량.
/// Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own.
#[doc(alias("0D", "주식호가잔량"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockOrderBook {
    /// Book time (호가시간, `21`), in Korea.
    #[doc(alias("21", "호가시간"))]
    pub book_time: Option<Time>,
    /// The asks (매도호가), best first. Changes are against the exchange's book before this one, which need not
    /// have been sent.
    ///
    /// `asks[0]` is level 1.
    pub asks: [StockOrderBookLevel; 10],
    /// The bids (매수호가), best first. Changes are against the exchange's book before this one, which need not
    /// have been sent.
    ///
    /// `bids[0]` is level 1.
    pub bids: [StockOrderBookLevel; 10],
    /// Total ask quantity (매도호가총잔량, `121`), in shares.
    ///
    /// The sum of the ten levels.
    #[doc(alias("121", "매도호가총잔량"))]
    pub total_ask_quantity: Option<Shares>,
    /// Total ask quantity change (매도호가총잔량직전대비, `122`), in shares, signed.
    #[doc(alias("122", "매도호가총잔량직전대비"))]
    pub total_ask_quantity_change: Option<Shares>,
    /// Total bid quantity (매수호가총잔량, `125`), in shares.
    ///
    /// The sum of the ten levels.
    #[doc(alias("125", "매수호가총잔량"))]
    pub total_bid_quantity: Option<Shares>,
    /// Total bid quantity change (매수호가총잔량직전대비, `126`), in shares, signed.
    #[doc(alias("126", "매수호가총잔량직전대비"))]
    pub total_bid_quantity_change: Option<Shares>,
    /// Expected price (예상체결가, `23`), in won, with its direction.
    ///
    /// Of the opening auction; sent all day.
    #[doc(alias("23", "예상체결가"))]
    pub expected_price: Option<Price>,
    /// Expected quantity (예상체결수량, `24`), in shares.
    ///
    /// Of the opening auction; sent all day.
    #[doc(alias("24", "예상체결수량"))]
    pub expected_quantity: Option<Shares>,
    /// Net bid quantity (순매수잔량, `128`), in shares, signed.
    ///
    /// The total of the bids less that of the asks.
    #[doc(alias("128", "순매수잔량"))]
    pub net_bid_quantity: Option<Shares>,
    /// Bid ask ratio (매수비율, `129`), in percent.
    ///
    /// The total of the bids in percent of that of the asks.
    #[doc(alias("129", "매수비율"))]
    pub bid_ask_ratio: Option<Percent>,
    /// Net ask quantity (순매도잔량, `138`), in shares, signed.
    ///
    /// The total of the asks less that of the bids.
    #[doc(alias("138", "순매도잔량"))]
    pub net_ask_quantity: Option<Shares>,
    /// Ask bid ratio (매도비율, `139`), in percent.
    ///
    /// The total of the asks in percent of that of the bids.
    #[doc(alias("139", "매도비율"))]
    pub ask_bid_ratio: Option<Percent>,
    /// Expected change (예상체결가전일종가대비, `200`), in won, signed.
    #[doc(alias("200", "예상체결가전일종가대비"))]
    pub expected_change: Option<Won>,
    /// Expected change rate (예상체결가전일종가대비등락율, `201`), in percent, signed.
    #[doc(alias("201", "예상체결가전일종가대비등락율"))]
    pub expected_change_rate: Option<Percent>,
    /// Expected change sign (예상체결가전일종가대비기호, `238`).
    #[doc(alias("238", "예상체결가전일종가대비기호"))]
    pub expected_change_sign: Option<ChangeSign>,
    /// Auction price (예상체결가, `291`), in won, with its direction.
    ///
    /// During auctions alone.
    #[doc(alias("291", "예상체결가"))]
    pub auction_price: Option<Price>,
    /// Auction quantity (예상체결량, `292`), in shares.
    ///
    /// During auctions alone.
    #[doc(alias("292", "예상체결량"))]
    pub auction_quantity: Option<Shares>,
    /// Auction change sign (예상체결가전일대비기호, `293`).
    ///
    /// During auctions alone.
    #[doc(alias("293", "예상체결가전일대비기호"))]
    pub auction_change_sign: Option<ChangeSign>,
    /// Auction change (예상체결가전일대비, `294`), in won, signed.
    ///
    /// During auctions alone.
    #[doc(alias("294", "예상체결가전일대비"))]
    pub auction_change: Option<Won>,
    /// Auction change rate (예상체결가전일대비등락율, `295`), in percent, signed.
    ///
    /// During auctions alone.
    #[doc(alias("295", "예상체결가전일대비등락율"))]
    pub auction_change_rate: Option<Percent>,
    /// Cumulative volume (누적거래량, `13`), in shares.
    #[doc(alias("13", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Expected volume ratio (전일거래량대비예상체결율, `299`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    #[doc(alias("299", "전일거래량대비예상체결율"))]
    pub expected_volume_ratio: Option<SignAsSent<Percent>>,
    /// Market phase (장운영구분, `215`).
    #[doc(alias("215", "장운영구분"))]
    pub market_phase: Option<MarketPhase>,
    /// Investor ticker (투자자별ticker, `216`).
    ///
    /// Nobody has said what it is; it was not seen to be sent.
    #[doc(alias("216", "투자자별ticker"))]
    pub investor_ticker: Option<String>,
    /// Krx total ask quantity (KRX 매도호가총잔량, `6064`), in shares.
    #[doc(alias("6064", "KRX 매도호가총잔량"))]
    pub krx_total_ask_quantity: Option<Shares>,
    /// Krx total bid quantity (KRX 매수호가총잔량, `6065`), in shares.
    #[doc(alias("6065", "KRX 매수호가총잔량"))]
    pub krx_total_bid_quantity: Option<Shares>,
    /// Nxt total ask quantity (NXT 매도호가총잔량, `6086`), in shares.
    #[doc(alias("6086", "NXT 매도호가총잔량"))]
    pub nxt_total_ask_quantity: Option<Shares>,
    /// Nxt total bid quantity (NXT 매수호가총잔량, `6087`), in shares.
    #[doc(alias("6087", "NXT 매수호가총잔량"))]
    pub nxt_total_bid_quantity: Option<Shares>,
    /// Krx midpoint ask quantity change (KRX 중간가 매도 총잔량 증감, `6100`), in shares, signed.
    #[doc(alias("6100", "KRX 중간가 매도 총잔량 증감"))]
    pub krx_midpoint_ask_quantity_change: Option<Shares>,
    /// Krx midpoint ask quantity (KRX 중간가 매도 총잔량, `6101`), in shares.
    #[doc(alias("6101", "KRX 중간가 매도 총잔량"))]
    pub krx_midpoint_ask_quantity: Option<Shares>,
    /// Krx midpoint price (KRX 중간가, `6102`), in won; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// The middle of the best ask and the best bid; its direction is that of the change.
    #[doc(alias("6102", "KRX 중간가"))]
    pub krx_midpoint_price: Option<DecimalWon>,
    /// Krx midpoint bid quantity (KRX 중간가 매수 총잔량, `6103`), in shares.
    #[doc(alias("6103", "KRX 중간가 매수 총잔량"))]
    pub krx_midpoint_bid_quantity: Option<Shares>,
    /// Krx midpoint bid quantity change (KRX 중간가 매수 총잔량 증감, `6104`), in shares, signed.
    #[doc(alias("6104", "KRX 중간가 매수 총잔량 증감"))]
    pub krx_midpoint_bid_quantity_change: Option<Shares>,
    /// Nxt midpoint ask quantity change (NXT중간가 매도 총잔량 증감, `6105`), in shares, signed.
    #[doc(alias("6105", "NXT중간가 매도 총잔량 증감"))]
    pub nxt_midpoint_ask_quantity_change: Option<Shares>,
    /// Nxt midpoint ask quantity (NXT중간가 매도 총잔량, `6106`), in shares.
    #[doc(alias("6106", "NXT중간가 매도 총잔량"))]
    pub nxt_midpoint_ask_quantity: Option<Shares>,
    /// Nxt midpoint price (NXT중간가, `6107`), in won; whatever sign the server writes before it adds nothing.
    ///
    /// The middle of the best ask and the best bid; its direction is that of the change.
    #[doc(alias("6107", "NXT중간가"))]
    pub nxt_midpoint_price: Option<DecimalWon>,
    /// Nxt midpoint bid quantity (NXT중간가 매수 총잔량, `6108`), in shares.
    #[doc(alias("6108", "NXT중간가 매수 총잔량"))]
    pub nxt_midpoint_bid_quantity: Option<Shares>,
    /// Nxt midpoint bid quantity change (NXT중간가 매수 총잔량 증감, `6109`), in shares, signed.
    #[doc(alias("6109", "NXT중간가 매수 총잔량 증감"))]
    pub nxt_midpoint_bid_quantity_change: Option<Shares>,
    /// Krx midpoint change (KRX중간가대비, `6110`), in won, signed.
    #[doc(alias("6110", "KRX중간가대비"))]
    pub krx_midpoint_change: Option<DecimalWon>,
    /// Krx midpoint change sign (KRX중간가대비 기호, `6111`).
    #[doc(alias("6111", "KRX중간가대비 기호"))]
    pub krx_midpoint_change_sign: Option<ChangeSign>,
    /// Krx midpoint change rate (KRX중간가대비등락율, `6112`), in percent, signed.
    #[doc(alias("6112", "KRX중간가대비등락율"))]
    pub krx_midpoint_change_rate: Option<Percent>,
    /// Nxt midpoint change (NXT중간가대비, `6113`), in won, signed.
    #[doc(alias("6113", "NXT중간가대비"))]
    pub nxt_midpoint_change: Option<DecimalWon>,
    /// Nxt midpoint change sign (NXT중간가대비 기호, `6114`).
    #[doc(alias("6114", "NXT중간가대비 기호"))]
    pub nxt_midpoint_change_sign: Option<ChangeSign>,
    /// Nxt midpoint change rate (NXT중간가대비등락율, `6115`), in percent, signed.
    #[doc(alias("6115", "NXT중간가대비등락율"))]
    pub nxt_midpoint_change_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One level of `asks` or `bids` in `0D`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StockOrderBookLevel {
    /// Price, in won, with its direction.
    ///
    /// - asks: `41`, `42`, `43`, `44`, `45`, `46`, `47`, `48`, `49`, `50`
    /// - bids: `51`, `52`, `53`, `54`, `55`, `56`, `57`, `58`, `59`, `60`
    #[doc(alias("41", "매도호가1", "42", "매도호가2", "43"))]
    #[doc(alias("매도호가3", "44", "매도호가4", "45"))]
    #[doc(alias("매도호가5", "46", "매도호가6", "47"))]
    #[doc(alias("매도호가7", "48", "매도호가8", "49"))]
    #[doc(alias("매도호가9", "50", "매도호가10", "51"))]
    #[doc(alias("매수호가1", "52", "매수호가2", "53"))]
    #[doc(alias("매수호가3", "54", "매수호가4", "55"))]
    #[doc(alias("매수호가5", "56", "매수호가6", "57"))]
    #[doc(alias("매수호가7", "58", "매수호가8", "59"))]
    #[doc(alias("매수호가9", "60", "매수호가10"))]
    pub price: Option<Price>,
    /// Quantity, in shares.
    ///
    /// - asks: `61`, `62`, `63`, `64`, `65`, `66`, `67`, `68`, `69`, `70`
    /// - bids: `71`, `72`, `73`, `74`, `75`, `76`, `77`, `78`, `79`, `80`
    #[doc(alias("61", "매도호가수량1", "62", "매도호가수량2"))]
    #[doc(alias("63", "매도호가수량3", "64", "매도호가수량4"))]
    #[doc(alias("65", "매도호가수량5", "66", "매도호가수량6"))]
    #[doc(alias("67", "매도호가수량7", "68", "매도호가수량8"))]
    #[doc(alias("69", "매도호가수량9", "70", "매도호가수량10"))]
    #[doc(alias("71", "매수호가수량1", "72", "매수호가수량2"))]
    #[doc(alias("73", "매수호가수량3", "74", "매수호가수량4"))]
    #[doc(alias("75", "매수호가수량5", "76", "매수호가수량6"))]
    #[doc(alias("77", "매수호가수량7", "78", "매수호가수량8"))]
    #[doc(alias("79", "매수호가수량9", "80", "매수호가수량10"))]
    pub quantity: Option<Shares>,
    /// Quantity change, in shares, signed.
    ///
    /// - asks: `81`, `82`, `83`, `84`, `85`, `86`, `87`, `88`, `89`, `90`
    /// - bids: `91`, `92`, `93`, `94`, `95`, `96`, `97`, `98`, `99`, `100`
    #[doc(alias("81", "매도호가직전대비1", "82"))]
    #[doc(alias("매도호가직전대비2", "83"))]
    #[doc(alias("매도호가직전대비3", "84"))]
    #[doc(alias("매도호가직전대비4", "85"))]
    #[doc(alias("매도호가직전대비5", "86"))]
    #[doc(alias("매도호가직전대비6", "87"))]
    #[doc(alias("매도호가직전대비7", "88"))]
    #[doc(alias("매도호가직전대비8", "89"))]
    #[doc(alias("매도호가직전대비9", "90"))]
    #[doc(alias("매도호가직전대비10", "91"))]
    #[doc(alias("매수호가직전대비1", "92"))]
    #[doc(alias("매수호가직전대비2", "93"))]
    #[doc(alias("매수호가직전대비3", "94"))]
    #[doc(alias("매수호가직전대비4", "95"))]
    #[doc(alias("매수호가직전대비5", "96"))]
    #[doc(alias("매수호가직전대비6", "97"))]
    #[doc(alias("매수호가직전대비7", "98"))]
    #[doc(alias("매수호가직전대비8", "99"))]
    #[doc(alias("매수호가직전대비9", "100"))]
    #[doc(alias = "매수호가직전대비10")]
    pub quantity_change: Option<Shares>,
    /// LP quantity, in shares.
    ///
    /// - asks: `621`, `622`, `623`, `624`, `625`, `626`, `627`, `628`, `629`, `630`
    /// - bids: `631`, `632`, `633`, `634`, `635`, `636`, `637`, `638`, `639`, `640`
    #[doc(alias("621", "LP매도호가수량1", "622"))]
    #[doc(alias("LP매도호가수량2", "623", "LP매도호가수량3"))]
    #[doc(alias("624", "LP매도호가수량4", "625"))]
    #[doc(alias("LP매도호가수량5", "626", "LP매도호가수량6"))]
    #[doc(alias("627", "LP매도호가수량7", "628"))]
    #[doc(alias("LP매도호가수량8", "629", "LP매도호가수량9"))]
    #[doc(alias("630", "LP매도호가수량10", "631"))]
    #[doc(alias("LP매수호가수량1", "632", "LP매수호가수량2"))]
    #[doc(alias("633", "LP매수호가수량3", "634"))]
    #[doc(alias("LP매수호가수량4", "635", "LP매수호가수량5"))]
    #[doc(alias("636", "LP매수호가수량6", "637"))]
    #[doc(alias("LP매수호가수량7", "638", "LP매수호가수량8"))]
    #[doc(alias("639", "LP매수호가수량9", "640"))]
    #[doc(alias = "LP매수호가수량10")]
    pub lp_quantity: Option<Shares>,
    /// Krx quantity, in shares.
    ///
    /// - asks: `6044`, `6045`, `6046`, `6047`, `6048`, `6049`, `6050`, `6051`, `6052`, `6053`
    /// - bids: `6054`, `6055`, `6056`, `6057`, `6058`, `6059`, `6060`, `6061`, `6062`, `6063`
    #[doc(alias("6044", "KRX 매도호가잔량1", "6045"))]
    #[doc(alias("KRX 매도호가잔량2", "6046", "KRX 매도호가잔량3"))]
    #[doc(alias("6047", "KRX 매도호가잔량4", "6048"))]
    #[doc(alias("KRX 매도호가잔량5", "6049", "KRX 매도호가잔량6"))]
    #[doc(alias("6050", "KRX 매도호가잔량7", "6051"))]
    #[doc(alias("KRX 매도호가잔량8", "6052", "KRX 매도호가잔량9"))]
    #[doc(alias("6053", "KRX 매도호가잔량10", "6054"))]
    #[doc(alias("KRX 매수호가잔량1", "6055", "KRX 매수호가잔량2"))]
    #[doc(alias("6056", "KRX 매수호가잔량3", "6057"))]
    #[doc(alias("KRX 매수호가잔량4", "6058", "KRX 매수호가잔량5"))]
    #[doc(alias("6059", "KRX 매수호가잔량6", "6060"))]
    #[doc(alias("KRX 매수호가잔량7", "6061", "KRX 매수호가잔량8"))]
    #[doc(alias("6062", "KRX 매수호가잔량9", "6063"))]
    #[doc(alias = "KRX 매수호가잔량10")]
    pub krx_quantity: Option<Shares>,
    /// Nxt quantity, in shares.
    ///
    /// - asks: `6066`, `6067`, `6068`, `6069`, `6070`, `6071`, `6072`, `6073`, `6074`, `6075`
    /// - bids: `6076`, `6077`, `6078`, `6079`, `6080`, `6081`, `6082`, `6083`, `6084`, `6085`
    #[doc(alias("6066", "NXT 매도호가잔량1", "6067"))]
    #[doc(alias("NXT 매도호가잔량2", "6068", "NXT 매도호가잔량3"))]
    #[doc(alias("6069", "NXT 매도호가잔량4", "6070"))]
    #[doc(alias("NXT 매도호가잔량5", "6071", "NXT 매도호가잔량6"))]
    #[doc(alias("6072", "NXT 매도호가잔량7", "6073"))]
    #[doc(alias("NXT 매도호가잔량8", "6074", "NXT 매도호가잔량9"))]
    #[doc(alias("6075", "NXT 매도호가잔량10", "6076"))]
    #[doc(alias("NXT 매수호가잔량1", "6077", "NXT 매수호가잔량2"))]
    #[doc(alias("6078", "NXT 매수호가잔량3", "6079"))]
    #[doc(alias("NXT 매수호가잔량4", "6080", "NXT 매수호가잔량5"))]
    #[doc(alias("6081", "NXT 매수호가잔량6", "6082"))]
    #[doc(alias("NXT 매수호가잔량7", "6083", "NXT 매수호가잔량8"))]
    #[doc(alias("6084", "NXT 매수호가잔량9", "6085"))]
    #[doc(alias = "NXT 매수호가잔량10")]
    pub nxt_quantity: Option<Shares>,
}

/// What is known of `0D` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "0D",
    name: "주식호가잔량",
    rust: "StockOrderBook",
    items: Items::Stocks,
    values: &VALUES,
};

impl Realtime for StockOrderBook {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    StockOrderBook = VALUES[163] {
        0 "21" "호가시간" => book_time: Time,
        1 "41" "매도호가1" => asks[0].price: Price,
        2 "61" "매도호가수량1" => asks[0].quantity: Shares,
        3 "81" "매도호가직전대비1" => asks[0].quantity_change: Shares signed,
        4 "51" "매수호가1" => bids[0].price: Price,
        5 "71" "매수호가수량1" => bids[0].quantity: Shares,
        6 "91" "매수호가직전대비1" => bids[0].quantity_change: Shares signed,
        7 "42" "매도호가2" => asks[1].price: Price,
        8 "62" "매도호가수량2" => asks[1].quantity: Shares,
        9 "82" "매도호가직전대비2" => asks[1].quantity_change: Shares signed,
        10 "52" "매수호가2" => bids[1].price: Price,
        11 "72" "매수호가수량2" => bids[1].quantity: Shares,
        12 "92" "매수호가직전대비2" => bids[1].quantity_change: Shares signed,
        13 "43" "매도호가3" => asks[2].price: Price,
        14 "63" "매도호가수량3" => asks[2].quantity: Shares,
        15 "83" "매도호가직전대비3" => asks[2].quantity_change: Shares signed,
        16 "53" "매수호가3" => bids[2].price: Price,
        17 "73" "매수호가수량3" => bids[2].quantity: Shares,
        18 "93" "매수호가직전대비3" => bids[2].quantity_change: Shares signed,
        19 "44" "매도호가4" => asks[3].price: Price,
        20 "64" "매도호가수량4" => asks[3].quantity: Shares,
        21 "84" "매도호가직전대비4" => asks[3].quantity_change: Shares signed,
        22 "54" "매수호가4" => bids[3].price: Price,
        23 "74" "매수호가수량4" => bids[3].quantity: Shares,
        24 "94" "매수호가직전대비4" => bids[3].quantity_change: Shares signed,
        25 "45" "매도호가5" => asks[4].price: Price,
        26 "65" "매도호가수량5" => asks[4].quantity: Shares,
        27 "85" "매도호가직전대비5" => asks[4].quantity_change: Shares signed,
        28 "55" "매수호가5" => bids[4].price: Price,
        29 "75" "매수호가수량5" => bids[4].quantity: Shares,
        30 "95" "매수호가직전대비5" => bids[4].quantity_change: Shares signed,
        31 "46" "매도호가6" => asks[5].price: Price,
        32 "66" "매도호가수량6" => asks[5].quantity: Shares,
        33 "86" "매도호가직전대비6" => asks[5].quantity_change: Shares signed,
        34 "56" "매수호가6" => bids[5].price: Price,
        35 "76" "매수호가수량6" => bids[5].quantity: Shares,
        36 "96" "매수호가직전대비6" => bids[5].quantity_change: Shares signed,
        37 "47" "매도호가7" => asks[6].price: Price,
        38 "67" "매도호가수량7" => asks[6].quantity: Shares,
        39 "87" "매도호가직전대비7" => asks[6].quantity_change: Shares signed,
        40 "57" "매수호가7" => bids[6].price: Price,
        41 "77" "매수호가수량7" => bids[6].quantity: Shares,
        42 "97" "매수호가직전대비7" => bids[6].quantity_change: Shares signed,
        43 "48" "매도호가8" => asks[7].price: Price,
        44 "68" "매도호가수량8" => asks[7].quantity: Shares,
        45 "88" "매도호가직전대비8" => asks[7].quantity_change: Shares signed,
        46 "58" "매수호가8" => bids[7].price: Price,
        47 "78" "매수호가수량8" => bids[7].quantity: Shares,
        48 "98" "매수호가직전대비8" => bids[7].quantity_change: Shares signed,
        49 "49" "매도호가9" => asks[8].price: Price,
        50 "69" "매도호가수량9" => asks[8].quantity: Shares,
        51 "89" "매도호가직전대비9" => asks[8].quantity_change: Shares signed,
        52 "59" "매수호가9" => bids[8].price: Price,
        53 "79" "매수호가수량9" => bids[8].quantity: Shares,
        54 "99" "매수호가직전대비9" => bids[8].quantity_change: Shares signed,
        55 "50" "매도호가10" => asks[9].price: Price,
        56 "70" "매도호가수량10" => asks[9].quantity: Shares,
        57 "90" "매도호가직전대비10" => asks[9].quantity_change: Shares signed,
        58 "60" "매수호가10" => bids[9].price: Price,
        59 "80" "매수호가수량10" => bids[9].quantity: Shares,
        60 "100" "매수호가직전대비10" => bids[9].quantity_change: Shares signed,
        61 "121" "매도호가총잔량" => total_ask_quantity: Shares,
        62 "122" "매도호가총잔량직전대비" => total_ask_quantity_change: Shares signed,
        63 "125" "매수호가총잔량" => total_bid_quantity: Shares,
        64 "126" "매수호가총잔량직전대비" => total_bid_quantity_change: Shares signed,
        65 "23" "예상체결가" => expected_price: Price,
        66 "24" "예상체결수량" => expected_quantity: Shares,
        67 "128" "순매수잔량" => net_bid_quantity: Shares signed,
        68 "129" "매수비율" => bid_ask_ratio: Percent scale(2),
        69 "138" "순매도잔량" => net_ask_quantity: Shares signed,
        70 "139" "매도비율" => ask_bid_ratio: Percent scale(2),
        71 "200" "예상체결가전일종가대비" => expected_change: Won signed,
        72 "201" "예상체결가전일종가대비등락율" => expected_change_rate: Percent signed scale(2),
        73 "238" "예상체결가전일종가대비기호" => expected_change_sign: Code<ChangeSign>,
        74 "291" "예상체결가" => auction_price: Price,
        75 "292" "예상체결량" => auction_quantity: Shares,
        76 "293" "예상체결가전일대비기호" => auction_change_sign: Code<ChangeSign>,
        77 "294" "예상체결가전일대비" => auction_change: Won signed,
        78 "295" "예상체결가전일대비등락율" => auction_change_rate: Percent signed scale(2),
        79 "621" "LP매도호가수량1" => asks[0].lp_quantity: Shares,
        80 "631" "LP매수호가수량1" => bids[0].lp_quantity: Shares,
        81 "622" "LP매도호가수량2" => asks[1].lp_quantity: Shares,
        82 "632" "LP매수호가수량2" => bids[1].lp_quantity: Shares,
        83 "623" "LP매도호가수량3" => asks[2].lp_quantity: Shares,
        84 "633" "LP매수호가수량3" => bids[2].lp_quantity: Shares,
        85 "624" "LP매도호가수량4" => asks[3].lp_quantity: Shares,
        86 "634" "LP매수호가수량4" => bids[3].lp_quantity: Shares,
        87 "625" "LP매도호가수량5" => asks[4].lp_quantity: Shares,
        88 "635" "LP매수호가수량5" => bids[4].lp_quantity: Shares,
        89 "626" "LP매도호가수량6" => asks[5].lp_quantity: Shares,
        90 "636" "LP매수호가수량6" => bids[5].lp_quantity: Shares,
        91 "627" "LP매도호가수량7" => asks[6].lp_quantity: Shares,
        92 "637" "LP매수호가수량7" => bids[6].lp_quantity: Shares,
        93 "628" "LP매도호가수량8" => asks[7].lp_quantity: Shares,
        94 "638" "LP매수호가수량8" => bids[7].lp_quantity: Shares,
        95 "629" "LP매도호가수량9" => asks[8].lp_quantity: Shares,
        96 "639" "LP매수호가수량9" => bids[8].lp_quantity: Shares,
        97 "630" "LP매도호가수량10" => asks[9].lp_quantity: Shares,
        98 "640" "LP매수호가수량10" => bids[9].lp_quantity: Shares,
        99 "13" "누적거래량" => cumulative_volume: Shares,
        100 "299" "전일거래량대비예상체결율" => expected_volume_ratio: PercentAsSent scale(2),
        101 "215" "장운영구분" => market_phase: Code<MarketPhase>,
        102 "216" "투자자별ticker" => investor_ticker: Text,
        103 "6044" "KRX 매도호가잔량1" => asks[0].krx_quantity: Shares,
        104 "6045" "KRX 매도호가잔량2" => asks[1].krx_quantity: Shares,
        105 "6046" "KRX 매도호가잔량3" => asks[2].krx_quantity: Shares,
        106 "6047" "KRX 매도호가잔량4" => asks[3].krx_quantity: Shares,
        107 "6048" "KRX 매도호가잔량5" => asks[4].krx_quantity: Shares,
        108 "6049" "KRX 매도호가잔량6" => asks[5].krx_quantity: Shares,
        109 "6050" "KRX 매도호가잔량7" => asks[6].krx_quantity: Shares,
        110 "6051" "KRX 매도호가잔량8" => asks[7].krx_quantity: Shares,
        111 "6052" "KRX 매도호가잔량9" => asks[8].krx_quantity: Shares,
        112 "6053" "KRX 매도호가잔량10" => asks[9].krx_quantity: Shares,
        113 "6054" "KRX 매수호가잔량1" => bids[0].krx_quantity: Shares,
        114 "6055" "KRX 매수호가잔량2" => bids[1].krx_quantity: Shares,
        115 "6056" "KRX 매수호가잔량3" => bids[2].krx_quantity: Shares,
        116 "6057" "KRX 매수호가잔량4" => bids[3].krx_quantity: Shares,
        117 "6058" "KRX 매수호가잔량5" => bids[4].krx_quantity: Shares,
        118 "6059" "KRX 매수호가잔량6" => bids[5].krx_quantity: Shares,
        119 "6060" "KRX 매수호가잔량7" => bids[6].krx_quantity: Shares,
        120 "6061" "KRX 매수호가잔량8" => bids[7].krx_quantity: Shares,
        121 "6062" "KRX 매수호가잔량9" => bids[8].krx_quantity: Shares,
        122 "6063" "KRX 매수호가잔량10" => bids[9].krx_quantity: Shares,
        123 "6064" "KRX 매도호가총잔량" => krx_total_ask_quantity: Shares,
        124 "6065" "KRX 매수호가총잔량" => krx_total_bid_quantity: Shares,
        125 "6066" "NXT 매도호가잔량1" => asks[0].nxt_quantity: Shares,
        126 "6067" "NXT 매도호가잔량2" => asks[1].nxt_quantity: Shares,
        127 "6068" "NXT 매도호가잔량3" => asks[2].nxt_quantity: Shares,
        128 "6069" "NXT 매도호가잔량4" => asks[3].nxt_quantity: Shares,
        129 "6070" "NXT 매도호가잔량5" => asks[4].nxt_quantity: Shares,
        130 "6071" "NXT 매도호가잔량6" => asks[5].nxt_quantity: Shares,
        131 "6072" "NXT 매도호가잔량7" => asks[6].nxt_quantity: Shares,
        132 "6073" "NXT 매도호가잔량8" => asks[7].nxt_quantity: Shares,
        133 "6074" "NXT 매도호가잔량9" => asks[8].nxt_quantity: Shares,
        134 "6075" "NXT 매도호가잔량10" => asks[9].nxt_quantity: Shares,
        135 "6076" "NXT 매수호가잔량1" => bids[0].nxt_quantity: Shares,
        136 "6077" "NXT 매수호가잔량2" => bids[1].nxt_quantity: Shares,
        137 "6078" "NXT 매수호가잔량3" => bids[2].nxt_quantity: Shares,
        138 "6079" "NXT 매수호가잔량4" => bids[3].nxt_quantity: Shares,
        139 "6080" "NXT 매수호가잔량5" => bids[4].nxt_quantity: Shares,
        140 "6081" "NXT 매수호가잔량6" => bids[5].nxt_quantity: Shares,
        141 "6082" "NXT 매수호가잔량7" => bids[6].nxt_quantity: Shares,
        142 "6083" "NXT 매수호가잔량8" => bids[7].nxt_quantity: Shares,
        143 "6084" "NXT 매수호가잔량9" => bids[8].nxt_quantity: Shares,
        144 "6085" "NXT 매수호가잔량10" => bids[9].nxt_quantity: Shares,
        145 "6086" "NXT 매도호가총잔량" => nxt_total_ask_quantity: Shares,
        146 "6087" "NXT 매수호가총잔량" => nxt_total_bid_quantity: Shares,
        147 "6100" "KRX 중간가 매도 총잔량 증감" => krx_midpoint_ask_quantity_change: Shares signed,
        148 "6101" "KRX 중간가 매도 총잔량" => krx_midpoint_ask_quantity: Shares,
        149 "6102" "KRX 중간가" => krx_midpoint_price: DecimalWon magnitude,
        150 "6103" "KRX 중간가 매수 총잔량" => krx_midpoint_bid_quantity: Shares,
        151 "6104" "KRX 중간가 매수 총잔량 증감" => krx_midpoint_bid_quantity_change: Shares signed,
        152 "6105" "NXT중간가 매도 총잔량 증감" => nxt_midpoint_ask_quantity_change: Shares signed,
        153 "6106" "NXT중간가 매도 총잔량" => nxt_midpoint_ask_quantity: Shares,
        154 "6107" "NXT중간가" => nxt_midpoint_price: DecimalWon magnitude,
        155 "6108" "NXT중간가 매수 총잔량" => nxt_midpoint_bid_quantity: Shares,
        156 "6109" "NXT중간가 매수 총잔량 증감" => nxt_midpoint_bid_quantity_change: Shares signed,
        157 "6110" "KRX중간가대비" => krx_midpoint_change: DecimalWon signed,
        158 "6111" "KRX중간가대비 기호" => krx_midpoint_change_sign: Code<ChangeSign>,
        159 "6112" "KRX중간가대비등락율" => krx_midpoint_change_rate: Percent signed scale(2),
        160 "6113" "NXT중간가대비" => nxt_midpoint_change: DecimalWon signed,
        161 "6114" "NXT중간가대비 기호" => nxt_midpoint_change_sign: Code<ChangeSign>,
        162 "6115" "NXT중간가대비등락율" => nxt_midpoint_change_rate: Percent signed scale(2),
    }
}
