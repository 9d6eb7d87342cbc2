// Generated from spec/sect/ka20002.yaml by `cargo xtask gen`. Do not edit.

//! `ka20002` 업종별주가요청: Prices of the stocks of one sector; a row is a stock.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, SectorMarket};
use crate::value::{Percent, Price, SectorCode, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`SectorStockPrices`]: 업종별주가요청 (`ka20002`).
///
/// Prices of the stocks of one sector; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::SectorMarket;
/// use kiwoom_api::sector::SectorStockPricesRequest;
/// use kiwoom_api::Request;
///
/// let request = SectorStockPricesRequest::new(SectorMarket::Kospi, "001".parse()?);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"0","inds_cd":"001","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20002", "업종별주가요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SectorStockPricesRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: SectorMarket,
    /// Sector code (업종코드, `inds_cd`).
    ///
    /// The codes are listed by ka10101. One of another market than `market` is refused before it is sent:
    /// the server would answer with an empty reply, and no error.
    #[doc(alias("inds_cd", "업종코드"))]
    pub sector_code: SectorCode,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl SectorStockPricesRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: SectorMarket, sector_code: SectorCode) -> Self {
        Self {
            market,
            sector_code,
            exchange: Exchange::Krx,
        }
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
    SectorStockPricesRequest -> SectorStockPrices = REQUEST[3] {
        "mrkt_tp" "시장구분" required => market: Code<SectorMarket>,
        "inds_cd" "업종코드" required => sector_code: SectorCode within("mrkt_tp"),
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// Prices of the stocks of one sector; a row is a stock.
///
/// What the server answers to [`SectorStockPricesRequest`]: 업종별주가요청 (`ka20002`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::SectorMarket;
/// use kiwoom_api::sector::SectorStockPricesRequest;
///
/// let request = SectorStockPricesRequest::new(SectorMarket::Kospi, "001".parse()?);
/// let reply = client.sector().sector_stock_prices(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.ask_price,
///         row.bid_price,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka20002", "업종별주가요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorStockPrices {
    /// The rows: 업종별주가 (`inds_stkpc`); each is a stock.
    #[doc(alias("inds_stkpc", "업종별주가"))]
    pub rows: Vec<SectorStockPricesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 업종별주가 (`inds_stkpc`) in [`SectorStockPrices`] (`ka20002`).
#[doc(alias("inds_stkpc", "업종별주가"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectorStockPricesRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Current volume (현재거래량, `now_trde_qty`), in shares.
    #[doc(alias("now_trde_qty", "현재거래량"))]
    pub current_volume: Option<Shares>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka20002` at run time.
pub static TR: Tr = Tr {
    id: "ka20002",
    name: "업종별주가요청",
    rust: "SectorStockPrices",
    category: "sector",
    path: "/api/dostk/sect",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[("mrkt_tp", "0"), ("inds_cd", "001"), ("stex_tp", "1")],
};

impl Response for SectorStockPrices {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for SectorStockPricesRequest {
    type Row = SectorStockPricesRow;

    const LIST: &'static str = "inds_stkpc";

    fn rows(response: &mut SectorStockPrices) -> &mut Vec<SectorStockPricesRow> {
        &mut response.rows
    }
}

record! {
    SectorStockPrices = RESPONSE[1] {
        0 "inds_stkpc" "업종별주가" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    SectorStockPricesRow = ROWS[12] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "now_trde_qty" "현재거래량" => current_volume: Shares,
        7 "sel_bid" "매도호가" => ask_price: Price,
        8 "buy_bid" "매수호가" => bid_price: Price,
        9 "open_pric" "시가" => open_price: Price,
        10 "high_pric" "고가" => high_price: Price,
        11 "low_pric" "저가" => low_price: Price,
    }
}
