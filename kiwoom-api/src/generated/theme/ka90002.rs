// Generated from spec/thme/ka90002.yaml by `cargo xtask gen`. Do not edit.

//! `ka90002` 테마구성종목요청: The stocks of one theme with their prices and returns over a period; a row is a stock.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange};
use crate::value::{Days, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ThemeStocks`]: 테마구성종목요청 (`ka90002`).
///
/// The stocks of one theme with their prices and returns over a period; a row is a stock.
///
/// ```
/// use kiwoom_api::theme::ThemeStocksRequest;
/// use kiwoom_api::{Days, Request};
///
/// let request = ThemeStocksRequest::new("100").lookback_days(Days::new(2));
/// assert_eq!(request.to_json()?, r#"{"date_tp":"2","thema_grp_cd":"100","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90002", "테마구성종목요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThemeStocksRequest {
    /// Lookback days (날짜구분, `date_tp`).
    ///
    /// How many days back `period_return` counts from: 1 to 99.
    #[doc(alias("date_tp", "날짜구분"))]
    pub lookback_days: Option<Days>,
    /// Theme code (테마그룹코드, `thema_grp_cd`).
    ///
    /// As ka90001 lists them.
    #[doc(alias("thema_grp_cd", "테마그룹코드"))]
    pub theme_code: String,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ThemeStocksRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(theme_code: impl Into<String>) -> Self {
        Self {
            lookback_days: None,
            theme_code: theme_code.into(),
            exchange: Exchange::Krx,
        }
    }

    /// Sets the optional parameter: lookback days (날짜구분, `date_tp`).
    ///
    /// How many days back `period_return` counts from: 1 to 99.
    #[must_use]
    pub fn lookback_days(mut self, lookback_days: Days) -> Self {
        self.lookback_days = Some(lookback_days);
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
    ThemeStocksRequest -> ThemeStocks = REQUEST[3] {
        "date_tp" "날짜구분" => lookback_days: Days,
        "thema_grp_cd" "테마그룹코드" required => theme_code: Text,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks of one theme with their prices and returns over a period; a row is a stock.
///
/// What the server answers to [`ThemeStocksRequest`]: 테마구성종목요청 (`ka90002`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::theme::ThemeStocksRequest;
/// use kiwoom_api::Days;
///
/// let request = ThemeStocksRequest::new("100").lookback_days(Days::new(2));
/// let reply = client.theme().theme_stocks(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.period_return,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90002", "테마구성종목요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThemeStocks {
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    ///
    /// Of the theme as a whole.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Period return (기간수익률, `dt_prft_rt`), in percent, signed.
    ///
    /// Of the theme as a whole.
    #[doc(alias("dt_prft_rt", "기간수익률"))]
    pub period_return: Option<Percent>,
    /// The rows: 테마구성종목 (`thema_comp_stk`); each is a stock.
    #[doc(alias("thema_comp_stk", "테마구성종목"))]
    pub rows: Vec<ThemeStocksRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 테마구성종목 (`thema_comp_stk`) in [`ThemeStocks`] (`ka90002`).
#[doc(alias("thema_comp_stk", "테마구성종목"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThemeStocksRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (등락기호, `flu_sig`).
    #[doc(alias("flu_sig", "등락기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Ask quantity (매도잔량, `sel_req`), in shares.
    #[doc(alias("sel_req", "매도잔량"))]
    pub ask_quantity: Option<Shares>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Bid quantity (매수잔량, `buy_req`), in shares.
    #[doc(alias("buy_req", "매수잔량"))]
    pub bid_quantity: Option<Shares>,
    /// Period return (기간수익률n, `dt_prft_rt_n`), in percent, signed.
    #[doc(alias("dt_prft_rt_n", "기간수익률n"))]
    pub period_return: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka90002` at run time.
pub static TR: Tr = Tr {
    id: "ka90002",
    name: "테마구성종목요청",
    rust: "ThemeStocks",
    category: "theme",
    path: "/api/dostk/thme",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("date_tp", "2"), ("thema_grp_cd", "100"), ("stex_tp", "1")],
};

impl Response for ThemeStocks {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ThemeStocksRequest {
    type Row = ThemeStocksRow;

    const LIST: &'static str = "thema_comp_stk";

    fn rows(response: &mut ThemeStocks) -> &mut Vec<ThemeStocksRow> {
        &mut response.rows
    }
}

record! {
    ThemeStocks = RESPONSE[3] {
        0 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        1 "dt_prft_rt" "기간수익률" => period_return: Percent signed scale(2),
        2 "thema_comp_stk" "테마구성종목" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    ThemeStocksRow = ROWS[12] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "flu_sig" "등락기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        6 "acc_trde_qty" "누적거래량" => cumulative_volume: Shares,
        7 "sel_bid" "매도호가" => ask_price: Price,
        8 "sel_req" "매도잔량" => ask_quantity: Shares,
        9 "buy_bid" "매수호가" => bid_price: Price,
        10 "buy_req" "매수잔량" => bid_quantity: Shares,
        11 "dt_prft_rt_n" "기간수익률n" => period_return: Percent signed scale(2),
    }
}
