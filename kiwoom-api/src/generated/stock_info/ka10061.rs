// Generated from spec/stkinfo/ka10061.yaml by `cargo xtask gen`. Do not edit.

//! `ka10061` 종목별투자자기관별합계요청: What each group of investors net bought of one stock over a period, in one row.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind, Unit, UnitBy};
use crate::codes::{AmountOrQuantity, QuantityUnit};
use crate::value::{Flow, Measure, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`StockInvestorTradeTotals`]: 종목별투자자기관별합계요청 (`ka10061`).
///
/// What each group of investors net bought of one stock over a period, in one row.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, QuantityUnit};
/// use kiwoom_api::stock_info::StockInvestorTradeTotalsRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = StockInvestorTradeTotalsRequest::new(
///     "005930".parse()?,
///     date(2024, 10, 7),
///     date(2024, 11, 7),
///     AmountOrQuantity::Amount,
/// )
/// .unit_type(QuantityUnit::ThousandShares);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","strt_dt":"20241007","end_dt":"20241107","amt_qty_tp":"1","trde_tp":"0","unit_tp":"1000"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10061", "종목별투자자기관별합계요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockInvestorTradeTotalsRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Date,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// Unit type (단위구분, `unit_tp`).
    ///
    /// The unit of quantities; amounts are in million won whatever it says.
    ///
    /// A new request has [`QuantityUnit::Shares`].
    #[doc(alias("unit_tp", "단위구분"))]
    pub unit_type: QuantityUnit,
}

impl StockInvestorTradeTotalsRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `unit_type`: [`QuantityUnit::Shares`]
    pub fn new(
        stock_code: StockCode,
        start_date: Date,
        end_date: Date,
        amount_or_quantity: AmountOrQuantity,
    ) -> Self {
        Self {
            stock_code,
            start_date,
            end_date,
            amount_or_quantity,
            unit_type: QuantityUnit::Shares,
        }
    }

    /// Sets the parameter: unit type (단위구분, `unit_tp`).
    ///
    /// The unit of quantities; amounts are in million won whatever it says.
    ///
    /// A new request has [`QuantityUnit::Shares`].
    #[must_use]
    pub fn unit_type(mut self, unit_type: QuantityUnit) -> Self {
        self.unit_type = unit_type;
        self
    }

    /// The unit of every flow in the reply, chosen by `amount_or_quantity` and `unit_type`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.amount_or_quantity {
            AmountOrQuantity::Amount => Some(Unit::MillionWon),
            AmountOrQuantity::Quantity => {
                match self.unit_type {
                    QuantityUnit::ThousandShares => Some(Unit::ThousandShares),
                    QuantityUnit::Shares => Some(Unit::Shares),
                    QuantityUnit::Unknown(_) => None,
                }
            }
            AmountOrQuantity::Unknown(_) => None,
        }
    }

    /// A flow of the reply with its [unit](Self::unit).
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

request! {
    StockInvestorTradeTotalsRequest -> StockInvestorTradeTotals = REQUEST[6] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "strt_dt" "시작일자" required => start_date: Date,
        "end_dt" "종료일자" required => end_date: Date,
        "amt_qty_tp" "금액수량구분" required => amount_or_quantity: Code<AmountOrQuantity>,
        "trde_tp" "매매구분" required => "0",
        "unit_tp" "단위구분" required => unit_type: Code<QuantityUnit>,
    }
}

