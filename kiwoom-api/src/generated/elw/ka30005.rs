// Generated from spec/elw/ka30005.yaml by `cargo xtask gen`. Do not edit.

//! `ka30005` ELW조건검색요청: A search for warrants by issuer, underlying, right and liquidity provider, with all their indicators; a row is a warrant.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{Days, DecimalWon, MillionWon, Percent, Price, Shares, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ElwSearch`]: ELW조건검색요청 (`ka30005`).
///
/// A search for warrants by issuer, underlying, right and liquidity provider, with all their
/// indicators; a row is a warrant.
///
/// ```
/// use kiwoom_api::elw::{ElwSearchRequest, ElwSearchRightType};
/// use kiwoom_api::Request;
///
/// let request = ElwSearchRequest::new()
///     .issuer_code("000000000017")
///     .underlying_code("201")
///     .right_type(ElwSearchRightType::Call);
/// assert_eq!(request.to_json()?, r#"{"isscomp_cd":"000000000017","bsis_aset_cd":"201","rght_tp":"1","lpcd":"000000000000","sort_tp":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30005", "ELW조건검색요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwSearchRequest {
    /// Issuer code (발행사코드, `isscomp_cd`).
    ///
    /// The firm that issued the warrants, in twelve digits: `000000000017`. `000000000000` is all of them.
    ///
    /// A new request has `000000000000`.
    #[doc(alias("isscomp_cd", "발행사코드"))]
    pub issuer_code: String,
    /// Underlying code (기초자산코드, `bsis_aset_cd`).
    ///
    /// The code of a stock (`005930`) or an index (`201` for KOSPI 200); `000000000000` is all of them.
    ///
    /// A new request has `000000000000`.
    #[doc(alias("bsis_aset_cd", "기초자산코드"))]
    pub underlying_code: String,
    /// Right type (권리구분, `rght_tp`).
    ///
    /// A new request has [`ElwSearchRightType::All`].
    #[doc(alias("rght_tp", "권리구분"))]
    pub right_type: ElwSearchRightType,
    /// LP code (LP코드, `lpcd`).
    ///
    /// The firm that provides liquidity, in three digits: `017`. `000000000000` is all of them.
    ///
    /// A new request has `000000000000`.
    #[doc(alias("lpcd", "LP코드"))]
    pub lp_code: String,
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ElwSearchSort::Unsorted`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: ElwSearchSort,
}

impl ElwSearchRequest {
    /// A request that starts as follows, and has setters:
    ///
    /// - `issuer_code`: `000000000000`
    /// - `underlying_code`: `000000000000`
    /// - `right_type`: [`ElwSearchRightType::All`]
    /// - `lp_code`: `000000000000`
    /// - `sort_type`: [`ElwSearchSort::Unsorted`]
    pub fn new() -> Self {
        Self {
            issuer_code: "000000000000".to_owned(),
            underlying_code: "000000000000".to_owned(),
            right_type: ElwSearchRightType::All,
            lp_code: "000000000000".to_owned(),
            sort_type: ElwSearchSort::Unsorted,
        }
    }

    /// Sets the parameter: issuer code (발행사코드, `isscomp_cd`).
    ///
    /// The firm that issued the warrants, in twelve digits: `000000000017`. `000000000000` is all of them.
    ///
    /// A new request has `000000000000`.
    #[must_use]
    pub fn issuer_code(mut self, issuer_code: impl Into<String>) -> Self {
        self.issuer_code = issuer_code.into();
        self
    }

    /// Sets the parameter: underlying code (기초자산코드, `bsis_aset_cd`).
    ///
    /// The code of a stock (`005930`) or an index (`201` for KOSPI 200); `000000000000` is all of them.
    ///
    /// A new request has `000000000000`.
    #[must_use]
    pub fn underlying_code(mut self, underlying_code: impl Into<String>) -> Self {
        self.underlying_code = underlying_code.into();
        self
    }

    /// Sets the parameter: right type (권리구분, `rght_tp`).
    ///
    /// A new request has [`ElwSearchRightType::All`].
    #[must_use]
    pub fn right_type(mut self, right_type: ElwSearchRightType) -> Self {
        self.right_type = right_type;
        self
    }

    /// Sets the parameter: lP code (LP코드, `lpcd`).
    ///
    /// The firm that provides liquidity, in three digits: `017`. `000000000000` is all of them.
    ///
    /// A new request has `000000000000`.
    #[must_use]
    pub fn lp_code(mut self, lp_code: impl Into<String>) -> Self {
        self.lp_code = lp_code.into();
        self
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`ElwSearchSort::Unsorted`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: ElwSearchSort) -> Self {
        self.sort_type = sort_type;
        self
    }
}

impl Default for ElwSearchRequest {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    ElwSearchRequest -> ElwSearch = REQUEST[5] {
        "isscomp_cd" "발행사코드" required => issuer_code: Text,
        "bsis_aset_cd" "기초자산코드" required => underlying_code: Text,
        "rght_tp" "권리구분" required => right_type: Code<ElwSearchRightType>,
        "lpcd" "LP코드" required => lp_code: Text,
        "sort_tp" "정렬구분" required => sort_type: Code<ElwSearchSort>,
    }
}

/// A search for warrants by issuer, underlying, right and liquidity provider, with all their
/// indicators; a row is a warrant.
///
/// What the server answers to [`ElwSearchRequest`]: ELW조건검색요청 (`ka30005`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::elw::{ElwSearchRequest, ElwSearchRightType};
///
/// let request = ElwSearchRequest::new()
///     .issuer_code("000000000017")
///     .underlying_code("201")
///     .right_type(ElwSearchRightType::Call);
/// let reply = client.elw().elw_search(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.expiry_date,
///         row.exercise_price,
///         row.implied_volatility,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30005", "ELW조건검색요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwSearch {
    /// The rows: ELW조건검색 (`elwcnd_qry`); each is an ELW.
    ///
    /// Sorted
    /// - by `change_rate`, largest first, where `sort_type` is `RiseRate`
    /// - by `change`, largest first, where `sort_type` is `RiseAmount`
    /// - by `change_rate`, smallest first, where `sort_type` is `FallRate`
    /// - by `change`, smallest first, where `sort_type` is `FallAmount`
    /// - by `volume`, largest first, where `sort_type` is `Volume`
    /// - by `turnover`, largest first, where `sort_type` is `Turnover`
    #[doc(alias("elwcnd_qry", "ELW조건검색"))]
    pub rows: Vec<ElwSearchRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ELW조건검색 (`elwcnd_qry`) in [`ElwSearch`] (`ka30005`).
#[doc(alias("elwcnd_qry", "ELW조건검색"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwSearchRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Issuer name (발행사명, `isscomp_nm`).
    #[doc(alias("isscomp_nm", "발행사명"))]
    pub issuer_name: Option<String>,
    /// Series (회차, `sqnc`).
    ///
    /// The number of the issue, as in the name of the warrant.
    #[doc(alias("sqnc", "회차"))]
    pub series: Option<String>,
    /// Underlying name (기초자산명, `base_aset_nm`).
    #[doc(alias("base_aset_nm", "기초자산명"))]
    pub underlying_name: Option<String>,
    /// Right type (권리구분, `rght_tp`).
    ///
    /// In words, such as `콜`.
    #[doc(alias("rght_tp", "권리구분"))]
    pub right_type: Option<String>,
    /// Expiry date (만기일, `expr_dt`).
    #[doc(alias("expr_dt", "만기일"))]
    pub expiry_date: Option<Date>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (대비구분, `pre_tp`).
    #[doc(alias("pre_tp", "대비구분"))]
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
    /// Volume change rate (거래량대비, `trde_qty_pre`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// 0.00 in the replies seen: a rate, and whether it is a change or a ratio to the day before is
    /// unknown.
    /// The table's description says `1주`, read as `%` here: replies have two decimals, which shares have
    /// not.
    #[doc(alias("trde_qty_pre", "거래량대비"))]
    pub volume_change_rate: Option<SignAsSent<Percent>>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Previous volume (전일거래량, `pred_trde_qty`), in shares.
    #[doc(alias("pred_trde_qty", "전일거래량"))]
    pub previous_volume: Option<Shares>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Parity (패리티, `prty`).
    ///
    /// Underlying to exercise price: in percent in ka10095, and no table says whether it is so here.
    #[doc(alias("prty", "패리티"))]
    pub parity: Option<Decimal>,
    /// Gearing (기어링비율, `gear_rt`).
    ///
    /// Underlying to price of the warrant: in percent by the table, while ka30012 has times.
    #[doc(alias("gear_rt", "기어링비율"))]
    pub gearing: Option<Decimal>,
    /// Break even rate (손익분기율, `pl_qutr_rt`), in percent, signed.
    #[doc(alias("pl_qutr_rt", "손익분기율"))]
    pub break_even_rate: Option<Percent>,
    /// Capital fulcrum point (자본지지점, `cfp`), in percent, signed.
    ///
    /// The yearly growth of the underlying that makes warrant and underlying gain the same. Blank in
    /// Kiwoom's sample.
    #[doc(alias("cfp", "자본지지점"))]
    pub capital_fulcrum_point: Option<Percent>,
    /// Theoretical price (이론가, `theory_pric`), in won.
    #[doc(alias("theory_pric", "이론가"))]
    pub theoretical_price: Option<DecimalWon>,
    /// Implied volatility (내재변동성, `innr_vltl`), in percent.
    ///
    /// In hundredths of a percent on the wire, as in ka30012.
    #[doc(alias("innr_vltl", "내재변동성"))]
    pub implied_volatility: Option<Percent>,
    /// Delta (델타, `delta`), signed.
    #[doc(alias = "델타")]
    pub delta: Option<Decimal>,
    /// Leverage (레버리지, `lvrg`), in times, signed.
    ///
    /// How many times the change of the underlying, in percent, the warrant makes.
    #[doc(alias("lvrg", "레버리지"))]
    pub leverage: Option<Decimal>,
    /// Exercise price (행사가격, `exec_pric`).
    ///
    /// In won, or in index points where the underlying is an index.
    #[doc(alias("exec_pric", "행사가격"))]
    pub exercise_price: Option<Decimal>,
    /// Conversion ratio (전환비율, `cnvt_rt`), in times.
    ///
    /// Units of the underlying that one warrant is on.
    #[doc(alias("cnvt_rt", "전환비율"))]
    pub conversion_ratio: Option<Decimal>,
    /// LP holding rate (LP보유비율, `lpposs_rt`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// Of the units that were issued.
    #[doc(alias("lpposs_rt", "LP보유비율"))]
    pub lp_holding_rate: Option<Percent>,
    /// Break even point (손익분기점, `pl_qutr_pt`); whatever sign the server writes before it adds nothing.
    ///
    /// In won, or in index points where the underlying is an index: the exercise price and, in units of the
    /// underlying, the price of the warrant.
    #[doc(alias("pl_qutr_pt", "손익분기점"))]
    pub break_even_point: Option<Decimal>,
    /// Last trade date (최종거래일, `fin_trde_dt`).
    #[doc(alias("fin_trde_dt", "최종거래일"))]
    pub last_trade_date: Option<Date>,
    /// Listing date (상장일, `flo_dt`).
    #[doc(alias("flo_dt", "상장일"))]
    pub listing_date: Option<Date>,
    /// LP supply date (LP초종공급일, `lpinitlast_suply_dt`).
    ///
    /// The last day on which the liquidity provider quotes, as far as the label can be read.
    #[doc(alias("lpinitlast_suply_dt", "LP초종공급일"))]
    pub lp_supply_date: Option<Date>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Remaining days (잔존일수, `srvive_dys`).
    #[doc(alias("srvive_dys", "잔존일수"))]
    pub remaining_days: Option<Days>,
    /// Disparity rate (괴리율, `dispty_rt`), in percent, signed.
    ///
    /// The current price less the theoretical one, of the theoretical one.
    #[doc(alias("dispty_rt", "괴리율"))]
    pub disparity_rate: Option<Percent>,
    /// LP broker name (LP회원사명, `lpmmcm_nm`).
    #[doc(alias("lpmmcm_nm", "LP회원사명"))]
    pub lp_broker_name: Option<String>,
    /// LP broker name 1 (LP회원사명1, `lpmmcm_nm_1`).
    ///
    /// A number such as `0.00` in the replies seen, and no name: most likely how near the knock-out barrier
    /// is, as ka50101 labels this element.
    #[doc(alias("lpmmcm_nm_1", "LP회원사명1"))]
    pub lp_broker_name_1: Option<String>,
    /// LP broker name 2 (LP회원사명2, `lpmmcm_nm_2`).
    ///
    /// Blank in Kiwoom's sample.
    #[doc(alias("lpmmcm_nm_2", "LP회원사명2"))]
    pub lp_broker_name_2: Option<String>,
    /// Xray instant quantity liquidation (Xray순간체결량정리매매구분, `xraymont_cntr_qty_arng_trde_tp`).
    ///
    /// Blank in Kiwoom's sample; what it says is undocumented.
    #[doc(alias = "xraymont_cntr_qty_arng_trde_tp")]
    #[doc(alias = "Xray순간체결량정리매매구분")]
    pub xray_instant_quantity_liquidation: Option<String>,
    /// Xray instant quantity margin 100 (Xray순간체결량증거금100구분, `xraymont_cntr_qty_profa_100tp`).
    ///
    /// Blank in Kiwoom's sample; what it says is undocumented.
    #[doc(alias = "xraymont_cntr_qty_profa_100tp")]
    #[doc(alias = "Xray순간체결량증거금100구분")]
    pub xray_instant_quantity_margin_100: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which kind of warrant (권리구분), in one digit.
    ///
    /// The codes of `rght_tp` (권리구분) in `ka30005`.
    pub enum ElwSearchRightType {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` 콜: Calls.
        Call = "1" "콜",
        /// `2` 풋: Puts.
        Put = "2" "풋",
        /// `3` DC: DC: digital calls, as the letters are usually read.
        Dc = "3" "DC",
        /// `4` DP: DP: digital puts, as the letters are usually read.
        Dp = "4" "DP",
        /// `5` EX: EX: exotic ones, as the letters are usually read.
        Ex = "5" "EX",
        /// `6` 조기종료콜: Calls that end early at a barrier.
        EarlyTerminationCall = "6" "조기종료콜",
        /// `7` 조기종료풋: Puts that end early at a barrier.
        EarlyTerminationPut = "7" "조기종료풋",
    }
}

