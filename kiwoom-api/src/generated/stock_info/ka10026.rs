// Generated from spec/stkinfo/ka10026.yaml by `cargo xtask gen`. Do not edit.

//! `ka10026` 고저PER요청: The stocks of the lowest, or the highest, PER, PBR or ROE; a row is a stock.

use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ValuationRanking`]: 고저PER요청 (`ka10026`).
///
/// The stocks of the lowest, or the highest, PER, PBR or ROE; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::Exchange;
/// use kiwoom_api::stock_info::{Valuation, ValuationRankingRequest};
/// use kiwoom_api::Request;
///
/// let request = ValuationRankingRequest::new(Valuation::LowPbr).exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"pertp":"1","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10026", "고저PER요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ValuationRankingRequest {
    /// Valuation (PER구분, `pertp`).
    #[doc(alias("pertp", "PER구분"))]
    pub valuation: Valuation,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ValuationRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(valuation: Valuation) -> Self {
        Self {
            valuation,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[must_use]
    pub fn exchange(mut self, exchange: Exchange) -> Self {
        self.exchange = exchange;
        self
    }
}

request! {
    ValuationRankingRequest -> ValuationRanking = REQUEST[2] {
        "pertp" "PER구분" required => valuation: Code<Valuation>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks of the lowest, or the highest, PER, PBR or ROE; a row is a stock.
///
/// What the server answers to [`ValuationRankingRequest`]: 고저PER요청 (`ka10026`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::Exchange;
/// use kiwoom_api::stock_info::{Valuation, ValuationRankingRequest};
///
/// let request = ValuationRankingRequest::new(Valuation::LowPbr).exchange(Exchange::Unified);
/// let reply = client.stock_info().valuation_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.per,
///         row.change_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10026", "고저PER요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuationRanking {
    /// The rows: 고저PER (`high_low_per`); each is a stock.
    ///
    /// Sorted
    /// - by `per`, smallest first, where `valuation` is `LowPer`
    /// - by `per`, largest first, where `valuation` is `HighPer`
    #[doc(alias("high_low_per", "고저PER"))]
    pub rows: Vec<ValuationRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 고저PER (`high_low_per`) in [`ValuationRanking`] (`ka10026`).
#[doc(alias("high_low_per", "고저PER"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValuationRankingRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Per (PER, `per`), in times, signed.
    ///
    /// Whether it is the PBR or the ROE where the request asks for those is not documented. `0.00` for a
    /// stock without a quote.
    #[doc(alias = "PER")]
    pub per: Option<Decimal>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Current volume (현재거래량, `now_trde_qty`), in shares.
    #[doc(alias("now_trde_qty", "현재거래량"))]
    pub current_volume: Option<Shares>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// PER, PBR or ROE, high or low (PER구분).
    ///
    /// The codes of `pertp` (PER구분) in `ka10026`.
    pub enum Valuation {
        /// `1` 저PBR: Low PBR.
        LowPbr = "1" "저PBR",
        /// `2` 고PBR: High PBR.
        HighPbr = "2" "고PBR",
        /// `3` 저PER: Low PER.
        LowPer = "3" "저PER",
        /// `4` 고PER: High PER.
        HighPer = "4" "고PER",
        /// `5` 저ROE: Low ROE.
        LowRoe = "5" "저ROE",
        /// `6` 고ROE: High ROE.
        HighRoe = "6" "고ROE",
    }
}

/// What is known of `ka10026` at run time.
pub static TR: Tr = Tr {
    id: "ka10026",
    name: "고저PER요청",
    rust: "ValuationRanking",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("pertp", "1"), ("stex_tp", "3")],
};

impl Response for ValuationRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ValuationRankingRequest {
    type Row = ValuationRankingRow;

    const LIST: &'static str = "high_low_per";

    fn rows(response: &mut ValuationRanking) -> &mut Vec<ValuationRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::smallest("per").when(&[("valuation", "LowPer")]),
    Sort::largest("per").when(&[("valuation", "HighPer")]),
];

record! {
    ValuationRanking = RESPONSE[1] {
        0 "high_low_per" "고저PER" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    ValuationRankingRow = ROWS[9] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "per" "PER" => per: Ratio signed,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        7 "now_trde_qty" "현재거래량" => current_volume: Shares,
        8 "sel_bid" "매도호가" => ask_price: Price,
    }
}
