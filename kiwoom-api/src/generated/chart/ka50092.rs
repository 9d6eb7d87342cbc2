// Generated from spec/chart/ka50092.yaml by `cargo xtask gen`. Do not edit.

//! `ka50092` 금현물당일분봉차트조회요청: Today's bars of gold, each of so many minutes, newest first.

use jiff::civil::DateTime;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, GoldProduct, MinuteInterval};
use crate::value::{Grams, MillionWon, Price, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`GoldTodayMinuteChart`]: 금현물당일분봉차트조회요청 (`ka50092`).
///
/// Today's bars of gold, each of so many minutes, newest first.
///
/// ```
/// use kiwoom_api::codes::{GoldProduct, MinuteInterval};
/// use kiwoom_api::chart::GoldTodayMinuteChartRequest;
/// use kiwoom_api::Request;
///
/// let request = GoldTodayMinuteChartRequest::new(
///     GoldProduct::Gold1Kg,
///     MinuteInterval::Minute1,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"M04020000","tic_scope":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50092", "금현물당일분봉차트조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldTodayMinuteChartRequest {
    /// Product (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub product: GoldProduct,
    /// Interval (틱범위, `tic_scope`).
    #[doc(alias("tic_scope", "틱범위"))]
    pub interval: MinuteInterval,
}

impl GoldTodayMinuteChartRequest {
    /// A request; every parameter is required.
    pub fn new(product: GoldProduct, interval: MinuteInterval) -> Self {
        Self { product, interval }
    }
}

request! {
    GoldTodayMinuteChartRequest -> GoldTodayMinuteChart = REQUEST[2] {
        "stk_cd" "종목코드" required => product: Code<GoldProduct>,
        "tic_scope" "틱범위" required => interval: Code<MinuteInterval>,
    }
}

/// Today's bars of gold, each of so many minutes, newest first.
///
/// What the server answers to [`GoldTodayMinuteChartRequest`]: 금현물당일분봉차트조회요청 (`ka50092`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{GoldProduct, MinuteInterval};
/// use kiwoom_api::chart::GoldTodayMinuteChartRequest;
///
/// let request = GoldTodayMinuteChartRequest::new(
///     GoldProduct::Gold1Kg,
///     MinuteInterval::Minute1,
/// );
/// let reply = client.chart().gold_today_minute_chart(&request).await?;
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
#[doc(alias("ka50092", "금현물당일분봉차트조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldTodayMinuteChart {
    /// The rows: 금현물당일분봉차트조회 (`gds_min_chart_qry`); each is a minute, or as many as the request asks for,
    /// newest first.
    ///
    /// The table's name says `일봉`, read as `당일분봉` here: the rows are bars of minutes; 일봉 is days.
    #[doc(alias("gds_min_chart_qry", "금현물당일분봉차트조회"))]
    pub rows: Vec<GoldTodayMinuteChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 금현물당일분봉차트조회 (`gds_min_chart_qry`) in [`GoldTodayMinuteChart`] (`ka50092`).
#[doc(alias("gds_min_chart_qry", "금현물당일분봉차트조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldTodayMinuteChartRow {
    /// Close price (체결가, `cntr_pric`), in won, with its direction.
    ///
    /// What the direction is against is not documented.
    #[doc(alias("cntr_pric", "체결가"))]
    pub close_price: Option<Price>,
    /// Change (전일 대비(원), `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일 대비(원)"))]
    pub change: Option<Won>,
    /// Cumulative volume (누적 거래량, `acc_trde_qty`), in grams.
    ///
    /// The volume of the day up to this bar.
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams, and volume times
    /// price is the turnover.
    #[doc(alias("acc_trde_qty", "누적 거래량"))]
    pub cumulative_volume: Option<Grams>,
    /// Cumulative turnover (누적 거래대금, `acc_trde_prica`), in million won.
    ///
    /// The turnover of the day up to this bar.
    #[doc(alias("acc_trde_prica", "누적 거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Volume (거래량(체결량), `trde_qty`), in grams.
    ///
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams, and volume times
    /// price is the turnover.
    #[doc(alias("trde_qty", "거래량(체결량)"))]
    pub volume: Option<Grams>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    ///
    /// What the direction is against is not documented; in ka50080 it is the close of the same bar.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    ///
    /// What the direction is against is not documented; in ka50080 it is the close of the same bar.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    ///
    /// What the direction is against is not documented; in ka50080 it is the close of the same bar.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Date time (체결시간, `cntr_tm`).
    #[doc(alias("cntr_tm", "체결시간"))]
    pub date_time: Option<DateTime>,
    /// Date with time (일자, `dt`).
    ///
    /// How it differs from `date_time` is not documented; in ka50079 both are equal.
    #[doc(alias("dt", "일자"))]
    pub date_with_time: Option<DateTime>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka50092` at run time.
pub static TR: Tr = Tr {
    id: "ka50092",
    name: "금현물당일분봉차트조회요청",
    rust: "GoldTodayMinuteChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "M04020000"), ("tic_scope", "1")],
};

impl Response for GoldTodayMinuteChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for GoldTodayMinuteChartRequest {
    type Row = GoldTodayMinuteChartRow;

    const LIST: &'static str = "gds_min_chart_qry";

    fn rows(response: &mut GoldTodayMinuteChart) -> &mut Vec<GoldTodayMinuteChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for GoldTodayMinuteChartRequest {}

record! {
    GoldTodayMinuteChart = RESPONSE[1] {
        0 "gds_min_chart_qry" "금현물당일분봉차트조회" => rows: Rows[ROWS] of(RowOf::Minutes),
    }
}

record! {
    GoldTodayMinuteChartRow = ROWS[11] {
        0 "cntr_pric" "체결가" => close_price: Price,
        1 "pred_pre" "전일 대비(원)" => change: Won signed,
        2 "acc_trde_qty" "누적 거래량" => cumulative_volume: Grams,
        3 "acc_trde_prica" "누적 거래대금" => cumulative_turnover: MillionWon,
        4 "trde_qty" "거래량(체결량)" => volume: Grams,
        5 "open_pric" "시가" => open_price: Price,
        6 "high_pric" "고가" => high_price: Price,
        7 "low_pric" "저가" => low_price: Price,
        8 "cntr_tm" "체결시간" => date_time: DateTime,
        9 "dt" "일자" => date_with_time: DateTime,
        10 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
    }
}

bar! { GoldTodayMinuteChartRow, time: date_time }
