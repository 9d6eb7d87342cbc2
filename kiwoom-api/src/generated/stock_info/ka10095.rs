// Generated from spec/stkinfo/ka10095.yaml by `cargo xtask gen`. Do not edit.

//! `ka10095` 지정종목 정보요청: Quotes, best orders and reference figures of up to 100 stocks at once; a row is a stock.

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use crate::catalogue::{RowOf, Tr, TrKind};
use crate::codes::ChangeSign;
use crate::value::{
    DecimalWon, HundredMillionWon, MillionWon, Orders, Percent, Price, Shares, SignAsSent, StockCode, StockCodes,
    ThousandShares, TradeQuantity, Won,
};
use crate::wire::{ByCodeRequest, Extras, Response, RowsRequest, record, request};

/// Asks for [`StockQuotes`]: 지정종목 정보요청 (`ka10095`).
///
/// Quotes, best orders and reference figures of up to 100 stocks at once; a row is a stock.
///
/// ```
/// use kiwoom_api::stock_info::StockQuotesRequest;
/// use kiwoom_api::{Request, StockCode};
///
/// let request = StockQuotesRequest::new(StockCode::krx("005930")?);
/// assert_eq!(request.to_json()?, r#"{"stk_cd":"005930"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10095", "지정종목 정보요청"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StockQuotesRequest {
    /// Stock codes (종목코드, `stk_cd`).
    ///
    /// Up to 100 codes in one call; `Client::rows_by_code` asks for more of them in several.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_codes: StockCodes,
}

impl StockQuotesRequest {
    /// A request; every parameter is required.
    pub fn new(stock_codes: impl Into<StockCodes>) -> Self {
        Self {
            stock_codes: stock_codes.into(),
        }
    }
}

request! {
    StockQuotesRequest -> StockQuotes = REQUEST[1] {
        "stk_cd" "종목코드" required => stock_codes: StockCodes,
    }
}

/// Quotes, best orders and reference figures of up to 100 stocks at once; a row is a stock.
///
/// What the server answers to [`StockQuotesRequest`]: 지정종목 정보요청 (`ka10095`).
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// use kiwoom_api::stock_info::StockQuotesRequest;
/// use kiwoom_api::StockCode;
///
/// let request = StockQuotesRequest::new(StockCode::krx("005930")?);
/// let reply = client.stock_info().stock_quotes(&request).await?;
/// for row in &reply.rows {
///     println!(
///         "{:?} {:?} {:?} {:?} {:?}",
///         row.stock_code,
///         row.stock_name,
///         row.current_price,
///         row.change_rate,
///         row.volume,
///     );
/// }
/// # assert!(reply.issues.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("ka10095", "지정종목 정보요청"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockQuotes {
    /// The rows: 관심종목정보 (`atn_stk_infr`); each is a stock.
    #[doc(alias("atn_stk_infr", "관심종목정보"))]
    pub rows: Vec<StockQuotesRow>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// One row of 관심종목정보 (`atn_stk_infr`) in [`StockQuotes`] (`ka10095`).
