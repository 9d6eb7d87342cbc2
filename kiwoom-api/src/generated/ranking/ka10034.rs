// Generated from spec/rkinfo/ka10034.yaml by `cargo xtask gen`. Do not edit.

//! `ka10034` 외인기간별매매상위요청: The stocks that foreign investors net bought, or net sold, most over the last days; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarketOrAll, RankingPeriod};
use crate::value::{Price, Rank, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ForeignTradeRanking`]: 외인기간별매매상위요청 (`ka10034`).
///
/// The stocks that foreign investors net bought, or net sold, most over the last days; a row is a
/// stock.
///
/// ```
/// use kiwoom_api::codes::{MarketOrAll, RankingPeriod};
/// use kiwoom_api::ranking::{ForeignTradeRankingRequest, ForeignTradeType};
/// use kiwoom_api::Request;
///
/// let request = ForeignTradeRankingRequest::new(
///     MarketOrAll::Kospi,
///     ForeignTradeType::NetBuy,
///     RankingPeriod::Today,
/// );
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"001","trde_tp":"2","dt":"0","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10034", "외인기간별매매상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForeignTradeRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: ForeignTradeType,
    /// Period (기간, `dt`).
    ///
    /// The table's description says `10;10일`, read as `10:10일` here: a typo: it is a code like those beside
    /// it.
    #[doc(alias("dt", "기간"))]
    pub period: RankingPeriod,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ForeignTradeRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        market: MarketOrAll,
        trade_type: ForeignTradeType,
        period: RankingPeriod,
    ) -> Self {
        Self {
            market,
            trade_type,
            period,
            exchange: Exchange::Krx,
        }
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
    ForeignTradeRankingRequest -> ForeignTradeRanking = REQUEST[4] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "trde_tp" "매매구분" required => trade_type: Code<ForeignTradeType>,
        "dt" "기간" required => period: Code<RankingPeriod>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that foreign investors net bought, or net sold, most over the last days; a row is a
/// stock.
///
/// What the server answers to [`ForeignTradeRankingRequest`]: 외인기간별매매상위요청 (`ka10034`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{MarketOrAll, RankingPeriod};
/// use kiwoom_api::ranking::{ForeignTradeRankingRequest, ForeignTradeType};
///
/// let request = ForeignTradeRankingRequest::new(
///     MarketOrAll::Kospi,
///     ForeignTradeType::NetBuy,
///     RankingPeriod::Today,
/// );
/// let reply = client.ranking().foreign_trade_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.current_price,
///         row.net_buy_quantity,
///         row.acquirable_shares,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10034", "외인기간별매매상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignTradeRanking {
    /// The rows: 외인기간별매매상위 (`for_dt_trde_upper`); each is a stock.
    ///
    /// Sorted
    /// - by `net_buy_quantity`, largest first, positive ones alone, where `trade_type` is `NetBuy`
    /// - by `net_buy_quantity`, smallest first, negative ones alone, where `trade_type` is `NetSell`
    #[doc(alias("for_dt_trde_upper", "외인기간별매매상위"))]
    pub rows: Vec<ForeignTradeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 외인기간별매매상위 (`for_dt_trde_upper`) in [`ForeignTradeRanking`] (`ka10034`).
#[doc(alias("for_dt_trde_upper", "외인기간별매매상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignTradeRankingRow {
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
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Volume (거래량, `trde_qty`), in shares.
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Net buy quantity (순매수량, `netprps_qty`), in shares, signed.
    ///
    /// Minus is net sold.
    #[doc(alias("netprps_qty", "순매수량"))]
    pub net_buy_quantity: Option<Shares>,
    /// Acquirable shares (취득가능주식수, `gain_pos_stkcnt`), in shares.
    ///
    /// How many shares foreigners may still buy under their limit.
    #[doc(alias("gain_pos_stkcnt", "취득가능주식수"))]
    pub acquirable_shares: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which end of the ranking to list (매매구분).
    ///
    /// The codes of `trde_tp` (매매구분) in `ka10034`.
    pub enum ForeignTradeType {
        /// `1` 순매도: The stocks net sold.
        NetSell = "1" "순매도",
        /// `2` 순매수: The stocks net bought.
        NetBuy = "2" "순매수",
        /// `3` 순매매: The stocks net traded, as Kiwoom calls it; what that lists is undocumented.
        NetTrade = "3" "순매매",
    }
}

/// What is known of `ka10034` at run time.
pub static TR: Tr = Tr {
    id: "ka10034",
    name: "외인기간별매매상위요청",
    rust: "ForeignTradeRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("mrkt_tp", "001"), ("trde_tp", "2"), ("dt", "0"), ("stex_tp", "1")],
};

impl Response for ForeignTradeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ForeignTradeRankingRequest {
    type Row = ForeignTradeRankingRow;

    const LIST: &'static str = "for_dt_trde_upper";

    fn rows(response: &mut ForeignTradeRanking) -> &mut Vec<ForeignTradeRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net_buy_quantity")
        .only(Only::Positive)
        .when(&[("trade_type", "NetBuy")]),
    Sort::smallest("net_buy_quantity")
        .only(Only::Negative)
        .when(&[("trade_type", "NetSell")]),
];

record! {
    ForeignTradeRanking = RESPONSE[1] {
        0 "for_dt_trde_upper" "외인기간별매매상위" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    ForeignTradeRankingRow = ROWS[11] {
        0 "rank" "순위" => rank: Rank,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "sel_bid" "매도호가" => ask_price: Price,
        7 "buy_bid" "매수호가" => bid_price: Price,
        8 "trde_qty" "거래량" => volume: Shares saturates(4_294_967_295),
        9 "netprps_qty" "순매수량" => net_buy_quantity: Shares signed,
        10 "gain_pos_stkcnt" "취득가능주식수" => acquirable_shares: Shares,
    }
}
