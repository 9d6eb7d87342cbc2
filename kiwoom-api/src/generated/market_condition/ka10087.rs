// Generated from spec/mrkcond/ka10087.yaml by `cargo xtask gen`. Do not edit.

//! `ka10087` 시간외단일가요청: The after-hours single-price session of one stock: order book, totals and last price.

use jiff::civil::Time;

use crate::catalogue::{Tr, TrKind, Withdrawn};
use crate::codes::ChangeSign;
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`AfterHoursSinglePrice`]: 시간외단일가요청 (`ka10087`).
///
/// The after-hours single-price session of one stock: order book, totals and last price.
///
/// **Kiwoom has withdrawn this TR**: since 2026-09-23 the server refuses it with 1504.
///
/// ```
/// use kiwoom_api::market_condition::AfterHoursSinglePriceRequest;
/// use kiwoom_api::Request;
///
/// let request = AfterHoursSinglePriceRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10087", "시간외단일가요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AfterHoursSinglePriceRequest {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The table's length says `6`, read as `20` here: other tables say 20, and codes have suffixes.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl AfterHoursSinglePriceRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    AfterHoursSinglePriceRequest -> AfterHoursSinglePrice = REQUEST[1] {
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
    }
}

/// The after-hours single-price session of one stock: order book, totals and last price.
///
/// What the server answers to [`AfterHoursSinglePriceRequest`]: 시간외단일가요청 (`ka10087`).
///
/// **Kiwoom has withdrawn this TR**: since 2026-09-23 the server refuses it with 1504.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::AfterHoursSinglePriceRequest;
///
/// let request = AfterHoursSinglePriceRequest::new("005930".parse()?);
/// let reply = client.market_condition().after_hours_single_price(&request).await?;
/// println!(
///     "{:?} {:?} {:?} {:?}",
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
#[doc(alias("ka10087", "시간외단일가요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AfterHoursSinglePrice {
    /// Book time (호가잔량기준시간, `bid_req_base_tm`), in Korea.
    #[doc(alias("bid_req_base_tm", "호가잔량기준시간"))]
    pub book_time: Option<Time>,
    /// The asks (매도호가), best first.
    ///
    /// `asks[0]` is level 1.
    pub asks: [AfterHoursLevel; 5],
    /// The bids (매수호가), best first.
    ///
    /// `bids[0]` is level 1.
    pub bids: [AfterHoursLevel; 5],
    /// Total ask quantity (시간외단일가_매도호가총잔량, `ovt_sigpric_sel_bid_tot_req`), in shares.
    #[doc(alias = "ovt_sigpric_sel_bid_tot_req")]
    #[doc(alias = "시간외단일가_매도호가총잔량")]
    pub total_ask_quantity: Option<Shares>,
    /// Total bid quantity (시간외단일가_매수호가총잔량, `ovt_sigpric_buy_bid_tot_req`), in shares.
    #[doc(alias = "ovt_sigpric_buy_bid_tot_req")]
    #[doc(alias = "시간외단일가_매수호가총잔량")]
    pub total_bid_quantity: Option<Shares>,
    /// Regular total ask quantity change (매도호가총잔량직전대비, `sel_bid_tot_req_jub_pre`), in shares, signed.
    #[doc(alias = "sel_bid_tot_req_jub_pre")]
    #[doc(alias = "매도호가총잔량직전대비")]
    pub regular_total_ask_quantity_change: Option<Shares>,
    /// Regular total ask quantity (매도호가총잔량, `sel_bid_tot_req`), in shares.
    #[doc(alias("sel_bid_tot_req", "매도호가총잔량"))]
    pub regular_total_ask_quantity: Option<Shares>,
    /// Regular total bid quantity (매수호가총잔량, `buy_bid_tot_req`), in shares.
    #[doc(alias("buy_bid_tot_req", "매수호가총잔량"))]
    pub regular_total_bid_quantity: Option<Shares>,
    /// Regular total bid quantity change (매수호가총잔량직전대비, `buy_bid_tot_req_jub_pre`), in shares, signed.
    #[doc(alias = "buy_bid_tot_req_jub_pre")]
    #[doc(alias = "매수호가총잔량직전대비")]
    pub regular_total_bid_quantity_change: Option<Shares>,
    /// After hours total ask quantity change (시간외매도호가총잔량직전대비, `ovt_sel_bid_tot_req_jub_pre`), in shares,
    /// signed.
    #[doc(alias = "ovt_sel_bid_tot_req_jub_pre")]
    #[doc(alias = "시간외매도호가총잔량직전대비")]
    pub after_hours_total_ask_quantity_change: Option<Shares>,
    /// After hours total ask quantity (시간외매도호가총잔량, `ovt_sel_bid_tot_req`), in shares.
    #[doc(alias("ovt_sel_bid_tot_req", "시간외매도호가총잔량"))]
    pub after_hours_total_ask_quantity: Option<Shares>,
    /// After hours total bid quantity (시간외매수호가총잔량, `ovt_buy_bid_tot_req`), in shares.
    #[doc(alias("ovt_buy_bid_tot_req", "시간외매수호가총잔량"))]
    pub after_hours_total_bid_quantity: Option<Shares>,
    /// After hours total bid quantity change (시간외매수호가총잔량직전대비, `ovt_buy_bid_tot_req_jub_pre`), in shares,
    /// signed.
    #[doc(alias = "ovt_buy_bid_tot_req_jub_pre")]
    #[doc(alias = "시간외매수호가총잔량직전대비")]
    pub after_hours_total_bid_quantity_change: Option<Shares>,
    /// Current price (시간외단일가_현재가, `ovt_sigpric_cur_prc`), in won, with its direction.
    ///
    /// Outside the session, the previous close.
    #[doc(alias("ovt_sigpric_cur_prc", "시간외단일가_현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (시간외단일가_전일대비기호, `ovt_sigpric_pred_pre_sig`).
    ///
    /// `0` outside the session.
    #[doc(alias = "ovt_sigpric_pred_pre_sig")]
    #[doc(alias = "시간외단일가_전일대비기호")]
    pub change_sign: Option<ChangeSign>,
    /// Change (시간외단일가_전일대비, `ovt_sigpric_pred_pre`), in won, signed.
    #[doc(alias("ovt_sigpric_pred_pre", "시간외단일가_전일대비"))]
    pub change: Option<Won>,
    /// Change rate (시간외단일가_등락률, `ovt_sigpric_flu_rt`), in percent, signed.
    #[doc(alias("ovt_sigpric_flu_rt", "시간외단일가_등락률"))]
    pub change_rate: Option<Percent>,
    /// Cumulative volume (시간외단일가_누적거래량, `ovt_sigpric_acc_trde_qty`), in shares.
    #[doc(alias = "ovt_sigpric_acc_trde_qty")]
    #[doc(alias = "시간외단일가_누적거래량")]
    pub cumulative_volume: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One level of `asks` or `bids` in `ka10087`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfterHoursLevel {
    /// Price, in won, with its direction.
    ///
    /// - asks: `ovt_sigpric_sel_bid_1`, `ovt_sigpric_sel_bid_2`, `ovt_sigpric_sel_bid_3`,
    ///   `ovt_sigpric_sel_bid_4`, `ovt_sigpric_sel_bid_5`
    /// - bids: `ovt_sigpric_buy_bid_1`, `ovt_sigpric_buy_bid_2`, `ovt_sigpric_buy_bid_3`,
    ///   `ovt_sigpric_buy_bid_4`, `ovt_sigpric_buy_bid_5`
    #[doc(alias("ovt_sigpric_sel_bid_1", "시간외단일가_매도호가1"))]
    #[doc(alias("ovt_sigpric_sel_bid_2", "시간외단일가_매도호가2"))]
    #[doc(alias("ovt_sigpric_sel_bid_3", "시간외단일가_매도호가3"))]
    #[doc(alias("ovt_sigpric_sel_bid_4", "시간외단일가_매도호가4"))]
    #[doc(alias("ovt_sigpric_sel_bid_5", "시간외단일가_매도호가5"))]
    #[doc(alias("ovt_sigpric_buy_bid_1", "시간외단일가_매수호가1"))]
    #[doc(alias("ovt_sigpric_buy_bid_2", "시간외단일가_매수호가2"))]
    #[doc(alias("ovt_sigpric_buy_bid_3", "시간외단일가_매수호가3"))]
    #[doc(alias("ovt_sigpric_buy_bid_4", "시간외단일가_매수호가4"))]
    #[doc(alias("ovt_sigpric_buy_bid_5", "시간외단일가_매수호가5"))]
    pub price: Option<Price>,
    /// Quantity, in shares.
    ///
    /// - asks: `ovt_sigpric_sel_bid_qty_1`, `ovt_sigpric_sel_bid_qty_2`, `ovt_sigpric_sel_bid_qty_3`,
    ///   `ovt_sigpric_sel_bid_qty_4`, `ovt_sigpric_sel_bid_qty_5`
    /// - bids: `ovt_sigpric_buy_bid_qty_1`, `ovt_sigpric_buy_bid_qty_2`, `ovt_sigpric_buy_bid_qty_3`,
    ///   `ovt_sigpric_buy_bid_qty_4`, `ovt_sigpric_buy_bid_qty_5`
    #[doc(alias = "ovt_sigpric_sel_bid_qty_1")]
    #[doc(alias = "시간외단일가_매도호가수량1")]
    #[doc(alias = "ovt_sigpric_sel_bid_qty_2")]
    #[doc(alias = "시간외단일가_매도호가수량2")]
    #[doc(alias = "ovt_sigpric_sel_bid_qty_3")]
    #[doc(alias = "시간외단일가_매도호가수량3")]
    #[doc(alias = "ovt_sigpric_sel_bid_qty_4")]
    #[doc(alias = "시간외단일가_매도호가수량4")]
    #[doc(alias = "ovt_sigpric_sel_bid_qty_5")]
    #[doc(alias = "시간외단일가_매도호가수량5")]
    #[doc(alias = "ovt_sigpric_buy_bid_qty_1")]
    #[doc(alias = "시간외단일가_매수호가수량1")]
    #[doc(alias = "ovt_sigpric_buy_bid_qty_2")]
    #[doc(alias = "시간외단일가_매수호가수량2")]
    #[doc(alias = "ovt_sigpric_buy_bid_qty_3")]
    #[doc(alias = "시간외단일가_매수호가수량3")]
    #[doc(alias = "ovt_sigpric_buy_bid_qty_4")]
    #[doc(alias = "시간외단일가_매수호가수량4")]
    #[doc(alias = "ovt_sigpric_buy_bid_qty_5")]
    #[doc(alias = "시간외단일가_매수호가수량5")]
    pub quantity: Option<Shares>,
    /// Quantity change, in shares, signed.
    ///
    /// - asks: `ovt_sigpric_sel_bid_jub_pre_1`, `ovt_sigpric_sel_bid_jub_pre_2`,
    ///   `ovt_sigpric_sel_bid_jub_pre_3`, `ovt_sigpric_sel_bid_jub_pre_4`, `ovt_sigpric_sel_bid_jub_pre_5`
    /// - bids: `ovt_sigpric_buy_bid_jub_pre_1`, `ovt_sigpric_buy_bid_jub_pre_2`,
    ///   `ovt_sigpric_buy_bid_jub_pre_3`, `ovt_sigpric_buy_bid_jub_pre_4`, `ovt_sigpric_buy_bid_jub_pre_5`
    #[doc(alias = "ovt_sigpric_sel_bid_jub_pre_1")]
    #[doc(alias = "시간외단일가_매도호가직전대비1")]
    #[doc(alias = "ovt_sigpric_sel_bid_jub_pre_2")]
    #[doc(alias = "시간외단일가_매도호가직전대비2")]
    #[doc(alias = "ovt_sigpric_sel_bid_jub_pre_3")]
    #[doc(alias = "시간외단일가_매도호가직전대비3")]
    #[doc(alias = "ovt_sigpric_sel_bid_jub_pre_4")]
    #[doc(alias = "시간외단일가_매도호가직전대비4")]
    #[doc(alias = "ovt_sigpric_sel_bid_jub_pre_5")]
    #[doc(alias = "시간외단일가_매도호가직전대비5")]
    #[doc(alias = "ovt_sigpric_buy_bid_jub_pre_1")]
    #[doc(alias = "시간외단일가_매수호가직전대비1")]
    #[doc(alias = "ovt_sigpric_buy_bid_jub_pre_2")]
    #[doc(alias = "시간외단일가_매수호가직전대비2")]
    #[doc(alias = "ovt_sigpric_buy_bid_jub_pre_3")]
    #[doc(alias = "시간외단일가_매수호가직전대비3")]
    #[doc(alias = "ovt_sigpric_buy_bid_jub_pre_4")]
    #[doc(alias = "시간외단일가_매수호가직전대비4")]
    #[doc(alias = "ovt_sigpric_buy_bid_jub_pre_5")]
    #[doc(alias = "시간외단일가_매수호가직전대비5")]
    pub quantity_change: Option<Shares>,
}

