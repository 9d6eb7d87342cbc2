// Generated from spec/elw/ka30012.yaml by `cargo xtask gen`. Do not edit.

//! `ka30012` ELW종목상세정보요청: Everything about one warrant: terms, underlyings, dates, liquidity provider and valuation.

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use crate::catalogue::{Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Days, DecimalWon, Percent, Price, Shares, StockCode, ThousandShares, Won};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`ElwDetails`]: ELW종목상세정보요청 (`ka30012`).
///
/// Everything about one warrant: terms, underlyings, dates, liquidity provider and valuation.
///
/// ```
/// use kiwoom_api::elw::ElwDetailsRequest;
/// use kiwoom_api::Request;
///
/// let request = ElwDetailsRequest::new("57JBHH".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"57JBHH"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30012", "ELW종목상세정보요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwDetailsRequest {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The code of the warrant, such as `57JBHH`.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl ElwDetailsRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    ElwDetailsRequest -> ElwDetails = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// Everything about one warrant: terms, underlyings, dates, liquidity provider and valuation.
///
/// What the server answers to [`ElwDetailsRequest`]: ELW종목상세정보요청 (`ka30012`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::elw::ElwDetailsRequest;
///
/// let request = ElwDetailsRequest::new("57JBHH".parse()?);
/// let reply = client.elw().elw_details(&request).await?;
/// println!(
///     "{:?} {:?} {:?} {:?} {:?} {:?}",
///     reply.current_price,
///     reply.change_rate,
///     reply.theoretical_price,
///     reply.implied_volatility,
///     reply.exercise_price,
///     reply.expiry_date,
/// );
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30012", "ELW종목상세정보요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwDetails {
    /// Underlying code (자산코드, `aset_cd`).
    ///
    /// The code of a stock (`068270`) or an index (`201`).
    #[doc(alias("aset_cd", "자산코드"))]
    pub underlying_code: Option<String>,
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
    /// LP broker name (LP회원사명, `lpmmcm_nm`).
    #[doc(alias("lpmmcm_nm", "LP회원사명"))]
    pub lp_broker_name: Option<String>,
    /// LP broker name 1 (LP회원사명1, `lpmmcm_nm_1`).
    #[doc(alias("lpmmcm_nm_1", "LP회원사명1"))]
    pub lp_broker_name_1: Option<String>,
    /// LP broker name 2 (LP회원사명2, `lpmmcm_nm_2`).
    #[doc(alias("lpmmcm_nm_2", "LP회원사명2"))]
    pub lp_broker_name_2: Option<String>,
    /// Right content (ELW권리내용, `elwrght_cntn`).
    #[doc(alias("elwrght_cntn", "ELW권리내용"))]
    pub right_content: Option<String>,
    /// Expiry valuation (ELW만기평가가격, `elwexpr_evlt_pric`).
    ///
    /// How the price at expiry is found, in words.
    #[doc(alias("elwexpr_evlt_pric", "ELW만기평가가격"))]
    pub expiry_valuation: Option<String>,
    /// Theoretical price (ELW이론가, `elwtheory_pric`), in won.
    #[doc(alias("elwtheory_pric", "ELW이론가"))]
    pub theoretical_price: Option<DecimalWon>,
    /// Disparity rate (괴리율, `dispty_rt`), in percent, signed.
    ///
    /// The current price less the theoretical one, of the theoretical one.
    #[doc(alias("dispty_rt", "괴리율"))]
    pub disparity_rate: Option<Percent>,
    /// Implied volatility (ELW내재변동성, `elwinnr_vltl`), in percent.
    #[doc(alias("elwinnr_vltl", "ELW내재변동성"))]
    pub implied_volatility: Option<Percent>,
    /// Expected right value (예상권리가, `exp_rght_pric`), in won.
    ///
    /// Kiwoom documents no unit; won, as the price of a warrant.
    #[doc(alias("exp_rght_pric", "예상권리가"))]
    pub expected_right_value: Option<DecimalWon>,
    /// Break even rate (ELW손익분기율, `elwpl_qutr_rt`), in percent, signed.
    #[doc(alias("elwpl_qutr_rt", "ELW손익분기율"))]
    pub break_even_rate: Option<Percent>,
    /// Exercise price (ELW행사가, `elwexec_pric`).
    ///
    /// In won, or in index points where the underlying is an index.
    #[doc(alias("elwexec_pric", "ELW행사가"))]
    pub exercise_price: Option<Decimal>,
    /// Conversion ratio (ELW전환비율, `elwcnvt_rt`), in times.
    ///
    /// Units of the underlying that one warrant is on.
    #[doc(alias("elwcnvt_rt", "ELW전환비율"))]
    pub conversion_ratio: Option<Decimal>,
    /// Compensation rate (ELW보상율, `elwcmpn_rt`), in percent.
    #[doc(alias("elwcmpn_rt", "ELW보상율"))]
    pub compensation_rate: Option<Percent>,
    /// Participation rate (ELW가격상승참여율, `elwpric_rising_part_rt`), in percent.
    #[doc(alias("elwpric_rising_part_rt", "ELW가격상승참여율"))]
    pub participation_rate: Option<Percent>,
    /// Right type (ELW권리유형, `elwrght_type`).
    ///
    /// In words, such as `콜`.
    #[doc(alias("elwrght_type", "ELW권리유형"))]
    pub right_type: Option<String>,
    /// Remaining days (ELW잔존일수, `elwsrvive_dys`).
    #[doc(alias("elwsrvive_dys", "ELW잔존일수"))]
    pub remaining_days: Option<Days>,
    /// Listed shares (상장주식수, `stkcnt`), in thousands of shares.
    ///
    /// The table's description says `천원`, read as `천주` here: 29,825,090 of 35,800 thousand are the 83.31 %
    /// of lpposs_rt.
    #[doc(alias("stkcnt", "상장주식수"))]
    pub listed_shares: Option<ThousandShares>,
    /// LP order possible (ELWLP주문가능, `elwlpord_pos`).
    #[doc(alias("elwlpord_pos", "ELWLP주문가능"))]
    pub lp_order_possible: Option<String>,
    /// LP holding rate (LP보유비율, `lpposs_rt`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Of the listed units.
    #[doc(alias("lpposs_rt", "LP보유비율"))]
    pub lp_holding_rate: Option<Percent>,
    /// LP holding quantity (LP보유수량, `lprmnd_qty`), in shares.
    #[doc(alias("lprmnd_qty", "LP보유수량"))]
    pub lp_holding_quantity: Option<Shares>,
    /// Spread (ELW스프레드, `elwspread`), signed.
    ///
    /// Of the liquidity provider's quotes: in won or in percent, no table says.
    #[doc(alias("elwspread", "ELW스프레드"))]
    pub spread: Option<Decimal>,
    /// Parity (ELW패리티, `elwprty`).
    ///
    /// Underlying to exercise price: in percent in ka10095, and no table says whether it is so here.
    #[doc(alias("elwprty", "ELW패리티"))]
    pub parity: Option<Decimal>,
    /// Gearing (ELW기어링, `elwgear`), in times.
    ///
    /// Underlying to price of the warrant.
    #[doc(alias("elwgear", "ELW기어링"))]
    pub gearing: Option<Decimal>,
    /// Listing date (ELW상장일, `elwflo_dt`).
    #[doc(alias("elwflo_dt", "ELW상장일"))]
    pub listing_date: Option<Date>,
    /// Last trade date (ELW최종거래일, `elwfin_trde_dt`).
    #[doc(alias("elwfin_trde_dt", "ELW최종거래일"))]
    pub last_trade_date: Option<Date>,
    /// Expiry date (만기일, `expr_dt`).
    #[doc(alias("expr_dt", "만기일"))]
    pub expiry_date: Option<Date>,
    /// Exercise date (행사일, `exec_dt`).
    #[doc(alias("exec_dt", "행사일"))]
    pub exercise_date: Option<Date>,
    /// LP supply end date (LP공급종료일, `lpsuply_end_dt`).
    #[doc(alias("lpsuply_end_dt", "LP공급종료일"))]
    pub lp_supply_end_date: Option<Date>,
    /// Payment date (ELW지급일, `elwpay_dt`).
    #[doc(alias("elwpay_dt", "ELW지급일"))]
    pub payment_date: Option<Date>,
    /// Indicators available (ELW투자지표산출, `elwinvt_ix_comput`).
    #[doc(alias("elwinvt_ix_comput", "ELW투자지표산출"))]
    pub indicators_available: Option<String>,
    /// Payment agent (ELW지급대리인, `elwpay_agnt`).
    #[doc(alias("elwpay_agnt", "ELW지급대리인"))]
    pub payment_agent: Option<String>,
    /// Payment method (ELW결재방법, `elwappr_way`).
    #[doc(alias("elwappr_way", "ELW결재방법"))]
    pub payment_method: Option<String>,
    /// Exercise style (ELW권리행사방식, `elwrght_exec_way`).
    #[doc(alias("elwrght_exec_way", "ELW권리행사방식"))]
    pub exercise_style: Option<String>,
    /// Issuer (ELW발행기관, `elwpblicte_orgn`).
    #[doc(alias("elwpblicte_orgn", "ELW발행기관"))]
    pub issuer: Option<String>,
    /// Settled payment (확정지급액, `dcsn_pay_amt`), in won.
    ///
    /// What a unit is paid once it has expired.
    #[doc(alias("dcsn_pay_amt", "확정지급액"))]
    pub settled_payment: Option<DecimalWon>,
    /// Knock out barrier (KO베리어, `kobarr`).
    ///
    /// In won, or in index points where the underlying is an index.
    #[doc(alias("kobarr", "KO베리어"))]
    pub knock_out_barrier: Option<Decimal>,
    /// Iv (IV, `iv`), in percent.
    ///
    /// Not `implied_volatility`: 58.71 beside 67.89. Which of the volatilities it is, nobody says.
    /// The table's description says `셋째`, read as `둘째` here: replies have two decimals.
    #[doc(alias = "IV")]
    pub iv: Option<Percent>,
    /// Early terminated elw (종기종료ELW발생, `clsprd_end_elwocr`).
    ///
    /// Blank in Kiwoom's sample.
    #[doc(alias("clsprd_end_elwocr", "종기종료ELW발생"))]
    pub early_terminated_elw: Option<String>,
    /// The underlyings (기초자산), with their shares of the basket.
    ///
    /// `underlyings[0]` is level 1.
    pub underlyings: [ElwUnderlying; 5],
    /// Evaluation start date (평가시작일자, `fr_dt`).
    ///
    /// Blank in Kiwoom's sample; said of warrants that ended early.
    #[doc(alias("fr_dt", "평가시작일자"))]
    pub evaluation_start_date: Option<Date>,
    /// Evaluation end date (평가종료일자, `to_dt`).
    ///
    /// Blank in Kiwoom's sample; said of warrants that ended early.
    #[doc(alias("to_dt", "평가종료일자"))]
    pub evaluation_end_date: Option<Date>,
    /// Evaluation start time (평가시작시간, `fr_tm`), in Korea.
    ///
    /// Blank in Kiwoom's sample; said of warrants that ended early.
    #[doc(alias("fr_tm", "평가시작시간"))]
    pub evaluation_start_time: Option<Time>,
    /// Evaluation end time (평가종료시간, `evlt_end_tm`), in Korea.
    ///
    /// Blank in Kiwoom's sample; said of warrants that ended early.
    #[doc(alias("evlt_end_tm", "평가종료시간"))]
    pub evaluation_end_time: Option<Time>,
    /// Evaluation price (평가가격, `evlt_pric`).
    ///
    /// In won, or in index points where the underlying is an index. Blank in Kiwoom's sample; said of
    /// warrants that ended early.
    #[doc(alias("evlt_pric", "평가가격"))]
    pub evaluation_price: Option<Decimal>,
    /// Evaluation finished (평가완료여부, `evlt_fnsh_yn`).
    ///
    /// Blank in Kiwoom's sample; said of warrants that ended early.
    #[doc(alias("evlt_fnsh_yn", "평가완료여부"))]
    pub evaluation_finished: Option<String>,
    /// Overall highest price (전체최고가, `all_hgst_pric`).
    ///
    /// Of the underlying, after a warrant has ended early: in won, or in index points where it is an index.
    #[doc(alias("all_hgst_pric", "전체최고가"))]
    pub overall_highest_price: Option<Decimal>,
    /// Overall lowest price (전체최저가, `all_lwst_pric`).
    ///
    /// Of the underlying, after a warrant has ended early: in won, or in index points where it is an index.
    #[doc(alias("all_lwst_pric", "전체최저가"))]
    pub overall_lowest_price: Option<Decimal>,
    /// Following highest price (직후최고가, `imaf_hgst_pric`).
    ///
    /// Of the underlying, after a warrant has ended early: in won, or in index points where it is an index.
    #[doc(alias("imaf_hgst_pric", "직후최고가"))]
    pub following_highest_price: Option<Decimal>,
    /// Following lowest price (직후최저가, `imaf_lwst_pric`).
    ///
    /// Of the underlying, after a warrant has ended early: in won, or in index points where it is an index.
    #[doc(alias("imaf_lwst_pric", "직후최저가"))]
    pub following_lowest_price: Option<Decimal>,
    /// Second half highest price (후반장최고가, `sndhalf_mrkt_hgst_pric`).
    ///
    /// Of the underlying, after a warrant has ended early: in won, or in index points where it is an index.
    #[doc(alias("sndhalf_mrkt_hgst_pric", "후반장최고가"))]
    pub second_half_highest_price: Option<Decimal>,
    /// Second half lowest price (후반장최저가, `sndhalf_mrkt_lwst_pric`).
    ///
    /// Of the underlying, after a warrant has ended early: in won, or in index points where it is an index.
    #[doc(alias("sndhalf_mrkt_lwst_pric", "후반장최저가"))]
    pub second_half_lowest_price: Option<Decimal>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One level of `underlyings` in `ka30012`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ElwUnderlying {
    /// Name.
    ///
    /// - underlyings: `bsis_aset_1`, `bsis_aset_2`, `bsis_aset_3`, `bsis_aset_4`, `bsis_aset_5`
    #[doc(alias("bsis_aset_1", "기초자산1", "bsis_aset_2"))]
    #[doc(alias("기초자산2", "bsis_aset_3", "기초자산3"))]
    #[doc(alias("bsis_aset_4", "기초자산4", "bsis_aset_5"))]
    #[doc(alias = "기초자산5")]
    pub name: Option<String>,
    /// Weight, in times.
    ///
    /// - underlyings: `bsis_aset_comp_rt_1`, `bsis_aset_comp_rt_2`, `bsis_aset_comp_rt_3`,
    ///   `bsis_aset_comp_rt_4`, `bsis_aset_comp_rt_5`
    #[doc(alias("bsis_aset_comp_rt_1", "기초자산구성비율1"))]
    #[doc(alias("bsis_aset_comp_rt_2", "기초자산구성비율2"))]
    #[doc(alias("bsis_aset_comp_rt_3", "기초자산구성비율3"))]
    #[doc(alias("bsis_aset_comp_rt_4", "기초자산구성비율4"))]
    #[doc(alias("bsis_aset_comp_rt_5", "기초자산구성비율5"))]
    pub weight: Option<Decimal>,
}

/// What is known of `ka30012` at run time.
pub static TR: Tr = Tr {
    id: "ka30012",
    name: "ELW종목상세정보요청",
    rust: "ElwDetails",
    category: "elw",
    path: "/api/dostk/elw",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "57JBHH")],
};

