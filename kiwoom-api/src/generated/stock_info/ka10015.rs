// Generated from spec/stkinfo/ka10015.yaml by `cargo xtask gen`. Do not edit.

//! `ka10015` 일별거래상세요청: What was traded of one stock day by day: before, during and after the session.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`DailyTradeDetails`]: 일별거래상세요청 (`ka10015`).
///
/// What was traded of one stock day by day: before, during and after the session.
///
/// ```
/// use kiwoom_api::stock_info::DailyTradeDetailsRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = DailyTradeDetailsRequest::new("005930".parse()?, date(2024, 11, 5));
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","strt_dt":"20241105"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10015", "일별거래상세요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DailyTradeDetailsRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Start date (시작일자, `strt_dt`).
    ///
    /// The rows are of the days before this date.
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
}

impl DailyTradeDetailsRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode, start_date: Date) -> Self {
        Self { stock_code, start_date }
    }
}

request! {
    DailyTradeDetailsRequest -> DailyTradeDetails = REQUEST[2] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "strt_dt" "시작일자" required => start_date: Date,
    }
}

/// What was traded of one stock day by day: before, during and after the session.
///
/// What the server answers to [`DailyTradeDetailsRequest`]: 일별거래상세요청 (`ka10015`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::DailyTradeDetailsRequest;
/// use kiwoom_api::date;
///
/// let request = DailyTradeDetailsRequest::new("005930".parse()?, date(2024, 11, 5));
/// let reply = client.stock_info().daily_trade_details(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.change_rate,
///         row.volume,
///         row.turnover,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10015", "일별거래상세요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyTradeDetails {
    /// The rows: 일별거래상세 (`daly_trde_dtl`); each is a day, newest first.
    #[doc(alias("daly_trde_dtl", "일별거래상세"))]
    pub rows: Vec<DailyTradeDetailsRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 일별거래상세 (`daly_trde_dtl`) in [`DailyTradeDetails`] (`ka10015`).
