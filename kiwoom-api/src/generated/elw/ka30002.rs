// Generated from spec/elw/ka30002.yaml by `cargo xtask gen`. Do not edit.

//! `ka30002` 거래원별ELW순매매상위요청: The warrants that one broker net bought most, or net sold most, over the last days; a row is a warrant.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{ExpiredElws, NetBuyOrNetSell};
use crate::value::{Percent, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ElwBrokerNetTradeRanking`]: 거래원별ELW순매매상위요청 (`ka30002`).
///
/// The warrants that one broker net bought most, or net sold most, over the last days; a row is a
/// warrant.
///
/// ```
/// use kiwoom_api::codes::NetBuyOrNetSell;
/// use kiwoom_api::elw::{ElwBrokerNetTradeRankingRequest, ElwBrokerPeriod};
/// use kiwoom_api::Request;
///
/// let request = ElwBrokerNetTradeRankingRequest::new(
///     "003",
///     NetBuyOrNetSell::NetSell,
///     ElwBrokerPeriod::Days60,
/// );
/// assert_eq!(request.to_json()?, r#"{"isscomp_cd":"003","trde_qty_tp":"0","trde_tp":"2","dt":"60","trde_end_elwskip":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30002", "거래원별ELW순매매상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwBrokerNetTradeRankingRequest {
    /// Broker code (발행사코드, `isscomp_cd`).
    ///
    /// Three digits, such as `003`; the codes are listed by ka10102.
    #[doc(alias("isscomp_cd", "발행사코드"))]
    pub broker_code: String,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`ElwBrokerVolumeCondition::All`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: ElwBrokerVolumeCondition,
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: NetBuyOrNetSell,
    /// Period (기간, `dt`).
    #[doc(alias("dt", "기간"))]
    pub period: ElwBrokerPeriod,
    /// Expired ELWs (거래종료ELW제외, `trde_end_elwskip`).
    ///
    /// A new request has [`ExpiredElws::Include`].
    #[doc(alias("trde_end_elwskip", "거래종료ELW제외"))]
    pub expired_elws: ExpiredElws,
}

impl ElwBrokerNetTradeRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `volume_condition`: [`ElwBrokerVolumeCondition::All`]
    /// - `expired_elws`: [`ExpiredElws::Include`]
    pub fn new(
        broker_code: impl Into<String>,
        trade_type: NetBuyOrNetSell,
        period: ElwBrokerPeriod,
    ) -> Self {
        Self {
            broker_code: broker_code.into(),
            volume_condition: ElwBrokerVolumeCondition::All,
            trade_type,
            period,
            expired_elws: ExpiredElws::Include,
        }
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`ElwBrokerVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: ElwBrokerVolumeCondition,
    ) -> Self {
        self.volume_condition = volume_condition;
        self
    }

    /// Sets the parameter: expired ELWs (거래종료ELW제외, `trde_end_elwskip`).
    ///
    /// A new request has [`ExpiredElws::Include`].
    #[must_use]
    pub fn expired_elws(mut self, expired_elws: ExpiredElws) -> Self {
        self.expired_elws = expired_elws;
        self
    }
}

request! {
    ElwBrokerNetTradeRankingRequest -> ElwBrokerNetTradeRanking = REQUEST[5] {
        "isscomp_cd" "발행사코드" required => broker_code: Text,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<ElwBrokerVolumeCondition>,
        "trde_tp" "매매구분" required => trade_type: Code<NetBuyOrNetSell>,
        "dt" "기간" required => period: Code<ElwBrokerPeriod>,
        "trde_end_elwskip" "거래종료ELW제외" required => expired_elws: Code<ExpiredElws>,
    }
}

/// The warrants that one broker net bought most, or net sold most, over the last days; a row is a
/// warrant.
///
/// What the server answers to [`ElwBrokerNetTradeRankingRequest`]: 거래원별ELW순매매상위요청 (`ka30002`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::NetBuyOrNetSell;
/// use kiwoom_api::elw::{ElwBrokerNetTradeRankingRequest, ElwBrokerPeriod};
///
/// let request = ElwBrokerNetTradeRankingRequest::new(
///     "003",
///     NetBuyOrNetSell::NetSell,
///     ElwBrokerPeriod::Days60,
/// );
/// let reply = client.elw().elw_broker_net_trade_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.net_buy,
///         row.buy_volume,
///         row.sell_volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30002", "거래원별ELW순매매상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwBrokerNetTradeRanking {
    /// The rows: 거래원별ELW순매매상위 (`trde_ori_elwnettrde_upper`); each is an ELW.
    ///
    /// Sorted
    /// - by `net_buy`, largest first, positive ones alone, where `trade_type` is `NetBuy`
    /// - by `net_buy`, smallest first, negative ones alone, where `trade_type` is `NetSell`
    ///
    /// Left out is what does not fit `volume_condition` (by `volume`).
    #[doc(alias = "trde_ori_elwnettrde_upper")]
    #[doc(alias = "거래원별ELW순매매상위")]
    pub rows: Vec<ElwBrokerNetTradeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 거래원별ELW순매매상위 (`trde_ori_elwnettrde_upper`) in [`ElwBrokerNetTradeRanking`] (`ka30002`).
#[doc(alias = "trde_ori_elwnettrde_upper")]
#[doc(alias = "거래원별ELW순매매상위")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwBrokerNetTradeRankingRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Change (주가등락, `stkpc_flu`), in won, signed.
    ///
    /// Kiwoom documents no unit; won, as everywhere.
    #[doc(alias("stkpc_flu", "주가등락"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Net buy (순매수, `netprps`), in shares, signed.
    ///
    /// What the broker bought less what it sold.
    #[doc(alias("netprps", "순매수"))]
    pub net_buy: Option<Shares>,
    /// Buy volume (매수거래량, `buy_trde_qty`), in shares; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// What the broker bought; the server writes plus before it.
    #[doc(alias("buy_trde_qty", "매수거래량"))]
    pub buy_volume: Option<Shares>,
    /// Sell volume (매도거래량, `sel_trde_qty`), in shares; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// What the broker sold; the server writes minus before it.
    #[doc(alias("sel_trde_qty", "매도거래량"))]
    pub sell_volume: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_tp` (거래량구분) in `ka30002`.
    pub enum ElwBrokerVolumeCondition {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `5` 5천주: At least 5,000 shares.
        AtLeast5000Shares = "5" "5천주" from(5_000),
        /// `10` 만주: At least 10,000 shares.
        AtLeast10000Shares = "10" "만주" from(10_000),
        /// `50` 5만주: At least 50,000 shares.
        AtLeast50000Shares = "50" "5만주" from(50_000),
        /// `100` 10만주: At least 100,000 shares.
        AtLeast100000Shares = "100" "10만주" from(100_000),
        /// `500` 50만주: At least 500,000 shares.
        AtLeast500000Shares = "500" "50만주" from(500_000),
        /// `1000` 백만주: At least 1,000,000 shares.
        AtLeast1000000Shares = "1000" "백만주" from(1_000_000),
    }
}

