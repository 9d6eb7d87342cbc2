// Generated from spec/watchlist/ka01300.yaml by `cargo xtask gen`. Do not edit.

//! `ka01300` 관심종목 그룹 리스트 조회: The groups of the user's watchlists (관심종목); a row is a group.

use crate::catalogue::{Tr, TrKind};
use crate::codes::ResultCode;
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`WatchlistGroups`]: 관심종목 그룹 리스트 조회 (`ka01300`).
///
/// The groups of the user's watchlists (관심종목); a row is a group.
///
/// ```
/// use kiwoom_api::watchlist::WatchlistGroupsRequest;
/// use kiwoom_api::Request;
///
/// let request = WatchlistGroupsRequest::new();
/// assert_eq!(request.to_json()?, r#"{}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka01300", "관심종목 그룹 리스트 조회"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchlistGroupsRequest {}

impl WatchlistGroupsRequest {
    /// A request; every parameter is required.
    pub fn new() -> Self {
        Self {}
    }
}

request! {
    WatchlistGroupsRequest -> WatchlistGroups = REQUEST[0] {}
}

/// The groups of the user's watchlists (관심종목); a row is a group.
///
/// What the server answers to [`WatchlistGroupsRequest`]: 관심종목 그룹 리스트 조회 (`ka01300`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::watchlist::WatchlistGroupsRequest;
///
/// let request = WatchlistGroupsRequest::new();
/// let reply = client.watchlist().watchlist_groups(&request).await?;
/// for row in &reply.rows {
///     println!("{:?} {:?}", row.group_code, row.group_name);
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka01300", "관심종목 그룹 리스트 조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchlistGroups {
    /// Result code (처리결과, `rtcd`).
    #[doc(alias("rtcd", "처리결과"))]
    pub result_code: Option<ResultCode>,
    /// The rows: 그룹갯수 (`nofi`).
    #[doc(alias("nofi", "그룹갯수"))]
    pub rows: Vec<WatchlistGroupsRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 그룹갯수 (`nofi`) in [`WatchlistGroups`] (`ka01300`).
#[doc(alias("nofi", "그룹갯수"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchlistGroupsRow {
    /// Group code (그룹코드, `gcod`).
    ///
    /// What ka01301 takes.
    #[doc(alias("gcod", "그룹코드"))]
    pub group_code: Option<String>,
    /// Group name (그룹명, `name`).
    #[doc(alias("name", "그룹명"))]
    pub group_name: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka01300` at run time.
pub static TR: Tr = Tr {
    id: "ka01300",
    name: "관심종목 그룹 리스트 조회",
    rust: "WatchlistGroups",
    category: "watchlist",
    path: "/api/dostk/watchlist",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[],
};

impl Response for WatchlistGroups {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for WatchlistGroupsRequest {
    type Row = WatchlistGroupsRow;

    const LIST: &'static str = "nofi";

    fn rows(response: &mut WatchlistGroups) -> &mut Vec<WatchlistGroupsRow> {
        &mut response.rows
    }
}

record! {
    WatchlistGroups = RESPONSE[2] {
        0 "rtcd" "처리결과" => result_code: Code<ResultCode>,
        1 "nofi" "그룹갯수" => rows: Rows[ROWS],
    }
}

record! {
    WatchlistGroupsRow = ROWS[2] {
        0 "gcod" "그룹코드" => group_code: Text,
        1 "name" "그룹명" => group_name: Text,
    }
}
