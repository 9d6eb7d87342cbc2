// Generated from spec/mrkcond/ka10004.yaml by `cargo xtask gen`. Do not edit.

//! `ka10004` 주식호가요청: The order book of one stock: ten ask and ten bid levels, totals and after-hours totals.

use jiff::civil::Time;

use crate::catalogue::{Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::request::{Body, Request, Response};
use crate::value::{Price, Shares, StockCode};
use crate::wire::{Cell, Extras, Record, record_traits};

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

impl Request for OrderBookRequest {
    type Response = OrderBook;

    fn write(&self, body: &mut Body) {
        body.parameter("stk_cd", &self.stock_code);
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
#[derive(Debug, Clone, Default, PartialEq)]
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
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

static REQUEST: [Element; 1] = [
    Element::new("stk_cd", "종목코드", "stock_code", Kind::StockCode)
        .required()
        .length(20),
];

static RESPONSE: [Element; 69] = [
    Element::new("bid_req_base_tm", "호가잔량기준시간", "book_time", Kind::Time)
        .length(20),
    Element::new(
            "sel_10th_pre_req_pre",
            "매도10차선잔량대비",
            "asks[9].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_10th_pre_req",
            "매도10차선잔량",
            "asks[9].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_10th_pre_bid",
            "매도10차선호가",
            "asks[9].price",
            Kind::Price,
        )
        .length(20),
    Element::new(
            "sel_9th_pre_req_pre",
            "매도9차선잔량대비",
            "asks[8].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_9th_pre_req",
            "매도9차선잔량",
            "asks[8].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("sel_9th_pre_bid", "매도9차선호가", "asks[8].price", Kind::Price)
        .length(20),
    Element::new(
            "sel_8th_pre_req_pre",
            "매도8차선잔량대비",
            "asks[7].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_8th_pre_req",
            "매도8차선잔량",
            "asks[7].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("sel_8th_pre_bid", "매도8차선호가", "asks[7].price", Kind::Price)
        .length(20),
    Element::new(
            "sel_7th_pre_req_pre",
            "매도7차선잔량대비",
            "asks[6].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_7th_pre_req",
            "매도7차선잔량",
            "asks[6].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("sel_7th_pre_bid", "매도7차선호가", "asks[6].price", Kind::Price)
        .length(20),
    Element::new(
            "sel_6th_pre_req_pre",
            "매도6차선잔량대비",
            "asks[5].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_6th_pre_req",
            "매도6차선잔량",
            "asks[5].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("sel_6th_pre_bid", "매도6차선호가", "asks[5].price", Kind::Price)
        .length(20),
    Element::new(
            "sel_5th_pre_req_pre",
            "매도5차선잔량대비",
            "asks[4].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_5th_pre_req",
            "매도5차선잔량",
            "asks[4].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("sel_5th_pre_bid", "매도5차선호가", "asks[4].price", Kind::Price)
        .length(20),
    Element::new(
            "sel_4th_pre_req_pre",
            "매도4차선잔량대비",
            "asks[3].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_4th_pre_req",
            "매도4차선잔량",
            "asks[3].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("sel_4th_pre_bid", "매도4차선호가", "asks[3].price", Kind::Price)
        .length(20),
    Element::new(
            "sel_3th_pre_req_pre",
            "매도3차선잔량대비",
            "asks[2].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_3th_pre_req",
            "매도3차선잔량",
            "asks[2].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("sel_3th_pre_bid", "매도3차선호가", "asks[2].price", Kind::Price)
        .length(20),
    Element::new(
            "sel_2th_pre_req_pre",
            "매도2차선잔량대비",
            "asks[1].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_2th_pre_req",
            "매도2차선잔량",
            "asks[1].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("sel_2th_pre_bid", "매도2차선호가", "asks[1].price", Kind::Price)
        .length(20),
    Element::new(
            "sel_1th_pre_req_pre",
            "매도1차선잔량대비",
            "asks[0].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_fpr_req",
            "매도최우선잔량",
            "asks[0].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("sel_fpr_bid", "매도최우선호가", "asks[0].price", Kind::Price)
        .length(20),
    Element::new("buy_fpr_bid", "매수최우선호가", "bids[0].price", Kind::Price)
        .length(20),
    Element::new(
            "buy_fpr_req",
            "매수최우선잔량",
            "bids[0].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_1th_pre_req_pre",
            "매수1차선잔량대비",
            "bids[0].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("buy_2th_pre_bid", "매수2차선호가", "bids[1].price", Kind::Price)
        .length(20),
    Element::new(
            "buy_2th_pre_req",
            "매수2차선잔량",
            "bids[1].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_2th_pre_req_pre",
            "매수2차선잔량대비",
            "bids[1].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("buy_3th_pre_bid", "매수3차선호가", "bids[2].price", Kind::Price)
        .length(20),
    Element::new(
            "buy_3th_pre_req",
            "매수3차선잔량",
            "bids[2].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_3th_pre_req_pre",
            "매수3차선잔량대비",
            "bids[2].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("buy_4th_pre_bid", "매수4차선호가", "bids[3].price", Kind::Price)
        .length(20),
    Element::new(
            "buy_4th_pre_req",
            "매수4차선잔량",
            "bids[3].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_4th_pre_req_pre",
            "매수4차선잔량대비",
            "bids[3].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("buy_5th_pre_bid", "매수5차선호가", "bids[4].price", Kind::Price)
        .length(20),
    Element::new(
            "buy_5th_pre_req",
            "매수5차선잔량",
            "bids[4].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_5th_pre_req_pre",
            "매수5차선잔량대비",
            "bids[4].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("buy_6th_pre_bid", "매수6차선호가", "bids[5].price", Kind::Price)
        .length(20),
    Element::new(
            "buy_6th_pre_req",
            "매수6차선잔량",
            "bids[5].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_6th_pre_req_pre",
            "매수6차선잔량대비",
            "bids[5].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("buy_7th_pre_bid", "매수7차선호가", "bids[6].price", Kind::Price)
        .length(20),
    Element::new(
            "buy_7th_pre_req",
            "매수7차선잔량",
            "bids[6].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_7th_pre_req_pre",
            "매수7차선잔량대비",
            "bids[6].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("buy_8th_pre_bid", "매수8차선호가", "bids[7].price", Kind::Price)
        .length(20),
    Element::new(
            "buy_8th_pre_req",
            "매수8차선잔량",
            "bids[7].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_8th_pre_req_pre",
            "매수8차선잔량대비",
            "bids[7].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("buy_9th_pre_bid", "매수9차선호가", "bids[8].price", Kind::Price)
        .length(20),
    Element::new(
            "buy_9th_pre_req",
            "매수9차선잔량",
            "bids[8].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_9th_pre_req_pre",
            "매수9차선잔량대비",
            "bids[8].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_10th_pre_bid",
            "매수10차선호가",
            "bids[9].price",
            Kind::Price,
        )
        .length(20),
    Element::new(
            "buy_10th_pre_req",
            "매수10차선잔량",
            "bids[9].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_10th_pre_req_pre",
            "매수10차선잔량대비",
            "bids[9].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "tot_sel_req_jub_pre",
            "총매도잔량직전대비",
            "total_ask_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("tot_sel_req", "총매도잔량", "total_ask_quantity", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("tot_buy_req", "총매수잔량", "total_bid_quantity", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "tot_buy_req_jub_pre",
            "총매수잔량직전대비",
            "total_bid_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "ovt_sel_req_pre",
            "시간외매도잔량대비",
            "after_hours_ask_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "ovt_sel_req",
            "시간외매도잔량",
            "after_hours_ask_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "ovt_buy_req",
            "시간외매수잔량",
            "after_hours_bid_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "ovt_buy_req_pre",
            "시간외매수잔량대비",
            "after_hours_bid_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
];

impl Response for OrderBook {
    const TR: &'static Tr = &TR;
}

impl Record for OrderBook {
    fn elements(&self) -> &'static [Element] {
        &RESPONSE
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Time(&mut self.book_time),
            1 => Cell::Shares(&mut self.asks[9].quantity_change),
            2 => Cell::Shares(&mut self.asks[9].quantity),
            3 => Cell::Price(&mut self.asks[9].price),
            4 => Cell::Shares(&mut self.asks[8].quantity_change),
            5 => Cell::Shares(&mut self.asks[8].quantity),
            6 => Cell::Price(&mut self.asks[8].price),
            7 => Cell::Shares(&mut self.asks[7].quantity_change),
            8 => Cell::Shares(&mut self.asks[7].quantity),
            9 => Cell::Price(&mut self.asks[7].price),
            10 => Cell::Shares(&mut self.asks[6].quantity_change),
            11 => Cell::Shares(&mut self.asks[6].quantity),
            12 => Cell::Price(&mut self.asks[6].price),
            13 => Cell::Shares(&mut self.asks[5].quantity_change),
            14 => Cell::Shares(&mut self.asks[5].quantity),
            15 => Cell::Price(&mut self.asks[5].price),
            16 => Cell::Shares(&mut self.asks[4].quantity_change),
            17 => Cell::Shares(&mut self.asks[4].quantity),
            18 => Cell::Price(&mut self.asks[4].price),
            19 => Cell::Shares(&mut self.asks[3].quantity_change),
            20 => Cell::Shares(&mut self.asks[3].quantity),
            21 => Cell::Price(&mut self.asks[3].price),
            22 => Cell::Shares(&mut self.asks[2].quantity_change),
            23 => Cell::Shares(&mut self.asks[2].quantity),
            24 => Cell::Price(&mut self.asks[2].price),
            25 => Cell::Shares(&mut self.asks[1].quantity_change),
            26 => Cell::Shares(&mut self.asks[1].quantity),
            27 => Cell::Price(&mut self.asks[1].price),
            28 => Cell::Shares(&mut self.asks[0].quantity_change),
            29 => Cell::Shares(&mut self.asks[0].quantity),
            30 => Cell::Price(&mut self.asks[0].price),
            31 => Cell::Price(&mut self.bids[0].price),
            32 => Cell::Shares(&mut self.bids[0].quantity),
            33 => Cell::Shares(&mut self.bids[0].quantity_change),
            34 => Cell::Price(&mut self.bids[1].price),
            35 => Cell::Shares(&mut self.bids[1].quantity),
            36 => Cell::Shares(&mut self.bids[1].quantity_change),
            37 => Cell::Price(&mut self.bids[2].price),
            38 => Cell::Shares(&mut self.bids[2].quantity),
            39 => Cell::Shares(&mut self.bids[2].quantity_change),
            40 => Cell::Price(&mut self.bids[3].price),
            41 => Cell::Shares(&mut self.bids[3].quantity),
            42 => Cell::Shares(&mut self.bids[3].quantity_change),
            43 => Cell::Price(&mut self.bids[4].price),
            44 => Cell::Shares(&mut self.bids[4].quantity),
            45 => Cell::Shares(&mut self.bids[4].quantity_change),
            46 => Cell::Price(&mut self.bids[5].price),
            47 => Cell::Shares(&mut self.bids[5].quantity),
            48 => Cell::Shares(&mut self.bids[5].quantity_change),
            49 => Cell::Price(&mut self.bids[6].price),
            50 => Cell::Shares(&mut self.bids[6].quantity),
            51 => Cell::Shares(&mut self.bids[6].quantity_change),
            52 => Cell::Price(&mut self.bids[7].price),
            53 => Cell::Shares(&mut self.bids[7].quantity),
            54 => Cell::Shares(&mut self.bids[7].quantity_change),
            55 => Cell::Price(&mut self.bids[8].price),
            56 => Cell::Shares(&mut self.bids[8].quantity),
            57 => Cell::Shares(&mut self.bids[8].quantity_change),
            58 => Cell::Price(&mut self.bids[9].price),
            59 => Cell::Shares(&mut self.bids[9].quantity),
            60 => Cell::Shares(&mut self.bids[9].quantity_change),
            61 => Cell::Shares(&mut self.total_ask_quantity_change),
            62 => Cell::Shares(&mut self.total_ask_quantity),
            63 => Cell::Shares(&mut self.total_bid_quantity),
            64 => Cell::Shares(&mut self.total_bid_quantity_change),
            65 => Cell::Shares(&mut self.after_hours_ask_quantity_change),
            66 => Cell::Shares(&mut self.after_hours_ask_quantity),
            67 => Cell::Shares(&mut self.after_hours_bid_quantity),
            68 => Cell::Shares(&mut self.after_hours_bid_quantity_change),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(OrderBook);