codes! {
    /// Over which period (기간구분).
    ///
    /// The codes of `dt` (기간) in `ka30002`.
    pub enum ElwBrokerPeriod {
        /// `1` 전일: The day before.
        Previous = "1" "전일",
        /// `5` 5일: 5 days.
        Days5 = "5" "5일",
        /// `10` 10일: 10 days.
        Days10 = "10" "10일",
        /// `40` 40일: 40 days.
        Days40 = "40" "40일",
        /// `60` 60일: 60 days.
        Days60 = "60" "60일",
    }
}

/// What is known of `ka30002` at run time.
pub static TR: Tr = Tr {
    id: "ka30002",
    name: "거래원별ELW순매매상위요청",
    rust: "ElwBrokerNetTradeRanking",
    category: "elw",
    path: "/api/dostk/elw",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("isscomp_cd", "003"),
        ("trde_qty_tp", "0"),
        ("trde_tp", "2"),
        ("dt", "60"),
        ("trde_end_elwskip", "0"),
    ],
};

impl Response for ElwBrokerNetTradeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwBrokerNetTradeRankingRequest {
    type Row = ElwBrokerNetTradeRankingRow;

    const LIST: &'static str = "trde_ori_elwnettrde_upper";

    fn rows(
        response: &mut ElwBrokerNetTradeRanking,
    ) -> &mut Vec<ElwBrokerNetTradeRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net_buy").only(Only::Positive).when(&[("trade_type", "NetBuy")]),
    Sort::smallest("net_buy").only(Only::Negative).when(&[("trade_type", "NetSell")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[("volume_condition", "volume")];

record! {
    ElwBrokerNetTradeRanking = RESPONSE[1] {
        0 "trde_ori_elwnettrde_upper" "거래원별ELW순매매상위"
            => rows: Rows[ROWS] of(RowOf::Elws) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    ElwBrokerNetTradeRankingRow = ROWS[8] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "stkpc_flu" "주가등락" => change: Won signed,
        3 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        4 "trde_qty" "거래량" => volume: Shares,
        5 "netprps" "순매수" => net_buy: Shares signed,
        6 "buy_trde_qty" "매수거래량" => buy_volume: Shares magnitude,
        7 "sel_trde_qty" "매도거래량" => sell_volume: Shares magnitude,
    }
}
