// Generated from spec/rkinfo/ka10038.yaml by `cargo xtask gen`. Do not edit.

//! `ka10038` 종목별증권사순위요청: The brokers that net bought, or net sold, most of one stock over a period; a row is a broker.

use jiff::civil::Date;

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::value::{Rank, Shares, StockCode, TradeQuantity};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`StockBrokerRanking`]: 종목별증권사순위요청 (`ka10038`).
///
/// The brokers that net bought, or net sold, most of one stock over a period; a row is a broker.
///
/// ```
/// use kiwoom_api::ranking::{BrokerRankingPeriod, StockBrokerRankingRequest, StockBrokerRankingSort};
/// use kiwoom_api::{Request, date};
///
/// let request = StockBrokerRankingRequest::new(
///     "005930".parse()?,
///     StockBrokerRankingSort::NetBuy,
/// )
/// .start_date(date(2024, 11, 6))
/// .end_date(date(2024, 11, 7))
/// .period(BrokerRankingPeriod::Day1);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","strt_dt":"20241106","end_dt":"20241107","qry_tp":"2","dt":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10038", "종목별증권사순위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockBrokerRankingRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Option<Date>,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Option<Date>,
    /// Sort type (조회구분, `qry_tp`).
    #[doc(alias("qry_tp", "조회구분"))]
    pub sort_type: StockBrokerRankingSort,
    /// Period (기간, `dt`).
    ///
    /// Left out where `start_date` and `end_date` are given.
    #[doc(alias("dt", "기간"))]
    pub period: Option<BrokerRankingPeriod>,
}

impl StockBrokerRankingRequest {
    /// A request with its required parameters.
    pub fn new(stock_code: StockCode, sort_type: StockBrokerRankingSort) -> Self {
        Self {
            stock_code,
            start_date: None,
            end_date: None,
            sort_type,
            period: None,
        }
    }

    /// Sets the optional parameter: start date (시작일자, `strt_dt`).
    #[must_use]
    pub fn start_date(mut self, start_date: Date) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Sets the optional parameter: end date (종료일자, `end_dt`).
    #[must_use]
    pub fn end_date(mut self, end_date: Date) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// Sets the optional parameter: period (기간, `dt`).
    ///
    /// Left out where `start_date` and `end_date` are given.
    #[must_use]
    pub fn period(mut self, period: BrokerRankingPeriod) -> Self {
        self.period = Some(period);
        self
    }
}

request! {
    StockBrokerRankingRequest -> StockBrokerRanking = REQUEST[5] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "strt_dt" "시작일자" => start_date: Date,
        "end_dt" "종료일자" => end_date: Date,
        "qry_tp" "조회구분" required => sort_type: Code<StockBrokerRankingSort>,
        "dt" "기간" => period: Code<BrokerRankingPeriod>,
    }
}

/// The brokers that net bought, or net sold, most of one stock over a period; a row is a broker.
///
/// What the server answers to [`StockBrokerRankingRequest`]: 종목별증권사순위요청 (`ka10038`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::ranking::{BrokerRankingPeriod, StockBrokerRankingRequest, StockBrokerRankingSort};
/// use kiwoom_api::date;
///
/// let request = StockBrokerRankingRequest::new(
///     "005930".parse()?,
///     StockBrokerRankingSort::NetBuy,
/// )
/// .start_date(date(2024, 11, 6))
/// .end_date(date(2024, 11, 7))
/// .period(BrokerRankingPeriod::Day1);
/// let reply = client.ranking().stock_broker_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.broker_name,
///         row.buy_quantity,
///         row.sell_quantity,
///         row.cumulative_net_buy_quantity,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10038", "종목별증권사순위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockBrokerRanking {
    /// Cumulative buy quantity (기간별 누적 매수량, `rank_1`), in shares, with the side that traded.
    ///
    /// Of all brokers listed, over the period.
    /// The sum of `buy_quantity` over the rows.
    #[doc(alias("rank_1", "기간별 누적 매수량"))]
    pub cumulative_buy_quantity: Option<TradeQuantity>,
    /// Cumulative sell quantity (기간별 누적 매도량, `rank_2`), in shares, with the side that traded.
    ///
    /// Of all brokers listed, over the period.
    /// The sum of `sell_quantity` over the rows.
    #[doc(alias("rank_2", "기간별 누적 매도량"))]
    pub cumulative_sell_quantity: Option<TradeQuantity>,
    /// Cumulative net buy quantity (기간별 누적 순매수, `rank_3`), in shares, signed.
    ///
    /// `cumulative_buy_quantity` less `cumulative_sell_quantity`.
    /// The sum of `cumulative_net_buy_quantity` over the rows.
    #[doc(alias("rank_3", "기간별 누적 순매수"))]
    pub cumulative_net_buy_quantity: Option<Shares>,
    /// Period volume (기간중거래량, `prid_trde_qty`), in shares.
    #[doc(alias("prid_trde_qty", "기간중거래량"))]
    pub period_volume: Option<Shares>,
    /// The rows: 종목별증권사순위 (`stk_sec_rank`); each is a broker.
    ///
    /// Sorted
    /// - by `cumulative_net_buy_quantity`, largest first, positive ones alone, where `sort_type` is
    ///   `NetBuy`
    /// - by `cumulative_net_buy_quantity`, smallest first, negative ones alone, where `sort_type` is
    ///   `NetSell`
    #[doc(alias("stk_sec_rank", "종목별증권사순위"))]
    pub rows: Vec<StockBrokerRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목별증권사순위 (`stk_sec_rank`) in [`StockBrokerRanking`] (`ka10038`).
