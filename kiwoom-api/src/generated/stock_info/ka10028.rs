// Generated from spec/stkinfo/ka10028.yaml by `cargo xtask gen`. Do not edit.

//! `ka10028` 시가대비등락률요청: The stocks that rose, or fell, most from the open, or from the high, the low or the base price; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, CreditCondition, Exchange, MarketOrAll, PriceLimitStocks, TurnoverCondition};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ChangeFromOpenRanking`]: 시가대비등락률요청 (`ka10028`).
///
/// The stocks that rose, or fell, most from the open, or from the high, the low or the base price; a
/// row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::stock_info::{ChangeFromOpenRankingRequest, TopOrBottom};
/// use kiwoom_api::Request;
///
/// let request = ChangeFromOpenRankingRequest::new(MarketOrAll::All, TopOrBottom::Top)
///     .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"sort_tp":"1","trde_qty_cnd":"0000","mrkt_tp":"000","updown_incls":"1","stk_cnd":"0","crd_cnd":"0","trde_prica_cnd":"0","flu_cnd":"1","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10028", "시가대비등락률요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeFromOpenRankingRequest {
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ChangeFromOpenSort::Open`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: ChangeFromOpenSort,
    /// Volume condition (거래량조건, `trde_qty_cnd`).
    ///
    /// A new request has [`ChangeFromOpenVolumeCondition::All`].
    #[doc(alias("trde_qty_cnd", "거래량조건"))]
    pub volume_condition: ChangeFromOpenVolumeCondition,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Price limit stocks (상하한포함, `updown_incls`).
    ///
    /// The table's description says `불 포함`, read as `미포함` here: the same choice is called so in the other
    /// tables.
    ///
    /// A new request has [`PriceLimitStocks::Include`].
    #[doc(alias("updown_incls", "상하한포함"))]
    pub price_limit_stocks: PriceLimitStocks,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`ChangeFromOpenStockCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: ChangeFromOpenStockCondition,
    /// Credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditCondition::All`].
    #[doc(alias("crd_cnd", "신용조건"))]
    pub credit_condition: CreditCondition,
    /// Turnover condition (거래대금조건, `trde_prica_cnd`).
    ///
    /// A new request has [`TurnoverCondition::All`].
    #[doc(alias("trde_prica_cnd", "거래대금조건"))]
    pub turnover_condition: TurnoverCondition,
    /// Change condition (등락조건, `flu_cnd`).
    #[doc(alias("flu_cnd", "등락조건"))]
    pub change_condition: TopOrBottom,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ChangeFromOpenRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`ChangeFromOpenSort::Open`]
    /// - `volume_condition`: [`ChangeFromOpenVolumeCondition::All`]
    /// - `price_limit_stocks`: [`PriceLimitStocks::Include`]
    /// - `stock_condition`: [`ChangeFromOpenStockCondition::All`]
    /// - `credit_condition`: [`CreditCondition::All`]
    /// - `turnover_condition`: [`TurnoverCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll, change_condition: TopOrBottom) -> Self {
        Self {
            sort_type: ChangeFromOpenSort::Open,
            volume_condition: ChangeFromOpenVolumeCondition::All,
            market,
            price_limit_stocks: PriceLimitStocks::Include,
            stock_condition: ChangeFromOpenStockCondition::All,
            credit_condition: CreditCondition::All,
            turnover_condition: TurnoverCondition::All,
            change_condition,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ChangeFromOpenSort::Open`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: ChangeFromOpenSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: volume condition (거래량조건, `trde_qty_cnd`).
    ///
    /// A new request has [`ChangeFromOpenVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: ChangeFromOpenVolumeCondition,
    ) -> Self {
        self.volume_condition = volume_condition;
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

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`ChangeFromOpenStockCondition::All`].
    #[must_use]
    pub fn stock_condition(
        mut self,
        stock_condition: ChangeFromOpenStockCondition,
    ) -> Self {
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
    ChangeFromOpenRankingRequest -> ChangeFromOpenRanking = REQUEST[9] {
        "sort_tp" "정렬구분" required => sort_type: Code<ChangeFromOpenSort>,
        "trde_qty_cnd" "거래량조건" required => volume_condition: Code<ChangeFromOpenVolumeCondition>,
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "updown_incls" "상하한포함" required => price_limit_stocks: Code<PriceLimitStocks>,
        "stk_cnd" "종목조건" required => stock_condition: Code<ChangeFromOpenStockCondition>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditCondition>,
        "trde_prica_cnd" "거래대금조건" required => turnover_condition: Code<TurnoverCondition>,
        "flu_cnd" "등락조건" required => change_condition: Code<TopOrBottom>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that rose, or fell, most from the open, or from the high, the low or the base price; a
/// row is a stock.
///
/// What the server answers to [`ChangeFromOpenRankingRequest`]: 시가대비등락률요청 (`ka10028`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::stock_info::{ChangeFromOpenRankingRequest, TopOrBottom};
///
/// let request = ChangeFromOpenRankingRequest::new(MarketOrAll::All, TopOrBottom::Top)
///     .exchange(Exchange::Unified);
/// let reply = client.stock_info().change_from_open_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.open_price,
///         row.change_rate_from_open,
///         row.change_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10028", "시가대비등락률요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeFromOpenRanking {
    /// The rows: 시가대비등락률 (`open_pric_pre_flu_rt`); each is a stock.
    ///
    /// Sorted
    /// - by `change_rate_from_open`, largest first, where `change_condition` is `Top`
    /// - by `change_rate_from_open`, smallest first, where `change_condition` is `Bottom`
    ///
    /// Left out is what does not fit `volume_condition` (by `current_volume`).
    #[doc(alias("open_pric_pre_flu_rt", "시가대비등락률"))]
    pub rows: Vec<ChangeFromOpenRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 시가대비등락률 (`open_pric_pre_flu_rt`) in [`ChangeFromOpenRanking`] (`ka10028`).
#[doc(alias("open_pric_pre_flu_rt", "시가대비등락률"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeFromOpenRankingRow {
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
    /// Open price (시가, `open_pric`), in won, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Change rate from open (시가대비, `open_pric_pre`), in percent, signed.
    #[doc(alias("open_pric_pre", "시가대비"))]
    pub change_rate_from_open: Option<Percent>,
    /// Current volume (현재거래량, `now_trde_qty`), in shares.
    #[doc(alias("now_trde_qty", "현재거래량"))]
    pub current_volume: Option<Shares>,
    /// Trade strength (체결강도, `cntr_str`), in percent.
    ///
    /// `0.00` occurs in spite of trades.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Against which price to rank the changes (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분) in `ka10028`.
    pub enum ChangeFromOpenSort {
        /// `1` 시가: Open.
        Open = "1" "시가",
        /// `2` 고가: High.
        High = "2" "고가",
        /// `3` 저가: Low.
        Low = "3" "저가",
        /// `4` 기준가: Base price.
        Base = "4" "기준가",
    }
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_cnd` (거래량조건) in `ka10028`.
    pub enum ChangeFromOpenVolumeCondition {
        /// `0000` 전체조회: All of them.
        All = "0000" "전체조회",
        /// `0010` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "0010" "만주이상" from(10_000),
        /// `0050` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "0050" "5만주이상" from(50_000),
        /// `0100` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "0100" "10만주이상" from(100_000),
        /// `0500` 50만주이상: At least 500,000 shares.
        AtLeast500000Shares = "0500" "50만주이상" from(500_000),
        /// `1000` 백만주이상: At least 1,000,000 shares.
        AtLeast1000000Shares = "1000" "백만주이상" from(1_000_000),
    }
}

codes! {
    /// Which stocks to show or to leave out (종목조건).
    ///
    /// The codes of `stk_cnd` (종목조건) in `ka10028`.
    pub enum ChangeFromOpenStockCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 관리종목제외: Without administrative issues.
        WithoutAdministrative = "1" "관리종목제외",
        /// `4` 우선주+관리주제외: Without preferred shares and administrative issues.
        WithoutPreferredOrAdministrative = "4" "우선주+관리주제외",
        /// `3` 우선주제외: Without preferred shares.
        WithoutPreferred = "3" "우선주제외",
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
    }
}

codes! {
    /// Which end of the ranking to list (등락조건).
    ///
    /// The codes of `flu_cnd` (등락조건) in `ka10028`.
    pub enum TopOrBottom {
        /// `1` 상위: The top.
        Top = "1" "상위",
        /// `2` 하위: The bottom.
        Bottom = "2" "하위",
    }
}

/// What is known of `ka10028` at run time.
pub static TR: Tr = Tr {
    id: "ka10028",
    name: "시가대비등락률요청",
    rust: "ChangeFromOpenRanking",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("sort_tp", "1"),
        ("trde_qty_cnd", "0000"),
        ("mrkt_tp", "000"),
        ("updown_incls", "1"),
        ("stk_cnd", "0"),
        ("crd_cnd", "0"),
        ("trde_prica_cnd", "0"),
        ("flu_cnd", "1"),
        ("stex_tp", "3"),
    ],
};

impl Response for ChangeFromOpenRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ChangeFromOpenRankingRequest {
    type Row = ChangeFromOpenRankingRow;

    const LIST: &'static str = "open_pric_pre_flu_rt";

    fn rows(response: &mut ChangeFromOpenRanking) -> &mut Vec<ChangeFromOpenRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("change_rate_from_open").when(&[("change_condition", "Top")]),
    Sort::smallest("change_rate_from_open").when(&[("change_condition", "Bottom")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[("volume_condition", "current_volume")];

record! {
    ChangeFromOpenRanking = RESPONSE[1] {
        0 "open_pric_pre_flu_rt" "시가대비등락률"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    ChangeFromOpenRankingRow = ROWS[12] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "open_pric" "시가" => open_price: Price,
        7 "high_pric" "고가" => high_price: Price,
        8 "low_pric" "저가" => low_price: Price,
        9 "open_pric_pre" "시가대비" => change_rate_from_open: Percent signed scale(2),
        10 "now_trde_qty" "현재거래량" => current_volume: Shares,
        11 "cntr_str" "체결강도" => trade_strength: Percent scale(2),
    }
}
