// Generated from spec/chart/ka10079.yaml by `cargo xtask gen`. Do not edit.

//! `ka10079` 주식틱차트조회요청: Bars of one stock, each of so many trades, newest first.

use jiff::civil::DateTime;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, PriceAdjustment, TickInterval};
use crate::value::{Price, Shares, StockCode, Ticks, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`TickChart`]: 주식틱차트조회요청 (`ka10079`).
///
/// Bars of one stock, each of so many trades, newest first.
///
/// ```
/// use kiwoom_api::codes::{PriceAdjustment, TickInterval};
/// use kiwoom_api::chart::TickChartRequest;
/// use kiwoom_api::Request;
///
/// let request = TickChartRequest::new(
///     "005930".parse()?,
///     TickInterval::Tick1,
///     PriceAdjustment::Adjusted,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","tic_scope":"1","upd_stkpc_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10079", "주식틱차트조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TickChartRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Interval (틱범위, `tic_scope`).
    #[doc(alias("tic_scope", "틱범위"))]
    pub interval: TickInterval,
    /// Price adjustment (수정주가구분, `upd_stkpc_tp`).
    #[doc(alias("upd_stkpc_tp", "수정주가구분"))]
    pub price_adjustment: PriceAdjustment,
}

impl TickChartRequest {
    /// A request; every parameter is required.
    pub fn new(
        stock_code: StockCode,
        interval: TickInterval,
        price_adjustment: PriceAdjustment,
    ) -> Self {
        Self {
            stock_code,
            interval,
            price_adjustment,
        }
    }
}

request! {
    TickChartRequest -> TickChart = REQUEST[3] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "tic_scope" "틱범위" required => interval: Code<TickInterval>,
        "upd_stkpc_tp" "수정주가구분" required => price_adjustment: Code<PriceAdjustment>,
    }
}

/// Bars of one stock, each of so many trades, newest first.
///
/// What the server answers to [`TickChartRequest`]: 주식틱차트조회요청 (`ka10079`).
/// A full page has 900 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{PriceAdjustment, TickInterval};
/// use kiwoom_api::chart::TickChartRequest;
///
/// let request = TickChartRequest::new(
///     "005930".parse()?,
///     TickInterval::Tick1,
///     PriceAdjustment::Adjusted,
/// );
/// let reply = client.chart().tick_chart(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date_time,
///         row.open_price,
///         row.high_price,
///         row.low_price,
///         row.close_price,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10079", "주식틱차트조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TickChart {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Last tick count (마지막틱갯수, `last_tic_cnt`).
    ///
    /// How many trades the last bar has, by its label; blank in every reply seen.
    #[doc(alias("last_tic_cnt", "마지막틱갯수"))]
    pub last_tick_count: Option<Ticks>,
    /// The rows: 주식틱차트조회 (`stk_tic_chart_qry`); each is a trade, newest first.
    #[doc(alias("stk_tic_chart_qry", "주식틱차트조회"))]
    pub rows: Vec<TickChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 주식틱차트조회 (`stk_tic_chart_qry`) in [`TickChart`] (`ka10079`).
#[doc(alias("stk_tic_chart_qry", "주식틱차트조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TickChartRow {
    /// Close price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<Price>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Date time (체결시간, `cntr_tm`).
    #[doc(alias("cntr_tm", "체결시간"))]
    pub date_time: Option<DateTime>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Unsigned change (전일대비, `pred_pre`), in won.
    ///
    /// Against the previous close. `change_sign` alone says which way.
    #[doc(alias("pred_pre", "전일대비"))]
    pub unsigned_change: Option<Won>,
    /// Change sign (전일대비 기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비 기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10079` at run time.
pub static TR: Tr = Tr {
    id: "ka10079",
    name: "주식틱차트조회요청",
    rust: "TickChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: Some(900),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930"), ("tic_scope", "1"), ("upd_stkpc_tp", "1")],
};

impl Response for TickChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for TickChartRequest {
    type Row = TickChartRow;

    const LIST: &'static str = "stk_tic_chart_qry";

    fn rows(response: &mut TickChart) -> &mut Vec<TickChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for TickChartRequest {}

record! {
    TickChart = RESPONSE[3] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "last_tic_cnt" "마지막틱갯수" => last_tick_count: Ticks,
        2 "stk_tic_chart_qry" "주식틱차트조회" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    TickChartRow = ROWS[8] {
        0 "cur_prc" "현재가" => close_price: Price,
        1 "trde_qty" "거래량" => volume: Shares,
        2 "cntr_tm" "체결시간" => date_time: DateTime,
        3 "open_pric" "시가" => open_price: Price,
        4 "high_pric" "고가" => high_price: Price,
        5 "low_pric" "저가" => low_price: Price,
        6 "pred_pre" "전일대비" => unsigned_change: Won,
        7 "pred_pre_sig" "전일대비 기호" => change_sign: Code<ChangeSign>,
    }
}

bar! { TickChartRow, time: date_time }
