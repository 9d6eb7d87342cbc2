// Generated from spec/chart/ka10080.yaml by `cargo xtask gen`. Do not edit.

//! `ka10080` 주식분봉차트조회요청: Bars of one stock, each of so many minutes, newest first.

use jiff::civil::{Date, DateTime};

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, MinuteInterval, PriceAdjustment};
use crate::value::{Price, Shares, StockCode, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`MinuteChart`]: 주식분봉차트조회요청 (`ka10080`).
///
/// Bars of one stock, each of so many minutes, newest first.
///
/// ```
/// use kiwoom_api::codes::{MinuteInterval, PriceAdjustment};
/// use kiwoom_api::chart::MinuteChartRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = MinuteChartRequest::new(
///     "005930".parse()?,
///     MinuteInterval::Minute1,
///     PriceAdjustment::Adjusted,
/// )
/// .base_date(date(2026, 2, 2));
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","tic_scope":"1","upd_stkpc_tp":"1","base_dt":"20260202"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10080", "주식분봉차트조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MinuteChartRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Interval (틱범위, `tic_scope`).
    #[doc(alias("tic_scope", "틱범위"))]
    pub interval: MinuteInterval,
    /// Price adjustment (수정주가구분, `upd_stkpc_tp`).
    #[doc(alias("upd_stkpc_tp", "수정주가구분"))]
    pub price_adjustment: PriceAdjustment,
    /// Base date (기준일자, `base_dt`).
    ///
    /// The last day of the chart.
    #[doc(alias("base_dt", "기준일자"))]
    pub base_date: Option<Date>,
}

impl MinuteChartRequest {
    /// A request with its required parameters.
    pub fn new(
        stock_code: StockCode,
        interval: MinuteInterval,
        price_adjustment: PriceAdjustment,
    ) -> Self {
        Self {
            stock_code,
            interval,
            price_adjustment,
            base_date: None,
        }
    }

    /// Sets the optional parameter: base date (기준일자, `base_dt`).
    ///
    /// The last day of the chart.
    #[must_use]
    pub fn base_date(mut self, base_date: Date) -> Self {
        self.base_date = Some(base_date);
        self
    }
}

request! {
    MinuteChartRequest -> MinuteChart = REQUEST[4] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "tic_scope" "틱범위" required => interval: Code<MinuteInterval>,
        "upd_stkpc_tp" "수정주가구분" required => price_adjustment: Code<PriceAdjustment>,
        "base_dt" "기준일자" => base_date: Date,
    }
}

/// Bars of one stock, each of so many minutes, newest first.
///
/// What the server answers to [`MinuteChartRequest`]: 주식분봉차트조회요청 (`ka10080`).
/// A full page has 900 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{MinuteInterval, PriceAdjustment};
/// use kiwoom_api::chart::MinuteChartRequest;
/// use kiwoom_api::date;
///
/// let request = MinuteChartRequest::new(
///     "005930".parse()?,
///     MinuteInterval::Minute1,
///     PriceAdjustment::Adjusted,
/// )
/// .base_date(date(2026, 2, 2));
/// let reply = client.chart().minute_chart(&request).await?;
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
#[doc(alias("ka10080", "주식분봉차트조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinuteChart {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// The rows: 주식분봉차트조회 (`stk_min_pole_chart_qry`); each is a minute, or as many as the request asks for,
    /// newest first.
    #[doc(alias("stk_min_pole_chart_qry", "주식분봉차트조회"))]
    pub rows: Vec<MinuteChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 주식분봉차트조회 (`stk_min_pole_chart_qry`) in [`MinuteChart`] (`ka10080`).
#[doc(alias("stk_min_pole_chart_qry", "주식분봉차트조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinuteChartRow {
    /// Close price (현재가(종가), `cur_prc`), in won, with its direction.
    ///
    /// The direction is against the previous close, for each price of a bar by itself; without a sign it is
    /// equal to that.
    #[doc(alias("cur_prc", "현재가(종가)"))]
    pub close_price: Option<Price>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Date time (체결시간, `cntr_tm`).
    ///
    /// When the bar begins. Bars of half a minute, at seconds 00 and 30, have been seen.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub date_time: Option<DateTime>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    ///
    /// The direction is against the previous close, for each price of a bar by itself; without a sign it is
    /// equal to that.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    ///
    /// The direction is against the previous close, for each price of a bar by itself; without a sign it is
    /// equal to that.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    ///
    /// The direction is against the previous close, for each price of a bar by itself; without a sign it is
    /// equal to that.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change sign (전일대비 기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비 기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    ///
    /// The volume of the day up to this bar.
    /// Not from Kiwoom's tables: sent by the live server and in Kiwoom's sample reply, absent from the
    /// table.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10080` at run time.
pub static TR: Tr = Tr {
    id: "ka10080",
    name: "주식분봉차트조회요청",
    rust: "MinuteChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: Some(900),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("stk_cd", "005930"),
        ("tic_scope", "1"),
        ("upd_stkpc_tp", "1"),
        ("base_dt", "20260202"),
    ],
};

impl Response for MinuteChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for MinuteChartRequest {
    type Row = MinuteChartRow;

    const LIST: &'static str = "stk_min_pole_chart_qry";

    fn rows(response: &mut MinuteChart) -> &mut Vec<MinuteChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for MinuteChartRequest {
    fn end_on(&mut self, day: Date) {
        if self.price_adjustment == PriceAdjustment::Raw {
            self.base_date = Some(self.base_date.map_or(day, |known| known.min(day)));
        }
    }
}

record! {
    MinuteChart = RESPONSE[2] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_min_pole_chart_qry" "주식분봉차트조회" => rows: Rows[ROWS] of(RowOf::Minutes),
    }
}

record! {
    MinuteChartRow = ROWS[9] {
        0 "cur_prc" "현재가(종가)" => close_price: Price,
        1 "trde_qty" "거래량" => volume: Shares,
        2 "cntr_tm" "체결시간" => date_time: DateTime,
        3 "open_pric" "시가" => open_price: Price,
        4 "high_pric" "고가" => high_price: Price,
        5 "low_pric" "저가" => low_price: Price,
        6 "pred_pre" "전일대비" => change: Won signed,
        7 "pred_pre_sig" "전일대비 기호" => change_sign: Code<ChangeSign>,
        8 "acc_trde_qty" "누적거래량" amended => cumulative_volume: Shares,
    }
}

bar! { MinuteChartRow, time: date_time }
