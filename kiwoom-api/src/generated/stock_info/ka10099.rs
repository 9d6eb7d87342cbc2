// Generated from spec/stkinfo/ka10099.yaml by `cargo xtask gen`. Do not edit.

//! `ka10099` 종목정보 리스트: The master list of instruments: every stock, or every ETF, ETN, REIT and so on, of one market, in one reply; a row is an instrument.

use jiff::civil::Date;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{InvestmentWarning, ListingMarket, NxtTradability, SizeClass, SurveillanceStatus};
use crate::value::{Shares, StockCode, Texts, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`StockList`]: 종목정보 리스트 (`ka10099`).
///
/// The master list of instruments: every stock, or every ETF, ETN, REIT and so on, of one market, in
/// one reply; a row is an instrument.
///
/// ```
/// use kiwoom_api::codes::ListingMarket;
/// use kiwoom_api::stock_info::StockListRequest;
/// use kiwoom_api::Request;
///
/// let request = StockListRequest::new(ListingMarket::Kospi);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"0"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10099", "종목정보 리스트"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockListRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: ListingMarket,
}

impl StockListRequest {
    /// A request; every parameter is required.
    pub fn new(market: ListingMarket) -> Self {
        Self { market }
    }
}

request! {
    StockListRequest -> StockList = REQUEST[1] {
        "mrkt_tp" "시장구분" required => market: Code<ListingMarket>,
    }
}

/// The master list of instruments: every stock, or every ETF, ETN, REIT and so on, of one market, in
/// one reply; a row is an instrument.
///
/// What the server answers to [`StockListRequest`]: 종목정보 리스트 (`ka10099`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::ListingMarket;
/// use kiwoom_api::stock_info::StockListRequest;
///
/// let request = StockListRequest::new(ListingMarket::Kospi);
/// let reply = client.stock_info().stock_list(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_code,
///         row.stock_name,
///         row.market,
///         row.sector_name,
///         row.previous_close,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10099", "종목정보 리스트"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockList {
    /// The rows: 종목리스트 (`list`); each is a stock.
    #[doc(alias("list", "종목리스트"))]
    pub rows: Vec<StockListRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 종목리스트 (`list`) in [`StockList`] (`ka10099`).
#[doc(alias("list", "종목리스트"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockListRow {
    /// Stock code (종목코드, `code`).
    #[doc(alias("code", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `name`).
    #[doc(alias("name", "종목명"))]
    pub stock_name: Option<String>,
    /// Listed shares (상장주식수, `listCount`), in shares.
    #[doc(alias("listCount", "상장주식수"))]
    pub listed_shares: Option<Shares>,
    /// Surveillance status (감리구분, `auditInfo`).
    #[doc(alias("auditInfo", "감리구분"))]
    pub surveillance_status: Option<SurveillanceStatus>,
    /// Listing date (상장일, `regDay`).
    #[doc(alias("regDay", "상장일"))]
    pub listing_date: Option<Date>,
    /// Previous close (전일종가, `lastPrice`), in won.
    #[doc(alias("lastPrice", "전일종가"))]
    pub previous_close: Option<Won>,
    /// Stock states (종목상태, `state`).
    ///
    /// Such as 증거금40%, 담보대출, 신용가능, 관리종목.
    #[doc(alias("state", "종목상태"))]
    pub stock_states: Option<Texts>,
    /// Market (시장구분코드, `marketCode`).
    ///
    /// The class of the instrument: the list of `Kospi` has ETFs (8), ETNs (60), REITs (6) and others too.
    #[doc(alias("marketCode", "시장구분코드"))]
    pub market: Option<ListingMarket>,
    /// Market name (시장명, `marketName`).
    #[doc(alias("marketName", "시장명"))]
    pub market_name: Option<String>,
    /// Sector name (업종명, `upName`).
    #[doc(alias("upName", "업종명"))]
    pub sector_name: Option<String>,
    /// Size class (회사크기분류, `upSizeName`).
    #[doc(alias("upSizeName", "회사크기분류"))]
    pub size_class: Option<SizeClass>,
    /// Investment warning (투자유의종목여부, `orderWarning`).
    #[doc(alias("orderWarning", "투자유의종목여부"))]
    pub investment_warning: Option<InvestmentWarning>,
    /// Company class (회사분류, `companyClassName`).
    ///
    /// For KOSDAQ alone.
    #[doc(alias("companyClassName", "회사분류"))]
    pub company_class: Option<String>,
    /// Kind (종류, `kind`).
    ///
    /// A or Q; nobody has said what it means. Account TRs put A before the codes of stocks and Q before
    /// those of ETNs.
    /// Not from Kiwoom's tables: sent by the live server, absent from the table; the label is ours.
    #[doc(alias = "종류")]
    pub kind: Option<String>,
    /// Nxt tradable (NXT가능여부, `nxtEnable`).
    #[doc(alias("nxtEnable", "NXT가능여부"))]
    pub nxt_tradable: Option<NxtTradability>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10099` at run time.
pub static TR: Tr = Tr {
    id: "ka10099",
    name: "종목정보 리스트",
    rust: "StockList",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("mrkt_tp", "0")],
};

impl Response for StockList {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for StockListRequest {
    type Row = StockListRow;

    const LIST: &'static str = "list";

    fn rows(response: &mut StockList) -> &mut Vec<StockListRow> {
        &mut response.rows
    }
}

record! {
    StockList = RESPONSE[1] {
        0 "list" "종목리스트" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    StockListRow = ROWS[15] {
        0 "code" "종목코드" => stock_code: StockCode,
        1 "name" "종목명" => stock_name: Text,
        2 "listCount" "상장주식수" => listed_shares: Shares,
        3 "auditInfo" "감리구분" => surveillance_status: Code<SurveillanceStatus>,
        4 "regDay" "상장일" => listing_date: Date,
        5 "lastPrice" "전일종가" => previous_close: Won,
        6 "state" "종목상태" => stock_states: Texts,
        7 "marketCode" "시장구분코드" => market: Code<ListingMarket>,
        8 "marketName" "시장명" => market_name: Text,
        9 "upName" "업종명" => sector_name: Text,
        10 "upSizeName" "회사크기분류" => size_class: Code<SizeClass>,
        11 "orderWarning" "투자유의종목여부" => investment_warning: Code<InvestmentWarning>,
        12 "companyClassName" "회사분류" => company_class: Text,
        13 "kind" "종류" amended => kind: Text,
        14 "nxtEnable" "NXT가능여부" => nxt_tradable: Code<NxtTradability>,
    }
}
