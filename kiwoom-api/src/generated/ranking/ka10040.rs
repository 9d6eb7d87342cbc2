// Generated from spec/rkinfo/ka10040.yaml by `cargo xtask gen`. Do not edit.

//! `ka10040` 당일주요거래원요청: The five brokers that sold most of one stock today and the five that bought most, what changed, and who left them.

use jiff::civil::Time;

use crate::catalogue::{Tr, TrKind};
use crate::value::{Shares, SignedText, StockCode, TradeQuantity};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`MainBrokers`]: 당일주요거래원요청 (`ka10040`).
///
/// The five brokers that sold most of one stock today and the five that bought most, what changed, and
/// who left them.
///
/// ```
/// use kiwoom_api::ranking::MainBrokersRequest;
/// use kiwoom_api::Request;
///
/// let request = MainBrokersRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10040", "당일주요거래원요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MainBrokersRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl MainBrokersRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    MainBrokersRequest -> MainBrokers = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// The five brokers that sold most of one stock today and the five that bought most, what changed, and
/// who left them.
///
/// What the server answers to [`MainBrokersRequest`]: 당일주요거래원요청 (`ka10040`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::ranking::MainBrokersRequest;
///
/// let request = MainBrokersRequest::new("005930".parse()?);
/// let reply = client.ranking().main_brokers(&request).await?;
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
#[doc(alias("ka10040", "당일주요거래원요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainBrokers {
    /// The brokers that sold most (매도거래원), the largest first.
    ///
    /// `sellers[0]` is level 1.
    pub sellers: [MainBroker; 5],
    /// The brokers that bought most (매수거래원), the largest first.
    ///
    /// `buyers[0]` is level 1.
    pub buyers: [MainBroker; 5],
    /// Foreign brokers sell estimate change (외국계매도추정합변동, `frgn_sel_prsm_sum_chang`), in shares, signed.
    ///
    /// How much more than before was sold; plus is more.
    #[doc(alias("frgn_sel_prsm_sum_chang", "외국계매도추정합변동"))]
    pub foreign_brokers_sell_estimate_change: Option<Shares>,
    /// Foreign brokers sell estimate (외국계매도추정합, `frgn_sel_prsm_sum`), in shares, with the side that traded.
    ///
    /// What foreign brokers are thought to have sold.
    #[doc(alias("frgn_sel_prsm_sum", "외국계매도추정합"))]
    pub foreign_brokers_sell_estimate: Option<TradeQuantity>,
    /// Foreign brokers buy estimate (외국계매수추정합, `frgn_buy_prsm_sum`), in shares, with the side that traded.
    ///
    /// What foreign brokers are thought to have bought.
    #[doc(alias("frgn_buy_prsm_sum", "외국계매수추정합"))]
    pub foreign_brokers_buy_estimate: Option<TradeQuantity>,
    /// Foreign brokers buy estimate change (외국계매수추정합변동, `frgn_buy_prsm_sum_chang`), in shares, signed.
    ///
    /// How much more than before was bought; plus is more.
    #[doc(alias("frgn_buy_prsm_sum_chang", "외국계매수추정합변동"))]
    pub foreign_brokers_buy_estimate_change: Option<Shares>,
    /// The rows: 당일주요거래원 (`tdy_main_trde_ori`).
    #[doc(alias("tdy_main_trde_ori", "당일주요거래원"))]
    pub exits: Vec<MainBrokerExit>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 당일주요거래원 (`tdy_main_trde_ori`) in [`MainBrokers`] (`ka10040`).