#[doc(alias("atn_stk_infr", "관심종목정보"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockQuotesRow {
    /// Stock code (종목코드, `stk_cd`).
    ///
    /// As asked for: with `_NX` or `_AL` if the request had it.
    #[doc(alias("stk_cd", "종목코드"))]
    pub stock_code: Option<StockCode>,
    /// Stock name (종목명, `stk_nm`).
    #[doc(alias("stk_nm", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `cur_prc`), in won, with its direction.
    #[doc(alias("cur_prc", "현재가"))]
    pub current_price: Option<Price>,
    /// Base price (기준가, `base_pric`), in won.
    #[doc(alias("base_pric", "기준가"))]
    pub base_price: Option<Won>,
    /// Change (전일대비, `pred_pre`), in won, signed.
    #[doc(alias("pred_pre", "전일대비"))]
    pub change: Option<Won>,
    /// Change sign (전일대비기호, `pred_pre_sig`).
    #[doc(alias("pred_pre_sig", "전일대비기호"))]
    pub change_sign: Option<ChangeSign>,
    /// Change rate (등락율, `flu_rt`), in percent, signed.
    #[doc(alias("flu_rt", "등락율"))]
    pub change_rate: Option<Percent>,
    /// Volume (거래량, `trde_qty`), in shares.
    #[doc(alias("trde_qty", "거래량"))]
    pub volume: Option<Shares>,
    /// Turnover (거래대금, `trde_prica`), in million won.
    #[doc(alias("trde_prica", "거래대금"))]
    pub turnover: Option<MillionWon>,
    /// Trade quantity (체결량, `cntr_qty`), in shares, with the side that traded.
    #[doc(alias("cntr_qty", "체결량"))]
    pub trade_quantity: Option<TradeQuantity>,
    /// Trade strength (체결강도, `cntr_str`), in percent, signed.
    #[doc(alias("cntr_str", "체결강도"))]
    pub trade_strength: Option<Percent>,
    /// Volume ratio (전일거래량대비, `pred_trde_qty_pre`), in percent; whatever sign the server writes before it
    /// adds nothing.
    ///
    /// The volume against that of the day before. In replies a minus says that it is below 100, and a plus
    /// that it is not.
    #[doc(alias("pred_trde_qty_pre", "전일거래량대비"))]
    pub volume_ratio: Option<Percent>,
    /// Ask price (매도호가, `sel_bid`), in won, with its direction.
    #[doc(alias("sel_bid", "매도호가"))]
    pub ask_price: Option<Price>,
    /// Bid price (매수호가, `buy_bid`), in won, with its direction.
    #[doc(alias("buy_bid", "매수호가"))]
    pub bid_price: Option<Price>,
    /// Ask price 1 (매도1차호가, `sel_1th_bid`), in won, with its direction.
    #[doc(alias("sel_1th_bid", "매도1차호가"))]
    pub ask_price_1: Option<Price>,
    /// Ask price 2 (매도2차호가, `sel_2th_bid`), in won, with its direction.
    #[doc(alias("sel_2th_bid", "매도2차호가"))]
    pub ask_price_2: Option<Price>,
    /// Ask price 3 (매도3차호가, `sel_3th_bid`), in won, with its direction.
    #[doc(alias("sel_3th_bid", "매도3차호가"))]
    pub ask_price_3: Option<Price>,
    /// Ask price 4 (매도4차호가, `sel_4th_bid`), in won, with its direction.
    #[doc(alias("sel_4th_bid", "매도4차호가"))]
    pub ask_price_4: Option<Price>,
    /// Ask price 5 (매도5차호가, `sel_5th_bid`), in won, with its direction.
    #[doc(alias("sel_5th_bid", "매도5차호가"))]
    pub ask_price_5: Option<Price>,
    /// Bid price 1 (매수1차호가, `buy_1th_bid`), in won, with its direction.
    #[doc(alias("buy_1th_bid", "매수1차호가"))]
    pub bid_price_1: Option<Price>,
    /// Bid price 2 (매수2차호가, `buy_2th_bid`), in won, with its direction.
    #[doc(alias("buy_2th_bid", "매수2차호가"))]
    pub bid_price_2: Option<Price>,
    /// Bid price 3 (매수3차호가, `buy_3th_bid`), in won, with its direction.
    #[doc(alias("buy_3th_bid", "매수3차호가"))]
    pub bid_price_3: Option<Price>,
    /// Bid price 4 (매수4차호가, `buy_4th_bid`), in won, with its direction.
    #[doc(alias("buy_4th_bid", "매수4차호가"))]
    pub bid_price_4: Option<Price>,
    /// Bid price 5 (매수5차호가, `buy_5th_bid`), in won, with its direction.
    #[doc(alias("buy_5th_bid", "매수5차호가"))]
    pub bid_price_5: Option<Price>,
    /// Upper limit price (상한가, `upl_pric`), in won, with its direction.
    #[doc(alias("upl_pric", "상한가"))]
    pub upper_limit_price: Option<Price>,
    /// Lower limit price (하한가, `lst_pric`), in won, with its direction.
    #[doc(alias("lst_pric", "하한가"))]
    pub lower_limit_price: Option<Price>,
    /// Open price (시가, `open_pric`), in won, with its direction.
    #[doc(alias("open_pric", "시가"))]
    pub open_price: Option<Price>,
    /// High price (고가, `high_pric`), in won, with its direction.
    #[doc(alias("high_pric", "고가"))]
    pub high_price: Option<Price>,
    /// Low price (저가, `low_pric`), in won, with its direction.
    #[doc(alias("low_pric", "저가"))]
    pub low_price: Option<Price>,
    /// Close price (종가, `close_pric`), in won, with its direction.
    #[doc(alias("close_pric", "종가"))]
    pub close_price: Option<Price>,
    /// Time (체결시간, `cntr_tm`), in Korea.
    #[doc(alias("cntr_tm", "체결시간"))]
    pub time: Option<Time>,
    /// Expected price (예상체결가, `exp_cntr_pric`), in won, with its direction.
    #[doc(alias("exp_cntr_pric", "예상체결가"))]
    pub expected_price: Option<Price>,
    /// Expected quantity (예상체결량, `exp_cntr_qty`), in shares.
    #[doc(alias("exp_cntr_qty", "예상체결량"))]
    pub expected_quantity: Option<Shares>,
    /// Capital (자본금, `cap`), in hundred million won.
    #[doc(alias("cap", "자본금"))]
    pub capital: Option<HundredMillionWon>,
    /// Face value (액면가, `fav`), in won.
    #[doc(alias("fav", "액면가"))]
    pub face_value: Option<Won>,
    /// Market cap (시가총액, `mac`), in hundred million won.
    #[doc(alias("mac", "시가총액"))]
    pub market_cap: Option<HundredMillionWon>,
    /// Listed shares (주식수, `stkcnt`), in thousands of shares.
    ///
    /// The table's description says `1주`, read as `1000주` here: live replies count thousands: 5846279,
    /// 712702.
    #[doc(alias("stkcnt", "주식수"))]
    pub listed_shares: Option<ThousandShares>,
    /// Book time (호가시간, `bid_tm`), in Korea.
    #[doc(alias("bid_tm", "호가시간"))]
    pub book_time: Option<Time>,
    /// Date (일자, `dt`).
    #[doc(alias("dt", "일자"))]
    pub date: Option<Date>,
    /// Best ask quantity (우선매도잔량, `pri_sel_req`), in shares.
    #[doc(alias("pri_sel_req", "우선매도잔량"))]
    pub best_ask_quantity: Option<Shares>,
    /// Best bid quantity (우선매수잔량, `pri_buy_req`), in shares.
    #[doc(alias("pri_buy_req", "우선매수잔량"))]
    pub best_bid_quantity: Option<Shares>,
    /// Best ask order count (우선매도건수, `pri_sel_cnt`).
    ///
    /// Blank in the replies seen.
    #[doc(alias("pri_sel_cnt", "우선매도건수"))]
    pub best_ask_order_count: Option<Orders>,
    /// Best bid order count (우선매수건수, `pri_buy_cnt`).
    ///
    /// Blank in the replies seen.
    #[doc(alias("pri_buy_cnt", "우선매수건수"))]
    pub best_bid_order_count: Option<Orders>,
    /// Total ask quantity (총매도잔량, `tot_sel_req`), in shares.
    #[doc(alias("tot_sel_req", "총매도잔량"))]
    pub total_ask_quantity: Option<Shares>,
    /// Total bid quantity (총매수잔량, `tot_buy_req`), in shares.
    #[doc(alias("tot_buy_req", "총매수잔량"))]
    pub total_bid_quantity: Option<Shares>,
    /// Total ask order count (총매도건수, `tot_sel_cnt`), signed.
    ///
    /// 0 in the replies seen; the sample of the portal has -1, and what its sign means is unknown.
    #[doc(alias("tot_sel_cnt", "총매도건수"))]
    pub total_ask_order_count: Option<Orders>,
    /// Total bid order count (총매수건수, `tot_buy_cnt`), signed.
    ///
    /// Blank in the replies seen.
    #[doc(alias("tot_buy_cnt", "총매수건수"))]
    pub total_bid_order_count: Option<Orders>,
    /// Parity (패리티, `prty`), in percent, signed.
    #[doc(alias("prty", "패리티"))]
    pub parity: Option<Percent>,
    /// Gearing (기어링, `gear`), in times, signed.
    #[doc(alias("gear", "기어링"))]
    pub gearing: Option<Decimal>,
    /// Break even rate (손익분기, `pl_qutr`), in percent, signed.
    #[doc(alias("pl_qutr", "손익분기"))]
    pub break_even_rate: Option<Percent>,
    /// Capital support (자본지지, `cap_support`), in percent, signed.
    #[doc(alias("cap_support", "자본지지"))]
    pub capital_support: Option<Percent>,
    /// Exercise price (ELW행사가, `elwexec_pric`).
    ///
    /// In won, or in index points where the underlying of a warrant is an index.
    #[doc(alias("elwexec_pric", "ELW행사가"))]
    pub exercise_price: Option<Decimal>,
    /// Conversion ratio (전환비율, `cnvt_rt`), in times, signed.
    #[doc(alias("cnvt_rt", "전환비율"))]
    pub conversion_ratio: Option<Decimal>,
    /// Expiry date (ELW만기일, `elwexpr_dt`).
    #[doc(alias("elwexpr_dt", "ELW만기일"))]
    pub expiry_date: Option<Date>,
    /// Open interest (미결제약정, `cntr_engg`), with the sign as sent: its meaning is undocumented.
    ///
    /// The unit is undocumented.
    #[doc(alias("cntr_engg", "미결제약정"))]
    pub open_interest: Option<SignAsSent<i64>>,
    /// Open interest change (미결제전일대비, `cntr_pred_pre`), with the sign as sent: its meaning is undocumented.
    ///
    /// The unit is undocumented.
    #[doc(alias("cntr_pred_pre", "미결제전일대비"))]
    pub open_interest_change: Option<SignAsSent<i64>>,
    /// Theoretical price (이론가, `theory_pric`), in won.
    ///
    /// The form is unknown here; elsewhere it comes in hundredths.
    #[doc(alias("theory_pric", "이론가"))]
    pub theoretical_price: Option<DecimalWon>,
    /// Implied volatility (내재변동성, `innr_vltl`), in percent.
    ///
    /// The form is unknown here; elsewhere it comes in hundredths.
    #[doc(alias("innr_vltl", "내재변동성"))]
    pub implied_volatility: Option<Percent>,
    /// Delta (델타, `delta`), signed.
    ///
    /// The form is unknown here; elsewhere it comes in millionths.
    #[doc(alias = "델타")]
    pub delta: Option<Decimal>,
    /// Gamma (감마, `gam`), signed.
    ///
    /// The form is unknown here; elsewhere it comes in millionths.
    #[doc(alias("gam", "감마"))]
    pub gamma: Option<Decimal>,
    /// Theta (쎄타, `theta`), signed.
    ///
    /// The form is unknown here; elsewhere it comes in millionths.
    #[doc(alias = "쎄타")]
    pub theta: Option<Decimal>,
    /// Vega (베가, `vega`), signed.
    ///
    /// The form is unknown here; elsewhere it comes in millionths.
    #[doc(alias = "베가")]
    pub vega: Option<Decimal>,
    /// Rho (로, `law`), signed.
    ///
    /// The form is unknown here; elsewhere it comes in millionths.
    #[doc(alias("law", "로"))]
    pub rho: Option<Decimal>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `ka10095` at run time.
