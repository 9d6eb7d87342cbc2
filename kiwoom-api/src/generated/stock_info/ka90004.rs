// Generated from spec/stkinfo/ka90004.yaml by `cargo xtask gen`. Do not edit.

//! `ka90004` 종목별프로그램매매현황요청: Program trading of every stock of a market on one day, and its totals; a row is a stock.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, ProgramMarket};
use crate::value::{MillionWon, Percent, Price, SignAsSent, StockCode, ThousandShares, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ProgramTradeByStock`]: 종목별프로그램매매현황요청 (`ka90004`).
///
/// Program trading of every stock of a market on one day, and its totals; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::ProgramMarket;
/// use kiwoom_api::stock_info::ProgramTradeByStockRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = ProgramTradeByStockRequest::new(date(2024, 11, 25), ProgramMarket::Kospi);
/// assert_eq!(request.to_json()?, r#"{"dt":"20241125","mrkt_tp":"P00101","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90004", "종목별프로그램매매현황요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgramTradeByStockRequest {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Date,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: ProgramMarket,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ProgramTradeByStockRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(date: Date, market: ProgramMarket) -> Self {
        Self {
            date,
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
}

request! {
    ProgramTradeByStockRequest -> ProgramTradeByStock = REQUEST[3] {
        "dt" "일자" required => date: Date,
        "mrkt_tp" "시장구분" required => market: Code<ProgramMarket>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// Program trading of every stock of a market on one day, and its totals; a row is a stock.
///
/// What the server answers to [`ProgramTradeByStockRequest`]: 종목별프로그램매매현황요청 (`ka90004`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::ProgramMarket;
/// use kiwoom_api::stock_info::ProgramTradeByStockRequest;
/// use kiwoom_api::date;
///
/// let request = ProgramTradeByStockRequest::new(date(2024, 11, 25), ProgramMarket::Kospi);
/// let reply = client.stock_info().program_trade_by_stock(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.buy_trade_amount,
///         row.sell_trade_amount,
///         row.net_buy_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90004", "종목별프로그램매매현황요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramTradeByStock {
    /// Total buy quantity (매수체결수량합계, `tot_1`), in thousands of shares.
    ///
    /// The sum of `buy_trade_quantity` over the rows.
    #[doc(alias("tot_1", "매수체결수량합계"))]
    pub total_buy_quantity: Option<ThousandShares>,
    /// Total buy amount (매수체결금액합계, `tot_2`), in million won.
    ///
    /// The sum of `buy_trade_amount` over the rows.
    #[doc(alias("tot_2", "매수체결금액합계"))]
    pub total_buy_amount: Option<MillionWon>,
    /// Total sell quantity (매도체결수량합계, `tot_3`), in thousands of shares.
    ///
    /// The sum of `sell_trade_quantity` over the rows.
    #[doc(alias("tot_3", "매도체결수량합계"))]
    pub total_sell_quantity: Option<ThousandShares>,
    /// Total sell amount (매도체결금액합계, `tot_4`), in million won.
    ///
    /// The sum of `sell_trade_amount` over the rows.
    #[doc(alias("tot_4", "매도체결금액합계"))]
    pub total_sell_amount: Option<MillionWon>,
    /// Total net buy amount (순매수대금합계, `tot_5`), in million won, signed.
    ///
    /// The sum of `net_buy_amount` over the rows.
    #[doc(alias("tot_5", "순매수대금합계"))]
    pub total_net_buy_amount: Option<MillionWon>,
    /// Total 6 (합계6, `tot_6`), with the sign as sent: its meaning is undocumented.
    ///
    /// Nobody has said what it is the total of.
    #[doc(alias("tot_6", "합계6"))]
    pub total_6: Option<SignAsSent<i64>>,
    /// The rows: 종목별프로그램매매현황 (`stk_prm_trde_prst`); each is a stock.
    #[doc(alias("stk_prm_trde_prst", "종목별프로그램매매현황"))]
    pub rows: Vec<ProgramTradeByStockRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목별프로그램매매현황 (`stk_prm_trde_prst`) in [`ProgramTradeByStock`] (`ka90004`).
#[doc(alias("stk_prm_trde_prst", "종목별프로그램매매현황"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramTradeByStockRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (등락기호, `flu_sig`).
    #[doc(alias("flu_sig", "등락기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Buy trade quantity (매수체결수량, `buy_cntr_qty`), in thousands of shares.
    #[doc(alias("buy_cntr_qty", "매수체결수량"))]
    pub buy_trade_quantity: Option<ThousandShares>,
    /// Buy trade amount (매수체결금액, `buy_cntr_amt`), in million won.
    #[doc(alias("buy_cntr_amt", "매수체결금액"))]
    pub buy_trade_amount: Option<MillionWon>,
    /// Sell trade quantity (매도체결수량, `sel_cntr_qty`), in thousands of shares.
    #[doc(alias("sel_cntr_qty", "매도체결수량"))]
    pub sell_trade_quantity: Option<ThousandShares>,
    /// Sell trade amount (매도체결금액, `sel_cntr_amt`), in million won.
    #[doc(alias("sel_cntr_amt", "매도체결금액"))]
    pub sell_trade_amount: Option<MillionWon>,
    /// Net buy amount (순매수대금, `netprps_prica`), in million won, signed.
    #[doc(alias("netprps_prica", "순매수대금"))]
    pub net_buy_amount: Option<MillionWon>,
    /// Total trade rate (전체거래비율, `all_trde_rt`), in percent, signed.
    ///
    /// By its label a share in all trading; in which is undocumented.
    #[doc(alias("all_trde_rt", "전체거래비율"))]
    pub total_trade_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka90004` at run time.
pub static TR: Tr = Tr {
    id: "ka90004",
    name: "종목별프로그램매매현황요청",
    rust: "ProgramTradeByStock",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("dt", "20241125"), ("mrkt_tp", "P00101"), ("stex_tp", "1")],
};

