// Generated from spec/etf/ka40008.yaml by `cargo xtask gen`. Do not edit.

//! `ka40008` ETF일자별체결요청: What foreigners and institutions net bought of one fund, beside price and volume, day by day; and its last trade.

use jiff::civil::{Date, Time};

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Price, Shares, StockCode, TradeQuantity, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`EtfInvestorFlowsByDay`]: ETF일자별체결요청 (`ka40008`).
///
/// What foreigners and institutions net bought of one fund, beside price and volume, day by day; and
/// its last trade.
///
/// ```
/// use kiwoom_api::etf::EtfInvestorFlowsByDayRequest;
/// use kiwoom_api::Request;
///
/// let request = EtfInvestorFlowsByDayRequest::new("069500".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"069500"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40008", "ETF일자별체결요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EtfInvestorFlowsByDayRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl EtfInvestorFlowsByDayRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    EtfInvestorFlowsByDayRequest -> EtfInvestorFlowsByDay = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// What foreigners and institutions net bought of one fund, beside price and volume, day by day; and
/// its last trade.
///
/// What the server answers to [`EtfInvestorFlowsByDayRequest`]: ETF일자별체결요청 (`ka40008`).
/// A full page has 20 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::etf::EtfInvestorFlowsByDayRequest;
///
/// let request = EtfInvestorFlowsByDayRequest::new("069500".parse()?);
/// let reply = client.etf().etf_investor_flows_by_day(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.change,
///         row.foreign_net_buy_quantity,
///         row.institution_net_buy_quantity,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40008", "ETF일자별체결요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfInvestorFlowsByDay {
    /// Time (체결시간, `cntr_tm`), in Korea.
    ///
    /// Of the last trade.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub time: Option<Time>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Trade quantity (거래량, `trde_qty`), in shares, with the side that traded.
    ///
    /// Of the last trade.
    #[doc(alias("trde_qty", "거래량"))]
    pub trade_quantity: Option<TradeQuantity>,
    /// The rows: ETF순매수수량배열 (`etfnetprps_qty_array`); each is a day, newest first.
    #[doc(alias("etfnetprps_qty_array", "ETF순매수수량배열"))]
    pub rows: Vec<EtfInvestorFlowsByDayRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ETF순매수수량배열 (`etfnetprps_qty_array`) in [`EtfInvestorFlowsByDay`] (`ka40008`).
#[doc(alias("etfnetprps_qty_array", "ETF순매수수량배열"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfInvestorFlowsByDayRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Close price (현재가n, `cur_prc_n`), in won, with its direction.
    ///
    /// Today's is the price now.
    #[doc(alias("cur_prc_n", "현재가n"))]
    pub close_price: Option<Price>,
    /// Change sign (대비기호n, `pre_sig_n`).
    #[doc(alias("pre_sig_n", "대비기호n"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비n, `pred_pre_n`), in won, signed.
    #[doc(alias("pred_pre_n", "전일대비n"))]
    pub change: Option<Won>,
    /// Volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub volume: Option<Shares>,
    /// Foreign net buy quantity (외인순매수수량, `for_netprps_qty`), in shares, signed.
    ///
    /// 0 for today.
    #[doc(alias("for_netprps_qty", "외인순매수수량"))]
    pub foreign_net_buy_quantity: Option<Shares>,
    /// Institution net buy quantity (기관순매수수량, `orgn_netprps_qty`), in shares, signed.
    ///
    /// 0 for today.
    #[doc(alias("orgn_netprps_qty", "기관순매수수량"))]
    pub institution_net_buy_quantity: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka40008` at run time.
pub static TR: Tr = Tr {
    id: "ka40008",
    name: "ETF일자별체결요청",
    rust: "EtfInvestorFlowsByDay",
    category: "etf",
    path: "/api/dostk/etf",
    kind: TrKind::Query,
    page_rows: Some(20),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "069500")],
};

impl Response for EtfInvestorFlowsByDay {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for EtfInvestorFlowsByDayRequest {
    type Row = EtfInvestorFlowsByDayRow;

    const LIST: &'static str = "etfnetprps_qty_array";

    fn rows(response: &mut EtfInvestorFlowsByDay) -> &mut Vec<EtfInvestorFlowsByDayRow> {
        &mut response.rows
    }
}

record! {
    EtfInvestorFlowsByDay = RESPONSE[6] {
        0 "cntr_tm" "체결시간" => time: Time,
        1 "cur_prc" "현재가" => current_price: Price,
        2 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "trde_qty" "거래량" => trade_quantity: TradeQuantity,
        5 "etfnetprps_qty_array" "ETF순매수수량배열" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    EtfInvestorFlowsByDayRow = ROWS[7] {
        0 "dt" "일자" => date: Date,
        1 "cur_prc_n" "현재가n" => close_price: Price,
        2 "pre_sig_n" "대비기호n" => change_sign: Code<ChangeSign>,
        3 "pred_pre_n" "전일대비n" => change: Won signed,
        4 "acc_trde_qty" "누적거래량" => volume: Shares,
        5 "for_netprps_qty" "외인순매수수량" => foreign_net_buy_quantity: Shares signed,
        6 "orgn_netprps_qty" "기관순매수수량" => institution_net_buy_quantity: Shares signed,
    }
}
