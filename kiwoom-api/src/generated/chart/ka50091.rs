// Generated from spec/chart/ka50091.yaml by `cargo xtask gen`. Do not edit.

//! `ka50091` 금현물당일틱차트조회요청: Today's bars of gold, each of so many trades, newest first.

use jiff::civil::DateTime;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, GoldProduct, TickInterval};
use crate::value::{Grams, Price, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`GoldTodayTickChart`]: 금현물당일틱차트조회요청 (`ka50091`).
///
/// Today's bars of gold, each of so many trades, newest first.
///
/// ```
/// use kiwoom_api::codes::{GoldProduct, TickInterval};
/// use kiwoom_api::chart::GoldTodayTickChartRequest;
/// use kiwoom_api::Request;
///
/// let request = GoldTodayTickChartRequest::new(GoldProduct::Gold1Kg, TickInterval::Tick1);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"M04020000","tic_scope":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50091", "금현물당일틱차트조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldTodayTickChartRequest {
    /// Product (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub product: GoldProduct,
    /// Interval (틱범위, `tic_scope`).
    #[doc(alias("tic_scope", "틱범위"))]
    pub interval: TickInterval,
}

impl GoldTodayTickChartRequest {
    /// A request; every parameter is required.
    pub fn new(product: GoldProduct, interval: TickInterval) -> Self {
        Self { product, interval }
    }
}

request! {
    GoldTodayTickChartRequest -> GoldTodayTickChart = REQUEST[2] {
        "stk_cd" "종목코드" required => product: Code<GoldProduct>,
        "tic_scope" "틱범위" required => interval: Code<TickInterval>,
    }
}

/// Today's bars of gold, each of so many trades, newest first.
///
/// What the server answers to [`GoldTodayTickChartRequest`]: 금현물당일틱차트조회요청 (`ka50091`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{GoldProduct, TickInterval};
/// use kiwoom_api::chart::GoldTodayTickChartRequest;
///
/// let request = GoldTodayTickChartRequest::new(GoldProduct::Gold1Kg, TickInterval::Tick1);
/// let reply = client.chart().gold_today_tick_chart(&request).await?;
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
#[doc(alias("ka50091", "금현물당일틱차트조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldTodayTickChart {
    /// The rows: 금현물당일틱차트조회 (`gds_tic_chart_qry`); each is a trade, newest first.
    ///
    /// The table's name says `일봉`, read as `당일틱` here: the rows are bars of ticks; 일봉 is days.
    #[doc(alias("gds_tic_chart_qry", "금현물당일틱차트조회"))]
    pub rows: Vec<GoldTodayTickChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 금현물당일틱차트조회 (`gds_tic_chart_qry`) in [`GoldTodayTickChart`] (`ka50091`).
#[doc(alias("gds_tic_chart_qry", "금현물당일틱차트조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldTodayTickChartRow {
    /// Close price (체결가, `cntr_pric`), in won, with its direction.
    ///
    /// Without a sign in Kiwoom's sample, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("cntr_pric", "체결가"))]
    pub close_price: Option<Price>,
    /// Change (전일 대비(원), `pred_pre`), in won, signed.
    ///
    /// Whether a fall has a sign is not known, and in ka50079 it has none: let `change_sign` decide.
    #[doc(alias("pred_pre", "전일 대비(원)"))]
    pub change: Option<Won>,
    /// Volume (거래량(체결량), `trde_qty`), in grams.
    ///
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams, and volume times
    /// price is the turnover.
    #[doc(alias("trde_qty", "거래량(체결량)"))]
    pub volume: Option<Grams>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    ///
    /// Without a sign in Kiwoom's sample, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    ///
    /// Without a sign in Kiwoom's sample, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    ///
    /// Without a sign in Kiwoom's sample, and so without a direction: it is not said, which does not mean
    /// unchanged.
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

/// What is known of `ka50091` at run time.
pub static TR: Tr = Tr {
    id: "ka50091",
    name: "금현물당일틱차트조회요청",
    rust: "GoldTodayTickChart",
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

impl Response for GoldTodayTickChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for GoldTodayTickChartRequest {
    type Row = GoldTodayTickChartRow;

    const LIST: &'static str = "gds_tic_chart_qry";

    fn rows(response: &mut GoldTodayTickChart) -> &mut Vec<GoldTodayTickChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for GoldTodayTickChartRequest {}

record! {
    GoldTodayTickChart = RESPONSE[1] {
        0 "gds_tic_chart_qry" "금현물당일틱차트조회" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    GoldTodayTickChartRow = ROWS[9] {
        0 "cntr_pric" "체결가" => close_price: Price,
        1 "pred_pre" "전일 대비(원)" => change: Won signed,
        2 "trde_qty" "거래량(체결량)" => volume: Grams,
        3 "open_pric" "시가" => open_price: Price,
        4 "high_pric" "고가" => high_price: Price,
        5 "low_pric" "저가" => low_price: Price,
        6 "cntr_tm" "체결시간" => date_time: DateTime,
        7 "dt" "일자" => date_with_time: DateTime,
        8 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
    }
}

bar! { GoldTodayTickChartRow, time: date_time }
