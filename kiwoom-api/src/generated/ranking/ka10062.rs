// Generated from spec/rkinfo/ka10062.yaml by `cargo xtask gen`. Do not edit.

//! `ka10062` 동일순매매순위요청: The stocks that foreign investors and institutions both net bought, or both net sold, over a period; a row is a stock.

use jiff::civil::Date;

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind, Unit, UnitBy};
use crate::codes::{ChangeSign, Exchange, MarketOrAll, NetBuyOrNetSell, QuantityUnit};
use crate::value::{Flow, Measure, MillionWon, Percent, Price, Rank, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`JointNetTradeRanking`]: 동일순매매순위요청 (`ka10062`).
///
/// The stocks that foreign investors and institutions both net bought, or both net sold, over a period;
/// a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll, NetBuyOrNetSell};
/// use kiwoom_api::ranking::JointNetTradeRankingRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = JointNetTradeRankingRequest::new(
///     date(2024, 11, 6),
///     MarketOrAll::All,
///     NetBuyOrNetSell::NetBuy,
/// )
/// .end_date(date(2024, 11, 7))
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"strt_dt":"20241106","end_dt":"20241107","mrkt_tp":"000","trde_tp":"1","sort_cnd":"1","unit_tp":"1","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10062", "동일순매매순위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JointNetTradeRankingRequest {
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Option<Date>,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: NetBuyOrNetSell,
    /// Sort condition (정렬조건, `sort_cnd`).
    ///
    /// A new request has [`JointNetTradeSort::Quantity`].
    #[doc(alias("sort_cnd", "정렬조건"))]
    pub sort_condition: JointNetTradeSort,
    /// Unit type (단위구분, `unit_tp`).
    ///
    /// A new request has [`QuantityUnit::Shares`].
    #[doc(alias("unit_tp", "단위구분"))]
    pub unit_type: QuantityUnit,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl JointNetTradeRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_condition`: [`JointNetTradeSort::Quantity`]
    /// - `unit_type`: [`QuantityUnit::Shares`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        start_date: Date,
        market: MarketOrAll,
        trade_type: NetBuyOrNetSell,
    ) -> Self {
        Self {
            start_date,
            end_date: None,
            market,
            trade_type,
            sort_condition: JointNetTradeSort::Quantity,
            unit_type: QuantityUnit::Shares,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the optional parameter: end date (종료일자, `end_dt`).
    #[must_use]
    pub fn end_date(mut self, end_date: Date) -> Self {
        self.end_date = Some(end_date);
        self
    }

    /// Sets the parameter: sort condition (정렬조건, `sort_cnd`).
    ///
    /// A new request has [`JointNetTradeSort::Quantity`].
    #[must_use]
    pub fn sort_condition(mut self, sort_condition: JointNetTradeSort) -> Self {
        self.sort_condition = sort_condition;
        self
    }

    /// Sets the parameter: unit type (단위구분, `unit_tp`).
    ///
    /// A new request has [`QuantityUnit::Shares`].
    #[must_use]
    pub fn unit_type(mut self, unit_type: QuantityUnit) -> Self {
        self.unit_type = unit_type;
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

    /// The unit of every flow in the reply, chosen by `unit_type`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.unit_type {
            QuantityUnit::ThousandShares => Some(Unit::ThousandShares),
            QuantityUnit::Shares => Some(Unit::Shares),
            QuantityUnit::Unknown(_) => None,
        }
    }

    /// A flow of the reply with its [unit](Self::unit).
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

request! {
    JointNetTradeRankingRequest -> JointNetTradeRanking = REQUEST[7] {
        "strt_dt" "시작일자" required => start_date: Date,
        "end_dt" "종료일자" => end_date: Date,
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "trde_tp" "매매구분" required => trade_type: Code<NetBuyOrNetSell>,
        "sort_cnd" "정렬조건" required => sort_condition: Code<JointNetTradeSort>,
        "unit_tp" "단위구분" required => unit_type: Code<QuantityUnit>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that foreign investors and institutions both net bought, or both net sold, over a period;
/// a row is a stock.
///
/// What the server answers to [`JointNetTradeRankingRequest`]: 동일순매매순위요청 (`ka10062`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll, NetBuyOrNetSell};
/// use kiwoom_api::ranking::JointNetTradeRankingRequest;
/// use kiwoom_api::date;
///
/// let request = JointNetTradeRankingRequest::new(
///     date(2024, 11, 6),
///     MarketOrAll::All,
///     NetBuyOrNetSell::NetBuy,
/// )
/// .end_date(date(2024, 11, 7))
/// .exchange(Exchange::Unified);
/// let reply = client.ranking().joint_net_trade_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.institution_net_buy_quantity.and_then(|flow| request.measure(flow)),
///         row.foreign_net_buy_quantity.and_then(|flow| request.measure(flow)),
///         row.net_buy_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10062", "동일순매매순위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JointNetTradeRanking {
    /// The rows: 동일순매매순위 (`eql_nettrde_rank`); each is a stock.
    ///
    /// Sorted
    /// - by `net_buy_quantity`, largest first, positive ones alone, where `trade_type` is `NetBuy` and
    ///   `sort_condition` is `Quantity`
    /// - by `net_buy_amount`, largest first, positive ones alone, where `trade_type` is `NetBuy` and
    ///   `sort_condition` is `Amount`
    /// - by `net_buy_quantity`, smallest first, negative ones alone, where `trade_type` is `NetSell` and
    ///   `sort_condition` is `Quantity`
    /// - by `net_buy_amount`, smallest first, negative ones alone, where `trade_type` is `NetSell` and
    ///   `sort_condition` is `Amount`
    #[doc(alias("eql_nettrde_rank", "동일순매매순위"))]
    pub rows: Vec<JointNetTradeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 동일순매매순위 (`eql_nettrde_rank`) in [`JointNetTradeRanking`] (`ka10062`).
#[doc(alias("eql_nettrde_rank", "동일순매매순위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JointNetTradeRankingRow {
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
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Institution net buy quantity (기관순매매수량, `orgn_nettrde_qty`), signed, in the unit that the request
    /// asks for: see [`JointNetTradeRankingRequest::measure`].
    #[doc(alias("orgn_nettrde_qty", "기관순매매수량"))]
    pub institution_net_buy_quantity: Option<Flow>,
    /// Institution net buy amount (기관순매매금액, `orgn_nettrde_amt`), in million won, signed.
    #[doc(alias("orgn_nettrde_amt", "기관순매매금액"))]
    pub institution_net_buy_amount: Option<MillionWon>,
    /// Institution net buy average price (기관순매매평균가, `orgn_nettrde_avg_pric`), in won, signed.
    ///
    /// The amount divided by the quantity: no price where purchases and sales nearly cancel, and negative
    /// where the two have opposite signs.
    /// The table's description says `단위: 백만원`, read as `단위: 원` here: in live replies it is the amount
    /// divided by the quantity: 216,260 million won are 234,068 shares at 923,920.
    #[doc(alias("orgn_nettrde_avg_pric", "기관순매매평균가"))]
    pub institution_net_buy_average_price: Option<Won>,
    /// Foreign net buy quantity (외인순매매수량, `for_nettrde_qty`), signed, in the unit that the request asks
    /// for: see [`JointNetTradeRankingRequest::measure`].
    #[doc(alias("for_nettrde_qty", "외인순매매수량"))]
    pub foreign_net_buy_quantity: Option<Flow>,
    /// Foreign net buy amount (외인순매매금액, `for_nettrde_amt`), in million won, signed.
    #[doc(alias("for_nettrde_amt", "외인순매매금액"))]
    pub foreign_net_buy_amount: Option<MillionWon>,
    /// Foreign net buy average price (외인순매매평균가, `for_nettrde_avg_pric`), in won, signed.
    ///
    /// The amount divided by the quantity: no price where purchases and sales nearly cancel, and negative
    /// where the two have opposite signs.
    /// The table's description says `단위: 백만원`, read as `단위: 원` here: in live replies it is the amount
    /// divided by the quantity: 216,260 million won are 234,068 shares at 923,920.
    #[doc(alias("for_nettrde_avg_pric", "외인순매매평균가"))]
    pub foreign_net_buy_average_price: Option<Won>,
    /// Net buy quantity (순매매수량, `nettrde_qty`), signed, in the unit that the request asks for: see
    /// [`JointNetTradeRankingRequest::measure`].
    #[doc(alias("nettrde_qty", "순매매수량"))]
    pub net_buy_quantity: Option<Flow>,
    /// Net buy amount (순매매금액, `nettrde_amt`), in million won, signed.
    #[doc(alias("nettrde_amt", "순매매금액"))]
    pub net_buy_amount: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What to rank by (정렬조건).
    ///
    /// The codes of `sort_cnd` (정렬조건) in `ka10062`.
    pub enum JointNetTradeSort {
        /// `1` 수량: Numbers of shares.
        Quantity = "1" "수량",
        /// `2` 금액: Amounts of money.
        Amount = "2" "금액",
    }
}

/// What is known of `ka10062` at run time.
pub static TR: Tr = Tr {
    id: "ka10062",
    name: "동일순매매순위요청",
    rust: "JointNetTradeRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("strt_dt", "20241106"),
        ("end_dt", "20241107"),
        ("mrkt_tp", "000"),
        ("trde_tp", "1"),
        ("sort_cnd", "1"),
        ("unit_tp", "1"),
        ("stex_tp", "3"),
    ],
};

impl Response for JointNetTradeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for JointNetTradeRankingRequest {
    type Row = JointNetTradeRankingRow;

    const LIST: &'static str = "eql_nettrde_rank";

    fn rows(response: &mut JointNetTradeRanking) -> &mut Vec<JointNetTradeRankingRow> {
        &mut response.rows
    }
}

const UNIT_BY: UnitBy = UnitBy {
    element: "unit_tp",
    units: &[("1", Unit::Shares), ("1000", Unit::ThousandShares)],
    deferred: &[],
};

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net_buy_quantity")
        .only(Only::Positive)
        .when(&[("trade_type", "NetBuy"), ("sort_condition", "Quantity")]),
    Sort::largest("net_buy_amount")
        .only(Only::Positive)
        .when(&[("trade_type", "NetBuy"), ("sort_condition", "Amount")]),
    Sort::smallest("net_buy_quantity")
        .only(Only::Negative)
        .when(&[("trade_type", "NetSell"), ("sort_condition", "Quantity")]),
    Sort::smallest("net_buy_amount")
        .only(Only::Negative)
        .when(&[("trade_type", "NetSell"), ("sort_condition", "Amount")]),
];

record! {
    JointNetTradeRanking = RESPONSE[1] {
        0 "eql_nettrde_rank" "동일순매매순위" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    JointNetTradeRankingRow = ROWS[16] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "rank" "순위" => rank: Rank,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        7 "acc_trde_qty" "누적거래량" => cumulative_volume: Shares,
        8 "orgn_nettrde_qty" "기관순매매수량" => institution_net_buy_quantity: Flow unit_by(UNIT_BY),
        9 "orgn_nettrde_amt" "기관순매매금액" => institution_net_buy_amount: MillionWon signed,
        10 "orgn_nettrde_avg_pric" "기관순매매평균가" => institution_net_buy_average_price: Won signed,
        11 "for_nettrde_qty" "외인순매매수량" => foreign_net_buy_quantity: Flow unit_by(UNIT_BY),
        12 "for_nettrde_amt" "외인순매매금액" => foreign_net_buy_amount: MillionWon signed,
        13 "for_nettrde_avg_pric" "외인순매매평균가" => foreign_net_buy_average_price: Won signed,
        14 "nettrde_qty" "순매매수량" => net_buy_quantity: Flow unit_by(UNIT_BY),
        15 "nettrde_amt" "순매매금액" => net_buy_amount: MillionWon signed,
    }
}
