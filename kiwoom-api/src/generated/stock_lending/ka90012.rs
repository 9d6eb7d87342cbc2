// Generated from spec/slb/ka90012.yaml by `cargo xtask gen`. Do not edit.

//! `ka90012` 대차거래내역요청: What was lent and repaid of each stock on one day, the largest balance first; a row is a stock.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::Market;
use crate::value::{MillionWon, Shares, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`StockLendingDetails`]: 대차거래내역요청 (`ka90012`).
///
/// What was lent and repaid of each stock on one day, the largest balance first; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::Market;
/// use kiwoom_api::stock_lending::StockLendingDetailsRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = StockLendingDetailsRequest::new(date(2024, 11, 1), Market::Kosdaq);
/// assert_eq!(request.to_json()?, r#"{"dt":"20241101","mrkt_tp":"101"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90012", "대차거래내역요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockLendingDetailsRequest {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Date,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: Market,
}

impl StockLendingDetailsRequest {
    /// A request; every parameter is required.
    pub fn new(date: Date, market: Market) -> Self {
        Self { date, market }
    }
}

request! {
    StockLendingDetailsRequest -> StockLendingDetails = REQUEST[2] {
        "dt" "일자" required => date: Date,
        "mrkt_tp" "시장구분" required => market: Code<Market>,
    }
}

/// What was lent and repaid of each stock on one day, the largest balance first; a row is a stock.
///
/// What the server answers to [`StockLendingDetailsRequest`]: 대차거래내역요청 (`ka90012`).
/// A full page has 50 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::Market;
/// use kiwoom_api::stock_lending::StockLendingDetailsRequest;
/// use kiwoom_api::date;
///
/// let request = StockLendingDetailsRequest::new(date(2024, 11, 1), Market::Kosdaq);
/// let reply = client.stock_lending().stock_lending_details(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.stock_loan_new_shares,
///         row.stock_loan_repaid_shares,
///         row.balance_shares,
///         row.balance_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90012", "대차거래내역요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockLendingDetails {
    /// The rows: 대차거래내역 (`dbrt_trde_prps`); each is a stock.
    ///
    /// Sorted by `balance_shares`, largest first.
    #[doc(alias("dbrt_trde_prps", "대차거래내역"))]
    pub rows: Vec<StockLendingDetailsRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 대차거래내역 (`dbrt_trde_prps`) in [`StockLendingDetails`] (`ka90012`).
#[doc(alias("dbrt_trde_prps", "대차거래내역"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockLendingDetailsRow {
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock loan new shares (대차거래체결주수, `dbrt_trde_cntrcnt`), in shares.
    #[doc(alias("dbrt_trde_cntrcnt", "대차거래체결주수"))]
    pub stock_loan_new_shares: Option<Shares>,
    /// Stock loan repaid shares (대차거래상환주수, `dbrt_trde_rpy`), in shares.
    #[doc(alias("dbrt_trde_rpy", "대차거래상환주수"))]
    pub stock_loan_repaid_shares: Option<Shares>,
    /// Balance shares (잔고주수, `rmnd`), in shares.
    #[doc(alias("rmnd", "잔고주수"))]
    pub balance_shares: Option<Shares>,
    /// Balance amount (잔고금액, `remn_amt`), in million won.
    #[doc(alias("remn_amt", "잔고금액"))]
    pub balance_amount: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka90012` at run time.
pub static TR: Tr = Tr {
    id: "ka90012",
    name: "대차거래내역요청",
    rust: "StockLendingDetails",
    category: "stock_lending",
    path: "/api/dostk/slb",
    kind: TrKind::Query,
    page_rows: Some(50),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("dt", "20241101"), ("mrkt_tp", "101")],
};

impl Response for StockLendingDetails {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for StockLendingDetailsRequest {
    type Row = StockLendingDetailsRow;

    const LIST: &'static str = "dbrt_trde_prps";

    fn rows(response: &mut StockLendingDetails) -> &mut Vec<StockLendingDetailsRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[Sort::largest("balance_shares")];

record! {
    StockLendingDetails = RESPONSE[1] {
        0 "dbrt_trde_prps" "대차거래내역" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    StockLendingDetailsRow = ROWS[6] {
        0 "stk_nm" "종목명" => stock_name: Text,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "dbrt_trde_cntrcnt" "대차거래체결주수" => stock_loan_new_shares: Shares,
        3 "dbrt_trde_rpy" "대차거래상환주수" => stock_loan_repaid_shares: Shares,
        4 "rmnd" "잔고주수" => balance_shares: Shares,
        5 "remn_amt" "잔고금액" => balance_amount: MillionWon,
    }
}
