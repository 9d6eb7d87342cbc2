// Generated from spec/rkinfo/ka10098.yaml by `cargo xtask gen`. Do not edit.

//! `ka10098` 시간외단일가등락율순위요청: The stocks that rose, or fell, most in the after-hours single-price session; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind, Withdrawn};
use crate::codes::{ChangeSign, ChangeSort, CreditOrLendingCondition, MarketOrAll};
use crate::value::{MillionWon, Percent, Price, Rank, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`AfterHoursChangeRateRanking`]: 시간외단일가등락율순위요청 (`ka10098`).
///
/// The stocks that rose, or fell, most in the after-hours single-price session; a row is a stock.
///
/// **Kiwoom has withdrawn this TR**: since 2026-09-23 the server refuses it with 1504.
///
/// ```
/// use kiwoom_api::codes::{ChangeSort, MarketOrAll};
/// use kiwoom_api::ranking::AfterHoursChangeRateRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = AfterHoursChangeRateRankingRequest::new(MarketOrAll::All)
///     .sort_type(ChangeSort::Unchanged);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","sort_base":"5","stk_cnd":"0","trde_qty_cnd":"0","crd_cnd":"0","trde_prica":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10098", "시간외단일가등락율순위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AfterHoursChangeRateRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Sort type (정렬기준, `sort_base`).
    ///
    /// A new request has [`ChangeSort::RiseRate`].
    #[doc(alias("sort_base", "정렬기준"))]
    pub sort_type: ChangeSort,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`AfterHoursStockCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: AfterHoursStockCondition,
    /// Volume condition (거래량조건, `trde_qty_cnd`).
    ///
    /// The table's description says `100;천주이상`, read as `100:천주이상` here: a typo: it is a code like those
    /// beside it.
    ///
    /// A new request has [`AfterHoursVolumeCondition::All`].
    #[doc(alias("trde_qty_cnd", "거래량조건"))]
    pub volume_condition: AfterHoursVolumeCondition,
    /// Credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditOrLendingCondition::All`].
    #[doc(alias("crd_cnd", "신용조건"))]
    pub credit_condition: CreditOrLendingCondition,
    /// Turnover condition (거래대금, `trde_prica`).
    ///
    /// A new request has [`AfterHoursTurnoverCondition::All`].
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover_condition: AfterHoursTurnoverCondition,
}

impl AfterHoursChangeRateRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`ChangeSort::RiseRate`]
    /// - `stock_condition`: [`AfterHoursStockCondition::All`]
    /// - `volume_condition`: [`AfterHoursVolumeCondition::All`]
    /// - `credit_condition`: [`CreditOrLendingCondition::All`]
    /// - `turnover_condition`: [`AfterHoursTurnoverCondition::All`]
    pub fn new(market: MarketOrAll) -> Self {
        Self {
            market,
            sort_type: ChangeSort::RiseRate,
            stock_condition: AfterHoursStockCondition::All,
            volume_condition: AfterHoursVolumeCondition::All,
            credit_condition: CreditOrLendingCondition::All,
            turnover_condition: AfterHoursTurnoverCondition::All,
        }
    }

    /// Sets the parameter: sort type (정렬기준, `sort_base`).
    ///
    /// A new request has [`ChangeSort::RiseRate`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: ChangeSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`AfterHoursStockCondition::All`].
    #[must_use]
    pub fn stock_condition(mut self, stock_condition: AfterHoursStockCondition) -> Self {
        self.stock_condition = stock_condition;
        self
    }

    /// Sets the parameter: volume condition (거래량조건, `trde_qty_cnd`).
    ///
    /// The table's description says `100;천주이상`, read as `100:천주이상` here: a typo: it is a code like those
    /// beside it.
    ///
    /// A new request has [`AfterHoursVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: AfterHoursVolumeCondition,
    ) -> Self {
        self.volume_condition = volume_condition;
        self
    }

    /// Sets the parameter: credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditOrLendingCondition::All`].
    #[must_use]
    pub fn credit_condition(
        mut self,
        credit_condition: CreditOrLendingCondition,
    ) -> Self {
        self.credit_condition = credit_condition;
        self
    }

    /// Sets the parameter: turnover condition (거래대금, `trde_prica`).
    ///
    /// A new request has [`AfterHoursTurnoverCondition::All`].
    #[must_use]
    pub fn turnover_condition(
        mut self,
        turnover_condition: AfterHoursTurnoverCondition,
    ) -> Self {
        self.turnover_condition = turnover_condition;
        self
    }
}

request! {
    AfterHoursChangeRateRankingRequest -> AfterHoursChangeRateRanking = REQUEST[6] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "sort_base" "정렬기준" required => sort_type: Code<ChangeSort>,
        "stk_cnd" "종목조건" required => stock_condition: Code<AfterHoursStockCondition>,
        "trde_qty_cnd" "거래량조건" required => volume_condition: Code<AfterHoursVolumeCondition>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditOrLendingCondition>,
        "trde_prica" "거래대금" required => turnover_condition: Code<AfterHoursTurnoverCondition>,
    }
}

