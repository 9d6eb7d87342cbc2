// Generated from spec/frgnistt/ka52301.yaml by `cargo xtask gen`. Do not edit.

//! `ka52301` 금현물투자자현황: What each group of investors bought and sold of spot gold today; a row is a group of investors.

use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{HundredMillionWon, Kilograms};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`GoldInvestorTrades`]: 금현물투자자현황 (`ka52301`).
///
/// What each group of investors bought and sold of spot gold today; a row is a group of investors.
///
/// ```
/// use kiwoom_api::foreign_institution::GoldInvestorTradesRequest;
/// use kiwoom_api::Request;
///
/// let request = GoldInvestorTradesRequest::new();
/// assert_eq!(request.to_json()?, r#"{}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka52301", "금현물투자자현황"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GoldInvestorTradesRequest {}

impl GoldInvestorTradesRequest {
    /// A request; every parameter is required.
    pub fn new() -> Self {
        Self {}
    }
}

request! {
    GoldInvestorTradesRequest -> GoldInvestorTrades = REQUEST[0] {}
}

/// What each group of investors bought and sold of spot gold today; a row is a group of investors.
///
/// What the server answers to [`GoldInvestorTradesRequest`]: 금현물투자자현황 (`ka52301`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::foreign_institution::GoldInvestorTradesRequest;
///
/// let request = GoldInvestorTradesRequest::new();
/// let reply = client.foreign_institution().gold_investor_trades(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.investor_name,
///         row.buy_quantity,
///         row.sell_quantity,
///         row.net_buy_quantity,
///         row.net_buy_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka52301", "금현물투자자현황"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldInvestorTrades {
    /// The rows: 금현물투자자현황 (`inve_trad_stat`); each is a group of investors.
    #[doc(alias("inve_trad_stat", "금현물투자자현황"))]
    pub rows: Vec<GoldInvestorTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 금현물투자자현황 (`inve_trad_stat`) in [`GoldInvestorTrades`] (`ka52301`).
