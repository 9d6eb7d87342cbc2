// Generated from spec/mrkcond/ka10066.yaml by `cargo xtask gen`. Do not edit.

//! `ka10066` 장마감후투자자별매매요청: What each group of investors traded in the closed session, stock by stock.

use crate::catalogue::{RowOf, Tr, TrKind, Unit, UnitBy};
use crate::codes::{AmountOrQuantity, ChangeSign, Exchange, MarketOrAll, TradeType};
use crate::value::{Flow, Measure, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`AfterCloseInvestorTrades`]: 장마감후투자자별매매요청 (`ka10066`).
///
/// What each group of investors traded in the closed session, stock by stock.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, Exchange, MarketOrAll, TradeType};
/// use kiwoom_api::market_condition::AfterCloseInvestorTradesRequest;
/// use kiwoom_api::Request;
///
/// let request = AfterCloseInvestorTradesRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     TradeType::NetBuy,
/// )
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","amt_qty_tp":"1","trde_tp":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10066", "장마감후투자자별매매요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AfterCloseInvestorTradesRequest {
    /// Market (시장구분, `mrkt_tp`).
    ///
    /// Not from Kiwoom's tables: the table is missing; the sample call has the parameter, and the portal
    /// has its length and that it is required.
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    ///
    /// Not from Kiwoom's tables: the table is missing; the sample call has the parameter, and the portal
    /// has its length and that it is required.
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// Trade type (매매구분, `trde_tp`).
    ///
    /// Its codes are others than those of the same label in ka10044.
    /// Not from Kiwoom's tables: the table is missing; the sample call has the parameter, and the portal
    /// has its length and that it is required.
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: TradeType,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// Not from Kiwoom's tables: the table is missing; the sample call has the parameter, and the portal
    /// has its length and that it is required.
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl AfterCloseInvestorTradesRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        market: MarketOrAll,
        amount_or_quantity: AmountOrQuantity,
        trade_type: TradeType,
    ) -> Self {
        Self {
            market,
            amount_or_quantity,
            trade_type,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: exchange (거래소구분, `stex_tp`).
    ///
    /// Not from Kiwoom's tables: the table is missing; the sample call has the parameter, and the portal
    /// has its length and that it is required.
    ///
    /// A new request has [`Exchange::Krx`].
    #[must_use]
    pub fn exchange(mut self, exchange: Exchange) -> Self {
        self.exchange = exchange;
        self
    }

    /// The unit of every flow in the reply, chosen by `amount_or_quantity`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.amount_or_quantity {
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
    AfterCloseInvestorTradesRequest -> AfterCloseInvestorTrades = REQUEST[4] {
        "mrkt_tp" "시장구분" (3) required amended => market: Code<MarketOrAll>,
        "amt_qty_tp" "금액수량구분" (1) required amended => amount_or_quantity: Code<AmountOrQuantity>,
        "trde_tp" "매매구분" (1) required amended => trade_type: Code<TradeType>,
        "stex_tp" "거래소구분" (1) required amended => exchange: Code<Exchange>,
    }
}

/// What each group of investors traded in the closed session, stock by stock.
///
/// What the server answers to [`AfterCloseInvestorTradesRequest`]: 장마감후투자자별매매요청 (`ka10066`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, Exchange, MarketOrAll, TradeType};
/// use kiwoom_api::market_condition::AfterCloseInvestorTradesRequest;
///
/// let request = AfterCloseInvestorTradesRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     TradeType::NetBuy,
/// )
/// .exchange(Exchange::Unified);
/// let reply = client.market_condition().after_close_investor_trades(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.foreign.and_then(|flow| request.measure(flow)),
///         row.institution.and_then(|flow| request.measure(flow)),
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10066", "장마감후투자자별매매요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AfterCloseInvestorTrades {
    /// The rows: 장마감후투자자별매매차트 (`opaf_invsr_trde`); each is a stock.
    ///
    /// The table's name says `장중`, read as `장마감후` here: the TR is after the close; 장중 is intraday.
    #[doc(alias("opaf_invsr_trde", "장마감후투자자별매매차트"))]
    pub rows: Vec<AfterCloseInvestorTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 장마감후투자자별매매차트 (`opaf_invsr_trde`) in [`AfterCloseInvestorTrades`] (`ka10066`).
#[doc(alias("opaf_invsr_trde", "장마감후투자자별매매차트"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AfterCloseInvestorTradesRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
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
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Individual (개인투자자, `ind_invsr`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("ind_invsr", "개인투자자"))]
    pub individual: Option<Flow>,
    /// Foreign (외국인투자자, `frgnr_invsr`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("frgnr_invsr", "외국인투자자"))]
    pub foreign: Option<Flow>,
    /// Institution (기관계, `orgn`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("orgn", "기관계"))]
    pub institution: Option<Flow>,
    /// Financial investment (금융투자, `fnnc_invt`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("fnnc_invt", "금융투자"))]
    pub financial_investment: Option<Flow>,
    /// Insurance (보험, `insrnc`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("insrnc", "보험"))]
    pub insurance: Option<Flow>,
    /// Investment trust (투신, `invtrt`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("invtrt", "투신"))]
    pub investment_trust: Option<Flow>,
    /// Other finance (기타금융, `etc_fnnc`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("etc_fnnc", "기타금융"))]
    pub other_finance: Option<Flow>,
    /// Bank (은행, `bank`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias = "은행")]
    pub bank: Option<Flow>,
    /// Pension fund (연기금등, `penfnd_etc`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("penfnd_etc", "연기금등"))]
    pub pension_fund: Option<Flow>,
    /// Private fund (사모펀드, `samo_fund`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("samo_fund", "사모펀드"))]
    pub private_fund: Option<Flow>,
    /// State (국가, `natn`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("natn", "국가"))]
    pub state: Option<Flow>,
    /// Other corporation (기타법인, `etc_corp`), signed, in the unit that the request asks for: see
    /// [`AfterCloseInvestorTradesRequest::measure`].
    ///
    /// Net, bought or sold, as the request's `trade_type` says.
    #[doc(alias("etc_corp", "기타법인"))]
    pub other_corporation: Option<Flow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10066` at run time.
pub static TR: Tr = Tr {
    id: "ka10066",
    name: "장마감후투자자별매매요청",
    rust: "AfterCloseInvestorTrades",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "000"),
        ("amt_qty_tp", "1"),
        ("trde_tp", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for AfterCloseInvestorTrades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for AfterCloseInvestorTradesRequest {
    type Row = AfterCloseInvestorTradesRow;

    const LIST: &'static str = "opaf_invsr_trde";

    fn rows(
        response: &mut AfterCloseInvestorTrades,
    ) -> &mut Vec<AfterCloseInvestorTradesRow> {
        &mut response.rows
    }
}

const UNIT_BY: UnitBy = UnitBy {
    element: "amt_qty_tp",
    units: &[("1", Unit::MillionWon), ("2", Unit::Shares)],
    deferred: &[],
};

record! {
    AfterCloseInvestorTrades = RESPONSE[1] {
        0 "opaf_invsr_trde" "장마감후투자자별매매차트" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    AfterCloseInvestorTradesRow = ROWS[19] {
        0 "stk_cd" "종목코드" (20) => stock_code: StockCode,
        1 "stk_nm" "종목명" (40) => stock_name: Text,
        2 "cur_prc" "현재가" (20) => current_price: Price,
        3 "pre_sig" "대비기호" (20) => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" (20) => change: Won signed,
        5 "flu_rt" "등락률" (20) => change_rate: Percent signed scale(2),
        6 "trde_qty" "거래량" (20) => volume: Shares,
        7 "ind_invsr" "개인투자자" (20) => individual: Flow unit_by(UNIT_BY),
        8 "frgnr_invsr" "외국인투자자" (20) => foreign: Flow unit_by(UNIT_BY),
        9 "orgn" "기관계" (20) => institution: Flow unit_by(UNIT_BY),
        10 "fnnc_invt" "금융투자" (20) => financial_investment: Flow unit_by(UNIT_BY),
        11 "insrnc" "보험" (20) => insurance: Flow unit_by(UNIT_BY),
        12 "invtrt" "투신" (20) => investment_trust: Flow unit_by(UNIT_BY),
        13 "etc_fnnc" "기타금융" (20) => other_finance: Flow unit_by(UNIT_BY),
        14 "bank" "은행" (20) => bank: Flow unit_by(UNIT_BY),
        15 "penfnd_etc" "연기금등" (20) => pension_fund: Flow unit_by(UNIT_BY),
        16 "samo_fund" "사모펀드" (20) => private_fund: Flow unit_by(UNIT_BY),
        17 "natn" "국가" (20) => state: Flow unit_by(UNIT_BY),
        18 "etc_corp" "기타법인" (20) => other_corporation: Flow unit_by(UNIT_BY),
    }
}
