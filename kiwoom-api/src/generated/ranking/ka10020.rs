// Generated from spec/rkinfo/ka10020.yaml by `cargo xtask gen`. Do not edit.

//! `ka10020` 호가잔량상위요청: The stocks with the most orders waiting in their books: bids over asks, or asks over bids; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, CreditCondition, Exchange, MarginCondition, Market};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`OrderBookRanking`]: 호가잔량상위요청 (`ka10020`).
///
/// The stocks with the most orders waiting in their books: bids over asks, or asks over bids; a row is
/// a stock.
///
/// ```
/// use kiwoom_api::codes::Market;
/// use kiwoom_api::ranking::OrderBookRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = OrderBookRankingRequest::new(Market::Kospi);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"001","sort_tp":"1","trde_qty_tp":"0000","stk_cnd":"0","crd_cnd":"0","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10020", "호가잔량상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderBookRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: Market,
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`OrderBookRankingSort::NetBidQuantity`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: OrderBookRankingSort,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`OrderBookRankingVolumeCondition::All`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: OrderBookRankingVolumeCondition,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`MarginCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: MarginCondition,
    /// Credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditCondition::All`].
    #[doc(alias("crd_cnd", "신용조건"))]
    pub credit_condition: CreditCondition,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl OrderBookRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`OrderBookRankingSort::NetBidQuantity`]
    /// - `volume_condition`: [`OrderBookRankingVolumeCondition::All`]
    /// - `stock_condition`: [`MarginCondition::All`]
    /// - `credit_condition`: [`CreditCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: Market) -> Self {
        Self {
            market,
            sort_type: OrderBookRankingSort::NetBidQuantity,
            volume_condition: OrderBookRankingVolumeCondition::All,
            stock_condition: MarginCondition::All,
            credit_condition: CreditCondition::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`OrderBookRankingSort::NetBidQuantity`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: OrderBookRankingSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`OrderBookRankingVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: OrderBookRankingVolumeCondition,
    ) -> Self {
        self.volume_condition = volume_condition;
        self
    }

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`MarginCondition::All`].
    #[must_use]
    pub fn stock_condition(mut self, stock_condition: MarginCondition) -> Self {
        self.stock_condition = stock_condition;
        self
    }

    /// Sets the parameter: credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditCondition::All`].
    #[must_use]
    pub fn credit_condition(mut self, credit_condition: CreditCondition) -> Self {
        self.credit_condition = credit_condition;
        self
    }

    /// Sets the parameter: exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[must_use]
    pub fn exchange(mut self, exchange: Exchange) -> Self {
        self.exchange = exchange;
        self
    }
}

