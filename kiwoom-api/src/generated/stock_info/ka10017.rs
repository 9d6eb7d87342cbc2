// Generated from spec/stkinfo/ka10017.yaml by `cargo xtask gen`. Do not edit.

//! `ka10017` 상하한가요청: The stocks at a price limit, today or the day before, or up, down or unchanged; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, CreditCondition, Exchange, MarketOrAll, PriceRange, VolumeCondition};
use crate::value::{Days, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`LimitUpDown`]: 상하한가요청 (`ka10017`).
///
/// The stocks at a price limit, today or the day before, or up, down or unchanged; a row is a stock.
///
/// Kiwoom's sample call has `0000` for `trde_qty_tp`, read as `00000` here: the codes of the table have
/// five digits, as the sample call of ka10016 does.
///
/// ```
/// use kiwoom_api::codes::MarketOrAll;
/// use kiwoom_api::stock_info::{LimitUpDownRequest, PriceLimitType};
/// use kiwoom_api::Request;
///
/// let request = LimitUpDownRequest::new(MarketOrAll::All, PriceLimitType::UpperLimit);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","updown_tp":"1","sort_tp":"1","stk_cnd":"0","trde_qty_tp":"00000","crd_cnd":"0","trde_gold_tp":"0","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10017", "상하한가요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LimitUpDownRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Price limit type (상하한구분, `updown_tp`).
    #[doc(alias("updown_tp", "상하한구분"))]
    pub price_limit_type: PriceLimitType,
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`LimitUpDownSort::StockCode`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: LimitUpDownSort,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`LimitUpDownStockCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: LimitUpDownStockCondition,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`VolumeCondition::All`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: VolumeCondition,
    /// Credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditCondition::All`].
    #[doc(alias("crd_cnd", "신용조건"))]
    pub credit_condition: CreditCondition,
    /// Price condition (매매금구분, `trde_gold_tp`).
    ///
    /// A new request has [`PriceRange::All`].
    #[doc(alias("trde_gold_tp", "매매금구분"))]
    pub price_condition: PriceRange,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl LimitUpDownRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`LimitUpDownSort::StockCode`]
    /// - `stock_condition`: [`LimitUpDownStockCondition::All`]
    /// - `volume_condition`: [`VolumeCondition::All`]
    /// - `credit_condition`: [`CreditCondition::All`]
    /// - `price_condition`: [`PriceRange::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll, price_limit_type: PriceLimitType) -> Self {
        Self {
            market,
            price_limit_type,
            sort_type: LimitUpDownSort::StockCode,
            stock_condition: LimitUpDownStockCondition::All,
            volume_condition: VolumeCondition::All,
            credit_condition: CreditCondition::All,
            price_condition: PriceRange::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`LimitUpDownSort::StockCode`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: LimitUpDownSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`LimitUpDownStockCondition::All`].
    #[must_use]
    pub fn stock_condition(
        mut self,
        stock_condition: LimitUpDownStockCondition,
    ) -> Self {
        self.stock_condition = stock_condition;
        self
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`VolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(mut self, volume_condition: VolumeCondition) -> Self {
        self.volume_condition = volume_condition;
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

    /// Sets the parameter: price condition (매매금구분, `trde_gold_tp`).
    ///
    /// A new request has [`PriceRange::All`].
    #[must_use]
    pub fn price_condition(mut self, price_condition: PriceRange) -> Self {
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
    LimitUpDownRequest -> LimitUpDown = REQUEST[8] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "updown_tp" "상하한구분" required => price_limit_type: Code<PriceLimitType>,
        "sort_tp" "정렬구분" required => sort_type: Code<LimitUpDownSort>,
        "stk_cnd" "종목조건" required => stock_condition: Code<LimitUpDownStockCondition>,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<VolumeCondition>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditCondition>,
        "trde_gold_tp" "매매금구분" required => price_condition: Code<PriceRange>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks at a price limit, today or the day before, or up, down or unchanged; a row is a stock.
///
/// What the server answers to [`LimitUpDownRequest`]: 상하한가요청 (`ka10017`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::MarketOrAll;
/// use kiwoom_api::stock_info::{LimitUpDownRequest, PriceLimitType};
///
/// let request = LimitUpDownRequest::new(MarketOrAll::All, PriceLimitType::UpperLimit);
/// let reply = client.stock_info().limit_up_down(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.consecutive_days,
///         row.volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10017", "상하한가요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitUpDown {
    /// The rows: 상하한가 (`updown_pric`); each is a stock.
    ///
    /// Sorted
    /// - by `stock_code`, smallest first, where `sort_type` is `StockCode`
    /// - by `consecutive_days`, largest first, where `sort_type` is `Streak`
    /// - by `change_rate`, largest first, where `sort_type` is `ChangeRate`
    ///
    /// Left out is what does not fit `price_limit_type` (by `change_sign`), `volume_condition` (by
    /// `volume`), `price_condition` (by `current_price`).
    #[doc(alias("updown_pric", "상하한가"))]
    pub rows: Vec<LimitUpDownRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 상하한가 (`updown_pric`) in [`LimitUpDown`] (`ka10017`).
#[doc(alias("updown_pric", "상하한가"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LimitUpDownRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock info (종목정보, `stk_infr`).
    ///
    /// A code, such as `12`, that no table explains.
    #[doc(alias("stk_infr", "종목정보"))]
    pub stock_info: Option<String>,
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
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Previous volume (전일거래량, `pred_trde_qty`), in shares.
    #[doc(alias("pred_trde_qty", "전일거래량"))]
    pub previous_volume: Option<Shares>,
    /// Ask quantity (매도잔량, `sel_req`), in shares.
    #[doc(alias("sel_req", "매도잔량"))]
    pub ask_quantity: Option<Shares>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    ///
    /// `0` where there is no ask.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Bid quantity (매수잔량, `buy_req`), in shares.
    #[doc(alias("buy_req", "매수잔량"))]
    pub bid_quantity: Option<Shares>,
    /// Consecutive days (횟수, `cnt`).
    ///
    /// Days at the limit in a row, 1 where there was none before.
    #[doc(alias("cnt", "횟수"))]
    pub consecutive_days: Option<Days>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// At which price limit, or in which direction (상하한구분).
    ///
    /// The codes of `updown_tp` (상하한구분) in `ka10017`.
    pub enum PriceLimitType {
        /// `1` 상한: At the upper limit.
        UpperLimit = "1" "상한",
        /// `2` 상승: Up.
        Up = "2" "상승",
        /// `3` 보합: Unchanged.
        Unchanged = "3" "보합",
        /// `4` 하한: At the lower limit.
        LowerLimit = "4" "하한",
        /// `5` 하락: Down.
        Down = "5" "하락",
        /// `6` 전일상한: At the upper limit the day before.
        PreviousUpperLimit = "6" "전일상한",
        /// `7` 전일하한: At the lower limit the day before.
        PreviousLowerLimit = "7" "전일하한",
    }
}

codes! {
    /// What to sort by (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분) in `ka10017`.
    pub enum LimitUpDownSort {
        /// `1` 종목코드순: By stock code.
        StockCode = "1" "종목코드순",
        /// `2` 연속횟수순(상위100개): By days in a row, the first 100.
        Streak = "2" "연속횟수순(상위100개)",
        /// `3` 등락률순: By rate of change.
        ChangeRate = "3" "등락률순",
    }
}

codes! {
    /// Which stocks to show or to leave out (종목조건).
    ///
    /// The codes of `stk_cnd` (종목조건) in `ka10017`.
    pub enum LimitUpDownStockCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 관리종목제외: Without administrative issues.
        WithoutAdministrative = "1" "관리종목제외",
        /// `3` 우선주제외: Without preferred shares.
        WithoutPreferred = "3" "우선주제외",
        /// `4` 우선주+관리종목제외: Without preferred shares and administrative issues.
        WithoutPreferredOrAdministrative = "4" "우선주+관리종목제외",
        /// `5` 증100제외: Without those that need 100 % margin.
        WithoutMargin100 = "5" "증100제외",
        /// `6` 증100만 보기: Those that need 100 % margin.
        Margin100 = "6" "증100만 보기",
        /// `7` 증40만 보기: Those that need 40 % margin.
        Margin40 = "7" "증40만 보기",
        /// `8` 증30만 보기: Those that need 30 % margin.
        Margin30 = "8" "증30만 보기",
        /// `9` 증20만 보기: Those that need 20 % margin.
        Margin20 = "9" "증20만 보기",
        /// `10` 우선주+관리종목+환기종목제외: Without preferred shares, administrative and alert issues.
        WithoutPreferredAdministrativeOrAlert = "10" "우선주+관리종목+환기종목제외",
    }
}

/// What is known of `ka10017` at run time.
pub static TR: Tr = Tr {
    id: "ka10017",
    name: "상하한가요청",
    rust: "LimitUpDown",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "000"),
        ("updown_tp", "1"),
        ("sort_tp", "1"),
        ("stk_cnd", "0"),
        ("trde_qty_tp", "00000"),
        ("crd_cnd", "0"),
        ("trde_gold_tp", "0"),
        ("stex_tp", "1"),
    ],
};

impl Response for LimitUpDown {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for LimitUpDownRequest {
    type Row = LimitUpDownRow;

    const LIST: &'static str = "updown_pric";

    fn rows(response: &mut LimitUpDown) -> &mut Vec<LimitUpDownRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::smallest("stock_code").when(&[("sort_type", "StockCode")]),
    Sort::largest("consecutive_days").when(&[("sort_type", "Streak")]),
    Sort::largest("change_rate").when(&[("sort_type", "ChangeRate")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[
    ("price_limit_type", "change_sign"),
    ("volume_condition", "volume"),
    ("price_condition", "current_price"),
];

record! {
    LimitUpDown = RESPONSE[1] {
        0 "updown_pric" "상하한가"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    LimitUpDownRow = ROWS[14] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_infr" "종목정보" => stock_info: Text,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        7 "trde_qty" "거래량" => volume: Shares,
        8 "pred_trde_qty" "전일거래량" => previous_volume: Shares,
        9 "sel_req" "매도잔량" => ask_quantity: Shares,
        10 "sel_bid" "매도호가" => ask_price: Price,
        11 "buy_bid" "매수호가" => bid_price: Price,
        12 "buy_req" "매수잔량" => bid_quantity: Shares,
        13 "cnt" "횟수" => consecutive_days: Days,
    }
}
