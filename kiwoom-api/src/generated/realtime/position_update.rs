// Generated from spec/websocket/position_update.yaml by `cargo xtask gen`. Do not edit.

//! `04` 잔고: What happens to a position: how much is held, at what price, and the profit of the day.

use jiff::civil::Date;

use crate::catalogue::{Items, RealtimeType};
use crate::value::{AccountNumber, Percent, Price, Shares, StockCode, Won};
use crate::wire::{Extras, Realtime, record};

/// What happens to a position: how much is held, at what price, and the profit of the day.
///
/// What the server sends of the realtime type `04`: 잔고.
/// It has no items: what is sent is of the account that the token is for.
#[doc(alias("04", "잔고"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionUpdate {
    /// Account number (계좌번호, `9201`).
    #[doc(alias("9201", "계좌번호"))]
    pub account_number: Option<AccountNumber>,
    /// Stock code (종목코드,업종코드, `9001`).
    ///
    /// Perhaps with a letter before it: `A005930`.
    #[doc(alias("9001", "종목코드,업종코드"))]
    pub stock_code: Option<StockCode>,
    /// Credit type (신용구분, `917`).
    #[doc(alias("917", "신용구분"))]
    pub credit_type: Option<String>,
    /// Loan date (대출일, `916`).
    #[doc(alias("916", "대출일"))]
    pub loan_date: Option<Date>,
    /// Stock name (종목명, `302`).
    #[doc(alias("302", "종목명"))]
    pub stock_name: Option<String>,
    /// Current price (현재가, `10`), in won, with its direction.
    #[doc(alias("10", "현재가"))]
    pub current_price: Option<Price>,
    /// Holding quantity (보유수량, `930`), in shares.
    #[doc(alias("930", "보유수량"))]
    pub holding_quantity: Option<Shares>,
    /// Purchase price (매입단가, `931`), in won.
    #[doc(alias("931", "매입단가"))]
    pub purchase_price: Option<Won>,
    /// Purchase amount (총매입가(당일누적), `932`), in won.
    #[doc(alias("932", "총매입가(당일누적)"))]
    pub purchase_amount: Option<Won>,
    /// Orderable quantity (주문가능수량, `933`), in shares.
    #[doc(alias("933", "주문가능수량"))]
    pub orderable_quantity: Option<Shares>,
    /// Day net buy quantity (당일순매수량, `945`), in shares, signed.
    #[doc(alias("945", "당일순매수량"))]
    pub day_net_buy_quantity: Option<Shares>,
    /// Side (매도/매수구분, `946`).
    ///
    /// Its codes are not documented.
    #[doc(alias("946", "매도/매수구분"))]
    pub side: Option<String>,
    /// Day sell profit (당일총매도손익, `950`), in won, signed.
    #[doc(alias("950", "당일총매도손익"))]
    pub day_sell_profit: Option<Won>,
    /// Extra item 951 (Extra Item, `951`).
    ///
    /// Kiwoom does not say what it is.
    #[doc(alias("951", "Extra Item"))]
    pub extra_item_951: Option<String>,
    /// Best ask price ((최우선)매도호가, `27`), in won, with its direction.
    #[doc(alias("27", "(최우선)매도호가"))]
    pub best_ask_price: Option<Price>,
    /// Best bid price ((최우선)매수호가, `28`), in won, with its direction.
    #[doc(alias("28", "(최우선)매수호가"))]
    pub best_bid_price: Option<Price>,
    /// Base price (기준가, `307`), in won.
    #[doc(alias("307", "기준가"))]
    pub base_price: Option<Won>,
    /// Profit rate (손익률(실현손익), `8019`), in percent, signed.
    #[doc(alias("8019", "손익률(실현손익)"))]
    pub profit_rate: Option<Percent>,
    /// Credit amount (신용금액, `957`), in won.
    #[doc(alias("957", "신용금액"))]
    pub credit_amount: Option<Won>,
    /// Credit interest (신용이자, `958`), in won.
    #[doc(alias("958", "신용이자"))]
    pub credit_interest: Option<Won>,
    /// Expiry date (만기일, `918`).
    #[doc(alias("918", "만기일"))]
    pub expiry_date: Option<Date>,
    /// Day realized profit (당일실현손익(유가), `990`), in won, signed.
    #[doc(alias("990", "당일실현손익(유가)"))]
    pub day_realized_profit: Option<Won>,
    /// Day realized profit rate (당일실현손익율(유가), `991`), in percent, signed.
    #[doc(alias("991", "당일실현손익율(유가)"))]
    pub day_realized_profit_rate: Option<Percent>,
    /// Day credit realized profit (당일실현손익(신용), `992`), in won, signed.
    #[doc(alias("992", "당일실현손익(신용)"))]
    pub day_credit_realized_profit: Option<Won>,
    /// Day credit realized profit rate (당일실현손익율(신용), `993`), in percent, signed.
    #[doc(alias("993", "당일실현손익율(신용)"))]
    pub day_credit_realized_profit_rate: Option<Percent>,
    /// Collateral loan quantity (담보대출수량, `959`), in shares.
    #[doc(alias("959", "담보대출수량"))]
    pub collateral_loan_quantity: Option<Shares>,
    /// Extra item 924 (Extra Item, `924`).
    ///
    /// Kiwoom does not say what it is.
    #[doc(alias("924", "Extra Item"))]
    pub extra_item_924: Option<String>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `04` at run time.
pub static TYPE: RealtimeType = RealtimeType {
    id: "04",
    name: "잔고",
    rust: "PositionUpdate",
    items: Items::Account,
    values: &VALUES,
};

impl Realtime for PositionUpdate {
    const TYPE: &'static RealtimeType = &TYPE;
}

record! {
    PositionUpdate = VALUES[27] {
        0 "9201" "계좌번호" => account_number: AccountNumber,
        1 "9001" "종목코드,업종코드" => stock_code: StockCode,
        2 "917" "신용구분" => credit_type: Text,
        3 "916" "대출일" => loan_date: Date,
        4 "302" "종목명" => stock_name: Text,
        5 "10" "현재가" => current_price: Price,
        6 "930" "보유수량" => holding_quantity: Shares,
        7 "931" "매입단가" => purchase_price: Won,
        8 "932" "총매입가(당일누적)" => purchase_amount: Won amount,
        9 "933" "주문가능수량" => orderable_quantity: Shares,
        10 "945" "당일순매수량" => day_net_buy_quantity: Shares signed,
        11 "946" "매도/매수구분" => side: Text,
        12 "950" "당일총매도손익" => day_sell_profit: Won amount signed,
        13 "951" "Extra Item" => extra_item_951: Text,
        14 "27" "(최우선)매도호가" => best_ask_price: Price,
        15 "28" "(최우선)매수호가" => best_bid_price: Price,
        16 "307" "기준가" => base_price: Won,
        17 "8019" "손익률(실현손익)" => profit_rate: Percent signed scale(2),
        18 "957" "신용금액" => credit_amount: Won amount,
        19 "958" "신용이자" => credit_interest: Won amount,
        20 "918" "만기일" => expiry_date: Date,
        21 "990" "당일실현손익(유가)" => day_realized_profit: Won amount signed,
        22 "991" "당일실현손익율(유가)" => day_realized_profit_rate: Percent signed scale(2),
        23 "992" "당일실현손익(신용)" => day_credit_realized_profit: Won amount signed,
        24 "993" "당일실현손익율(신용)" => day_credit_realized_profit_rate: Percent signed scale(2),
        25 "959" "담보대출수량" => collateral_loan_quantity: Shares,
        26 "924" "Extra Item" => extra_item_924: Text,
    }
}
