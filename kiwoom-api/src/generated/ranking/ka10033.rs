// Generated from spec/rkinfo/ka10033.yaml by `cargo xtask gen`. Do not edit.

//! `ka10033` 신용비율상위요청: The stocks that are bought on credit most, by their credit ratio; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, CreditCondition, Exchange, MarginCondition, MarketOrAll, PriceLimitStocks};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`CreditRatioRanking`]: 신용비율상위요청 (`ka10033`).
///
/// The stocks that are bought on credit most, by their credit ratio; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::CreditRatioRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = CreditRatioRankingRequest::new(MarketOrAll::All)
///     .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","trde_qty_tp":"0","stk_cnd":"0","updown_incls":"1","crd_cnd":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10033", "신용비율상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreditRatioRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`CreditRatioRankingVolumeCondition::All`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: CreditRatioRankingVolumeCondition,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`MarginCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: MarginCondition,
    /// Price limit stocks (상하한포함, `updown_incls`).
    ///
    /// The table's description says `0:상하한 미포함`, read as `0:미포함` here: the same choice is called so in the
    /// other tables.
    /// The table's description says `1:상하한포함`, read as `1:포함` here: the same choice is called so in the
    /// other tables.
    ///
    /// A new request has [`PriceLimitStocks::Include`].
    #[doc(alias("updown_incls", "상하한포함"))]
    pub price_limit_stocks: PriceLimitStocks,
    /// Credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditCondition::All`].
    #[doc(alias("crd_cnd", "신용조건"))]
    pub credit_condition: CreditCondition,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl CreditRatioRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `volume_condition`: [`CreditRatioRankingVolumeCondition::All`]
    /// - `stock_condition`: [`MarginCondition::All`]
    /// - `price_limit_stocks`: [`PriceLimitStocks::Include`]
    /// - `credit_condition`: [`CreditCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll) -> Self {
        Self {
            market,
            volume_condition: CreditRatioRankingVolumeCondition::All,
            stock_condition: MarginCondition::All,
            price_limit_stocks: PriceLimitStocks::Include,
            credit_condition: CreditCondition::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`CreditRatioRankingVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: CreditRatioRankingVolumeCondition,
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

    /// Sets the parameter: price limit stocks (상하한포함, `updown_incls`).
    ///
    /// The table's description says `0:상하한 미포함`, read as `0:미포함` here: the same choice is called so in the
    /// other tables.
    /// The table's description says `1:상하한포함`, read as `1:포함` here: the same choice is called so in the
    /// other tables.
    ///
    /// A new request has [`PriceLimitStocks::Include`].
    #[must_use]
    pub fn price_limit_stocks(mut self, price_limit_stocks: PriceLimitStocks) -> Self {
        self.price_limit_stocks = price_limit_stocks;
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
    CreditRatioRankingRequest -> CreditRatioRanking = REQUEST[6] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<CreditRatioRankingVolumeCondition>,
        "stk_cnd" "종목조건" required => stock_condition: Code<MarginCondition>,
        "updown_incls" "상하한포함" required => price_limit_stocks: Code<PriceLimitStocks>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditCondition>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that are bought on credit most, by their credit ratio; a row is a stock.
///
/// What the server answers to [`CreditRatioRankingRequest`]: 신용비율상위요청 (`ka10033`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::CreditRatioRankingRequest;
///
/// let request = CreditRatioRankingRequest::new(MarketOrAll::All)
///     .exchange(Exchange::Unified);
/// let reply = client.ranking().credit_ratio_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.credit_ratio,
///         row.current_volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10033", "신용비율상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditRatioRanking {
    /// The rows: 신용비율상위 (`crd_rt_upper`); each is a stock.
    ///
    /// Sorted by `credit_ratio`, largest first.
    ///
    /// Left out is what does not fit `volume_condition` (by `current_volume`).
    #[doc(alias("crd_rt_upper", "신용비율상위"))]
    pub rows: Vec<CreditRatioRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 신용비율상위 (`crd_rt_upper`) in [`CreditRatioRanking`] (`ka10033`).
#[doc(alias("crd_rt_upper", "신용비율상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreditRatioRankingRow {
    /// Stock class (종목정보, `stk_infr`).
    ///
    /// A code, such as `30`, that no table explains.
    #[doc(alias("stk_infr", "종목정보"))]
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
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Credit ratio (신용비율, `crd_rt`), in percent; whatever sign the server writes before it adds nothing.
    ///
    /// Equal to `credit_ratio` of ka10001.
    #[doc(alias("crd_rt", "신용비율"))]
    pub credit_ratio: Option<Percent>,
    /// Ask quantity (매도잔량, `sel_req`), in shares.
    #[doc(alias("sel_req", "매도잔량"))]
    pub ask_quantity: Option<Shares>,
    /// Bid quantity (매수잔량, `buy_req`), in shares.
    #[doc(alias("buy_req", "매수잔량"))]
    pub bid_quantity: Option<Shares>,
    /// Current volume (현재거래량, `now_trde_qty`), in shares.
    #[doc(alias("now_trde_qty", "현재거래량"))]
    pub current_volume: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_tp` (거래량구분) in `ka10033`.
    pub enum CreditRatioRankingVolumeCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `10` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "10" "만주이상" from(10_000),
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

/// What is known of `ka10033` at run time.
pub static TR: Tr = Tr {
    id: "ka10033",
    name: "신용비율상위요청",
    rust: "CreditRatioRanking",
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
        ("trde_qty_tp", "0"),
        ("stk_cnd", "0"),
        ("updown_incls", "1"),
        ("crd_cnd", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for CreditRatioRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for CreditRatioRankingRequest {
    type Row = CreditRatioRankingRow;

    const LIST: &'static str = "crd_rt_upper";

    fn rows(response: &mut CreditRatioRanking) -> &mut Vec<CreditRatioRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[Sort::largest("credit_ratio")];

const ROWS_FILTERED: &[(&str, &str)] = &[("volume_condition", "current_volume")];

record! {
    CreditRatioRanking = RESPONSE[1] {
        0 "crd_rt_upper" "신용비율상위"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    CreditRatioRankingRow = ROWS[11] {
        0 "stk_infr" "종목정보" => stock_class: Text,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        7 "crd_rt" "신용비율" => credit_ratio: Percent magnitude scale(2),
        8 "sel_req" "매도잔량" => ask_quantity: Shares,
        9 "buy_req" "매수잔량" => bid_quantity: Shares,
        10 "now_trde_qty" "현재거래량" => current_volume: Shares,
    }
}
