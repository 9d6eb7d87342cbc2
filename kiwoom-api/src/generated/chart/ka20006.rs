// Generated from spec/chart/ka20006.yaml by `cargo xtask gen`. Do not edit.

//! `ka20006` 업종일봉조회요청: Daily bars of the index of one sector, newest first.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{IndexLevel, MillionWon, SectorCode, ThousandShares};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`SectorDailyChart`]: 업종일봉조회요청 (`ka20006`).
///
/// Daily bars of the index of one sector, newest first.
///
/// ```
/// use kiwoom_api::chart::SectorDailyChartRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = SectorDailyChartRequest::new("001".parse()?, date(2025, 9, 5));
/// assert_eq!(request.to_json()?, r#"{"inds_cd":"001","base_dt":"20250905"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20006", "업종일봉조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorDailyChartRequest {
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

impl SectorDailyChartRequest {
    /// A request; every parameter is required.
    pub fn new(sector_code: SectorCode, base_date: Date) -> Self {
        Self { sector_code, base_date }
    }
}

request! {
    SectorDailyChartRequest -> SectorDailyChart = REQUEST[2] {
        "inds_cd" "업종코드" required => sector_code: SectorCode,
        "base_dt" "기준일자" required => base_date: Date,
    }
}

/// Daily bars of the index of one sector, newest first.
///
/// What the server answers to [`SectorDailyChartRequest`]: 업종일봉조회요청 (`ka20006`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::chart::SectorDailyChartRequest;
/// use kiwoom_api::date;
///
/// let request = SectorDailyChartRequest::new("001".parse()?, date(2025, 9, 5));
/// let reply = client.chart().sector_daily_chart(&request).await?;
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
#[doc(alias("ka20006", "업종일봉조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorDailyChart {
    /// Sector code (업종코드, `inds_cd`).
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: Option<SectorCode>,
    /// The rows: 업종일봉조회 (`inds_dt_pole_qry`); each is a day, newest first.
    #[doc(alias("inds_dt_pole_qry", "업종일봉조회"))]
    pub rows: Vec<SectorDailyChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 업종일봉조회 (`inds_dt_pole_qry`) in [`SectorDailyChart`] (`ka20006`).
#[doc(alias("inds_dt_pole_qry", "업종일봉조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorDailyChartRow {
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

/// What is known of `ka20006` at run time.
pub static TR: Tr = Tr {
    id: "ka20006",
    name: "업종일봉조회요청",
    rust: "SectorDailyChart",
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

impl Response for SectorDailyChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorDailyChartRequest {
    type Row = SectorDailyChartRow;

    const LIST: &'static str = "inds_dt_pole_qry";

    fn rows(response: &mut SectorDailyChart) -> &mut Vec<SectorDailyChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for SectorDailyChartRequest {
    fn end_on(&mut self, day: Date) {
        self.base_date = self.base_date.min(day);
    }
}

record! {
    SectorDailyChart = RESPONSE[2] {
        0 "inds_cd" "업종코드" => sector_code: SectorCode,
        1 "inds_dt_pole_qry" "업종일봉조회" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    SectorDailyChartRow = ROWS[7] {
        0 "cur_prc" "현재가" => close_price: IndexLevel implied_decimals(2),
        1 "trde_qty" "거래량" => volume: ThousandShares,
        2 "dt" "일자" => date: Date,
        3 "open_pric" "시가" => open_price: IndexLevel implied_decimals(2),
        4 "high_pric" "고가" => high_price: IndexLevel implied_decimals(2),
        5 "low_pric" "저가" => low_price: IndexLevel implied_decimals(2),
        6 "trde_prica" "거래대금" => turnover: MillionWon,
    }
}

bar! { SectorDailyChartRow, time: date, turnover: turnover }
