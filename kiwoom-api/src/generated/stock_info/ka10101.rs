// Generated from spec/stkinfo/ka10101.yaml by `cargo xtask gen`. Do not edit.

//! `ka10101` 업종코드 리스트: The codes of sectors and indices of a market; a row is a sector.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::SectorCode;
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`SectorList`]: 업종코드 리스트 (`ka10101`).
///
/// The codes of sectors and indices of a market; a row is a sector.
///
/// ```
/// use kiwoom_api::stock_info::{SectorListMarket, SectorListRequest};
/// use kiwoom_api::Request;
///
/// let request = SectorListRequest::new(SectorListMarket::Kospi);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10101", "업종코드 리스트"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorListRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: SectorListMarket,
}

impl SectorListRequest {
    /// A request; every parameter is required.
    pub fn new(market: SectorListMarket) -> Self {
        Self { market }
    }
}

request! {
    SectorListRequest -> SectorList = REQUEST[1] {
        "mrkt_tp" "시장구분" required => market: Code<SectorListMarket>,
    }
}

/// The codes of sectors and indices of a market; a row is a sector.
///
/// What the server answers to [`SectorListRequest`]: 업종코드 리스트 (`ka10101`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::{SectorListMarket, SectorListRequest};
///
/// let request = SectorListRequest::new(SectorListMarket::Kospi);
/// let reply = client.stock_info().sector_list(&request).await?;
/// for row in &reply.rows {
///     println!("{:?} {:?} {:?}", row.sector_code, row.sector_name, row.market);
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10101", "업종코드 리스트"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorList {
    /// The rows: 업종코드리스트 (`list`); each is a sector.
    #[doc(alias("list", "업종코드리스트"))]
    pub rows: Vec<SectorListRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 업종코드리스트 (`list`) in [`SectorList`] (`ka10101`).
#[doc(alias("list", "업종코드리스트"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorListRow {
    /// Market (시장구분코드, `marketCode`).
    ///
    /// The table's type says `LIST`, read as `String` here: the table has no rows of it, and live replies
    /// have one code.
    #[doc(alias("marketCode", "시장구분코드"))]
    pub market: Option<SectorListMarket>,
    /// Sector code (코드, `code`).
    ///
    /// What other TRs take as `sector_code`.
    #[doc(alias("code", "코드"))]
    pub sector_code: Option<SectorCode>,
    /// Sector name (업종명, `name`).
    #[doc(alias("name", "업종명"))]
    pub sector_name: Option<String>,
    /// Group (그룹, `group`).
    ///
    /// In replies, the code less its first digit and without zeros: 3 for 603.
    #[doc(alias = "그룹")]
    pub group: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// The market or index that sectors belong to (시장구분).
    ///
    /// The codes of `mrkt_tp` (시장구분), `marketCode` (시장구분코드) in `ka10101`.
    pub enum SectorListMarket {
        /// `0` 코스피(거래소): KOSPI.
        Kospi = "0" "코스피(거래소)",
        /// `1` 코스닥: KOSDAQ.
        Kosdaq = "1" "코스닥",
        /// `2` KOSPI200: KOSPI 200.
        Kospi200 = "2" "KOSPI200",
        /// `4` KOSPI100: KOSPI 100.
        Kospi100 = "4" "KOSPI100",
        /// `7` KRX100(통합지수): KRX 100.
        Krx100 = "7" "KRX100(통합지수)",
        /// `6` 변동성지수: Volatility indices, in replies alone.
        Volatility = "6" "변동성지수",
    }
}

/// What is known of `ka10101` at run time.
pub static TR: Tr = Tr {
    id: "ka10101",
    name: "업종코드 리스트",
    rust: "SectorList",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("mrkt_tp", "0")],
};

impl Response for SectorList {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorListRequest {
    type Row = SectorListRow;

    const LIST: &'static str = "list";

    fn rows(response: &mut SectorList) -> &mut Vec<SectorListRow> {
        &mut response.rows
    }
}

record! {
    SectorList = RESPONSE[1] {
        0 "list" "업종코드리스트" => rows: Rows[ROWS] of(RowOf::Sectors),
    }
}

record! {
    SectorListRow = ROWS[4] {
        0 "marketCode" "시장구분코드" => market: Code<SectorListMarket>,
        1 "code" "코드" => sector_code: SectorCode,
        2 "name" "업종명" => sector_name: Text,
        3 "group" "그룹" => group: Text,
    }
}
