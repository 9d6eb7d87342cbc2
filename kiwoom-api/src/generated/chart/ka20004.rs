// Generated from spec/chart/ka20004.yaml by `cargo xtask gen`. Do not edit.

//! `ka20004` 업종틱차트조회요청: Bars of the index of one sector, each of so many ticks, newest first.

use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, TickInterval};
use crate::value::{BarTime, IndexLevel, SectorCode, ThousandShares};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`SectorTickChart`]: 업종틱차트조회요청 (`ka20004`).
///
/// Bars of the index of one sector, each of so many ticks, newest first.
///
/// ```
/// use kiwoom_api::codes::TickInterval;
/// use kiwoom_api::chart::SectorTickChartRequest;
/// use kiwoom_api::Request;
///
/// let request = SectorTickChartRequest::new("001".parse()?, TickInterval::Tick1);
/// assert_eq!(request.to_json()?, r#"{"inds_cd":"001","tic_scope":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20004", "업종틱차트조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorTickChartRequest {
    /// Sector code (업종코드, `inds_cd`).
    ///
    /// The codes are listed by ka10101. One that does not exist gives an empty reply, and no error.
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: SectorCode,
    /// Interval (틱범위, `tic_scope`).
    #[doc(alias("tic_scope", "틱범위"))]
    pub interval: TickInterval,
}

impl SectorTickChartRequest {
    /// A request; every parameter is required.
    pub fn new(sector_code: SectorCode, interval: TickInterval) -> Self {
        Self { sector_code, interval }
    }
}

request! {
    SectorTickChartRequest -> SectorTickChart = REQUEST[2] {
        "inds_cd" "업종코드" required => sector_code: SectorCode,
        "tic_scope" "틱범위" required => interval: Code<TickInterval>,
    }
}

/// Bars of the index of one sector, each of so many ticks, newest first.
///
/// What the server answers to [`SectorTickChartRequest`]: 업종틱차트조회요청 (`ka20004`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::TickInterval;
/// use kiwoom_api::chart::SectorTickChartRequest;
///
/// let request = SectorTickChartRequest::new("001".parse()?, TickInterval::Tick1);
/// let reply = client.chart().sector_tick_chart(&request).await?;
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
#[doc(alias("ka20004", "업종틱차트조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorTickChart {
    /// Sector code (업종코드, `inds_cd`).
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: Option<SectorCode>,
    /// The rows: 업종틱차트조회 (`inds_tic_chart_qry`); each is a trade, newest first.
    #[doc(alias("inds_tic_chart_qry", "업종틱차트조회"))]
    pub rows: Vec<SectorTickChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 업종틱차트조회 (`inds_tic_chart_qry`) in [`SectorTickChart`] (`ka20004`).
#[doc(alias("inds_tic_chart_qry", "업종틱차트조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorTickChartRow {
    /// Close price (현재가, `cur_prc`), in index points, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<IndexLevel>,
    /// Volume (거래량, `trde_qty`), in thousands of shares.
    ///
    /// The table's description says `1주`, read as `1000주` here: live replies have numbers that only
    /// thousands of shares fit.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<ThousandShares>,
    /// Date time (체결시간, `cntr_tm`).
    ///
    /// `888888` behind the date is the close, and `999999` after hours: no time of day is said there.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub date_time: Option<BarTime>,
    /// Open price (시가, `open_pric`), in index points, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<IndexLevel>,
    /// High price (고가, `high_pric`), in index points, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<IndexLevel>,
    /// Low price (저가, `low_pric`), in index points, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<IndexLevel>,
    /// Unsigned change (전일대비, `pred_pre`), in index points.
    ///
    /// `change_sign` does not say which way, as far as seen.
    #[doc(alias("pred_pre", "전일대비"))]
    pub unsigned_change: Option<Decimal>,
    /// Change sign (전일대비 기호, `pred_pre_sig`).
    ///
    /// `43`, which no table has, in every row seen; it is the number of the character `+`.
    #[doc(alias("pred_pre_sig", "전일대비 기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka20004` at run time.
pub static TR: Tr = Tr {
    id: "ka20004",
    name: "업종틱차트조회요청",
    rust: "SectorTickChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("inds_cd", "001"), ("tic_scope", "1")],
};

impl Response for SectorTickChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorTickChartRequest {
    type Row = SectorTickChartRow;

    const LIST: &'static str = "inds_tic_chart_qry";

    fn rows(response: &mut SectorTickChart) -> &mut Vec<SectorTickChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for SectorTickChartRequest {}

record! {
    SectorTickChart = RESPONSE[2] {
        0 "inds_cd" "업종코드" => sector_code: SectorCode,
        1 "inds_tic_chart_qry" "업종틱차트조회" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    SectorTickChartRow = ROWS[8] {
        0 "cur_prc" "현재가" => close_price: IndexLevel implied_decimals(2),
        1 "trde_qty" "거래량" => volume: ThousandShares,
        2 "cntr_tm" "체결시간" => date_time: BarTime,
        3 "open_pric" "시가" => open_price: IndexLevel implied_decimals(2),
        4 "high_pric" "고가" => high_price: IndexLevel implied_decimals(2),
        5 "low_pric" "저가" => low_price: IndexLevel implied_decimals(2),
        6 "pred_pre" "전일대비" => unsigned_change: Decimal index_points implied_decimals(2),
        7 "pred_pre_sig" "전일대비 기호" => change_sign: Code<ChangeSign>,
    }
}

bar! { SectorTickChartRow, time: date_time }
