// Generated from spec/mrkcond/ka10045.yaml by `cargo xtask gen`. Do not edit.

//! `ka10045` 종목별기관매매추이요청: Daily net purchases of one stock by institutions and foreigners over a period.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`InstitutionTradeTrend`]: 종목별기관매매추이요청 (`ka10045`).
///
/// Daily net purchases of one stock by institutions and foreigners over a period.
///
/// ```
/// use kiwoom_api::market_condition::{EstimatedPriceBasis, InstitutionTradeTrendRequest};
/// use kiwoom_api::{Request, date};
///
/// let request = InstitutionTradeTrendRequest::new(
///     "005930".parse()?,
///     date(2024, 10, 7),
///     date(2024, 11, 7),
///     EstimatedPriceBasis::Buy,
///     EstimatedPriceBasis::Buy,
/// );
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","strt_dt":"20241007","end_dt":"20241107","orgn_prsm_unp_tp":"1","for_prsm_unp_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10045", "종목별기관매매추이요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InstitutionTradeTrendRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Date,
    /// Institution price basis (기관추정단가구분, `orgn_prsm_unp_tp`).
    #[doc(alias("orgn_prsm_unp_tp", "기관추정단가구분"))]
    pub institution_price_basis: EstimatedPriceBasis,
    /// Foreign price basis (외인추정단가구분, `for_prsm_unp_tp`).
    #[doc(alias("for_prsm_unp_tp", "외인추정단가구분"))]
    pub foreign_price_basis: EstimatedPriceBasis,
}

impl InstitutionTradeTrendRequest {
    /// A request; every parameter is required.
    pub fn new(
        stock_code: StockCode,
        start_date: Date,
        end_date: Date,
        institution_price_basis: EstimatedPriceBasis,
        foreign_price_basis: EstimatedPriceBasis,
    ) -> Self {
        Self {
            stock_code,
            start_date,
            end_date,
            institution_price_basis,
            foreign_price_basis,
        }
    }
}

request! {
    InstitutionTradeTrendRequest -> InstitutionTradeTrend = REQUEST[5] {
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
        "strt_dt" "시작일자" (8) required => start_date: Date,
        "end_dt" "종료일자" (8) required => end_date: Date,
        "orgn_prsm_unp_tp" "기관추정단가구분" (1) required => institution_price_basis: Code<EstimatedPriceBasis>,
        "for_prsm_unp_tp" "외인추정단가구분" (1) required => foreign_price_basis: Code<EstimatedPriceBasis>,
    }
}

/// Daily net purchases of one stock by institutions and foreigners over a period.
///
/// What the server answers to [`InstitutionTradeTrendRequest`]: 종목별기관매매추이요청 (`ka10045`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::{EstimatedPriceBasis, InstitutionTradeTrendRequest};
/// use kiwoom_api::date;
///
/// let request = InstitutionTradeTrendRequest::new(
///     "005930".parse()?,
///     date(2024, 10, 7),
///     date(2024, 11, 7),
///     EstimatedPriceBasis::Buy,
///     EstimatedPriceBasis::Buy,
/// );
/// let reply = client.market_condition().institution_trade_trend(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.institution_net_buy_quantity,
///         row.foreign_net_buy_quantity,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10045", "종목별기관매매추이요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionTradeTrend {
    /// Institution estimated average price (기관추정평균가, `orgn_prsm_avg_pric`), in won.
    #[doc(alias("orgn_prsm_avg_pric", "기관추정평균가"))]
    pub institution_estimated_average_price: Option<Won>,
    /// Foreign estimated average price (외인추정평균가, `for_prsm_avg_pric`), in won.
    #[doc(alias("for_prsm_avg_pric", "외인추정평균가"))]
    pub foreign_estimated_average_price: Option<Won>,
    /// The rows: 종목별기관매매추이 (`stk_orgn_trde_trnsn`); each is a day, newest first.
    #[doc(alias("stk_orgn_trde_trnsn", "종목별기관매매추이"))]
    pub rows: Vec<InstitutionTradeTrendRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목별기관매매추이 (`stk_orgn_trde_trnsn`) in [`InstitutionTradeTrend`] (`ka10045`).
