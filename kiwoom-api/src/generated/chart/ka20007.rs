// Generated from spec/chart/ka20007.yaml by `cargo xtask gen`. Do not edit.

//! `ka20007` 업종주봉조회요청: Weekly bars of the index of one sector, newest first.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{IndexLevel, MillionWon, SectorCode, ThousandShares};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`SectorWeeklyChart`]: 업종주봉조회요청 (`ka20007`).
///
/// Weekly bars of the index of one sector, newest first.
///
/// ```
/// use kiwoom_api::chart::SectorWeeklyChartRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = SectorWeeklyChartRequest::new("001".parse()?, date(2025, 9, 5));
/// assert_eq!(request.to_json()?, r#"{"inds_cd":"001","base_dt":"20250905"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20007", "업종주봉조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorWeeklyChartRequest {
    /// Sector code (업종코드, `inds_cd`).
    ///
    /// The codes are listed by ka10101. One that does not exist gives an empty reply, and no error.
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: SectorCode,
    /// Base date (기준일자, `base_dt`).
    ///
    /// The last day of the chart.
    #[doc(alias("base_dt", "기준일자"))]
    pub base_date: Date,
}

impl SectorWeeklyChartRequest {
    /// A request; every parameter is required.
    pub fn new(sector_code: SectorCode, base_date: Date) -> Self {
        Self { sector_code, base_date }
    }
}

request! {
    SectorWeeklyChartRequest -> SectorWeeklyChart = REQUEST[2] {
        "inds_cd" "업종코드" required => sector_code: SectorCode,
        "base_dt" "기준일자" required => base_date: Date,
    }
}

/// Weekly bars of the index of one sector, newest first.
///
/// What the server answers to [`SectorWeeklyChartRequest`]: 업종주봉조회요청 (`ka20007`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::chart::SectorWeeklyChartRequest;
/// use kiwoom_api::date;
///
/// let request = SectorWeeklyChartRequest::new("001".parse()?, date(2025, 9, 5));
/// let reply = client.chart().sector_weekly_chart(&request).await?;
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
#[doc(alias("ka20007", "업종주봉조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorWeeklyChart {
    /// Sector code (업종코드, `inds_cd`).
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: Option<SectorCode>,
    /// The rows: 업종주봉조회 (`inds_stk_pole_qry`); each is a week, newest first.
    #[doc(alias("inds_stk_pole_qry", "업종주봉조회"))]
    pub rows: Vec<SectorWeeklyChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 업종주봉조회 (`inds_stk_pole_qry`) in [`SectorWeeklyChart`] (`ka20007`).
#[doc(alias("inds_stk_pole_qry", "업종주봉조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorWeeklyChartRow {
    /// Close price (현재가, `cur_prc`), in index points, with its direction.
    ///
    /// Without a sign in every row seen, and so without a direction: it is not said, which does not mean
    /// unchanged.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<IndexLevel>,
    /// Volume (거래량, `trde_qty`), in thousands of shares.
    ///
    /// The table's description says `1주`, read as `1000주` here: turnover by volume is the price of a share
    /// only if the volume is in thousands.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<ThousandShares>,
    /// Date (일자, `dt`).
    ///
    /// A day of the week; which one is not documented.
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
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
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka20007` at run time.
pub static TR: Tr = Tr {
    id: "ka20007",
    name: "업종주봉조회요청",
    rust: "SectorWeeklyChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("inds_cd", "001"), ("base_dt", "20250905")],
};

impl Response for SectorWeeklyChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorWeeklyChartRequest {
    type Row = SectorWeeklyChartRow;

    const LIST: &'static str = "inds_stk_pole_qry";

    fn rows(response: &mut SectorWeeklyChart) -> &mut Vec<SectorWeeklyChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for SectorWeeklyChartRequest {}

record! {
    SectorWeeklyChart = RESPONSE[2] {
        0 "inds_cd" "업종코드" => sector_code: SectorCode,
        1 "inds_stk_pole_qry" "업종주봉조회" => rows: Rows[ROWS] of(RowOf::Weeks),
    }
}

record! {
    SectorWeeklyChartRow = ROWS[7] {
        0 "cur_prc" "현재가" => close_price: IndexLevel implied_decimals(2),
        1 "trde_qty" "거래량" => volume: ThousandShares,
        2 "dt" "일자" => date: Date,
        3 "open_pric" "시가" => open_price: IndexLevel implied_decimals(2),
        4 "high_pric" "고가" => high_price: IndexLevel implied_decimals(2),
        5 "low_pric" "저가" => low_price: IndexLevel implied_decimals(2),
        6 "trde_prica" "거래대금" => turnover: MillionWon,
    }
}

bar! { SectorWeeklyChartRow, time: date, turnover: turnover }
