// Generated from spec/rkinfo/ka10032.yaml by `cargo xtask gen`. Do not edit.

//! `ka10032` 거래대금상위요청: The stocks of the largest turnover today, with their rank of the day before; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarketOrAll};
use crate::value::{MillionWon, Percent, Price, Rank, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`TurnoverRanking`]: 거래대금상위요청 (`ka10032`).
///
/// The stocks of the largest turnover today, with their rank of the day before; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::TurnoverRankingRequest;
/// use kiwoom_api::Request;
///
/// let request = TurnoverRankingRequest::new(MarketOrAll::Kospi).exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"001","mang_stk_incls":"1","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10032", "거래대금상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TurnoverRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Administrative stocks (관리종목포함, `mang_stk_incls`).
    ///
    /// A new request has [`AdministrativeStocks::Include`].
    #[doc(alias("mang_stk_incls", "관리종목포함"))]
    pub administrative_stocks: AdministrativeStocks,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl TurnoverRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `administrative_stocks`: [`AdministrativeStocks::Include`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll) -> Self {
        Self {
            market,
            administrative_stocks: AdministrativeStocks::Include,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: administrative stocks (관리종목포함, `mang_stk_incls`).
    ///
    /// A new request has [`AdministrativeStocks::Include`].
    #[must_use]
    pub fn administrative_stocks(
        mut self,
        administrative_stocks: AdministrativeStocks,
    ) -> Self {
        self.administrative_stocks = administrative_stocks;
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
    TurnoverRankingRequest -> TurnoverRanking = REQUEST[3] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "mang_stk_incls" "관리종목포함" required => administrative_stocks: Code<AdministrativeStocks>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks of the largest turnover today, with their rank of the day before; a row is a stock.
///
/// What the server answers to [`TurnoverRankingRequest`]: 거래대금상위요청 (`ka10032`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::TurnoverRankingRequest;
///
/// let request = TurnoverRankingRequest::new(MarketOrAll::Kospi).exchange(Exchange::Unified);
/// let reply = client.ranking().turnover_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.current_rank,
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.turnover,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10032", "거래대금상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnoverRanking {
    /// The rows: 거래대금상위 (`trde_prica_upper`); each is a stock.
    ///
    /// Sorted by `turnover`, largest first.
    #[doc(alias("trde_prica_upper", "거래대금상위"))]
    pub rows: Vec<TurnoverRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 거래대금상위 (`trde_prica_upper`) in [`TurnoverRanking`] (`ka10032`).
#[doc(alias("trde_prica_upper", "거래대금상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TurnoverRankingRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Current rank (현재순위, `now_rank`).
    #[doc(alias("now_rank", "현재순위"))]
    pub current_rank: Option<Rank>,
    /// Previous rank (전일순위, `pred_rank`).
    #[doc(alias("pred_rank", "전일순위"))]
    pub previous_rank: Option<Rank>,
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
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    ///
    /// `0` is no ask, as at the upper limit.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Current volume (현재거래량, `now_trde_qty`), in shares.
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("now_trde_qty", "현재거래량"))]
    pub current_volume: Option<Shares>,
    /// Previous volume (전일거래량, `pred_trde_qty`), in shares.
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("pred_trde_qty", "전일거래량"))]
    pub previous_volume: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Whether to show administrative issues (관리종목포함).
    ///
    /// The codes of `mang_stk_incls` (관리종목포함) in `ka10032`.
    pub enum AdministrativeStocks {
        /// `0` 관리종목 미포함: Without administrative issues.
        Exclude = "0" "관리종목 미포함",
        /// `1` 관리종목 포함: With administrative issues.
        Include = "1" "관리종목 포함",
    }
}

/// What is known of `ka10032` at run time.
pub static TR: Tr = Tr {
    id: "ka10032",
    name: "거래대금상위요청",
    rust: "TurnoverRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("mrkt_tp", "001"), ("mang_stk_incls", "1"), ("stex_tp", "3")],
};

impl Response for TurnoverRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for TurnoverRankingRequest {
    type Row = TurnoverRankingRow;

    const LIST: &'static str = "trde_prica_upper";

    fn rows(response: &mut TurnoverRanking) -> &mut Vec<TurnoverRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[Sort::largest("turnover")];

record! {
    TurnoverRanking = RESPONSE[1] {
        0 "trde_prica_upper" "거래대금상위" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    TurnoverRankingRow = ROWS[13] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "now_rank" "현재순위" => current_rank: Rank,
        2 "pred_rank" "전일순위" => previous_rank: Rank,
        3 "stk_nm" "종목명" => stock_name: Text,
        4 "cur_prc" "현재가" => current_price: Price,
        5 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        6 "pred_pre" "전일대비" => change: Won signed,
        7 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        8 "sel_bid" "매도호가" => ask_price: Price,
        9 "buy_bid" "매수호가" => bid_price: Price,
        10 "now_trde_qty" "현재거래량" => current_volume: Shares saturates(4_294_967_295),
        11 "pred_trde_qty" "전일거래량" => previous_volume: Shares saturates(4_294_967_295),
        12 "trde_prica" "거래대금" => turnover: MillionWon,
    }
}
