// Generated from spec/rkinfo/ka10023.yaml by `cargo xtask gen`. Do not edit.

//! `ka10023` 거래량급증요청: The stocks whose volume grew, or fell, most against some minutes ago or the day before; a row is a stock.

use crate::catalogue::{RowOf, Sort, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange, MarketOrAll, MinimumVolume};
use crate::value::{Minutes, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`VolumeSurge`]: 거래량급증요청 (`ka10023`).
///
/// The stocks whose volume grew, or fell, most against some minutes ago or the day before; a row is a
/// stock.
///
/// ```
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::{VolumeSurgeBasis, VolumeSurgeRequest};
/// use kiwoom_api::Request;
///
/// let request = VolumeSurgeRequest::new(MarketOrAll::All, VolumeSurgeBasis::Previous)
///     .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mrkt_tp":"000","sort_tp":"1","tm_tp":"2","trde_qty_tp":"5","tm":"","stk_cnd":"0","pric_tp":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10023", "거래량급증요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VolumeSurgeRequest {
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: MarketOrAll,
    /// Sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`VolumeSurgeSort::SurgeQuantity`].
    #[doc(alias("sort_tp", "정렬구분"))]
    pub sort_type: VolumeSurgeSort,
    /// Basis (시간구분, `tm_tp`).
    #[doc(alias("tm_tp", "시간구분"))]
    pub basis: VolumeSurgeBasis,
    /// Volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`MinimumVolume::AtLeast5000Shares`].
    #[doc(alias("trde_qty_tp", "거래량구분"))]
    pub volume_condition: MinimumVolume,
    /// Lookback (시간, `tm`).
    ///
    /// Minutes, where `basis` asks for them; else left out.
    #[doc(alias("tm", "시간"))]
    pub lookback: Option<Minutes>,
    /// Stock condition (종목조건, `stk_cnd`).
    ///
    /// The table's description says `관리종목,우선주제외`, read as `우선주+관리주제외` here: the comma is part of the label:
    /// ka10027 has the same code, and calls it so.
    ///
    /// A new request has [`VolumeSurgeStockCondition::All`].
    #[doc(alias("stk_cnd", "종목조건"))]
    pub stock_condition: VolumeSurgeStockCondition,
    /// Price condition (가격구분, `pric_tp`).
    ///
    /// A new request has [`VolumeSurgePriceCondition::All`].
    #[doc(alias("pric_tp", "가격구분"))]
    pub price_condition: VolumeSurgePriceCondition,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl VolumeSurgeRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `sort_type`: [`VolumeSurgeSort::SurgeQuantity`]
    /// - `volume_condition`: [`MinimumVolume::AtLeast5000Shares`]
    /// - `stock_condition`: [`VolumeSurgeStockCondition::All`]
    /// - `price_condition`: [`VolumeSurgePriceCondition::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(market: MarketOrAll, basis: VolumeSurgeBasis) -> Self {
        Self {
            market,
            sort_type: VolumeSurgeSort::SurgeQuantity,
            basis,
            volume_condition: MinimumVolume::AtLeast5000Shares,
            lookback: None,
            stock_condition: VolumeSurgeStockCondition::All,
            price_condition: VolumeSurgePriceCondition::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the parameter: sort type (정렬구분, `sort_tp`).
    ///
    /// A new request has [`VolumeSurgeSort::SurgeQuantity`].
    #[must_use]
    pub fn sort_type(mut self, sort_type: VolumeSurgeSort) -> Self {
        self.sort_type = sort_type;
        self
    }

    /// Sets the parameter: volume condition (거래량구분, `trde_qty_tp`).
    ///
    /// A new request has [`MinimumVolume::AtLeast5000Shares`].
    #[must_use]
    pub fn volume_condition(mut self, volume_condition: MinimumVolume) -> Self {
        self.volume_condition = volume_condition;
        self
    }

    /// Sets the optional parameter: lookback (시간, `tm`).
    ///
    /// Minutes, where `basis` asks for them; else left out.
    #[must_use]
    pub fn lookback(mut self, lookback: Minutes) -> Self {
        self.lookback = Some(lookback);
        self
    }

    /// Sets the parameter: stock condition (종목조건, `stk_cnd`).
    ///
    /// The table's description says `관리종목,우선주제외`, read as `우선주+관리주제외` here: the comma is part of the label:
    /// ka10027 has the same code, and calls it so.
    ///
    /// A new request has [`VolumeSurgeStockCondition::All`].
    #[must_use]
    pub fn stock_condition(
        mut self,
        stock_condition: VolumeSurgeStockCondition,
    ) -> Self {
        self.stock_condition = stock_condition;
        self
    }

    /// Sets the parameter: price condition (가격구분, `pric_tp`).
    ///
    /// A new request has [`VolumeSurgePriceCondition::All`].
    #[must_use]
    pub fn price_condition(
        mut self,
        price_condition: VolumeSurgePriceCondition,
    ) -> Self {
        self.price_condition = price_condition;
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
    VolumeSurgeRequest -> VolumeSurge = REQUEST[8] {
        "mrkt_tp" "시장구분" required => market: Code<MarketOrAll>,
        "sort_tp" "정렬구분" required => sort_type: Code<VolumeSurgeSort>,
        "tm_tp" "시간구분" required => basis: Code<VolumeSurgeBasis>,
        "trde_qty_tp" "거래량구분" required => volume_condition: Code<MinimumVolume>,
        "tm" "시간" => lookback: Minutes,
        "stk_cnd" "종목조건" required => stock_condition: Code<VolumeSurgeStockCondition>,
        "pric_tp" "가격구분" required => price_condition: Code<VolumeSurgePriceCondition>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// The stocks whose volume grew, or fell, most against some minutes ago or the day before; a row is a
/// stock.
///
/// What the server answers to [`VolumeSurgeRequest`]: 거래량급증요청 (`ka10023`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::{Exchange, MarketOrAll};
/// use kiwoom_api::ranking::{VolumeSurgeBasis, VolumeSurgeRequest};
///
/// let request = VolumeSurgeRequest::new(MarketOrAll::All, VolumeSurgeBasis::Previous)
///     .exchange(Exchange::Unified);
/// let reply = client.ranking().volume_surge(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_name,
///         row.current_price,
///         row.previous_volume,
///         row.current_volume,
///         row.surge_rate,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10023", "거래량급증요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeSurge {
    /// The rows: 거래량급증 (`trde_qty_sdnin`); each is a stock.
    ///
    /// Sorted
    /// - by `surge_quantity`, largest first, where `sort_type` is `SurgeQuantity`
    /// - by `surge_rate`, largest first, where `sort_type` is `SurgeRate`
    /// - by `surge_quantity`, smallest first, where `sort_type` is `DropQuantity`
    /// - by `surge_rate`, smallest first, where `sort_type` is `DropRate`
    ///
    /// Left out is what does not fit `volume_condition` (by `current_volume`), `price_condition` (by
    /// `current_price`).
    #[doc(alias("trde_qty_sdnin", "거래량급증"))]
    pub rows: Vec<VolumeSurgeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 거래량급증 (`trde_qty_sdnin`) in [`VolumeSurge`] (`ka10023`).
#[doc(alias("trde_qty_sdnin", "거래량급증"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeSurgeRow {
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
    /// Previous volume (이전거래량, `prev_trde_qty`), in shares.
    ///
    /// The volume that the current one is compared with, as `basis` asks.
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("prev_trde_qty", "이전거래량"))]
    pub previous_volume: Option<Shares>,
    /// Current volume (현재거래량, `now_trde_qty`), in shares.
    ///
    /// The server counts no further than 4294967295: where it sends that, this is `None`, with an
    /// [`Issue`](crate::wire::Issue).
    #[doc(alias("now_trde_qty", "현재거래량"))]
    pub current_volume: Option<Shares>,
    /// Surge quantity (급증량, `sdnin_qty`), in shares, signed.
    #[doc(alias("sdnin_qty", "급증량"))]
    pub surge_quantity: Option<Shares>,
    /// Surge rate (급증률, `sdnin_rt`), in percent, signed.
    ///
    /// A rate of growth: 0.17 is 0.17 % more.
    #[doc(alias("sdnin_rt", "급증률"))]
    pub surge_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What to rank by (정렬구분).
    ///
    /// The codes of `sort_tp` (정렬구분) in `ka10023`.
    pub enum VolumeSurgeSort {
        /// `1` 급증량: By quantity of the surge.
        SurgeQuantity = "1" "급증량",
        /// `2` 급증률: By rate of the surge.
        SurgeRate = "2" "급증률",
        /// `3` 급감량: By quantity of the drop.
        DropQuantity = "3" "급감량",
        /// `4` 급감률: By rate of the drop.
        DropRate = "4" "급감률",
    }
}