/// The stocks that rose, or fell, most in the after-hours single-price session; a row is a stock.
///
/// What the server answers to [`AfterHoursChangeRateRankingRequest`]: 시간외단일가등락율순위요청 (`ka10098`).
///
/// **Kiwoom has withdrawn this TR**: since 2026-09-23 the server refuses it with 1504.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{ChangeSort, MarketOrAll};
/// use kiwoom_api::ranking::AfterHoursChangeRateRankingRequest;
///
/// let request = AfterHoursChangeRateRankingRequest::new(MarketOrAll::All)
///     .sort_type(ChangeSort::Unchanged);
/// let reply = client.ranking().after_hours_change_rate_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.cumulative_volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10098", "시간외단일가등락율순위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AfterHoursChangeRateRanking {
    /// The rows: 시간외단일가등락율순위 (`ovt_sigpric_flu_rt_rank`); each is a stock.
    ///
    /// Sorted
    /// - by `change_rate`, largest first, positive ones alone, where `sort_type` is `RiseRate`
    /// - by `change`, largest first, positive ones alone, where `sort_type` is `RiseAmount`
    /// - by `change_rate`, smallest first, negative ones alone, where `sort_type` is `FallRate`
    /// - by `change`, smallest first, negative ones alone, where `sort_type` is `FallAmount`
    /// - by `change`, largest first, zeros alone, where `sort_type` is `Unchanged`
    ///
    /// Left out is what does not fit `volume_condition` (by `cumulative_volume`), `turnover_condition` (by
    /// `cumulative_turnover`).
    #[doc(alias = "ovt_sigpric_flu_rt_rank")]
    #[doc(alias = "시간외단일가등락율순위")]
    pub rows: Vec<AfterHoursChangeRateRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 시간외단일가등락율순위 (`ovt_sigpric_flu_rt_rank`) in [`AfterHoursChangeRateRanking`] (`ka10098`).
