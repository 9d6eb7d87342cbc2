// Generated from spec/stkinfo/ka10054.yaml by `cargo xtask gen`. Do not edit.

//! `ka10054` 변동성완화장치발동종목요청: The stocks whose trading a volatility interruption (VI) halted today; a row is a stock.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{Exchange, ExchangeName, MarketOrAll};
use crate::value::{Count, MillionWon, Percent, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, flags, record, request};

/// Asks for [`ViTriggeredStocks`]: 변동성완화장치발동종목요청 (`ka10054`).
///
/// The stocks whose trading a volatility interruption (VI) halted today; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::stock_info::ViTriggeredStocksRequest;
/// use kiwoom_api::Request;
///
/// let request = ViTriggeredStocksRequest::new(MarketOrAll::All).exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","bf_mkrt_tp":"0","stk_cd":"","motn_tp":"0","skip_stk":"000000000","trde_qty_tp":"0","min_trde_qty":"0","max_trde_qty":"0","trde_prica_tp":"0","min_trde_prica":"0","max_trde_prica":"0","motn_drc":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10054", "변동성완화장치발동종목요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ViTriggeredStocksRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Session (장전구분, `bf_mkrt_tp`).
    ///
    /// A new request has [`ViSession::All`].
    #[doc(alias("bf_mkrt_tp", "장전구분"))]
    pub session: ViSession,
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// Left out, all stocks of the market.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Trigger type (발동구분, `motn_tp`).
    ///
    /// A new request has [`ViSelection::All`].
    #[doc(alias("motn_tp", "발동구분"))]
    pub trigger_type: ViSelection,
    /// Excluded stocks (제외종목, `skip_stk`).
    ///
    /// A new request has [`ExcludedStocks::none()`].
    #[doc(alias("skip_stk", "제외종목"))]
    pub excluded_stocks: ExcludedStocks,
    /// Volume filter (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`RangeFilter::Off`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_filter: RangeFilter,
    /// Minimum volume (최소거래량, `min_trde_qty`).
    ///
    /// Counts only if the filter is on.
    ///
    /// A new request has 0 shares.
    #[doc(alias("min_trde_qty", "최소거래량"))]
    pub minimum_volume: Shares,
    /// Maximum volume (최대거래량, `max_trde_qty`).
    ///
    /// Counts only if the filter is on.
    ///
    /// A new request has 0 shares.
    #[doc(alias("max_trde_qty", "최대거래량"))]
    pub maximum_volume: Shares,
    /// Turnover filter (거래대금구분, `trde_prica_tp`).
    ///
    /// A new request has [`RangeFilter::Off`].
    #[doc(alias("trde_prica_tp", "거래대금구분"))]
    pub turnover_filter: RangeFilter,
    /// Minimum turnover (최소거래대금, `min_trde_prica`).
    ///
    /// Counts only if the filter is on.
    ///
    /// A new request has 0 million won.
    #[doc(alias("min_trde_prica", "최소거래대금"))]
    pub minimum_turnover: MillionWon,
    /// Maximum turnover (최대거래대금, `max_trde_prica`).
    ///
    /// Counts only if the filter is on.
    ///
    /// A new request has 0 million won.
    #[doc(alias("max_trde_prica", "최대거래대금"))]
    pub maximum_turnover: MillionWon,
    /// Trigger direction (발동방향, `motn_drc`).
    ///
    /// A new request has [`TriggerDirection::All`].
    #[doc(alias("motn_drc", "발동방향"))]
    pub trigger_direction: TriggerDirection,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ViTriggeredStocksRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `session`: [`ViSession::All`]
    /// - `trigger_type`: [`ViSelection::All`]
    /// - `excluded_stocks`: [`ExcludedStocks::none()`]
    /// - `volume_filter`: [`RangeFilter::Off`]
    /// - `minimum_volume`: 0 shares
    /// - `maximum_volume`: 0 shares
    /// - `turnover_filter`: [`RangeFilter::Off`]
    /// - `minimum_turnover`: 0 million won
    /// - `maximum_turnover`: 0 million won
    /// - `trigger_direction`: [`TriggerDirection::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll) -> Self {
        Self {
            market,
            session: ViSession::All,
            stock_code: None,
            trigger_type: ViSelection::All,
            excluded_stocks: ExcludedStocks::none(),
            volume_filter: RangeFilter::Off,
            minimum_volume: Shares::new(0),
            maximum_volume: Shares::new(0),
            turnover_filter: RangeFilter::Off,
            minimum_turnover: MillionWon::new(0),
            maximum_turnover: MillionWon::new(0),
            trigger_direction: TriggerDirection::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: session (장전구분, `bf_mkrt_tp`).
    ///
    /// A new request has [`ViSession::All`].
    #[must_use]
    pub fn session(mut self, session: ViSession) -> Self {
        self.session = session;
        self
    }

    /// Sets the optional parameter: stock code (종목코드, `stk_cd`).
    ///
    /// Left out, all stocks of the market.
    #[must_use]
    pub fn stock_code(mut self, stock_code: StockCode) -> Self {
        self.stock_code = Some(stock_code);
        self
    }

    /// Sets the parameter: trigger type (발동구분, `motn_tp`).
    ///
    /// A new request has [`ViSelection::All`].
    #[must_use]
    pub fn trigger_type(mut self, trigger_type: ViSelection) -> Self {
        self.trigger_type = trigger_type;
        self
    }

    /// Sets the parameter: excluded stocks (제외종목, `skip_stk`).
    ///
    /// A new request has [`ExcludedStocks::none()`].
    #[must_use]
    pub fn excluded_stocks(mut self, excluded_stocks: ExcludedStocks) -> Self {
        self.excluded_stocks = excluded_stocks;
        self
    }

    /// Sets the parameter: volume filter (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`RangeFilter::Off`].
    #[must_use]
    pub fn volume_filter(mut self, volume_filter: RangeFilter) -> Self {
        self.volume_filter = volume_filter;
        self
    }

    /// Sets the parameter: minimum volume (최소거래량, `min_trde_qty`).
    ///
    /// Counts only if the filter is on.
    ///
    /// A new request has 0 shares.
    #[must_use]
    pub fn minimum_volume(mut self, minimum_volume: Shares) -> Self {
        self.minimum_volume = minimum_volume;
        self
    }

    /// Sets the parameter: maximum volume (최대거래량, `max_trde_qty`).
    ///
    /// Counts only if the filter is on.
    ///
    /// A new request has 0 shares.
    #[must_use]
    pub fn maximum_volume(mut self, maximum_volume: Shares) -> Self {
        self.maximum_volume = maximum_volume;
        self
    }

    /// Sets the parameter: turnover filter (거래대금구분, `trde_prica_tp`).
    ///
    /// A new request has [`RangeFilter::Off`].
    #[must_use]
    pub fn turnover_filter(mut self, turnover_filter: RangeFilter) -> Self {
        self.turnover_filter = turnover_filter;
        self
    }

    /// Sets the parameter: minimum turnover (최소거래대금, `min_trde_prica`).
    ///
    /// Counts only if the filter is on.
    ///
    /// A new request has 0 million won.
    #[must_use]
    pub fn minimum_turnover(mut self, minimum_turnover: MillionWon) -> Self {
        self.minimum_turnover = minimum_turnover;
        self
    }

    /// Sets the parameter: maximum turnover (최대거래대금, `max_trde_prica`).
    ///
    /// Counts only if the filter is on.
    ///
    /// A new request has 0 million won.
    #[must_use]
    pub fn maximum_turnover(mut self, maximum_turnover: MillionWon) -> Self {
        self.maximum_turnover = maximum_turnover;
        self
    }

    /// Sets the parameter: trigger direction (발동방향, `motn_drc`).
    ///
    /// A new request has [`TriggerDirection::All`].
    #[must_use]
    pub fn trigger_direction(mut self, trigger_direction: TriggerDirection) -> Self {
        self.trigger_direction = trigger_direction;
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
    ViTriggeredStocksRequest -> ViTriggeredStocks = REQUEST[13] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "bf_mkrt_tp" "장전구분" required => session: Code<ViSession>,
        "stk_cd" "종목코드" => stock_code: StockCode,
        "motn_tp" "발동구분" required => trigger_type: Code<ViSelection>,
        "skip_stk" "제외종목" required => excluded_stocks: Flags<ExcludedStocks>,
        "trde_qty_tp" "거래량구분" required => volume_filter: Code<RangeFilter>,
        "min_trde_qty" "최소거래량" required => minimum_volume: Shares,
        "max_trde_qty" "최대거래량" required => maximum_volume: Shares,
        "trde_prica_tp" "거래대금구분" required => turnover_filter: Code<RangeFilter>,
        "min_trde_prica" "최소거래대금" required => minimum_turnover: MillionWon,
        "max_trde_prica" "최대거래대금" required => maximum_turnover: MillionWon,
        "motn_drc" "발동방향" required => trigger_direction: Code<TriggerDirection>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks whose trading a volatility interruption (VI) halted today; a row is a stock.
///
/// What the server answers to [`ViTriggeredStocksRequest`]: 변동성완화장치발동종목요청 (`ka10054`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::stock_info::ViTriggeredStocksRequest;
///
/// let request = ViTriggeredStocksRequest::new(MarketOrAll::All).exchange(Exchange::Unified);
/// let reply = client.stock_info().vi_triggered_stocks(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.vi_type,
///         row.trigger_price,
///         row.trade_processed_time,
///         row.vi_release_time,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10054", "변동성완화장치발동종목요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViTriggeredStocks {
    /// The rows: 발동종목 (`motn_stk`); each is a stock.
    #[doc(alias("motn_stk", "발동종목"))]
    pub rows: Vec<ViTriggeredStocksRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 발동종목 (`motn_stk`) in [`ViTriggeredStocks`] (`ka10054`).
#[doc(alias("motn_stk", "발동종목"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViTriggeredStocksRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Trigger price (발동가격, `motn_pric`), in won.
    ///
    /// The price of the trade that triggered it, not the threshold.
    #[doc(alias("motn_pric", "발동가격"))]
    pub trigger_price: Option<Won>,
    /// Dynamic disparity rate (동적괴리율, `dynm_dispty_rt`), in percent, signed.
    #[doc(alias("dynm_dispty_rt", "동적괴리율"))]
    pub dynamic_disparity_rate: Option<Percent>,
    /// Trade processed time (매매체결처리시각, `trde_cntr_proc_time`), in Korea.
    #[doc(alias("trde_cntr_proc_time", "매매체결처리시각"))]
    pub trade_processed_time: Option<Time>,
    /// Vi release time (VI해제시각, `virelis_time`), in Korea.
    ///
    /// 00:00:00 where it has not been released yet.
    #[doc(alias("virelis_time", "VI해제시각"))]
    pub vi_release_time: Option<Time>,
    /// Vi type (VI적용구분, `viaplc_tp`).
    #[doc(alias("viaplc_tp", "VI적용구분"))]
    pub vi_type: Option<ViType>,
    /// Dynamic reference price (동적기준가격, `dynm_stdpc`), in won.
    #[doc(alias("dynm_stdpc", "동적기준가격"))]
    pub dynamic_reference_price: Option<Won>,
    /// Static reference price (정적기준가격, `static_stdpc`), in won.
    #[doc(alias("static_stdpc", "정적기준가격"))]
    pub static_reference_price: Option<Won>,
    /// Static disparity rate (정적괴리율, `static_dispty_rt`), in percent, signed.
    #[doc(alias("static_dispty_rt", "정적괴리율"))]
    pub static_disparity_rate: Option<Percent>,
    /// Change rate from open (시가대비등락률, `open_pric_pre_flu_rt`), in percent, signed.
    #[doc(alias("open_pric_pre_flu_rt", "시가대비등락률"))]
    pub change_rate_from_open: Option<Percent>,
    /// Vi trigger count (VI발동횟수, `vimotn_cnt`).
    #[doc(alias("vimotn_cnt", "VI발동횟수"))]
    pub vi_trigger_count: Option<Count>,
    /// Exchange (거래소구분, `stex_tp`).
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Option<ExchangeName>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which part of the trading day (장운영구분).
    ///
    /// The codes of `bf_mkrt_tp` (장전구분) in `ka10054`.
    pub enum ViSession {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` 정규시장: During the session.
        RegularSession = "1" "정규시장",
        /// `2` 시간외단일가: After hours at a single price.
        AfterHoursSinglePrice = "2" "시간외단일가",
    }
}

codes! {
    /// Which volatility interruptions to show (발동구분).
    ///
    /// The codes of `motn_tp` (발동구분) in `ka10054`.
    pub enum ViSelection {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` 정적VI: Static VI.
        Static = "1" "정적VI",
        /// `2` 동적VI: Dynamic VI.
        Dynamic = "2" "동적VI",
        /// `3` 동적VI + 정적VI: Dynamic and static VI.
        Both = "3" "동적VI + 정적VI",
    }
}

codes! {
    /// Whether to show only what is between a minimum and a maximum (거래량구분, 거래대금구분).
    ///
    /// The codes of `trde_qty_tp` (거래량구분), `trde_prica_tp` (거래대금구분) in `ka10054`.
    pub enum RangeFilter {
        /// `0` 사용안함: Not in use.
        Off = "0" "사용안함",
        /// `1` 사용: In use.
        On = "1" "사용",
    }
}

codes! {
    /// Whether to show rises or falls (발동방향).
    ///
    /// The codes of `motn_drc` (발동방향) in `ka10054`.
    pub enum TriggerDirection {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` 상승: Up.
        Up = "1" "상승",
        /// `2` 하락: Down.
        Down = "2" "하락",
    }
}

codes! {
    /// Which volatility interruption it was (VI적용구분).
    ///
    /// The codes of `viaplc_tp` (VI적용구분) in `ka10054`.
    pub enum ViType {
        /// `정적` 정적VI: Static VI.
        Static = "정적" "정적VI",
        /// `동적` 동적VI: Dynamic VI.
        Dynamic = "동적" "동적VI",
        /// `동적+정적` 동적VI + 정적VI: Dynamic and static VI.
        Both = "동적+정적" "동적VI + 정적VI",
    }
}

flags! {
    /// Stocks to leave out (제외종목).
    ///
    /// Sent as `skip_stk` (제외종목) of `ka10054`: a digit each, in this order, `1` for what is in the set and
    /// `0` for the others.
    pub struct ExcludedStocks[9] {
        /// 우선주: Preferred shares.
        0 preferred_shares "우선주",
        /// 관리종목: Administrative issues.
        1 administrative_issues "관리종목",
        /// 투자경고/위험: Stocks under an investment warning or risk notice.
        2 investment_warnings "투자경고/위험",
        /// 투자주의: Stocks under an investment caution.
        3 investment_cautions "투자주의",
        /// 환기종목: KOSDAQ stocks that investors are to take notice of.
        4 kosdaq_notices "환기종목",
        /// 단기과열종목: Stocks that are overheated in the short term.
        5 overheated "단기과열종목",
        /// 증거금100%: Stocks that need 100 % margin.
        6 margin_100 "증거금100%",
        /// ETF: ETFs.
        7 etfs "ETF",
        /// ETN: ETNs.
        8 etns "ETN",
    }
}

/// What is known of `ka10054` at run time.
pub static TR: Tr = Tr {
    id: "ka10054",
    name: "변동성완화장치발동종목요청",
    rust: "ViTriggeredStocks",
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
        ("bf_mkrt_tp", "0"),
        ("stk_cd", ""),
        ("motn_tp", "0"),
        ("skip_stk", "000000000"),
        ("trde_qty_tp", "0"),
        ("min_trde_qty", "0"),
        ("max_trde_qty", "0"),
        ("trde_prica_tp", "0"),
        ("min_trde_prica", "0"),
        ("max_trde_prica", "0"),
        ("motn_drc", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for ViTriggeredStocks {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ViTriggeredStocksRequest {
    type Row = ViTriggeredStocksRow;

    const LIST: &'static str = "motn_stk";

    fn rows(response: &mut ViTriggeredStocks) -> &mut Vec<ViTriggeredStocksRow> {
        &mut response.rows
    }
}

record! {
    ViTriggeredStocks = RESPONSE[1] {
        0 "motn_stk" "발동종목" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    ViTriggeredStocksRow = ROWS[14] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "acc_trde_qty" "누적거래량" => cumulative_volume: Shares,
        3 "motn_pric" "발동가격" => trigger_price: Won,
        4 "dynm_dispty_rt" "동적괴리율" => dynamic_disparity_rate: Percent signed scale(2),
        5 "trde_cntr_proc_time" "매매체결처리시각" => trade_processed_time: Time,
        6 "virelis_time" "VI해제시각" => vi_release_time: Time,
        7 "viaplc_tp" "VI적용구분" => vi_type: Code<ViType>,
        8 "dynm_stdpc" "동적기준가격" => dynamic_reference_price: Won,
        9 "static_stdpc" "정적기준가격" => static_reference_price: Won,
        10 "static_dispty_rt" "정적괴리율" => static_disparity_rate: Percent signed scale(2),
        11 "open_pric_pre_flu_rt" "시가대비등락률" => change_rate_from_open: Percent signed scale(2),
        12 "vimotn_cnt" "VI발동횟수" => vi_trigger_count: Count,
        13 "stex_tp" "거래소구분" => exchange: Code<ExchangeName>,
    }
}