codes! {
    /// What to compare the volume with (시간구분).
    ///
    /// The codes of `tm_tp` (시간구분) in `ka10023`.
    pub enum VolumeSurgeBasis {
        /// `1` 분: With that of some minutes ago.
        Minutes = "1" "분",
        /// `2` 전일: With that of the day before.
        Previous = "2" "전일",
    }
}

codes! {
    /// Which stocks to show or to leave out (종목조건).
    ///
    /// The codes of `stk_cnd` (종목조건) in `ka10023`.
    pub enum VolumeSurgeStockCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `1` 관리종목제외: Without administrative issues.
        WithoutAdministrative = "1" "관리종목제외",
        /// `3` 우선주제외: Without preferred shares.
        WithoutPreferred = "3" "우선주제외",
        /// `11` 정리매매종목제외: Without those in liquidation trading.
        WithoutLiquidation = "11" "정리매매종목제외",
        /// `4` 우선주+관리주제외: Without preferred shares and administrative issues.
        WithoutPreferredOrAdministrative = "4" "우선주+관리주제외",
        /// `5` 증100제외: Without those that need 100 % margin.
        WithoutMargin100 = "5" "증100제외",
        /// `6` 증100만보기: Those that need 100 % margin.
        Margin100 = "6" "증100만보기",
        /// `13` 증60만보기: Those that need 60 % margin.
        Margin60 = "13" "증60만보기",
        /// `12` 증50만보기: Those that need 50 % margin.
        Margin50 = "12" "증50만보기",
        /// `7` 증40만보기: Those that need 40 % margin.
        Margin40 = "7" "증40만보기",
        /// `8` 증30만보기: Those that need 30 % margin.
        Margin30 = "8" "증30만보기",
        /// `9` 증20만보기: Those that need 20 % margin.
        Margin20 = "9" "증20만보기",
        /// `17` ETN제외: Without ETNs.
        WithoutEtn = "17" "ETN제외",
        /// `14` ETF제외: Without ETFs.
        WithoutEtf = "14" "ETF제외",
        /// `18` ETF+ETN제외: Without ETFs and ETNs.
        WithoutEtfOrEtn = "18" "ETF+ETN제외",
        /// `15` 스팩제외: Without SPACs.
        WithoutSpac = "15" "스팩제외",
        /// `20` ETF+ETN+스팩제외: Without ETFs, ETNs and SPACs.
        WithoutEtfEtnOrSpac = "20" "ETF+ETN+스팩제외",
    }
}

