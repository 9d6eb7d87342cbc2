//! Pasted pages become specs: facts exact, readings proposed, questions where a person has to decide.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]
#![allow(unreachable_pub)]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use insta::assert_snapshot;
use kiwoom_codegen::generate;
use kiwoom_codegen::load::{Specs, load};
use kiwoom_codegen::portal::evidence::Evidence;
use kiwoom_codegen::portal::import::score::score;
use kiwoom_codegen::portal::import::{Options, Outcome, import};
use kiwoom_codegen::portal::paste::{PastedTr, parse};
use kiwoom_codegen::portal::verify::verify;
use kiwoom_codegen::source::Source;
use kiwoom_codegen::spec::{Field, Tr};
use proptest::prelude::*;
use support::source;

/// A flat page of another category. Elements begin with digits, some words nobody has ever seen.
const FLAT: &str = "\
TR명
주식기본정보요청
ka10001

import requests

def fn_ka10001(token, data, cont_yn='N', next_key=''):
\thost = 'https://api.kiwoom.com'
\tendpoint = '/api/dostk/bonds'
\turl =  host + endpoint

\tparams = {
\t\t'stk_cd': '005930', # 종목코드 거래소별 종목코드 (KRX:039490,NXT:039490_NX,SOR:039490_AL)
\t}

요청
REQUEST HEADER
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
stk_cd\t종목코드\tString\tY\t20\t거래소별 종목코드
(KRX:039490,NXT:039490_NX,SOR:039490_AL)
응답
RESPONSE HEADER
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
stk_nm\t종목명\tString\tN\t40\t
zzz_par\t액면가\tString\tN\t20\t
77abc\t77최고\tString\tN\t20\t
return\t수익\tString\tN\t20\t
cur_prc\t현재가\tString\tN\t20\t
tdy_prc\t당일가\tString\tN\t\t\"원\" 단위: 예) 1\\2
pred_pre\t전일대비\tString\tN\t20\t
pre\t대비\tString\tN\t20\t
qcap_amt\t자본금액(백만원)\tString\tN\t20\t
";

/// A page with lists in lists, codes old and new, a choice of unit, and a parameter that only the sample has.
const LISTS: &str = "\
TR명
계좌별주문체결요청
kt99999

\tendpoint = '/api/dostk/acnt'

\tparams = {
\t\t'strt_dt': '20241125', # 시작일자 YYYYMMDD
\t\t'amt_qty_tp': '1', # 금액수량구분
\t\t'stex_tp': '1', # 거래소구분
\t\t'qsort_tp': '', # 정렬구분 1:시간순, 2:수량순
\t}

요청
REQUEST HEADER
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
strt_dt\t시작일자\tString\tY\t8\tYYYYMMDD
amt_qty_tp\t금액수량구분\tString\tY\t1\t1:금액(백만원), 2:수량(천주)
stex_tp\t거래소구분\tString\tN\t1\t1:KRX, 2:NXT 3.통합
응답
RESPONSE HEADER
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
acnt_ord\t계좌별주문\tLIST\tN\t\t
- ind\t개인\tString\tN\t20\t
- orgn\t기관\tString\tN\t20\t
- prm_sub\t하위목록\tLIST\tN\t\t
- - trde_qty\t거래량\tString\tN\t20\t
- - io_tp\t매매구분\tString\tN\t20\t1:매수, 2:매도, 3:기타매매
- cur_prc\t현재가\tString\tN\t20\t
tot_amt\t총금액\tString\tN\t20\t
";

const OPTIONS: Options<'_> = Options { folder: "spec", category: None, update: false, evidence: None };

/// The workspace's glossary, categories and code lists, without its TRs.
fn sources() -> Vec<Source> {
    let spec = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec"));
    ["categories.yaml", "types.yaml", "protocol.yaml", "glossary.yaml"]
        .map(|name| source(name, &fs::read_to_string(spec.join(name)).unwrap()))
        .into()
}

fn specs() -> Specs {
    let (specs, problems) = load(sources());
    assert!(problems.is_empty(), "{problems:?}");
    specs
}

/// The header tables, which are the same on every page.
const HEADERS: [(&str, &str); 2] = [
    (
        "REQUEST HEADER",
        "Header
Element\t한글명\ttype\tRequired\tLength\tDescription
authorization\t접근토큰\tString\tY\t1000\t토큰 지정시 토큰타입(\"Bearer\") 붙혀서 호출
예) Bearer Egicyx...
cont-yn\t연속조회여부\tString\tN\t1\t응답 Header의 연속조회여부값이 Y일 경우 다음데이터 요청시 응답 Header의 cont-yn값 세팅
next-key\t연속조회키\tString\tN\t50\t응답 Header의 연속조회여부값이 Y일 경우 다음데이터 요청시 응답 Header의 next-key값 세팅
api-id\tTR명\tString\tY\t10\t",
    ),
    (
        "RESPONSE HEADER",
        "Header
Element\t한글명\ttype\tRequired\tLength\tDescription
cont-yn\t연속조회여부\tString\tN\t1\t다음 데이터가 있을시 Y값 전달
next-key\t연속조회키\tString\tN\t50\t다음 데이터가 있을시 다음 키값 전달
api-id\tTR명\tString\tY\t10\t",
    ),
];

