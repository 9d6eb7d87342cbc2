// Generated from spec/etf/ka40001.yaml by `cargo xtask gen`. Do not edit.

//! `ka40001` ETF수익율요청: The return of one fund over a period, beside net purchases by foreigners and institutions.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{Percent, Shares, StockCode};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`EtfReturn`]: ETF수익율요청 (`ka40001`).
///
/// The return of one fund over a period, beside net purchases by foreigners and institutions.
///
/// ```
/// use kiwoom_api::etf::{EtfReturnPeriod, EtfReturnRequest};
/// use kiwoom_api::Request;
///
/// let request = EtfReturnRequest::new("069500".parse()?, "207", EtfReturnPeriod::Year1);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"069500","etfobjt_idex_cd":"207","dt":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40001", "ETF수익율요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EtfReturnRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Target index code (ETF대상지수코드, `etfobjt_idex_cd`).
    ///
    /// The index that the fund tracks, such as `207`: ka40007 has it for a fund.
    #[doc(alias("etfobjt_idex_cd", "ETF대상지수코드"))]
    pub target_index_code: String,
    /// Period (기간, `dt`).
    #[doc(alias("dt", "기간"))]
    pub period: EtfReturnPeriod,
}

impl EtfReturnRequest {
    /// A request; every parameter is required.
    pub fn new(
        stock_code: StockCode,
        target_index_code: impl Into<String>,
        period: EtfReturnPeriod,
    ) -> Self {
        Self {
            stock_code,
            target_index_code: target_index_code.into(),
            period,
        }
    }
}

request! {
    EtfReturnRequest -> EtfReturn = REQUEST[3] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "etfobjt_idex_cd" "ETF대상지수코드" required => target_index_code: Text,
        "dt" "기간" required => period: Code<EtfReturnPeriod>,
    }
}

/// The return of one fund over a period, beside net purchases by foreigners and institutions.
///
/// What the server answers to [`EtfReturnRequest`]: ETF수익율요청 (`ka40001`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::etf::{EtfReturnPeriod, EtfReturnRequest};
///
/// let request = EtfReturnRequest::new("069500".parse()?, "207", EtfReturnPeriod::Year1);
/// let reply = client.etf().etf_return(&request).await?;
/// for row in &reply.rows {
///     println!("{:?} {:?}", row.etf_return, row.trade_return);
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka40001", "ETF수익율요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfReturn {
    /// The rows: ETF수익율 (`etfprft_rt_lst`); each is the whole period that the request asks for.
    #[doc(alias("etfprft_rt_lst", "ETF수익율"))]
    pub rows: Vec<EtfReturnRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ETF수익율 (`etfprft_rt_lst`) in [`EtfReturn`] (`ka40001`).
#[doc(alias("etfprft_rt_lst", "ETF수익율"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EtfReturnRow {
    /// ETF return (ETF수익률, `etfprft_rt`), in percent, signed.
    #[doc(alias("etfprft_rt", "ETF수익률"))]
    pub etf_return: Option<Percent>,
    /// Trade return (체결수익률, `cntr_prft_rt`), in percent, signed.
    ///
    /// 체결수익률: a return by prices that were traded, as the label goes; nothing says more.
    #[doc(alias("cntr_prft_rt", "체결수익률"))]
    pub trade_return: Option<Percent>,
    /// Foreign net buy quantity (외인순매수수량, `for_netprps_qty`), in shares, signed.
    ///
    /// Kiwoom documents no unit; in ka40008 it is shares.
    #[doc(alias("for_netprps_qty", "외인순매수수량"))]
    pub foreign_net_buy_quantity: Option<Shares>,
    /// Institution net buy quantity (기관순매수수량, `orgn_netprps_qty`), in shares, signed.
    ///
    /// Kiwoom documents no unit; in ka40008 it is shares.
    #[doc(alias("orgn_netprps_qty", "기관순매수수량"))]
    pub institution_net_buy_quantity: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Over which period (기간구분).
    ///
    /// The codes of `dt` (기간) in `ka40001`.
    pub enum EtfReturnPeriod {
        /// `0` 1주: 1 week.
        Week1 = "0" "1주",
        /// `1` 1달: 1 month.
        Month1 = "1" "1달",
        /// `2` 6개월: 6 months.
        Months6 = "2" "6개월",
        /// `3` 1년: 1 year.
        Year1 = "3" "1년",
    }
}

/// What is known of `ka40001` at run time.
pub static TR: Tr = Tr {
    id: "ka40001",
    name: "ETF수익율요청",
    rust: "EtfReturn",
    category: "etf",
    path: "/api/dostk/etf",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "069500"), ("etfobjt_idex_cd", "207"), ("dt", "3")],
};

impl Response for EtfReturn {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for EtfReturnRequest {
    type Row = EtfReturnRow;

    const LIST: &'static str = "etfprft_rt_lst";

    fn rows(response: &mut EtfReturn) -> &mut Vec<EtfReturnRow> {
        &mut response.rows
    }
}

record! {
    EtfReturn = RESPONSE[1] {
        0 "etfprft_rt_lst" "ETF수익율" => rows: Rows[ROWS] of(RowOf::Period),
    }
}

record! {
    EtfReturnRow = ROWS[4] {
        0 "etfprft_rt" "ETF수익률" => etf_return: Percent signed scale(2),
        1 "cntr_prft_rt" "체결수익률" => trade_return: Percent signed scale(2),
        2 "for_netprps_qty" "외인순매수수량" => foreign_net_buy_quantity: Shares signed,
        3 "orgn_netprps_qty" "기관순매수수량" => institution_net_buy_quantity: Shares signed,
    }
}