codes! {
    /// What to sort by (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분) in `ka30005`.
    pub enum ElwSearchSort {
        /// `0` 정렬없음: In no order.
        Unsorted = "0" "정렬없음",
        /// `1` 상승율순: By rate of the rise.
        RiseRate = "1" "상승율순",
        /// `2` 상승폭순: By amount of the rise.
        RiseAmount = "2" "상승폭순",
        /// `3` 하락율순: By rate of the fall.
        FallRate = "3" "하락율순",
        /// `4` 하락폭순: By amount of the fall.
        FallAmount = "4" "하락폭순",
        /// `5` 거래량순: By volume.
        Volume = "5" "거래량순",
        /// `6` 거래대금순: By turnover.
        Turnover = "6" "거래대금순",
        /// `7` 잔존일순: By days that remain.
        RemainingDays = "7" "잔존일순",
    }
}

/// What is known of `ka30005` at run time.
pub static TR: Tr = Tr {
    id: "ka30005",
    name: "ELW조건검색요청",
    rust: "ElwSearch",
    category: "elw",
    path: "/api/dostk/elw",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("isscomp_cd", "000000000017"),
        ("bsis_aset_cd", "201"),
        ("rght_tp", "1"),
        ("lpcd", "000000000000"),
        ("sort_tp", "0"),
    ],
};