#[doc(alias("inve_trad_stat", "금현물투자자현황"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldInvestorTradesRow {
    /// Sell quantity (투자자별 매도 수량(천), `all_dfrt_trst_sell_qty`), in kilograms.
    ///
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them: the amounts tell.
    #[doc(alias("all_dfrt_trst_sell_qty", "투자자별 매도 수량(천)"))]
    pub sell_quantity: Option<Kilograms>,
    /// Sell quantity change (투자자별 매도 수량 증감(천), `sell_qty_irds`), in kilograms, signed.
    ///
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them: the amounts tell.
    #[doc(alias("sell_qty_irds", "투자자별 매도 수량 증감(천)"))]
    pub sell_quantity_change: Option<Kilograms>,
    /// Sell amount (투자자별 매도 금액(억), `all_dfrt_trst_sell_amt`), in hundred million won.
    #[doc(alias("all_dfrt_trst_sell_amt", "투자자별 매도 금액(억)"))]
    pub sell_amount: Option<HundredMillionWon>,
    /// Sell amount change (투자자별 매도 금액 증감(억), `sell_amt_irds`), in hundred million won, signed.
    #[doc(alias("sell_amt_irds", "투자자별 매도 금액 증감(억)"))]
    pub sell_amount_change: Option<HundredMillionWon>,
    /// Buy quantity (투자자별 매수 수량(천), `all_dfrt_trst_buy_qty`), in kilograms.
    ///
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them: the amounts tell.
    #[doc(alias("all_dfrt_trst_buy_qty", "투자자별 매수 수량(천)"))]
    pub buy_quantity: Option<Kilograms>,
    /// Buy quantity change (투자자별 매수 수량 증감(천), `buy_qty_irds`), in kilograms, signed.
    ///
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them: the amounts tell.
    #[doc(alias("buy_qty_irds", "투자자별 매수 수량 증감(천)"))]
    pub buy_quantity_change: Option<Kilograms>,
    /// Buy amount (투자자별 매수 금액(억), `all_dfrt_trst_buy_amt`), in hundred million won.
    #[doc(alias("all_dfrt_trst_buy_amt", "투자자별 매수 금액(억)"))]
    pub buy_amount: Option<HundredMillionWon>,
    /// Buy amount change (투자자별 매수 금액 증감(억), `buy_amt_irds`), in hundred million won, signed.
    #[doc(alias("buy_amt_irds", "투자자별 매수 금액 증감(억)"))]
    pub buy_amount_change: Option<HundredMillionWon>,
    /// Net buy quantity (투자자별 순매수 수량(천), `all_dfrt_trst_netprps_qty`), in kilograms, signed.
    ///
    /// Purchases less sales; those of all investors add up to zero.
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them: the amounts tell.
    #[doc(alias = "all_dfrt_trst_netprps_qty")]
    #[doc(alias = "투자자별 순매수 수량(천)")]
    pub net_buy_quantity: Option<Kilograms>,
    /// Net buy quantity change (투자자별 순매수 수량 증감(천), `netprps_qty_irds`), in kilograms, signed.
    ///
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them: the amounts tell.
    #[doc(alias = "netprps_qty_irds")]
    #[doc(alias = "투자자별 순매수 수량 증감(천)")]
    pub net_buy_quantity_change: Option<Kilograms>,
    /// Net buy amount (투자자별 순매수 금액(억), `all_dfrt_trst_netprps_amt`), in hundred million won, signed.
    ///
    /// Purchases less sales; those of all investors add up to zero.
    #[doc(alias = "all_dfrt_trst_netprps_amt")]
    #[doc(alias = "투자자별 순매수 금액(억)")]
    pub net_buy_amount: Option<HundredMillionWon>,
    /// Net buy amount change (투자자별 순매수 금액 증감(억), `netprps_amt_irds`), in hundred million won, signed.
    #[doc(alias = "netprps_amt_irds")]
    #[doc(alias = "투자자별 순매수 금액 증감(억)")]
    pub net_buy_amount_change: Option<HundredMillionWon>,
    /// Sell unit price (투자자별 매도 단가, `sell_uv`).
    ///
    /// About twice the price of a gram, in thousand won, as if the two products were added up: no price to
    /// go by.
    #[doc(alias("sell_uv", "투자자별 매도 단가"))]
    pub sell_unit_price: Option<Decimal>,
    /// Buy unit price (투자자별 매수 단가, `buy_uv`).
    ///
    /// About twice the price of a gram, in thousand won, as if the two products were added up: no price to
    /// go by.
    #[doc(alias("buy_uv", "투자자별 매수 단가"))]
    pub buy_unit_price: Option<Decimal>,
    /// Investor name (투자자 구분명, `stk_nm`).
    ///
    /// Such as `개인`. `기관계` is the sum of the institutions.
    #[doc(alias("stk_nm", "투자자 구분명"))]
    pub investor_name: Option<String>,
    /// Cumulative net buy amount (누적 순매수 금액(억), `acc_netprps_amt`), in hundred million won, signed.
    ///
    /// Equal to the figure of the day in the replies seen.
    #[doc(alias("acc_netprps_amt", "누적 순매수 금액(억)"))]
    pub cumulative_net_buy_amount: Option<HundredMillionWon>,
    /// Cumulative net buy quantity (누적 순매수 수량(천), `acc_netprps_qty`), in kilograms, signed.
    ///
    /// Equal to the figure of the day in the replies seen.
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them: the amounts tell.
    #[doc(alias("acc_netprps_qty", "누적 순매수 수량(천)"))]
    pub cumulative_net_buy_quantity: Option<Kilograms>,
    /// Investor code (투자자 코드, `stk_cd`).
    ///
    /// Such as `T94008` (개인).
    #[doc(alias("stk_cd", "투자자 코드"))]
    pub investor_code: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka52301` at run time.
pub static TR: Tr = Tr {
    id: "ka52301",
    name: "금현물투자자현황",
    rust: "GoldInvestorTrades",
    category: "foreign_institution",
    path: "/api/dostk/frgnistt",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[],
};

impl Response for GoldInvestorTrades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for GoldInvestorTradesRequest {
    type Row = GoldInvestorTradesRow;

    const LIST: &'static str = "inve_trad_stat";

    fn rows(response: &mut GoldInvestorTrades) -> &mut Vec<GoldInvestorTradesRow> {
        &mut response.rows
    }
}

record! {
    GoldInvestorTrades = RESPONSE[1] {
        0 "inve_trad_stat" "금현물투자자현황" => rows: Rows[ROWS] of(RowOf::Investors),
    }
}

record! {
    GoldInvestorTradesRow = ROWS[18] {
        0 "all_dfrt_trst_sell_qty" "투자자별 매도 수량(천)" => sell_quantity: Kilograms,
        1 "sell_qty_irds" "투자자별 매도 수량 증감(천)" => sell_quantity_change: Kilograms signed,
        2 "all_dfrt_trst_sell_amt" "투자자별 매도 금액(억)" => sell_amount: HundredMillionWon,
        3 "sell_amt_irds" "투자자별 매도 금액 증감(억)" => sell_amount_change: HundredMillionWon signed,
        4 "all_dfrt_trst_buy_qty" "투자자별 매수 수량(천)" => buy_quantity: Kilograms,
        5 "buy_qty_irds" "투자자별 매수 수량 증감(천)" => buy_quantity_change: Kilograms signed,
        6 "all_dfrt_trst_buy_amt" "투자자별 매수 금액(억)" => buy_amount: HundredMillionWon,
        7 "buy_amt_irds" "투자자별 매수 금액 증감(억)" => buy_amount_change: HundredMillionWon signed,
        8 "all_dfrt_trst_netprps_qty" "투자자별 순매수 수량(천)" => net_buy_quantity: Kilograms signed,
        9 "netprps_qty_irds" "투자자별 순매수 수량 증감(천)" => net_buy_quantity_change: Kilograms signed,
        10 "all_dfrt_trst_netprps_amt" "투자자별 순매수 금액(억)" => net_buy_amount: HundredMillionWon signed,
        11 "netprps_amt_irds" "투자자별 순매수 금액 증감(억)" => net_buy_amount_change: HundredMillionWon signed,
        12 "sell_uv" "투자자별 매도 단가" => sell_unit_price: Decimal,
        13 "buy_uv" "투자자별 매수 단가" => buy_unit_price: Decimal,
        14 "stk_nm" "투자자 구분명" => investor_name: Text,
        15 "acc_netprps_amt" "누적 순매수 금액(억)" => cumulative_net_buy_amount: HundredMillionWon signed,
        16 "acc_netprps_qty" "누적 순매수 수량(천)" => cumulative_net_buy_quantity: Kilograms signed,
        17 "stk_cd" "투자자 코드" => investor_code: Text,
    }
}
