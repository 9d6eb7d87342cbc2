// Generated from spec/mrkcond/ka50100.yaml by `cargo xtask gen`. Do not edit.

//! `ka50100` 금현물 시세정보: Spot gold of one product now: change, range, price limits and volume.

use crate::catalogue::{Tr, TrKind};
use crate::codes::{ChangeSign, GoldProduct};
use crate::value::{Grams, Percent, Price, Won};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`GoldQuote`]: 금현물 시세정보 (`ka50100`).
///
/// Spot gold of one product now: change, range, price limits and volume.
///
/// ```
/// use kiwoom_api::codes::GoldProduct;
/// use kiwoom_api::market_condition::GoldQuoteRequest;
/// use kiwoom_api::Request;
///
/// let request = GoldQuoteRequest::new(GoldProduct::Gold1Kg);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"M04020000"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50100", "금현물 시세정보"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GoldQuoteRequest {
    /// Product (종목코드, `stk_cd`).
    ///
    /// The table's description says `M04020000: 금 99.99_1kg, M04020100: 미니금 99.99_100g`, read as `M04020000
    /// 금 99.99_1kg, M04020100 미니금 99.99_100g` here: as all other tables of gold have it; with the colons,
    /// 99 reads as a code.
    #[doc(alias("stk_cd", "종목코드"))]
    pub product: GoldProduct,
}

impl GoldQuoteRequest {
    /// A request; every parameter is required.
    pub fn new(product: GoldProduct) -> Self {
        Self { product }
    }
}

request! {
    GoldQuoteRequest -> GoldQuote = REQUEST[1] {
        "stk_cd" "종목코드" required => product: Code<GoldProduct>,
    }
}

/// Spot gold of one product now: change, range, price limits and volume.
///
/// What the server answers to [`GoldQuoteRequest`]: 금현물 시세정보 (`ka50100`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::GoldProduct;
/// use kiwoom_api::market_condition::GoldQuoteRequest;
///
/// let request = GoldQuoteRequest::new(GoldProduct::Gold1Kg);
/// let reply = client.market_condition().gold_quote(&request).await?;
/// println!(
///     "{:?} {:?} {:?} {:?}",
///     reply.previous_close,
///     reply.change,
///     reply.change_rate,
///     reply.volume,
/// );
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka50100", "금현물 시세정보"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GoldQuote {
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in grams.
    ///
    /// The table's description says `1주`, read as `1g` here: gold is counted in grams.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Grams>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Volume ratio (전일비, `pred_rt`), in percent; whatever sign the server writes before it adds nothing.
    ///
    /// Today's volume in percent of the previous day's. The sign that the server writes says whether that
    /// is below (`-`) or above 100.
    #[doc(alias("pred_rt", "전일비"))]
    pub volume_ratio: Option<Percent>,
    /// Upper limit price (상한가, `upl_pric`), in won, with its direction.
    #[doc(alias("upl_pric", "상한가"))]
    pub upper_limit_price: Option<Price>,
    /// Lower limit price (하한가, `lst_pric`), in won, with its direction.
    #[doc(alias("lst_pric", "하한가"))]
    pub lower_limit_price: Option<Price>,
    /// Previous close (전일종가, `pred_close_pric`), in won.
    ///
    /// The current price is not sent: it is this plus `change`.
    #[doc(alias("pred_close_pric", "전일종가"))]
    pub previous_close: Option<Won>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka50100` at run time.
pub static TR: Tr = Tr {
    id: "ka50100",
    name: "금현물 시세정보",
    rust: "GoldQuote",
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

impl Response for GoldQuote {
    const TR: &'static Tr = &TR;
}

record! {
    GoldQuote = RESPONSE[11] {
        0 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        1 "pred_pre" "전일대비" => change: Won signed,
        2 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        3 "trde_qty" "거래량" => volume: Grams,
        4 "open_pric" "시가" => open_price: Price,
        5 "high_pric" "고가" => high_price: Price,
        6 "low_pric" "저가" => low_price: Price,
        7 "pred_rt" "전일비" => volume_ratio: Percent magnitude scale(2),
        8 "upl_pric" "상한가" => upper_limit_price: Price,
        9 "lst_pric" "하한가" => lower_limit_price: Price,
        10 "pred_close_pric" "전일종가" => previous_close: Won,
    }
}
