// Generated from spec/websocket/order_update.yaml by `cargo xtask gen`. Do not edit.

//! `00` 주문체결: What happens to an order: that it was accepted, filled, changed, cancelled or refused.

use jiff::civil::{Date, Time};

use crate::catalogue::{Items, RealtimeType};
use crate::codes::ExchangeName;
use crate::value::{AccountNumber, OrderNumber, Price, Shares, SignedText, StockCode, Won};
use crate::wire::{Extras, Realtime, codes, record};

/// What happens to an order: that it was accepted, filled, changed, cancelled or refused.
///
/// What the server sends of the realtime type `00`: 주문체결.
/// It has no items: what is sent is of the account that the token is for.
#[doc(alias("00", "주문체결"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderUpdate {
    /// Account number (계좌번호, `9201`).
    #[doc(alias("9201", "계좌번호"))]
    pub account_number: Option<AccountNumber>,
    /// Order number (주문번호, `9203`).
    ///
    /// Seven digits; they start again every day.
    #[doc(alias("9203", "주문번호"))]
    pub order_number: Option<OrderNumber>,
    /// Manager number (관리자사번, `9205`).
    #[doc(alias("9205", "관리자사번"))]
    pub manager_number: Option<String>,
    /// Stock code (종목코드,업종코드, `9001`).
    #[doc(alias("9001", "종목코드,업종코드"))]
    pub stock_code: Option<StockCode>,
    /// Business type (주문업무분류, `912`).
    #[doc(alias("912", "주문업무분류"))]
    pub business_type: Option<String>,
    /// Order status (주문상태, `913`).
    #[doc(alias("913", "주문상태"))]
    pub order_status: Option<OrderStatus>,
    /// Stock name (종목명, `302`).
    #[doc(alias("302", "종목명"))]
    pub stock_name: Option<String>,
    /// Order quantity (주문수량, `900`), in shares.
    #[doc(alias("900", "주문수량"))]
    pub order_quantity: Option<Shares>,
    /// Order price (주문가격, `901`), in won.
    #[doc(alias("901", "주문가격"))]
    pub order_price: Option<Won>,
    /// Unfilled quantity (미체결수량, `902`), in shares.
    #[doc(alias("902", "미체결수량"))]
    pub unfilled_quantity: Option<Shares>,
    /// Filled amount (체결누계금액, `903`), in won.
    ///
    /// The sum of all fills of the order.
    #[doc(alias("903", "체결누계금액"))]
    pub filled_amount: Option<Won>,
    /// Original order number (원주문번호, `904`).
    ///
    /// What was modified or cancelled; `0000000` where there is none.
    #[doc(alias("904", "원주문번호"))]
    pub original_order_number: Option<OrderNumber>,
    /// Order type (주문구분, `905`).
    ///
    /// Side and kind of order, such as 매수 or 매도정정; the sign before it is the colour of Kiwoom's terminal.
    #[doc(alias("905", "주문구분"))]
    pub order_type: Option<SignedText>,
    /// Order method (매매구분, `906`).
    #[doc(alias("906", "매매구분"))]
    pub order_method: Option<OrderMethod>,
    /// Side (매도수구분, `907`).
    #[doc(alias("907", "매도수구분"))]
    pub side: Option<OrderSide>,
    /// Time (주문/체결시간, `908`), in Korea.
    #[doc(alias("908", "주문/체결시간"))]
    pub time: Option<Time>,
    /// Fill number (체결번호, `909`).
    #[doc(alias("909", "체결번호"))]
    pub fill_number: Option<String>,
    /// Fill price (체결가, `910`), in won.
    #[doc(alias("910", "체결가"))]
    pub fill_price: Option<Won>,
    /// Fill quantity (체결량, `911`), in shares.
    #[doc(alias("911", "체결량"))]
    pub fill_quantity: Option<Shares>,
    /// Current price (현재가, `10`), in won, with its direction.
    #[doc(alias("10", "현재가"))]
    pub current_price: Option<Price>,
    /// Best ask price ((최우선)매도호가, `27`), in won, with its direction.
    #[doc(alias("27", "(최우선)매도호가"))]
    pub best_ask_price: Option<Price>,
    /// Best bid price ((최우선)매수호가, `28`), in won, with its direction.
    #[doc(alias("28", "(최우선)매수호가"))]
    pub best_bid_price: Option<Price>,
    /// Last fill price (단위체결가, `914`), in won.
    ///
    /// Of the fill that this event tells of.
    #[doc(alias("914", "단위체결가"))]
    pub last_fill_price: Option<Won>,
    /// Last fill quantity (단위체결량, `915`), in shares.
    ///
    /// Of the fill that this event tells of.
    #[doc(alias("915", "단위체결량"))]
    pub last_fill_quantity: Option<Shares>,
    /// Day fee (당일매매수수료, `938`), in won.
    #[doc(alias("938", "당일매매수수료"))]
    pub day_fee: Option<Won>,
    /// Day tax (당일매매세금, `939`), in won.
    #[doc(alias("939", "당일매매세금"))]
    pub day_tax: Option<Won>,
    /// Rejection reason (거부사유, `919`).
    ///
    /// `0` where there is none.
    #[doc(alias("919", "거부사유"))]
    pub rejection_reason: Option<String>,
    /// Screen number (화면번호, `920`).
    #[doc(alias("920", "화면번호"))]
    pub screen_number: Option<String>,
    /// Terminal number (터미널번호, `921`).
    #[doc(alias("921", "터미널번호"))]
    pub terminal_number: Option<String>,
    /// Credit type (신용구분, `922`).
    #[doc(alias("922", "신용구분"))]
    pub credit_type: Option<String>,
    /// Loan date (대출일, `923`).
    #[doc(alias("923", "대출일"))]
    pub loan_date: Option<Date>,
    /// After hours price (시간외단일가_현재가, `10010`), in won, with its direction.
    #[doc(alias("10010", "시간외단일가_현재가"))]
    pub after_hours_price: Option<Price>,
    /// Exchange (거래소구분, `2134`).
    #[doc(alias("2134", "거래소구분"))]
    pub exchange: Option<OrderExchange>,
    /// Exchange name (거래소구분명, `2135`).
    #[doc(alias("2135", "거래소구분명"))]
    pub exchange_name: Option<ExchangeName>,
    /// Sor (SOR여부, `2136`).
    #[doc(alias("2136", "SOR여부"))]
    pub sor: Option<SorUse>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

