// Generated from spec/stkinfo/ka10052.yaml by `cargo xtask gen`. Do not edit.

//! `ka10052` 거래원순간거래량요청: What one broker has just bought and sold, trade by trade; a row is a trade.

use jiff::civil::Time;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::{ChangeSign, Exchange};
use crate::value::{Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Response, RowsRequest, codes, record, request};

/// Asks for [`BrokerInstantVolume`]: 거래원순간거래량요청 (`ka10052`).
///
/// What one broker has just bought and sold, trade by trade; a row is a trade.
///
/// ```
/// use kiwoom_api::codes::Exchange;
/// use kiwoom_api::stock_info::{BrokerInstantVolumeMarket, BrokerInstantVolumeRequest};
/// use kiwoom_api::Request;
///
/// let request = BrokerInstantVolumeRequest::new("888", BrokerInstantVolumeMarket::All)
///     .exchange(Exchange::Unified);
/// assert_eq!(request.to_json()?, r#"{"mmcm_cd":"888","stk_cd":"","mrkt_tp":"0","qty_tp":"0","pric_tp":"0","stex_tp":"3"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10052", "거래원순간거래량요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BrokerInstantVolumeRequest {
    /// Broker code (회원사코드, `mmcm_cd`).
    ///
    /// ka10102 lists the codes.
    #[doc(alias("mmcm_cd", "회원사코드"))]
    pub broker_code: String,
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// Goes with the market `Stock`.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Market (시장구분, `mrkt_tp`).
    #[doc(alias("mrkt_tp", "시장구분"))]
    pub market: BrokerInstantVolumeMarket,
    /// Quantity type (수량구분, `qty_tp`).
    ///
    /// The table's description says `3:, 5:,`, read as `3:3000주, 5:5000주,` here: the labels are blank;
    /// every other code counts thousands of shares.
    ///
    /// A new request has [`TradeSize::All`].
    #[doc(alias("qty_tp", "수량구분"))]
    pub quantity_type: TradeSize,
    /// Price condition (가격구분, `pric_tp`).
    ///
    /// A new request has [`BrokerTradePrice::All`].
    #[doc(alias("pric_tp", "가격구분"))]
    pub price_condition: BrokerTradePrice,
    /// Exchange (거래소구분, `stex_tp`).
    ///
    /// A new request has [`Exchange::Krx`].
    #[doc(alias("stex_tp", "거래소구분"))]
    pub exchange: Exchange,
}

impl BrokerInstantVolumeRequest {
    /// A request for what its arguments ask. The rest starts as follows, and has setters:
    ///
    /// - `quantity_type`: [`TradeSize::All`]
    /// - `price_condition`: [`BrokerTradePrice::All`]
    /// - `exchange`: [`Exchange::Krx`]
    pub fn new(
        broker_code: impl Into<String>,
        market: BrokerInstantVolumeMarket,
    ) -> Self {
        Self {
            broker_code: broker_code.into(),
            stock_code: None,
            market,
            quantity_type: TradeSize::All,
            price_condition: BrokerTradePrice::All,
            exchange: Exchange::Krx,
        }
    }

    /// Sets the optional parameter: stock code (종목코드, `stk_cd`).
    ///
    /// Goes with the market `Stock`.
    #[must_use]
    pub fn stock_code(mut self, stock_code: StockCode) -> Self {
        self.stock_code = Some(stock_code);
        self
    }

    /// Sets the parameter: quantity type (수량구분, `qty_tp`).
    ///
    /// The table's description says `3:, 5:,`, read as `3:3000주, 5:5000주,` here: the labels are blank;
    /// every other code counts thousands of shares.
    ///
    /// A new request has [`TradeSize::All`].
    #[must_use]
    pub fn quantity_type(mut self, quantity_type: TradeSize) -> Self {
        self.quantity_type = quantity_type;
        self
    }

