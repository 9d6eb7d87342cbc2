// Generated from spec/rkinfo/ka10030.yaml by `cargo xtask gen`. Do not edit.

//! `ka10030` 당일거래량상위요청: The stocks of the largest volume, turnover rate or turnover today; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarketOrAll, RankingStockCondition};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`VolumeRanking`]: 당일거래량상위요청 (`ka10030`).
///
/// The stocks of the largest volume, turnover rate or turnover today; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::VolumeRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = VolumeRankingRequest::new(MarketOrAll::All).exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","sort_tp":"1","mang_stk_incls":"0","crd_tp":"0","trde_qty_tp":"0","pric_tp":"0","trde_prica_tp":"0","mrkt_open_tp":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10030", "당일거래량상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VolumeRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`VolumeRankingSort::Volume`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: VolumeRankingSort,
    /// Stock condition (관리종목포함, `mang_stk_incls`).
    ///
    /// The table's description says `0:관리종목 포함`, read as `0:전체조회` here: the same choice is called so in the
    /// other tables.
    /// The table's description says `1:관리종목 미포함`, read as `1:관리종목제외` here: the same choice is called so in
    /// the other tables.
    /// The table's description says `관리종목, 우선주제외`, read as `우선주+관리주제외` here: the comma is part of the
    /// label: ka10027 has the same code, and calls it so.
    /// The table's description says `증100마나보기`, read as `증100만보기` here: a typo.
    ///
    /// A new request has [`RankingStockCondition::All`].
    #[doc(alias("mang_stk_incls", "관리종목포함"))]
    pub stock_condition: RankingStockCondition,
    /// Credit condition (신용구분, `crd_tp`).
    ///
    /// A new request has [`VolumeRankingCreditCondition::All`].
    #[doc(alias("crd_tp", "신용구분"))]
    pub credit_condition: VolumeRankingCreditCondition,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// The table's description says `500:500만주이상`, read as `500:50만주이상` here: the codes are thousands of
    /// shares, and 1000 is a million.
    ///
    /// A new request has [`VolumeRankingVolumeCondition::All`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: VolumeRankingVolumeCondition,
    /// Price condition (가격구분, `pric_tp`).
    ///
    /// A new request has [`VolumeRankingPriceCondition::All`].
    #[doc(alias("pric_tp", "가격구분"))]
    pub price_condition: VolumeRankingPriceCondition,
    /// Turnover condition (거래대금구분, `trde_prica_tp`).
    ///
    /// A new request has [`VolumeRankingTurnoverCondition::All`].
    #[doc(alias("trde_prica_tp", "거래대금구분"))]
    pub turnover_condition: VolumeRankingTurnoverCondition,
    /// Session (장운영구분, `mrkt_open_tp`).
    ///
    /// A new request has [`VolumeRankingSession::All`].
    #[doc(alias("mrkt_open_tp", "장운영구분"))]
    pub session: VolumeRankingSession,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl VolumeRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`VolumeRankingSort::Volume`]
    /// - `stock_condition`: [`RankingStockCondition::All`]
    /// - `credit_condition`: [`VolumeRankingCreditCondition::All`]
    /// - `volume_condition`: [`VolumeRankingVolumeCondition::All`]
    /// - `price_condition`: [`VolumeRankingPriceCondition::All`]
    /// - `turnover_condition`: [`VolumeRankingTurnoverCondition::All`]
    /// - `session`: [`VolumeRankingSession::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll) -> Self {
        Self {
            market,
            sort_type: VolumeRankingSort::Volume,
            stock_condition: RankingStockCondition::All,
            credit_condition: VolumeRankingCreditCondition::All,
            volume_condition: VolumeRankingVolumeCondition::All,
            price_condition: VolumeRankingPriceCondition::All,
            turnover_condition: VolumeRankingTurnoverCondition::All,
            session: VolumeRankingSession::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`VolumeRankingSort::Volume`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: VolumeRankingSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: stock condition (관리종목포함, `mang_stk_incls`).
    ///
    /// The table's description says `0:관리종목 포함`, read as `0:전체조회` here: the same choice is called so in the
    /// other tables.
    /// The table's description says `1:관리종목 미포함`, read as `1:관리종목제외` here: the same choice is called so in
    /// the other tables.
    /// The table's description says `관리종목, 우선주제외`, read as `우선주+관리주제외` here: the comma is part of the
    /// label: ka10027 has the same code, and calls it so.
    /// The table's description says `증100마나보기`, read as `증100만보기` here: a typo.
    ///
    /// A new request has [`RankingStockCondition::All`].
    #[must_use]
    pub fn stock_condition(mut self, stock_condition: RankingStockCondition) -> Self {
        self.stock_condition = stock_condition;
        self
    }

    /// Sets the parameter: credit condition (신용구분, `crd_tp`).
    ///
    /// A new request has [`VolumeRankingCreditCondition::All`].
    #[must_use]
    pub fn credit_condition(
        mut self,
        credit_condition: VolumeRankingCreditCondition,
    ) -> Self {
        self.credit_condition = credit_condition;
        self
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// The table's description says `500:500만주이상`, read as `500:50만주이상` here: the codes are thousands of
    /// shares, and 1000 is a million.
    ///
    /// A new request has [`VolumeRankingVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: VolumeRankingVolumeCondition,
    ) -> Self {
        self.volume_condition = volume_condition;
        self
    }

    /// Sets the parameter: price condition (가격구분, `pric_tp`).
    ///
    /// A new request has [`VolumeRankingPriceCondition::All`].
    #[must_use]
    pub fn price_condition(
        mut self,
        price_condition: VolumeRankingPriceCondition,
    ) -> Self {
        self.price_condition = price_condition;
        self
    }

    /// Sets the parameter: turnover condition (거래대금구분, `trde_prica_tp`).
    ///
    /// A new request has [`VolumeRankingTurnoverCondition::All`].
    #[must_use]
    pub fn turnover_condition(
        mut self,
        turnover_condition: VolumeRankingTurnoverCondition,
    ) -> Self {
        self.turnover_condition = turnover_condition;
        self
    }

    /// Sets the parameter: session (장운영구분, `mrkt_open_tp`).
    ///
    /// A new request has [`VolumeRankingSession::All`].
    #[must_use]
    pub fn session(mut self, session: VolumeRankingSession) -> Self {
        self.session = session;
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
    VolumeRankingRequest -> VolumeRanking = REQUEST[9] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "sort_tp" "정렬구분" required => sort_type: Code<VolumeRankingSort>,
        "mang_stk_incls" "관리종목포함" required => stock_condition: Code<RankingStockCondition>,
        "crd_tp" "신용구분" required => credit_condition: Code<VolumeRankingCreditCondition>,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<VolumeRankingVolumeCondition>,
        "pric_tp" "가격구분" required => price_condition: Code<VolumeRankingPriceCondition>,
        "trde_prica_tp" "거래대금구분" required => turnover_condition: Code<VolumeRankingTurnoverCondition>,
        "mrkt_open_tp" "장운영구분" required => session: Code<VolumeRankingSession>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks of the largest volume, turnover rate or turnover today; a row is a stock.
///
/// What the server answers to [`VolumeRankingRequest`]: 당일거래량상위요청 (`ka10030`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::VolumeRankingRequest;
///
/// let request = VolumeRankingRequest::new(MarketOrAll::All).exchange(Exchange::Unified);
/// let reply = client.ranking().volume_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.volume,
///         row.turnover,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10030", "당일거래량상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeRanking {
    /// The rows: 당일거래량상위 (`tdy_trde_qty_upper`); each is a stock.
    ///
    /// Sorted
    /// - by `volume`, largest first, where `sort_type` is `Volume`
    /// - by `turnover_rate`, largest first, where `sort_type` is `TurnoverRate`
    /// - by `turnover`, largest first, where `sort_type` is `Turnover`
    ///
    /// Left out is what does not fit `volume_condition` (by `volume`), `price_condition` (by
    /// `current_price`), `turnover_condition` (by `turnover`).
    #[doc(alias("tdy_trde_qty_upper", "당일거래량상위"))]
    pub rows: Vec<VolumeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 당일거래량상위 (`tdy_trde_qty_upper`) in [`VolumeRanking`] (`ka10030`).
#[doc(alias("tdy_trde_qty_upper", "당일거래량상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeRankingRow {
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
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Volume ratio (전일비, `pred_rt`), in percent; whatever sign the server writes before it adds nothing.
    ///
    /// Today's volume in percent of the previous day's. The sign that the server writes says whether that
    /// is below (`-`) or above (`+`) 100. `0.00` without a previous day.
    #[doc(alias("pred_rt", "전일비"))]
    pub volume_ratio: Option<Percent>,
    /// Turnover rate (거래회전율, `trde_tern_rt`), in percent; whatever sign the server writes before it adds
    /// nothing.
    #[doc(alias("trde_tern_rt", "거래회전율"))]
    pub turnover_rate: Option<Percent>,
    /// Turnover (거래금액, `trde_amt`), in million won.
    #[doc(alias("trde_amt", "거래금액"))]
    pub turnover: Option<MillionWon>,
    /// Intraday volume (장중거래량, `opmr_trde_qty`), in shares.
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("opmr_trde_qty", "장중거래량"))]
    pub intraday_volume: Option<Shares>,
    /// Intraday volume ratio (장중전일비, `opmr_pred_rt`), in percent; whatever sign the server writes before it
    /// adds nothing.
    #[doc(alias("opmr_pred_rt", "장중전일비"))]
    pub intraday_volume_ratio: Option<Percent>,
    /// Intraday turnover rate (장중거래회전율, `opmr_trde_rt`), in percent; whatever sign the server writes before
    /// it adds nothing.
    #[doc(alias("opmr_trde_rt", "장중거래회전율"))]
    pub intraday_turnover_rate: Option<Percent>,
    /// Intraday turnover (장중거래금액, `opmr_trde_amt`), in million won.
    #[doc(alias("opmr_trde_amt", "장중거래금액"))]
    pub intraday_turnover: Option<MillionWon>,
    /// Post market volume (장후거래량, `af_mkrt_trde_qty`), in shares.
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("af_mkrt_trde_qty", "장후거래량"))]
    pub post_market_volume: Option<Shares>,
    /// Post market volume ratio (장후전일비, `af_mkrt_pred_rt`), in percent; whatever sign the server writes
    /// before it adds nothing.
    #[doc(alias("af_mkrt_pred_rt", "장후전일비"))]
    pub post_market_volume_ratio: Option<Percent>,
    /// Post market turnover rate (장후거래회전율, `af_mkrt_trde_rt`), in percent; whatever sign the server writes
    /// before it adds nothing.
    #[doc(alias("af_mkrt_trde_rt", "장후거래회전율"))]
    pub post_market_turnover_rate: Option<Percent>,
    /// Post market turnover (장후거래금액, `af_mkrt_trde_amt`), in million won.
    #[doc(alias("af_mkrt_trde_amt", "장후거래금액"))]
    pub post_market_turnover: Option<MillionWon>,
    /// Pre market volume (장전거래량, `bf_mkrt_trde_qty`), in shares.
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("bf_mkrt_trde_qty", "장전거래량"))]
    pub pre_market_volume: Option<Shares>,
    /// Pre market volume ratio (장전전일비, `bf_mkrt_pred_rt`), in percent; whatever sign the server writes
    /// before it adds nothing.
    #[doc(alias("bf_mkrt_pred_rt", "장전전일비"))]
    pub pre_market_volume_ratio: Option<Percent>,
    /// Pre market turnover rate (장전거래회전율, `bf_mkrt_trde_rt`), in percent; whatever sign the server writes
    /// before it adds nothing.
    #[doc(alias("bf_mkrt_trde_rt", "장전거래회전율"))]
    pub pre_market_turnover_rate: Option<Percent>,
    /// Pre market turnover (장전거래금액, `bf_mkrt_trde_amt`), in million won.
    #[doc(alias("bf_mkrt_trde_amt", "장전거래금액"))]
    pub pre_market_turnover: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What to rank by (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분) in `ka10030`.
    pub enum VolumeRankingSort {
        /// `1` 거래량: By volume.
        Volume = "1" "거래량",
        /// `2` 거래회전율: By turnover rate.
        TurnoverRate = "2" "거래회전율",
        /// `3` 거래대금: By turnover.
        Turnover = "3" "거래대금",
    }
}

