// Generated from spec/elw/ka10050.yaml by `cargo xtask gen`. Do not edit.

//! `ka10050` ELW민감도지표요청: The sensitivities (Greeks), theoretical price and implied volatilities of one warrant within a day; a row is a time.

use jiff::civil::Time;
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{DecimalWon, Percent, Price, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ElwGreeks`]: ELW민감도지표요청 (`ka10050`).
///
/// The sensitivities (Greeks), theoretical price and implied volatilities of one warrant within a day;
/// a row is a time.
///
/// ```
/// use kiwoom_api::elw::ElwGreeksRequest;
/// use kiwoom_api::Request;
///
/// let request = ElwGreeksRequest::new("57JBHH".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"57JBHH"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10050", "ELW민감도지표요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwGreeksRequest {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The code of the warrant, such as `57JBHH`.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl ElwGreeksRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    ElwGreeksRequest -> ElwGreeks = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// The sensitivities (Greeks), theoretical price and implied volatilities of one warrant within a day;
/// a row is a time.
///
/// What the server answers to [`ElwGreeksRequest`]: ELW민감도지표요청 (`ka10050`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::elw::ElwGreeksRequest;
///
/// let request = ElwGreeksRequest::new("57JBHH".parse()?);
/// let reply = client.elw().elw_greeks(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.time,
///         row.current_price,
///         row.theoretical_price,
///         row.implied_volatility,
///         row.delta,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10050", "ELW민감도지표요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwGreeks {
    /// The rows: ELW민감도지표배열 (`elwsnst_ix_array`); each is a trade, newest first.
    #[doc(alias("elwsnst_ix_array", "ELW민감도지표배열"))]
    pub rows: Vec<ElwGreeksRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ELW민감도지표배열 (`elwsnst_ix_array`) in [`ElwGreeks`] (`ka10050`).
#[doc(alias("elwsnst_ix_array", "ELW민감도지표배열"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwGreeksRow {
    /// Time (체결시간, `cntr_tm`), in Korea.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub time: Option<Time>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// With its direction, although the table has no sign here.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Theoretical price (ELW이론가, `elwtheory_pric`), in won.
    #[doc(alias("elwtheory_pric", "ELW이론가"))]
    pub theoretical_price: Option<DecimalWon>,
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
    /// The implied volatility of the liquidity provider's quotes.
    #[doc(alias("lp", "LP"))]
    pub lp_implied_volatility: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10050` at run time.
pub static TR: Tr = Tr {
    id: "ka10050",
    name: "ELW민감도지표요청",
    rust: "ElwGreeks",
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

impl Response for ElwGreeks {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwGreeksRequest {
    type Row = ElwGreeksRow;

    const LIST: &'static str = "elwsnst_ix_array";

    fn rows(response: &mut ElwGreeks) -> &mut Vec<ElwGreeksRow> {
        &mut response.rows
    }
}

record! {
    ElwGreeks = RESPONSE[1] {
        0 "elwsnst_ix_array" "ELW민감도지표배열" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    ElwGreeksRow = ROWS[10] {
        0 "cntr_tm" "체결시간" => time: Time,
        1 "cur_prc" "현재가" => current_price: Price,
        2 "elwtheory_pric" "ELW이론가" => theoretical_price: DecimalWon implied_decimals(2),
        3 "iv" "IV" => implied_volatility: Percent implied_decimals(2),
        4 "delta" "델타" => delta: Decimal signed implied_decimals(6),
        5 "gam" "감마" => gamma: Decimal signed implied_decimals(6),
        6 "theta" "쎄타" => theta: Decimal signed implied_decimals(6),
        7 "vega" "베가" => vega: Decimal signed implied_decimals(6),
        8 "law" "로" => rho: Decimal signed implied_decimals(6),
        9 "lp" "LP" => lp_implied_volatility: Percent implied_decimals(2),
    }
}
