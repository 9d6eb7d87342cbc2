// Generated from spec/chart/ka50082.yaml by `cargo xtask gen`. Do not edit.

//! `ka50082` 금현물주봉차트조회요청: Weekly bars of gold, newest first.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{GoldProduct, PriceAdjustment};
use crate::value::{Grams, Price};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`GoldWeeklyChart`]: 금현물주봉차트조회요청 (`ka50082`).
///
/// Weekly bars of gold, newest first.
///
/// ```
/// use kiwoom_api::codes::{GoldProduct, PriceAdjustment};
/// use kiwoom_api::chart::GoldWeeklyChartRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = GoldWeeklyChartRequest::new(
///     GoldProduct::Gold1Kg,
///     date(2025, 8, 26),
///     PriceAdjustment::Adjusted,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"M04020000","base_dt":"20250826","upd_stkpc_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50082", "금현물주봉차트조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldWeeklyChartRequest {
    /// Product (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub product: GoldProduct,
    /// Base date (기준일자, `base_dt`).
    ///
    /// The last day of the chart.
    #[doc(alias("base_dt", "기준일자"))]
    pub base_date: Date,
    /// Price adjustment (수정주가구분, `upd_stkpc_tp`).
    #[doc(alias("upd_stkpc_tp", "수정주가구분"))]
    pub price_adjustment: PriceAdjustment,
}

impl GoldWeeklyChartRequest {
    /// A request; every parameter is required.
    pub fn new(
        product: GoldProduct,
        base_date: Date,
        price_adjustment: PriceAdjustment,
    ) -> Self {
        Self {
            product,
            base_date,
            price_adjustment,
        }
    }
}

request! {
    GoldWeeklyChartRequest -> GoldWeeklyChart = REQUEST[3] {
        "stk_cd" "종목코드" required => product: Code<GoldProduct>,
        "base_dt" "기준일자" required => base_date: Date,
        "upd_stkpc_tp" "수정주가구분" required => price_adjustment: Code<PriceAdjustment>,
    }
}

/// Weekly bars of gold, newest first.
///
/// What the server answers to [`GoldWeeklyChartRequest`]: 금현물주봉차트조회요청 (`ka50082`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{GoldProduct, PriceAdjustment};
/// use kiwoom_api::chart::GoldWeeklyChartRequest;
/// use kiwoom_api::date;
///
/// let request = GoldWeeklyChartRequest::new(
///     GoldProduct::Gold1Kg,
///     date(2025, 8, 26),
///     PriceAdjustment::Adjusted,
/// );
/// let reply = client.chart().gold_weekly_chart(&request).await?;
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
#[doc(alias("ka50082", "금현물주봉차트조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldWeeklyChart {
    /// The rows: 금현물주봉차트조회 (`gds_week_chart_qry`); each is a week, newest first.
    ///
    /// The table's name says `일봉`, read as `주봉` here: the rows are weeks; 일봉 is days.
    #[doc(alias("gds_week_chart_qry", "금현물주봉차트조회"))]
    pub rows: Vec<GoldWeeklyChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 금현물주봉차트조회 (`gds_week_chart_qry`) in [`GoldWeeklyChart`] (`ka50082`).
#[doc(alias("gds_week_chart_qry", "금현물주봉차트조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldWeeklyChartRow {
    /// Close price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<Price>,
    /// Volume (누적 거래량, `acc_trde_qty`), in grams.
    ///
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams, and volume times
    /// price is the turnover.
    #[doc(alias("acc_trde_qty", "누적 거래량"))]
    pub volume: Option<Grams>,
    /// Turnover leading digits (누적 거래대금, `acc_trde_prica`).
    ///
    /// The first seven digits of the turnover in won, however many it has, and all of it only below ten
    /// million won. `volume` times a price of the bar tells how many digits are missing.
    /// The table's description says `백만원`, read as `원` here: below ten million won, where nothing is cut
    /// off, it is exact in won.
    #[doc(alias("acc_trde_prica", "누적 거래대금"))]
    pub turnover_leading_digits: Option<String>,
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
    /// Date (일자, `dt`).
    ///
    /// The first trading day of the week.
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka50082` at run time.
pub static TR: Tr = Tr {
    id: "ka50082",
    name: "금현물주봉차트조회요청",
    rust: "GoldWeeklyChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "M04020000"), ("base_dt", "20250826"), ("upd_stkpc_tp", "1")],
};

impl Response for GoldWeeklyChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for GoldWeeklyChartRequest {
    type Row = GoldWeeklyChartRow;

    const LIST: &'static str = "gds_week_chart_qry";

    fn rows(response: &mut GoldWeeklyChart) -> &mut Vec<GoldWeeklyChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for GoldWeeklyChartRequest {}

record! {
    GoldWeeklyChart = RESPONSE[1] {
        0 "gds_week_chart_qry" "금현물주봉차트조회" => rows: Rows[ROWS] of(RowOf::Weeks),
    }
}

record! {
    GoldWeeklyChartRow = ROWS[7] {
        0 "cur_prc" "현재가" => close_price: Price,
        1 "acc_trde_qty" "누적 거래량" => volume: Grams,
        2 "acc_trde_prica" "누적 거래대금" => turnover_leading_digits: Text,
        3 "open_pric" "시가" => open_price: Price,
        4 "high_pric" "고가" => high_price: Price,
        5 "low_pric" "저가" => low_price: Price,
        6 "dt" "일자" => date: DateAtMidnight,
    }
}

bar! { GoldWeeklyChartRow, time: date }