fn page(text: &str) -> (Source, Vec<PastedTr>) {
    let text = HEADERS.iter().fold(text.to_owned(), |text, (short, table)| text.replace(short, table));
    let source = Source { path: "page.txt".to_owned(), text };
    let trs = parse(&source).unwrap();
    (source, trs)
}

fn imported(text: &str) -> Outcome {
    let specs = specs();
    import(&specs, &[], &[page(text)], OPTIONS).unwrap()
}

/// What the checker says of an import.
fn problems(outcome: &Outcome, more: &str) -> String {
    let mut sources = sources();
    sources.iter_mut().filter(|file| file.path.ends_with("categories.yaml")).for_each(|file| file.text += more);
    sources.extend(outcome.files.iter().map(|file| Source { path: file.path.clone(), text: file.text.clone() }));
    let all = support::lines(&generate(sources));
    // Lists that no TR uses, and categories that speak of TRs which are not there: as it should be with so few of them.
    let of_others = ["is used by no TR; remove it", "that users call; expected the id of one"];
    let own: Vec<&str> = all.lines().filter(|line| !of_others.iter().any(|end| line.ends_with(end))).collect();
    own.join("\n")
}

const CATEGORIES: &str = "
- { slug: bonds, module: bonds, name: 채권, path: /api/dostk/bonds, summary: Bonds. }
- { slug: acnt, module: account, name: 계좌, path: /api/dostk/acnt, summary: Accounts. }
";

#[test]
fn a_flat_page_of_a_new_category() {
    let outcome = imported(FLAT);
    let [file] = outcome.files.as_slice() else { panic!("{outcome}") };
    assert!(file.is_new);
    assert_snapshot!("flat", format!("{outcome}\n\n{}", file.text));
    assert_snapshot!("flat_unsettled", problems(&outcome, CATEGORIES));
}

#[test]
fn a_page_with_lists_and_codes() {
    let outcome = imported(LISTS);
    let [file] = outcome.files.as_slice() else { panic!("{outcome}") };
    assert_snapshot!("lists", format!("{outcome}\n\n{}", file.text));
    assert_snapshot!("lists_unsettled", problems(&outcome, CATEGORIES));
}

/// Every question is refused by file and line; once all are answered, the code is generated.
#[test]
fn questions_are_all_that_the_checker_has_to_say() {
    for text in [FLAT, LISTS] {
        let mut outcome = imported(text);
        let questions: usize = outcome.files.iter().map(|file| file.questions).sum();
        let refused = problems(&outcome, CATEGORIES);
        assert_eq!(refused.lines().filter(|line| line.contains("to settle: ")).count(), questions, "{refused}");
        assert_eq!(refused.lines().count(), questions, "{refused}");
        for file in &mut outcome.files {
            file.text = answered(&file.text);
        }
        assert_eq!(problems(&outcome, CATEGORIES), "");
    }
}

/// The text without its questions, as a person leaves it who agrees with everything.
fn answered(text: &str) -> String {
    let mut answered = String::new();
    let mut in_list = false;
    for line in text.lines() {
        in_list = line == "settle:" || in_list && line.starts_with("  - \"");
        let line = match line.split_once(", settle: [") {
            Some((before, after)) => format!("{before}{}", after.rsplit_once(']').unwrap().1),
            None => line.to_owned(),
        };
        if !in_list && !line.trim_start().starts_with("settle:") {
            answered.push_str(&line);
            answered.push('\n');
        }
    }
    answered
}

#[test]
fn facts_are_exact() {
    let specs = specs();
    for text in [FLAT, LISTS] {
        let page = page(text);
        let outcome = import(&specs, &[], std::slice::from_ref(&page), OPTIONS).unwrap();
        let mut sources = sources();
        sources.extend(outcome.files.iter().map(|file| Source { path: file.path.clone(), text: file.text.clone() }));
        let (imported, problems) = load(sources);
        assert!(problems.is_empty(), "{problems:?}");
        let report = verify(&imported, &[page]);
        assert!(report.is_clean() && report.elements > 5, "{report}");
    }
}

/// Every TR of the repository, as its page shows it: the facts and nothing else.
#[test]
fn the_specs_of_the_repository_come_out_of_their_pages() {
    let spec = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec"));
    let mut sources = sources();
    for entry in fs::read_dir(spec.join("mrkcond")).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("mrkcond/{}", path.file_name().unwrap().to_str().unwrap());
        sources.push(source(&name, &fs::read_to_string(path).unwrap()));
    }
    let (mut specs, problems) = load(sources);
    assert!(problems.is_empty(), "{problems:?}");
    // The others were read with facts beside their pages, which tell no lengths.
    specs.trs.retain(|tr| tr.spec.request.iter().any(|field| field.length.is_some()));
    let pages: Vec<_> = specs.trs.iter().map(|tr| page(&page_of(&tr.spec, specs.path(&tr.spec).unwrap()))).collect();
    let score = score(&specs, &pages, None).unwrap();
    assert_eq!((score.trs, score.facts.as_slice()), (specs.trs.len(), &[][..]));
    assert!(score.readings > 1000 && score.percent() >= 90.0, "{score}");
    // What no page tells, and nobody would ask.
    assert!(score.wrong.len() <= 4, "{score}");
}

