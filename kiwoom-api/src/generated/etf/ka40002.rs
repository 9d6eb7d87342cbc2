// Generated from spec/etf/ka40002.yaml by `cargo xtask gen`. Do not edit.

//! `ka40002` ETF종목정보요청: What one fund is: its name, the index that it tracks, and how it is taxed.

use crate::catalogue::{Tr, TrKind};
use crate::value::{Price, StockCode};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`EtfInfo`]: ETF종목정보요청 (`ka40002`).
///
/// What one fund is: its name, the index that it tracks, and how it is taxed.
///
/// ```
/// use kiwoom_api::etf::EtfInfoRequest;
/// use kiwoom_api::Request;
///
/// let request = EtfInfoRequest::new("069500".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"069500"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40002", "ETF종목정보요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EtfInfoRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl EtfInfoRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    EtfInfoRequest -> EtfInfo = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// What one fund is: its name, the index that it tracks, and how it is taxed.
///
/// What the server answers to [`EtfInfoRequest`]: ETF종목정보요청 (`ka40002`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::etf::EtfInfoRequest;
///
/// let request = EtfInfoRequest::new("069500".parse()?);
/// let reply = client.etf().etf_info(&request).await?;
/// println!(
///     "{:?} {:?} {:?}",
///     reply.stock_name,
///     reply.target_index_name,
///     reply.etf_taxation_type,
/// );
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40002", "ETF종목정보요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfInfo {
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Target index name (ETF대상지수명, `etfobjt_idex_nm`).
    #[doc(alias("etfobjt_idex_nm", "ETF대상지수명"))]
    pub target_index_name: Option<String>,
    /// Underlying share price (원주가격, `wonju_pric`), in won, with its direction.
    ///
    /// 0 where there is none.
    #[doc(alias("wonju_pric", "원주가격"))]
    pub underlying_share_price: Option<Price>,
    /// ETF taxation type (ETF과세유형, `etftxon_type`).
    #[doc(alias("etftxon_type", "ETF과세유형"))]
    pub etf_taxation_type: Option<String>,
    /// ETN taxation type (ETN과세유형, `etntxon_type`).
    #[doc(alias("etntxon_type", "ETN과세유형"))]
    pub etn_taxation_type: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka40002` at run time.
pub static TR: Tr = Tr {
    id: "ka40002",
    name: "ETF종목정보요청",
    rust: "EtfInfo",
    category: "etf",
    path: "/api/dostk/etf",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "069500")],
};

impl Response for EtfInfo {
    const TR: &'static Tr = &TR;
}

record! {
    EtfInfo = RESPONSE[5] {
        0 "stk_nm" "종목명" => stock_name: Text,
        1 "etfobjt_idex_nm" "ETF대상지수명" => target_index_name: Text,
        2 "wonju_pric" "원주가격" => underlying_share_price: Price,
        3 "etftxon_type" "ETF과세유형" => etf_taxation_type: Text,
        4 "etntxon_type" "ETN과세유형" => etn_taxation_type: Text,
    }
}
