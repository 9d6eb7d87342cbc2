// Generated from spec/mrkcond/ka90013.yaml by `cargo xtask gen`. Do not edit.

//! `ka90013` 종목일별프로그램매매추이요청: Program trading of one stock, day by day.

use jiff::civil::{Date, Time};

use crate::catalogue::{Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::codes::{AmountOrQuantity, ChangeSign, ExchangeName};
use crate::request::{Body, Request, Response, RowsRequest};
use crate::value::{MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Cell, Extras, Record, record_traits};

/// Asks for [`StockProgramTradeByDay`]: 종목일별프로그램매매추이요청 (`ka90013`).
///
/// Program trading of one stock, day by day.
///
/// ```
/// use kiwoom_api::market_condition::StockProgramTradeByDayRequest;
/// use kiwoom_api::Request;
///
/// let request = StockProgramTradeByDayRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"amt_qty_tp":"","stk_cd":"005930","date":""}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90013", "종목일별프로그램매매추이요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockProgramTradeByDayRequest {
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: Option<AmountOrQuantity>,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Option<Date>,
}

impl StockProgramTradeByDayRequest {
    /// A request with its required parameters.
    pub fn new(stock_code: StockCode) -> Self {
        Self {
            amount_or_quantity: None,
            stock_code,
            date: None,
        }
    }

    /// Sets the optional parameter: amount or quantity (금액수량구분, `amt_qty_tp`).
    #[must_use]
    pub fn amount_or_quantity(mut self, amount_or_quantity: AmountOrQuantity) -> Self {
        self.amount_or_quantity = Some(amount_or_quantity);
        self
    }

    /// Sets the optional parameter: date (날짜, `date`).
    #[must_use]
    pub fn date(mut self, date: Date) -> Self {
        self.date = Some(date);
        self
    }
}

impl Request for StockProgramTradeByDayRequest {
    type Response = StockProgramTradeByDay;

    fn write(&self, body: &mut Body) {
        body.parameter("amt_qty_tp", &self.amount_or_quantity);
        body.parameter("stk_cd", &self.stock_code);
        body.parameter("date", &self.date);
    }
}

/// Program trading of one stock, day by day.
///
/// What the server answers to [`StockProgramTradeByDayRequest`]: 종목일별프로그램매매추이요청 (`ka90013`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::StockProgramTradeByDayRequest;
///
/// let request = StockProgramTradeByDayRequest::new("005930".parse()?);
/// let reply = client.market_condition().stock_program_trade_by_day(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.date,
///         row.current_price,
///         row.program_net_buy_quantity,
///         row.program_net_buy_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90013", "종목일별프로그램매매추이요청"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StockProgramTradeByDay {
    /// The rows: 종목일별프로그램매매추이 (`stk_daly_prm_trde_trnsn`).
    #[doc(alias = "stk_daly_prm_trde_trnsn")]
    #[doc(alias = "종목일별프로그램매매추이")]
    pub rows: Vec<StockProgramTradeByDayRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목일별프로그램매매추이 (`stk_daly_prm_trde_trnsn`) in [`StockProgramTradeByDay`] (`ka90013`).
