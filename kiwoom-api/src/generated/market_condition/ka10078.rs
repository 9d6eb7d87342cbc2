// Generated from spec/mrkcond/ka10078.yaml by `cargo xtask gen`. Do not edit.

//! `ka10078` 증권사별종목매매동향요청: What one broker bought and sold of one stock, day by day.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`BrokerTradeTrend`]: 증권사별종목매매동향요청 (`ka10078`).
///
/// What one broker bought and sold of one stock, day by day.
///
/// ```
/// use kiwoom_api::market_condition::BrokerTradeTrendRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = BrokerTradeTrendRequest::new(
///     "001",
///     "005930".parse()?,
///     date(2024, 11, 6),
///     date(2024, 11, 7),
/// );
/// assert_eq!(request.to_json()?, r#"{"mmcm_cd":"001","stk_cd":"005930","strt_dt":"20241106","end_dt":"20241107"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10078", "증권사별종목매매동향요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerTradeTrendRequest {
    /// Broker code (회원사코드, `mmcm_cd`), at most 3 characters.
    ///
    /// The broker codes are listed by ka10102.
    #[doc(alias("mmcm_cd", "회원사코드"))]
    pub broker_code: String,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Date,
}

impl BrokerTradeTrendRequest {
    /// A request; every parameter is required.
    pub fn new(
        broker_code: impl Into<String>,
        stock_code: StockCode,
        start_date: Date,
        end_date: Date,
    ) -> Self {
        Self {
            broker_code: broker_code.into(),
            stock_code,
            start_date,
            end_date,
        }
    }
}

request! {
    BrokerTradeTrendRequest -> BrokerTradeTrend = REQUEST[4] {
        "mmcm_cd" "회원사코드" (3) required => broker_code: Text,
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
        "strt_dt" "시작일자" (8) required => start_date: Date,
        "end_dt" "종료일자" (8) required => end_date: Date,
    }
}

/// What one broker bought and sold of one stock, day by day.
///
/// What the server answers to [`BrokerTradeTrendRequest`]: 증권사별종목매매동향요청 (`ka10078`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::BrokerTradeTrendRequest;
/// use kiwoom_api::date;
///
/// let request = BrokerTradeTrendRequest::new(
///     "001",
///     "005930".parse()?,
///     date(2024, 11, 6),
///     date(2024, 11, 7),
/// );
/// let reply = client.market_condition().broker_trade_trend(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.current_price,
///         row.buy_quantity,
///         row.sell_quantity,
///         row.net_buy_quantity,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10078", "증권사별종목매매동향요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerTradeTrend {
    /// The rows: 증권사별종목매매동향 (`sec_stk_trde_trend`); each is a day, newest first.
    #[doc(alias("sec_stk_trde_trend", "증권사별종목매매동향"))]
    pub rows: Vec<BrokerTradeTrendRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 증권사별종목매매동향 (`sec_stk_trde_trend`) in [`BrokerTradeTrend`] (`ka10078`).
#[doc(alias("sec_stk_trde_trend", "증권사별종목매매동향"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerTradeTrendRow {
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
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Net buy quantity (순매수수량, `netprps_qty`), in shares, signed.
    #[doc(alias("netprps_qty", "순매수수량"))]
    pub net_buy_quantity: Option<Shares>,
    /// Buy quantity (매수수량, `buy_qty`), in shares.
    #[doc(alias("buy_qty", "매수수량"))]
    pub buy_quantity: Option<Shares>,
    /// Sell quantity (매도수량, `sell_qty`), in shares.
    #[doc(alias("sell_qty", "매도수량"))]
    pub sell_quantity: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10078` at run time.
pub static TR: Tr = Tr {
    id: "ka10078",
    name: "증권사별종목매매동향요청",
    rust: "BrokerTradeTrend",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mmcm_cd", "001"),
        ("stk_cd", "005930"),
        ("strt_dt", "20241106"),
        ("end_dt", "20241107"),
    ],
};

impl Response for BrokerTradeTrend {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for BrokerTradeTrendRequest {
    type Row = BrokerTradeTrendRow;

    const LIST: &'static str = "sec_stk_trde_trend";

    fn rows(response: &mut BrokerTradeTrend) -> &mut Vec<BrokerTradeTrendRow> {
        &mut response.rows
    }
}

record! {
    BrokerTradeTrend = RESPONSE[1] {
        0 "sec_stk_trde_trend" "증권사별종목매매동향" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    BrokerTradeTrendRow = ROWS[9] {
        0 "dt" "일자" (20) => date: Date,
        1 "cur_prc" "현재가" (20) => current_price: Price,
        2 "pre_sig" "대비기호" (20) => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" (20) => change: Won signed,
        4 "flu_rt" "등락율" (20) => change_rate: Percent signed scale(2),
        5 "acc_trde_qty" "누적거래량" (20) => cumulative_volume: Shares,
        6 "netprps_qty" "순매수수량" (20) => net_buy_quantity: Shares signed,
        7 "buy_qty" "매수수량" (20) => buy_quantity: Shares,
        8 "sell_qty" "매도수량" (20) => sell_quantity: Shares,
    }
}
