// Generated from spec/mrkcond/ka90006.yaml by `cargo xtask gen`. Do not edit.

//! `ka90006` 프로그램매매차익잔고추이요청: Balance of program arbitrage trading, day by day.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::Exchange;
use crate::value::{MillionWon, ThousandShares};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ProgramArbitrageBalance`]: 프로그램매매차익잔고추이요청 (`ka90006`).
///
/// Balance of program arbitrage trading, day by day.
///
/// ```
/// use kiwoom_api::market_condition::ProgramArbitrageBalanceRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = ProgramArbitrageBalanceRequest::new(date(2024, 11, 25));
/// assert_eq!(request.to_json()?, r#"{"date":"20241125","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90006", "프로그램매매차익잔고추이요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgramArbitrageBalanceRequest {
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Date,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ProgramArbitrageBalanceRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(date: Date) -> Self {
        Self {
            date,
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
}

request! {
    ProgramArbitrageBalanceRequest -> ProgramArbitrageBalance = REQUEST[2] {
        "date" "날짜" (8) required => date: Date,
        "stex_tp" "거래소구분" (1) required => exchange: Code<Exchange>,
    }
}

/// Balance of program arbitrage trading, day by day.
///
/// What the server answers to [`ProgramArbitrageBalanceRequest`]: 프로그램매매차익잔고추이요청 (`ka90006`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::ProgramArbitrageBalanceRequest;
/// use kiwoom_api::date;
///
/// let request = ProgramArbitrageBalanceRequest::new(date(2024, 11, 25));
/// let reply = client.market_condition().program_arbitrage_balance(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?}",
///         row.date,
///         row.buy_arbitrage_amount,
///         row.sell_arbitrage_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90006", "프로그램매매차익잔고추이요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramArbitrageBalance {
    /// The rows: 프로그램매매차익잔고추이 (`prm_trde_dfrt_remn_trnsn`); each is a day, newest first.
    #[doc(alias = "prm_trde_dfrt_remn_trnsn")]
    #[doc(alias = "프로그램매매차익잔고추이")]
    pub rows: Vec<ProgramArbitrageBalanceRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 프로그램매매차익잔고추이 (`prm_trde_dfrt_remn_trnsn`) in [`ProgramArbitrageBalance`] (`ka90006`).
#[doc(alias = "prm_trde_dfrt_remn_trnsn")]
#[doc(alias = "프로그램매매차익잔고추이")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramArbitrageBalanceRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Buy arbitrage quantity (매수차익거래수량, `buy_dfrt_trde_qty`), in thousands of shares.
    ///
    /// 매수차익: stocks bought against futures sold.
    #[doc(alias("buy_dfrt_trde_qty", "매수차익거래수량"))]
    pub buy_arbitrage_quantity: Option<ThousandShares>,
    /// Buy arbitrage amount (매수차익거래금액, `buy_dfrt_trde_amt`), in million won.
    ///
    /// 매수차익: stocks bought against futures sold.
    #[doc(alias("buy_dfrt_trde_amt", "매수차익거래금액"))]
    pub buy_arbitrage_amount: Option<MillionWon>,
    /// Buy arbitrage amount change (매수차익거래증감액, `buy_dfrt_trde_irds_amt`), in million won, signed.
    ///
    /// 매수차익: stocks bought against futures sold.
    #[doc(alias("buy_dfrt_trde_irds_amt", "매수차익거래증감액"))]
    pub buy_arbitrage_amount_change: Option<MillionWon>,
    /// Sell arbitrage quantity (매도차익거래수량, `sel_dfrt_trde_qty`), in thousands of shares.
    ///
    /// 매도차익: stocks sold against futures bought.
    #[doc(alias("sel_dfrt_trde_qty", "매도차익거래수량"))]
    pub sell_arbitrage_quantity: Option<ThousandShares>,
    /// Sell arbitrage amount (매도차익거래금액, `sel_dfrt_trde_amt`), in million won.
    ///
    /// 매도차익: stocks sold against futures bought.
    #[doc(alias("sel_dfrt_trde_amt", "매도차익거래금액"))]
    pub sell_arbitrage_amount: Option<MillionWon>,
    /// Sell arbitrage amount change (매도차익거래증감액, `sel_dfrt_trde_irds_amt`), in million won, signed.
    ///
    /// 매도차익: stocks sold against futures bought.
    #[doc(alias("sel_dfrt_trde_irds_amt", "매도차익거래증감액"))]
    pub sell_arbitrage_amount_change: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka90006` at run time.
pub static TR: Tr = Tr {
    id: "ka90006",
    name: "프로그램매매차익잔고추이요청",
    rust: "ProgramArbitrageBalance",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("date", "20241125"), ("stex_tp", "1")],
};

impl Response for ProgramArbitrageBalance {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ProgramArbitrageBalanceRequest {
    type Row = ProgramArbitrageBalanceRow;

    const LIST: &'static str = "prm_trde_dfrt_remn_trnsn";

    fn rows(
        response: &mut ProgramArbitrageBalance,
    ) -> &mut Vec<ProgramArbitrageBalanceRow> {
        &mut response.rows
    }
}

record! {
    ProgramArbitrageBalance = RESPONSE[1] {
        0 "prm_trde_dfrt_remn_trnsn" "프로그램매매차익잔고추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    ProgramArbitrageBalanceRow = ROWS[7] {
        0 "dt" "일자" (20) => date: Date,
        1 "buy_dfrt_trde_qty" "매수차익거래수량" (20) => buy_arbitrage_quantity: ThousandShares,
        2 "buy_dfrt_trde_amt" "매수차익거래금액" (20) => buy_arbitrage_amount: MillionWon,
        3 "buy_dfrt_trde_irds_amt" "매수차익거래증감액" (20) => buy_arbitrage_amount_change: MillionWon signed,
        4 "sel_dfrt_trde_qty" "매도차익거래수량" (20) => sell_arbitrage_quantity: ThousandShares,
        5 "sel_dfrt_trde_amt" "매도차익거래금액" (20) => sell_arbitrage_amount: MillionWon,
        6 "sel_dfrt_trde_irds_amt" "매도차익거래증감액" (20) => sell_arbitrage_amount_change: MillionWon signed,
    }
}
