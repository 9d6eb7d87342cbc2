// Generated from spec/stkinfo/ka10043.yaml by `cargo xtask gen`. Do not edit.

//! `ka10043` 거래원매물대분석요청: What one broker bought and sold of one stock, and at which closing price; a row is a day on which it traded.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{BrokerPeriod, BrokerSort, ChangeSign, Exchange, QueryPeriodType, TimeBasis};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`BrokerPriceZones`]: 거래원매물대분석요청 (`ka10043`).
///
/// What one broker bought and sold of one stock, and at which closing price; a row is a day on which it
/// traded.
///
/// ```
/// use kiwoom_api::codes::{BrokerPeriod, Exchange, QueryPeriodType, TimeBasis};
/// use kiwoom_api::stock_info::BrokerPriceZonesRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = BrokerPriceZonesRequest::new(
///     "005930".parse()?,
///     date(2024, 10, 31),
///     date(2024, 11, 7),
///     QueryPeriodType::Period,
///     TimeBasis::Today,
///     BrokerPeriod::Days5,
///     "36",
/// )
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930","strt_dt":"20241031","end_dt":"20241107","qry_dt_tp":"0","pot_tp":"0","dt":"5","sort_base":"1","mmcm_cd":"36","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10043", "거래원매물대분석요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerPriceZonesRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Date,
    /// Query period type (조회기간구분, `qry_dt_tp`).
    #[doc(alias("qry_dt_tp", "조회기간구분"))]
    pub query_period_type: QueryPeriodType,
    /// Time basis (시점구분, `pot_tp`).
    #[doc(alias("pot_tp", "시점구분"))]
    pub time_basis: TimeBasis,
    /// Period (기간, `dt`).
    #[doc(alias("dt", "기간"))]
    pub period: BrokerPeriod,
    /// Sort base (정렬기준, `sort_base`).
    ///
    /// A new request has [`BrokerSort::ClosePrice`].
    #[doc(alias = "정렬기준")]
    pub sort_base: BrokerSort,
    /// Broker code (회원사코드, `mmcm_cd`).
    ///
    /// As ka10102 lists them.
    #[doc(alias("mmcm_cd", "회원사코드"))]
    pub broker_code: String,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl BrokerPriceZonesRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_base`: [`BrokerSort::ClosePrice`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        stock_code: StockCode,
        start_date: Date,
        end_date: Date,
        query_period_type: QueryPeriodType,
        time_basis: TimeBasis,
        period: BrokerPeriod,
        broker_code: impl Into<String>,
    ) -> Self {
        Self {
            stock_code,
            start_date,
            end_date,
            query_period_type,
            time_basis,
            period,
            sort_base: BrokerSort::ClosePrice,
            broker_code: broker_code.into(),
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort base (정렬기준, `sort_base`).
    ///
    /// A new request has [`BrokerSort::ClosePrice`].
    #[must_use]
    pub fn sort_base(mut self, sort_base: BrokerSort) -> Self {
        self.sort_base = sort_base;
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
    BrokerPriceZonesRequest -> BrokerPriceZones = REQUEST[9] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
        "strt_dt" "시작일자" required => start_date: Date,
        "end_dt" "종료일자" required => end_date: Date,
        "qry_dt_tp" "조회기간구분" required => query_period_type: Code<QueryPeriodType>,
        "pot_tp" "시점구분" required => time_basis: Code<TimeBasis>,
        "dt" "기간" required => period: Code<BrokerPeriod>,
        "sort_base" "정렬기준" required => sort_base: Code<BrokerSort>,
        "mmcm_cd" "회원사코드" required => broker_code: Text,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// What one broker bought and sold of one stock, and at which closing price; a row is a day on which it
/// traded.
///
/// What the server answers to [`BrokerPriceZonesRequest`]: 거래원매물대분석요청 (`ka10043`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{BrokerPeriod, Exchange, QueryPeriodType, TimeBasis};
/// use kiwoom_api::stock_info::BrokerPriceZonesRequest;
/// use kiwoom_api::date;
///
/// let request = BrokerPriceZonesRequest::new(
///     "005930".parse()?,
///     date(2024, 10, 31),
///     date(2024, 11, 7),
///     QueryPeriodType::Period,
///     TimeBasis::Today,
///     BrokerPeriod::Days5,
///     "36",
/// )
/// .exchange(Exchange::Unified);
/// let reply = client.stock_info().broker_price_zones(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.buy_quantity,
///         row.sell_quantity,
///         row.trade_weight,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10043", "거래원매물대분석요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerPriceZones {
    /// The rows: 거래원매물대분석 (`trde_ori_prps_anly`); each is a day.
    ///
    /// Sorted by `close_price`, largest first, where `sort_base` is `ClosePrice`.
    #[doc(alias("trde_ori_prps_anly", "거래원매물대분석"))]
    pub rows: Vec<BrokerPriceZonesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 거래원매물대분석 (`trde_ori_prps_anly`) in [`BrokerPriceZones`] (`ka10043`).
#[doc(alias("trde_ori_prps_anly", "거래원매물대분석"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerPriceZonesRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Difference sign (대비기호, `pre_sig`).
    ///
    /// Of `difference_from_current_price`.
    #[doc(alias("pre_sig", "대비기호"))]
    pub difference_sign: Option<ChangeSign>,
    /// Difference from current price (전일대비, `pred_pre`), in won, signed.
    ///
    /// The closing price of the row less the current price of today, whatever the label says.
    #[doc(alias("pred_pre", "전일대비"))]
    pub difference_from_current_price: Option<Won>,
    /// Sell quantity (매도량, `sel_qty`), in shares.
    #[doc(alias("sel_qty", "매도량"))]
    pub sell_quantity: Option<Shares>,
    /// Buy quantity (매수량, `buy_qty`), in shares.
    #[doc(alias("buy_qty", "매수량"))]
    pub buy_quantity: Option<Shares>,
    /// Net buy quantity (순매수수량, `netprps_qty`), in shares, signed.
    ///
    /// `buy_quantity` less `sell_quantity`.
    #[doc(alias("netprps_qty", "순매수수량"))]
    pub net_buy_quantity: Option<Shares>,
    /// Total quantity (거래량합, `trde_qty_sum`), in shares.
    ///
    /// `buy_quantity` and `sell_quantity` together.
    #[doc(alias("trde_qty_sum", "거래량합"))]
    pub total_quantity: Option<Shares>,
    /// Trade weight (거래비중, `trde_wght`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Of the volume of the stock over the whole period.
    #[doc(alias("trde_wght", "거래비중"))]
    pub trade_weight: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10043` at run time.
