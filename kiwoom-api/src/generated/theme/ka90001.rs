// Generated from spec/thme/ka90001.yaml by `cargo xtask gen`. Do not edit.

//! `ka90001` 테마그룹별요청: Themes (테마): how many stocks each has, and how they moved today and over some days; a row is a theme.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange};
use crate::value::{Days, Percent, StockCode, Stocks};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`Themes`]: 테마그룹별요청 (`ka90001`).
///
/// Themes (테마): how many stocks each has, and how they moved today and over some days; a row is a
/// theme.
///
/// ```
/// use kiwoom_api::theme::ThemesRequest;
/// use kiwoom_api::{Days, Request};
///
/// let request = ThemesRequest::new(Days::new(10));
/// assert_eq!(request.to_json()?, r#"{"qry_tp":"0","stk_cd":"","date_tp":"10","thema_nm":"","flu_pl_amt_tp":"1","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90001", "테마그룹별요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThemesRequest {
    /// Search type (검색구분, `qry_tp`).
    ///
    /// Newer pages of the portal have no code 1.
    ///
    /// A new request has [`ThemeSearchType::All`].
    #[doc(alias("qry_tp", "검색구분"))]
    pub search_type: ThemeSearchType,
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// With `Stock`: the themes of this stock.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Lookback days (날짜구분, `date_tp`).
    ///
    /// How many days back `period_return` counts from: 1 to 99.
    #[doc(alias("date_tp", "날짜구분"))]
    pub lookback_days: Days,
    /// Theme name (테마명, `thema_nm`).
    ///
    /// With `Theme`: the themes of this name. The portal announces that the parameter will go.
    #[doc(alias("thema_nm", "테마명"))]
    pub theme_name: Option<String>,
    /// Sort type (등락수익구분, `flu_pl_amt_tp`).
    ///
    /// A new request has [`ThemeSort::TopPeriodReturn`].
    #[doc(alias("flu_pl_amt_tp", "등락수익구분"))]
    pub sort_type: ThemeSort,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ThemesRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `search_type`: [`ThemeSearchType::All`]
    /// - `sort_type`: [`ThemeSort::TopPeriodReturn`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(lookback_days: Days) -> Self {
        Self {
            search_type: ThemeSearchType::All,
            stock_code: None,
            lookback_days,
            theme_name: None,
            sort_type: ThemeSort::TopPeriodReturn,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: search type (검색구분, `qry_tp`).
    ///
    /// Newer pages of the portal have no code 1.
    ///
    /// A new request has [`ThemeSearchType::All`].
    #[must_use]
    pub fn search_type(mut self, search_type: ThemeSearchType) -> Self {
        self.search_type = search_type;
        self
    }

    /// Sets the optional parameter: stock code (종목코드, `stk_cd`).
    ///
    /// With `Stock`: the themes of this stock.
    #[must_use]
    pub fn stock_code(mut self, stock_code: StockCode) -> Self {
        self.stock_code = Some(stock_code);
        self
    }

    /// Sets the optional parameter: theme name (테마명, `thema_nm`).
    ///
    /// With `Theme`: the themes of this name. The portal announces that the parameter will go.
    #[must_use]
    pub fn theme_name(mut self, theme_name: impl Into<String>) -> Self {
        self.theme_name = Some(theme_name.into());
        self
    }

    /// Sets the parameter: sort type (등락수익구분, `flu_pl_amt_tp`).
    ///
    /// A new request has [`ThemeSort::TopPeriodReturn`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: ThemeSort) -> Self {
        self.sort_type = sort_type;
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
    ThemesRequest -> Themes = REQUEST[6] {
        "qry_tp" "검색구분" required => search_type: Code<ThemeSearchType>,
        "stk_cd" "종목코드" => stock_code: StockCode,
        "date_tp" "날짜구분" required => lookback_days: Days,
        "thema_nm" "테마명" => theme_name: Text,
        "flu_pl_amt_tp" "등락수익구분" required => sort_type: Code<ThemeSort>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// Themes (테마): how many stocks each has, and how they moved today and over some days; a row is a
/// theme.
///
/// What the server answers to [`ThemesRequest`]: 테마그룹별요청 (`ka90001`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::theme::ThemesRequest;
/// use kiwoom_api::Days;
///
/// let request = ThemesRequest::new(Days::new(10));
/// let reply = client.theme().themes(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.theme_name,
///         row.stock_count,
///         row.change_rate,
///         row.period_return,
///         row.main_stocks,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90001", "테마그룹별요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Themes {
    /// The rows: 테마그룹별 (`thema_grp`); each is a theme.
    ///
    /// Sorted
    /// - by `period_return`, largest first, where `sort_type` is `TopPeriodReturn`
    /// - by `period_return`, smallest first, where `sort_type` is `BottomPeriodReturn`
    /// - by `change_rate`, largest first, where `sort_type` is `TopChangeRate`
    /// - by `change_rate`, smallest first, where `sort_type` is `BottomChangeRate`
    #[doc(alias("thema_grp", "테마그룹별"))]
    pub rows: Vec<ThemesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 테마그룹별 (`thema_grp`) in [`Themes`] (`ka90001`).
#[doc(alias("thema_grp", "테마그룹별"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThemesRow {
    /// Theme code (테마그룹코드, `thema_grp_cd`).
    ///
    /// What ka90002 takes.
    #[doc(alias("thema_grp_cd", "테마그룹코드"))]
    pub theme_code: Option<String>,
    /// Theme name (테마명, `thema_nm`).
    #[doc(alias("thema_nm", "테마명"))]
    pub theme_name: Option<String>,
    /// Stock count (종목수, `stk_num`).
    #[doc(alias("stk_num", "종목수"))]
    pub stock_count: Option<Stocks>,
    /// Change sign (등락기호, `flu_sig`).
    #[doc(alias("flu_sig", "등락기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    ///
    /// Of the theme as a whole.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Rising count (상승종목수, `rising_stk_num`).
    #[doc(alias("rising_stk_num", "상승종목수"))]
    pub rising_count: Option<Stocks>,
    /// Falling count (하락종목수, `fall_stk_num`).
    #[doc(alias("fall_stk_num", "하락종목수"))]
    pub falling_count: Option<Stocks>,
    /// Period return (기간수익률, `dt_prft_rt`), in percent, signed.
    #[doc(alias("dt_prft_rt", "기간수익률"))]
    pub period_return: Option<Percent>,
    /// Main stocks (주요종목, `main_stk`).
    ///
    /// Names joined by commas: `위메이드, 카카오`.
    #[doc(alias("main_stk", "주요종목"))]
    pub main_stocks: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What to search the themes by (검색구분).
    ///
    /// The codes of `qry_tp` (검색구분) in `ka90001`.
    pub enum ThemeSearchType {
        /// `0` 전체검색: All of them.
        All = "0" "전체검색",
        /// `1` 테마검색: By theme.
        Theme = "1" "테마검색",
        /// `2` 종목검색: By stock.
        Stock = "2" "종목검색",
    }
}

codes! {
    /// What to sort the themes by (등락수익구분).
    ///
    /// The codes of `flu_pl_amt_tp` (등락수익구분) in `ka90001`.
    pub enum ThemeSort {
        /// `1` 상위기간수익률: The highest returns over the period.
        TopPeriodReturn = "1" "상위기간수익률",
        /// `2` 하위기간수익률: The lowest returns over the period.
        BottomPeriodReturn = "2" "하위기간수익률",
        /// `3` 상위등락률: The largest rises.
        TopChangeRate = "3" "상위등락률",
        /// `4` 하위등락률: The largest falls.
        BottomChangeRate = "4" "하위등락률",
    }
}

/// What is known of `ka90001` at run time.
pub static TR: Tr = Tr {
    id: "ka90001",
    name: "테마그룹별요청",
    rust: "Themes",
    category: "theme",
    path: "/api/dostk/thme",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("qry_tp", "0"),
        ("stk_cd", ""),
        ("date_tp", "10"),
        ("thema_nm", ""),
        ("flu_pl_amt_tp", "1"),
        ("stex_tp", "1"),
    ],
};