#[doc(alias("tdy_main_trde_ori", "당일주요거래원"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainBrokerExit {
    /// Sell exit time (매도이탈시간, `sel_scesn_tm`), in Korea.
    #[doc(alias("sel_scesn_tm", "매도이탈시간"))]
    pub sell_exit_time: Option<Time>,
    /// Sell quantity (매도수량, `sell_qty`), in shares.
    #[doc(alias("sell_qty", "매도수량"))]
    pub sell_quantity: Option<Shares>,
    /// Sell broker name (매도상위이탈원, `sel_upper_scesn_ori`).
    #[doc(alias("sel_upper_scesn_ori", "매도상위이탈원"))]
    pub sell_broker_name: Option<SignedText>,
    /// Buy exit time (매수이탈시간, `buy_scesn_tm`), in Korea.
    #[doc(alias("buy_scesn_tm", "매수이탈시간"))]
    pub buy_exit_time: Option<Time>,
    /// Buy quantity (매수수량, `buy_qty`), in shares.
    #[doc(alias("buy_qty", "매수수량"))]
    pub buy_quantity: Option<Shares>,
    /// Buy broker name (매수상위이탈원, `buy_upper_scesn_ori`).
    #[doc(alias("buy_upper_scesn_ori", "매수상위이탈원"))]
    pub buy_broker_name: Option<SignedText>,
    /// Sell broker code (조회일자, `qry_dt`).
    #[doc(alias("qry_dt", "조회일자"))]
    pub sell_broker_code: Option<String>,
    /// Buy broker code (조회시간, `qry_tm`).
    #[doc(alias("qry_tm", "조회시간"))]
    pub buy_broker_code: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One level of `sellers` or `buyers` in `ka10040`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MainBroker {
    /// Quantity, in shares, with the side that traded.
    ///
    /// - sellers: `sel_trde_ori_qty_1`, `sel_trde_ori_qty_2`, `sel_trde_ori_qty_3`, `sel_trde_ori_qty_4`,
    ///   `sel_trde_ori_qty_5`
    /// - buyers: `buy_trde_ori_qty_1`, `buy_trde_ori_qty_2`, `buy_trde_ori_qty_3`, `buy_trde_ori_qty_4`,
    ///   `buy_trde_ori_qty_5`
    #[doc(alias("sel_trde_ori_qty_1", "매도거래원수량1"))]
    #[doc(alias("sel_trde_ori_qty_2", "매도거래원수량2"))]
    #[doc(alias("sel_trde_ori_qty_3", "매도거래원수량3"))]
    #[doc(alias("sel_trde_ori_qty_4", "매도거래원수량4"))]
    #[doc(alias("sel_trde_ori_qty_5", "매도거래원수량5"))]
    #[doc(alias("buy_trde_ori_qty_1", "매수거래원수량1"))]
    #[doc(alias("buy_trde_ori_qty_2", "매수거래원수량2"))]
    #[doc(alias("buy_trde_ori_qty_3", "매수거래원수량3"))]
    #[doc(alias("buy_trde_ori_qty_4", "매수거래원수량4"))]
    #[doc(alias("buy_trde_ori_qty_5", "매수거래원수량5"))]
    pub quantity: Option<TradeQuantity>,
    /// Quantity change, in shares, signed.
    ///
    /// - sellers: `sel_trde_ori_irds_1`, `sel_trde_ori_irds_2`, `sel_trde_ori_irds_3`,
    ///   `sel_trde_ori_irds_4`, `sel_trde_ori_irds_5`
    /// - buyers: `buy_trde_ori_irds_1`, `buy_trde_ori_irds_2`, `buy_trde_ori_irds_3`,
    ///   `buy_trde_ori_irds_4`, `buy_trde_ori_irds_5`
    #[doc(alias("sel_trde_ori_irds_1", "매도거래원별증감1"))]
    #[doc(alias("sel_trde_ori_irds_2", "매도거래원별증감2"))]
    #[doc(alias("sel_trde_ori_irds_3", "매도거래원별증감3"))]
    #[doc(alias("sel_trde_ori_irds_4", "매도거래원별증감4"))]
    #[doc(alias("sel_trde_ori_irds_5", "매도거래원별증감5"))]
    #[doc(alias("buy_trde_ori_irds_1", "매수거래원별증감1"))]
    #[doc(alias("buy_trde_ori_irds_2", "매수거래원별증감2"))]
    #[doc(alias("buy_trde_ori_irds_3", "매수거래원별증감3"))]
    #[doc(alias("buy_trde_ori_irds_4", "매수거래원별증감4"))]
    #[doc(alias("buy_trde_ori_irds_5", "매수거래원별증감5"))]
    pub quantity_change: Option<Shares>,
    /// Broker name.
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
    pub broker_name: Option<String>,
    /// Broker code.
    ///
    /// - sellers: `sel_trde_ori_cd_1`, `sel_trde_ori_cd_2`, `sel_trde_ori_cd_3`, `sel_trde_ori_cd_4`,
    ///   `sel_trde_ori_cd_5`
    /// - buyers: `buy_trde_ori_cd_1`, `buy_trde_ori_cd_2`, `buy_trde_ori_cd_3`, `buy_trde_ori_cd_4`,
    ///   `buy_trde_ori_cd_5`
    #[doc(alias("sel_trde_ori_cd_1", "매도거래원코드1"))]
    #[doc(alias("sel_trde_ori_cd_2", "매도거래원코드2"))]
    #[doc(alias("sel_trde_ori_cd_3", "매도거래원코드3"))]
    #[doc(alias("sel_trde_ori_cd_4", "매도거래원코드4"))]
    #[doc(alias("sel_trde_ori_cd_5", "매도거래원코드5"))]
    #[doc(alias("buy_trde_ori_cd_1", "매수거래원코드1"))]
    #[doc(alias("buy_trde_ori_cd_2", "매수거래원코드2"))]
    #[doc(alias("buy_trde_ori_cd_3", "매수거래원코드3"))]
    #[doc(alias("buy_trde_ori_cd_4", "매수거래원코드4"))]
    #[doc(alias("buy_trde_ori_cd_5", "매수거래원코드5"))]
    pub broker_code: Option<String>,
}

