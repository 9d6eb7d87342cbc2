// Generated from spec/mrkcond/ka10005.yaml by `cargo xtask gen`. Do not edit.

//! `ka10005` 주식일주월시분요청: Daily, weekly, monthly and intraday prices of one stock, with investor flows.

use jiff::civil::Date;

use crate::catalogue::{Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::request::{Body, Request, Response, RowsRequest};
use crate::value::{MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Cell, Extras, Record, record_traits};

/// Asks for [`MultiPeriodPrices`]: 주식일주월시분요청 (`ka10005`).
///
/// Daily, weekly, monthly and intraday prices of one stock, with investor flows.
///
/// ```
/// use kiwoom_api::market_condition::MultiPeriodPricesRequest;
/// use kiwoom_api::Request;
///
/// let request = MultiPeriodPricesRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10005", "주식일주월시분요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiPeriodPricesRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl MultiPeriodPricesRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

impl Request for MultiPeriodPricesRequest {
    type Response = MultiPeriodPrices;

    fn write(&self, body: &mut Body) {
        body.parameter("stk_cd", &self.stock_code);
    }
}

/// Daily, weekly, monthly and intraday prices of one stock, with investor flows.
///
/// What the server answers to [`MultiPeriodPricesRequest`]: 주식일주월시분요청 (`ka10005`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::MultiPeriodPricesRequest;
///
/// let request = MultiPeriodPricesRequest::new("005930".parse()?);
/// let reply = client.market_condition().multi_period_prices(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.volume,
///         row.foreign_net_buy,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10005", "주식일주월시분요청"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiPeriodPrices {
    /// The rows: 주식일주월시분 (`stk_ddwkmm`).
    #[doc(alias("stk_ddwkmm", "주식일주월시분"))]
    pub rows: Vec<MultiPeriodPricesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 주식일주월시분 (`stk_ddwkmm`) in [`MultiPeriodPrices`] (`ka10005`).
#[doc(alias("stk_ddwkmm", "주식일주월시분"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiPeriodPricesRow {
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
    /// Change (대비, `pre`), in won, signed.
    #[doc(alias("pre", "대비"))]
    pub change: Option<Won>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
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
    /// Net purchases.
    #[doc(alias("for_netprps", "외인순매수"))]
    pub foreign_net_buy: Option<Shares>,
    /// Institution net buy (기관순매수, `orgn_netprps`), in shares, signed.
    ///
    /// Net purchases.
    #[doc(alias("orgn_netprps", "기관순매수"))]
    pub institution_net_buy: Option<Shares>,
    /// Individual net buy (개인순매수, `ind_netprps`), in shares, signed.
    ///
    /// Net purchases.
    #[doc(alias("ind_netprps", "개인순매수"))]
    pub individual_net_buy: Option<Shares>,
    /// Credit balance rate (신용잔고율, `crd_remn_rt`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    #[doc(alias("crd_remn_rt", "신용잔고율"))]
    pub credit_balance_rate: Option<SignAsSent<Percent>>,
    /// Foreign brokers net buy (외국계, `frgn`), in shares, signed.
    ///
    /// Net purchases.
    #[doc(alias("frgn", "외국계"))]
    pub foreign_brokers_net_buy: Option<Shares>,
    /// Program net buy (프로그램, `prm`), in shares, signed.
    ///
    /// Net purchases.
    #[doc(alias("prm", "프로그램"))]
    pub program_net_buy: Option<Shares>,
    /// Trade strength (체결강도, `cntr_str`), in percent.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10005` at run time.
pub static TR: Tr = Tr {
    id: "ka10005",
    name: "주식일주월시분요청",
    rust: "MultiPeriodPrices",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

static REQUEST: [Element; 1] = [
    Element::new("stk_cd", "종목코드", "stock_code", Kind::StockCode)
        .required()
        .length(20),
];

static RESPONSE: [Element; 1] = [
    Element::new("stk_ddwkmm", "주식일주월시분", "rows", Kind::Rows).rows(&ROWS),
];

static ROWS: [Element; 18] = [
    Element::new("date", "날짜", "date", Kind::Date).length(20),
    Element::new("open_pric", "시가", "open_price", Kind::Price).length(20),
    Element::new("high_pric", "고가", "high_price", Kind::Price).length(20),
    Element::new("low_pric", "저가", "low_price", Kind::Price).length(20),
    Element::new("close_pric", "종가", "close_price", Kind::Price).length(20),
    Element::new("pre", "대비", "change", Kind::Won).sign(SignRule::Signed).length(20),
    Element::new("flu_rt", "등락률", "change_rate", Kind::Rate)
        .sign(SignRule::Signed)
        .scale(2)
        .length(20),
    Element::new("trde_qty", "거래량", "volume", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("trde_prica", "거래대금", "turnover", Kind::Amount)
        .unit(Unit::MillionWon)
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
    Element::new(
            "orgn_netprps",
            "기관순매수",
            "institution_net_buy",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("ind_netprps", "개인순매수", "individual_net_buy", Kind::Quantity)
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("crd_remn_rt", "신용잔고율", "credit_balance_rate", Kind::Rate)
        .sign(SignRule::AsSent)
        .scale(2)
        .length(20),
    Element::new("frgn", "외국계", "foreign_brokers_net_buy", Kind::Quantity)
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("prm", "프로그램", "program_net_buy", Kind::Quantity)
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("cntr_str", "체결강도", "trade_strength", Kind::Rate)
        .scale(2)
        .amended(),
];

impl Response for MultiPeriodPrices {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for MultiPeriodPricesRequest {
    type Row = MultiPeriodPricesRow;

    const LIST: &'static str = "stk_ddwkmm";

    fn rows(response: &mut MultiPeriodPrices) -> &mut Vec<MultiPeriodPricesRow> {
        &mut response.rows
    }
}

impl Record for MultiPeriodPrices {
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

impl Record for MultiPeriodPricesRow {
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
            9 => Cell::PercentAsSent(&mut self.foreign_holding_rate),
            10 => Cell::PercentAsSent(&mut self.foreign_weight),
            11 => Cell::Shares(&mut self.foreign_net_buy),
            12 => Cell::Shares(&mut self.institution_net_buy),
            13 => Cell::Shares(&mut self.individual_net_buy),
            14 => Cell::PercentAsSent(&mut self.credit_balance_rate),
            15 => Cell::Shares(&mut self.foreign_brokers_net_buy),
            16 => Cell::Shares(&mut self.program_net_buy),
            17 => Cell::Percent(&mut self.trade_strength),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(MultiPeriodPrices, MultiPeriodPricesRow);
