// Generated from spec/chart/ka50080.yaml by `cargo xtask gen`. Do not edit.

//! `ka50080` 금현물분봉차트조회요청: Bars of gold, each of so many minutes, newest first.

use jiff::civil::DateTime;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, GoldProduct, MinuteInterval, PriceAdjustment};
use crate::value::{Grams, Price, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`GoldMinuteChart`]: 금현물분봉차트조회요청 (`ka50080`).
///
/// Bars of gold, each of so many minutes, newest first.
///
/// ```
/// use kiwoom_api::codes::{GoldProduct, MinuteInterval, PriceAdjustment};
/// use kiwoom_api::chart::GoldMinuteChartRequest;
/// use kiwoom_api::Request;
///
/// let request = GoldMinuteChartRequest::new(GoldProduct::Gold1Kg, MinuteInterval::Minute1)
///     .price_adjustment(PriceAdjustment::Adjusted);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"M04020000","tic_scope":"1","upd_stkpc_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50080", "금현물분봉차트조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldMinuteChartRequest {
    /// Product (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub product: GoldProduct,
    /// Interval (틱범위, `tic_scope`).
    #[doc(alias("tic_scope", "틱범위"))]
    pub interval: MinuteInterval,
    /// Price adjustment (수정주가구분, `upd_stkpc_tp`).
    #[doc(alias("upd_stkpc_tp", "수정주가구분"))]
    pub price_adjustment: Option<PriceAdjustment>,
}

impl GoldMinuteChartRequest {
    /// A request with its required parameters.
    pub fn new(product: GoldProduct, interval: MinuteInterval) -> Self {
        Self {
            product,
            interval,
            price_adjustment: None,
        }
    }

    /// Sets the optional parameter: price adjustment (수정주가구분, `upd_stkpc_tp`).
    #[must_use]
    pub fn price_adjustment(mut self, price_adjustment: PriceAdjustment) -> Self {
        self.price_adjustment = Some(price_adjustment);
        self
    }
}

request! {
    GoldMinuteChartRequest -> GoldMinuteChart = REQUEST[3] {
        "stk_cd" "종목코드" required => product: Code<GoldProduct>,
        "tic_scope" "틱범위" required => interval: Code<MinuteInterval>,
        "upd_stkpc_tp" "수정주가구분" => price_adjustment: Code<PriceAdjustment>,
    }
}

/// Bars of gold, each of so many minutes, newest first.
///
/// What the server answers to [`GoldMinuteChartRequest`]: 금현물분봉차트조회요청 (`ka50080`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{GoldProduct, MinuteInterval, PriceAdjustment};
/// use kiwoom_api::chart::GoldMinuteChartRequest;
///
/// let request = GoldMinuteChartRequest::new(GoldProduct::Gold1Kg, MinuteInterval::Minute1)
///     .price_adjustment(PriceAdjustment::Adjusted);
/// let reply = client.chart().gold_minute_chart(&request).await?;
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
#[doc(alias("ka50080", "금현물분봉차트조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldMinuteChart {
    /// The rows: 금현물분봉차트조회 (`gds_min_chart_qry`); each is a minute, or as many as the request asks for,
    /// newest first.
    #[doc(alias("gds_min_chart_qry", "금현물분봉차트조회"))]
    pub rows: Vec<GoldMinuteChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 금현물분봉차트조회 (`gds_min_chart_qry`) in [`GoldMinuteChart`] (`ka50080`).
#[doc(alias("gds_min_chart_qry", "금현물분봉차트조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldMinuteChartRow {
    /// Close price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<Price>,
    /// Unsigned change (전일대비, `pred_pre`), in won.
    ///
    /// Against the previous close. Which way is not said: `change_sign` is blank in every row seen.
    #[doc(alias("pred_pre", "전일대비"))]
    pub unsigned_change: Option<Won>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in grams.
    ///
    /// The volume of the day up to this bar.
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams, and volume times
    /// price is the turnover.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Grams>,
    /// Volume (거래량, `trde_qty`), in grams.
    ///
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams, and volume times
    /// price is the turnover.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Grams>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    ///
    /// The direction is against `close_price` of the same bar, and not the previous close; without a sign
    /// it is equal to that.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    ///
    /// The direction is against `close_price` of the same bar, and not the previous close; without a sign
    /// it is equal to that.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    ///
    /// The direction is against `close_price` of the same bar, and not the previous close; without a sign
    /// it is equal to that.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Date time (체결시간, `cntr_tm`).
    ///
    /// Bars of half a minute have been seen.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub date_time: Option<DateTime>,
    /// Date with time (일자, `dt`).
    ///
    /// How it differs from `date_time` is not documented; in ka50079 both are equal.
    #[doc(alias("dt", "일자"))]
    pub date_with_time: Option<DateTime>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    ///
    /// Blank in every row seen.
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka50080` at run time.
pub static TR: Tr = Tr {
    id: "ka50080",
    name: "금현물분봉차트조회요청",
    rust: "GoldMinuteChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "M04020000"), ("tic_scope", "1"), ("upd_stkpc_tp", "1")],
};

impl Response for GoldMinuteChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for GoldMinuteChartRequest {
    type Row = GoldMinuteChartRow;

    const LIST: &'static str = "gds_min_chart_qry";

    fn rows(response: &mut GoldMinuteChart) -> &mut Vec<GoldMinuteChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for GoldMinuteChartRequest {}

record! {
    GoldMinuteChart = RESPONSE[1] {
        0 "gds_min_chart_qry" "금현물분봉차트조회" => rows: Rows[ROWS] of(RowOf::Minutes),
    }
}

record! {
    GoldMinuteChartRow = ROWS[10] {
        0 "cur_prc" "현재가" => close_price: Price,
        1 "pred_pre" "전일대비" => unsigned_change: Won,
        2 "acc_trde_qty" "누적거래량" => cumulative_volume: Grams,
        3 "trde_qty" "거래량" => volume: Grams,
        4 "open_pric" "시가" => open_price: Price,
        5 "high_pric" "고가" => high_price: Price,
        6 "low_pric" "저가" => low_price: Price,
        7 "cntr_tm" "체결시간" => date_time: DateTime,
        8 "dt" "일자" => date_with_time: DateTime,
        9 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
    }
}

bar! { GoldMinuteChartRow, time: date_time }
