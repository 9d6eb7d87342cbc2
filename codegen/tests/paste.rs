//! Pasted pages: every quirk is read, everything else is a diagnostic.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use insta::assert_snapshot;
use kiwoom_codegen::portal::paste::{PastedTr, Table, parse};
use kiwoom_codegen::source::Source;
use proptest::prelude::*;

/// A page with all its parts, in the portal's format. Lists nest, descriptions run over lines, tabs are lost.
const PAGE: &str = "\
TR명
시험조회요청
ka19999


import requests
\tendpoint = '/api/dostk/test'
def fn_ka19999(token, data):
\theaders = {
\t\t'api-id': 'ka19999', # TR명
\t}

\tparams = {
\t\t'stk_cd': '005930', # 종목코드 (KRX:039490,
NXT:039490_NX)
\t\t'qry_tp': '', # 조회구분 
\t}

요청
Header
Element\t한글명\ttype\tRequired\tLength\tDescription
api-id\tTR명\tString\tY\t10\t
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
stk_cd\t종목코드\tString\tY\t20\t거래소별 종목코드

(KRX:039490,NXT:039490_NX)
- 세 번째 줄
qry_tp\t조회구분\tString\tN\t1\t0:전체, 1:일부
응답
Header
Element\t한글명\ttype\tRequired\tLength\tDescription
api-id\tTR명\tString\tY\t10

Body
Element\t한글명\ttype\tRequired\tLength\tDescription
tot_cnt\t건수\tString\tN\t20\t
rows\t목록\tLIST\tN
- stk_nm\t종목명\tString\tN\t20\t
- subs\t하위목록\tLIST\tN\t\t
- - qty\t수량\tString\tN\t20\t주
- last\t마지막\tString\tN
";

fn source(text: impl Into<String>) -> Source {
    Source { path: "page.txt".to_owned(), text: text.into() }
}

fn read(text: impl Into<String>) -> Vec<PastedTr> {
    parse(&source(text)).unwrap()
}

/// The diagnostics, one a line.
fn problems(text: impl Into<String>) -> String {
    let found = parse(&source(text)).unwrap_err();
    found.iter().map(|problem| format!("{problem}\n")).collect()
}

fn outline(trs: &[PastedTr]) -> String {
    fn table(out: &mut String, title: &str, table: Option<&Table>) {
        let Some(table) = table else { return writeln!(out, "{title}: none").unwrap() };
        writeln!(out, "{title}, line {}", table.line).unwrap();
        for row in &table.rows {
            let facts = [&row.element, &row.name, &row.wire_type, &row.required, &row.length, &row.description];
            let facts = facts.map(|fact| fact.replace('\n', "⏎"));
            writeln!(out, "  {:2} {}{}", row.line, "· ".repeat(row.depth), facts.join("|")).unwrap();
        }
    }
    let mut out = String::new();
    for tr in trs {
        writeln!(out, "{} {}, lines {} and {}", tr.id, tr.name, tr.line, tr.name_line).unwrap();
        if let Some(endpoint) = &tr.endpoint {
            writeln!(out, "endpoint {}, line {}", endpoint.path, endpoint.line).unwrap();
        }
        table(&mut out, "request headers", tr.request_headers.as_ref());
        table(&mut out, "request", tr.request.as_ref());
        table(&mut out, "response headers", tr.response_headers.as_ref());
        table(&mut out, "response", tr.response.as_ref());
        let Some(sample) = &tr.sample else {
            writeln!(out, "sample: none").unwrap();
            continue;
        };
        writeln!(out, "sample, line {}", sample.line).unwrap();
        for param in &sample.params {
            let comment = Some(&param.comment).filter(|comment| !comment.is_empty());
            let comment = comment.map(|comment| format!(" # {comment}")).unwrap_or_default();
            writeln!(out, "  {:2} {}={:?}{comment}", param.line, param.element, param.value).unwrap();
        }
    }
    out
}

