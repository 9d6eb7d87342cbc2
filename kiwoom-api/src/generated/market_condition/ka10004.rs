// Generated from spec/mrkcond/ka10004.yaml by `cargo xtask gen`. Do not edit.

//! `ka10004` 주식호가요청: The order book of one stock: ten ask and ten bid levels, totals and after-hours totals.

use jiff::civil::Time;

use crate::catalogue::{Tr, TrKind};
use crate::value::{Price, Shares, StockCode};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`OrderBook`]: 주식호가요청 (`ka10004`).
///
/// The order book of one stock: ten ask and ten bid levels, totals and after-hours totals.
///
/// ```
/// use kiwoom_api::market_condition::OrderBookRequest;
/// use kiwoom_api::Request;
///
/// let request = OrderBookRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10004", "주식호가요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderBookRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl OrderBookRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    OrderBookRequest -> OrderBook = REQUEST[1] {
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
    }
}

/// The order book of one stock: ten ask and ten bid levels, totals and after-hours totals.
///
/// What the server answers to [`OrderBookRequest`]: 주식호가요청 (`ka10004`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::OrderBookRequest;
///
/// let request = OrderBookRequest::new("005930".parse()?);
/// let reply = client.market_condition().order_book(&request).await?;
/// println!(
///     "{:?} {:?} {:?} {:?}",
///     reply.asks[0].price,
///     reply.asks[0].quantity,
///     reply.bids[0].price,
///     reply.bids[0].quantity,
/// );
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10004", "주식호가요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBook {
    /// Book time (호가잔량기준시간, `bid_req_base_tm`), in Korea.
    #[doc(alias("bid_req_base_tm", "호가잔량기준시간"))]
    pub book_time: Option<Time>,
    /// The asks (매도호가), best first.
    ///
    /// `asks[0]` is level 1.
    pub asks: [OrderBookLevel; 10],
    /// The bids (매수호가), best first.
    ///
    /// `bids[0]` is level 1.
    pub bids: [OrderBookLevel; 10],
    /// Total ask quantity change (총매도잔량직전대비, `tot_sel_req_jub_pre`), in shares, signed.
    #[doc(alias("tot_sel_req_jub_pre", "총매도잔량직전대비"))]
    pub total_ask_quantity_change: Option<Shares>,
    /// Total ask quantity (총매도잔량, `tot_sel_req`), in shares.
    #[doc(alias("tot_sel_req", "총매도잔량"))]
    pub total_ask_quantity: Option<Shares>,
    /// Total bid quantity (총매수잔량, `tot_buy_req`), in shares.
    #[doc(alias("tot_buy_req", "총매수잔량"))]
    pub total_bid_quantity: Option<Shares>,
    /// Total bid quantity change (총매수잔량직전대비, `tot_buy_req_jub_pre`), in shares, signed.
    #[doc(alias("tot_buy_req_jub_pre", "총매수잔량직전대비"))]
    pub total_bid_quantity_change: Option<Shares>,
    /// After hours ask quantity change (시간외매도잔량대비, `ovt_sel_req_pre`), in shares, signed.
    #[doc(alias("ovt_sel_req_pre", "시간외매도잔량대비"))]
    pub after_hours_ask_quantity_change: Option<Shares>,
    /// After hours ask quantity (시간외매도잔량, `ovt_sel_req`), in shares.
    #[doc(alias("ovt_sel_req", "시간외매도잔량"))]
    pub after_hours_ask_quantity: Option<Shares>,
    /// After hours bid quantity (시간외매수잔량, `ovt_buy_req`), in shares.
    #[doc(alias("ovt_buy_req", "시간외매수잔량"))]
    pub after_hours_bid_quantity: Option<Shares>,
    /// After hours bid quantity change (시간외매수잔량대비, `ovt_buy_req_pre`), in shares, signed.
    #[doc(alias("ovt_buy_req_pre", "시간외매수잔량대비"))]
    pub after_hours_bid_quantity_change: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One level of `asks` or `bids` in `ka10004`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderBookLevel {
    /// Price, in won, with its direction.
    ///
    /// - asks: `sel_fpr_bid`, `sel_2th_pre_bid`, `sel_3th_pre_bid`, `sel_4th_pre_bid`, `sel_5th_pre_bid`,
    ///   `sel_6th_pre_bid`, `sel_7th_pre_bid`, `sel_8th_pre_bid`, `sel_9th_pre_bid`, `sel_10th_pre_bid`
    /// - bids: `buy_fpr_bid`, `buy_2th_pre_bid`, `buy_3th_pre_bid`, `buy_4th_pre_bid`, `buy_5th_pre_bid`,
    ///   `buy_6th_pre_bid`, `buy_7th_pre_bid`, `buy_8th_pre_bid`, `buy_9th_pre_bid`, `buy_10th_pre_bid`
    #[doc(alias("sel_fpr_bid", "매도최우선호가", "sel_2th_pre_bid"))]
    #[doc(alias("매도2차선호가", "sel_3th_pre_bid"))]
    #[doc(alias("매도3차선호가", "sel_4th_pre_bid"))]
    #[doc(alias("매도4차선호가", "sel_5th_pre_bid"))]
    #[doc(alias("매도5차선호가", "sel_6th_pre_bid"))]
    #[doc(alias("매도6차선호가", "sel_7th_pre_bid"))]
    #[doc(alias("매도7차선호가", "sel_8th_pre_bid"))]
    #[doc(alias("매도8차선호가", "sel_9th_pre_bid"))]
    #[doc(alias("매도9차선호가", "sel_10th_pre_bid"))]
    #[doc(alias("매도10차선호가", "buy_fpr_bid"))]
    #[doc(alias("매수최우선호가", "buy_2th_pre_bid"))]
    #[doc(alias("매수2차선호가", "buy_3th_pre_bid"))]
    #[doc(alias("매수3차선호가", "buy_4th_pre_bid"))]
    #[doc(alias("매수4차선호가", "buy_5th_pre_bid"))]
    #[doc(alias("매수5차선호가", "buy_6th_pre_bid"))]
    #[doc(alias("매수6차선호가", "buy_7th_pre_bid"))]
    #[doc(alias("매수7차선호가", "buy_8th_pre_bid"))]
    #[doc(alias("매수8차선호가", "buy_9th_pre_bid"))]
    #[doc(alias("매수9차선호가", "buy_10th_pre_bid"))]
    #[doc(alias = "매수10차선호가")]
    pub price: Option<Price>,
    /// Quantity, in shares.
    ///
    /// - asks: `sel_fpr_req`, `sel_2th_pre_req`, `sel_3th_pre_req`, `sel_4th_pre_req`, `sel_5th_pre_req`,
    ///   `sel_6th_pre_req`, `sel_7th_pre_req`, `sel_8th_pre_req`, `sel_9th_pre_req`, `sel_10th_pre_req`
    /// - bids: `buy_fpr_req`, `buy_2th_pre_req`, `buy_3th_pre_req`, `buy_4th_pre_req`, `buy_5th_pre_req`,
    ///   `buy_6th_pre_req`, `buy_7th_pre_req`, `buy_8th_pre_req`, `buy_9th_pre_req`, `buy_10th_pre_req`
    #[doc(alias("sel_fpr_req", "매도최우선잔량", "sel_2th_pre_req"))]
    #[doc(alias("매도2차선잔량", "sel_3th_pre_req"))]
    #[doc(alias("매도3차선잔량", "sel_4th_pre_req"))]
    #[doc(alias("매도4차선잔량", "sel_5th_pre_req"))]
    #[doc(alias("매도5차선잔량", "sel_6th_pre_req"))]
    #[doc(alias("매도6차선잔량", "sel_7th_pre_req"))]
    #[doc(alias("매도7차선잔량", "sel_8th_pre_req"))]
    #[doc(alias("매도8차선잔량", "sel_9th_pre_req"))]
    #[doc(alias("매도9차선잔량", "sel_10th_pre_req"))]
    #[doc(alias("매도10차선잔량", "buy_fpr_req"))]
    #[doc(alias("매수최우선잔량", "buy_2th_pre_req"))]
    #[doc(alias("매수2차선잔량", "buy_3th_pre_req"))]
    #[doc(alias("매수3차선잔량", "buy_4th_pre_req"))]
    #[doc(alias("매수4차선잔량", "buy_5th_pre_req"))]
    #[doc(alias("매수5차선잔량", "buy_6th_pre_req"))]
    #[doc(alias("매수6차선잔량", "buy_7th_pre_req"))]
    #[doc(alias("매수7차선잔량", "buy_8th_pre_req"))]
    #[doc(alias("매수8차선잔량", "buy_9th_pre_req"))]
    #[doc(alias("매수9차선잔량", "buy_10th_pre_req"))]
    #[doc(alias = "매수10차선잔량")]
    pub quantity: Option<Shares>,
    /// Quantity change, in shares, signed.
    ///
    /// - asks: `sel_1th_pre_req_pre`, `sel_2th_pre_req_pre`, `sel_3th_pre_req_pre`, `sel_4th_pre_req_pre`,
    ///   `sel_5th_pre_req_pre`, `sel_6th_pre_req_pre`, `sel_7th_pre_req_pre`, `sel_8th_pre_req_pre`,
    ///   `sel_9th_pre_req_pre`, `sel_10th_pre_req_pre`
    /// - bids: `buy_1th_pre_req_pre`, `buy_2th_pre_req_pre`, `buy_3th_pre_req_pre`, `buy_4th_pre_req_pre`,
    ///   `buy_5th_pre_req_pre`, `buy_6th_pre_req_pre`, `buy_7th_pre_req_pre`, `buy_8th_pre_req_pre`,
    ///   `buy_9th_pre_req_pre`, `buy_10th_pre_req_pre`
    #[doc(alias("sel_1th_pre_req_pre", "매도1차선잔량대비"))]
    #[doc(alias("sel_2th_pre_req_pre", "매도2차선잔량대비"))]
    #[doc(alias("sel_3th_pre_req_pre", "매도3차선잔량대비"))]
    #[doc(alias("sel_4th_pre_req_pre", "매도4차선잔량대비"))]
    #[doc(alias("sel_5th_pre_req_pre", "매도5차선잔량대비"))]
    #[doc(alias("sel_6th_pre_req_pre", "매도6차선잔량대비"))]
    #[doc(alias("sel_7th_pre_req_pre", "매도7차선잔량대비"))]
    #[doc(alias("sel_8th_pre_req_pre", "매도8차선잔량대비"))]
    #[doc(alias("sel_9th_pre_req_pre", "매도9차선잔량대비"))]
    #[doc(alias("sel_10th_pre_req_pre", "매도10차선잔량대비"))]
    #[doc(alias("buy_1th_pre_req_pre", "매수1차선잔량대비"))]
    #[doc(alias("buy_2th_pre_req_pre", "매수2차선잔량대비"))]
    #[doc(alias("buy_3th_pre_req_pre", "매수3차선잔량대비"))]
    #[doc(alias("buy_4th_pre_req_pre", "매수4차선잔량대비"))]
    #[doc(alias("buy_5th_pre_req_pre", "매수5차선잔량대비"))]
    #[doc(alias("buy_6th_pre_req_pre", "매수6차선잔량대비"))]
    #[doc(alias("buy_7th_pre_req_pre", "매수7차선잔량대비"))]
    #[doc(alias("buy_8th_pre_req_pre", "매수8차선잔량대비"))]
    #[doc(alias("buy_9th_pre_req_pre", "매수9차선잔량대비"))]
    #[doc(alias("buy_10th_pre_req_pre", "매수10차선잔량대비"))]
    pub quantity_change: Option<Shares>,
}

/// What is known of `ka10004` at run time.
pub static TR: Tr = Tr {
    id: "ka10004",
    name: "주식호가요청",
    rust: "OrderBook",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for OrderBook {
    const TR: &'static Tr = &TR;
}

record! {
    OrderBook = RESPONSE[69] {
        0 "bid_req_base_tm" "호가잔량기준시간" (20) => book_time: Time,
        1 "sel_10th_pre_req_pre" "매도10차선잔량대비" (20) => asks[9].quantity_change: Shares signed,
        2 "sel_10th_pre_req" "매도10차선잔량" (20) => asks[9].quantity: Shares,
        3 "sel_10th_pre_bid" "매도10차선호가" (20) => asks[9].price: Price,
        4 "sel_9th_pre_req_pre" "매도9차선잔량대비" (20) => asks[8].quantity_change: Shares signed,
        5 "sel_9th_pre_req" "매도9차선잔량" (20) => asks[8].quantity: Shares,
        6 "sel_9th_pre_bid" "매도9차선호가" (20) => asks[8].price: Price,
        7 "sel_8th_pre_req_pre" "매도8차선잔량대비" (20) => asks[7].quantity_change: Shares signed,
        8 "sel_8th_pre_req" "매도8차선잔량" (20) => asks[7].quantity: Shares,
        9 "sel_8th_pre_bid" "매도8차선호가" (20) => asks[7].price: Price,
        10 "sel_7th_pre_req_pre" "매도7차선잔량대비" (20) => asks[6].quantity_change: Shares signed,
        11 "sel_7th_pre_req" "매도7차선잔량" (20) => asks[6].quantity: Shares,
        12 "sel_7th_pre_bid" "매도7차선호가" (20) => asks[6].price: Price,
        13 "sel_6th_pre_req_pre" "매도6차선잔량대비" (20) => asks[5].quantity_change: Shares signed,
        14 "sel_6th_pre_req" "매도6차선잔량" (20) => asks[5].quantity: Shares,
        15 "sel_6th_pre_bid" "매도6차선호가" (20) => asks[5].price: Price,
        16 "sel_5th_pre_req_pre" "매도5차선잔량대비" (20) => asks[4].quantity_change: Shares signed,
        17 "sel_5th_pre_req" "매도5차선잔량" (20) => asks[4].quantity: Shares,
        18 "sel_5th_pre_bid" "매도5차선호가" (20) => asks[4].price: Price,
        19 "sel_4th_pre_req_pre" "매도4차선잔량대비" (20) => asks[3].quantity_change: Shares signed,
        20 "sel_4th_pre_req" "매도4차선잔량" (20) => asks[3].quantity: Shares,
        21 "sel_4th_pre_bid" "매도4차선호가" (20) => asks[3].price: Price,
        22 "sel_3th_pre_req_pre" "매도3차선잔량대비" (20) => asks[2].quantity_change: Shares signed,
        23 "sel_3th_pre_req" "매도3차선잔량" (20) => asks[2].quantity: Shares,
        24 "sel_3th_pre_bid" "매도3차선호가" (20) => asks[2].price: Price,
        25 "sel_2th_pre_req_pre" "매도2차선잔량대비" (20) => asks[1].quantity_change: Shares signed,
        26 "sel_2th_pre_req" "매도2차선잔량" (20) => asks[1].quantity: Shares,
        27 "sel_2th_pre_bid" "매도2차선호가" (20) => asks[1].price: Price,
        28 "sel_1th_pre_req_pre" "매도1차선잔량대비" (20) => asks[0].quantity_change: Shares signed,
        29 "sel_fpr_req" "매도최우선잔량" (20) => asks[0].quantity: Shares,
        30 "sel_fpr_bid" "매도최우선호가" (20) => asks[0].price: Price,
        31 "buy_fpr_bid" "매수최우선호가" (20) => bids[0].price: Price,
        32 "buy_fpr_req" "매수최우선잔량" (20) => bids[0].quantity: Shares,
        33 "buy_1th_pre_req_pre" "매수1차선잔량대비" (20) => bids[0].quantity_change: Shares signed,
        34 "buy_2th_pre_bid" "매수2차선호가" (20) => bids[1].price: Price,
        35 "buy_2th_pre_req" "매수2차선잔량" (20) => bids[1].quantity: Shares,
        36 "buy_2th_pre_req_pre" "매수2차선잔량대비" (20) => bids[1].quantity_change: Shares signed,
        37 "buy_3th_pre_bid" "매수3차선호가" (20) => bids[2].price: Price,
        38 "buy_3th_pre_req" "매수3차선잔량" (20) => bids[2].quantity: Shares,
        39 "buy_3th_pre_req_pre" "매수3차선잔량대비" (20) => bids[2].quantity_change: Shares signed,
        40 "buy_4th_pre_bid" "매수4차선호가" (20) => bids[3].price: Price,
        41 "buy_4th_pre_req" "매수4차선잔량" (20) => bids[3].quantity: Shares,
        42 "buy_4th_pre_req_pre" "매수4차선잔량대비" (20) => bids[3].quantity_change: Shares signed,
        43 "buy_5th_pre_bid" "매수5차선호가" (20) => bids[4].price: Price,
        44 "buy_5th_pre_req" "매수5차선잔량" (20) => bids[4].quantity: Shares,
        45 "buy_5th_pre_req_pre" "매수5차선잔량대비" (20) => bids[4].quantity_change: Shares signed,
        46 "buy_6th_pre_bid" "매수6차선호가" (20) => bids[5].price: Price,
        47 "buy_6th_pre_req" "매수6차선잔량" (20) => bids[5].quantity: Shares,
        48 "buy_6th_pre_req_pre" "매수6차선잔량대비" (20) => bids[5].quantity_change: Shares signed,
        49 "buy_7th_pre_bid" "매수7차선호가" (20) => bids[6].price: Price,
        50 "buy_7th_pre_req" "매수7차선잔량" (20) => bids[6].quantity: Shares,
        51 "buy_7th_pre_req_pre" "매수7차선잔량대비" (20) => bids[6].quantity_change: Shares signed,
        52 "buy_8th_pre_bid" "매수8차선호가" (20) => bids[7].price: Price,
        53 "buy_8th_pre_req" "매수8차선잔량" (20) => bids[7].quantity: Shares,
        54 "buy_8th_pre_req_pre" "매수8차선잔량대비" (20) => bids[7].quantity_change: Shares signed,
        55 "buy_9th_pre_bid" "매수9차선호가" (20) => bids[8].price: Price,
        56 "buy_9th_pre_req" "매수9차선잔량" (20) => bids[8].quantity: Shares,
        57 "buy_9th_pre_req_pre" "매수9차선잔량대비" (20) => bids[8].quantity_change: Shares signed,
        58 "buy_10th_pre_bid" "매수10차선호가" (20) => bids[9].price: Price,
        59 "buy_10th_pre_req" "매수10차선잔량" (20) => bids[9].quantity: Shares,
        60 "buy_10th_pre_req_pre" "매수10차선잔량대비" (20) => bids[9].quantity_change: Shares signed,
        61 "tot_sel_req_jub_pre" "총매도잔량직전대비" (20) => total_ask_quantity_change: Shares signed,
        62 "tot_sel_req" "총매도잔량" (20) => total_ask_quantity: Shares,
        63 "tot_buy_req" "총매수잔량" (20) => total_bid_quantity: Shares,
        64 "tot_buy_req_jub_pre" "총매수잔량직전대비" (20) => total_bid_quantity_change: Shares signed,
        65 "ovt_sel_req_pre" "시간외매도잔량대비" (20) => after_hours_ask_quantity_change: Shares signed,
        66 "ovt_sel_req" "시간외매도잔량" (20) => after_hours_ask_quantity: Shares,
        67 "ovt_buy_req" "시간외매수잔량" (20) => after_hours_bid_quantity: Shares,
        68 "ovt_buy_req_pre" "시간외매수잔량대비" (20) => after_hours_bid_quantity_change: Shares signed,
    }
}
