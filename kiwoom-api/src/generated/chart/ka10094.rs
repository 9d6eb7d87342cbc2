// Generated from spec/chart/ka10094.yaml by `cargo xtask gen`. Do not edit.

//! `ka10094` 주식년봉차트조회요청: Yearly bars of one stock, newest first.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::PriceAdjustment;
use crate::value::{Price, Shares, StockCode, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`YearlyChart`]: 주식년봉차트조회요청 (`ka10094`).
///
/// Yearly bars of one stock, newest first.
///
/// ```
/// use kiwoom_api::codes::PriceAdjustment;
/// use kiwoom_api::chart::YearlyChartRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = YearlyChartRequest::new(
///     "005930".parse()?,
///     date(2025, 9, 5),
///     PriceAdjustment::Adjusted,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","base_dt":"20250905","upd_stkpc_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10094", "주식년봉차트조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct YearlyChartRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Base date (기준일자, `base_dt`).
    ///
    /// The last day of the chart.
    #[doc(alias("base_dt", "기준일자"))]
    pub base_date: Date,
    /// Price adjustment (수정주가구분, `upd_stkpc_tp`).
    #[doc(alias("upd_stkpc_tp", "수정주가구분"))]
    pub price_adjustment: PriceAdjustment,
}

impl YearlyChartRequest {
    /// A request; every parameter is required.
    pub fn new(
        stock_code: StockCode,
        base_date: Date,
        price_adjustment: PriceAdjustment,
    ) -> Self {
        Self {
            stock_code,
            base_date,
            price_adjustment,
        }
    }
}

request! {
    YearlyChartRequest -> YearlyChart = REQUEST[3] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "base_dt" "기준일자" required => base_date: Date,
        "upd_stkpc_tp" "수정주가구분" required => price_adjustment: Code<PriceAdjustment>,
    }
}

/// Yearly bars of one stock, newest first.
///
/// What the server answers to [`YearlyChartRequest`]: 주식년봉차트조회요청 (`ka10094`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::PriceAdjustment;
/// use kiwoom_api::chart::YearlyChartRequest;
/// use kiwoom_api::date;
///
/// let request = YearlyChartRequest::new(
///     "005930".parse()?,
///     date(2025, 9, 5),
///     PriceAdjustment::Adjusted,
/// );
/// let reply = client.chart().yearly_chart(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
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
#[doc(alias("ka10094", "주식년봉차트조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YearlyChart {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// The rows: 주식년봉차트조회 (`stk_yr_pole_chart_qry`); each is a year, newest first.
    #[doc(alias("stk_yr_pole_chart_qry", "주식년봉차트조회"))]
    pub rows: Vec<YearlyChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 주식년봉차트조회 (`stk_yr_pole_chart_qry`) in [`YearlyChart`] (`ka10094`).
#[doc(alias("stk_yr_pole_chart_qry", "주식년봉차트조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct YearlyChartRow {
    /// Close price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<Price>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<Won>,
    /// Date (일자, `dt`).
    ///
    /// The first trading day of the year.
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
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
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10094` at run time.
pub static TR: Tr = Tr {
    id: "ka10094",
    name: "주식년봉차트조회요청",
    rust: "YearlyChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930"), ("base_dt", "20250905"), ("upd_stkpc_tp", "1")],
};

impl Response for YearlyChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for YearlyChartRequest {
    type Row = YearlyChartRow;

    const LIST: &'static str = "stk_yr_pole_chart_qry";

    fn rows(response: &mut YearlyChart) -> &mut Vec<YearlyChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for YearlyChartRequest {}

record! {
    YearlyChart = RESPONSE[2] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_yr_pole_chart_qry" "주식년봉차트조회" => rows: Rows[ROWS] of(RowOf::Years),
    }
}

record! {
    YearlyChartRow = ROWS[7] {
        0 "cur_prc" "현재가" => close_price: Price,
        1 "trde_qty" "거래량" => volume: Shares,
        2 "trde_prica" "거래대금" => turnover: Won amount,
        3 "dt" "일자" => date: Date,
        4 "open_pric" "시가" => open_price: Price,
        5 "high_pric" "고가" => high_price: Price,
        6 "low_pric" "저가" => low_price: Price,
    }
}

bar! { YearlyChartRow, time: date, turnover: turnover }
