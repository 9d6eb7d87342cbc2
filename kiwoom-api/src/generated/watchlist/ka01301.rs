// Generated from spec/watchlist/ka01301.yaml by `cargo xtask gen`. Do not edit.

//! `ka01301` 관심종목 그룹 상세 조회: The stocks of one group of the user's watchlists (관심종목); a row is a stock.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ResultCode;
use crate::value::StockCode;
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`WatchlistStocks`]: 관심종목 그룹 상세 조회 (`ka01301`).
///
/// The stocks of one group of the user's watchlists (관심종목); a row is a stock.
///
/// ```
/// use kiwoom_api::watchlist::WatchlistStocksRequest;
/// use kiwoom_api::Request;
///
/// let request = WatchlistStocksRequest::new("001");
/// assert_eq!(request.to_json()?, r#"{"arn_grp_id":"001"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka01301", "관심종목 그룹 상세 조회"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchlistStocksRequest {
    /// Group code (그룹SEQ, `arn_grp_id`).
    ///
    /// As ka01300 lists them.
    #[doc(alias("arn_grp_id", "그룹SEQ"))]
    pub group_code: String,
}

impl WatchlistStocksRequest {
    /// A request; every parameter is required.
    pub fn new(group_code: impl Into<String>) -> Self {
        Self {
            group_code: group_code.into(),
        }
    }
}

request! {
    WatchlistStocksRequest -> WatchlistStocks = REQUEST[1] {
        "arn_grp_id" "그룹SEQ" required => group_code: Text,
    }
}

/// The stocks of one group of the user's watchlists (관심종목); a row is a stock.
///
/// What the server answers to [`WatchlistStocksRequest`]: 관심종목 그룹 상세 조회 (`ka01301`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::watchlist::WatchlistStocksRequest;
///
/// let request = WatchlistStocksRequest::new("001");
/// let reply = client.watchlist().watchlist_stocks(&request).await?;
/// for row in &reply.rows {
///     println!("{:?} {:?}", row.stock_code, row.bookmark_type);
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka01301", "관심종목 그룹 상세 조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchlistStocks {
    /// Result code (처리 결과, `rtcd`).
    #[doc(alias("rtcd", "처리 결과"))]
    pub result_code: Option<ResultCode>,
    /// The rows: 종목 갯수 (`nofj`); each is a stock.
    #[doc(alias("nofj", "종목 갯수"))]
    pub rows: Vec<WatchlistStocksRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목 갯수 (`nofj`) in [`WatchlistStocks`] (`ka01301`).
#[doc(alias("nofj", "종목 갯수"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchlistStocksRow {
    /// Stock code (종목코드, `cod2`).
    #[doc(alias("cod2", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Bookmark type (북마크 구분, `bgb`).
    ///
    /// What its codes stand for is undocumented.
    #[doc(alias("bgb", "북마크 구분"))]
    pub bookmark_type: Option<String>,
    /// Bookmark color (북마크 컬러, `bgb_clr`).
    ///
    /// Blank in Kiwoom's sample.
    #[doc(alias("bgb_clr", "북마크 컬러"))]
    pub bookmark_color: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka01301` at run time.
pub static TR: Tr = Tr {
    id: "ka01301",
    name: "관심종목 그룹 상세 조회",
    rust: "WatchlistStocks",
    category: "watchlist",
    path: "/api/dostk/watchlist",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("arn_grp_id", "001")],
};

impl Response for WatchlistStocks {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for WatchlistStocksRequest {
    type Row = WatchlistStocksRow;

    const LIST: &'static str = "nofj";

    fn rows(response: &mut WatchlistStocks) -> &mut Vec<WatchlistStocksRow> {
        &mut response.rows
    }
}

record! {
    WatchlistStocks = RESPONSE[2] {
        0 "rtcd" "처리 결과" => result_code: Code<ResultCode>,
        1 "nofj" "종목 갯수" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    WatchlistStocksRow = ROWS[3] {
        0 "cod2" "종목코드" => stock_code: StockCode,
        1 "bgb" "북마크 구분" => bookmark_type: Text,
        2 "bgb_clr" "북마크 컬러" => bookmark_color: Text,
    }
}
