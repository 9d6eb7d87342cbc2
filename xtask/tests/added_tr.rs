//! One added YAML file yields a TR that compiles; so does a spec of every shape.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]
#![allow(unreachable_pub)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{copy, said, workspace, xtask};

const ADDED: &str = r#"
id: ka99999
name: 시험요청
category: mrkcond
rust: AddedForTest
summary: A TR that nobody has.
kind: query
request:
  - { element: stk_cd, name: 종목코드, type: String, required: Y, length: 20, as: stock_code, rust: stock_code }
  - { element: stex_tp, name: 거래소구분, type: String, required: N, length: 1, description: "1:KRX, 2:NXT 3.통합", as: { code: Exchange }, rust: exchange }
response:
  - element: list
    name: 목록
    type: LIST
    required: N
    rust: rows
    fields:
      - { element: cur_prc, name: 현재가, type: String, required: N, as: price, rust: current_price }
example: { stk_cd: "005930", stex_tp: "" }
"#;

const WORKSPACE: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    ".cargo",
    "clippy.toml",
    "rustfmt.toml",
    "README.md",
    "README.ko.md",
    "spec",
    "codegen",
    "kiwoom-api",
    "xtask",
];

#[test]
fn added_specs_compile() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    copy(WORKSPACE, root);
    let specs = root.join("spec/mrkcond");
    fs::write(specs.join("ka99999.yaml"), ADDED).unwrap();
    for fixture in fs::read_dir(workspace().join("codegen/tests/fixtures")).unwrap() {
        let text = fs::read_to_string(fixture.unwrap().path()).unwrap();
        if let Some(id) = text.lines().find_map(|line| line.strip_prefix("id: ")) {
            fs::write(specs.join(format!("{id}.yaml")), text).unwrap();
        }
    }
    let output = xtask(root, &["gen"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("missing: kiwoom-api/src/generated/market_condition/ka99999.rs"));
    let page = fs::read_to_string(root.join("kiwoom-api/docs/trs.md")).unwrap();
    let row = "| ka99999 | 시험요청 | A TR that nobody has. | `market_condition().added_for_test` | list |  |  |";
    assert!(page.lines().any(|line| line == row), "{page}");

    // Below the real folder, so that dependencies are built once and not at every run.
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("added-tr");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["check", "--quiet", "--offline", "-p", "kiwoom-api", "--target-dir"])
        .arg(target)
        .current_dir(root)
        .env("RUSTFLAGS", "-D warnings")
        .env_remove("CARGO_TARGET_DIR")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", said(&output));
}