#[doc(alias = "ovt_sigpric_flu_rt_rank")]
#[doc(alias = "시간외단일가등락율순위")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AfterHoursChangeRateRankingRow {
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
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Total ask quantity (매도총잔량, `sel_tot_req`), in shares.
    #[doc(alias("sel_tot_req", "매도총잔량"))]
    pub total_ask_quantity: Option<Shares>,
    /// Total bid quantity (매수총잔량, `buy_tot_req`), in shares.
    #[doc(alias("buy_tot_req", "매수총잔량"))]
    pub total_bid_quantity: Option<Shares>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Cumulative turnover (누적거래대금, `acc_trde_prica`), in million won.
    #[doc(alias("acc_trde_prica", "누적거래대금"))]
    pub cumulative_turnover: Option<MillionWon>,
    /// Today close price (당일종가, `tdy_close_pric`), in won.
    ///
    /// The close of the regular session.
    #[doc(alias("tdy_close_pric", "당일종가"))]
    pub today_close_price: Option<Won>,
    /// Today close price change rate (당일종가등락률, `tdy_close_pric_flu_rt`), in percent, signed.
    ///
    /// That of the regular session.
    #[doc(alias("tdy_close_pric_flu_rt", "당일종가등락률"))]
    pub today_close_price_change_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which stocks to show or to leave out (종목조건).
    ///
    /// The codes of `stk_cnd` (종목조건) in `ka10098`.
    pub enum AfterHoursStockCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 관리종목제외: Without administrative issues.
        WithoutAdministrative = "1" "관리종목제외",
        /// `2` 정리매매종목제외: Without those in liquidation trading.
        WithoutLiquidation = "2" "정리매매종목제외",
        /// `3` 우선주제외: Without preferred shares.
        WithoutPreferred = "3" "우선주제외",
        /// `4` 관리종목우선주제외: Without preferred shares and administrative issues.
        WithoutPreferredOrAdministrative = "4" "관리종목우선주제외",
        /// `5` 증100제외: Without those that need 100 % margin.
        WithoutMargin100 = "5" "증100제외",
        /// `6` 증100만보기: Those that need 100 % margin.
        Margin100 = "6" "증100만보기",
        /// `7` 증40만보기: Those that need 40 % margin.
        Margin40 = "7" "증40만보기",
        /// `8` 증30만보기: Those that need 30 % margin.
        Margin30 = "8" "증30만보기",
        /// `9` 증20만보기: Those that need 20 % margin.
        Margin20 = "9" "증20만보기",
        /// `12` 증50만보기: Those that need 50 % margin.
        Margin50 = "12" "증50만보기",
        /// `13` 증60만보기: Those that need 60 % margin.
        Margin60 = "13" "증60만보기",
        /// `14` ETF제외: Without ETFs.
        WithoutEtf = "14" "ETF제외",
        /// `15` 스팩제외: Without SPACs.
        WithoutSpac = "15" "스팩제외",
        /// `16` ETF+ETN제외: Without ETFs and ETNs.
        WithoutEtfOrEtn = "16" "ETF+ETN제외",
        /// `17` ETN제외: Without ETNs.
        WithoutEtn = "17" "ETN제외",
    }
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_cnd` (거래량조건) in `ka10098`.
    pub enum AfterHoursVolumeCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `10` 백주이상: At least 100 shares.
        AtLeast100Shares = "10" "백주이상" from(100),
        /// `50` 5백주이상: At least 500 shares.
        AtLeast500Shares = "50" "5백주이상" from(500),
        /// `100` 천주이상: At least 1,000 shares.
        AtLeast1000Shares = "100" "천주이상" from(1_000),
        /// `500` 5천주이상: At least 5,000 shares.
        AtLeast5000Shares = "500" "5천주이상" from(5_000),
        /// `1000` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "1000" "만주이상" from(10_000),
        /// `5000` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "5000" "5만주이상" from(50_000),
        /// `10000` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "10000" "10만주이상" from(100_000),
    }
}

codes! {
    /// The smallest turnover to show (거래대금조건).
    ///
    /// The codes of `trde_prica` (거래대금) in `ka10098`.
    pub enum AfterHoursTurnoverCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `5` 5백만원이상: At least 5 million won.
        AtLeast5MillionWon = "5" "5백만원이상" from(5_000_000),
        /// `10` 1천만원이상: At least 10 million won.
        AtLeast10MillionWon = "10" "1천만원이상" from(10_000_000),
        /// `30` 3천만원이상: At least 30 million won.
        AtLeast30MillionWon = "30" "3천만원이상" from(30_000_000),
        /// `50` 5천만원이상: At least 50 million won.
        AtLeast50MillionWon = "50" "5천만원이상" from(50_000_000),
        /// `100` 1억원이상: At least 100 million won.
        AtLeast100MillionWon = "100" "1억원이상" from(100_000_000),
        /// `300` 3억원이상: At least 300 million won.
        AtLeast300MillionWon = "300" "3억원이상" from(300_000_000),
        /// `500` 5억원이상: At least 500 million won.
        AtLeast500MillionWon = "500" "5억원이상" from(500_000_000),
        /// `1000` 10억원이상: At least 1 billion won.
        AtLeast1BillionWon = "1000" "10억원이상" from(1_000_000_000),
        /// `3000` 30억원이상: At least 3 billion won.
        AtLeast3BillionWon = "3000" "30억원이상" from(3_000_000_000),
        /// `5000` 50억원이상: At least 5 billion won.
        AtLeast5BillionWon = "5000" "50억원이상" from(5_000_000_000),
        /// `10000` 100억원이상: At least 10 billion won.
        AtLeast10BillionWon = "10000" "100억원이상" from(10_000_000_000),
    }
}

/// What is known of `ka10098` at run time.
pub static TR: Tr = Tr {
    id: "ka10098",
    name: "시간외단일가등락율순위요청",
    rust: "AfterHoursChangeRateRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: Some(Withdrawn {
        since: "2026-09-23",
        code: "1504",
    }),
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "000"),
        ("sort_base", "5"),
        ("stk_cnd", "0"),
        ("trde_qty_cnd", "0"),
        ("crd_cnd", "0"),
        ("trde_prica", "0"),
    ],
};

impl Response for AfterHoursChangeRateRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for AfterHoursChangeRateRankingRequest {
    type Row = AfterHoursChangeRateRankingRow;

    const LIST: &'static str = "ovt_sigpric_flu_rt_rank";

    fn rows(
        response: &mut AfterHoursChangeRateRanking,
    ) -> &mut Vec<AfterHoursChangeRateRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("change_rate").only(Only::Positive).when(&[("sort_type", "RiseRate")]),
    Sort::largest("change").only(Only::Positive).when(&[("sort_type", "RiseAmount")]),
    Sort::smallest("change_rate")
        .only(Only::Negative)
        .when(&[("sort_type", "FallRate")]),
    Sort::smallest("change").only(Only::Negative).when(&[("sort_type", "FallAmount")]),
    Sort::largest("change").only(Only::Zero).when(&[("sort_type", "Unchanged")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[
    ("volume_condition", "cumulative_volume"),
    ("turnover_condition", "cumulative_turnover"),
];

record! {
    AfterHoursChangeRateRanking = RESPONSE[1] {
        0 "ovt_sigpric_flu_rt_rank" "시간외단일가등락율순위"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    AfterHoursChangeRateRankingRow = ROWS[13] {
        0 "rank" "순위" => rank: Rank,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        7 "sel_tot_req" "매도총잔량" => total_ask_quantity: Shares,
        8 "buy_tot_req" "매수총잔량" => total_bid_quantity: Shares,
        9 "acc_trde_qty" "누적거래량" => cumulative_volume: Shares,
        10 "acc_trde_prica" "누적거래대금" => cumulative_turnover: MillionWon,
        11 "tdy_close_pric" "당일종가" => today_close_price: Won,
        12 "tdy_close_pric_flu_rt" "당일종가등락률" => today_close_price_change_rate: Percent signed scale(2),
    }
}