#[doc(alias("daly_trde_dtl", "일별거래상세"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyTradeDetailsRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
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
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Pre market volume (장전거래량, `bf_mkrt_trde_qty`), in shares.
    #[doc(alias("bf_mkrt_trde_qty", "장전거래량"))]
    pub pre_market_volume: Option<Shares>,
    /// Pre market trade weight (장전거래비중, `bf_mkrt_trde_wght`), in percent; whatever sign the server writes
    /// before it adds nothing.
    #[doc(alias("bf_mkrt_trde_wght", "장전거래비중"))]
    pub pre_market_trade_weight: Option<Percent>,
    /// Intraday volume (장중거래량, `opmr_trde_qty`), in shares.
    #[doc(alias("opmr_trde_qty", "장중거래량"))]
    pub intraday_volume: Option<Shares>,
    /// Intraday trade weight (장중거래비중, `opmr_trde_wght`), in percent; whatever sign the server writes before
    /// it adds nothing.
    #[doc(alias("opmr_trde_wght", "장중거래비중"))]
    pub intraday_trade_weight: Option<Percent>,
    /// Post market volume (장후거래량, `af_mkrt_trde_qty`), in shares.
    #[doc(alias("af_mkrt_trde_qty", "장후거래량"))]
    pub post_market_volume: Option<Shares>,
    /// Post market trade weight (장후거래비중, `af_mkrt_trde_wght`), in percent; whatever sign the server writes
    /// before it adds nothing.
    #[doc(alias("af_mkrt_trde_wght", "장후거래비중"))]
    pub post_market_trade_weight: Option<Percent>,
    /// Total volume (합계3, `tot_3`), in shares.
    ///
    /// Equal to `volume` in every row seen.
    #[doc(alias("tot_3", "합계3"))]
    pub total_volume: Option<Shares>,
    /// Period turnover (기간중거래량, `prid_trde_qty`), in million won.
    ///
    /// Equal to `turnover` in every row seen.
    #[doc(alias("prid_trde_qty", "기간중거래량"))]
    pub period_turnover: Option<MillionWon>,
    /// Trade strength (체결강도, `cntr_str`), in percent.
    ///
    /// Blank in every reply seen.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Foreign holding rate (외인보유, `for_poss`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Blank in every reply seen.
    #[doc(alias("for_poss", "외인보유"))]
    pub foreign_holding_rate: Option<Percent>,
    /// Foreign weight (외인비중, `for_wght`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Blank in every reply seen.
    #[doc(alias("for_wght", "외인비중"))]
    pub foreign_weight: Option<Percent>,
    /// Foreign net buy (외인순매수, `for_netprps`), with the sign as sent: its meaning is undocumented.
    ///
    /// Blank in every reply seen: whether it would be shares is not known.
    #[doc(alias("for_netprps", "외인순매수"))]
    pub foreign_net_buy: Option<SignAsSent<i64>>,
    /// Institution net buy (기관순매수, `orgn_netprps`), with the sign as sent: its meaning is undocumented.
    ///
    /// Blank in every reply seen: whether it would be shares is not known.
    #[doc(alias("orgn_netprps", "기관순매수"))]
    pub institution_net_buy: Option<SignAsSent<i64>>,
    /// Individual net buy (개인순매수, `ind_netprps`), with the sign as sent: its meaning is undocumented.
    ///
    /// Blank in every reply seen: whether it would be shares is not known.
    #[doc(alias("ind_netprps", "개인순매수"))]
    pub individual_net_buy: Option<SignAsSent<i64>>,
    /// Foreign brokers net buy (외국계, `frgn`), with the sign as sent: its meaning is undocumented.
    ///
    /// Blank in every reply seen: whether it would be shares is not known.
    #[doc(alias("frgn", "외국계"))]
    pub foreign_brokers_net_buy: Option<SignAsSent<i64>>,
    /// Credit balance rate (신용잔고율, `crd_remn_rt`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// Blank in every reply seen.
    #[doc(alias("crd_remn_rt", "신용잔고율"))]
    pub credit_balance_rate: Option<SignAsSent<Percent>>,
    /// Program net buy (프로그램, `prm`), with the sign as sent: its meaning is undocumented.
    ///
    /// Blank in every reply seen: whether it would be shares is not known.
    #[doc(alias("prm", "프로그램"))]
    pub program_net_buy: Option<SignAsSent<i64>>,
    /// Pre market turnover (장전거래대금, `bf_mkrt_trde_prica`), in million won.
    #[doc(alias("bf_mkrt_trde_prica", "장전거래대금"))]
    pub pre_market_turnover: Option<MillionWon>,
    /// Pre market turnover weight (장전거래대금비중, `bf_mkrt_trde_prica_wght`), in percent; whatever sign the
    /// server writes before it adds nothing.
    #[doc(alias("bf_mkrt_trde_prica_wght", "장전거래대금비중"))]
    pub pre_market_turnover_weight: Option<Percent>,
    /// Intraday turnover (장중거래대금, `opmr_trde_prica`), in million won.
    #[doc(alias("opmr_trde_prica", "장중거래대금"))]
    pub intraday_turnover: Option<MillionWon>,
    /// Intraday turnover weight (장중거래대금비중, `opmr_trde_prica_wght`), in percent; whatever sign the server
    /// writes before it adds nothing.
    #[doc(alias("opmr_trde_prica_wght", "장중거래대금비중"))]
    pub intraday_turnover_weight: Option<Percent>,
    /// Post market turnover (장후거래대금, `af_mkrt_trde_prica`), in million won.
    #[doc(alias("af_mkrt_trde_prica", "장후거래대금"))]
    pub post_market_turnover: Option<MillionWon>,
    /// Post market turnover weight (장후거래대금비중, `af_mkrt_trde_prica_wght`), in percent; whatever sign the
    /// server writes before it adds nothing.
    #[doc(alias("af_mkrt_trde_prica_wght", "장후거래대금비중"))]
    pub post_market_turnover_weight: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10015` at run time.
pub static TR: Tr = Tr {
    id: "ka10015",
    name: "일별거래상세요청",
    rust: "DailyTradeDetails",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930"), ("strt_dt", "20241105")],
};

impl Response for DailyTradeDetails {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for DailyTradeDetailsRequest {
    type Row = DailyTradeDetailsRow;

    const LIST: &'static str = "daly_trde_dtl";

    fn rows(response: &mut DailyTradeDetails) -> &mut Vec<DailyTradeDetailsRow> {
        &mut response.rows
    }
}

record! {
    DailyTradeDetails = RESPONSE[1] {
        0 "daly_trde_dtl" "일별거래상세" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    DailyTradeDetailsRow = ROWS[30] {
        0 "dt" "일자" => date: Date,
        1 "close_pric" "종가" => close_price: Price,
        2 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        5 "trde_qty" "거래량" => volume: Shares,
        6 "trde_prica" "거래대금" => turnover: MillionWon,
        7 "bf_mkrt_trde_qty" "장전거래량" => pre_market_volume: Shares,
        8 "bf_mkrt_trde_wght" "장전거래비중" => pre_market_trade_weight: Percent magnitude scale(2),
        9 "opmr_trde_qty" "장중거래량" => intraday_volume: Shares,
        10 "opmr_trde_wght" "장중거래비중" => intraday_trade_weight: Percent magnitude scale(2),
        11 "af_mkrt_trde_qty" "장후거래량" => post_market_volume: Shares,
        12 "af_mkrt_trde_wght" "장후거래비중" => post_market_trade_weight: Percent magnitude scale(2),
        13 "tot_3" "합계3" => total_volume: Shares,
        14 "prid_trde_qty" "기간중거래량" => period_turnover: MillionWon,
        15 "cntr_str" "체결강도" => trade_strength: Percent scale(2),
        16 "for_poss" "외인보유" => foreign_holding_rate: Percent magnitude scale(2),
        17 "for_wght" "외인비중" => foreign_weight: Percent magnitude scale(2),
        18 "for_netprps" "외인순매수" => foreign_net_buy: CountAsSent,
        19 "orgn_netprps" "기관순매수" => institution_net_buy: CountAsSent,
        20 "ind_netprps" "개인순매수" => individual_net_buy: CountAsSent,
        21 "frgn" "외국계" => foreign_brokers_net_buy: CountAsSent,
        22 "crd_remn_rt" "신용잔고율" => credit_balance_rate: PercentAsSent scale(2),
        23 "prm" "프로그램" => program_net_buy: CountAsSent,
        24 "bf_mkrt_trde_prica" "장전거래대금" => pre_market_turnover: MillionWon,
        25 "bf_mkrt_trde_prica_wght" "장전거래대금비중" => pre_market_turnover_weight: Percent magnitude scale(2),
        26 "opmr_trde_prica" "장중거래대금" => intraday_turnover: MillionWon,
        27 "opmr_trde_prica_wght" "장중거래대금비중" => intraday_turnover_weight: Percent magnitude scale(2),
        28 "af_mkrt_trde_prica" "장후거래대금" => post_market_turnover: MillionWon,
        29 "af_mkrt_trde_prica_wght" "장후거래대금비중" => post_market_turnover_weight: Percent magnitude scale(2),
    }
}
