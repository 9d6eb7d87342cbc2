// Generated from spec/rkinfo/ka10035.yaml by `cargo xtask gen`. Do not edit.

//! `ka10035` 외인연속순매매상위요청: The stocks that foreign investors net bought, or net sold, day after day; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarketOrAll};
use crate::value::{Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ForeignStreakRanking`]: 외인연속순매매상위요청 (`ka10035`).
///
/// The stocks that foreign investors net bought, or net sold, day after day; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::MarketOrAll;
/// use kiwoom_api::ranking::{ForeignStreakBaseDay, ForeignStreakRankingRequest, ForeignStreakType};
/// use kiwoom_api::Request;
///
/// let request = ForeignStreakRankingRequest::new(
///     MarketOrAll::All,
///     ForeignStreakType::NetBuyStreak,
///     ForeignStreakBaseDay::Previous,
/// );
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","trde_tp":"2","base_dt_tp":"1","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10035", "외인연속순매매상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForeignStreakRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: ForeignStreakType,
    /// Base day (기준일구분, `base_dt_tp`).
    #[doc(alias("base_dt_tp", "기준일구분"))]
    pub base_day: ForeignStreakBaseDay,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ForeignStreakRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        market: MarketOrAll,
        trade_type: ForeignStreakType,
        base_day: ForeignStreakBaseDay,
    ) -> Self {
        Self {
            market,
            trade_type,
            base_day,
            exchange: Exchange::Krx,
        }
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
    ForeignStreakRankingRequest -> ForeignStreakRanking = REQUEST[4] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "trde_tp" "매매구분" required => trade_type: Code<ForeignStreakType>,
        "base_dt_tp" "기준일구분" required => base_day: Code<ForeignStreakBaseDay>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that foreign investors net bought, or net sold, day after day; a row is a stock.
///
/// What the server answers to [`ForeignStreakRankingRequest`]: 외인연속순매매상위요청 (`ka10035`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::MarketOrAll;
/// use kiwoom_api::ranking::{ForeignStreakBaseDay, ForeignStreakRankingRequest, ForeignStreakType};
///
/// let request = ForeignStreakRankingRequest::new(
///     MarketOrAll::All,
///     ForeignStreakType::NetBuyStreak,
///     ForeignStreakBaseDay::Previous,
/// );
/// let reply = client.ranking().foreign_streak_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.net_buy_d1,
///         row.net_buy_d2,
///         row.net_buy_d3,
///         row.total_net_buy,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10035", "외인연속순매매상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignStreakRanking {
    /// The rows: 외인연속순매매상위 (`for_cont_nettrde_upper`); each is a stock.
    ///
    /// Sorted
    /// - by `total_net_buy`, largest first, positive ones alone, where `trade_type` is `NetBuyStreak`
    /// - by `total_net_buy`, smallest first, negative ones alone, where `trade_type` is `NetSellStreak`
    #[doc(alias("for_cont_nettrde_upper", "외인연속순매매상위"))]
    pub rows: Vec<ForeignStreakRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 외인연속순매매상위 (`for_cont_nettrde_upper`) in [`ForeignStreakRanking`] (`ka10035`).
#[doc(alias("for_cont_nettrde_upper", "외인연속순매매상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignStreakRankingRow {
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
    /// Net buy d1 (D-1, `dm1`), in shares, signed.
    ///
    /// Of the last day that counts.
    #[doc(alias("dm1", "D-1"))]
    pub net_buy_d1: Option<Shares>,
    /// Net buy d2 (D-2, `dm2`), in shares, signed.
    #[doc(alias("dm2", "D-2"))]
    pub net_buy_d2: Option<Shares>,
    /// Net buy d3 (D-3, `dm3`), in shares, signed.
    #[doc(alias("dm3", "D-3"))]
    pub net_buy_d3: Option<Shares>,
    /// Total net buy (합계, `tot`), in shares, signed.
    ///
    /// The sum of the three days.
    #[doc(alias("tot", "합계"))]
    pub total_net_buy: Option<Shares>,
    /// Limit exhaustion rate (한도소진율, `limit_exh_rt`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// How much of what foreigners may hold they do hold.
    #[doc(alias("limit_exh_rt", "한도소진율"))]
    pub limit_exhaustion_rate: Option<SignAsSent<Percent>>,
    /// Change 1 (전일대비1, `pred_pre_1`).
    ///
    /// Blank in every row seen; what it would be is undocumented.
    #[doc(alias("pred_pre_1", "전일대비1"))]
    pub change_1: Option<String>,
    /// Change 2 (전일대비2, `pred_pre_2`).
    ///
    /// Blank in every row seen; what it would be is undocumented.
    #[doc(alias("pred_pre_2", "전일대비2"))]
    pub change_2: Option<String>,
    /// Change 3 (전일대비3, `pred_pre_3`).
    ///
    /// Blank in every row seen; what it would be is undocumented.
    #[doc(alias("pred_pre_3", "전일대비3"))]
    pub change_3: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which streaks to list (매매구분).
    ///
    /// The codes of `trde_tp` (매매구분) in `ka10035`.
    pub enum ForeignStreakType {
        /// `1` 연속순매도: Sold day after day.
        NetSellStreak = "1" "연속순매도",
        /// `2` 연속순매수: Bought day after day.
        NetBuyStreak = "2" "연속순매수",
    }
}

codes! {
    /// From which day to count (기준일구분).
    ///
    /// The codes of `base_dt_tp` (기준일구분) in `ka10035`.
    pub enum ForeignStreakBaseDay {
        /// `0` 당일기준: By today.
        Today = "0" "당일기준",
        /// `1` 전일기준: By the day before.
        Previous = "1" "전일기준",
    }
}

/// What is known of `ka10035` at run time.
pub static TR: Tr = Tr {
    id: "ka10035",
    name: "외인연속순매매상위요청",
    rust: "ForeignStreakRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "000"),
        ("trde_tp", "2"),
        ("base_dt_tp", "1"),
        ("stex_tp", "1"),
    ],
};

impl Response for ForeignStreakRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ForeignStreakRankingRequest {
    type Row = ForeignStreakRankingRow;

    const LIST: &'static str = "for_cont_nettrde_upper";

    fn rows(response: &mut ForeignStreakRanking) -> &mut Vec<ForeignStreakRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("total_net_buy")
        .only(Only::Positive)
        .when(&[("trade_type", "NetBuyStreak")]),
    Sort::smallest("total_net_buy")
        .only(Only::Negative)
        .when(&[("trade_type", "NetSellStreak")]),
];

record! {
    ForeignStreakRanking = RESPONSE[1] {
        0 "for_cont_nettrde_upper" "외인연속순매매상위" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    ForeignStreakRankingRow = ROWS[13] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "dm1" "D-1" => net_buy_d1: Shares signed,
        6 "dm2" "D-2" => net_buy_d2: Shares signed,
        7 "dm3" "D-3" => net_buy_d3: Shares signed,
        8 "tot" "합계" => total_net_buy: Shares signed,
        9 "limit_exh_rt" "한도소진율" => limit_exhaustion_rate: PercentAsSent scale(2),
        10 "pred_pre_1" "전일대비1" => change_1: Text,
        11 "pred_pre_2" "전일대비2" => change_2: Text,
        12 "pred_pre_3" "전일대비3" => change_3: Text,
    }
}
