// Generated from spec/mrkcond/ka10086.yaml by `cargo xtask gen`. Do not edit.

//! `ka10086` 일별주가요청: Daily prices of one stock, newest first, with investor flows.

use jiff::civil::Date;

use crate::catalogue::{CodeValue, Element, Kind, SignRule, Tr, TrKind, Unit, UnitBy};
use crate::request::{Body, Request, Response, RowsRequest};
use crate::value::{Flow, Measure, MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Cell, Code, Extras, Record, UnknownCode, code_traits, record_traits};

/// Asks for [`DailyStockPrice`]: 일별주가요청 (`ka10086`).
///
/// Daily prices of one stock, newest first, with investor flows.
///
/// ```
/// use kiwoom_api::market_condition::{DailyStockPriceRequest, FlowUnit};
/// use kiwoom_api::{Request, date};
///
/// let request = DailyStockPriceRequest::new(
///     "005930".parse()?,
///     date(2024, 11, 25),
///     FlowUnit::Quantity,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","qry_dt":"20241125","indc_tp":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10086", "일별주가요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DailyStockPriceRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Date (조회일자, `qry_dt`).
    #[doc(alias("qry_dt", "조회일자"))]
    pub date: Date,
    /// Flow unit (표시구분, `indc_tp`).
    #[doc(alias("indc_tp", "표시구분"))]
    pub flow_unit: FlowUnit,
}

impl DailyStockPriceRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode, date: Date, flow_unit: FlowUnit) -> Self {
        Self {
            stock_code,
            date,
            flow_unit,
        }
    }

    /// The unit of every flow in the reply, chosen by `flow_unit`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.flow_unit {
            FlowUnit::Quantity => Some(Unit::Shares),
            FlowUnit::Amount => Some(Unit::MillionWon),
            FlowUnit::Unknown(_) => None,
        }
    }

    /// A flow of the reply with its [unit](Self::unit).
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

impl Request for DailyStockPriceRequest {
    type Response = DailyStockPrice;

    fn write(&self, body: &mut Body) {
        body.parameter("stk_cd", &self.stock_code);
        body.parameter("qry_dt", &self.date);
        body.parameter("indc_tp", &self.flow_unit);
    }
}

/// Daily prices of one stock, newest first, with investor flows.
///
/// What the server answers to [`DailyStockPriceRequest`]: 일별주가요청 (`ka10086`).
/// A full page has 20 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::{DailyStockPriceRequest, FlowUnit};
/// use kiwoom_api::date;
///
/// let request = DailyStockPriceRequest::new(
///     "005930".parse()?,
///     date(2024, 11, 25),
///     FlowUnit::Quantity,
/// );
/// let reply = client.market_condition().daily_stock_price(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.volume,
///         row.foreign_net_buy,
///         row.institution_net_buy.and_then(|flow| request.measure(flow)),
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10086", "일별주가요청"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DailyStockPrice {
    /// The rows: 일별주가 (`daly_stkpc`).
    #[doc(alias("daly_stkpc", "일별주가"))]
    pub rows: Vec<DailyStockPriceRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 일별주가 (`daly_stkpc`) in [`DailyStockPrice`] (`ka10086`).
