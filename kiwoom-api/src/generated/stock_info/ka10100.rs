// Generated from spec/stkinfo/ka10100.yaml by `cargo xtask gen`. Do not edit.

//! `ka10100` 종목정보 조회: One instrument of the master list: its market, state, warnings, size class, and whether NXT trades it.

use jiff::civil::Date;

use crate::catalogue::{Tr, TrKind};
use crate::codes::{InvestmentWarning, ListingMarket, NxtTradability, SizeClass, SurveillanceStatus};
use crate::value::{Shares, StockCode, Texts, Won};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`StockDetails`]: 종목정보 조회 (`ka10100`).
///
/// One instrument of the master list: its market, state, warnings, size class, and whether NXT trades
/// it.
///
/// ```
/// use kiwoom_api::stock_info::StockDetailsRequest;
/// use kiwoom_api::Request;
///
/// let request = StockDetailsRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10100", "종목정보 조회"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockDetailsRequest {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl StockDetailsRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    StockDetailsRequest -> StockDetails = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// One instrument of the master list: its market, state, warnings, size class, and whether NXT trades
/// it.
///
/// What the server answers to [`StockDetailsRequest`]: 종목정보 조회 (`ka10100`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::StockDetailsRequest;
///
/// let request = StockDetailsRequest::new("005930".parse()?);
/// let reply = client.stock_info().stock_details(&request).await?;
/// println!(
///     "{:?} {:?} {:?} {:?} {:?}",
///     reply.stock_name,
///     reply.market,
///     reply.sector_name,
///     reply.investment_warning,
///     reply.nxt_tradable,
/// );
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10100", "종목정보 조회"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockDetails {
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
    ///
    /// May be older than yesterday: 326,500 beside a quote of 334,000 was seen.
    #[doc(alias("lastPrice", "전일종가"))]
    pub previous_close: Option<Won>,
    /// Stock states (종목상태, `state`).
    ///
    /// Such as 증거금40%, 담보대출, 신용가능, 관리종목.
    #[doc(alias("state", "종목상태"))]
    pub stock_states: Option<Texts>,
    /// Market (시장구분코드, `marketCode`).
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
    /// Company class (회사분류, `companyClassName`).
    ///
    /// For KOSDAQ alone.
    #[doc(alias("companyClassName", "회사분류"))]
    pub company_class: Option<String>,
    /// Investment warning (투자유의종목여부, `orderWarning`).
    #[doc(alias("orderWarning", "투자유의종목여부"))]
    pub investment_warning: Option<InvestmentWarning>,
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

/// What is known of `ka10100` at run time.
pub static TR: Tr = Tr {
    id: "ka10100",
    name: "종목정보 조회",
    rust: "StockDetails",
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

impl Response for StockDetails {
    const TR: &'static Tr = &TR;
}

record! {
    StockDetails = RESPONSE[15] {
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
        11 "companyClassName" "회사분류" => company_class: Text,
        12 "orderWarning" "투자유의종목여부" => investment_warning: Code<InvestmentWarning>,
        13 "kind" "종류" amended => kind: Text,
        14 "nxtEnable" "NXT가능여부" => nxt_tradable: Code<NxtTradability>,
    }
}
