// Generated from spec/mrkcond/ka10011.yaml by `cargo xtask gen`. Do not edit.

//! `ka10011` 신주인수권전체시세요청: Quotes of all listed subscription rights and warrants.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`SubscriptionRightsQuotes`]: 신주인수권전체시세요청 (`ka10011`).
///
/// Quotes of all listed subscription rights and warrants.
///
/// ```
/// use kiwoom_api::market_condition::SubscriptionRightsQuotesRequest;
/// use kiwoom_api::Request;
///
/// let request = SubscriptionRightsQuotesRequest::new();
/// assert_eq!(request.to_json()?, r#"{"newstk_recvrht_tp":"00"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10011", "신주인수권전체시세요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRightsQuotesRequest {
    /// Kind (신주인수권구분, `newstk_recvrht_tp`).
    ///
    /// A new request has [`SubscriptionRightKind::All`].
    #[doc(alias("newstk_recvrht_tp", "신주인수권구분"))]
    pub kind: SubscriptionRightKind,
}

impl SubscriptionRightsQuotesRequest {
    /// A request that starts as follows, and has setters:
    ///
    /// - `kind`: [`SubscriptionRightKind::All`]
    pub fn new() -> Self {
        Self {
            kind: SubscriptionRightKind::All,
        }
    }

    /// Sets the parameter: kind (신주인수권구분, `newstk_recvrht_tp`).
    ///
    /// A new request has [`SubscriptionRightKind::All`].
    #[must_use]
    pub fn kind(mut self, kind: SubscriptionRightKind) -> Self {
        self.kind = kind;
        self
    }
}

impl Default for SubscriptionRightsQuotesRequest {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    SubscriptionRightsQuotesRequest -> SubscriptionRightsQuotes = REQUEST[1] {
        "newstk_recvrht_tp" "신주인수권구분" (2) required => kind: Code<SubscriptionRightKind>,
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
/// use kiwoom_api::market_condition::SubscriptionRightsQuotesRequest;
///
/// let request = SubscriptionRightsQuotesRequest::new();
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionRightsQuotes {
    /// The rows: 신주인수권시세 (`newstk_recvrht_mrpr`); each is a subscription right or warrant.
    #[doc(alias("newstk_recvrht_mrpr", "신주인수권시세"))]
    pub rows: Vec<SubscriptionRightsQuotesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 신주인수권시세 (`newstk_recvrht_mrpr`) in [`SubscriptionRightsQuotes`] (`ka10011`).
#[doc(alias("newstk_recvrht_mrpr", "신주인수권시세"))]
#[derive(Clone, Default)]
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

codes! {
    /// Which subscription rights to list.
    ///
    /// The codes of `newstk_recvrht_tp` (신주인수권구분) in `ka10011`.
    pub enum SubscriptionRightKind {
        /// `00` 전체: All of them.
        All = "00" "전체",
        /// `05` 신주인수권증권: Warrants: rights detached from a bond.
        Warrants = "05" "신주인수권증권",
        /// `07` 신주인수권증서: Subscription rights of a rights issue.
        SubscriptionRights = "07" "신주인수권증서",
    }
}

/// What is known of `ka10011` at run time.
pub static TR: Tr = Tr {
    id: "ka10011",
    name: "신주인수권전체시세요청",
    rust: "SubscriptionRightsQuotes",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("newstk_recvrht_tp", "00")],
};

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

record! {
    SubscriptionRightsQuotes = RESPONSE[1] {
        0 "newstk_recvrht_mrpr" "신주인수권시세" => rows: Rows[ROWS] of(RowOf::Warrants),
    }
}

record! {
    SubscriptionRightsQuotesRow = ROWS[12] {
        0 "stk_cd" "종목코드" (20) => stock_code: StockCode,
        1 "stk_nm" "종목명" (40) => stock_name: Text,
        2 "cur_prc" "현재가" (20) => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" (20) => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" (20) => change: Won signed,
        5 "flu_rt" "등락율" (20) => change_rate: Percent signed scale(2),
        6 "fpr_sel_bid" "최우선매도호가" (20) => best_ask_price: Price,
        7 "fpr_buy_bid" "최우선매수호가" (20) => best_bid_price: Price,
        8 "acc_trde_qty" "누적거래량" (20) => cumulative_volume: Shares,
        9 "open_pric" "시가" (20) => open_price: Price,
        10 "high_pric" "고가" (20) => high_price: Price,
        11 "low_pric" "저가" (20) => low_price: Price,
    }
}