/// A TR in the portal's format.
fn page_of(tr: &Tr, path: &str) -> String {
    fn rows(page: &mut String, fields: &[Field], depth: usize) {
        for field in fields.iter().filter(|field| field.added.is_none()) {
            let length = field.length.map(|length| length.to_string()).unwrap_or_default();
            let dashes = "- ".repeat(depth);
            let Field { element, name, wire_type, required, description, .. } = field;
            writeln!(page, "{dashes}{element}\t{name}\t{wire_type}\t{required}\t{length}\t{description}").unwrap();
            rows(page, &field.fields, depth + 1);
        }
    }
    let mut page = format!("TR명\n{}\n{}\n\tendpoint = '{path}'\n\tparams = {{\n", tr.name, tr.id);
    for (element, value) in &tr.example.0 {
        let field = tr.request.iter().find(|field| field.element == *element).unwrap();
        writeln!(page, "\t\t'{element}': '{value}', # {} {}", field.name, field.description).unwrap();
    }
    page.push_str("\t}\n");
    for (side, fields) in [("요청", &tr.request), ("응답", &tr.response)] {
        writeln!(page, "{side}").unwrap();
        // A table that is all added is one that the page lacks.
        if fields.iter().any(|field| field.added.is_none()) {
            page.push_str("Body\nElement\t한글명\ttype\tRequired\tLength\tDescription\n");
            rows(&mut page, fields, 0);
        }
    }
    page
}

#[test]
fn what_was_an_exception_once_is_asked_about() {
    let mut sources = sources();
    let known = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/mrkcond/ka10007.yaml"));
    sources.push(source("mrkcond/ka10007.yaml", &fs::read_to_string(known).unwrap()));
    let (specs, _) = load(sources);
    let text = FLAT.replace("pred_pre\t전일대비", "pred_rt\t전일비");
    let outcome = import(&specs, &specs.trs, &[page(&text)], OPTIONS).unwrap();
    let line = outcome.files[0].text.lines().find(|line| line.contains("pred_rt")).unwrap();
    assert!(line.contains("whether it is so here, too: ka10007 calls it volume_ratio"), "{line}");
}

