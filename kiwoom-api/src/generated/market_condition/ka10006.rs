// Generated from spec/mrkcond/ka10006.yaml by `cargo xtask gen`. Do not edit.

//! `ka10006` 주식시분요청: The latest price bar of one stock.

use jiff::civil::Date;

use crate::catalogue::{Tr, TrKind};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, record, request};

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

request! {
    MinutePriceRequest -> MinutePrice = REQUEST[1] {
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
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
#[derive(Clone, Default)]
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
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for MinutePrice {
    const TR: &'static Tr = &TR;
}

record! {
    MinutePrice = RESPONSE[10] {
        0 "date" "날짜" (20) => date: Date,
        1 "open_pric" "시가" (20) => open_price: Price,
        2 "high_pric" "고가" (20) => high_price: Price,
        3 "low_pric" "저가" (20) => low_price: Price,
        4 "close_pric" "종가" (20) => close_price: Price,
        5 "pre" "대비" (20) => change: Won signed,
        6 "flu_rt" "등락률" (20) => change_rate: Percent signed scale(2),
        7 "trde_qty" "거래량" (20) => volume: Shares,
        8 "trde_prica" "거래대금" (20) => turnover: MillionWon,
        9 "cntr_str" "체결강도" (20) => trade_strength: Percent scale(2),
    }
}
