// Generated from spec/mrkcond/ka10063.yaml by `cargo xtask gen`. Do not edit.

//! `ka10063` 장중투자자별매매요청: What a group of investors trades during the session, stock by stock.

use crate::catalogue::{CodeValue, Element, Kind, SignRule, Tr, TrKind, Unit};
use crate::codes::{AmountOrQuantity, ChangeSign, Exchange, MarketOrAll};
use crate::request::{Body, Request, Response, RowsRequest};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Cell, Code, Extras, Record, UnknownCode, code_traits, record_traits};

/// Asks for [`IntradayInvestorTrades`]: 장중투자자별매매요청 (`ka10063`).
///
/// What a group of investors trades during the session, stock by stock.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, Exchange, MarketOrAll};
/// use kiwoom_api::market_condition::{IntradayInvestorTradesRequest, Investor, Toggle};
/// use kiwoom_api::Request;
///
/// let request = IntradayInvestorTradesRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     Investor::Foreign,
///     Toggle::Off,
///     Toggle::Off,
///     Exchange::Unified,
/// );
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","amt_qty_tp":"1","invsr":"6","frgn_all":"0","smtm_netprps_tp":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10063", "장중투자자별매매요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntradayInvestorTradesRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    ///
    /// The portal now documents code 1 alone, for amounts and quantities together.
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// Investor (투자자별, `invsr`).
    #[doc(alias("invsr", "투자자별"))]
    pub investor: Investor,
    /// All foreign brokers (외국계전체, `frgn_all`).
    ///
    /// What ticking it changes is undocumented.
    #[doc(alias("frgn_all", "외국계전체"))]
    pub all_foreign_brokers: Toggle,
    /// Simultaneous net buy (동시순매수구분, `smtm_netprps_tp`).
    ///
    /// What ticking it changes is undocumented; by its label, only stocks that foreigners and institutions
    /// buy together.
    #[doc(alias("smtm_netprps_tp", "동시순매수구분"))]
    pub simultaneous_net_buy: Toggle,
    /// Exchange (거래소구분, `stex_tp`).
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl IntradayInvestorTradesRequest {
    /// A request; every parameter is required.
    pub fn new(
        market: MarketOrAll,
        amount_or_quantity: AmountOrQuantity,
        investor: Investor,
        all_foreign_brokers: Toggle,
        simultaneous_net_buy: Toggle,
        exchange: Exchange,
    ) -> Self {
        Self {
            market,
            amount_or_quantity,
            investor,
            all_foreign_brokers,
            simultaneous_net_buy,
            exchange,
        }
    }
}

impl Request for IntradayInvestorTradesRequest {
    type Response = IntradayInvestorTrades;

    fn write(&self, body: &mut Body) {
        body.parameter("mrkt_tp", &self.market);
        body.parameter("amt_qty_tp", &self.amount_or_quantity);
        body.parameter("invsr", &self.investor);
        body.parameter("frgn_all", &self.all_foreign_brokers);
        body.parameter("smtm_netprps_tp", &self.simultaneous_net_buy);
        body.parameter("stex_tp", &self.exchange);
    }
}

/// What a group of investors trades during the session, stock by stock.
///
/// What the server answers to [`IntradayInvestorTradesRequest`]: 장중투자자별매매요청 (`ka10063`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, Exchange, MarketOrAll};
/// use kiwoom_api::market_condition::{IntradayInvestorTradesRequest, Investor, Toggle};
///
/// let request = IntradayInvestorTradesRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     Investor::Foreign,
///     Toggle::Off,
///     Toggle::Off,
///     Exchange::Unified,
/// );
/// let reply = client.market_condition().intraday_investor_trades(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
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
#[doc(alias("ka10063", "장중투자자별매매요청"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntradayInvestorTrades {
    /// The rows: 장중투자자별매매 (`opmr_invsr_trde`).
    #[doc(alias("opmr_invsr_trde", "장중투자자별매매"))]
    pub rows: Vec<IntradayInvestorTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 장중투자자별매매 (`opmr_invsr_trde`) in [`IntradayInvestorTrades`] (`ka10063`).
