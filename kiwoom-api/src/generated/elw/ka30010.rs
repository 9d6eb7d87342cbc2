// Generated from spec/elw/ka30010.yaml by `cargo xtask gen`. Do not edit.

//! `ka30010` ELW잔량순위요청: The warrants with the most bids beyond their asks in the book, or the reverse; a row is a warrant.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, ElwRankingRightType, ExpiredElws};
use crate::value::{MillionWon, Percent, Price, Rank, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ElwOrderBookRanking`]: ELW잔량순위요청 (`ka30010`).
///
/// The warrants with the most bids beyond their asks in the book, or the reverse; a row is a warrant.
///
/// ```
/// use kiwoom_api::elw::ElwOrderBookRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = ElwOrderBookRankingRequest::new();
/// assert_eq!(request.to_json()?, r#"{"sort_tp":"1","rght_tp":"000","trde_end_skip":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30010", "ELW잔량순위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwOrderBookRankingRequest {
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ElwOrderBookRankingSort::NetBidQuantity`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: ElwOrderBookRankingSort,
    /// Right type (권리구분, `rght_tp`).
    ///
    /// A new request has [`ElwRankingRightType::All`].
    #[doc(alias("rght_tp", "권리구분"))]
    pub right_type: ElwRankingRightType,
    /// Expired ELWs (거래종료제외, `trde_end_skip`).
    ///
    /// The table's description says `거래종료`, read as `` here: the codes are those of ka30001 in more words.
    ///
    /// A new request has [`ExpiredElws::Include`].
    #[doc(alias("trde_end_skip", "거래종료제외"))]
    pub expired_elws: ExpiredElws,
}

impl ElwOrderBookRankingRequest {
    /// A request that starts as follows, and has setters:
    ///
    /// - `sort_type`: [`ElwOrderBookRankingSort::NetBidQuantity`]
    /// - `right_type`: [`ElwRankingRightType::All`]
    /// - `expired_elws`: [`ExpiredElws::Include`]
    pub fn new() -> Self {
        Self {
            sort_type: ElwOrderBookRankingSort::NetBidQuantity,
            right_type: ElwRankingRightType::All,
            expired_elws: ExpiredElws::Include,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ElwOrderBookRankingSort::NetBidQuantity`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: ElwOrderBookRankingSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: right type (권리구분, `rght_tp`).
    ///
    /// A new request has [`ElwRankingRightType::All`].
    #[must_use]
    pub fn right_type(mut self, right_type: ElwRankingRightType) -> Self {
        self.right_type = right_type;
        self
    }

    /// Sets the parameter: expired ELWs (거래종료제외, `trde_end_skip`).
    ///
    /// The table's description says `거래종료`, read as `` here: the codes are those of ka30001 in more words.
    ///
    /// A new request has [`ExpiredElws::Include`].
    #[must_use]
    pub fn expired_elws(mut self, expired_elws: ExpiredElws) -> Self {
        self.expired_elws = expired_elws;
        self
    }
}

impl Default for ElwOrderBookRankingRequest {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    ElwOrderBookRankingRequest -> ElwOrderBookRanking = REQUEST[3] {
        "sort_tp" "정렬구분" required => sort_type: Code<ElwOrderBookRankingSort>,
        "rght_tp" "권리구분" required => right_type: Code<ElwRankingRightType>,
        "trde_end_skip" "거래종료제외" required => expired_elws: Code<ExpiredElws>,
    }
}

/// The warrants with the most bids beyond their asks in the book, or the reverse; a row is a warrant.
///
/// What the server answers to [`ElwOrderBookRankingRequest`]: ELW잔량순위요청 (`ka30010`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::elw::ElwOrderBookRankingRequest;
///
/// let request = ElwOrderBookRankingRequest::new();
/// let reply = client.elw().elw_order_book_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.current_price,
///         row.net_bid_quantity,
///         row.bid_quantity,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30010", "ELW잔량순위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwOrderBookRanking {
    /// The rows: ELW잔량순위 (`elwreq_rank`); each is an ELW.
    ///
    /// Sorted
    /// - by `net_bid_quantity`, largest first, where `sort_type` is `NetBidQuantity`
    /// - by `net_bid_quantity`, smallest first, where `sort_type` is `NetAskQuantity`
    #[doc(alias("elwreq_rank", "ELW잔량순위"))]
    pub rows: Vec<ElwOrderBookRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ELW잔량순위 (`elwreq_rank`) in [`ElwOrderBookRanking`] (`ka30010`).
#[doc(alias("elwreq_rank", "ELW잔량순위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwOrderBookRankingRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Rank (순위, `rank`).
    #[doc(alias = "순위")]
    pub rank: Option<Rank>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Ask quantity (매도잔량, `sel_req`), in shares.
    #[doc(alias("sel_req", "매도잔량"))]
    pub ask_quantity: Option<Shares>,
    /// Bid quantity (매수잔량, `buy_req`), in shares.
    #[doc(alias("buy_req", "매수잔량"))]
    pub bid_quantity: Option<Shares>,
    /// Net bid quantity (순매수잔량, `netprps_req`), in shares, signed.
    ///
    /// Bids less asks.
    #[doc(alias("netprps_req", "순매수잔량"))]
    pub net_bid_quantity: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    ///
    /// Cut off to whole millions: 0 below one million.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What to sort by (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분) in `ka30010`.
    pub enum ElwOrderBookRankingSort {
        /// `1` 순매수잔량상위: The largest bid less ask quantities.
        NetBidQuantity = "1" "순매수잔량상위",
        /// `2` 순매도 잔량상위: The largest ask less bid quantities.
        NetAskQuantity = "2" "순매도 잔량상위",
    }
}

/// What is known of `ka30010` at run time.
pub static TR: Tr = Tr {
    id: "ka30010",
    name: "ELW잔량순위요청",
    rust: "ElwOrderBookRanking",
    category: "elw",
    path: "/api/dostk/elw",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("sort_tp", "1"), ("rght_tp", "000"), ("trde_end_skip", "0")],
};

impl Response for ElwOrderBookRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwOrderBookRankingRequest {
    type Row = ElwOrderBookRankingRow;

    const LIST: &'static str = "elwreq_rank";

    fn rows(response: &mut ElwOrderBookRanking) -> &mut Vec<ElwOrderBookRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net_bid_quantity").when(&[("sort_type", "NetBidQuantity")]),
    Sort::smallest("net_bid_quantity").when(&[("sort_type", "NetAskQuantity")]),
];

record! {
    ElwOrderBookRanking = RESPONSE[1] {
        0 "elwreq_rank" "ELW잔량순위" => rows: Rows[ROWS] of(RowOf::Elws) sorted_by(ROWS_SORTED),
    }
}

record! {
    ElwOrderBookRankingRow = ROWS[12] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "rank" "순위" => rank: Rank,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        7 "trde_qty" "거래량" => volume: Shares,
        8 "sel_req" "매도잔량" => ask_quantity: Shares,
        9 "buy_req" "매수잔량" => bid_quantity: Shares,
        10 "netprps_req" "순매수잔량" => net_bid_quantity: Shares signed,
        11 "trde_prica" "거래대금" => turnover: MillionWon,
    }
}
