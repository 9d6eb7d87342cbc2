// Generated from spec/mrkcond/ka10007.yaml by `cargo xtask gen`. Do not edit.

//! `ka10007` 시세표성정보요청: Everything a quote screen shows of one stock: prices, limits, expected match, order book and totals.

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use crate::catalogue::{Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{MillionWon, Orders, Percent, Price, Shares, StockCode, ThousandShares, TradeQuantity, Won};
use crate::wire::{Extras, Response, record, request};

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

request! {
    QuoteSnapshotRequest -> QuoteSnapshot = REQUEST[1] {
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
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
#[derive(Clone, Default)]
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
    /// Volume ratio (전일비, `pred_rt`), in percent; whatever sign the server writes before it adds nothing.
    ///
    /// Today's volume in percent of the previous day's. The sign that the server writes says whether that
    /// is below (`-`) or above (`+`) 100. In ka10086 the same label is a change in won.
    #[doc(alias("pred_rt", "전일비"))]
    pub volume_ratio: Option<Percent>,
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
    ///
    /// Blank for stocks, as far as seen.
    #[doc(alias("cntr_qty", "체결량"))]
    pub trade_quantity: Option<TradeQuantity>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Expected price (예상체결가, `exp_cntr_pric`), in won, with its direction.
    ///
    /// Keeps the result of the opening auction during the day.
    #[doc(alias("exp_cntr_pric", "예상체결가"))]
    pub expected_price: Option<Price>,
    /// Expected quantity (예상체결량, `exp_cntr_qty`), in shares.
    ///
    /// Keeps the result of the opening auction during the day.
    #[doc(alias("exp_cntr_qty", "예상체결량"))]
    pub expected_quantity: Option<Shares>,
    /// Expected ask price (예상매도우선호가, `exp_sel_pri_bid`), in won, with its direction.
    #[doc(alias("exp_sel_pri_bid", "예상매도우선호가"))]
    pub expected_ask_price: Option<Price>,
    /// Expected bid price (예상매수우선호가, `exp_buy_pri_bid`), in won, with its direction.
    #[doc(alias("exp_buy_pri_bid", "예상매수우선호가"))]
    pub expected_bid_price: Option<Price>,
    /// Trading start date (거래시작일, `trde_strt_dt`).
    ///
    /// None for stocks, as far as seen.
    #[doc(alias("trde_strt_dt", "거래시작일"))]
    pub trading_start_date: Option<Date>,
    /// Exercise price (행사가격, `exec_pric`).
    ///
    /// In won, or in index points where the underlying of a warrant is an index.
    #[doc(alias("exec_pric", "행사가격"))]
    pub exercise_price: Option<Decimal>,
    /// Highest price (최고가, `hgst_pric`), in won, with its direction.
    ///
    /// Blank for stocks, as far as seen.
    #[doc(alias("hgst_pric", "최고가"))]
    pub highest_price: Option<Price>,
    /// Lowest price (최저가, `lwst_pric`), in won, with its direction.
    ///
    /// Blank for stocks, as far as seen.
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
    ///
    /// Blank for stocks, as far as seen.
    #[doc(alias("tot_buy_cnt", "총매수건수"))]
    pub total_bid_order_count: Option<Orders>,
    /// Total ask order count (총매도건수, `tot_sel_cnt`).
    ///
    /// Zero for stocks, as far as seen, which says nothing.
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
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for QuoteSnapshot {
    const TR: &'static Tr = &TR;
}

record! {
    QuoteSnapshot = RESPONSE[124] {
        0 "stk_nm" "종목명" (40) => stock_name: Text,
        1 "stk_cd" "종목코드" (20) => stock_code: StockCode,
        2 "date" "날짜" (20) => date: Date,
        3 "tm" "시간" (20) => time: Time,
        4 "pred_close_pric" "전일종가" (20) => previous_close: Won,
        5 "pred_trde_qty" "전일거래량" (20) => previous_volume: Shares,
        6 "upl_pric" "상한가" (20) => upper_limit_price: Price,
        7 "lst_pric" "하한가" (20) => lower_limit_price: Price,
        8 "pred_trde_prica" "전일거래대금" (20) => previous_turnover: MillionWon,
        9 "flo_stkcnt" "상장주식수" (20) => listed_shares: ThousandShares,
        10 "cur_prc" "현재가" (20) => current_price: Price,
        11 "smbol" "부호" (20) => change_sign: Code<ChangeSign>,
        12 "flu_rt" "등락률" (20) => change_rate: Percent signed scale(2),
        13 "pred_rt" "전일비" (20) => volume_ratio: Percent magnitude scale(2),
        14 "open_pric" "시가" (20) => open_price: Price,
        15 "high_pric" "고가" (20) => high_price: Price,
        16 "low_pric" "저가" (20) => low_price: Price,
        17 "cntr_qty" "체결량" (20) => trade_quantity: TradeQuantity,
        18 "trde_qty" "거래량" (20) => volume: Shares,
        19 "trde_prica" "거래대금" (20) => turnover: MillionWon,
        20 "exp_cntr_pric" "예상체결가" (20) => expected_price: Price,
        21 "exp_cntr_qty" "예상체결량" (20) => expected_quantity: Shares,
        22 "exp_sel_pri_bid" "예상매도우선호가" (20) => expected_ask_price: Price,
        23 "exp_buy_pri_bid" "예상매수우선호가" (20) => expected_bid_price: Price,
        24 "trde_strt_dt" "거래시작일" (20) => trading_start_date: Date,
        25 "exec_pric" "행사가격" (20) => exercise_price: Decimal,
        26 "hgst_pric" "최고가" (20) => highest_price: Price,
        27 "lwst_pric" "최저가" (20) => lowest_price: Price,
        28 "hgst_pric_dt" "최고가일" (20) => highest_price_date: Date,
        29 "lwst_pric_dt" "최저가일" (20) => lowest_price_date: Date,
        30 "sel_1bid" "매도1호가" (20) => asks[0].price: Price,
        31 "sel_2bid" "매도2호가" (20) => asks[1].price: Price,
        32 "sel_3bid" "매도3호가" (20) => asks[2].price: Price,
        33 "sel_4bid" "매도4호가" (20) => asks[3].price: Price,
        34 "sel_5bid" "매도5호가" (20) => asks[4].price: Price,
        35 "sel_6bid" "매도6호가" (20) => asks[5].price: Price,
        36 "sel_7bid" "매도7호가" (20) => asks[6].price: Price,
        37 "sel_8bid" "매도8호가" (20) => asks[7].price: Price,
        38 "sel_9bid" "매도9호가" (20) => asks[8].price: Price,
        39 "sel_10bid" "매도10호가" (20) => asks[9].price: Price,
        40 "buy_1bid" "매수1호가" (20) => bids[0].price: Price,
        41 "buy_2bid" "매수2호가" (20) => bids[1].price: Price,
        42 "buy_3bid" "매수3호가" (20) => bids[2].price: Price,
        43 "buy_4bid" "매수4호가" (20) => bids[3].price: Price,
        44 "buy_5bid" "매수5호가" (20) => bids[4].price: Price,
        45 "buy_6bid" "매수6호가" (20) => bids[5].price: Price,
        46 "buy_7bid" "매수7호가" (20) => bids[6].price: Price,
        47 "buy_8bid" "매수8호가" (20) => bids[7].price: Price,
        48 "buy_9bid" "매수9호가" (20) => bids[8].price: Price,
        49 "buy_10bid" "매수10호가" (20) => bids[9].price: Price,
        50 "sel_1bid_req" "매도1호가잔량" (20) => asks[0].quantity: Shares,
        51 "sel_2bid_req" "매도2호가잔량" (20) => asks[1].quantity: Shares,
        52 "sel_3bid_req" "매도3호가잔량" (20) => asks[2].quantity: Shares,
        53 "sel_4bid_req" "매도4호가잔량" (20) => asks[3].quantity: Shares,
        54 "sel_5bid_req" "매도5호가잔량" (20) => asks[4].quantity: Shares,
        55 "sel_6bid_req" "매도6호가잔량" (20) => asks[5].quantity: Shares,
        56 "sel_7bid_req" "매도7호가잔량" (20) => asks[6].quantity: Shares,
        57 "sel_8bid_req" "매도8호가잔량" (20) => asks[7].quantity: Shares,
        58 "sel_9bid_req" "매도9호가잔량" (20) => asks[8].quantity: Shares,
        59 "sel_10bid_req" "매도10호가잔량" (20) => asks[9].quantity: Shares,
        60 "buy_1bid_req" "매수1호가잔량" (20) => bids[0].quantity: Shares,
        61 "buy_2bid_req" "매수2호가잔량" (20) => bids[1].quantity: Shares,
        62 "buy_3bid_req" "매수3호가잔량" (20) => bids[2].quantity: Shares,
        63 "buy_4bid_req" "매수4호가잔량" (20) => bids[3].quantity: Shares,
        64 "buy_5bid_req" "매수5호가잔량" (20) => bids[4].quantity: Shares,
        65 "buy_6bid_req" "매수6호가잔량" (20) => bids[5].quantity: Shares,
        66 "buy_7bid_req" "매수7호가잔량" (20) => bids[6].quantity: Shares,
        67 "buy_8bid_req" "매수8호가잔량" (20) => bids[7].quantity: Shares,
        68 "buy_9bid_req" "매수9호가잔량" (20) => bids[8].quantity: Shares,
        69 "buy_10bid_req" "매수10호가잔량" (20) => bids[9].quantity: Shares,
        70 "sel_1bid_jub_pre" "매도1호가직전대비" (20) => asks[0].quantity_change: Shares signed,
        71 "sel_2bid_jub_pre" "매도2호가직전대비" (20) => asks[1].quantity_change: Shares signed,
        72 "sel_3bid_jub_pre" "매도3호가직전대비" (20) => asks[2].quantity_change: Shares signed,
        73 "sel_4bid_jub_pre" "매도4호가직전대비" (20) => asks[3].quantity_change: Shares signed,
        74 "sel_5bid_jub_pre" "매도5호가직전대비" (20) => asks[4].quantity_change: Shares signed,
        75 "sel_6bid_jub_pre" "매도6호가직전대비" (20) => asks[5].quantity_change: Shares signed,
        76 "sel_7bid_jub_pre" "매도7호가직전대비" (20) => asks[6].quantity_change: Shares signed,
        77 "sel_8bid_jub_pre" "매도8호가직전대비" (20) => asks[7].quantity_change: Shares signed,
        78 "sel_9bid_jub_pre" "매도9호가직전대비" (20) => asks[8].quantity_change: Shares signed,
        79 "sel_10bid_jub_pre" "매도10호가직전대비" (20) => asks[9].quantity_change: Shares signed,
        80 "buy_1bid_jub_pre" "매수1호가직전대비" (20) => bids[0].quantity_change: Shares signed,
        81 "buy_2bid_jub_pre" "매수2호가직전대비" (20) => bids[1].quantity_change: Shares signed,
        82 "buy_3bid_jub_pre" "매수3호가직전대비" (20) => bids[2].quantity_change: Shares signed,
        83 "buy_4bid_jub_pre" "매수4호가직전대비" (20) => bids[3].quantity_change: Shares signed,
        84 "buy_5bid_jub_pre" "매수5호가직전대비" (20) => bids[4].quantity_change: Shares signed,
        85 "buy_6bid_jub_pre" "매수6호가직전대비" (20) => bids[5].quantity_change: Shares signed,
        86 "buy_7bid_jub_pre" "매수7호가직전대비" (20) => bids[6].quantity_change: Shares signed,
        87 "buy_8bid_jub_pre" "매수8호가직전대비" (20) => bids[7].quantity_change: Shares signed,
        88 "buy_9bid_jub_pre" "매수9호가직전대비" (20) => bids[8].quantity_change: Shares signed,
        89 "buy_10bid_jub_pre" "매수10호가직전대비" (20) => bids[9].quantity_change: Shares signed,
        90 "sel_1bid_cnt" "매도1호가건수" (20) => asks[0].order_count: Orders,
        91 "sel_2bid_cnt" "매도2호가건수" (20) => asks[1].order_count: Orders,
        92 "sel_3bid_cnt" "매도3호가건수" (20) => asks[2].order_count: Orders,
        93 "sel_4bid_cnt" "매도4호가건수" (20) => asks[3].order_count: Orders,
        94 "sel_5bid_cnt" "매도5호가건수" (20) => asks[4].order_count: Orders,
        95 "buy_1bid_cnt" "매수1호가건수" (20) => bids[0].order_count: Orders,
        96 "buy_2bid_cnt" "매수2호가건수" (20) => bids[1].order_count: Orders,
        97 "buy_3bid_cnt" "매수3호가건수" (20) => bids[2].order_count: Orders,
        98 "buy_4bid_cnt" "매수4호가건수" (20) => bids[3].order_count: Orders,
        99 "buy_5bid_cnt" "매수5호가건수" (20) => bids[4].order_count: Orders,
        100 "lpsel_1bid_req" "LP매도1호가잔량" (20) => asks[0].lp_quantity: Shares,
        101 "lpsel_2bid_req" "LP매도2호가잔량" (20) => asks[1].lp_quantity: Shares,
        102 "lpsel_3bid_req" "LP매도3호가잔량" (20) => asks[2].lp_quantity: Shares,
        103 "lpsel_4bid_req" "LP매도4호가잔량" (20) => asks[3].lp_quantity: Shares,
        104 "lpsel_5bid_req" "LP매도5호가잔량" (20) => asks[4].lp_quantity: Shares,
        105 "lpsel_6bid_req" "LP매도6호가잔량" (20) => asks[5].lp_quantity: Shares,
        106 "lpsel_7bid_req" "LP매도7호가잔량" (20) => asks[6].lp_quantity: Shares,
        107 "lpsel_8bid_req" "LP매도8호가잔량" (20) => asks[7].lp_quantity: Shares,
        108 "lpsel_9bid_req" "LP매도9호가잔량" (20) => asks[8].lp_quantity: Shares,
        109 "lpsel_10bid_req" "LP매도10호가잔량" (20) => asks[9].lp_quantity: Shares,
        110 "lpbuy_1bid_req" "LP매수1호가잔량" (20) => bids[0].lp_quantity: Shares,
        111 "lpbuy_2bid_req" "LP매수2호가잔량" (20) => bids[1].lp_quantity: Shares,
        112 "lpbuy_3bid_req" "LP매수3호가잔량" (20) => bids[2].lp_quantity: Shares,
        113 "lpbuy_4bid_req" "LP매수4호가잔량" (20) => bids[3].lp_quantity: Shares,
        114 "lpbuy_5bid_req" "LP매수5호가잔량" (20) => bids[4].lp_quantity: Shares,
        115 "lpbuy_6bid_req" "LP매수6호가잔량" (20) => bids[5].lp_quantity: Shares,
        116 "lpbuy_7bid_req" "LP매수7호가잔량" (20) => bids[6].lp_quantity: Shares,
        117 "lpbuy_8bid_req" "LP매수8호가잔량" (20) => bids[7].lp_quantity: Shares,
        118 "lpbuy_9bid_req" "LP매수9호가잔량" (20) => bids[8].lp_quantity: Shares,
        119 "lpbuy_10bid_req" "LP매수10호가잔량" (20) => bids[9].lp_quantity: Shares,
        120 "tot_buy_req" "총매수잔량" (20) => total_bid_quantity: Shares,
        121 "tot_sel_req" "총매도잔량" (20) => total_ask_quantity: Shares,
        122 "tot_buy_cnt" "총매수건수" (20) => total_bid_order_count: Orders,
        123 "tot_sel_cnt" "총매도건수" (20) => total_ask_order_count: Orders,
    }
}
