// Generated from spec/mrkcond/ka10046.yaml by `cargo xtask gen`. Do not edit.

//! `ka10046` 체결강도추이시간별요청: Trade strength of one stock, minute by minute.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, ExchangeName};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`TradeStrengthByTime`]: 체결강도추이시간별요청 (`ka10046`).
///
/// Trade strength of one stock, minute by minute.
///
/// ```
/// use kiwoom_api::market_condition::TradeStrengthByTimeRequest;
/// use kiwoom_api::Request;
///
/// let request = TradeStrengthByTimeRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10046", "체결강도추이시간별요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TradeStrengthByTimeRequest {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The table's length says `6`, read as `20` here: the description allows suffixed codes, which are
    /// longer; other tables say 20.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl TradeStrengthByTimeRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    TradeStrengthByTimeRequest -> TradeStrengthByTime = REQUEST[1] {
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
    }
}

/// Trade strength of one stock, minute by minute.
///
/// What the server answers to [`TradeStrengthByTimeRequest`]: 체결강도추이시간별요청 (`ka10046`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::TradeStrengthByTimeRequest;
///
/// let request = TradeStrengthByTimeRequest::new("005930".parse()?);
/// let reply = client.market_condition().trade_strength_by_time(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.time,
///         row.current_price,
///         row.volume,
///         row.trade_strength,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10046", "체결강도추이시간별요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradeStrengthByTime {
    /// The rows: 체결강도시간별 (`cntr_str_tm`); each is a minute, or as many as the request asks for, newest
    /// first.
    #[doc(alias("cntr_str_tm", "체결강도시간별"))]
    pub rows: Vec<TradeStrengthByTimeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 체결강도시간별 (`cntr_str_tm`) in [`TradeStrengthByTime`] (`ka10046`).
#[doc(alias("cntr_str_tm", "체결강도시간별"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradeStrengthByTimeRow {
    /// Time (체결시간, `cntr_tm`), in Korea.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub time: Option<Time>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Prices between two ticks occur.
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
    /// The volume of the minute.
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
    /// Trade strength 5 min (체결강도5분, `cntr_str_5min`), in percent.
    #[doc(alias("cntr_str_5min", "체결강도5분"))]
    pub trade_strength_5_min: Option<Percent>,
    /// Trade strength 20 min (체결강도20분, `cntr_str_20min`), in percent.
    #[doc(alias("cntr_str_20min", "체결강도20분"))]
    pub trade_strength_20_min: Option<Percent>,
    /// Trade strength 60 min (체결강도60분, `cntr_str_60min`), in percent.
    #[doc(alias("cntr_str_60min", "체결강도60분"))]
    pub trade_strength_60_min: Option<Percent>,
    /// Exchange (거래소구분, `stex_tp`).
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Option<ExchangeName>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10046` at run time.
pub static TR: Tr = Tr {
    id: "ka10046",
    name: "체결강도추이시간별요청",
    rust: "TradeStrengthByTime",
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

impl Response for TradeStrengthByTime {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for TradeStrengthByTimeRequest {
    type Row = TradeStrengthByTimeRow;

    const LIST: &'static str = "cntr_str_tm";

    fn rows(response: &mut TradeStrengthByTime) -> &mut Vec<TradeStrengthByTimeRow> {
        &mut response.rows
    }
}

record! {
    TradeStrengthByTime = RESPONSE[1] {
        0 "cntr_str_tm" "체결강도시간별" => rows: Rows[ROWS] of(RowOf::Minutes),
    }
}

record! {
    TradeStrengthByTimeRow = ROWS[13] {
        0 "cntr_tm" "체결시간" (20) => time: Time,
        1 "cur_prc" "현재가" (20) => current_price: Price,
        2 "pred_pre" "전일대비" (20) => change: Won signed,
        3 "pred_pre_sig" "전일대비기호" (20) => change_sign: Code<ChangeSign>,
        4 "flu_rt" "등락율" (20) => change_rate: Percent signed scale(2),
        5 "trde_qty" "거래량" (20) => volume: Shares,
        6 "acc_trde_prica" "누적거래대금" (20) => cumulative_turnover: MillionWon,
        7 "acc_trde_qty" "누적거래량" (20) => cumulative_volume: Shares,
        8 "cntr_str" "체결강도" (20) => trade_strength: Percent scale(2),
        9 "cntr_str_5min" "체결강도5분" (20) => trade_strength_5_min: Percent scale(2),
        10 "cntr_str_20min" "체결강도20분" (20) => trade_strength_20_min: Percent scale(2),
        11 "cntr_str_60min" "체결강도60분" (20) => trade_strength_60_min: Percent scale(2),
        12 "stex_tp" "거래소구분" (20) => exchange: Code<ExchangeName>,
    }
}
