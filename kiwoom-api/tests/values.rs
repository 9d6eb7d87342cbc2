//! What value types refuse, and how they print.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use kiwoom_api::market_condition::{DailyStockPrice, DailyStockPriceRow, OrderBook, QuoteSnapshot};
use kiwoom_api::oauth::AccessToken;
use kiwoom_api::wire::Record;
use kiwoom_api::wire::Value;
use kiwoom_api::{
    Code, Decimal, Direction, Flow, IndexLevel, Percent, Price, Shares, Side, Sign, SignAsSent, TradeQuantity, Won,
};

#[test]
fn a_price_is_more_than_nothing_and_fits_an_i64() {
    assert_eq!(Price::new(0, Some(Direction::Up)), None);
    assert_eq!(Price::new(i64::MAX as u64 + 1, None), None);
    assert_eq!(Price::new(i64::MAX as u64, None).unwrap().won(), i64::MAX);
}

#[test]
fn prices_compare_by_their_won_first() {
    let down = Price::new(2, Some(Direction::Down)).unwrap();
    assert!(down > Price::new(1, Some(Direction::Up)).unwrap());
}

#[test]
fn the_sign_of_a_direction_or_a_side_is_not_part_of_the_number() {
    assert_eq!(Price::new(55_000, Some(Direction::Down)).unwrap().to_string(), "55000");
    assert_eq!(TradeQuantity::new(Shares::new(120), Some(Side::Sell)).unwrap().to_string(), "120");
    assert_eq!(IndexLevel::new(Decimal::new(40_085, 2), Some(Direction::Down)).unwrap().to_string(), "400.85");
}

#[test]
fn the_sign_of_a_number_is() {
    assert_eq!((Won::new(-714).to_string(), Flow::new(-714).to_string()), ("-714".to_owned(), "-714".to_owned()));
    let ratio = SignAsSent { magnitude: Percent::new(Decimal::new(17, 2)), sign: Some(Sign::Plus) };
    assert_eq!(ratio.to_string(), "+0.17");
}

#[test]
fn levels_and_traded_quantities_are_not_negative() {
    assert_eq!(IndexLevel::new(Decimal::new(-1, 2), None), None);
    assert_eq!(TradeQuantity::new(Shares::new(-1), None), None);
    let mut minus_zero = Decimal::ZERO;
    minus_zero.set_sign_negative(true);
    assert!(!IndexLevel::new(minus_zero, None).unwrap().points().is_sign_negative());
}

#[test]
fn a_percent_is_a_hundredth_or_nothing() {
    assert_eq!(Percent::new(Decimal::new(-125, 2)).to_fraction(), Some(Decimal::new(-125, 4)));
    assert_eq!(Percent::new(Decimal::new(1, 27)).to_fraction(), None);
}

#[test]
fn a_sign_turns_into_each_of_its_meanings_and_back() {
    for sign in [Sign::Minus, Sign::Plus] {
        assert_eq!((Sign::from(Direction::from(sign)), Sign::from(Side::from(sign))), (sign, sign));
    }
    assert_eq!((Direction::from(Sign::Minus), Side::from(Sign::Plus)), (Direction::Down, Side::Buy));
}

fn value<'a>(record: &'a dyn Record, element: &str) -> Option<Value<'a>> {
    let index = record.elements().iter().position(|known| known.element == element).unwrap();
    record.value(index)
}

fn row(json: &str) -> DailyStockPriceRow {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_record_is_read_element_by_element() {
    let row = row(r#"{"date":"20241125","close_pric":"-78800","pred_rt":"-714","flu_rt":"+1.25","crd_rt":"+0.17"}"#);
    let read = |element| value(&row, element).unwrap();
    assert_eq!(read("close_pric"), Value::Price(row.close_price.unwrap()));
    let number_and_sign = |element| (read(element).number(), read(element).sign(), read(element).to_string());
    assert_eq!(number_and_sign("close_pric"), (Some(78_800.into()), Some(Sign::Minus), "-78800".to_owned()));
    assert_eq!(number_and_sign("pred_rt"), (Some((-714).into()), None, "-714".to_owned()));
    assert_eq!(number_and_sign("flu_rt"), (Some(Decimal::new(125, 2)), None, "1.25".to_owned()));
    assert_eq!(number_and_sign("crd_rt"), (Some(Decimal::new(17, 2)), Some(Sign::Plus), "+0.17".to_owned()));
    assert_eq!(number_and_sign("date"), (None, None, "20241125".to_owned()));
    assert_eq!(value(&row, "trde_qty"), None);
    assert!(row.value(row.elements().len()).is_none());
}

#[test]
fn what_stands_beside_a_value_reaches_into_levels_codes_and_rows() {
    let book: OrderBook = serde_json::from_str(r#"{"sel_fpr_bid":"+69800"}"#).unwrap();
    assert_eq!(value(&book, "sel_fpr_bid"), book.asks[0].price.map(Value::Price));

    let quote: QuoteSnapshot = serde_json::from_str(r#"{"smbol":"2"}"#).unwrap();
    let Some(Value::Code(code)) = value(&quote, "smbol") else { panic!("a code is a code") };
    assert_eq!((code.as_str(), code.label()), ("2", quote.change_sign.as_ref().and_then(Code::label)));
    assert_eq!(format!("{code:?}"), format!("{:?}", quote.change_sign.as_ref().unwrap()));
    assert_eq!(value(&quote, "stk_nm"), None);

    let reply: DailyStockPrice = serde_json::from_str(r#"{"daly_stkpc":[{"ind":"-714"},7]}"#).unwrap();
    let rows = value(&reply, "daly_stkpc").and_then(Value::rows).unwrap();
    assert_eq!((rows.len(), rows.iter().count(), rows.is_empty()), (2, 2, false));
    assert_eq!(value(rows.get(0).unwrap(), "ind"), Some(Value::Flow(Flow::new(-714))));
    assert!(!rows.get(1).unwrap().extras().is_empty());
    assert!(rows.get(2).is_none());
}

#[test]
fn lists_are_alike_if_their_rows_are() {
    let reply = |json| serde_json::from_str::<DailyStockPrice>(json).unwrap();
    let [one, same, other, odd] = [
        r#"{"daly_stkpc":[{"ind":"-714"}]}"#,
        r#"{"daly_stkpc":[{"ind":"--714"}]}"#,
        r#"{"daly_stkpc":[{"ind":"714"}]}"#,
        r#"{"daly_stkpc":[{"ind":"-714","new":"1"}]}"#,
    ]
    .map(reply);
    assert_eq!(one.value(0), same.value(0));
    assert_ne!(one.value(0), other.value(0));
    assert_ne!(one.value(0), odd.value(0));
    assert_ne!(one.value(0), DailyStockPrice::default().value(0));
}

#[test]
fn secrets_stay_hidden_when_a_record_is_read() {
    let reply: AccessToken = serde_json::from_str(r#"{"token":"TOK","token_type":"bearer"}"#).unwrap();
    let token = value(&reply, "token").unwrap();
    assert_eq!((format!("{token}"), format!("{token:?}")), ("[hidden]".to_owned(), "Secret([hidden])".to_owned()));
    assert_eq!(value(&reply, "token_type"), Some(Value::Text("bearer")));
}