#[doc(alias("daly_stkpc", "일별주가"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DailyStockPriceRow {
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Option<Date>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Change (전일비, `pred_rt`), in won, signed.
    ///
    /// A change in won here; in ka10007 the same label is a percentage.
    #[doc(alias("pred_rt", "전일비"))]
    pub change: Option<Won>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Turnover (금액(백만), `amt_mn`), in million won.
    #[doc(alias("amt_mn", "금액(백만)"))]
    pub turnover: Option<MillionWon>,
    /// Credit ratio (신용비, `crd_rt`), in percent, with the sign as sent: its meaning is undocumented.
    ///
    /// How it differs from `credit_balance_rate` is undocumented.
    #[doc(alias("crd_rt", "신용비"))]
    pub credit_ratio: Option<SignAsSent<Percent>>,
    /// Individual (개인, `ind`), signed, in the unit that the request asks for: see
    /// [`DailyStockPriceRequest::measure`].
    ///
    /// Net purchases. How it differs from `individual_net_buy` is undocumented.
    #[doc(alias("ind", "개인"))]
    pub individual: Option<Flow>,
    /// Institution (기관, `orgn`), signed, in the unit that the request asks for: see
    /// [`DailyStockPriceRequest::measure`].
    ///
    /// Net purchases. How it differs from `institution_net_buy` is undocumented.
    #[doc(alias("orgn", "기관"))]
    pub institution: Option<Flow>,
    /// Foreign (외인수량, `for_qty`), signed, in the unit that the request asks for: see
    /// [`DailyStockPriceRequest::measure`].
    ///
    /// Net purchases. How it differs from `foreign_net_buy` is undocumented, apart from the unit.
    #[doc(alias("for_qty", "외인수량"))]
    pub foreign: Option<Flow>,
    /// Foreign brokers net buy (외국계, `frgn`), signed, in the unit that the request asks for: see
    /// [`DailyStockPriceRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("frgn", "외국계"))]
    pub foreign_brokers_net_buy: Option<Flow>,
    /// Program net buy (프로그램, `prm`), signed, in the unit that the request asks for: see
    /// [`DailyStockPriceRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("prm", "프로그램"))]
    pub program_net_buy: Option<Flow>,
    /// Foreign ratio (외인비, `for_rt`), in percent, with the sign as sent: its meaning is undocumented.
    ///
    /// How it differs from `foreign_weight` and `foreign_holding_rate` is undocumented.
    #[doc(alias("for_rt", "외인비"))]
    pub foreign_ratio: Option<SignAsSent<Percent>>,
    /// Foreign holding rate (외인보유, `for_poss`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// A percentage, although the label reads like a number of shares held.
    #[doc(alias("for_poss", "외인보유"))]
    pub foreign_holding_rate: Option<SignAsSent<Percent>>,
    /// Foreign weight (외인비중, `for_wght`), in percent, with the sign as sent: its meaning is undocumented.
    #[doc(alias("for_wght", "외인비중"))]
    pub foreign_weight: Option<SignAsSent<Percent>>,
    /// Foreign net buy (외인순매수, `for_netprps`), in shares, signed.
    ///
    /// Net purchases in shares, whatever unit the request asks for.
    #[doc(alias("for_netprps", "외인순매수"))]
    pub foreign_net_buy: Option<Shares>,
    /// Institution net buy (기관순매수, `orgn_netprps`), signed, in the unit that the request asks for: see
    /// [`DailyStockPriceRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("orgn_netprps", "기관순매수"))]
    pub institution_net_buy: Option<Flow>,
    /// Individual net buy (개인순매수, `ind_netprps`), signed, in the unit that the request asks for: see
    /// [`DailyStockPriceRequest::measure`].
    ///
    /// Net purchases.
    #[doc(alias("ind_netprps", "개인순매수"))]
    pub individual_net_buy: Option<Flow>,
    /// Credit balance rate (신용잔고율, `crd_remn_rt`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    #[doc(alias("crd_remn_rt", "신용잔고율"))]
    pub credit_balance_rate: Option<SignAsSent<Percent>>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What the investor flows are counted in.