codes! {
    /// What has become of an order (주문상태).
    ///
    /// The codes of `913` (주문상태) in `00`.
    pub enum OrderStatus {
        /// `접수`: Accepted.
        Accepted = "접수" "접수",
        /// `체결`: Filled, in part or in whole.
        Filled = "체결" "체결",
        /// `확인`: A change or a cancellation was confirmed.
        Confirmed = "확인" "확인",
        /// `취소`: Cancelled.
        Cancelled = "취소" "취소",
        /// `거부`: Refused.
        Rejected = "거부" "거부",
    }
}

codes! {
    /// Whether an order sells or buys (매도수구분).
    ///
    /// The codes of `907` (매도수구분) in `00`.
    pub enum OrderSide {
        /// `1` 매도: It sells.
        Sell = "1" "매도",
        /// `2` 매수: It buys.
        Buy = "2" "매수",
    }
}

codes! {
    /// How an order is to be filled (매매구분), by name.
    ///
    /// The codes of `906` (매매구분) in `00`.
    pub enum OrderMethod {
        /// `보통`: A limit order.
        Limit = "보통" "보통",
        /// `시장가`: A market order.
        Market = "시장가" "시장가",
        /// `조건부지정가`: A limit order that becomes a market order in the closing auction.
        ConditionalLimit = "조건부지정가" "조건부지정가",
        /// `최유리지정가`: At the best price of the other side.
        BestLimit = "최유리지정가" "최유리지정가",
        /// `최우선지정가`: At the best price of its own side.
        FirstLimit = "최우선지정가" "최우선지정가",
        /// `보통(IOC)`: A limit order, immediate or cancel.
        LimitIoc = "보통(IOC)" "보통(IOC)",
        /// `시장가(IOC)`: A market order, immediate or cancel.
        MarketIoc = "시장가(IOC)" "시장가(IOC)",
        /// `최유리(IOC)`: At the best price of the other side, immediate or cancel.
        BestLimitIoc = "최유리(IOC)" "최유리(IOC)",
        /// `보통(FOK)`: A limit order, fill or kill.
        LimitFok = "보통(FOK)" "보통(FOK)",
        /// `시장가(FOK)`: A market order, fill or kill.
        MarketFok = "시장가(FOK)" "시장가(FOK)",
        /// `최유리(FOK)`: At the best price of the other side, fill or kill.
        BestLimitFok = "최유리(FOK)" "최유리(FOK)",
        /// `스톰지정가`: A stop limit order; the table misspells it.
        StopLimit = "스톰지정가" "스톰지정가",
        /// `중간가`: At the middle of the best ask and bid.
        Midpoint = "중간가" "중간가",
        /// `중간가(IOC)`: At the middle of the best ask and bid, immediate or cancel.
        MidpointIoc = "중간가(IOC)" "중간가(IOC)",
        /// `중간가(FOK)`: At the middle of the best ask and bid, fill or kill.
        MidpointFok = "중간가(FOK)" "중간가(FOK)",
        /// `장전시간외`: Before the session, at the previous close.
        PreMarket = "장전시간외" "장전시간외",
        /// `장후시간외`: After the session, at the close.
        PostMarket = "장후시간외" "장후시간외",
        /// `시간외대량`: A block trade after hours.
        AfterHoursBlock = "시간외대량" "시간외대량",
        /// `시간외바스켓`: A basket trade after hours.
        AfterHoursBasket = "시간외바스켓" "시간외바스켓",
        /// `시간외자사주`: Treasury stock, after hours.
        AfterHoursTreasury = "시간외자사주" "시간외자사주",
        /// `시간외단일가`: In the single-price auctions after hours.
        AfterHoursSinglePrice = "시간외단일가" "시간외단일가",
    }
}

