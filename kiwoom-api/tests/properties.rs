//! For whatever the server could send: no panic, no wrong number, nothing lost.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Debug;

use kiwoom_api::catalogue::Element;
use kiwoom_api::market_condition::{
    AfterCloseInvestorTrades, AfterHoursSinglePrice, DailyStockPrice, DailyStockPriceRow, OrderBook, ProgramTradeByDay,
    ProgramTradeByTime, QuoteSnapshot,
};
use kiwoom_api::{
    Decimal, Direction, Flow, IndexLevel, MillionWon, Percent, Price, Response, Shares, Side, Sign, SignAsSent,
    StockCode, TradeQuantity, Won, decode,
};
use proptest::prelude::*;
use proptest::sample::select;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Text that is a number, or nearly one.
fn numeric_text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[-+]{0,2}[0-9]{1,9}",
        2 => "[-+]{0,3}0{0,4}[0-9]{0,22}",
        2 => "[-+]{0,2}[0-9]{0,9}\\.[0-9]{0,4}",
        1 => "[-+]{0,2}[0-9]{0,9}\\.0{0,6}",
        1 => "[-+]{0,2}[0-9]{0,30}\\.[0-9]{0,30}",
        2 => " ?[-+]?[0-9０-９,._eExX/:;%\u{80}-\u{ff}]{1,9} ?",
        1 => select(vec!["", " ", "-", "--", "+", "-0", "--0", "+0", "-0.00", "9223372036854775807", "9223372036854775808"])
            .prop_map(str::to_owned),
    ]
}

/// Any JSON, as text: strings and numbers mostly, in all the ways to write them.
fn any_json() -> impl Strategy<Value = String> {
    let string = |text: String| serde_json::to_string(&text).unwrap();
    let leaf = prop_oneof![
        4 => numeric_text().prop_map(string),
        1 => any::<String>().prop_map(string),
        1 => "(2024|0000)[0-9]{4}(000000)?".prop_map(string),
        1 => "\"(\\\\u[0-9a-f]{4}|[0-9]){0,4}\"",
        2 => "-?(0|[1-9][0-9]{0,25})(\\.[0-9]{1,5})?([eE][-+]?[0-9]{1,3})?",
        1 => select(vec!["null", "true", "false", "[]", "{}", "\"\""]).prop_map(str::to_owned),
    ];
    leaf.prop_recursive(3, 12, 4, move |inner| {
        let member = ("[a-z_]{0,8}", inner.clone()).prop_map(|(name, value)| format!("\"{name}\": {value}"));
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|items| format!("[{}]", items.join(" ,"))),
            prop::collection::vec(member, 0..4).prop_map(|members| format!("{{{}}}", members.join(","))),
        ]
    })
}

/// An object with some of these elements, some unknown ones, and some twice.
fn object(elements: &'static [Element]) -> BoxedStrategy<String> {
    let known = select(elements).prop_flat_map(|element| {
        let value = if element.rows.is_empty() {
            any_json().boxed()
        } else {
            let row = prop_oneof![8 => object(element.rows), 1 => any_json()];
            let list = prop::collection::vec(row, 0..4).prop_map(|rows| format!("[{}]", rows.join(",")));
            prop_oneof![8 => list, 1 => any_json()].boxed()
        };
        value.prop_map(move |value| format!("\"{}\":{value}", element.element))
    });
    let other = (select(vec!["new_elem", "return_code", "return_msg", "", "\\ud800", "\\u0064ate"]), any_json())
        .prop_map(|(name, value)| format!("\"{name}\":{value}"));
    prop::collection::vec(prop_oneof![9 => known, 1 => other], 0..12)
        .prop_map(|members| format!("{{{}}}", members.join(",")))
        .boxed()
}

/// Reads the text, and if it is a reply, writes it and reads it again.
fn read_and_write<T: Response + Serialize>(json: &str) -> Result<(), TestCaseError> {
    let Ok(reply) = decode::<T>(json.as_bytes()) else {
        // Only a key of the outermost object can spoil generated JSON.
        prop_assert!(json.contains("\\ud800"), "{json}");
        return Ok(());
    };
    let written = serde_json::to_string(&reply.body).unwrap();
    prop_assert_eq!(&serde_json::from_str::<T>(&written).unwrap(), &reply.body, "written as {}", written);
    prop_assert_eq!(decode::<T>(written.as_bytes()).unwrap().body, reply.body);
    Ok(())
}

macro_rules! every_value_survives {
    ($($test:ident $response:ty;)*) => { proptest! { $(
        #[test]
        fn $test(json in object(<$response>::TR.response)) {
            read_and_write::<$response>(&json)?;
        }
    )* } };
}

every_value_survives! {
    what_is_decoded_of_ka10004_can_be_encoded_and_decoded OrderBook;
    what_is_decoded_of_ka10007_can_be_encoded_and_decoded QuoteSnapshot;
    what_is_decoded_of_ka10066_can_be_encoded_and_decoded AfterCloseInvestorTrades;
    what_is_decoded_of_ka10086_can_be_encoded_and_decoded DailyStockPrice;
    what_is_decoded_of_ka10087_can_be_encoded_and_decoded AfterHoursSinglePrice;
    what_is_decoded_of_ka90005_can_be_encoded_and_decoded ProgramTradeByTime;
    what_is_decoded_of_ka90010_can_be_encoded_and_decoded ProgramTradeByDay;
}

