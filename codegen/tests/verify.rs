//! Specs against pasted pages: each kind of difference, and what is none.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]

use insta::assert_snapshot;
use kiwoom_codegen::load::{Specs, load};
use kiwoom_codegen::portal::paste::parse;
use kiwoom_codegen::portal::verify::{Report, verify};
use kiwoom_codegen::source::Source;
use proptest::prelude::*;

const PAGE: &str = "\
TR명
시험조회요청
ka19999

\tparams = {
\t\t'stk_cd': '005930', # 종목코드
\t\t'qry_tp': '1', # 조회구분
\t}

요청
Header
Element\t한글명\ttype\tRequired\tLength\tDescription
api-id\tTR명\tString\tY\t10\t
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
stk_cd\t종목코드\tString\tY\t6\t거래소별 종목코드
(KRX:039490)
qry_tp\t조회구분\tString\tN\t1\t0:전체, 1:일부
응답
Header
Element\t한글명\ttype\tRequired\tLength\tDescription
api-id\tTR명\tString\tY\t10\t
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
tot_cnt\t건수\tString\tN\t20\t
rows\t목록\tLIST\tN\t\t
- stk_nm\t종목명\tString\tN\t20\t
- subs\t하위목록\tLIST\tN\t\t
- - qty\t수량\tString\tN\t20\t주
- last\t마지막\tString\tN\t20\t
";

const SPEC: &str = r#"id: ka19999
name: 시험조회요청
category: test
rust: Trial
summary: For tests.
kind: query
request:
  - element: stk_cd
    name: 종목코드
    type: String
    required: Y
    length: 6
    description: "거래소별 종목코드\n(KRX:039490)"
    amend:
      - { fact: length, replace: "6", with: "20", reason: codes have suffixes }
  - { element: qry_tp, name: 조회구분, type: String, required: N, length: 1, description: "0:전체, 1:일부" }
  - { element: extra, name: 추가, type: String, required: N, added: clients send it }
response:
  - { element: tot_cnt, name: 건수, type: String, required: N, length: 20 }
  - element: rows
    name: 목록
    type: LIST
    required: N
    fields:
      - { element: stk_nm, name: 종목명, type: String, required: N, length: 20 }
      - element: subs
        name: 하위목록
        type: LIST
        required: N
        fields:
          - { element: qty, name: 수량, type: String, required: N, length: 20, description: 주 }
      - { element: last, name: 마지막, type: String, required: N, length: 20 }
      - { element: late, name: 나중, type: String, required: N, added: the server sends it }
example: { stk_cd: "005930", qry_tp: "1", extra: "x" }
"#;

/// No table has it, so no paste does.
const TOKEN: &str = "\
id: au19999
name: 시험토큰
category: test
rust: TrialToken
summary: For tests.
kind: token
request:
  - { element: key, name: 키, type: String, required: Y, added: no table at hand }
response: []
example: { key: k }
";

const PROTOCOL: &str = "\
request_headers:
  - { element: api-id, name: TR명, type: String, required: Y, length: 10 }
response_headers:
  - { element: api-id, name: TR명, type: String, required: Y, length: 10 }
envelope: []
";

fn source(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}

fn specs(trs: &[&str]) -> Specs {
    let trs = trs.iter().enumerate().map(|(index, text)| source(&format!("spec/{index}.yaml"), text));
    let (specs, problems) = load(trs.chain([source("spec/protocol.yaml", PROTOCOL)]).collect());
    assert_eq!(problems, []);
    specs
}

fn compare(specs: &Specs, pages: &[&str]) -> Report {
    let pages = pages.iter().enumerate().map(|(index, text)| {
        let page = source(&format!("page{index}.txt"), text);
        let trs = parse(&page).unwrap();
        (page, trs)
    });
    verify(specs, &pages.collect::<Vec<_>>())
}

/// The differences between the spec and a page that was edited.
fn differences(from: &str, to: &str) -> String {
    assert!(PAGE.contains(from), "{from:?}");
    let report = compare(&specs(&[SPEC]), &[&PAGE.replacen(from, to, 1)]);
    assert!(!report.is_clean());
    report.differences.iter().map(|difference| format!("{difference}\n")).collect()
}