impl Response for ProgramTradeByStock {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ProgramTradeByStockRequest {
    type Row = ProgramTradeByStockRow;

    const LIST: &'static str = "stk_prm_trde_prst";

    fn rows(response: &mut ProgramTradeByStock) -> &mut Vec<ProgramTradeByStockRow> {
        &mut response.rows
    }
}

record! {
    ProgramTradeByStock = RESPONSE[7] {
        0 "tot_1" "매수체결수량합계" => total_buy_quantity: ThousandShares sum_of("buy_trade_quantity"),
        1 "tot_2" "매수체결금액합계" => total_buy_amount: MillionWon sum_of("buy_trade_amount"),
        2 "tot_3" "매도체결수량합계" => total_sell_quantity: ThousandShares sum_of("sell_trade_quantity"),
        3 "tot_4" "매도체결금액합계" => total_sell_amount: MillionWon sum_of("sell_trade_amount"),
        4 "tot_5" "순매수대금합계" => total_net_buy_amount: MillionWon signed sum_of("net_buy_amount"),
        5 "tot_6" "합계6" => total_6: CountAsSent,
        6 "stk_prm_trde_prst" "종목별프로그램매매현황" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    ProgramTradeByStockRow = ROWS[11] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "flu_sig" "등락기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "buy_cntr_qty" "매수체결수량" => buy_trade_quantity: ThousandShares,
        6 "buy_cntr_amt" "매수체결금액" => buy_trade_amount: MillionWon,
        7 "sel_cntr_qty" "매도체결수량" => sell_trade_quantity: ThousandShares,
        8 "sel_cntr_amt" "매도체결금액" => sell_trade_amount: MillionWon,
        9 "netprps_prica" "순매수대금" => net_buy_amount: MillionWon signed,
        10 "all_trde_rt" "전체거래비율" => total_trade_rate: Percent signed scale(2),
    }
}