/// A type name that is taken, and codes that another TR has.
#[test]
fn names_and_lists_of_other_trs_are_not_taken_twice() {
    let outcome = imported(LISTS);
    let (mut specs, _) = load(sources());
    let (others, _) = load(vec![source("acnt/kt99999.yaml", &answered(&outcome.files[0].text))]);
    specs.trs = others.trs;
    let text = LISTS.replace("kt99999", "kt99998");
    let second = import(&specs, &specs.trs, &[page(&text)], OPTIONS).unwrap();
    assert_snapshot!(
        "second",
        second.files[0].text.lines().take_while(|line| *line != "request:").collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn a_page_without_an_endpoint_needs_a_category() {
    let text = FLAT.replace("\tendpoint = '/api/dostk/bonds'\n", "");
    let specs = specs();
    let problems = import(&specs, &[], &[page(&text)], OPTIONS).unwrap_err();
    assert_snapshot!(problems[0].to_string(), @"page.txt:1: ka10001: the page has no line `endpoint = '/api/…'` in its sample, so its category is unknown; copy the sample, too, or name the category with --category");
    let options = Options { folder: "spec", category: Some("mrkcond"), update: false, evidence: None };
    assert_eq!(import(&specs, &[], &[page(&text)], options).unwrap().files[0].path, "spec/mrkcond/ka10001.yaml");
}

#[test]
fn everything_that_is_wrong_is_told() {
    let twice = format!("{}{LISTS}", FLAT.replace("\t40\t", "\t40자\t").replace("\tY\t20\t", "\tY\t99999\t"));
    let specs = specs();
    let problems = import(&specs, &[], &[page(&twice), page(LISTS)], OPTIONS).unwrap_err();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_snapshot!(lines.join("\n"));
}

/// A reviewed spec as a person may have written it.
const REVIEWED: &str = r#"id: kt88888
name: 시험요청
category: mrkcond
rust: Trial # a name that somebody thought about
summary: For tests.
kind: query

request:
  - { element: stk_cd, name: 종목코드, type: String, required: Y, length: 6, description: "짧은", as: stock_code, rust: stock_code, note: "It is {short}, \"quoted\"." }

response:
  # The first is the best.
  - { element: cur_prc, name: '현재''가', type: String, required: N, as: price, rust: current_price }
  - { element: late, name: 나중, type: String, required: N, as: text, rust: late, added: the server sends it }
  - element: rows
    name: 목록 # of rows
    type: LIST
    required: N
    rust: rows
    fields:
      - { element: trde_qty, name: 거래량, type: String, required: N, length: 20, description: 주, as: { kind: quantity, unit: shares }, rust: volume }
      - { element: gone, name: 없음, type: String, required: N, as: text, rust: gone }

example: { stk_cd: "005930" } # Samsung
"#;

/// The page behind it, years later.
const LATER: &str = "\
TR명
시험 조회요청
kt88888
\tendpoint = '/api/dostk/mrkcond'
\tparams = {
\t\t'stk_cd': '039490', # 종목코드
\t}
요청
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
stk_cd\t종목 코드\tString\tY\t20\t
응답
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
cur_prc\t현재가\tString\tN\t20\t첫 줄
둘째 \"줄\"
late\t나중 값\tString\tN\t20\t
rows\t목록들\tLIST\tN\t\t
- trde_qty\t거래량\tString\tY\t\t
- stk_nm\t종목명\tString\tN\t40\t
- qqq\t새로움\tString\tN\t20\t
subs\t새목록\tLIST\tN\t\t
- trde_qty\t거래량\tString\tN\t20\t
";

fn update(reviewed: &str, later: &str) -> Result<(String, Outcome), String> {
    let (mut specs, problems) = load([sources(), vec![source("mrkcond/kt88888.yaml", reviewed)]].concat());
    assert!(problems.is_empty(), "{problems:?}");
    let existing = std::mem::take(&mut specs.trs);
    let options = Options { folder: "spec", category: None, update: true, evidence: None };
    let outcome = import(&specs, &existing, &[page(later)], options)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let text = outcome.files.first().map_or(reviewed.to_owned(), |file| file.text.clone());
    Ok((text, outcome))
}

#[test]
fn an_update_changes_facts_and_nothing_else() {
    let (text, outcome) = update(REVIEWED, LATER).unwrap();
    assert_snapshot!("updated", format!("{outcome}\n\n{text}"));
    // A second one has nothing to do.
    let (again, outcome) = update(&text, LATER).unwrap();
    assert_eq!(again, text);
    assert_eq!(outcome.files.len(), 0);
}

/// An older page changes nothing that the spec knows to be newer.
#[test]
fn an_update_takes_nothing_over_from_an_older_page() {
    let page = FLAT.replace("pred_pre\t전일대비\tString\tN\t20", "pred_pre\t전일대비\tString\tN\t10");
    assert_ne!(page, FLAT);
    let reviewed = answered(&imported(FLAT).files[0].text);
    let line = reviewed.lines().find(|line| line.contains("element: pred_pre,")).unwrap();
    let newer = line.replace("length: 20,", "length: 20, older: { length: \"10\" },");
    assert_ne!(line, newer);
    let reviewed = reviewed.replace(line, &newer);
    let (text, outcome) = update(&reviewed, &page).unwrap();
    assert_eq!((text, outcome.files.len(), outcome.differences.len()), (reviewed, 0, 0));
}

#[test]
fn without_update_a_spec_is_compared_and_left_alone() {
    let (mut specs, _) = load([sources(), vec![source("mrkcond/kt88888.yaml", REVIEWED)]].concat());
    let existing = std::mem::take(&mut specs.trs);
    let outcome = import(&specs, &existing, &[page(LATER)], OPTIONS).unwrap();
    assert!(outcome.files.is_empty());
    assert_snapshot!("compared", outcome.to_string());
}

#[test]
fn a_file_that_no_edit_is_safe_in_is_refused() {
    let folded = REVIEWED.replace("name: 목록 # of rows", "name: >-\n      목록");
    assert_snapshot!(update(&folded, LATER).unwrap_err(), @"spec/mrkcond/kt88888.yaml:16: name is written in a way that it cannot be changed in safely; take the fact over by hand");
    let anchored = REVIEWED.replace("name: 목록 # of rows", "name: &name 목록");
    assert!(update(&anchored, LATER).is_err());
}

/// A list page with these rows, and what became of each: `as`, and whether it is asked about.
fn readings(title: &str, rows: &[(&str, &str, &str)]) -> String {
    let mut text = format!("TR명\n{title}\nka70001\n\tendpoint = '/api/dostk/mrkcond'\n요청\n응답\nBody\n");
    text.push_str("Element\t한글명\ttype\tRequired\tLength\tDescription\nlist\t목록\tLIST\tN\n");
    for (element, label, description) in rows {
        writeln!(text, "- {element}\t{label}\tString\tN\t20\t{description}").unwrap();
    }
    let outcome = imported(&text);
    let rows = outcome.files[0].text.lines().filter(|line| line.trim_start().starts_with("- { element")).map(|line| {
        let (head, settle) = line.split_once(", settle: ").unwrap_or((line.trim_end_matches(" }"), ""));
        let (head, reading) = head.split_once(", as: ").unwrap();
        let label = head.split_once("name: ").unwrap().1.split(", type").next().unwrap();
        format!("{label}: {reading} {}", settle.trim_end_matches(" }"))
    });
    rows.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_unit_in_the_label_counts_and_a_contradiction_is_asked_about() {
    let rows = [
        ("ind_netprps", "개인순매수(백만원)", ""),
        ("orgn_netprps", "기관순매수", "단위:백만원"),
        ("trde_prica", "거래대금(천원)", ""),
        ("acc_trde_prica", "누적거래대금", "단위 : 억원"),
        ("acc_trde_qty", "누적거래량(백주)", ""),
        ("pred_pre", "전일대비(%)", ""),
        ("buy_amt", "매수금액(천주)", ""),
        ("sell_amt", "매도금액(원)", ""),
        ("netprps_amt", "순매수금액", ""),
        ("cntr_tm", "체결시간", "YYYYMMDDHHMMSS"),
        ("tm", "시간", "HHMMSS"),
        ("xyz", "모름(원)", ""),
        ("cntr_str_5min", "체결강도(5분)", ""),
    ];
    assert_snapshot!(readings("시험요청", &rows));
    // On a page about an index, a price may be its level.
    assert_snapshot!(
        readings("업종현재가요청", &[("cur_prc", "현재가", "")]),
        @r#"현재가: price, rust: current_price ["as: a price in won, or index_level"]"#
    );
}

#[test]
fn what_may_be_an_order_is_taken_for_one() {
    let kind = |title: &str, endpoint: Option<&str>, category: Option<&str>| {
        let mut text = LISTS.replace("계좌별주문체결요청", title);
        text = match endpoint {
            Some(path) => text.replace("/api/dostk/acnt", path),
            None => text.replace("\tendpoint = '/api/dostk/acnt'\n", ""),
        };
        let outcome = import(&specs(), &[], &[page(&text)], Options { category, ..OPTIONS }).unwrap();
        let line = outcome.files[0].text.lines().find(|line| line.contains("- \"kind: ")).unwrap().to_owned();
        line.trim_start_matches("  - \"kind: ").split("; a query").next().unwrap().to_owned()
    };
    assert_eq!(
        kind("주문취소 내역", Some("/api/dostk/acnt"), None),
        "order, since its name has 주문, 취소; if it only reads about it, it is a query"
    );
    assert_eq!(
        kind("조건검색 실시간 해제", Some("/api/dostk/websocket"), None),
        "order, since its name has 해제; if it only reads about it, it is a query"
    );
    assert_eq!(kind("주식 매도", Some("/api/dostk/crdordr"), None), "order, since its path is that of orders");
    assert_eq!(kind("주식 매도", None, Some("ordr")), "order, since its path is that of orders");
    assert_eq!(kind("접근토큰", Some("/oauth2/token"), None), "token, since it is posted where tokens are");
    assert_eq!(
        kind("예수금상세현황요청", Some("/api/dostk/acnt"), None),
        "query, since nothing in its name or its path says that it acts"
    );
}

#[test]
fn the_path_tells_the_category_and_the_caller_only_where_it_does_not() {
    let import_one = |path: &str, category| {
        let text = FLAT.replace("/api/dostk/bonds", path);
        let outcome = import(&specs(), &[], &[page(&text)], Options { category, ..OPTIONS })
            .map_err(|problems| problems[0].to_string())?;
        let own_path =
            outcome.files[0].text.lines().find(|line| line.starts_with("path: ")).unwrap_or_default().to_owned();
        Ok::<_, String>((outcome.files[0].path.clone(), own_path))
    };
    let at = |path: &str, own: &str| Ok((path.to_owned(), own.to_owned()));
    assert_eq!(import_one("/api/dostk/mrkcond", Some("acnt")), at("spec/mrkcond/ka10001.yaml", ""));
    assert_eq!(
        import_one("/api/dostk/bonds", Some("mrkcond")),
        at("spec/mrkcond/ka10001.yaml", "path: \"/api/dostk/bonds\"")
    );
    assert_eq!(import_one("/oauth2/token", None), at("spec/oauth/ka10001.yaml", "path: \"/oauth2/token\""));
    for outside in ["/api/dostk/..", "/api/dostk/"] {
        let refused = import_one(outside, None).unwrap_err();
        assert!(refused.starts_with("page.txt:9: ka10001: the category would be"), "{refused}");
    }
    assert!(import_one("/x", Some("../../x")).is_err());
}

#[test]
fn rows_below_what_is_no_list_are_refused() {
    let text =
        LISTS.replace("acnt_ord\t계좌별주문\tLIST", "acnt_ord\t계좌별주문\tList").replace("\tY\t8\t", "\tY\t08\t");
    let problems = import(&specs(), &[], &[page(&text)], OPTIONS).unwrap_err();
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_snapshot!(lines.join("\n"));
}

#[test]
fn codes_are_those_of_a_list_only_if_their_labels_are() {
    let text = LISTS
        .replace("1:KRX, 2:NXT 3.통합", "1,2,3")
        .replace("1:매수, 2:매도, 3:기타매매", "0:매수, 10:매수(IOC), 20:금액(원)");
    let lists: Vec<String> = imported(&text).files[0]
        .text
        .lines()
        .filter(|line| line.contains("code:"))
        .map(|line| line.trim().to_owned())
        .collect();
    assert_snapshot!(lists.join("\n"));
}

/// Each is one way of writing or changing that an edit could go wrong in: what is taken over, and what is left to differ.
#[test]
fn updates_in_all_styles() {
    const HEAD: &str =
        "id: kt88888\nname: 시험요청\ncategory: mrkcond\nrust: Trial\nsummary: For tests.\nkind: query\n";
    const TABLE: &str = "Body\nElement\t한글명\ttype\tRequired\tLength\tDescription\n";
    let list = |rows: &str| format!("  - element: {rows}");
    let field = |element: &str| {
        format!("{{ element: {element}, name: {element}, type: String, required: N, as: text, rust: {element} }}")
    };
    let row = |element: &str| format!("{element}\t{element}\tString\tN\t\t\n");
    let block = "name: b\n    type: LIST\n    required: N\n    rust: rows\n    fields:\n";
    let cases = [
        (
            "a list that moved, with a row that is new in it, and a list that is new",
            format!("request: []\nresponse:\n  - {}\n{}\n    {block}      - {}\nexample: {{}}\n", field("x"), list("b"), field("p")),
            format!("b\tb\tLIST\tN\t\t\n- {}- {}{}nl\tnl\tLIST\tN\t\t\n- {}", row("p"), row("q"), row("x"), row("p")),
        ),
        (
            "the rows of a list on one line",
            format!("request: []\nresponse:\n{}\n    {}[ {} ]\nexample: {{}}\n", list("b"), block.trim_end().to_owned() + " ", field("p")),
            format!("b\tb\tLIST\tN\t\t\n- {}- {}", row("p"), row("q")),
        ),
        (
            "a fact over two lines",
            "request: []\nresponse:\n  - element: x\n    name: 둘\n      줄\n    type: String\n    required: N\n    as: text\n    rust: x\nexample: {}\n".to_owned(),
            "x\t새 이름\tString\tN\t\t\n".to_owned(),
        ),
        (
            "facts added and removed beside comments",
            "request: []\nresponse:\n  - element: x\n    name: x\t# label\n    type: String\n    required: N # really\n    as: text\n    rust: x\n  - element: y\n    name: y\n    type: String\n    required: N\n    length: 20 # guessed\n    description: \"it's {this}, [that]\" # text\n    as: text\n    rust: y\nexample: {}\n".to_owned(),
            "x\tx2\tString\tN\t9\t설명\ny\ty\tString\tN\t\t\n".to_owned(),
        ),
        (
            "a row over several lines",
            "request: []\nresponse:\n  - { element: x, name: x,\n      type: String, required: N, # why\n      as: text, rust: x }\n  # about y\n  - { element: y, name: y, type: String, required: N, as: text, rust: y }\nexample: {}\n".to_owned(),
            format!("{}x\tx2\tString\tN\t9\t\n{}", row("w"), row("y")),
        ),
        (
            "an element that is in another list already, and no newline at the end",
            format!("request: []\nresponse:\n  - {}\n{}\n    {block}      - {}\nexample: {{}}", field("x"), list("b"), field("p")),
            format!("{}b\tb\tLIST\tN\t\t\n- {}- {}", row("x"), row("p"), row("x")),
        ),
        (
            "a list that was added by us",
            format!("request: []\nresponse:\n{}\n    {block}      - {}\n    added: the server sends it\nexample: {{}}\n", list("b"), field("p")),
            format!("b\tb\tLIST\tN\t\t\n- {}", row("p")),
        ),
        (
            "a text that became a list, a renamed element, and a table that was empty",
            format!("request: []\nresponse:\n  - {}\n  - {}\nexample: {{}}\n", field("x"), field("old")),
            format!("x\tx\tLIST\tN\t\t\n- {}new\told\tString\tN\t\t\n", row("p")),
        ),
    ];
    let mut report = String::new();
    for (case, spec, rows) in cases {
        let later = format!("TR명\n시험요청\nkt88888\n\tendpoint = '/api/dostk/mrkcond'\n요청\n응답\n{TABLE}{rows}");
        let before = format!("{HEAD}{spec}");
        match update(&before, &later) {
            Err(refused) => writeln!(report, "# {case}\nrefused: {refused}\n").unwrap(),
            Ok((text, outcome)) => {
                let body = text.strip_prefix(HEAD).unwrap();
                writeln!(report, "# {case}\n{body}-- {outcome}\n").unwrap();
                // What could be taken over is; again is the same.
                assert_eq!(update(&text, &later).unwrap().0, text, "{case}");
            }
        }
    }
    assert_snapshot!(report);
}

#[test]
fn a_new_parameter_comes_with_its_sample_value() {
    let later = LATER
        .replace(
            "'stk_cd': '039490', # 종목코드\n",
            "'stk_cd': '039490', # 종목코드\n\t\t'qry_dt': '20250101', # 일자\n",
        )
        .replace("응답\nBody", "qry_dt\t일자\tString\tY\t8\tYYYYMMDD\n응답\nBody");
    let (text, _) = update(REVIEWED, &later).unwrap();
    assert!(text.contains("example: { stk_cd: \"039490\", qry_dt: \"20250101\" } # Samsung"), "{text}");
    assert!(
        text.contains(
            "element: qry_dt, name: 일자, type: String, required: Y, length: 8, description: \"YYYYMMDD\", as: date"
        ),
        "{text}"
    );
}

proptest! {
    /// Whatever the page says, the file says the same.
    #[test]
    fn any_text_survives(label in "[^\t\r\n\u{feff}]{1,12}", description in "[^\t\r\n]{0,20}", value in "[^'\r\n\\\\]{0,8}") {
        prop_assume!(!label.trim().is_empty());
        let mut text = LISTS.replace("tot_amt\t총금액\tString\tN\t20\t", "");
        writeln!(text, "tot_amt\t{label}\tString\tN\t20\t{description}").unwrap();
        let text = text.replace("'stex_tp': '1'", &format!("'stex_tp': '{value}'"));
        let page = page(&text);
        // Some texts make another page of it; those are not at issue.
        prop_assume!(page.1.len() == 1 && page.1[0].response.as_ref().is_some_and(|table| table.rows.len() == 8));
        let specs = specs();
        let outcome = import(&specs, &[], std::slice::from_ref(&page), OPTIONS).unwrap();
        let mut sources = sources();
        sources.extend(outcome.files.iter().map(|file| Source { path: file.path.clone(), text: file.text.clone() }));
        let (imported, problems) = load(sources);
        prop_assert!(problems.is_empty(), "{problems:?}");
        let report = verify(&imported, &[page]);
        prop_assert!(report.is_clean(), "{report}");
    }

    /// A page that lost or got a few characters is imported or refused, and what is imported reads back.
    #[test]
    fn damaged_pages_do_no_harm(page in 0..2_usize, cuts in prop::collection::vec((0.0..1.0_f64, 0..12_usize, "[\t\n 가-힣a-z0-9:,-]{0,4}"), 1..5)) {
        let mut text = [FLAT, LISTS][page].to_owned();
        for (at, length, new) in cuts {
            let boundary = |offset: usize| (offset..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
            #[allow(clippy::cast_precision_loss, clippy::cast_sign_loss, clippy::cast_possible_truncation)]
            let start = boundary((text.len() as f64 * at) as usize);
            let end = boundary((start + length).min(text.len()));
            text.replace_range(start..end, &new);
        }
        let source = Source { path: "page.txt".to_owned(), text };
        let Ok(trs) = parse(&source) else { return Ok(()) };
        let specs = specs();
        let options = Options { folder: "spec", category: Some("mrkcond"), update: false, evidence: None };
        let Ok(outcome) = import(&specs, &[], &[(source, trs)], options) else { return Ok(()) };
        for file in outcome.files {
            let (specs, problems) = load(vec![Source { path: file.path.clone(), text: file.text.clone() }]);
            prop_assert!(problems.is_empty() && specs.trs.len() == 1, "{problems:?}\n{}", file.text);
        }
    }
}

/// The codes that two pages have are one list, in `types.yaml`; a code that no table has does not keep them apart.
#[test]
fn codes_that_pages_share_are_written_once() {
    let first = LISTS
        .replace("- - io_tp\t매매구분", "- - pre_sig\t대비기호")
        .replace("1:매수, 2:매도, 3:기타매매", "1: 상한가, 2:상승, 3:보합, 4:하한가, 5:하락");
    let mut alone = imported(&first);
    alone.files[0].text = answered(&alone.files[0].text);
    assert_eq!(problems(&alone, CATEGORIES), "");
    let second = first.replace("kt99999", "kt99998").replace("주문체결", "체결");
    let outcome = import(&specs(), &[], &[page(&first), page(&second)], OPTIONS).unwrap();
    let paths: Vec<&str> = outcome.files.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(paths, ["spec/types.yaml", "spec/acnt/kt99999.yaml", "spec/acnt/kt99998.yaml"]);
    let [types, trs @ ..] = outcome.files.as_slice() else { panic!("{outcome}") };
    let (shared, problems) = load(vec![source("types.yaml", &types.text)]);
    assert!(problems.is_empty(), "{problems:?}");
    let list = shared.types.spec.last().unwrap();
    assert_eq!((list.rust.as_str(), list.values.len()), ("QsortType", 2));
    for tr in trs {
        assert!(!tr.text.contains("\ncodes:"), "{}", tr.text);
        for list in ["QsortType", "ChangeSign"] {
            assert!(tr.text.contains(&format!("as: {{ code: {list} }}")), "{}", tr.text);
        }
    }
}

/// What is known beside the pages answers what they leave open; and says so where there is no kind for it yet.
#[test]
fn facts_answer_what_pages_leave_open() {
    let tsv = |name: &str, text: &str| source(name, text);
    let evidence = Evidence::read(&[
        tsv(
            "elements.tsv",
            "tr\telement\tkind\tunit\tsign\tnote\tforms\tlive\n\
             ka10001\tzzz_par\tprice\twon\tnone\t\tn\t\n\
             ka10001\t77abc\tamount\t100 million won\tnone\t\tn\t\n\
             ka10001\treturn\trate?\t\tnone\t3 decimals\tn.3\t\n\
             ka10001\tcur_prc\tprice\twon\tnone\t\tn\t\n\
             ka10001\ttdy_prc\tamount\twon\tnone\t\tn\t! thousand SHARES\n\
             ka10001\tpre\tquantity\tshares\ttrue\t\tn\t! upside down\n",
        ),
        tsv(
            "live-forms.tsv",
            "tr\telement\tfact\tagainst elements.tsv or the spec\nka10001\tqcap_amt\tmillion won\tnew\n",
        ),
        tsv("notes.tsv", "tr\telement\tfact\nka10001\treturn\tof a year\n"),
    ])
    .unwrap();
    let specs = specs();
    let options = Options { evidence: Some(&evidence), ..OPTIONS };
    let outcome = import(&specs, &[], &[page(FLAT)], options).unwrap();
    let readings: Vec<String> = outcome.files[0]
        .text
        .lines()
        .skip_while(|line| *line != "response:")
        .filter_map(|line| {
            let element = line.split_once("element: ")?.1.split(',').next()?;
            let questions: Vec<_> = line.split('"').filter(|part| part.starts_with("as: ")).collect();
            let reading = line.split_once(" as: ")?.1.split(", rust:").next()?;
            Some(format!("{element}: {reading} {questions:?}"))
        })
        .collect();
    assert_snapshot!(readings.join("\n"));
}

/// What a table says of a sign is how it is written; the name says whether there is anything below zero. Where they
/// contradict each other, and the live server was not seen to settle it, somebody is asked.
#[test]
fn names_and_facts_are_held_against_each_other() {
    let page_text = "\
TR명\n금현물시험요청\nka70002\n\tendpoint = '/api/dostk/mrkcond'\n요청\nBody\n\
Element\t한글명\ttype\tRequired\tLength\tDescription\n\
stk_cd\t종목코드\tString\tY\t20\tM04020000 금 99.99_1kg, M04020100 미니금 99.99_100g\n\
sort_tp\t정렬구분\tString\tY\t1\t2:순매수(고정값)\n응답\nBody\n\
Element\t한글명\ttype\tRequired\tLength\tDescription\n\
trde_tern_rt\t거래회전율\tString\tN\t20\t\n\
pred_close_pric\t전일종가\tString\tN\t20\t\n\
trde_qty\t거래량\tString\tN\t20\t\n\
acc_trde_qty\t누적거래량\tString\tN\t20\t\n\
cnvt_rt\t전환비율\tString\tN\t20\t소수점 넷째 자리까지 포맷된 숫자\n";
    let evidence = Evidence::read(&[source(
        "elements.tsv",
        "tr\telement\tkind\tunit\tsign\tnote\tforms\tlive\n\
         ka70002\ttrde_tern_rt\trate\tpercent\ttrue\t2 decimals\t\t\n\
         ka70002\tpred_close_pric\tprice\twon\ttrue(padded)\tzero-padded 8 incl. sign\t\t\n\
         ka70002\ttrde_qty\tamount\tmillion won\tnone\t\t\t\n\
         ka70002\tacc_trde_qty\tamount\twon\tnone\t\t\t! thousand GRAMS\n",
    )])
    .unwrap();
    let specs = specs();
    let options = Options { evidence: Some(&evidence), ..OPTIONS };
    let outcome = import(&specs, &[], &[page(page_text)], options).unwrap();
    let line = |element: &str| {
        let is_its = |line: &&str| line.contains(&format!("element: {element},"));
        outcome.files[0].text.lines().find(is_its).unwrap().to_owned()
    };
    for (element, reading, question) in [
        ("stk_cd", "{ code: GoldProduct }", None),
        ("sort_tp", "{ code: ", Some("as: there is one code alone; fixed, unless others can be sent")),
        ("trde_tern_rt", "{ kind: rate, sign: magnitude, scale: 2 }", None),
        ("pred_close_pric", "won,", None),
        ("trde_qty", "{ kind: amount, unit: million_won }", Some("as: amount, as facts have it; quantity by its name")),
        ("acc_trde_qty", "{ kind: quantity, unit: kilograms }", None),
        ("cnvt_rt", "{ kind: ratio, scale: 4 }", None),
    ] {
        let line = line(element);
        assert!(line.contains(&format!("as: {reading}")), "{line}");
        let asked = line.split('"').find(|part| part.starts_with("as: "));
        assert_eq!(asked, question, "{line}");
    }
}

/// The score knows what a person decided from what was overlooked: the reviewed spec says so.
#[test]
fn a_score_counts_apart_what_only_a_person_knows() {
    let text = page_of(&specs_of("mrkcond/ka10004.yaml", "", "").trs[0].spec, "/api/dostk/mrkcond");
    let counts = |from: &str, to: &str| {
        let score = score(&specs_of("mrkcond/ka10004.yaml", from, to), &[page(&text)], None).unwrap();
        (
            score.right + score.asked + score.unknowable.len() + score.wrong.len() - score.readings,
            score.unknowable.len(),
            score.wrong.len(),
        )
    };
    let (_, unknowable, wrong) = counts("", "");
    let renamed = counts("rust: book_time", "rust: as_of");
    assert_eq!(renamed, (0, unknowable, wrong + 1));
    let explained = counts("rust: book_time", "rust: as_of, named: \"for a test\"");
    assert_eq!(explained, (0, unknowable + 1, wrong));
}

/// The specs with one TR of the repository, in which a text is replaced.
fn specs_of(name: &str, from: &str, to: &str) -> Specs {
    let spec = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec"));
    let text = fs::read_to_string(spec.join(name)).unwrap();
    let text = if from.is_empty() { text } else { text.replacen(from, to, 1) };
    let (specs, problems) = load([sources(), vec![source(name, &text)]].concat());
    assert!(problems.is_empty(), "{problems:?}");
    specs
}
