// Generated from spec/sect/ka20009.yaml by `cargo xtask gen`. Do not edit.

//! `ka20009` 업종현재가일별요청: One sector's index now and day by day, newest first: level, counts of rising and falling stocks, 52-week range; a row is a day.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, SectorMarket};
use crate::value::{IndexLevel, MillionWon, Percent, SectorCode, Stocks, ThousandShares};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`SectorDailyQuote`]: 업종현재가일별요청 (`ka20009`).
///
/// One sector's index now and day by day, newest first: level, counts of rising and falling stocks,
/// 52-week range; a row is a day.
///
/// ```
/// use kiwoom_api::codes::SectorMarket;
/// use kiwoom_api::sector::SectorDailyQuoteRequest;
/// use kiwoom_api::Request;
///
/// let request = SectorDailyQuoteRequest::new(SectorMarket::Kospi, "001".parse()?);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"0","inds_cd":"001"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20009", "업종현재가일별요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorDailyQuoteRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: SectorMarket,
    /// Sector code (업종코드, `inds_cd`).
    ///
    /// The codes are listed by ka10101. One of another market than `market` is refused before it is sent:
    /// the server would answer with an empty reply, and no error.
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: SectorCode,
}

impl SectorDailyQuoteRequest {
    /// A request; every parameter is required.
    pub fn new(market: SectorMarket, sector_code: SectorCode) -> Self {
        Self { market, sector_code }
    }
}

request! {
    SectorDailyQuoteRequest -> SectorDailyQuote = REQUEST[2] {
        "mrkt_tp" "시장구분" required => market: Code<SectorMarket>,
        "inds_cd" "업종코드" required => sector_code: SectorCode within("mrkt_tp"),
    }
}

/// One sector's index now and day by day, newest first: level, counts of rising and falling stocks,
/// 52-week range; a row is a day.
///
/// What the server answers to [`SectorDailyQuoteRequest`]: 업종현재가일별요청 (`ka20009`).
/// A full page has 20 rows.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::SectorMarket;
/// use kiwoom_api::sector::SectorDailyQuoteRequest;
///
/// let request = SectorDailyQuoteRequest::new(SectorMarket::Kospi, "001".parse()?);
/// let reply = client.sector().sector_daily_quote(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.date,
///         row.close_price,
///         row.change,
///         row.change_rate,
///         row.volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20009", "업종현재가일별요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorDailyQuote {
    /// Current price (현재가, `cur_prc`), in index points, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<IndexLevel>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in index points, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Decimal>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in thousands of shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<ThousandShares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Traded stock count (거래형성종목수, `trde_frmatn_stk_num`).
    ///
    /// The stocks that were traded today.
    #[doc(alias("trde_frmatn_stk_num", "거래형성종목수"))]
    pub traded_stock_count: Option<Stocks>,
    /// Traded stock rate (거래형성비율, `trde_frmatn_rt`), in percent; whatever sign the server writes before it
    /// adds nothing.
    ///
    /// Of the stocks of the sector, those that were traded today.
    #[doc(alias("trde_frmatn_rt", "거래형성비율"))]
    pub traded_stock_rate: Option<Percent>,
    /// Open price (시가, `open_pric`), in index points, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<IndexLevel>,
    /// High price (고가, `high_pric`), in index points, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<IndexLevel>,
    /// Low price (저가, `low_pric`), in index points, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<IndexLevel>,
    /// Upper limit count (상한, `upl`).
    #[doc(alias("upl", "상한"))]
    pub upper_limit_count: Option<Stocks>,
    /// Rising count (상승, `rising`).
    ///
    /// Those at the upper limit included.
    #[doc(alias("rising", "상승"))]
    pub rising_count: Option<Stocks>,
    /// Unchanged count (보합, `stdns`).
    #[doc(alias("stdns", "보합"))]
    pub unchanged_count: Option<Stocks>,
    /// Falling count (하락, `fall`).
    ///
    /// Those at the lower limit included.
    #[doc(alias("fall", "하락"))]
    pub falling_count: Option<Stocks>,
    /// Lower limit count (하한, `lst`).
    #[doc(alias("lst", "하한"))]
    pub lower_limit_count: Option<Stocks>,
    /// Highest 52 weeks (52주최고가, `52wk_hgst_pric`), in index points, with its direction.
    #[doc(alias("52wk_hgst_pric", "52주최고가"))]
    pub highest_52_weeks: Option<IndexLevel>,
    /// Highest 52 weeks date (52주최고가일, `52wk_hgst_pric_dt`).
    #[doc(alias("52wk_hgst_pric_dt", "52주최고가일"))]
    pub highest_52_weeks_date: Option<Date>,
    /// Change rate from highest 52 weeks (52주최고가대비율, `52wk_hgst_pric_pre_rt`), in percent, signed.
    #[doc(alias("52wk_hgst_pric_pre_rt", "52주최고가대비율"))]
    pub change_rate_from_highest_52_weeks: Option<Percent>,
    /// Lowest 52 weeks (52주최저가, `52wk_lwst_pric`), in index points, with its direction.
    #[doc(alias("52wk_lwst_pric", "52주최저가"))]
    pub lowest_52_weeks: Option<IndexLevel>,
    /// Lowest 52 weeks date (52주최저가일, `52wk_lwst_pric_dt`).
    #[doc(alias("52wk_lwst_pric_dt", "52주최저가일"))]
    pub lowest_52_weeks_date: Option<Date>,
    /// Change rate from lowest 52 weeks (52주최저가대비율, `52wk_lwst_pric_pre_rt`), in percent, signed.
    #[doc(alias("52wk_lwst_pric_pre_rt", "52주최저가대비율"))]
    pub change_rate_from_lowest_52_weeks: Option<Percent>,
    /// The rows: 업종현재가_일별반복 (`inds_cur_prc_daly_rept`); each is a day, newest first.
    #[doc(alias("inds_cur_prc_daly_rept", "업종현재가_일별반복"))]
    pub rows: Vec<SectorDailyQuoteRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 업종현재가_일별반복 (`inds_cur_prc_daly_rept`) in [`SectorDailyQuote`] (`ka20009`).
