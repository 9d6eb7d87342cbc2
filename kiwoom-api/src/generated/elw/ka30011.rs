// Generated from spec/elw/ka30011.yaml by `cargo xtask gen`. Do not edit.

//! `ka30011` ELW근접율요청: How near the underlyings of one warrant are (근접율), by Kiwoom's count; a row is an underlying.

use rust_decimal::Decimal;

use crate::catalogue::{Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Percent, Shares, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ElwProximity`]: ELW근접율요청 (`ka30011`).
///
/// How near the underlyings of one warrant are (근접율), by Kiwoom's count; a row is an underlying.
///
/// ```
/// use kiwoom_api::elw::ElwProximityRequest;
/// use kiwoom_api::Request;
///
/// let request = ElwProximityRequest::new("57JBHH".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"57JBHH"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30011", "ELW근접율요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwProximityRequest {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The code of the warrant, such as `57JBHH`.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl ElwProximityRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    ElwProximityRequest -> ElwProximity = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// How near the underlyings of one warrant are (근접율), by Kiwoom's count; a row is an underlying.
///
/// What the server answers to [`ElwProximityRequest`]: ELW근접율요청 (`ka30011`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::elw::ElwProximityRequest;
///
/// let request = ElwProximityRequest::new("57JBHH".parse()?);
/// let reply = client.elw().elw_proximity(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.underlying_name,
///         row.underlying_price,
///         row.change_rate,
///         row.proximity,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30011", "ELW근접율요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwProximity {
    /// The rows: ELW근접율 (`elwalacc_rt`).
    #[doc(alias("elwalacc_rt", "ELW근접율"))]
    pub rows: Vec<ElwProximityRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ELW근접율 (`elwalacc_rt`) in [`ElwProximity`] (`ka30011`).
#[doc(alias("elwalacc_rt", "ELW근접율"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwProximityRow {
    /// Underlying code (종목코드, `stk_cd`).
    ///
    /// A stock (`005930`), or an index (`201`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub underlying_code: Option<String>,
    /// Underlying name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub underlying_name: Option<String>,
    /// Underlying price (현재가, `cur_prc`); whatever sign the server writes before it adds nothing.
    ///
    /// In won for a stock, in index points for an index; `change_sign` has the direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub underlying_price: Option<Decimal>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Underlying change (전일대비, `pred_pre`), signed.
    ///
    /// In won for a stock, in index points for an index.
    #[doc(alias("pred_pre", "전일대비"))]
    pub underlying_change: Option<Decimal>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Proximity (근접율, `alacc_rt`).
    ///
    /// 1.00 in the only row seen: in percent by the table, or a ratio. What it is measured against is
    /// undocumented.
    #[doc(alias("alacc_rt", "근접율"))]
    pub proximity: Option<Decimal>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka30011` at run time.
pub static TR: Tr = Tr {
    id: "ka30011",
    name: "ELW근접율요청",
    rust: "ElwProximity",
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

impl Response for ElwProximity {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwProximityRequest {
    type Row = ElwProximityRow;

    const LIST: &'static str = "elwalacc_rt";

    fn rows(response: &mut ElwProximity) -> &mut Vec<ElwProximityRow> {
        &mut response.rows
    }
}

record! {
    ElwProximity = RESPONSE[1] {
        0 "elwalacc_rt" "ELW근접율" => rows: Rows[ROWS],
    }
}

record! {
    ElwProximityRow = ROWS[8] {
        0 "stk_cd" "종목코드" => underlying_code: Text,
        1 "stk_nm" "종목명" => underlying_name: Text,
        2 "cur_prc" "현재가" => underlying_price: Decimal magnitude,
        3 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => underlying_change: Decimal signed,
        5 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        6 "acc_trde_qty" "누적거래량" => cumulative_volume: Shares,
        7 "alacc_rt" "근접율" => proximity: Decimal scale(2),
    }
}
