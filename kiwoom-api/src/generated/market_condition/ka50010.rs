// Generated from spec/mrkcond/ka50010.yaml by `cargo xtask gen`. Do not edit.

//! `ka50010` 금현물체결추이: Spot gold of one product, trade by trade, newest first; a row is a trade.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, GoldProduct};
use crate::value::{Grams, Percent, Price, SignAsSent, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`GoldTrades`]: 금현물체결추이 (`ka50010`).
///
/// Spot gold of one product, trade by trade, newest first; a row is a trade.
///
/// ```
/// use kiwoom_api::codes::GoldProduct;
/// use kiwoom_api::market_condition::GoldTradesRequest;
/// use kiwoom_api::Request;
///
/// let request = GoldTradesRequest::new(GoldProduct::Gold1Kg);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"M04020000"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50010", "금현물체결추이"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldTradesRequest {
    /// Product (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub product: GoldProduct,
}

impl GoldTradesRequest {
    /// A request; every parameter is required.
    pub fn new(product: GoldProduct) -> Self {
        Self { product }
    }
}

request! {
    GoldTradesRequest -> GoldTrades = REQUEST[1] {
        "stk_cd" "종목코드" required => product: Code<GoldProduct>,
    }
}

/// Spot gold of one product, trade by trade, newest first; a row is a trade.
///
/// What the server answers to [`GoldTradesRequest`]: 금현물체결추이 (`ka50010`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::GoldProduct;
/// use kiwoom_api::market_condition::GoldTradesRequest;
///
/// let request = GoldTradesRequest::new(GoldProduct::Gold1Kg);
/// let reply = client.market_condition().gold_trades(&request).await?;
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
#[doc(alias("ka50010", "금현물체결추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldTrades {
    /// The rows: 금현물체결추이 (`gold_cntr`); each is a trade, newest first.
    #[doc(alias("gold_cntr", "금현물체결추이"))]
    pub rows: Vec<GoldTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 금현물체결추이 (`gold_cntr`) in [`GoldTrades`] (`ka50010`).
#[doc(alias("gold_cntr", "금현물체결추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldTradesRow {
    /// Trade price (체결가, `cntr_pric`), in won, with its direction.
    #[doc(alias("cntr_pric", "체결가"))]
    pub trade_price: Option<Price>,
    /// Change (전일 대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일 대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Cumulative volume (누적 거래량, `trde_qty`), in grams.
    ///
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams, and grams times
    /// price are the turnover.
    #[doc(alias("trde_qty", "누적 거래량"))]
    pub cumulative_volume: Option<Grams>,
    /// Cumulative turnover (누적 거래대금, `acc_trde_prica`), in won.
    ///
    /// Won; in ka50012 it is million won.
    #[doc(alias("acc_trde_prica", "누적 거래대금"))]
    pub cumulative_turnover: Option<Won>,
    /// Trade quantity (체결량, `cntr_trde_qty`), with the sign as sent: its meaning is undocumented.
    ///
    /// The table's name says `거래량(체결량)`, read as `체결량` here: it is what the trades of the row make; 거래량 is
    /// the volume of a day or a bar.
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams, and grams times
    /// price are the turnover.
    #[doc(alias("cntr_trde_qty", "체결량"))]
    pub trade_quantity: Option<SignAsSent<i64>>,
    /// Time (체결시간, `tm`), in Korea.
    #[doc(alias("tm", "체결시간"))]
    pub time: Option<Time>,
    /// Change sign (전일대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Ask price (매도호가, `pri_sel_bid_unit`), in won, with its direction.
    #[doc(alias("pri_sel_bid_unit", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `pri_buy_bid_unit`), in won, with its direction.
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
    /// The volume of the trade in percent of the previous day's volume.
    #[doc(alias = "trde_tern_rt")]
    #[doc(alias = "전일 거래량 대비 순간 거래량 비율")]
    pub trade_volume_ratio: Option<Percent>,
    /// Trade strength (체결강도, `cntr_str`), in percent.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka50010` at run time.
pub static TR: Tr = Tr {
    id: "ka50010",
    name: "금현물체결추이",
    rust: "GoldTrades",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "M04020000")],
};

impl Response for GoldTrades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for GoldTradesRequest {
    type Row = GoldTradesRow;

    const LIST: &'static str = "gold_cntr";

    fn rows(response: &mut GoldTrades) -> &mut Vec<GoldTradesRow> {
        &mut response.rows
    }
}

record! {
    GoldTrades = RESPONSE[1] {
        0 "gold_cntr" "금현물체결추이" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    GoldTradesRow = ROWS[13] {
        0 "cntr_pric" "체결가" => trade_price: Price,
        1 "pred_pre" "전일 대비" => change: Won signed,
        2 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        3 "trde_qty" "누적 거래량" => cumulative_volume: Grams,
        4 "acc_trde_prica" "누적 거래대금" => cumulative_turnover: Won amount,
        5 "cntr_trde_qty" "체결량" => trade_quantity: CountAsSent,
        6 "tm" "체결시간" => time: Time,
        7 "pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        8 "pri_sel_bid_unit" "매도호가" => ask_price: Price,
        9 "pri_buy_bid_unit" "매수호가" => bid_price: Price,
        10 "trde_pre" "전일 거래량 대비 비율" => volume_ratio: Percent magnitude scale(2),
        11 "trde_tern_rt" "전일 거래량 대비 순간 거래량 비율" => trade_volume_ratio: Percent magnitude scale(2),
        12 "cntr_str" "체결강도" => trade_strength: Percent scale(2),
    }
}
