// Generated from spec/mrkcond/ka10046.yaml by `cargo xtask gen`. Do not edit.

//! `ka10046` 체결강도추이시간별요청: Trade strength of one stock, trade by trade.

use jiff::civil::Time;

use crate::catalogue::{Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::codes::{ChangeSign, ExchangeName};
use crate::request::{Body, Request, Response, RowsRequest};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, TradeQuantity, Won};
use crate::wire::{Cell, Extras, Record, record_traits};

/// Asks for [`TradeStrengthByTime`]: 체결강도추이시간별요청 (`ka10046`).
///
/// Trade strength of one stock, trade by trade.
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

impl Request for TradeStrengthByTimeRequest {
    type Response = TradeStrengthByTime;

    fn write(&self, body: &mut Body) {
        body.parameter("stk_cd", &self.stock_code);
    }
}

/// Trade strength of one stock, trade by trade.
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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TradeStrengthByTime {
    /// The rows: 체결강도시간별 (`cntr_str_tm`).
    #[doc(alias("cntr_str_tm", "체결강도시간별"))]
    pub rows: Vec<TradeStrengthByTimeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 체결강도시간별 (`cntr_str_tm`) in [`TradeStrengthByTime`] (`ka10046`).
#[doc(alias("cntr_str_tm", "체결강도시간별"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TradeStrengthByTimeRow {
    /// Time (체결시간, `cntr_tm`), in Korea.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub time: Option<Time>,
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
    /// Volume (거래량, `trde_qty`), in shares, with the side that traded.
    ///
    /// The size of one trade.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<TradeQuantity>,
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
    Element::new("cntr_str_tm", "체결강도시간별", "rows", Kind::Rows).rows(&ROWS),
];

static ROWS: [Element; 13] = [
    Element::new("cntr_tm", "체결시간", "time", Kind::Time).length(20),
    Element::new("cur_prc", "현재가", "current_price", Kind::Price).length(20),
    Element::new("pred_pre", "전일대비", "change", Kind::Won)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("pred_pre_sig", "전일대비기호", "change_sign", Kind::Code)
        .length(20)
        .code::<ChangeSign>(),
    Element::new("flu_rt", "등락율", "change_rate", Kind::Rate)
        .sign(SignRule::Signed)
        .scale(2)
        .length(20),
    Element::new("trde_qty", "거래량", "volume", Kind::Quantity)
        .unit(Unit::Shares)
        .sign(SignRule::Side)
        .length(20),
    Element::new(
            "acc_trde_prica",
            "누적거래대금",
            "cumulative_turnover",
            Kind::Amount,
        )
        .unit(Unit::MillionWon)
        .length(20),
    Element::new("acc_trde_qty", "누적거래량", "cumulative_volume", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("cntr_str", "체결강도", "trade_strength", Kind::Rate)
        .scale(2)
        .length(20),
    Element::new("cntr_str_5min", "체결강도5분", "trade_strength_5_min", Kind::Rate)
        .scale(2)
        .length(20),
    Element::new(
            "cntr_str_20min",
            "체결강도20분",
            "trade_strength_20_min",
            Kind::Rate,
        )
        .scale(2)
        .length(20),
    Element::new(
            "cntr_str_60min",
            "체결강도60분",
            "trade_strength_60_min",
            Kind::Rate,
        )
        .scale(2)
        .length(20),
    Element::new("stex_tp", "거래소구분", "exchange", Kind::Code)
        .length(20)
        .code::<ExchangeName>(),
];

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

impl Record for TradeStrengthByTime {
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

impl Record for TradeStrengthByTimeRow {
    fn elements(&self) -> &'static [Element] {
        &ROWS
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Time(&mut self.time),
            1 => Cell::Price(&mut self.current_price),
            2 => Cell::Won(&mut self.change),
            3 => Cell::Code(&mut self.change_sign),
            4 => Cell::Percent(&mut self.change_rate),
            5 => Cell::TradeQuantity(&mut self.volume),
            6 => Cell::MillionWon(&mut self.cumulative_turnover),
            7 => Cell::Shares(&mut self.cumulative_volume),
            8 => Cell::Percent(&mut self.trade_strength),
            9 => Cell::Percent(&mut self.trade_strength_5_min),
            10 => Cell::Percent(&mut self.trade_strength_20_min),
            11 => Cell::Percent(&mut self.trade_strength_60_min),
            12 => Cell::Code(&mut self.exchange),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(TradeStrengthByTime, TradeStrengthByTimeRow);
