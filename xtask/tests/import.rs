//! `import`: what it writes, leaves alone, refuses.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]
#![allow(unreachable_pub)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use support::{copy, said, xtask};
use tempfile::TempDir;

const PAGE: &str = "\
TR명
시험호가요청
ka19999
\tendpoint = '/api/dostk/mrkcond'
\tparams = {
\t\t'stk_cd': '005930', # 종목코드
\t}
요청
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
stk_cd\t종목코드\tString\tY\t20\t
응답
Body
Element\t한글명\ttype\tRequired\tLength\tDescription
open_pric\t시가\tString\tN\t20\t
";

struct Scratch {
    folder: TempDir,
    page: PathBuf,
}

impl Scratch {
    fn new(page: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&["spec", "kiwoom-api/src", "README.md", "README.ko.md"], folder.path());
        let path = folder.path().join("page.txt");
        fs::write(&path, page).unwrap();
        Self { folder, page: path }
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn import(&self, arguments: &[&str]) -> Output {
        let page = self.page.to_str().unwrap();
        xtask(self.root(), &[&["import", page][..], arguments].concat())
    }

    fn spec(&self) -> PathBuf {
        self.root().join("spec/mrkcond/ka19999.yaml")
    }
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn a_page_becomes_a_spec_that_gen_refuses_until_it_is_settled() {
    let scratch = Scratch::new(PAGE);
    let output = scratch.import(&[]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(printed(&output).contains("new: spec/mrkcond/ka19999.yaml (2 to settle)"), "{}", printed(&output));

    let refused = xtask(scratch.root(), &["gen"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("spec/mrkcond/ka19999.yaml:8: to settle: "), "{}", said(&refused));
    assert_eq!(said(&refused).lines().count(), 2, "{}", said(&refused));

    let text = fs::read_to_string(scratch.spec()).unwrap();
    let settled: Vec<&str> = text.lines().filter(|line| *line != "settle:" && !line.starts_with("  - \"")).collect();
    fs::write(scratch.spec(), settled.join("\n").replace("rust: Ka19999", "rust: TrialBook\nnamed: for tests"))
        .unwrap();
    let output = xtask(scratch.root(), &["gen"]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(scratch.root().join("kiwoom-api/src/generated/market_condition/ka19999.rs").exists());
    assert!(!said(&output).contains("warning"), "{}", said(&output));

    // Now it is a reviewed spec: nothing to do, and nothing is touched.
    let before = fs::read(scratch.spec()).unwrap();
    let output = scratch.import(&["--update"]);
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(fs::read(scratch.spec()).unwrap(), before);
}

#[test]
fn facts_are_read_from_a_folder_of_tables() {
    let scratch = Scratch::new(PAGE);
    let facts = scratch.root().join("facts");
    let facts_option = ["--facts", facts.to_str().unwrap()];
    let refused = scratch.import(&facts_option);
    assert!(said(&refused).contains("no tables (*.tsv) of facts in it"), "{}", said(&refused));

    fs::create_dir(&facts).unwrap();
    let table = "tr\telement\tkind\tunit\tsign\tnote\nka19999\topen_pric\tindex level\tindex points\tdirection\t\n";
    fs::write(facts.join("elements.tsv"), table).unwrap();
    let output = scratch.import(&facts_option);
    assert!(output.status.success(), "{}", said(&output));
    let text = fs::read_to_string(scratch.spec()).unwrap();
    assert!(text.contains("as: index_level, rust: open_price, settle: ["), "{text}");
    assert!(text.contains("as: index_level, as facts have it; price by its name"), "{text}");
}

#[test]
fn a_spec_is_never_overwritten_and_updated_only_when_asked() {
    let scratch = Scratch::new(PAGE);
    assert!(scratch.import(&[]).status.success());
    let text = fs::read_to_string(scratch.spec()).unwrap().replace("summary: ", "summary: Reviewed. ");
    fs::write(scratch.spec(), &text).unwrap();
    fs::write(&scratch.page, PAGE.replace("시가\tString\tN\t20", "현재 가격\tString\tN\t40")).unwrap();

    let output = scratch.import(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(printed(&output).contains(r#"name "현재 가격" in the table, "시가" in the spec"#), "{}", printed(&output));
    assert!(said(&output).contains("--update"), "{}", said(&output));
    assert_eq!(fs::read_to_string(scratch.spec()).unwrap(), text);

    let output = scratch.import(&["--update"]);
    assert!(output.status.success(), "{}", said(&output));
    let updated = text.replace(
        "name: 시가, type: String, required: N, length: 20",
        "name: 현재 가격, type: String, required: N, length: 40",
    );
    assert_eq!(fs::read_to_string(scratch.spec()).unwrap(), updated);
}

#[test]
fn another_folder_starts_from_nothing() {
    let scratch = Scratch::new(PAGE);
    let out = scratch.root().join("elsewhere");
    assert!(scratch.import(&["--out", out.to_str().unwrap()]).status.success());
    assert!(out.join("mrkcond/ka19999.yaml").exists() && !scratch.spec().exists());
}

#[test]
fn a_problem_anywhere_writes_nothing() {
    let broken = PAGE.replace("ka19999", "ka19998").replace("\tString\tN\t20", "\tString\tN\tmany");
    let scratch = Scratch::new(&format!("{PAGE}{broken}"));
    let output = scratch.import(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("page.txt:30: open_pric: the length is \"many\""), "{}", said(&output));
    assert!(!scratch.spec().exists());

    let output = xtask(scratch.root(), &["import", "/nowhere/page.txt"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("/nowhere/page.txt: "), "{}", said(&output));
}

#[test]
fn a_score_needs_specs_to_compare_with() {
    let scratch = Scratch::new(PAGE);
    let output = scratch.import(&["--score"]);
    assert_eq!(output.status.code(), Some(1), "{}", printed(&output));
    assert!(!scratch.spec().exists());
}

#[test]
fn a_file_that_holds_another_tr_is_left_alone() {
    let scratch = Scratch::new(PAGE);
    assert!(scratch.import(&[]).status.success());
    let other = fs::read_to_string(scratch.spec()).unwrap().replacen("ka19999", "ka19990", 1);
    fs::write(scratch.spec(), &other).unwrap();
    let output = scratch.import(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("ka19999.yaml: it is there already, but holds another TR"), "{}", said(&output));
    assert_eq!(fs::read_to_string(scratch.spec()).unwrap(), other);
}

#[cfg(unix)]
#[test]
fn a_new_file_can_be_read_by_whoever_can_read_the_others() {
    use std::os::unix::fs::PermissionsExt as _;
    let scratch = Scratch::new(PAGE);
    let plain = scratch.root().join("plain");
    fs::write(&plain, "").unwrap();
    assert!(scratch.import(&[]).status.success());
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&scratch.spec()), mode(&plain));
}
