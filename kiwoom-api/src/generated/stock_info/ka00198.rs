// Generated from spec/stkinfo/ka00198.yaml by `cargo xtask gen`. Do not edit.

//! `ka00198` 실시간종목조회순위: The stocks that the users of Kiwoom look up most, by rank, with how the ranks changed.

use jiff::civil::{Date, Time};

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Percent, Price, Rank, StockCode};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`SearchRanking`]: 실시간종목조회순위 (`ka00198`).
///
/// The stocks that the users of Kiwoom look up most, by rank, with how the ranks changed.
///
/// ```
/// use kiwoom_api::stock_info::{SearchPeriod, SearchRankingRequest};
/// use kiwoom_api::Request;
///
/// let request = SearchRankingRequest::new(SearchPeriod::Minute1);
/// assert_eq!(request.to_json()?, r#"{"qry_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka00198", "실시간종목조회순위"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchRankingRequest {
    /// Period (구분, `qry_tp`).
    #[doc(alias("qry_tp", "구분"))]
    pub period: SearchPeriod,
}

impl SearchRankingRequest {
    /// A request; every parameter is required.
    pub fn new(period: SearchPeriod) -> Self {
        Self { period }
    }
}

request! {
    SearchRankingRequest -> SearchRanking = REQUEST[1] {
        "qry_tp" "구분" required => period: Code<SearchPeriod>,
    }
}

/// The stocks that the users of Kiwoom look up most, by rank, with how the ranks changed.
///
/// What the server answers to [`SearchRankingRequest`]: 실시간종목조회순위 (`ka00198`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::{SearchPeriod, SearchRankingRequest};
///
/// let request = SearchRankingRequest::new(SearchPeriod::Minute1);
/// let reply = client.stock_info().search_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.stock_code,
///         row.rank_change,
///         row.base_change_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka00198", "실시간종목조회순위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRanking {
    /// The rows: 실시간종목조회순위 (`item_inq_rank`); each is a stock.
    ///
    /// Sorted by `rank`, smallest first.
    #[doc(alias("item_inq_rank", "실시간종목조회순위"))]
    pub rows: Vec<SearchRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 실시간종목조회순위 (`item_inq_rank`) in [`SearchRanking`] (`ka00198`).
#[doc(alias("item_inq_rank", "실시간종목조회순위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchRankingRow {
    /// Stock name (종목명, `stk_nm`).
    ///
    /// The list is filled up to 20 rows: those without a stock code are empty.
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Rank (빅데이터 순위, `bigd_rank`).
    #[doc(alias("bigd_rank", "빅데이터 순위"))]
    pub rank: Option<Rank>,
    /// Rank change (순위 등락, `rank_chg`), signed.
    ///
    /// How many places the stock has moved; blank where it has not.
    #[doc(alias("rank_chg", "순위 등락"))]
    pub rank_change: Option<Rank>,
    /// Rank change sign (순위 등락 부호, `rank_chg_sign`).
    ///
    /// `+` up, `-` down, blank where the rank is unchanged; `N` occurs, too, and no table explains it.
    #[doc(alias("rank_chg_sign", "순위 등락 부호"))]
    pub rank_change_sign: Option<String>,
    /// Past price (과거 현재가, `past_curr_prc`), in won, with its direction.
    ///
    /// The price at the time that `date` and `time` say.
    #[doc(alias("past_curr_prc", "과거 현재가"))]
    pub past_price: Option<Price>,
    /// Base change sign (기준가 대비 부호, `base_comp_sign`).
    #[doc(alias("base_comp_sign", "기준가 대비 부호"))]
    pub base_change_sign: Option<ChangeSign>,
    /// Base change rate (기준가 대비 등락율, `base_comp_chgr`), in percent, signed.
    #[doc(alias("base_comp_chgr", "기준가 대비 등락율"))]
    pub base_change_rate: Option<Percent>,
    /// Previous base change sign (직전 기준 대비 부호, `prev_base_sign`).
    #[doc(alias("prev_base_sign", "직전 기준 대비 부호"))]
    pub previous_base_change_sign: Option<ChangeSign>,
    /// Previous base change rate (직전 기준 대비 등락율, `prev_base_chgr`), in percent, signed.
    ///
    /// Against the ranking before this one.
    #[doc(alias("prev_base_chgr", "직전 기준 대비 등락율"))]
    pub previous_base_change_rate: Option<Percent>,
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Time (시간, `tm`), in Korea.
    #[doc(alias("tm", "시간"))]
    pub time: Option<Time>,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Over which time look-ups are counted (구분).
    ///
    /// The codes of `qry_tp` (구분) in `ka00198`.
    pub enum SearchPeriod {
        /// `1` 1분: 1 minute.
        Minute1 = "1" "1분",
        /// `2` 10분: 10 minutes.
        Minutes10 = "2" "10분",
        /// `3` 1시간: 1 hour.
        Hour1 = "3" "1시간",
        /// `4` 당일 누적: The whole day so far.
        TodayCumulative = "4" "당일 누적",
        /// `5` 30초: 30 seconds.
        Seconds30 = "5" "30초",
    }
}

/// What is known of `ka00198` at run time.
pub static TR: Tr = Tr {
    id: "ka00198",
    name: "실시간종목조회순위",
    rust: "SearchRanking",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("qry_tp", "1")],
};

impl Response for SearchRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SearchRankingRequest {
    type Row = SearchRankingRow;

    const LIST: &'static str = "item_inq_rank";

    fn rows(response: &mut SearchRanking) -> &mut Vec<SearchRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[Sort::smallest("rank")];

record! {
    SearchRanking = RESPONSE[1] {
        0 "item_inq_rank" "실시간종목조회순위" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    SearchRankingRow = ROWS[12] {
        0 "stk_nm" "종목명" => stock_name: Text,
        1 "bigd_rank" "빅데이터 순위" => rank: Rank,
        2 "rank_chg" "순위 등락" => rank_change: Rank signed,
        3 "rank_chg_sign" "순위 등락 부호" => rank_change_sign: Text,
        4 "past_curr_prc" "과거 현재가" => past_price: Price,
        5 "base_comp_sign" "기준가 대비 부호" => base_change_sign: Code<ChangeSign>,
        6 "base_comp_chgr" "기준가 대비 등락율" => base_change_rate: Percent signed scale(2),
        7 "prev_base_sign" "직전 기준 대비 부호" => previous_base_change_sign: Code<ChangeSign>,
        8 "prev_base_chgr" "직전 기준 대비 등락율" => previous_base_change_rate: Percent signed scale(2),
        9 "dt" "일자" => date: Date,
        10 "tm" "시간" => time: Time,
        11 "stk_cd" "종목코드" => stock_code: StockCode,
    }
}
