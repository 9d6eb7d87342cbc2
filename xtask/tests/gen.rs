//! `gen` and `gen --check`: what they write, name, leave alone.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]
#![allow(unreachable_pub)]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use support::{copy, said, workspace, xtask};
use tempfile::TempDir;

const GENERATED: &str = "kiwoom-api/src/generated";

fn scratch() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&["spec", "kiwoom-api/src", "kiwoom-api/docs", "README.md", "README.ko.md"], folder.path());
    folder
}

/// Every file: its content, and when it was written.
fn state(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(state(&path));
        } else {
            let written = path.metadata().unwrap().modified().unwrap();
            files.insert(path.clone(), (fs::read(&path).unwrap(), written));
        }
    }
    files
}

#[test]
fn checked_in_code_is_current() {
    let output = xtask(&workspace(), &["gen", "--check"]);
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn a_second_run_changes_nothing() {
    let folder = scratch();
    assert!(xtask(folder.path(), &["gen"]).status.success());
    let before = state(folder.path());
    let output = xtask(folder.path(), &["gen"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(state(folder.path()), before);
    assert!(said(&output).contains("nothing to do"), "{}", said(&output));
}

#[test]
fn code_is_generated_from_nothing() {
    let folder = scratch();
    let before = state(folder.path()).into_iter().map(|(path, (text, _))| (path, text)).collect::<BTreeMap<_, _>>();
    fs::remove_dir_all(folder.path().join(GENERATED)).unwrap();
    fs::remove_file(folder.path().join("kiwoom-api/docs/trs.md")).unwrap();
    assert!(xtask(folder.path(), &["gen"]).status.success());
    let after = state(folder.path()).into_iter().map(|(path, (text, _))| (path, text)).collect::<BTreeMap<_, _>>();
    assert!(before == after);
}

#[test]
fn drift_is_named_by_check_and_mended_by_gen() {
    let folder = scratch();
    let generated = folder.path().join(GENERATED);
    let clean = state(folder.path());
    let stale = generated.join("market_condition/ka10004.rs");
    fs::write(&stale, fs::read_to_string(&stale).unwrap() + "// by hand\n").unwrap();
    fs::remove_file(generated.join("market_condition/ka10005.rs")).unwrap();
    fs::create_dir(generated.join("gone")).unwrap();
    fs::write(generated.join("gone/ka00000.rs"), "").unwrap();
    let readme = folder.path().join("README.md");
    fs::write(&readme, fs::read_to_string(&readme).unwrap().replace("| `chart` |", "| `charts` |")).unwrap();
    let page = folder.path().join("kiwoom-api/docs/trs.md");
    fs::write(&page, fs::read_to_string(&page).unwrap().replace("| ka10006 |", "| ka1000x |")).unwrap();
    let drifted = state(folder.path());

    let output = xtask(folder.path(), &["gen", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    let named = said(&output);
    for line in [
        "stale: kiwoom-api/src/generated/market_condition/ka10004.rs",
        "missing: kiwoom-api/src/generated/market_condition/ka10005.rs",
        "orphaned: kiwoom-api/src/generated/gone/ka00000.rs",
        "stale: kiwoom-api/docs/trs.md",
        "stale: README.md",
    ] {
        assert!(named.lines().any(|found| found == line), "no {line:?} in\n{named}");
    }
    assert_eq!(named.lines().count(), 6, "{named}");
    assert!(named.contains("`cargo xtask gen`"), "{named}");
    assert_eq!(state(folder.path()), drifted);

    let output = xtask(folder.path(), &["gen"]);
    assert!(output.status.success(), "{}", said(&output));
    let texts = |state: BTreeMap<PathBuf, (Vec<u8>, SystemTime)>| {
        state.into_iter().map(|(path, (text, _))| (path, text)).collect::<Vec<_>>()
    };
    assert!(texts(state(folder.path())) == texts(clean));
    assert!(xtask(folder.path(), &["gen", "--check"]).status.success());
}

#[test]
fn broken_specs_are_named_by_line_and_nothing_is_touched() {
    let folder = scratch();
    fs::remove_file(folder.path().join(GENERATED).join("codes.rs")).unwrap();
    let spec = folder.path().join("spec/mrkcond/ka10004.yaml");
    fs::write(&spec, fs::read_to_string(&spec).unwrap().replacen("kind: query", "kind: wish", 1)).unwrap();
    let other = folder.path().join("spec/mrkcond/ka10005.yaml");
    fs::write(&other, fs::read_to_string(&other).unwrap() + "unclosed: [").unwrap();
    let before = state(folder.path());
    for arguments in [&["gen"][..], &["gen", "--check"]] {
        let output = xtask(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(1));
        let named = said(&output);
        assert!(named.contains("spec/mrkcond/ka10004.yaml:6: kind: unknown variant `wish`"), "{named}");
        assert!(named.contains("spec/mrkcond/ka10005.yaml:"), "{named}");
        assert_eq!(state(folder.path()), before);
    }
}

#[test]
fn a_spec_that_is_no_text_is_named() {
    let folder = scratch();
    fs::write(folder.path().join("spec/mrkcond/ka10004.yaml"), b"id: ka10004\nname: \xff\n").unwrap();
    let output = xtask(folder.path(), &["gen"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("ka10004.yaml:2: not UTF-8"), "{}", said(&output));
}

/// All generated code would be orphaned.
#[test]
fn a_missing_spec_folder_deletes_nothing() {
    let folder = scratch();
    fs::remove_dir_all(folder.path().join("spec")).unwrap();
    let before = state(folder.path());
    let output = xtask(folder.path(), &["gen"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("spec/categories.yaml: the file is missing"), "{}", said(&output));
    assert_eq!(state(folder.path()), before);
}
