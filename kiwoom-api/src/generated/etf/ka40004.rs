// Generated from spec/etf/ka40004.yaml by `cargo xtask gen`. Do not edit.

//! `ka40004` ETF전체시세요청: Price, NAV and tracking error of every listed fund; a row is a fund.

use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange};
use crate::value::{DecimalWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`EtfQuotes`]: ETF전체시세요청 (`ka40004`).
///
/// Price, NAV and tracking error of every listed fund; a row is a fund.
///
/// ```
/// use kiwoom_api::etf::EtfQuotesRequest;
/// use kiwoom_api::Request;
///
/// let request = EtfQuotesRequest::new();
/// assert_eq!(request.to_json()?, r#"{"txon_type":"0","navpre":"0","mngmcomp":"0000","txon_yn":"0","trace_idex":"0","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40004", "ETF전체시세요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EtfQuotesRequest {
    /// Taxation type (과세유형, `txon_type`).
    ///
    /// A new request has [`EtfTaxationType::All`].
    #[doc(alias("txon_type", "과세유형"))]
    pub taxation_type: EtfTaxationType,
    /// NAV against close (NAV대비, `navpre`).
    ///
    /// A new request has [`EtfNavAgainstClose::All`].
    #[doc(alias("navpre", "NAV대비"))]
    pub nav_against_close: EtfNavAgainstClose,
    /// Asset manager (운용사, `mngmcomp`).
    ///
    /// A new request has [`EtfAssetManager::All`].
    #[doc(alias("mngmcomp", "운용사"))]
    pub asset_manager: EtfAssetManager,
    /// Taxable (과세여부, `txon_yn`).
    ///
    /// A new request has [`EtfTaxability::All`].
    #[doc(alias("txon_yn", "과세여부"))]
    pub taxable: EtfTaxability,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl EtfQuotesRequest {
    /// A request that starts as follows, and has setters:
    ///
    /// - `taxation_type`: [`EtfTaxationType::All`]
    /// - `nav_against_close`: [`EtfNavAgainstClose::All`]
    /// - `asset_manager`: [`EtfAssetManager::All`]
    /// - `taxable`: [`EtfTaxability::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new() -> Self {
        Self {
            taxation_type: EtfTaxationType::All,
            nav_against_close: EtfNavAgainstClose::All,
            asset_manager: EtfAssetManager::All,
            taxable: EtfTaxability::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: taxation type (과세유형, `txon_type`).
    ///
    /// A new request has [`EtfTaxationType::All`].
    #[must_use]
    pub fn taxation_type(mut self, taxation_type: EtfTaxationType) -> Self {
        self.taxation_type = taxation_type;
        self
    }

    /// Sets the parameter: nAV against close (NAV대비, `navpre`).
    ///
    /// A new request has [`EtfNavAgainstClose::All`].
    #[must_use]
    pub fn nav_against_close(mut self, nav_against_close: EtfNavAgainstClose) -> Self {
        self.nav_against_close = nav_against_close;
        self
    }

    /// Sets the parameter: asset manager (운용사, `mngmcomp`).
    ///
    /// A new request has [`EtfAssetManager::All`].
    #[must_use]
    pub fn asset_manager(mut self, asset_manager: EtfAssetManager) -> Self {
        self.asset_manager = asset_manager;
        self
    }

    /// Sets the parameter: taxable (과세여부, `txon_yn`).
    ///
    /// A new request has [`EtfTaxability::All`].
    #[must_use]
    pub fn taxable(mut self, taxable: EtfTaxability) -> Self {
        self.taxable = taxable;
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

impl Default for EtfQuotesRequest {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    EtfQuotesRequest -> EtfQuotes = REQUEST[6] {
        "txon_type" "과세유형" required => taxation_type: Code<EtfTaxationType>,
        "navpre" "NAV대비" required => nav_against_close: Code<EtfNavAgainstClose>,
        "mngmcomp" "운용사" required => asset_manager: Code<EtfAssetManager>,
        "txon_yn" "과세여부" required => taxable: Code<EtfTaxability>,
        "trace_idex" "추적지수" required => "0",
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// Price, NAV and tracking error of every listed fund; a row is a fund.
///
/// What the server answers to [`EtfQuotesRequest`]: ETF전체시세요청 (`ka40004`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::etf::EtfQuotesRequest;
///
/// let request = EtfQuotesRequest::new();
/// let reply = client.etf().etf_quotes(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.close_price,
///         row.change_rate,
///         row.nav,
///         row.tracking_error_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40004", "ETF전체시세요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfQuotes {
    /// The rows: ETF전체시세 (`etfall_mrpr`); each is an ETF.
    #[doc(alias("etfall_mrpr", "ETF전체시세"))]
    pub rows: Vec<EtfQuotesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ETF전체시세 (`etfall_mrpr`) in [`EtfQuotes`] (`ka40004`).
#[doc(alias("etfall_mrpr", "ETF전체시세"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfQuotesRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock class (종목분류, `stk_cls`).
    ///
    /// A code, such as `19`, that no table explains.
    #[doc(alias("stk_cls", "종목분류"))]
    pub stock_class: Option<String>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (대비율, `pre_rt`), in percent, signed.
    #[doc(alias("pre_rt", "대비율"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// NAV (NAV, `nav`), in won; whatever sign the server writes before it adds nothing.
    ///
    /// What a share of the fund is worth. A sign that the server writes is the direction against the
    /// previous NAV, often the opposite of the price's.
    #[doc(alias = "NAV")]
    pub nav: Option<DecimalWon>,
    /// Tracking error rate (추적오차율, `trace_eor_rt`), in percent, signed.
    #[doc(alias("trace_eor_rt", "추적오차율"))]
    pub tracking_error_rate: Option<Percent>,
    /// Tax base price (과표기준, `txbs`), in won.
    ///
    /// Blank in every reply seen.
    #[doc(alias("txbs", "과표기준"))]
    pub tax_base_price: Option<DecimalWon>,
    /// Pre dividend base price (배당전기준, `dvid_bf_base`), in won.
    ///
    /// Blank in every reply seen.
    #[doc(alias("dvid_bf_base", "배당전기준"))]
    pub pre_dividend_base_price: Option<DecimalWon>,
    /// Previous dividend (전일배당금, `pred_dvida`), in won.
    ///
    /// Blank in every reply seen.
    #[doc(alias("pred_dvida", "전일배당금"))]
    pub previous_dividend: Option<DecimalWon>,
    /// Tracked index name (추적지수명, `trace_idex_nm`).
    ///
    /// Blank for most funds.
    #[doc(alias("trace_idex_nm", "추적지수명"))]
    pub tracked_index_name: Option<String>,
    /// Multiple (배수, `drng`), in times.
    ///
    /// How many times the index the fund follows. Blank in every reply seen.
    #[doc(alias("drng", "배수"))]
    pub multiple: Option<Decimal>,
    /// Tracked index code (추적지수코드, `trace_idex_cd`).
    ///
    /// Blank in every reply seen.
    #[doc(alias("trace_idex_cd", "추적지수코드"))]
    pub tracked_index_code: Option<String>,
    /// Tracked index as sent (추적지수, `trace_idex`), with the sign as sent: its meaning is undocumented.
    ///
    /// No level of an index in the replies seen, but `close_price` once more, with its sign; in Kiwoom's
    /// sample it is the index in hundredths of a point.
    #[doc(alias("trace_idex", "추적지수"))]
    pub tracked_index_as_sent: Option<SignAsSent<i64>>,
    /// Tracked index change rate (추적등락율, `trace_flu_rt`), in percent, signed.
    ///
    /// `change_rate` once more in the replies seen.
    #[doc(alias("trace_flu_rt", "추적등락율"))]
    pub tracked_index_change_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// How it is taxed (과세유형).
    ///
    /// The codes of `txon_type` (과세유형) in `ka40004`.
    pub enum EtfTaxationType {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` 비과세: Not taxed.
        TaxFree = "1" "비과세",
        /// `2` 보유기간과세: Taxed by holding period.
        HoldingPeriod = "2" "보유기간과세",
        /// `3` 회사형: Corporate funds.
        Company = "3" "회사형",
        /// `4` 외국: Foreign.
        Foreign = "4" "외국",
        /// `5` 비과세해외(보유기간관세): Untaxed overseas funds; the label adds by holding period.
        TaxFreeOverseas = "5" "비과세해외(보유기간관세)",
    }
}

codes! {
    /// NAV against the previous close (NAV대비).
    ///
    /// The codes of `navpre` (NAV대비) in `ka40004`.
    pub enum EtfNavAgainstClose {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` NAV > 전일종가: NAV above the previous close.
        AbovePreviousClose = "1" "NAV > 전일종가",
        /// `2` NAV < 전일종가: NAV below the previous close.
        BelowPreviousClose = "2" "NAV < 전일종가",
    }
}

codes! {
    /// Who manages the fund (운용사).
    ///
    /// The codes of `mngmcomp` (운용사) in `ka40004`.
    pub enum EtfAssetManager {
        /// `0000` 전체: All of them.
        All = "0000" "전체",
        /// `3020` KODEX(삼성): KODEX (Samsung).
        Kodex = "3020" "KODEX(삼성)",
        /// `3027` KOSEF(키움): KOSEF (Kiwoom).
        Kosef = "3027" "KOSEF(키움)",
        /// `3191` TIGER(미래에셋): TIGER (Mirae Asset).
        Tiger = "3191" "TIGER(미래에셋)",
        /// `3228` KINDEX(한국투자): KINDEX (Korea Investment).
        Kindex = "3228" "KINDEX(한국투자)",
        /// `3023` KStar(KB): KStar (KB).
        Kstar = "3023" "KStar(KB)",
        /// `3022` 아리랑(한화): ARIRANG (Hanwha).
        Arirang = "3022" "아리랑(한화)",
        /// `9999` 기타운용사: Other asset managers.
        OtherManager = "9999" "기타운용사",
    }
}

codes! {
    /// Whether it is taxed (과세여부).
    ///
    /// The codes of `txon_yn` (과세여부) in `ka40004`.
    pub enum EtfTaxability {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` 과세: Taxed.
        Taxable = "1" "과세",
        /// `2` 비과세: Not taxed.
        TaxFree = "2" "비과세",
    }
}

/// What is known of `ka40004` at run time.
pub static TR: Tr = Tr {
    id: "ka40004",
    name: "ETF전체시세요청",
    rust: "EtfQuotes",
    category: "etf",
    path: "/api/dostk/etf",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("txon_type", "0"),
        ("navpre", "0"),
        ("mngmcomp", "0000"),
        ("txon_yn", "0"),
        ("trace_idex", "0"),
        ("stex_tp", "1"),
    ],
};

impl Response for EtfQuotes {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for EtfQuotesRequest {
    type Row = EtfQuotesRow;

    const LIST: &'static str = "etfall_mrpr";

    fn rows(response: &mut EtfQuotes) -> &mut Vec<EtfQuotesRow> {
        &mut response.rows
    }
}

record! {
    EtfQuotes = RESPONSE[1] {
        0 "etfall_mrpr" "ETF전체시세" => rows: Rows[ROWS] of(RowOf::Etfs),
    }
}

record! {
    EtfQuotesRow = ROWS[18] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_cls" "종목분류" => stock_class: Text,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "close_pric" "종가" => close_price: Price,
        4 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "pre_rt" "대비율" => change_rate: Percent signed scale(2),
        7 "trde_qty" "거래량" => volume: Shares,
        8 "nav" "NAV" => nav: DecimalWon magnitude scale(2),
        9 "trace_eor_rt" "추적오차율" => tracking_error_rate: Percent signed scale(2),
        10 "txbs" "과표기준" => tax_base_price: DecimalWon scale(2),
        11 "dvid_bf_base" "배당전기준" => pre_dividend_base_price: DecimalWon scale(2),
        12 "pred_dvida" "전일배당금" => previous_dividend: DecimalWon scale(2),
        13 "trace_idex_nm" "추적지수명" => tracked_index_name: Text,
        14 "drng" "배수" => multiple: Ratio,
        15 "trace_idex_cd" "추적지수코드" => tracked_index_code: Text,
        16 "trace_idex" "추적지수" => tracked_index_as_sent: CountAsSent,
        17 "trace_flu_rt" "추적등락율" => tracked_index_change_rate: Percent signed scale(2),
    }
}
