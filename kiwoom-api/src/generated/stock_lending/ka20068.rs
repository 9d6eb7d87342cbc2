// Generated from spec/slb/ka20068.yaml by `cargo xtask gen`. Do not edit.

//! `ka20068` 대차거래추이요청(종목별): What was lent and repaid of one stock, and what is outstanding, day by day.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{MillionWon, Shares, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`StockLendingTrendByStock`]: 대차거래추이요청(종목별) (`ka20068`).
///
/// What was lent and repaid of one stock, and what is outstanding, day by day.
///
/// ```
/// use kiwoom_api::stock_lending::StockLendingTrendByStockRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = StockLendingTrendByStockRequest::new("005930".parse()?)
///     .start_date(date(2025, 4, 1))
///     .end_date(date(2025, 4, 30));
/// assert_eq!(request.to_json()?, r#"{"strt_dt":"20250401","end_dt":"20250430","all_tp":"0","stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20068", "대차거래추이요청(종목별)"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockLendingTrendByStockRequest {
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Option<Date>,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Option<Date>,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl StockLendingTrendByStockRequest {
    /// A request with its required parameters.
    pub fn new(stock_code: StockCode) -> Self {
        Self {
            start_date: None,
            end_date: None,
            stock_code,
        }
    }

    /// Sets the optional parameter: start date (시작일자, `strt_dt`).
    #[must_use]
    pub fn start_date(mut self, start_date: Date) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Sets the optional parameter: end date (종료일자, `end_dt`).
    #[must_use]
    pub fn end_date(mut self, end_date: Date) -> Self {
        self.end_date = Some(end_date);
        self
    }
}

request! {
    StockLendingTrendByStockRequest -> StockLendingTrendByStock = REQUEST[4] {
        "strt_dt" "시작일자" => start_date: Date,
        "end_dt" "종료일자" => end_date: Date,
        "all_tp" "전체구분" => "0",
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// What was lent and repaid of one stock, and what is outstanding, day by day.
///
/// What the server answers to [`StockLendingTrendByStockRequest`]: 대차거래추이요청(종목별) (`ka20068`).
/// A full page has 100 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_lending::StockLendingTrendByStockRequest;
/// use kiwoom_api::date;
///
/// let request = StockLendingTrendByStockRequest::new("005930".parse()?)
///     .start_date(date(2025, 4, 1))
///     .end_date(date(2025, 4, 30));
/// let reply = client.stock_lending().stock_lending_trend_by_stock(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
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
#[doc(alias("ka20068", "대차거래추이요청(종목별)"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockLendingTrendByStock {
    /// The rows: 대차거래추이 (`dbrt_trde_trnsn`); each is a day, newest first.
    #[doc(alias("dbrt_trde_trnsn", "대차거래추이"))]
    pub rows: Vec<StockLendingTrendByStockRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 대차거래추이 (`dbrt_trde_trnsn`) in [`StockLendingTrendByStock`] (`ka20068`).
#[doc(alias("dbrt_trde_trnsn", "대차거래추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockLendingTrendByStockRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Stock loan new shares (대차거래체결주수, `dbrt_trde_cntrcnt`), in shares.
    #[doc(alias("dbrt_trde_cntrcnt", "대차거래체결주수"))]
    pub stock_loan_new_shares: Option<Shares>,
    /// Stock loan repaid shares (대차거래상환주수, `dbrt_trde_rpy`), in shares.
    #[doc(alias("dbrt_trde_rpy", "대차거래상환주수"))]
    pub stock_loan_repaid_shares: Option<Shares>,
    /// Stock loan change (대차거래증감, `dbrt_trde_irds`), in shares, signed.
    ///
    /// `stock_loan_new_shares` less `stock_loan_repaid_shares`.
    #[doc(alias("dbrt_trde_irds", "대차거래증감"))]
    pub stock_loan_change: Option<Shares>,
    /// Balance shares (잔고주수, `rmnd`), in shares.
    #[doc(alias("rmnd", "잔고주수"))]
    pub balance_shares: Option<Shares>,
    /// Balance amount (잔고금액, `remn_amt`), in million won.
    ///
    /// `balance_shares` at the close of the day.
    #[doc(alias("remn_amt", "잔고금액"))]
    pub balance_amount: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka20068` at run time.
pub static TR: Tr = Tr {
    id: "ka20068",
    name: "대차거래추이요청(종목별)",
    rust: "StockLendingTrendByStock",
    category: "stock_lending",
    path: "/api/dostk/slb",
    kind: TrKind::Query,
    page_rows: Some(100),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("strt_dt", "20250401"),
        ("end_dt", "20250430"),
        ("all_tp", "0"),
        ("stk_cd", "005930"),
    ],
};

impl Response for StockLendingTrendByStock {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for StockLendingTrendByStockRequest {
    type Row = StockLendingTrendByStockRow;

    const LIST: &'static str = "dbrt_trde_trnsn";

    fn rows(
        response: &mut StockLendingTrendByStock,
    ) -> &mut Vec<StockLendingTrendByStockRow> {
        &mut response.rows
    }
}

record! {
    StockLendingTrendByStock = RESPONSE[1] {
        0 "dbrt_trde_trnsn" "대차거래추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    StockLendingTrendByStockRow = ROWS[6] {
        0 "dt" "일자" => date: Date,
        1 "dbrt_trde_cntrcnt" "대차거래체결주수" => stock_loan_new_shares: Shares,
        2 "dbrt_trde_rpy" "대차거래상환주수" => stock_loan_repaid_shares: Shares,
        3 "dbrt_trde_irds" "대차거래증감" => stock_loan_change: Shares signed,
        4 "rmnd" "잔고주수" => balance_shares: Shares,
        5 "remn_amt" "잔고금액" => balance_amount: MillionWon,
    }
}