#[doc(alias("opmr_invsr_trde", "장중투자자별매매"))]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IntradayInvestorTradesRow {
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
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Cumulative volume (누적거래량, `acc_trde_qty`), in shares.
    #[doc(alias("acc_trde_qty", "누적거래량"))]
    pub cumulative_volume: Option<Shares>,
    /// Net buy amount (순매수금액, `netprps_amt`), in million won, signed.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("netprps_amt", "순매수금액"))]
    pub net_buy_amount: Option<MillionWon>,
    /// Previous net buy amount (이전순매수금액, `prev_netprps_amt`), in million won, signed.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("prev_netprps_amt", "이전순매수금액"))]
    pub previous_net_buy_amount: Option<MillionWon>,
    /// Buy amount (매수금액, `buy_amt`), in million won; whatever sign the server writes before it means
    /// nothing.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("buy_amt", "매수금액"))]
    pub buy_amount: Option<MillionWon>,
    /// Net buy amount change (순매수금액증감, `netprps_amt_irds`), in million won, signed.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("netprps_amt_irds", "순매수금액증감"))]
    pub net_buy_amount_change: Option<MillionWon>,
    /// Buy amount change (매수금액증감, `buy_amt_irds`), in million won, signed.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("buy_amt_irds", "매수금액증감"))]
    pub buy_amount_change: Option<MillionWon>,
    /// Sell amount (매도금액, `sell_amt`), in million won; whatever sign the server writes before it means
    /// nothing.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("sell_amt", "매도금액"))]
    pub sell_amount: Option<MillionWon>,
    /// Sell amount change (매도금액증감, `sell_amt_irds`), in million won, signed.
    ///
    /// Not from Kiwoom's tables: sent by the live server, absent from the table.
    #[doc(alias("sell_amt_irds", "매도금액증감"))]
    pub sell_amount_change: Option<MillionWon>,
    /// Net buy quantity (순매수수량, `netprps_qty`), in shares, signed.
    #[doc(alias("netprps_qty", "순매수수량"))]
    pub net_buy_quantity: Option<Shares>,
    /// Previous net buy quantity (이전시점순매수수량, `prev_pot_netprps_qty`), in shares, signed.
    #[doc(alias("prev_pot_netprps_qty", "이전시점순매수수량"))]
    pub previous_net_buy_quantity: Option<Shares>,
    /// Net buy quantity change (순매수증감, `netprps_irds`), in shares, signed.
    #[doc(alias("netprps_irds", "순매수증감"))]
    pub net_buy_quantity_change: Option<Shares>,
    /// Buy quantity (매수수량, `buy_qty`), in shares; whatever sign the server writes before it means nothing.
    #[doc(alias("buy_qty", "매수수량"))]
    pub buy_quantity: Option<Shares>,
    /// Buy quantity change (매수수량증감, `buy_qty_irds`), in shares, signed.
    #[doc(alias("buy_qty_irds", "매수수량증감"))]
    pub buy_quantity_change: Option<Shares>,
    /// Sell quantity (매도수량, `sell_qty`), in shares; whatever sign the server writes before it means
    /// nothing.
    #[doc(alias("sell_qty", "매도수량"))]
    pub sell_quantity: Option<Shares>,
    /// Sell quantity change (매도수량증감, `sell_qty_irds`), in shares, signed.
    #[doc(alias("sell_qty_irds", "매도수량증감"))]
    pub sell_quantity_change: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// A group of investors.