/// What is known of `ka10040` at run time.
pub static TR: Tr = Tr {
    id: "ka10040",
    name: "당일주요거래원요청",
    rust: "MainBrokers",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for MainBrokers {
    const TR: &'static Tr = &TR;
}

record! {
    MainBrokers = RESPONSE[45] {
        0 "sel_trde_ori_irds_1" "매도거래원별증감1" => sellers[0].quantity_change: Shares signed,
        1 "sel_trde_ori_qty_1" "매도거래원수량1" => sellers[0].quantity: TradeQuantity,
        2 "sel_trde_ori_1" "매도거래원1" => sellers[0].broker_name: Text,
        3 "sel_trde_ori_cd_1" "매도거래원코드1" => sellers[0].broker_code: Text,
        4 "buy_trde_ori_1" "매수거래원1" => buyers[0].broker_name: Text,
        5 "buy_trde_ori_cd_1" "매수거래원코드1" => buyers[0].broker_code: Text,
        6 "buy_trde_ori_qty_1" "매수거래원수량1" => buyers[0].quantity: TradeQuantity,
        7 "buy_trde_ori_irds_1" "매수거래원별증감1" => buyers[0].quantity_change: Shares signed,
        8 "sel_trde_ori_irds_2" "매도거래원별증감2" => sellers[1].quantity_change: Shares signed,
        9 "sel_trde_ori_qty_2" "매도거래원수량2" => sellers[1].quantity: TradeQuantity,
        10 "sel_trde_ori_2" "매도거래원2" => sellers[1].broker_name: Text,
        11 "sel_trde_ori_cd_2" "매도거래원코드2" => sellers[1].broker_code: Text,
        12 "buy_trde_ori_2" "매수거래원2" => buyers[1].broker_name: Text,
        13 "buy_trde_ori_cd_2" "매수거래원코드2" => buyers[1].broker_code: Text,
        14 "buy_trde_ori_qty_2" "매수거래원수량2" => buyers[1].quantity: TradeQuantity,
        15 "buy_trde_ori_irds_2" "매수거래원별증감2" => buyers[1].quantity_change: Shares signed,
        16 "sel_trde_ori_irds_3" "매도거래원별증감3" => sellers[2].quantity_change: Shares signed,
        17 "sel_trde_ori_qty_3" "매도거래원수량3" => sellers[2].quantity: TradeQuantity,
        18 "sel_trde_ori_3" "매도거래원3" => sellers[2].broker_name: Text,
        19 "sel_trde_ori_cd_3" "매도거래원코드3" => sellers[2].broker_code: Text,
        20 "buy_trde_ori_3" "매수거래원3" => buyers[2].broker_name: Text,
        21 "buy_trde_ori_cd_3" "매수거래원코드3" => buyers[2].broker_code: Text,
        22 "buy_trde_ori_qty_3" "매수거래원수량3" => buyers[2].quantity: TradeQuantity,
        23 "buy_trde_ori_irds_3" "매수거래원별증감3" => buyers[2].quantity_change: Shares signed,
        24 "sel_trde_ori_irds_4" "매도거래원별증감4" => sellers[3].quantity_change: Shares signed,
        25 "sel_trde_ori_qty_4" "매도거래원수량4" => sellers[3].quantity: TradeQuantity,
        26 "sel_trde_ori_4" "매도거래원4" => sellers[3].broker_name: Text,
        27 "sel_trde_ori_cd_4" "매도거래원코드4" => sellers[3].broker_code: Text,
        28 "buy_trde_ori_4" "매수거래원4" => buyers[3].broker_name: Text,
        29 "buy_trde_ori_cd_4" "매수거래원코드4" => buyers[3].broker_code: Text,
        30 "buy_trde_ori_qty_4" "매수거래원수량4" => buyers[3].quantity: TradeQuantity,
        31 "buy_trde_ori_irds_4" "매수거래원별증감4" => buyers[3].quantity_change: Shares signed,
        32 "sel_trde_ori_irds_5" "매도거래원별증감5" => sellers[4].quantity_change: Shares signed,
        33 "sel_trde_ori_qty_5" "매도거래원수량5" => sellers[4].quantity: TradeQuantity,
        34 "sel_trde_ori_5" "매도거래원5" => sellers[4].broker_name: Text,
        35 "sel_trde_ori_cd_5" "매도거래원코드5" => sellers[4].broker_code: Text,
        36 "buy_trde_ori_5" "매수거래원5" => buyers[4].broker_name: Text,
        37 "buy_trde_ori_cd_5" "매수거래원코드5" => buyers[4].broker_code: Text,
        38 "buy_trde_ori_qty_5" "매수거래원수량5" => buyers[4].quantity: TradeQuantity,
        39 "buy_trde_ori_irds_5" "매수거래원별증감5" => buyers[4].quantity_change: Shares signed,
        40 "frgn_sel_prsm_sum_chang" "외국계매도추정합변동" => foreign_brokers_sell_estimate_change: Shares signed,
        41 "frgn_sel_prsm_sum" "외국계매도추정합" => foreign_brokers_sell_estimate: TradeQuantity,
        42 "frgn_buy_prsm_sum" "외국계매수추정합" => foreign_brokers_buy_estimate: TradeQuantity,
        43 "frgn_buy_prsm_sum_chang" "외국계매수추정합변동" => foreign_brokers_buy_estimate_change: Shares signed,
        44 "tdy_main_trde_ori" "당일주요거래원" => exits: Rows[EXITS],
    }
}

record! {
    MainBrokerExit = EXITS[8] {
        0 "sel_scesn_tm" "매도이탈시간" => sell_exit_time: Time,
        1 "sell_qty" "매도수량" => sell_quantity: Shares,
        2 "sel_upper_scesn_ori" "매도상위이탈원" => sell_broker_name: SignedText,
        3 "buy_scesn_tm" "매수이탈시간" => buy_exit_time: Time,
        4 "buy_qty" "매수수량" => buy_quantity: Shares,
        5 "buy_upper_scesn_ori" "매수상위이탈원" => buy_broker_name: SignedText,
        6 "qry_dt" "조회일자" => sell_broker_code: Text,
        7 "qry_tm" "조회시간" => buy_broker_code: Text,
    }
}