#[test]
fn equal_facts_make_no_difference_and_amendments_are_listed() {
    let report = compare(&specs(&[SPEC, TOKEN]), &[PAGE]);
    assert!(report.is_clean());
    assert_eq!((report.trs, report.elements), (1, 8));
    assert_snapshot!(report, @r#"
    Amendments (not counted):
    spec/0.yaml:15: ka19999 request stk_cd: length: "20" for "6": codes have suffixes
    spec/0.yaml:17: ka19999 request extra: added: clients send it
    spec/0.yaml:33: ka19999 response late: added: the server sends it
    spec/1.yaml:8: au19999 request key: added: no table at hand

    1 TR, 8 elements, 0 differences; 4 amendments listed
    "#);
}

#[test]
fn every_fact_of_a_row_counts() {
    let row = "qry_tp\t조회구분\tString\tN\t1\t0:전체, 1:일부";
    assert_snapshot!(differences(row, "qry_tp\t조회\tString\tN\t1\t0:전체, 1:일부"), @r#"page0.txt:18: ka19999 request qry_tp: name "조회" in the table, "조회구분" in the spec (spec/0.yaml:16)"#);
    assert_snapshot!(differences(row, "qry_tp\t조회구분\tLIST\tN\t1\t0:전체, 1:일부"), @r#"page0.txt:18: ka19999 request qry_tp: type "LIST" in the table, "String" in the spec (spec/0.yaml:16)"#);
    assert_snapshot!(differences(row, "qry_tp\t조회구분\tString\tY\t1\t0:전체, 1:일부"), @r#"page0.txt:18: ka19999 request qry_tp: required "Y" in the table, "N" in the spec (spec/0.yaml:16)"#);
    assert_snapshot!(differences(row, "qry_tp\t조회구분\tString\tN\t\t0:전체, 1:일부"), @r#"page0.txt:18: ka19999 request qry_tp: length blank in the table, "1" in the spec (spec/0.yaml:16)"#);
    assert_snapshot!(differences(row, "qry_tp\t조회구분\tString\tN\t1\t0:전체,\n1:일부"), @r#"page0.txt:18: ka19999 request qry_tp: description "0:전체,\n1:일부" in the table, "0:전체, 1:일부" in the spec (spec/0.yaml:16)"#);
    assert_snapshot!(differences(row, "qry_kind\t조회구분\tString\tN\t1\t0:전체, 1:일부"), @r#"page0.txt:18: ka19999 request qry_kind: element "qry_kind" in the table, "qry_tp" in the spec (spec/0.yaml:16)"#);
    assert_snapshot!(differences(row, "qry_tp\t\tNumber\tY\t2"), @r#"
    page0.txt:18: ka19999 request qry_tp: name blank in the table, "조회구분" in the spec (spec/0.yaml:16)
    page0.txt:18: ka19999 request qry_tp: type "Number" in the table, "String" in the spec (spec/0.yaml:16)
    page0.txt:18: ka19999 request qry_tp: required "Y" in the table, "N" in the spec (spec/0.yaml:16)
    page0.txt:18: ka19999 request qry_tp: length "2" in the table, "1" in the spec (spec/0.yaml:16)
    page0.txt:18: ka19999 request qry_tp: description blank in the table, "0:전체, 1:일부" in the spec (spec/0.yaml:16)
    "#);
    assert_snapshot!(differences("시험조회요청", "시험요청"), @r#"page0.txt:2: ka19999 name "시험요청" on the page, "시험조회요청" in the spec (spec/0.yaml:2)"#);
}

#[test]
fn header_tables_are_those_of_the_protocol() {
    assert_snapshot!(differences("api-id\tTR명\tString\tY\t10", "api-id\tTR명\tString\tN\t10"), @r#"page0.txt:13: ka19999 request header api-id: required "N" in the table, "Y" in the spec (spec/protocol.yaml:2)"#);
}

#[test]
fn the_path_is_that_of_the_sample() {
    let with_path = |path: &str| PAGE.replace("\tparams = {", &format!("\tendpoint = '{path}'\n\tparams = {{"));
    let with_spec = SPEC.replace("kind: query", "kind: query\npath: /api/test");
    assert!(compare(&specs(&[&with_spec]), &[&with_path("/api/test")]).is_clean());
    let report = compare(&specs(&[&with_spec]), &[&with_path("/api/other")]);
    assert_snapshot!(
        report.differences[0].to_string(),
        @r#"page0.txt:5: ka19999 path "/api/other" in the sample, "/api/test" in the spec (spec/0.yaml:7)"#
    );
}

#[test]
fn order_and_nesting_count() {
    let (name, last) = ("- stk_nm\t종목명\tString\tN\t20\t\n", "- last\t마지막\tString\tN\t20\t\n");
    let moved = PAGE.replace(last, "").replace(name, &format!("{last}{name}"));
    assert_snapshot!(compare(&specs(&[SPEC]), &[&moved]).differences[0], @"page0.txt:27: ka19999 response last: after rows in the table, after qty in the spec (spec/0.yaml:32)");
    assert_snapshot!(differences("- - qty", "- qty"), @"page0.txt:29: ka19999 response qty: nesting 1 in the table, 2 in the spec (spec/0.yaml:31)");
    assert_snapshot!(differences("- last", "last"), @"page0.txt:30: ka19999 response last: nesting 0 in the table, 1 in the spec (spec/0.yaml:32)");
}

#[test]
fn elements_in_only_one_of_the_two() {
    assert_snapshot!(differences("- last\t마지막\tString\tN\t20\t\n", ""), @"spec/0.yaml:32: ka19999 response last: in the spec, not in the table at page0.txt:23");
    assert_snapshot!(differences("tot_cnt", "new\t새로움\tString\tN\t20\t\ntot_cnt"), @"page0.txt:25: ka19999 response new: in the table, not in the spec (spec/0.yaml:19)");
    assert_snapshot!(differences("tot_cnt\t건수", "cnt\t개수"), @"
    page0.txt:25: ka19999 response cnt: in the table, not in the spec (spec/0.yaml:19)
    spec/0.yaml:19: ka19999 response tot_cnt: in the spec, not in the table at page0.txt:23
    ");
}

#[test]
fn trs_in_only_one_of_the_two() {
    let other = PAGE.replace("ka19999", "ka19998");
    assert_snapshot!(compare(&specs(&[SPEC, TOKEN]), &[&other]), @"
    Amendments (not counted):
    spec/1.yaml:8: au19999 request key: added: no table at hand

    Differences:
    page0.txt:1: ka19998 시험조회요청 has no spec: write it, or leave the page out
    spec/0.yaml:1: ka19999 in no paste: copy its page, too

    0 TRs, 0 elements, 2 differences; 1 amendment listed
    ");
    assert_snapshot!(compare(&specs(&[SPEC]), &[PAGE, PAGE]).differences[0], @"page1.txt:1: ka19999 pasted twice, at page0.txt:1 already: only that one was compared");
}

#[test]
fn a_missing_request_table_is_fine_where_the_spec_adds_all() {
    let (start, rest) = PAGE.split_once("요청\nHeader").unwrap();
    let page = format!("{start}응답{}", rest.split_once("응답").unwrap().1);
    assert_snapshot!(compare(&specs(&[SPEC]), &[&page]).differences[0], @"page0.txt:1: ka19999 request: the page has no such table, the spec has 2 elements (spec/0.yaml:8)");

    let (before, _) = SPEC.split_once("  - element: stk_cd").unwrap();
    let (_, response) = SPEC.split_once("response:").unwrap();
    let response = response.replace(", extra: \"x\"", "");
    let all_added = format!(
        "{before}  - {{ element: stk_cd, name: 종목코드, type: String, required: Y, added: as in the sample call }}\nresponse:{response}"
    );
    let report = compare(&specs(&[&all_added]), &[&page]);
    assert!(report.is_clean(), "{report}");
    assert_eq!(report.elements, 6);
    assert_eq!(report.not_pasted.len(), 2);
}

#[test]
fn an_amendment_that_no_longer_applies() {
    let last = "- last\t마지막\tString\tN\t20\t\n";
    assert_snapshot!(differences(last, &format!("{last}- late\t나중\tString\tN\t20\t\n")), @"page0.txt:31: ka19999 response late: the table has it now, so the amendment no longer applies: take over the facts and drop `added` (spec/0.yaml:33)");
    assert_snapshot!(differences("stk_cd\t종목코드\tString\tY\t6", "stk_cd\t종목코드\tString\tY\t20"), @r#"page0.txt:16: ka19999 request stk_cd: length "20" in the table, "6" in the spec; the table now says what the amendment says: take over the fact and drop the amendment (spec/0.yaml:12)"#);
}

#[test]
fn the_sample_call_is_the_example() {
    assert_snapshot!(differences("'qry_tp': '1'", "'qry_tp': ''"), @r#"page0.txt:7: ka19999 sample call qry_tp: value blank on the page, "1" in the spec (spec/0.yaml:34)"#);
    assert_snapshot!(differences("'qry_tp': '1'", "'qry': '1'"), @"
    page0.txt:7: ka19999 sample call qry: on the page, not in the `example` of the spec (spec/0.yaml:34)
    spec/0.yaml:34: ka19999 sample call qry_tp: in the `example` of the spec, not on the page at page0.txt:5
    ");

    // Required, so that the example needs a value all the same.
    for sample in ["'stk_cd': ''", "'other': ''"] {
        let report = compare(&specs(&[SPEC]), &[&PAGE.replace("'stk_cd': '005930'", sample)]);
        assert!(report.differences.iter().all(|difference| !difference.message.contains("stk_cd")), "{report}");
        assert!(report.not_pasted[0].message.contains("stk_cd"), "{report}");
    }

    let (start, rest) = PAGE.split_once("\tparams").unwrap();
    let without = format!("{start}요청{}", rest.split_once("요청").unwrap().1);
    let report = compare(&specs(&[SPEC]), &[&without]);
    assert!(report.is_clean());
    assert_snapshot!(report.not_pasted[0], @"page0.txt:1: ka19999 no sample call");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever happens to the rows: no panic, and nothing of it goes unnoticed.
    #[test]
    fn a_changed_page_never_passes(cuts in prop::collection::vec((10_usize..31, 10_usize..31), 1..4)) {
        let mut lines: Vec<&str> = PAGE.lines().collect();
        for (a, b) in cuts {
            if a == b && a < lines.len() {
                lines.remove(a);
            } else if a.max(b) < lines.len() {
                lines.swap(a, b);
            }
        }
        let page = source("page.txt", &lines.join("\n"));
        if let Ok(trs) = parse(&page) {
            let same = trs == parse(&source("page.txt", PAGE)).unwrap();
            let report = verify(&specs(&[SPEC]), &[(page, trs)]);
            prop_assert!(same || !report.is_clean() || !report.not_pasted.is_empty(), "{report}");
        }
    }
}
