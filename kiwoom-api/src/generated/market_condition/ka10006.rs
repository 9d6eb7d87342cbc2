// Generated from spec/mrkcond/ka10006.yaml by `cargo xtask gen`. Do not edit.

//! `ka10006` 주식시분요청: The latest price bar of one stock.

use jiff::civil::Date;

use crate::catalogue::{Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::request::{Body, Request, Response};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Cell, Extras, Record, record_traits};

/// Asks for [`MinutePrice`]: 주식시분요청 (`ka10006`).
///
/// The latest price bar of one stock.
///
/// ```
/// use kiwoom_api::market_condition::MinutePriceRequest;
/// use kiwoom_api::Request;
///
/// let request = MinutePriceRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10006", "주식시분요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MinutePriceRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl MinutePriceRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

impl Request for MinutePriceRequest {
    type Response = MinutePrice;

    fn write(&self, body: &mut Body) {
        body.parameter("stk_cd", &self.stock_code);
    }
}

/// The latest price bar of one stock.
///
/// What the server answers to [`MinutePriceRequest`]: 주식시분요청 (`ka10006`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::MinutePriceRequest;
///
/// let request = MinutePriceRequest::new("005930".parse()?);
/// let reply = client.market_condition().minute_price(&request).await?;
/// println!(
///     "{:?} {:?} {:?} {:?}",
///     reply.date,
///     reply.close_price,
///     reply.change_rate,
///     reply.volume,
/// );
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10006", "주식시분요청"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MinutePrice {
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
    /// Trade strength (체결강도, `cntr_str`), in percent.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10006` at run time.
pub static TR: Tr = Tr {
    id: "ka10006",
    name: "주식시분요청",
    rust: "MinutePrice",
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

static RESPONSE: [Element; 10] = [
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
    Element::new("cntr_str", "체결강도", "trade_strength", Kind::Rate)
        .scale(2)
        .length(20),
];

impl Response for MinutePrice {
    const TR: &'static Tr = &TR;
}

impl Record for MinutePrice {
    fn elements(&self) -> &'static [Element] {
        &RESPONSE
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
            9 => Cell::Percent(&mut self.trade_strength),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(MinutePrice);
