// Generated from spec/mrkcond/ka10087.yaml by `cargo xtask gen`. Do not edit.

//! `ka10087` 시간외단일가요청: The after-hours single-price session of one stock: order book, totals and last price.

use jiff::civil::Time;

use crate::catalogue::{Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::codes::ChangeSign;
use crate::request::{Body, Request, Response};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Cell, Extras, Record, record_traits};

/// Asks for [`AfterHoursSinglePrice`]: 시간외단일가요청 (`ka10087`).
///
/// The after-hours single-price session of one stock: order book, totals and last price.
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

impl Request for AfterHoursSinglePriceRequest {
    type Response = AfterHoursSinglePrice;

    fn write(&self, body: &mut Body) {
        body.parameter("stk_cd", &self.stock_code);
    }
}

/// The after-hours single-price session of one stock: order book, totals and last price.
///
/// What the server answers to [`AfterHoursSinglePriceRequest`]: 시간외단일가요청 (`ka10087`).
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
#[derive(Debug, Clone, Default, PartialEq)]
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
    #[doc(alias("ovt_sigpric_cur_prc", "시간외단일가_현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (시간외단일가_전일대비기호, `ovt_sigpric_pred_pre_sig`).
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
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

static REQUEST: [Element; 1] = [
    Element::new("stk_cd", "종목코드", "stock_code", Kind::StockCode)
        .required()
        .length(20),
];

