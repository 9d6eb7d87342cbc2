// Generated from spec/rkinfo/ka10039.yaml by `cargo xtask gen`. Do not edit.

//! `ka10039` 증권사별매매상위요청: The stocks that one broker net bought, or net sold, most over the last days; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{Exchange, NetBuyOrNetSell};
use crate::value::{Percent, Rank, Shares, StockCode, ThousandWon, TradeQuantity, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`BrokerTradeRanking`]: 증권사별매매상위요청 (`ka10039`).
///
/// The stocks that one broker net bought, or net sold, most over the last days; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, NetBuyOrNetSell};
/// use kiwoom_api::ranking::{BrokerTradeRankingPeriod, BrokerTradeRankingRequest};
/// use kiwoom_api::Request;
///
/// let request = BrokerTradeRankingRequest::new(
///     "001",
///     NetBuyOrNetSell::NetBuy,
///     BrokerTradeRankingPeriod::Previous,
/// )
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mmcm_cd":"001","trde_qty_tp":"0","trde_tp":"1","dt":"1","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10039", "증권사별매매상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerTradeRankingRequest {
    /// Broker code (회원사코드, `mmcm_cd`).
    ///
    /// As ka10102 lists them.
    #[doc(alias("mmcm_cd", "회원사코드"))]
    pub broker_code: String,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`BrokerTradeRankingVolumeCondition::All`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: BrokerTradeRankingVolumeCondition,
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: NetBuyOrNetSell,
    /// Period (기간, `dt`).
    #[doc(alias("dt", "기간"))]
    pub period: BrokerTradeRankingPeriod,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl BrokerTradeRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `volume_condition`: [`BrokerTradeRankingVolumeCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        broker_code: impl Into<String>,
        trade_type: NetBuyOrNetSell,
        period: BrokerTradeRankingPeriod,
    ) -> Self {
        Self {
            broker_code: broker_code.into(),
            volume_condition: BrokerTradeRankingVolumeCondition::All,
            trade_type,
            period,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`BrokerTradeRankingVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: BrokerTradeRankingVolumeCondition,
    ) -> Self {
        self.volume_condition = volume_condition;
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
    BrokerTradeRankingRequest -> BrokerTradeRanking = REQUEST[5] {
        "mmcm_cd" "회원사코드" required => broker_code: Text,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<BrokerTradeRankingVolumeCondition>,
        "trde_tp" "매매구분" required => trade_type: Code<NetBuyOrNetSell>,
        "dt" "기간" required => period: Code<BrokerTradeRankingPeriod>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that one broker net bought, or net sold, most over the last days; a row is a stock.
///
/// What the server answers to [`BrokerTradeRankingRequest`]: 증권사별매매상위요청 (`ka10039`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, NetBuyOrNetSell};
/// use kiwoom_api::ranking::{BrokerTradeRankingPeriod, BrokerTradeRankingRequest};
///
/// let request = BrokerTradeRankingRequest::new(
///     "001",
///     NetBuyOrNetSell::NetBuy,
///     BrokerTradeRankingPeriod::Previous,
/// )
/// .exchange(Exchange::Unified);
/// let reply = client.ranking().broker_trade_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.net_buy_quantity,
///         row.net_buy_amount,
///         row.change_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10039", "증권사별매매상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerTradeRanking {
    /// The rows: 증권사별매매상위 (`sec_trde_upper`); each is a stock.
    ///
    /// Sorted
    /// - by `net_buy_quantity`, largest first, positive ones alone, where `trade_type` is `NetBuy`
    /// - by `net_buy_quantity`, smallest first, negative ones alone, where `trade_type` is `NetSell`
    ///
    /// Left out is what does not fit `volume_condition` (by `period_volume`).
    #[doc(alias("sec_trde_upper", "증권사별매매상위"))]
    pub rows: Vec<BrokerTradeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 증권사별매매상위 (`sec_trde_upper`) in [`BrokerTradeRanking`] (`ka10039`).
#[doc(alias("sec_trde_upper", "증권사별매매상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerTradeRankingRow {
    /// Rank (순위, `rank`).
    #[doc(alias = "순위")]
    pub rank: Option<Rank>,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Period price change (기간중주가등락, `prid_stkpc_flu`), in won, signed.
    #[doc(alias("prid_stkpc_flu", "기간중주가등락"))]
    pub period_price_change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    ///
    /// Over the period.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Period volume (기간중거래량, `prid_trde_qty`), in shares.
    #[doc(alias("prid_trde_qty", "기간중거래량"))]
    pub period_volume: Option<Shares>,
    /// Net buy quantity (순매수, `netprps`), in shares, signed.
    #[doc(alias("netprps", "순매수"))]
    pub net_buy_quantity: Option<Shares>,
    /// Buy quantity (매수거래량, `buy_trde_qty`), in shares, with the side that traded.
    #[doc(alias("buy_trde_qty", "매수거래량"))]
    pub buy_quantity: Option<TradeQuantity>,
    /// Sell quantity (매도거래량, `sel_trde_qty`), in shares, with the side that traded.
    #[doc(alias("sel_trde_qty", "매도거래량"))]
    pub sell_quantity: Option<TradeQuantity>,
    /// Net buy amount (순매수금액, `netprps_amt`), in thousand won, signed.
    #[doc(alias("netprps_amt", "순매수금액"))]
    pub net_buy_amount: Option<ThousandWon>,
    /// Buy amount (매수금액, `buy_amt`), in thousand won; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// The plus that the server writes is the side.
    #[doc(alias("buy_amt", "매수금액"))]
    pub buy_amount: Option<ThousandWon>,
    /// Sell amount (매도금액, `sell_amt`), in thousand won; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// The minus that the server writes is the side.
    #[doc(alias("sell_amt", "매도금액"))]
    pub sell_amount: Option<ThousandWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_tp` (거래량구분) in `ka10039`.
    pub enum BrokerTradeRankingVolumeCondition {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `5` 5000주: At least 5,000 shares.
        AtLeast5000Shares = "5" "5000주" from(5_000),
        /// `10` 1만주: At least 10,000 shares.
        AtLeast10000Shares = "10" "1만주" from(10_000),
        /// `50` 5만주: At least 50,000 shares.
        AtLeast50000Shares = "50" "5만주" from(50_000),
        /// `100` 10만주: At least 100,000 shares.
        AtLeast100000Shares = "100" "10만주" from(100_000),
        /// `500` 50만주: At least 500,000 shares.
        AtLeast500000Shares = "500" "50만주" from(500_000),
        /// `1000` 100만주: At least 1,000,000 shares.
        AtLeast1000000Shares = "1000" "100만주" from(1_000_000),
    }
}

codes! {
    /// Over which period (기간구분).
    ///
    /// The codes of `dt` (기간) in `ka10039`.
    pub enum BrokerTradeRankingPeriod {
        /// `0` 당일: Today.
        Today = "0" "당일",
        /// `1` 전일: The day before.
        Previous = "1" "전일",
        /// `5` 5일: 5 days.
        Days5 = "5" "5일",
        /// `10` 10일: 10 days.
        Days10 = "10" "10일",
        /// `60` 60일: 60 days.
        Days60 = "60" "60일",
    }
}

/// What is known of `ka10039` at run time.
pub static TR: Tr = Tr {
    id: "ka10039",
    name: "증권사별매매상위요청",
    rust: "BrokerTradeRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mmcm_cd", "001"),
        ("trde_qty_tp", "0"),
        ("trde_tp", "1"),
        ("dt", "1"),
        ("stex_tp", "3"),
    ],
};

impl Response for BrokerTradeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for BrokerTradeRankingRequest {
    type Row = BrokerTradeRankingRow;

    const LIST: &'static str = "sec_trde_upper";

    fn rows(response: &mut BrokerTradeRanking) -> &mut Vec<BrokerTradeRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net_buy_quantity")
        .only(Only::Positive)
        .when(&[("trade_type", "NetBuy")]),
    Sort::smallest("net_buy_quantity")
        .only(Only::Negative)
        .when(&[("trade_type", "NetSell")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[("volume_condition", "period_volume")];

record! {
    BrokerTradeRanking = RESPONSE[1] {
        0 "sec_trde_upper" "증권사별매매상위"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    BrokerTradeRankingRow = ROWS[12] {
        0 "rank" "순위" => rank: Rank,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "prid_stkpc_flu" "기간중주가등락" => period_price_change: Won signed,
        4 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        5 "prid_trde_qty" "기간중거래량" => period_volume: Shares,
        6 "netprps" "순매수" => net_buy_quantity: Shares signed,
        7 "buy_trde_qty" "매수거래량" => buy_quantity: TradeQuantity,
        8 "sel_trde_qty" "매도거래량" => sell_quantity: TradeQuantity,
        9 "netprps_amt" "순매수금액" => net_buy_amount: ThousandWon signed,
        10 "buy_amt" "매수금액" => buy_amount: ThousandWon magnitude,
        11 "sell_amt" "매도금액" => sell_amount: ThousandWon magnitude,
    }
}
