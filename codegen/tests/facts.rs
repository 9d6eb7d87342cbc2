//! The catalogue as JSON.

use insta::assert_snapshot;
use kiwoom_codegen::load::load;
use kiwoom_codegen::portal::facts::json;
use kiwoom_codegen::source::Source;

const CATEGORIES: &str = "\
- { slug: second, module: second, name: 둘, path: /api/second, summary: For tests. }
- { slug: first, module: first, name: 하나, summary: For tests. }
";

const NESTED: &str = r#"
id: ka2
name: 목록요청
category: second
rust: Nested
summary: For tests.
kind: query
request:
  - { element: stk_cd, name: 종목코드, type: String, required: Y, length: 6, description: "첫 줄\n둘째 줄", amend: [{ fact: length, replace: "6", with: "20", reason: longer }] }
response:
  - element: rows
    name: 목록
    type: LIST
    required: N
    fields:
      - element: subs
        name: 하위목록
        type: LIST
        required: N
        added: sent
        fields:
          - { element: qty, name: 수량, type: String, required: N, length: 20 }
example: { stk_cd: "005930" }
"#;

fn flat(id: &str, category: &str, path: &str) -> String {
    format!(
        "{{ id: {id}, name: 요청, category: {category}, {path} rust: Flat, summary: For tests., kind: query, request: [], response: [], example: {{}} }}"
    )
}

fn catalogue(trs: &[&str]) -> String {
    let trs = trs.iter().enumerate().map(|(index, text)| (format!("spec/{index}.yaml"), (*text).to_owned()));
    let files = [("spec/categories.yaml".to_owned(), CATEGORIES.to_owned())].into_iter().chain(trs);
    let (specs, problems) = load(files.map(|(path, text)| Source { path, text }).collect());
    assert_eq!(problems, []);
    json(&specs).unwrap_or_else(|error| error.to_string())
}

#[test]
fn facts_in_table_order() {
    assert_snapshot!(catalogue(&[NESTED]), @r#"
    {
      "trs": [
        {
          "id": "ka2",
          "name": "목록요청",
          "method": "POST",
          "path": "/api/second",
          "request": [
            {
              "element": "stk_cd",
              "name": "종목코드",
              "type": "String",
              "required": "Y",
              "length": "6",
              "description": "첫 줄\n둘째 줄",
              "depth": 0
            }
          ],
          "response": [
            {
              "element": "rows",
              "name": "목록",
              "type": "LIST",
              "required": "N",
              "length": "",
              "description": "",
              "depth": 0
            },
            {
              "element": "subs",
              "name": "하위목록",
              "type": "LIST",
              "required": "N",
              "length": "",
              "description": "",
              "depth": 1,
              "amended": true
            },
            {
              "element": "qty",
              "name": "수량",
              "type": "String",
              "required": "N",
              "length": "20",
              "description": "",
              "depth": 2,
              "amended": true
            }
          ]
        }
      ],
      "realtime": []
    }
    "#);
}

#[test]
fn trs_in_the_order_of_categories_then_ids() {
    let trs = [
        flat("ka1", "first", "path: /own,"),
        flat("ka9", "second", ""),
        flat("ka3", "second", "path: /other,"),
        flat("ka0", "unknown", ""),
    ];
    let document = catalogue(&trs.each_ref().map(String::as_str));
    let lines =
        document.lines().map(str::trim).filter(|line| line.starts_with("\"id\"") || line.starts_with("\"path\""));
    assert_snapshot!(lines.collect::<Vec<_>>().join("\n"), @r#"
    "id": "ka3",
    "path": "/other",
    "id": "ka9",
    "path": "/api/second",
    "id": "ka1",
    "path": "/own",
    "id": "ka0",
    "path": "",
    "#);
}
