// Generated from spec/chart/ka10060.yaml by `cargo xtask gen`. Do not edit.

//! `ka10060` 종목별투자자기관별차트요청: What each group of investors traded of one stock, day by day, newest first.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind, Unit, UnitBy};
use crate::codes::{AmountOrQuantity, QuantityUnit, TradeType};
use crate::value::{Flow, Measure, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`InvestorChart`]: 종목별투자자기관별차트요청 (`ka10060`).
///
/// What each group of investors traded of one stock, day by day, newest first.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, QuantityUnit, TradeType};
/// use kiwoom_api::chart::InvestorChartRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = InvestorChartRequest::new(
///     date(2024, 11, 7),
///     "005930".parse()?,
///     AmountOrQuantity::Amount,
///     TradeType::NetBuy,
/// )
/// .unit_type(QuantityUnit::ThousandShares);
/// assert_eq!(request.to_json()?, r#"{"dt":"20241107","stk_cd":"005930","amt_qty_tp":"1","trde_tp":"0","unit_tp":"1000"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10060", "종목별투자자기관별차트요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvestorChartRequest {
    /// Date (일자, `dt`).
    ///
    /// The last day of the chart.
    #[doc(alias("dt", "일자"))]
    pub date: Date,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: TradeType,
    /// Unit type (단위구분, `unit_tp`).
    ///
    /// The unit of quantities; amounts are in million won whatever it says.
    ///
    /// A new request has [`QuantityUnit::Shares`].
    #[doc(alias("unit_tp", "단위구분"))]
    pub unit_type: QuantityUnit,
}

