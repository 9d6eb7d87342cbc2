// Generated from spec/stkinfo/ka10084.yaml by `cargo xtask gen`. Do not edit.

//! `ka10084` 당일전일체결요청: The trades of one stock on the day, or on the day before, one by one or minute by minute.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, ExchangeName, TickOrMinute, TodayOrPrevious};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, TradeQuantity, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`TodayOrPreviousTrades`]: 당일전일체결요청 (`ka10084`).
///
/// The trades of one stock on the day, or on the day before, one by one or minute by minute.
///
/// ```
/// use kiwoom_api::codes::{TickOrMinute, TodayOrPrevious};
/// use kiwoom_api::stock_info::TodayOrPreviousTradesRequest;
/// use kiwoom_api::Request;
///
/// let request = TodayOrPreviousTradesRequest::new(
///     "005930".parse()?,
///     TodayOrPrevious::Today,
///     TickOrMinute::Tick,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","tdy_pred":"1","tic_min":"0","tm":""}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10084", "당일전일체결요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TodayOrPreviousTradesRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Day (당일전일, `tdy_pred`).
    #[doc(alias("tdy_pred", "당일전일"))]
    pub day: TodayOrPrevious,
    /// Tick or minute (틱분, `tic_min`).
    #[doc(alias("tic_min", "틱분"))]
    pub tick_or_minute: TickOrMinute,
    /// Until (시간, `tm`).
    ///
    /// `HHMM`; left out, now.
    #[doc(alias("tm", "시간"))]
    pub until: Option<String>,
}

impl TodayOrPreviousTradesRequest {
    /// A request with its required parameters.
    pub fn new(
        stock_code: StockCode,
        day: TodayOrPrevious,
        tick_or_minute: TickOrMinute,
    ) -> Self {
        Self {
            stock_code,
            day,
            tick_or_minute,
            until: None,
        }
    }

    /// Sets the optional parameter: until (시간, `tm`).
    ///
    /// `HHMM`; left out, now.
    #[must_use]
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }
}

request! {
    TodayOrPreviousTradesRequest -> TodayOrPreviousTrades = REQUEST[4] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "tdy_pred" "당일전일" required => day: Code<TodayOrPrevious>,
        "tic_min" "틱분" required => tick_or_minute: Code<TickOrMinute>,
        "tm" "시간" => until: Text,
    }
}

/// The trades of one stock on the day, or on the day before, one by one or minute by minute.
///
/// What the server answers to [`TodayOrPreviousTradesRequest`]: 당일전일체결요청 (`ka10084`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{TickOrMinute, TodayOrPrevious};
/// use kiwoom_api::stock_info::TodayOrPreviousTradesRequest;
///
/// let request = TodayOrPreviousTradesRequest::new(
///     "005930".parse()?,
///     TodayOrPrevious::Today,
///     TickOrMinute::Tick,
/// );
/// let reply = client.stock_info().today_or_previous_trades(&request).await?;
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
#[doc(alias("ka10084", "당일전일체결요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TodayOrPreviousTrades {
    /// The rows: 당일전일체결 (`tdy_pred_cntr`); each is a trade, newest first.
    #[doc(alias("tdy_pred_cntr", "당일전일체결"))]
    pub rows: Vec<TodayOrPreviousTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 당일전일체결 (`tdy_pred_cntr`) in [`TodayOrPreviousTrades`] (`ka10084`).
#[doc(alias("tdy_pred_cntr", "당일전일체결"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TodayOrPreviousTradesRow {
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
    /// Change sign (전일대비기호, `sign`).
    #[doc(alias("sign", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Cumulative turnover (누적거래대금, `acc_trde_prica`), in million won.
    #[doc(alias("acc_trde_prica", "누적거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Trade strength (체결강도, `cntr_str`), in percent, signed.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Exchange (거래소구분, `stex_tp`).
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Option<ExchangeName>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10084` at run time.
pub static TR: Tr = Tr {
    id: "ka10084",
    name: "당일전일체결요청",
    rust: "TodayOrPreviousTrades",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930"), ("tdy_pred", "1"), ("tic_min", "0"), ("tm", "")],
};

impl Response for TodayOrPreviousTrades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for TodayOrPreviousTradesRequest {
    type Row = TodayOrPreviousTradesRow;

    const LIST: &'static str = "tdy_pred_cntr";

    fn rows(response: &mut TodayOrPreviousTrades) -> &mut Vec<TodayOrPreviousTradesRow> {
        &mut response.rows
    }
}

record! {
    TodayOrPreviousTrades = RESPONSE[1] {
        0 "tdy_pred_cntr" "당일전일체결" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    TodayOrPreviousTradesRow = ROWS[12] {
        0 "tm" "시간" => time: Time,
        1 "cur_prc" "현재가" => current_price: Price,
        2 "pred_pre" "전일대비" => change: Won signed,
        3 "pre_rt" "대비율" => change_rate: Percent signed scale(2),
        4 "pri_sel_bid_unit" "우선매도호가단위" => best_ask_price: Price,
        5 "pri_buy_bid_unit" "우선매수호가단위" => best_bid_price: Price,
        6 "cntr_trde_qty" "체결거래량" => trade_quantity: TradeQuantity,
        7 "sign" "전일대비기호" => change_sign: Code<ChangeSign>,
        8 "acc_trde_qty" "누적거래량" => cumulative_volume: Shares,
        9 "acc_trde_prica" "누적거래대금" => cumulative_turnover: MillionWon,
        10 "cntr_str" "체결강도" => trade_strength: Percent signed scale(2),
        11 "stex_tp" "거래소구분" => exchange: Code<ExchangeName>,
    }
}