#[doc(alias("stk_sec_rank", "종목별증권사순위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockBrokerRankingRow {
    /// Rank (순위, `rank`).
    #[doc(alias = "순위")]
    pub rank: Option<Rank>,
    /// Broker name (회원사명, `mmcm_nm`).
    ///
    /// Some names have blanks inside, such as `한  화`.
    #[doc(alias("mmcm_nm", "회원사명"))]
    pub broker_name: Option<String>,
    /// Buy quantity (매수수량, `buy_qty`), in shares, with the side that traded.
    #[doc(alias("buy_qty", "매수수량"))]
    pub buy_quantity: Option<TradeQuantity>,
    /// Sell quantity (매도수량, `sell_qty`), in shares, with the side that traded.
    #[doc(alias("sell_qty", "매도수량"))]
    pub sell_quantity: Option<TradeQuantity>,
    /// Cumulative net buy quantity (누적순매수수량, `acc_netprps_qty`), in shares, signed.
    ///
    /// `buy_quantity` less `sell_quantity`.
    #[doc(alias("acc_netprps_qty", "누적순매수수량"))]
    pub cumulative_net_buy_quantity: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What to rank by (조회구분).
    ///
    /// The codes of `qry_tp` (조회구분) in `ka10038`.
    pub enum StockBrokerRankingSort {
        /// `1` 순매도순위정렬: By net sales.
        NetSell = "1" "순매도순위정렬",
        /// `2` 순매수순위정렬: By net purchases.
        NetBuy = "2" "순매수순위정렬",
    }
}

codes! {
    /// How many trading days (기간).
    ///
    /// The codes of `dt` (기간) in `ka10038`.
    pub enum BrokerRankingPeriod {
        /// `1` 1일: 1 day.
        Day1 = "1" "1일",
        /// `4` 5일: 5 days.
        Days5 = "4" "5일",
        /// `9` 10일: 10 days.
        Days10 = "9" "10일",
        /// `19` 20일: 20 days.
        Days20 = "19" "20일",
        /// `39` 40일: 40 days.
        Days40 = "39" "40일",
        /// `59` 60일: 60 days.
        Days60 = "59" "60일",
        /// `119` 120일: 120 days.
        Days120 = "119" "120일",
    }
}

/// What is known of `ka10038` at run time.
pub static TR: Tr = Tr {
    id: "ka10038",
    name: "종목별증권사순위요청",
    rust: "StockBrokerRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("stk_cd", "005930"),
        ("strt_dt", "20241106"),
        ("end_dt", "20241107"),
        ("qry_tp", "2"),
        ("dt", "1"),
    ],
};

impl Response for StockBrokerRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for StockBrokerRankingRequest {
    type Row = StockBrokerRankingRow;

    const LIST: &'static str = "stk_sec_rank";

    fn rows(response: &mut StockBrokerRanking) -> &mut Vec<StockBrokerRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("cumulative_net_buy_quantity")
        .only(Only::Positive)
        .when(&[("sort_type", "NetBuy")]),
    Sort::smallest("cumulative_net_buy_quantity")
        .only(Only::Negative)
        .when(&[("sort_type", "NetSell")]),
];

record! {
    StockBrokerRanking = RESPONSE[5] {
        0 "rank_1" "기간별 누적 매수량" => cumulative_buy_quantity: TradeQuantity sum_of("buy_quantity"),
        1 "rank_2" "기간별 누적 매도량" => cumulative_sell_quantity: TradeQuantity sum_of("sell_quantity"),
        2 "rank_3" "기간별 누적 순매수"
            => cumulative_net_buy_quantity: Shares signed sum_of("cumulative_net_buy_quantity"),
        3 "prid_trde_qty" "기간중거래량" => period_volume: Shares,
        4 "stk_sec_rank" "종목별증권사순위" => rows: Rows[ROWS] of(RowOf::Brokers) sorted_by(ROWS_SORTED),
    }
}

record! {
    StockBrokerRankingRow = ROWS[5] {
        0 "rank" "순위" => rank: Rank,
        1 "mmcm_nm" "회원사명" => broker_name: Text,
        2 "buy_qty" "매수수량" => buy_quantity: TradeQuantity,
        3 "sell_qty" "매도수량" => sell_quantity: TradeQuantity,
        4 "acc_netprps_qty" "누적순매수수량" => cumulative_net_buy_quantity: Shares signed,
    }
}
