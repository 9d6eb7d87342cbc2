// Generated from spec/stkinfo/ka10003.yaml by `cargo xtask gen`. Do not edit.

//! `ka10003` 체결정보요청: The trades of one stock today, newest first.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, ExchangeName};
use crate::value::{Percent, Price, Shares, StockCode, TradeQuantity, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`Trades`]: 체결정보요청 (`ka10003`).
///
/// The trades of one stock today, newest first.
///
/// ```
/// use kiwoom_api::stock_info::TradesRequest;
/// use kiwoom_api::Request;
///
/// let request = TradesRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10003", "체결정보요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TradesRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl TradesRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    TradesRequest -> Trades = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// The trades of one stock today, newest first.
///
/// What the server answers to [`TradesRequest`]: 체결정보요청 (`ka10003`).
/// A full page has 30 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::TradesRequest;
///
/// let request = TradesRequest::new("005930".parse()?);
/// let reply = client.stock_info().trades(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.time,
///         row.current_price,
///         row.trade_quantity,
///         row.change_rate,
///         row.trade_strength,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10003", "체결정보요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trades {
    /// The rows: 체결정보 (`cntr_infr`); each is a trade, newest first.
    #[doc(alias("cntr_infr", "체결정보"))]
    pub rows: Vec<TradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 체결정보 (`cntr_infr`) in [`Trades`] (`ka10003`).
#[doc(alias("cntr_infr", "체결정보"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradesRow {
    /// Time (시간, `tm`), in Korea.
    #[doc(alias("tm", "시간"))]
    pub time: Option<Time>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (대비율, `pre_rt`), in percent, signed.
    #[doc(alias("pre_rt", "대비율"))]
    pub change_rate: Option<Percent>,
    /// Best ask price (우선매도호가단위, `pri_sel_bid_unit`), in won, with its direction.
    #[doc(alias("pri_sel_bid_unit", "우선매도호가단위"))]
    pub best_ask_price: Option<Price>,
    /// Best bid price (우선매수호가단위, `pri_buy_bid_unit`), in won, with its direction.
    #[doc(alias("pri_buy_bid_unit", "우선매수호가단위"))]
    pub best_bid_price: Option<Price>,
    /// Trade quantity (체결거래량, `cntr_trde_qty`), in shares, with the side that traded.
    #[doc(alias("cntr_trde_qty", "체결거래량"))]
    pub trade_quantity: Option<TradeQuantity>,
    /// Change sign (sign, `sign`).
    #[doc(alias = "sign")]
    pub change_sign: Option<ChangeSign>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Cumulative turnover (누적거래대금, `acc_trde_prica`), in won.
    ///
    /// In won, where most turnovers are in million won.
    #[doc(alias("acc_trde_prica", "누적거래대금"))]
    pub cumulative_turnover: Option<Won>,
    /// Trade strength (체결강도, `cntr_str`), in percent.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Exchange (거래소구분, `stex_tp`).
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Option<ExchangeName>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10003` at run time.
pub static TR: Tr = Tr {
    id: "ka10003",
    name: "체결정보요청",
    rust: "Trades",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: Some(30),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for Trades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for TradesRequest {
    type Row = TradesRow;

    const LIST: &'static str = "cntr_infr";

    fn rows(response: &mut Trades) -> &mut Vec<TradesRow> {
        &mut response.rows
    }
}

record! {
    Trades = RESPONSE[1] {
        0 "cntr_infr" "체결정보" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    TradesRow = ROWS[12] {
        0 "tm" "시간" => time: Time,
        1 "cur_prc" "현재가" => current_price: Price,
        2 "pred_pre" "전일대비" => change: Won signed,
        3 "pre_rt" "대비율" => change_rate: Percent signed scale(2),
        4 "pri_sel_bid_unit" "우선매도호가단위" => best_ask_price: Price,
        5 "pri_buy_bid_unit" "우선매수호가단위" => best_bid_price: Price,
        6 "cntr_trde_qty" "체결거래량" => trade_quantity: TradeQuantity,
        7 "sign" "sign" => change_sign: Code<ChangeSign>,
        8 "acc_trde_qty" "누적거래량" => cumulative_volume: Shares,
        9 "acc_trde_prica" "누적거래대금" => cumulative_turnover: Won amount,
        10 "cntr_str" "체결강도" => trade_strength: Percent scale(2),
        11 "stex_tp" "거래소구분" => exchange: Code<ExchangeName>,
    }
}