codes! {
    /// Where an order goes (거래소구분).
    ///
    /// The codes of `2134` (거래소구분) in `00`.
    pub enum OrderExchange {
        /// `0` 통합: To either, by smart order routing.
        Unified = "0" "통합",
        /// `1` KRX: The Korea Exchange.
        Krx = "1" "KRX",
        /// `2` NXT: NXT (Nextrade).
        Nxt = "2" "NXT",
    }
}

codes! {
    /// Whether smart order routing chose the exchange (SOR여부).
    ///
    /// The codes of `2136` (SOR여부) in `00`.
    pub enum SorUse {
        /// `Y`: It did.
        Yes = "Y" "Y",
        /// `N`: It did not.
        No = "N" "N",
    }
}

/// What is known of `00` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "00",
    name: "주문체결",
    rust: "OrderUpdate",
    items: Items::Account,
    values: &VALUES,
};

impl Realtime for OrderUpdate {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    OrderUpdate = VALUES[35] {
        0 "9201" "계좌번호" => account_number: AccountNumber,
        1 "9203" "주문번호" => order_number: OrderNumber,
        2 "9205" "관리자사번" => manager_number: Text,
        3 "9001" "종목코드,업종코드" => stock_code: StockCode,
        4 "912" "주문업무분류" => business_type: Text,
        5 "913" "주문상태" => order_status: Code<OrderStatus>,
        6 "302" "종목명" => stock_name: Text,
        7 "900" "주문수량" => order_quantity: Shares,
        8 "901" "주문가격" => order_price: Won,
        9 "902" "미체결수량" => unfilled_quantity: Shares,
        10 "903" "체결누계금액" => filled_amount: Won amount,
        11 "904" "원주문번호" => original_order_number: OrderNumber,
        12 "905" "주문구분" => order_type: SignedText,
        13 "906" "매매구분" => order_method: Code<OrderMethod>,
        14 "907" "매도수구분" => side: Code<OrderSide>,
        15 "908" "주문/체결시간" => time: Time,
        16 "909" "체결번호" => fill_number: Text,
        17 "910" "체결가" => fill_price: Won,
        18 "911" "체결량" => fill_quantity: Shares,
        19 "10" "현재가" => current_price: Price,
        20 "27" "(최우선)매도호가" => best_ask_price: Price,
        21 "28" "(최우선)매수호가" => best_bid_price: Price,
        22 "914" "단위체결가" => last_fill_price: Won,
        23 "915" "단위체결량" => last_fill_quantity: Shares,
        24 "938" "당일매매수수료" => day_fee: Won amount,
        25 "939" "당일매매세금" => day_tax: Won amount,
        26 "919" "거부사유" => rejection_reason: Text,
        27 "920" "화면번호" => screen_number: Text,
        28 "921" "터미널번호" => terminal_number: Text,
        29 "922" "신용구분" => credit_type: Text,
        30 "923" "대출일" => loan_date: Date,
        31 "10010" "시간외단일가_현재가" => after_hours_price: Price,
        32 "2134" "거래소구분" => exchange: Code<OrderExchange>,
        33 "2135" "거래소구분명" => exchange_name: Code<ExchangeName>,
        34 "2136" "SOR여부" => sor: Code<SorUse>,
    }
}
