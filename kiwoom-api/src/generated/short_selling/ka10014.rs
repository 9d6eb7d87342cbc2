// Generated from spec/shsa/ka10014.yaml by `cargo xtask gen`. Do not edit.

//! `ka10014` 공매도추이요청: What was sold short of one stock, day by day, newest first, without the days on which nothing was.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Percent, Price, Shares, StockCode, ThousandWon, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ShortSellingTrend`]: 공매도추이요청 (`ka10014`).
///
/// What was sold short of one stock, day by day, newest first, without the days on which nothing was.
///
/// ```
/// use kiwoom_api::short_selling::{ShortSellingPeriodType, ShortSellingTrendRequest};
/// use kiwoom_api::{Request, date};
///
/// let request = ShortSellingTrendRequest::new(
///     "005930".parse()?,
///     date(2025, 5, 1),
///     date(2025, 5, 19),
/// )
/// .period_type(ShortSellingPeriodType::Period);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","tm_tp":"1","strt_dt":"20250501","end_dt":"20250519"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10014", "공매도추이요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShortSellingTrendRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Period type (시간구분, `tm_tp`).
    #[doc(alias("tm_tp", "시간구분"))]
    pub period_type: Option<ShortSellingPeriodType>,
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Date,
}

impl ShortSellingTrendRequest {
    /// A request with its required parameters.
    pub fn new(stock_code: StockCode, start_date: Date, end_date: Date) -> Self {
        Self {
            stock_code,
            period_type: None,
            start_date,
            end_date,
        }
    }

    /// Sets the optional parameter: period type (시간구분, `tm_tp`).
    #[must_use]
    pub fn period_type(mut self, period_type: ShortSellingPeriodType) -> Self {
        self.period_type = Some(period_type);
        self
    }
}

request! {
    ShortSellingTrendRequest -> ShortSellingTrend = REQUEST[4] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "tm_tp" "시간구분" => period_type: Code<ShortSellingPeriodType>,
        "strt_dt" "시작일자" required => start_date: Date,
        "end_dt" "종료일자" required => end_date: Date,
    }
}

/// What was sold short of one stock, day by day, newest first, without the days on which nothing was.
///
/// What the server answers to [`ShortSellingTrendRequest`]: 공매도추이요청 (`ka10014`).
/// A full page has 20 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::short_selling::{ShortSellingPeriodType, ShortSellingTrendRequest};
/// use kiwoom_api::date;
///
/// let request = ShortSellingTrendRequest::new(
///     "005930".parse()?,
///     date(2025, 5, 1),
///     date(2025, 5, 19),
/// )
/// .period_type(ShortSellingPeriodType::Period);
/// let reply = client.short_selling().short_selling_trend(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.short_sale_quantity,
///         row.short_sale_weight,
///         row.short_sale_average_price,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10014", "공매도추이요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShortSellingTrend {
    /// The rows: 공매도추이 (`shrts_trnsn`); each is a day, newest first.
    #[doc(alias("shrts_trnsn", "공매도추이"))]
    pub rows: Vec<ShortSellingTrendRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 공매도추이 (`shrts_trnsn`) in [`ShortSellingTrend`] (`ka10014`).
#[doc(alias("shrts_trnsn", "공매도추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShortSellingTrendRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Short sale quantity (공매도량, `shrts_qty`), in shares.
    #[doc(alias("shrts_qty", "공매도량"))]
    pub short_sale_quantity: Option<Shares>,
    /// Cumulative short sale quantity (누적공매도량, `ovr_shrts_qty`), in shares.
    ///
    /// Added up since the first day asked for: no open position.
    #[doc(alias("ovr_shrts_qty", "누적공매도량"))]
    pub cumulative_short_sale_quantity: Option<Shares>,
    /// Short sale weight (매매비중, `trde_wght`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// `short_sale_quantity` in percent of `volume`.
    #[doc(alias("trde_wght", "매매비중"))]
    pub short_sale_weight: Option<Percent>,
    /// Short sale turnover (공매도거래대금, `shrts_trde_prica`), in thousand won.
    #[doc(alias("shrts_trde_prica", "공매도거래대금"))]
    pub short_sale_turnover: Option<ThousandWon>,
    /// Short sale average price (공매도평균가, `shrts_avg_pric`), in won.
    #[doc(alias("shrts_avg_pric", "공매도평균가"))]
    pub short_sale_average_price: Option<Won>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What the dates mean (시간구분).
    ///
    /// The codes of `tm_tp` (시간구분) in `ka10014`.
    pub enum ShortSellingPeriodType {
        /// `0` 시작일: From the first day.
        StartDate = "0" "시작일",
        /// `1` 기간: From the first to the last day.
        Period = "1" "기간",
    }
}

/// What is known of `ka10014` at run time.
pub static TR: Tr = Tr {
    id: "ka10014",
    name: "공매도추이요청",
    rust: "ShortSellingTrend",
    category: "short_selling",
    path: "/api/dostk/shsa",
    kind: TrKind::Query,
    page_rows: Some(20),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("stk_cd", "005930"),
        ("tm_tp", "1"),
        ("strt_dt", "20250501"),
        ("end_dt", "20250519"),
    ],
};

impl Response for ShortSellingTrend {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ShortSellingTrendRequest {
    type Row = ShortSellingTrendRow;

    const LIST: &'static str = "shrts_trnsn";

    fn rows(response: &mut ShortSellingTrend) -> &mut Vec<ShortSellingTrendRow> {
        &mut response.rows
    }
}

record! {
    ShortSellingTrend = RESPONSE[1] {
        0 "shrts_trnsn" "공매도추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    ShortSellingTrendRow = ROWS[11] {
        0 "dt" "일자" => date: Date,
        1 "close_pric" "종가" => close_price: Price,
        2 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        5 "trde_qty" "거래량" => volume: Shares,
        6 "shrts_qty" "공매도량" => short_sale_quantity: Shares,
        7 "ovr_shrts_qty" "누적공매도량" => cumulative_short_sale_quantity: Shares,
        8 "trde_wght" "매매비중" => short_sale_weight: Percent magnitude scale(2),
        9 "shrts_trde_prica" "공매도거래대금" => short_sale_turnover: ThousandWon,
        10 "shrts_avg_pric" "공매도평균가" => short_sale_average_price: Won,
    }
}
