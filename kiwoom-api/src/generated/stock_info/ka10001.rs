// Generated from spec/stkinfo/ka10001.yaml by `cargo xtask gen`. Do not edit.

//! `ka10001` 주식기본정보요청: What one stock is: capital, shares, valuation, results and extremes, beside its prices of today.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::catalogue::{Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{DecimalWon, HundredMillionWon, Percent, Price, Shares, SignAsSent, StockCode, ThousandShares, Won};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`StockBasicInfo`]: 주식기본정보요청 (`ka10001`).
///
/// What one stock is: capital, shares, valuation, results and extremes, beside its prices of today.
///
/// ```
/// use kiwoom_api::stock_info::StockBasicInfoRequest;
/// use kiwoom_api::Request;
///
/// let request = StockBasicInfoRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10001", "주식기본정보요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockBasicInfoRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl StockBasicInfoRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    StockBasicInfoRequest -> StockBasicInfo = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// What one stock is: capital, shares, valuation, results and extremes, beside its prices of today.
///
/// What the server answers to [`StockBasicInfoRequest`]: 주식기본정보요청 (`ka10001`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::StockBasicInfoRequest;
///
/// let request = StockBasicInfoRequest::new("005930".parse()?);
/// let reply = client.stock_info().stock_basic_info(&request).await?;
/// println!(
///     "{:?} {:?} {:?} {:?} {:?} {:?}",
///     reply.stock_name,
///     reply.current_price,
///     reply.change_rate,
///     reply.market_cap,
///     reply.per,
///     reply.pbr,
/// );
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10001", "주식기본정보요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockBasicInfo {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Fiscal month (결산월, `setl_mm`).
    ///
    /// The month in which the fiscal year ends.
    #[doc(alias("setl_mm", "결산월"))]
    pub fiscal_month: Option<String>,
    /// Face value (액면가, `fav`), in won.
    #[doc(alias("fav", "액면가"))]
    pub face_value: Option<Won>,
    /// Capital (자본금, `cap`), in hundred million won.
    #[doc(alias("cap", "자본금"))]
    pub capital: Option<HundredMillionWon>,
    /// Listed shares (상장주식, `flo_stk`), in thousands of shares.
    ///
    /// The table's description says `천원`, read as `천주` here: the market capitalization is this times the
    /// price times a thousand.
    #[doc(alias("flo_stk", "상장주식"))]
    pub listed_shares: Option<ThousandShares>,
    /// Credit ratio (신용비율, `crd_rt`), in percent; whatever sign the server writes before it adds nothing.
    #[doc(alias("crd_rt", "신용비율"))]
    pub credit_ratio: Option<Percent>,
    /// Year highest (연중최고, `oyr_hgst`), in won, with its direction.
    #[doc(alias("oyr_hgst", "연중최고"))]
    pub year_highest: Option<Price>,
    /// Year lowest (연중최저, `oyr_lwst`), in won, with its direction.
    #[doc(alias("oyr_lwst", "연중최저"))]
    pub year_lowest: Option<Price>,
    /// Market cap (시가총액, `mac`), in hundred million won.
    #[doc(alias("mac", "시가총액"))]
    pub market_cap: Option<HundredMillionWon>,
    /// Market cap weight (시가총액비중, `mac_wght`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// Blank in every reply seen.
    #[doc(alias("mac_wght", "시가총액비중"))]
    pub market_cap_weight: Option<SignAsSent<Percent>>,
    /// Foreign exhaustion rate (외인소진률, `for_exh_rt`), in percent; whatever sign the server writes before it
    /// adds nothing.
    ///
    /// How much of what foreigners may hold they do hold.
    #[doc(alias("for_exh_rt", "외인소진률"))]
    pub foreign_exhaustion_rate: Option<Percent>,
    /// Substitute price (대용가, `repl_pric`), in won.
    #[doc(alias("repl_pric", "대용가"))]
    pub substitute_price: Option<Won>,
    /// Per (PER, `per`), in times, signed.
    ///
    /// From another vendor; updated weekly, or when results are published.
    #[doc(alias = "PER")]
    pub per: Option<Decimal>,
    /// Eps (EPS, `eps`), in won, signed.
    ///
    /// A share.
    #[doc(alias = "EPS")]
    pub eps: Option<DecimalWon>,
    /// Roe (ROE, `roe`), in percent, signed.
    ///
    /// From another vendor; updated weekly, or when results are published.
    #[doc(alias = "ROE")]
    pub roe: Option<Percent>,
    /// Pbr (PBR, `pbr`), in times, signed.
    #[doc(alias = "PBR")]
    pub pbr: Option<Decimal>,
    /// Ev (EV, `ev`), in times, signed.
    ///
    /// A multiple (`39.01`), and no amount of money; most likely EV/EBITDA.
    #[doc(alias = "EV")]
    pub ev: Option<Decimal>,
    /// Bps (BPS, `bps`), in won, signed.
    ///
    /// A share.
    #[doc(alias = "BPS")]
    pub bps: Option<DecimalWon>,
    /// Revenue (매출액, `sale_amt`), in hundred million won.
    #[doc(alias("sale_amt", "매출액"))]
    pub revenue: Option<HundredMillionWon>,
    /// Operating profit (영업이익, `bus_pro`), in hundred million won, signed.
    ///
    /// A loss is taken to have a minus; only profits were seen.
    #[doc(alias("bus_pro", "영업이익"))]
    pub operating_profit: Option<HundredMillionWon>,
    /// Net income (당기순이익, `cup_nga`), in hundred million won, signed.
    ///
    /// A loss is taken to have a minus; only profits were seen.
    #[doc(alias("cup_nga", "당기순이익"))]
    pub net_income: Option<HundredMillionWon>,
    /// Highest 250 days (250최고, `250hgst`), in won, with its direction.
    #[doc(alias("250hgst", "250최고"))]
    pub highest_250_days: Option<Price>,
    /// Lowest 250 days (250최저, `250lwst`), in won, with its direction.
    #[doc(alias("250lwst", "250최저"))]
    pub lowest_250_days: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Upper limit price (상한가, `upl_pric`), in won, with its direction.
    #[doc(alias("upl_pric", "상한가"))]
    pub upper_limit_price: Option<Price>,
    /// Lower limit price (하한가, `lst_pric`), in won, with its direction.
    #[doc(alias("lst_pric", "하한가"))]
    pub lower_limit_price: Option<Price>,
    /// Base price (기준가, `base_pric`), in won.
    #[doc(alias("base_pric", "기준가"))]
    pub base_price: Option<Won>,
    /// Expected price (예상체결가, `exp_cntr_pric`), in won, with its direction.
    ///
    /// `-0` where nothing is expected, which is no price.
    #[doc(alias("exp_cntr_pric", "예상체결가"))]
    pub expected_price: Option<Price>,
    /// Expected quantity (예상체결수량, `exp_cntr_qty`), in shares.
    #[doc(alias("exp_cntr_qty", "예상체결수량"))]
    pub expected_quantity: Option<Shares>,
    /// Highest 250 days date (250최고가일, `250hgst_pric_dt`).
    #[doc(alias("250hgst_pric_dt", "250최고가일"))]
    pub highest_250_days_date: Option<Date>,
    /// Change rate from highest 250 days (250최고가대비율, `250hgst_pric_pre_rt`), in percent, signed.
    #[doc(alias("250hgst_pric_pre_rt", "250최고가대비율"))]
    pub change_rate_from_highest_250_days: Option<Percent>,
    /// Lowest 250 days date (250최저가일, `250lwst_pric_dt`).
    #[doc(alias("250lwst_pric_dt", "250최저가일"))]
    pub lowest_250_days_date: Option<Date>,
    /// Change rate from lowest 250 days (250최저가대비율, `250lwst_pric_pre_rt`), in percent, signed.
    #[doc(alias("250lwst_pric_pre_rt", "250최저가대비율"))]
    pub change_rate_from_lowest_250_days: Option<Percent>,
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
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Volume ratio (거래대비, `trde_pre`), in percent; whatever sign the server writes before it adds nothing.
    ///
    /// Today's volume in percent of the previous day's. The sign that the server writes says whether that
    /// is below (`-`) or above (`+`) 100.
    #[doc(alias("trde_pre", "거래대비"))]
    pub volume_ratio: Option<Percent>,
    /// Face value unit (액면가단위, `fav_unit`).
    ///
    /// The currency in words, such as `원`.
    #[doc(alias("fav_unit", "액면가단위"))]
    pub face_value_unit: Option<String>,
    /// Circulating shares (유통주식, `dstr_stk`), in thousands of shares.
    ///
    /// The table's description says `1주`, read as `천주` here: 76.1 % of the listed shares, which are in
    /// thousands.
    #[doc(alias("dstr_stk", "유통주식"))]
    pub circulating_shares: Option<ThousandShares>,
    /// Circulating rate (유통비율, `dstr_rt`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Of the listed shares.
    #[doc(alias("dstr_rt", "유통비율"))]
    pub circulating_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10001` at run time.
pub static TR: Tr = Tr {
    id: "ka10001",
    name: "주식기본정보요청",
    rust: "StockBasicInfo",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for StockBasicInfo {
    const TR: &'static Tr = &TR;
}

record! {
    StockBasicInfo = RESPONSE[45] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "setl_mm" "결산월" => fiscal_month: Text,
        3 "fav" "액면가" => face_value: Won,
        4 "cap" "자본금" => capital: HundredMillionWon,
        5 "flo_stk" "상장주식" => listed_shares: ThousandShares,
        6 "crd_rt" "신용비율" => credit_ratio: Percent magnitude scale(2),
        7 "oyr_hgst" "연중최고" => year_highest: Price,
        8 "oyr_lwst" "연중최저" => year_lowest: Price,
        9 "mac" "시가총액" => market_cap: HundredMillionWon,
        10 "mac_wght" "시가총액비중" => market_cap_weight: PercentAsSent scale(2),
        11 "for_exh_rt" "외인소진률" => foreign_exhaustion_rate: Percent magnitude scale(2),
        12 "repl_pric" "대용가" => substitute_price: Won,
        13 "per" "PER" => per: Ratio signed,
        14 "eps" "EPS" => eps: DecimalWon signed,
        15 "roe" "ROE" => roe: Percent signed,
        16 "pbr" "PBR" => pbr: Ratio signed,
        17 "ev" "EV" => ev: Ratio signed,
        18 "bps" "BPS" => bps: DecimalWon signed,
        19 "sale_amt" "매출액" => revenue: HundredMillionWon,
        20 "bus_pro" "영업이익" => operating_profit: HundredMillionWon signed,
        21 "cup_nga" "당기순이익" => net_income: HundredMillionWon signed,
        22 "250hgst" "250최고" => highest_250_days: Price,
        23 "250lwst" "250최저" => lowest_250_days: Price,
        24 "high_pric" "고가" => high_price: Price,
        25 "open_pric" "시가" => open_price: Price,
        26 "low_pric" "저가" => low_price: Price,
        27 "upl_pric" "상한가" => upper_limit_price: Price,
        28 "lst_pric" "하한가" => lower_limit_price: Price,
        29 "base_pric" "기준가" => base_price: Won,
        30 "exp_cntr_pric" "예상체결가" => expected_price: Price,
        31 "exp_cntr_qty" "예상체결수량" => expected_quantity: Shares,
        32 "250hgst_pric_dt" "250최고가일" => highest_250_days_date: Date,
        33 "250hgst_pric_pre_rt" "250최고가대비율" => change_rate_from_highest_250_days: Percent signed scale(2),
        34 "250lwst_pric_dt" "250최저가일" => lowest_250_days_date: Date,
        35 "250lwst_pric_pre_rt" "250최저가대비율" => change_rate_from_lowest_250_days: Percent signed scale(2),
        36 "cur_prc" "현재가" => current_price: Price,
        37 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        38 "pred_pre" "전일대비" => change: Won signed,
        39 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        40 "trde_qty" "거래량" => volume: Shares,
        41 "trde_pre" "거래대비" => volume_ratio: Percent magnitude scale(2),
        42 "fav_unit" "액면가단위" => face_value_unit: Text,
        43 "dstr_stk" "유통주식" => circulating_shares: ThousandShares,
        44 "dstr_rt" "유통비율" => circulating_rate: Percent magnitude scale(1),
    }
}