static RESPONSE: [Element; 46] = [
    Element::new("bid_req_base_tm", "호가잔량기준시간", "book_time", Kind::Time),
    Element::new(
            "ovt_sigpric_sel_bid_jub_pre_5",
            "시간외단일가_매도호가직전대비5",
            "asks[4].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_sel_bid_jub_pre_4",
            "시간외단일가_매도호가직전대비4",
            "asks[3].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_sel_bid_jub_pre_3",
            "시간외단일가_매도호가직전대비3",
            "asks[2].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_sel_bid_jub_pre_2",
            "시간외단일가_매도호가직전대비2",
            "asks[1].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_sel_bid_jub_pre_1",
            "시간외단일가_매도호가직전대비1",
            "asks[0].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_sel_bid_qty_5",
            "시간외단일가_매도호가수량5",
            "asks[4].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_sel_bid_qty_4",
            "시간외단일가_매도호가수량4",
            "asks[3].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_sel_bid_qty_3",
            "시간외단일가_매도호가수량3",
            "asks[2].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_sel_bid_qty_2",
            "시간외단일가_매도호가수량2",
            "asks[1].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_sel_bid_qty_1",
            "시간외단일가_매도호가수량1",
            "asks[0].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
        "ovt_sigpric_sel_bid_5",
        "시간외단일가_매도호가5",
        "asks[4].price",
        Kind::Price,
    ),
    Element::new(
        "ovt_sigpric_sel_bid_4",
        "시간외단일가_매도호가4",
        "asks[3].price",
        Kind::Price,
    ),
    Element::new(
        "ovt_sigpric_sel_bid_3",
        "시간외단일가_매도호가3",
        "asks[2].price",
        Kind::Price,
    ),
    Element::new(
        "ovt_sigpric_sel_bid_2",
        "시간외단일가_매도호가2",
        "asks[1].price",
        Kind::Price,
    ),
    Element::new(
        "ovt_sigpric_sel_bid_1",
        "시간외단일가_매도호가1",
        "asks[0].price",
        Kind::Price,
    ),
    Element::new(
        "ovt_sigpric_buy_bid_1",
        "시간외단일가_매수호가1",
        "bids[0].price",
        Kind::Price,
    ),
    Element::new(
        "ovt_sigpric_buy_bid_2",
        "시간외단일가_매수호가2",
        "bids[1].price",
        Kind::Price,
    ),
    Element::new(
        "ovt_sigpric_buy_bid_3",
        "시간외단일가_매수호가3",
        "bids[2].price",
        Kind::Price,
    ),
    Element::new(
        "ovt_sigpric_buy_bid_4",
        "시간외단일가_매수호가4",
        "bids[3].price",
        Kind::Price,
    ),
    Element::new(
        "ovt_sigpric_buy_bid_5",
        "시간외단일가_매수호가5",
        "bids[4].price",
        Kind::Price,
    ),
    Element::new(
            "ovt_sigpric_buy_bid_qty_1",
            "시간외단일가_매수호가수량1",
            "bids[0].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_buy_bid_qty_2",
            "시간외단일가_매수호가수량2",
            "bids[1].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_buy_bid_qty_3",
            "시간외단일가_매수호가수량3",
            "bids[2].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_buy_bid_qty_4",
            "시간외단일가_매수호가수량4",
            "bids[3].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_buy_bid_qty_5",
            "시간외단일가_매수호가수량5",
            "bids[4].quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_buy_bid_jub_pre_1",
            "시간외단일가_매수호가직전대비1",
            "bids[0].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_buy_bid_jub_pre_2",
            "시간외단일가_매수호가직전대비2",
            "bids[1].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_buy_bid_jub_pre_3",
            "시간외단일가_매수호가직전대비3",
            "bids[2].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_buy_bid_jub_pre_4",
            "시간외단일가_매수호가직전대비4",
            "bids[3].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_buy_bid_jub_pre_5",
            "시간외단일가_매수호가직전대비5",
            "bids[4].quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_sel_bid_tot_req",
            "시간외단일가_매도호가총잔량",
            "total_ask_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_sigpric_buy_bid_tot_req",
            "시간외단일가_매수호가총잔량",
            "total_bid_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "sel_bid_tot_req_jub_pre",
            "매도호가총잔량직전대비",
            "regular_total_ask_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "sel_bid_tot_req",
            "매도호가총잔량",
            "regular_total_ask_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "buy_bid_tot_req",
            "매수호가총잔량",
            "regular_total_bid_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "buy_bid_tot_req_jub_pre",
            "매수호가총잔량직전대비",
            "regular_total_bid_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sel_bid_tot_req_jub_pre",
            "시간외매도호가총잔량직전대비",
            "after_hours_total_ask_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sel_bid_tot_req",
            "시간외매도호가총잔량",
            "after_hours_total_ask_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_buy_bid_tot_req",
            "시간외매수호가총잔량",
            "after_hours_total_bid_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
    Element::new(
            "ovt_buy_bid_tot_req_jub_pre",
            "시간외매수호가총잔량직전대비",
            "after_hours_total_bid_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed),
    Element::new(
        "ovt_sigpric_cur_prc",
        "시간외단일가_현재가",
        "current_price",
        Kind::Price,
    ),
    Element::new(
            "ovt_sigpric_pred_pre_sig",
            "시간외단일가_전일대비기호",
            "change_sign",
            Kind::Code,
        )
        .code::<ChangeSign>(),
    Element::new(
            "ovt_sigpric_pred_pre",
            "시간외단일가_전일대비",
            "change",
            Kind::Won,
        )
        .sign(SignRule::Signed),
    Element::new(
            "ovt_sigpric_flu_rt",
            "시간외단일가_등락률",
            "change_rate",
            Kind::Rate,
        )
        .sign(SignRule::Signed)
        .scale(2),
    Element::new(
            "ovt_sigpric_acc_trde_qty",
            "시간외단일가_누적거래량",
            "cumulative_volume",
            Kind::Quantity,
        )
        .unit(Unit::Shares),
];

impl Response for AfterHoursSinglePrice {
    const TR: &'static Tr = &TR;
}

impl Record for AfterHoursSinglePrice {
    fn elements(&self) -> &'static [Element] {
        &RESPONSE
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Time(&mut self.book_time),
            1 => Cell::Shares(&mut self.asks[4].quantity_change),
            2 => Cell::Shares(&mut self.asks[3].quantity_change),
            3 => Cell::Shares(&mut self.asks[2].quantity_change),
            4 => Cell::Shares(&mut self.asks[1].quantity_change),
            5 => Cell::Shares(&mut self.asks[0].quantity_change),
            6 => Cell::Shares(&mut self.asks[4].quantity),
            7 => Cell::Shares(&mut self.asks[3].quantity),
            8 => Cell::Shares(&mut self.asks[2].quantity),
            9 => Cell::Shares(&mut self.asks[1].quantity),
            10 => Cell::Shares(&mut self.asks[0].quantity),
            11 => Cell::Price(&mut self.asks[4].price),
            12 => Cell::Price(&mut self.asks[3].price),
            13 => Cell::Price(&mut self.asks[2].price),
            14 => Cell::Price(&mut self.asks[1].price),
            15 => Cell::Price(&mut self.asks[0].price),
            16 => Cell::Price(&mut self.bids[0].price),
            17 => Cell::Price(&mut self.bids[1].price),
            18 => Cell::Price(&mut self.bids[2].price),
            19 => Cell::Price(&mut self.bids[3].price),
            20 => Cell::Price(&mut self.bids[4].price),
            21 => Cell::Shares(&mut self.bids[0].quantity),
            22 => Cell::Shares(&mut self.bids[1].quantity),
            23 => Cell::Shares(&mut self.bids[2].quantity),
            24 => Cell::Shares(&mut self.bids[3].quantity),
            25 => Cell::Shares(&mut self.bids[4].quantity),
            26 => Cell::Shares(&mut self.bids[0].quantity_change),
            27 => Cell::Shares(&mut self.bids[1].quantity_change),
            28 => Cell::Shares(&mut self.bids[2].quantity_change),
            29 => Cell::Shares(&mut self.bids[3].quantity_change),
            30 => Cell::Shares(&mut self.bids[4].quantity_change),
            31 => Cell::Shares(&mut self.total_ask_quantity),
            32 => Cell::Shares(&mut self.total_bid_quantity),
            33 => Cell::Shares(&mut self.regular_total_ask_quantity_change),
            34 => Cell::Shares(&mut self.regular_total_ask_quantity),
            35 => Cell::Shares(&mut self.regular_total_bid_quantity),
            36 => Cell::Shares(&mut self.regular_total_bid_quantity_change),
            37 => Cell::Shares(&mut self.after_hours_total_ask_quantity_change),
            38 => Cell::Shares(&mut self.after_hours_total_ask_quantity),
            39 => Cell::Shares(&mut self.after_hours_total_bid_quantity),
            40 => Cell::Shares(&mut self.after_hours_total_bid_quantity_change),
            41 => Cell::Price(&mut self.current_price),
            42 => Cell::Code(&mut self.change_sign),
            43 => Cell::Won(&mut self.change),
            44 => Cell::Percent(&mut self.change_rate),
            45 => Cell::Shares(&mut self.cumulative_volume),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(AfterHoursSinglePrice);
