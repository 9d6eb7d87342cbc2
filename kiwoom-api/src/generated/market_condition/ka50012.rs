// Generated from spec/mrkcond/ka50012.yaml by `cargo xtask gen`. Do not edit.

//! `ka50012` 금현물일별추이: Spot gold of one product day by day, up to a date, with investor flows; a row is a day.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, GoldProduct};
use crate::value::{Grams, Kilograms, MillionWon, Percent, Price, Won};
use crate::wire::{BarsRequest, Extras, Response, RowsRequest, bar, record, request};

/// Asks for [`GoldDailyPrices`]: 금현물일별추이 (`ka50012`).
///
/// Spot gold of one product day by day, up to a date, with investor flows; a row is a day.
///
/// ```
/// use kiwoom_api::codes::GoldProduct;
/// use kiwoom_api::market_condition::GoldDailyPricesRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = GoldDailyPricesRequest::new(GoldProduct::Gold1Kg, date(2025, 8, 20));
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"M04020000","base_dt":"20250820"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50012", "금현물일별추이"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldDailyPricesRequest {
    /// Product (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub product: GoldProduct,
    /// Base date (기준일자, `base_dt`).
    #[doc(alias("base_dt", "기준일자"))]
    pub base_date: Date,
}

impl GoldDailyPricesRequest {
    /// A request; every parameter is required.
    pub fn new(product: GoldProduct, base_date: Date) -> Self {
        Self { product, base_date }
    }
}

request! {
    GoldDailyPricesRequest -> GoldDailyPrices = REQUEST[2] {
        "stk_cd" "종목코드" required => product: Code<GoldProduct>,
        "base_dt" "기준일자" required => base_date: Date,
    }
}

/// Spot gold of one product day by day, up to a date, with investor flows; a row is a day.
///
/// What the server answers to [`GoldDailyPricesRequest`]: 금현물일별추이 (`ka50012`).
/// A full page has 30 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::GoldProduct;
/// use kiwoom_api::market_condition::GoldDailyPricesRequest;
/// use kiwoom_api::date;
///
/// let request = GoldDailyPricesRequest::new(GoldProduct::Gold1Kg, date(2025, 8, 20));
/// let reply = client.market_condition().gold_daily_prices(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.change_rate,
///         row.volume,
///         row.foreign_net_buy_quantity,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50012", "금현물일별추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldDailyPrices {
    /// The rows: 금현물일별추이 (`gold_daly_trnsn`); each is a day, newest first.
    #[doc(alias("gold_daly_trnsn", "금현물일별추이"))]
    pub rows: Vec<GoldDailyPricesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 금현물일별추이 (`gold_daly_trnsn`) in [`GoldDailyPrices`] (`ka50012`).
#[doc(alias("gold_daly_trnsn", "금현물일별추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldDailyPricesRow {
    /// Close price (종가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "종가"))]
    pub close_price: Option<Price>,
    /// Change (전일 대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일 대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Volume (누적 거래량, `trde_qty`), in grams.
    ///
    /// The table's description says `1000주`, read as `1g` here: gold is counted in grams, and grams times
    /// price are the turnover.
    #[doc(alias("trde_qty", "누적 거래량"))]
    pub volume: Option<Grams>,
    /// Turnover (누적 거래대금(백만), `acc_trde_prica`), in million won.
    #[doc(alias("acc_trde_prica", "누적 거래대금(백만)"))]
    pub turnover: Option<MillionWon>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Change sign (전일대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Institution net buy quantity (기관 순매수 수량, `orgn_netprps`), in kilograms, signed.
    ///
    /// In kilograms, as far as the numbers tell: the table says thousands, of shares, and grams would be
    /// too few beside the volume.
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them.
    #[doc(alias("orgn_netprps", "기관 순매수 수량"))]
    pub institution_net_buy_quantity: Option<Kilograms>,
    /// Foreign net buy quantity (외국인 순매수 수량, `for_netprps`), in kilograms, signed.
    ///
    /// In kilograms, as far as the numbers tell: the table says thousands, of shares, and grams would be
    /// too few beside the volume.
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them.
    #[doc(alias("for_netprps", "외국인 순매수 수량"))]
    pub foreign_net_buy_quantity: Option<Kilograms>,
    /// Individual net buy quantity (순매매량(개인), `ind_netprps`), in kilograms, signed.
    ///
    /// In kilograms, as far as the numbers tell: the table says thousands, of shares, and grams would be
    /// too few beside the volume.
    /// The table's description says `1000주`, read as `1kg` here: gold is counted in grams, here in
    /// thousands of them.
    #[doc(alias("ind_netprps", "순매매량(개인)"))]
    pub individual_net_buy_quantity: Option<Kilograms>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka50012` at run time.
pub static TR: Tr = Tr {
    id: "ka50012",
    name: "금현물일별추이",
    rust: "GoldDailyPrices",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: Some(30),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "M04020000"), ("base_dt", "20250820")],
};

impl Response for GoldDailyPrices {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for GoldDailyPricesRequest {
    type Row = GoldDailyPricesRow;

    const LIST: &'static str = "gold_daly_trnsn";

    fn rows(response: &mut GoldDailyPrices) -> &mut Vec<GoldDailyPricesRow> {
        &mut response.rows
    }
}

impl BarsRequest for GoldDailyPricesRequest {
    fn end_on(&mut self, day: Date) {
        self.base_date = self.base_date.min(day);
    }
}

record! {
    GoldDailyPrices = RESPONSE[1] {
        0 "gold_daly_trnsn" "금현물일별추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    GoldDailyPricesRow = ROWS[13] {
        0 "cur_prc" "종가" => close_price: Price,
        1 "pred_pre" "전일 대비" => change: Won signed,
        2 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        3 "trde_qty" "누적 거래량" => volume: Grams,
        4 "acc_trde_prica" "누적 거래대금(백만)" => turnover: MillionWon,
        5 "open_pric" "시가" => open_price: Price,
        6 "high_pric" "고가" => high_price: Price,
        7 "low_pric" "저가" => low_price: Price,
        8 "dt" "일자" => date: Date,
        9 "pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        10 "orgn_netprps" "기관 순매수 수량" => institution_net_buy_quantity: Kilograms signed,
        11 "for_netprps" "외국인 순매수 수량" => foreign_net_buy_quantity: Kilograms signed,
        12 "ind_netprps" "순매매량(개인)" => individual_net_buy_quantity: Kilograms signed,
    }
}

bar! { GoldDailyPricesRow, time: date, turnover: turnover }
