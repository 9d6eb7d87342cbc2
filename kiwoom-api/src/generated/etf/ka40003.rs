// Generated from spec/etf/ka40003.yaml by `cargo xtask gen`. Do not edit.

//! `ka40003` ETF일별추이요청: Price, NAV, disparities and the tracked index of one fund, day by day; a row is a day.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{DecimalWon, IndexLevel, MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`EtfQuotesByDay`]: ETF일별추이요청 (`ka40003`).
///
/// Price, NAV, disparities and the tracked index of one fund, day by day; a row is a day.
///
/// ```
/// use kiwoom_api::etf::EtfQuotesByDayRequest;
/// use kiwoom_api::Request;
///
/// let request = EtfQuotesByDayRequest::new("069500".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"069500"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40003", "ETF일별추이요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EtfQuotesByDayRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl EtfQuotesByDayRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    EtfQuotesByDayRequest -> EtfQuotesByDay = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// Price, NAV, disparities and the tracked index of one fund, day by day; a row is a day.
///
/// What the server answers to [`EtfQuotesByDayRequest`]: ETF일별추이요청 (`ka40003`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::etf::EtfQuotesByDayRequest;
///
/// let request = EtfQuotesByDayRequest::new("069500".parse()?);
/// let reply = client.etf().etf_quotes_by_day(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.change_rate,
///         row.nav,
///         row.disparity_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40003", "ETF일별추이요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfQuotesByDay {
    /// The rows: ETF일별추이 (`etfdaly_trnsn`); each is a day, newest first.
    #[doc(alias("etfdaly_trnsn", "ETF일별추이"))]
    pub rows: Vec<EtfQuotesByDayRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ETF일별추이 (`etfdaly_trnsn`) in [`EtfQuotesByDay`] (`ka40003`).
#[doc(alias("etfdaly_trnsn", "ETF일별추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfQuotesByDayRow {
    /// Date (체결일자, `cntr_dt`).
    #[doc(alias("cntr_dt", "체결일자"))]
    pub date: Option<Date>,
    /// Close price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<Price>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (대비율, `pre_rt`), in percent, signed.
    #[doc(alias("pre_rt", "대비율"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// NAV (NAV, `nav`), in won; whatever sign the server writes before it adds nothing.
    ///
    /// What a share of the fund is worth. A sign that the server writes is the direction against the
    /// previous NAV, often the opposite of the price's.
    #[doc(alias = "NAV")]
    pub nav: Option<DecimalWon>,
    /// Turnover (누적거래대금, `acc_trde_prica`), in million won.
    ///
    /// Rounded other than in ka10086: 1 more or less.
    /// The table's description says `1주`, read as `백만원` here: it is the turnover that ka10005 has in
    /// million won, 1 more or less.
    #[doc(alias("acc_trde_prica", "누적거래대금"))]
    pub turnover: Option<MillionWon>,
    /// NAV index disparity rate (NAV/지수괴리율, `navidex_dispty_rt`), in percent, signed.
    ///
    /// Of the NAV from the index.
    #[doc(alias("navidex_dispty_rt", "NAV/지수괴리율"))]
    pub nav_index_disparity_rate: Option<Percent>,
    /// Disparity rate (NAV/ETF괴리율, `navetfdispty_rt`), in percent, signed.
    ///
    /// Of the price from the NAV.
    #[doc(alias("navetfdispty_rt", "NAV/ETF괴리율"))]
    pub disparity_rate: Option<Percent>,
    /// Tracking error rate (추적오차율, `trace_eor_rt`), in percent, signed.
    ///
    /// In hundredths of a percent on the wire.
    #[doc(alias("trace_eor_rt", "추적오차율"))]
    pub tracking_error_rate: Option<Percent>,
    /// Tracked index (추적현재가, `trace_cur_prc`), in index points, with its direction.
    ///
    /// In hundredths of a point on the wire.
    #[doc(alias("trace_cur_prc", "추적현재가"))]
    pub tracked_index: Option<IndexLevel>,
    /// Tracked index change (추적전일대비, `trace_pred_pre`), in index points, signed.
    ///
    /// In hundredths of a point on the wire.
    #[doc(alias("trace_pred_pre", "추적전일대비"))]
    pub tracked_index_change: Option<Decimal>,
    /// Tracked index change sign (추적대비기호, `trace_pre_sig`).
    #[doc(alias("trace_pre_sig", "추적대비기호"))]
    pub tracked_index_change_sign: Option<ChangeSign>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka40003` at run time.
pub static TR: Tr = Tr {
    id: "ka40003",
    name: "ETF일별추이요청",
    rust: "EtfQuotesByDay",
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

impl Response for EtfQuotesByDay {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for EtfQuotesByDayRequest {
    type Row = EtfQuotesByDayRow;

    const LIST: &'static str = "etfdaly_trnsn";

    fn rows(response: &mut EtfQuotesByDay) -> &mut Vec<EtfQuotesByDayRow> {
        &mut response.rows
    }
}

record! {
    EtfQuotesByDay = RESPONSE[1] {
        0 "etfdaly_trnsn" "ETF일별추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    EtfQuotesByDayRow = ROWS[14] {
        0 "cntr_dt" "체결일자" => date: Date,
        1 "cur_prc" "현재가" => close_price: Price,
        2 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "pre_rt" "대비율" => change_rate: Percent signed scale(2),
        5 "trde_qty" "거래량" => volume: Shares,
        6 "nav" "NAV" => nav: DecimalWon magnitude scale(2),
        7 "acc_trde_prica" "누적거래대금" => turnover: MillionWon,
        8 "navidex_dispty_rt" "NAV/지수괴리율" => nav_index_disparity_rate: Percent signed scale(2),
        9 "navetfdispty_rt" "NAV/ETF괴리율" => disparity_rate: Percent signed scale(2),
        10 "trace_eor_rt" "추적오차율" => tracking_error_rate: Percent signed implied_decimals(2),
        11 "trace_cur_prc" "추적현재가" => tracked_index: IndexLevel implied_decimals(2),
        12 "trace_pred_pre" "추적전일대비" => tracked_index_change: Decimal index_points signed implied_decimals(2),
        13 "trace_pre_sig" "추적대비기호" => tracked_index_change_sign: Code<ChangeSign>,
    }
}