    /// Sets the parameter: price condition (가격구분, `pric_tp`).
    ///
    /// A new request has [`BrokerTradePrice::All`].
    #[must_use]
    pub fn price_condition(mut self, price_condition: BrokerTradePrice) -> Self {
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
    BrokerInstantVolumeRequest -> BrokerInstantVolume = REQUEST[6] {
        "mmcm_cd" "회원사코드" required => broker_code: Text,
        "stk_cd" "종목코드" => stock_code: StockCode,
        "mrkt_tp" "시장구분" required => market: Code<BrokerInstantVolumeMarket>,
        "qty_tp" "수량구분" required => quantity_type: Code<TradeSize>,
        "pric_tp" "가격구분" required => price_condition: Code<BrokerTradePrice>,
        "stex_tp" "거래소구분" required => exchange: Code<Exchange>,
    }
}

/// What one broker has just bought and sold, trade by trade; a row is a trade.
///
/// What the server answers to [`BrokerInstantVolumeRequest`]: 거래원순간거래량요청 (`ka10052`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::codes::Exchange;
/// use kiwoom_api::stock_info::{BrokerInstantVolumeMarket, BrokerInstantVolumeRequest};
///
/// let request = BrokerInstantVolumeRequest::new("888", BrokerInstantVolumeMarket::All)
///     .exchange(Exchange::Unified);
/// let reply = client.stock_info().broker_instant_volume(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.time,
///         row.stock_name,
///         row.side,
///         row.instant_volume,
///         row.cumulative_net_buy,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10052", "거래원순간거래량요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerInstantVolume {
    /// The rows: 거래원순간거래량 (`trde_ori_mont_trde_qty`); each is a trade, newest first.
    #[doc(alias("trde_ori_mont_trde_qty", "거래원순간거래량"))]
    pub rows: Vec<BrokerInstantVolumeRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 거래원순간거래량 (`trde_ori_mont_trde_qty`) in [`BrokerInstantVolume`] (`ka10052`).
#[doc(alias("trde_ori_mont_trde_qty", "거래원순간거래량"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrokerInstantVolumeRow {
    /// Time (시간, `tm`), in Korea.
    #[doc(alias("tm", "시간"))]
    pub time: Option<Time>,
    /// Stock code (종목코드, `stk_cd`).
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Broker name (거래원명, `trde_ori_nm`).
    #[doc(alias("trde_ori_nm", "거래원명"))]
    pub broker_name: Option<String>,
    /// Side (구분, `tp`).
    #[doc(alias("tp", "구분"))]
    pub side: Option<BrokerTradeSide>,
    /// Instant volume (순간거래량, `mont_trde_qty`), in shares, signed.
    ///
    /// Minus is sold; a purchase has no sign. `cumulative_net_buy` changes by it.
    #[doc(alias("mont_trde_qty", "순간거래량"))]
    pub instant_volume: Option<Shares>,
    /// Cumulative net buy (누적순매수, `acc_netprps`), in shares, signed.
    #[doc(alias("acc_netprps", "누적순매수"))]
    pub cumulative_net_buy: Option<Shares>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    ///
    /// Seen without the plus that the other fields of its row had; whether a fall has its minus is unknown:
    /// `change_sign` tells.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// Which market, or which stock alone (시장구분).
    ///
    /// The codes of `mrkt_tp` (시장구분) in `ka10052`.
    pub enum BrokerInstantVolumeMarket {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` 코스피: KOSPI.
        Kospi = "1" "코스피",
        /// `2` 코스닥: KOSDAQ.
        Kosdaq = "2" "코스닥",
        /// `3` 종목: The stock asked for.
        Stock = "3" "종목",
    }
}

codes! {
    /// The smallest trade to show (수량구분).
    ///
    /// The codes of `qty_tp` (수량구분) in `ka10052`.
    pub enum TradeSize {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` 1000주: 1,000 shares.
        Shares1000 = "1" "1000주",
        /// `2` 2000주: 2,000 shares.
        Shares2000 = "2" "2000주",
        /// `3` 3000주: 3,000 shares.
        Shares3000 = "3" "3000주",
        /// `5` 5000주: 5,000 shares.
        Shares5000 = "5" "5000주",
        /// `10` 10000주: 10,000 shares.
        Shares10000 = "10" "10000주",
        /// `30` 30000주: 30,000 shares.
        Shares30000 = "30" "30000주",
        /// `50` 50000주: 50,000 shares.
        Shares50000 = "50" "50000주",
        /// `100` 100000주: 100,000 shares.
        Shares100000 = "100" "100000주",
    }
}