#[doc(alias("inds_cur_prc_daly_rept", "업종현재가_일별반복"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorDailyQuoteRow {
    /// Date (일자n, `dt_n`).
    #[doc(alias("dt_n", "일자n"))]
    pub date: Option<Date>,
    /// Close price (현재가n, `cur_prc_n`), in index points, with its direction.
    ///
    /// Today's is the level now.
    #[doc(alias("cur_prc_n", "현재가n"))]
    pub close_price: Option<IndexLevel>,
    /// Change sign (전일대비기호n, `pred_pre_sig_n`).
    #[doc(alias("pred_pre_sig_n", "전일대비기호n"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비n, `pred_pre_n`), in index points, signed.
    #[doc(alias("pred_pre_n", "전일대비n"))]
    pub change: Option<Decimal>,
    /// Change rate (등락률n, `flu_rt_n`), in percent, signed.
    #[doc(alias("flu_rt_n", "등락률n"))]
    pub change_rate: Option<Percent>,
    /// Volume (누적거래량n, `acc_trde_qty_n`), in thousands of shares.
    #[doc(alias("acc_trde_qty_n", "누적거래량n"))]
    pub volume: Option<ThousandShares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka20009` at run time.
pub static TR: Tr = Tr {
    id: "ka20009",
    name: "업종현재가일별요청",
    rust: "SectorDailyQuote",
    category: "sector",
    path: "/api/dostk/sect",
    kind: TrKind::Query,
    page_rows: Some(20),
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("mrkt_tp", "0"), ("inds_cd", "001")],
};

impl Response for SectorDailyQuote {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorDailyQuoteRequest {
    type Row = SectorDailyQuoteRow;

    const LIST: &'static str = "inds_cur_prc_daly_rept";

    fn rows(response: &mut SectorDailyQuote) -> &mut Vec<SectorDailyQuoteRow> {
        &mut response.rows
    }
}

record! {
    SectorDailyQuote = RESPONSE[23] {
        0 "cur_prc" "현재가" => current_price: IndexLevel,
        1 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        2 "pred_pre" "전일대비" => change: Decimal index_points signed,
        3 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        4 "trde_qty" "거래량" => volume: ThousandShares,
        5 "trde_prica" "거래대금" => turnover: MillionWon,
        6 "trde_frmatn_stk_num" "거래형성종목수" => traded_stock_count: Stocks,
        7 "trde_frmatn_rt" "거래형성비율" => traded_stock_rate: Percent magnitude scale(2),
        8 "open_pric" "시가" => open_price: IndexLevel,
        9 "high_pric" "고가" => high_price: IndexLevel,
        10 "low_pric" "저가" => low_price: IndexLevel,
        11 "upl" "상한" => upper_limit_count: Stocks,
        12 "rising" "상승" => rising_count: Stocks,
        13 "stdns" "보합" => unchanged_count: Stocks,
        14 "fall" "하락" => falling_count: Stocks,
        15 "lst" "하한" => lower_limit_count: Stocks,
        16 "52wk_hgst_pric" "52주최고가" => highest_52_weeks: IndexLevel,
        17 "52wk_hgst_pric_dt" "52주최고가일" => highest_52_weeks_date: Date,
        18 "52wk_hgst_pric_pre_rt" "52주최고가대비율" => change_rate_from_highest_52_weeks: Percent signed scale(2),
        19 "52wk_lwst_pric" "52주최저가" => lowest_52_weeks: IndexLevel,
        20 "52wk_lwst_pric_dt" "52주최저가일" => lowest_52_weeks_date: Date,
        21 "52wk_lwst_pric_pre_rt" "52주최저가대비율" => change_rate_from_lowest_52_weeks: Percent signed scale(2),
        22 "inds_cur_prc_daly_rept" "업종현재가_일별반복" => rows: Rows[ROWS] of(RowOf::Days),
    }
}

record! {
    SectorDailyQuoteRow = ROWS[6] {
        0 "dt_n" "일자n" => date: Date,
        1 "cur_prc_n" "현재가n" => close_price: IndexLevel,
        2 "pred_pre_sig_n" "전일대비기호n" => change_sign: Code<ChangeSign>,
        3 "pred_pre_n" "전일대비n" => change: Decimal index_points signed,
        4 "flu_rt_n" "등락률n" => change_rate: Percent signed scale(2),
        5 "acc_trde_qty_n" "누적거래량n" => volume: ThousandShares,
    }
}
