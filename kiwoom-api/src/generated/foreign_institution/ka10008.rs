// Generated from spec/frgnistt/ka10008.yaml by `cargo xtask gen`. Do not edit.

//! `ka10008` 주식외국인종목별매매동향: How many shares of one stock foreigners hold, of how many they may, beside price and volume, day by day.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::value::{Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ForeignHoldingTrend`]: 주식외국인종목별매매동향 (`ka10008`).
///
/// How many shares of one stock foreigners hold, of how many they may, beside price and volume, day by
/// day.
///
/// ```
/// use kiwoom_api::foreign_institution::ForeignHoldingTrendRequest;
/// use kiwoom_api::Request;
///
/// let request = ForeignHoldingTrendRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10008", "주식외국인종목별매매동향"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForeignHoldingTrendRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl ForeignHoldingTrendRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    ForeignHoldingTrendRequest -> ForeignHoldingTrend = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// How many shares of one stock foreigners hold, of how many they may, beside price and volume, day by
/// day.
///
/// What the server answers to [`ForeignHoldingTrendRequest`]: 주식외국인종목별매매동향 (`ka10008`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::foreign_institution::ForeignHoldingTrendRequest;
///
/// let request = ForeignHoldingTrendRequest::new("005930".parse()?);
/// let reply = client.foreign_institution().foreign_holding_trend(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.holding_shares,
///         row.holding_change,
///         row.foreign_holding_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10008", "주식외국인종목별매매동향"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignHoldingTrend {
    /// The rows: 주식외국인 (`stk_frgnr`); each is a day, newest first.
    #[doc(alias("stk_frgnr", "주식외국인"))]
    pub rows: Vec<ForeignHoldingTrendRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 주식외국인 (`stk_frgnr`) in [`ForeignHoldingTrend`] (`ka10008`).
#[doc(alias("stk_frgnr", "주식외국인"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignHoldingTrendRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Holding change (변동수량, `chg_qty`), in shares, signed.
    ///
    /// The difference of `holding_shares` from the day before.
    #[doc(alias("chg_qty", "변동수량"))]
    pub holding_change: Option<Shares>,
    /// Holding shares (보유주식수, `poss_stkcnt`), in shares.
    ///
    /// What foreigners hold.
    #[doc(alias("poss_stkcnt", "보유주식수"))]
    pub holding_shares: Option<Shares>,
    /// Foreign holding rate (비중, `wght`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Of the listed shares.
    #[doc(alias("wght", "비중"))]
    pub foreign_holding_rate: Option<Percent>,
    /// Acquirable shares (취득가능주식수, `gain_pos_stkcnt`), in shares.
    ///
    /// What foreigners may still buy: `foreign_limit_shares` less `holding_shares`.
    #[doc(alias("gain_pos_stkcnt", "취득가능주식수"))]
    pub acquirable_shares: Option<Shares>,
    /// Foreign limit shares (외국인한도, `frgnr_limit`), in shares.
    ///
    /// The most that foreigners may hold.
    #[doc(alias("frgnr_limit", "외국인한도"))]
    pub foreign_limit_shares: Option<Shares>,
    /// Foreign limit change (외국인한도증감, `frgnr_limit_irds`), in shares, signed.
    ///
    /// Kiwoom documents no unit; shares, as the limit itself.
    #[doc(alias("frgnr_limit_irds", "외국인한도증감"))]
    pub foreign_limit_change: Option<Shares>,
    /// Limit exhaustion rate (한도소진률, `limit_exh_rt`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// How much of the limit foreigners hold.
    #[doc(alias("limit_exh_rt", "한도소진률"))]
    pub limit_exhaustion_rate: Option<SignAsSent<Percent>>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10008` at run time.
pub static TR: Tr = Tr {
    id: "ka10008",
    name: "주식외국인종목별매매동향",
    rust: "ForeignHoldingTrend",
    category: "foreign_institution",
    path: "/api/dostk/frgnistt",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for ForeignHoldingTrend {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ForeignHoldingTrendRequest {
    type Row = ForeignHoldingTrendRow;

    const LIST: &'static str = "stk_frgnr";

    fn rows(response: &mut ForeignHoldingTrend) -> &mut Vec<ForeignHoldingTrendRow> {
        &mut response.rows
    }
}

record! {
    ForeignHoldingTrend = RESPONSE[1] {
        0 "stk_frgnr" "주식외국인" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    ForeignHoldingTrendRow = ROWS[11] {
        0 "dt" "일자" => date: Date,
        1 "close_pric" "종가" => close_price: Price,
        2 "pred_pre" "전일대비" => change: Won signed,
        3 "trde_qty" "거래량" => volume: Shares,
        4 "chg_qty" "변동수량" => holding_change: Shares signed,
        5 "poss_stkcnt" "보유주식수" => holding_shares: Shares,
        6 "wght" "비중" => foreign_holding_rate: Percent magnitude scale(2),
        7 "gain_pos_stkcnt" "취득가능주식수" => acquirable_shares: Shares,
        8 "frgnr_limit" "외국인한도" => foreign_limit_shares: Shares,
        9 "frgnr_limit_irds" "외국인한도증감" => foreign_limit_change: Shares signed,
        10 "limit_exh_rt" "한도소진률" => limit_exhaustion_rate: PercentAsSent scale(2),
    }
}
