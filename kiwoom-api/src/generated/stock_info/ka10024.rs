// Generated from spec/stkinfo/ka10024.yaml by `cargo xtask gen`. Do not edit.

//! `ka10024` 거래량갱신요청: The stocks whose volume is the largest of the last days; a row is a stock.

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, LookbackPeriod, MarketOrAll, MinimumVolume};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, record, request};

/// Asks for [`NewVolumeHigh`]: 거래량갱신요청 (`ka10024`).
///
/// The stocks whose volume is the largest of the last days; a row is a stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, LookbackPeriod, MarketOrAll};
/// use kiwoom_api::stock_info::NewVolumeHighRequest;
/// use kiwoom_api::Request;
///
/// let request = NewVolumeHighRequest::new(MarketOrAll::All, LookbackPeriod::Days5)
///     .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","cycle_tp":"5","trde_qty_tp":"5","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10024", "거래량갱신요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewVolumeHighRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Period (주기구분, `cycle_tp`).
    #[doc(alias("cycle_tp", "주기구분"))]
    pub period: LookbackPeriod,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`MinimumVolume::AtLeast5000Shares`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: MinimumVolume,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl NewVolumeHighRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `volume_condition`: [`MinimumVolume::AtLeast5000Shares`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll, period: LookbackPeriod) -> Self {
        Self {
            market,
            period,
            volume_condition: MinimumVolume::AtLeast5000Shares,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`MinimumVolume::AtLeast5000Shares`].
    #[must_use]
    pub fn volume_condition(mut self, volume_condition: MinimumVolume) -> Self {
        self.volume_condition = volume_condition;
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
    NewVolumeHighRequest -> NewVolumeHigh = REQUEST[4] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "cycle_tp" "주기구분" required => period: Code<LookbackPeriod>,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<MinimumVolume>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks whose volume is the largest of the last days; a row is a stock.
///
/// What the server answers to [`NewVolumeHighRequest`]: 거래량갱신요청 (`ka10024`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, LookbackPeriod, MarketOrAll};
/// use kiwoom_api::stock_info::NewVolumeHighRequest;
///
/// let request = NewVolumeHighRequest::new(MarketOrAll::All, LookbackPeriod::Days5)
///     .exchange(Exchange::Unified);
/// let reply = client.stock_info().new_volume_high(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.current_volume,
///         row.previous_volume_high,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10024", "거래량갱신요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewVolumeHigh {
    /// The rows: 거래량갱신 (`trde_qty_updt`); each is a stock.
    ///
    /// Left out is what does not fit `volume_condition` (by `current_volume`).
    #[doc(alias("trde_qty_updt", "거래량갱신"))]
    pub rows: Vec<NewVolumeHighRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 거래량갱신 (`trde_qty_updt`) in [`NewVolumeHigh`] (`ka10024`).
#[doc(alias("trde_qty_updt", "거래량갱신"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewVolumeHighRow {
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
    /// Previous volume high (이전거래량, `prev_trde_qty`), in shares.
    ///
    /// The largest volume of the days before, which is not always that of the day before.
    #[doc(alias("prev_trde_qty", "이전거래량"))]
    pub previous_volume_high: Option<Shares>,
    /// Current volume (현재거래량, `now_trde_qty`), in shares.
    #[doc(alias("now_trde_qty", "현재거래량"))]
    pub current_volume: Option<Shares>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10024` at run time.
pub static TR: Tr = Tr {
    id: "ka10024",
    name: "거래량갱신요청",
    rust: "NewVolumeHigh",
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
        ("cycle_tp", "5"),
        ("trde_qty_tp", "5"),
        ("stex_tp", "3"),
    ],
};

impl Response for NewVolumeHigh {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for NewVolumeHighRequest {
    type Row = NewVolumeHighRow;

    const LIST: &'static str = "trde_qty_updt";

    fn rows(response: &mut NewVolumeHigh) -> &mut Vec<NewVolumeHighRow> {
        &mut response.rows
    }
}

const ROWS_FILTERED: &[(&str, &str)] = &[("volume_condition", "current_volume")];

record! {
    NewVolumeHigh = RESPONSE[1] {
        0 "trde_qty_updt" "거래량갱신" => rows: Rows[ROWS] of(RowOf::Stocks) filtered_by(ROWS_FILTERED),
    }
}

record! {
    NewVolumeHighRow = ROWS[10] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "prev_trde_qty" "이전거래량" => previous_volume_high: Shares,
        7 "now_trde_qty" "현재거래량" => current_volume: Shares,
        8 "sel_bid" "매도호가" => ask_price: Price,
        9 "buy_bid" "매수호가" => bid_price: Price,
    }
}