pub static TR: Tr = Tr {
    id: "ka10095",
    name: "지정종목 정보요청",
    rust: "StockQuotes",
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

impl Response for StockQuotes {
    const TR: &'static Tr = &TR;
}

impl RowsRequest for StockQuotesRequest {
    type Row = StockQuotesRow;

    const LIST: &'static str = "atn_stk_infr";

    fn rows(response: &mut StockQuotes) -> &mut Vec<StockQuotesRow> {
        &mut response.rows
    }
}

impl ByCodeRequest for StockQuotesRequest {
    fn codes(request: &mut Self) -> &mut StockCodes {
        &mut request.stock_codes
    }

    fn code(row: &StockQuotesRow) -> Option<&StockCode> {
        row.stock_code.as_ref()
    }
}

record! {
    StockQuotes = RESPONSE[1] {
        0 "atn_stk_infr" "관심종목정보" => rows: Rows[ROWS] of(RowOf::Stocks),
    }
}

record! {
    StockQuotesRow = ROWS[63] {
        0 "stk_cd" "종목코드" => stock_code: StockCode,
        1 "stk_nm" "종목명" => stock_name: Text,
        2 "cur_prc" "현재가" => current_price: Price,
        3 "base_pric" "기준가" => base_price: Won,
        4 "pred_pre" "전일대비" => change: Won signed,
        5 "pred_pre_sig" "전일대비기호" => change_sign: Code<ChangeSign>,
        6 "flu_rt" "등락율" => change_rate: Percent signed scale(2),
        7 "trde_qty" "거래량" => volume: Shares,
        8 "trde_prica" "거래대금" => turnover: MillionWon,
        9 "cntr_qty" "체결량" => trade_quantity: TradeQuantity,
        10 "cntr_str" "체결강도" => trade_strength: Percent signed scale(2),
        11 "pred_trde_qty_pre" "전일거래량대비" => volume_ratio: Percent magnitude scale(2),
        12 "sel_bid" "매도호가" => ask_price: Price,
        13 "buy_bid" "매수호가" => bid_price: Price,
        14 "sel_1th_bid" "매도1차호가" => ask_price_1: Price,
        15 "sel_2th_bid" "매도2차호가" => ask_price_2: Price,
        16 "sel_3th_bid" "매도3차호가" => ask_price_3: Price,
        17 "sel_4th_bid" "매도4차호가" => ask_price_4: Price,
        18 "sel_5th_bid" "매도5차호가" => ask_price_5: Price,
        19 "buy_1th_bid" "매수1차호가" => bid_price_1: Price,
        20 "buy_2th_bid" "매수2차호가" => bid_price_2: Price,
        21 "buy_3th_bid" "매수3차호가" => bid_price_3: Price,
        22 "buy_4th_bid" "매수4차호가" => bid_price_4: Price,
        23 "buy_5th_bid" "매수5차호가" => bid_price_5: Price,
        24 "upl_pric" "상한가" => upper_limit_price: Price,
        25 "lst_pric" "하한가" => lower_limit_price: Price,
        26 "open_pric" "시가" => open_price: Price,
        27 "high_pric" "고가" => high_price: Price,
        28 "low_pric" "저가" => low_price: Price,
        29 "close_pric" "종가" => close_price: Price,
        30 "cntr_tm" "체결시간" => time: Time,
        31 "exp_cntr_pric" "예상체결가" => expected_price: Price,
        32 "exp_cntr_qty" "예상체결량" => expected_quantity: Shares,
        33 "cap" "자본금" => capital: HundredMillionWon,
        34 "fav" "액면가" => face_value: Won,
        35 "mac" "시가총액" => market_cap: HundredMillionWon,
        36 "stkcnt" "주식수" => listed_shares: ThousandShares,
        37 "bid_tm" "호가시간" => book_time: Time,
        38 "dt" "일자" => date: Date,
        39 "pri_sel_req" "우선매도잔량" => best_ask_quantity: Shares,
        40 "pri_buy_req" "우선매수잔량" => best_bid_quantity: Shares,
        41 "pri_sel_cnt" "우선매도건수" => best_ask_order_count: Orders,
        42 "pri_buy_cnt" "우선매수건수" => best_bid_order_count: Orders,
        43 "tot_sel_req" "총매도잔량" => total_ask_quantity: Shares,
        44 "tot_buy_req" "총매수잔량" => total_bid_quantity: Shares,
        45 "tot_sel_cnt" "총매도건수" => total_ask_order_count: Orders signed,
        46 "tot_buy_cnt" "총매수건수" => total_bid_order_count: Orders signed,
        47 "prty" "패리티" => parity: Percent signed scale(2),
        48 "gear" "기어링" => gearing: Ratio signed scale(2),
        49 "pl_qutr" "손익분기" => break_even_rate: Percent signed scale(2),
        50 "cap_support" "자본지지" => capital_support: Percent signed scale(2),
        51 "elwexec_pric" "ELW행사가" => exercise_price: Decimal,
        52 "cnvt_rt" "전환비율" => conversion_ratio: Ratio signed scale(4),
        53 "elwexpr_dt" "ELW만기일" => expiry_date: Date,
        54 "cntr_engg" "미결제약정" => open_interest: CountAsSent,
        55 "cntr_pred_pre" "미결제전일대비" => open_interest_change: CountAsSent,
        56 "theory_pric" "이론가" => theoretical_price: DecimalWon implied_decimals(2),
        57 "innr_vltl" "내재변동성" => implied_volatility: Percent implied_decimals(2),
        58 "delta" "델타" => delta: Decimal signed implied_decimals(6),
        59 "gam" "감마" => gamma: Decimal signed implied_decimals(6),
        60 "theta" "쎄타" => theta: Decimal signed implied_decimals(6),
        61 "vega" "베가" => vega: Decimal signed implied_decimals(6),
        62 "law" "로" => rho: Decimal signed implied_decimals(6),
    }
}
