// Generated from spec/chart/ka10064.yaml by `cargo xtask gen`. Do not edit.

//! `ka10064` 장중투자자별매매차트요청: What foreigners and institutions have traded of one stock today, as it adds up from the open on, oldest first.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Sort, Tr, TrKind, Unit, UnitBy};
use crate::codes::{AmountOrQuantity, MarketOrAll, TradeType};
use crate::value::{Flow, Measure, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`IntradayInvestorChart`]: 장중투자자별매매차트요청 (`ka10064`).
///
/// What foreigners and institutions have traded of one stock today, as it adds up from the open on,
/// oldest first.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, MarketOrAll, TradeType};
/// use kiwoom_api::chart::IntradayInvestorChartRequest;
/// use kiwoom_api::Request;
///
/// let request = IntradayInvestorChartRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     TradeType::NetBuy,
///     "005930".parse()?,
/// );
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","amt_qty_tp":"1","trde_tp":"0","stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10064", "장중투자자별매매차트요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntradayInvestorChartRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: TradeType,
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// A stock; codes of indices are not served.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl IntradayInvestorChartRequest {
    /// A request; every parameter is required.
    pub fn new(
        market: MarketOrAll,
        amount_or_quantity: AmountOrQuantity,
        trade_type: TradeType,
        stock_code: StockCode,
    ) -> Self {
        Self {
            market,
            amount_or_quantity,
            trade_type,
            stock_code,
        }
    }

    /// The unit of every flow in the reply, chosen by `amount_or_quantity`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.amount_or_quantity {
            AmountOrQuantity::Amount => Some(Unit::MillionWon),
            AmountOrQuantity::Quantity => Some(Unit::Shares),
            AmountOrQuantity::Unknown(_) => None,
        }
    }

    /// A flow of the reply with its [unit](Self::unit).
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

request! {
    IntradayInvestorChartRequest -> IntradayInvestorChart = REQUEST[4] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "amt_qty_tp" "금액수량구분" required => amount_or_quantity: Code<AmountOrQuantity>,
        "trde_tp" "매매구분" required => trade_type: Code<TradeType>,
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// What foreigners and institutions have traded of one stock today, as it adds up from the open on,
/// oldest first.
///
/// What the server answers to [`IntradayInvestorChartRequest`]: 장중투자자별매매차트요청 (`ka10064`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, MarketOrAll, TradeType};
/// use kiwoom_api::chart::IntradayInvestorChartRequest;
///
/// let request = IntradayInvestorChartRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     TradeType::NetBuy,
///     "005930".parse()?,
/// );
/// let reply = client.chart().intraday_investor_chart(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?}",
///         row.time,
///         row.foreign.and_then(|flow| request.measure(flow)),
///         row.institution.and_then(|flow| request.measure(flow)),
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10064", "장중투자자별매매차트요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntradayInvestorChart {
    /// The rows: 장중투자자별매매차트 (`opmr_invsr_trde_chart`); each is a minute, or as many as the request asks
    /// for.
    ///
    /// Sorted by `time`, oldest first.
    #[doc(alias("opmr_invsr_trde_chart", "장중투자자별매매차트"))]
    pub rows: Vec<IntradayInvestorChartRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 장중투자자별매매차트 (`opmr_invsr_trde_chart`) in [`IntradayInvestorChart`] (`ka10064`).
#[doc(alias("opmr_invsr_trde_chart", "장중투자자별매매차트"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntradayInvestorChartRow {
    /// Time (시간, `tm`), in Korea.
    ///
    /// At no fixed interval: 09:00, 09:20 and 09:57 followed one another.
    #[doc(alias("tm", "시간"))]
    pub time: Option<Time>,
    /// Foreign (외국인투자자, `frgnr_invsr`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorChartRequest::measure`].
    ///
    /// From the open to this time; net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("frgnr_invsr", "외국인투자자"))]
    pub foreign: Option<Flow>,
    /// Institution (기관계, `orgn`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorChartRequest::measure`].
    ///
    /// From the open to this time; net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("orgn", "기관계"))]
    pub institution: Option<Flow>,
    /// Investment trust (투신, `invtrt`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorChartRequest::measure`].
    ///
    /// From the open to this time; net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("invtrt", "투신"))]
    pub investment_trust: Option<Flow>,
    /// Insurance (보험, `insrnc`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorChartRequest::measure`].
    ///
    /// From the open to this time; net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("insrnc", "보험"))]
    pub insurance: Option<Flow>,
    /// Bank (은행, `bank`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorChartRequest::measure`].
    ///
    /// From the open to this time; net, bought or sold, as the request's `trade_type` says.
    #[doc(alias = "은행")]
    pub bank: Option<Flow>,
    /// Pension fund (연기금등, `penfnd_etc`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorChartRequest::measure`].
    ///
    /// From the open to this time; net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("penfnd_etc", "연기금등"))]
    pub pension_fund: Option<Flow>,
    /// Other corporation (기타법인, `etc_corp`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorChartRequest::measure`].
    ///
    /// From the open to this time; net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("etc_corp", "기타법인"))]
    pub other_corporation: Option<Flow>,
    /// State (국가, `natn`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorChartRequest::measure`].
    ///
    /// From the open to this time; net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("natn", "국가"))]
    pub state: Option<Flow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10064` at run time.
pub static TR: Tr = Tr {
    id: "ka10064",
    name: "장중투자자별매매차트요청",
    rust: "IntradayInvestorChart",
    category: "chart",
    path: "/api/dostk/chart",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "000"),
        ("amt_qty_tp", "1"),
        ("trde_tp", "0"),
        ("stk_cd", "005930"),
    ],
};

impl Response for IntradayInvestorChart {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for IntradayInvestorChartRequest {
    type Row = IntradayInvestorChartRow;

    const LIST: &'static str = "opmr_invsr_trde_chart";

    fn rows(response: &mut IntradayInvestorChart) -> &mut Vec<IntradayInvestorChartRow> {
        &mut response.rows
    }
}

const UNIT_BY: UnitBy = UnitBy {
    element: "amt_qty_tp",
    units: &[("1", Unit::MillionWon), ("2", Unit::Shares)],
    deferred: &[],
};

const ROWS_SORTED: &[Sort] = &[Sort::oldest("time")];

record! {
    IntradayInvestorChart = RESPONSE[1] {
        0 "opmr_invsr_trde_chart" "장중투자자별매매차트" => rows: Rows[ROWS] of(RowOf::Minutes) sorted_by(ROWS_SORTED),
    }
}

record! {
    IntradayInvestorChartRow = ROWS[9] {
        0 "tm" "시간" => time: Time,
        1 "frgnr_invsr" "외국인투자자" => foreign: Flow unit_by(UNIT_BY),
        2 "orgn" "기관계" => institution: Flow unit_by(UNIT_BY),
        3 "invtrt" "투신" => investment_trust: Flow unit_by(UNIT_BY),
        4 "insrnc" "보험" => insurance: Flow unit_by(UNIT_BY),
        5 "bank" "은행" => bank: Flow unit_by(UNIT_BY),
        6 "penfnd_etc" "연기금등" => pension_fund: Flow unit_by(UNIT_BY),
        7 "etc_corp" "기타법인" => other_corporation: Flow unit_by(UNIT_BY),
        8 "natn" "국가" => state: Flow unit_by(UNIT_BY),
    }
}
