// Generated from spec/stkinfo/ka10016.yaml by `cargo xtask gen`. Do not edit.

//! `ka10016` 신고저가요청: The stocks at a new high, or a new low, of the last days; a row is a stock.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{
    ChangeSign, CreditCondition, Exchange, LookbackPeriod, MarketOrAll, PriceLimitStocks, StockCondition,
    VolumeCondition,
};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`NewHighLow`]: 신고저가요청 (`ka10016`).
///
/// The stocks at a new high, or a new low, of the last days; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{LookbackPeriod, MarketOrAll, PriceLimitStocks};
/// use kiwoom_api::stock_info::{HighLowClose, NewHighLowRequest, NewHighOrLow};
/// use kiwoom_api::Request;
///
/// let request = NewHighLowRequest::new(
///     MarketOrAll::All,
///     NewHighOrLow::NewHigh,
///     HighLowClose::HighLow,
///     LookbackPeriod::Days5,
/// )
/// .price_limit_stocks(PriceLimitStocks::Exclude);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","ntl_tp":"1","high_low_close_tp":"1","stk_cnd":"0","trde_qty_tp":"00000","crd_cnd":"0","updown_incls":"0","dt":"5","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10016", "신고저가요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewHighLowRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// High or low (신고저구분, `ntl_tp`).
    #[doc(alias("ntl_tp", "신고저구분"))]
    pub high_or_low: NewHighOrLow,
    /// High low close (고저종구분, `high_low_close_tp`).
    #[doc(alias("high_low_close_tp", "고저종구분"))]
    pub high_low_close: HighLowClose,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`StockCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: StockCondition,
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
    /// Price limit stocks (상하한포함, `updown_incls`).
    ///
    /// A new request has [`PriceLimitStocks::Include`].
    #[doc(alias("updown_incls", "상하한포함"))]
    pub price_limit_stocks: PriceLimitStocks,
    /// Period (기간, `dt`).
    ///
    /// Any other number of days up to 250 can be asked for, too, as a code that the list does not have.
    #[doc(alias("dt", "기간"))]
    pub period: LookbackPeriod,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl NewHighLowRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `stock_condition`: [`StockCondition::All`]
    /// - `volume_condition`: [`VolumeCondition::All`]
    /// - `credit_condition`: [`CreditCondition::All`]
    /// - `price_limit_stocks`: [`PriceLimitStocks::Include`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        market: MarketOrAll,
        high_or_low: NewHighOrLow,
        high_low_close: HighLowClose,
        period: LookbackPeriod,
    ) -> Self {
        Self {
            market,
            high_or_low,
            high_low_close,
            stock_condition: StockCondition::All,
            volume_condition: VolumeCondition::All,
            credit_condition: CreditCondition::All,
            price_limit_stocks: PriceLimitStocks::Include,
            period,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`StockCondition::All`].
    #[must_use]
    pub fn stock_condition(mut self, stock_condition: StockCondition) -> Self {
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
    NewHighLowRequest -> NewHighLow = REQUEST[9] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "ntl_tp" "신고저구분" required => high_or_low: Code<NewHighOrLow>,
        "high_low_close_tp" "고저종구분" required => high_low_close: Code<HighLowClose>,
        "stk_cnd" "종목조건" required => stock_condition: Code<StockCondition>,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<VolumeCondition>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditCondition>,
        "updown_incls" "상하한포함" required => price_limit_stocks: Code<PriceLimitStocks>,
        "dt" "기간" required => period: Code<LookbackPeriod>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks at a new high, or a new low, of the last days; a row is a stock.
///
/// What the server answers to [`NewHighLowRequest`]: 신고저가요청 (`ka10016`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{LookbackPeriod, MarketOrAll, PriceLimitStocks};
/// use kiwoom_api::stock_info::{HighLowClose, NewHighLowRequest, NewHighOrLow};
///
/// let request = NewHighLowRequest::new(
///     MarketOrAll::All,
///     NewHighOrLow::NewHigh,
///     HighLowClose::HighLow,
///     LookbackPeriod::Days5,
/// )
/// .price_limit_stocks(PriceLimitStocks::Exclude);
/// let reply = client.stock_info().new_high_low(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.period_high_price,
///         row.period_low_price,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10016", "신고저가요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewHighLow {
    /// The rows: 신고저가 (`ntl_pric`); each is a stock.
    ///
    /// Left out is what does not fit `volume_condition` (by `volume`).
    #[doc(alias("ntl_pric", "신고저가"))]
    pub rows: Vec<NewHighLowRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 신고저가 (`ntl_pric`) in [`NewHighLow`] (`ka10016`).
#[doc(alias("ntl_pric", "신고저가"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewHighLowRow {
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
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Volume ratio (전일거래량대비율, `pred_trde_qty_pre_rt`), in percent; whatever sign the server writes before
    /// it adds nothing.
    ///
    /// Today's volume in percent of the previous day's. The sign that the server writes says whether that
    /// is below (`-`) or above (`+`) 100.
    #[doc(alias("pred_trde_qty_pre_rt", "전일거래량대비율"))]
    pub volume_ratio: Option<Percent>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Period high price (고가, `high_pric`), in won.
    #[doc(alias("high_pric", "고가"))]
    pub period_high_price: Option<Won>,
    /// Period low price (저가, `low_pric`), in won.
    #[doc(alias("low_pric", "저가"))]
    pub period_low_price: Option<Won>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// New highs or new lows (신고저구분).
    ///
    /// The codes of `ntl_tp` (신고저구분) in `ka10016`.
    pub enum NewHighOrLow {
        /// `1` 신고가: New highs.
        NewHigh = "1" "신고가",
        /// `2` 신저가: New lows.
        NewLow = "2" "신저가",
    }
}

codes! {
    /// New highs and lows by what (고저종구분).
    ///
    /// The codes of `high_low_close_tp` (고저종구분) in `ka10016`.
    pub enum HighLowClose {
        /// `1` 고저기준: By high and low.
        HighLow = "1" "고저기준",
        /// `2` 종가기준: By close.
        Close = "2" "종가기준",
    }
}

/// What is known of `ka10016` at run time.
pub static TR: Tr = Tr {
    id: "ka10016",
    name: "신고저가요청",
    rust: "NewHighLow",
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
        ("ntl_tp", "1"),
        ("high_low_close_tp", "1"),
        ("stk_cnd", "0"),
        ("trde_qty_tp", "00000"),
        ("crd_cnd", "0"),
        ("updown_incls", "0"),
        ("dt", "5"),
        ("stex_tp", "1"),
    ],
};

impl Response for NewHighLow {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for NewHighLowRequest {
    type Row = NewHighLowRow;

    const LIST: &'static str = "ntl_pric";

    fn rows(response: &mut NewHighLow) -> &mut Vec<NewHighLowRow> {
        &mut response.rows
    }
}

const ROWS_FILTERED: &[(&str, &str)] = &[("volume_condition", "volume")];

record! {
    NewHighLow = RESPONSE[1] {
        0 "ntl_pric" "신고저가" => rows: Rows[ROWS] of(RowOf::Stocks) filtered_by(ROWS_FILTERED),
    }
}

record! {
    NewHighLowRow = ROWS[12] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "trde_qty" "거래량" => volume: Shares,
        7 "pred_trde_qty_pre_rt" "전일거래량대비율" => volume_ratio: Percent magnitude scale(2),
        8 "sel_bid" "매도호가" => ask_price: Price,
        9 "buy_bid" "매수호가" => bid_price: Price,
        10 "high_pric" "고가" => period_high_price: Won,
        11 "low_pric" "저가" => period_low_price: Won,
    }
}
