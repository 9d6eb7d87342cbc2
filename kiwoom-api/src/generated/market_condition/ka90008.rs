// Generated from spec/mrkcond/ka90008.yaml by `cargo xtask gen`. Do not edit.

//! `ka90008` 종목시간별프로그램매매추이요청: Program trading of one stock within a day.

use jiff::civil::{Date, Time};

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{AmountOrQuantity, ChangeSign, ExchangeName};
use crate::value::{MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`StockProgramTradeByTime`]: 종목시간별프로그램매매추이요청 (`ka90008`).
///
/// Program trading of one stock within a day.
///
/// ```
/// use kiwoom_api::codes::AmountOrQuantity;
/// use kiwoom_api::market_condition::StockProgramTradeByTimeRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = StockProgramTradeByTimeRequest::new(
///     AmountOrQuantity::Amount,
///     "005930".parse()?,
///     date(2024, 11, 25),
/// );
/// assert_eq!(request.to_json()?, r#"{"amt_qty_tp":"1","stk_cd":"005930","date":"20241125"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90008", "종목시간별프로그램매매추이요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockProgramTradeByTimeRequest {
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The table's length says `6`, read as `20` here: the description allows suffixed codes, which are
    /// longer; other tables say 20.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Date,
}

impl StockProgramTradeByTimeRequest {
    /// A request; every parameter is required.
    pub fn new(
        amount_or_quantity: AmountOrQuantity,
        stock_code: StockCode,
        date: Date,
    ) -> Self {
        Self {
            amount_or_quantity,
            stock_code,
            date,
        }
    }
}

request! {
    StockProgramTradeByTimeRequest -> StockProgramTradeByTime = REQUEST[3] {
        "amt_qty_tp" "금액수량구분" (1) required => amount_or_quantity: Code<AmountOrQuantity>,
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
        "date" "날짜" (8) required => date: Date,
    }
}

/// Program trading of one stock within a day.
///
/// What the server answers to [`StockProgramTradeByTimeRequest`]: 종목시간별프로그램매매추이요청 (`ka90008`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::AmountOrQuantity;
/// use kiwoom_api::market_condition::StockProgramTradeByTimeRequest;
/// use kiwoom_api::date;
///
/// let request = StockProgramTradeByTimeRequest::new(
///     AmountOrQuantity::Amount,
///     "005930".parse()?,
///     date(2024, 11, 25),
/// );
/// let reply = client.market_condition().stock_program_trade_by_time(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.time,
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
#[doc(alias("ka90008", "종목시간별프로그램매매추이요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockProgramTradeByTime {
    /// The rows: 종목시간별프로그램매매추이 (`stk_tm_prm_trde_trnsn`); each is a minute, or as many as the request asks
    /// for, newest first.
    #[doc(alias = "stk_tm_prm_trde_trnsn")]
    #[doc(alias = "종목시간별프로그램매매추이")]
    pub rows: Vec<StockProgramTradeByTimeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목시간별프로그램매매추이 (`stk_tm_prm_trde_trnsn`) in [`StockProgramTradeByTime`] (`ka90008`).
#[doc(alias = "stk_tm_prm_trde_trnsn")]
#[doc(alias = "종목시간별프로그램매매추이")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockProgramTradeByTimeRow {
    /// Time (시간, `tm`), in Korea.
    #[doc(alias("tm", "시간"))]
    pub time: Option<Time>,
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

/// What is known of `ka90008` at run time.
pub static TR: Tr = Tr {
    id: "ka90008",
    name: "종목시간별프로그램매매추이요청",
    rust: "StockProgramTradeByTime",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("amt_qty_tp", "1"), ("stk_cd", "005930"), ("date", "20241125")],
};

impl Response for StockProgramTradeByTime {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for StockProgramTradeByTimeRequest {
    type Row = StockProgramTradeByTimeRow;

    const LIST: &'static str = "stk_tm_prm_trde_trnsn";

    fn rows(
        response: &mut StockProgramTradeByTime,
    ) -> &mut Vec<StockProgramTradeByTimeRow> {
        &mut response.rows
    }
}

record! {
    StockProgramTradeByTime = RESPONSE[1] {
        0 "stk_tm_prm_trde_trnsn" "종목시간별프로그램매매추이" => rows: Rows[ROWS] of(RowOf::Minutes),
    }
}

record! {
    StockProgramTradeByTimeRow = ROWS[18] {
        0 "tm" "시간" (20) => time: Time,
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
