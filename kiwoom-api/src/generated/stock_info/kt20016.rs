// Generated from spec/stkinfo/kt20016.yaml by `cargo xtask gen`. Do not edit.

//! `kt20016` 신용융자 가능종목요청: The stocks that can be bought with a margin loan (신용융자), by credit grade; a row is a stock.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`MarginLoanStocks`]: 신용융자 가능종목요청 (`kt20016`).
///
/// The stocks that can be bought with a margin loan (신용융자), by credit grade; a row is a stock.
///
/// Demo (모의투자) does not serve this TR.
///
/// ```
/// use kiwoom_api::stock_info::{CreditGrade, MarginLoanMarket, MarginLoanStocksRequest};
/// use kiwoom_api::Request;
///
/// let request = MarginLoanStocksRequest::new(MarginLoanMarket::All)
///     .credit_grade(CreditGrade::GroupA)
///     .stock_code("039490".parse()?);
/// assert_eq!(request.to_json()?, r#"{"crd_stk_grde_tp":"A","mrkt_deal_tp":"%","stk_cd":"039490"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("kt20016", "신용융자 가능종목요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MarginLoanStocksRequest {
    /// Credit grade (신용종목등급구분, `crd_stk_grde_tp`).
    #[doc(alias("crd_stk_grde_tp", "신용종목등급구분"))]
    pub credit_grade: Option<CreditGrade>,
    /// Market (시장거래구분, `mrkt_deal_tp`).
    #[doc(alias("mrkt_deal_tp", "시장거래구분"))]
    pub market: MarginLoanMarket,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
}

impl MarginLoanStocksRequest {
    /// A request with its required parameters.
    pub fn new(market: MarginLoanMarket) -> Self {
        Self {
            credit_grade: None,
            market,
            stock_code: None,
        }
    }

    /// Sets the optional parameter: credit grade (신용종목등급구분, `crd_stk_grde_tp`).
    #[must_use]
    pub fn credit_grade(mut self, credit_grade: CreditGrade) -> Self {
        self.credit_grade = Some(credit_grade);
        self
    }

    /// Sets the optional parameter: stock code (종목코드, `stk_cd`).
    #[must_use]
    pub fn stock_code(mut self, stock_code: StockCode) -> Self {
        self.stock_code = Some(stock_code);
        self
    }
}

request! {
    MarginLoanStocksRequest -> MarginLoanStocks = REQUEST[3] {
        "crd_stk_grde_tp" "신용종목등급구분" => credit_grade: Code<CreditGrade>,
        "mrkt_deal_tp" "시장거래구분" required => market: Code<MarginLoanMarket>,
        "stk_cd" "종목코드" => stock_code: StockCode,
    }
}

/// The stocks that can be bought with a margin loan (신용융자), by credit grade; a row is a stock.
///
/// What the server answers to [`MarginLoanStocksRequest`]: 신용융자 가능종목요청 (`kt20016`).
/// A full page has 50 rows.
///
/// Demo (모의투자) does not serve this TR.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::{CreditGrade, MarginLoanMarket, MarginLoanStocksRequest};
///
/// let request = MarginLoanStocksRequest::new(MarginLoanMarket::All)
///     .credit_grade(CreditGrade::GroupA)
///     .stock_code("039490".parse()?);
/// let reply = client.stock_info().margin_loan_stocks(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_code,
///         row.stock_name,
///         row.credit_margin_rate,
///         row.substitute_price,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("kt20016", "신용융자 가능종목요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarginLoanStocks {
    /// Margin loan available (신용융자가능여부, `crd_loan_able`).
    ///
    /// Blank where a list is asked for.
    #[doc(alias("crd_loan_able", "신용융자가능여부"))]
    pub margin_loan_available: Option<String>,
    /// The rows: 신용융자가능종목 (`crd_loan_pos_stk`); each is a stock.
    #[doc(alias("crd_loan_pos_stk", "신용융자가능종목"))]
    pub rows: Vec<MarginLoanStocksRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 신용융자가능종목 (`crd_loan_pos_stk`) in [`MarginLoanStocks`] (`kt20016`).
