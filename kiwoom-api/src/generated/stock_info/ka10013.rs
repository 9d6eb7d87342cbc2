// Generated from spec/stkinfo/ka10013.yaml by `cargo xtask gen`. Do not edit.

//! `ka10013` 신용매매동향요청: What was bought on credit of one stock, or borrowed to sell it short, day by day.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind, Unit, UnitBy};
use crate::codes::ChangeSign;
use crate::value::{Flow, Measure, MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`CreditTradeTrend`]: 신용매매동향요청 (`ka10013`).
///
/// What was bought on credit of one stock, or borrowed to sell it short, day by day.
///
/// ```
/// use kiwoom_api::stock_info::{CreditTradeTrendRequest, CreditType};
/// use kiwoom_api::{Request, date};
///
/// let request = CreditTradeTrendRequest::new(
///     "005930".parse()?,
///     date(2024, 11, 4),
///     CreditType::Loan,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","dt":"20241104","qry_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10013", "신용매매동향요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditTradeTrendRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Date,
    /// Credit type (조회구분, `qry_tp`).
    #[doc(alias("qry_tp", "조회구분"))]
    pub credit_type: CreditType,
}

impl CreditTradeTrendRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode, date: Date, credit_type: CreditType) -> Self {
        Self {
            stock_code,
            date,
            credit_type,
        }
    }

    /// The unit of every flow in the reply, chosen by `credit_type`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.credit_type {
            CreditType::Loan => Some(Unit::Shares),
            CreditType::ShortLending => None,
            CreditType::Unknown(_) => None,
        }
    }

    /// A flow of the reply with its [unit](Self::unit).
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

request! {
    CreditTradeTrendRequest -> CreditTradeTrend = REQUEST[3] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "dt" "일자" required => date: Date,
        "qry_tp" "조회구분" required => credit_type: Code<CreditType>,
    }
}

/// What was bought on credit of one stock, or borrowed to sell it short, day by day.
///
/// What the server answers to [`CreditTradeTrendRequest`]: 신용매매동향요청 (`ka10013`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::{CreditTradeTrendRequest, CreditType};
/// use kiwoom_api::date;
///
/// let request = CreditTradeTrendRequest::new(
///     "005930".parse()?,
///     date(2024, 11, 4),
///     CreditType::Loan,
/// );
/// let reply = client.stock_info().credit_trade_trend(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.current_price,
///         row.new_credit.and_then(|flow| request.measure(flow)),
///         row.repaid_credit.and_then(|flow| request.measure(flow)),
///         row.balance.and_then(|flow| request.measure(flow)),
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10013", "신용매매동향요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditTradeTrend {
    /// The rows: 신용매매동향 (`crd_trde_trend`); each is a day, newest first.
    #[doc(alias("crd_trde_trend", "신용매매동향"))]
    pub rows: Vec<CreditTradeTrendRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 신용매매동향 (`crd_trde_trend`) in [`CreditTradeTrend`] (`ka10013`).
#[doc(alias("crd_trde_trend", "신용매매동향"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditTradeTrendRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// New credit (신규, `new`), in the unit that the request asks for: see
    /// [`CreditTradeTrendRequest::measure`].
    ///
    /// The table says million won, but for margin loans it is shares; for stock lent, what it counts is not
    /// known.
    #[doc(alias("new", "신규"))]
    pub new_credit: Option<Flow>,
    /// Repaid credit (상환, `rpya`), in the unit that the request asks for: see
    /// [`CreditTradeTrendRequest::measure`].
    ///
    /// The table says million won, but for margin loans it is shares; for stock lent, what it counts is not
    /// known.
    #[doc(alias("rpya", "상환"))]
    pub repaid_credit: Option<Flow>,
    /// Balance (잔고, `remn`), in the unit that the request asks for: see
    /// [`CreditTradeTrendRequest::measure`].
    ///
    /// The table says million won, but for margin loans it is shares; for stock lent, what it counts is not
    /// known.
    #[doc(alias("remn", "잔고"))]
    pub balance: Option<Flow>,
    /// Amount (금액, `amt`), in million won.
    ///
    /// In million won for margin loans; for stock lent, the table says million shares, and nobody has
    /// looked.
    #[doc(alias("amt", "금액"))]
    pub amount: Option<MillionWon>,
    /// Balance change (대비, `pre`), signed, in the unit that the request asks for: see
    /// [`CreditTradeTrendRequest::measure`].
    ///
    /// The table says million won, but for margin loans it is shares; for stock lent, what it counts is not
    /// known.
    #[doc(alias("pre", "대비"))]
    pub balance_change: Option<Flow>,
    /// Lending rate (공여율, `shr_rt`), in percent, signed.
    ///
    /// No rate of interest: how much of the trading was on credit.
    #[doc(alias("shr_rt", "공여율"))]
    pub lending_rate: Option<Percent>,
    /// Balance rate (잔고율, `remn_rt`), in percent, with the sign as sent: its meaning is undocumented.
    ///
    /// The balance in percent of the listed shares.
    #[doc(alias("remn_rt", "잔고율"))]
    pub balance_rate: Option<SignAsSent<Percent>>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which kind of credit (조회구분).
    ///
    /// The codes of `qry_tp` (조회구분) in `ka10013`.
    pub enum CreditType {
        /// `1` 융자: Margin loans.
        Loan = "1" "융자",
        /// `2` 대주: Stock lent for short sales.
        ShortLending = "2" "대주",
    }
}

/// What is known of `ka10013` at run time.
pub static TR: Tr = Tr {
    id: "ka10013",
    name: "신용매매동향요청",
    rust: "CreditTradeTrend",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930"), ("dt", "20241104"), ("qry_tp", "1")],
};

impl Response for CreditTradeTrend {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for CreditTradeTrendRequest {
    type Row = CreditTradeTrendRow;

    const LIST: &'static str = "crd_trde_trend";

    fn rows(response: &mut CreditTradeTrend) -> &mut Vec<CreditTradeTrendRow> {
        &mut response.rows
    }
}

const UNIT_BY: UnitBy = UnitBy {
    element: "qry_tp",
    units: &[("1", Unit::Shares)],
    deferred: &[],
};

record! {
    CreditTradeTrend = RESPONSE[1] {
        0 "crd_trde_trend" "신용매매동향" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    CreditTradeTrendRow = ROWS[12] {
        0 "dt" "일자" => date: Date,
        1 "cur_prc" "현재가" => current_price: Price,
        2 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "trde_qty" "거래량" => volume: Shares,
        5 "new" "신규" => new_credit: Flow unsigned unit_by(UNIT_BY),
        6 "rpya" "상환" => repaid_credit: Flow unsigned unit_by(UNIT_BY),
        7 "remn" "잔고" => balance: Flow unsigned unit_by(UNIT_BY),
        8 "amt" "금액" => amount: MillionWon,
        9 "pre" "대비" => balance_change: Flow unit_by(UNIT_BY),
        10 "shr_rt" "공여율" => lending_rate: Percent signed scale(2),
        11 "remn_rt" "잔고율" => balance_rate: PercentAsSent scale(2),
    }
}
