// Generated from spec/stkinfo/ka10025.yaml by `cargo xtask gen`. Do not edit.

//! `ka10025` 매물대집중요청: The stocks of which much was traded in a narrow zone of prices (매물대); a row is a stock and its zone.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarketOrAll};
use crate::value::{Count, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`PriceZoneConcentration`]: 매물대집중요청 (`ka10025`).
///
/// The stocks of which much was traded in a narrow zone of prices (매물대); a row is a stock and its zone.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::stock_info::{PriceZoneConcentrationRequest, PriceZonePeriod};
/// use kiwoom_api::{Count, Request};
///
/// let request = PriceZoneConcentrationRequest::new(
///     MarketOrAll::All,
///     "50",
///     Count::new(10),
///     PriceZonePeriod::Days50,
/// )
/// .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","prps_cnctr_rt":"50","cur_prc_entry":"0","prpscnt":"10","cycle_tp":"50","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10025", "매물대집중요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PriceZoneConcentrationRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Zone concentration (매물집중비율, `prps_cnctr_rt`).
    ///
    /// In percent, 0 to 100: which share of the volume a zone must have.
    #[doc(alias("prps_cnctr_rt", "매물집중비율"))]
    pub zone_concentration: String,
    /// Current price zone (현재가진입, `cur_prc_entry`).
    ///
    /// A new request has [`CurrentPriceZone::Exclude`].
    #[doc(alias("cur_prc_entry", "현재가진입"))]
    pub current_price_zone: CurrentPriceZone,
    /// Zone count (매물대수, `prpscnt`).
    ///
    /// Into how many zones to divide the prices.
    #[doc(alias("prpscnt", "매물대수"))]
    pub zone_count: Count,
    /// Period (주기구분, `cycle_tp`).
    #[doc(alias("cycle_tp", "주기구분"))]
    pub period: PriceZonePeriod,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl PriceZoneConcentrationRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `current_price_zone`: [`CurrentPriceZone::Exclude`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        market: MarketOrAll,
        zone_concentration: impl Into<String>,
        zone_count: Count,
        period: PriceZonePeriod,
    ) -> Self {
        Self {
            market,
            zone_concentration: zone_concentration.into(),
            current_price_zone: CurrentPriceZone::Exclude,
            zone_count,
            period,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: current price zone (현재가진입, `cur_prc_entry`).
    ///
    /// A new request has [`CurrentPriceZone::Exclude`].
    #[must_use]
    pub fn current_price_zone(mut self, current_price_zone: CurrentPriceZone) -> Self {
        self.current_price_zone = current_price_zone;
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
    PriceZoneConcentrationRequest -> PriceZoneConcentration = REQUEST[6] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "prps_cnctr_rt" "매물집중비율" required => zone_concentration: Text,
        "cur_prc_entry" "현재가진입" required => current_price_zone: Code<CurrentPriceZone>,
        "prpscnt" "매물대수" required => zone_count: Count,
        "cycle_tp" "주기구분" required => period: Code<PriceZonePeriod>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks of which much was traded in a narrow zone of prices (매물대); a row is a stock and its zone.
///
/// What the server answers to [`PriceZoneConcentrationRequest`]: 매물대집중요청 (`ka10025`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::stock_info::{PriceZoneConcentrationRequest, PriceZonePeriod};
/// use kiwoom_api::Count;
///
/// let request = PriceZoneConcentrationRequest::new(
///     MarketOrAll::All,
///     "50",
///     Count::new(10),
///     PriceZonePeriod::Days50,
/// )
/// .exchange(Exchange::Unified);
/// let reply = client.stock_info().price_zone_concentration(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.zone_low_price,
///         row.zone_high_price,
///         row.zone_volume_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10025", "매물대집중요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceZoneConcentration {
    /// The rows: 매물대집중 (`prps_cnctr`); each is a stock.
    #[doc(alias("prps_cnctr", "매물대집중"))]
    pub rows: Vec<PriceZoneConcentrationRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 매물대집중 (`prps_cnctr`) in [`PriceZoneConcentration`] (`ka10025`).
#[doc(alias("prps_cnctr", "매물대집중"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriceZoneConcentrationRow {
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
    /// Zone low price (가격대시작, `pric_strt`), in won.
    ///
    /// Included; no multiple of the tick.
    #[doc(alias("pric_strt", "가격대시작"))]
    pub zone_low_price: Option<Won>,
    /// Zone high price (가격대끝, `pric_end`), in won.
    ///
    /// Included; no multiple of the tick.
    #[doc(alias("pric_end", "가격대끝"))]
    pub zone_high_price: Option<Won>,
    /// Zone volume (매물량, `prps_qty`), in shares.
    #[doc(alias("prps_qty", "매물량"))]
    pub zone_volume: Option<Shares>,
    /// Zone volume rate (매물비, `prps_rt`), in percent; whatever sign the server writes before it adds
    /// nothing.
    ///
    /// In percent of the volume of the period.
    #[doc(alias("prps_rt", "매물비"))]
    pub zone_volume_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Whether the price has to be within a zone (현재가진입).
    ///
    /// The codes of `cur_prc_entry` (현재가진입) in `ka10025`.
    pub enum CurrentPriceZone {
        /// `0` 현재가 매물대 진입 포함안함: Whether or not the price is in the zone.
        Exclude = "0" "현재가 매물대 진입 포함안함",
        /// `1` 현재가 매물대 진입포함: Only where the price is in the zone.
        Include = "1" "현재가 매물대 진입포함",
    }
}

codes! {
    /// Over how many days (주기구분).
    ///
    /// The codes of `cycle_tp` (주기구분) in `ka10025`.
    pub enum PriceZonePeriod {
        /// `50` 50일: 50 days.
        Days50 = "50" "50일",
        /// `100` 100일: 100 days.
        Days100 = "100" "100일",
        /// `150` 150일: 150 days.
        Days150 = "150" "150일",
        /// `200` 200일: 200 days.
        Days200 = "200" "200일",
        /// `250` 250일: 250 days.
        Days250 = "250" "250일",
        /// `300` 300일: 300 days.
        Days300 = "300" "300일",
    }
}

/// What is known of `ka10025` at run time.
pub static TR: Tr = Tr {
    id: "ka10025",
    name: "매물대집중요청",
    rust: "PriceZoneConcentration",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mrkt_tp", "000"),
        ("prps_cnctr_rt", "50"),
        ("cur_prc_entry", "0"),
        ("prpscnt", "10"),
        ("cycle_tp", "50"),
        ("stex_tp", "3"),
    ],
};

impl Response for PriceZoneConcentration {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for PriceZoneConcentrationRequest {
    type Row = PriceZoneConcentrationRow;

    const LIST: &'static str = "prps_cnctr";

    fn rows(
        response: &mut PriceZoneConcentration,
    ) -> &mut Vec<PriceZoneConcentrationRow> {
        &mut response.rows
    }
}

record! {
    PriceZoneConcentration = RESPONSE[1] {
        0 "prps_cnctr" "매물대집중" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    PriceZoneConcentrationRow = ROWS[11] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "now_trde_qty" "현재거래량" => current_volume: Shares,
        7 "pric_strt" "가격대시작" => zone_low_price: Won,
        8 "pric_end" "가격대끝" => zone_high_price: Won,
        9 "prps_qty" "매물량" => zone_volume: Shares,
        10 "prps_rt" "매물비" => zone_volume_rate: Percent magnitude scale(2),
    }
}