#[test]
fn a_page_with_all_its_parts() {
    assert_snapshot!(outline(&read(PAGE)), @r#"
    ka19999 시험조회요청, lines 1 and 2
    endpoint /api/dostk/test, line 7
    request headers, line 20
      22 api-id|TR명|String|Y|10|
    request, line 23
      25 stk_cd|종목코드|String|Y|20|거래소별 종목코드⏎(KRX:039490,NXT:039490_NX)⏎- 세 번째 줄
      29 qry_tp|조회구분|String|N|1|0:전체, 1:일부
    response headers, line 31
      33 api-id|TR명|String|Y|10|
    response, line 35
      37 tot_cnt|건수|String|N|20|
      38 rows|목록|LIST|N||
      39 · stk_nm|종목명|String|N|20|
      40 · subs|하위목록|LIST|N||
      41 · · qty|수량|String|N|20|주
      42 · last|마지막|String|N||
    sample, line 13
      14 stk_cd="005930" # 종목코드 (KRX:039490,
      16 qry_tp="" # 조회구분
    "#);
}

#[test]
fn line_ends_and_a_byte_order_mark_do_not_matter() {
    let windows = format!("\u{feff}{}", PAGE.replace('\n', "\r\n"));
    assert_eq!(read(windows), read(PAGE));
}

const RESPONSE: &str = "응답\nBody\nElement\t한글명\ttype\tRequired\tLength\tDescription\na\t가\tString\tN\t1\t끝\n";

#[test]
fn id_and_name_stand_in_either_order() {
    for heading in [
        "TR명\n이름\nka1\n",
        "TR명\nka1\n이름\n",
        "ka1\nTR명\n이름\n",
        "ka1\n\nTR명\n\n이름\n\n",
        "TR명\n이름\n\nka1\n안내\n",
    ] {
        let [tr] = read(format!("{heading}{RESPONSE}")).try_into().unwrap();
        assert_eq!((tr.id.as_str(), tr.name.as_str()), ("ka1", "이름"), "{heading:?}");
    }
}

#[test]
fn the_id_above_the_title_is_no_description() {
    let pages = read(format!("TR명\n하나\nka1\n{RESPONSE}\nka2\nTR명\n둘\n{RESPONSE}0g\nTR명\n셋\n{RESPONSE}"));
    let ids: Vec<_> = pages.iter().map(|tr| tr.id.as_str()).collect();
    assert_eq!(ids, ["ka1", "ka2", "0g"]);
    assert!(pages.iter().all(|tr| tr.response.as_ref().unwrap().rows[0].description == "끝"));
}

#[test]
fn a_missing_table_is_not_an_empty_one() {
    let columns = "Element\t한글명\ttype\tRequired\tLength\tDescription\n";
    let [missing, without_rows, without_columns] = read(format!(
        "TR명\n없음\nka1\n{RESPONSE}\nTR명\n비었음\nka2\n요청\nBody\n{columns}{RESPONSE}\nTR명\n제목만\nka3\n요청\nBody\n{RESPONSE}"
    ))
    .try_into()
    .unwrap();
    assert_eq!(missing.request, None);
    assert_eq!(without_rows.request.unwrap().rows, []);
    assert_eq!(without_columns.request.unwrap().rows, []);
}

#[test]
fn a_sample_without_parameters() {
    let [tr] = read(format!("TR명\n이름\nka1\n\tparams = {{}}\n{RESPONSE}")).try_into().unwrap();
    assert_eq!(tr.sample.unwrap().params, []);
}

#[test]
fn no_page_at_all() {
    assert_snapshot!(problems(""), @"page.txt:1: no TR in it: expected pages of the portal as text, each from the line `TR명` to the end of the response table, with tabs between the columns");
    assert_snapshot!(problems("id: ka19999\nname: 시험\n"), @"page.txt:1: no TR in it: expected pages of the portal as text, each from the line `TR명` to the end of the response table, with tabs between the columns");
    assert_snapshot!(problems("Element\t한글명\ttype\tRequired\tLength\tDescription\na\t가\tString\tN\t1\t\n"), @"page.txt:1: a table that belongs to no TR: expected a line `TR명` with the TR's name and id before it; copy the page from its title on");
}

#[test]
fn a_heading_without_id_or_name() {
    assert_snapshot!(problems(format!("TR명\n이름\n{RESPONSE}")), @"page.txt:1: a TR without id: expected a line such as `ka10086` above `TR명` or within two lines below it; add it");
    assert_snapshot!(problems(format!("TR명\nka1\n{RESPONSE}")), @"page.txt:1: a TR without name: expected the TR's Korean name on the line after `TR명`; add it");
    assert_snapshot!(problems("TR명"), @"
    page.txt:1: a TR without id: expected a line such as `ka10086` above `TR명` or within two lines below it; add it
    page.txt:1: a TR without name: expected the TR's Korean name on the line after `TR명`; add it
    page.txt:1: the TR has no response table: expected a line `응답` and its tables before line 1 ends the page; copy the page to its end
    ");
}

#[test]
fn the_same_tr_twice() {
    assert_snapshot!(problems(format!("{PAGE}\nka1\nTR명\n이름\n{RESPONSE}\n{PAGE}")), @"page.txt:52: ka19999 again: expected every TR once, and it stands on line 1 already; remove one");
}

#[test]
fn a_missing_title_shows_as_tables_that_come_twice() {
    let second = PAGE.replacen("TR명\n", "", 1).replace("ka19999", "ka19998");
    assert_snapshot!(problems(format!("{PAGE}\n{second}")), @"
    page.txt:55: a second sample call in ka19999: expected one, on line 13; if another TR begins here, its line `TR명` is missing
    page.txt:62: a second request (요청) Header table in ka19999: expected one, on line 20; if another TR begins here, its line `TR명` is missing
    page.txt:65: a second request (요청) Body table in ka19999: expected one, on line 23; if another TR begins here, its line `TR명` is missing
    page.txt:73: a second response (응답) Header table in ka19999: expected one, on line 31; if another TR begins here, its line `TR명` is missing
    page.txt:77: a second response (응답) Body table in ka19999: expected one, on line 35; if another TR begins here, its line `TR명` is missing
    ");
}

#[test]
fn rows_that_are_none() {
    let page = PAGE
        .replace("tot_cnt\t건수\tString\tN\t20\t\n", "tot_cnt\t건수\tString\n")
        .replace("- stk_nm\t종목명\tString\tN\t20\t\n", "- stk_nm\t종목명\tString\tN\t20\t긴\t설명\n")
        .replace("- - qty\t", "- - - qty\t")
        .replace("- last\t", "- 마지막\t");
    assert_snapshot!(problems(page), @"
    page.txt:37: a row of 3 columns: `tot_cnt 건수 String`: expected 4 to 6 (Element, 한글명, type, Required, Length, Description), separated by tabs; copy the row again, and take tabs out of descriptions
    page.txt:39: a row of 7 columns: `- stk_nm 종목명 String N 20 긴 설명`: expected 4 to 6 (Element, 한글명, type, Required, Length, Description), separated by tabs; copy the row again, and take tabs out of descriptions
    page.txt:41: `qty` is nested 3 deep, expected at most 2 below the row before it; copy the list that it is in, too
    page.txt:42: `마지막` is no element: expected a name as the wire has it, ASCII without blanks; if the line belongs to the description above, take its tabs out
    ");
}

#[test]
fn tables_without_their_column_names() {
    let columns = "Element\t한글명\ttype\tRequired\tLength\tDescription\n";
    assert_snapshot!(problems(PAGE.replace(columns, "")), @"
    page.txt:21: request (요청) Header: found `api-id TR명 String Y 10`, expected the column names Element, 한글명, type, Required, Length, Description, separated by tabs; copy the table with its first line
    page.txt:23: request (요청) Body: found `stk_cd 종목코드 String Y 20 거래소별 종목코드`, expected the column names Element, 한글명, type, Required, Length, Description, separated by tabs; copy the table with its first line
    page.txt:30: response (응답) Header: found `api-id TR명 String Y 10`, expected the column names Element, 한글명, type, Required, Length, Description, separated by tabs; copy the table with its first line
    page.txt:33: response (응답) Body: found `tot_cnt 건수 String N 20`, expected the column names Element, 한글명, type, Required, Length, Description, separated by tabs; copy the table with its first line
    ");
    assert_snapshot!(problems(PAGE.replace(columns, "").replace("Body\n", "").replace("Header\n", "")), @"
    page.txt:1: ka19999 has no response table: expected a line `응답` and its tables before line 34 ends the page; copy the page to its end
    page.txt:20: a row outside of a table: expected `Header` or `Body` and the column names before it; add them
    page.txt:27: a row outside of a table: expected `Header` or `Body` and the column names before it; add them
    ");
    assert_snapshot!(problems(PAGE.replace("\tRequired\tLength", "\tLength\tRequired")), @"
    page.txt:21: request (요청) Header: found `Element 한글명 type Length Required Description`, expected the column names Element, 한글명, type, Required, Length, Description, separated by tabs; copy the table with its first line
    page.txt:24: request (요청) Body: found `Element 한글명 type Length Required Description`, expected the column names Element, 한글명, type, Required, Length, Description, separated by tabs; copy the table with its first line
    page.txt:32: response (응답) Header: found `Element 한글명 type Length Required Description`, expected the column names Element, 한글명, type, Required, Length, Description, separated by tabs; copy the table with its first line
    page.txt:36: response (응답) Body: found `Element 한글명 type Length Required Description`, expected the column names Element, 한글명, type, Required, Length, Description, separated by tabs; copy the table with its first line
    ");
    assert_snapshot!(problems(PAGE.replace("요청\nHeader\n", "").replace("Body\n", "")), @"
    page.txt:19: a table of unknown purpose: expected a line `요청` or `응답`, then `Header` or `Body`, before it; add them
    page.txt:32: column names in the middle of a table: expected `Header` or `Body` before them; add the title of the table
    ");
}

#[test]
fn a_page_that_is_cut_off() {
    let up_to = |end: &str| PAGE.split_once(end).unwrap().0.to_owned() + end;
    assert_snapshot!(problems(up_to("'005930'")), @"
    page.txt:1: ka19999 has no response table: expected a line `응답` and its tables before line 14 ends the page; copy the page to its end
    page.txt:13: the sample call is not closed: expected a line `}` after its last parameter; copy it to its end
    ");
    assert_snapshot!(problems(up_to("1:일부\n")), @"page.txt:1: ka19999 has no response table: expected a line `응답` and its tables before line 29 ends the page; copy the page to its end");
    assert_snapshot!(problems(up_to("응답\n")), @"page.txt:1: ka19999 has no response table: expected a line `응답` and its tables before line 30 ends the page; copy the page to its end");
    assert_snapshot!(problems(up_to("10\n\nBody\n")), @"page.txt:35: the page ends at response (응답) Body: expected a table, or at least its column names; copy the page to its end");
    assert_snapshot!(problems(up_to("tot_cnt")), @"page.txt:37: the page ends with `tot_cnt`: expected a whole row; copy the page to its end, or join the line to the description above");
    assert_snapshot!(problems(up_to("- stk")), @"page.txt:39: the page ends with `- stk`: expected a whole row; copy the page to its end, or join the line to the description above");
    assert_snapshot!(problems(up_to("- stk_nm\t종")), @"page.txt:39: a row of 2 columns: `- stk_nm 종`: expected 4 to 6 (Element, 한글명, type, Required, Length, Description), separated by tabs; copy the row again, and take tabs out of descriptions");
}

#[test]
fn a_sample_call_that_cannot_be_read() {
    let page = PAGE.replace("'qry_tp': '',", "'qry_tp': 1,\n\t\t'stk_cd': '000660',");
    assert_snapshot!(problems(page), @"
    page.txt:16: `'qry_tp': 1,` in the sample call: expected `'element': 'value',`, both in quotes; copy the line again
    page.txt:17: `stk_cd` again in the sample call: expected every parameter once, and it stands on line 14 already; remove one
    ");
    assert_snapshot!(problems(PAGE.replace("params = {\n", "params = {'a': 'b',\n")), @"page.txt:13: `'a': 'b',` after `params = {`: expected one parameter a line; break the line");
    assert_snapshot!(problems(PAGE.replace("\tparams = {", "\tparams = {}\n\tparams = {")), @"page.txt:14: a second sample call in ka19999: expected one, on line 13; if another TR begins here, its line `TR명` is missing");
}

/// Pieces that mean something to the parser, and some that do not.
fn piece() -> impl Strategy<Value = String> {
    let words = [
        "TR명",
        "ka1",
        "이름",
        "요청",
        "응답",
        "Header",
        "Body",
        "Element",
        "한글명",
        "type",
        "Required",
        "Length",
        "Description",
        "params = {",
        "params={",
        "}",
        "'",
        "\"",
        "'a': 'b',",
        "- ",
        "-",
        "\t",
        "\t\t\t\t\t",
        "\n",
        "\n",
        "\r\n",
        " ",
        "\u{feff}",
        "import x",
        "String\tY\t1\t",
        "LIST\tN",
        "#",
    ];
    prop_oneof![9 => prop::sample::select(words.to_vec()).prop_map(str::to_owned), 1 => ".{0,3}"]
}

/// The page with a few ranges of characters replaced.
fn mutated() -> impl Strategy<Value = String> {
    let edit = (any::<prop::sample::Index>(), 0_usize..40, piece());
    prop::collection::vec(edit, 1..6).prop_map(|edits| {
        let mut page: Vec<char> = PAGE.chars().collect();
        for (start, length, with) in edits {
            let start = start.index(page.len() + 1);
            let end = page.len().min(start + length);
            page.splice(start..end, with.chars());
        }
        page.into_iter().collect()
    })
}

/// Either TRs that are whole, or problems that name a line of the text.
fn is_sound(text: &str) {
    match parse(&source(text)) {
        Ok(trs) => {
            assert!(!trs.is_empty());
            for tr in &trs {
                assert!(!tr.id.is_empty() && !tr.name.is_empty());
                assert!(tr.response_headers.is_some() || tr.response.is_some());
                let tables = [&tr.request_headers, &tr.request, &tr.response_headers, &tr.response];
                for row in tables.into_iter().flatten().flat_map(|table| &table.rows) {
                    assert!(!row.element.is_empty() && row.line <= text.lines().count());
                }
            }
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            assert!(problems.iter().all(|problem| problem.line <= text.lines().count().max(1)));
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in "\\PC*|(?s:.*)") {
        is_sound(&text);
    }

    #[test]
    fn any_pieces_are_read_or_refused(pieces in prop::collection::vec(piece(), 0..60)) {
        is_sound(&pieces.concat());
    }

    #[test]
    fn any_damaged_page_is_read_or_refused(text in mutated()) {
        is_sound(&text);
    }
}
