// Generated from spec/rkinfo/ka10037.yaml by `cargo xtask gen`. Do not edit.

//! `ka10037` 외국계창구매매상위요청: The stocks that foreign brokers bought, sold, net bought or net sold most over the last days; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{AmountOrQuantity, ChangeSign, Exchange, MarketOrAll, RankingPeriod};
use crate::value::{MillionWon, Percent, Price, Rank, Shares, StockCode, TradeQuantity, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ForeignBrokerTradeRanking`]: 외국계창구매매상위요청 (`ka10037`).
///
/// The stocks that foreign brokers bought, sold, net bought or net sold most over the last days; a row
/// is a stock.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, MarketOrAll, RankingPeriod};
/// use kiwoom_api::ranking::{ForeignBrokerTradeRankingRequest, ForeignBrokerTradeType};
/// use kiwoom_api::Request;
///
/// let request = ForeignBrokerTradeRankingRequest::new(
///     MarketOrAll::All,
///     RankingPeriod::Today,
///     ForeignBrokerTradeType::NetBuy,
/// )
/// .sort_type(AmountOrQuantity::Quantity);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","dt":"0","trde_tp":"1","sort_tp":"2","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10037", "외국계창구매매상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForeignBrokerTradeRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Period (기간, `dt`).
    ///
    /// The table's description says `10;10일`, read as `10:10일` here: a typo: it is a code like those beside
    /// it.
    #[doc(alias("dt", "기간"))]
    pub period: RankingPeriod,
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: ForeignBrokerTradeType,
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// Whether to rank by money or by shares.
    ///
    /// A new request has [`AmountOrQuantity::Amount`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: AmountOrQuantity,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ForeignBrokerTradeRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`AmountOrQuantity::Amount`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        market: MarketOrAll,
        period: RankingPeriod,
        trade_type: ForeignBrokerTradeType,
    ) -> Self {
        Self {
            market,
            period,
            trade_type,
            sort_type: AmountOrQuantity::Amount,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// Whether to rank by money or by shares.
    ///
    /// A new request has [`AmountOrQuantity::Amount`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: AmountOrQuantity) -> Self {
        self.sort_type = sort_type;
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
    ForeignBrokerTradeRankingRequest -> ForeignBrokerTradeRanking = REQUEST[5] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "dt" "기간" required => period: Code<RankingPeriod>,
        "trde_tp" "매매구분" required => trade_type: Code<ForeignBrokerTradeType>,
        "sort_tp" "정렬구분" required => sort_type: Code<AmountOrQuantity>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that foreign brokers bought, sold, net bought or net sold most over the last days; a row
/// is a stock.
///
/// What the server answers to [`ForeignBrokerTradeRankingRequest`]: 외국계창구매매상위요청 (`ka10037`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, MarketOrAll, RankingPeriod};
/// use kiwoom_api::ranking::{ForeignBrokerTradeRankingRequest, ForeignBrokerTradeType};
///
/// let request = ForeignBrokerTradeRankingRequest::new(
///     MarketOrAll::All,
///     RankingPeriod::Today,
///     ForeignBrokerTradeType::NetBuy,
/// )
/// .sort_type(AmountOrQuantity::Quantity);
/// let reply = client.ranking().foreign_broker_trade_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.current_price,
///         row.net_buy_quantity,
///         row.net_buy_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10037", "외국계창구매매상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignBrokerTradeRanking {
    /// The rows: 외국계창구매매상위 (`frgn_wicket_trde_upper`); each is a stock.
    ///
    /// Sorted
    /// - by `net_buy_amount`, largest first, positive ones alone, where `trade_type` is `NetBuy` and
    ///   `sort_type` is `Amount`
    /// - by `net_buy_quantity`, largest first, positive ones alone, where `trade_type` is `NetBuy` and
    ///   `sort_type` is `Quantity`
    /// - by `net_buy_amount`, smallest first, negative ones alone, where `trade_type` is `NetSell` and
    ///   `sort_type` is `Amount`
    /// - by `net_buy_quantity`, smallest first, negative ones alone, where `trade_type` is `NetSell` and
    ///   `sort_type` is `Quantity`
    /// - by `buy_quantity`, largest first, where `trade_type` is `Buy` and `sort_type` is `Quantity`
    /// - by `sell_quantity`, largest first, where `trade_type` is `Sell` and `sort_type` is `Quantity`
    #[doc(alias("frgn_wicket_trde_upper", "외국계창구매매상위"))]
    pub rows: Vec<ForeignBrokerTradeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 외국계창구매매상위 (`frgn_wicket_trde_upper`) in [`ForeignBrokerTradeRanking`] (`ka10037`).
#[doc(alias("frgn_wicket_trde_upper", "외국계창구매매상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignBrokerTradeRankingRow {
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
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Sell quantity (매도거래량, `sel_trde_qty`), in shares, with the side that traded.
    #[doc(alias("sel_trde_qty", "매도거래량"))]
    pub sell_quantity: Option<TradeQuantity>,
    /// Buy quantity (매수거래량, `buy_trde_qty`), in shares, with the side that traded.
    #[doc(alias("buy_trde_qty", "매수거래량"))]
    pub buy_quantity: Option<TradeQuantity>,
    /// Net buy quantity (순매수거래량, `netprps_trde_qty`), in shares, signed.
    #[doc(alias("netprps_trde_qty", "순매수거래량"))]
    pub net_buy_quantity: Option<Shares>,
    /// Net buy amount (순매수대금, `netprps_prica`), in million won, signed.
    #[doc(alias("netprps_prica", "순매수대금"))]
    pub net_buy_amount: Option<MillionWon>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// By what to rank (매매구분).
    ///
    /// The codes of `trde_tp` (매매구분) in `ka10037`.
    pub enum ForeignBrokerTradeType {
        /// `1` 순매수: Purchases less sales.
        NetBuy = "1" "순매수",
        /// `2` 순매도: Sales less purchases.
        NetSell = "2" "순매도",
        /// `3` 매수: Purchases.
        Buy = "3" "매수",
        /// `4` 매도: Sales.
        Sell = "4" "매도",
    }
}

/// What is known of `ka10037` at run time.
pub static TR: Tr = Tr {
    id: "ka10037",
    name: "외국계창구매매상위요청",
    rust: "ForeignBrokerTradeRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "000"),
        ("dt", "0"),
        ("trde_tp", "1"),
        ("sort_tp", "2"),
        ("stex_tp", "1"),
    ],
};

impl Response for ForeignBrokerTradeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ForeignBrokerTradeRankingRequest {
    type Row = ForeignBrokerTradeRankingRow;

    const LIST: &'static str = "frgn_wicket_trde_upper";

    fn rows(
        response: &mut ForeignBrokerTradeRanking,
    ) -> &mut Vec<ForeignBrokerTradeRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net_buy_amount")
        .only(Only::Positive)
        .when(&[("trade_type", "NetBuy"), ("sort_type", "Amount")]),
    Sort::largest("net_buy_quantity")
        .only(Only::Positive)
        .when(&[("trade_type", "NetBuy"), ("sort_type", "Quantity")]),
    Sort::smallest("net_buy_amount")
        .only(Only::Negative)
        .when(&[("trade_type", "NetSell"), ("sort_type", "Amount")]),
    Sort::smallest("net_buy_quantity")
        .only(Only::Negative)
        .when(&[("trade_type", "NetSell"), ("sort_type", "Quantity")]),
    Sort::largest("buy_quantity")
        .when(&[("trade_type", "Buy"), ("sort_type", "Quantity")]),
    Sort::largest("sell_quantity")
        .when(&[("trade_type", "Sell"), ("sort_type", "Quantity")]),
];

record! {
    ForeignBrokerTradeRanking = RESPONSE[1] {
        0 "frgn_wicket_trde_upper" "외국계창구매매상위" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    ForeignBrokerTradeRankingRow = ROWS[13] {
        0 "rank" "순위" => rank: Rank,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        7 "sel_trde_qty" "매도거래량" => sell_quantity: TradeQuantity,
        8 "buy_trde_qty" "매수거래량" => buy_quantity: TradeQuantity,
        9 "netprps_trde_qty" "순매수거래량" => net_buy_quantity: Shares signed,
        10 "netprps_prica" "순매수대금" => net_buy_amount: MillionWon signed,
        11 "trde_qty" "거래량" => volume: Shares,
        12 "trde_prica" "거래대금" => turnover: MillionWon,
    }
}
