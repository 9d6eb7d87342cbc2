// Generated from spec/rkinfo/ka10065.yaml by `cargo xtask gen`. Do not edit.

//! `ka10065` 장중투자자별매매상위요청: The stocks that a group of investors net buys, or net sells, most during the session; a row is a stock.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind, Unit, UnitBy};
use crate::codes::{AmountOrQuantity, MarketOrAll, NetBuyOrNetSell};
use crate::value::{Flow, Measure, StockCode};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`IntradayInvestorTradeRanking`]: 장중투자자별매매상위요청 (`ka10065`).
///
/// The stocks that a group of investors net buys, or net sells, most during the session; a row is a
/// stock.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, MarketOrAll, NetBuyOrNetSell};
/// use kiwoom_api::ranking::{IntradayInvestorTradeRankingRequest, IntradayInvestorType};
/// use kiwoom_api::Request;
///
/// let request = IntradayInvestorTradeRankingRequest::new(
///     NetBuyOrNetSell::NetBuy,
///     MarketOrAll::All,
///     IntradayInvestorType::Foreign,
/// )
/// .amount_or_quantity(AmountOrQuantity::Amount);
/// assert_eq!(request.to_json()?, r#"{"trde_tp":"1","mrkt_tp":"000","orgn_tp":"9000","amt_qty_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10065", "장중투자자별매매상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntradayInvestorTradeRankingRequest {
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: NetBuyOrNetSell,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Investor type (기관구분, `orgn_tp`).
    #[doc(alias("orgn_tp", "기관구분"))]
    pub investor_type: IntradayInvestorType,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: Option<AmountOrQuantity>,
}

impl IntradayInvestorTradeRankingRequest {
    /// A request with its required parameters.
    pub fn new(
        trade_type: NetBuyOrNetSell,
        market: MarketOrAll,
        investor_type: IntradayInvestorType,
    ) -> Self {
        Self {
            trade_type,
            market,
            investor_type,
            amount_or_quantity: None,
        }
    }

    /// Sets the optional parameter: amount or quantity (금액수량구분, `amt_qty_tp`).
    #[must_use]
    pub fn amount_or_quantity(mut self, amount_or_quantity: AmountOrQuantity) -> Self {
        self.amount_or_quantity = Some(amount_or_quantity);
        self
    }

    /// The unit of every flow in the reply, chosen by `amount_or_quantity`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.amount_or_quantity.as_ref()? {
            AmountOrQuantity::Amount => Some(Unit::MillionWon),
            AmountOrQuantity::Quantity => Some(Unit::Shares),
            AmountOrQuantity::Unknown(_) => None,
        }
    }

    /// A flow of the reply with its [unit](Self::unit).
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

request! {
    IntradayInvestorTradeRankingRequest -> IntradayInvestorTradeRanking = REQUEST[4] {
        "trde_tp" "매매구분" required => trade_type: Code<NetBuyOrNetSell>,
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "orgn_tp" "기관구분" required => investor_type: Code<IntradayInvestorType>,
        "amt_qty_tp" "금액수량구분" => amount_or_quantity: Code<AmountOrQuantity>,
    }
}

