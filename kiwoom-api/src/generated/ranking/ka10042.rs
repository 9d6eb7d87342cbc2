// Generated from spec/rkinfo/ka10042.yaml by `cargo xtask gen`. Do not edit.

//! `ka10042` 순매수거래원순위요청: The brokers that net bought most of one stock, by rank, without quantities; a row is a broker.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{BrokerPeriod, BrokerSort, QueryPeriodType, TimeBasis};
use crate::value::{Rank, StockCode};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`NetBuyBrokerRanking`]: 순매수거래원순위요청 (`ka10042`).
///
/// The brokers that net bought most of one stock, by rank, without quantities; a row is a broker.
///
/// ```
/// use kiwoom_api::codes::{BrokerPeriod, QueryPeriodType, TimeBasis};
/// use kiwoom_api::ranking::NetBuyBrokerRankingRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = NetBuyBrokerRankingRequest::new(
///     "005930".parse()?,
///     QueryPeriodType::Period,
///     TimeBasis::Today,
/// )
/// .start_date(date(2024, 10, 31))
/// .end_date(date(2024, 11, 7))
/// .period(BrokerPeriod::Days5);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","strt_dt":"20241031","end_dt":"20241107","qry_dt_tp":"0","pot_tp":"0","dt":"5","sort_base":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10042", "순매수거래원순위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NetBuyBrokerRankingRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Option<Date>,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Option<Date>,
    /// Query period type (조회기간구분, `qry_dt_tp`).
    #[doc(alias("qry_dt_tp", "조회기간구분"))]
    pub query_period_type: QueryPeriodType,
    /// Time basis (시점구분, `pot_tp`).
    #[doc(alias("pot_tp", "시점구분"))]
    pub time_basis: TimeBasis,
    /// Period (기간, `dt`).
    #[doc(alias("dt", "기간"))]
    pub period: Option<BrokerPeriod>,
    /// Sort base (정렬기준, `sort_base`).
    ///
    /// A new request has [`BrokerSort::ClosePrice`].
    #[doc(alias = "정렬기준")]
    pub sort_base: BrokerSort,
}

impl NetBuyBrokerRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_base`: [`BrokerSort::ClosePrice`]
    pub fn new(
        stock_code: StockCode,
        query_period_type: QueryPeriodType,
        time_basis: TimeBasis,
    ) -> Self {
        Self {
            stock_code,
            start_date: None,
            end_date: None,
            query_period_type,
            time_basis,
            period: None,
            sort_base: BrokerSort::ClosePrice,
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
    #[must_use]
    pub fn period(mut self, period: BrokerPeriod) -> Self {
        self.period = Some(period);
        self
    }

    /// Sets the parameter: sort base (정렬기준, `sort_base`).
    ///
    /// A new request has [`BrokerSort::ClosePrice`].
    #[must_use]
    pub fn sort_base(mut self, sort_base: BrokerSort) -> Self {
        self.sort_base = sort_base;
        self
    }
}

request! {
    NetBuyBrokerRankingRequest -> NetBuyBrokerRanking = REQUEST[7] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "strt_dt" "시작일자" => start_date: Date,
        "end_dt" "종료일자" => end_date: Date,
        "qry_dt_tp" "조회기간구분" required => query_period_type: Code<QueryPeriodType>,
        "pot_tp" "시점구분" required => time_basis: Code<TimeBasis>,
        "dt" "기간" => period: Code<BrokerPeriod>,
        "sort_base" "정렬기준" required => sort_base: Code<BrokerSort>,
    }
}

/// The brokers that net bought most of one stock, by rank, without quantities; a row is a broker.
///
/// What the server answers to [`NetBuyBrokerRankingRequest`]: 순매수거래원순위요청 (`ka10042`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{BrokerPeriod, QueryPeriodType, TimeBasis};
/// use kiwoom_api::ranking::NetBuyBrokerRankingRequest;
/// use kiwoom_api::date;
///
/// let request = NetBuyBrokerRankingRequest::new(
///     "005930".parse()?,
///     QueryPeriodType::Period,
///     TimeBasis::Today,
/// )
/// .start_date(date(2024, 10, 31))
/// .end_date(date(2024, 11, 7))
/// .period(BrokerPeriod::Days5);
/// let reply = client.ranking().net_buy_broker_ranking(&request).await?;
/// for row in &reply.rows {
///     println!("{:?} {:?} {:?}", row.rank, row.broker_code, row.broker_name);
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10042", "순매수거래원순위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetBuyBrokerRanking {
    /// The rows: 순매수거래원순위 (`netprps_trde_ori_rank`); each is a broker.
    #[doc(alias("netprps_trde_ori_rank", "순매수거래원순위"))]
    pub rows: Vec<NetBuyBrokerRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 순매수거래원순위 (`netprps_trde_ori_rank`) in [`NetBuyBrokerRanking`] (`ka10042`).
#[doc(alias("netprps_trde_ori_rank", "순매수거래원순위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetBuyBrokerRankingRow {
    /// Rank (순위, `rank`).
    #[doc(alias = "순위")]
    pub rank: Option<Rank>,
    /// Broker code (회원사코드, `mmcm_cd`).
    ///
    /// Without the zeros that other TRs have: `5` here is `005` there.
    #[doc(alias("mmcm_cd", "회원사코드"))]
    pub broker_code: Option<String>,
    /// Broker name (회원사명, `mmcm_nm`).
    #[doc(alias("mmcm_nm", "회원사명"))]
    pub broker_name: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10042` at run time.
pub static TR: Tr = Tr {
    id: "ka10042",
    name: "순매수거래원순위요청",
    rust: "NetBuyBrokerRanking",
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
        ("strt_dt", "20241031"),
        ("end_dt", "20241107"),
        ("qry_dt_tp", "0"),
        ("pot_tp", "0"),
        ("dt", "5"),
        ("sort_base", "1"),
    ],
};

impl Response for NetBuyBrokerRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for NetBuyBrokerRankingRequest {
    type Row = NetBuyBrokerRankingRow;

    const LIST: &'static str = "netprps_trde_ori_rank";

    fn rows(response: &mut NetBuyBrokerRanking) -> &mut Vec<NetBuyBrokerRankingRow> {
        &mut response.rows
    }
}

record! {
    NetBuyBrokerRanking = RESPONSE[1] {
        0 "netprps_trde_ori_rank" "순매수거래원순위" => rows: Rows[ROWS] of(RowOf::Brokers),
    }
}

record! {
    NetBuyBrokerRankingRow = ROWS[3] {
        0 "rank" "순위" => rank: Rank,
        1 "mmcm_cd" "회원사코드" => broker_code: Text,
        2 "mmcm_nm" "회원사명" => broker_name: Text,
    }
}
