// Generated from spec/rkinfo/ka10021.yaml by `cargo xtask gen`. Do not edit.

//! `ka10021` 호가잔량급증요청: The stocks whose waiting bids, or asks, grew most within the last minutes; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarginCondition, Market};
use crate::value::{Minutes, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`OrderBookSurge`]: 호가잔량급증요청 (`ka10021`).
///
/// The stocks whose waiting bids, or asks, grew most within the last minutes; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, Market};
/// use kiwoom_api::ranking::{OrderBookSide, OrderBookSurgeRequest};
/// use kiwoom_api::{Minutes, Request};
///
/// let request = OrderBookSurgeRequest::new(
///     Market::Kospi,
///     OrderBookSide::Bids,
///     Minutes::new(30),
/// )
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"001","trde_tp":"1","sort_tp":"1","tm_tp":"30","trde_qty_tp":"1","stk_cnd":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10021", "호가잔량급증요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderBookSurgeRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: Market,
    /// Side (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub side: OrderBookSide,
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`OrderBookSurgeSort::SurgeQuantity`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: OrderBookSurgeSort,
    /// Lookback (시간구분, `tm_tp`).
    ///
    /// Minutes; 30 in Kiwoom's sample call.
    #[doc(alias("tm_tp", "시간구분"))]
    pub lookback: Minutes,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`OrderBookSurgeVolumeCondition::AtLeast1000Shares`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: OrderBookSurgeVolumeCondition,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`MarginCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: MarginCondition,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl OrderBookSurgeRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`OrderBookSurgeSort::SurgeQuantity`]
    /// - `volume_condition`: [`OrderBookSurgeVolumeCondition::AtLeast1000Shares`]
    /// - `stock_condition`: [`MarginCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: Market, side: OrderBookSide, lookback: Minutes) -> Self {
        Self {
            market,
            side,
            sort_type: OrderBookSurgeSort::SurgeQuantity,
            lookback,
            volume_condition: OrderBookSurgeVolumeCondition::AtLeast1000Shares,
            stock_condition: MarginCondition::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`OrderBookSurgeSort::SurgeQuantity`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: OrderBookSurgeSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`OrderBookSurgeVolumeCondition::AtLeast1000Shares`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: OrderBookSurgeVolumeCondition,
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
    OrderBookSurgeRequest -> OrderBookSurge = REQUEST[7] {
        "mrkt_tp" "시장구분" required => market: Code<Market>,
        "trde_tp" "매매구분" required => side: Code<OrderBookSide>,
        "sort_tp" "정렬구분" required => sort_type: Code<OrderBookSurgeSort>,
        "tm_tp" "시간구분" required => lookback: Minutes,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<OrderBookSurgeVolumeCondition>,
        "stk_cnd" "종목조건" required => stock_condition: Code<MarginCondition>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks whose waiting bids, or asks, grew most within the last minutes; a row is a stock.
///
/// What the server answers to [`OrderBookSurgeRequest`]: 호가잔량급증요청 (`ka10021`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, Market};
/// use kiwoom_api::ranking::{OrderBookSide, OrderBookSurgeRequest};
/// use kiwoom_api::Minutes;
///
/// let request = OrderBookSurgeRequest::new(
///     Market::Kospi,
///     OrderBookSide::Bids,
///     Minutes::new(30),
/// )
/// .exchange(Exchange::Unified);
/// let reply = client.ranking().order_book_surge(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.current_quantity,
///         row.surge_quantity,
///         row.surge_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10021", "호가잔량급증요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBookSurge {
    /// The rows: 호가잔량급증 (`bid_req_sdnin`); each is a stock.
    ///
    /// Sorted
    /// - by `surge_quantity`, largest first, where `sort_type` is `SurgeQuantity`
    /// - by `surge_rate`, largest first, where `sort_type` is `SurgeRate`
    #[doc(alias("bid_req_sdnin", "호가잔량급증"))]
    pub rows: Vec<OrderBookSurgeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 호가잔량급증 (`bid_req_sdnin`) in [`OrderBookSurge`] (`ka10021`).
#[doc(alias("bid_req_sdnin", "호가잔량급증"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBookSurgeRow {
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
    /// Base quantity (기준량, `int`), in shares.
    ///
    /// How many waited at the time looked back to. The server counts this in 32 bits. Above 2147483647 it
    /// sends a negative number, which is taken for none and listed as an issue.
    #[doc(alias("int", "기준량"))]
    pub base_quantity: Option<Shares>,
    /// Current quantity (현재, `now`), in shares.
    ///
    /// How many wait now. The server counts this in 32 bits. Above 2147483647 it sends a negative number,
    /// which is taken for none and listed as an issue.
    #[doc(alias("now", "현재"))]
    pub current_quantity: Option<Shares>,
    /// Surge quantity (급증수량, `sdnin_qty`), in shares.
    ///
    /// Not always `current_quantity` less `base_quantity`.
    #[doc(alias("sdnin_qty", "급증수량"))]
    pub surge_quantity: Option<Shares>,
    /// Surge rate (급증률, `sdnin_rt`), in percent, signed.
    ///
    /// Wrong, also in its sign, where `base_quantity` is too large for the server.
    #[doc(alias("sdnin_rt", "급증률"))]
    pub surge_rate: Option<Percent>,
    /// Total buy quantity (총매수량, `tot_buy_qty`), in shares.
    ///
    /// What it adds up is undocumented.
    /// The server counts no further than 2147483647: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("tot_buy_qty", "총매수량"))]
    pub total_buy_quantity: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which side of the book (매매구분).
    ///
    /// The codes of `trde_tp` (매매구분) in `ka10021`.
    pub enum OrderBookSide {
        /// `1` 매수잔량: The bids.
        Bids = "1" "매수잔량",
        /// `2` 매도잔량: The asks.
        Asks = "2" "매도잔량",
    }
}

codes! {
    /// What to rank by (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분) in `ka10021`.
    pub enum OrderBookSurgeSort {
        /// `1` 급증량: By quantity of the surge.
        SurgeQuantity = "1" "급증량",
        /// `2` 급증률: By rate of the surge.
        SurgeRate = "2" "급증률",
    }
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_tp` (거래량구분) in `ka10021`.
    pub enum OrderBookSurgeVolumeCondition {
        /// `1` 천주이상: At least 1,000 shares.
        AtLeast1000Shares = "1" "천주이상" from(1_000),
        /// `5` 5천주이상: At least 5,000 shares.
        AtLeast5000Shares = "5" "5천주이상" from(5_000),
        /// `10` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "10" "만주이상" from(10_000),
        /// `50` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "50" "5만주이상" from(50_000),
        /// `100` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "100" "10만주이상" from(100_000),
    }
}

/// What is known of `ka10021` at run time.
pub static TR: Tr = Tr {
    id: "ka10021",
    name: "호가잔량급증요청",
    rust: "OrderBookSurge",
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
        ("trde_tp", "1"),
        ("sort_tp", "1"),
        ("tm_tp", "30"),
        ("trde_qty_tp", "1"),
        ("stk_cnd", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for OrderBookSurge {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for OrderBookSurgeRequest {
    type Row = OrderBookSurgeRow;

    const LIST: &'static str = "bid_req_sdnin";

    fn rows(response: &mut OrderBookSurge) -> &mut Vec<OrderBookSurgeRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("surge_quantity").when(&[("sort_type", "SurgeQuantity")]),
    Sort::largest("surge_rate").when(&[("sort_type", "SurgeRate")]),
];

record! {
    OrderBookSurge = RESPONSE[1] {
        0 "bid_req_sdnin" "호가잔량급증" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    OrderBookSurgeRow = ROWS[10] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "int" "기준량" => base_quantity: Shares,
        6 "now" "현재" => current_quantity: Shares,
        7 "sdnin_qty" "급증수량" => surge_quantity: Shares,
        8 "sdnin_rt" "급증률" => surge_rate: Percent signed scale(2),
        9 "tot_buy_qty" "총매수량" => total_buy_quantity: Shares saturates(2_147_483_647),
    }
}
