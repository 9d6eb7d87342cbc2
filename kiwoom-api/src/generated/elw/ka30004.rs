// Generated from spec/elw/ka30004.yaml by `cargo xtask gen`. Do not edit.

//! `ka30004` ELW괴리율요청: How far the prices of warrants are from their theoretical prices (괴리율); a row is a warrant.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, ElwRightType, ExpiredElws};
use crate::value::{Days, DecimalWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ElwDisparity`]: ELW괴리율요청 (`ka30004`).
///
/// How far the prices of warrants are from their theoretical prices (괴리율); a row is a warrant.
///
/// ```
/// use kiwoom_api::elw::ElwDisparityRequest;
/// use kiwoom_api::Request;
///
/// let request = ElwDisparityRequest::new();
/// assert_eq!(request.to_json()?, r#"{"isscomp_cd":"000000000000","bsis_aset_cd":"000000000000","rght_tp":"000","lpcd":"000000000000","trde_end_elwskip":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30004", "ELW괴리율요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwDisparityRequest {
    /// Issuer code (발행사코드, `isscomp_cd`).
    ///
    /// The firm that issued the warrants. `000000000000` is all of them.
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
    /// A new request has [`ElwRightType::All`].
    #[doc(alias("rght_tp", "권리구분"))]
    pub right_type: ElwRightType,
    /// LP code (LP코드, `lpcd`).
    ///
    /// The firm that provides liquidity. `000000000000` is all of them.
    ///
    /// A new request has `000000000000`.
    #[doc(alias("lpcd", "LP코드"))]
    pub lp_code: String,
    /// Expired ELWs (거래종료ELW제외, `trde_end_elwskip`).
    ///
    /// The table's description says `거래종료ELW`, read as `` here: the codes are those of ka30001 in more
    /// words.
    ///
    /// A new request has [`ExpiredElws::Include`].
    #[doc(alias("trde_end_elwskip", "거래종료ELW제외"))]
    pub expired_elws: ExpiredElws,
}

impl ElwDisparityRequest {
    /// A request that starts as follows, and has setters:
    ///
    /// - `issuer_code`: `000000000000`
    /// - `underlying_code`: `000000000000`
    /// - `right_type`: [`ElwRightType::All`]
    /// - `lp_code`: `000000000000`
    /// - `expired_elws`: [`ExpiredElws::Include`]
    pub fn new() -> Self {
        Self {
            issuer_code: "000000000000".to_owned(),
            underlying_code: "000000000000".to_owned(),
            right_type: ElwRightType::All,
            lp_code: "000000000000".to_owned(),
            expired_elws: ExpiredElws::Include,
        }
    }

    /// Sets the parameter: issuer code (발행사코드, `isscomp_cd`).
    ///
    /// The firm that issued the warrants. `000000000000` is all of them.
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
    /// A new request has [`ElwRightType::All`].
    #[must_use]
    pub fn right_type(mut self, right_type: ElwRightType) -> Self {
        self.right_type = right_type;
        self
    }

    /// Sets the parameter: lP code (LP코드, `lpcd`).
    ///
    /// The firm that provides liquidity. `000000000000` is all of them.
    ///
    /// A new request has `000000000000`.
    #[must_use]
    pub fn lp_code(mut self, lp_code: impl Into<String>) -> Self {
        self.lp_code = lp_code.into();
        self
    }

    /// Sets the parameter: expired ELWs (거래종료ELW제외, `trde_end_elwskip`).
    ///
    /// The table's description says `거래종료ELW`, read as `` here: the codes are those of ka30001 in more
    /// words.
    ///
    /// A new request has [`ExpiredElws::Include`].
    #[must_use]
    pub fn expired_elws(mut self, expired_elws: ExpiredElws) -> Self {
        self.expired_elws = expired_elws;
        self
    }
}

impl Default for ElwDisparityRequest {
    fn default() -> Self {
        Self::new()
    }
}

