// Generated from spec/mrkcond/ka10086.yaml by `cargo xtask gen`. Do not edit.

//! `ka10086` 일별주가요청: Daily prices of one stock, newest first, with investor flows.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind, Unit, UnitBy};
use crate::value::{Flow, Measure, MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, codes, record, request};

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

request! {
    DailyStockPriceRequest -> DailyStockPrice = REQUEST[3] {
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
        "qry_dt" "조회일자" (8) required => date: Date,
        "indc_tp" "표시구분" (1) required => flow_unit: Code<FlowUnit>,
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyStockPrice {
    /// The rows: 일별주가 (`daly_stkpc`); each is a day, newest first.
    #[doc(alias("daly_stkpc", "일별주가"))]
    pub rows: Vec<DailyStockPriceRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 일별주가 (`daly_stkpc`) in [`DailyStockPrice`] (`ka10086`).
#[doc(alias("daly_stkpc", "일별주가"))]
#[derive(Clone, Default)]
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
    /// A change in won here; in ka10007 the same label is a ratio of volumes.
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
    /// Equal to `credit_balance_rate` in every row seen.
    #[doc(alias("crd_rt", "신용비"))]
    pub credit_ratio: Option<SignAsSent<Percent>>,
    /// Individual (개인, `ind`), signed, in the unit that the request asks for: see
    /// [`DailyStockPriceRequest::measure`].
    ///
    /// Net purchases; equal to `individual_net_buy` in every row seen.
    #[doc(alias("ind", "개인"))]
    pub individual: Option<Flow>,
    /// Institution (기관, `orgn`), signed, in the unit that the request asks for: see
    /// [`DailyStockPriceRequest::measure`].
    ///
    /// Net purchases; equal to `institution_net_buy` in every row seen.
    #[doc(alias("orgn", "기관"))]
    pub institution: Option<Flow>,
    /// Foreign quantity (외인수량, `for_qty`), in shares, signed.
    ///
    /// Net purchases in shares, whatever unit the request asks for; equal to `foreign_net_buy` in every row
    /// seen.
    #[doc(alias("for_qty", "외인수량"))]
    pub foreign_quantity: Option<Shares>,
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
    /// Foreign ratio (외인비, `for_rt`), in percent; whatever sign the server writes before it adds nothing.
    ///
    /// Equal to `foreign_weight` and `foreign_holding_rate` in every row seen.
    #[doc(alias("for_rt", "외인비"))]
    pub foreign_ratio: Option<Percent>,
    /// Foreign holding rate (외인보유, `for_poss`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// A percentage, although the label reads like a number of shares held.
    #[doc(alias("for_poss", "외인보유"))]
    pub foreign_holding_rate: Option<Percent>,
    /// Foreign weight (외인비중, `for_wght`), in percent; whatever sign the server writes before it adds
    /// nothing.
    #[doc(alias("for_wght", "외인비중"))]
    pub foreign_weight: Option<Percent>,
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

codes! {
    /// What the investor flows are counted in.
    ///
    /// The codes of `indc_tp` (표시구분) in `ka10086`.
    pub enum FlowUnit {
        /// `0` 수량: Shares.
        Quantity = "0" "수량",
        /// `1` 금액(백만원): Million won.
        Amount = "1" "금액(백만원)",
    }
}

/// What is known of `ka10086` at run time.
pub static TR: Tr = Tr {
    id: "ka10086",
    name: "일별주가요청",
    rust: "DailyStockPrice",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: Some(20),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930"), ("qry_dt", "20241125"), ("indc_tp", "0")],
};

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

impl BarsRequest for DailyStockPriceRequest {}

const UNIT_BY: UnitBy = UnitBy {
    element: "indc_tp",
    units: &[("0", Unit::Shares), ("1", Unit::MillionWon)],
    deferred: &[],
};

record! {
    DailyStockPrice = RESPONSE[1] {
        0 "daly_stkpc" "일별주가" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    DailyStockPriceRow = ROWS[22] {
        0 "date" "날짜" (20) => date: Date,
        1 "open_pric" "시가" (20) => open_price: Price,
        2 "high_pric" "고가" (20) => high_price: Price,
        3 "low_pric" "저가" (20) => low_price: Price,
        4 "close_pric" "종가" (20) => close_price: Price,
        5 "pred_rt" "전일비" (20) => change: Won signed,
        6 "flu_rt" "등락률" (20) => change_rate: Percent signed scale(2),
        7 "trde_qty" "거래량" (20) => volume: Shares,
        8 "amt_mn" "금액(백만)" (20) => turnover: MillionWon,
        9 "crd_rt" "신용비" (20) => credit_ratio: PercentAsSent scale(2),
        10 "ind" "개인" (20) => individual: Flow unit_by(UNIT_BY),
        11 "orgn" "기관" (20) => institution: Flow unit_by(UNIT_BY),
        12 "for_qty" "외인수량" (20) => foreign_quantity: Shares signed,
        13 "frgn" "외국계" (20) => foreign_brokers_net_buy: Flow unit_by(UNIT_BY),
        14 "prm" "프로그램" (20) => program_net_buy: Flow unit_by(UNIT_BY),
        15 "for_rt" "외인비" (20) => foreign_ratio: Percent magnitude scale(2),
        16 "for_poss" "외인보유" (20) => foreign_holding_rate: Percent magnitude scale(2),
        17 "for_wght" "외인비중" (20) => foreign_weight: Percent magnitude scale(2),
        18 "for_netprps" "외인순매수" (20) => foreign_net_buy: Shares signed,
        19 "orgn_netprps" "기관순매수" (20) => institution_net_buy: Flow unit_by(UNIT_BY),
        20 "ind_netprps" "개인순매수" (20) => individual_net_buy: Flow unit_by(UNIT_BY),
        21 "crd_remn_rt" "신용잔고율" (20) => credit_balance_rate: PercentAsSent scale(2),
    }
}

bar! { DailyStockPriceRow, time: date, turnover: turnover }