codes! {
    /// Which prices to show (가격조건).
    ///
    /// The codes of `pric_tp` (가격구분) in `ka10052`.
    pub enum BrokerTradePrice {
        /// `0` 전체: All of them.
        All = "0" "전체",
        /// `1` 1천원 미만: Below 1,000 won.
        Below1000Won = "1" "1천원 미만" below(1_000),
        /// `8` 1천원 이상: At least 1,000 won.
        AtLeast1000Won = "8" "1천원 이상" from(1_000),
        /// `2` 1천원 ~ 2천원: From 1,000 to 2,000 won.
        From1000To2000Won = "2" "1천원 ~ 2천원" from(1_000) below(2_000),
        /// `3` 2천원 ~ 5천원: From 2,000 to 5,000 won.
        From2000To5000Won = "3" "2천원 ~ 5천원" from(2_000) below(5_000),
        /// `4` 5천원 ~ 1만원: From 5,000 to 10,000 won.
        From5000To10000Won = "4" "5천원 ~ 1만원" from(5_000) below(10_000),
        /// `5` 1만원 이상: At least 10,000 won.
        AtLeast10000Won = "5" "1만원 이상" from(10_000),
    }
}

codes! {
    /// Whether a broker bought or sold (구분).
    ///
    /// The codes of `tp` (구분) in `ka10052`.
    pub enum BrokerTradeSide {
        /// `-매도` 매도: It sold.
        Sell = "-매도" "매도",
        /// `+매수` 매수: It bought.
        Buy = "+매수" "매수",
    }
}

/// What is known of `ka10052` at run time.
pub static TR: Tr = Tr {
    id: "ka10052",
    name: "거래원순간거래량요청",
    rust: "BrokerInstantVolume",
    category: "stock_info",
    path: "/api/dostk/stkinfo",
    kind: TrKind::Query,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("mmcm_cd", "888"),
        ("stk_cd", ""),
        ("mrkt_tp", "0"),
        ("qty_tp", "0"),
        ("pric_tp", "0"),
        ("stex_tp", "3"),
    ],
};

impl Response for BrokerInstantVolume {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for BrokerInstantVolumeRequest {
    type Row = BrokerInstantVolumeRow;

    const LIST: &'static str = "trde_ori_mont_trde_qty";

    fn rows(response: &mut BrokerInstantVolume) -> &mut Vec<BrokerInstantVolumeRow> {
        &mut response.rows
    }
}

record! {
    BrokerInstantVolume = RESPONSE[1] {
        0 "trde_ori_mont_trde_qty" "거래원순간거래량" => rows: Rows[ROWS] of(RowOf::Trades),
    }
}

record! {
    BrokerInstantVolumeRow = ROWS[11] {
        0 "tm" "시간" => time: Time,
        1 "stk_cd" "종목코드" => stock_code: StockCode,
        2 "stk_nm" "종목명" => stock_name: Text,
        3 "trde_ori_nm" "거래원명" => broker_name: Text,
        4 "tp" "구분" => side: Code<BrokerTradeSide>,
        5 "mont_trde_qty" "순간거래량" => instant_volume: Shares signed,
        6 "acc_netprps" "누적순매수" => cumulative_net_buy: Shares signed,
        7 "cur_prc" "현재가" => current_price: Price,
        8 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        9 "pred_pre" "전일대비" => change: Won signed,
        10 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
    }
}