/// What is known of `ka10087` at run time.
pub static TR: Tr = Tr {
    id: "ka10087",
    name: "시간외단일가요청",
    rust: "AfterHoursSinglePrice",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: Some(Withdrawn {
        since: "2026-09-23",
        code: "1504",
    }),
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for AfterHoursSinglePrice {
    const TR: &'static Tr = &TR;
}

record! {
    AfterHoursSinglePrice = RESPONSE[46] {
        0 "bid_req_base_tm" "호가잔량기준시간" => book_time: Time,
        1 "ovt_sigpric_sel_bid_jub_pre_5" "시간외단일가_매도호가직전대비5" => asks[4].quantity_change: Shares signed,
        2 "ovt_sigpric_sel_bid_jub_pre_4" "시간외단일가_매도호가직전대비4" => asks[3].quantity_change: Shares signed,
        3 "ovt_sigpric_sel_bid_jub_pre_3" "시간외단일가_매도호가직전대비3" => asks[2].quantity_change: Shares signed,
        4 "ovt_sigpric_sel_bid_jub_pre_2" "시간외단일가_매도호가직전대비2" => asks[1].quantity_change: Shares signed,
        5 "ovt_sigpric_sel_bid_jub_pre_1" "시간외단일가_매도호가직전대비1" => asks[0].quantity_change: Shares signed,
        6 "ovt_sigpric_sel_bid_qty_5" "시간외단일가_매도호가수량5" => asks[4].quantity: Shares,
        7 "ovt_sigpric_sel_bid_qty_4" "시간외단일가_매도호가수량4" => asks[3].quantity: Shares,
        8 "ovt_sigpric_sel_bid_qty_3" "시간외단일가_매도호가수량3" => asks[2].quantity: Shares,
        9 "ovt_sigpric_sel_bid_qty_2" "시간외단일가_매도호가수량2" => asks[1].quantity: Shares,
        10 "ovt_sigpric_sel_bid_qty_1" "시간외단일가_매도호가수량1" => asks[0].quantity: Shares,
        11 "ovt_sigpric_sel_bid_5" "시간외단일가_매도호가5" => asks[4].price: Price,
        12 "ovt_sigpric_sel_bid_4" "시간외단일가_매도호가4" => asks[3].price: Price,
        13 "ovt_sigpric_sel_bid_3" "시간외단일가_매도호가3" => asks[2].price: Price,
        14 "ovt_sigpric_sel_bid_2" "시간외단일가_매도호가2" => asks[1].price: Price,
        15 "ovt_sigpric_sel_bid_1" "시간외단일가_매도호가1" => asks[0].price: Price,
        16 "ovt_sigpric_buy_bid_1" "시간외단일가_매수호가1" => bids[0].price: Price,
        17 "ovt_sigpric_buy_bid_2" "시간외단일가_매수호가2" => bids[1].price: Price,
        18 "ovt_sigpric_buy_bid_3" "시간외단일가_매수호가3" => bids[2].price: Price,
        19 "ovt_sigpric_buy_bid_4" "시간외단일가_매수호가4" => bids[3].price: Price,
        20 "ovt_sigpric_buy_bid_5" "시간외단일가_매수호가5" => bids[4].price: Price,
        21 "ovt_sigpric_buy_bid_qty_1" "시간외단일가_매수호가수량1" => bids[0].quantity: Shares,
        22 "ovt_sigpric_buy_bid_qty_2" "시간외단일가_매수호가수량2" => bids[1].quantity: Shares,
        23 "ovt_sigpric_buy_bid_qty_3" "시간외단일가_매수호가수량3" => bids[2].quantity: Shares,
        24 "ovt_sigpric_buy_bid_qty_4" "시간외단일가_매수호가수량4" => bids[3].quantity: Shares,
        25 "ovt_sigpric_buy_bid_qty_5" "시간외단일가_매수호가수량5" => bids[4].quantity: Shares,
        26 "ovt_sigpric_buy_bid_jub_pre_1" "시간외단일가_매수호가직전대비1" => bids[0].quantity_change: Shares signed,
        27 "ovt_sigpric_buy_bid_jub_pre_2" "시간외단일가_매수호가직전대비2" => bids[1].quantity_change: Shares signed,
        28 "ovt_sigpric_buy_bid_jub_pre_3" "시간외단일가_매수호가직전대비3" => bids[2].quantity_change: Shares signed,
        29 "ovt_sigpric_buy_bid_jub_pre_4" "시간외단일가_매수호가직전대비4" => bids[3].quantity_change: Shares signed,
        30 "ovt_sigpric_buy_bid_jub_pre_5" "시간외단일가_매수호가직전대비5" => bids[4].quantity_change: Shares signed,
        31 "ovt_sigpric_sel_bid_tot_req" "시간외단일가_매도호가총잔량" => total_ask_quantity: Shares,
        32 "ovt_sigpric_buy_bid_tot_req" "시간외단일가_매수호가총잔량" => total_bid_quantity: Shares,
        33 "sel_bid_tot_req_jub_pre" "매도호가총잔량직전대비" => regular_total_ask_quantity_change: Shares signed,
        34 "sel_bid_tot_req" "매도호가총잔량" => regular_total_ask_quantity: Shares,
        35 "buy_bid_tot_req" "매수호가총잔량" => regular_total_bid_quantity: Shares,
        36 "buy_bid_tot_req_jub_pre" "매수호가총잔량직전대비" => regular_total_bid_quantity_change: Shares signed,
        37 "ovt_sel_bid_tot_req_jub_pre" "시간외매도호가총잔량직전대비"
            => after_hours_total_ask_quantity_change: Shares signed,
        38 "ovt_sel_bid_tot_req" "시간외매도호가총잔량" => after_hours_total_ask_quantity: Shares,
        39 "ovt_buy_bid_tot_req" "시간외매수호가총잔량" => after_hours_total_bid_quantity: Shares,
        40 "ovt_buy_bid_tot_req_jub_pre" "시간외매수호가총잔량직전대비"
            => after_hours_total_bid_quantity_change: Shares signed,
        41 "ovt_sigpric_cur_prc" "시간외단일가_현재가" => current_price: Price,
        42 "ovt_sigpric_pred_pre_sig" "시간외단일가_전일대비기호" => change_sign: Code<ChangeSign>,
        43 "ovt_sigpric_pred_pre" "시간외단일가_전일대비" => change: Won signed,
        44 "ovt_sigpric_flu_rt" "시간외단일가_등락률" => change_rate: Percent signed scale(2),
        45 "ovt_sigpric_acc_trde_qty" "시간외단일가_누적거래량" => cumulative_volume: Shares,
    }
}
