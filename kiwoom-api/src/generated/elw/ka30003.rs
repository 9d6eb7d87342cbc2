// Generated from spec/elw/ka30003.yaml by `cargo xtask gen`. Do not edit.

//! `ka30003` ELWLP보유일별추이요청: How many units of one warrant its liquidity provider holds, beside price and volume, day by day, newest first.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{MillionWon, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`ElwLpHoldingsByDay`]: ELWLP보유일별추이요청 (`ka30003`).
///
/// How many units of one warrant its liquidity provider holds, beside price and volume, day by day,
/// newest first.
///
/// ```
/// use kiwoom_api::elw::ElwLpHoldingsByDayRequest;
/// use kiwoom_api::{Request, date};
///
/// let request = ElwLpHoldingsByDayRequest::new("57KJ99".parse()?, date(2024, 11, 22));
/// assert_eq!(request.to_json()?, r#"{"bsis_aset_cd":"57KJ99","base_dt":"20241122"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30003", "ELWLP보유일별추이요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ElwLpHoldingsByDayRequest {
    /// Stock code (기초자산코드, `bsis_aset_cd`).
    ///
    /// The code of the warrant, although Kiwoom calls it that of the underlying.
    #[doc(alias("bsis_aset_cd", "기초자산코드"))]
    pub stock_code: StockCode,
    /// Base date (기준일자, `base_dt`).
    #[doc(alias("base_dt", "기준일자"))]
    pub base_date: Date,
}

impl ElwLpHoldingsByDayRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode, base_date: Date) -> Self {
        Self { stock_code, base_date }
    }
}

request! {
    ElwLpHoldingsByDayRequest -> ElwLpHoldingsByDay = REQUEST[2] {
        "bsis_aset_cd" "기초자산코드" required => stock_code: StockCode,
        "base_dt" "기준일자" required => base_date: Date,
    }
}

/// How many units of one warrant its liquidity provider holds, beside price and volume, day by day,
/// newest first.
///
/// What the server answers to [`ElwLpHoldingsByDayRequest`]: ELWLP보유일별추이요청 (`ka30003`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::elw::ElwLpHoldingsByDayRequest;
/// use kiwoom_api::date;
///
/// let request = ElwLpHoldingsByDayRequest::new("57KJ99".parse()?, date(2024, 11, 22));
/// let reply = client.elw().elw_lp_holdings_by_day(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.lp_holding_quantity,
///         row.lp_holding_rate,
///         row.holding_change,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka30003", "ELWLP보유일별추이요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwLpHoldingsByDay {
    /// The rows: ELWLP보유일별추이 (`elwlpposs_daly_trnsn`); each is a day, newest first.
    #[doc(alias("elwlpposs_daly_trnsn", "ELWLP보유일별추이"))]
    pub rows: Vec<ElwLpHoldingsByDayRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of ELWLP보유일별추이 (`elwlpposs_daly_trnsn`) in [`ElwLpHoldingsByDay`] (`ka30003`).
#[doc(alias("elwlpposs_daly_trnsn", "ELWLP보유일별추이"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ElwLpHoldingsByDayRow {
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Close price (현재가, `cur_prc`), in won, with its direction.
    ///
    /// Today's is the price now.
    #[doc(alias("cur_prc", "현재가"))]
    pub close_price: Option<Price>,
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
    /// Turnover (거래대금, `trde_prica`), in million won.
    ///
    /// Cut off to whole millions: 0 below one million.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Holding change (변동수량, `chg_qty`), in shares, signed.
    ///
    /// The difference of `lp_holding_quantity` from the day before.
    #[doc(alias("chg_qty", "변동수량"))]
    pub holding_change: Option<Shares>,
    /// LP holding quantity (LP보유수량, `lprmnd_qty`), in shares.
    #[doc(alias("lprmnd_qty", "LP보유수량"))]
    pub lp_holding_quantity: Option<Shares>,
    /// LP holding rate (비중, `wght`), in percent; whatever sign the server writes before it adds nothing.
    ///
    /// Of the units that were issued.
    #[doc(alias("wght", "비중"))]
    pub lp_holding_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka30003` at run time.
pub static TR: Tr = Tr {
    id: "ka30003",
    name: "ELWLP보유일별추이요청",
    rust: "ElwLpHoldingsByDay",
    category: "elw",
    path: "/api/dostk/elw",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("bsis_aset_cd", "57KJ99"), ("base_dt", "20241122")],
};

impl Response for ElwLpHoldingsByDay {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ElwLpHoldingsByDayRequest {
    type Row = ElwLpHoldingsByDayRow;

    const LIST: &'static str = "elwlpposs_daly_trnsn";

    fn rows(response: &mut ElwLpHoldingsByDay) -> &mut Vec<ElwLpHoldingsByDayRow> {
        &mut response.rows
    }
}

record! {
    ElwLpHoldingsByDay = RESPONSE[1] {
        0 "elwlpposs_daly_trnsn" "ELWLP보유일별추이" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    ElwLpHoldingsByDayRow = ROWS[10] {
        0 "dt" "일자" => date: Date,
        1 "cur_prc" "현재가" => close_price: Price,
        2 "pre_tp" "대비구분" => change_sign: Code<ChangeSign>,
        3 "pred_pre" "전일대비" => change: Won signed,
        4 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        5 "trde_qty" "거래량" => volume: Shares,
        6 "trde_prica" "거래대금" => turnover: MillionWon,
        7 "chg_qty" "변동수량" => holding_change: Shares signed,
        8 "lprmnd_qty" "LP보유수량" => lp_holding_quantity: Shares,
        9 "wght" "비중" => lp_holding_rate: Percent magnitude scale(2),
    }
}
