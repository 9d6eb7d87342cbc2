// Generated from spec/mrkcond/ka10044.yaml by `cargo xtask gen`. Do not edit.

//! `ka10044` 일별기관매매종목요청: The stocks that institutions net bought, or net sold, over a period.

use jiff::civil::Date;

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{Exchange, Market, NetTradeType};
use crate::value::{HundredShares, MillionWon, Percent, Price, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`DailyInstitutionTrades`]: 일별기관매매종목요청 (`ka10044`).
///
/// The stocks that institutions net bought, or net sold, over a period.
///
/// ```
/// use kiwoom_api::codes::{Exchange, Market, NetTradeType};
/// use kiwoom_api::market_condition::DailyInstitutionTradesRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = DailyInstitutionTradesRequest::new(
///     date(2024, 11, 6),
///     date(2024, 11, 7),
///     NetTradeType::NetSell,
///     Market::Kospi,
/// )
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"strt_dt":"20241106","end_dt":"20241107","trde_tp":"1","mrkt_tp":"001","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10044", "일별기관매매종목요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DailyInstitutionTradesRequest {
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Date,
    /// Trade type (매매구분, `trde_tp`).
    ///
    /// Its codes are others than those of the same label in ka10066.
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: NetTradeType,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: Market,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl DailyInstitutionTradesRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        start_date: Date,
        end_date: Date,
        trade_type: NetTradeType,
        market: Market,
    ) -> Self {
        Self {
            start_date,
            end_date,
            trade_type,
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
    DailyInstitutionTradesRequest -> DailyInstitutionTrades = REQUEST[5] {
        "strt_dt" "시작일자" (8) required => start_date: Date,
        "end_dt" "종료일자" (8) required => end_date: Date,
        "trde_tp" "매매구분" (1) required => trade_type: Code<NetTradeType>,
        "mrkt_tp" "시장구분" (3) required => market: Code<Market>,
        "stex_tp" "거래소구분" (1) required => exchange: Code<Exchange>,
    }
}

/// The stocks that institutions net bought, or net sold, over a period.
///
/// What the server answers to [`DailyInstitutionTradesRequest`]: 일별기관매매종목요청 (`ka10044`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, Market, NetTradeType};
/// use kiwoom_api::market_condition::DailyInstitutionTradesRequest;
/// use kiwoom_api::date;
///
/// let request = DailyInstitutionTradesRequest::new(
///     date(2024, 11, 6),
///     date(2024, 11, 7),
///     NetTradeType::NetSell,
///     Market::Kospi,
/// )
/// .exchange(Exchange::Unified);
/// let reply = client.market_condition().daily_institution_trades(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.net_buy_quantity,
///         row.net_buy_amount,
///         row.change_rate_from_average,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10044", "일별기관매매종목요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyInstitutionTrades {
    /// The rows: 일별기관매매종목 (`daly_orgn_trde_stk`); each is a stock.
    ///
    /// Sorted
    /// - by `net_buy_amount`, largest first, positive ones alone, where `trade_type` is `NetBuy`
    /// - by `net_buy_amount`, smallest first, negative ones alone, where `trade_type` is `NetSell`
    #[doc(alias("daly_orgn_trde_stk", "일별기관매매종목"))]
    pub rows: Vec<DailyInstitutionTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 일별기관매매종목 (`daly_orgn_trde_stk`) in [`DailyInstitutionTrades`] (`ka10044`).
#[doc(alias("daly_orgn_trde_stk", "일별기관매매종목"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyInstitutionTradesRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Net buy quantity (순매수수량, `netprps_qty`), in hundreds of shares, signed.
    ///
    /// Counted in hundreds of shares, unlike everywhere else.
    #[doc(alias("netprps_qty", "순매수수량"))]
    pub net_buy_quantity: Option<HundredShares>,
    /// Net buy amount (순매수금액, `netprps_amt`), in million won, signed.
    #[doc(alias("netprps_amt", "순매수금액"))]
    pub net_buy_amount: Option<MillionWon>,
    /// Estimated average price (추정평균가, `prsm_avg_pric`), in won.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table; the label is ours.
    #[doc(alias("prsm_avg_pric", "추정평균가"))]
    pub estimated_average_price: Option<Won>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change from average (평균가대비, `avg_pric_pre`), in won, signed.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table; the label is ours.
    #[doc(alias("avg_pric_pre", "평균가대비"))]
    pub change_from_average: Option<Won>,
    /// Change rate from average (대비율, `pre_rt`), in percent, signed.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table; the label is ours.
    #[doc(alias("pre_rt", "대비율"))]
    pub change_rate_from_average: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10044` at run time.
pub static TR: Tr = Tr {
    id: "ka10044",
    name: "일별기관매매종목요청",
    rust: "DailyInstitutionTrades",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("strt_dt", "20241106"),
        ("end_dt", "20241107"),
        ("trde_tp", "1"),
        ("mrkt_tp", "001"),
        ("stex_tp", "3"),
    ],
};

impl Response for DailyInstitutionTrades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for DailyInstitutionTradesRequest {
    type Row = DailyInstitutionTradesRow;

    const LIST: &'static str = "daly_orgn_trde_stk";

    fn rows(
        response: &mut DailyInstitutionTrades,
    ) -> &mut Vec<DailyInstitutionTradesRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net_buy_amount")
        .only(Only::Positive)
        .when(&[("trade_type", "NetBuy")]),
    Sort::smallest("net_buy_amount")
        .only(Only::Negative)
        .when(&[("trade_type", "NetSell")]),
];

record! {
    DailyInstitutionTrades = RESPONSE[1] {
        0 "daly_orgn_trde_stk" "일별기관매매종목" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    DailyInstitutionTradesRow = ROWS[8] {
        0 "stk_cd" "종목코드" (20) => stock_code: StockCode,
        1 "stk_nm" "종목명" (40) => stock_name: Text,
        2 "netprps_qty" "순매수수량" (20) => net_buy_quantity: HundredShares signed,
        3 "netprps_amt" "순매수금액" (20) => net_buy_amount: MillionWon signed,
        4 "prsm_avg_pric" "추정평균가" amended => estimated_average_price: Won,
        5 "cur_prc" "현재가" amended => current_price: Price,
        6 "avg_pric_pre" "평균가대비" amended => change_from_average: Won signed,
        7 "pre_rt" "대비율" amended => change_rate_from_average: Percent signed scale(2),
    }
}
