// Generated from spec/stkinfo/kt20017.yaml by `cargo xtask gen`. Do not edit.

//! `kt20017` 신용융자 가능문의: Whether one stock can be bought with a margin loan (신용융자), as a sentence.

use crate::catalogue::{Tr, TrKind};
use crate::value::StockCode;
use crate::wire::{Extras, Response, record, request};

/// Asks for [`MarginLoanAvailability`]: 신용융자 가능문의 (`kt20017`).
///
/// Whether one stock can be bought with a margin loan (신용융자), as a sentence.
///
/// Demo (모의투자) does not serve this TR.
///
/// ```
/// use kiwoom_api::stock_info::MarginLoanAvailabilityRequest;
/// use kiwoom_api::Request;
///
/// let request = MarginLoanAvailabilityRequest::new("039490".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"039490"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("kt20017", "신용융자 가능문의"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarginLoanAvailabilityRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl MarginLoanAvailabilityRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    MarginLoanAvailabilityRequest -> MarginLoanAvailability = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// Whether one stock can be bought with a margin loan (신용융자), as a sentence.
///
/// What the server answers to [`MarginLoanAvailabilityRequest`]: 신용융자 가능문의 (`kt20017`).
///
/// Demo (모의투자) does not serve this TR.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::MarginLoanAvailabilityRequest;
///
/// let request = MarginLoanAvailabilityRequest::new("039490".parse()?);
/// let reply = client.stock_info().margin_loan_availability(&request).await?;
/// println!("{:?}", reply.credit_allowed);
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("kt20017", "신용융자 가능문의"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarginLoanAvailability {
    /// Credit allowed (신용가능여부, `crd_alow_yn`).
    ///
    /// A sentence such as `< 신용융자 불가능 >`, no Y or N.
    #[doc(alias("crd_alow_yn", "신용가능여부"))]
    pub credit_allowed: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `kt20017` at run time.
pub static TR: Tr = Tr {
    id: "kt20017",
    name: "신용융자 가능문의",
    rust: "MarginLoanAvailability",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: false,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "039490")],
};

impl Response for MarginLoanAvailability {
    const TR: &'static Tr = &TR;
}

record! {
    MarginLoanAvailability = RESPONSE[1] {
        0 "crd_alow_yn" "신용가능여부" => credit_allowed: Text,
    }
}
