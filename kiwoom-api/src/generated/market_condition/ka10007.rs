// Generated from spec/mrkcond/ka10007.yaml by `cargo xtask gen`. Do not edit.

//! `ka10007` 시세표성정보요청: Everything a quote screen shows of one stock: prices, limits, expected match, order book and totals.

use jiff::civil::{Date, Time};

use crate::catalogue::{Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::codes::ChangeSign;
use crate::request::{Body, Request, Response};
use crate::value::{MillionWon, Orders, Percent, Price, Shares, StockCode, ThousandShares, TradeQuantity, Won};
use crate::wire::{Cell, Extras, Record, record_traits};

/// Asks for [`QuoteSnapshot`]: 시세표성정보요청 (`ka10007`).
///
/// Everything a quote screen shows of one stock: prices, limits, expected match, order book and totals.
///
/// ```
/// use kiwoom_api::market_condition::QuoteSnapshotRequest;
/// use kiwoom_api::Request;
///
/// let request = QuoteSnapshotRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10007", "시세표성정보요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct QuoteSnapshotRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl QuoteSnapshotRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

impl Request for QuoteSnapshotRequest {
    type Response = QuoteSnapshot;

    fn write(&self, body: &mut Body) {
        body.parameter("stk_cd", &self.stock_code);
    }
}

/// Everything a quote screen shows of one stock: prices, limits, expected match, order book and totals.
///
/// What the server answers to [`QuoteSnapshotRequest`]: 시세표성정보요청 (`ka10007`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::QuoteSnapshotRequest;
///
/// let request = QuoteSnapshotRequest::new("005930".parse()?);
/// let reply = client.market_condition().quote_snapshot(&request).await?;
/// println!(
///     "{:?} {:?} {:?} {:?} {:?}",
///     reply.stock_name,
///     reply.current_price,
///     reply.change_rate,
///     reply.asks[0].price,
///     reply.bids[0].price,
/// );
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10007", "시세표성정보요청"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteSnapshot {
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The table's length says `6`, read as `20` here: codes have suffixes; the request table says 20.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Option<Date>,
    /// Time (시간, `tm`), in Korea.
    #[doc(alias("tm", "시간"))]
    pub time: Option<Time>,
    /// Previous close (전일종가, `pred_close_pric`), in won.
    #[doc(alias("pred_close_pric", "전일종가"))]
    pub previous_close: Option<Won>,
    /// Previous volume (전일거래량, `pred_trde_qty`), in shares.
    #[doc(alias("pred_trde_qty", "전일거래량"))]
    pub previous_volume: Option<Shares>,
    /// Upper limit price (상한가, `upl_pric`), in won, with its direction.
    #[doc(alias("upl_pric", "상한가"))]
    pub upper_limit_price: Option<Price>,
    /// Lower limit price (하한가, `lst_pric`), in won, with its direction.
    #[doc(alias("lst_pric", "하한가"))]
    pub lower_limit_price: Option<Price>,
    /// Previous turnover (전일거래대금, `pred_trde_prica`), in million won.
    #[doc(alias("pred_trde_prica", "전일거래대금"))]
    pub previous_turnover: Option<MillionWon>,
    /// Listed shares (상장주식수, `flo_stkcnt`), in thousands of shares.
    ///
    /// Kiwoom documents no unit here; the magnitudes only fit thousands of shares.
    #[doc(alias("flo_stkcnt", "상장주식수"))]
    pub listed_shares: Option<ThousandShares>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (부호, `smbol`).
    #[doc(alias("smbol", "부호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Rate from previous day (전일비, `pred_rt`), in percent, signed.
    ///
    /// A percentage here; in ka10086 the same label is a change in won. How it differs from `change_rate`
    /// is undocumented.
    #[doc(alias("pred_rt", "전일비"))]
    pub rate_from_previous_day: Option<Percent>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Trade quantity (체결량, `cntr_qty`), in shares, with the side that traded.
    #[doc(alias("cntr_qty", "체결량"))]
    pub trade_quantity: Option<TradeQuantity>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Expected price (예상체결가, `exp_cntr_pric`), in won, with its direction.
    #[doc(alias("exp_cntr_pric", "예상체결가"))]
    pub expected_price: Option<Price>,
    /// Expected quantity (예상체결량, `exp_cntr_qty`), in shares.
    #[doc(alias("exp_cntr_qty", "예상체결량"))]
    pub expected_quantity: Option<Shares>,
    /// Expected ask price (예상매도우선호가, `exp_sel_pri_bid`), in won, with its direction.
    #[doc(alias("exp_sel_pri_bid", "예상매도우선호가"))]
    pub expected_ask_price: Option<Price>,
    /// Expected bid price (예상매수우선호가, `exp_buy_pri_bid`), in won, with its direction.
    #[doc(alias("exp_buy_pri_bid", "예상매수우선호가"))]
    pub expected_bid_price: Option<Price>,
    /// Trading start date (거래시작일, `trde_strt_dt`).
    #[doc(alias("trde_strt_dt", "거래시작일"))]
    pub trading_start_date: Option<Date>,
    /// Exercise price (행사가격, `exec_pric`), in won.
    #[doc(alias("exec_pric", "행사가격"))]
    pub exercise_price: Option<Won>,
    /// Highest price (최고가, `hgst_pric`), in won, with its direction.
    #[doc(alias("hgst_pric", "최고가"))]
    pub highest_price: Option<Price>,
    /// Lowest price (최저가, `lwst_pric`), in won, with its direction.
    #[doc(alias("lwst_pric", "최저가"))]
    pub lowest_price: Option<Price>,
    /// Highest price date (최고가일, `hgst_pric_dt`).
    #[doc(alias("hgst_pric_dt", "최고가일"))]
    pub highest_price_date: Option<Date>,
    /// Lowest price date (최저가일, `lwst_pric_dt`).
    #[doc(alias("lwst_pric_dt", "최저가일"))]
    pub lowest_price_date: Option<Date>,
    /// The asks (매도호가), best first.
    ///
    /// `asks[0]` is level 1.
    pub asks: [QuoteLevel; 10],
    /// The bids (매수호가), best first.
    ///
    /// `bids[0]` is level 1.
    pub bids: [QuoteLevel; 10],
    /// Total bid quantity (총매수잔량, `tot_buy_req`), in shares.
    #[doc(alias("tot_buy_req", "총매수잔량"))]
    pub total_bid_quantity: Option<Shares>,
    /// Total ask quantity (총매도잔량, `tot_sel_req`), in shares.
    #[doc(alias("tot_sel_req", "총매도잔량"))]
    pub total_ask_quantity: Option<Shares>,
    /// Total bid order count (총매수건수, `tot_buy_cnt`).
    #[doc(alias("tot_buy_cnt", "총매수건수"))]
    pub total_bid_order_count: Option<Orders>,
    /// Total ask order count (총매도건수, `tot_sel_cnt`).
    #[doc(alias("tot_sel_cnt", "총매도건수"))]
    pub total_ask_order_count: Option<Orders>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One level of `asks` or `bids` in `ka10007`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuoteLevel {
    /// Price, in won, with its direction.
    ///
    /// - asks: `sel_1bid`, `sel_2bid`, `sel_3bid`, `sel_4bid`, `sel_5bid`, `sel_6bid`, `sel_7bid`,
    ///   `sel_8bid`, `sel_9bid`, `sel_10bid`
    /// - bids: `buy_1bid`, `buy_2bid`, `buy_3bid`, `buy_4bid`, `buy_5bid`, `buy_6bid`, `buy_7bid`,
    ///   `buy_8bid`, `buy_9bid`, `buy_10bid`
    #[doc(alias("sel_1bid", "매도1호가", "sel_2bid", "매도2호가"))]
    #[doc(alias("sel_3bid", "매도3호가", "sel_4bid", "매도4호가"))]
    #[doc(alias("sel_5bid", "매도5호가", "sel_6bid", "매도6호가"))]
    #[doc(alias("sel_7bid", "매도7호가", "sel_8bid", "매도8호가"))]
    #[doc(alias("sel_9bid", "매도9호가", "sel_10bid", "매도10호가"))]
    #[doc(alias("buy_1bid", "매수1호가", "buy_2bid", "매수2호가"))]
    #[doc(alias("buy_3bid", "매수3호가", "buy_4bid", "매수4호가"))]
    #[doc(alias("buy_5bid", "매수5호가", "buy_6bid", "매수6호가"))]
    #[doc(alias("buy_7bid", "매수7호가", "buy_8bid", "매수8호가"))]
    #[doc(alias("buy_9bid", "매수9호가", "buy_10bid", "매수10호가"))]
    pub price: Option<Price>,
    /// Quantity, in shares.
    ///
    /// - asks: `sel_1bid_req`, `sel_2bid_req`, `sel_3bid_req`, `sel_4bid_req`, `sel_5bid_req`,
    ///   `sel_6bid_req`, `sel_7bid_req`, `sel_8bid_req`, `sel_9bid_req`, `sel_10bid_req`
    /// - bids: `buy_1bid_req`, `buy_2bid_req`, `buy_3bid_req`, `buy_4bid_req`, `buy_5bid_req`,
    ///   `buy_6bid_req`, `buy_7bid_req`, `buy_8bid_req`, `buy_9bid_req`, `buy_10bid_req`
    #[doc(alias("sel_1bid_req", "매도1호가잔량", "sel_2bid_req"))]
    #[doc(alias("매도2호가잔량", "sel_3bid_req", "매도3호가잔량"))]
    #[doc(alias("sel_4bid_req", "매도4호가잔량", "sel_5bid_req"))]
    #[doc(alias("매도5호가잔량", "sel_6bid_req", "매도6호가잔량"))]
    #[doc(alias("sel_7bid_req", "매도7호가잔량", "sel_8bid_req"))]
    #[doc(alias("매도8호가잔량", "sel_9bid_req", "매도9호가잔량"))]
    #[doc(alias("sel_10bid_req", "매도10호가잔량", "buy_1bid_req"))]
    #[doc(alias("매수1호가잔량", "buy_2bid_req", "매수2호가잔량"))]
    #[doc(alias("buy_3bid_req", "매수3호가잔량", "buy_4bid_req"))]
    #[doc(alias("매수4호가잔량", "buy_5bid_req", "매수5호가잔량"))]
    #[doc(alias("buy_6bid_req", "매수6호가잔량", "buy_7bid_req"))]
    #[doc(alias("매수7호가잔량", "buy_8bid_req", "매수8호가잔량"))]
    #[doc(alias("buy_9bid_req", "매수9호가잔량", "buy_10bid_req"))]
    #[doc(alias = "매수10호가잔량")]
    pub quantity: Option<Shares>,
    /// Quantity change, in shares, signed.
    ///
    /// - asks: `sel_1bid_jub_pre`, `sel_2bid_jub_pre`, `sel_3bid_jub_pre`, `sel_4bid_jub_pre`,
    ///   `sel_5bid_jub_pre`, `sel_6bid_jub_pre`, `sel_7bid_jub_pre`, `sel_8bid_jub_pre`,
    ///   `sel_9bid_jub_pre`, `sel_10bid_jub_pre`
    /// - bids: `buy_1bid_jub_pre`, `buy_2bid_jub_pre`, `buy_3bid_jub_pre`, `buy_4bid_jub_pre`,
    ///   `buy_5bid_jub_pre`, `buy_6bid_jub_pre`, `buy_7bid_jub_pre`, `buy_8bid_jub_pre`,
    ///   `buy_9bid_jub_pre`, `buy_10bid_jub_pre`
    #[doc(alias("sel_1bid_jub_pre", "매도1호가직전대비"))]
    #[doc(alias("sel_2bid_jub_pre", "매도2호가직전대비"))]
    #[doc(alias("sel_3bid_jub_pre", "매도3호가직전대비"))]
    #[doc(alias("sel_4bid_jub_pre", "매도4호가직전대비"))]
    #[doc(alias("sel_5bid_jub_pre", "매도5호가직전대비"))]
    #[doc(alias("sel_6bid_jub_pre", "매도6호가직전대비"))]
    #[doc(alias("sel_7bid_jub_pre", "매도7호가직전대비"))]
    #[doc(alias("sel_8bid_jub_pre", "매도8호가직전대비"))]
    #[doc(alias("sel_9bid_jub_pre", "매도9호가직전대비"))]
    #[doc(alias("sel_10bid_jub_pre", "매도10호가직전대비"))]
    #[doc(alias("buy_1bid_jub_pre", "매수1호가직전대비"))]
    #[doc(alias("buy_2bid_jub_pre", "매수2호가직전대비"))]
    #[doc(alias("buy_3bid_jub_pre", "매수3호가직전대비"))]
    #[doc(alias("buy_4bid_jub_pre", "매수4호가직전대비"))]
    #[doc(alias("buy_5bid_jub_pre", "매수5호가직전대비"))]
    #[doc(alias("buy_6bid_jub_pre", "매수6호가직전대비"))]
    #[doc(alias("buy_7bid_jub_pre", "매수7호가직전대비"))]
    #[doc(alias("buy_8bid_jub_pre", "매수8호가직전대비"))]
    #[doc(alias("buy_9bid_jub_pre", "매수9호가직전대비"))]
    #[doc(alias("buy_10bid_jub_pre", "매수10호가직전대비"))]
    pub quantity_change: Option<Shares>,
    /// Order count.
    ///
    /// Only levels 1 to 5 have it.
    ///
    /// - asks: `sel_1bid_cnt`, `sel_2bid_cnt`, `sel_3bid_cnt`, `sel_4bid_cnt`, `sel_5bid_cnt`
    /// - bids: `buy_1bid_cnt`, `buy_2bid_cnt`, `buy_3bid_cnt`, `buy_4bid_cnt`, `buy_5bid_cnt`
    #[doc(alias("sel_1bid_cnt", "매도1호가건수", "sel_2bid_cnt"))]
    #[doc(alias("매도2호가건수", "sel_3bid_cnt", "매도3호가건수"))]
    #[doc(alias("sel_4bid_cnt", "매도4호가건수", "sel_5bid_cnt"))]
    #[doc(alias("매도5호가건수", "buy_1bid_cnt", "매수1호가건수"))]
    #[doc(alias("buy_2bid_cnt", "매수2호가건수", "buy_3bid_cnt"))]
    #[doc(alias("매수3호가건수", "buy_4bid_cnt", "매수4호가건수"))]
    #[doc(alias("buy_5bid_cnt", "매수5호가건수"))]
    pub order_count: Option<Orders>,
    /// LP quantity, in shares.
    ///
    /// - asks: `lpsel_1bid_req`, `lpsel_2bid_req`, `lpsel_3bid_req`, `lpsel_4bid_req`, `lpsel_5bid_req`,
    ///   `lpsel_6bid_req`, `lpsel_7bid_req`, `lpsel_8bid_req`, `lpsel_9bid_req`, `lpsel_10bid_req`
    /// - bids: `lpbuy_1bid_req`, `lpbuy_2bid_req`, `lpbuy_3bid_req`, `lpbuy_4bid_req`, `lpbuy_5bid_req`,
    ///   `lpbuy_6bid_req`, `lpbuy_7bid_req`, `lpbuy_8bid_req`, `lpbuy_9bid_req`, `lpbuy_10bid_req`
    #[doc(alias("lpsel_1bid_req", "LP매도1호가잔량", "lpsel_2bid_req"))]
    #[doc(alias("LP매도2호가잔량", "lpsel_3bid_req"))]
    #[doc(alias("LP매도3호가잔량", "lpsel_4bid_req"))]
    #[doc(alias("LP매도4호가잔량", "lpsel_5bid_req"))]
    #[doc(alias("LP매도5호가잔량", "lpsel_6bid_req"))]
    #[doc(alias("LP매도6호가잔량", "lpsel_7bid_req"))]
    #[doc(alias("LP매도7호가잔량", "lpsel_8bid_req"))]
    #[doc(alias("LP매도8호가잔량", "lpsel_9bid_req"))]
    #[doc(alias("LP매도9호가잔량", "lpsel_10bid_req"))]
    #[doc(alias("LP매도10호가잔량", "lpbuy_1bid_req"))]
    #[doc(alias("LP매수1호가잔량", "lpbuy_2bid_req"))]
    #[doc(alias("LP매수2호가잔량", "lpbuy_3bid_req"))]
    #[doc(alias("LP매수3호가잔량", "lpbuy_4bid_req"))]
    #[doc(alias("LP매수4호가잔량", "lpbuy_5bid_req"))]
    #[doc(alias("LP매수5호가잔량", "lpbuy_6bid_req"))]
    #[doc(alias("LP매수6호가잔량", "lpbuy_7bid_req"))]
    #[doc(alias("LP매수7호가잔량", "lpbuy_8bid_req"))]
    #[doc(alias("LP매수8호가잔량", "lpbuy_9bid_req"))]
    #[doc(alias("LP매수9호가잔량", "lpbuy_10bid_req"))]
    #[doc(alias = "LP매수10호가잔량")]
    pub lp_quantity: Option<Shares>,
}

/// What is known of `ka10007` at run time.
pub static TR: Tr = Tr {
    id: "ka10007",
    name: "시세표성정보요청",
    rust: "QuoteSnapshot",
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

static RESPONSE: [Element; 124] = [
    Element::new("stk_nm", "종목명", "stock_name", Kind::Text).length(20),
    Element::new("stk_cd", "종목코드", "stock_code", Kind::StockCode).length(20),
    Element::new("date", "날짜", "date", Kind::Date).length(20),
    Element::new("tm", "시간", "time", Kind::Time).length(20),
    Element::new("pred_close_pric", "전일종가", "previous_close", Kind::Won)
        .length(20),
    Element::new("pred_trde_qty", "전일거래량", "previous_volume", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("upl_pric", "상한가", "upper_limit_price", Kind::Price).length(20),
    Element::new("lst_pric", "하한가", "lower_limit_price", Kind::Price).length(20),
    Element::new(
            "pred_trde_prica",
            "전일거래대금",
            "previous_turnover",
            Kind::Amount,
        )
        .unit(Unit::MillionWon)
        .length(20),
    Element::new("flo_stkcnt", "상장주식수", "listed_shares", Kind::Quantity)
        .unit(Unit::ThousandShares)
        .length(20),
    Element::new("cur_prc", "현재가", "current_price", Kind::Price).length(20),
    Element::new("smbol", "부호", "change_sign", Kind::Code)
        .length(20)
        .code::<ChangeSign>(),
    Element::new("flu_rt", "등락률", "change_rate", Kind::Rate)
        .sign(SignRule::Signed)
        .scale(2)
        .length(20),
    Element::new("pred_rt", "전일비", "rate_from_previous_day", Kind::Rate)
        .sign(SignRule::Signed)
        .scale(2)
        .length(20),
    Element::new("open_pric", "시가", "open_price", Kind::Price).length(20),
    Element::new("high_pric", "고가", "high_price", Kind::Price).length(20),
    Element::new("low_pric", "저가", "low_price", Kind::Price).length(20),
    Element::new("cntr_qty", "체결량", "trade_quantity", Kind::Quantity)
        .unit(Unit::Shares)
        .sign(SignRule::Side)
        .length(20),
    Element::new("trde_qty", "거래량", "volume", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("trde_prica", "거래대금", "turnover", Kind::Amount)
        .unit(Unit::MillionWon)
        .length(20),
    Element::new("exp_cntr_pric", "예상체결가", "expected_price", Kind::Price)
        .length(20),
    Element::new("exp_cntr_qty", "예상체결량", "expected_quantity", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "exp_sel_pri_bid",
            "예상매도우선호가",
            "expected_ask_price",
            Kind::Price,
        )
        .length(20),
    Element::new(
            "exp_buy_pri_bid",
            "예상매수우선호가",
            "expected_bid_price",
            Kind::Price,
        )
        .length(20),
    Element::new("trde_strt_dt", "거래시작일", "trading_start_date", Kind::Date)
        .length(20),
    Element::new("exec_pric", "행사가격", "exercise_price", Kind::Won).length(20),
    Element::new("hgst_pric", "최고가", "highest_price", Kind::Price).length(20),
    Element::new("lwst_pric", "최저가", "lowest_price", Kind::Price).length(20),
    Element::new("hgst_pric_dt", "최고가일", "highest_price_date", Kind::Date)
        .length(20),
    Element::new("lwst_pric_dt", "최저가일", "lowest_price_date", Kind::Date)
        .length(20),
    Element::new("sel_1bid", "매도1호가", "asks[0].price", Kind::Price).length(20),
    Element::new("sel_2bid", "매도2호가", "asks[1].price", Kind::Price).length(20),
    Element::new("sel_3bid", "매도3호가", "asks[2].price", Kind::Price).length(20),
    Element::new("sel_4bid", "매도4호가", "asks[3].price", Kind::Price).length(20),
    Element::new("sel_5bid", "매도5호가", "asks[4].price", Kind::Price).length(20),
    Element::new("sel_6bid", "매도6호가", "asks[5].price", Kind::Price).length(20),
    Element::new("sel_7bid", "매도7호가", "asks[6].price", Kind::Price).length(20),
    Element::new("sel_8bid", "매도8호가", "asks[7].price", Kind::Price).length(20),
    Element::new("sel_9bid", "매도9호가", "asks[8].price", Kind::Price).length(20),
    Element::new("sel_10bid", "매도10호가", "asks[9].price", Kind::Price).length(20),
    Element::new("buy_1bid", "매수1호가", "bids[0].price", Kind::Price).length(20),
    Element::new("buy_2bid", "매수2호가", "bids[1].price", Kind::Price).length(20),
    Element::new("buy_3bid", "매수3호가", "bids[2].price", Kind::Price).length(20),
    Element::new("buy_4bid", "매수4호가", "bids[3].price", Kind::Price).length(20),
    Element::new("buy_5bid", "매수5호가", "bids[4].price", Kind::Price).length(20),
    Element::new("buy_6bid", "매수6호가", "bids[5].price", Kind::Price).length(20),
    Element::new("buy_7bid", "매수7호가", "bids[6].price", Kind::Price).length(20),
    Element::new("buy_8bid", "매수8호가", "bids[7].price", Kind::Price).length(20),
    Element::new("buy_9bid", "매수9호가", "bids[8].price", Kind::Price).length(20),
    Element::new("buy_10bid", "매수10호가", "bids[9].price", Kind::Price).length(20),
    Element::new(
            "sel_1bid_req",
            "매도1호가잔량",
            "asks[0].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_2bid_req",
            "매도2호가잔량",
            "asks[1].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_3bid_req",
            "매도3호가잔량",
            "asks[2].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_4bid_req",
            "매도4호가잔량",
            "asks[3].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_5bid_req",
            "매도5호가잔량",
            "asks[4].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_6bid_req",
            "매도6호가잔량",
            "asks[5].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_7bid_req",
            "매도7호가잔량",
            "asks[6].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_8bid_req",
            "매도8호가잔량",
            "asks[7].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_9bid_req",
            "매도9호가잔량",
            "asks[8].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_10bid_req",
            "매도10호가잔량",
            "asks[9].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_1bid_req",
            "매수1호가잔량",
            "bids[0].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_2bid_req",
            "매수2호가잔량",
            "bids[1].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_3bid_req",
            "매수3호가잔량",
            "bids[2].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_4bid_req",
            "매수4호가잔량",
            "bids[3].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_5bid_req",
            "매수5호가잔량",
            "bids[4].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_6bid_req",
            "매수6호가잔량",
            "bids[5].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_7bid_req",
            "매수7호가잔량",
            "bids[6].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_8bid_req",
            "매수8호가잔량",
            "bids[7].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_9bid_req",
            "매수9호가잔량",
            "bids[8].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "buy_10bid_req",
            "매수10호가잔량",
            "bids[9].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "sel_1bid_jub_pre",
            "매도1호가직전대비",
            "asks[0].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_2bid_jub_pre",
            "매도2호가직전대비",
            "asks[1].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_3bid_jub_pre",
            "매도3호가직전대비",
            "asks[2].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_4bid_jub_pre",
            "매도4호가직전대비",
            "asks[3].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_5bid_jub_pre",
            "매도5호가직전대비",
            "asks[4].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_6bid_jub_pre",
            "매도6호가직전대비",
            "asks[5].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_7bid_jub_pre",
            "매도7호가직전대비",
            "asks[6].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_8bid_jub_pre",
            "매도8호가직전대비",
            "asks[7].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_9bid_jub_pre",
            "매도9호가직전대비",
            "asks[8].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_10bid_jub_pre",
            "매도10호가직전대비",
            "asks[9].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_1bid_jub_pre",
            "매수1호가직전대비",
            "bids[0].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_2bid_jub_pre",
            "매수2호가직전대비",
            "bids[1].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_3bid_jub_pre",
            "매수3호가직전대비",
            "bids[2].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_4bid_jub_pre",
            "매수4호가직전대비",
            "bids[3].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_5bid_jub_pre",
            "매수5호가직전대비",
            "bids[4].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_6bid_jub_pre",
            "매수6호가직전대비",
            "bids[5].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_7bid_jub_pre",
            "매수7호가직전대비",
            "bids[6].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_8bid_jub_pre",
            "매수8호가직전대비",
            "bids[7].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_9bid_jub_pre",
            "매수9호가직전대비",
            "bids[8].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "buy_10bid_jub_pre",
            "매수10호가직전대비",
            "bids[9].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "sel_1bid_cnt",
            "매도1호가건수",
            "asks[0].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "sel_2bid_cnt",
            "매도2호가건수",
            "asks[1].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "sel_3bid_cnt",
            "매도3호가건수",
            "asks[2].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "sel_4bid_cnt",
            "매도4호가건수",
            "asks[3].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "sel_5bid_cnt",
            "매도5호가건수",
            "asks[4].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "buy_1bid_cnt",
            "매수1호가건수",
            "bids[0].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "buy_2bid_cnt",
            "매수2호가건수",
            "bids[1].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "buy_3bid_cnt",
            "매수3호가건수",
            "bids[2].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "buy_4bid_cnt",
            "매수4호가건수",
            "bids[3].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "buy_5bid_cnt",
            "매수5호가건수",
            "bids[4].order_count",
            Kind::Count,
        )
        .unit(Unit::Orders)
        .length(20),
    Element::new(
            "lpsel_1bid_req",
            "LP매도1호가잔량",
            "asks[0].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpsel_2bid_req",
            "LP매도2호가잔량",
            "asks[1].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpsel_3bid_req",
            "LP매도3호가잔량",
            "asks[2].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpsel_4bid_req",
            "LP매도4호가잔량",
            "asks[3].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpsel_5bid_req",
            "LP매도5호가잔량",
            "asks[4].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpsel_6bid_req",
            "LP매도6호가잔량",
            "asks[5].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpsel_7bid_req",
            "LP매도7호가잔량",
            "asks[6].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpsel_8bid_req",
            "LP매도8호가잔량",
            "asks[7].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpsel_9bid_req",
            "LP매도9호가잔량",
            "asks[8].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpsel_10bid_req",
            "LP매도10호가잔량",
            "asks[9].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_1bid_req",
            "LP매수1호가잔량",
            "bids[0].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_2bid_req",
            "LP매수2호가잔량",
            "bids[1].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_3bid_req",
            "LP매수3호가잔량",
            "bids[2].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_4bid_req",
            "LP매수4호가잔량",
            "bids[3].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_5bid_req",
            "LP매수5호가잔량",
            "bids[4].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_6bid_req",
            "LP매수6호가잔량",
            "bids[5].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_7bid_req",
            "LP매수7호가잔량",
            "bids[6].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_8bid_req",
            "LP매수8호가잔량",
            "bids[7].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_9bid_req",
            "LP매수9호가잔량",
            "bids[8].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "lpbuy_10bid_req",
            "LP매수10호가잔량",
            "bids[9].lp_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new("tot_buy_req", "총매수잔량", "total_bid_quantity", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("tot_sel_req", "총매도잔량", "total_ask_quantity", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("tot_buy_cnt", "총매수건수", "total_bid_order_count", Kind::Count)
        .unit(Unit::Orders)
        .length(20),
    Element::new("tot_sel_cnt", "총매도건수", "total_ask_order_count", Kind::Count)
        .unit(Unit::Orders)
        .length(20),
];

impl Response for QuoteSnapshot {
    const TR: &'static Tr = &TR;
}

impl Record for QuoteSnapshot {
    fn elements(&self) -> &'static [Element] {
        &RESPONSE
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Text(&mut self.stock_name),
            1 => Cell::StockCode(&mut self.stock_code),
            2 => Cell::Date(&mut self.date),
            3 => Cell::Time(&mut self.time),
            4 => Cell::Won(&mut self.previous_close),
            5 => Cell::Shares(&mut self.previous_volume),
            6 => Cell::Price(&mut self.upper_limit_price),
            7 => Cell::Price(&mut self.lower_limit_price),
            8 => Cell::MillionWon(&mut self.previous_turnover),
            9 => Cell::ThousandShares(&mut self.listed_shares),
            10 => Cell::Price(&mut self.current_price),
            11 => Cell::Code(&mut self.change_sign),
            12 => Cell::Percent(&mut self.change_rate),
            13 => Cell::Percent(&mut self.rate_from_previous_day),
            14 => Cell::Price(&mut self.open_price),
            15 => Cell::Price(&mut self.high_price),
            16 => Cell::Price(&mut self.low_price),
            17 => Cell::TradeQuantity(&mut self.trade_quantity),
            18 => Cell::Shares(&mut self.volume),
            19 => Cell::MillionWon(&mut self.turnover),
            20 => Cell::Price(&mut self.expected_price),
            21 => Cell::Shares(&mut self.expected_quantity),
            22 => Cell::Price(&mut self.expected_ask_price),
            23 => Cell::Price(&mut self.expected_bid_price),
            24 => Cell::Date(&mut self.trading_start_date),
            25 => Cell::Won(&mut self.exercise_price),
            26 => Cell::Price(&mut self.highest_price),
            27 => Cell::Price(&mut self.lowest_price),
            28 => Cell::Date(&mut self.highest_price_date),
            29 => Cell::Date(&mut self.lowest_price_date),
            30 => Cell::Price(&mut self.asks[0].price),
            31 => Cell::Price(&mut self.asks[1].price),
            32 => Cell::Price(&mut self.asks[2].price),
            33 => Cell::Price(&mut self.asks[3].price),
            34 => Cell::Price(&mut self.asks[4].price),
            35 => Cell::Price(&mut self.asks[5].price),
            36 => Cell::Price(&mut self.asks[6].price),
            37 => Cell::Price(&mut self.asks[7].price),
            38 => Cell::Price(&mut self.asks[8].price),
            39 => Cell::Price(&mut self.asks[9].price),
            40 => Cell::Price(&mut self.bids[0].price),
            41 => Cell::Price(&mut self.bids[1].price),
            42 => Cell::Price(&mut self.bids[2].price),
            43 => Cell::Price(&mut self.bids[3].price),
            44 => Cell::Price(&mut self.bids[4].price),
            45 => Cell::Price(&mut self.bids[5].price),
            46 => Cell::Price(&mut self.bids[6].price),
            47 => Cell::Price(&mut self.bids[7].price),
            48 => Cell::Price(&mut self.bids[8].price),
            49 => Cell::Price(&mut self.bids[9].price),
            50 => Cell::Shares(&mut self.asks[0].quantity),
            51 => Cell::Shares(&mut self.asks[1].quantity),
            52 => Cell::Shares(&mut self.asks[2].quantity),
            53 => Cell::Shares(&mut self.asks[3].quantity),
            54 => Cell::Shares(&mut self.asks[4].quantity),
            55 => Cell::Shares(&mut self.asks[5].quantity),
            56 => Cell::Shares(&mut self.asks[6].quantity),
            57 => Cell::Shares(&mut self.asks[7].quantity),
            58 => Cell::Shares(&mut self.asks[8].quantity),
            59 => Cell::Shares(&mut self.asks[9].quantity),
            60 => Cell::Shares(&mut self.bids[0].quantity),
            61 => Cell::Shares(&mut self.bids[1].quantity),
            62 => Cell::Shares(&mut self.bids[2].quantity),
            63 => Cell::Shares(&mut self.bids[3].quantity),
            64 => Cell::Shares(&mut self.bids[4].quantity),
            65 => Cell::Shares(&mut self.bids[5].quantity),
            66 => Cell::Shares(&mut self.bids[6].quantity),
            67 => Cell::Shares(&mut self.bids[7].quantity),
            68 => Cell::Shares(&mut self.bids[8].quantity),
            69 => Cell::Shares(&mut self.bids[9].quantity),
            70 => Cell::Shares(&mut self.asks[0].quantity_change),
            71 => Cell::Shares(&mut self.asks[1].quantity_change),
            72 => Cell::Shares(&mut self.asks[2].quantity_change),
            73 => Cell::Shares(&mut self.asks[3].quantity_change),
            74 => Cell::Shares(&mut self.asks[4].quantity_change),
            75 => Cell::Shares(&mut self.asks[5].quantity_change),
            76 => Cell::Shares(&mut self.asks[6].quantity_change),
            77 => Cell::Shares(&mut self.asks[7].quantity_change),
            78 => Cell::Shares(&mut self.asks[8].quantity_change),
            79 => Cell::Shares(&mut self.asks[9].quantity_change),
            80 => Cell::Shares(&mut self.bids[0].quantity_change),
            81 => Cell::Shares(&mut self.bids[1].quantity_change),
            82 => Cell::Shares(&mut self.bids[2].quantity_change),
            83 => Cell::Shares(&mut self.bids[3].quantity_change),
            84 => Cell::Shares(&mut self.bids[4].quantity_change),
            85 => Cell::Shares(&mut self.bids[5].quantity_change),
            86 => Cell::Shares(&mut self.bids[6].quantity_change),
            87 => Cell::Shares(&mut self.bids[7].quantity_change),
            88 => Cell::Shares(&mut self.bids[8].quantity_change),
            89 => Cell::Shares(&mut self.bids[9].quantity_change),
            90 => Cell::Orders(&mut self.asks[0].order_count),
            91 => Cell::Orders(&mut self.asks[1].order_count),
            92 => Cell::Orders(&mut self.asks[2].order_count),
            93 => Cell::Orders(&mut self.asks[3].order_count),
            94 => Cell::Orders(&mut self.asks[4].order_count),
            95 => Cell::Orders(&mut self.bids[0].order_count),
            96 => Cell::Orders(&mut self.bids[1].order_count),
            97 => Cell::Orders(&mut self.bids[2].order_count),
            98 => Cell::Orders(&mut self.bids[3].order_count),
            99 => Cell::Orders(&mut self.bids[4].order_count),
            100 => Cell::Shares(&mut self.asks[0].lp_quantity),
            101 => Cell::Shares(&mut self.asks[1].lp_quantity),
            102 => Cell::Shares(&mut self.asks[2].lp_quantity),
            103 => Cell::Shares(&mut self.asks[3].lp_quantity),
            104 => Cell::Shares(&mut self.asks[4].lp_quantity),
            105 => Cell::Shares(&mut self.asks[5].lp_quantity),
            106 => Cell::Shares(&mut self.asks[6].lp_quantity),
            107 => Cell::Shares(&mut self.asks[7].lp_quantity),
            108 => Cell::Shares(&mut self.asks[8].lp_quantity),
            109 => Cell::Shares(&mut self.asks[9].lp_quantity),
            110 => Cell::Shares(&mut self.bids[0].lp_quantity),
            111 => Cell::Shares(&mut self.bids[1].lp_quantity),
            112 => Cell::Shares(&mut self.bids[2].lp_quantity),
            113 => Cell::Shares(&mut self.bids[3].lp_quantity),
            114 => Cell::Shares(&mut self.bids[4].lp_quantity),
            115 => Cell::Shares(&mut self.bids[5].lp_quantity),
            116 => Cell::Shares(&mut self.bids[6].lp_quantity),
            117 => Cell::Shares(&mut self.bids[7].lp_quantity),
            118 => Cell::Shares(&mut self.bids[8].lp_quantity),
            119 => Cell::Shares(&mut self.bids[9].lp_quantity),
            120 => Cell::Shares(&mut self.total_bid_quantity),
            121 => Cell::Shares(&mut self.total_ask_quantity),
            122 => Cell::Orders(&mut self.total_bid_order_count),
            123 => Cell::Orders(&mut self.total_ask_order_count),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(QuoteSnapshot);
