// Generated from spec/stkinfo/ka10018.yaml by `cargo xtask gen`. Do not edit.

//! `ka10018` 고저가근접요청: The stocks near their high, or their low, of the day; a row is a stock.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{CreditCondition, Exchange, MarketOrAll, StockCondition, VolumeCondition};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`NearHighLow`]: 고저가근접요청 (`ka10018`).
///
/// The stocks near their high, or their low, of the day; a row is a stock.
///
/// Kiwoom's sample call has `0000` for `trde_qty_tp`, read as `00000` here: the codes of the table have
/// five digits, as the sample call of ka10016 does.
///
/// ```
/// use kiwoom_api::codes::MarketOrAll;
/// use kiwoom_api::stock_info::{HighLowType, NearHighLowRequest, ProximityRate};
/// use kiwoom_api::Request;
///
/// let request = NearHighLowRequest::new(
///     HighLowType::High,
///     ProximityRate::Percent0Point5,
///     MarketOrAll::All,
/// );
/// assert_eq!(request.to_json()?, r#"{"high_low_tp":"1","alacc_rt":"05","mrkt_tp":"000","trde_qty_tp":"00000","stk_cnd":"0","crd_cnd":"0","stex_tp":"1"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10018", "고저가근접요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NearHighLowRequest {
    /// High low type (고저구분, `high_low_tp`).
    #[doc(alias("high_low_tp", "고저구분"))]
    pub high_low_type: HighLowType,
    /// Proximity rate (근접율, `alacc_rt`).
    #[doc(alias("alacc_rt", "근접율"))]
    pub proximity_rate: ProximityRate,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`VolumeCondition::All`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: VolumeCondition,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`StockCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: StockCondition,
    /// Credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditCondition::All`].
    #[doc(alias("crd_cnd", "신용조건"))]
    pub credit_condition: CreditCondition,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl NearHighLowRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `volume_condition`: [`VolumeCondition::All`]
    /// - `stock_condition`: [`StockCondition::All`]
    /// - `credit_condition`: [`CreditCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        high_low_type: HighLowType,
        proximity_rate: ProximityRate,
        market: MarketOrAll,
    ) -> Self {
        Self {
            high_low_type,
            proximity_rate,
            market,
            volume_condition: VolumeCondition::All,
            stock_condition: StockCondition::All,
            credit_condition: CreditCondition::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`VolumeCondition::All`].
    #[must_use]
    pub fn volume_condition(mut self, volume_condition: VolumeCondition) -> Self {
        self.volume_condition = volume_condition;
        self
    }

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// A new request has [`StockCondition::All`].
    #[must_use]
    pub fn stock_condition(mut self, stock_condition: StockCondition) -> Self {
        self.stock_condition = stock_condition;
        self
    }

    /// Sets the parameter: credit condition (신용조건, `crd_cnd`).
    ///
    /// A new request has [`CreditCondition::All`].
    #[must_use]
    pub fn credit_condition(mut self, credit_condition: CreditCondition) -> Self {
        self.credit_condition = credit_condition;
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
    NearHighLowRequest -> NearHighLow = REQUEST[7] {
        "high_low_tp" "고저구분" required => high_low_type: Code<HighLowType>,
        "alacc_rt" "근접율" required => proximity_rate: Code<ProximityRate>,
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<VolumeCondition>,
        "stk_cnd" "종목조건" required => stock_condition: Code<StockCondition>,
        "crd_cnd" "신용조건" required => credit_condition: Code<CreditCondition>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks near their high, or their low, of the day; a row is a stock.
///
/// What the server answers to [`NearHighLowRequest`]: 고저가근접요청 (`ka10018`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::MarketOrAll;
/// use kiwoom_api::stock_info::{HighLowType, NearHighLowRequest, ProximityRate};
///
/// let request = NearHighLowRequest::new(
///     HighLowType::High,
///     ProximityRate::Percent0Point5,
///     MarketOrAll::All,
/// );
/// let reply = client.stock_info().near_high_low(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.today_high_price,
///         row.today_low_price,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10018", "고저가근접요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearHighLow {
    /// The rows: 고저가근접 (`high_low_pric_alacc`); each is a stock.
    ///
    /// Left out is what does not fit `volume_condition` (by `volume`).
    #[doc(alias("high_low_pric_alacc", "고저가근접"))]
    pub rows: Vec<NearHighLowRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 고저가근접 (`high_low_pric_alacc`) in [`NearHighLow`] (`ka10018`).
#[doc(alias("high_low_pric_alacc", "고저가근접"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NearHighLowRow {
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Total bid quantity (전일대비기호, `pred_pre_sig`), in shares.
    ///
    /// The total of the bids, as ka10020 has it, and no sign of the change.
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub total_bid_quantity: Option<Shares>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락률, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락률"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Today high price (당일고가, `tdy_high_pric`), in won, with its direction.
    #[doc(alias("tdy_high_pric", "당일고가"))]
    pub today_high_price: Option<Price>,
    /// Today low price (당일저가, `tdy_low_pric`), in won, with its direction.
    #[doc(alias("tdy_low_pric", "당일저가"))]
    pub today_low_price: Option<Price>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Highs or lows (고저구분).
    ///
    /// The codes of `high_low_tp` (고저구분) in `ka10018`.
    pub enum HighLowType {
        /// `1` 고가: High.
        High = "1" "고가",
        /// `2` 저가: Low.
        Low = "2" "저가",
    }
}

codes! {
    /// How near, in percent (근접율).
    ///
    /// The codes of `alacc_rt` (근접율) in `ka10018`.
    pub enum ProximityRate {
        /// `05` 0.5: 0.5 %.
        Percent0Point5 = "05" "0.5",
        /// `10` 1.0: 1.0 %.
        Percent1Point0 = "10" "1.0",
        /// `15` 1.5: 1.5 %.
        Percent1Point5 = "15" "1.5",
        /// `20` 2.0.: 2.0 %.
        Percent2Point0 = "20" "2.0.",
        /// `25` 2.5: 2.5 %.
        Percent2Point5 = "25" "2.5",
        /// `30` 3.0: 3.0 %.
        Percent3Point0 = "30" "3.0",
    }
}

/// What is known of `ka10018` at run time.
pub static TR: Tr = Tr {
    id: "ka10018",
    name: "고저가근접요청",
    rust: "NearHighLow",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("high_low_tp", "1"),
        ("alacc_rt", "05"),
        ("mrkt_tp", "000"),
        ("trde_qty_tp", "00000"),
        ("stk_cnd", "0"),
        ("crd_cnd", "0"),
        ("stex_tp", "1"),
    ],
};

impl Response for NearHighLow {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for NearHighLowRequest {
    type Row = NearHighLowRow;

    const LIST: &'static str = "high_low_pric_alacc";

    fn rows(response: &mut NearHighLow) -> &mut Vec<NearHighLowRow> {
        &mut response.rows
    }
}

const ROWS_FILTERED: &[(&str, &str)] = &[("volume_condition", "volume")];

record! {
    NearHighLow = RESPONSE[1] {
        0 "high_low_pric_alacc" "고저가근접" => rows: Rows[ROWS] of(RowOf::Stocks) filtered_by(ROWS_FILTERED),
    }
}

record! {
    NearHighLowRow = ROWS[11] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => total_bid_quantity: Shares,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "trde_qty" "거래량" => volume: Shares,
        7 "sel_bid" "매도호가" => ask_price: Price,
        8 "buy_bid" "매수호가" => bid_price: Price,
        9 "tdy_high_pric" "당일고가" => today_high_price: Price,
        10 "tdy_low_pric" "당일저가" => today_low_price: Price,
    }
}
