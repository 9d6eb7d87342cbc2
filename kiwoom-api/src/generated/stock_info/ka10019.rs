// Generated from spec/stkinfo/ka10019.yaml by `cargo xtask gen`. Do not edit.

//! `ka10019` 가격급등락요청: The stocks whose price jumped, or plunged, within some minutes or days; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{
    ChangeSign, CreditCondition, Exchange, JumpOrPlunge, LookbackUnit, PriceLimitStocks, PriceRange, StockCondition,
    VolumeCondition,
};
use crate::value::{Count, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`PriceJump`]: 가격급등락요청 (`ka10019`).
///
/// The stocks whose price jumped, or plunged, within some minutes or days; a row is a stock.
///
/// Kiwoom's sample call has `0000` for `trde_qty_tp`, read as `00000` here: the codes of the table have
/// five digits, as the sample call of ka10016 does.
///
/// ```
/// use kiwoom_api::codes::{JumpOrPlunge, LookbackUnit};
/// use kiwoom_api::stock_info::{PriceJumpMarket, PriceJumpRequest};
/// use kiwoom_api::{Count, Request};
///
/// let request = PriceJumpRequest::new(
///     PriceJumpMarket::All,
///     JumpOrPlunge::Jump,
///     LookbackUnit::MinutesAgo,
///     Count::new(60),
/// );
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","flu_tp":"1","tm_tp":"1","tm":"60","trde_qty_tp":"00000","stk_cnd":"0","crd_cnd":"0","pric_cnd":"0","updown_incls":"1","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10019", "가격급등락요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PriceJumpRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: PriceJumpMarket,
    /// Change type (등락구분, `flu_tp`).
    #[doc(alias("flu_tp", "등락구분"))]
    pub change_type: JumpOrPlunge,
    /// Lookback unit (시간구분, `tm_tp`).
    #[doc(alias("tm_tp", "시간구분"))]
    pub lookback_unit: LookbackUnit,
    /// Lookback (시간, `tm`).
    #[doc(alias("tm", "시간"))]
    pub lookback: Count,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`VolumeCondition::All`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: VolumeCondition,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`StockCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: StockCondition,
    /// Credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditCondition::All`].
    #[doc(alias("crd_cnd", "신용조건"))]
    pub credit_condition: CreditCondition,
    /// Price condition (가격조건, `pric_cnd`).
    ///
    /// A new request has [`PriceRange::All`].
    #[doc(alias("pric_cnd", "가격조건"))]
    pub price_condition: PriceRange,
    /// Price limit stocks (상하한포함, `updown_incls`).
    ///
    /// A new request has [`PriceLimitStocks::Include`].
    #[doc(alias("updown_incls", "상하한포함"))]
    pub price_limit_stocks: PriceLimitStocks,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl PriceJumpRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `volume_condition`: [`VolumeCondition::All`]
    /// - `stock_condition`: [`StockCondition::All`]
    /// - `credit_condition`: [`CreditCondition::All`]
    /// - `price_condition`: [`PriceRange::All`]
    /// - `price_limit_stocks`: [`PriceLimitStocks::Include`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        market: PriceJumpMarket,
        change_type: JumpOrPlunge,
        lookback_unit: LookbackUnit,
        lookback: Count,
    ) -> Self {
        Self {
            market,
            change_type,
            lookback_unit,
            lookback,
            volume_condition: VolumeCondition::All,
            stock_condition: StockCondition::All,
            credit_condition: CreditCondition::All,
            price_condition: PriceRange::All,
            price_limit_stocks: PriceLimitStocks::Include,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`VolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(mut self, volume_condition: VolumeCondition) -> Self {
        self.volume_condition = volume_condition;
        self
    }

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`StockCondition::All`].
    #[must_use]
    pub fn stock_condition(mut self, stock_condition: StockCondition) -> Self {
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

    /// Sets the parameter: price condition (가격조건, `pric_cnd`).
    ///
    /// A new request has [`PriceRange::All`].
    #[must_use]
    pub fn price_condition(mut self, price_condition: PriceRange) -> Self {
        self.price_condition = price_condition;
        self
    }

    /// Sets the parameter: price limit stocks (상하한포함, `updown_incls`).
    ///
    /// A new request has [`PriceLimitStocks::Include`].
    #[must_use]
    pub fn price_limit_stocks(mut self, price_limit_stocks: PriceLimitStocks) -> Self {
        self.price_limit_stocks = price_limit_stocks;
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
    PriceJumpRequest -> PriceJump = REQUEST[10] {
        "mrkt_tp" "시장구분" required => market: Code<PriceJumpMarket>,
        "flu_tp" "등락구분" required => change_type: Code<JumpOrPlunge>,
        "tm_tp" "시간구분" required => lookback_unit: Code<LookbackUnit>,
        "tm" "시간" required => lookback: Count,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<VolumeCondition>,
        "stk_cnd" "종목조건" required => stock_condition: Code<StockCondition>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditCondition>,
        "pric_cnd" "가격조건" required => price_condition: Code<PriceRange>,
        "updown_incls" "상하한포함" required => price_limit_stocks: Code<PriceLimitStocks>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks whose price jumped, or plunged, within some minutes or days; a row is a stock.
///
/// What the server answers to [`PriceJumpRequest`]: 가격급등락요청 (`ka10019`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{JumpOrPlunge, LookbackUnit};
/// use kiwoom_api::stock_info::{PriceJumpMarket, PriceJumpRequest};
/// use kiwoom_api::Count;
///
/// let request = PriceJumpRequest::new(
///     PriceJumpMarket::All,
///     JumpOrPlunge::Jump,
///     LookbackUnit::MinutesAgo,
///     Count::new(60),
/// );
/// let reply = client.stock_info().price_jump(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.jump_rate,
///         row.jump_amount,
///         row.change_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10019", "가격급등락요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceJump {
    /// The rows: 가격급등락 (`pric_jmpflu`); each is a stock.
    ///
    /// Sorted
    /// - by `jump_rate`, largest first, positive ones alone, where `change_type` is `Jump`
    /// - by `jump_rate`, smallest first, negative ones alone, where `change_type` is `Plunge`
    ///
    /// Left out is what does not fit `volume_condition` (by `volume`), `price_condition` (by
    /// `current_price`).
    #[doc(alias("pric_jmpflu", "가격급등락"))]
    pub rows: Vec<PriceJumpRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 가격급등락 (`pric_jmpflu`) in [`PriceJump`] (`ka10019`).
#[doc(alias("pric_jmpflu", "가격급등락"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceJumpRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock class (종목분류, `stk_cls`).
    ///
    /// A code, such as `14`, that no table explains.
    #[doc(alias("stk_cls", "종목분류"))]
    pub stock_class: Option<String>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Lookback price (기준가, `base_pric`), in won.
    ///
    /// The price at the time looked back to: the jump counts from it.
    #[doc(alias("base_pric", "기준가"))]
    pub lookback_price: Option<Won>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Jump amount (기준대비, `base_pre`), in won, signed.
    ///
    /// The current price less `lookback_price`.
    #[doc(alias("base_pre", "기준대비"))]
    pub jump_amount: Option<Won>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Jump rate (급등률, `jmp_rt`), in percent, signed.
    ///
    /// The change from `lookback_price`; the sign of `current_price` stays that of the day.
    #[doc(alias("jmp_rt", "급등률"))]
    pub jump_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which market (시장구분).
    ///
    /// The codes of `mrkt_tp` (시장구분) in `ka10019`.
    pub enum PriceJumpMarket {
        /// `000` 전체: All of them.
        All = "000" "전체",
        /// `001` 코스피: KOSPI.
        Kospi = "001" "코스피",
        /// `101` 코스닥: KOSDAQ.
        Kosdaq = "101" "코스닥",
        /// `201` 코스피200: KOSPI 200.
        Kospi200 = "201" "코스피200",
    }
}

/// What is known of `ka10019` at run time.
pub static TR: Tr = Tr {
    id: "ka10019",
    name: "가격급등락요청",
    rust: "PriceJump",
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
        ("flu_tp", "1"),
        ("tm_tp", "1"),
        ("tm", "60"),
        ("trde_qty_tp", "00000"),
        ("stk_cnd", "0"),
        ("crd_cnd", "0"),
        ("pric_cnd", "0"),
        ("updown_incls", "1"),
        ("stex_tp", "1"),
    ],
};

impl Response for PriceJump {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for PriceJumpRequest {
    type Row = PriceJumpRow;

    const LIST: &'static str = "pric_jmpflu";

    fn rows(response: &mut PriceJump) -> &mut Vec<PriceJumpRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("jump_rate").only(Only::Positive).when(&[("change_type", "Jump")]),
    Sort::smallest("jump_rate").only(Only::Negative).when(&[("change_type", "Plunge")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[
    ("volume_condition", "volume"),
    ("price_condition", "current_price"),
];

record! {
    PriceJump = RESPONSE[1] {
        0 "pric_jmpflu" "가격급등락"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    PriceJumpRow = ROWS[11] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_cls" "종목분류" => stock_class: Text,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "base_pric" "기준가" => lookback_price: Won,
        7 "cur_prc" "현재가" => current_price: Price,
        8 "base_pre" "기준대비" => jump_amount: Won signed,
        9 "trde_qty" "거래량" => volume: Shares,
        10 "jmp_rt" "급등률" => jump_rate: Percent signed scale(2),
    }
}
