// Generated from spec/sect/ka10051.yaml by `cargo xtask gen`. Do not edit.

//! `ka10051` 업종별투자자순매수요청: What each group of investors net bought in every sector of one market on a day, in money or in shares; a row is a sector.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind, Unit, UnitBy};
use crate::codes::{AmountOrQuantityFlag, ChangeSign, Exchange, StockMarket};
use crate::value::{Flow, IndexLevel, Measure, Percent, SectorCode, ThousandShares};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`SectorInvestorNetBuy`]: 업종별투자자순매수요청 (`ka10051`).
///
/// What each group of investors net bought in every sector of one market on a day, in money or in
/// shares; a row is a sector.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantityFlag, Exchange, StockMarket};
/// use kiwoom_api::sector::SectorInvestorNetBuyRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = SectorInvestorNetBuyRequest::new(
///     StockMarket::Kospi,
///     AmountOrQuantityFlag::Amount,
/// )
/// .base_date(date(2024, 11, 7))
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"0","amt_qty_tp":"0","base_dt":"20241107","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10051", "업종별투자자순매수요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorInvestorNetBuyRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: StockMarket,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    ///
    /// `0` is money here; in other TRs `1` is.
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantityFlag,
    /// Base date (기준일자, `base_dt`).
    #[doc(alias("base_dt", "기준일자"))]
    pub base_date: Option<Date>,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl SectorInvestorNetBuyRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: StockMarket, amount_or_quantity: AmountOrQuantityFlag) -> Self {
        Self {
            market,
            amount_or_quantity,
            base_date: None,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the optional parameter: base date (기준일자, `base_dt`).
    #[must_use]
    pub fn base_date(mut self, base_date: Date) -> Self {
        self.base_date = Some(base_date);
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

    /// The unit of every flow in the reply, chosen by `amount_or_quantity`; `None` if nobody knows.
    pub fn unit(&self) -> Option<Unit> {
        match self.amount_or_quantity {
            AmountOrQuantityFlag::Amount => Some(Unit::HundredMillionWon),
            AmountOrQuantityFlag::Quantity => Some(Unit::ThousandShares),
            AmountOrQuantityFlag::Unknown(_) => None,
        }
    }

    /// A flow of the reply with its [unit](Self::unit).
    pub fn measure(&self, flow: Flow) -> Option<Measure> {
        flow.measured_in(self.unit()?)
    }
}

request! {
    SectorInvestorNetBuyRequest -> SectorInvestorNetBuy = REQUEST[4] {
        "mrkt_tp" "시장구분" required => market: Code<StockMarket>,
        "amt_qty_tp" "금액수량구분" required => amount_or_quantity: Code<AmountOrQuantityFlag>,
        "base_dt" "기준일자" => base_date: Date,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// What each group of investors net bought in every sector of one market on a day, in money or in
/// shares; a row is a sector.
///
/// What the server answers to [`SectorInvestorNetBuyRequest`]: 업종별투자자순매수요청 (`ka10051`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantityFlag, Exchange, StockMarket};
/// use kiwoom_api::sector::SectorInvestorNetBuyRequest;
/// use kiwoom_api::date;
///
/// let request = SectorInvestorNetBuyRequest::new(
///     StockMarket::Kospi,
///     AmountOrQuantityFlag::Amount,
/// )
/// .base_date(date(2024, 11, 7))
/// .exchange(Exchange::Unified);
/// let reply = client.sector().sector_investor_net_buy(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.sector_name,
///         row.individual_net_buy.and_then(|flow| request.measure(flow)),
///         row.foreign_net_buy.and_then(|flow| request.measure(flow)),
///         row.institution_net_buy.and_then(|flow| request.measure(flow)),
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10051", "업종별투자자순매수요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorInvestorNetBuy {
    /// The rows: 업종별순매수 (`inds_netprps`); each is a sector.
    #[doc(alias("inds_netprps", "업종별순매수"))]
    pub rows: Vec<SectorInvestorNetBuyRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 업종별순매수 (`inds_netprps`) in [`SectorInvestorNetBuy`] (`ka10051`).
#[doc(alias("inds_netprps", "업종별순매수"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorInvestorNetBuyRow {
    /// Sector code (업종코드, `inds_cd`).
    ///
    /// Perhaps with the suffix of an exchange: `001_AL`.
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: Option<SectorCode>,
    /// Sector name (업종명, `inds_nm`).
    #[doc(alias("inds_nm", "업종명"))]
    pub sector_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in index points, with its direction.
    ///
    /// The table's description says `원`, read as `지수` here: 830408 is the KOSPI at 8304.08.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<IndexLevel>,
    /// Change sign (대비부호, `pre_smbol`).
    #[doc(alias("pre_smbol", "대비부호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in index points, signed.
    ///
    /// The table's description says `원`, read as `지수` here: 9030 after a close of 256351 is 3.52 %: both
    /// are index points in hundredths.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Decimal>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    ///
    /// The table's description says `부호 포함 소수점 둘째 자리까지 포맷된 백분율`, read as `부호 포함, 소수점 제거 된 100배 값` here:
    /// -203 is -2.03 %.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in thousands of shares.
    ///
    /// The table's description says `1주`, read as `1000주` here: it is the number that ka20001 has, in
    /// thousands.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<ThousandShares>,
    /// Securities net buy (증권순매수, `sc_netprps`), signed, in the unit that the request asks for: see
    /// [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("sc_netprps", "증권순매수"))]
    pub securities_net_buy: Option<Flow>,
    /// Insurance net buy (보험순매수, `insrnc_netprps`), signed, in the unit that the request asks for: see
    /// [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("insrnc_netprps", "보험순매수"))]
    pub insurance_net_buy: Option<Flow>,
    /// Investment trust net buy (투신순매수, `invtrt_netprps`), signed, in the unit that the request asks for:
    /// see [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("invtrt_netprps", "투신순매수"))]
    pub investment_trust_net_buy: Option<Flow>,
    /// Bank net buy (은행순매수, `bank_netprps`), signed, in the unit that the request asks for: see
    /// [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("bank_netprps", "은행순매수"))]
    pub bank_net_buy: Option<Flow>,
    /// Merchant bank net buy (종신금순매수, `jnsinkm_netprps`), signed, in the unit that the request asks for:
    /// see [`SectorInvestorNetBuyRequest::measure`].
    ///
    /// Merchant banks and savings banks (종금, 신금).
    #[doc(alias("jnsinkm_netprps", "종신금순매수"))]
    pub merchant_bank_net_buy: Option<Flow>,
    /// Pension fund net buy (기금순매수, `endw_netprps`), signed, in the unit that the request asks for: see
    /// [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("endw_netprps", "기금순매수"))]
    pub pension_fund_net_buy: Option<Flow>,
    /// Other corporation net buy (기타법인순매수, `etc_corp_netprps`), signed, in the unit that the request asks
    /// for: see [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("etc_corp_netprps", "기타법인순매수"))]
    pub other_corporation_net_buy: Option<Flow>,
    /// Individual net buy (개인순매수, `ind_netprps`), signed, in the unit that the request asks for: see
    /// [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("ind_netprps", "개인순매수"))]
    pub individual_net_buy: Option<Flow>,
    /// Foreign net buy (외국인순매수, `frgnr_netprps`), signed, in the unit that the request asks for: see
    /// [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("frgnr_netprps", "외국인순매수"))]
    pub foreign_net_buy: Option<Flow>,
    /// Resident foreign net buy (내국인대우외국인순매수, `native_trmt_frgnr_netprps`), signed, in the unit that the
    /// request asks for: see [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias = "native_trmt_frgnr_netprps")]
    #[doc(alias = "내국인대우외국인순매수")]
    pub resident_foreign_net_buy: Option<Flow>,
    /// State net buy (국가순매수, `natn_netprps`), signed, in the unit that the request asks for: see
    /// [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("natn_netprps", "국가순매수"))]
    pub state_net_buy: Option<Flow>,
    /// Private fund net buy (사모펀드순매수, `samo_fund_netprps`), signed, in the unit that the request asks for:
    /// see [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("samo_fund_netprps", "사모펀드순매수"))]
    pub private_fund_net_buy: Option<Flow>,
    /// Institution net buy (기관계순매수, `orgn_netprps`), signed, in the unit that the request asks for: see
    /// [`SectorInvestorNetBuyRequest::measure`].
    #[doc(alias("orgn_netprps", "기관계순매수"))]
    pub institution_net_buy: Option<Flow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10051` at run time.
pub static TR: Tr = Tr {
    id: "ka10051",
    name: "업종별투자자순매수요청",
    rust: "SectorInvestorNetBuy",
    category: "sector",
    path: "/api/dostk/sect",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "0"),
        ("amt_qty_tp", "0"),
        ("base_dt", "20241107"),
        ("stex_tp", "3"),
    ],
};

impl Response for SectorInvestorNetBuy {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorInvestorNetBuyRequest {
    type Row = SectorInvestorNetBuyRow;

    const LIST: &'static str = "inds_netprps";

    fn rows(response: &mut SectorInvestorNetBuy) -> &mut Vec<SectorInvestorNetBuyRow> {
        &mut response.rows
    }
}

const UNIT_BY: UnitBy = UnitBy {
    element: "amt_qty_tp",
    units: &[("0", Unit::HundredMillionWon), ("1", Unit::ThousandShares)],
    deferred: &[],
};

record! {
    SectorInvestorNetBuy = RESPONSE[1] {
        0 "inds_netprps" "업종별순매수" => rows: Rows[ROWS] of(RowOf::Sectors),
    }
}

record! {
    SectorInvestorNetBuyRow = ROWS[20] {
        0 "inds_cd" "업종코드" => sector_code: SectorCode,
        1 "inds_nm" "업종명" => sector_name: Text,
        2 "cur_prc" "현재가" => current_price: IndexLevel implied_decimals(2),
        3 "pre_smbol" "대비부호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Decimal index_points signed implied_decimals(2),
        5 "flu_rt" "등락율" => change_rate: Percent signed implied_decimals(2),
        6 "trde_qty" "거래량" => volume: ThousandShares,
        7 "sc_netprps" "증권순매수" => securities_net_buy: Flow unit_by(UNIT_BY),
        8 "insrnc_netprps" "보험순매수" => insurance_net_buy: Flow unit_by(UNIT_BY),
        9 "invtrt_netprps" "투신순매수" => investment_trust_net_buy: Flow unit_by(UNIT_BY),
        10 "bank_netprps" "은행순매수" => bank_net_buy: Flow unit_by(UNIT_BY),
        11 "jnsinkm_netprps" "종신금순매수" => merchant_bank_net_buy: Flow unit_by(UNIT_BY),
        12 "endw_netprps" "기금순매수" => pension_fund_net_buy: Flow unit_by(UNIT_BY),
        13 "etc_corp_netprps" "기타법인순매수" => other_corporation_net_buy: Flow unit_by(UNIT_BY),
        14 "ind_netprps" "개인순매수" => individual_net_buy: Flow unit_by(UNIT_BY),
        15 "frgnr_netprps" "외국인순매수" => foreign_net_buy: Flow unit_by(UNIT_BY),
        16 "native_trmt_frgnr_netprps" "내국인대우외국인순매수" => resident_foreign_net_buy: Flow unit_by(UNIT_BY),
        17 "natn_netprps" "국가순매수" => state_net_buy: Flow unit_by(UNIT_BY),
        18 "samo_fund_netprps" "사모펀드순매수" => private_fund_net_buy: Flow unit_by(UNIT_BY),
        19 "orgn_netprps" "기관계순매수" => institution_net_buy: Flow unit_by(UNIT_BY),
    }
}