/// What each group of investors net bought of one stock over a period, in one row.
///
/// What the server answers to [`StockInvestorTradeTotalsRequest`]: 종목별투자자기관별합계요청 (`ka10061`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, QuantityUnit};
/// use kiwoom_api::stock_info::StockInvestorTradeTotalsRequest;
/// use kiwoom_api::date;
///
/// let request = StockInvestorTradeTotalsRequest::new(
///     "005930".parse()?,
///     date(2024, 10, 7),
///     date(2024, 11, 7),
///     AmountOrQuantity::Amount,
/// )
/// .unit_type(QuantityUnit::ThousandShares);
/// let reply = client.stock_info().stock_investor_trade_totals(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?}",
///         row.individual.and_then(|flow| request.measure(flow)),
///         row.foreign.and_then(|flow| request.measure(flow)),
///         row.institution.and_then(|flow| request.measure(flow)),
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10061", "종목별투자자기관별합계요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockInvestorTradeTotals {
    /// The rows: 종목별투자자기관별합계 (`stk_invsr_orgn_tot`); each is the whole period that the request asks for.
    #[doc(alias("stk_invsr_orgn_tot", "종목별투자자기관별합계"))]
    pub rows: Vec<StockInvestorTradeTotalsRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목별투자자기관별합계 (`stk_invsr_orgn_tot`) in [`StockInvestorTradeTotals`] (`ka10061`).
#[doc(alias("stk_invsr_orgn_tot", "종목별투자자기관별합계"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockInvestorTradeTotalsRow {
    /// Individual (개인투자자, `ind_invsr`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("ind_invsr", "개인투자자"))]
    pub individual: Option<Flow>,
    /// Foreign (외국인투자자, `frgnr_invsr`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("frgnr_invsr", "외국인투자자"))]
    pub foreign: Option<Flow>,
    /// Institution (기관계, `orgn`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("orgn", "기관계"))]
    pub institution: Option<Flow>,
    /// Financial investment (금융투자, `fnnc_invt`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("fnnc_invt", "금융투자"))]
    pub financial_investment: Option<Flow>,
    /// Insurance (보험, `insrnc`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("insrnc", "보험"))]
    pub insurance: Option<Flow>,
    /// Investment trust (투신, `invtrt`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("invtrt", "투신"))]
    pub investment_trust: Option<Flow>,
    /// Other finance (기타금융, `etc_fnnc`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("etc_fnnc", "기타금융"))]
    pub other_finance: Option<Flow>,
    /// Bank (은행, `bank`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias = "은행")]
    pub bank: Option<Flow>,
    /// Pension fund (연기금등, `penfnd_etc`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("penfnd_etc", "연기금등"))]
    pub pension_fund: Option<Flow>,
    /// Private fund (사모펀드, `samo_fund`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("samo_fund", "사모펀드"))]
    pub private_fund: Option<Flow>,
    /// State (국가, `natn`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("natn", "국가"))]
    pub state: Option<Flow>,
    /// Other corporation (기타법인, `etc_corp`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("etc_corp", "기타법인"))]
    pub other_corporation: Option<Flow>,
    /// Resident foreign (내외국인, `natfor`), signed, in the unit that the request asks for: see
    /// [`StockInvestorTradeTotalsRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("natfor", "내외국인"))]
    pub resident_foreign: Option<Flow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10061` at run time.
pub static TR: Tr = Tr {
    id: "ka10061",
    name: "종목별투자자기관별합계요청",
    rust: "StockInvestorTradeTotals",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("stk_cd", "005930"),
        ("strt_dt", "20241007"),
        ("end_dt", "20241107"),
        ("amt_qty_tp", "1"),
        ("trde_tp", "0"),
        ("unit_tp", "1000"),
    ],
};

impl Response for StockInvestorTradeTotals {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for StockInvestorTradeTotalsRequest {
    type Row = StockInvestorTradeTotalsRow;

    const LIST: &'static str = "stk_invsr_orgn_tot";

    fn rows(
        response: &mut StockInvestorTradeTotals,
    ) -> &mut Vec<StockInvestorTradeTotalsRow> {
        &mut response.rows
    }
}

const UNIT_BY: UnitBy = UnitBy {
    element: "amt_qty_tp",
    units: &[("1", Unit::MillionWon)],
    deferred: &[
        (
            "2",
            UnitBy {
                element: "unit_tp",
                units: &[("1000", Unit::ThousandShares), ("1", Unit::Shares)],
                deferred: &[],
            },
        ),
    ],
};

record! {
    StockInvestorTradeTotals = RESPONSE[1] {
        0 "stk_invsr_orgn_tot" "종목별투자자기관별합계" => rows: Rows[ROWS] of(RowOf::Period),
    }
}

record! {
    StockInvestorTradeTotalsRow = ROWS[13] {
        0 "ind_invsr" "개인투자자" => individual: Flow unit_by(UNIT_BY),
        1 "frgnr_invsr" "외국인투자자" => foreign: Flow unit_by(UNIT_BY),
        2 "orgn" "기관계" => institution: Flow unit_by(UNIT_BY),
        3 "fnnc_invt" "금융투자" => financial_investment: Flow unit_by(UNIT_BY),
        4 "insrnc" "보험" => insurance: Flow unit_by(UNIT_BY),
        5 "invtrt" "투신" => investment_trust: Flow unit_by(UNIT_BY),
        6 "etc_fnnc" "기타금융" => other_finance: Flow unit_by(UNIT_BY),
        7 "bank" "은행" => bank: Flow unit_by(UNIT_BY),
        8 "penfnd_etc" "연기금등" => pension_fund: Flow unit_by(UNIT_BY),
        9 "samo_fund" "사모펀드" => private_fund: Flow unit_by(UNIT_BY),
        10 "natn" "국가" => state: Flow unit_by(UNIT_BY),
        11 "etc_corp" "기타법인" => other_corporation: Flow unit_by(UNIT_BY),
        12 "natfor" "내외국인" => resident_foreign: Flow unit_by(UNIT_BY),
    }
}
