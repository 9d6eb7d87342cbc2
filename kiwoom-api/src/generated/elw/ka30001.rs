// Generated from spec/elw/ka30001.yaml by `cargo xtask gen`. Do not edit.

//! `ka30001` ELW가격급등락요청: The warrants whose price jumped, or plunged, within some minutes or days; a row is a warrant.

use crate::catalogue::{Only, RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, ElwRightType, ExpiredElws, JumpOrPlunge, LookbackUnit};
use crate::value::{Count, Percent, Price, Rank, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ElwPriceJump`]: ELW가격급등락요청 (`ka30001`).
///
/// The warrants whose price jumped, or plunged, within some minutes or days; a row is a warrant.
///
/// ```
/// use kiwoom_api::codes::{JumpOrPlunge, LookbackUnit};
/// use kiwoom_api::elw::ElwPriceJumpRequest;
/// use kiwoom_api::{Count, Request};
///
/// let request = ElwPriceJumpRequest::new(
///     JumpOrPlunge::Jump,
///     LookbackUnit::DaysAgo,
///     Count::new(1),
/// );
/// assert_eq!(request.to_json()?, r#"{"flu_tp":"1","tm_tp":"2","tm":"1","trde_qty_tp":"0","isscomp_cd":"000000000000","bsis_aset_cd":"000000000000","rght_tp":"000","lpcd":"000000000000","trde_end_elwskip":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30001", "ELW가격급등락요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwPriceJumpRequest {
    /// Change type (등락구분, `flu_tp`).
    #[doc(alias("flu_tp", "등락구분"))]
    pub change_type: JumpOrPlunge,
    /// Lookback unit (시간구분, `tm_tp`).
    #[doc(alias("tm_tp", "시간구분"))]
    pub lookback_unit: LookbackUnit,
    /// Lookback (시간, `tm`).
    #[doc(alias("tm", "시간"))]
    pub lookback: Count,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`ElwPriceJumpVolumeCondition::All`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: ElwPriceJumpVolumeCondition,
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
    /// A new request has [`ExpiredElws::Include`].
    #[doc(alias("trde_end_elwskip", "거래종료ELW제외"))]
    pub expired_elws: ExpiredElws,
}

