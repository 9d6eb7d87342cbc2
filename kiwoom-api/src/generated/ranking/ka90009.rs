// Generated from spec/rkinfo/ka90009.yaml by `cargo xtask gen`. Do not edit.

//! `ka90009` 외국인기관매매상위요청: The stocks that foreign investors and institutions net sold and net bought most; a row is one rank of four lists, with a stock of each.

use jiff::civil::Date;

use crate::catalogue::{Tr, TrKind};
use crate::codes::{AmountOrQuantity, Exchange, MarketOrAll};
use crate::value::{StockCode, TenMillionWon, ThousandShares};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`ForeignInstitutionTradeRanking`]: 외국인기관매매상위요청 (`ka90009`).
///
/// The stocks that foreign investors and institutions net sold and net bought most; a row is one rank
/// of four lists, with a stock of each.
///
/// ```
/// use kiwoom_api::codes::{AmountOrQuantity, MarketOrAll};
/// use kiwoom_api::ranking::{ForeignInstitutionTradeRankingRequest, QueryDateInclusion};
/// use kiwoom_api::{Request, date};
///
/// let request = ForeignInstitutionTradeRankingRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     QueryDateInclusion::Include,
/// )
/// .date(date(2024, 11, 1));
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","amt_qty_tp":"1","qry_dt_tp":"1","date":"20241101","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90009", "외국인기관매매상위요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForeignInstitutionTradeRankingRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Amount or quantity (금액수량구분, `amt_qty_tp`).
    ///
    /// What to rank by: every row has both.
    /// The table's description says `금액(천만)`, read as `금액` here: the unit is that of the amounts in the
    /// reply.
    /// The table's description says `수량(천)`, read as `수량` here: the unit is that of the quantities in the
    /// reply.
    #[doc(alias("amt_qty_tp", "금액수량구분"))]
    pub amount_or_quantity: AmountOrQuantity,
    /// Date inclusion (조회일자구분, `qry_dt_tp`).
    #[doc(alias("qry_dt_tp", "조회일자구분"))]
    pub date_inclusion: QueryDateInclusion,
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Option<Date>,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl ForeignInstitutionTradeRankingRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        market: MarketOrAll,
        amount_or_quantity: AmountOrQuantity,
        date_inclusion: QueryDateInclusion,
    ) -> Self {
        Self {
            market,
            amount_or_quantity,
            date_inclusion,
            date: None,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the optional parameter: date (날짜, `date`).
    #[must_use]
    pub fn date(mut self, date: Date) -> Self {
        self.date = Some(date);
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
    ForeignInstitutionTradeRankingRequest -> ForeignInstitutionTradeRanking = REQUEST[5] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "amt_qty_tp" "금액수량구분" required => amount_or_quantity: Code<AmountOrQuantity>,
        "qry_dt_tp" "조회일자구분" required => date_inclusion: Code<QueryDateInclusion>,
        "date" "날짜" => date: Date,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks that foreign investors and institutions net sold and net bought most; a row is one rank
/// of four lists, with a stock of each.
///
/// What the server answers to [`ForeignInstitutionTradeRankingRequest`]: 외국인기관매매상위요청 (`ka90009`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{AmountOrQuantity, MarketOrAll};
/// use kiwoom_api::ranking::{ForeignInstitutionTradeRankingRequest, QueryDateInclusion};
/// use kiwoom_api::date;
///
/// let request = ForeignInstitutionTradeRankingRequest::new(
///     MarketOrAll::All,
///     AmountOrQuantity::Amount,
///     QueryDateInclusion::Include,
/// )
/// .date(date(2024, 11, 1));
/// let reply = client.ranking().foreign_institution_trade_ranking(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?}",
///         row.foreign_net_buy_stock_name,
///         row.foreign_net_buy_amount,
///         row.institution_net_buy_stock_name,
///         row.institution_net_buy_amount,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka90009", "외국인기관매매상위요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignInstitutionTradeRanking {
    /// The rows: 외국인기관매매상위 (`frgnr_orgn_trde_upper`).
    #[doc(alias("frgnr_orgn_trde_upper", "외국인기관매매상위"))]
    pub rows: Vec<ForeignInstitutionTradeRankingRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 외국인기관매매상위 (`frgnr_orgn_trde_upper`) in [`ForeignInstitutionTradeRanking`] (`ka90009`).
#[doc(alias("frgnr_orgn_trde_upper", "외국인기관매매상위"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForeignInstitutionTradeRankingRow {
    /// Foreign net sell stock code (외인순매도종목코드, `for_netslmt_stk_cd`).
    #[doc(alias("for_netslmt_stk_cd", "외인순매도종목코드"))]
    pub foreign_net_sell_stock_code: Option<StockCode>,
    /// Foreign net sell stock name (외인순매도종목명, `for_netslmt_stk_nm`).
    #[doc(alias("for_netslmt_stk_nm", "외인순매도종목명"))]
    pub foreign_net_sell_stock_name: Option<String>,
    /// Foreign net sell amount (외인순매도금액, `for_netslmt_amt`), in ten million won, signed.
    ///
    /// Minus is net sold.
    #[doc(alias("for_netslmt_amt", "외인순매도금액"))]
    pub foreign_net_sell_amount: Option<TenMillionWon>,
    /// Foreign net sell quantity (외인순매도수량, `for_netslmt_qty`), in thousands of shares, signed.
    ///
    /// Minus is net sold.
    #[doc(alias("for_netslmt_qty", "외인순매도수량"))]
    pub foreign_net_sell_quantity: Option<ThousandShares>,
    /// Separator 1 (구분자1, `pipe1`).
    ///
    /// Blank: it only separates the lists.
    /// Not from Kiwoom's tables: live replies have it.
    #[doc(alias("pipe1", "구분자1"))]
    pub separator_1: Option<String>,
    /// Foreign net buy stock code (외인순매수종목코드, `for_netprps_stk_cd`).
    #[doc(alias("for_netprps_stk_cd", "외인순매수종목코드"))]
    pub foreign_net_buy_stock_code: Option<StockCode>,
    /// Foreign net buy stock name (외인순매수종목명, `for_netprps_stk_nm`).
    #[doc(alias("for_netprps_stk_nm", "외인순매수종목명"))]
    pub foreign_net_buy_stock_name: Option<String>,
    /// Foreign net buy amount (외인순매수금액, `for_netprps_amt`), in ten million won, signed.
    ///
    /// Minus is net sold.
    #[doc(alias("for_netprps_amt", "외인순매수금액"))]
    pub foreign_net_buy_amount: Option<TenMillionWon>,
    /// Foreign net buy quantity (외인순매수수량, `for_netprps_qty`), in thousands of shares, signed.
    ///
    /// Minus is net sold.
    #[doc(alias("for_netprps_qty", "외인순매수수량"))]
    pub foreign_net_buy_quantity: Option<ThousandShares>,
    /// Separator 2 (구분자2, `pipe2`).
    ///
    /// Blank: it only separates the lists.
    /// Not from Kiwoom's tables: live replies have it.
    #[doc(alias("pipe2", "구분자2"))]
    pub separator_2: Option<String>,
    /// Institution net sell stock code (기관순매도종목코드, `orgn_netslmt_stk_cd`).
    #[doc(alias("orgn_netslmt_stk_cd", "기관순매도종목코드"))]
    pub institution_net_sell_stock_code: Option<StockCode>,
    /// Institution net sell stock name (기관순매도종목명, `orgn_netslmt_stk_nm`).
    #[doc(alias("orgn_netslmt_stk_nm", "기관순매도종목명"))]
    pub institution_net_sell_stock_name: Option<String>,
    /// Institution net sell amount (기관순매도금액, `orgn_netslmt_amt`), in ten million won, signed.
    ///
    /// Minus is net sold.
    #[doc(alias("orgn_netslmt_amt", "기관순매도금액"))]
    pub institution_net_sell_amount: Option<TenMillionWon>,
    /// Institution net sell quantity (기관순매도수량, `orgn_netslmt_qty`), in thousands of shares, signed.
    ///
    /// Minus is net sold.
    #[doc(alias("orgn_netslmt_qty", "기관순매도수량"))]
    pub institution_net_sell_quantity: Option<ThousandShares>,
    /// Separator 3 (구분자3, `pipe3`).
    ///
    /// Blank: it only separates the lists.
    /// Not from Kiwoom's tables: live replies have it.
    #[doc(alias("pipe3", "구분자3"))]
    pub separator_3: Option<String>,
    /// Institution net buy stock code (기관순매수종목코드, `orgn_netprps_stk_cd`).
    #[doc(alias("orgn_netprps_stk_cd", "기관순매수종목코드"))]
    pub institution_net_buy_stock_code: Option<StockCode>,
    /// Institution net buy stock name (기관순매수종목명, `orgn_netprps_stk_nm`).
    #[doc(alias("orgn_netprps_stk_nm", "기관순매수종목명"))]
    pub institution_net_buy_stock_name: Option<String>,
    /// Institution net buy amount (기관순매수금액, `orgn_netprps_amt`), in ten million won, signed.
    ///
    /// Minus is net sold.
    #[doc(alias("orgn_netprps_amt", "기관순매수금액"))]
    pub institution_net_buy_amount: Option<TenMillionWon>,
    /// Institution net buy quantity (기관순매수수량, `orgn_netprps_qty`), in thousands of shares, signed.
    ///
    /// Minus is net sold.
    #[doc(alias("orgn_netprps_qty", "기관순매수수량"))]
    pub institution_net_buy_quantity: Option<ThousandShares>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Whether the day asked for counts (조회일자구분).
    ///
    /// The codes of `qry_dt_tp` (조회일자구분) in `ka90009`.
    pub enum QueryDateInclusion {
        /// `0` 조회일자 미포함: Without the day asked for.
        Exclude = "0" "조회일자 미포함",
        /// `1` 조회일자 포함: With the day asked for.
        Include = "1" "조회일자 포함",
    }
}

/// What is known of `ka90009` at run time.
pub static TR: Tr = Tr {
    id: "ka90009",
    name: "외국인기관매매상위요청",
    rust: "ForeignInstitutionTradeRanking",
    category: "ranking",
    path: "/api/dostk/rkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "000"),
        ("amt_qty_tp", "1"),
        ("qry_dt_tp", "1"),
        ("date", "20241101"),
        ("stex_tp", "1"),
    ],
};

impl Response for ForeignInstitutionTradeRanking {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for ForeignInstitutionTradeRankingRequest {
    type Row = ForeignInstitutionTradeRankingRow;

    const LIST: &'static str = "frgnr_orgn_trde_upper";

    fn rows(
        response: &mut ForeignInstitutionTradeRanking,
    ) -> &mut Vec<ForeignInstitutionTradeRankingRow> {
        &mut response.rows
    }
}

record! {
    ForeignInstitutionTradeRanking = RESPONSE[1] {
        0 "frgnr_orgn_trde_upper" "외국인기관매매상위" => rows: Rows[ROWS],
    }
}

record! {
    ForeignInstitutionTradeRankingRow = ROWS[19] {
        0 "for_netslmt_stk_cd" "외인순매도종목코드" => foreign_net_sell_stock_code: StockCode,
        1 "for_netslmt_stk_nm" "외인순매도종목명" => foreign_net_sell_stock_name: Text,
        2 "for_netslmt_amt" "외인순매도금액" => foreign_net_sell_amount: TenMillionWon signed,
        3 "for_netslmt_qty" "외인순매도수량" => foreign_net_sell_quantity: ThousandShares signed,
        4 "pipe1" "구분자1" amended => separator_1: Text,
        5 "for_netprps_stk_cd" "외인순매수종목코드" => foreign_net_buy_stock_code: StockCode,
        6 "for_netprps_stk_nm" "외인순매수종목명" => foreign_net_buy_stock_name: Text,
        7 "for_netprps_amt" "외인순매수금액" => foreign_net_buy_amount: TenMillionWon signed,
        8 "for_netprps_qty" "외인순매수수량" => foreign_net_buy_quantity: ThousandShares signed,
        9 "pipe2" "구분자2" amended => separator_2: Text,
        10 "orgn_netslmt_stk_cd" "기관순매도종목코드" => institution_net_sell_stock_code: StockCode,
        11 "orgn_netslmt_stk_nm" "기관순매도종목명" => institution_net_sell_stock_name: Text,
        12 "orgn_netslmt_amt" "기관순매도금액" => institution_net_sell_amount: TenMillionWon signed,
        13 "orgn_netslmt_qty" "기관순매도수량" => institution_net_sell_quantity: ThousandShares signed,
        14 "pipe3" "구분자3" amended => separator_3: Text,
        15 "orgn_netprps_stk_cd" "기관순매수종목코드" => institution_net_buy_stock_code: StockCode,
        16 "orgn_netprps_stk_nm" "기관순매수종목명" => institution_net_buy_stock_name: Text,
        17 "orgn_netprps_amt" "기관순매수금액" => institution_net_buy_amount: TenMillionWon signed,
        18 "orgn_netprps_qty" "기관순매수수량" => institution_net_buy_quantity: ThousandShares signed,
    }
}
