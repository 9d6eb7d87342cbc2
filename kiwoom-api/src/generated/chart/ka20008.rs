// Generated from spec/chart/ka20008.yaml by `cargo xtask gen`. Do not edit.

//! `ka20008` 업종월봉조회요청: Monthly bars of the index of one sector, newest first.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{IndexLevel, MillionWon, SectorCode, ThousandShares};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`SectorMonthlyChart`]: 업종월봉조회요청 (`ka20008`).
///
/// Monthly bars of the index of one sector, newest first.
///
/// ```
/// use kiwoom_api::chart::SectorMonthlyChartRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = SectorMonthlyChartRequest::new("002".parse()?, date(2025, 9, 5));
/// assert_eq!(request.to_json()?, r#"{"inds_cd":"002","base_dt":"20250905"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20008", "업종월봉조회요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorMonthlyChartRequest {
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

impl SectorMonthlyChartRequest {
    /// A request; every parameter is required.
    pub fn new(sector_code: SectorCode, base_date: Date) -> Self {
        Self { sector_code, base_date }
    }
}

request! {
    SectorMonthlyChartRequest -> SectorMonthlyChart = REQUEST[2] {
        "inds_cd" "업종코드" required => sector_code: SectorCode,
        "base_dt" "기준일자" required => base_date: Date,
    }
}

/// Monthly bars of the index of one sector, newest first.
///
/// What the server answers to [`SectorMonthlyChartRequest`]: 업종월봉조회요청 (`ka20008`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::chart::SectorMonthlyChartRequest;
/// use kiwoom_api::date;
///
/// let request = SectorMonthlyChartRequest::new("002".parse()?, date(2025, 9, 5));
/// let reply = client.chart().sector_monthly_chart(&request).await?;
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
#[doc(alias("ka20008", "업종월봉조회요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorMonthlyChart {
    /// Sector code (업종코드, `inds_cd`).
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: Option<SectorCode>,
    /// The rows: 업종월봉조회 (`inds_mth_pole_qry`); each is a month, newest first.
    #[doc(alias("inds_mth_pole_qry", "업종월봉조회"))]
    pub rows: Vec<SectorMonthlyChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 업종월봉조회 (`inds_mth_pole_qry`) in [`SectorMonthlyChart`] (`ka20008`).
#[doc(alias("inds_mth_pole_qry", "업종월봉조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorMonthlyChartRow {
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
    /// A day of the month; which one is not documented.
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
    ///
    /// Kiwoom documents no unit here; live replies fit million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka20008` at run time.
pub static TR: Tr = Tr {
    id: "ka20008",
    name: "업종월봉조회요청",
    rust: "SectorMonthlyChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("inds_cd", "002"), ("base_dt", "20250905")],
};

impl Response for SectorMonthlyChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorMonthlyChartRequest {
    type Row = SectorMonthlyChartRow;

    const LIST: &'static str = "inds_mth_pole_qry";

    fn rows(response: &mut SectorMonthlyChart) -> &mut Vec<SectorMonthlyChartRow> {
        &mut response.rows
    }
}

impl BarsRequest for SectorMonthlyChartRequest {}

record! {
    SectorMonthlyChart = RESPONSE[2] {
        0 "inds_cd" "업종코드" => sector_code: SectorCode,
        1 "inds_mth_pole_qry" "업종월봉조회" => rows: Rows[ROWS] of(RowOf::Months),
    }
}

record! {
    SectorMonthlyChartRow = ROWS[7] {
        0 "cur_prc" "현재가" => close_price: IndexLevel implied_decimals(2),
        1 "trde_qty" "거래량" => volume: ThousandShares,
        2 "dt" "일자" => date: Date,
        3 "open_pric" "시가" => open_price: IndexLevel implied_decimals(2),
        4 "high_pric" "고가" => high_price: IndexLevel implied_decimals(2),
        5 "low_pric" "저가" => low_price: IndexLevel implied_decimals(2),
        6 "trde_prica" "거래대금" => turnover: MillionWon,
    }
}

bar! { SectorMonthlyChartRow, time: date, turnover: turnover }
