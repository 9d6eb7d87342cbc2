//! What value types refuse, and how they print.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use kiwoom_api::{
    Decimal, Direction, Flow, IndexLevel, Percent, Price, Shares, Side, Sign, SignAsSent, TradeQuantity, Won,
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
