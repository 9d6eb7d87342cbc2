// Generated from spec/slb/ka10069.yaml by `cargo xtask gen`. Do not edit.

//! `ka10069` 대차거래상위10종목요청: The ten stocks that were lent most over a period, and their share of the market; a row is a stock.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::Market;
use crate::value::{MillionWon, Percent, Shares, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`StockLendingTop10`]: 대차거래상위10종목요청 (`ka10069`).
///
/// The ten stocks that were lent most over a period, and their share of the market; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::Market;
/// use kiwoom_api::stock_lending::StockLendingTop10Request;
/// use kiwoom_api::{Request, date};
///
/// let request = StockLendingTop10Request::new(date(2024, 11, 10), Market::Kospi)
///     .end_date(date(2024, 11, 25));
/// assert_eq!(request.to_json()?, r#"{"strt_dt":"20241110","end_dt":"20241125","mrkt_tp":"001"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10069", "대차거래상위10종목요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockLendingTop10Request {
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Option<Date>,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: Market,
}

impl StockLendingTop10Request {
    /// A request with its required parameters.
    pub fn new(start_date: Date, market: Market) -> Self {
        Self {
            start_date,
            end_date: None,
            market,
        }
    }

    /// Sets the optional parameter: end date (종료일자, `end_dt`).
    #[must_use]
    pub fn end_date(mut self, end_date: Date) -> Self {
        self.end_date = Some(end_date);
        self
    }
}

request! {
    StockLendingTop10Request -> StockLendingTop10 = REQUEST[3] {
        "strt_dt" "시작일자" required => start_date: Date,
        "end_dt" "종료일자" => end_date: Date,
        "mrkt_tp" "시장구분" required => market: Code<Market>,
    }
}

/// The ten stocks that were lent most over a period, and their share of the market; a row is a stock.
///
/// What the server answers to [`StockLendingTop10Request`]: 대차거래상위10종목요청 (`ka10069`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::Market;
/// use kiwoom_api::stock_lending::StockLendingTop10Request;
/// use kiwoom_api::date;
///
/// let request = StockLendingTop10Request::new(date(2024, 11, 10), Market::Kospi)
///     .end_date(date(2024, 11, 25));
/// let reply = client.stock_lending().stock_lending_top10(&request).await?;
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
#[doc(alias("ka10069", "대차거래상위10종목요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockLendingTop10 {
    /// Total stock loan new shares (대차거래체결주수합, `dbrt_trde_cntrcnt_sum`), in shares.
    ///
    /// Of the ten stocks.
    /// The sum of `stock_loan_new_shares` over the rows.
    #[doc(alias("dbrt_trde_cntrcnt_sum", "대차거래체결주수합"))]
    pub total_stock_loan_new_shares: Option<Shares>,
    /// Total stock loan repaid shares (대차거래상환주수합, `dbrt_trde_rpy_sum`), in shares.
    ///
    /// Of the ten stocks.
    /// The sum of `stock_loan_repaid_shares` over the rows.
    #[doc(alias("dbrt_trde_rpy_sum", "대차거래상환주수합"))]
    pub total_stock_loan_repaid_shares: Option<Shares>,
    /// Total balance shares (잔고주수합, `rmnd_sum`), in shares.
    ///
    /// Of the ten stocks.
    /// The sum of `balance_shares` over the rows.
    #[doc(alias("rmnd_sum", "잔고주수합"))]
    pub total_balance_shares: Option<Shares>,
    /// Total balance amount (잔고금액합, `remn_amt_sum`), in million won.
    ///
    /// Of the ten stocks.
    /// The sum of `balance_amount` over the rows.
    #[doc(alias("remn_amt_sum", "잔고금액합"))]
    pub total_balance_amount: Option<MillionWon>,
    /// Stock loan new rate (대차거래체결주수비율, `dbrt_trde_cntrcnt_rt`), in percent.
    ///
    /// The share of the ten in the whole market.
    #[doc(alias("dbrt_trde_cntrcnt_rt", "대차거래체결주수비율"))]
    pub stock_loan_new_rate: Option<Percent>,
    /// Stock loan repaid rate (대차거래상환주수비율, `dbrt_trde_rpy_rt`), in percent.
    ///
    /// The share of the ten in the whole market.
    #[doc(alias("dbrt_trde_rpy_rt", "대차거래상환주수비율"))]
    pub stock_loan_repaid_rate: Option<Percent>,
    /// Balance shares rate (잔고주수비율, `rmnd_rt`), in percent.
    ///
    /// The share of the ten in the whole market.
    #[doc(alias("rmnd_rt", "잔고주수비율"))]
    pub balance_shares_rate: Option<Percent>,
    /// Balance amount rate (잔고금액비율, `remn_amt_rt`), in percent.
    ///
    /// The share of the ten in the whole market.
    #[doc(alias("remn_amt_rt", "잔고금액비율"))]
    pub balance_amount_rate: Option<Percent>,
    /// The rows: 대차거래상위10종목 (`dbrt_trde_upper_10stk`); each is a stock.
    ///
    /// Sorted by `stock_loan_new_shares`, largest first.
    #[doc(alias("dbrt_trde_upper_10stk", "대차거래상위10종목"))]
    pub rows: Vec<StockLendingTop10Row>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 대차거래상위10종목 (`dbrt_trde_upper_10stk`) in [`StockLendingTop10`] (`ka10069`).