/// The only row of a ka10086 page, with one element.
fn row(element: &str, json: &str) -> DailyStockPriceRow {
    let page = format!("{{\"daly_stkpc\":[{{\"{element}\":{json}}}],\"return_code\":0}}");
    decode::<DailyStockPrice>(page.as_bytes()).unwrap().body.rows.remove(0)
}

/// A number taken apart slowly: the sign, the digits before the point, and those after it.
fn parts(text: &str) -> Option<(Option<char>, String, Option<String>)> {
    let text = text.trim_matches([' ', '\t', '\n', '\r', '\x0c']);
    let signs = [("--", '-'), ("-", '-'), ("++", '+'), ("+", '+')];
    let signed = signs.iter().find_map(|(written, sign)| Some((Some(*sign), text.strip_prefix(written)?)));
    let (sign, rest) = signed.unwrap_or((None, text));
    let (whole, fraction) = rest.split_once('.').map_or((rest, None), |(whole, fraction)| (whole, Some(fraction)));
    let is_digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    let complete = fraction.map_or(!whole.is_empty(), |fraction| !fraction.is_empty());
    (complete && is_digits(whole) && fraction.is_none_or(is_digits))
        .then(|| (sign, whole.trim_start_matches('0').to_owned(), fraction.map(str::to_owned)))
}

/// The magnitude of a whole number that fits. Decimals of zero do not keep it from being whole.
fn magnitude(text: &str) -> Option<(Option<char>, i64)> {
    let (sign, whole, fraction) = parts(text)?;
    let begins_with_point = text.trim_start().trim_start_matches(['+', '-']).starts_with('.');
    let has_part = fraction.is_some_and(|fraction| fraction.contains(|c| c != '0'));
    match whole.as_str() {
        _ if begins_with_point || has_part => None,
        "" => Some((sign, 0)),
        whole if whole.len() <= 19 => Some((sign, i64::try_from(whole.parse::<u64>().ok()?).ok()?)),
        _ => None,
    }
}

fn signed(text: &str) -> Option<i64> {
    magnitude(text).map(|(sign, magnitude)| if sign == Some('-') { -magnitude } else { magnitude })
}

