// Generated from spec/mrkcond/ka90005.yaml by `cargo xtask gen`. Do not edit.

//! `ka90005` 프로그램매매추이요청 시간대별: Program trading of one market within a day, by tick or minute.

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind, Unit, UnitBy};
use crate::codes::{AmountOrQuantity, Exchange, StockMarket, TickOrMinute};
use crate::value::{Flow, IndexLevel, Measure, MillionWon, ThousandShares};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ProgramTradeByTime`]: 프로그램매매추이요청 시간대별 (`ka90005`).
///
/// Program trading of one market within a day, by tick or minute.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, StockMarket, TickOrMinute};
/// use kiwoom_api::market_condition::ProgramTradeByTimeRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = ProgramTradeByTimeRequest::new(
///     date(2024, 11, 1),
///     AmountOrQuantity::Amount,
///     StockMarket::Kospi,
///     TickOrMinute::Minute,
/// );
/// assert_eq!(request.to_json()?, r#"{"date":"20241101","amt_qty_tp":"1","mrkt_tp":"P00101","min_tic_tp":"1","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90005", "프로그램매매추이요청 시간대별"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgramTradeByTimeRequest {
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Date,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// The market (시장구분); with the exchange it makes up `mrkt_tp`.
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: StockMarket,
    /// Interval (분틱구분, `min_tic_tp`).
    #[doc(alias("min_tic_tp", "분틱구분"))]
    pub interval: TickOrMinute,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ProgramTradeByTimeRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        date: Date,
        amount_or_quantity: AmountOrQuantity,
        market: StockMarket,
        interval: TickOrMinute,
    ) -> Self {
        Self {
            date,
            amount_or_quantity,
            market,
            interval,
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

    /// The code of `mrkt_tp`, which follows from the market and the exchange; `None` if one of them is unknown.
    fn mrkt_tp(&self) -> Option<&'static str> {
        let code = match (&self.market, &self.exchange) {
            (StockMarket::Kospi, Exchange::Krx) => "P00101",
            (StockMarket::Kospi, Exchange::Nxt) => "P001_NX01",
            (StockMarket::Kospi, Exchange::Unified) => "P001_AL01",
            (StockMarket::Kosdaq, Exchange::Krx) => "P10102",
            (StockMarket::Kosdaq, Exchange::Nxt) => "P101_NX02",
            (StockMarket::Kosdaq, Exchange::Unified) => "P101_AL02",
            _ => return None,
        };
        Some(code)
    }

    /// The unit of every flow in the reply, chosen by `amount_or_quantity`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.amount_or_quantity {
            AmountOrQuantity::Amount => Some(Unit::MillionWon),
            AmountOrQuantity::Quantity => None,
            AmountOrQuantity::Unknown(_) => None,
        }
    }

    /// A flow of the reply with its [unit](Self::unit).
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

request! {
    ProgramTradeByTimeRequest -> ProgramTradeByTime = REQUEST[5] {
        "date" "날짜" (8) required => date: Date,
        "amt_qty_tp" "금액수량구분" (1) required => amount_or_quantity: Code<AmountOrQuantity>,
        "mrkt_tp" "시장구분" (10) required => .mrkt_tp(market, exchange) in [
            "P00101" "코스피 KRX", "P001_NX01" "코스피 NXT", "P001_AL01" "코스피 통합", "P10102" "코스닥 KRX",
            "P101_NX02" "코스닥 NXT", "P101_AL02" "코스닥 통합",
        ],
        "min_tic_tp" "분틱구분" (1) required => interval: Code<TickOrMinute>,
        "stex_tp" "거래소구분" (1) required => exchange: Code<Exchange>,
    }
}

/// Program trading of one market within a day, by tick or minute.
///
/// What the server answers to [`ProgramTradeByTimeRequest`]: 프로그램매매추이요청 시간대별 (`ka90005`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, StockMarket, TickOrMinute};
/// use kiwoom_api::market_condition::ProgramTradeByTimeRequest;
/// use kiwoom_api::date;
///
/// let request = ProgramTradeByTimeRequest::new(
///     date(2024, 11, 1),
///     AmountOrQuantity::Amount,
///     StockMarket::Kospi,
///     TickOrMinute::Minute,
/// );
/// let reply = client.market_condition().program_trade_by_time(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.time,
///         row.arbitrage_net_buy_amount,
///         row.non_arbitrage_net_buy_amount,
///         row.total_net_buy.and_then(|flow| request.measure(flow)),
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90005", "프로그램매매추이요청 시간대별"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramTradeByTime {
    /// The rows: 프로그램매매추이 (`prm_trde_trnsn`); each is a minute, or as many as the request asks for, newest
    /// first.
    #[doc(alias("prm_trde_trnsn", "프로그램매매추이"))]
    pub rows: Vec<ProgramTradeByTimeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 프로그램매매추이 (`prm_trde_trnsn`) in [`ProgramTradeByTime`] (`ka90005`).
#[doc(alias("prm_trde_trnsn", "프로그램매매추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramTradeByTimeRow {
    /// Time (체결시간, `cntr_tm`), in Korea.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub time: Option<Time>,
    /// Arbitrage sell amount (차익거래매도, `dfrt_trde_sel`), in million won.
    #[doc(alias("dfrt_trde_sel", "차익거래매도"))]
    pub arbitrage_sell_amount: Option<MillionWon>,
    /// Arbitrage buy amount (차익거래매수, `dfrt_trde_buy`), in million won.
    #[doc(alias("dfrt_trde_buy", "차익거래매수"))]
    pub arbitrage_buy_amount: Option<MillionWon>,
    /// Arbitrage net buy amount (차익거래순매수, `dfrt_trde_netprps`), in million won, signed.
    #[doc(alias("dfrt_trde_netprps", "차익거래순매수"))]
    pub arbitrage_net_buy_amount: Option<MillionWon>,
    /// Non-arbitrage sell amount (비차익거래매도, `ndiffpro_trde_sel`), in million won.
    #[doc(alias("ndiffpro_trde_sel", "비차익거래매도"))]
    pub non_arbitrage_sell_amount: Option<MillionWon>,
    /// Non-arbitrage buy amount (비차익거래매수, `ndiffpro_trde_buy`), in million won.
    #[doc(alias("ndiffpro_trde_buy", "비차익거래매수"))]
    pub non_arbitrage_buy_amount: Option<MillionWon>,
    /// Non-arbitrage net buy amount (비차익거래순매수, `ndiffpro_trde_netprps`), in million won, signed.
    #[doc(alias("ndiffpro_trde_netprps", "비차익거래순매수"))]
    pub non_arbitrage_net_buy_amount: Option<MillionWon>,
    /// Arbitrage sell quantity (차익거래매도수량, `dfrt_trde_sell_qty`), in thousands of shares.
    #[doc(alias("dfrt_trde_sell_qty", "차익거래매도수량"))]
    pub arbitrage_sell_quantity: Option<ThousandShares>,
    /// Arbitrage buy quantity (차익거래매수수량, `dfrt_trde_buy_qty`), in thousands of shares.
    #[doc(alias("dfrt_trde_buy_qty", "차익거래매수수량"))]
    pub arbitrage_buy_quantity: Option<ThousandShares>,
    /// Arbitrage net buy quantity (차익거래순매수수량, `dfrt_trde_netprps_qty`), in thousands of shares, signed.
    #[doc(alias("dfrt_trde_netprps_qty", "차익거래순매수수량"))]
    pub arbitrage_net_buy_quantity: Option<ThousandShares>,
    /// Non-arbitrage sell quantity (비차익거래매도수량, `ndiffpro_trde_sell_qty`), in thousands of shares.
    #[doc(alias("ndiffpro_trde_sell_qty", "비차익거래매도수량"))]
    pub non_arbitrage_sell_quantity: Option<ThousandShares>,
    /// Non-arbitrage buy quantity (비차익거래매수수량, `ndiffpro_trde_buy_qty`), in thousands of shares.
    #[doc(alias("ndiffpro_trde_buy_qty", "비차익거래매수수량"))]
    pub non_arbitrage_buy_quantity: Option<ThousandShares>,
    /// Non-arbitrage net buy quantity (비차익거래순매수수량, `ndiffpro_trde_netprps_qty`), in thousands of shares,
    /// signed.
    #[doc(alias = "ndiffpro_trde_netprps_qty")]
    #[doc(alias = "비차익거래순매수수량")]
    pub non_arbitrage_net_buy_quantity: Option<ThousandShares>,
    /// Total sell (전체매도, `all_sel`), in the unit that the request asks for: see
    /// [`ProgramTradeByTimeRequest::measure`].
    ///
    /// Million won when the request asks for amounts; the unit under quantities is undocumented.
    #[doc(alias("all_sel", "전체매도"))]
    pub total_sell: Option<Flow>,
    /// Total buy (전체매수, `all_buy`), in the unit that the request asks for: see
    /// [`ProgramTradeByTimeRequest::measure`].
    ///
    /// Million won when the request asks for amounts; the unit under quantities is undocumented.
    #[doc(alias("all_buy", "전체매수"))]
    pub total_buy: Option<Flow>,
    /// Total net buy (전체순매수, `all_netprps`), signed, in the unit that the request asks for: see
    /// [`ProgramTradeByTimeRequest::measure`].
    ///
    /// Million won when the request asks for amounts; the unit under quantities is undocumented.
    #[doc(alias("all_netprps", "전체순매수"))]
    pub total_net_buy: Option<Flow>,
    /// KOSPI 200 (KOSPI200, `kospi200`), in index points; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// The server writes plus before it whatever the index did, so there is no direction.
    #[doc(alias = "KOSPI200")]
    pub kospi200: Option<IndexLevel>,
    /// Basis (BASIS, `basis`), in index points, signed.
    #[doc(alias = "BASIS")]
    pub basis: Option<Decimal>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka90005` at run time.
