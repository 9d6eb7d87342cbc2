//! What is warned of in names, and what is refused in the glossary.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]
#![allow(unreachable_pub)]

mod support;

use insta::assert_snapshot;
use kiwoom_codegen::generate;
use kiwoom_codegen::source::Source;
use support::{folder, lines, source};

const GLOSSARY: &str = r##"
elements: { frgn: foreign_brokers, "sel_#bid": "asks[#].price" }
words: { stk: stock, cd: code, cur: current, prc: price, pre: change, "#min": "#_min", tm: time, dt: date }
titles: { 시험: trial, 일별: by_day }
codes: { 상승: { rust: Up, english: up }, 하락: { rust: Down, english: down } }
readings: [ { names: ["*price"], as: price } ]
"##;

/// A TR whose names are those of the glossary.
fn tr(id: &str, rust: &str, title: &str, rows: &str) -> (String, String) {
    let text = format!(
        "id: {id}
name: {title}
category: mrkcond
rust: {rust}
summary: For tests.
kind: query
request:
  - {{ element: stk_cd, name: 종목코드, type: String, required: Y, as: stock_code, rust: stock_code }}
response:
{rows}example: {{ stk_cd: \"005930\" }}
"
    );
    (format!("mrkcond/{id}.yaml"), text)
}

fn warnings(trs: &[(String, String)], types: &str, glossary: &str) -> String {
    let trs: Vec<(&str, &str)> = trs.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let mut sources: Vec<Source> = folder(types, &trs);
    sources.push(source("glossary.yaml", glossary));
    match generate(sources) {
        Ok(generated) => {
            generated.warnings.iter().map(|warning| format!("warning: {warning}")).collect::<Vec<_>>().join("\n")
        }
        refused => lines(&refused),
    }
}

fn row(element: &str, name: &str, reading: &str, rust: &str) -> String {
    format!("  - {{ element: {element}, name: {name}, type: String, required: N, as: {reading}, rust: {rust} }}\n")
}

#[test]
fn names_of_the_glossary_are_fine() {
    let rows = row("cur_prc", "현재가", "price", "current_price") + &row("frgn", "외국계", "text", "foreign_brokers");
    assert_eq!(warnings(&[tr("ka1", "Trial", "시험요청", &rows)], "[]", GLOSSARY), "");
}

#[test]
fn departures_are_warned_of_unless_they_have_a_reason() {
    let rows = [
        row("cur_prc", "현재가", "price", "price"),
        row("cur_tm", "현재시간", "time", "now, named: it is short"),
        row("cur_abc", "모름", "text", "abc"),
        row("abc_xyz", "모름2", "text", "anything, named: nobody knows the words"),
        row("prc_dt", "가격일", "date", "price_date, named: it is what the glossary says"),
        row("tm", "시간", "time", "hour, named: \" \""),
        row("prc_5min", "5분", "price", "price_5_minutes"),
    ];
    assert_snapshot!(warnings(&[tr("ka1", "Test", "시험요청 일별", &rows.concat())], "[]", GLOSSARY));
}

#[test]
fn variants_are_named_by_their_labels() {
    let types = r#"
- rust: Direction
  summary: Which way.
  values:
    - { code: "1", rust: Up, name: 상승(점), english: up }
    - { code: "2", rust: Fall, name: 하락, english: down }
    - { code: "3", rust: Flat, name: 보합, english: unchanged }
    - { code: "4", rust: Odd, name: 이상, english: odd, named: nobody knows }
"#;
    let rows = row("frgn", "외국계", "{ code: Direction }", "foreign_brokers");
    assert_snapshot!(warnings(&[tr("ka1", "Trial", "시험요청", &rows)], types, GLOSSARY));
}

#[test]
fn one_meaning_has_one_name_and_one_name_one_meaning() {
    let glossary = GLOSSARY
        .replace("frgn: foreign_brokers", "frgn: foreign_brokers, tdy: current_price, rt: rate, ch: change, at: time");
    let first = [
        row("frgn", "외국계", "{ kind: quantity, unit: shares }", "foreign_brokers"),
        row("cur_prc", "현재가", "price", "current_price"),
        row("rt", "등락율", "rate", "rate"),
    ];
    let second = [
        row("tdy", "외국계", "{ kind: amount, unit: won }", "current_price"),
        row("ch", "등락률", "rate", "change"),
        row("at", "현재가", "time", "time"),
    ];
    let third = row("tdy", "외국계", "{ kind: amount, unit: won }", "today, named: it is of today alone");
    let trs = [
        tr("ka1", "Trial", "시험", &first.concat()),
        tr("ka2", "TrialByDay", "시험 일별", &second.concat()),
        tr("ka3", "TrialTrial", "시험시험", &third),
    ];
    assert_snapshot!(warnings(&trs, "[]", &glossary));
}

#[test]
fn a_glossary_that_cannot_be_used_is_refused() {
    let glossary = r##"
elements: { a: Upper, "b_#": "asks[#].Price", c: "c_#", d: type, e: extras }
words: { a: "", b: "two words", c: "9", d: a_ }
titles: { 가: Camel, "": nothing }
codes: { 나: { rust: lower, english: x } }
readings: [ { names: [], as: price }, { names: ["a*b"], as: price }, { names: ["*"], as: { code: Nowhere } } ]
"##;
    let trs = [tr("ka1", "Trial", "시험요청", &row("frgn", "외국계", "text", "foreign_brokers"))];
    assert_snapshot!(warnings(&trs, "[]", glossary));
    assert_snapshot!(
        warnings(&trs, "[]", "word: {}"),
        @"spec/glossary.yaml:1: unknown field `word`, expected one of `elements`, `labels`, `words`, `titles`, `codes`, `groups`, `lists`, `acts`, `reads`, `readings`"
    );
    assert_snapshot!(
        warnings(&trs, "[]", "words: { a: b, a: c }"),
        @r#"spec/glossary.yaml:1: words: duplicate entry with key "a""#
    );
}

#[test]
fn questions_about_shared_lists_are_refused_too() {
    let types = "
- rust: Direction
  summary: Which way.
  settle: [\"rust: what\"]
  values: [ { code: \"1\", rust: Up, name: 상승, english: up } ]
";
    let rows = row("frgn", "외국계", "{ code: Direction }", "foreign_brokers");
    assert_snapshot!(
        warnings(&[tr("ka1", "Trial", "시험요청", &rows)], types, GLOSSARY),
        @"spec/types.yaml:4: Direction: to settle: rust: what; see to it, then take the entry out of settle"
    );
}

/// What the import asks is refused where it stands, everywhere that it can stand.
#[test]
fn questions_are_refused_line_by_line() {
    let rows = "  - { element: frgn, name: 외국계, type: String, required: N, as: { code: Way }, rust: foreign_brokers, settle: [\"as: what\"] }
  - { element: sel_1bid, name: 매도1호가, type: String, required: N, as: price, rust: \"asks[1].price\" }
";
    let (path, text) = tr("ka1", "Trial", "시험요청", rows);
    let head = "kind: query
settle:
  - \"summary: what\"
  - \"kind: what\"
codes:
  - rust: Way
    summary: Which way.
    settle: [\"rust: what\"]
    values: [ { code: \"1\", rust: Up, name: 상승, english: up } ]
groups:
  - { rust: asks, type: TrialLevel, levels: 1, summary: The asks., settle: [\"summary: what\"] }
";
    assert_snapshot!(warnings(&[(path, text.replace("kind: query\n", head))], "[]", GLOSSARY));
}

/// A bar is known by the names and kinds of its fields, so one that is called otherwise would silently be none.
#[test]
fn rows_that_are_nearly_bars_are_warned_of() {
    let bars = include_str!("fixtures/bars.yaml");
    let said = |changes: &[(&str, &str)]| {
        let text = changes.iter().fold(bars.to_owned(), |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replace(old, new)
        });
        let nearly = |warning: &str| warning.contains("bars");
        let said = warnings(&[("mrkcond/ka9.yaml".to_owned(), text)], "[]", GLOSSARY);
        said.lines().filter(|line| nearly(line)).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(said(&[]), "");
    assert_snapshot!(said(&[("rust: close_price", "rust: current_price"), ("rust: volume", "rust: traded")]), @"warning: spec/mrkcond/ka9.yaml:17: the rows of chart are nearly bars: close_price is missing, and volume is missing");
    assert_snapshot!(said(&[("unit: shares }", "unit: shares, sign: signed }"), ("as: { kind: amount, unit: million_won }", "as: text")]), @"warning: spec/mrkcond/ka9.yaml:17: the rows of chart are nearly bars: volume is quantity; expected a quantity with a unit and without a sign, and turnover is text; expected amount");
    assert_snapshot!(said(&[("as: price, rust: low_price", "as: index_level, rust: low_price")]), @"warning: spec/mrkcond/ka9.yaml:17: the rows of chart are nearly bars: low_price is index_level; expected price or index_level, and all prices alike");
    // What has no range is no bar, and neither is a row that is one of many stocks.
    assert_eq!(said(&[("rust: open_price", "rust: start_price")]), "");
    let of_many = "    fields:\n      - { element: stk_cd, name: 종목코드, type: String, required: N, as: stock_code, rust: stock_code }\n";
    assert_eq!(said(&[("    fields:\n", of_many), ("rust: volume", "rust: traded")]), "");
}