#[doc(alias("crd_loan_pos_stk", "신용융자가능종목"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarginLoanStocksRow {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// With the prefix A of account TRs.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Credit margin rate (신용보증금율, `crd_assr_rt`).
    ///
    /// In percent, with the sign behind it: `45%`.
    #[doc(alias("crd_assr_rt", "신용보증금율"))]
    pub credit_margin_rate: Option<String>,
    /// Substitute price (대용가, `repl_pric`), in won.
    ///
    /// What the stock counts for as collateral; 0 for a fund that has matured.
    #[doc(alias("repl_pric", "대용가"))]
    pub substitute_price: Option<Won>,
    /// Previous close (전일종가, `pred_close_pric`), in won.
    ///
    /// May be older than the last close.
    #[doc(alias("pred_close_pric", "전일종가"))]
    pub previous_close: Option<Won>,
    /// Credit limit exceeded (신용한도초과여부, `crd_limit_over_yn`).
    #[doc(alias("crd_limit_over_yn", "신용한도초과여부"))]
    pub credit_limit_exceeded: Option<CreditLimitExceeded>,
    /// Credit limit note (신용한도초과, `crd_limit_over_txt`).
    #[doc(alias("crd_limit_over_txt", "신용한도초과"))]
    pub credit_limit_note: Option<CreditLimitNote>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which credit grade (신용종목등급구분).
    ///
    /// The codes of `crd_stk_grde_tp` (신용종목등급구분) in `kt20016`.
    pub enum CreditGrade {
        /// `%` 전체: Every grade.
        All = "%" "전체",
        /// `A` A군: Group A.
        GroupA = "A" "A군",
        /// `B` B군: Group B.
        GroupB = "B" "B군",
        /// `C` C군: Group C.
        GroupC = "C" "C군",
        /// `D` D군: Group D.
        GroupD = "D" "D군",
        /// `E` E군: Group E.
        GroupE = "E" "E군",
    }
}

codes! {
    /// Which market (시장거래구분).
    ///
    /// The codes of `mrkt_deal_tp` (시장거래구분) in `kt20016`.
    pub enum MarginLoanMarket {
        /// `%` 전체: Every market.
        All = "%" "전체",
        /// `1` 코스피: KOSPI.
        Kospi = "1" "코스피",
        /// `0` 코스닥: KOSDAQ.
        Kosdaq = "0" "코스닥",
    }
}

codes! {
    /// Whether the credit limit is used up (신용한도초과여부).
    ///
    /// The codes of `crd_limit_over_yn` (신용한도초과여부) in `kt20016`.
    pub enum CreditLimitExceeded {
        /// `Y`: Yes.
        Yes = "Y" "Y",
        /// `N`: No.
        No = "N" "N",
    }
}

codes! {
    /// What is said of a credit limit that is used up (신용한도초과).
    ///
    /// The codes of `crd_limit_over_txt` (신용한도초과) in `kt20016`.
    pub enum CreditLimitNote {
        /// `N` 공란: Blank.
        Blank = "N" "공란",
        /// `Y` 회사한도 초과: The limit of the company is used up.
        CompanyLimitExceeded = "Y" "회사한도 초과",
    }
}

/// What is known of `kt20016` at run time.
pub static TR: Tr = Tr {
    id: "kt20016",
    name: "신용융자 가능종목요청",
    rust: "MarginLoanStocks",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: Some(50),
    withdrawn: None,
    demo: false,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("crd_stk_grde_tp", "A"), ("mrkt_deal_tp", "%"), ("stk_cd", "039490")],
};

impl Response for MarginLoanStocks {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for MarginLoanStocksRequest {
    type Row = MarginLoanStocksRow;

    const LIST: &'static str = "crd_loan_pos_stk";

    fn rows(response: &mut MarginLoanStocks) -> &mut Vec<MarginLoanStocksRow> {
        &mut response.rows
    }
}

record! {
    MarginLoanStocks = RESPONSE[2] {
        0 "crd_loan_able" "신용융자가능여부" => margin_loan_available: Text,
        1 "crd_loan_pos_stk" "신용융자가능종목" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    MarginLoanStocksRow = ROWS[7] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "crd_assr_rt" "신용보증금율" => credit_margin_rate: Text,
        3 "repl_pric" "대용가" => substitute_price: Won,
        4 "pred_close_pric" "전일종가" => previous_close: Won,
        5 "crd_limit_over_yn" "신용한도초과여부" => credit_limit_exceeded: Code<CreditLimitExceeded>,
        6 "crd_limit_over_txt" "신용한도초과" => credit_limit_note: Code<CreditLimitNote>,
    }
}
