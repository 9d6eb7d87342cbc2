// Generated from spec/stkinfo/ka90003.yaml by `cargo xtask gen`. Do not edit.

//! `ka90003` 프로그램순매수상위50요청: The stocks that program trading net bought most, or net sold most, today; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{AmountOrQuantity, ChangeSign, Exchange, ProgramMarket};
use crate::value::{MillionWon, Percent, Price, Rank, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ProgramNetTradeRanking`]: 프로그램순매수상위50요청 (`ka90003`).
///
/// The stocks that program trading net bought most, or net sold most, today; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, ProgramMarket};
/// use kiwoom_api::stock_info::{ProgramNetTradeRankingRequest, ProgramRankSide};
/// use kiwoom_api::Request;
///
/// let request = ProgramNetTradeRankingRequest::new(
///     ProgramRankSide::NetSell,
///     AmountOrQuantity::Amount,
///     ProgramMarket::Kospi,
/// );
/// assert_eq!(request.to_json()?, r#"{"trde_upper_tp":"1","amt_qty_tp":"1","mrkt_tp":"P00101","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90003", "프로그램순매수상위50요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProgramNetTradeRankingRequest {
    /// Trade type (매매상위구분, `trde_upper_tp`).
    #[doc(alias("trde_upper_tp", "매매상위구분"))]
    pub trade_type: ProgramRankSide,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    ///
    /// What the ranking goes by; the table has no fields for quantities.
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: ProgramMarket,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ProgramNetTradeRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        trade_type: ProgramRankSide,
        amount_or_quantity: AmountOrQuantity,
        market: ProgramMarket,
    ) -> Self {
        Self {
            trade_type,
            amount_or_quantity,
            market,
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
    ProgramNetTradeRankingRequest -> ProgramNetTradeRanking = REQUEST[4] {
        "trde_upper_tp" "매매상위구분" required => trade_type: Code<ProgramRankSide>,
        "amt_qty_tp" "금액수량구분" required => amount_or_quantity: Code<AmountOrQuantity>,
        "mrkt_tp" "시장구분" required => market: Code<ProgramMarket>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that program trading net bought most, or net sold most, today; a row is a stock.
///
/// What the server answers to [`ProgramNetTradeRankingRequest`]: 프로그램순매수상위50요청 (`ka90003`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, ProgramMarket};
/// use kiwoom_api::stock_info::{ProgramNetTradeRankingRequest, ProgramRankSide};
///
/// let request = ProgramNetTradeRankingRequest::new(
///     ProgramRankSide::NetSell,
///     AmountOrQuantity::Amount,
///     ProgramMarket::Kospi,
/// );
/// let reply = client.stock_info().program_net_trade_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.current_price,
///         row.program_net_buy_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90003", "프로그램순매수상위50요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramNetTradeRanking {
    /// The rows: 프로그램순매수상위50 (`prm_netprps_upper_50`); each is a stock.
    ///
    /// Sorted
    /// - by `program_net_buy_amount`, largest first, positive ones alone, where `trade_type` is `NetBuy`
    /// - by `program_net_buy_amount`, smallest first, negative ones alone, where `trade_type` is `NetSell`
    #[doc(alias("prm_netprps_upper_50", "프로그램순매수상위50"))]
    pub rows: Vec<ProgramNetTradeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 프로그램순매수상위50 (`prm_netprps_upper_50`) in [`ProgramNetTradeRanking`] (`ka90003`).
#[doc(alias("prm_netprps_upper_50", "프로그램순매수상위50"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramNetTradeRankingRow {
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
    /// Change sign (등락기호, `flu_sig`).
    #[doc(alias("flu_sig", "등락기호"))]
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
    /// Program sell amount (프로그램매도금액, `prm_sell_amt`), in million won.
    #[doc(alias("prm_sell_amt", "프로그램매도금액"))]
    pub program_sell_amount: Option<MillionWon>,
    /// Program buy amount (프로그램매수금액, `prm_buy_amt`), in million won.
    #[doc(alias("prm_buy_amt", "프로그램매수금액"))]
    pub program_buy_amount: Option<MillionWon>,
    /// Program net buy amount (프로그램순매수금액, `prm_netprps_amt`), in million won, signed.
    #[doc(alias("prm_netprps_amt", "프로그램순매수금액"))]
    pub program_net_buy_amount: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which end of the ranking to list (매매상위구분).
    ///
    /// The codes of `trde_upper_tp` (매매상위구분) in `ka90003`.
    pub enum ProgramRankSide {
        /// `1` 순매도상위: The stocks net sold.
        NetSell = "1" "순매도상위",
        /// `2` 순매수상위: The stocks net bought.
        NetBuy = "2" "순매수상위",
    }
}

/// What is known of `ka90003` at run time.
pub static TR: Tr = Tr {
    id: "ka90003",
    name: "프로그램순매수상위50요청",
    rust: "ProgramNetTradeRanking",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("trde_upper_tp", "1"),
        ("amt_qty_tp", "1"),
        ("mrkt_tp", "P00101"),
        ("stex_tp", "1"),
    ],
};

impl Response for ProgramNetTradeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ProgramNetTradeRankingRequest {
    type Row = ProgramNetTradeRankingRow;

    const LIST: &'static str = "prm_netprps_upper_50";

    fn rows(
        response: &mut ProgramNetTradeRanking,
    ) -> &mut Vec<ProgramNetTradeRankingRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("program_net_buy_amount")
        .only(Only::Positive)
        .when(&[("trade_type", "NetBuy")]),
    Sort::smallest("program_net_buy_amount")
        .only(Only::Negative)
        .when(&[("trade_type", "NetSell")]),
];

record! {
    ProgramNetTradeRanking = RESPONSE[1] {
        0 "prm_netprps_upper_50" "프로그램순매수상위50" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    ProgramNetTradeRankingRow = ROWS[11] {
        0 "rank" "순위" => rank: Rank,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "cur_prc" "현재가" => current_price: Price,
        4 "flu_sig" "등락기호" => change_sign: Code<ChangeSign>,
        5 "pred_pre" "전일대비" => change: Won signed,
        6 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        7 "acc_trde_qty" "누적거래량" => cumulative_volume: Shares,
        8 "prm_sell_amt" "프로그램매도금액" => program_sell_amount: MillionWon,
        9 "prm_buy_amt" "프로그램매수금액" => program_buy_amount: MillionWon,
        10 "prm_netprps_amt" "프로그램순매수금액" => program_net_buy_amount: MillionWon signed,
    }
}