#[doc(alias("dbrt_trde_upper_10stk", "대차거래상위10종목"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockLendingTop10Row {
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock loan new shares (대차거래체결주수, `dbrt_trde_cntrcnt`), in shares.
    ///
    /// Over the whole period.
    #[doc(alias("dbrt_trde_cntrcnt", "대차거래체결주수"))]
    pub stock_loan_new_shares: Option<Shares>,
    /// Stock loan repaid shares (대차거래상환주수, `dbrt_trde_rpy`), in shares.
    ///
    /// Over the whole period.
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

/// What is known of `ka10069` at run time.
pub static TR: Tr = Tr {
    id: "ka10069",
    name: "대차거래상위10종목요청",
    rust: "StockLendingTop10",
    category: "stock_lending",
    path: "/api/dostk/slb",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("strt_dt", "20241110"), ("end_dt", "20241125"), ("mrkt_tp", "001")],
};

impl Response for StockLendingTop10 {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for StockLendingTop10Request {
    type Row = StockLendingTop10Row;

    const LIST: &'static str = "dbrt_trde_upper_10stk";

    fn rows(response: &mut StockLendingTop10) -> &mut Vec<StockLendingTop10Row> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[Sort::largest("stock_loan_new_shares")];

record! {
    StockLendingTop10 = RESPONSE[9] {
        0 "dbrt_trde_cntrcnt_sum" "대차거래체결주수합"
            => total_stock_loan_new_shares: Shares sum_of("stock_loan_new_shares"),
        1 "dbrt_trde_rpy_sum" "대차거래상환주수합"
            => total_stock_loan_repaid_shares: Shares sum_of("stock_loan_repaid_shares"),
        2 "rmnd_sum" "잔고주수합" => total_balance_shares: Shares sum_of("balance_shares"),
        3 "remn_amt_sum" "잔고금액합" => total_balance_amount: MillionWon sum_of("balance_amount"),
        4 "dbrt_trde_cntrcnt_rt" "대차거래체결주수비율" => stock_loan_new_rate: Percent scale(2) implied_decimals(2),
        5 "dbrt_trde_rpy_rt" "대차거래상환주수비율" => stock_loan_repaid_rate: Percent scale(2) implied_decimals(2),
        6 "rmnd_rt" "잔고주수비율" => balance_shares_rate: Percent scale(2) implied_decimals(2),
        7 "remn_amt_rt" "잔고금액비율" => balance_amount_rate: Percent scale(2) implied_decimals(2),
        8 "dbrt_trde_upper_10stk" "대차거래상위10종목" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    StockLendingTop10Row = ROWS[6] {
        0 "stk_nm" "종목명" => stock_name: Text,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "dbrt_trde_cntrcnt" "대차거래체결주수" => stock_loan_new_shares: Shares,
        3 "dbrt_trde_rpy" "대차거래상환주수" => stock_loan_repaid_shares: Shares,
        4 "rmnd" "잔고주수" => balance_shares: Shares,
        5 "remn_amt" "잔고금액" => balance_amount: MillionWon,
    }
}