///
/// The codes of `indc_tp` (표시구분) in `ka10086`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FlowUnit {
    /// `0` 수량: Shares.
    Quantity,
    /// `1` 금액(백만원): Million won.
    Amount,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for FlowUnit {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("0", "Quantity", "수량"),
        CodeValue::new("1", "Amount", "금액(백만원)"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "0" => Self::Quantity,
            "1" => Self::Amount,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Quantity => "0",
            Self::Amount => "1",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(FlowUnit);

/// What is known of `ka10086` at run time.
pub static TR: Tr = Tr {
    id: "ka10086",
    name: "일별주가요청",
    rust: "DailyStockPrice",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: Some(20),
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930"), ("qry_dt", "20241125"), ("indc_tp", "0")],
};

static REQUEST: [Element; 3] = [
    Element::new("stk_cd", "종목코드", "stock_code", Kind::StockCode)
        .required()
        .length(20),
    Element::new("qry_dt", "조회일자", "date", Kind::Date).required().length(8),
    Element::new("indc_tp", "표시구분", "flow_unit", Kind::Code)
        .required()
        .length(1)
        .code::<FlowUnit>(),
];

const UNIT_BY: UnitBy = UnitBy {
    element: "indc_tp",
    units: &[("0", Unit::Shares), ("1", Unit::MillionWon)],
};

static RESPONSE: [Element; 1] = [
    Element::new("daly_stkpc", "일별주가", "rows", Kind::Rows).rows(&ROWS),
];

static ROWS: [Element; 22] = [
    Element::new("date", "날짜", "date", Kind::Date).length(20),
    Element::new("open_pric", "시가", "open_price", Kind::Price).length(20),
    Element::new("high_pric", "고가", "high_price", Kind::Price).length(20),
    Element::new("low_pric", "저가", "low_price", Kind::Price).length(20),
    Element::new("close_pric", "종가", "close_price", Kind::Price).length(20),
    Element::new("pred_rt", "전일비", "change", Kind::Won)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("flu_rt", "등락률", "change_rate", Kind::Rate)
        .sign(SignRule::Signed)
        .scale(2)
        .length(20),
    Element::new("trde_qty", "거래량", "volume", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("amt_mn", "금액(백만)", "turnover", Kind::Amount)
        .unit(Unit::MillionWon)
        .length(20),
    Element::new("crd_rt", "신용비", "credit_ratio", Kind::Rate)
        .sign(SignRule::AsSent)
        .scale(2)
        .length(20),
    Element::new("ind", "개인", "individual", Kind::Flow).unit_by(UNIT_BY).length(20),
    Element::new("orgn", "기관", "institution", Kind::Flow)
        .unit_by(UNIT_BY)
        .length(20),
    Element::new("for_qty", "외인수량", "foreign", Kind::Flow)
        .unit_by(UNIT_BY)
        .length(20),
    Element::new("frgn", "외국계", "foreign_brokers_net_buy", Kind::Flow)
        .unit_by(UNIT_BY)
        .length(20),
    Element::new("prm", "프로그램", "program_net_buy", Kind::Flow)
        .unit_by(UNIT_BY)
        .length(20),
    Element::new("for_rt", "외인비", "foreign_ratio", Kind::Rate)
        .sign(SignRule::AsSent)
        .scale(2)
        .length(20),
    Element::new("for_poss", "외인보유", "foreign_holding_rate", Kind::Rate)
        .sign(SignRule::AsSent)
        .scale(2)
        .length(20),
    Element::new("for_wght", "외인비중", "foreign_weight", Kind::Rate)
        .sign(SignRule::AsSent)
        .scale(2)
        .length(20),
    Element::new("for_netprps", "외인순매수", "foreign_net_buy", Kind::Quantity)
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("orgn_netprps", "기관순매수", "institution_net_buy", Kind::Flow)
        .unit_by(UNIT_BY)
        .length(20),
    Element::new("ind_netprps", "개인순매수", "individual_net_buy", Kind::Flow)
        .unit_by(UNIT_BY)
        .length(20),
    Element::new("crd_remn_rt", "신용잔고율", "credit_balance_rate", Kind::Rate)
        .sign(SignRule::AsSent)
        .scale(2)
        .length(20),
];

impl Response for DailyStockPrice {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for DailyStockPriceRequest {
    type Row = DailyStockPriceRow;

    const LIST: &'static str = "daly_stkpc";

    fn rows(response: &mut DailyStockPrice) -> &mut Vec<DailyStockPriceRow> {
        &mut response.rows
    }
}

impl Record for DailyStockPrice {
    fn elements(&self) -> &'static [Element] {
        &RESPONSE
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Rows(&mut self.rows),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

impl Record for DailyStockPriceRow {
    fn elements(&self) -> &'static [Element] {
        &ROWS
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Date(&mut self.date),
            1 => Cell::Price(&mut self.open_price),
            2 => Cell::Price(&mut self.high_price),
            3 => Cell::Price(&mut self.low_price),
            4 => Cell::Price(&mut self.close_price),
            5 => Cell::Won(&mut self.change),
            6 => Cell::Percent(&mut self.change_rate),
            7 => Cell::Shares(&mut self.volume),
            8 => Cell::MillionWon(&mut self.turnover),
            9 => Cell::PercentAsSent(&mut self.credit_ratio),
            10 => Cell::Flow(&mut self.individual),
            11 => Cell::Flow(&mut self.institution),
            12 => Cell::Flow(&mut self.foreign),
            13 => Cell::Flow(&mut self.foreign_brokers_net_buy),
            14 => Cell::Flow(&mut self.program_net_buy),
            15 => Cell::PercentAsSent(&mut self.foreign_ratio),
            16 => Cell::PercentAsSent(&mut self.foreign_holding_rate),
            17 => Cell::PercentAsSent(&mut self.foreign_weight),
            18 => Cell::Shares(&mut self.foreign_net_buy),
            19 => Cell::Flow(&mut self.institution_net_buy),
            20 => Cell::Flow(&mut self.individual_net_buy),
            21 => Cell::PercentAsSent(&mut self.credit_balance_rate),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(DailyStockPrice, DailyStockPriceRow);