impl ElwPriceJumpRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `volume_condition`: [`ElwPriceJumpVolumeCondition::All`]
    /// - `issuer_code`: `000000000000`
    /// - `underlying_code`: `000000000000`
    /// - `right_type`: [`ElwRightType::All`]
    /// - `lp_code`: `000000000000`
    /// - `expired_elws`: [`ExpiredElws::Include`]
    pub fn new(
        change_type: JumpOrPlunge,
        lookback_unit: LookbackUnit,
        lookback: Count,
    ) -> Self {
        Self {
            change_type,
            lookback_unit,
            lookback,
            volume_condition: ElwPriceJumpVolumeCondition::All,
            issuer_code: "000000000000".to_owned(),
            underlying_code: "000000000000".to_owned(),
            right_type: ElwRightType::All,
            lp_code: "000000000000".to_owned(),
            expired_elws: ExpiredElws::Include,
        }
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`ElwPriceJumpVolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(
        mut self,
        volume_condition: ElwPriceJumpVolumeCondition,
    ) -> Self {
        self.volume_condition = volume_condition;
        self
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
    /// A new request has [`ExpiredElws::Include`].
    #[must_use]
    pub fn expired_elws(mut self, expired_elws: ExpiredElws) -> Self {
        self.expired_elws = expired_elws;
        self
    }
}

request! {
    ElwPriceJumpRequest -> ElwPriceJump = REQUEST[9] {
        "flu_tp" "등락구분" required => change_type: Code<JumpOrPlunge>,
        "tm_tp" "시간구분" required => lookback_unit: Code<LookbackUnit>,
        "tm" "시간" required => lookback: Count,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<ElwPriceJumpVolumeCondition>,
        "isscomp_cd" "발행사코드" required => issuer_code: Text,
        "bsis_aset_cd" "기초자산코드" required => underlying_code: Text,
        "rght_tp" "권리구분" required => right_type: Code<ElwRightType>,
        "lpcd" "LP코드" required => lp_code: Text,
        "trde_end_elwskip" "거래종료ELW제외" required => expired_elws: Code<ExpiredElws>,
    }
}

/// The warrants whose price jumped, or plunged, within some minutes or days; a row is a warrant.
///
/// What the server answers to [`ElwPriceJumpRequest`]: ELW가격급등락요청 (`ka30001`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{JumpOrPlunge, LookbackUnit};
/// use kiwoom_api::elw::ElwPriceJumpRequest;
/// use kiwoom_api::Count;
///
/// let request = ElwPriceJumpRequest::new(
///     JumpOrPlunge::Jump,
///     LookbackUnit::DaysAgo,
///     Count::new(1),
/// );
/// let reply = client.elw().elw_price_jump(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.jump_rate,
///         row.jump_amount,
///         row.volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30001", "ELW가격급등락요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwPriceJump {
    /// Lookback time (기준가시간, `base_pric_tm`).
    ///
    /// A text such as `기준가(14:50)`.
    #[doc(alias("base_pric_tm", "기준가시간"))]
    pub lookback_time: Option<String>,
    /// The rows: ELW가격급등락 (`elwpric_jmpflu`); each is an ELW.
    ///
    /// Sorted
    /// - by `jump_rate`, largest first, positive ones alone, where `change_type` is `Jump`
    /// - by `jump_rate`, smallest first, negative ones alone, where `change_type` is `Plunge`
    ///
    /// Left out is what does not fit `volume_condition` (by `volume`).
    #[doc(alias("elwpric_jmpflu", "ELW가격급등락"))]
    pub rows: Vec<ElwPriceJumpRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ELW가격급등락 (`elwpric_jmpflu`) in [`ElwPriceJump`] (`ka30001`).
#[doc(alias("elwpric_jmpflu", "ELW가격급등락"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwPriceJumpRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Rank (순위, `rank`).
    #[doc(alias = "순위")]
    pub rank: Option<Rank>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Change sign (대비기호, `pre_sig`).
    #[doc(alias("pre_sig", "대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Lookback price (거래종료ELW기준가, `trde_end_elwbase_pric`), in won.
    ///
    /// The price at the time looked back to: the jump counts from it.
    #[doc(alias("trde_end_elwbase_pric", "거래종료ELW기준가"))]
    pub lookback_price: Option<Won>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Its direction is that of the day, not that of the jump.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Jump amount (기준대비, `base_pre`), in won, signed.
    ///
    /// The current price less `lookback_price`.
    #[doc(alias("base_pre", "기준대비"))]
    pub jump_amount: Option<Won>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Jump rate (급등율, `jmp_rt`), in percent, signed.
    ///
    /// The change from `lookback_price`.
    #[doc(alias("jmp_rt", "급등율"))]
    pub jump_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// The smallest volume to show (거래량조건).
    ///
    /// The codes of `trde_qty_tp` (거래량구분) in `ka30001`.
    pub enum ElwPriceJumpVolumeCondition {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `10` 만주이상: At least 10,000 shares.
        AtLeast10000Shares = "10" "만주이상" from(10_000),
        /// `50` 5만주이상: At least 50,000 shares.
        AtLeast50000Shares = "50" "5만주이상" from(50_000),
        /// `100` 10만주이상: At least 100,000 shares.
        AtLeast100000Shares = "100" "10만주이상" from(100_000),
        /// `300` 30만주이상: At least 300,000 shares.
        AtLeast300000Shares = "300" "30만주이상" from(300_000),
        /// `500` 50만주이상: At least 500,000 shares.
        AtLeast500000Shares = "500" "50만주이상" from(500_000),
        /// `1000` 백만주이상: At least 1,000,000 shares.
        AtLeast1000000Shares = "1000" "백만주이상" from(1_000_000),
    }
}

/// What is known of `ka30001` at run time.
pub static TR: Tr = Tr {
    id: "ka30001",
    name: "ELW가격급등락요청",
    rust: "ElwPriceJump",
    category: "elw",
    path: "/api/dostk/elw",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("flu_tp", "1"),
        ("tm_tp", "2"),
        ("tm", "1"),
        ("trde_qty_tp", "0"),
        ("isscomp_cd", "000000000000"),
        ("bsis_aset_cd", "000000000000"),
        ("rght_tp", "000"),
        ("lpcd", "000000000000"),
        ("trde_end_elwskip", "0"),
    ],
};

impl Response for ElwPriceJump {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwPriceJumpRequest {
    type Row = ElwPriceJumpRow;

    const LIST: &'static str = "elwpric_jmpflu";

    fn rows(response: &mut ElwPriceJump) -> &mut Vec<ElwPriceJumpRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("jump_rate").only(Only::Positive).when(&[("change_type", "Jump")]),
    Sort::smallest("jump_rate").only(Only::Negative).when(&[("change_type", "Plunge")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[("volume_condition", "volume")];

record! {
    ElwPriceJump = RESPONSE[2] {
        0 "base_pric_tm" "기준가시간" => lookback_time: Text,
        1 "elwpric_jmpflu" "ELW가격급등락"
            => rows: Rows[ROWS] of(RowOf::Elws) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    ElwPriceJumpRow = ROWS[10] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "rank" "순위" => rank: Rank,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "pre_sig" "대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "trde_end_elwbase_pric" "거래종료ELW기준가" => lookback_price: Won,
        6 "cur_prc" "현재가" => current_price: Price,
        7 "base_pre" "기준대비" => jump_amount: Won signed,
        8 "trde_qty" "거래량" => volume: Shares,
        9 "jmp_rt" "급등율" => jump_rate: Percent signed scale(2),
    }
}
