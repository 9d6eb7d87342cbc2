// Generated from spec/elw/ka30009.yaml by `cargo xtask gen`. Do not edit.

//! `ka30009` ELW등락율순위요청: The warrants that rose, or fell, most today, in percent or in won; a row is a warrant.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, ElwRankingRightType, ExpiredElws};
use crate::value::{MillionWon, Percent, Price, Rank, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ElwChangeRateRanking`]: ELW등락율순위요청 (`ka30009`).
///
/// The warrants that rose, or fell, most today, in percent or in won; a row is a warrant.
///
/// ```
/// use kiwoom_api::elw::ElwChangeRateRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = ElwChangeRateRankingRequest::new();
/// assert_eq!(request.to_json()?, r#"{"sort_tp":"1","rght_tp":"000","trde_end_skip":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30009", "ELW등락율순위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwChangeRateRankingRequest {
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ElwChangeRateRankingSort::RiseRate`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: ElwChangeRateRankingSort,
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

impl ElwChangeRateRankingRequest {
    /// A request that starts as follows, and has setters:
    ///
    /// - `sort_type`: [`ElwChangeRateRankingSort::RiseRate`]
    /// - `right_type`: [`ElwRankingRightType::All`]
    /// - `expired_elws`: [`ExpiredElws::Include`]
    pub fn new() -> Self {
        Self {
            sort_type: ElwChangeRateRankingSort::RiseRate,
            right_type: ElwRankingRightType::All,
            expired_elws: ExpiredElws::Include,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ElwChangeRateRankingSort::RiseRate`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: ElwChangeRateRankingSort) -> Self {
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

impl Default for ElwChangeRateRankingRequest {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    ElwChangeRateRankingRequest -> ElwChangeRateRanking = REQUEST[3] {
        "sort_tp" "정렬구분" required => sort_type: Code<ElwChangeRateRankingSort>,
        "rght_tp" "권리구분" required => right_type: Code<ElwRankingRightType>,
        "trde_end_skip" "거래종료제외" required => expired_elws: Code<ExpiredElws>,
    }
}

/// The warrants that rose, or fell, most today, in percent or in won; a row is a warrant.
///
/// What the server answers to [`ElwChangeRateRankingRequest`]: ELW등락율순위요청 (`ka30009`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::elw::ElwChangeRateRankingRequest;
///
/// let request = ElwChangeRateRankingRequest::new();
/// let reply = client.elw().elw_change_rate_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30009", "ELW등락율순위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwChangeRateRanking {
    /// The rows: ELW등락율순위 (`elwflu_rt_rank`); each is an ELW.
    ///
    /// Sorted
    /// - by `change_rate`, largest first, positive ones alone, where `sort_type` is `RiseRate`
    /// - by `change`, largest first, positive ones alone, where `sort_type` is `RiseAmount`
    /// - by `change_rate`, smallest first, negative ones alone, where `sort_type` is `FallRate`
    /// - by `change`, smallest first, negative ones alone, where `sort_type` is `FallAmount`
    #[doc(alias("elwflu_rt_rank", "ELW등락율순위"))]
    pub rows: Vec<ElwChangeRateRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ELW등락율순위 (`elwflu_rt_rank`) in [`ElwChangeRateRanking`] (`ka30009`).
#[doc(alias("elwflu_rt_rank", "ELW등락율순위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwChangeRateRankingRow {
    /// Rank (순위, `rank`).
    #[doc(alias = "순위")]
    pub rank: Option<Rank>,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
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
    ///
    /// May be far above 100.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Ask quantity (매도잔량, `sel_req`), in shares.
    #[doc(alias("sel_req", "매도잔량"))]
    pub ask_quantity: Option<Shares>,
    /// Bid quantity (매수잔량, `buy_req`), in shares.
    #[doc(alias("buy_req", "매수잔량"))]
    pub bid_quantity: Option<Shares>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
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
    /// The codes of `sort_tp` (정렬구분) in `ka30009`.
    pub enum ElwChangeRateRankingSort {
        /// `1` 상승률: By rate of the rise.
        RiseRate = "1" "상승률",
        /// `2` 상승폭: By amount of the rise.
        RiseAmount = "2" "상승폭",
        /// `3` 하락률: By rate of the fall.
        FallRate = "3" "하락률",
        /// `4` 하락폭: By amount of the fall.
        FallAmount = "4" "하락폭",
    }
}

/// What is known of `ka30009` at run time.
pub static TR: Tr = Tr {
    id: "ka30009",
    name: "ELW등락율순위요청",
    rust: "ElwChangeRateRanking",
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

impl Response for ElwChangeRateRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwChangeRateRankingRequest {
    type Row = ElwChangeRateRankingRow;

    const LIST: &'static str = "elwflu_rt_rank";

    fn rows(response: &mut ElwChangeRateRanking) -> &mut Vec<ElwChangeRateRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("change_rate").only(Only::Positive).when(&[("sort_type", "RiseRate")]),
    Sort::largest("change").only(Only::Positive).when(&[("sort_type", "RiseAmount")]),
    Sort::smallest("change_rate")
        .only(Only::Negative)
        .when(&[("sort_type", "FallRate")]),
    Sort::smallest("change").only(Only::Negative).when(&[("sort_type", "FallAmount")]),
];

record! {
    ElwChangeRateRanking = RESPONSE[1] {
        0 "elwflu_rt_rank" "ELW등락율순위" => rows: Rows[ROWS] of(RowOf::Elws) sorted_by(ROWS_SORTED),
    }
}

record! {
    ElwChangeRateRankingRow = ROWS[11] {
        0 "rank" "순위" => rank: Rank,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        7 "sel_req" "매도잔량" => ask_quantity: Shares,
        8 "buy_req" "매수잔량" => bid_quantity: Shares,
        9 "trde_qty" "거래량" => volume: Shares,
        10 "trde_prica" "거래대금" => turnover: MillionWon,
    }
}