pub static TR: Tr = Tr {
    id: "ka10043",
    name: "거래원매물대분석요청",
    rust: "BrokerPriceZones",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
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
        ("mmcm_cd", "36"),
        ("stex_tp", "3"),
    ],
};

impl Response for BrokerPriceZones {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for BrokerPriceZonesRequest {
    type Row = BrokerPriceZonesRow;

    const LIST: &'static str = "trde_ori_prps_anly";

    fn rows(response: &mut BrokerPriceZones) -> &mut Vec<BrokerPriceZonesRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("close_price").when(&[("sort_base", "ClosePrice")]),
];

record! {
    BrokerPriceZones = RESPONSE[1] {
        0 "trde_ori_prps_anly" "거래원매물대분석" => rows: Rows[ROWS] of(RowOf::Days) sorted_by(ROWS_SORTED),
    }
}

record! {
    BrokerPriceZonesRow = ROWS[9] {
        0 "dt" "일자" => date: Date,
        1 "close_pric" "종가" => close_price: Price,
        2 "pre_sig" "대비기호" => difference_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => difference_from_current_price: Won signed,
        4 "sel_qty" "매도량" => sell_quantity: Shares,
        5 "buy_qty" "매수량" => buy_quantity: Shares,
        6 "netprps_qty" "순매수수량" => net_buy_quantity: Shares signed,
        7 "trde_qty_sum" "거래량합" => total_quantity: Shares,
        8 "trde_wght" "거래비중" => trade_weight: Percent magnitude scale(2),
    }
}