impl Response for ElwDetails {
    const TR: &'static Tr = &TR;
}

record! {
    ElwDetails = RESPONSE[65] {
        0 "aset_cd" "자산코드" => underlying_code: Text,
        1 "cur_prc" "현재가" => current_price: Price,
        2 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        5 "lpmmcm_nm" "LP회원사명" => lp_broker_name: Text,
        6 "lpmmcm_nm_1" "LP회원사명1" => lp_broker_name_1: Text,
        7 "lpmmcm_nm_2" "LP회원사명2" => lp_broker_name_2: Text,
        8 "elwrght_cntn" "ELW권리내용" => right_content: Text,
        9 "elwexpr_evlt_pric" "ELW만기평가가격" => expiry_valuation: Text,
        10 "elwtheory_pric" "ELW이론가" => theoretical_price: DecimalWon implied_decimals(2),
        11 "dispty_rt" "괴리율" => disparity_rate: Percent signed scale(2),
        12 "elwinnr_vltl" "ELW내재변동성" => implied_volatility: Percent implied_decimals(2),
        13 "exp_rght_pric" "예상권리가" => expected_right_value: DecimalWon scale(2),
        14 "elwpl_qutr_rt" "ELW손익분기율" => break_even_rate: Percent signed scale(2),
        15 "elwexec_pric" "ELW행사가" => exercise_price: Decimal scale(2),
        16 "elwcnvt_rt" "ELW전환비율" => conversion_ratio: Ratio scale(4),
        17 "elwcmpn_rt" "ELW보상율" => compensation_rate: Percent scale(2),
        18 "elwpric_rising_part_rt" "ELW가격상승참여율" => participation_rate: Percent scale(2),
        19 "elwrght_type" "ELW권리유형" => right_type: Text,
        20 "elwsrvive_dys" "ELW잔존일수" => remaining_days: Days,
        21 "stkcnt" "상장주식수" => listed_shares: ThousandShares,
        22 "elwlpord_pos" "ELWLP주문가능" => lp_order_possible: Text,
        23 "lpposs_rt" "LP보유비율" => lp_holding_rate: Percent magnitude scale(2),
        24 "lprmnd_qty" "LP보유수량" => lp_holding_quantity: Shares,
        25 "elwspread" "ELW스프레드" => spread: Decimal signed scale(2),
        26 "elwprty" "ELW패리티" => parity: Decimal scale(2),
        27 "elwgear" "ELW기어링" => gearing: Ratio scale(2),
        28 "elwflo_dt" "ELW상장일" => listing_date: Date,
        29 "elwfin_trde_dt" "ELW최종거래일" => last_trade_date: Date,
        30 "expr_dt" "만기일" => expiry_date: Date,
        31 "exec_dt" "행사일" => exercise_date: Date,
        32 "lpsuply_end_dt" "LP공급종료일" => lp_supply_end_date: Date,
        33 "elwpay_dt" "ELW지급일" => payment_date: Date,
        34 "elwinvt_ix_comput" "ELW투자지표산출" => indicators_available: Text,
        35 "elwpay_agnt" "ELW지급대리인" => payment_agent: Text,
        36 "elwappr_way" "ELW결재방법" => payment_method: Text,
        37 "elwrght_exec_way" "ELW권리행사방식" => exercise_style: Text,
        38 "elwpblicte_orgn" "ELW발행기관" => issuer: Text,
        39 "dcsn_pay_amt" "확정지급액" => settled_payment: DecimalWon scale(3),
        40 "kobarr" "KO베리어" => knock_out_barrier: Decimal,
        41 "iv" "IV" => iv: Percent scale(2),
        42 "clsprd_end_elwocr" "종기종료ELW발생" => early_terminated_elw: Text,
        43 "bsis_aset_1" "기초자산1" => underlyings[0].name: Text,
        44 "bsis_aset_comp_rt_1" "기초자산구성비율1" => underlyings[0].weight: Ratio scale(2),
        45 "bsis_aset_2" "기초자산2" => underlyings[1].name: Text,
        46 "bsis_aset_comp_rt_2" "기초자산구성비율2" => underlyings[1].weight: Ratio scale(2),
        47 "bsis_aset_3" "기초자산3" => underlyings[2].name: Text,
        48 "bsis_aset_comp_rt_3" "기초자산구성비율3" => underlyings[2].weight: Ratio scale(2),
        49 "bsis_aset_4" "기초자산4" => underlyings[3].name: Text,
        50 "bsis_aset_comp_rt_4" "기초자산구성비율4" => underlyings[3].weight: Ratio scale(2),
        51 "bsis_aset_5" "기초자산5" => underlyings[4].name: Text,
        52 "bsis_aset_comp_rt_5" "기초자산구성비율5" => underlyings[4].weight: Ratio scale(2),
        53 "fr_dt" "평가시작일자" => evaluation_start_date: Date,
        54 "to_dt" "평가종료일자" => evaluation_end_date: Date,
        55 "fr_tm" "평가시작시간" => evaluation_start_time: Time,
        56 "evlt_end_tm" "평가종료시간" => evaluation_end_time: Time,
        57 "evlt_pric" "평가가격" => evaluation_price: Decimal,
        58 "evlt_fnsh_yn" "평가완료여부" => evaluation_finished: Text,
        59 "all_hgst_pric" "전체최고가" => overall_highest_price: Decimal scale(2),
        60 "all_lwst_pric" "전체최저가" => overall_lowest_price: Decimal scale(2),
        61 "imaf_hgst_pric" "직후최고가" => following_highest_price: Decimal scale(2),
        62 "imaf_lwst_pric" "직후최저가" => following_lowest_price: Decimal scale(2),
        63 "sndhalf_mrkt_hgst_pric" "후반장최고가" => second_half_highest_price: Decimal scale(2),
        64 "sndhalf_mrkt_lwst_pric" "후반장최저가" => second_half_lowest_price: Decimal scale(2),
    }
}
