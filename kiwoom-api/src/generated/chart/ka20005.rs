// Generated from spec/chart/ka20005.yaml by `cargo xtask gen`. Do not edit.

//! `ka20005` 업종분봉조회요청: Bars of the index of one sector, each of so many minutes, newest first.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, MinuteInterval};
use crate::value::{BarTime, IndexLevel, SectorCode, ThousandShares};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`SectorMinuteChart`]: 업종분봉조회요청 (`ka20005`).
///
/// Bars of the index of one sector, each of so many minutes, newest first.
///
/// ```
/// use kiwoom_api::codes::MinuteInterval;
/// use kiwoom_api::chart::SectorMinuteChartRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = SectorMinuteChartRequest::new("001".parse()?, MinuteInterval::Minutes5)
///     .base_date(date(2026, 2, 2));
/// assert_eq!(request.to_json()?, r#"{"inds_cd":"001","tic_scope":"5","base_dt":"20260202"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20005", "업종분봉조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorMinuteChartRequest {
    /// Sector code (업종코드, `inds_cd`).
    ///
    /// The codes are listed by ka10101. One that does not exist gives an empty reply, and no error.
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: SectorCode,
    /// Interval (틱범위, `tic_scope`).
    #[doc(alias("tic_scope", "틱범위"))]
    pub interval: MinuteInterval,
    /// Base date (기준일자, `base_dt`).
    ///
    /// The last day of the chart.
    #[doc(alias("base_dt", "기준일자"))]
    pub base_date: Option<Date>,
}

impl SectorMinuteChartRequest {
    /// A request with its required parameters.
    pub fn new(sector_code: SectorCode, interval: MinuteInterval) -> Self {
        Self {
            sector_code,
            interval,
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
    SectorMinuteChartRequest -> SectorMinuteChart = REQUEST[3] {
        "inds_cd" "업종코드" required => sector_code: SectorCode,
        "tic_scope" "틱범위" required => interval: Code<MinuteInterval>,
        "base_dt" "기준일자" => base_date: Date,
    }
}

/// Bars of the index of one sector, each of so many minutes, newest first.
///
/// What the server answers to [`SectorMinuteChartRequest`]: 업종분봉조회요청 (`ka20005`).
/// A full page has 900 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::MinuteInterval;
/// use kiwoom_api::chart::SectorMinuteChartRequest;
/// use kiwoom_api::date;
///
/// let request = SectorMinuteChartRequest::new("001".parse()?, MinuteInterval::Minutes5)
///     .base_date(date(2026, 2, 2));
/// let reply = client.chart().sector_minute_chart(&request).await?;
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
#[doc(alias("ka20005", "업종분봉조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorMinuteChart {
    /// Sector code (업종코드, `inds_cd`).
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: Option<SectorCode>,
    /// The rows: 업종분봉조회 (`inds_min_pole_qry`); each is a minute, or as many as the request asks for, newest
    /// first.
    #[doc(alias("inds_min_pole_qry", "업종분봉조회"))]
    pub rows: Vec<SectorMinuteChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 업종분봉조회 (`inds_min_pole_qry`) in [`SectorMinuteChart`] (`ka20005`).
#[doc(alias("inds_min_pole_qry", "업종분봉조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorMinuteChartRow {
    /// Close price (현재가, `cur_prc`), in index points, with its direction.
    ///
    /// The direction is against the previous close.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<IndexLevel>,
    /// Volume (거래량, `trde_qty`), in thousands of shares.
    ///
    /// Kiwoom documents no unit here; it is read as that of `cumulative_volume`.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<ThousandShares>,
    /// Date time (체결시간, `cntr_tm`).
    ///
    /// Bars of half a minute have been seen. `888888` behind the date is the close, and `999999` after
    /// hours: no time of day is said there.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub date_time: Option<BarTime>,
    /// Open price (시가, `open_pric`), in index points; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// The server writes plus before it whatever the index did, so there is no direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<IndexLevel>,
    /// High price (고가, `high_pric`), in index points; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// The server writes plus before it whatever the index did, so there is no direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<IndexLevel>,
    /// Low price (저가, `low_pric`), in index points; whatever sign the server writes before it adds nothing.
    ///
    /// The server writes plus before it whatever the index did, so there is no direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<IndexLevel>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in thousands of shares.
    ///
    /// The volume of the day up to this bar.
    /// The table's description says `1주`, read as `1000주` here: live replies have numbers that only
    /// thousands of shares fit.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<ThousandShares>,
    /// Change (전일대비, `pred_pre`), in index points, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Decimal>,
    /// Change sign (전일대비 기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비 기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka20005` at run time.
pub static TR: Tr = Tr {
    id: "ka20005",
    name: "업종분봉조회요청",
    rust: "SectorMinuteChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: Some(900),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("inds_cd", "001"), ("tic_scope", "5"), ("base_dt", "20260202")],
};

impl Response for SectorMinuteChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorMinuteChartRequest {
    type Row = SectorMinuteChartRow;

    const LIST: &'static str = "inds_min_pole_qry";

    fn rows(response: &mut SectorMinuteChart) -> &mut Vec<SectorMinuteChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for SectorMinuteChartRequest {
    fn end_on(&mut self, day: Date) {
        self.base_date = Some(self.base_date.map_or(day, |known| known.min(day)));
    }
}

record! {
    SectorMinuteChart = RESPONSE[2] {
        0 "inds_cd" "업종코드" => sector_code: SectorCode,
        1 "inds_min_pole_qry" "업종분봉조회" => rows: Rows[ROWS] of(RowOf::Minutes),
    }
}

record! {
    SectorMinuteChartRow = ROWS[9] {
        0 "cur_prc" "현재가" => close_price: IndexLevel implied_decimals(2),
        1 "trde_qty" "거래량" => volume: ThousandShares,
        2 "cntr_tm" "체결시간" => date_time: BarTime,
        3 "open_pric" "시가" => open_price: IndexLevel magnitude implied_decimals(2),
        4 "high_pric" "고가" => high_price: IndexLevel magnitude implied_decimals(2),
        5 "low_pric" "저가" => low_price: IndexLevel magnitude implied_decimals(2),
        6 "acc_trde_qty" "누적거래량" => cumulative_volume: ThousandShares,
        7 "pred_pre" "전일대비" => change: Decimal index_points signed implied_decimals(2),
        8 "pred_pre_sig" "전일대비 기호" => change_sign: Code<ChangeSign>,
    }
}

bar! { SectorMinuteChartRow, time: date_time }
