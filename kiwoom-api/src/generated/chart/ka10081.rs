// Generated from spec/chart/ka10081.yaml by `cargo xtask gen`. Do not edit.

//! `ka10081` 주식일봉차트조회요청: Daily bars of one stock, newest first.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, PriceAdjustment};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`DailyChart`]: 주식일봉차트조회요청 (`ka10081`).
///
/// Daily bars of one stock, newest first.
///
/// ```
/// use kiwoom_api::codes::PriceAdjustment;
/// use kiwoom_api::chart::DailyChartRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = DailyChartRequest::new(
///     "005930".parse()?,
///     date(2025, 9, 8),
///     PriceAdjustment::Adjusted,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","base_dt":"20250908","upd_stkpc_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10081", "주식일봉차트조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DailyChartRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Base date (기준일자, `base_dt`).
    ///
    /// The last day of the chart.
    #[doc(alias("base_dt", "기준일자"))]
    pub base_date: Date,
    /// Price adjustment (수정주가구분, `upd_stkpc_tp`).
    ///
    /// Adjusted for corporate actions up to the base date only: if that is before a split, nothing is
    /// adjusted for it.
    #[doc(alias("upd_stkpc_tp", "수정주가구분"))]
    pub price_adjustment: PriceAdjustment,
}

impl DailyChartRequest {
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
    DailyChartRequest -> DailyChart = REQUEST[3] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "base_dt" "기준일자" required => base_date: Date,
        "upd_stkpc_tp" "수정주가구분" required => price_adjustment: Code<PriceAdjustment>,
    }
}

/// Daily bars of one stock, newest first.
///
/// What the server answers to [`DailyChartRequest`]: 주식일봉차트조회요청 (`ka10081`).
/// A full page has 600 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::PriceAdjustment;
/// use kiwoom_api::chart::DailyChartRequest;
/// use kiwoom_api::date;
///
/// let request = DailyChartRequest::new(
///     "005930".parse()?,
///     date(2025, 9, 8),
///     PriceAdjustment::Adjusted,
/// );
/// let reply = client.chart().daily_chart(&request).await?;
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
#[doc(alias("ka10081", "주식일봉차트조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyChart {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// The rows: 주식일봉차트조회 (`stk_dt_pole_chart_qry`); each is a day, newest first.
    #[doc(alias("stk_dt_pole_chart_qry", "주식일봉차트조회"))]
    pub rows: Vec<DailyChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 주식일봉차트조회 (`stk_dt_pole_chart_qry`) in [`DailyChart`] (`ka10081`).
#[doc(alias("stk_dt_pole_chart_qry", "주식일봉차트조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyChartRow {
    /// Close price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<Price>,
    /// Volume (거래량, `trde_qty`), in shares.
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Date (일자, `dt`).
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
    /// unchanged. Among adjusted prices, an open above the high has been seen.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Turnover rate (거래회전율, `trde_tern_rt`), in percent; whatever sign the server writes before it adds
    /// nothing.
    #[doc(alias("trde_tern_rt", "거래회전율"))]
    pub turnover_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10081` at run time.
pub static TR: Tr = Tr {
    id: "ka10081",
    name: "주식일봉차트조회요청",
    rust: "DailyChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: Some(600),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930"), ("base_dt", "20250908"), ("upd_stkpc_tp", "1")],
};

impl Response for DailyChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for DailyChartRequest {
    type Row = DailyChartRow;

    const LIST: &'static str = "stk_dt_pole_chart_qry";

    fn rows(response: &mut DailyChart) -> &mut Vec<DailyChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for DailyChartRequest {
    fn end_on(&mut self, day: Date) {
        if self.price_adjustment == PriceAdjustment::Raw {
            self.base_date = self.base_date.min(day);
        }
    }
}

record! {
    DailyChart = RESPONSE[2] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_dt_pole_chart_qry" "주식일봉차트조회" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    DailyChartRow = ROWS[10] {
        0 "cur_prc" "현재가" => close_price: Price,
        1 "trde_qty" "거래량" => volume: Shares saturates(4_294_967_295),
        2 "trde_prica" "거래대금" => turnover: MillionWon,
        3 "dt" "일자" => date: Date,
        4 "open_pric" "시가" => open_price: Price,
        5 "high_pric" "고가" => high_price: Price,
        6 "low_pric" "저가" => low_price: Price,
        7 "pred_pre" "전일대비" => change: Won signed,
        8 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        9 "trde_tern_rt" "거래회전율" => turnover_rate: Percent magnitude scale(2),
    }
}

bar! { DailyChartRow, time: date, turnover: turnover }
