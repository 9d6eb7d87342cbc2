//! Whatever the server sends is read, or kept as it came: nothing is lost, and no field holds a guess.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use kiwoom_api::catalogue::Kind;
use kiwoom_api::codes::ChangeSign;
use kiwoom_api::market_condition::{
    DailyStockPrice, DailyStockPriceRow, InstitutionTradeTrend, OrderBook, ProgramTradeByDay, ProgramTradeByTime,
    QuoteSnapshot, TradeStrengthByTime,
};
use kiwoom_api::oauth::AccessToken;
use kiwoom_api::wire::{Decoded, ExtraKind, ReturnCode};
use kiwoom_api::{
    Code, Decimal, DecodeError, Decoder, Direction, Flow, IndexLevel, IssueKind, Percent, Price, Response, Shares,
    date, decode,
};

/// Reads a reply that is a JSON object.
fn read<T: Response>(json: &str) -> Decoded<T> {
    decode(json.as_bytes()).unwrap()
}

/// A page of ka10086 with these rows.
fn page(rows: &str) -> Decoded<DailyStockPrice> {
    read(&page_of(rows))
}

fn page_of(rows: &str) -> String {
    format!(r#"{{"daly_stkpc":[{rows}],"return_code":0,"return_msg":"정상"}}"#)
}

/// Issues as path, JSON, kind, count.
fn issues<T>(reply: &Decoded<T>) -> Vec<(&str, &str, IssueKind, usize)> {
    reply.issues.iter().map(|issue| (&*issue.path, &*issue.raw, issue.kind, issue.count)).collect()
}

const fn undecodable(expected: Kind) -> IssueKind {
    IssueKind::Undecodable { expected }
}

fn error(text: impl AsRef<[u8]>) -> DecodeError {
    decode::<DailyStockPrice>(text.as_ref()).expect_err("this is no reply")
}

#[test]
fn a_reply_as_documented_has_no_issues_and_no_extras() {
    let reply = page(r#"{"date":"20241125","close_pric":"-55000","trde_qty":"1000","ind":"--714"}"#);
    assert_eq!(issues(&reply), []);
    let row = &reply.body.rows[0];
    assert!(reply.body.extras.is_empty() && row.extras.is_empty());
    assert_eq!(row.date, Some(date(2024, 11, 25)));
    assert_eq!(row.close_price, Price::new(55_000, Some(Direction::Down)));
    assert_eq!((row.individual, row.open_price), (Some(Flow::new(-714)), None));
}

#[test]
fn an_unknown_element_is_kept_in_every_row_and_reported_once_with_its_count() {
    let reply = page(&[r#"{"date":"20241125","new_elem":{"a":[1,2.50]}}"#; 3].join(","));
    assert_eq!(issues(&reply), [("daly_stkpc[].new_elem", r#"{"a":[1,2.50]}"#, IssueKind::UnknownElement, 3)]);
    assert!(!reply.issues[0].is_undecodable());
    for row in &reply.body.rows {
        assert_eq!(row.extras.get("new_elem"), Some(r#"{"a":[1,2.50]}"#));
        assert_eq!(row.extras.iter().map(|extra| extra.kind).collect::<Vec<_>>(), [ExtraKind::Unknown]);
        assert!(row.date.is_some());
    }
}

#[test]
fn unknown_elements_are_told_apart() {
    let reply = page(r#"{"a":1,"b":2},{"b":3,"a":4},{"b":5}"#);
    let counts: Vec<_> = reply.issues.iter().map(|issue| (&*issue.path, issue.count)).collect();
    assert_eq!(counts, [("daly_stkpc[].a", 2), ("daly_stkpc[].b", 3)]);
}

#[test]
fn an_unknown_element_beside_the_list_is_kept_in_the_response() {
    let reply: Decoded<DailyStockPrice> = read(r#"{"more":"x","daly_stkpc":[],"return_code":0}"#);
    assert_eq!(issues(&reply), [("more", "\"x\"", IssueKind::UnknownElement, 1)]);
    assert_eq!(reply.body.extras.get("more"), Some("\"x\""));
}

#[test]
fn one_undecodable_value_costs_no_other_value() {
    let row = |row| format!(r#"{{"close_pric":"{}","trde_qty":"7"}}"#, if row == 3 { "5만" } else { "+100" });
    let reply = page(&(0..600).map(row).collect::<Vec<_>>().join(","));
    assert_eq!(reply.body.rows.len(), 600);
    assert_eq!(issues(&reply), [("daly_stkpc[3].close_pric", "\"5만\"", undecodable(Kind::Price), 1)]);
    assert!(reply.issues[0].is_undecodable());
    assert_eq!(reply.issues[0].to_string(), "ka10086 daly_stkpc[3].close_pric: \"5만\" is not a price");
    for (index, row) in reply.body.rows.iter().enumerate() {
        assert_eq!(row.close_price.is_none(), index == 3);
        assert_eq!(row.extras.get("close_pric"), (index == 3).then_some("\"5만\""));
        assert_eq!(row.volume, Some(Shares::new(7)));
    }
}

#[test]
fn json_that_is_no_string_and_no_number_is_kept_in_a_values_place() {
    for raw in ["{}", "[]", "true", "false", r#"{"a":"1"}"#, r#"["1"]"#, "[[ ]]"] {
        let reply = page(&format!(r#"{{"trde_qty":{raw},"close_pric":"1"}},{{"trde_qty":{raw}}}"#));
        let row = &reply.body.rows[0];
        assert_eq!((row.volume, row.extras.get("trde_qty")), (None, Some(raw)));
        assert_eq!(row.close_price, Price::new(1, None));
        let expected = undecodable(Kind::Quantity);
        let paths = [("daly_stkpc[0].trde_qty", raw, expected, 1), ("daly_stkpc[1].trde_qty", raw, expected, 1)];
        assert_eq!(issues(&reply), paths);
    }
}

#[test]
fn numbers_that_no_field_can_hold_are_kept_digit_by_digit() {
    let long = "9".repeat(400);
    for raw in ["18446744073709551616", "9223372036854775808", "1e2", "1E400", "12.5", "0.1e-7", "-1e0", &long] {
        let reply = page(&format!(r#"{{"trde_qty":{raw},"new_elem":{raw}}}"#));
        let row = &reply.body.rows[0];
        assert_eq!(row.volume, None);
        assert_eq!((row.extras.get("trde_qty"), row.extras.get("new_elem")), (Some(raw), Some(raw)));
    }
}

#[test]
fn numbers_written_bare_are_read_like_their_text() {
    let bare = page(r#"{"date":20241125,"close_pric":-55000,"flu_rt":-1.50,"trde_qty":12,"ind":-7,"for_netprps":-0}"#);
    let text = page(
        r#"{"date":"20241125","close_pric":"-55000","flu_rt":"-1.50","trde_qty":"12","ind":"-7","for_netprps":"-0"}"#,
    );
    assert_eq!(bare, text);
    assert_eq!(bare.issues, []);
    assert_eq!(bare.body.rows[0].change_rate.unwrap().to_string(), "-1.50");
    assert_eq!(bare.body.rows[0].foreign_net_buy, Some(Shares::new(0)));
}

#[test]
fn null_and_blanks_are_no_value_and_no_issue() {
    let reply = page(r#"{"date":null,"close_pric":"","flu_rt":"   ","trde_qty":null,"ind":" "}"#);
    assert_eq!(reply, page("{}"));
    assert_eq!((reply.body.rows.len(), reply.issues.len()), (1, 0));
}

#[test]
fn zero_prices_and_zero_dates_mean_none_but_zero_quantities_mean_zero() {
    let reply = page(r#"{"date":"00000000","close_pric":"-0","trde_qty":"-0","ind":"0","for_netprps":"888888"}"#);
    let row = &reply.body.rows[0];
    assert_eq!((row.date, row.close_price), (None, None));
    assert_eq!((row.volume, row.individual), (Some(Shares::new(0)), Some(Flow::new(0))));
    assert_eq!(row.foreign_net_buy, Some(Shares::new(888_888)));
    assert_eq!(reply.issues, []);
}

#[test]
fn a_row_that_is_no_object_stays_in_its_place_blank() {
    for raw in ["7", "null", "\"\"", "[]", "true", r#"[{"date":"20241125"}]"#] {
        let reply = page(&format!(r#"{{"trde_qty":"1"}},{raw},{{"trde_qty":"3"}}"#));
        let volumes: Vec<_> = reply.body.rows.iter().map(|row| row.volume.map(Shares::get)).collect();
        assert_eq!(volumes, [Some(1), None, Some(3)], "{raw}");
        assert_eq!(issues(&reply), [("daly_stkpc[1]", raw, IssueKind::NotARow, 1)]);
        assert_eq!(reply.body.rows[1].extras.get(""), Some(raw));
    }
}

#[test]
fn a_row_with_a_key_that_is_no_text_is_kept_whole_and_not_read_by_half() {
    let raw = r#"{"trde_qty":"5","\ud800":"x"}"#;
    let reply = page(raw);
    assert_eq!(issues(&reply), [("daly_stkpc[0]", raw, IssueKind::NotARow, 1)]);
    assert_eq!(reply.body.rows[0].volume, None);
    assert_eq!(reply.body.rows[0].extras.iter().count(), 1);
}

#[test]
fn a_string_that_is_no_text_is_kept() {
    let reply = page(r#"{"trde_qty":"\ud800","close_pric":"+1"}"#);
    assert_eq!(issues(&reply), [("daly_stkpc[0].trde_qty", r#""\ud800""#, undecodable(Kind::Quantity), 1)]);
    assert_eq!(reply.body.rows[0].close_price, Price::new(1, Some(Direction::Up)));
}

#[test]
fn an_absent_or_blank_list_is_empty() {
    for list in ["", r#""daly_stkpc":[],"#, r#""daly_stkpc":"","#, r#""daly_stkpc":" ","#, r#""daly_stkpc":null,"#] {
        let reply: Decoded<DailyStockPrice> = read(&format!(r#"{{{list}"return_code":0}}"#));
        assert_eq!(reply.body, DailyStockPrice::default(), "{list}");
        assert_eq!(reply.issues, []);
    }
}

#[test]
fn something_else_in_a_lists_place_is_kept() {
    for raw in ["{}", "0", "true", "\"none\"", r#"{"date":"20241125"}"#] {
        let reply: Decoded<DailyStockPrice> = read(&format!(r#"{{"daly_stkpc":{raw},"return_code":0}}"#));
        assert_eq!(issues(&reply), [("daly_stkpc", raw, undecodable(Kind::Rows), 1)]);
        assert_eq!((reply.body.rows.len(), reply.body.extras.get("daly_stkpc")), (0, Some(raw)));
    }
}

#[test]
fn of_an_element_that_came_twice_the_first_value_counts() {
    let reply = page(r#"{"trde_qty":"1","trde_qty":"2","close_pric":"","close_pric":"+5"}"#);
    let row = &reply.body.rows[0];
    assert_eq!((row.volume, row.extras.get("trde_qty")), (Some(Shares::new(1)), Some("\"2\"")));
    assert_eq!(issues(&reply), [("daly_stkpc[0].trde_qty", "\"2\"", IssueKind::Repeated, 1)]);
    assert_eq!(row.close_price, Price::new(5, Some(Direction::Up)), "a blank is no first value");
}

#[test]
fn of_a_list_that_came_twice_the_first_counts() {
    let json = r#"{"daly_stkpc":[{"trde_qty":"1"}],"daly_stkpc":[{"trde_qty":"2"},{}],"return_code":0}"#;
    let reply: Decoded<DailyStockPrice> = read(json);
    assert_eq!(reply.body.rows.len(), 1);
    assert_eq!(issues(&reply), [("daly_stkpc", r#"[{"trde_qty":"2"},{}]"#, IssueKind::Repeated, 1)]);
}

#[test]
fn escapes_in_keys_and_strings_are_undone() {
    let reply = page(r#"{"\u0064ate":"2024\u0031125","trde_q\u0074y":"\u0037","new\"elem":"a\nb"}"#);
    let row = &reply.body.rows[0];
    assert_eq!((row.date, row.volume), (Some(date(2024, 11, 25)), Some(Shares::new(7))));
    assert_eq!(row.extras.get("new\"elem"), Some(r#""a\nb""#));

    let token: Decoded<AccessToken> = read(r#"{"token":"a\/b\"c","token_type":"\ubc30","return_code":0}"#);
    assert_eq!(token.body.token.unwrap().expose(), "a/b\"c");
    assert_eq!(token.body.token_type.as_deref(), Some("배"));
}

#[test]
fn the_order_of_elements_does_not_matter() {
    let elements = QuoteSnapshot::TR.response.iter().enumerate();
    let mut members: Vec<String> =
        elements.map(|(index, element)| format!("\"{}\":\"{}\"", element.element, index + 100_000)).collect();
    members.push("\"return_code\":0".to_owned());
    let forward: Decoded<QuoteSnapshot> = read(&format!("{{{}}}", members.join(",")));
    members.reverse();
    let backward: Decoded<QuoteSnapshot> = read(&format!("{{{}}}", members.join(",")));
    assert!(forward.body.asks[9].price.is_some());
    assert_eq!((forward.body.volume, forward.body.asks), (backward.body.volume, backward.body.asks));
    assert_eq!(forward.issues.len(), backward.issues.len());
}

#[test]
fn levels_of_a_book_are_counted_from_the_best() {
    let reply: Decoded<OrderBook> =
        read(r#"{"sel_fpr_bid":"+101","sel_10th_pre_bid":"+110","buy_fpr_bid":"-99","return_code":0}"#);
    let won = |price: Option<Price>| price.map(Price::won);
    assert_eq!(won(reply.body.asks[0].price), Some(101));
    assert_eq!(won(reply.body.asks[9].price), Some(110));
    assert_eq!(won(reply.body.bids[0].price), Some(99));
}

#[test]
fn an_unknown_code_keeps_its_code() {
    let reply: Decoded<QuoteSnapshot> = read(r#"{"smbol":"7","return_code":0}"#);
    let sign = reply.body.change_sign.unwrap();
    assert!(matches!(&sign, ChangeSign::Unknown(code) if code.as_str() == "7"));
    assert_eq!((sign.code(), sign.label()), ("7", None));
    assert_eq!(reply.issues, []);
}

#[test]
fn the_return_code_is_a_number_or_a_string_of_digits() {
    for (raw, code) in [("0", 0), ("\"0\"", 0), ("\"0000\"", 0), ("\"8005\"", 8005), ("5", 5), ("\" 3 \"", 3)] {
        let reply: Decoded<DailyStockPrice> = read(&format!(r#"{{"return_code":{raw},"return_msg":"m"}}"#));
        assert_eq!(reply.envelope.return_code, ReturnCode::Number(code), "{raw}");
        assert_eq!(reply.envelope.is_success(), code == 0);
        assert_eq!(reply.envelope.return_msg.as_deref(), Some("m"));
        assert_eq!(reply.issues, []);
    }
}

#[test]
fn a_missing_return_code_is_a_success_and_an_issue() {
    let reply: Decoded<DailyStockPrice> = read("{}");
    assert!(reply.envelope.is_success());
    assert_eq!(issues(&reply), [("return_code", "", IssueKind::MissingReturnCode, 1)]);
    assert_eq!(reply.issues[0].to_string(), "ka10086 return_code: missing, taken for a success");
}

#[test]
fn an_unreadable_return_code_is_no_success() {
    for raw in ["\"OK\"", "\"\"", "null", "0.5", "{}", "[0]", "99999999999999999999"] {
        let reply: Decoded<DailyStockPrice> = read(&format!(r#"{{"return_code":{raw}}}"#));
        assert_eq!(reply.envelope.return_code, ReturnCode::Unreadable(raw.to_owned()));
        assert!(!reply.envelope.is_success(), "{raw}");
        assert_eq!(issues(&reply), [("return_code", raw, undecodable(Kind::Count), 1)]);
    }
}

#[test]
fn a_return_code_in_a_row_is_an_unknown_element() {
    let reply = page(r#"{"return_code":"1"}"#);
    assert!(reply.envelope.is_success());
    assert_eq!(issues(&reply), [("daly_stkpc[].return_code", "\"1\"", IssueKind::UnknownElement, 1)]);
}

#[test]
fn bytes_that_are_not_utf8_are_an_error_that_says_where() {
    let error = error(b"{\"daly_stkpc\":\"\xb0\xa1\"}");
    assert_eq!(error.to_string(), "ka10086: the reply is not UTF-8 from byte 15 on");
}

#[test]
fn text_that_is_no_json_object_is_an_error_with_line_and_column() {
    let place = |text: &str| match error(text) {
        DecodeError::NotJson { tr: "ka10086", line, column, message } if !message.is_empty() => (line, column),
        other => panic!("{text}: {other}"),
    };
    assert_eq!(place(""), (1, 0));
    assert_eq!(place("<html>"), (1, 1));
    assert_eq!(place("{\n  \"daly_stkpc\": [\n    {\"date\": }"), (3, 14));
    assert_eq!(place("{\"a\":1}{"), (1, 8));
    for whole in ["[]", "null", "7", "\"text\"", "true", "{\"a\":01}", "{'a':1}", "{\"a\":1,}", "{\"\\ud800\":1}"] {
        place(whole);
    }
}

#[test]
fn a_reply_cut_anywhere_is_an_error() {
    let whole = r#"{"daly_stkpc":[{"date":"20241125","x":[1,{"y":2}]},7],"return_code":0}"#;
    for end in 0..whole.len() {
        let error = error(&whole[..end]).to_string();
        assert!(error.starts_with("ka10086: ") && error.contains(" line 1 column "), "{end}: {error}");
    }
}

#[test]
fn deep_nesting_does_not_overflow_the_stack() {
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    for start in ["", "{\"a\":", "{\"daly_stkpc\":", "{\"daly_stkpc\":[{\"date\":"] {
        error(format!("{start}{open}"));
    }
    error("{\"a\":".repeat(100_000));
    let deep = format!("{open}{close}");
    let reply = page(&format!("{{\"trde_qty\":{deep},\"new_elem\":{deep}}},{deep}"));
    assert_eq!(reply.body.rows[0].extras.get("trde_qty"), Some(&*deep));
    assert_eq!(reply.body.rows[0].extras.get("new_elem"), Some(&*deep));
    assert_eq!(reply.body.rows[1].extras.get(""), Some(&*deep));
    assert!(reply.issues.iter().all(|issue| issue.to_string().len() < 200), "an issue stays a line");
}

#[test]
fn every_source_of_json_gives_the_same_record() {
    let json = r#"{"daly_stkpc":[{"close_pric":"+5","trde_qty":12,"new_elem":[1],"flu_rt":"x"},7],"return_code":0}"#;
    let body = read::<DailyStockPrice>(json).body;
    assert_eq!(serde_json::from_str::<DailyStockPrice>(json).unwrap(), body);
    assert_eq!(serde_json::from_reader::<_, DailyStockPrice>(json.as_bytes()).unwrap(), body);
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    let from_value: DailyStockPrice = serde_json::from_value(value).unwrap();
    assert_eq!(from_value.rows[0].close_price, body.rows[0].close_price);
    assert_eq!(from_value.rows[0].volume, body.rows[0].volume);
}

#[test]
fn what_could_not_be_read_is_written_as_it_came() {
    for row in [
        r#"{"new_elem":1.50,"trde_qty":"a"}"#,
        r#"{"trde_qty":"a","new_elem":1.50}"#,
        r#"{"trde_qty":"a","trde_qty":"5"}"#,
        r#"{"trde_qty":"5","trde_qty":"a"}"#,
        r#"{"trde_qty":"a","trde_qty":"b"}"#,
        r#"{"trde_qty":"5","trde_qty":"6","trde_qty":[]}"#,
        r#"{"return_code":"1","":2}"#,
        "7",
        r#"{"\ud800":1}"#,
    ] {
        let body = page(row).body;
        let written = serde_json::to_string(&body).unwrap();
        assert_eq!(serde_json::from_str::<DailyStockPrice>(&written).unwrap(), body, "{row}");
    }
}

#[test]
fn what_came_twice_is_written_twice() {
    for json in [
        r#"{"daly_stkpc":[{"trde_qty":"1"}],"daly_stkpc":[],"return_code":0}"#,
        r#"{"daly_stkpc":{},"daly_stkpc":[{"trde_qty":"1"}],"return_code":0}"#,
        r#"{"daly_stkpc":[{}],"daly_stkpc":{},"return_code":0}"#,
        r#"{"return_code":0,"return_code":1,"return_msg":"a","return_msg":"b","return_code":2}"#,
    ] {
        let body = read::<DailyStockPrice>(json).body;
        assert!(!body.extras.is_empty());
        let written = serde_json::to_string(&body).unwrap();
        assert_eq!(serde_json::from_str::<DailyStockPrice>(&written).unwrap(), body, "{json}");
    }
}

/// A few bytes can make a large row.
#[test]
fn a_reply_that_would_take_too_much_memory_is_an_error_that_says_what_to_do() {
    const BOUND: usize = 64 << 20;
    let most = BOUND / size_of::<DailyStockPriceRow>();
    let small = |row: &str| page_of(&vec![row; most + 1].join(","));
    // Also where JSON is not as it normally is.
    for reply in [small("{}"), small("{}").replacen("{}", r#"{"\u0064ate":null}"#, 1), small("0")] {
        let DecodeError::TooLarge { tr: "ka10086", bound: BOUND, path } = error(&reply) else { panic!("too large") };
        let row: usize = path["daly_stkpc[".len()..path.len() - 1].parse().unwrap();
        assert!(row <= most && row > most / 10, "{row} of {most}");
    }
    let message = error(small("{}")).to_string();
    assert!(message.starts_with("ka10086: the reply is too large: its values, up to daly_stkpc["), "{message}");
    assert!(message.contains("more than the 67108864 bytes allowed"), "{message}");
    assert!(message.contains("raise max_decoded_bytes"), "{message}");
}

#[test]
fn how_much_memory_a_reply_may_take_is_a_choice() {
    let reply = page_of(&vec![r#"{"trde_qty":"7"}"#; 900].join(","));
    let least = 900 * size_of::<DailyStockPriceRow>();
    let decoder = |bytes| Decoder::new().max_decoded_bytes(bytes);
    let read = decoder(least).decode::<DailyStockPrice>(reply.as_bytes()).unwrap();
    assert_eq!((read.body.rows.len(), read.issues.len()), (900, 0));
    let error = decoder(least - 1).decode::<DailyStockPrice>(reply.as_bytes()).unwrap_err();
    assert!(matches!(error, DecodeError::TooLarge { path, .. } if path == "daly_stkpc[899]"));
}

#[test]
fn what_is_kept_as_json_counts_too() {
    let reply = format!(r#"{{{}"return_code":0}}"#, (0..1_000).map(|i| format!("\"x{i}\":1,")).collect::<String>());
    for (bytes, is_read) in [(10_000, false), (1_000_000, true)] {
        let read = Decoder::new().max_decoded_bytes(bytes).decode::<OrderBook>(reply.as_bytes());
        assert_eq!(read.is_ok(), is_read, "{bytes}");
        // A name that the server chose is not repeated.
        assert!(read.err().is_none_or(|error| error.to_string().contains("its values take more than the 10000 bytes")));
    }
}

/// Values as live replies have them, where the sign is no arithmetic, the unit is not what the label says, or a whole number
/// has decimals.
#[test]
fn what_live_replies_have_proved_is_read_so() {
    let snapshot = decode::<QuoteSnapshot>(br#"{"pred_rt":"-69.13","return_code":0}"#).unwrap().body;
    assert_eq!(snapshot.volume_ratio, Some(Percent::new(Decimal::new(6_913, 2))));

    let flows = br#"{"stk_orgn_trde_trnsn":[{"orgn_dt_acc":"7957373.000000","for_dt_acc":"-940462931.000000",
        "orgn_daly_nettrde_qty":"1.5"}],"return_code":0}"#;
    let flows = decode::<InstitutionTradeTrend>(flows).unwrap();
    let row = &flows.body.rows[0];
    assert_eq!(row.institution_cumulative_quantity, Some(Shares::new(7_957_373)));
    assert_eq!(row.foreign_cumulative_quantity, Some(Shares::new(-940_462_931)));
    assert_eq!(row.institution_net_buy_quantity, None);
    assert_eq!(flows.issues.len(), 1);

    let minutes = br#"{"cntr_str_tm":[{"trde_qty":"10224"}],"return_code":0}"#;
    assert_eq!(decode::<TradeStrengthByTime>(minutes).unwrap().body.rows[0].volume, Some(Shares::new(10_224)));

    let days = br#"{"daly_stkpc":[{"for_qty":"--5987336","for_poss":"+48.29"}],"return_code":0}"#;
    let day = &decode::<DailyStockPrice>(days).unwrap().body.rows[0];
    assert_eq!(day.foreign_quantity, Some(Shares::new(-5_987_336)));
    assert_eq!(day.foreign_holding_rate, Some(Percent::new(Decimal::new(4_829, 2))));

    let level = |points| IndexLevel::new(points, None);
    let by_time = br#"{"prm_trde_trnsn":[{"kospi200":"+133885"}],"return_code":0}"#;
    assert_eq!(decode::<ProgramTradeByTime>(by_time).unwrap().body.rows[0].kospi200, level(Decimal::new(133_885, 2)));
    let by_day = br#"{"prm_trde_trnsn":[{"kospi200":"+341.13"},{"kospi200":"350"}],"return_code":0}"#;
    let by_day = decode::<ProgramTradeByDay>(by_day).unwrap().body;
    assert_eq!(by_day.rows[0].kospi200, level(Decimal::new(34_113, 2)));
    // Nobody has documented hundredths here.
    assert_eq!(by_day.rows[1].kospi200, level(Decimal::new(350, 0)));
}