codes! {
    /// Which stocks that can be bought on credit to show (신용조건).
    ///
    /// The codes of `crd_tp` (신용구분) in `ka10030`.
    pub enum VolumeRankingCreditCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `9` 신용융자전체: All margin loans.
        AllLoans = "9" "신용융자전체",
        /// `1` 신용융자A군: Margin loans of group A.
        LoanA = "1" "신용융자A군",
        /// `2` 신용융자B군: Margin loans of group B.
        LoanB = "2" "신용융자B군",
        /// `3` 신용융자C군: Margin loans of group C.
        LoanC = "3" "신용융자C군",
        /// `4` 신용융자D군: Margin loans of group D.
        LoanD = "4" "신용융자D군",
        /// `8` 신용대주: Stock lent for short sales.
        ShortLending = "8" "신용대주",
    }
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_tp` (거래량구분) in `ka10030`.
    pub enum VolumeRankingVolumeCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `5` 5천주이상: At least 5,000 shares.
        AtLeast5000Shares = "5" "5천주이상" from(5_000),
        /// `10` 1만주이상: At least 10,000 shares.
        AtLeast10000Shares = "10" "1만주이상" from(10_000),
        /// `50` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "50" "5만주이상" from(50_000),
        /// `100` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "100" "10만주이상" from(100_000),
        /// `200` 20만주이상: At least 200,000 shares.
        AtLeast200000Shares = "200" "20만주이상" from(200_000),
        /// `300` 30만주이상: At least 300,000 shares.
        AtLeast300000Shares = "300" "30만주이상" from(300_000),
        /// `500` 50만주이상: At least 500,000 shares.
        AtLeast500000Shares = "500" "50만주이상" from(500_000),
        /// `1000` 백만주이상: At least 1,000,000 shares.
        AtLeast1000000Shares = "1000" "백만주이상" from(1_000_000),
    }
}

codes! {
    /// Which prices to show (가격조건).
    ///
    /// The codes of `pric_tp` (가격구분) in `ka10030`.
    pub enum VolumeRankingPriceCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 1천원미만: Below 1,000 won.
        Below1000Won = "1" "1천원미만" below(1_000),
        /// `2` 1천원이상: At least 1,000 won.
        AtLeast1000Won = "2" "1천원이상" from(1_000),
        /// `3` 1천원~2천원: From 1,000 to 2,000 won.
        From1000To2000Won = "3" "1천원~2천원" from(1_000) below(2_000),
        /// `4` 2천원~5천원: From 2,000 to 5,000 won.
        From2000To5000Won = "4" "2천원~5천원" from(2_000) below(5_000),
        /// `5` 5천원이상: At least 5,000 won.
        AtLeast5000Won = "5" "5천원이상" from(5_000),
        /// `6` 5천원~1만원: From 5,000 to 10,000 won.
        From5000To10000Won = "6" "5천원~1만원" from(5_000) below(10_000),
        /// `10` 1만원미만: Below 10,000 won.
        Below10000Won = "10" "1만원미만" below(10_000),
        /// `7` 1만원이상: At least 10,000 won.
        AtLeast10000Won = "7" "1만원이상" from(10_000),
        /// `8` 5만원이상: At least 50,000 won.
        AtLeast50000Won = "8" "5만원이상" from(50_000),
        /// `9` 10만원이상: At least 100,000 won.
        AtLeast100000Won = "9" "10만원이상" from(100_000),
    }
}

codes! {
    /// The smallest turnover to show (거래대금조건).
    ///
    /// The codes of `trde_prica_tp` (거래대금구분) in `ka10030`.
    pub enum VolumeRankingTurnoverCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 1천만원이상: At least 10 million won.
        AtLeast10MillionWon = "1" "1천만원이상" from(10_000_000),
        /// `3` 3천만원이상: At least 30 million won.
        AtLeast30MillionWon = "3" "3천만원이상" from(30_000_000),
        /// `4` 5천만원이상: At least 50 million won.
        AtLeast50MillionWon = "4" "5천만원이상" from(50_000_000),
        /// `10` 1억원이상: At least 100 million won.
        AtLeast100MillionWon = "10" "1억원이상" from(100_000_000),
        /// `30` 3억원이상: At least 300 million won.
        AtLeast300MillionWon = "30" "3억원이상" from(300_000_000),
        /// `50` 5억원이상: At least 500 million won.
        AtLeast500MillionWon = "50" "5억원이상" from(500_000_000),
        /// `100` 10억원이상: At least 1 billion won.
        AtLeast1BillionWon = "100" "10억원이상" from(1_000_000_000),
        /// `300` 30억원이상: At least 3 billion won.
        AtLeast3BillionWon = "300" "30억원이상" from(3_000_000_000),
        /// `500` 50억원이상: At least 5 billion won.
        AtLeast5BillionWon = "500" "50억원이상" from(5_000_000_000),
        /// `1000` 100억원이상: At least 10 billion won.
        AtLeast10BillionWon = "1000" "100억원이상" from(10_000_000_000),
        /// `3000` 300억원이상: At least 30 billion won.
        AtLeast30BillionWon = "3000" "300억원이상" from(30_000_000_000),
        /// `5000` 500억원이상: At least 50 billion won.
        AtLeast50BillionWon = "5000" "500억원이상" from(50_000_000_000),
    }
}

codes! {
    /// Which part of the trading day (장운영구분).
    ///
    /// The codes of `mrkt_open_tp` (장운영구분) in `ka10030`.
    pub enum VolumeRankingSession {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 장중: During the session.
        RegularSession = "1" "장중",
        /// `2` 장전시간외: Before the market.
        PreMarket = "2" "장전시간외",
        /// `3` 장후시간외: After the market.
        PostMarket = "3" "장후시간외",
    }
}

/// What is known of `ka10030` at run time.
pub static TR: Tr = Tr {
    id: "ka10030",
    name: "당일거래량상위요청",
    rust: "VolumeRanking",
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
        ("sort_tp", "1"),
        ("mang_stk_incls", "0"),
        ("crd_tp", "0"),
        ("trde_qty_tp", "0"),
        ("pric_tp", "0"),
        ("trde_prica_tp", "0"),
        ("mrkt_open_tp", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for VolumeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for VolumeRankingRequest {
    type Row = VolumeRankingRow;

    const LIST: &'static str = "tdy_trde_qty_upper";

    fn rows(response: &mut VolumeRanking) -> &mut Vec<VolumeRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("volume").when(&[("sort_type", "Volume")]),
    Sort::largest("turnover_rate").when(&[("sort_type", "TurnoverRate")]),
    Sort::largest("turnover").when(&[("sort_type", "Turnover")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[
    ("volume_condition", "volume"),
    ("price_condition", "current_price"),
    ("turnover_condition", "turnover"),
];

record! {
    VolumeRanking = RESPONSE[1] {
        0 "tdy_trde_qty_upper" "당일거래량상위"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    VolumeRankingRow = ROWS[22] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "trde_qty" "거래량" => volume: Shares saturates(4_294_967_295),
        7 "pred_rt" "전일비" => volume_ratio: Percent magnitude scale(2),
        8 "trde_tern_rt" "거래회전율" => turnover_rate: Percent magnitude scale(2),
        9 "trde_amt" "거래금액" => turnover: MillionWon,
        10 "opmr_trde_qty" "장중거래량" => intraday_volume: Shares saturates(4_294_967_295),
        11 "opmr_pred_rt" "장중전일비" => intraday_volume_ratio: Percent magnitude scale(2),
        12 "opmr_trde_rt" "장중거래회전율" => intraday_turnover_rate: Percent magnitude scale(2),
        13 "opmr_trde_amt" "장중거래금액" => intraday_turnover: MillionWon,
        14 "af_mkrt_trde_qty" "장후거래량" => post_market_volume: Shares saturates(4_294_967_295),
        15 "af_mkrt_pred_rt" "장후전일비" => post_market_volume_ratio: Percent magnitude scale(2),
        16 "af_mkrt_trde_rt" "장후거래회전율" => post_market_turnover_rate: Percent magnitude scale(2),
        17 "af_mkrt_trde_amt" "장후거래금액" => post_market_turnover: MillionWon,
        18 "bf_mkrt_trde_qty" "장전거래량" => pre_market_volume: Shares saturates(4_294_967_295),
        19 "bf_mkrt_pred_rt" "장전전일비" => pre_market_volume_ratio: Percent magnitude scale(2),
        20 "bf_mkrt_trde_rt" "장전거래회전율" => pre_market_turnover_rate: Percent magnitude scale(2),
        21 "bf_mkrt_trde_amt" "장전거래금액" => pre_market_turnover: MillionWon,
    }
}
