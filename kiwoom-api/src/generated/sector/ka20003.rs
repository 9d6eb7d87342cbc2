// Generated from spec/sect/ka20003.yaml by `cargo xtask gen`. Do not edit.

//! `ka20003` 전업종지수요청: The indices of all sectors of one market; a row is a sector.

use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{IndexLevel, MillionWon, Percent, SectorCode, SignAsSent, Stocks, ThousandShares};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`SectorIndices`]: 전업종지수요청 (`ka20003`).
///
/// The indices of all sectors of one market; a row is a sector.
///
/// ```
/// use kiwoom_api::sector::{CompositeIndex, SectorIndicesRequest};
/// use kiwoom_api::Request;
///
/// let request = SectorIndicesRequest::new(CompositeIndex::Kospi);
/// assert_eq!(request.to_json()?, r#"{"inds_cd":"001"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20003", "전업종지수요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorIndicesRequest {
    /// Market (업종코드, `inds_cd`).
    #[doc(alias("inds_cd", "업종코드"))]
    pub market: CompositeIndex,
}

impl SectorIndicesRequest {
    /// A request; every parameter is required.
    pub fn new(market: CompositeIndex) -> Self {
        Self { market }
    }
}

request! {
    SectorIndicesRequest -> SectorIndices = REQUEST[1] {
        "inds_cd" "업종코드" required => market: Code<CompositeIndex>,
    }
}

/// The indices of all sectors of one market; a row is a sector.
///
/// What the server answers to [`SectorIndicesRequest`]: 전업종지수요청 (`ka20003`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::sector::{CompositeIndex, SectorIndicesRequest};
///
/// let request = SectorIndicesRequest::new(CompositeIndex::Kospi);
/// let reply = client.sector().sector_indices(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.sector_name,
///         row.current_price,
///         row.change_rate,
///         row.rising_count,
///         row.falling_count,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20003", "전업종지수요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorIndices {
    /// The rows: 전업종지수 (`all_inds_idex`); each is a sector.
    #[doc(alias("all_inds_idex", "전업종지수"))]
    pub rows: Vec<SectorIndicesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 전업종지수 (`all_inds_idex`) in [`SectorIndices`] (`ka20003`).
#[doc(alias("all_inds_idex", "전업종지수"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorIndicesRow {
    /// Sector code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub sector_code: Option<SectorCode>,
    /// Sector name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub sector_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in index points, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<IndexLevel>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in index points, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Decimal>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in thousands of shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<ThousandShares>,
    /// Weight (비중, `wght`), in percent, with the sign as sent: its meaning is undocumented.
    ///
    /// Blank in the replies seen.
    #[doc(alias("wght", "비중"))]
    pub weight: Option<SignAsSent<Percent>>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Upper limit count (상한, `upl`).
    #[doc(alias("upl", "상한"))]
    pub upper_limit_count: Option<Stocks>,
    /// Rising count (상승, `rising`).
    ///
    /// Those at the upper limit included.
    #[doc(alias("rising", "상승"))]
    pub rising_count: Option<Stocks>,
    /// Unchanged count (보합, `stdns`).
    #[doc(alias("stdns", "보합"))]
    pub unchanged_count: Option<Stocks>,
    /// Falling count (하락, `fall`).
    ///
    /// Those at the lower limit included.
    #[doc(alias("fall", "하락"))]
    pub falling_count: Option<Stocks>,
    /// Lower limit count (하한, `lst`).
    #[doc(alias("lst", "하한"))]
    pub lower_limit_count: Option<Stocks>,
    /// Listed stock count (상장종목수, `flo_stk_num`).
    #[doc(alias("flo_stk_num", "상장종목수"))]
    pub listed_stock_count: Option<Stocks>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// The index of a whole market (업종코드), which stands for its sectors.
    ///
    /// The codes of `inds_cd` (업종코드) in `ka20003`.
    pub enum CompositeIndex {
        /// `001` 종합(KOSPI): KOSPI.
        Kospi = "001" "종합(KOSPI)",
        /// `101` 종합(KOSDAQ): KOSDAQ.
        Kosdaq = "101" "종합(KOSDAQ)",
    }
}

/// What is known of `ka20003` at run time.
pub static TR: Tr = Tr {
    id: "ka20003",
    name: "전업종지수요청",
    rust: "SectorIndices",
    category: "sector",
    path: "/api/dostk/sect",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("inds_cd", "001")],
};

impl Response for SectorIndices {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorIndicesRequest {
    type Row = SectorIndicesRow;

    const LIST: &'static str = "all_inds_idex";

    fn rows(response: &mut SectorIndices) -> &mut Vec<SectorIndicesRow> {
        &mut response.rows
    }
}

record! {
    SectorIndices = RESPONSE[1] {
        0 "all_inds_idex" "전업종지수" => rows: Rows[ROWS] of(RowOf::Sectors),
    }
}

record! {
    SectorIndicesRow = ROWS[15] {
        0 "stk_cd" "종목코드" => sector_code: SectorCode,
        1 "stk_nm" "종목명" => sector_name: Text,
        2 "cur_prc" "현재가" => current_price: IndexLevel,
        3 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Decimal index_points signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "trde_qty" "거래량" => volume: ThousandShares,
        7 "wght" "비중" => weight: PercentAsSent scale(2),
        8 "trde_prica" "거래대금" => turnover: MillionWon,
        9 "upl" "상한" => upper_limit_count: Stocks,
        10 "rising" "상승" => rising_count: Stocks,
        11 "stdns" "보합" => unchanged_count: Stocks,
        12 "fall" "하락" => falling_count: Stocks,
        13 "lst" "하한" => lower_limit_count: Stocks,
        14 "flo_stk_num" "상장종목수" => listed_stock_count: Stocks,
    }
}
