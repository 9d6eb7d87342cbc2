// Generated from spec/rkinfo/ka10031.yaml by `cargo xtask gen`. Do not edit.

//! `ka10031` 전일거래량상위요청: The stocks of the largest volume, or turnover, of the day before; a row is a stock.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarketOrAll};
use crate::value::{Price, Rank, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`PreviousVolumeRanking`]: 전일거래량상위요청 (`ka10031`).
///
/// The stocks of the largest volume, or turnover, of the day before; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::PreviousVolumeRankingRequest;
/// use kiwoom_api::{Rank, Request};
///
/// let request = PreviousVolumeRankingRequest::new(MarketOrAll::Kosdaq)
///     .rank_end(Rank::new(10))
///     .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"101","qry_tp":"1","rank_strt":"0","rank_end":"10","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10031", "전일거래량상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviousVolumeRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Sort type (조회구분, `qry_tp`).
    ///
    /// A new request has [`PreviousVolumeSort::Volume`].
    #[doc(alias("qry_tp", "조회구분"))]
    pub sort_type: PreviousVolumeSort,
    /// Rank start (순위시작, `rank_strt`).
    ///
    /// From 0 to 100.
    ///
    /// A new request has 0.
    #[doc(alias("rank_strt", "순위시작"))]
    pub rank_start: Rank,
    /// Rank end (순위끝, `rank_end`).
    ///
    /// From 0 to 100.
    ///
    /// A new request has 100.
    #[doc(alias = "순위끝")]
    pub rank_end: Rank,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl PreviousVolumeRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`PreviousVolumeSort::Volume`]
    /// - `rank_start`: 0
    /// - `rank_end`: 100
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll) -> Self {
        Self {
            market,
            sort_type: PreviousVolumeSort::Volume,
            rank_start: Rank::new(0),
            rank_end: Rank::new(100),
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (조회구분, `qry_tp`).
    ///
    /// A new request has [`PreviousVolumeSort::Volume`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: PreviousVolumeSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: rank start (순위시작, `rank_strt`).
    ///
    /// From 0 to 100.
    ///
    /// A new request has 0.
    #[must_use]
    pub fn rank_start(mut self, rank_start: Rank) -> Self {
        self.rank_start = rank_start;
        self
    }

    /// Sets the parameter: rank end (순위끝, `rank_end`).
    ///
    /// From 0 to 100.
    ///
    /// A new request has 100.
    #[must_use]
    pub fn rank_end(mut self, rank_end: Rank) -> Self {
        self.rank_end = rank_end;
        self
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
    PreviousVolumeRankingRequest -> PreviousVolumeRanking = REQUEST[5] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "qry_tp" "조회구분" required => sort_type: Code<PreviousVolumeSort>,
        "rank_strt" "순위시작" required => rank_start: Rank,
        "rank_end" "순위끝" required => rank_end: Rank,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks of the largest volume, or turnover, of the day before; a row is a stock.
///
/// What the server answers to [`PreviousVolumeRankingRequest`]: 전일거래량상위요청 (`ka10031`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::PreviousVolumeRankingRequest;
/// use kiwoom_api::Rank;
///
/// let request = PreviousVolumeRankingRequest::new(MarketOrAll::Kosdaq)
///     .rank_end(Rank::new(10))
///     .exchange(Exchange::Unified);
/// let reply = client.ranking().previous_volume_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change,
///         row.volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10031", "전일거래량상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviousVolumeRanking {
    /// The rows: 전일거래량상위 (`pred_trde_qty_upper`); each is a stock.
    #[doc(alias("pred_trde_qty_upper", "전일거래량상위"))]
    pub rows: Vec<PreviousVolumeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 전일거래량상위 (`pred_trde_qty_upper`) in [`PreviousVolumeRanking`] (`ka10031`).
#[doc(alias("pred_trde_qty_upper", "전일거래량상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PreviousVolumeRankingRow {
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
    /// Volume (거래량, `trde_qty`), in shares.
    ///
    /// Today's volume: it does not fall from row to row, since the ranking is by the day before.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What to rank by (조회구분).
    ///
    /// The codes of `qry_tp` (조회구분) in `ka10031`.
    pub enum PreviousVolumeSort {
        /// `1` 전일거래량 상위100종목: By volume of the day before, the first 100.
        Volume = "1" "전일거래량 상위100종목",
        /// `2` 전일거래대금 상위100종목: By turnover of the day before, the first 100.
        Turnover = "2" "전일거래대금 상위100종목",
    }
}

/// What is known of `ka10031` at run time.
pub static TR: Tr = Tr {
    id: "ka10031",
    name: "전일거래량상위요청",
    rust: "PreviousVolumeRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "101"),
        ("qry_tp", "1"),
        ("rank_strt", "0"),
        ("rank_end", "10"),
        ("stex_tp", "3"),
    ],
};

impl Response for PreviousVolumeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for PreviousVolumeRankingRequest {
    type Row = PreviousVolumeRankingRow;

    const LIST: &'static str = "pred_trde_qty_upper";

    fn rows(response: &mut PreviousVolumeRanking) -> &mut Vec<PreviousVolumeRankingRow> {
        &mut response.rows
    }
}

record! {
    PreviousVolumeRanking = RESPONSE[1] {
        0 "pred_trde_qty_upper" "전일거래량상위" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    PreviousVolumeRankingRow = ROWS[6] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "trde_qty" "거래량" => volume: Shares,
    }
}
