// Generated from spec/mrkcond/ka10063.yaml by `cargo xtask gen`. Do not edit.

//! `ka10063` 장중투자자별매매요청: What a group of investors trades during the session, stock by stock.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{AmountOrQuantity, ChangeSign, Exchange, MarketOrAll};
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`IntradayInvestorTrades`]: 장중투자자별매매요청 (`ka10063`).
///
/// What a group of investors trades during the session, stock by stock.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, Exchange, MarketOrAll};
/// use kiwoom_api::market_condition::{IntradayInvestorTradesRequest, Investor};
/// use kiwoom_api::Request;
///
/// let request = IntradayInvestorTradesRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     Investor::Foreign,
/// )
/// .exchange(Exchange::Unified);
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
    ///
    /// A new request has [`Toggle::Off`].
    #[doc(alias("frgn_all", "외국계전체"))]
    pub all_foreign_brokers: Toggle,
    /// Simultaneous net buy (동시순매수구분, `smtm_netprps_tp`).
    ///
    /// What ticking it changes is undocumented; by its label, only stocks that foreigners and institutions
    /// buy together.
    ///
    /// A new request has [`Toggle::Off`].
    #[doc(alias("smtm_netprps_tp", "동시순매수구분"))]
    pub simultaneous_net_buy: Toggle,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl IntradayInvestorTradesRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `all_foreign_brokers`: [`Toggle::Off`]
    /// - `simultaneous_net_buy`: [`Toggle::Off`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        market: MarketOrAll,
        amount_or_quantity: AmountOrQuantity,
        investor: Investor,
    ) -> Self {
        Self {
            market,
            amount_or_quantity,
            investor,
            all_foreign_brokers: Toggle::Off,
            simultaneous_net_buy: Toggle::Off,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: all foreign brokers (외국계전체, `frgn_all`).
    ///
    /// What ticking it changes is undocumented.
    ///
    /// A new request has [`Toggle::Off`].
    #[must_use]
    pub fn all_foreign_brokers(mut self, all_foreign_brokers: Toggle) -> Self {
        self.all_foreign_brokers = all_foreign_brokers;
        self
    }

    /// Sets the parameter: simultaneous net buy (동시순매수구분, `smtm_netprps_tp`).
    ///
    /// What ticking it changes is undocumented; by its label, only stocks that foreigners and institutions
    /// buy together.
    ///
    /// A new request has [`Toggle::Off`].
    #[must_use]
    pub fn simultaneous_net_buy(mut self, simultaneous_net_buy: Toggle) -> Self {
        self.simultaneous_net_buy = simultaneous_net_buy;
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
    IntradayInvestorTradesRequest -> IntradayInvestorTrades = REQUEST[6] {
        "mrkt_tp" "시장구분" (3) required => market: Code<MarketOrAll>,
        "amt_qty_tp" "금액수량구분" (1) required => amount_or_quantity: Code<AmountOrQuantity>,
        "invsr" "투자자별" (1) required => investor: Code<Investor>,
        "frgn_all" "외국계전체" (1) required => all_foreign_brokers: Code<Toggle>,
        "smtm_netprps_tp" "동시순매수구분" (1) required => simultaneous_net_buy: Code<Toggle>,
        "stex_tp" "거래소구분" (1) required => exchange: Code<Exchange>,
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
/// use kiwoom_api::market_condition::{IntradayInvestorTradesRequest, Investor};
///
/// let request = IntradayInvestorTradesRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     Investor::Foreign,
/// )
/// .exchange(Exchange::Unified);
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
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IntradayInvestorTrades {
    /// The rows: 장중투자자별매매 (`opmr_invsr_trde`); each is a stock.
    #[doc(alias("opmr_invsr_trde", "장중투자자별매매"))]
    pub rows: Vec<IntradayInvestorTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 장중투자자별매매 (`opmr_invsr_trde`) in [`IntradayInvestorTrades`] (`ka10063`).
#[doc(alias("opmr_invsr_trde", "장중투자자별매매"))]
#[derive(Clone, Default)]
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
    #[doc(alias("netprps_amt", "순매수금액"))]
    pub net_buy_amount: Option<MillionWon>,
    /// Previous net buy amount (이전순매수금액, `prev_netprps_amt`), in million won, signed.
    #[doc(alias("prev_netprps_amt", "이전순매수금액"))]
    pub previous_net_buy_amount: Option<MillionWon>,
    /// Buy amount (매수금액, `buy_amt`), in million won; whatever sign the server writes before it adds
    /// nothing.
    #[doc(alias("buy_amt", "매수금액"))]
    pub buy_amount: Option<MillionWon>,
    /// Net buy amount change (순매수금액증감, `netprps_amt_irds`), in million won, signed.
    #[doc(alias("netprps_amt_irds", "순매수금액증감"))]
    pub net_buy_amount_change: Option<MillionWon>,
    /// Buy amount change (매수금액증감, `buy_amt_irds`), in million won, signed.
    #[doc(alias("buy_amt_irds", "매수금액증감"))]
    pub buy_amount_change: Option<MillionWon>,
    /// Sell amount (매도금액, `sell_amt`), in million won; whatever sign the server writes before it adds
    /// nothing.
    #[doc(alias("sell_amt", "매도금액"))]
    pub sell_amount: Option<MillionWon>,
    /// Sell amount change (매도금액증감, `sell_amt_irds`), in million won, signed.
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
    /// Buy quantity (매수수량, `buy_qty`), in shares; whatever sign the server writes before it adds nothing.
    #[doc(alias("buy_qty", "매수수량"))]
    pub buy_quantity: Option<Shares>,
    /// Buy quantity change (매수수량증감, `buy_qty_irds`), in shares, signed.
    #[doc(alias("buy_qty_irds", "매수수량증감"))]
    pub buy_quantity_change: Option<Shares>,
    /// Sell quantity (매도수량, `sell_qty`), in shares; whatever sign the server writes before it adds nothing.
    #[doc(alias("sell_qty", "매도수량"))]
    pub sell_quantity: Option<Shares>,
    /// Sell quantity change (매도수량증감, `sell_qty_irds`), in shares, signed.
    #[doc(alias("sell_qty_irds", "매도수량증감"))]
    pub sell_quantity_change: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// A group of investors.
    ///
    /// The codes of `invsr` (투자자별) in `ka10063`.
    pub enum Investor {
        /// `6` 외국인: Foreign investors.
        Foreign = "6" "외국인",
        /// `7` 기관계: All institutions.
        Institution = "7" "기관계",
        /// `1` 투신: Investment trusts.
        InvestmentTrust = "1" "투신",
        /// `0` 보험: Insurers.
        Insurance = "0" "보험",
        /// `2` 은행: Banks.
        Bank = "2" "은행",
        /// `3` 연기금: Pension funds.
        PensionFund = "3" "연기금",
        /// `4` 국가: The state.
        State = "4" "국가",
        /// `5` 기타법인: Other corporations.
        OtherCorporation = "5" "기타법인",
    }
}

codes! {
    /// A box to tick.
    ///
    /// The codes of `frgn_all` (외국계전체), `smtm_netprps_tp` (동시순매수구분) in `ka10063`.
    pub enum Toggle {
        /// `1` 체크: Ticked.
        On = "1" "체크",
        /// `0` 미체크: Not ticked.
        Off = "0" "미체크",
    }
}

/// What is known of `ka10063` at run time.
pub static TR: Tr = Tr {
    id: "ka10063",
    name: "장중투자자별매매요청",
    rust: "IntradayInvestorTrades",
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
        ("invsr", "6"),
        ("frgn_all", "0"),
        ("smtm_netprps_tp", "0"),
        ("stex_tp", "3"),
    ],
};

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

record! {
    IntradayInvestorTrades = RESPONSE[1] {
        0 "opmr_invsr_trde" "장중투자자별매매" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    IntradayInvestorTradesRow = ROWS[21] {
        0 "stk_cd" "종목코드" (20) => stock_code: StockCode,
        1 "stk_nm" "종목명" (40) => stock_name: Text,
        2 "cur_prc" "현재가" (20) => current_price: Price,
        3 "pre_sig" "대비기호" (20) => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" (20) => change: Won signed,
        5 "flu_rt" "등락율" (20) => change_rate: Percent signed scale(2),
        6 "acc_trde_qty" "누적거래량" (20) => cumulative_volume: Shares,
        7 "netprps_amt" "순매수금액" => net_buy_amount: MillionWon signed,
        8 "prev_netprps_amt" "이전순매수금액" => previous_net_buy_amount: MillionWon signed,
        9 "buy_amt" "매수금액" => buy_amount: MillionWon magnitude,
        10 "netprps_amt_irds" "순매수금액증감" => net_buy_amount_change: MillionWon signed,
        11 "buy_amt_irds" "매수금액증감" => buy_amount_change: MillionWon signed,
        12 "sell_amt" "매도금액" => sell_amount: MillionWon magnitude,
        13 "sell_amt_irds" "매도금액증감" => sell_amount_change: MillionWon signed,
        14 "netprps_qty" "순매수수량" (20) => net_buy_quantity: Shares signed,
        15 "prev_pot_netprps_qty" "이전시점순매수수량" (20) => previous_net_buy_quantity: Shares signed,
        16 "netprps_irds" "순매수증감" (20) => net_buy_quantity_change: Shares signed,
        17 "buy_qty" "매수수량" (20) => buy_quantity: Shares magnitude,
        18 "buy_qty_irds" "매수수량증감" (20) => buy_quantity_change: Shares signed,
        19 "sell_qty" "매도수량" (20) => sell_quantity: Shares magnitude,
        20 "sell_qty_irds" "매도수량증감" (20) => sell_quantity_change: Shares signed,
    }
}
