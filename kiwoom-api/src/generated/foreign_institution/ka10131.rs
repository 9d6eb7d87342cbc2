// Generated from spec/frgnistt/ka10131.yaml by `cargo xtask gen`. Do not edit.

//! `ka10131` 기관외국인연속매매현황요청: The stocks, or sectors, that institutions and foreigners net bought over a period, and for how many days in a row; a row is a stock.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{AmountOrQuantityFlag, Exchange, Market};
use crate::value::{Days, MillionWon, Percent, Rank, Shares, StockCode};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`InstitutionForeignStreaks`]: 기관외국인연속매매현황요청 (`ka10131`).
///
/// The stocks, or sectors, that institutions and foreigners net bought over a period, and for how many
/// days in a row; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantityFlag, Market};
/// use kiwoom_api::foreign_institution::{InstitutionForeignStreaksRequest, StockOrSector, StreakPeriod};
/// use kiwoom_api::Request;
///
/// let request = InstitutionForeignStreaksRequest::new(
///     StreakPeriod::Latest,
///     Market::Kospi,
///     StockOrSector::Stock,
///     AmountOrQuantityFlag::Amount,
/// );
/// assert_eq!(request.to_json()?, r#"{"dt":"1","strt_dt":"","end_dt":"","mrkt_tp":"001","netslmt_tp":"2","stk_inds_tp":"0","amt_qty_tp":"0","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10131", "기관외국인연속매매현황요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InstitutionForeignStreaksRequest {
    /// Period (기간, `dt`).
    ///
    /// With `Dates`, `start_date` and `end_date` say which.
    #[doc(alias("dt", "기간"))]
    pub period: StreakPeriod,
    /// Start date (시작일자, `strt_dt`).
    #[doc(alias("strt_dt", "시작일자"))]
    pub start_date: Option<Date>,
    /// End date (종료일자, `end_dt`).
    #[doc(alias("end_dt", "종료일자"))]
    pub end_date: Option<Date>,
    /// Market (장구분, `mrkt_tp`).
    ///
    /// A code that is none of the two is taken for KOSPI, without an error.
    #[doc(alias("mrkt_tp", "장구분"))]
    pub market: Market,
    /// Stock or sector (종목업종구분, `stk_inds_tp`).
    #[doc(alias("stk_inds_tp", "종목업종구분"))]
    pub stock_or_sector: StockOrSector,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    ///
    /// Replies have amounts and quantities whatever it says. `0` is money here; in other TRs `1` is.
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantityFlag,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl InstitutionForeignStreaksRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        period: StreakPeriod,
        market: Market,
        stock_or_sector: StockOrSector,
        amount_or_quantity: AmountOrQuantityFlag,
    ) -> Self {
        Self {
            period,
            start_date: None,
            end_date: None,
            market,
            stock_or_sector,
            amount_or_quantity,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the optional parameter: start date (시작일자, `strt_dt`).
    #[must_use]
    pub fn start_date(mut self, start_date: Date) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Sets the optional parameter: end date (종료일자, `end_dt`).
    #[must_use]
    pub fn end_date(mut self, end_date: Date) -> Self {
        self.end_date = Some(end_date);
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
    InstitutionForeignStreaksRequest -> InstitutionForeignStreaks = REQUEST[8] {
        "dt" "기간" required => period: Code<StreakPeriod>,
        "strt_dt" "시작일자" => start_date: Date,
        "end_dt" "종료일자" => end_date: Date,
        "mrkt_tp" "장구분" required => market: Code<Market>,
        "netslmt_tp" "순매도수구분" required => "2",
        "stk_inds_tp" "종목업종구분" required => stock_or_sector: Code<StockOrSector>,
        "amt_qty_tp" "금액수량구분" required => amount_or_quantity: Code<AmountOrQuantityFlag>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks, or sectors, that institutions and foreigners net bought over a period, and for how many
/// days in a row; a row is a stock.
///
/// What the server answers to [`InstitutionForeignStreaksRequest`]: 기관외국인연속매매현황요청 (`ka10131`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantityFlag, Market};
/// use kiwoom_api::foreign_institution::{InstitutionForeignStreaksRequest, StockOrSector, StreakPeriod};
///
/// let request = InstitutionForeignStreaksRequest::new(
///     StreakPeriod::Latest,
///     Market::Kospi,
///     StockOrSector::Stock,
///     AmountOrQuantityFlag::Amount,
/// );
/// let reply = client.foreign_institution().institution_foreign_streaks(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.rank,
///         row.stock_name,
///         row.institution_consecutive_net_buy_days,
///         row.foreign_consecutive_net_buy_days,
///         row.total_net_buy_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10131", "기관외국인연속매매현황요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionForeignStreaks {
    /// The rows: 기관외국인연속매매현황 (`orgn_frgnr_cont_trde_prst`); each is a stock.
    #[doc(alias = "orgn_frgnr_cont_trde_prst")]
    #[doc(alias = "기관외국인연속매매현황")]
    pub rows: Vec<InstitutionForeignStreaksRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 기관외국인연속매매현황 (`orgn_frgnr_cont_trde_prst`) in [`InstitutionForeignStreaks`] (`ka10131`).
#[doc(alias = "orgn_frgnr_cont_trde_prst")]
#[doc(alias = "기관외국인연속매매현황")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionForeignStreaksRow {
    /// Rank (순위, `rank`).
    ///
    /// By the net purchases of the day, not by those of the days in a row.
    #[doc(alias = "순위")]
    pub rank: Option<Rank>,
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The code of a sector where sectors are asked for.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Period price change rate (기간중주가등락률, `prid_stkpc_flu_rt`), in percent, signed.
    #[doc(alias("prid_stkpc_flu_rt", "기간중주가등락률"))]
    pub period_price_change_rate: Option<Percent>,
    /// Institution net buy amount (기관순매매금액, `orgn_nettrde_amt`), in million won, signed.
    #[doc(alias("orgn_nettrde_amt", "기관순매매금액"))]
    pub institution_net_buy_amount: Option<MillionWon>,
    /// Institution net buy quantity (기관순매매량, `orgn_nettrde_qty`), in shares, signed.
    #[doc(alias("orgn_nettrde_qty", "기관순매매량"))]
    pub institution_net_buy_quantity: Option<Shares>,
    /// Institution consecutive net buy days (기관계연속순매수일수, `orgn_cont_netprps_dys`), signed.
    ///
    /// Below zero: days in a row of net sales.
    #[doc(alias("orgn_cont_netprps_dys", "기관계연속순매수일수"))]
    pub institution_consecutive_net_buy_days: Option<Days>,
    /// Institution consecutive net buy quantity (기관계연속순매수량, `orgn_cont_netprps_qty`), in shares, signed.
    #[doc(alias("orgn_cont_netprps_qty", "기관계연속순매수량"))]
    pub institution_consecutive_net_buy_quantity: Option<Shares>,
    /// Institution consecutive net buy amount (기관계연속순매수금액, `orgn_cont_netprps_amt`), in million won,
    /// signed.
    #[doc(alias("orgn_cont_netprps_amt", "기관계연속순매수금액"))]
    pub institution_consecutive_net_buy_amount: Option<MillionWon>,
    /// Foreign net buy quantity (외국인순매매량, `frgnr_nettrde_qty`), in shares, signed.
    #[doc(alias("frgnr_nettrde_qty", "외국인순매매량"))]
    pub foreign_net_buy_quantity: Option<Shares>,
    /// Foreign net buy amount (외국인순매매액, `frgnr_nettrde_amt`), in million won, signed.
    #[doc(alias("frgnr_nettrde_amt", "외국인순매매액"))]
    pub foreign_net_buy_amount: Option<MillionWon>,
    /// Foreign consecutive net buy days (외국인연속순매수일수, `frgnr_cont_netprps_dys`), signed.
    ///
    /// Below zero: days in a row of net sales.
    #[doc(alias("frgnr_cont_netprps_dys", "외국인연속순매수일수"))]
    pub foreign_consecutive_net_buy_days: Option<Days>,
    /// Foreign consecutive net buy quantity (외국인연속순매수량, `frgnr_cont_netprps_qty`), in shares, signed.
    #[doc(alias("frgnr_cont_netprps_qty", "외국인연속순매수량"))]
    pub foreign_consecutive_net_buy_quantity: Option<Shares>,
    /// Foreign consecutive net buy amount (외국인연속순매수금액, `frgnr_cont_netprps_amt`), in million won, signed.
    #[doc(alias("frgnr_cont_netprps_amt", "외국인연속순매수금액"))]
    pub foreign_consecutive_net_buy_amount: Option<MillionWon>,
    /// Total net buy quantity (순매매량, `nettrde_qty`), in shares, signed.
    ///
    /// Of institutions and foreigners together.
    #[doc(alias("nettrde_qty", "순매매량"))]
    pub total_net_buy_quantity: Option<Shares>,
    /// Total net buy amount (순매매액, `nettrde_amt`), in million won, signed.
    ///
    /// Of institutions and foreigners together.
    #[doc(alias("nettrde_amt", "순매매액"))]
    pub total_net_buy_amount: Option<MillionWon>,
    /// Total consecutive net buy days (합계연속순매수일수, `tot_cont_netprps_dys`), signed.
    ///
    /// Below zero: days in a row of net sales.
    #[doc(alias("tot_cont_netprps_dys", "합계연속순매수일수"))]
    pub total_consecutive_net_buy_days: Option<Days>,
    /// Total consecutive net buy quantity (합계연속순매매수량, `tot_cont_nettrde_qty`), in shares, signed.
    #[doc(alias("tot_cont_nettrde_qty", "합계연속순매매수량"))]
    pub total_consecutive_net_buy_quantity: Option<Shares>,
    /// Total consecutive net buy amount (합계연속순매수금액, `tot_cont_netprps_amt`), in million won, signed.
    #[doc(alias("tot_cont_netprps_amt", "합계연속순매수금액"))]
    pub total_consecutive_net_buy_amount: Option<MillionWon>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Over which period (기간구분).
    ///
    /// The codes of `dt` (기간) in `ka10131`.
    pub enum StreakPeriod {
        /// `1` 최근일: The latest day.
        Latest = "1" "최근일",
        /// `3` 3일: 3 days.
        Days3 = "3" "3일",
        /// `5` 5일: 5 days.
        Days5 = "5" "5일",
        /// `10` 10일: 10 days.
        Days10 = "10" "10일",
        /// `20` 20일: 20 days.
        Days20 = "20" "20일",
        /// `120` 120일: 120 days.
        Days120 = "120" "120일",
        /// `0` 시작일자/종료일자로 조회: From `start date` to `end date`.
        Dates = "0" "시작일자/종료일자로 조회",
    }
}

codes! {
    /// Stocks or sectors (종목업종구분).
    ///
    /// The codes of `stk_inds_tp` (종목업종구분) in `ka10131`.
    pub enum StockOrSector {
        /// `0` 종목(주식): Stocks.
        Stock = "0" "종목(주식)",
        /// `1` 업종: Sectors.
        Sector = "1" "업종",
    }
}

/// What is known of `ka10131` at run time.
pub static TR: Tr = Tr {
    id: "ka10131",
    name: "기관외국인연속매매현황요청",
    rust: "InstitutionForeignStreaks",
    category: "foreign_institution",
    path: "/api/dostk/frgnistt",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("dt", "1"),
        ("strt_dt", ""),
        ("end_dt", ""),
        ("mrkt_tp", "001"),
        ("netslmt_tp", "2"),
        ("stk_inds_tp", "0"),
        ("amt_qty_tp", "0"),
        ("stex_tp", "1"),
    ],
};

impl Response for InstitutionForeignStreaks {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for InstitutionForeignStreaksRequest {
    type Row = InstitutionForeignStreaksRow;

    const LIST: &'static str = "orgn_frgnr_cont_trde_prst";

    fn rows(
        response: &mut InstitutionForeignStreaks,
    ) -> &mut Vec<InstitutionForeignStreaksRow> {
        &mut response.rows
    }
}

record! {
    InstitutionForeignStreaks = RESPONSE[1] {
        0 "orgn_frgnr_cont_trde_prst" "기관외국인연속매매현황" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    InstitutionForeignStreaksRow = ROWS[19] {
        0 "rank" "순위" => rank: Rank,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "prid_stkpc_flu_rt" "기간중주가등락률" => period_price_change_rate: Percent signed scale(2),
        4 "orgn_nettrde_amt" "기관순매매금액" => institution_net_buy_amount: MillionWon signed,
        5 "orgn_nettrde_qty" "기관순매매량" => institution_net_buy_quantity: Shares signed,
        6 "orgn_cont_netprps_dys" "기관계연속순매수일수" => institution_consecutive_net_buy_days: Days signed,
        7 "orgn_cont_netprps_qty" "기관계연속순매수량" => institution_consecutive_net_buy_quantity: Shares signed,
        8 "orgn_cont_netprps_amt" "기관계연속순매수금액" => institution_consecutive_net_buy_amount: MillionWon signed,
        9 "frgnr_nettrde_qty" "외국인순매매량" => foreign_net_buy_quantity: Shares signed,
        10 "frgnr_nettrde_amt" "외국인순매매액" => foreign_net_buy_amount: MillionWon signed,
        11 "frgnr_cont_netprps_dys" "외국인연속순매수일수" => foreign_consecutive_net_buy_days: Days signed,
        12 "frgnr_cont_netprps_qty" "외국인연속순매수량" => foreign_consecutive_net_buy_quantity: Shares signed,
        13 "frgnr_cont_netprps_amt" "외국인연속순매수금액" => foreign_consecutive_net_buy_amount: MillionWon signed,
        14 "nettrde_qty" "순매매량" => total_net_buy_quantity: Shares signed,
        15 "nettrde_amt" "순매매액" => total_net_buy_amount: MillionWon signed,
        16 "tot_cont_netprps_dys" "합계연속순매수일수" => total_consecutive_net_buy_days: Days signed,
        17 "tot_cont_nettrde_qty" "합계연속순매매수량" => total_consecutive_net_buy_quantity: Shares signed,
        18 "tot_cont_netprps_amt" "합계연속순매수금액" => total_consecutive_net_buy_amount: MillionWon signed,
    }
}
