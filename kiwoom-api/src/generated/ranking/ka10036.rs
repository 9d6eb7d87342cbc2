// Generated from spec/rkinfo/ka10036.yaml by `cargo xtask gen`. Do not edit.

//! `ka10036` 외인한도소진율증가상위: The stocks in which foreign investors used up most more of what they may hold, over the last days; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarketOrAll, RankingPeriod};
use crate::value::{Percent, Price, Rank, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ForeignLimitExhaustionRanking`]: 외인한도소진율증가상위 (`ka10036`).
///
/// The stocks in which foreign investors used up most more of what they may hold, over the last days; a
/// row is a stock.
///
/// ```
/// use kiwoom_api::codes::{MarketOrAll, RankingPeriod};
/// use kiwoom_api::ranking::ForeignLimitExhaustionRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = ForeignLimitExhaustionRankingRequest::new(
///     MarketOrAll::All,
///     RankingPeriod::Previous,
/// );
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","dt":"1","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10036", "외인한도소진율증가상위"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForeignLimitExhaustionRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Period (기간, `dt`).
    ///
    /// The table's description says `10;10일`, read as `10:10일` here: a typo: it is a code like those beside
    /// it.
    #[doc(alias("dt", "기간"))]
    pub period: RankingPeriod,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ForeignLimitExhaustionRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll, period: RankingPeriod) -> Self {
        Self {
            market,
            period,
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
    ForeignLimitExhaustionRankingRequest -> ForeignLimitExhaustionRanking = REQUEST[3] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "dt" "기간" required => period: Code<RankingPeriod>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks in which foreign investors used up most more of what they may hold, over the last days; a
/// row is a stock.
///
/// What the server answers to [`ForeignLimitExhaustionRankingRequest`]: 외인한도소진율증가상위 (`ka10036`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{MarketOrAll, RankingPeriod};
/// use kiwoom_api::ranking::ForeignLimitExhaustionRankingRequest;
///
/// let request = ForeignLimitExhaustionRankingRequest::new(
///     MarketOrAll::All,
///     RankingPeriod::Previous,
/// );
/// let reply = client.ranking().foreign_limit_exhaustion_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.base_limit_exhaustion_rate,
///         row.limit_exhaustion_rate,
///         row.exhaustion_rate_increase,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10036", "외인한도소진율증가상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignLimitExhaustionRanking {
    /// The rows: 외인한도소진율증가상위 (`for_limit_exh_rt_incrs_upper`); each is a stock.
    ///
    /// Sorted by `exhaustion_rate_increase`, largest first.
    #[doc(alias = "for_limit_exh_rt_incrs_upper")]
    #[doc(alias = "외인한도소진율증가상위")]
    pub rows: Vec<ForeignLimitExhaustionRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 외인한도소진율증가상위 (`for_limit_exh_rt_incrs_upper`) in [`ForeignLimitExhaustionRanking`]
/// (`ka10036`).
#[doc(alias = "for_limit_exh_rt_incrs_upper")]
#[doc(alias = "외인한도소진율증가상위")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignLimitExhaustionRankingRow {
    /// Rank (순위, `rank`).
    #[doc(alias = "순위")]
    pub rank: Option<Rank>,
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
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Holding shares (보유주식수, `poss_stkcnt`), in shares.
    ///
    /// How many shares foreigners hold.
    #[doc(alias("poss_stkcnt", "보유주식수"))]
    pub holding_shares: Option<Shares>,
    /// Acquirable shares (취득가능주식수, `gain_pos_stkcnt`), in shares.
    ///
    /// How many shares foreigners may still buy under their limit.
    #[doc(alias("gain_pos_stkcnt", "취득가능주식수"))]
    pub acquirable_shares: Option<Shares>,
    /// Base limit exhaustion rate (기준한도소진율, `base_limit_exh_rt`), in percent, with the sign as sent: its
    /// meaning is undocumented.
    ///
    /// That of the day which the period begins with.
    #[doc(alias("base_limit_exh_rt", "기준한도소진율"))]
    pub base_limit_exhaustion_rate: Option<SignAsSent<Percent>>,
    /// Limit exhaustion rate (한도소진율, `limit_exh_rt`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// How much of what foreigners may hold they do hold.
    #[doc(alias("limit_exh_rt", "한도소진율"))]
    pub limit_exhaustion_rate: Option<SignAsSent<Percent>>,
    /// Exhaustion rate increase (소진율증가, `exh_rt_incrs`), in percent, signed.
    ///
    /// In percentage points.
    #[doc(alias("exh_rt_incrs", "소진율증가"))]
    pub exhaustion_rate_increase: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10036` at run time.
pub static TR: Tr = Tr {
    id: "ka10036",
    name: "외인한도소진율증가상위",
    rust: "ForeignLimitExhaustionRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("mrkt_tp", "000"), ("dt", "1"), ("stex_tp", "1")],
};

impl Response for ForeignLimitExhaustionRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ForeignLimitExhaustionRankingRequest {
    type Row = ForeignLimitExhaustionRankingRow;

    const LIST: &'static str = "for_limit_exh_rt_incrs_upper";

    fn rows(
        response: &mut ForeignLimitExhaustionRanking,
    ) -> &mut Vec<ForeignLimitExhaustionRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[Sort::largest("exhaustion_rate_increase")];

record! {
    ForeignLimitExhaustionRanking = RESPONSE[1] {
        0 "for_limit_exh_rt_incrs_upper" "외인한도소진율증가상위"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    ForeignLimitExhaustionRankingRow = ROWS[12] {
        0 "rank" "순위" => rank: Rank,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "trde_qty" "거래량" => volume: Shares saturates(4_294_967_295),
        7 "poss_stkcnt" "보유주식수" => holding_shares: Shares,
        8 "gain_pos_stkcnt" "취득가능주식수" => acquirable_shares: Shares,
        9 "base_limit_exh_rt" "기준한도소진율" => base_limit_exhaustion_rate: PercentAsSent scale(2),
        10 "limit_exh_rt" "한도소진율" => limit_exhaustion_rate: PercentAsSent scale(2),
        11 "exh_rt_incrs" "소진율증가" => exhaustion_rate_increase: Percent signed scale(2),
    }
}