/// The text of a decimal without its sign and padding.
fn plain(text: &str) -> Option<(Option<char>, String)> {
    let (sign, whole, fraction) = parts(text)?;
    let whole = if whole.is_empty() { "0".to_owned() } else { whole };
    Some((sign, fraction.map_or(whole.clone(), |fraction| format!("{whole}.{fraction}"))))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_bytes_make_decoding_panic(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = decode::<DailyStockPrice>(&bytes);
        let _ = decode::<OrderBook>(&bytes);
        let _ = decode::<ProgramTradeByDay>(&bytes);
    }

    #[test]
    fn no_damage_to_a_reply_makes_decoding_panic(at in 0_usize..90, byte in any::<u8>(), cut in 0_usize..90) {
        let mut bytes = br#"{"daly_stkpc":[{"date":"20241125","close_pric":"-55000","flu_rt":1.5}],"return_code":0}"#.to_vec();
        let (at, cut) = (at % bytes.len(), cut % bytes.len());
        bytes[at] = byte;
        let _ = decode::<DailyStockPrice>(&bytes);
        let _ = decode::<DailyStockPrice>(&bytes[cut..]);
        let _ = decode::<DailyStockPrice>(&bytes[..cut]);
    }

    #[test]
    fn whole_numbers_are_what_a_slow_reading_says(text in numeric_text()) {
        let json = serde_json::to_string(&text).unwrap();
        let signed = signed(&text);
        prop_assert_eq!(row("ind", &json).individual.map(Flow::count), signed);
        prop_assert_eq!(row("for_netprps", &json).foreign_net_buy.map(Shares::get), signed);
        prop_assert_eq!(row("pred_rt", &json).change.map(Won::get), signed);
        prop_assert_eq!(row("trde_qty", &json).volume.map(Shares::get), signed.filter(|value| *value >= 0));
        prop_assert_eq!(row("amt_mn", &json).turnover.map(MillionWon::get), signed.filter(|value| *value >= 0));
        let price = row("close_pric", &json).close_price;
        let expected = magnitude(&text).filter(|(_, won)| *won > 0).map(|(sign, won)| {
            let direction = sign.map(|sign| if sign == '-' { Direction::Down } else { Direction::Up });
            (won, direction)
        });
        prop_assert_eq!(price.map(|price| (price.won(), price.direction())), expected);
    }

    #[test]
    fn decimals_are_what_a_slow_reading_says(text in numeric_text()) {
        let json = serde_json::to_string(&text).unwrap();
        let rate = row("flu_rt", &json).change_rate.map(|rate| rate.get().to_string());
        let ratio = row("crd_rt", &json).credit_ratio;
        let Some((sign, digits)) = plain(&text) else {
            prop_assert_eq!((rate, ratio), (None, None));
            return Ok(());
        };
        let is_zero = !digits.contains(|c: char| ('1'..='9').contains(&c));
        let signed = if sign == Some('-') && !is_zero { format!("-{digits}") } else { digits.clone() };
        let sign = sign.map(|sign| if sign == '-' { Sign::Minus } else { Sign::Plus });
        // A `Decimal` holds 28 digits; some longer numbers fit.
        if digits.len() <= 28 || rate.is_some() {
            prop_assert_eq!(rate, Some(signed));
            prop_assert_eq!(ratio.map(|ratio| (ratio.sign, ratio.magnitude.to_string())), Some((sign, digits)));
        }
    }

    #[test]
    fn a_number_written_bare_is_read_like_its_text(number in "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,4})?") {
        let text = format!("\"{number}\"");
        for element in ["ind", "trde_qty", "close_pric", "flu_rt", "crd_rt", "date"] {
            let (mut bare, mut quoted) = (row(element, &number), row(element, &text));
            prop_assert_eq!(bare.extras.get(element).is_some(), quoted.extras.get(element).is_some());
            bare.extras = Default::default();
            quoted.extras = Default::default();
            prop_assert_eq!(bare, quoted);
        }
    }

    #[test]
    fn a_value_is_read_or_kept_never_dropped(json in any_json()) {
        let blank = matches!(serde_json::from_str::<serde_json::Value>(&json), Ok(serde_json::Value::Null))
            || serde_json::from_str::<String>(&json).is_ok_and(|text| text.trim_ascii().is_empty());
        let row = row("trde_qty", &json);
        prop_assert_eq!(row.volume.is_none() && row.extras.is_empty(), blank);
        if let Some(kept) = row.extras.get("trde_qty") {
            prop_assert_eq!(kept, json);
        }
    }

    #[test]
    fn values_on_their_own_survive_json(
        number in any::<i64>(),
        cents in any::<i64>(),
        scale in 0_u32..10,
        sign in select(vec![None, Some(Sign::Minus), Some(Sign::Plus)]),
    ) {
        let size = number.checked_abs().unwrap_or(0);
        let decimal = Decimal::new(cents, scale);
        survives(&Shares::new(size))?;
        survives(&Won::new(-size))?;
        survives(&MillionWon::new(size))?;
        survives(&Flow::new(-size))?;
        survives(&Percent::new(decimal))?;
        survives(&SignAsSent { magnitude: Percent::new(decimal.abs()), sign })?;
        survives(&SignAsSent { magnitude: size, sign })?;
        survives(&IndexLevel::new(decimal.abs(), if cents == 0 { None } else { sign.map(Direction::from) }).unwrap())?;
        let side = if size == 0 { None } else { sign.map(Side::from) };
        survives(&TradeQuantity::new(Shares::new(size), side).unwrap())?;
        if let Some(price) = Price::new(size.unsigned_abs(), sign.map(Direction::from)) {
            survives(&price)?;
        }
    }
}

fn survives<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) -> Result<(), TestCaseError> {
    let json = serde_json::to_string(value).unwrap();
    prop_assert_eq!(&serde_json::from_str::<T>(&json).unwrap(), value, "written as {}", json);
    let in_a_value: T = serde_json::from_value(serde_json::to_value(value).unwrap()).unwrap();
    prop_assert_eq!(&in_a_value, value);
    Ok(())
}

#[test]
fn values_on_their_own_are_written_as_the_server_writes_them() {
    fn json(value: impl Serialize) -> String {
        serde_json::to_string(&value).unwrap()
    }
    assert_eq!(json(Price::new(78_800, Some(Direction::Up))), "\"+78800\"");
    assert_eq!(json(Price::new(78_800, None)), "\"78800\"");
    assert_eq!(json(Shares::new(-714)), "\"-714\"");
    assert_eq!(json(TradeQuantity::new(Shares::new(120), Some(Side::Sell))), "\"-120\"");
    assert_eq!(json(IndexLevel::new(Decimal::new(40_085, 2), Some(Direction::Up))), "\"+400.85\"");
    assert_eq!(json(IndexLevel::new(Decimal::new(400, 0), None)), "\"400\"");
    assert_eq!(json("005930_AL".parse::<StockCode>().unwrap()), "\"005930_AL\"");
}

#[test]
fn what_is_no_value_is_an_error_on_its_own() {
    for json in ["\"0\"", "\"\"", "\"7만\"", "1.5", "true", "null", "[]"] {
        assert!(serde_json::from_str::<Price>(json).is_err(), "{json}");
    }
    let error = serde_json::from_str::<Price>("\"7만\"").unwrap_err().to_string();
    assert_eq!(error, "invalid value: string \"7만\", expected a price");
    assert_eq!(serde_json::from_str::<Option<Price>>("null").unwrap(), None);
    assert_eq!(serde_json::from_str::<Shares>("-714").unwrap(), Shares::new(-714));
}
