//! The pages of realtime types: read, made into specs, and held against them.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]

use insta::assert_snapshot;
use kiwoom_codegen::load::{Specs, load};
use kiwoom_codegen::portal::import::{Options, import};
use kiwoom_codegen::portal::paste::{Paste, parse};
use kiwoom_codegen::portal::verify::verify;
use kiwoom_codegen::source::Source;

const CATEGORIES: &str = "\
- slug: websocket
  module: realtime
  name: 실시간시세
  path: /api/dostk/websocket
  summary: What the server sends by itself.
  without_spec: [ka10171]
";

const GLOSSARY: &str = "\
labels: { 현재가: current_price, 전일대비: change, \"매도호가#\": \"asks[#].price\" }
titles: { 잔고: position_update }
groups: { asks: The asks. }
readings: [ { names: [\"*price\"], as: price }, { names: [change], as: { kind: won, sign: signed } } ]
";

/// Two types, whose pages differ in what is around the values, and a page that has no spec.
const PAGES: &str = "\
TR명
잔고
04

\tendpoint = '/api/dostk/websocket'

요청
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
trnm\t서비스명\tString\tY\t\tREG : 등록 , REMOVE : 해지
grp_no\t그룹번호\tString\tY\t\t
refresh\t기존등록유지여부\tString\tY\t\t
data\t실시간 등록 리스트\tLIST\tN\t\t
- item\t실시간 등록 요소\tString[ ]\tN\t\t
- type\t실시간 항목\tString[ ]\tY\t\tTR 명(0A,0B....)
응답
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
return_msg\t결과메시지\tString\tN\t\t
trnm\t서비스명\tString\tN\t\t
data\t실시간 등록리스트\tLIST\tN\t\t
- type\t실시간항목\tString\tN\t\tTR 명(0B,0B....)
- name\t실시간 항목명\tString\tN\t\t
- item\t실시간 등록 요소\tString\tN\t\t종목코드
- values\t실시간 값 리스트\tLIST\tN\t\t
- - 10\t현재가\tString\tN\t\t단위: 원, 부호가 포함된 숫자
- - 11\t전일대비\tString\tN\t\t단위: 원, 부호가 포함된 숫자
- - 41\t매도호가1\tString\tN\t\t단위: 원, 부호가 포함된 숫자
- - 9999\t모르는값\tString\tN\t\t

TR명
조건검색 목록조회
ka10171

\tendpoint = '/api/dostk/websocket'

요청
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
trnm\tTR명\tString\tY\t\tCNSRLST 고정값
응답
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
return_code\t결과코드\tint\tN\t\t정상 : 0
values\t실시간 수신 값\tObject\t\t\t
";

fn source(path: &str, text: &str) -> Source {
    Source { path: path.to_owned(), text: text.to_owned() }
}

fn specs(trs: &[Source]) -> Specs {
    let mut files = vec![
        source("spec/categories.yaml", CATEGORIES),
        source("spec/types.yaml", "[]"),
        source("spec/protocol.yaml", include_str!("../../spec/protocol.yaml")),
        source("spec/glossary.yaml", GLOSSARY),
    ];
    files.extend_from_slice(trs);
    let (specs, problems) = load(files);
    assert_eq!(problems, []);
    specs
}

fn pages(text: &str) -> Vec<Paste> {
    let page = source("pages.txt", text);
    let trs = parse(&page).unwrap();
    vec![(page, trs)]
}

#[test]
fn a_page_becomes_a_spec_without_the_frame_around_the_values() {
    let outcome = import(&specs(&[]), &[], &pages(PAGES), Options { folder: "spec", ..Options::default() }).unwrap();
    let [file] = outcome.files.as_slice() else { panic!("{outcome}") };
    assert_snapshot!(format!("{outcome}\n\n{}", file.text));
}

#[test]
fn a_spec_is_held_against_the_whole_page() {
    let outcome = import(&specs(&[]), &[], &pages(PAGES), Options { folder: "spec", ..Options::default() }).unwrap();
    let imported: Vec<Source> = outcome.files.iter().map(|file| source(&file.path, &file.text)).collect();
    let said = |text: &str| verify(&specs(&imported), &pages(text)).to_string();
    assert_snapshot!(said(PAGES));
    // What the pages do not differ in counts, in the frame and in the values alike.
    let other =
        PAGES.replace("grp_no\t그룹번호", "grp_no\t그룹").replace("11\t전일대비\tString\tN", "11\t전일대비\tString\tY");
    assert_snapshot!(said(&other));
}

#[test]
fn a_page_that_has_a_spec_after_all_is_told() {
    let spec = "\
id: ka10171
name: 조건검색 목록조회
category: websocket
rust: Conditions
summary: The conditions.
kind: query
response:
  - { element: seq, name: 번호, type: String, required: N, as: text, rust: seq }
";
    let report = verify(&specs(&[source("spec/websocket/ka10171.yaml", spec)]), &pages(PAGES));
    let told: Vec<String> = report.differences.iter().map(ToString::to_string).collect();
    assert_eq!(told[1], "pages.txt:31: ka10171 it has a spec: take it out of without_spec (spec/categories.yaml)");
}
