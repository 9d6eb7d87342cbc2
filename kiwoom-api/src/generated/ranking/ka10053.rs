// Generated from spec/rkinfo/ka10053.yaml by `cargo xtask gen`. Do not edit.

//! `ka10053` 당일상위이탈원요청: The brokers that left the five largest sellers, or buyers, of one stock today; a row is one on either side, which have nothing to do with each other.

use jiff::civil::Time;

use crate::catalogue::{Tr, TrKind};
use crate::value::{Shares, SignedText, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ExitedBrokers`]: 당일상위이탈원요청 (`ka10053`).
///
/// The brokers that left the five largest sellers, or buyers, of one stock today; a row is one on
/// either side, which have nothing to do with each other.
///
/// ```
/// use kiwoom_api::ranking::ExitedBrokersRequest;
/// use kiwoom_api::Request;
///
/// let request = ExitedBrokersRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10053", "당일상위이탈원요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExitedBrokersRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl ExitedBrokersRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    ExitedBrokersRequest -> ExitedBrokers = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// The brokers that left the five largest sellers, or buyers, of one stock today; a row is one on
/// either side, which have nothing to do with each other.
///
/// What the server answers to [`ExitedBrokersRequest`]: 당일상위이탈원요청 (`ka10053`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::ranking::ExitedBrokersRequest;
///
/// let request = ExitedBrokersRequest::new("005930".parse()?);
/// let reply = client.ranking().exited_brokers(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.sell_exit_time,
///         row.sell_broker_name,
///         row.sell_quantity,
///         row.buy_exit_time,
///         row.buy_broker_name,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10053", "당일상위이탈원요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitedBrokers {
    /// The rows: 당일상위이탈원 (`tdy_upper_scesn_ori`).
    #[doc(alias("tdy_upper_scesn_ori", "당일상위이탈원"))]
    pub rows: Vec<ExitedBrokersRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 당일상위이탈원 (`tdy_upper_scesn_ori`) in [`ExitedBrokers`] (`ka10053`).
#[doc(alias("tdy_upper_scesn_ori", "당일상위이탈원"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExitedBrokersRow {
    /// Sell exit time (매도이탈시간, `sel_scesn_tm`), in Korea.
    ///
    /// Blank where fewer brokers left that side than the other.
    #[doc(alias("sel_scesn_tm", "매도이탈시간"))]
    pub sell_exit_time: Option<Time>,
    /// Sell quantity (매도수량, `sell_qty`), in shares.
    ///
    /// Blank where fewer brokers left that side than the other.
    #[doc(alias("sell_qty", "매도수량"))]
    pub sell_quantity: Option<Shares>,
    /// Sell broker name (매도상위이탈원, `sel_upper_scesn_ori`).
    ///
    /// Foreign brokers have a minus before their names.
    #[doc(alias("sel_upper_scesn_ori", "매도상위이탈원"))]
    pub sell_broker_name: Option<SignedText>,
    /// Buy exit time (매수이탈시간, `buy_scesn_tm`), in Korea.
    ///
    /// Blank where fewer brokers left that side than the other.
    #[doc(alias("buy_scesn_tm", "매수이탈시간"))]
    pub buy_exit_time: Option<Time>,
    /// Buy quantity (매수수량, `buy_qty`), in shares.
    ///
    /// Blank where fewer brokers left that side than the other.
    #[doc(alias("buy_qty", "매수수량"))]
    pub buy_quantity: Option<Shares>,
    /// Buy broker name (매수상위이탈원, `buy_upper_scesn_ori`).
    ///
    /// Foreign brokers have a plus before their names.
    #[doc(alias("buy_upper_scesn_ori", "매수상위이탈원"))]
    pub buy_broker_name: Option<SignedText>,
    /// Sell broker code (조회일자, `qry_dt`).
    #[doc(alias("qry_dt", "조회일자"))]
    pub sell_broker_code: Option<String>,
    /// Buy broker code (조회시간, `qry_tm`).
    #[doc(alias("qry_tm", "조회시간"))]
    pub buy_broker_code: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10053` at run time.
pub static TR: Tr = Tr {
    id: "ka10053",
    name: "당일상위이탈원요청",
    rust: "ExitedBrokers",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for ExitedBrokers {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ExitedBrokersRequest {
    type Row = ExitedBrokersRow;

    const LIST: &'static str = "tdy_upper_scesn_ori";

    fn rows(response: &mut ExitedBrokers) -> &mut Vec<ExitedBrokersRow> {
        &mut response.rows
    }
}

record! {
    ExitedBrokers = RESPONSE[1] {
        0 "tdy_upper_scesn_ori" "당일상위이탈원" => rows: Rows[ROWS],
    }
}

record! {
    ExitedBrokersRow = ROWS[8] {
        0 "sel_scesn_tm" "매도이탈시간" => sell_exit_time: Time,
        1 "sell_qty" "매도수량" => sell_quantity: Shares,
        2 "sel_upper_scesn_ori" "매도상위이탈원" => sell_broker_name: SignedText,
        3 "buy_scesn_tm" "매수이탈시간" => buy_exit_time: Time,
        4 "buy_qty" "매수수량" => buy_quantity: Shares,
        5 "buy_upper_scesn_ori" "매수상위이탈원" => buy_broker_name: SignedText,
        6 "qry_dt" "조회일자" => sell_broker_code: Text,
        7 "qry_tm" "조회시간" => buy_broker_code: Text,
    }
}
