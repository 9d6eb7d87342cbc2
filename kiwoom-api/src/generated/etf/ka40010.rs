// Generated from spec/etf/ka40010.yaml by `cargo xtask gen`. Do not edit.

//! `ka40010` ETF시간대별수급현황: What foreigners net bought of one fund, beside price and volume; a row is a day, whose date is not sent.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`EtfForeignFlowsByDay`]: ETF시간대별수급현황 (`ka40010`).
///
/// What foreigners net bought of one fund, beside price and volume; a row is a day, whose date is not
/// sent.
///
/// ```
/// use kiwoom_api::etf::EtfForeignFlowsByDayRequest;
/// use kiwoom_api::Request;
///
/// let request = EtfForeignFlowsByDayRequest::new("069500".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"069500"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40010", "ETF시간대별수급현황"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EtfForeignFlowsByDayRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl EtfForeignFlowsByDayRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    EtfForeignFlowsByDayRequest -> EtfForeignFlowsByDay = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// What foreigners net bought of one fund, beside price and volume; a row is a day, whose date is not
/// sent.
///
/// What the server answers to [`EtfForeignFlowsByDayRequest`]: ETF시간대별수급현황 (`ka40010`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::etf::EtfForeignFlowsByDayRequest;
///
/// let request = EtfForeignFlowsByDayRequest::new("069500".parse()?);
/// let reply = client.etf().etf_foreign_flows_by_day(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.close_price,
///         row.change,
///         row.volume,
///         row.foreign_net_buy,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40010", "ETF시간대별수급현황"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfForeignFlowsByDay {
    /// The rows: ETF시간대별추이 (`etftisl_trnsn`); each is a day, newest first.
    #[doc(alias("etftisl_trnsn", "ETF시간대별추이"))]
    pub rows: Vec<EtfForeignFlowsByDayRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ETF시간대별추이 (`etftisl_trnsn`) in [`EtfForeignFlowsByDay`] (`ka40010`).
#[doc(alias("etftisl_trnsn", "ETF시간대별추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfForeignFlowsByDayRow {
    /// Close price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Today's is the price now.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<Price>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Foreign net buy (외인순매수, `for_netprps`), in shares, signed.
    ///
    /// The same as `for_netprps_qty` of ka40008, which has the dates.
    #[doc(alias("for_netprps", "외인순매수"))]
    pub foreign_net_buy: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka40010` at run time.
pub static TR: Tr = Tr {
    id: "ka40010",
    name: "ETF시간대별수급현황",
    rust: "EtfForeignFlowsByDay",
    category: "etf",
    path: "/api/dostk/etf",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "069500")],
};

impl Response for EtfForeignFlowsByDay {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for EtfForeignFlowsByDayRequest {
    type Row = EtfForeignFlowsByDayRow;

    const LIST: &'static str = "etftisl_trnsn";

    fn rows(response: &mut EtfForeignFlowsByDay) -> &mut Vec<EtfForeignFlowsByDayRow> {
        &mut response.rows
    }
}

record! {
    EtfForeignFlowsByDay = RESPONSE[1] {
        0 "etftisl_trnsn" "ETF시간대별추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    EtfForeignFlowsByDayRow = ROWS[5] {
        0 "cur_prc" "현재가" => close_price: Price,
        1 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        2 "pred_pre" "전일대비" => change: Won signed,
        3 "trde_qty" "거래량" => volume: Shares,
        4 "for_netprps" "외인순매수" => foreign_net_buy: Shares signed,
    }
}
