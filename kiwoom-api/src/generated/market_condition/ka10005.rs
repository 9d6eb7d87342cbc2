// Generated from spec/mrkcond/ka10005.yaml by `cargo xtask gen`. Do not edit.

//! `ka10005` 주식일주월시분요청: Daily, weekly, monthly and intraday prices of one stock, with investor flows.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`MultiPeriodPrices`]: 주식일주월시분요청 (`ka10005`).
///
/// Daily, weekly, monthly and intraday prices of one stock, with investor flows.
///
/// ```
/// use kiwoom_api::market_condition::MultiPeriodPricesRequest;
/// use kiwoom_api::Request;
///
/// let request = MultiPeriodPricesRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10005", "주식일주월시분요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MultiPeriodPricesRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl MultiPeriodPricesRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    MultiPeriodPricesRequest -> MultiPeriodPrices = REQUEST[1] {
        "stk_cd" "종목코드" (20) required => stock_code: StockCode,
    }
}

/// Daily, weekly, monthly and intraday prices of one stock, with investor flows.
///
/// What the server answers to [`MultiPeriodPricesRequest`]: 주식일주월시분요청 (`ka10005`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::MultiPeriodPricesRequest;
///
/// let request = MultiPeriodPricesRequest::new("005930".parse()?);
/// let reply = client.market_condition().multi_period_prices(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.volume,
///         row.foreign_net_buy,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10005", "주식일주월시분요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPeriodPrices {
    /// The rows: 주식일주월시분 (`stk_ddwkmm`); each is a day, newest first.
    #[doc(alias("stk_ddwkmm", "주식일주월시분"))]
    pub rows: Vec<MultiPeriodPricesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 주식일주월시분 (`stk_ddwkmm`) in [`MultiPeriodPrices`] (`ka10005`).
#[doc(alias("stk_ddwkmm", "주식일주월시분"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiPeriodPricesRow {
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Option<Date>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    ///
    /// Rows before today's come without a sign, and so without a direction: it is not said there, which
    /// does not mean unchanged.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    ///
    /// Rows before today's come without a sign, and so without a direction: it is not said there, which
    /// does not mean unchanged.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    ///
    /// Rows before today's come without a sign, and so without a direction: it is not said there, which
    /// does not mean unchanged. Prices between two ticks occur.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Change (대비, `pre`), in won, signed.
    ///
    /// Blank in every row but today's, as far as seen.
    #[doc(alias("pre", "대비"))]
    pub change: Option<Won>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    ///
    /// Blank in every row but today's, as far as seen.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    ///
    /// Blank in every row but today's, as far as seen.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Foreign holding rate (외인보유, `for_poss`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// A percentage, although the label reads like a number of shares held; equal to `foreign_weight`.
    /// Blank in every row but today's, as far as seen.
    #[doc(alias("for_poss", "외인보유"))]
    pub foreign_holding_rate: Option<Percent>,
    /// Foreign weight (외인비중, `for_wght`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Blank in every row but today's, as far as seen.
    #[doc(alias("for_wght", "외인비중"))]
    pub foreign_weight: Option<Percent>,
    /// Foreign net buy (외인순매수, `for_netprps`), in shares, signed.
    ///
    /// Net purchases. Blank in every row but today's, as far as seen.
    #[doc(alias("for_netprps", "외인순매수"))]
    pub foreign_net_buy: Option<Shares>,
    /// Institution net buy (기관순매수, `orgn_netprps`), in shares, signed.
    ///
    /// Net purchases. Blank in every row but today's, as far as seen.
    #[doc(alias("orgn_netprps", "기관순매수"))]
    pub institution_net_buy: Option<Shares>,
    /// Individual net buy (개인순매수, `ind_netprps`), in shares, signed.
    ///
    /// Net purchases. Blank in every row but today's, as far as seen.
    #[doc(alias("ind_netprps", "개인순매수"))]
    pub individual_net_buy: Option<Shares>,
    /// Credit balance rate (신용잔고율, `crd_remn_rt`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    #[doc(alias("crd_remn_rt", "신용잔고율"))]
    pub credit_balance_rate: Option<SignAsSent<Percent>>,
    /// Foreign brokers net buy (외국계, `frgn`), in shares, signed.
    ///
    /// Net purchases. Blank in every row but today's, as far as seen.
    #[doc(alias("frgn", "외국계"))]
    pub foreign_brokers_net_buy: Option<Shares>,
    /// Program net buy (프로그램, `prm`), in shares, signed.
    ///
    /// Net purchases. Blank in every row but today's, as far as seen.
    #[doc(alias("prm", "프로그램"))]
    pub program_net_buy: Option<Shares>,
    /// Trade strength (체결강도, `cntr_str`), in percent.
    ///
    /// Not in every reply.
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10005` at run time.
pub static TR: Tr = Tr {
    id: "ka10005",
    name: "주식일주월시분요청",
    rust: "MultiPeriodPrices",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for MultiPeriodPrices {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for MultiPeriodPricesRequest {
    type Row = MultiPeriodPricesRow;

    const LIST: &'static str = "stk_ddwkmm";

    fn rows(response: &mut MultiPeriodPrices) -> &mut Vec<MultiPeriodPricesRow> {
        &mut response.rows
    }
}

impl BarsRequest for MultiPeriodPricesRequest {}

record! {
    MultiPeriodPrices = RESPONSE[1] {
        0 "stk_ddwkmm" "주식일주월시분" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    MultiPeriodPricesRow = ROWS[18] {
        0 "date" "날짜" (20) => date: Date,
        1 "open_pric" "시가" (20) => open_price: Price,
        2 "high_pric" "고가" (20) => high_price: Price,
        3 "low_pric" "저가" (20) => low_price: Price,
        4 "close_pric" "종가" (20) => close_price: Price,
        5 "pre" "대비" (20) => change: Won signed,
        6 "flu_rt" "등락률" (20) => change_rate: Percent signed scale(2),
        7 "trde_qty" "거래량" (20) => volume: Shares,
        8 "trde_prica" "거래대금" (20) => turnover: MillionWon,
        9 "for_poss" "외인보유" (20) => foreign_holding_rate: Percent magnitude scale(2),
        10 "for_wght" "외인비중" (20) => foreign_weight: Percent magnitude scale(2),
        11 "for_netprps" "외인순매수" (20) => foreign_net_buy: Shares signed,
        12 "orgn_netprps" "기관순매수" (20) => institution_net_buy: Shares signed,
        13 "ind_netprps" "개인순매수" (20) => individual_net_buy: Shares signed,
        14 "crd_remn_rt" "신용잔고율" (20) => credit_balance_rate: PercentAsSent scale(2),
        15 "frgn" "외국계" (20) => foreign_brokers_net_buy: Shares signed,
        16 "prm" "프로그램" (20) => program_net_buy: Shares signed,
        17 "cntr_str" "체결강도" amended => trade_strength: Percent scale(2),
    }
}

bar! { MultiPeriodPricesRow, time: date, turnover: turnover }
