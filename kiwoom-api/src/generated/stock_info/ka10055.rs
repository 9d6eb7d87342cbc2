// Generated from spec/stkinfo/ka10055.yaml by `cargo xtask gen`. Do not edit.

//! `ka10055` 당일전일체결량요청: The trades of one stock on the day, or on the day before, with the turnover up to each; newest first.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, TodayOrPrevious};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, TradeQuantity, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`TodayOrPreviousTradeVolume`]: 당일전일체결량요청 (`ka10055`).
///
/// The trades of one stock on the day, or on the day before, with the turnover up to each; newest
/// first.
///
/// ```
/// use kiwoom_api::codes::TodayOrPrevious;
/// use kiwoom_api::stock_info::TodayOrPreviousTradeVolumeRequest;
/// use kiwoom_api::Request;
///
/// let request = TodayOrPreviousTradeVolumeRequest::new(
///     "005930".parse()?,
///     TodayOrPrevious::Previous,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","tdy_pred":"2"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10055", "당일전일체결량요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TodayOrPreviousTradeVolumeRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Day (당일전일, `tdy_pred`).
    #[doc(alias("tdy_pred", "당일전일"))]
    pub day: TodayOrPrevious,
}

impl TodayOrPreviousTradeVolumeRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode, day: TodayOrPrevious) -> Self {
        Self { stock_code, day }
    }
}

request! {
    TodayOrPreviousTradeVolumeRequest -> TodayOrPreviousTradeVolume = REQUEST[2] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "tdy_pred" "당일전일" required => day: Code<TodayOrPrevious>,
    }
}

/// The trades of one stock on the day, or on the day before, with the turnover up to each; newest
/// first.
///
/// What the server answers to [`TodayOrPreviousTradeVolumeRequest`]: 당일전일체결량요청 (`ka10055`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::TodayOrPrevious;
/// use kiwoom_api::stock_info::TodayOrPreviousTradeVolumeRequest;
///
/// let request = TodayOrPreviousTradeVolumeRequest::new(
///     "005930".parse()?,
///     TodayOrPrevious::Previous,
/// );
/// let reply = client.stock_info().today_or_previous_trade_volume(&request).await?;
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
#[doc(alias("ka10055", "당일전일체결량요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TodayOrPreviousTradeVolume {
    /// The rows: 당일전일체결량 (`tdy_pred_cntr_qty`); each is a trade, newest first.
    #[doc(alias("tdy_pred_cntr_qty", "당일전일체결량"))]
    pub rows: Vec<TodayOrPreviousTradeVolumeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 당일전일체결량 (`tdy_pred_cntr_qty`) in [`TodayOrPreviousTradeVolume`] (`ka10055`).
#[doc(alias("tdy_pred_cntr_qty", "당일전일체결량"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TodayOrPreviousTradeVolumeRow {
    /// Time (체결시간, `cntr_tm`), in Korea.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub time: Option<Time>,
    /// Trade price (체결가, `cntr_pric`), in won, with its direction.
    #[doc(alias("cntr_pric", "체결가"))]
    pub trade_price: Option<Price>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Trade quantity (체결량, `cntr_qty`), in shares, with the side that traded.
    #[doc(alias("cntr_qty", "체결량"))]
    pub trade_quantity: Option<TradeQuantity>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Cumulative turnover (누적거래대금, `acc_trde_prica`), in million won.
    #[doc(alias("acc_trde_prica", "누적거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10055` at run time.
pub static TR: Tr = Tr {
    id: "ka10055",
    name: "당일전일체결량요청",
    rust: "TodayOrPreviousTradeVolume",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930"), ("tdy_pred", "2")],
};

impl Response for TodayOrPreviousTradeVolume {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for TodayOrPreviousTradeVolumeRequest {
    type Row = TodayOrPreviousTradeVolumeRow;

    const LIST: &'static str = "tdy_pred_cntr_qty";

    fn rows(
        response: &mut TodayOrPreviousTradeVolume,
    ) -> &mut Vec<TodayOrPreviousTradeVolumeRow> {
        &mut response.rows
    }
}

record! {
    TodayOrPreviousTradeVolume = RESPONSE[1] {
        0 "tdy_pred_cntr_qty" "당일전일체결량" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    TodayOrPreviousTradeVolumeRow = ROWS[8] {
        0 "cntr_tm" "체결시간" => time: Time,
        1 "cntr_pric" "체결가" => trade_price: Price,
        2 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        5 "cntr_qty" "체결량" => trade_quantity: TradeQuantity,
        6 "acc_trde_qty" "누적거래량" => cumulative_volume: Shares,
        7 "acc_trde_prica" "누적거래대금" => cumulative_turnover: MillionWon,
    }
}