request! {
    ElwDisparityRequest -> ElwDisparity = REQUEST[5] {
        "isscomp_cd" "발행사코드" required => issuer_code: Text,
        "bsis_aset_cd" "기초자산코드" required => underlying_code: Text,
        "rght_tp" "권리구분" required => right_type: Code<ElwRightType>,
        "lpcd" "LP코드" required => lp_code: Text,
        "trde_end_elwskip" "거래종료ELW제외" required => expired_elws: Code<ExpiredElws>,
    }
}

/// How far the prices of warrants are from their theoretical prices (괴리율); a row is a warrant.
///
/// What the server answers to [`ElwDisparityRequest`]: ELW괴리율요청 (`ka30004`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::elw::ElwDisparityRequest;
///
/// let request = ElwDisparityRequest::new();
/// let reply = client.elw().elw_disparity(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.theoretical_price,
///         row.disparity_rate,
///         row.remaining_days,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30004", "ELW괴리율요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwDisparity {
    /// The rows: ELW괴리율 (`elwdispty_rt`); each is an ELW.
    #[doc(alias("elwdispty_rt", "ELW괴리율"))]
    pub rows: Vec<ElwDisparityRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ELW괴리율 (`elwdispty_rt`) in [`ElwDisparity`] (`ka30004`).
#[doc(alias("elwdispty_rt", "ELW괴리율"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwDisparityRow {
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
    /// Disparity rate (괴리율, `dispty_rt`), in percent, signed.
    ///
    /// The current price less the theoretical one, of the theoretical one.
    #[doc(alias("dispty_rt", "괴리율"))]
    pub disparity_rate: Option<Percent>,
    /// Basis (베이시스, `basis`), in won, signed.
    ///
    /// The current price less the theoretical one.
    /// The table's description says `%`, read as `원` here: it is the price less the theoretical price:
    /// --14.09 for 50 and 64.09.
    #[doc(alias = "베이시스")]
    pub basis: Option<DecimalWon>,
    /// Remaining days (잔존일수, `srvive_dys`).
    #[doc(alias("srvive_dys", "잔존일수"))]
    pub remaining_days: Option<Days>,
    /// Theoretical price (이론가, `theory_pric`), in won.
    #[doc(alias("theory_pric", "이론가"))]
    pub theoretical_price: Option<DecimalWon>,
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
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka30004` at run time.
pub static TR: Tr = Tr {
    id: "ka30004",
    name: "ELW괴리율요청",
    rust: "ElwDisparity",
    category: "elw",
    path: "/api/dostk/elw",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("isscomp_cd", "000000000000"),
        ("bsis_aset_cd", "000000000000"),
        ("rght_tp", "000"),
        ("lpcd", "000000000000"),
        ("trde_end_elwskip", "0"),
    ],
};

impl Response for ElwDisparity {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwDisparityRequest {
    type Row = ElwDisparityRow;

    const LIST: &'static str = "elwdispty_rt";

    fn rows(response: &mut ElwDisparity) -> &mut Vec<ElwDisparityRow> {
        &mut response.rows
    }
}

record! {
    ElwDisparity = RESPONSE[1] {
        0 "elwdispty_rt" "ELW괴리율" => rows: Rows[ROWS] of(RowOf::Elws),
    }
}

record! {
    ElwDisparityRow = ROWS[15] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "isscomp_nm" "발행사명" => issuer_name: Text,
        2 "sqnc" "회차" => series: Text,
        3 "base_aset_nm" "기초자산명" => underlying_name: Text,
        4 "rght_tp" "권리구분" => right_type: Text,
        5 "dispty_rt" "괴리율" => disparity_rate: Percent signed implied_decimals(2),
        6 "basis" "베이시스" => basis: DecimalWon signed scale(2),
        7 "srvive_dys" "잔존일수" => remaining_days: Days,
        8 "theory_pric" "이론가" => theoretical_price: DecimalWon implied_decimals(2),
        9 "cur_prc" "현재가" => current_price: Price,
        10 "pre_tp" "대비구분" => change_sign: Code<ChangeSign>,
        11 "pred_pre" "전일대비" => change: Won signed,
        12 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        13 "trde_qty" "거래량" => volume: Shares,
        14 "stk_nm" "종목명" => stock_name: Text,
    }
}
