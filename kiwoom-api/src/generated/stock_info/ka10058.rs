// Generated from spec/stkinfo/ka10058.yaml by `cargo xtask gen`. Do not edit.

//! `ka10058` 투자자별일별매매종목요청: The stocks that a group of investors net bought, or net sold, over a period; a row is a stock.

use jiff::civil::Date;

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, Market, NetTradeType};
use crate::value::{HundredShares, MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`DailyInvestorTrades`]: 투자자별일별매매종목요청 (`ka10058`).
///
/// The stocks that a group of investors net bought, or net sold, over a period; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, Market, NetTradeType};
/// use kiwoom_api::stock_info::{DailyInvestorTradesRequest, InvestorType};
/// use kiwoom_api::{Request, date};
///
/// let request = DailyInvestorTradesRequest::new(
///     date(2024, 11, 6),
///     date(2024, 11, 7),
///     NetTradeType::NetBuy,
///     Market::Kosdaq,
///     InvestorType::Individual,
/// )
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"strt_dt":"20241106","end_dt":"20241107","trde_tp":"2","mrkt_tp":"101","invsr_tp":"8000","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10058", "투자자별일별매매종목요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DailyInvestorTradesRequest {
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Date,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Date,
    /// Trade type (매매구분, `trde_tp`).
    #[doc(alias("trde_tp", "매매구분"))]
    pub trade_type: NetTradeType,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: Market,
    /// Investor type (투자자구분, `invsr_tp`).
    #[doc(alias("invsr_tp", "투자자구분"))]
    pub investor_type: InvestorType,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl DailyInvestorTradesRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        start_date: Date,
        end_date: Date,
        trade_type: NetTradeType,
        market: Market,
        investor_type: InvestorType,
    ) -> Self {
        Self {
            start_date,
            end_date,
            trade_type,
            market,
            investor_type,
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
    DailyInvestorTradesRequest -> DailyInvestorTrades = REQUEST[6] {
        "strt_dt" "시작일자" required => start_date: Date,
        "end_dt" "종료일자" required => end_date: Date,
        "trde_tp" "매매구분" required => trade_type: Code<NetTradeType>,
        "mrkt_tp" "시장구분" required => market: Code<Market>,
        "invsr_tp" "투자자구분" required => investor_type: Code<InvestorType>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that a group of investors net bought, or net sold, over a period; a row is a stock.
///
/// What the server answers to [`DailyInvestorTradesRequest`]: 투자자별일별매매종목요청 (`ka10058`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, Market, NetTradeType};
/// use kiwoom_api::stock_info::{DailyInvestorTradesRequest, InvestorType};
/// use kiwoom_api::date;
///
/// let request = DailyInvestorTradesRequest::new(
///     date(2024, 11, 6),
///     date(2024, 11, 7),
///     NetTradeType::NetBuy,
///     Market::Kosdaq,
///     InvestorType::Individual,
/// )
/// .exchange(Exchange::Unified);
/// let reply = client.stock_info().daily_investor_trades(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.net_quantity,
///         row.net_amount,
///         row.change_rate_from_average,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10058", "투자자별일별매매종목요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyInvestorTrades {
    /// The rows: 투자자별일별매매종목 (`invsr_daly_trde_stk`); each is a stock.
    ///
    /// Sorted
    /// - by `net_amount`, largest first, positive ones alone, where `trade_type` is `NetBuy`
    /// - by `net_amount`, smallest first, negative ones alone, where `trade_type` is `NetSell`
    #[doc(alias("invsr_daly_trde_stk", "투자자별일별매매종목"))]
    pub rows: Vec<DailyInvestorTradesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 투자자별일별매매종목 (`invsr_daly_trde_stk`) in [`DailyInvestorTrades`] (`ka10058`).
#[doc(alias("invsr_daly_trde_stk", "투자자별일별매매종목"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DailyInvestorTradesRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Net quantity (순매도수량, `netslmt_qty`), in hundreds of shares, signed.
    ///
    /// Positive in the direction that `trade_type` asks for: net sold in a list of net sellers, net bought
    /// in one of net buyers.
    /// The table's description says `1주`, read as `100주` here: in live replies, quantity × average price =
    /// amount × 10,000.
    #[doc(alias("netslmt_qty", "순매도수량"))]
    pub net_quantity: Option<HundredShares>,
    /// Net amount (순매도금액, `netslmt_amt`), in million won, signed.
    ///
    /// Positive in the direction that `trade_type` asks for: net sold in a list of net sellers, net bought
    /// in one of net buyers.
    /// The table's description says `단위: 원`, read as `단위: 백만원` here: in live replies, quantity × average
    /// price = amount × 10,000.
    #[doc(alias("netslmt_amt", "순매도금액"))]
    pub net_amount: Option<MillionWon>,
    /// Estimated average price (추정평균가, `prsm_avg_pric`), in won.
    #[doc(alias("prsm_avg_pric", "추정평균가"))]
    pub estimated_average_price: Option<Won>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change from average (평균가대비, `avg_pric_pre`), in won, signed.
    #[doc(alias("avg_pric_pre", "평균가대비"))]
    pub change_from_average: Option<Won>,
    /// Change rate from average (대비율, `pre_rt`), in percent, signed.
    ///
    /// Cut off after two decimals, not rounded.
    #[doc(alias("pre_rt", "대비율"))]
    pub change_rate_from_average: Option<Percent>,
    /// Period volume (기간거래량, `dt_trde_qty`), in shares.
    #[doc(alias("dt_trde_qty", "기간거래량"))]
    pub period_volume: Option<Shares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// A group of investors (투자자구분).
    ///
    /// The codes of `invsr_tp` (투자자구분) in `ka10058`.
    pub enum InvestorType {
        /// `8000` 개인: Individuals.
        Individual = "8000" "개인",
        /// `9000` 외국인: Foreign investors.
        Foreign = "9000" "외국인",
        /// `1000` 금융투자: Financial investment companies.
        FinancialInvestment = "1000" "금융투자",
        /// `3000` 투신: Investment trusts.
        InvestmentTrust = "3000" "투신",
        /// `3100` 사모펀드: Private funds.
        PrivateFund = "3100" "사모펀드",
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

/// What is known of `ka10058` at run time.
pub static TR: Tr = Tr {
    id: "ka10058",
    name: "투자자별일별매매종목요청",
    rust: "DailyInvestorTrades",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("strt_dt", "20241106"),
        ("end_dt", "20241107"),
        ("trde_tp", "2"),
        ("mrkt_tp", "101"),
        ("invsr_tp", "8000"),
        ("stex_tp", "3"),
    ],
};

impl Response for DailyInvestorTrades {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for DailyInvestorTradesRequest {
    type Row = DailyInvestorTradesRow;

    const LIST: &'static str = "invsr_daly_trde_stk";

    fn rows(response: &mut DailyInvestorTrades) -> &mut Vec<DailyInvestorTradesRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("net_amount").only(Only::Positive).when(&[("trade_type", "NetBuy")]),
    Sort::smallest("net_amount").only(Only::Negative).when(&[("trade_type", "NetSell")]),
];

record! {
    DailyInvestorTrades = RESPONSE[1] {
        0 "invsr_daly_trde_stk" "투자자별일별매매종목" => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED),
    }
}

record! {
    DailyInvestorTradesRow = ROWS[11] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "netslmt_qty" "순매도수량" => net_quantity: HundredShares signed,
        3 "netslmt_amt" "순매도금액" => net_amount: MillionWon signed,
        4 "prsm_avg_pric" "추정평균가" => estimated_average_price: Won,
        5 "cur_prc" "현재가" => current_price: Price,
        6 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        7 "pred_pre" "전일대비" => change: Won signed,
        8 "avg_pric_pre" "평균가대비" => change_from_average: Won signed,
        9 "pre_rt" "대비율" => change_rate_from_average: Percent signed scale(2),
        10 "dt_trde_qty" "기간거래량" => period_volume: Shares,
    }
}