request! {
    OrderBookRankingRequest -> OrderBookRanking = REQUEST[6] {
        "mrkt_tp" "시장구분" required => market: Code<Market>,
        "sort_tp" "정렬구분" required => sort_type: Code<OrderBookRankingSort>,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<OrderBookRankingVolumeCondition>,
        "stk_cnd" "종목조건" required => stock_condition: Code<MarginCondition>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditCondition>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks with the most orders waiting in their books: bids over asks, or asks over bids; a row is
/// a stock.
///
/// What the server answers to [`OrderBookRankingRequest`]: 호가잔량상위요청 (`ka10020`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::Market;
/// use kiwoom_api::ranking::OrderBookRankingRequest;
///
/// let request = OrderBookRankingRequest::new(Market::Kospi);
/// let reply = client.ranking().order_book_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.net_bid_quantity,
///         row.bid_ask_ratio,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10020", "호가잔량상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBookRanking {
    /// The rows: 호가잔량상위 (`bid_req_upper`); each is a stock.
    ///
    /// Sorted
    /// - by `net_bid_quantity`, largest first, where `sort_type` is `NetBidQuantity`
    /// - by `net_bid_quantity`, smallest first, where `sort_type` is `NetAskQuantity`
    /// - by `bid_ask_ratio`, largest first, where `sort_type` is `BidRatio`
    /// - by `bid_ask_ratio`, smallest first, where `sort_type` is `AskRatio`
    ///
    /// Left out is what does not fit `volume_condition` (by `volume`).
    #[doc(alias("bid_req_upper", "호가잔량상위"))]
    pub rows: Vec<OrderBookRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 호가잔량상위 (`bid_req_upper`) in [`OrderBookRanking`] (`ka10020`).
#[doc(alias("bid_req_upper", "호가잔량상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBookRankingRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Total ask quantity (총매도잔량, `tot_sel_req`), in shares.
    #[doc(alias("tot_sel_req", "총매도잔량"))]
    pub total_ask_quantity: Option<Shares>,
    /// Total bid quantity (총매수잔량, `tot_buy_req`), in shares.
    #[doc(alias("tot_buy_req", "총매수잔량"))]
    pub total_bid_quantity: Option<Shares>,
    /// Net bid quantity (순매수잔량, `netprps_req`), in shares, signed.
    ///
    /// `total_bid_quantity` less `total_ask_quantity`.
    #[doc(alias("netprps_req", "순매수잔량"))]
    pub net_bid_quantity: Option<Shares>,
    /// Bid ask ratio (매수비율, `buy_rt`), in percent.
    ///
    /// `total_bid_quantity` in percent of `total_ask_quantity`, far above 100, too; `0.00` where there are
    /// no asks, as at the upper limit.
    #[doc(alias("buy_rt", "매수비율"))]
    pub bid_ask_ratio: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What to rank by (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분) in `ka10020`.
    pub enum OrderBookRankingSort {
        /// `1` 순매수잔량순: By bid less ask quantity.
        NetBidQuantity = "1" "순매수잔량순",
        /// `2` 순매도잔량순: By ask less bid quantity.
        NetAskQuantity = "2" "순매도잔량순",
        /// `3` 매수비율순: By bids in percent of asks.
        BidRatio = "3" "매수비율순",
        /// `4` 매도비율순: By asks in percent of bids.
        AskRatio = "4" "매도비율순",
    }
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_tp` (거래량구분) in `ka10020`.
    pub enum OrderBookRankingVolumeCondition {
        /// `0000` 장시작전(0주이상): All of them, as before the open, when nothing has been traded.
        All = "0000" "장시작전(0주이상)",
        /// `0010` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "0010" "만주이상" from(10_000),
        /// `0050` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "0050" "5만주이상" from(50_000),
        /// `00100` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "00100" "10만주이상" from(100_000),
    }
}

/// What is known of `ka10020` at run time.
pub static TR: Tr = Tr {
    id: "ka10020",
    name: "호가잔량상위요청",
    rust: "OrderBookRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "001"),
        ("sort_tp", "1"),
        ("trde_qty_tp", "0000"),
        ("stk_cnd", "0"),
        ("crd_cnd", "0"),
        ("stex_tp", "1"),
    ],
};

impl Response for OrderBookRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for OrderBookRankingRequest {
    type Row = OrderBookRankingRow;

    const LIST: &'static str = "bid_req_upper";

    fn rows(response: &mut OrderBookRanking) -> &mut Vec<OrderBookRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net_bid_quantity").when(&[("sort_type", "NetBidQuantity")]),
    Sort::smallest("net_bid_quantity").when(&[("sort_type", "NetAskQuantity")]),
    Sort::largest("bid_ask_ratio").when(&[("sort_type", "BidRatio")]),
    Sort::smallest("bid_ask_ratio").when(&[("sort_type", "AskRatio")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[("volume_condition", "volume")];

record! {
    OrderBookRanking = RESPONSE[1] {
        0 "bid_req_upper" "호가잔량상위"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    OrderBookRankingRow = ROWS[10] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "trde_qty" "거래량" => volume: Shares,
        6 "tot_sel_req" "총매도잔량" => total_ask_quantity: Shares,
        7 "tot_buy_req" "총매수잔량" => total_bid_quantity: Shares,
        8 "netprps_req" "순매수잔량" => net_bid_quantity: Shares signed,
        9 "buy_rt" "매수비율" => bid_ask_ratio: Percent scale(2),
    }
}
