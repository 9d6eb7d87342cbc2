// Generated from spec/rkinfo/ka10027.yaml by `cargo xtask gen`. Do not edit.

//! `ka10027` 전일대비등락률상위요청: The stocks that rose, or fell, most since the previous close; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{
    ChangeSign, ChangeSort, CreditCondition, Exchange, MarketOrAll, PriceCondition, PriceLimitStocks,
    RankingStockCondition, TurnoverCondition,
};
use crate::value::{Count, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ChangeRateRanking`]: 전일대비등락률상위요청 (`ka10027`).
///
/// The stocks that rose, or fell, most since the previous close; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::ChangeRateRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = ChangeRateRankingRequest::new(MarketOrAll::All).exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","sort_tp":"1","trde_qty_cnd":"0000","stk_cnd":"0","crd_cnd":"0","updown_incls":"1","pric_cnd":"0","trde_prica_cnd":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10027", "전일대비등락률상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeRateRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ChangeSort::RiseRate`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: ChangeSort,
    /// Volume condition (거래량조건, `trde_qty_cnd`).
    ///
    /// A new request has [`ChangeRateRankingVolumeCondition::All`].
    #[doc(alias("trde_qty_cnd", "거래량조건"))]
    pub volume_condition: ChangeRateRankingVolumeCondition,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// The table's description says `스펙제외`, read as `스팩제외` here: a typo: the other tables have 스팩, SPACs.
    ///
    /// A new request has [`RankingStockCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: RankingStockCondition,
    /// Credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditCondition::All`].
    #[doc(alias("crd_cnd", "신용조건"))]
    pub credit_condition: CreditCondition,
    /// Price limit stocks (상하한포함, `updown_incls`).
    ///
    /// The table's description says `불 포함`, read as `미포함` here: the same choice is called so in the other
    /// tables.
    ///
    /// A new request has [`PriceLimitStocks::Include`].
    #[doc(alias("updown_incls", "상하한포함"))]
    pub price_limit_stocks: PriceLimitStocks,
    /// Price condition (가격조건, `pric_cnd`).
    ///
    /// A new request has [`PriceCondition::All`].
    #[doc(alias("pric_cnd", "가격조건"))]
    pub price_condition: PriceCondition,
    /// Turnover condition (거래대금조건, `trde_prica_cnd`).
    ///
    /// A new request has [`TurnoverCondition::All`].
    #[doc(alias("trde_prica_cnd", "거래대금조건"))]
    pub turnover_condition: TurnoverCondition,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ChangeRateRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`ChangeSort::RiseRate`]
    /// - `volume_condition`: [`ChangeRateRankingVolumeCondition::All`]
    /// - `stock_condition`: [`RankingStockCondition::All`]
    /// - `credit_condition`: [`CreditCondition::All`]
    /// - `price_limit_stocks`: [`PriceLimitStocks::Include`]
    /// - `price_condition`: [`PriceCondition::All`]
    /// - `turnover_condition`: [`TurnoverCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll) -> Self {
        Self {
            market,
            sort_type: ChangeSort::RiseRate,
            volume_condition: ChangeRateRankingVolumeCondition::All,
            stock_condition: RankingStockCondition::All,
            credit_condition: CreditCondition::All,
            price_limit_stocks: PriceLimitStocks::Include,
            price_condition: PriceCondition::All,
            turnover_condition: TurnoverCondition::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ChangeSort::RiseRate`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: ChangeSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: volume condition (거래량조건, `trde_qty_cnd`).
    ///
    /// A new request has [`ChangeRateRankingVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: ChangeRateRankingVolumeCondition,
    ) -> Self {
        self.volume_condition = volume_condition;
        self
    }

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// The table's description says `스펙제외`, read as `스팩제외` here: a typo: the other tables have 스팩, SPACs.
    ///
    /// A new request has [`RankingStockCondition::All`].
    #[must_use]
    pub fn stock_condition(mut self, stock_condition: RankingStockCondition) -> Self {
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

    /// Sets the parameter: price limit stocks (상하한포함, `updown_incls`).
    ///
    /// The table's description says `불 포함`, read as `미포함` here: the same choice is called so in the other
    /// tables.
    ///
    /// A new request has [`PriceLimitStocks::Include`].
    #[must_use]
    pub fn price_limit_stocks(mut self, price_limit_stocks: PriceLimitStocks) -> Self {
        self.price_limit_stocks = price_limit_stocks;
        self
    }

    /// Sets the parameter: price condition (가격조건, `pric_cnd`).
    ///
    /// A new request has [`PriceCondition::All`].
    #[must_use]
    pub fn price_condition(mut self, price_condition: PriceCondition) -> Self {
        self.price_condition = price_condition;
        self
    }

    /// Sets the parameter: turnover condition (거래대금조건, `trde_prica_cnd`).
    ///
    /// A new request has [`TurnoverCondition::All`].
    #[must_use]
    pub fn turnover_condition(mut self, turnover_condition: TurnoverCondition) -> Self {
        self.turnover_condition = turnover_condition;
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
    ChangeRateRankingRequest -> ChangeRateRanking = REQUEST[9] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "sort_tp" "정렬구분" required => sort_type: Code<ChangeSort>,
        "trde_qty_cnd" "거래량조건" required => volume_condition: Code<ChangeRateRankingVolumeCondition>,
        "stk_cnd" "종목조건" required => stock_condition: Code<RankingStockCondition>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditCondition>,
        "updown_incls" "상하한포함" required => price_limit_stocks: Code<PriceLimitStocks>,
        "pric_cnd" "가격조건" required => price_condition: Code<PriceCondition>,
        "trde_prica_cnd" "거래대금조건" required => turnover_condition: Code<TurnoverCondition>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that rose, or fell, most since the previous close; a row is a stock.
///
/// What the server answers to [`ChangeRateRankingRequest`]: 전일대비등락률상위요청 (`ka10027`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::ChangeRateRankingRequest;
///
/// let request = ChangeRateRankingRequest::new(MarketOrAll::All).exchange(Exchange::Unified);
/// let reply = client.ranking().change_rate_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.current_volume,
///         row.trade_strength,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10027", "전일대비등락률상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeRateRanking {
    /// The rows: 전일대비등락률상위 (`pred_pre_flu_rt_upper`); each is a stock.
    ///
    /// Sorted
    /// - by `change_rate`, largest first, positive ones alone, where `sort_type` is `RiseRate`
    /// - by `change`, largest first, positive ones alone, where `sort_type` is `RiseAmount`
    /// - by `change_rate`, smallest first, negative ones alone, where `sort_type` is `FallRate`
    /// - by `change`, smallest first, negative ones alone, where `sort_type` is `FallAmount`
    /// - by `change`, largest first, zeros alone, where `sort_type` is `Unchanged`
    ///
    /// Left out is what does not fit `volume_condition` (by `current_volume`), `price_condition` (by
    /// `current_price`).
    #[doc(alias("pred_pre_flu_rt_upper", "전일대비등락률상위"))]
    pub rows: Vec<ChangeRateRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 전일대비등락률상위 (`pred_pre_flu_rt_upper`) in [`ChangeRateRanking`] (`ka10027`).
#[doc(alias("pred_pre_flu_rt_upper", "전일대비등락률상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeRateRankingRow {
    /// Stock class (종목분류, `stk_cls`).
    ///
    /// A code, such as `27`, that no table explains; `stock_class` of ka10033 has the same ones.
    #[doc(alias("stk_cls", "종목분류"))]
    pub stock_class: Option<String>,
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
    ///
    /// Above 30 on the first day of a listing.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Ask quantity (매도잔량, `sel_req`), in shares.
    #[doc(alias("sel_req", "매도잔량"))]
    pub ask_quantity: Option<Shares>,
    /// Bid quantity (매수잔량, `buy_req`), in shares.
    #[doc(alias("buy_req", "매수잔량"))]
    pub bid_quantity: Option<Shares>,
    /// Current volume (현재거래량, `now_trde_qty`), in shares.
    #[doc(alias("now_trde_qty", "현재거래량"))]
    pub current_volume: Option<Shares>,
    /// Trade strength (체결강도, `cntr_str`), in percent.
    ///
    /// At most 500.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Count (횟수, `cnt`).
    ///
    /// What it counts is undocumented.
    #[doc(alias("cnt", "횟수"))]
    pub count: Option<Count>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_cnd` (거래량조건) in `ka10027`.
    pub enum ChangeRateRankingVolumeCondition {
        /// `0000` 전체조회: All of them.
        All = "0000" "전체조회",
        /// `0010` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "0010" "만주이상" from(10_000),
        /// `0050` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "0050" "5만주이상" from(50_000),
        /// `0100` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "0100" "10만주이상" from(100_000),
        /// `0150` 15만주이상: At least 150,000 shares.
        AtLeast150000Shares = "0150" "15만주이상" from(150_000),
        /// `0200` 20만주이상: At least 200,000 shares.
        AtLeast200000Shares = "0200" "20만주이상" from(200_000),
        /// `0300` 30만주이상: At least 300,000 shares.
        AtLeast300000Shares = "0300" "30만주이상" from(300_000),
        /// `0500` 50만주이상: At least 500,000 shares.
        AtLeast500000Shares = "0500" "50만주이상" from(500_000),
        /// `1000` 백만주이상: At least 1,000,000 shares.
        AtLeast1000000Shares = "1000" "백만주이상" from(1_000_000),
    }
}

/// What is known of `ka10027` at run time.
pub static TR: Tr = Tr {
    id: "ka10027",
    name: "전일대비등락률상위요청",
    rust: "ChangeRateRanking",
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
        ("trde_qty_cnd", "0000"),
        ("stk_cnd", "0"),
        ("crd_cnd", "0"),
        ("updown_incls", "1"),
        ("pric_cnd", "0"),
        ("trde_prica_cnd", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for ChangeRateRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ChangeRateRankingRequest {
    type Row = ChangeRateRankingRow;

    const LIST: &'static str = "pred_pre_flu_rt_upper";

    fn rows(response: &mut ChangeRateRanking) -> &mut Vec<ChangeRateRankingRow> {
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
    ("volume_condition", "current_volume"),
    ("price_condition", "current_price"),
];

record! {
    ChangeRateRanking = RESPONSE[1] {
        0 "pred_pre_flu_rt_upper" "전일대비등락률상위"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    ChangeRateRankingRow = ROWS[12] {
        0 "stk_cls" "종목분류" => stock_class: Text,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        7 "sel_req" "매도잔량" => ask_quantity: Shares,
        8 "buy_req" "매수잔량" => bid_quantity: Shares,
        9 "now_trde_qty" "현재거래량" => current_volume: Shares,
        10 "cntr_str" "체결강도" => trade_strength: Percent scale(2),
        11 "cnt" "횟수" => count: Count,
    }
}
