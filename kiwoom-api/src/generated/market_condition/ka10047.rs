// Generated from spec/mrkcond/ka10047.yaml by `cargo xtask gen`. Do not edit.

//! `ka10047` 체결강도추이일별요청: Trade strength of one stock, day by day.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`TradeStrengthByDay`]: 체결강도추이일별요청 (`ka10047`).
///
/// Trade strength of one stock, day by day.
///
/// ```
/// use kiwoom_api::market_condition::TradeStrengthByDayRequest;
/// use kiwoom_api::Request;
///
/// let request = TradeStrengthByDayRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10047", "체결강도추이일별요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TradeStrengthByDayRequest {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The table's length says `6`, read as `20` here: the description allows suffixed codes, which are
    /// longer; other tables say 20.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl TradeStrengthByDayRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    TradeStrengthByDayRequest -> TradeStrengthByDay = REQUEST[1] {
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
    }
}

/// Trade strength of one stock, day by day.
///
/// What the server answers to [`TradeStrengthByDayRequest`]: 체결강도추이일별요청 (`ka10047`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::TradeStrengthByDayRequest;
///
/// let request = TradeStrengthByDayRequest::new("005930".parse()?);
/// let reply = client.market_condition().trade_strength_by_day(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.date,
///         row.current_price,
///         row.trade_strength,
///         row.trade_strength_20_day,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10047", "체결강도추이일별요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradeStrengthByDay {
    /// The rows: 체결강도일별 (`cntr_str_daly`); each is a day, newest first.
    #[doc(alias("cntr_str_daly", "체결강도일별"))]
    pub rows: Vec<TradeStrengthByDayRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 체결강도일별 (`cntr_str_daly`) in [`TradeStrengthByDay`] (`ka10047`).
#[doc(alias("cntr_str_daly", "체결강도일별"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradeStrengthByDayRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    ///
    /// Blank in every row seen: the volume of the day is `cumulative_volume`.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Cumulative turnover (누적거래대금, `acc_trde_prica`), in million won.
    #[doc(alias("acc_trde_prica", "누적거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Trade strength (체결강도, `cntr_str`), in percent.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Trade strength 5 day (체결강도5일, `cntr_str_5min`), in percent.
    ///
    /// Five days: the element says minutes, its label says days. The mean of `trade_strength` over them.
    #[doc(alias("cntr_str_5min", "체결강도5일"))]
    pub trade_strength_5_day: Option<Percent>,
    /// Trade strength 20 day (체결강도20일, `cntr_str_20min`), in percent.
    ///
    /// Twenty days: the element says minutes, its label says days. 0.00 where there are fewer.
    #[doc(alias("cntr_str_20min", "체결강도20일"))]
    pub trade_strength_20_day: Option<Percent>,
    /// Trade strength 60 day (체결강도60일, `cntr_str_60min`), in percent.
    ///
    /// Sixty days: the element says minutes, its label says days. 0.00 where there are fewer.
    #[doc(alias("cntr_str_60min", "체결강도60일"))]
    pub trade_strength_60_day: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10047` at run time.
pub static TR: Tr = Tr {
    id: "ka10047",
    name: "체결강도추이일별요청",
    rust: "TradeStrengthByDay",
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

impl Response for TradeStrengthByDay {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for TradeStrengthByDayRequest {
    type Row = TradeStrengthByDayRow;

    const LIST: &'static str = "cntr_str_daly";

    fn rows(response: &mut TradeStrengthByDay) -> &mut Vec<TradeStrengthByDayRow> {
        &mut response.rows
    }
}

record! {
    TradeStrengthByDay = RESPONSE[1] {
        0 "cntr_str_daly" "체결강도일별" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    TradeStrengthByDayRow = ROWS[12] {
        0 "dt" "일자" (20) => date: Date,
        1 "cur_prc" "현재가" (20) => current_price: Price,
        2 "pred_pre" "전일대비" (20) => change: Won signed,
        3 "pred_pre_sig" "전일대비기호" (20) => change_sign: Code<ChangeSign>,
        4 "flu_rt" "등락율" (20) => change_rate: Percent signed scale(2),
        5 "trde_qty" "거래량" (20) => volume: Shares,
        6 "acc_trde_prica" "누적거래대금" (20) => cumulative_turnover: MillionWon,
        7 "acc_trde_qty" "누적거래량" (20) => cumulative_volume: Shares,
        8 "cntr_str" "체결강도" (20) => trade_strength: Percent scale(2),
        9 "cntr_str_5min" "체결강도5일" (20) => trade_strength_5_day: Percent scale(2),
        10 "cntr_str_20min" "체결강도20일" (20) => trade_strength_20_day: Percent scale(2),
        11 "cntr_str_60min" "체결강도60일" (20) => trade_strength_60_day: Percent scale(2),
    }
}