impl Response for ElwSearch {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwSearchRequest {
    type Row = ElwSearchRow;

    const LIST: &'static str = "elwcnd_qry";

    fn rows(response: &mut ElwSearch) -> &mut Vec<ElwSearchRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("change_rate").when(&[("sort_type", "RiseRate")]),
    Sort::largest("change").when(&[("sort_type", "RiseAmount")]),
    Sort::smallest("change_rate").when(&[("sort_type", "FallRate")]),
    Sort::smallest("change").when(&[("sort_type", "FallAmount")]),
    Sort::largest("volume").when(&[("sort_type", "Volume")]),
    Sort::largest("turnover").when(&[("sort_type", "Turnover")]),
];

record! {
    ElwSearch = RESPONSE[1] {
        0 "elwcnd_qry" "ELW조건검색" => rows: Rows[ROWS] of(RowOf::Elws) sorted_by(ROWS_SORTED),
    }
}

record! {
    ElwSearchRow = ROWS[39] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "isscomp_nm" "발행사명" => issuer_name: Text,
        2 "sqnc" "회차" => series: Text,
        3 "base_aset_nm" "기초자산명" => underlying_name: Text,
        4 "rght_tp" "권리구분" => right_type: Text,
        5 "expr_dt" "만기일" => expiry_date: Date,
        6 "cur_prc" "현재가" => current_price: Price,
        7 "pre_tp" "대비구분" => change_sign: Code<ChangeSign>,
        8 "pred_pre" "전일대비" => change: Won signed,
        9 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        10 "trde_qty" "거래량" => volume: Shares,
        11 "trde_qty_pre" "거래량대비" => volume_change_rate: PercentAsSent scale(2),
        12 "trde_prica" "거래대금" => turnover: MillionWon,
        13 "pred_trde_qty" "전일거래량" => previous_volume: Shares,
        14 "sel_bid" "매도호가" => ask_price: Price,
        15 "buy_bid" "매수호가" => bid_price: Price,
        16 "prty" "패리티" => parity: Decimal scale(2),
        17 "gear_rt" "기어링비율" => gearing: Decimal scale(2),
        18 "pl_qutr_rt" "손익분기율" => break_even_rate: Percent signed scale(2),
        19 "cfp" "자본지지점" => capital_fulcrum_point: Percent signed,
        20 "theory_pric" "이론가" => theoretical_price: DecimalWon implied_decimals(2),
        21 "innr_vltl" "내재변동성" => implied_volatility: Percent implied_decimals(2),
        22 "delta" "델타" => delta: Decimal signed implied_decimals(6),
        23 "lvrg" "레버리지" => leverage: Ratio signed scale(6),
        24 "exec_pric" "행사가격" => exercise_price: Decimal scale(2),
        25 "cnvt_rt" "전환비율" => conversion_ratio: Ratio scale(4),
        26 "lpposs_rt" "LP보유비율" => lp_holding_rate: Percent magnitude scale(2),
        27 "pl_qutr_pt" "손익분기점" => break_even_point: Decimal magnitude scale(2),
        28 "fin_trde_dt" "최종거래일" => last_trade_date: Date,
        29 "flo_dt" "상장일" => listing_date: Date,
        30 "lpinitlast_suply_dt" "LP초종공급일" => lp_supply_date: Date,
        31 "stk_nm" "종목명" => stock_name: Text,
        32 "srvive_dys" "잔존일수" => remaining_days: Days,
        33 "dispty_rt" "괴리율" => disparity_rate: Percent signed scale(2),
        34 "lpmmcm_nm" "LP회원사명" => lp_broker_name: Text,
        35 "lpmmcm_nm_1" "LP회원사명1" => lp_broker_name_1: Text,
        36 "lpmmcm_nm_2" "LP회원사명2" => lp_broker_name_2: Text,
        37 "xraymont_cntr_qty_arng_trde_tp" "Xray순간체결량정리매매구분" => xray_instant_quantity_liquidation: Text,
        38 "xraymont_cntr_qty_profa_100tp" "Xray순간체결량증거금100구분" => xray_instant_quantity_margin_100: Text,
    }
}
