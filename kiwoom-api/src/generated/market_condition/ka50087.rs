// Generated from spec/mrkcond/ka50087.yaml by `cargo xtask gen`. Do not edit.

//! `ka50087` 금현물예상체결: Expected matches of spot gold during a call auction, newest first; a row is a change of what is expected.

use jiff::civil::Time;

use crate::catalogue::{Tr, TrKind};
use crate::codes::{ChangeSign, ExchangeName, GoldProduct};
use crate::value::{Grams, Percent, Price, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`GoldExpectedTrades`]: 금현물예상체결 (`ka50087`).
///
/// Expected matches of spot gold during a call auction, newest first; a row is a change of what is
/// expected.
///
/// ```
/// use kiwoom_api::codes::GoldProduct;
/// use kiwoom_api::market_condition::GoldExpectedTradesRequest;
/// use kiwoom_api::Request;
///
/// let request = GoldExpectedTradesRequest::new(GoldProduct::Gold1Kg);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"M04020000"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50087", "금현물예상체결"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldExpectedTradesRequest {
    /// Product (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub product: GoldProduct,
}

impl GoldExpectedTradesRequest {
    /// A request; every parameter is required.
    pub fn new(product: GoldProduct) -> Self {
        Self { product }
    }
}

request! {
    GoldExpectedTradesRequest -> GoldExpectedTrades = REQUEST[1] {
        "stk_cd" "종목코드" required => product: Code<GoldProduct>,
    }
}

/// Expected matches of spot gold during a call auction, newest first; a row is a change of what is
/// expected.
///
/// What the server answers to [`GoldExpectedTradesRequest`]: 금현물예상체결 (`ka50087`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::GoldProduct;
/// use kiwoom_api::market_condition::GoldExpectedTradesRequest;
///
/// let request = GoldExpectedTradesRequest::new(GoldProduct::Gold1Kg);
/// let reply = client.market_condition().gold_expected_trades(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.expected_time,
///         row.expected_price,
///         row.expected_change_rate,
///         row.expected_quantity,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50087", "금현물예상체결"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldExpectedTrades {
    /// The rows: 금현물예상체결 (`gold_expt_exec`).
    #[doc(alias("gold_expt_exec", "금현물예상체결"))]
    pub rows: Vec<GoldExpectedTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 금현물예상체결 (`gold_expt_exec`) in [`GoldExpectedTrades`] (`ka50087`).
#[doc(alias("gold_expt_exec", "금현물예상체결"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldExpectedTradesRow {
    /// Expected price (예상 체결가, `exp_cntr_pric`), in won, with its direction.
    #[doc(alias("exp_cntr_pric", "예상 체결가"))]
    pub expected_price: Option<Price>,
    /// Expected change (예상 체결가 전일대비, `exp_pred_pre`), in won, signed.
    #[doc(alias("exp_pred_pre", "예상 체결가 전일대비"))]
    pub expected_change: Option<Won>,
    /// Expected change rate (예상 체결가 등락율, `exp_flu_rt`), in percent, signed.
    #[doc(alias("exp_flu_rt", "예상 체결가 등락율"))]
    pub expected_change_rate: Option<Percent>,
    /// Expected quantity (예상 체결 수량(누적), `exp_acc_trde_qty`), in grams.
    ///
    /// What would be traded at this price. It falls, too, when orders are withdrawn.
    #[doc(alias("exp_acc_trde_qty", "예상 체결 수량(누적)"))]
    pub expected_quantity: Option<Grams>,
    /// Expected quantity change (예상 체결 수량, `exp_cntr_trde_qty`).
    ///
    /// Like a price it begins with a sign that is a direction; then follows the change of
    /// `expected_quantity`, with a minus of its own: `+-5` is 5 less, `-15` is 15 more.
    #[doc(alias("exp_cntr_trde_qty", "예상 체결 수량"))]
    pub expected_quantity_change: Option<String>,
    /// Expected time (예상 체결 시간, `exp_tm`), in Korea.
    #[doc(alias("exp_tm", "예상 체결 시간"))]
    pub expected_time: Option<Time>,
    /// Expected change sign (예상 체결가 전일대비기호, `exp_pre_sig`).
    #[doc(alias("exp_pre_sig", "예상 체결가 전일대비기호"))]
    pub expected_change_sign: Option<ChangeSign>,
    /// Exchange (거래소 구분, `stex_tp`).
    #[doc(alias("stex_tp", "거래소 구분"))]
    pub exchange: Option<ExchangeName>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka50087` at run time.
pub static TR: Tr = Tr {
    id: "ka50087",
    name: "금현물예상체결",
    rust: "GoldExpectedTrades",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "M04020000")],
};

impl Response for GoldExpectedTrades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for GoldExpectedTradesRequest {
    type Row = GoldExpectedTradesRow;

    const LIST: &'static str = "gold_expt_exec";

    fn rows(response: &mut GoldExpectedTrades) -> &mut Vec<GoldExpectedTradesRow> {
        &mut response.rows
    }
}

record! {
    GoldExpectedTrades = RESPONSE[1] {
        0 "gold_expt_exec" "금현물예상체결" => rows: Rows[ROWS],
    }
}

record! {
    GoldExpectedTradesRow = ROWS[8] {
        0 "exp_cntr_pric" "예상 체결가" => expected_price: Price,
        1 "exp_pred_pre" "예상 체결가 전일대비" => expected_change: Won signed,
        2 "exp_flu_rt" "예상 체결가 등락율" => expected_change_rate: Percent signed scale(2),
        3 "exp_acc_trde_qty" "예상 체결 수량(누적)" => expected_quantity: Grams,
        4 "exp_cntr_trde_qty" "예상 체결 수량" => expected_quantity_change: Text,
        5 "exp_tm" "예상 체결 시간" => expected_time: Time,
        6 "exp_pre_sig" "예상 체결가 전일대비기호" => expected_change_sign: Code<ChangeSign>,
        7 "stex_tp" "거래소 구분" => exchange: Code<ExchangeName>,
    }
}
