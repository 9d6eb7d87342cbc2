// Generated from spec/etf/ka40007.yaml by `cargo xtask gen`. Do not edit.

//! `ka40007` ETF시간대별체결요청: The trades of one fund today, newest first; a row is a trade.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, ExchangeName};
use crate::value::{Percent, Price, StockCode, TradeQuantity, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`EtfTradesByTime`]: ETF시간대별체결요청 (`ka40007`).
///
/// The trades of one fund today, newest first; a row is a trade.
///
/// ```
/// use kiwoom_api::etf::EtfTradesByTimeRequest;
/// use kiwoom_api::Request;
///
/// let request = EtfTradesByTimeRequest::new("069500".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"069500"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40007", "ETF시간대별체결요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EtfTradesByTimeRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl EtfTradesByTimeRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    EtfTradesByTimeRequest -> EtfTradesByTime = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// The trades of one fund today, newest first; a row is a trade.
///
/// What the server answers to [`EtfTradesByTimeRequest`]: ETF시간대별체결요청 (`ka40007`).
/// A full page has 20 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::etf::EtfTradesByTimeRequest;
///
/// let request = EtfTradesByTimeRequest::new("069500".parse()?);
/// let reply = client.etf().etf_trades_by_time(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.time,
///         row.current_price,
///         row.trade_quantity,
///         row.exchange,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40007", "ETF시간대별체결요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfTradesByTime {
    /// Stock class (종목분류, `stk_cls`).
    ///
    /// A code, such as `19`, that no table explains.
    #[doc(alias("stk_cls", "종목분류"))]
    pub stock_class: Option<String>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Target index name (ETF대상지수명, `etfobjt_idex_nm`).
    #[doc(alias("etfobjt_idex_nm", "ETF대상지수명"))]
    pub target_index_name: Option<String>,
    /// Target index code (ETF대상지수코드, `etfobjt_idex_cd`).
    ///
    /// The index that the fund tracks, such as `207`; `-01` for a share.
    #[doc(alias("etfobjt_idex_cd", "ETF대상지수코드"))]
    pub target_index_code: Option<String>,
    /// Target index change rate (대상지수대비율, `objt_idex_pre_rt`), in percent, signed.
    ///
    /// Of the index that the fund tracks.
    #[doc(alias("objt_idex_pre_rt", "대상지수대비율"))]
    pub target_index_change_rate: Option<Percent>,
    /// Underlying share price (원주가격, `wonju_pric`), in won, with its direction.
    ///
    /// 0 where there is none.
    #[doc(alias("wonju_pric", "원주가격"))]
    pub underlying_share_price: Option<Price>,
    /// The rows: ETF시간대별체결배열 (`etftisl_cntr_array`); each is a trade, newest first.
    #[doc(alias("etftisl_cntr_array", "ETF시간대별체결배열"))]
    pub rows: Vec<EtfTradesByTimeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ETF시간대별체결배열 (`etftisl_cntr_array`) in [`EtfTradesByTime`] (`ka40007`).
#[doc(alias("etftisl_cntr_array", "ETF시간대별체결배열"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfTradesByTimeRow {
    /// Time (체결시간, `cntr_tm`), in Korea.
    #[doc(alias("cntr_tm", "체결시간"))]
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
    /// Trade quantity (거래량, `trde_qty`), in shares, with the side that traded.
    #[doc(alias("trde_qty", "거래량"))]
    pub trade_quantity: Option<TradeQuantity>,
    /// Exchange (거래소구분, `stex_tp`).
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Option<ExchangeName>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka40007` at run time.
pub static TR: Tr = Tr {
    id: "ka40007",
    name: "ETF시간대별체결요청",
    rust: "EtfTradesByTime",
    category: "etf",
    path: "/api/dostk/etf",
    kind: TrKind::Query,
    page_rows: Some(20),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "069500")],
};

impl Response for EtfTradesByTime {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for EtfTradesByTimeRequest {
    type Row = EtfTradesByTimeRow;

    const LIST: &'static str = "etftisl_cntr_array";

    fn rows(response: &mut EtfTradesByTime) -> &mut Vec<EtfTradesByTimeRow> {
        &mut response.rows
    }
}

record! {
    EtfTradesByTime = RESPONSE[7] {
        0 "stk_cls" "종목분류" => stock_class: Text,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "etfobjt_idex_nm" "ETF대상지수명" => target_index_name: Text,
        3 "etfobjt_idex_cd" "ETF대상지수코드" => target_index_code: Text,
        4 "objt_idex_pre_rt" "대상지수대비율" => target_index_change_rate: Percent signed scale(2),
        5 "wonju_pric" "원주가격" => underlying_share_price: Price,
        6 "etftisl_cntr_array" "ETF시간대별체결배열" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    EtfTradesByTimeRow = ROWS[6] {
        0 "cntr_tm" "체결시간" => time: Time,
        1 "cur_prc" "현재가" => current_price: Price,
        2 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "trde_qty" "거래량" => trade_quantity: TradeQuantity,
        5 "stex_tp" "거래소구분" => exchange: Code<ExchangeName>,
    }
}
