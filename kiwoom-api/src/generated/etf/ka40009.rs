// Generated from spec/etf/ka40009.yaml by `cargo xtask gen`. Do not edit.

//! `ka40009` ETF시간대별NAV현황: The NAV of one fund with its tracking error and disparity, and reference figures; no row has a time.

use rust_decimal::Decimal;

use crate::catalogue::{Tr, TrKind};
use crate::value::{DecimalWon, Percent, Price, SignAsSent, StockCode, ThousandShares, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`EtfNavStatus`]: ETF시간대별NAV현황 (`ka40009`).
///
/// The NAV of one fund with its tracking error and disparity, and reference figures; no row has a time.
///
/// ```
/// use kiwoom_api::etf::EtfNavStatusRequest;
/// use kiwoom_api::Request;
///
/// let request = EtfNavStatusRequest::new("069500".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"069500"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40009", "ETF시간대별NAV현황"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EtfNavStatusRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl EtfNavStatusRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    EtfNavStatusRequest -> EtfNavStatus = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// The NAV of one fund with its tracking error and disparity, and reference figures; no row has a time.
///
/// What the server answers to [`EtfNavStatusRequest`]: ETF시간대별NAV현황 (`ka40009`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::etf::EtfNavStatusRequest;
///
/// let request = EtfNavStatusRequest::new("069500".parse()?);
/// let reply = client.etf().etf_nav_status(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.nav,
///         row.nav_change_rate,
///         row.disparity_rate,
///         row.tracking_error_rate,
///         row.listed_shares,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40009", "ETF시간대별NAV현황"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfNavStatus {
    /// The rows: ETFNAV배열 (`etfnavarray`).
    #[doc(alias("etfnavarray", "ETFNAV배열"))]
    pub rows: Vec<EtfNavStatusRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ETFNAV배열 (`etfnavarray`) in [`EtfNavStatus`] (`ka40009`).
#[doc(alias("etfnavarray", "ETFNAV배열"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfNavStatusRow {
    /// NAV (NAV, `nav`), in won; whatever sign the server writes before it adds nothing.
    ///
    /// Blank in the replies seen.
    #[doc(alias = "NAV")]
    pub nav: Option<DecimalWon>,
    /// NAV change (NAV전일대비, `navpred_pre`), in won, signed.
    ///
    /// Blank in the replies seen.
    #[doc(alias("navpred_pre", "NAV전일대비"))]
    pub nav_change: Option<DecimalWon>,
    /// NAV change rate (NAV등락율, `navflu_rt`), in percent, signed.
    ///
    /// Blank in the replies seen.
    #[doc(alias("navflu_rt", "NAV등락율"))]
    pub nav_change_rate: Option<Percent>,
    /// Tracking error rate (추적오차율, `trace_eor_rt`), in percent, signed.
    ///
    /// Blank in the replies seen.
    #[doc(alias("trace_eor_rt", "추적오차율"))]
    pub tracking_error_rate: Option<Percent>,
    /// Disparity rate (괴리율, `dispty_rt`), in percent, signed.
    ///
    /// Of the price from the NAV. Blank in the replies seen.
    #[doc(alias("dispty_rt", "괴리율"))]
    pub disparity_rate: Option<Percent>,
    /// Listed shares (주식수, `stkcnt`), in thousands of shares.
    ///
    /// Kiwoom documents no unit; it is thousands: 5846279 for Samsung Electronics.
    #[doc(alias("stkcnt", "주식수"))]
    pub listed_shares: Option<ThousandShares>,
    /// Base price (기준가, `base_pric`), in won.
    #[doc(alias("base_pric", "기준가"))]
    pub base_price: Option<Won>,
    /// Foreign holding shares (외인보유수량, `for_rmnd_qty`), with the sign as sent: its meaning is undocumented.
    ///
    /// Blank in the replies seen. Whether in shares or in thousands is undocumented.
    #[doc(alias("for_rmnd_qty", "외인보유수량"))]
    pub foreign_holding_shares: Option<SignAsSent<i64>>,
    /// Substitute price (대용가, `repl_pric`), in won.
    ///
    /// Blank in the replies seen.
    #[doc(alias("repl_pric", "대용가"))]
    pub substitute_price: Option<Won>,
    /// Converted price (환산가격, `conv_pric`), in won.
    ///
    /// Blank in the replies seen.
    #[doc(alias("conv_pric", "환산가격"))]
    pub converted_price: Option<DecimalWon>,
    /// Dr per share (DR/주, `drstk`), in times.
    ///
    /// How many depositary receipts are one share. Blank in the replies seen.
    #[doc(alias("drstk", "DR/주"))]
    pub dr_per_share: Option<Decimal>,
    /// Underlying share price (원주가격, `wonju_pric`), in won, with its direction.
    ///
    /// Blank in the replies seen.
    #[doc(alias("wonju_pric", "원주가격"))]
    pub underlying_share_price: Option<Price>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka40009` at run time.
pub static TR: Tr = Tr {
    id: "ka40009",
    name: "ETF시간대별NAV현황",
    rust: "EtfNavStatus",
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

impl Response for EtfNavStatus {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for EtfNavStatusRequest {
    type Row = EtfNavStatusRow;

    const LIST: &'static str = "etfnavarray";

    fn rows(response: &mut EtfNavStatus) -> &mut Vec<EtfNavStatusRow> {
        &mut response.rows
    }
}

record! {
    EtfNavStatus = RESPONSE[1] {
        0 "etfnavarray" "ETFNAV배열" => rows: Rows[ROWS],
    }
}

record! {
    EtfNavStatusRow = ROWS[12] {
        0 "nav" "NAV" => nav: DecimalWon magnitude scale(2),
        1 "navpred_pre" "NAV전일대비" => nav_change: DecimalWon signed scale(2),
        2 "navflu_rt" "NAV등락율" => nav_change_rate: Percent signed scale(2),
        3 "trace_eor_rt" "추적오차율" => tracking_error_rate: Percent signed scale(2),
        4 "dispty_rt" "괴리율" => disparity_rate: Percent signed scale(2),
        5 "stkcnt" "주식수" => listed_shares: ThousandShares,
        6 "base_pric" "기준가" => base_price: Won,
        7 "for_rmnd_qty" "외인보유수량" => foreign_holding_shares: CountAsSent,
        8 "repl_pric" "대용가" => substitute_price: Won,
        9 "conv_pric" "환산가격" => converted_price: DecimalWon,
        10 "drstk" "DR/주" => dr_per_share: Ratio,
        11 "wonju_pric" "원주가격" => underlying_share_price: Price,
    }
}