codes! {
    /// Which prices to show (가격조건).
    ///
    /// The codes of `pric_tp` (가격구분) in `ka10023`.
    pub enum VolumeSurgePriceCondition {
        /// `0` 전체조회: All of them.
        All = "0" "전체조회",
        /// `2` 5만원이상: At least 50,000 won.
        AtLeast50000Won = "2" "5만원이상" from(50_000),
        /// `5` 1만원이상: At least 10,000 won.
        AtLeast10000Won = "5" "1만원이상" from(10_000),
        /// `6` 5천원이상: At least 5,000 won.
        AtLeast5000Won = "6" "5천원이상" from(5_000),
        /// `8` 1천원이상: At least 1,000 won.
        AtLeast1000Won = "8" "1천원이상" from(1_000),
        /// `9` 10만원이상: At least 100,000 won.
        AtLeast100000Won = "9" "10만원이상" from(100_000),
    }
}

/// What is known of `ka10023` at run time.
pub static TR: Tr = Tr {
    id: "ka10023",
    name: "거래량급증요청",
    rust: "VolumeSurge",
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
        ("sort_tp", "1"),
        ("tm_tp", "2"),
        ("trde_qty_tp", "5"),
        ("tm", ""),
        ("stk_cnd", "0"),
        ("pric_tp", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for VolumeSurge {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for VolumeSurgeRequest {
    type Row = VolumeSurgeRow;

    const LIST: &'static str = "trde_qty_sdnin";

    fn rows(response: &mut VolumeSurge) -> &mut Vec<VolumeSurgeRow> {
        &mut response.rows
    }
}

const ROWS_SORTED: &[Sort] = &[
    Sort::largest("surge_quantity").when(&[("sort_type", "SurgeQuantity")]),
    Sort::largest("surge_rate").when(&[("sort_type", "SurgeRate")]),
    Sort::smallest("surge_quantity").when(&[("sort_type", "DropQuantity")]),
    Sort::smallest("surge_rate").when(&[("sort_type", "DropRate")]),
];

const ROWS_FILTERED: &[(&str, &str)] = &[
    ("volume_condition", "current_volume"),
    ("price_condition", "current_price"),
];

record! {
    VolumeSurge = RESPONSE[1] {
        0 "trde_qty_sdnin" "거래량급증"
            => rows: Rows[ROWS] of(RowOf::Stocks) sorted_by(ROWS_SORTED) filtered_by(ROWS_FILTERED),
    }
}

record! {
    VolumeSurgeRow = ROWS[10] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "flu_rt" "등락률" => change_rate: Percent signed scale(2),
        6 "prev_trde_qty" "이전거래량" => previous_volume: Shares saturates(4_294_967_295),
        7 "now_trde_qty" "현재거래량" => current_volume: Shares saturates(4_294_967_295),
        8 "sdnin_qty" "급증량" => surge_quantity: Shares signed,
        9 "sdnin_rt" "급증률" => surge_rate: Percent signed scale(2),
    }
}
