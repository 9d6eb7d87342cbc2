//! What every rule says of a spec that breaks it: file, line, what was found, what was expected.
//!
//! Each case is one change of a spec that is right.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]
#![allow(unreachable_pub)]

mod support;

use insta::assert_snapshot;
use kiwoom_codegen::generate;
use support::{CATEGORIES, PROTOCOL, folder, lines, source};

/// The shared list of the base.
const TYPES: &str = "\
- rust: Exchange
  summary: The exchange.
  values:
    - { code: \"1\", rust: Krx, name: KRX, english: the Korea Exchange }
    - { code: \"2\", rust: Nxt, name: NXT, english: NXT }
";

/// A spec with something of everything.
const BASE: &str = r#"id: ka1
name: 시험요청
category: mrkcond
rust: Base
summary: For tests.
kind: query
codes:
  - rust: Market
    summary: A market.
    values:
      - { code: "0", rust: Kospi, name: 코스피, english: KOSPI }
      - { code: "9", rust: Kosdaq, name: 코스닥, english: KOSDAQ }
groups:
  - { rust: asks, type: BaseLevel, levels: 2, summary: The asks. }
unit_by:
  element: stex_tp
  units: { "1": shares, "2": million_won }
parameters:
  - { rust: market, as: { code: Market }, summary: The market. }
request:
  - { element: grant, name: 방식, type: String, required: Y, fixed: plain }
  - { element: stk_cd, name: 종목코드, type: String, required: Y, length: 6, as: stock_code, rust: stock_code, amend: [ { fact: length, replace: "6", with: "20", reason: a market can follow } ] }
  - { element: stex_tp, name: 거래소구분, type: String, required: Y, length: 1, description: "1:KRX, 2:NXT", as: { code: Exchange }, rust: exchange }
  - element: mrkt_tp
    name: 시장구분
    type: String
    required: Y
    description: "P1 P2 Q1 Q2"
    derive:
      from: [market, exchange]
      values:
        - { market: Kospi, exchange: Krx, code: P1 }
        - { market: Kospi, exchange: Nxt, code: P2 }
        - { market: Kosdaq, exchange: Krx, code: Q1 }
        - { market: Kosdaq, exchange: Nxt, code: Q2 }
  - { element: date, name: 일자, type: String, required: N, length: 8, as: date, rust: date }
response:
  - { element: price, name: 현재가, type: String, required: N, as: price, rust: price, note: The last. }
  - { element: rate, name: 등락률, type: String, required: N, as: { kind: rate, scale: 2 }, rust: rate }
  - { element: qty, name: 수량, type: String, required: N, as: { kind: quantity, unit: shares }, rust: quantity, added: the server sends it }
  - { element: ind, name: 개인, type: String, required: N, as: flow, rust: individual }
  - { element: ask2, name: 매도2, type: String, required: N, as: price, rust: "asks[2].price" }
  - { element: ask1, name: 매도1, type: String, required: N, as: price, rust: "asks[1].price" }
  - element: list
    name: 목록
    type: LIST
    required: N
    rust: rows
    fields:
      - { element: cur, name: 현재가, type: String, required: N, as: price, rust: price }
example: { grant: plain, stk_cd: "005930", stex_tp: "1", mrkt_tp: P1, date: "20241125" }
"#;

const PATH: &str = "mrkcond/ka1.yaml";

fn changed(text: &str, old: &str, new: &str) -> String {
    assert!(text.contains(old), "the case changes {old:?}, which is not there");
    text.replacen(old, new, 1)
}

/// What is said of the base with one change.
fn said(old: &str, new: &str) -> String {
    lines(&generate(folder(TYPES, &[(PATH, &changed(BASE, old, new))])))
}

fn said_with(types: &str, categories: &str, protocol: &str) -> String {
    lines(&generate(vec![
        source("categories.yaml", categories),
        source("types.yaml", types),
        source("protocol.yaml", protocol),
        source(PATH, BASE),
    ]))
}

fn said_of_types(old: &str, new: &str) -> String {
    said_with(&changed(TYPES, old, new), CATEGORIES, PROTOCOL)
}

fn said_of_categories(old: &str, new: &str) -> String {
    said_with(TYPES, &changed(CATEGORIES, old, new), PROTOCOL)
}

#[test]
fn the_base_is_right() {
    assert_snapshot!(lines(&generate(folder(TYPES, &[(PATH, BASE)]))), @"no problem");
}

// Reading files.

#[test]
fn unknown_key() {
    assert_snapshot!(said("kind: query", "kindd: query"), @"spec/mrkcond/ka1.yaml:6: unknown field `kindd`, expected one of `id`, `name`, `category`, `path`, `rust`, `summary`, `kind`, `items`, `page_rows`, `withdrawn`, `demo`, `codes`, `flags`, `groups`, `unit_by`, `parameters`, `show`, `request`, `response`, `example`, `amend_example`, `named`, `settle`");
}

#[test]
fn unknown_element_key() {
    assert_snapshot!(said("note: The last.", "nota: The last."), @"spec/mrkcond/ka1.yaml:38: response[0]: unknown field `nota`, expected one of `element`, `name`, `type`, `required`, `length`, `description`, `as`, `rust`, `named`, `row`, `note`, `derive`, `fixed`, `within`, `default`, `seen`, `older`, `varies`, `added`, `amend`, `of`, `sorted_by`, `filtered_by`, `sum_of`, `saturates`, `settle`, `fields`");
}

#[test]
fn digits_without_quotes() {
    assert_snapshot!(said(r#""005930""#, "005930"), @r#"spec/mrkcond/ka1.yaml:51: stk_cd is 005930 without quotes, a number to YAML; expected text: write "005930""#);
}

#[test]
fn digits_without_quotes_in_a_list() {
    assert_snapshot!(said(r#"{ code: "0", rust: Kospi"#, "{ code: 00, rust: Kospi"), @r#"spec/mrkcond/ka1.yaml:11: code is 00 without quotes, a number to YAML; expected text: write "00""#);
}

#[test]
fn digits_without_quotes_as_a_key() {
    assert_snapshot!(said(r#"{ "1": shares,"#, "{ 1: shares,"), @r#"spec/mrkcond/ka1.yaml:17: the key is 1 without quotes, a number to YAML; expected text: write "1""#);
}

#[test]
fn text_for_number() {
    assert_snapshot!(said("length: 8", "length: 08"), @r#"spec/mrkcond/ka1.yaml:36: request[4].length: invalid type: string "08", expected u16"#);
}

#[test]
fn truncated() {
    assert_snapshot!(said(r#"as: price, rust: "asks[1].price" }"#, "as: pri"), @"spec/mrkcond/ka1.yaml:43: response[5].as: unknown variant `pri - element`, expected one of `text`, `secret`, `account_number`, `order_number`, `signed_text`, `texts`, `stock_code`, `stock_codes`, `sector_code`, `date`, `date_at_midnight`, `date_time`, `bar_time`, `time`, `event_time`, `time_span`, `time_with_colons`, `hour_minute`, `price`, `won`, `quantity`, `amount`, `count`, `rate`, `decimal`, `ratio`, `index_level`, `flow`, `code`, `flags`, `rows`");
}

#[test]
fn duplicate_key() {
    assert_snapshot!(said("name: 시험요청", r#"name: 시험요청
name: 시험요청"#), @"spec/mrkcond/ka1.yaml:1: duplicate field `name`");
}

#[test]
fn duplicate_pair() {
    assert_snapshot!(said(r#"{ "1": shares,"#, r#"{ "1": shares, "1": shares,"#), @r#"spec/mrkcond/ka1.yaml:17: unit_by.units: duplicate entry with key "1""#);
}

#[test]
fn missing_key() {
    assert_snapshot!(said(r#"summary: For tests.
"#, ""), @"spec/mrkcond/ka1.yaml:1: missing field `summary`");
}

#[test]
fn unknown_kind() {
    assert_snapshot!(said("as: date,", "as: day,"), @"spec/mrkcond/ka1.yaml:36: request[4].as: unknown variant `day`, expected one of `text`, `secret`, `account_number`, `order_number`, `signed_text`, `texts`, `stock_code`, `stock_codes`, `sector_code`, `date`, `date_at_midnight`, `date_time`, `bar_time`, `time`, `event_time`, `time_span`, `time_with_colons`, `hour_minute`, `price`, `won`, `quantity`, `amount`, `count`, `rate`, `decimal`, `ratio`, `index_level`, `flow`, `code`, `flags`, `rows`");
}

#[test]
fn unknown_unit() {
    assert_snapshot!(said("unit: shares", "unit: pieces"), @"spec/mrkcond/ka1.yaml:40: response[2].as.unit: unknown variant `pieces`, expected one of `won`, `thousand_won`, `million_won`, `ten_million_won`, `hundred_million_won`, `shares`, `hundred_shares`, `thousand_shares`, `million_shares`, `grams`, `kilograms`, `orders`, `stocks`, `days`, `minutes`, `ticks`, `ranks`, `people`, `percent`, `times`, `index_points`");
}

#[test]
fn reading_of_wrong_form() {
    assert_snapshot!(said("as: date,", "as: [date],"), @"spec/mrkcond/ka1.yaml:36: request[4].as: invalid type: sequence, expected a kind (as: price) or a map (as: { kind: quantity, unit: shares })");
}

#[test]
fn reading_without_kind() {
    assert_snapshot!(said("as: date,", "as: { unit: won },"), @"spec/mrkcond/ka1.yaml:36: request[4].as: missing field `kind`");
}

#[test]
fn empty_file() {
    assert_snapshot!(said("id: ka1", r#"---
---
id: ka1"#), @"spec/mrkcond/ka1.yaml:2: missing field `id`");
}

// Above the tables.

#[test]
fn id_and_file() {
    assert_snapshot!(said("id: ka1", "id: ka2"), @"spec/mrkcond/ka1.yaml:1: the file should be mrkcond/ka2.yaml, after its category and id");
}

#[test]
fn id_of_odd_characters() {
    assert_snapshot!(said("id: ka1", r#"id: "1-a""#), @r#"
    spec/mrkcond/ka1.yaml:1: id is "1-a"; expected small letters and digits, such as ka10086
    spec/mrkcond/ka1.yaml:1: the file should be mrkcond/1-a.yaml, after its category and id
    "#);
}

#[test]
fn id_that_is_a_keyword() {
    assert_snapshot!(said("id: ka1", "id: fn"), @r#"
    spec/mrkcond/ka1.yaml:1: id is "fn"; expected small letters and digits, such as ka10086
    spec/mrkcond/ka1.yaml:1: the file should be mrkcond/fn.yaml, after its category and id
    "#);
}

#[test]
fn type_name() {
    assert_snapshot!(said(r#"rust: Base
"#, r#"rust: base_type
"#), @r#"spec/mrkcond/ka1.yaml:4: rust is "base_type"; expected a type name, such as OrderBook"#);
}

#[test]
fn type_whose_method_is_a_keyword() {
    assert_snapshot!(said(r#"rust: Base
"#, r#"rust: Match
"#), @r#"spec/mrkcond/ka1.yaml:4: rust is "Match", but no client method can be called match; choose another name"#);
}

#[test]
fn type_of_generated_code() {
    assert_snapshot!(said(r#"rust: Base
"#, r#"rust: Price
"#), @"spec/mrkcond/ka1.yaml:4: Price is a type that generated code uses; choose another name");
}

#[test]
fn type_of_the_prelude() {
    assert_snapshot!(said(r#"rust: Base
"#, r#"rust: Option
"#), @"spec/mrkcond/ka1.yaml:4: Option is a type that generated code uses; choose another name");
}

#[test]
fn type_of_a_shared_list() {
    assert_snapshot!(said(r#"rust: Base
"#, r#"rust: Exchange
"#), @"spec/mrkcond/ka1.yaml:4: Exchange is a shared code list in types.yaml already; choose another name");
}

#[test]
fn empty_name() {
    assert_snapshot!(said("name: 시험요청", r#"name: """#), @"spec/mrkcond/ka1.yaml:2: name is empty; expected one line of text");
}

#[test]
fn summary_of_lines() {
    assert_snapshot!(said("summary: For tests.", r#"summary: "For\ntests.""#), @"spec/mrkcond/ka1.yaml:5: summary has several lines; expected one line of text");
}

#[test]
fn unknown_category() {
    assert_snapshot!(said("category: mrkcond", "category: other"), @r#"
    spec/mrkcond/ka1.yaml:1: the file should be other/ka1.yaml, after its category and id
    spec/mrkcond/ka1.yaml:3: category "other" is not in categories.yaml; it has mrkcond
    "#);
}

#[test]
fn path_form() {
    assert_snapshot!(said("kind: query", r#"kind: query
path: api"#), @r#"spec/mrkcond/ka1.yaml:7: path is "api"; expected it to start with /"#);
}

#[test]
fn no_path() {
    assert_snapshot!(said_of_categories(r#"  path: /api/dostk/mrkcond
"#, ""), @"spec/mrkcond/ka1.yaml:3: path is missing, and category mrkcond has none either; expected one, such as /api/x");
}

#[test]
fn category_path_form() {
    assert_snapshot!(said_of_categories("path: /api", "path: api"), @r#"spec/categories.yaml:4: path is "api/dostk/mrkcond"; expected it to start with /"#);
}

#[test]
fn category_module() {
    assert_snapshot!(said_of_categories("module: market_condition", "module: Market"), @r#"spec/categories.yaml:2: module is "Market"; expected the name of a module that kiwoom-api does not have yet"#);
}

#[test]
fn category_module_taken() {
    assert_snapshot!(said_of_categories("module: market_condition", "module: codes"), @r#"spec/categories.yaml:2: module is "codes"; expected the name of a module that kiwoom-api does not have yet"#);
}

#[test]
fn category_slug() {
    assert_snapshot!(said_of_categories("slug: mrkcond", r#"slug: """#), @r#"
    spec/categories.yaml:1: slug is ""; expected the name of a folder in spec/
    spec/mrkcond/ka1.yaml:3: category "mrkcond" is not in categories.yaml; it has 
    "#);
}

#[test]
fn category_summary() {
    assert_snapshot!(said_of_categories("summary: Quotes and trades.", r#"summary: """#), @"spec/categories.yaml:5: summary is empty; expected one line of text");
}

#[test]
fn category_uses() {
    let uses = "summary: Quotes and trades.\n  korean: 시세\n  uses:\n    - { what: \"\", trs: [ka1, ka2] }\n    - { what: Prices., trs: [] }";
    assert_snapshot!(said_of_categories("summary: Quotes and trades.", uses), @r#"
    spec/categories.yaml:8: ka2 is no TR of mrkcond that users call; expected the id of one
    spec/categories.yaml:8: what is empty; expected a few words on one line
    spec/categories.yaml:9: trs is empty; expected the TRs that give it
    "#);
}

#[test]
fn id_that_begins_with_a_digit() {
    assert_snapshot!(said("id: ka1", "id: 0g"), @r#"
    spec/mrkcond/ka1.yaml:1: id is "0g"; expected small letters and digits, such as ka10086
    spec/mrkcond/ka1.yaml:1: the file should be mrkcond/0g.yaml, after its category and id
    "#);
}

#[test]
fn id_with_capitals() {
    assert_snapshot!(said("id: ka1", "id: Ka1"), @r#"
    spec/mrkcond/ka1.yaml:1: id is "Ka1"; expected small letters and digits, such as ka10086
    spec/mrkcond/ka1.yaml:1: the file should be mrkcond/Ka1.yaml, after its category and id
    "#);
}

/// Folders may not tell capitals.
#[test]
fn category_slugs_that_differ_in_capitals() {
    let other = CATEGORIES.replace("mrkcond", "MrkCond").replace("market_condition", "other");
    assert_snapshot!(said_with(TYPES, &format!("{CATEGORIES}{other}"), PROTOCOL), @"spec/categories.yaml:6: category MrkCond differs from mrkcond in capitals only, which folders cannot; choose another slug");
}

#[test]
fn category_module_that_is_a_method_of_the_client() {
    assert_snapshot!(said_of_categories("module: market_condition", "module: pages"), @"spec/categories.yaml:2: module pages is a method of Client, as its calls would be; choose another");
}

#[test]
fn category_module_that_is_a_keyword() {
    assert_snapshot!(said_of_categories("module: market_condition", "module: gen"), @r#"spec/categories.yaml:2: module is "gen"; expected the name of a module that kiwoom-api does not have yet"#);
}

#[test]
fn category_module_whose_calls_are_a_type_of_generated_code() {
    assert_snapshot!(said_of_categories("module: market_condition", "module: price"), @"spec/categories.yaml:2: module price would have its calls in Price, a type that generated code uses; choose another");
}

#[test]
fn type_of_the_calls_of_the_category() {
    assert_snapshot!(said("rust: Base\n", "rust: MarketCondition\n"), @"spec/mrkcond/ka1.yaml:4: MarketCondition is the type of the calls of module market_condition; choose another name");
}

#[test]
fn type_that_is_a_keyword() {
    assert_snapshot!(said("rust: Base\n", "rust: Self\n"), @r#"spec/mrkcond/ka1.yaml:4: rust is "Self"; expected a type name, such as OrderBook"#);
}

// Code lists.

#[test]
fn list_name() {
    assert_snapshot!(said(r#"rust: Market
"#, r#"rust: market
"#), @r#"
    spec/mrkcond/ka1.yaml:8: code list market is used by no element of this TR; remove it
    spec/mrkcond/ka1.yaml:8: rust is "market"; expected a type name, such as Exchange
    spec/mrkcond/ka1.yaml:19: expected as: { code: List } with a list of this file or of types.yaml
    spec/mrkcond/ka1.yaml:30: mrkt_tp: market is no parameter of this TR that is one of a list of codes
    "#);
}

#[test]
fn list_without_codes() {
    assert_snapshot!(said(r#"    values:
      - { code: "0", rust: Kospi, name: 코스피, english: KOSPI }
      - { code: "9", rust: Kosdaq, name: 코스닥, english: KOSDAQ }"#, "    values: []"), @r#"
    spec/mrkcond/ka1.yaml:10: code list Market has no codes; expected every documented one
    spec/mrkcond/ka1.yaml:30: mrkt_tp: expected a variant of each of market, exchange, and a code
    spec/mrkcond/ka1.yaml:31: mrkt_tp: expected a variant of each of market, exchange, and a code
    spec/mrkcond/ka1.yaml:32: mrkt_tp: expected a variant of each of market, exchange, and a code
    spec/mrkcond/ka1.yaml:33: mrkt_tp: expected a variant of each of market, exchange, and a code
    "#);
}

#[test]
fn list_summary() {
    assert_snapshot!(said("summary: A market.", r#"summary: """#), @"spec/mrkcond/ka1.yaml:9: summary is empty; expected one line of text");
}

#[test]
fn empty_code() {
    assert_snapshot!(said(r#"code: "9""#, r#"code: """#), @"spec/mrkcond/ka1.yaml:12: code is empty; a blank value means that there is none");
}

#[test]
fn code_twice() {
    assert_snapshot!(said(r#"code: "9""#, r#"code: "0""#), @r#"spec/mrkcond/ka1.yaml:12: code "0" is in the list twice; expected each once"#);
}

#[test]
fn variant_name() {
    assert_snapshot!(said("rust: Kosdaq", "rust: kosdaq"), @r#"
    spec/mrkcond/ka1.yaml:12: rust is "kosdaq"; expected a variant name other than Unknown
    spec/mrkcond/ka1.yaml:30: mrkt_tp: there is no code for kosdaq, Krx
    spec/mrkcond/ka1.yaml:30: mrkt_tp: there is no code for kosdaq, Nxt
    spec/mrkcond/ka1.yaml:34: mrkt_tp: expected a variant of each of market, exchange, and a code
    spec/mrkcond/ka1.yaml:35: mrkt_tp: expected a variant of each of market, exchange, and a code
    "#);
}

#[test]
fn variant_unknown() {
    assert_snapshot!(said_of_types("rust: Krx", "rust: Unknown"), @r#"
    spec/mrkcond/ka1.yaml:30: mrkt_tp: there is no code for Kosdaq, Unknown
    spec/mrkcond/ka1.yaml:30: mrkt_tp: there is no code for Kospi, Unknown
    spec/mrkcond/ka1.yaml:32: mrkt_tp: expected a variant of each of market, exchange, and a code
    spec/mrkcond/ka1.yaml:34: mrkt_tp: expected a variant of each of market, exchange, and a code
    spec/mrkcond/ka1.yaml:51: mrkt_tp is "P1"; expected a code that follows from market, exchange: 
    spec/types.yaml:4: rust is "Unknown"; expected a variant name other than Unknown
    "#);
}

#[test]
fn variant_that_is_a_keyword() {
    assert_snapshot!(said_of_types("rust: Krx", "rust: Self"), @r#"
    spec/mrkcond/ka1.yaml:30: mrkt_tp: there is no code for Kosdaq, Self
    spec/mrkcond/ka1.yaml:30: mrkt_tp: there is no code for Kospi, Self
    spec/mrkcond/ka1.yaml:32: mrkt_tp: expected a variant of each of market, exchange, and a code
    spec/mrkcond/ka1.yaml:34: mrkt_tp: expected a variant of each of market, exchange, and a code
    spec/mrkcond/ka1.yaml:51: mrkt_tp is "P1"; expected a code that follows from market, exchange: 
    spec/types.yaml:4: rust is "Self"; expected a variant name other than Unknown
    "#);
}

#[test]
fn list_with_the_codes_of_a_shared_one() {
    let types = format!("{TYPES}{}", TYPES.replace("Exchange", "Venue"));
    assert_snapshot!(said_with(&types, CATEGORIES, PROTOCOL), @"
    spec/types.yaml:6: Venue has the codes of Exchange; one list is enough
    spec/types.yaml:6: code list Venue is used by no TR; remove it
    ");
    let own = "groups:";
    let copy = r#"  - { rust: Venue, summary: Again., values: [ { code: "1", rust: Krx, name: KRX, english: KRX }, { code: "2", rust: Nxt, name: NXT, english: NXT } ] }
groups:"#;
    let used = changed(&changed(BASE, own, copy), "as: { code: Exchange }", "as: { code: Venue }");
    let both = changed(&used, "as: { kind: rate, scale: 2 }", "as: { code: Exchange }");
    assert_snapshot!(lines(&generate(folder(TYPES, &[(PATH, &both)]))), @"spec/mrkcond/ka1.yaml:13: Venue has the codes of Exchange in types.yaml; use that one");
}

/// 거래소구분 is what two lists are called, whose codes differ.
#[test]
fn list_of_the_same_label_with_other_codes() {
    let named =
        "element: rate, name: 거래소구분, type: String, required: N, description: \"KRX, NXT\", as: { code: Exchange }";
    let reading = "element: rate, name: 등락률, type: String, required: N, as: { kind: rate, scale: 2 }";
    assert_snapshot!(said(reading, named), @r#"
    spec/mrkcond/ka1.yaml:39: rate: Exchange has code "1" (KRX), which the table does not document; a list is shared only where the codes are identical: give this TR one of its own, under codes
    spec/mrkcond/ka1.yaml:39: rate: Exchange has code "2" (NXT), which the table does not document; a list is shared only where the codes are identical: give this TR one of its own, under codes
    spec/mrkcond/ka1.yaml:39: rate: the table documents code "KRX", which Exchange lacks; a list is shared only where the codes are identical: give this TR one of its own, under codes
    spec/mrkcond/ka1.yaml:39: rate: the table documents code "NXT", which Exchange lacks; a list is shared only where the codes are identical: give this TR one of its own, under codes
    "#);
    // Nor do own lists fit.
    assert_snapshot!(said(reading, &named.replace("KRX, NXT", "0:코스피, 1:코스닥").replace("Exchange", "Market")), @r#"
    spec/mrkcond/ka1.yaml:39: rate: Market has code "9" (코스닥), which the table does not document; remove it, or amend the description
    spec/mrkcond/ka1.yaml:39: rate: the table documents code "1" (코스닥), which Market lacks; add it to the list
    "#);
}

#[test]
fn variant_twice() {
    assert_snapshot!(said("rust: Kosdaq", "rust: Kospi"), @r#"
    spec/mrkcond/ka1.yaml:12: variant Kospi is in the list twice; expected each once
    spec/mrkcond/ka1.yaml:34: mrkt_tp: expected a variant of each of market, exchange, and a code
    spec/mrkcond/ka1.yaml:35: mrkt_tp: expected a variant of each of market, exchange, and a code
    "#);
}

#[test]
fn list_twice() {
    assert_snapshot!(said("groups:", r#"  - { rust: Market, summary: Again., values: [ { code: "0", rust: Kospi, name: 코스피, english: KOSPI } ] }
groups:"#), @r#"
    spec/mrkcond/ka1.yaml:13: code list Market is in this file twice
    spec/mrkcond/ka1.yaml:13: type Market is declared by spec/mrkcond/ka1.yaml already; choose another name
    "#);
}

#[test]
fn list_unused() {
    assert_snapshot!(said("groups:", r#"  - { rust: Idle, summary: Idle., values: [ { code: "0", rust: Kospi, name: 코스피, english: KOSPI } ] }
groups:"#), @"spec/mrkcond/ka1.yaml:13: code list Idle is used by no element of this TR; remove it");
}

#[test]
fn shared_list_unused() {
    assert_snapshot!(said_of_types("- rust: Exchange", r#"- { rust: Idle, summary: Idle., values: [ { code: "0", rust: Kospi, name: 코스피, english: KOSPI } ] }
- rust: Exchange"#), @"spec/types.yaml:1: code list Idle is used by no TR; remove it");
}

#[test]
fn shared_list_of_generated_code() {
    assert_snapshot!(said_of_types("- rust: Exchange", r#"- { rust: Price, summary: Idle., values: [ { code: "0", rust: Kospi, name: 코스피, english: KOSPI } ] }
- rust: Exchange"#), @r#"
    spec/types.yaml:1: Price is a type that generated code uses; choose another name
    spec/types.yaml:1: code list Price is used by no TR; remove it
    "#);
}

#[test]
fn list_unknown() {
    assert_snapshot!(said("as: { code: Exchange }", "as: { code: Exchanges }"), @r#"
    spec/mrkcond/ka1.yaml:16: stex_tp is no request element that is one of a list of codes
    spec/mrkcond/ka1.yaml:23: code list "Exchanges" is neither in this file nor in types.yaml
    spec/mrkcond/ka1.yaml:30: mrkt_tp: exchange is no parameter of this TR that is one of a list of codes
    spec/types.yaml:1: code list Exchange is used by no TR; remove it
    "#);
}

#[test]
fn code_that_the_list_lacks() {
    assert_snapshot!(said("1:KRX, 2:NXT", "1:KRX, 2:NXT, 3:통합"), @r#"spec/mrkcond/ka1.yaml:23: stex_tp: the table documents code "3" (통합), which Exchange lacks; a list is shared only where the codes are identical: give this TR one of its own, under codes"#);
}

#[test]
fn code_of_another_label() {
    assert_snapshot!(said("1:KRX, 2:NXT", "1:KRX, 2:SOR"), @r#"spec/mrkcond/ka1.yaml:23: stex_tp: the table calls code "2" SOR, Exchange calls it NXT; a list is shared only where the codes are identical: give this TR one of its own, under codes"#);
}

#[test]
fn code_that_the_table_lacks() {
    assert_snapshot!(said("1:KRX, 2:NXT", "1:KRX"), @r#"spec/mrkcond/ka1.yaml:23: stex_tp: Exchange has code "2" (NXT), which the table does not document; a list is shared only where the codes are identical: give this TR one of its own, under codes"#);
}

#[test]
fn list_named_as_a_level() {
    assert_snapshot!(said("type: BaseLevel", "type: Market"), @"spec/mrkcond/ka1.yaml:14: type Market is declared by spec/mrkcond/ka1.yaml already; choose another name");
}

// Facts and amendments.

#[test]
fn element_name() {
    assert_snapshot!(said("element: price", r#"element: """#), @r#"spec/mrkcond/ka1.yaml:38: element is ""; expected the name on the wire"#);
}

#[test]
fn element_twice() {
    assert_snapshot!(said("element: rate", "element: price"), @"spec/mrkcond/ka1.yaml:39: element price is in the table twice (현재가, then 등락률); expected each once. If the portal cut off a longer name, keep the fact and amend it: amend: [ { fact: element, replace: price, with: the full name, reason: how we know } ]");
}

/// The portal cuts off long names.
#[test]
fn element_twice_that_is_amended() {
    let amended = "element: price, name: 등락률, amend: [ { fact: element, replace: price, with: price_rate, reason: the server sends it } ]";
    assert_snapshot!(said("element: rate, name: 등락률", amended), @"no problem");
}

#[test]
fn element_amended_to_one_that_is_there() {
    let amended =
        "element: rat, name: 등락률, amend: [ { fact: element, replace: rat, with: price, reason: a guess } ]";
    assert_snapshot!(said("element: rate, name: 등락률", amended), @"spec/mrkcond/ka1.yaml:39: element price is in the table twice (현재가, then 등락률); expected each once. If the portal cut off a longer name, keep the fact and amend it: amend: [ { fact: element, replace: price, with: the full name, reason: how we know } ]");
}

#[test]
fn element_of_the_envelope() {
    assert_snapshot!(said("element: price", "element: return_code"), @"spec/mrkcond/ka1.yaml:38: return_code is in every response, as protocol.yaml says; remove it here");
}

#[test]
fn wire_type() {
    assert_snapshot!(said("element: price, name: 현재가, type: String", "element: price, name: 현재가, type: Strin"), @r#"spec/mrkcond/ka1.yaml:38: price: type is "Strin"; expected String or LIST"#);
}

#[test]
fn required() {
    assert_snapshot!(said("type: String, required: N, as: { kind: rate", "type: String, required: X, as: { kind: rate"), @r#"spec/mrkcond/ka1.yaml:39: rate: required is "X"; expected Y or N, or "" where the table is blank"#);
    assert_snapshot!(said("type: String, required: N, as: { kind: rate", "type: String, required: \"\", as: { kind: rate"), @"no problem");
}

#[test]
fn label_empty() {
    assert_snapshot!(said("name: 등락률", r#"name: """#), @"spec/mrkcond/ka1.yaml:39: rate: name is empty; expected the Korean label");
}

#[test]
fn added_without_reason() {
    assert_snapshot!(said("added: the server sends it", r#"added: """#), @"spec/mrkcond/ka1.yaml:40: qty: added needs a reason: how we know of the element");
}

#[test]
fn added_and_amended() {
    assert_snapshot!(said("added: the server sends it", "added: the server sends it, amend: [ { fact: name, replace: 수량, with: 물량, reason: a typo } ]"), @"spec/mrkcond/ka1.yaml:40: qty: the table lacks the element, so there is nothing to amend");
}

#[test]
fn amendment_no_longer_applies() {
    assert_snapshot!(said(r#"replace: "6""#, r#"replace: "7""#), @r#"spec/mrkcond/ka1.yaml:22: stk_cd: the fact is "6", which has no "7"; the amendment no longer applies"#);
}

#[test]
fn amendment_of_nothing() {
    assert_snapshot!(said(r#"replace: "6", with: "20""#, r#"replace: "6", with: "6""#), @r#"spec/mrkcond/ka1.yaml:22: stk_cd: "6" is replaced with itself; remove the amendment"#);
}

#[test]
fn amended_length() {
    assert_snapshot!(said(r#"with: "20""#, "with: long"), @r#"spec/mrkcond/ka1.yaml:22: stk_cd: the length is amended to "long"; expected a number"#);
}

#[test]
fn amended_required() {
    assert_snapshot!(said(r#"{ fact: length, replace: "6", with: "20""#, r#"{ fact: required, replace: "Y", with: yes"#), @r#"spec/mrkcond/ka1.yaml:22: stk_cd: required is amended to "yes"; expected Y or N"#);
}

#[test]
fn amended_blank() {
    let amended = |required: &str| {
        let amend = r#"amend: [ { fact: required, replace: "", with: Y, reason: the sample call has it } ]"#;
        said(
            "rate, name: 등락률, type: String, required: N,",
            &format!("rate, name: 등락률, type: String, {amend}, required: {required},"),
        )
    };
    assert_snapshot!(amended(r#""""#), @"no problem");
    assert_snapshot!(amended("N"), @r#"spec/mrkcond/ka1.yaml:39: rate: the fact is "N", which has no ""; the amendment no longer applies"#);
}

#[test]
fn amended_type() {
    let amended = |with: &str| {
        let amend = format!("amend: [ {{ fact: type, replace: LIST, with: {with}, reason: the server sends text }} ]");
        said("rate, name: 등락률, type: String,", &format!("rate, name: 등락률, type: LIST, {amend},"))
    };
    assert_snapshot!(amended("String"), @"no problem");
    assert_snapshot!(amended("text"), @r#"spec/mrkcond/ka1.yaml:39: rate: the type is amended to "text"; expected String or LIST"#);
}

#[test]
fn amended_name() {
    assert_snapshot!(said(r#"{ fact: length, replace: "6", with: "20""#, r#"{ fact: name, replace: 종목코드, with: """#), @"spec/mrkcond/ka1.yaml:22: stk_cd: the name is amended to nothing; expected a label");
}

#[test]
fn amendment_without_reason() {
    assert_snapshot!(said("reason: a market can follow", r#"reason: """#), @"spec/mrkcond/ka1.yaml:22: stk_cd: the amendment needs a reason: how we know");
}

// Lists and their rows.

#[test]
fn list_in_a_request() {
    assert_snapshot!(said("{ element: grant, name: 방식, type: String,", "{ element: grant, name: 방식, type: LIST,"), @r#"
    spec/mrkcond/ka1.yaml:21: grant: a LIST has fields, and no as, seen, derive or fixed
    spec/mrkcond/ka1.yaml:21: grant: a LIST needs fields: the elements of a row
    spec/mrkcond/ka1.yaml:21: grant: a request cannot have a LIST
    spec/mrkcond/ka1.yaml:21: grant: rust is missing; the main list of a response is called rows
    "#);
}

#[test]
fn list_without_fields() {
    assert_snapshot!(said(r#"    fields:
      - { element: cur, name: 현재가, type: String, required: N, as: price, rust: price }
"#, ""), @"spec/mrkcond/ka1.yaml:44: list: a LIST needs fields: the elements of a row");
}

#[test]
fn list_without_name() {
    assert_snapshot!(said(r#"    rust: rows
"#, ""), @"spec/mrkcond/ka1.yaml:44: list: rust is missing; the main list of a response is called rows");
}

#[test]
fn list_with_a_reading() {
    assert_snapshot!(said(r#"    rust: rows
"#, r#"    rust: rows
    as: text
"#), @"spec/mrkcond/ka1.yaml:44: list: a LIST has fields, and no as, seen, derive or fixed");
}

#[test]
fn list_in_a_group() {
    assert_snapshot!(said(r#"    rust: rows
"#, r#"    rust: "asks[1].rows"
"#), @"spec/mrkcond/ka1.yaml:48: list: a list cannot be in a group; expected a field name such as rows");
}

#[test]
fn list_whose_table_is_taken() {
    assert_snapshot!(said(r#"    rust: rows
"#, r#"    rust: request
"#), @"spec/mrkcond/ka1.yaml:48: list: its table would be REQUEST, as that of the TR; choose another name");
}

#[test]
fn row_name() {
    assert_snapshot!(said(r#"    rust: rows
"#, r#"    rust: rows
    row: row
"#), @r#"spec/mrkcond/ka1.yaml:49: row is "row"; expected a type name, such as OrderBookRow"#);
}

#[test]
fn row_type_taken() {
    assert_snapshot!(said(r#"    rust: rows
"#, r#"    rust: rows
    row: BaseLevel
"#), @"spec/mrkcond/ka1.yaml:44: type BaseLevel is declared by spec/mrkcond/ka1.yaml already; choose another name");
}

#[test]
fn fields_of_a_scalar() {
    assert_snapshot!(said("note: The last.", "fields: [ { element: x, name: x, type: String, required: N, as: text, rust: x } ]"), @"spec/mrkcond/ka1.yaml:38: price: only a LIST has fields");
}

#[test]
fn row_of_a_scalar() {
    assert_snapshot!(said("note: The last.", "row: Row"), @"spec/mrkcond/ka1.yaml:38: price: only a LIST has a row type");
}

// Readings.

#[test]
fn reading_missing() {
    assert_snapshot!(said("as: date, rust: date", "rust: date"), @"spec/mrkcond/ka1.yaml:36: date: as is missing: the kind of value");
}

#[test]
fn name_missing() {
    assert_snapshot!(said("as: { kind: rate, scale: 2 }, rust: rate", "as: { kind: rate, scale: 2 }"), @"spec/mrkcond/ka1.yaml:39: rate: rust is missing: the English name");
}

#[test]
fn rows_as_a_kind() {
    assert_snapshot!(said("as: { kind: rate, scale: 2 }", "as: rows"), @"spec/mrkcond/ka1.yaml:39: rate: as is rows; expected type: LIST instead");
}

#[test]
fn unit_of_kind() {
    assert_snapshot!(said("unit: shares }", "unit: won }"), @"spec/mrkcond/ka1.yaml:40: qty: the unit of quantity is won; expected shares, hundred_shares, thousand_shares, million_shares, grams, kilograms, none");
}

#[test]
fn sign_of_kind() {
    assert_snapshot!(said("{ kind: rate, scale: 2 }", "{ kind: rate, sign: side }"), @"spec/mrkcond/ka1.yaml:39: rate: the sign of rate is side; expected none, signed, magnitude, as_sent");
}

#[test]
fn unit_and_sign() {
    assert_snapshot!(said("unit: shares }", "unit: thousand_shares, sign: side }"), @"spec/mrkcond/ka1.yaml:40: qty: the unit of quantity with sign side is thousand_shares; expected shares");
}

#[test]
fn unit_of_a_quantity() {
    assert_snapshot!(said("{ kind: quantity, unit: shares }", "quantity"), @"spec/mrkcond/ka1.yaml:40: qty: the unit of quantity with sign none is none; expected shares, hundred_shares, thousand_shares, million_shares, grams, kilograms");
}

#[test]
fn scale_of_kind() {
    assert_snapshot!(said("unit: shares }", "unit: shares, scale: 2 }"), @"spec/mrkcond/ka1.yaml:40: qty: quantity has no scale; expected one of rate, decimal, ratio");
}

#[test]
fn implied_decimals_of_kind() {
    assert_snapshot!(said("unit: shares }", "unit: shares, implied_decimals: 2 }"), @"spec/mrkcond/ka1.yaml:40: qty: quantity has no implied_decimals; expected one of rate, decimal, ratio, index_level");
}

#[test]
fn implied_decimals_that_are_none() {
    assert_snapshot!(said("{ kind: rate, scale: 2 }", "{ kind: index_level, implied_decimals: 0 }"), @"spec/mrkcond/ka1.yaml:39: rate: implied_decimals is 0; expected 1 to 28");
}

#[test]
fn forms_that_cannot_be_read() {
    let seen = |reading: &str, forms: &str| {
        said(&format!("as: {reading}, rust: "), &format!("as: {reading}, seen: [{forms}], rust: "))
    };
    assert_snapshot!(seen("price", "+n, text"), @r#"spec/mrkcond/ka1.yaml:38: price: text was seen, but cannot be read: price is a number"#);
    assert_snapshot!(seen("{ kind: rate, scale: 2 }", "n.2, -n.2, -zero.2"), @r#"spec/mrkcond/ka1.yaml:39: rate: -n.2 was seen, but cannot be read: its sign is none, and a minus means something"#);
    assert_snapshot!(seen("{ kind: quantity, unit: shares }", "n.000, n.2, zero.2, blank, n.000"), @r#"
    spec/mrkcond/ka1.yaml:40: qty: n.000 is there twice; keep one of them
    spec/mrkcond/ka1.yaml:40: qty: n.2 was seen, but cannot be read: quantity is whole, and decimals are read only if all are zero
    "#);
    assert_snapshot!(seen("{ kind: quantity, unit: shares }", "n,m"), @r#"spec/mrkcond/ka1.yaml:40: response[2].seen: form "m"; expected blank, text, comma, zeros, or a number: perhaps a sign (+, -, ++, --, or a blank), then n, 0pad or zero, then perhaps decimals (.2 for two of any kind, .00 for two zeros)"#);
}

#[test]
fn what_older_pages_have() {
    let older = |older: &str| said("required: N, as: price", &format!("required: N, older: {older}, as: price"));
    assert_snapshot!(older(r#"{ required: N, labels: "x" }"#), @r#"
    spec/mrkcond/ka1.yaml:38: price: older has labels; expected one of element, name, type, length, description, required
    spec/mrkcond/ka1.yaml:38: price: older pages have required "N", and so does this; remove it
    "#);
    assert_snapshot!(older("{}"), @r#"spec/mrkcond/ka1.yaml:38: price: older says nothing; expected absent, or facts as they were"#);
    assert_snapshot!(older("gone"), @r#"spec/mrkcond/ka1.yaml:38: response[0]: expected absent, or facts as they were: { length: "20" }"#);
}

#[test]
fn withdrawn_on_no_day() {
    assert_snapshot!(said("kind: query", "kind: query\nwithdrawn: { since: last year, code: \"\" }"), @r#"
    spec/mrkcond/ka1.yaml:7: code is empty; expected what the server refuses the TR with, such as "1504"
    spec/mrkcond/ka1.yaml:7: since is "last year"; expected a day, such as 2026-09-23
    "#);
}

#[test]
fn scale_too_large() {
    assert_snapshot!(said("scale: 2", "scale: 29"), @"spec/mrkcond/ka1.yaml:39: rate: scale is 29; expected at most 28");
}

#[test]
fn code_without_list() {
    assert_snapshot!(said("{ kind: rate, scale: 2 }", "code"), @"spec/mrkcond/ka1.yaml:39: rate: the code list is missing; expected as: { code: List }");
}

#[test]
fn list_beside_a_kind() {
    assert_snapshot!(said("{ kind: rate, scale: 2 }", "{ kind: rate, code: Market }"), @"spec/mrkcond/ka1.yaml:39: rate: rate has no code list, but Market is given; expected one of the two");
}

// Requests.

#[test]
fn parameter_name() {
    assert_snapshot!(said("rust: stock_code", "rust: stockCode"), @r#"spec/mrkcond/ka1.yaml:22: rust is "stockCode"; expected the name of a parameter, such as stock_code, that is no method of requests"#);
}

#[test]
fn parameter_that_is_a_keyword() {
    assert_snapshot!(said("rust: stock_code", "rust: type"), @r#"spec/mrkcond/ka1.yaml:22: rust is "type", a word of Rust; expected the name of a parameter, such as stock_code, that is no method of requests"#);
}

#[test]
fn parameter_that_is_a_method() {
    assert_snapshot!(said("rust: stock_code", "rust: unit"), @r#"spec/mrkcond/ka1.yaml:22: rust is "unit"; expected the name of a parameter, such as stock_code, that is no method of requests"#);
}

#[test]
fn parameter_twice() {
    assert_snapshot!(said("rust: date }", "rust: exchange }"), @r#"
    spec/mrkcond/ka1.yaml:30: mrkt_tp: exchange is optional; a code can only follow from required parameters
    spec/mrkcond/ka1.yaml:36: parameter exchange is there twice; choose another name
    "#);
}

#[test]
fn parameter_kind() {
    assert_snapshot!(said("as: date,", "as: price,"), @"spec/mrkcond/ka1.yaml:36: date: a request parameter cannot be price; expected text, secret, account_number, order_number, stock_code, stock_codes, sector_code, date, won, quantity, amount, count, flags or a code list");
}

#[test]
fn parameter_that_is_no_list() {
    assert_snapshot!(said("{ rust: market, as: { code: Market }", "{ rust: market, as: text"), @r#"
    spec/mrkcond/ka1.yaml:8: code list Market is used by no element of this TR; remove it
    spec/mrkcond/ka1.yaml:19: expected as: { code: List } with a list of this file or of types.yaml
    spec/mrkcond/ka1.yaml:30: mrkt_tp: market is no parameter of this TR that is one of a list of codes
    "#);
}

#[test]
fn parameter_that_nothing_follows_from() {
    assert_snapshot!(said(r#"parameters:
"#, r#"parameters:
  - { rust: other, as: { code: Market }, summary: Idle. }
"#), @"spec/mrkcond/ka1.yaml:19: no element is derived from other; remove it, or derive from it");
}

#[test]
fn derive_and_fixed() {
    assert_snapshot!(said(r#"    description: "P1 P2 Q1 Q2""#, r#"    description: "P1 P2 Q1 Q2"
    fixed: P1"#), @"spec/mrkcond/ka1.yaml:24: mrkt_tp: either derive or fixed, not both");
}

#[test]
fn fixed_and_named() {
    assert_snapshot!(said("fixed: plain", "fixed: plain, rust: grant"), @"spec/mrkcond/ka1.yaml:21: grant: derive and fixed stand instead of as and rust");
}

/// What is said of another request element, and its value in the sample call.
fn said_of_request_element(element: &str, sample: &str) -> String {
    let row = "  - { element: date, name: 일자";
    let base = changed(BASE, row, &format!("{element}\n{row}"));
    let base = changed(&base, "date: \"20241125\" }", &format!("date: \"20241125\", {sample} }}"));
    lines(&generate(folder(TYPES, &[(PATH, &base)])))
}

#[test]
fn defaults_of_every_kind() {
    for (reading, value) in [
        ("{ code: Exchange }", "1"),
        ("text", "00"),
        ("date", "20240229"),
        ("count", "0"),
        ("{ kind: quantity, unit: shares }", "1000"),
        ("{ kind: amount, unit: million_won }", "0"),
        ("won", "0"),
    ] {
        let element = format!(
            "  - {{ element: new, name: 새, type: String, required: Y, as: {reading}, rust: new_one, default: \"{value}\" }}"
        );
        assert_eq!(said_of_request_element(&element, &format!("new: \"{value}\"")), "no problem", "{reading}");
    }
}

#[test]
fn default_that_is_no_code() {
    assert_snapshot!(said("rust: exchange }", r#"rust: exchange, default: "3" }"#), @r#"spec/mrkcond/ka1.yaml:23: stex_tp: default is "3", which is no code of Exchange; expected one of 1, 2"#);
}

#[test]
fn default_that_is_no_number() {
    let element =
        "  - { element: min, name: 최소, type: String, required: Y, as: count, rust: minimum, default: \"007\" }";
    assert_snapshot!(said_of_request_element(element, "min: \"7\""), @r#"spec/mrkcond/ka1.yaml:36: min: default is "007"; expected a whole number that is not negative, as it is sent: in plain digits"#);
}

#[test]
fn default_that_is_no_date() {
    let element =
        "  - { element: from, name: 시작, type: String, required: Y, as: date, rust: from, default: \"20230229\" }";
    assert_snapshot!(said_of_request_element(element, "from: \"20241125\""), @r#"spec/mrkcond/ka1.yaml:36: from: default is "20230229"; expected a date, YYYYMMDD"#);
}

#[test]
fn default_that_is_too_long() {
    let element = "  - { element: skip, name: 제외, type: String, required: Y, length: 3, as: text, rust: skip, default: \"0000\" }";
    assert_snapshot!(said_of_request_element(element, "skip: \"000\""), @r#"spec/mrkcond/ka1.yaml:36: skip: default is "0000", which is longer than the table allows"#);
}

#[test]
fn default_that_is_empty() {
    let element = "  - { element: skip, name: 제외, type: String, required: Y, as: text, rust: skip, default: \"\" }";
    assert_snapshot!(said_of_request_element(element, "skip: \"000\""), @"spec/mrkcond/ka1.yaml:36: skip: default is empty; expected a value that the server takes");
}

#[test]
fn default_of_what_is_asked() {
    assert_snapshot!(said("rust: stock_code, amend", r#"rust: stock_code, default: "005930", amend"#), @"spec/mrkcond/ka1.yaml:22: stk_cd: a stock_code says what is asked, and has no default; text, date, won, quantity, amount, count, flags and code lists may have one");
}

#[test]
fn default_of_an_optional_element() {
    assert_snapshot!(said("as: date, rust: date }", r#"as: date, rust: date, default: "20241125" }"#), @"spec/mrkcond/ka1.yaml:36: date: default is for required elements; an optional one starts blank");
}

#[test]
fn default_of_what_is_fixed_or_derived() {
    assert_snapshot!(said("fixed: plain", "fixed: plain, default: plain"), @"spec/mrkcond/ka1.yaml:21: grant: default is for what a setter can change; remove it, or derive or fixed");
    assert_snapshot!(said("    derive:\n", "    default: P1\n    derive:\n"), @"spec/mrkcond/ka1.yaml:29: mrkt_tp: default is for what a setter can change; remove it, or derive or fixed");
}

#[test]
fn default_in_a_response() {
    assert_snapshot!(said("note: The last.", r#"default: "1""#), @"spec/mrkcond/ka1.yaml:38: price: default is for requests");
}

#[test]
fn within_a_market() {
    let element = |of: &str, within: &str| {
        format!(
            "  - {{ element: inds_cd, name: 업종, type: String, required: Y, as: {of}, rust: sector, within: {within} }}"
        )
    };
    let said = |of, within| said_of_request_element(&element(of, within), "inds_cd: \"001\"");
    assert_snapshot!(said("sector_code", "stex_tp"), @"no problem");
    assert_snapshot!(said("sector_code", "stk_cd"), @"spec/mrkcond/ka1.yaml:36: inds_cd: stk_cd is no element before it that is one of a list of codes; expected the market's");
    assert_snapshot!(said("sector_code", "date"), @"spec/mrkcond/ka1.yaml:36: inds_cd: date is no element before it that is one of a list of codes; expected the market's");
    assert_snapshot!(said("text", "stex_tp"), @"spec/mrkcond/ka1.yaml:36: inds_cd: within is for sector_code");
    assert_snapshot!(said_of_request_element(&element("sector_code", "stex_tp"), "inds_cd: \"01\""), @r#"spec/mrkcond/ka1.yaml:52: inds_cd is "01"; expected a sector code of three digits, such as 001"#);
}

#[test]
fn within_in_a_response() {
    assert_snapshot!(said("note: The last.", "within: stex_tp"), @"spec/mrkcond/ka1.yaml:38: price: within is for requests");
}

#[test]
fn too_many_arguments() {
    let element = |n: u8| format!("  - {{ element: e{n}, name: 값, type: String, required: Y, as: text, rust: e{n} }}");
    let (elements, samples) = (1..=5).map(|n| (element(n), format!("e{n}: x"))).collect::<(Vec<_>, Vec<_>)>();
    assert_snapshot!(said_of_request_element(&elements.join("\n"), &samples.join(", ")), @"spec/mrkcond/ka1.yaml:21: a new request would take 8 arguments: market, stock_code, exchange, e1, e2, e3, e4, e5; expected at most 7: give a default to those that only narrow or order what is shown");
    assert_snapshot!(said_of_request_element(&elements[1..].join("\n"), &samples[1..].join(", ")), @"no problem");
}

#[test]
fn fixed_in_a_response() {
    assert_snapshot!(said("note: The last.", r#"fixed: "1""#), @"spec/mrkcond/ka1.yaml:38: price: derive and fixed are for requests");
}

#[test]
fn derive_from_nothing() {
    assert_snapshot!(said("from: [market, exchange]", "from: []"), @r#"
    spec/mrkcond/ka1.yaml:19: no element is derived from market; remove it, or derive from it
    spec/mrkcond/ka1.yaml:30: mrkt_tp: from is empty; expected the parameters that the code follows from
    "#);
}

#[test]
fn derive_from_an_unknown() {
    assert_snapshot!(said("from: [market, exchange]", "from: [market, venue]"), @"spec/mrkcond/ka1.yaml:30: mrkt_tp: venue is no parameter of this TR that is one of a list of codes");
}

#[test]
fn derive_from_an_optional() {
    assert_snapshot!(said("name: 거래소구분, type: String, required: Y", "name: 거래소구분, type: String, required: N"), @"spec/mrkcond/ka1.yaml:30: mrkt_tp: exchange is optional; a code can only follow from required parameters");
}

#[test]
fn derive_of_a_wrong_variant() {
    assert_snapshot!(said("market: Kospi, exchange: Nxt", "market: Kospi, exchange: Sor"), @r#"
    spec/mrkcond/ka1.yaml:30: mrkt_tp: there is no code for Kospi, Nxt
    spec/mrkcond/ka1.yaml:33: mrkt_tp: expected a variant of each of market, exchange, and a code
    "#);
}

#[test]
fn derive_without_a_code() {
    assert_snapshot!(said("exchange: Nxt, code: P2", "exchange: Nxt, kode: P2"), @r#"
    spec/mrkcond/ka1.yaml:30: mrkt_tp: there is no code for Kospi, Nxt
    spec/mrkcond/ka1.yaml:33: mrkt_tp: expected a variant of each of market, exchange, and a code
    "#);
}

#[test]
fn derive_twice() {
    assert_snapshot!(said("market: Kospi, exchange: Nxt", "market: Kospi, exchange: Krx"), @r#"
    spec/mrkcond/ka1.yaml:30: mrkt_tp: there is no code for Kospi, Nxt
    spec/mrkcond/ka1.yaml:33: mrkt_tp: Kospi, Krx is there twice; expected one code
    "#);
}

#[test]
fn derive_undocumented() {
    assert_snapshot!(said("code: Q2", "code: Q3"), @r#"spec/mrkcond/ka1.yaml:35: mrkt_tp: the table's description does not have the code "Q3""#);
}

#[test]
fn derive_empty() {
    assert_snapshot!(said("code: Q2", r#"code: """#), @r#"spec/mrkcond/ka1.yaml:35: mrkt_tp: the table's description does not have the code """#);
}

#[test]
fn derive_ambiguous() {
    assert_snapshot!(said("code: Q2", "code: Q1"), @"spec/mrkcond/ka1.yaml:35: mrkt_tp: the code Q1 stands for two combinations; expected one");
}

// Flags.

/// A set for one element more, of three digits.
const FLAGS: &str = "\
flags:
  - rust: LeftOut
    summary: What to leave out.
    values:
      - { rust: preferred, name: 우선주, english: preferred shares }
      - { rust: etfs, name: ETF, english: ETFs }
";

/// What is said of a base with flags, with one change.
fn said_of_flags(old: &str, new: &str) -> String {
    let row = "  - { element: date, name: 일자";
    let skip = "  - { element: skip, name: 제외, type: String, required: Y, length: 2, as: { flags: LeftOut }, rust: left_out }";
    let base = changed(BASE, row, &format!("{skip}\n{row}"));
    let base = changed(
        &changed(&base, "groups:\n", &format!("{FLAGS}groups:\n")),
        "grant: plain,",
        "grant: plain, skip: \"01\",",
    );
    lines(&generate(folder(TYPES, &[(PATH, &changed(&base, old, new))])))
}

#[test]
fn flags_are_right() {
    assert_snapshot!(said_of_flags("rust: left_out }", "rust: left_out, default: \"00\" }"), @"no problem");
}

#[test]
fn flags_of_the_wrong_length() {
    assert_snapshot!(said_of_flags("length: 2", "length: 9"), @"spec/mrkcond/ka1.yaml:42: skip: LeftOut has 2 flags, but the table's length is 9");
    assert_snapshot!(said_of_flags("\"01\"", "\"02\""), @r#"spec/mrkcond/ka1.yaml:58: skip is "02"; expected 2 digits, each 0 or 1"#);
    assert_snapshot!(said_of_flags("rust: left_out }", "rust: left_out, default: \"000\" }"), @r#"
    spec/mrkcond/ka1.yaml:42: skip: default is "000", which is longer than the table allows
    spec/mrkcond/ka1.yaml:42: skip: default is "000"; expected 2 digits, each 0 or 1
    "#);
}

#[test]
fn flags_that_are_missing() {
    assert_snapshot!(said_of_flags("{ flags: LeftOut }", "{ flags: Other }"), @r#"
    spec/mrkcond/ka1.yaml:14: flags LeftOut are used by no element of the request; remove them
    spec/mrkcond/ka1.yaml:42: skip: there are no flags "Other" in this file
    "#);
    assert_snapshot!(said_of_flags("{ flags: LeftOut }", "flags"), @r#"
    spec/mrkcond/ka1.yaml:14: flags LeftOut are used by no element of the request; remove them
    spec/mrkcond/ka1.yaml:42: skip: the flags are missing; expected as: { flags: Set }
    spec/mrkcond/ka1.yaml:42: skip: there are no flags "" in this file
    "#);
}

#[test]
fn flags_in_a_response() {
    assert_snapshot!(said_of_flags("as: { kind: rate, scale: 2 }", "as: { flags: LeftOut }"), @"spec/mrkcond/ka1.yaml:46: rate: flags are for requests");
}

#[test]
fn flags_with_bad_names() {
    assert_snapshot!(said_of_flags("rust: LeftOut\n", "rust: left_out\n"), @r#"
    spec/mrkcond/ka1.yaml:14: flags left_out are used by no element of the request; remove them
    spec/mrkcond/ka1.yaml:14: rust is "left_out"; expected a type name, such as ExcludedStocks
    spec/mrkcond/ka1.yaml:42: skip: there are no flags "LeftOut" in this file
    "#);
    assert_snapshot!(said_of_flags("rust: LeftOut\n", "rust: Market\n"), @r#"
    spec/mrkcond/ka1.yaml:14: flags Market are used by no element of the request; remove them
    spec/mrkcond/ka1.yaml:14: type Market is declared by spec/mrkcond/ka1.yaml already; choose another name
    spec/mrkcond/ka1.yaml:42: skip: there are no flags "LeftOut" in this file
    "#);
    assert_snapshot!(said_of_flags("rust: preferred,", "rust: none,"), @r#"spec/mrkcond/ka1.yaml:17: rust is "none"; expected the name of a method other than none, all, clone, default, write"#);
    assert_snapshot!(said_of_flags("rust: preferred,", "rust: etfs,"), @"spec/mrkcond/ka1.yaml:18: flag etfs is in LeftOut twice; expected each once");
    assert_snapshot!(said_of_flags("english: preferred shares", "english: \"\""), @"spec/mrkcond/ka1.yaml:17: english is empty; expected one line of text");
    assert_snapshot!(said_of_flags("summary: What to leave out.", "summary: \"\""), @"spec/mrkcond/ka1.yaml:15: summary is empty; expected one line of text");
}

// Units of flows.

#[test]
fn unit_by_missing() {
    assert_snapshot!(said(r#"unit_by:
  element: stex_tp
  units: { "1": shares, "2": million_won }
"#, ""), @"spec/mrkcond/ka1.yaml:35: an element is a flow, but unit_by is missing: the request element that decides its unit");
}

#[test]
fn unit_by_without_flow() {
    assert_snapshot!(said("as: flow", "as: price"), @"spec/mrkcond/ka1.yaml:16: unit_by is there, but no element is a flow; remove it, or read elements as: flow");
}

#[test]
fn unit_by_an_unknown() {
    assert_snapshot!(said("  element: stex_tp", "  element: stk_cd"), @"spec/mrkcond/ka1.yaml:16: stk_cd is no request element that is one of a list of codes");
}

#[test]
fn unit_by_without_a_code() {
    assert_snapshot!(said(r#""1": shares, "#, ""), @r#"spec/mrkcond/ka1.yaml:17: there is no unit for code "1" (KRX) of Exchange"#);
}

#[test]
fn unit_by_an_unknown_code() {
    assert_snapshot!(said(r#""2": million_won"#, r#""2": million_won, "3": shares"#), @r#"spec/mrkcond/ka1.yaml:17: Exchange has no code "3"; remove it"#);
}

#[test]
fn unit_by_another_element() {
    let by = |element: &str| format!("\"2\": {{ element: {element}, units: {{ \"1\": shares }} }}");
    assert_snapshot!(said(r#""2": million_won"#, &by("stk_cd")), @"spec/mrkcond/ka1.yaml:17: stk_cd is no request element that is one of a list of codes");
}

#[test]
fn unit_by_the_same_element_again() {
    let by = r#""2": { element: stex_tp, units: { "1": shares } }"#;
    assert_snapshot!(said(r#""2": million_won"#, by), @"spec/mrkcond/ka1.yaml:17: stex_tp has decided already; expected another element");
}

#[test]
fn unit_by_neither_unit_nor_element() {
    assert_snapshot!(said(r#""2": million_won"#, r#""2": [shares]"#), @"spec/mrkcond/ka1.yaml:17: unit_by.units.2: invalid type: sequence, expected a unit, null, or the element that decides: { element: unit_tp, units: { … } }");
}

#[test]
fn unit_of_a_flow_by_another_element() {
    let element =
        "  - { element: unit_tp, name: 단위, type: String, required: Y, as: { code: Market }, rust: unit_type }";
    let row = "  - { element: date, name: 일자";
    let base = changed(BASE, row, &format!("{element}\n{row}"));
    let base = changed(&base, "grant: plain,", "grant: plain, unit_tp: \"9\",");
    let units = |units: &str| {
        let by = format!("\"2\": {{ element: unit_tp, units: {{ {units} }} }}");
        lines(&generate(folder(TYPES, &[(PATH, &changed(&base, "\"2\": million_won", &by))])))
    };
    assert_snapshot!(units(r#""0": shares, "9": null"#), @"no problem");
    assert_snapshot!(units(r#""0": percent, "8": shares"#), @r#"
    spec/mrkcond/ka1.yaml:17: Market has no code "8"; remove it
    spec/mrkcond/ka1.yaml:17: a flow cannot be in percent; expected one of shares, thousand_shares, million_shares, million_won, hundred_million_won
    spec/mrkcond/ka1.yaml:17: there is no unit for code "9" (코스닥) of Market
    "#);
}

#[test]
fn unit_of_a_flow() {
    assert_snapshot!(said(r#""2": million_won"#, r#""2": percent"#), @"spec/mrkcond/ka1.yaml:17: a flow cannot be in percent; expected one of shares, thousand_shares, million_shares, million_won, hundred_million_won");
}

// Responses.

#[test]
fn field_name() {
    assert_snapshot!(said("rust: individual", "rust: Individual"), @r#"spec/mrkcond/ka1.yaml:41: rust is "Individual"; expected a field name such as close_price, or asks[10].price"#);
}

#[test]
fn field_extras() {
    assert_snapshot!(said("rust: individual", "rust: extras"), @r#"spec/mrkcond/ka1.yaml:41: rust is "extras"; expected a field name such as close_price, or asks[10].price"#);
}

#[test]
fn field_twice() {
    assert_snapshot!(said("rust: individual", "rust: price"), @"spec/mrkcond/ka1.yaml:41: field price is there twice; choose another name");
}

#[test]
fn field_named_as_a_group() {
    assert_snapshot!(said("rust: individual", "rust: asks"), @"spec/mrkcond/ka1.yaml:41: field asks is there twice; choose another name");
}

#[test]
fn group_type() {
    assert_snapshot!(said("type: BaseLevel", "type: level"), @r#"spec/mrkcond/ka1.yaml:14: type is "level"; expected a type name, such as OrderBookLevel"#);
}

#[test]
fn group_type_is_the_response() {
    assert_snapshot!(said("type: BaseLevel", "type: Base"), @"spec/mrkcond/ka1.yaml:14: type Base is declared by spec/mrkcond/ka1.yaml already; choose another name");
}

#[test]
fn group_of_no_levels() {
    assert_snapshot!(said("levels: 2", "levels: 0"), @r#"
    spec/mrkcond/ka1.yaml:14: levels is 0; expected 1 to 32
    spec/mrkcond/ka1.yaml:42: ask2: level 2 of asks; expected 1 to 0, as groups says
    spec/mrkcond/ka1.yaml:43: ask1: level 1 of asks; expected 1 to 0, as groups says
    "#);
}

#[test]
fn group_summary() {
    assert_snapshot!(said("summary: The asks.", r#"summary: """#), @"spec/mrkcond/ka1.yaml:14: summary is empty; expected one line of text");
}

#[test]
fn group_unknown() {
    assert_snapshot!(said(r#""asks[2].price""#, r#""bids[2].price""#), @"spec/mrkcond/ka1.yaml:42: ask2: there is no group bids; expected one of groups");
}

#[test]
fn group_unused() {
    assert_snapshot!(said("groups:", r#"groups:
  - { rust: bids, type: BaseLevel, levels: 2, summary: The bids. }"#), @"spec/mrkcond/ka1.yaml:14: no element is in group bids; remove it, or place elements: bids[1].price");
}

#[test]
fn level_out_of_range() {
    assert_snapshot!(said(r#""asks[2].price""#, r#""asks[3].price""#), @"spec/mrkcond/ka1.yaml:42: ask2: level 3 of asks; expected 1 to 2, as groups says");
}

#[test]
fn field_that_begins_with_a_digit() {
    assert_snapshot!(said("rust: individual", "rust: 250_high"), @r#"spec/mrkcond/ka1.yaml:41: rust is "250_high", which begins with a digit: put the number last, as in high_250; expected a field name such as close_price, or asks[10].price"#);
}

#[test]
fn fields_that_are_keywords() {
    assert_snapshot!(said("rust: individual", "rust: self"), @r#"spec/mrkcond/ka1.yaml:41: rust is "self", a word of Rust; expected a field name such as close_price, or asks[10].price"#);
    assert_snapshot!(said("rust: individual", "rust: Self"), @r#"spec/mrkcond/ka1.yaml:41: rust is "Self", a word of Rust; expected a field name such as close_price, or asks[10].price"#);
    assert_snapshot!(said("rust: individual", "rust: crate"), @r#"spec/mrkcond/ka1.yaml:41: rust is "crate", a word of Rust; expected a field name such as close_price, or asks[10].price"#);
    assert_snapshot!(said("rust: individual", "rust: gen"), @r#"spec/mrkcond/ka1.yaml:41: rust is "gen", a word of Rust; expected a field name such as close_price, or asks[10].price"#);
    assert_snapshot!(said("rust: individual", "rust: yield"), @r#"spec/mrkcond/ka1.yaml:41: rust is "yield", a word of Rust; expected a field name such as close_price, or asks[10].price"#);
    assert_snapshot!(said(r#"rust: "asks[2].price""#, r#"rust: "asks[2].move""#), @r#"spec/mrkcond/ka1.yaml:42: ask2: "move" is no field name, a word of Rust; expected one such as price"#);
}

#[test]
fn group_that_is_a_keyword() {
    assert_snapshot!(said("{ rust: asks,", "{ rust: loop,"), @r#"
    spec/mrkcond/ka1.yaml:14: no element is in group loop; remove it, or place elements: loop[1].price
    spec/mrkcond/ka1.yaml:14: rust is "loop", a word of Rust; expected a field name such as close_price, or asks[10].price
    spec/mrkcond/ka1.yaml:42: ask2: there is no group asks; expected one of groups
    spec/mrkcond/ka1.yaml:43: ask1: there is no group asks; expected one of groups
    "#);
}

#[test]
fn level_field_name() {
    assert_snapshot!(said(r#""asks[2].price""#, r#""asks[2].Price""#), @r#"spec/mrkcond/ka1.yaml:42: ask2: "Price" is no field name; expected one such as price"#);
}

#[test]
fn level_twice() {
    assert_snapshot!(said(r#""asks[2].price""#, r#""asks[1].price""#), @"spec/mrkcond/ka1.yaml:43: ask1: asks[1].price is there twice; expected one element");
}

#[test]
fn levels_unlike() {
    assert_snapshot!(said(r#"as: price, rust: "asks[1].price""#, r#"as: text, rust: "asks[1].price""#), @"spec/mrkcond/ka1.yaml:43: ask1: price is read otherwise than in ask2; levels are alike");
}

#[test]
fn group_in_a_row() {
    assert_snapshot!(said("{ element: cur, name: 현재가, type: String, required: N, as: price, rust: price }", r#"{ element: cur, name: 현재가, type: String, required: N, as: price, rust: "asks[1].price" }"#), @"spec/mrkcond/ka1.yaml:50: cur: a group cannot be in a row; expected a field name");
}

// Sample calls.

#[test]
fn example_of_an_unknown() {
    assert_snapshot!(said("example: {", r#"example: { other: "1","#), @"spec/mrkcond/ka1.yaml:51: other is no element of the request; remove it");
}

#[test]
fn example_missing() {
    assert_snapshot!(said("grant: plain, stk_cd", "stk_cd"), @"spec/mrkcond/ka1.yaml:51: grant is missing; expected the value of the sample call");
}

#[test]
fn example_blank() {
    assert_snapshot!(said(r#"stk_cd: "005930""#, r#"stk_cd: """#), @"spec/mrkcond/ka1.yaml:51: stk_cd is missing; expected the value of the sample call");
}

#[test]
fn example_too_long() {
    let element = "  - { element: memo, name: 메모, type: String, required: Y, length: 3, as: text, rust: memo }";
    assert_snapshot!(said_of_request_element(element, "memo: four"), @r#"spec/mrkcond/ka1.yaml:52: memo is "four", which is longer than the table allows"#);
}

/// Documented codes may be.
#[test]
fn example_code_that_is_longer_than_the_table_says() {
    assert_snapshot!(said("required: Y, length: 1, ", "required: Y, length: 0, "), @"no problem");
}

#[test]
fn example_no_code() {
    assert_snapshot!(said(r#"stex_tp: "1""#, r#"stex_tp: "7""#), @r#"spec/mrkcond/ka1.yaml:51: stex_tp is "7", which is no code of Exchange; expected one of 1, 2"#);
}

/// What is said of the base with an amendment of the sample call.
fn said_of_amended_example(amendment: &str) -> String {
    let base = format!("{BASE}amend_example:\n  - {{ {amendment} }}\n");
    lines(&generate(folder(TYPES, &[(PATH, &base)])))
}

#[test]
fn amended_example() {
    let right = r#"element: date, replace: "20241125", with: "20241126", reason: a holiday"#;
    assert_snapshot!(said_of_amended_example(right), @"no problem");
    let wrong = r#"element: date, replace: "20241125", with: today, reason: a holiday"#;
    assert_snapshot!(said_of_amended_example(wrong), @r#"spec/mrkcond/ka1.yaml:53: date is "today"; expected a date, YYYYMMDD"#);
    let other = r#"element: date, replace: "20241124", with: "20241126", reason: a holiday"#;
    assert_snapshot!(said_of_amended_example(other), @r#"spec/mrkcond/ka1.yaml:53: the sample call has date "20241125", not "20241124"; the amendment no longer applies"#);
    let same = r#"element: date, replace: "20241125", with: "20241125", reason: """#;
    assert_snapshot!(said_of_amended_example(same), @r#"
    spec/mrkcond/ka1.yaml:53: date: "20241125" is replaced with itself; remove the amendment
    spec/mrkcond/ka1.yaml:53: date: the amendment needs a reason: how we know
    "#);
    let unknown = r#"element: dt, replace: "20241125", with: "20241126", reason: a holiday"#;
    assert_snapshot!(said_of_amended_example(unknown), @"spec/mrkcond/ka1.yaml:53: dt is not in the sample call; remove the amendment");
}

#[test]
fn example_other_than_fixed() {
    assert_snapshot!(said("{ grant: plain", "{ grant: fancy"), @r#"spec/mrkcond/ka1.yaml:51: grant is "fancy"; expected "plain", which is fixed"#);
}

#[test]
fn example_not_derived() {
    assert_snapshot!(said("mrkt_tp: P1", "mrkt_tp: P2"), @r#"spec/mrkcond/ka1.yaml:51: mrkt_tp is "P2"; expected a code that follows from market, exchange: P1, Q1"#);
}

#[test]
fn example_no_date() {
    assert_snapshot!(said(r#"date: "20241125""#, r#"date: "20241325""#), @r#"spec/mrkcond/ka1.yaml:51: date is "20241325"; expected a date, YYYYMMDD"#);
}

#[test]
fn example_no_stock() {
    assert_snapshot!(said(r#"stk_cd: "005930""#, r#"stk_cd: "5930""#), @r#"spec/mrkcond/ka1.yaml:51: stk_cd is "5930"; expected a stock code, such as 005930 or 005930_AL"#);
}

#[test]
fn example_quotes() {
    assert_snapshot!(said(r#"stk_cd: "005930""#, r#"stk_cd: '00"930'"#), @r#"spec/mrkcond/ka1.yaml:51: stk_cd is "00\"930"; expected a value without quotes, backslashes and control characters"#);
}

// What the rows are.

const RANKING: &str = include_str!("fixtures/ranking.yaml");

/// What is said of the spec of a ranking, changed.
fn said_of_ranking(old: &str, new: &str) -> String {
    lines(&generate(folder("[]", &[("mrkcond/ka9.yaml", &changed(RANKING, old, new))])))
}

#[test]
fn rows() {
    let order = "{ largest: volume }";
    let of = |old, new| said_of_ranking(old, new);
    assert_snapshot!(of("of: etfs", "of: fish"));
    assert_snapshot!(of("of: etfs", "of: stocks"));
    assert_snapshot!(of(order, "{ largest: amount }"));
    assert_snapshot!(of(order, "{ largest: volume, smallest: volume }"));
    assert_snapshot!(of("where: { sort_type: Fall }", "where: { sort_type: Rise }"));
    assert_snapshot!(of("where: { sort_type: Fall }", "where: { order: Fall }"));
    assert_snapshot!(of(", where: { sort_type: Fall }", ""));
    assert_snapshot!(of("filtered_by: { volume_condition: volume }", "filtered_by: { price: amount }"));
    assert_snapshot!(of("sum_of: volume", "sum_of: stock_code"));
    assert_snapshot!(of("rust: sort_type }", "rust: sort_type, of: stocks, sum_of: volume }"));
    assert_snapshot!(of("from: 1000, below: 10000", "from: 1000, below: 1000"));
}

#[test]
fn counters_that_are_full() {
    let of = |old, new| said_of_ranking(old, new);
    assert_snapshot!(of("rust: volume }", "rust: volume, saturates: 4294967295 }"));
    assert_snapshot!(of("rust: volume }", "rust: volume, saturates: 0 }"));
    assert_snapshot!(of("rust: stock_code }", "rust: stock_code, saturates: 4294967295 }"));
    assert_snapshot!(of("rust: sort_type }", "rust: sort_type, saturates: 4294967295 }"));
    assert_snapshot!(of("rust: volume }", "rust: volume, saturates: \"4294967295\" }"));
}

// All at once.

#[test]
fn every_problem_of_every_file_in_one_run() {
    let first = changed(&changed(BASE, "as: date,", "as: price,"), "code: Q2", "code: Q3");
    let second = changed(&changed(BASE, "id: ka1", "id: ka2"), "as: price", "as: pryce");
    let third = changed(&changed(BASE, "id: ka1", "id: ka3"), "rust: Base\n", "rust: base\n");
    let trs = [(PATH, first.as_str()), ("mrkcond/ka2.yaml", &second), ("mrkcond/ka3.yaml", &third)];
    assert_snapshot!("every_problem", lines(&generate(folder(TYPES, &trs))));
}

/// What a broken file declares is unknown, so nobody else is blamed for using it.
#[test]
fn a_broken_shared_file_is_the_only_problem() {
    assert_snapshot!("broken_types", said_with("- rust: [", CATEGORIES, PROTOCOL));
    assert_snapshot!("broken_categories", said_with(TYPES, "- slug: {", PROTOCOL));
}

#[test]
fn a_broken_tr_leaves_the_shared_lists_alone() {
    assert_snapshot!("broken_tr", said("id: ka1", "id: ["));
}

#[test]
fn ids_and_types_are_unique() {
    let trs = [(PATH, BASE), ("mrkcond/Ka1.yaml", BASE)];
    assert_snapshot!("twice", lines(&generate(folder(TYPES, &trs))));
}

/// A second TR, in a category of its own if `slug` says so.
fn said_of_two(slug: &str, second: &str) -> String {
    let categories =
        format!("{CATEGORIES}{}", CATEGORIES.replace("mrkcond", "chart").replace("market_condition", "chart"));
    let second = changed(&changed(second, "id: ka1", "id: ka2"), "category: mrkcond", &format!("category: {slug}"));
    lines(&generate(vec![
        source("categories.yaml", &categories),
        source("types.yaml", TYPES),
        source("protocol.yaml", PROTOCOL),
        source(PATH, BASE),
        source(&format!("{slug}/ka2.yaml"), &second),
    ]))
}

#[test]
fn trs_of_one_name() {
    assert_snapshot!("one_name", said_of_two("mrkcond", BASE));
    assert_snapshot!("one_name_across_categories", said_of_two("chart", BASE));
    assert_snapshot!("one_name_but_for_capitals", said_of_two("chart", &changed(BASE, "rust: Base\n", "rust: BASE\n")));
}

#[test]
fn own_lists_of_one_name() {
    let other = changed(&changed(BASE, "rust: Base\n", "rust: Other\n"), "BaseLevel", "OtherLevel");
    assert_snapshot!("one_list", said_of_two("mrkcond", &other));
    let with_other_codes = changed(&other, "name: 코스닥, english: KOSDAQ", "name: 코넥스, english: KONEX");
    assert_snapshot!("one_list_with_other_codes", said_of_two("mrkcond", &with_other_codes));
    assert_snapshot!(
        "one_list_but_for_capitals",
        said_of_two("mrkcond", &other.replace("Market\n", "MARKET\n").replace("code: Market ", "code: MARKET "))
    );
    assert_snapshot!(said_of_two("chart", &other), @"no problem");
}

/// A realtime type.
const REALTIME: &str = "\
id: 0g
name: 주식종목정보
category: mrkcond
rust: StockReference
summary: What applies to a stock today.
kind: realtime
items: stocks

response:
  - { element: \"305\", name: 상한가, type: String, required: N, as: price, rust: upper_limit_price }
";

fn said_of_realtime(from: &str, to: &str) -> String {
    lines(&generate(folder("[]", &[("mrkcond/stock_reference.yaml", &changed(REALTIME, from, to))])))
}

/// Both are ids of Kiwoom's, and each has a file that every file system tells from the other.
#[test]
fn ids_that_differ_in_capitals() {
    let capital = changed(&changed(REALTIME, "id: 0g", "id: 0G"), "rust: StockReference", "rust: EtfNav");
    let trs = [("mrkcond/stock_reference.yaml", REALTIME), ("mrkcond/etf_nav.yaml", &capital)];
    let generated = generate(folder("[]", &trs)).unwrap();
    let paths: Vec<&str> = generated.files.iter().map(|file| file.path.as_str()).collect();
    assert!(
        paths.contains(&"market_condition/stock_reference.rs") && paths.contains(&"market_condition/etf_nav.rs"),
        "{paths:?}"
    );
    let but_for_capitals = changed(&capital, "rust: EtfNav", "rust: StockREference");
    let trs = [("mrkcond/stock_reference.yaml", REALTIME), ("mrkcond/stock_r_eference.yaml", &but_for_capitals)];
    assert_snapshot!(lines(&generate(folder("[]", &trs))), @"spec/mrkcond/stock_r_eference.yaml:4: StockREference is, but for capitals, StockReference, the name of 0g (spec/mrkcond/stock_reference.yaml) already; a TR has a name of its own in the whole catalogue: choose another");
}

#[test]
fn realtime_types() {
    assert_eq!(said_of_realtime("items: stocks", "items: sectors"), "no problem");
    assert_snapshot!(said_of_realtime("items: stocks\n", ""), @"spec/mrkcond/stock_reference.yaml:6: items is missing: what is registered; expected stocks, sectors, gold_prices, market or account");
    assert_snapshot!(said_of_realtime("items: stocks", "items: bonds"), @"spec/mrkcond/stock_reference.yaml:7: items: unknown variant `bonds`, expected one of `stocks`, `sectors`, `gold_prices`, `market`, `account`");
    assert_snapshot!(said_of_realtime("id: 0g", "id: ka10001"), @r#"spec/mrkcond/stock_reference.yaml:1: id is "ka10001"; expected two letters or digits, such as 0B"#);
    assert_snapshot!(said_of_realtime("rust: StockReference", "rust: StockInfo"), @"spec/mrkcond/stock_reference.yaml:1: the file should be mrkcond/stock_info.yaml, after its category and type");
    assert_snapshot!(said_of_realtime("items: stocks\n", "items: stocks\npage_rows: 20\npath: /api/other\n"), @r#"
    spec/mrkcond/stock_reference.yaml:8: page_rows is for calls; a realtime type has none
    spec/mrkcond/stock_reference.yaml:9: path is for calls; a realtime type has none
    "#);
    assert_snapshot!(said_of_realtime("type: String, required: N, as: price, rust: upper_limit_price", "type: LIST, required: N, rust: rows, fields: [ { element: a, name: 가, type: String, required: N, as: text, rust: a } ]"), @"spec/mrkcond/stock_reference.yaml:10: 305: a realtime type has no LIST; expected values");
    assert_snapshot!(said_of_realtime("required: N,", "required: N, varies: true,"), @"spec/mrkcond/stock_reference.yaml:10: 305: varies is for what protocol.yaml has of all realtime types");
    assert_snapshot!(said("kind: query", "kind: query\nitems: stocks"), @"spec/mrkcond/ka1.yaml:7: items are for realtime types; a call has a request");
    let trs = [("mrkcond/ka1.yaml", BASE), ("mrkcond/stock_reference.yaml", REALTIME)];
    assert_snapshot!(lines(&generate(folder(TYPES, &trs))), @"spec/mrkcond/stock_reference.yaml:3: category mrkcond has both calls and realtime types, such as ka1; expected a category for each");
}

#[test]
fn codes_that_are_written_in_several_ways() {
    let list = |also: &str| {
        let codes = format!(
            "codes:\n  - rust: Exchange\n    summary: Which.\n    values:\n      - {{ code: KRX, also: {also}, rust: Krx, \
             name: KRX, english: the Korea Exchange }}\n\nresponse:"
        );
        let read = changed(REALTIME, "as: price, rust: upper_limit_price", "as: { code: Exchange }, rust: exchange");
        lines(&generate(folder("[]", &[("mrkcond/stock_reference.yaml", &changed(&read, "response:", &codes))])))
    };
    assert_eq!(list(r#"["1"]"#), "no problem");
    assert_snapshot!(list(r#"["KRX", " "]"#), @r#"
    spec/mrkcond/stock_reference.yaml:13: a code is empty; a blank value means that there is none
    spec/mrkcond/stock_reference.yaml:13: code "KRX" is in the list twice; expected each once
    "#);
}

#[test]
fn shared_files_are_there_once() {
    let mut sources = folder(TYPES, &[(PATH, BASE)]);
    sources.push(source("mrkcond/types.yaml", TYPES));
    assert_snapshot!("shared_file_twice", lines(&generate(sources)));
    assert_snapshot!("no_files", lines(&generate(Vec::new())));
}

#[test]
fn categories_are_unique() {
    assert_snapshot!("category_twice", said_with(TYPES, &format!("{CATEGORIES}{CATEGORIES}"), PROTOCOL));
}

// What the docs show.

#[test]
fn shown_of_nothing() {
    assert_snapshot!(said("kind: query", "kind: query\nshow: [price, flow]"), @r#"spec/mrkcond/ka1.yaml:7: there is no "flow" in the rows of list; expected what an element has as rust"#);
}

#[test]
fn shown_twice() {
    assert_snapshot!(said("kind: query", "kind: query\nshow: [price, price]"), @"spec/mrkcond/ka1.yaml:7: price is there twice; expected different fields");
}

#[test]
fn bars_of_what() {
    let bars = include_str!("fixtures/bars.yaml");
    let said =
        |of: &str| lines(&generate(folder("[]", &[("mrkcond/ka9.yaml", &changed(bars, "    of: minutes\n", of))])));
    assert_eq!(said("    of: weeks\n"), "no problem");
    let expected = "spec/mrkcond/ka9.yaml:17: chart: its rows are bars, and it is not said of what; \
                    expected of: one of trades, minutes, days, weeks, months, years";
    assert_eq!(said(""), expected);
    assert_eq!(said("    of: stocks\n"), expected);
}
