// Generated from spec/stkinfo/ka10102.yaml by `cargo xtask gen`. Do not edit.

//! `ka10102` 회원사 리스트: The codes and names of brokers (회원사), also of those that are gone; a row is a broker.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`BrokerList`]: 회원사 리스트 (`ka10102`).
///
/// The codes and names of brokers (회원사), also of those that are gone; a row is a broker.
///
/// ```
/// use kiwoom_api::stock_info::BrokerListRequest;
/// use kiwoom_api::Request;
///
/// let request = BrokerListRequest::new();
/// assert_eq!(request.to_json()?, r#"{}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10102", "회원사 리스트"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrokerListRequest {}

impl BrokerListRequest {
    /// A request; every parameter is required.
    pub fn new() -> Self {
        Self {}
    }
}

request! {
    BrokerListRequest -> BrokerList = REQUEST[0] {}
}

/// The codes and names of brokers (회원사), also of those that are gone; a row is a broker.
///
/// What the server answers to [`BrokerListRequest`]: 회원사 리스트 (`ka10102`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::BrokerListRequest;
///
/// let request = BrokerListRequest::new();
/// let reply = client.stock_info().broker_list(&request).await?;
/// for row in &reply.rows {
///     println!("{:?} {:?} {:?}", row.broker_code, row.broker_name, row.broker_type);
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10102", "회원사 리스트"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerList {
    /// The rows: 회원사코드리스트 (`list`); each is a broker.
    #[doc(alias("list", "회원사코드리스트"))]
    pub rows: Vec<BrokerListRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 회원사코드리스트 (`list`) in [`BrokerList`] (`ka10102`).
#[doc(alias("list", "회원사코드리스트"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerListRow {
    /// Broker code (코드, `code`).
    ///
    /// What other TRs take as `broker_code`, in three digits.
    #[doc(alias("code", "코드"))]
    pub broker_code: Option<String>,
    /// Broker name (회원사명, `name`).
    ///
    /// No key: other TRs call the same broker otherwise.
    /// The table's name says `업종명`, read as `회원사명` here: the list is of brokers; ka10101 has the label for
    /// its sectors.
    #[doc(alias("name", "회원사명"))]
    pub broker_name: Option<String>,
    /// Broker type (구분, `gb`).
    #[doc(alias("gb", "구분"))]
    pub broker_type: Option<BrokerType>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What kind of broker it is (구분).
    ///
    /// The codes of `gb` (구분) in `ka10102`.
    pub enum BrokerType {
        /// `0` 국내: Domestic.
        Domestic = "0" "국내",
        /// `1` 외국: Foreign.
        Foreign = "1" "외국",
        /// `2` 소멸: No longer there.
        Defunct = "2" "소멸",
    }
}

/// What is known of `ka10102` at run time.
pub static TR: Tr = Tr {
    id: "ka10102",
    name: "회원사 리스트",
    rust: "BrokerList",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[],
};

impl Response for BrokerList {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for BrokerListRequest {
    type Row = BrokerListRow;

    const LIST: &'static str = "list";

    fn rows(response: &mut BrokerList) -> &mut Vec<BrokerListRow> {
        &mut response.rows
    }
}

record! {
    BrokerList = RESPONSE[1] {
        0 "list" "회원사코드리스트" => rows: Rows[ROWS] of(RowOf::Brokers),
    }
}

record! {
    BrokerListRow = ROWS[3] {
        0 "code" "코드" => broker_code: Text,
        1 "name" "회원사명" => broker_name: Text,
        2 "gb" "구분" => broker_type: Code<BrokerType>,
    }
}
