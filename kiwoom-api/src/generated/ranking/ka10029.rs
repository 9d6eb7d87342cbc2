// Generated from spec/rkinfo/ka10029.yaml by `cargo xtask gen`. Do not edit.

//! `ka10029` 예상체결등락률상위요청: The stocks that an auction would move most, up or down, at its expected price; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, CreditOrLendingCondition, Exchange, MarketOrAll, PriceCondition, RankingStockCondition};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ExpectedChangeRateRanking`]: 예상체결등락률상위요청 (`ka10029`).
///
/// The stocks that an auction would move most, up or down, at its expected price; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::ExpectedChangeRateRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = ExpectedChangeRateRankingRequest::new(MarketOrAll::All)
///     .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","sort_tp":"1","trde_qty_cnd":"0","stk_cnd":"0","crd_cnd":"0","pric_cnd":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10029", "예상체결등락률상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExpectedChangeRateRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ExpectedChangeSort::RiseRate`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: ExpectedChangeSort,
    /// Volume condition (거래량조건, `trde_qty_cnd`).
    ///
    /// The table's description says `1;천주이상`, read as `1:천주이상` here: a typo: it is a code like those beside
    /// it.
    ///
    /// A new request has [`ExpectedChangeRateRankingVolumeCondition::All`].
    #[doc(alias("trde_qty_cnd", "거래량조건"))]
    pub volume_condition: ExpectedChangeRateRankingVolumeCondition,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// The table's description says `관리종목,우선주제외`, read as `우선주+관리주제외` here: the comma is part of the label:
    /// ka10027 has the same code, and calls it so.
    ///
    /// A new request has [`RankingStockCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: RankingStockCondition,
    /// Credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditOrLendingCondition::All`].
    #[doc(alias("crd_cnd", "신용조건"))]
    pub credit_condition: CreditOrLendingCondition,
    /// Price condition (가격조건, `pric_cnd`).
    ///
    /// A new request has [`PriceCondition::All`].
    #[doc(alias("pric_cnd", "가격조건"))]
    pub price_condition: PriceCondition,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ExpectedChangeRateRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`ExpectedChangeSort::RiseRate`]
    /// - `volume_condition`: [`ExpectedChangeRateRankingVolumeCondition::All`]
    /// - `stock_condition`: [`RankingStockCondition::All`]
    /// - `credit_condition`: [`CreditOrLendingCondition::All`]
    /// - `price_condition`: [`PriceCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll) -> Self {
        Self {
            market,
            sort_type: ExpectedChangeSort::RiseRate,
            volume_condition: ExpectedChangeRateRankingVolumeCondition::All,
            stock_condition: RankingStockCondition::All,
            credit_condition: CreditOrLendingCondition::All,
            price_condition: PriceCondition::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ExpectedChangeSort::RiseRate`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: ExpectedChangeSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: volume condition (거래량조건, `trde_qty_cnd`).
    ///
    /// The table's description says `1;천주이상`, read as `1:천주이상` here: a typo: it is a code like those beside
    /// it.
    ///
    /// A new request has [`ExpectedChangeRateRankingVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: ExpectedChangeRateRankingVolumeCondition,
    ) -> Self {
        self.volume_condition = volume_condition;
        self
    }

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// The table's description says `관리종목,우선주제외`, read as `우선주+관리주제외` here: the comma is part of the label:
    /// ka10027 has the same code, and calls it so.
    ///
    /// A new request has [`RankingStockCondition::All`].
    #[must_use]
    pub fn stock_condition(mut self, stock_condition: RankingStockCondition) -> Self {
        self.stock_condition = stock_condition;
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

    /// Sets the parameter: price condition (가격조건, `pric_cnd`).
    ///
    /// A new request has [`PriceCondition::All`].
    #[must_use]
    pub fn price_condition(mut self, price_condition: PriceCondition) -> Self {
        self.price_condition = price_condition;
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
    ExpectedChangeRateRankingRequest -> ExpectedChangeRateRanking = REQUEST[7] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "sort_tp" "정렬구분" required => sort_type: Code<ExpectedChangeSort>,
        "trde_qty_cnd" "거래량조건" required => volume_condition: Code<ExpectedChangeRateRankingVolumeCondition>,
        "stk_cnd" "종목조건" required => stock_condition: Code<RankingStockCondition>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditOrLendingCondition>,
        "pric_cnd" "가격조건" required => price_condition: Code<PriceCondition>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that an auction would move most, up or down, at its expected price; a row is a stock.
///
/// What the server answers to [`ExpectedChangeRateRankingRequest`]: 예상체결등락률상위요청 (`ka10029`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::ExpectedChangeRateRankingRequest;
///
/// let request = ExpectedChangeRateRankingRequest::new(MarketOrAll::All)
///     .exchange(Exchange::Unified);
/// let reply = client.ranking().expected_change_rate_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.expected_price,
///         row.change_rate,
///         row.expected_quantity,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10029", "예상체결등락률상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpectedChangeRateRanking {
    /// The rows: 예상체결등락률상위 (`exp_cntr_flu_rt_upper`); each is a stock.
    ///
    /// Sorted
    /// - by `change_rate`, largest first, positive ones alone, where `sort_type` is `RiseRate`
    /// - by `change`, largest first, positive ones alone, where `sort_type` is `RiseAmount`
    /// - by `change_rate`, smallest first, negative ones alone, where `sort_type` is `FallRate`
    /// - by `change`, smallest first, negative ones alone, where `sort_type` is `FallAmount`
    /// - by `change`, largest first, zeros alone, where `sort_type` is `Unchanged`
    /// - by `expected_quantity`, largest first, where `sort_type` is `TradeQuantity`
    ///
    /// Left out is what does not fit `price_condition` (by `expected_price`).
    #[doc(alias("exp_cntr_flu_rt_upper", "예상체결등락률상위"))]
    pub rows: Vec<ExpectedChangeRateRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 예상체결등락률상위 (`exp_cntr_flu_rt_upper`) in [`ExpectedChangeRateRanking`] (`ka10029`).
#[doc(alias("exp_cntr_flu_rt_upper", "예상체결등락률상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpectedChangeRateRankingRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Expected price (예상체결가, `exp_cntr_pric`), in won, with its direction.
    ///
    /// Its direction is against `base_price`; `change`, `change_rate` and `change_sign` are against another
    /// price, and may say the opposite.
    #[doc(alias("exp_cntr_pric", "예상체결가"))]
    pub expected_price: Option<Price>,
    /// Base price (기준가, `base_pric`), in won.
    ///
    /// Not always `expected_price` less `change`.
    #[doc(alias("base_pric", "기준가"))]
    pub base_price: Option<Won>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    ///
    /// Against a price that is not always `base_price`, and not in the reply.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    ///
    /// Above 30 on the first day of a listing.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Expected quantity (예상체결량, `exp_cntr_qty`), in shares.
    #[doc(alias("exp_cntr_qty", "예상체결량"))]
    pub expected_quantity: Option<Shares>,
    /// Ask quantity (매도잔량, `sel_req`), in shares.
    #[doc(alias("sel_req", "매도잔량"))]
    pub ask_quantity: Option<Shares>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    ///
    /// Its direction is against `base_price`; `0` is no ask, as at the upper limit.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    ///
    /// Its direction is against `base_price`.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Bid quantity (매수잔량, `buy_req`), in shares.
    #[doc(alias("buy_req", "매수잔량"))]
    pub bid_quantity: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// By what change to rank, or which stocks to show (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분) in `ka10029`.
    pub enum ExpectedChangeSort {
        /// `1` 상승률: By rate of the rise.
        RiseRate = "1" "상승률",
        /// `2` 상승폭: By amount of the rise.
        RiseAmount = "2" "상승폭",
        /// `3` 보합: Unchanged.
        Unchanged = "3" "보합",
        /// `4` 하락률: By rate of the fall.
        FallRate = "4" "하락률",
        /// `5` 하락폭: By amount of the fall.
        FallAmount = "5" "하락폭",
        /// `6` 체결량: By expected quantity.
        TradeQuantity = "6" "체결량",
        /// `7` 상한: At the upper limit.
        UpperLimit = "7" "상한",
        /// `8` 하한: At the lower limit.
        LowerLimit = "8" "하한",
    }
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_cnd` (거래량조건) in `ka10029`.
    pub enum ExpectedChangeRateRankingVolumeCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 천주이상: At least 1,000 shares.
        AtLeast1000Shares = "1" "천주이상" from(1_000),
        /// `3` 3천주: At least 3,000 shares.
        AtLeast3000Shares = "3" "3천주" from(3_000),
        /// `5` 5천주: At least 5,000 shares.
        AtLeast5000Shares = "5" "5천주" from(5_000),
        /// `10` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "10" "만주이상" from(10_000),
        /// `50` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "50" "5만주이상" from(50_000),
        /// `100` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "100" "10만주이상" from(100_000),
    }
}

/// What is known of `ka10029` at run time.
pub static TR: Tr = Tr {
    id: "ka10029",
    name: "예상체결등락률상위요청",
    rust: "ExpectedChangeRateRanking",
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
        ("trde_qty_cnd", "0"),
        ("stk_cnd", "0"),
        ("crd_cnd", "0"),
        ("pric_cnd", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for ExpectedChangeRateRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ExpectedChangeRateRankingRequest {
    type Row = ExpectedChangeRateRankingRow;

    const LIST: &'static str = "exp_cntr_flu_rt_upper";

    fn rows(
        response: &mut ExpectedChangeRateRanking,
    ) -> &mut Vec<ExpectedChangeRateRankingRow> {
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
    Sort::largest("expected_quantity").when(&[("sort_type", "TradeQuantity")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[("price_condition", "expected_price")];

record! {
    ExpectedChangeRateRanking = RESPONSE[1] {
        0 "exp_cntr_flu_rt_upper" "예상체결등락률상위"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    ExpectedChangeRateRankingRow = ROWS[12] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "exp_cntr_pric" "예상체결가" => expected_price: Price,
        3 "base_pric" "기준가" => base_price: Won,
        4 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        7 "exp_cntr_qty" "예상체결량" => expected_quantity: Shares,
        8 "sel_req" "매도잔량" => ask_quantity: Shares,
        9 "sel_bid" "매도호가" => ask_price: Price,
        10 "buy_bid" "매수호가" => bid_price: Price,
        11 "buy_req" "매수잔량" => bid_quantity: Shares,
    }
}