impl InvestorChartRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `unit_type`: [`QuantityUnit::Shares`]
    pub fn new(
        date: Date,
        stock_code: StockCode,
        amount_or_quantity: AmountOrQuantity,
        trade_type: TradeType,
    ) -> Self {
        Self {
            date,
            stock_code,
            amount_or_quantity,
            trade_type,
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
    InvestorChartRequest -> InvestorChart = REQUEST[5] {
        "dt" "일자" required => date: Date,
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "amt_qty_tp" "금액수량구분" required => amount_or_quantity: Code<AmountOrQuantity>,
        "trde_tp" "매매구분" required => trade_type: Code<TradeType>,
        "unit_tp" "단위구분" required => unit_type: Code<QuantityUnit>,
    }
}

/// What each group of investors traded of one stock, day by day, newest first.
///
/// What the server answers to [`InvestorChartRequest`]: 종목별투자자기관별차트요청 (`ka10060`).
/// A full page has 100 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, QuantityUnit, TradeType};
/// use kiwoom_api::chart::InvestorChartRequest;
/// use kiwoom_api::date;
///
/// let request = InvestorChartRequest::new(
///     date(2024, 11, 7),
///     "005930".parse()?,
///     AmountOrQuantity::Amount,
///     TradeType::NetBuy,
/// )
/// .unit_type(QuantityUnit::ThousandShares);
/// let reply = client.chart().investor_chart(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.current_price,
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
#[doc(alias("ka10060", "종목별투자자기관별차트요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvestorChart {
    /// The rows: 종목별투자자기관별차트 (`stk_invsr_orgn_chart`); each is a day, newest first.
    #[doc(alias("stk_invsr_orgn_chart", "종목별투자자기관별차트"))]
    pub rows: Vec<InvestorChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목별투자자기관별차트 (`stk_invsr_orgn_chart`) in [`InvestorChart`] (`ka10060`).
#[doc(alias("stk_invsr_orgn_chart", "종목별투자자기관별차트"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvestorChartRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Volume (누적거래대금, `acc_trde_prica`), in shares.
    ///
    /// Shares, although the label and the table speak of money: the same as the volume of that day in
    /// ka10005.
    #[doc(alias("acc_trde_prica", "누적거래대금"))]
    pub volume: Option<Shares>,
    /// Individual (개인투자자, `ind_invsr`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("ind_invsr", "개인투자자"))]
    pub individual: Option<Flow>,
    /// Foreign (외국인투자자, `frgnr_invsr`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("frgnr_invsr", "외국인투자자"))]
    pub foreign: Option<Flow>,
    /// Institution (기관계, `orgn`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("orgn", "기관계"))]
    pub institution: Option<Flow>,
    /// Financial investment (금융투자, `fnnc_invt`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("fnnc_invt", "금융투자"))]
    pub financial_investment: Option<Flow>,
    /// Insurance (보험, `insrnc`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("insrnc", "보험"))]
    pub insurance: Option<Flow>,
    /// Investment trust (투신, `invtrt`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("invtrt", "투신"))]
    pub investment_trust: Option<Flow>,
    /// Other finance (기타금융, `etc_fnnc`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("etc_fnnc", "기타금융"))]
    pub other_finance: Option<Flow>,
    /// Bank (은행, `bank`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias = "은행")]
    pub bank: Option<Flow>,
    /// Pension fund (연기금등, `penfnd_etc`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("penfnd_etc", "연기금등"))]
    pub pension_fund: Option<Flow>,
    /// Private fund (사모펀드, `samo_fund`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("samo_fund", "사모펀드"))]
    pub private_fund: Option<Flow>,
    /// State (국가, `natn`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("natn", "국가"))]
    pub state: Option<Flow>,
    /// Other corporation (기타법인, `etc_corp`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("etc_corp", "기타법인"))]
    pub other_corporation: Option<Flow>,
    /// Resident foreign (내외국인, `natfor`), signed, in the unit that the request asks for: see
    /// [`InvestorChartRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("natfor", "내외국인"))]
    pub resident_foreign: Option<Flow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10060` at run time.
pub static TR: Tr = Tr {
    id: "ka10060",
    name: "종목별투자자기관별차트요청",
    rust: "InvestorChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: Some(100),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("dt", "20241107"),
        ("stk_cd", "005930"),
        ("amt_qty_tp", "1"),
        ("trde_tp", "0"),
        ("unit_tp", "1000"),
    ],
};

impl Response for InvestorChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for InvestorChartRequest {
    type Row = InvestorChartRow;

    const LIST: &'static str = "stk_invsr_orgn_chart";

    fn rows(response: &mut InvestorChart) -> &mut Vec<InvestorChartRow> {
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
    InvestorChart = RESPONSE[1] {
        0 "stk_invsr_orgn_chart" "종목별투자자기관별차트" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    InvestorChartRow = ROWS[17] {
        0 "dt" "일자" => date: Date,
        1 "cur_prc" "현재가" => current_price: Price,
        2 "pred_pre" "전일대비" => change: Won signed,
        3 "acc_trde_prica" "누적거래대금" => volume: Shares,
        4 "ind_invsr" "개인투자자" => individual: Flow unit_by(UNIT_BY),
        5 "frgnr_invsr" "외국인투자자" => foreign: Flow unit_by(UNIT_BY),
        6 "orgn" "기관계" => institution: Flow unit_by(UNIT_BY),
        7 "fnnc_invt" "금융투자" => financial_investment: Flow unit_by(UNIT_BY),
        8 "insrnc" "보험" => insurance: Flow unit_by(UNIT_BY),
        9 "invtrt" "투신" => investment_trust: Flow unit_by(UNIT_BY),
        10 "etc_fnnc" "기타금융" => other_finance: Flow unit_by(UNIT_BY),
        11 "bank" "은행" => bank: Flow unit_by(UNIT_BY),
        12 "penfnd_etc" "연기금등" => pension_fund: Flow unit_by(UNIT_BY),
        13 "samo_fund" "사모펀드" => private_fund: Flow unit_by(UNIT_BY),
        14 "natn" "국가" => state: Flow unit_by(UNIT_BY),
        15 "etc_corp" "기타법인" => other_corporation: Flow unit_by(UNIT_BY),
        16 "natfor" "내외국인" => resident_foreign: Flow unit_by(UNIT_BY),
    }
}
