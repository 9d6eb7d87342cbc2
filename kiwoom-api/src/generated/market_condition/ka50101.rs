// Generated from spec/mrkcond/ka50101.yaml by `cargo xtask gen`. Do not edit.

//! `ka50101` 금현물 호가: Trades of spot gold of one product, so many to a row; the columns for quotes were blank in the replies seen.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, ExchangeName, GoldProduct, TickInterval};
use crate::value::{Grams, MillionWon, Percent, Price, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`GoldTickTrades`]: 금현물 호가 (`ka50101`).
///
/// Trades of spot gold of one product, so many to a row; the columns for quotes were blank in the
/// replies seen.
///
/// ```
/// use kiwoom_api::codes::{GoldProduct, TickInterval};
/// use kiwoom_api::market_condition::GoldTickTradesRequest;
/// use kiwoom_api::Request;
///
/// let request = GoldTickTradesRequest::new(GoldProduct::Gold1Kg, TickInterval::Tick1);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"M04020000","tic_scope":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50101", "금현물 호가"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldTickTradesRequest {
    /// Product (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub product: GoldProduct,
    /// Interval (틱범위, `tic_scope`).
    #[doc(alias("tic_scope", "틱범위"))]
    pub interval: TickInterval,
}

impl GoldTickTradesRequest {
    /// A request; every parameter is required.
    pub fn new(product: GoldProduct, interval: TickInterval) -> Self {
        Self { product, interval }
    }
}

request! {
    GoldTickTradesRequest -> GoldTickTrades = REQUEST[2] {
        "stk_cd" "종목코드" required => product: Code<GoldProduct>,
        "tic_scope" "틱범위" required => interval: Code<TickInterval>,
    }
}

/// Trades of spot gold of one product, so many to a row; the columns for quotes were blank in the
/// replies seen.
///
/// What the server answers to [`GoldTickTradesRequest`]: 금현물 호가 (`ka50101`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{GoldProduct, TickInterval};
/// use kiwoom_api::market_condition::GoldTickTradesRequest;
///
/// let request = GoldTickTradesRequest::new(GoldProduct::Gold1Kg, TickInterval::Tick1);
/// let reply = client.market_condition().gold_tick_trades(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.time,
///         row.trade_price,
///         row.trade_quantity,
///         row.cumulative_volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50101", "금현물 호가"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldTickTrades {
    /// The rows: 금현물호가 (`gold_bid`); each is a trade, newest first.
    #[doc(alias("gold_bid", "금현물호가"))]
    pub rows: Vec<GoldTickTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 금현물호가 (`gold_bid`) in [`GoldTickTrades`] (`ka50101`).
#[doc(alias("gold_bid", "금현물호가"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldTickTradesRow {
    /// Trade price (체결가, `cntr_pric`), in won, with its direction.
    #[doc(alias("cntr_pric", "체결가"))]
    pub trade_price: Option<Price>,
    /// Change (전일 대비(원), `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일 대비(원)"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Cumulative volume (누적 거래량, `trde_qty`), in grams.
    ///
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams.
    #[doc(alias("trde_qty", "누적 거래량"))]
    pub cumulative_volume: Option<Grams>,
    /// Cumulative turnover (누적 거래대금, `acc_trde_prica`), in million won.
    ///
    /// Blank in the replies seen.
    #[doc(alias("acc_trde_prica", "누적 거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Trade quantity (체결량, `cntr_trde_qty`), in grams.
    ///
    /// The table's name says `거래량(체결량)`, read as `체결량` here: it is what the trades of the row make; 거래량 is
    /// the volume of a day or a bar.
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams.
    #[doc(alias("cntr_trde_qty", "체결량"))]
    pub trade_quantity: Option<Grams>,
    /// Time (체결시간, `tm`), in Korea.
    #[doc(alias("tm", "체결시간"))]
    pub time: Option<Time>,
    /// Change sign (전일대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Ask price (매도호가, `pri_sel_bid_unit`), in won, with its direction.
    ///
    /// Blank in the replies seen.
    #[doc(alias("pri_sel_bid_unit", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `pri_buy_bid_unit`), in won, with its direction.
    ///
    /// Blank in the replies seen.
    #[doc(alias("pri_buy_bid_unit", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Volume ratio (전일 거래량 대비 비율, `trde_pre`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// The day's volume so far in percent of the previous day's. The plus that the server writes says
    /// nothing.
    #[doc(alias("trde_pre", "전일 거래량 대비 비율"))]
    pub volume_ratio: Option<Percent>,
    /// Trade volume ratio (전일 거래량 대비 순간 거래량 비율, `trde_tern_rt`), in percent; whatever sign the server
    /// writes before it adds nothing.
    ///
    /// The volume of the row in percent of the previous day's volume.
    #[doc(alias = "trde_tern_rt")]
    #[doc(alias = "전일 거래량 대비 순간 거래량 비율")]
    pub trade_volume_ratio: Option<Percent>,
    /// Trade strength (체결강도, `cntr_str`), in percent.
    ///
    /// Blank in the replies seen.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Knock out proximity (K.O 접근도, `lpmmcm_nm_1`).
    ///
    /// Meaningless for gold, and blank in the replies seen.
    #[doc(alias("lpmmcm_nm_1", "K.O 접근도"))]
    pub knock_out_proximity: Option<String>,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// Blank in the replies seen.
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Option<ExchangeName>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka50101` at run time.
pub static TR: Tr = Tr {
    id: "ka50101",
    name: "금현물 호가",
    rust: "GoldTickTrades",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "M04020000"), ("tic_scope", "1")],
};

impl Response for GoldTickTrades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for GoldTickTradesRequest {
    type Row = GoldTickTradesRow;

    const LIST: &'static str = "gold_bid";

    fn rows(response: &mut GoldTickTrades) -> &mut Vec<GoldTickTradesRow> {
        &mut response.rows
    }
}

record! {
    GoldTickTrades = RESPONSE[1] {
        0 "gold_bid" "금현물호가" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    GoldTickTradesRow = ROWS[15] {
        0 "cntr_pric" "체결가" => trade_price: Price,
        1 "pred_pre" "전일 대비(원)" => change: Won signed,
        2 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        3 "trde_qty" "누적 거래량" => cumulative_volume: Grams,
        4 "acc_trde_prica" "누적 거래대금" => cumulative_turnover: MillionWon,
        5 "cntr_trde_qty" "체결량" => trade_quantity: Grams,
        6 "tm" "체결시간" => time: Time,
        7 "pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        8 "pri_sel_bid_unit" "매도호가" => ask_price: Price,
        9 "pri_buy_bid_unit" "매수호가" => bid_price: Price,
        10 "trde_pre" "전일 거래량 대비 비율" => volume_ratio: Percent magnitude scale(2),
        11 "trde_tern_rt" "전일 거래량 대비 순간 거래량 비율" => trade_volume_ratio: Percent magnitude scale(2),
        12 "cntr_str" "체결강도" => trade_strength: Percent scale(2),
        13 "lpmmcm_nm_1" "K.O 접근도" => knock_out_proximity: Text,
        14 "stex_tp" "거래소구분" => exchange: Code<ExchangeName>,
    }
}