/// The stocks that a group of investors net buys, or net sells, most during the session; a row is a
/// stock.
///
/// What the server answers to [`IntradayInvestorTradeRankingRequest`]: 장중투자자별매매상위요청 (`ka10065`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, MarketOrAll, NetBuyOrNetSell};
/// use kiwoom_api::ranking::{IntradayInvestorTradeRankingRequest, IntradayInvestorType};
///
/// let request = IntradayInvestorTradeRankingRequest::new(
///     NetBuyOrNetSell::NetBuy,
///     MarketOrAll::All,
///     IntradayInvestorType::Foreign,
/// )
/// .amount_or_quantity(AmountOrQuantity::Amount);
/// let reply = client.ranking().intraday_investor_trade_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.buy.and_then(|flow| request.measure(flow)),
///         row.sell.and_then(|flow| request.measure(flow)),
///         row.net.and_then(|flow| request.measure(flow)),
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10065", "장중투자자별매매상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntradayInvestorTradeRanking {
    /// The rows: 장중투자자별매매상위 (`opmr_invsr_trde_upper`); each is a stock.
    ///
    /// Sorted
    /// - by `net`, largest first, positive ones alone, where `trade_type` is `NetBuy`
    /// - by `net`, smallest first, negative ones alone, where `trade_type` is `NetSell`
    #[doc(alias("opmr_invsr_trde_upper", "장중투자자별매매상위"))]
    pub rows: Vec<IntradayInvestorTradeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 장중투자자별매매상위 (`opmr_invsr_trde_upper`) in [`IntradayInvestorTradeRanking`] (`ka10065`).
#[doc(alias("opmr_invsr_trde_upper", "장중투자자별매매상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntradayInvestorTradeRankingRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Sell (매도금액/매도량, `sel_qty`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorTradeRankingRequest::measure`].
    ///
    /// Minus, since it was sold.
    #[doc(alias("sel_qty", "매도금액/매도량"))]
    pub sell: Option<Flow>,
    /// Buy (매수금액/매수량, `buy_qty`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorTradeRankingRequest::measure`].
    #[doc(alias("buy_qty", "매수금액/매수량"))]
    pub buy: Option<Flow>,
    /// Net (순매수/순매도, `netslmt`), signed, in the unit that the request asks for: see
    /// [`IntradayInvestorTradeRankingRequest::measure`].
    ///
    /// Plus in a list of net buyers; whether it is minus in one of net sellers, nobody has looked.
    /// The table's description says `trde_tp파라미터`, read as `amt_qty_tp파라미터` here: the two elements beside
    /// it say so, and trde_tp has no units.
    #[doc(alias("netslmt", "순매수/순매도"))]
    pub net: Option<Flow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Whose trades (기관구분).
    ///
    /// The codes of `orgn_tp` (기관구분) in `ka10065`.
    pub enum IntradayInvestorType {
        /// `9000` 외국인: Foreign investors.
        Foreign = "9000" "외국인",
        /// `9100` 외국계: Foreign brokers.
        ForeignBrokers = "9100" "외국계",
        /// `1000` 금융투자: Financial investment companies.
        FinancialInvestment = "1000" "금융투자",
        /// `3000` 투신: Investment trusts.
        InvestmentTrust = "3000" "투신",
        /// `5000` 기타금융: Other financial companies.
        OtherFinance = "5000" "기타금융",
        /// `4000` 은행: Banks.
        Bank = "4000" "은행",
        /// `2000` 보험: Insurers.
        Insurance = "2000" "보험",
        /// `6000` 연기금: Pension funds.
        PensionFund = "6000" "연기금",
        /// `7000` 국가: The state.
        State = "7000" "국가",
        /// `7100` 기타법인: Other corporations.
        OtherCorporation = "7100" "기타법인",
        /// `9999` 기관계: All institutions.
        Institution = "9999" "기관계",
    }
}

/// What is known of `ka10065` at run time.
pub static TR: Tr = Tr {
    id: "ka10065",
    name: "장중투자자별매매상위요청",
    rust: "IntradayInvestorTradeRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("trde_tp", "1"),
        ("mrkt_tp", "000"),
        ("orgn_tp", "9000"),
        ("amt_qty_tp", "1"),
    ],
};

impl Response for IntradayInvestorTradeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for IntradayInvestorTradeRankingRequest {
    type Row = IntradayInvestorTradeRankingRow;

    const LIST: &'static str = "opmr_invsr_trde_upper";

    fn rows(
        response: &mut IntradayInvestorTradeRanking,
    ) -> &mut Vec<IntradayInvestorTradeRankingRow> {
        &mut response.rows
    }
}

const UNIT_BY: UnitBy = UnitBy {
    element: "amt_qty_tp",
    units: &[("1", Unit::MillionWon), ("2", Unit::Shares)],
    deferred: &[],
};

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net").only(Only::Positive).when(&[("trade_type", "NetBuy")]),
    Sort::smallest("net").only(Only::Negative).when(&[("trade_type", "NetSell")]),
];

record! {
    IntradayInvestorTradeRanking = RESPONSE[1] {
        0 "opmr_invsr_trde_upper" "장중투자자별매매상위" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    IntradayInvestorTradeRankingRow = ROWS[5] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "sel_qty" "매도금액/매도량" => sell: Flow unit_by(UNIT_BY),
        3 "buy_qty" "매수금액/매수량" => buy: Flow unit_by(UNIT_BY),
        4 "netslmt" "순매수/순매도" => net: Flow unit_by(UNIT_BY),
    }
}