pub static TR: Tr = Tr {
    id: "ka90005",
    name: "프로그램매매추이요청 시간대별",
    rust: "ProgramTradeByTime",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("date", "20241101"),
        ("amt_qty_tp", "1"),
        ("mrkt_tp", "P00101"),
        ("min_tic_tp", "1"),
        ("stex_tp", "1"),
    ],
};

impl Response for ProgramTradeByTime {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ProgramTradeByTimeRequest {
    type Row = ProgramTradeByTimeRow;

    const LIST: &'static str = "prm_trde_trnsn";

    fn rows(response: &mut ProgramTradeByTime) -> &mut Vec<ProgramTradeByTimeRow> {
        &mut response.rows
    }
}

const UNIT_BY: UnitBy = UnitBy {
    element: "amt_qty_tp",
    units: &[("1", Unit::MillionWon)],
    deferred: &[],
};

record! {
    ProgramTradeByTime = RESPONSE[1] {
        0 "prm_trde_trnsn" "프로그램매매추이" => rows: Rows[ROWS] of(RowOf::Minutes),
    }
}

record! {
    ProgramTradeByTimeRow = ROWS[18] {
        0 "cntr_tm" "체결시간" (20) => time: Time,
        1 "dfrt_trde_sel" "차익거래매도" (20) => arbitrage_sell_amount: MillionWon,
        2 "dfrt_trde_buy" "차익거래매수" (20) => arbitrage_buy_amount: MillionWon,
        3 "dfrt_trde_netprps" "차익거래순매수" (20) => arbitrage_net_buy_amount: MillionWon signed,
        4 "ndiffpro_trde_sel" "비차익거래매도" (20) => non_arbitrage_sell_amount: MillionWon,
        5 "ndiffpro_trde_buy" "비차익거래매수" (20) => non_arbitrage_buy_amount: MillionWon,
        6 "ndiffpro_trde_netprps" "비차익거래순매수" (20) => non_arbitrage_net_buy_amount: MillionWon signed,
        7 "dfrt_trde_sell_qty" "차익거래매도수량" (20) => arbitrage_sell_quantity: ThousandShares,
        8 "dfrt_trde_buy_qty" "차익거래매수수량" (20) => arbitrage_buy_quantity: ThousandShares,
        9 "dfrt_trde_netprps_qty" "차익거래순매수수량" (20) => arbitrage_net_buy_quantity: ThousandShares signed,
        10 "ndiffpro_trde_sell_qty" "비차익거래매도수량" (20) => non_arbitrage_sell_quantity: ThousandShares,
        11 "ndiffpro_trde_buy_qty" "비차익거래매수수량" (20) => non_arbitrage_buy_quantity: ThousandShares,
        12 "ndiffpro_trde_netprps_qty" "비차익거래순매수수량" (20)
            => non_arbitrage_net_buy_quantity: ThousandShares signed,
        13 "all_sel" "전체매도" (20) => total_sell: Flow unsigned unit_by(UNIT_BY),
        14 "all_buy" "전체매수" (20) => total_buy: Flow unsigned unit_by(UNIT_BY),
        15 "all_netprps" "전체순매수" (20) => total_net_buy: Flow unit_by(UNIT_BY),
        16 "kospi200" "KOSPI200" (20) => kospi200: IndexLevel magnitude implied_decimals(2),
        17 "basis" "BASIS" (20) => basis: Decimal index_points signed scale(2),
    }
}
