// Generated from spec/mrkcond/ka90007.yaml by `cargo xtask gen`. Do not edit.

//! `ka90007` 프로그램매매누적추이요청: Program trading of one market, day by day, with running totals.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind, Unit, UnitBy};
use crate::codes::{AmountOrQuantity, Exchange, StockMarket};
use crate::value::{Flow, IndexLevel, Measure};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ProgramTradeCumulative`]: 프로그램매매누적추이요청 (`ka90007`).
///
/// Program trading of one market, day by day, with running totals.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, Exchange, StockMarket};
/// use kiwoom_api::market_condition::ProgramTradeCumulativeRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = ProgramTradeCumulativeRequest::new(
///     date(2024, 5, 25),
///     AmountOrQuantity::Amount,
///     StockMarket::Kospi,
/// )
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"date":"20240525","amt_qty_tp":"1","mrkt_tp":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90007", "프로그램매매누적추이요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgramTradeCumulativeRequest {
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Date,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: StockMarket,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ProgramTradeCumulativeRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        date: Date,
        amount_or_quantity: AmountOrQuantity,
        market: StockMarket,
    ) -> Self {
        Self {
            date,
            amount_or_quantity,
            market,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[must_use]
    pub fn exchange(mut self, exchange: Exchange) -> Self {
        self.exchange = exchange;
        self
    }

    /// The unit of every flow in the reply, chosen by `amount_or_quantity`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.amount_or_quantity {
            AmountOrQuantity::Amount => Some(Unit::MillionWon),
            AmountOrQuantity::Quantity => Some(Unit::ThousandShares),
            AmountOrQuantity::Unknown(_) => None,
        }
    }

    /// A flow of the reply with its [unit](Self::unit).
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

request! {
    ProgramTradeCumulativeRequest -> ProgramTradeCumulative = REQUEST[4] {
        "date" "날짜" (8) required => date: Date,
        "amt_qty_tp" "금액수량구분" (1) required => amount_or_quantity: Code<AmountOrQuantity>,
        "mrkt_tp" "시장구분" (5) required => market: Code<StockMarket>,
        "stex_tp" "거래소구분" (1) required => exchange: Code<Exchange>,
    }
}

/// Program trading of one market, day by day, with running totals.
///
/// What the server answers to [`ProgramTradeCumulativeRequest`]: 프로그램매매누적추이요청 (`ka90007`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, Exchange, StockMarket};
/// use kiwoom_api::market_condition::ProgramTradeCumulativeRequest;
/// use kiwoom_api::date;
///
/// let request = ProgramTradeCumulativeRequest::new(
///     date(2024, 5, 25),
///     AmountOrQuantity::Amount,
///     StockMarket::Kospi,
/// )
/// .exchange(Exchange::Unified);
/// let reply = client.market_condition().program_trade_cumulative(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.date,
///         row.kospi200,
///         row.total_today.and_then(|flow| request.measure(flow)),
///         row.total_cumulative.and_then(|flow| request.measure(flow)),
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90007", "프로그램매매누적추이요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramTradeCumulative {
    /// The rows: 프로그램매매누적추이 (`prm_trde_acc_trnsn`); each is a day, newest first.
    #[doc(alias("prm_trde_acc_trnsn", "프로그램매매누적추이"))]
    pub rows: Vec<ProgramTradeCumulativeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 프로그램매매누적추이 (`prm_trde_acc_trnsn`) in [`ProgramTradeCumulative`] (`ka90007`).
#[doc(alias("prm_trde_acc_trnsn", "프로그램매매누적추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramTradeCumulativeRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// KOSPI 200 (KOSPI200, `kospi200`), in index points; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// The server writes plus before it whatever the index did, so there is no direction.
    #[doc(alias = "KOSPI200")]
    pub kospi200: Option<IndexLevel>,
    /// Basis (BASIS, `basis`), in index points, signed.
    #[doc(alias = "BASIS")]
    pub basis: Option<Decimal>,
    /// Arbitrage today (차익거래당일, `dfrt_trde_tdy`), signed, in the unit that the request asks for: see
    /// [`ProgramTradeCumulativeRequest::measure`].
    #[doc(alias("dfrt_trde_tdy", "차익거래당일"))]
    pub arbitrage_today: Option<Flow>,
    /// Arbitrage cumulative (차익거래누적, `dfrt_trde_acc`), signed, in the unit that the request asks for: see
    /// [`ProgramTradeCumulativeRequest::measure`].
    #[doc(alias("dfrt_trde_acc", "차익거래누적"))]
    pub arbitrage_cumulative: Option<Flow>,
    /// Non-arbitrage today (비차익거래당일, `ndiffpro_trde_tdy`), signed, in the unit that the request asks for:
    /// see [`ProgramTradeCumulativeRequest::measure`].
    #[doc(alias("ndiffpro_trde_tdy", "비차익거래당일"))]
    pub non_arbitrage_today: Option<Flow>,
    /// Non-arbitrage cumulative (비차익거래누적, `ndiffpro_trde_acc`), signed, in the unit that the request asks
    /// for: see [`ProgramTradeCumulativeRequest::measure`].
    #[doc(alias("ndiffpro_trde_acc", "비차익거래누적"))]
    pub non_arbitrage_cumulative: Option<Flow>,
    /// Total today (전체당일, `all_tdy`), signed, in the unit that the request asks for: see
    /// [`ProgramTradeCumulativeRequest::measure`].
    #[doc(alias("all_tdy", "전체당일"))]
    pub total_today: Option<Flow>,
    /// Total cumulative (전체누적, `all_acc`), signed, in the unit that the request asks for: see
    /// [`ProgramTradeCumulativeRequest::measure`].
    #[doc(alias("all_acc", "전체누적"))]
    pub total_cumulative: Option<Flow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka90007` at run time.
