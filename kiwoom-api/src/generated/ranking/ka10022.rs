// Generated from spec/rkinfo/ka10022.yaml by `cargo xtask gen`. Do not edit.

//! `ka10022` 잔량율급증요청: The stocks whose ratio of bids to asks, or of asks to bids, rose most within the last minutes; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarginCondition, Market};
use crate::value::{Minutes, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`BidAskRatioSurge`]: 잔량율급증요청 (`ka10022`).
///
/// The stocks whose ratio of bids to asks, or of asks to bids, rose most within the last minutes; a row
/// is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, Market};
/// use kiwoom_api::ranking::{BidAskRatioSurgeRequest, BidAskRatioType};
/// use kiwoom_api::{Minutes, Request};
///
/// let request = BidAskRatioSurgeRequest::new(
///     Market::Kospi,
///     BidAskRatioType::BidAskRatio,
///     Minutes::new(1),
/// )
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"001","rt_tp":"1","tm_tp":"1","trde_qty_tp":"5","stk_cnd":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10022", "잔량율급증요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BidAskRatioSurgeRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: Market,
    /// Ratio type (비율구분, `rt_tp`).
    #[doc(alias("rt_tp", "비율구분"))]
    pub ratio_type: BidAskRatioType,
    /// Lookback (시간구분, `tm_tp`).
    ///
    /// Minutes; 1 in Kiwoom's sample call.
    #[doc(alias("tm_tp", "시간구분"))]
    pub lookback: Minutes,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`BidAskRatioSurgeVolumeCondition::AtLeast5000Shares`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: BidAskRatioSurgeVolumeCondition,
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

impl BidAskRatioSurgeRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `volume_condition`: [`BidAskRatioSurgeVolumeCondition::AtLeast5000Shares`]
    /// - `stock_condition`: [`MarginCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: Market, ratio_type: BidAskRatioType, lookback: Minutes) -> Self {
        Self {
            market,
            ratio_type,
            lookback,
            volume_condition: BidAskRatioSurgeVolumeCondition::AtLeast5000Shares,
            stock_condition: MarginCondition::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`BidAskRatioSurgeVolumeCondition::AtLeast5000Shares`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: BidAskRatioSurgeVolumeCondition,
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
    BidAskRatioSurgeRequest -> BidAskRatioSurge = REQUEST[6] {
        "mrkt_tp" "시장구분" required => market: Code<Market>,
        "rt_tp" "비율구분" required => ratio_type: Code<BidAskRatioType>,
        "tm_tp" "시간구분" required => lookback: Minutes,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<BidAskRatioSurgeVolumeCondition>,
        "stk_cnd" "종목조건" required => stock_condition: Code<MarginCondition>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks whose ratio of bids to asks, or of asks to bids, rose most within the last minutes; a row
/// is a stock.
///
/// What the server answers to [`BidAskRatioSurgeRequest`]: 잔량율급증요청 (`ka10022`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, Market};
/// use kiwoom_api::ranking::{BidAskRatioSurgeRequest, BidAskRatioType};
/// use kiwoom_api::Minutes;
///
/// let request = BidAskRatioSurgeRequest::new(
///     Market::Kospi,
///     BidAskRatioType::BidAskRatio,
///     Minutes::new(1),
/// )
/// .exchange(Exchange::Unified);
/// let reply = client.ranking().bid_ask_ratio_surge(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.base_ratio,
///         row.current_ratio,
///         row.surge_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10022", "잔량율급증요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BidAskRatioSurge {
    /// The rows: 잔량율급증 (`req_rt_sdnin`); each is a stock.
    ///
    /// Sorted by `surge_rate`, largest first.
    #[doc(alias("req_rt_sdnin", "잔량율급증"))]
    pub rows: Vec<BidAskRatioSurgeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 잔량율급증 (`req_rt_sdnin`) in [`BidAskRatioSurge`] (`ka10022`).
#[doc(alias("req_rt_sdnin", "잔량율급증"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BidAskRatioSurgeRow {
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
    /// Base ratio (기준률, `int`), in percent, signed.
    ///
    /// Bids in percent of asks, or the reverse, as `ratio_type` asks, at the time looked back to.
    #[doc(alias("int", "기준률"))]
    pub base_ratio: Option<Percent>,
    /// Current ratio (현재비율, `now_rt`), in percent, signed.
    ///
    /// The same now: 5871.52 is `total_bid_quantity` 45563 in percent of `total_ask_quantity` 776. Kiwoom's
    /// sample has `-21474836.00`, which is no ratio but an overflow of the server's.
    #[doc(alias("now_rt", "현재비율"))]
    pub current_ratio: Option<Percent>,
    /// Surge rate (급증률, `sdnin_rt`), in percent, signed.
    ///
    /// `current_ratio` less `base_ratio`, in percentage points.
    #[doc(alias("sdnin_rt", "급증률"))]
    pub surge_rate: Option<Percent>,
    /// Total ask quantity (총매도잔량, `tot_sel_req`), in shares.
    #[doc(alias("tot_sel_req", "총매도잔량"))]
    pub total_ask_quantity: Option<Shares>,
    /// Total bid quantity (총매수잔량, `tot_buy_req`), in shares.
    #[doc(alias("tot_buy_req", "총매수잔량"))]
    pub total_bid_quantity: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which ratio of the orders that wait (비율구분).
    ///
    /// The codes of `rt_tp` (비율구분) in `ka10022`.
    pub enum BidAskRatioType {
        /// `1` 매수/매도비율: Bids to asks.
        BidAskRatio = "1" "매수/매도비율",
        /// `2` 매도/매수비율: Asks to bids.
        AskBidRatio = "2" "매도/매수비율",
    }
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_tp` (거래량구분) in `ka10022`.
    pub enum BidAskRatioSurgeVolumeCondition {
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

/// What is known of `ka10022` at run time.
pub static TR: Tr = Tr {
    id: "ka10022",
    name: "잔량율급증요청",
    rust: "BidAskRatioSurge",
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
        ("rt_tp", "1"),
        ("tm_tp", "1"),
        ("trde_qty_tp", "5"),
        ("stk_cnd", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for BidAskRatioSurge {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for BidAskRatioSurgeRequest {
    type Row = BidAskRatioSurgeRow;

    const LIST: &'static str = "req_rt_sdnin";

    fn rows(response: &mut BidAskRatioSurge) -> &mut Vec<BidAskRatioSurgeRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[Sort::largest("surge_rate")];

record! {
    BidAskRatioSurge = RESPONSE[1] {
        0 "req_rt_sdnin" "잔량율급증" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    BidAskRatioSurgeRow = ROWS[10] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "int" "기준률" => base_ratio: Percent signed scale(2),
        6 "now_rt" "현재비율" => current_ratio: Percent signed scale(2),
        7 "sdnin_rt" "급증률" => surge_rate: Percent signed scale(2),
        8 "tot_sel_req" "총매도잔량" => total_ask_quantity: Shares,
        9 "tot_buy_req" "총매수잔량" => total_bid_quantity: Shares,
    }
}