///
/// The codes of `invsr` (투자자별) in `ka10063`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Investor {
    /// `6` 외국인: Foreign investors.
    Foreign,
    /// `7` 기관계: All institutions.
    Institution,
    /// `1` 투신: Investment trusts.
    InvestmentTrust,
    /// `0` 보험: Insurers.
    Insurance,
    /// `2` 은행: Banks.
    Bank,
    /// `3` 연기금: Pension funds.
    PensionFund,
    /// `4` 국가: The state.
    State,
    /// `5` 기타법인: Other corporations.
    OtherCorporation,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for Investor {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("6", "Foreign", "외국인"),
        CodeValue::new("7", "Institution", "기관계"),
        CodeValue::new("1", "InvestmentTrust", "투신"),
        CodeValue::new("0", "Insurance", "보험"),
        CodeValue::new("2", "Bank", "은행"),
        CodeValue::new("3", "PensionFund", "연기금"),
        CodeValue::new("4", "State", "국가"),
        CodeValue::new("5", "OtherCorporation", "기타법인"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "6" => Self::Foreign,
            "7" => Self::Institution,
            "1" => Self::InvestmentTrust,
            "0" => Self::Insurance,
            "2" => Self::Bank,
            "3" => Self::PensionFund,
            "4" => Self::State,
            "5" => Self::OtherCorporation,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Foreign => "6",
            Self::Institution => "7",
            Self::InvestmentTrust => "1",
            Self::Insurance => "0",
            Self::Bank => "2",
            Self::PensionFund => "3",
            Self::State => "4",
            Self::OtherCorporation => "5",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(Investor);

/// A box to tick.
///
/// The codes of `frgn_all` (외국계전체), `smtm_netprps_tp` (동시순매수구분) in `ka10063`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Toggle {
    /// `1` 체크: Ticked.
    On,
    /// `0` 미체크: Not ticked.
    Off,
    /// A code that is not documented.
    Unknown(UnknownCode),
}

impl Code for Toggle {
    const CODES: &'static [CodeValue] = &[
        CodeValue::new("1", "On", "체크"),
        CodeValue::new("0", "Off", "미체크"),
    ];

    fn from_code(code: &str) -> Self {
        match code {
            "1" => Self::On,
            "0" => Self::Off,
            _ => Self::Unknown(UnknownCode::new(code)),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::On => "1",
            Self::Off => "0",
            Self::Unknown(code) => code.as_str(),
        }
    }
}

code_traits!(Toggle);

/// What is known of `ka10063` at run time.
pub static TR: Tr = Tr {
    id: "ka10063",
    name: "장중투자자별매매요청",
    rust: "IntradayInvestorTrades",
    category: "market_condition",
    path: "/api/dostk/mrkcond",
    kind: TrKind::Query,
    page_rows: None,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "000"),
        ("amt_qty_tp", "1"),
        ("invsr", "6"),
        ("frgn_all", "0"),
        ("smtm_netprps_tp", "0"),
        ("stex_tp", "3"),
    ],
};

static REQUEST: [Element; 6] = [
    Element::new("mrkt_tp", "시장구분", "market", Kind::Code)
        .required()
        .length(3)
        .code::<MarketOrAll>(),
    Element::new("amt_qty_tp", "금액수량구분", "amount_or_quantity", Kind::Code)
        .required()
        .length(1)
        .code::<AmountOrQuantity>(),
    Element::new("invsr", "투자자별", "investor", Kind::Code)
        .required()
        .length(1)
        .code::<Investor>(),
    Element::new("frgn_all", "외국계전체", "all_foreign_brokers", Kind::Code)
        .required()
        .length(1)
        .code::<Toggle>(),
    Element::new(
            "smtm_netprps_tp",
            "동시순매수구분",
            "simultaneous_net_buy",
            Kind::Code,
        )
        .required()
        .length(1)
        .code::<Toggle>(),
    Element::new("stex_tp", "거래소구분", "exchange", Kind::Code)
        .required()
        .length(1)
        .code::<Exchange>(),
];

static RESPONSE: [Element; 1] = [
    Element::new("opmr_invsr_trde", "장중투자자별매매", "rows", Kind::Rows)
        .rows(&ROWS),
];

