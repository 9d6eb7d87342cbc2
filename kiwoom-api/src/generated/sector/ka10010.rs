// Generated from spec/sect/ka10010.yaml by `cargo xtask gen`. Do not edit.

//! `ka10010` 업종프로그램요청: Agency program trading under the code of one stock: arbitrage, non-arbitrage and both together.

use rust_decimal::Decimal;

use crate::catalogue::{Tr, TrKind};
use crate::value::{Shares, StockCode};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`SectorProgramTrade`]: 업종프로그램요청 (`ka10010`).
///
/// Agency program trading under the code of one stock: arbitrage, non-arbitrage and both together.
///
/// ```
/// use kiwoom_api::sector::SectorProgramTradeRequest;
/// use kiwoom_api::Request;
///
/// let request = SectorProgramTradeRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10010", "업종프로그램요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorProgramTradeRequest {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// It is not documented whether the reply is about this stock or about its sector.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl SectorProgramTradeRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    SectorProgramTradeRequest -> SectorProgramTrade = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// Agency program trading under the code of one stock: arbitrage, non-arbitrage and both together.
///
/// What the server answers to [`SectorProgramTradeRequest`]: 업종프로그램요청 (`ka10010`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::sector::SectorProgramTradeRequest;
///
/// let request = SectorProgramTradeRequest::new("005930".parse()?);
/// let reply = client.sector().sector_program_trade(&request).await?;
/// println!("{:?} {:?}", reply.total_agency_buy_quantity, reply.total_agency_sell_quantity);
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10010", "업종프로그램요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorProgramTrade {
    /// Arbitrage agency sell quantity (차익위탁매도수량, `dfrt_trst_sell_qty`), in shares.
    ///
    /// Blank in the replies seen; in shares, as the total is.
    #[doc(alias("dfrt_trst_sell_qty", "차익위탁매도수량"))]
    pub arbitrage_agency_sell_quantity: Option<Shares>,
    /// Arbitrage agency sell amount (차익위탁매도금액, `dfrt_trst_sell_amt`), signed.
    ///
    /// Won or million won: the unit is undocumented, and it was blank in the replies seen.
    #[doc(alias("dfrt_trst_sell_amt", "차익위탁매도금액"))]
    pub arbitrage_agency_sell_amount: Option<Decimal>,
    /// Arbitrage agency buy quantity (차익위탁매수수량, `dfrt_trst_buy_qty`), in shares.
    ///
    /// Blank in the replies seen; in shares, as the total is.
    #[doc(alias("dfrt_trst_buy_qty", "차익위탁매수수량"))]
    pub arbitrage_agency_buy_quantity: Option<Shares>,
    /// Arbitrage agency buy amount (차익위탁매수금액, `dfrt_trst_buy_amt`), signed.
    ///
    /// Won or million won: the unit is undocumented, and it was blank in the replies seen.
    #[doc(alias("dfrt_trst_buy_amt", "차익위탁매수금액"))]
    pub arbitrage_agency_buy_amount: Option<Decimal>,
    /// Arbitrage agency net buy quantity (차익위탁순매수수량, `dfrt_trst_netprps_qty`), in shares, signed.
    ///
    /// Blank in the replies seen; in shares, as the total is.
    #[doc(alias("dfrt_trst_netprps_qty", "차익위탁순매수수량"))]
    pub arbitrage_agency_net_buy_quantity: Option<Shares>,
    /// Arbitrage agency net buy amount (차익위탁순매수금액, `dfrt_trst_netprps_amt`), signed.
    ///
    /// Won or million won: the unit is undocumented, and it was blank in the replies seen.
    #[doc(alias("dfrt_trst_netprps_amt", "차익위탁순매수금액"))]
    pub arbitrage_agency_net_buy_amount: Option<Decimal>,
    /// Non-arbitrage agency sell quantity (비차익위탁매도수량, `ndiffpro_trst_sell_qty`), in shares.
    ///
    /// Blank in the replies seen; in shares, as the total is.
    #[doc(alias("ndiffpro_trst_sell_qty", "비차익위탁매도수량"))]
    pub non_arbitrage_agency_sell_quantity: Option<Shares>,
    /// Non-arbitrage agency sell amount (비차익위탁매도금액, `ndiffpro_trst_sell_amt`), signed.
    ///
    /// Won or million won: the unit is undocumented, and it was blank in the replies seen.
    #[doc(alias("ndiffpro_trst_sell_amt", "비차익위탁매도금액"))]
    pub non_arbitrage_agency_sell_amount: Option<Decimal>,
    /// Non-arbitrage agency buy quantity (비차익위탁매수수량, `ndiffpro_trst_buy_qty`), in shares.
    ///
    /// Blank in the replies seen; in shares, as the total is.
    #[doc(alias("ndiffpro_trst_buy_qty", "비차익위탁매수수량"))]
    pub non_arbitrage_agency_buy_quantity: Option<Shares>,
    /// Non-arbitrage agency buy amount (비차익위탁매수금액, `ndiffpro_trst_buy_amt`), signed.
    ///
    /// Won or million won: the unit is undocumented, and it was blank in the replies seen.
    #[doc(alias("ndiffpro_trst_buy_amt", "비차익위탁매수금액"))]
    pub non_arbitrage_agency_buy_amount: Option<Decimal>,
    /// Non-arbitrage agency net buy quantity (비차익위탁순매수수량, `ndiffpro_trst_netprps_qty`), in shares, signed.
    ///
    /// Blank in the replies seen; in shares, as the total is.
    #[doc(alias = "ndiffpro_trst_netprps_qty")]
    #[doc(alias = "비차익위탁순매수수량")]
    pub non_arbitrage_agency_net_buy_quantity: Option<Shares>,
    /// Non-arbitrage agency net buy amount (비차익위탁순매수금액, `ndiffpro_trst_netprps_amt`), signed.
    ///
    /// Won or million won: the unit is undocumented, and it was blank in the replies seen.
    #[doc(alias = "ndiffpro_trst_netprps_amt")]
    #[doc(alias = "비차익위탁순매수금액")]
    pub non_arbitrage_agency_net_buy_amount: Option<Decimal>,
    /// Total agency sell quantity (전체차익위탁매도수량, `all_dfrt_trst_sell_qty`), in shares.
    ///
    /// Arbitrage and non-arbitrage together. In shares: thousands of them would be more than the market
    /// trades.
    #[doc(alias("all_dfrt_trst_sell_qty", "전체차익위탁매도수량"))]
    pub total_agency_sell_quantity: Option<Shares>,
    /// Total agency sell amount (전체차익위탁매도금액, `all_dfrt_trst_sell_amt`), signed.
    ///
    /// Won or million won: the unit is undocumented, and it was blank in the replies seen.
    #[doc(alias("all_dfrt_trst_sell_amt", "전체차익위탁매도금액"))]
    pub total_agency_sell_amount: Option<Decimal>,
    /// Total agency buy quantity (전체차익위탁매수수량, `all_dfrt_trst_buy_qty`), in shares.
    ///
    /// Arbitrage and non-arbitrage together.
    #[doc(alias("all_dfrt_trst_buy_qty", "전체차익위탁매수수량"))]
    pub total_agency_buy_quantity: Option<Shares>,
    /// Total agency buy amount (전체차익위탁매수금액, `all_dfrt_trst_buy_amt`), signed.
    ///
    /// Won or million won: the unit is undocumented, and it was blank in the replies seen.
    #[doc(alias("all_dfrt_trst_buy_amt", "전체차익위탁매수금액"))]
    pub total_agency_buy_amount: Option<Decimal>,
    /// Total agency net buy quantity (전체차익위탁순매수수량, `all_dfrt_trst_netprps_qty`), in shares, signed.
    ///
    /// Sent as `0` although purchases less sales were not zero: subtract `total_agency_sell_quantity` from
    /// `total_agency_buy_quantity`.
    #[doc(alias = "all_dfrt_trst_netprps_qty")]
    #[doc(alias = "전체차익위탁순매수수량")]
    pub total_agency_net_buy_quantity: Option<Shares>,
    /// Total agency net buy amount (전체차익위탁순매수금액, `all_dfrt_trst_netprps_amt`), signed.
    ///
    /// Won or million won: the unit is undocumented, and it was blank in the replies seen.
    #[doc(alias = "all_dfrt_trst_netprps_amt")]
    #[doc(alias = "전체차익위탁순매수금액")]
    pub total_agency_net_buy_amount: Option<Decimal>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10010` at run time.
pub static TR: Tr = Tr {
    id: "ka10010",
    name: "업종프로그램요청",
    rust: "SectorProgramTrade",
    category: "sector",
    path: "/api/dostk/sect",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for SectorProgramTrade {
    const TR: &'static Tr = &TR;
}

record! {
    SectorProgramTrade = RESPONSE[18] {
        0 "dfrt_trst_sell_qty" "차익위탁매도수량" => arbitrage_agency_sell_quantity: Shares,
        1 "dfrt_trst_sell_amt" "차익위탁매도금액" => arbitrage_agency_sell_amount: Decimal signed,
        2 "dfrt_trst_buy_qty" "차익위탁매수수량" => arbitrage_agency_buy_quantity: Shares,
        3 "dfrt_trst_buy_amt" "차익위탁매수금액" => arbitrage_agency_buy_amount: Decimal signed,
        4 "dfrt_trst_netprps_qty" "차익위탁순매수수량" => arbitrage_agency_net_buy_quantity: Shares signed,
        5 "dfrt_trst_netprps_amt" "차익위탁순매수금액" => arbitrage_agency_net_buy_amount: Decimal signed,
        6 "ndiffpro_trst_sell_qty" "비차익위탁매도수량" => non_arbitrage_agency_sell_quantity: Shares,
        7 "ndiffpro_trst_sell_amt" "비차익위탁매도금액" => non_arbitrage_agency_sell_amount: Decimal signed,
        8 "ndiffpro_trst_buy_qty" "비차익위탁매수수량" => non_arbitrage_agency_buy_quantity: Shares,
        9 "ndiffpro_trst_buy_amt" "비차익위탁매수금액" => non_arbitrage_agency_buy_amount: Decimal signed,
        10 "ndiffpro_trst_netprps_qty" "비차익위탁순매수수량" => non_arbitrage_agency_net_buy_quantity: Shares signed,
        11 "ndiffpro_trst_netprps_amt" "비차익위탁순매수금액" => non_arbitrage_agency_net_buy_amount: Decimal signed,
        12 "all_dfrt_trst_sell_qty" "전체차익위탁매도수량" => total_agency_sell_quantity: Shares,
        13 "all_dfrt_trst_sell_amt" "전체차익위탁매도금액" => total_agency_sell_amount: Decimal signed,
        14 "all_dfrt_trst_buy_qty" "전체차익위탁매수수량" => total_agency_buy_quantity: Shares,
        15 "all_dfrt_trst_buy_amt" "전체차익위탁매수금액" => total_agency_buy_amount: Decimal signed,
        16 "all_dfrt_trst_netprps_qty" "전체차익위탁순매수수량" => total_agency_net_buy_quantity: Shares signed,
        17 "all_dfrt_trst_netprps_amt" "전체차익위탁순매수금액" => total_agency_net_buy_amount: Decimal signed,
    }
}
