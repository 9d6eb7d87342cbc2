// Generated from spec/elw/ka10048.yaml by `cargo xtask gen`. Do not edit.

//! `ka10048` ELW일별민감도지표요청: The sensitivities (Greeks) and implied volatilities of one warrant, day by day, newest first; no row has its date.

use jiff::civil::Time;
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{Percent, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ElwGreeksByDay`]: ELW일별민감도지표요청 (`ka10048`).
///
/// The sensitivities (Greeks) and implied volatilities of one warrant, day by day, newest first; no row
/// has its date.
///
/// ```
/// use kiwoom_api::elw::ElwGreeksByDayRequest;
/// use kiwoom_api::Request;
///
/// let request = ElwGreeksByDayRequest::new("57JBHH".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"57JBHH"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10048", "ELW일별민감도지표요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwGreeksByDayRequest {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The code of the warrant, such as `57JBHH`.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl ElwGreeksByDayRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    ElwGreeksByDayRequest -> ElwGreeksByDay = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// The sensitivities (Greeks) and implied volatilities of one warrant, day by day, newest first; no row
/// has its date.
///
/// What the server answers to [`ElwGreeksByDayRequest`]: ELW일별민감도지표요청 (`ka10048`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::elw::ElwGreeksByDayRequest;
///
/// let request = ElwGreeksByDayRequest::new("57JBHH".parse()?);
/// let reply = client.elw().elw_greeks_by_day(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.implied_volatility,
///         row.delta,
///         row.gamma,
///         row.theta,
///         row.vega,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10048", "ELW일별민감도지표요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwGreeksByDay {
    /// The rows: ELW일별민감도지표 (`elwdaly_snst_ix`); each is a day, newest first.
    #[doc(alias("elwdaly_snst_ix", "ELW일별민감도지표"))]
    pub rows: Vec<ElwGreeksByDayRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ELW일별민감도지표 (`elwdaly_snst_ix`) in [`ElwGreeksByDay`] (`ka10048`).
#[doc(alias("elwdaly_snst_ix", "ELW일별민감도지표"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwGreeksByDayRow {
    /// Time (일자, `dt`), in Korea.
    ///
    /// The same time in every row of a reply: the date of a row is not sent.
    #[doc(alias("dt", "일자"))]
    pub time: Option<Time>,
    /// Implied volatility (IV, `iv`), in percent.
    #[doc(alias("iv", "IV"))]
    pub implied_volatility: Option<Percent>,
    /// Delta (델타, `delta`), signed.
    #[doc(alias = "델타")]
    pub delta: Option<Decimal>,
    /// Gamma (감마, `gam`), signed.
    #[doc(alias("gam", "감마"))]
    pub gamma: Option<Decimal>,
    /// Theta (쎄타, `theta`), signed.
    #[doc(alias = "쎄타")]
    pub theta: Option<Decimal>,
    /// Vega (베가, `vega`), signed.
    #[doc(alias = "베가")]
    pub vega: Option<Decimal>,
    /// Rho (로, `law`), signed.
    ///
    /// Rho (로): what the price gains when interest rates rise.
    #[doc(alias("law", "로"))]
    pub rho: Option<Decimal>,
    /// LP implied volatility (LP, `lp`), in percent.
    ///
    /// The implied volatility of the liquidity provider's quotes; 0 in most rows.
    #[doc(alias("lp", "LP"))]
    pub lp_implied_volatility: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10048` at run time.
pub static TR: Tr = Tr {
    id: "ka10048",
    name: "ELW일별민감도지표요청",
    rust: "ElwGreeksByDay",
    category: "elw",
    path: "/api/dostk/elw",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "57JBHH")],
};

impl Response for ElwGreeksByDay {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwGreeksByDayRequest {
    type Row = ElwGreeksByDayRow;

    const LIST: &'static str = "elwdaly_snst_ix";

    fn rows(response: &mut ElwGreeksByDay) -> &mut Vec<ElwGreeksByDayRow> {
        &mut response.rows
    }
}

record! {
    ElwGreeksByDay = RESPONSE[1] {
        0 "elwdaly_snst_ix" "ELW일별민감도지표" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    ElwGreeksByDayRow = ROWS[8] {
        0 "dt" "일자" => time: Time,
        1 "iv" "IV" => implied_volatility: Percent implied_decimals(2),
        2 "delta" "델타" => delta: Decimal signed implied_decimals(6),
        3 "gam" "감마" => gamma: Decimal signed implied_decimals(6),
        4 "theta" "쎄타" => theta: Decimal signed implied_decimals(6),
        5 "vega" "베가" => vega: Decimal signed implied_decimals(6),
        6 "law" "로" => rho: Decimal signed implied_decimals(6),
        7 "lp" "LP" => lp_implied_volatility: Percent implied_decimals(2),
    }
}