pub static TR: Tr = Tr {
    id: "ka90007",
    name: "프로그램매매누적추이요청",
    rust: "ProgramTradeCumulative",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("date", "20240525"),
        ("amt_qty_tp", "1"),
        ("mrkt_tp", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for ProgramTradeCumulative {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ProgramTradeCumulativeRequest {
    type Row = ProgramTradeCumulativeRow;

    const LIST: &'static str = "prm_trde_acc_trnsn";

    fn rows(
        response: &mut ProgramTradeCumulative,
    ) -> &mut Vec<ProgramTradeCumulativeRow> {
        &mut response.rows
    }
}

const UNIT_BY: UnitBy = UnitBy {
    element: "amt_qty_tp",
    units: &[("1", Unit::MillionWon), ("2", Unit::ThousandShares)],
    deferred: &[],
};

record! {
    ProgramTradeCumulative = RESPONSE[1] {
        0 "prm_trde_acc_trnsn" "프로그램매매누적추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    ProgramTradeCumulativeRow = ROWS[9] {
        0 "dt" "일자" (20) => date: Date,
        1 "kospi200" "KOSPI200" (20) => kospi200: IndexLevel magnitude,
        2 "basis" "BASIS" (20) => basis: Decimal index_points signed scale(2),
        3 "dfrt_trde_tdy" "차익거래당일" (20) => arbitrage_today: Flow unit_by(UNIT_BY),
        4 "dfrt_trde_acc" "차익거래누적" (20) => arbitrage_cumulative: Flow unit_by(UNIT_BY),
        5 "ndiffpro_trde_tdy" "비차익거래당일" (20) => non_arbitrage_today: Flow unit_by(UNIT_BY),
        6 "ndiffpro_trde_acc" "비차익거래누적" (20) => non_arbitrage_cumulative: Flow unit_by(UNIT_BY),
        7 "all_tdy" "전체당일" (20) => total_today: Flow unit_by(UNIT_BY),
        8 "all_acc" "전체누적" (20) => total_cumulative: Flow unit_by(UNIT_BY),
    }
}
