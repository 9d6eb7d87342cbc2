// Generated from spec/stkinfo/ka10002.yaml by `cargo xtask gen`. Do not edit.

//! `ka10002` 주식거래원요청: The five brokers that sold most of one stock today, and the five that bought most of it.

use crate::catalogue::{Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Percent, Price, StockCode, TradeQuantity, Won};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`TopBrokers`]: 주식거래원요청 (`ka10002`).
///
/// The five brokers that sold most of one stock today, and the five that bought most of it.
///
/// ```
/// use kiwoom_api::stock_info::TopBrokersRequest;
/// use kiwoom_api::Request;
///
/// let request = TopBrokersRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10002", "주식거래원요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TopBrokersRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl TopBrokersRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    TopBrokersRequest -> TopBrokers = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// The five brokers that sold most of one stock today, and the five that bought most of it.
///
/// What the server answers to [`TopBrokersRequest`]: 주식거래원요청 (`ka10002`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::TopBrokersRequest;
///
/// let request = TopBrokersRequest::new("005930".parse()?);
/// let reply = client.stock_info().top_brokers(&request).await?;
/// println!(
///     "{:?} {:?} {:?} {:?}",
///     reply.sellers[0].broker_name,
///     reply.sellers[0].quantity,
///     reply.buyers[0].broker_name,
///     reply.buyers[0].quantity,
/// );
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10002", "주식거래원요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TopBrokers {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (등락부호, `flu_smbol`).
    #[doc(alias("flu_smbol", "등락부호"))]
    pub change_sign: Option<ChangeSign>,
    /// Base price (기준가, `base_pric`), in won.
    #[doc(alias("base_pric", "기준가"))]
    pub base_price: Option<Won>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// The brokers that sold most (매도거래원), the largest first.
    ///
    /// `sellers[0]` is level 1.
    pub sellers: [TopBroker; 5],
    /// The brokers that bought most (매수거래원), the largest first.
    ///
    /// `buyers[0]` is level 1.
    pub buyers: [TopBroker; 5],
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One level of `sellers` or `buyers` in `ka10002`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopBroker {
    /// Quantity, in shares, with the side that traded.
    ///
    /// - sellers: `sel_trde_qty_1`, `sel_trde_qty_2`, `sel_trde_qty_3`, `sel_trde_qty_4`, `sel_trde_qty_5`
    /// - buyers: `buy_trde_qty_1`, `buy_trde_qty_2`, `buy_trde_qty_3`, `buy_trde_qty_4`, `buy_trde_qty_5`
    #[doc(alias("sel_trde_qty_1", "매도거래량1", "sel_trde_qty_2"))]
    #[doc(alias("매도거래량2", "sel_trde_qty_3", "매도거래량3"))]
    #[doc(alias("sel_trde_qty_4", "매도거래량4", "sel_trde_qty_5"))]
    #[doc(alias("매도거래량5", "buy_trde_qty_1", "매수거래량1"))]
    #[doc(alias("buy_trde_qty_2", "매수거래량2", "buy_trde_qty_3"))]
    #[doc(alias("매수거래량3", "buy_trde_qty_4", "매수거래량4"))]
    #[doc(alias("buy_trde_qty_5", "매수거래량5"))]
    pub quantity: Option<TradeQuantity>,
    /// Broker name.
    ///
    /// - sellers: `sel_trde_ori_nm_1`, `sel_trde_ori_nm_2`, `sel_trde_ori_nm_3`, `sel_trde_ori_nm_4`,
    ///   `sel_trde_ori_nm_5`
    /// - buyers: `buy_trde_ori_nm_1`, `buy_trde_ori_nm_2`, `buy_trde_ori_nm_3`, `buy_trde_ori_nm_4`,
    ///   `buy_trde_ori_nm_5`
    #[doc(alias("sel_trde_ori_nm_1", "매도거래원명1"))]
    #[doc(alias("sel_trde_ori_nm_2", "매도거래원명2"))]
    #[doc(alias("sel_trde_ori_nm_3", "매도거래원명3"))]
    #[doc(alias("sel_trde_ori_nm_4", "매도거래원명4"))]
    #[doc(alias("sel_trde_ori_nm_5", "매도거래원명5"))]
    #[doc(alias("buy_trde_ori_nm_1", "매수거래원명1"))]
    #[doc(alias("buy_trde_ori_nm_2", "매수거래원명2"))]
    #[doc(alias("buy_trde_ori_nm_3", "매수거래원명3"))]
    #[doc(alias("buy_trde_ori_nm_4", "매수거래원명4"))]
    #[doc(alias("buy_trde_ori_nm_5", "매수거래원명5"))]
    pub broker_name: Option<String>,
    /// Broker code.
    ///
    /// - sellers: `sel_trde_ori_1`, `sel_trde_ori_2`, `sel_trde_ori_3`, `sel_trde_ori_4`, `sel_trde_ori_5`
    /// - buyers: `buy_trde_ori_1`, `buy_trde_ori_2`, `buy_trde_ori_3`, `buy_trde_ori_4`, `buy_trde_ori_5`
    #[doc(alias("sel_trde_ori_1", "매도거래원1", "sel_trde_ori_2"))]
    #[doc(alias("매도거래원2", "sel_trde_ori_3", "매도거래원3"))]
    #[doc(alias("sel_trde_ori_4", "매도거래원4", "sel_trde_ori_5"))]
    #[doc(alias("매도거래원5", "buy_trde_ori_1", "매수거래원1"))]
    #[doc(alias("buy_trde_ori_2", "매수거래원2", "buy_trde_ori_3"))]
    #[doc(alias("매수거래원3", "buy_trde_ori_4", "매수거래원4"))]
    #[doc(alias("buy_trde_ori_5", "매수거래원5"))]
    pub broker_code: Option<String>,
}

/// What is known of `ka10002` at run time.
pub static TR: Tr = Tr {
    id: "ka10002",
    name: "주식거래원요청",
    rust: "TopBrokers",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for TopBrokers {
    const TR: &'static Tr = &TR;
}

record! {
    TopBrokers = RESPONSE[37] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "flu_smbol" "등락부호" => change_sign: Code<ChangeSign>,
        4 "base_pric" "기준가" => base_price: Won,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        7 "sel_trde_ori_nm_1" "매도거래원명1" => sellers[0].broker_name: Text,
        8 "sel_trde_ori_1" "매도거래원1" => sellers[0].broker_code: Text,
        9 "sel_trde_qty_1" "매도거래량1" => sellers[0].quantity: TradeQuantity,
        10 "buy_trde_ori_nm_1" "매수거래원명1" => buyers[0].broker_name: Text,
        11 "buy_trde_ori_1" "매수거래원1" => buyers[0].broker_code: Text,
        12 "buy_trde_qty_1" "매수거래량1" => buyers[0].quantity: TradeQuantity,
        13 "sel_trde_ori_nm_2" "매도거래원명2" => sellers[1].broker_name: Text,
        14 "sel_trde_ori_2" "매도거래원2" => sellers[1].broker_code: Text,
        15 "sel_trde_qty_2" "매도거래량2" => sellers[1].quantity: TradeQuantity,
        16 "buy_trde_ori_nm_2" "매수거래원명2" => buyers[1].broker_name: Text,
        17 "buy_trde_ori_2" "매수거래원2" => buyers[1].broker_code: Text,
        18 "buy_trde_qty_2" "매수거래량2" => buyers[1].quantity: TradeQuantity,
        19 "sel_trde_ori_nm_3" "매도거래원명3" => sellers[2].broker_name: Text,
        20 "sel_trde_ori_3" "매도거래원3" => sellers[2].broker_code: Text,
        21 "sel_trde_qty_3" "매도거래량3" => sellers[2].quantity: TradeQuantity,
        22 "buy_trde_ori_nm_3" "매수거래원명3" => buyers[2].broker_name: Text,
        23 "buy_trde_ori_3" "매수거래원3" => buyers[2].broker_code: Text,
        24 "buy_trde_qty_3" "매수거래량3" => buyers[2].quantity: TradeQuantity,
        25 "sel_trde_ori_nm_4" "매도거래원명4" => sellers[3].broker_name: Text,
        26 "sel_trde_ori_4" "매도거래원4" => sellers[3].broker_code: Text,
        27 "sel_trde_qty_4" "매도거래량4" => sellers[3].quantity: TradeQuantity,
        28 "buy_trde_ori_nm_4" "매수거래원명4" => buyers[3].broker_name: Text,
        29 "buy_trde_ori_4" "매수거래원4" => buyers[3].broker_code: Text,
        30 "buy_trde_qty_4" "매수거래량4" => buyers[3].quantity: TradeQuantity,
        31 "sel_trde_ori_nm_5" "매도거래원명5" => sellers[4].broker_name: Text,
        32 "sel_trde_ori_5" "매도거래원5" => sellers[4].broker_code: Text,
        33 "sel_trde_qty_5" "매도거래량5" => sellers[4].quantity: TradeQuantity,
        34 "buy_trde_ori_nm_5" "매수거래원명5" => buyers[4].broker_name: Text,
        35 "buy_trde_ori_5" "매수거래원5" => buyers[4].broker_code: Text,
        36 "buy_trde_qty_5" "매수거래량5" => buyers[4].quantity: TradeQuantity,
    }
}