#[doc(alias("stk_orgn_trde_trnsn", "종목별기관매매추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionTradeTrendRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
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
    /// Institution cumulative quantity (기관기간누적, `orgn_dt_acc`), in shares, signed.
    ///
    /// Kiwoom documents no unit; it is shares: the running total of the daily net purchases.
    #[doc(alias("orgn_dt_acc", "기관기간누적"))]
    pub institution_cumulative_quantity: Option<Shares>,
    /// Institution net buy quantity (기관일별순매매수량, `orgn_daly_nettrde_qty`), in shares, signed.
    #[doc(alias("orgn_daly_nettrde_qty", "기관일별순매매수량"))]
    pub institution_net_buy_quantity: Option<Shares>,
    /// Foreign cumulative quantity (외인기간누적, `for_dt_acc`), in shares, signed.
    ///
    /// Kiwoom documents no unit; it is shares: the running total of the daily net purchases.
    #[doc(alias("for_dt_acc", "외인기간누적"))]
    pub foreign_cumulative_quantity: Option<Shares>,
    /// Foreign net buy quantity (외인일별순매매수량, `for_daly_nettrde_qty`), in shares, signed.
    #[doc(alias("for_daly_nettrde_qty", "외인일별순매매수량"))]
    pub foreign_net_buy_quantity: Option<Shares>,
    /// Limit exhaustion rate (한도소진율, `limit_exh_rt`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    #[doc(alias("limit_exh_rt", "한도소진율"))]
    pub limit_exhaustion_rate: Option<SignAsSent<Percent>>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which side an estimated average price is of.
    ///
    /// The codes of `orgn_prsm_unp_tp` (기관추정단가구분), `for_prsm_unp_tp` (외인추정단가구분) in `ka10045`.
    pub enum EstimatedPriceBasis {
        /// `1` 매수단가: Average price of the purchases.
        Buy = "1" "매수단가",
        /// `2` 매도단가: Average price of the sales.
        Sell = "2" "매도단가",
    }
}

/// What is known of `ka10045` at run time.
pub static TR: Tr = Tr {
    id: "ka10045",
    name: "종목별기관매매추이요청",
    rust: "InstitutionTradeTrend",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("stk_cd", "005930"),
        ("strt_dt", "20241007"),
        ("end_dt", "20241107"),
        ("orgn_prsm_unp_tp", "1"),
        ("for_prsm_unp_tp", "1"),
    ],
};

impl Response for InstitutionTradeTrend {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for InstitutionTradeTrendRequest {
    type Row = InstitutionTradeTrendRow;

    const LIST: &'static str = "stk_orgn_trde_trnsn";

    fn rows(response: &mut InstitutionTradeTrend) -> &mut Vec<InstitutionTradeTrendRow> {
        &mut response.rows
    }
}

record! {
    InstitutionTradeTrend = RESPONSE[3] {
        0 "orgn_prsm_avg_pric" "기관추정평균가" => institution_estimated_average_price: Won,
        1 "for_prsm_avg_pric" "외인추정평균가" => foreign_estimated_average_price: Won,
        2 "stk_orgn_trde_trnsn" "종목별기관매매추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    InstitutionTradeTrendRow = ROWS[11] {
        0 "dt" "일자" (20) => date: Date,
        1 "close_pric" "종가" (20) => close_price: Price,
        2 "pre_sig" "대비기호" (20) => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" (20) => change: Won signed,
        4 "flu_rt" "등락율" (20) => change_rate: Percent signed scale(2),
        5 "trde_qty" "거래량" (20) => volume: Shares,
        6 "orgn_dt_acc" "기관기간누적" (20) => institution_cumulative_quantity: Shares signed,
        7 "orgn_daly_nettrde_qty" "기관일별순매매수량" (20) => institution_net_buy_quantity: Shares signed,
        8 "for_dt_acc" "외인기간누적" (20) => foreign_cumulative_quantity: Shares signed,
        9 "for_daly_nettrde_qty" "외인일별순매매수량" (20) => foreign_net_buy_quantity: Shares signed,
        10 "limit_exh_rt" "한도소진율" (20) => limit_exhaustion_rate: PercentAsSent scale(2),
    }
}
