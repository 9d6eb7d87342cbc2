// Generated from spec/etf/ka40006.yaml by `cargo xtask gen`. Do not edit.

//! `ka40006` ETF시간대별추이요청: Price, NAV, disparities and the tracked index of one fund within a day; a row is a time.

use jiff::civil::Time;
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{DecimalWon, IndexLevel, MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`EtfQuotesByTime`]: ETF시간대별추이요청 (`ka40006`).
///
/// Price, NAV, disparities and the tracked index of one fund within a day; a row is a time.
///
/// ```
/// use kiwoom_api::etf::EtfQuotesByTimeRequest;
/// use kiwoom_api::Request;
///
/// let request = EtfQuotesByTimeRequest::new("069500".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"069500"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40006", "ETF시간대별추이요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EtfQuotesByTimeRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl EtfQuotesByTimeRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    EtfQuotesByTimeRequest -> EtfQuotesByTime = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// Price, NAV, disparities and the tracked index of one fund within a day; a row is a time.
///
/// What the server answers to [`EtfQuotesByTimeRequest`]: ETF시간대별추이요청 (`ka40006`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::etf::EtfQuotesByTimeRequest;
///
/// let request = EtfQuotesByTimeRequest::new("069500".parse()?);
/// let reply = client.etf().etf_quotes_by_time(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.time,
///         row.close_price,
///         row.change_rate,
///         row.nav,
///         row.disparity_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40006", "ETF시간대별추이요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfQuotesByTime {
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Target index name (ETF대상지수명, `etfobjt_idex_nm`).
    #[doc(alias("etfobjt_idex_nm", "ETF대상지수명"))]
    pub target_index_name: Option<String>,
    /// Underlying share price (원주가격, `wonju_pric`), in won, with its direction.
    ///
    /// 0 where there is none.
    #[doc(alias("wonju_pric", "원주가격"))]
    pub underlying_share_price: Option<Price>,
    /// ETF taxation type (ETF과세유형, `etftxon_type`).
    #[doc(alias("etftxon_type", "ETF과세유형"))]
    pub etf_taxation_type: Option<String>,
    /// ETN taxation type (ETN과세유형, `etntxon_type`).
    #[doc(alias("etntxon_type", "ETN과세유형"))]
    pub etn_taxation_type: Option<String>,
    /// The rows: ETF시간대별추이 (`etftisl_trnsn`); each is a trade, newest first.
    #[doc(alias("etftisl_trnsn", "ETF시간대별추이"))]
    pub rows: Vec<EtfQuotesByTimeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ETF시간대별추이 (`etftisl_trnsn`) in [`EtfQuotesByTime`] (`ka40006`).
#[doc(alias("etftisl_trnsn", "ETF시간대별추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfQuotesByTimeRow {
    /// Time (시간, `tm`), in Korea.
    #[doc(alias("tm", "시간"))]
    pub time: Option<Time>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    ///
    /// The price at that time.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
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
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// NAV index disparity rate (NAV지수, `navidex`), in percent, signed.
    ///
    /// Of the NAV from the index.
    #[doc(alias("navidex", "NAV지수"))]
    pub nav_index_disparity_rate: Option<Percent>,
    /// Disparity rate (괴리율, `navetf`), in percent, signed.
    ///
    /// Of the price from the NAV.
    #[doc(alias("navetf", "괴리율"))]
    pub disparity_rate: Option<Percent>,
    /// Tracking error rate (추적오차율, `trace`), in percent, signed.
    #[doc(alias("trace", "추적오차율"))]
    pub tracking_error_rate: Option<Percent>,
    /// Tracked index (추적지수, `trace_idex`), in index points, with its direction.
    ///
    /// In hundredths of a point on the wire.
    #[doc(alias("trace_idex", "추적지수"))]
    pub tracked_index: Option<IndexLevel>,
    /// Tracked index change (추적지수전일대비, `trace_idex_pred_pre`), in index points, signed.
    ///
    /// In hundredths of a point on the wire.
    #[doc(alias("trace_idex_pred_pre", "추적지수전일대비"))]
    pub tracked_index_change: Option<Decimal>,
    /// Tracked index change sign (추적지수전일대비기호, `trace_idex_pred_pre_sig`).
    #[doc(alias("trace_idex_pred_pre_sig", "추적지수전일대비기호"))]
    pub tracked_index_change_sign: Option<ChangeSign>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka40006` at run time.
pub static TR: Tr = Tr {
    id: "ka40006",
    name: "ETF시간대별추이요청",
    rust: "EtfQuotesByTime",
    category: "etf",
    path: "/api/dostk/etf",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "069500")],
};

impl Response for EtfQuotesByTime {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for EtfQuotesByTimeRequest {
    type Row = EtfQuotesByTimeRow;

    const LIST: &'static str = "etftisl_trnsn";

    fn rows(response: &mut EtfQuotesByTime) -> &mut Vec<EtfQuotesByTimeRow> {
        &mut response.rows
    }
}

record! {
    EtfQuotesByTime = RESPONSE[6] {
        0 "stk_nm" "종목명" => stock_name: Text,
        1 "etfobjt_idex_nm" "ETF대상지수명" => target_index_name: Text,
        2 "wonju_pric" "원주가격" => underlying_share_price: Price,
        3 "etftxon_type" "ETF과세유형" => etf_taxation_type: Text,
        4 "etntxon_type" "ETN과세유형" => etn_taxation_type: Text,
        5 "etftisl_trnsn" "ETF시간대별추이" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    EtfQuotesByTimeRow = ROWS[14] {
        0 "tm" "시간" => time: Time,
        1 "close_pric" "종가" => close_price: Price,
        2 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        5 "trde_qty" "거래량" => volume: Shares,
        6 "nav" "NAV" => nav: DecimalWon magnitude scale(2),
        7 "trde_prica" "거래대금" => turnover: MillionWon,
        8 "navidex" "NAV지수" => nav_index_disparity_rate: Percent signed scale(2),
        9 "navetf" "괴리율" => disparity_rate: Percent signed scale(2),
        10 "trace" "추적오차율" => tracking_error_rate: Percent signed scale(2),
        11 "trace_idex" "추적지수" => tracked_index: IndexLevel implied_decimals(2),
        12 "trace_idex_pred_pre" "추적지수전일대비"
            => tracked_index_change: Decimal index_points signed implied_decimals(2),
        13 "trace_idex_pred_pre_sig" "추적지수전일대비기호" => tracked_index_change_sign: Code<ChangeSign>,
    }
}
