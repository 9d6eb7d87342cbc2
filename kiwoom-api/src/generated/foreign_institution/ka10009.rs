// Generated from spec/frgnistt/ka10009.yaml by `cargo xtask gen`. Do not edit.

//! `ka10009` 주식기관요청: What institutions and foreigners net bought of one stock. Off the portal; the server answers, but with date and price alone.

use jiff::civil::Date;

use crate::catalogue::{Tr, TrKind};
use crate::value::{Percent, Price, SignAsSent, StockCode, Won};
use crate::wire::{Extras, Response, record, request};

/// Asks for [`InstitutionNetBuy`]: 주식기관요청 (`ka10009`).
///
/// What institutions and foreigners net bought of one stock. Off the portal; the server answers, but
/// with date and price alone.
///
/// ```
/// use kiwoom_api::foreign_institution::InstitutionNetBuyRequest;
/// use kiwoom_api::Request;
///
/// let request = InstitutionNetBuyRequest::new("005930".parse()?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10009", "주식기관요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InstitutionNetBuyRequest {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// The table's required says ``, read as `Y` here: the table does not say; without it there is no stock
    /// to tell of.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: StockCode,
}

impl InstitutionNetBuyRequest {
    /// A request; every parameter is required.
    pub fn new(stock_code: StockCode) -> Self {
        Self { stock_code }
    }
}

request! {
    InstitutionNetBuyRequest -> InstitutionNetBuy = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_code: StockCode,
    }
}

/// What institutions and foreigners net bought of one stock. Off the portal; the server answers, but
/// with date and price alone.
///
/// What the server answers to [`InstitutionNetBuyRequest`]: 주식기관요청 (`ka10009`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::foreign_institution::InstitutionNetBuyRequest;
///
/// let request = InstitutionNetBuyRequest::new("005930".parse()?);
/// let reply = client.foreign_institution().institution_net_buy(&request).await?;
/// println!("{:?} {:?} {:?}", reply.date, reply.close_price, reply.change);
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10009", "주식기관요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstitutionNetBuy {
    /// Date (날짜, `date`).
    #[doc(alias = "날짜")]
    pub date: Option<Date>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Change (대비, `pre`), in won, signed.
    #[doc(alias("pre", "대비"))]
    pub change: Option<Won>,
    /// Institution cumulative quantity (기관기간누적, `orgn_dt_acc`), with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// Blank in every reply seen; no page says whether in shares or in thousands.
    #[doc(alias("orgn_dt_acc", "기관기간누적"))]
    pub institution_cumulative_quantity: Option<SignAsSent<i64>>,
    /// Institution net buy (기관일별순매매, `orgn_daly_nettrde`), with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// Blank in every reply seen; no page says whether in shares or in thousands.
    #[doc(alias("orgn_daly_nettrde", "기관일별순매매"))]
    pub institution_net_buy: Option<SignAsSent<i64>>,
    /// Foreign net buy (외국인일별순매매, `frgnr_daly_nettrde`), with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// Blank in every reply seen; no page says whether in shares or in thousands.
    #[doc(alias("frgnr_daly_nettrde", "외국인일별순매매"))]
    pub foreign_net_buy: Option<SignAsSent<i64>>,
    /// Foreign holding rate (외국인지분율, `frgnr_qota_rt`), in percent, with the sign as sent: its meaning is
    /// undocumented.
    ///
    /// Blank in every reply seen.
    #[doc(alias("frgnr_qota_rt", "외국인지분율"))]
    pub foreign_holding_rate: Option<SignAsSent<Percent>>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10009` at run time.
pub static TR: Tr = Tr {
    id: "ka10009",
    name: "주식기관요청",
    rust: "InstitutionNetBuy",
    category: "foreign_institution",
    path: "/api/dostk/frgnistt",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("stk_cd", "005930")],
};

impl Response for InstitutionNetBuy {
    const TR: &'static Tr = &TR;
}

record! {
    InstitutionNetBuy = RESPONSE[7] {
        0 "date" "날짜" => date: Date,
        1 "close_pric" "종가" => close_price: Price,
        2 "pre" "대비" => change: Won signed,
        3 "orgn_dt_acc" "기관기간누적" => institution_cumulative_quantity: CountAsSent,
        4 "orgn_daly_nettrde" "기관일별순매매" => institution_net_buy: CountAsSent,
        5 "frgnr_daly_nettrde" "외국인일별순매매" => foreign_net_buy: CountAsSent,
        6 "frgnr_qota_rt" "외국인지분율" => foreign_holding_rate: PercentAsSent scale(2),
    }
}