#[doc(alias = "stk_daly_prm_trde_trnsn")]
#[doc(alias = "종목일별프로그램매매추이")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StockProgramTradeByDayRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
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
    /// Program sell amount (프로그램매도금액, `prm_sell_amt`), in million won.
    #[doc(alias("prm_sell_amt", "프로그램매도금액"))]
    pub program_sell_amount: Option<MillionWon>,
    /// Program buy amount (프로그램매수금액, `prm_buy_amt`), in million won.
    #[doc(alias("prm_buy_amt", "프로그램매수금액"))]
    pub program_buy_amount: Option<MillionWon>,
    /// Program net buy amount (프로그램순매수금액, `prm_netprps_amt`), in million won, signed.
    #[doc(alias("prm_netprps_amt", "프로그램순매수금액"))]
    pub program_net_buy_amount: Option<MillionWon>,
    /// Program net buy amount change (프로그램순매수금액증감, `prm_netprps_amt_irds`), in million won, signed.
    #[doc(alias("prm_netprps_amt_irds", "프로그램순매수금액증감"))]
    pub program_net_buy_amount_change: Option<MillionWon>,
    /// Program sell quantity (프로그램매도수량, `prm_sell_qty`), in shares.
    #[doc(alias("prm_sell_qty", "프로그램매도수량"))]
    pub program_sell_quantity: Option<Shares>,
    /// Program buy quantity (프로그램매수수량, `prm_buy_qty`), in shares.
    #[doc(alias("prm_buy_qty", "프로그램매수수량"))]
    pub program_buy_quantity: Option<Shares>,
    /// Program net buy quantity (프로그램순매수수량, `prm_netprps_qty`), in shares, signed.
    #[doc(alias("prm_netprps_qty", "프로그램순매수수량"))]
    pub program_net_buy_quantity: Option<Shares>,
    /// Program net buy quantity change (프로그램순매수수량증감, `prm_netprps_qty_irds`), in shares, signed.
    #[doc(alias("prm_netprps_qty_irds", "프로그램순매수수량증감"))]
    pub program_net_buy_quantity_change: Option<Shares>,
    /// Base price time (기준가시간, `base_pric_tm`), in Korea.
    #[doc(alias("base_pric_tm", "기준가시간"))]
    pub base_price_time: Option<Time>,
    /// Stock loan repaid shares (대차거래상환주수합, `dbrt_trde_rpy_sum`), with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// The unit is undocumented; blank in every sample seen.
    #[doc(alias("dbrt_trde_rpy_sum", "대차거래상환주수합"))]
    pub stock_loan_repaid_shares: Option<SignAsSent<i64>>,
    /// Balance shares (잔고수주합, `remn_rcvord_sum`), with the sign as sent: its meaning is undocumented.
    ///
    /// The unit is undocumented; blank in every sample seen.
    #[doc(alias("remn_rcvord_sum", "잔고수주합"))]
    pub balance_shares: Option<SignAsSent<i64>>,
    /// Exchange (거래소구분, `stex_tp`).
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Option<ExchangeName>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka90013` at run time.
pub static TR: Tr = Tr {
    id: "ka90013",
    name: "종목일별프로그램매매추이요청",
    rust: "StockProgramTradeByDay",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("amt_qty_tp", ""), ("stk_cd", "005930"), ("date", "")],
};

static REQUEST: [Element; 3] = [
    Element::new("amt_qty_tp", "금액수량구분", "amount_or_quantity", Kind::Code)
        .length(1)
        .code::<AmountOrQuantity>(),
    Element::new("stk_cd", "종목코드", "stock_code", Kind::StockCode)
        .required()
        .length(20),
    Element::new("date", "날짜", "date", Kind::Date).length(8),
];

static RESPONSE: [Element; 1] = [
    Element::new(
            "stk_daly_prm_trde_trnsn",
            "종목일별프로그램매매추이",
            "rows",
            Kind::Rows,
        )
        .rows(&ROWS),
];

static ROWS: [Element; 18] = [
    Element::new("dt", "일자", "date", Kind::Date).length(20),
    Element::new("cur_prc", "현재가", "current_price", Kind::Price).length(20),
    Element::new("pre_sig", "대비기호", "change_sign", Kind::Code)
        .length(20)
        .code::<ChangeSign>(),
    Element::new("pred_pre", "전일대비", "change", Kind::Won)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("flu_rt", "등락율", "change_rate", Kind::Rate)
        .sign(SignRule::Signed)
        .scale(2)
        .length(20),
    Element::new("trde_qty", "거래량", "volume", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "prm_sell_amt",
            "프로그램매도금액",
            "program_sell_amount",
            Kind::Amount,
        )
        .unit(Unit::MillionWon)
        .length(20),
    Element::new(
            "prm_buy_amt",
            "프로그램매수금액",
            "program_buy_amount",
            Kind::Amount,
        )
        .unit(Unit::MillionWon)
        .length(20),
    Element::new(
            "prm_netprps_amt",
            "프로그램순매수금액",
            "program_net_buy_amount",
            Kind::Amount,
        )
        .unit(Unit::MillionWon)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "prm_netprps_amt_irds",
            "프로그램순매수금액증감",
            "program_net_buy_amount_change",
            Kind::Amount,
        )
        .unit(Unit::MillionWon)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "prm_sell_qty",
            "프로그램매도수량",
            "program_sell_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "prm_buy_qty",
            "프로그램매수수량",
            "program_buy_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .length(20),
    Element::new(
            "prm_netprps_qty",
            "프로그램순매수수량",
            "program_net_buy_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "prm_netprps_qty_irds",
            "프로그램순매수수량증감",
            "program_net_buy_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("base_pric_tm", "기준가시간", "base_price_time", Kind::Time)
        .length(20),
    Element::new(
            "dbrt_trde_rpy_sum",
            "대차거래상환주수합",
            "stock_loan_repaid_shares",
            Kind::Quantity,
        )
        .sign(SignRule::AsSent)
        .length(20),
    Element::new("remn_rcvord_sum", "잔고수주합", "balance_shares", Kind::Quantity)
        .sign(SignRule::AsSent)
        .length(20),
    Element::new("stex_tp", "거래소구분", "exchange", Kind::Code)
        .length(20)
        .code::<ExchangeName>(),
];

impl Response for StockProgramTradeByDay {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for StockProgramTradeByDayRequest {
    type Row = StockProgramTradeByDayRow;

    const LIST: &'static str = "stk_daly_prm_trde_trnsn";

    fn rows(
        response: &mut StockProgramTradeByDay,
    ) -> &mut Vec<StockProgramTradeByDayRow> {
        &mut response.rows
    }
}

impl Record for StockProgramTradeByDay {
    fn elements(&self) -> &'static [Element] {
        &RESPONSE
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Rows(&mut self.rows),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

impl Record for StockProgramTradeByDayRow {
    fn elements(&self) -> &'static [Element] {
        &ROWS
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Date(&mut self.date),
            1 => Cell::Price(&mut self.current_price),
            2 => Cell::Code(&mut self.change_sign),
            3 => Cell::Won(&mut self.change),
            4 => Cell::Percent(&mut self.change_rate),
            5 => Cell::Shares(&mut self.volume),
            6 => Cell::MillionWon(&mut self.program_sell_amount),
            7 => Cell::MillionWon(&mut self.program_buy_amount),
            8 => Cell::MillionWon(&mut self.program_net_buy_amount),
            9 => Cell::MillionWon(&mut self.program_net_buy_amount_change),
            10 => Cell::Shares(&mut self.program_sell_quantity),
            11 => Cell::Shares(&mut self.program_buy_quantity),
            12 => Cell::Shares(&mut self.program_net_buy_quantity),
            13 => Cell::Shares(&mut self.program_net_buy_quantity_change),
            14 => Cell::Time(&mut self.base_price_time),
            15 => Cell::CountAsSent(&mut self.stock_loan_repaid_shares),
            16 => Cell::CountAsSent(&mut self.balance_shares),
            17 => Cell::Code(&mut self.exchange),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(StockProgramTradeByDay, StockProgramTradeByDayRow);
