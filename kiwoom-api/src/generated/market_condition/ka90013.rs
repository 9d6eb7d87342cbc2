// Generated from spec/mrkcond/ka90013.yaml by `cargo xtask gen`. Do not edit.

//! `ka90013` 종목일별프로그램매매추이요청: Program trading of one stock, day by day.

use jiff::civil::{Date, Time};

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{AmountOrQuantity, ChangeSign, ExchangeName};
use crate::value::{MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

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

request! {
    StockProgramTradeByDayRequest -> StockProgramTradeByDay = REQUEST[3] {
        "amt_qty_tp" "금액수량구분" (1) => amount_or_quantity: Code<AmountOrQuantity>,
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
        "date" "날짜" (8) => date: Date,
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockProgramTradeByDay {
    /// The rows: 종목일별프로그램매매추이 (`stk_daly_prm_trde_trnsn`); each is a day, newest first.
    #[doc(alias = "stk_daly_prm_trde_trnsn")]
    #[doc(alias = "종목일별프로그램매매추이")]
    pub rows: Vec<StockProgramTradeByDayRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목일별프로그램매매추이 (`stk_daly_prm_trde_trnsn`) in [`StockProgramTradeByDay`] (`ka90013`).
#[doc(alias = "stk_daly_prm_trde_trnsn")]
#[doc(alias = "종목일별프로그램매매추이")]
#[derive(Clone, Default)]
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
    ///
    /// Blank in every row seen.
    #[doc(alias("base_pric_tm", "기준가시간"))]
    pub base_price_time: Option<Time>,
    /// Stock loan repaid shares (대차거래상환주수합, `dbrt_trde_rpy_sum`), with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// The unit is undocumented; blank in every row seen.
    #[doc(alias("dbrt_trde_rpy_sum", "대차거래상환주수합"))]
    pub stock_loan_repaid_shares: Option<SignAsSent<i64>>,
    /// Balance shares (잔고수주합, `remn_rcvord_sum`), with the sign as sent: its meaning is undocumented.
    ///
    /// The unit is undocumented; blank in every row seen.
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
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("amt_qty_tp", ""), ("stk_cd", "005930"), ("date", "")],
};

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

record! {
    StockProgramTradeByDay = RESPONSE[1] {
        0 "stk_daly_prm_trde_trnsn" "종목일별프로그램매매추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    StockProgramTradeByDayRow = ROWS[18] {
        0 "dt" "일자" (20) => date: Date,
        1 "cur_prc" "현재가" (20) => current_price: Price,
        2 "pre_sig" "대비기호" (20) => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" (20) => change: Won signed,
        4 "flu_rt" "등락율" (20) => change_rate: Percent signed scale(2),
        5 "trde_qty" "거래량" (20) => volume: Shares,
        6 "prm_sell_amt" "프로그램매도금액" (20) => program_sell_amount: MillionWon,
        7 "prm_buy_amt" "프로그램매수금액" (20) => program_buy_amount: MillionWon,
        8 "prm_netprps_amt" "프로그램순매수금액" (20) => program_net_buy_amount: MillionWon signed,
        9 "prm_netprps_amt_irds" "프로그램순매수금액증감" (20) => program_net_buy_amount_change: MillionWon signed,
        10 "prm_sell_qty" "프로그램매도수량" (20) => program_sell_quantity: Shares,
        11 "prm_buy_qty" "프로그램매수수량" (20) => program_buy_quantity: Shares,
        12 "prm_netprps_qty" "프로그램순매수수량" (20) => program_net_buy_quantity: Shares signed,
        13 "prm_netprps_qty_irds" "프로그램순매수수량증감" (20) => program_net_buy_quantity_change: Shares signed,
        14 "base_pric_tm" "기준가시간" (20) => base_price_time: Time,
        15 "dbrt_trde_rpy_sum" "대차거래상환주수합" (20) => stock_loan_repaid_shares: CountAsSent,
        16 "remn_rcvord_sum" "잔고수주합" (20) => balance_shares: CountAsSent,
        17 "stex_tp" "거래소구분" (20) => exchange: Code<ExchangeName>,
    }
}