static ROWS: [Element; 21] = [
    Element::new("stk_cd", "종목코드", "stock_code", Kind::StockCode).length(20),
    Element::new("stk_nm", "종목명", "stock_name", Kind::Text).length(20),
    Element::new("cur_prc", "현재가", "current_price", Kind::Price).length(20),
    Element::new("pre_sig", "대비기호", "change_sign", Kind::Code)
        .length(20)
        .code::<ChangeSign>(),
    Element::new("pred_pre", "전일대비", "change", Kind::Won)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("flu_rt", "등락율", "change_rate", Kind::Rate)
        .sign(SignRule::Signed)
        .scale(2)
        .length(20),
    Element::new("acc_trde_qty", "누적거래량", "cumulative_volume", Kind::Quantity)
        .unit(Unit::Shares)
        .length(20),
    Element::new("netprps_amt", "순매수금액", "net_buy_amount", Kind::Amount)
        .unit(Unit::MillionWon)
        .sign(SignRule::Signed)
        .amended(),
    Element::new(
            "prev_netprps_amt",
            "이전순매수금액",
            "previous_net_buy_amount",
            Kind::Amount,
        )
        .unit(Unit::MillionWon)
        .sign(SignRule::Signed)
        .amended(),
    Element::new("buy_amt", "매수금액", "buy_amount", Kind::Amount)
        .unit(Unit::MillionWon)
        .sign(SignRule::Magnitude)
        .amended(),
    Element::new(
            "netprps_amt_irds",
            "순매수금액증감",
            "net_buy_amount_change",
            Kind::Amount,
        )
        .unit(Unit::MillionWon)
        .sign(SignRule::Signed)
        .amended(),
    Element::new("buy_amt_irds", "매수금액증감", "buy_amount_change", Kind::Amount)
        .unit(Unit::MillionWon)
        .sign(SignRule::Signed)
        .amended(),
    Element::new("sell_amt", "매도금액", "sell_amount", Kind::Amount)
        .unit(Unit::MillionWon)
        .sign(SignRule::Magnitude)
        .amended(),
    Element::new(
            "sell_amt_irds",
            "매도금액증감",
            "sell_amount_change",
            Kind::Amount,
        )
        .unit(Unit::MillionWon)
        .sign(SignRule::Signed)
        .amended(),
    Element::new("netprps_qty", "순매수수량", "net_buy_quantity", Kind::Quantity)
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "prev_pot_netprps_qty",
            "이전시점순매수수량",
            "previous_net_buy_quantity",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new(
            "netprps_irds",
            "순매수증감",
            "net_buy_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("buy_qty", "매수수량", "buy_quantity", Kind::Quantity)
        .unit(Unit::Shares)
        .sign(SignRule::Magnitude)
        .length(20),
    Element::new(
            "buy_qty_irds",
            "매수수량증감",
            "buy_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
    Element::new("sell_qty", "매도수량", "sell_quantity", Kind::Quantity)
        .unit(Unit::Shares)
        .sign(SignRule::Magnitude)
        .length(20),
    Element::new(
            "sell_qty_irds",
            "매도수량증감",
            "sell_quantity_change",
            Kind::Quantity,
        )
        .unit(Unit::Shares)
        .sign(SignRule::Signed)
        .length(20),
];

impl Response for IntradayInvestorTrades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for IntradayInvestorTradesRequest {
    type Row = IntradayInvestorTradesRow;

    const LIST: &'static str = "opmr_invsr_trde";

    fn rows(
        response: &mut IntradayInvestorTrades,
    ) -> &mut Vec<IntradayInvestorTradesRow> {
        &mut response.rows
    }
}

impl Record for IntradayInvestorTrades {
    fn elements(&self) -> &'static [Element] {
        &RESPONSE
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::Rows(&mut self.rows),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

impl Record for IntradayInvestorTradesRow {
    fn elements(&self) -> &'static [Element] {
        &ROWS
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        let cell = match index {
            0 => Cell::StockCode(&mut self.stock_code),
            1 => Cell::Text(&mut self.stock_name),
            2 => Cell::Price(&mut self.current_price),
            3 => Cell::Code(&mut self.change_sign),
            4 => Cell::Won(&mut self.change),
            5 => Cell::Percent(&mut self.change_rate),
            6 => Cell::Shares(&mut self.cumulative_volume),
            7 => Cell::MillionWon(&mut self.net_buy_amount),
            8 => Cell::MillionWon(&mut self.previous_net_buy_amount),
            9 => Cell::MillionWon(&mut self.buy_amount),
            10 => Cell::MillionWon(&mut self.net_buy_amount_change),
            11 => Cell::MillionWon(&mut self.buy_amount_change),
            12 => Cell::MillionWon(&mut self.sell_amount),
            13 => Cell::MillionWon(&mut self.sell_amount_change),
            14 => Cell::Shares(&mut self.net_buy_quantity),
            15 => Cell::Shares(&mut self.previous_net_buy_quantity),
            16 => Cell::Shares(&mut self.net_buy_quantity_change),
            17 => Cell::Shares(&mut self.buy_quantity),
            18 => Cell::Shares(&mut self.buy_quantity_change),
            19 => Cell::Shares(&mut self.sell_quantity),
            20 => Cell::Shares(&mut self.sell_quantity_change),
            _ => return None,
        };
        Some(cell)
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(IntradayInvestorTrades, IntradayInvestorTradesRow);