impl Response for Themes {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ThemesRequest {
    type Row = ThemesRow;

    const LIST: &'static str = "thema_grp";

    fn rows(response: &mut Themes) -> &mut Vec<ThemesRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("period_return").when(&[("sort_type", "TopPeriodReturn")]),
    Sort::smallest("period_return").when(&[("sort_type", "BottomPeriodReturn")]),
    Sort::largest("change_rate").when(&[("sort_type", "TopChangeRate")]),
    Sort::smallest("change_rate").when(&[("sort_type", "BottomChangeRate")]),
];

record! {
    Themes = RESPONSE[1] {
        0 "thema_grp" "테마그룹별" => rows: Rows[ROWS] of(RowOf::Themes) sorted_by(ROWS_SORTED),
    }
}

record! {
    ThemesRow = ROWS[9] {
        0 "thema_grp_cd" "테마그룹코드" => theme_code: Text,
        1 "thema_nm" "테마명" => theme_name: Text,
        2 "stk_num" "종목수" => stock_count: Stocks,
        3 "flu_sig" "등락기호" => change_sign: Code<ChangeSign>,
        4 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        5 "rising_stk_num" "상승종목수" => rising_count: Stocks,
        6 "fall_stk_num" "하락종목수" => falling_count: Stocks,
        7 "dt_prft_rt" "기간수익률" => period_return: Percent signed scale(2),
        8 "main_stk" "주요종목" => main_stocks: Text,
    }
}
