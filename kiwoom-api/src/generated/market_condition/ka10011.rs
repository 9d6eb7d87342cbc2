// Generated from spec/mrkcond/ka10011.yaml by `cargo xtask gen`. Do not edit.

//! `ka10011` 신주인수권전체시세요청: Quotes of all listed subscription rights and warrants.

use crate::catalogue::{CodeValue, Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::codes::ChangeSign;
use crate::request::{Body, Request, Response, RowsRequest};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Cell, Code, Extras, Record, UnknownCode, code_traits, record_traits};

/// Asks for [`SubscriptionRightsQuotes`]: 신주인수권전체시세요청 (`ka10011`).
///
/// Quotes of all listed subscription rights and warrants.
///
/// ```
/// use kiwoom_api::market_condition::{SubscriptionRightKind, SubscriptionRightsQuotesRequest};
/// use kiwoom_api::Request;
///
/// let request = SubscriptionRightsQuotesRequest::new(SubscriptionRightKind::All);
/// assert_eq!(request.to_json()?, r#"{"newstk_recvrht_tp":"00"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10011", "신주인수권전체시세요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRightsQuotesRequest {
    /// Kind (신주인수권구분, `newstk_recvrht_tp`).
    #[doc(alias("newstk_recvrht_tp", "신주인수권구분"))]
    pub kind: SubscriptionRightKind,
}

impl SubscriptionRightsQuotesRequest {
    /// A request; every parameter is required.
    pub fn new(kind: SubscriptionRightKind) -> Self {
        Self { kind }
    }
}

impl Request for SubscriptionRightsQuotesRequest {
    type Response = SubscriptionRightsQuotes;

    fn write(&self, body: &mut Body) {
        body.parameter("newstk_recvrht_tp", &self.kind);
    }
}

/// Quotes of all listed subscription rights and warrants.
///
/// What the server answers to [`SubscriptionRightsQuotesRequest`]: 신주인수권전체시세요청 (`ka10011`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::market_condition::{SubscriptionRightKind, SubscriptionRightsQuotesRequest};
///
/// let request = SubscriptionRightsQuotesRequest::new(SubscriptionRightKind::All);
/// let reply = client.market_condition().subscription_rights_quotes(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.cumulative_volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10011", "신주인수권전체시세요청"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRightsQuotes {
    /// The rows: 신주인수권시세 (`newstk_recvrht_mrpr`).
    #[doc(alias("newstk_recvrht_mrpr", "신주인수권시세"))]
    pub rows: Vec<SubscriptionRightsQuotesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 신주인수권시세 (`newstk_recvrht_mrpr`) in [`SubscriptionRightsQuotes`] (`ka10011`).
#[doc(alias("newstk_recvrht_mrpr", "신주인수권시세"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRightsQuotesRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Best ask price (최우선매도호가, `fpr_sel_bid`), in won, with its direction.
    #[doc(alias("fpr_sel_bid", "최우선매도호가"))]
    pub best_ask_price: Option<Price>,
    /// Best bid price (최우선매수호가, `fpr_buy_bid`), in won, with its direction.
    #[doc(alias("fpr_buy_bid", "최우선매수호가"))]
    pub best_bid_price: Option<Price>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// Which subscription rights to list.
///
/// The codes of `newstk_recvrht_tp` (신주인수권구분) in `ka10011`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubscriptionRightKind {
    /// `00` 전체: All of them.
    All,
    /// `05` 신주인수권증권: Warrants: rights detached from a bond.
    Warrants,
    /// `07` 신주인수권증서: Subscription rights of a rights issue.
    SubscriptionRights,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for SubscriptionRightKind {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("00", "All", "전체"),
        CodeValue::new("05", "Warrants", "신주인수권증권"),
        CodeValue::new("07", "SubscriptionRights", "신주인수권증서"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "00" => Self::All,
            "05" => Self::Warrants,
            "07" => Self::SubscriptionRights,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::All => "00",
            Self::Warrants => "05",
            Self::SubscriptionRights => "07",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(SubscriptionRightKind);

/// What is known of `ka10011` at run time.
pub static TR: Tr = Tr {
    id: "ka10011",
    name: "신주인수권전체시세요청",
    rust: "SubscriptionRightsQuotes",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("newstk_recvrht_tp", "00")],
};

static REQUEST: [Element; 1] = [
    Element::new("newstk_recvrht_tp", "신주인수권구분", "kind", Kind::Code)
        .required()
        .length(2)
        .code::<SubscriptionRightKind>(),
];

static RESPONSE: [Element; 1] = [
    Element::new("newstk_recvrht_mrpr", "신주인수권시세", "rows", Kind::Rows)
        .rows(&ROWS),
];

static ROWS: [Element; 12] = [
    Element::new("stk_cd", "종목코드", "stock_code", Kind::StockCode).length(20),
    Element::new("stk_nm", "종목명", "stock_name", Kind::Text).length(20),
    Element::new("cur_prc", "현재가", "current_price", Kind::Price).length(20),
    Element::new("pred_pre_sig", "전일대비기호", "change_sign", Kind::Code)
        .length(20)
        .code::<ChangeSign>(),
    Element::new("pred_pre", "전일대비", "change", Kind::Won)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("flu_rt", "등락율", "change_rate", Kind::Rate)
        .sign(SignRule::Signed)
        .scale(2)
        .length(20),
    Element::new("fpr_sel_bid", "최우선매도호가", "best_ask_price", Kind::Price)
        .length(20),
    Element::new("fpr_buy_bid", "최우선매수호가", "best_bid_price", Kind::Price)
        .length(20),
    Element::new("acc_trde_qty", "누적거래량", "cumulative_volume", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("open_pric", "시가", "open_price", Kind::Price).length(20),
    Element::new("high_pric", "고가", "high_price", Kind::Price).length(20),
    Element::new("low_pric", "저가", "low_price", Kind::Price).length(20),
];

impl Response for SubscriptionRightsQuotes {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SubscriptionRightsQuotesRequest {
    type Row = SubscriptionRightsQuotesRow;

    const LIST: &'static str = "newstk_recvrht_mrpr";

    fn rows(
        response: &mut SubscriptionRightsQuotes,
    ) -> &mut Vec<SubscriptionRightsQuotesRow> {
        &mut response.rows
    }
}

impl Record for SubscriptionRightsQuotes {
    fn elements(&self) -> &'static [Element] {
        &RESPONSE
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Rows(&mut self.rows),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

impl Record for SubscriptionRightsQuotesRow {
    fn elements(&self) -> &'static [Element] {
        &ROWS
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::StockCode(&mut self.stock_code),
            1 => Cell::Text(&mut self.stock_name),
            2 => Cell::Price(&mut self.current_price),
            3 => Cell::Code(&mut self.change_sign),
            4 => Cell::Won(&mut self.change),
            5 => Cell::Percent(&mut self.change_rate),
            6 => Cell::Price(&mut self.best_ask_price),
            7 => Cell::Price(&mut self.best_bid_price),
            8 => Cell::Shares(&mut self.cumulative_volume),
            9 => Cell::Price(&mut self.open_price),
            10 => Cell::Price(&mut self.high_price),
            11 => Cell::Price(&mut self.low_price),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(SubscriptionRightsQuotes, SubscriptionRightsQuotesRow);
