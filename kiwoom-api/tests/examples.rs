//! The examples do what they say, from the outside: on the mock server, without a terminal.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use kiwoom_api::mock::Server;

/// The example as a command, without what the developer's environment says of servers and colours.
fn example(name: &str) -> Command {
    // Beside the directory that this test runs from.
    let directory: PathBuf = std::env::current_exe().unwrap().ancestors().nth(2).unwrap().join("examples");
    let binary = directory.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(binary.exists(), "{} is not built: run cargo test without --test, or build --examples", binary.display());
    let mut command = Command::new(binary);
    for variable in ["ENV", "APP_KEY", "SECRET_KEY", "TOKEN", "BASE_URL"] {
        command.env_remove(format!("KIWOOM_{variable}"));
    }
    command
}

fn run(command: &mut Command) -> (String, String) {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let (out, err) = (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap());
    assert!(status.success(), "{out}{err}");
    (out, err)
}

#[test]
fn quickstart_shows_a_book_and_prices_without_a_key() {
    let (out, err) = run(&mut example("quickstart"));
    assert!(err.contains("mock server"), "{err}");
    assert!(out.contains("주식호가") && out.contains("총잔량") && out.contains("일별주가"), "{out}");
    assert!(!out.contains('\u{1b}'), "no colours where there is no terminal: {out:?}");
}

#[test]
fn quickstart_finds_a_stock_by_its_name_and_asks_which_one_is_meant() {
    let (out, _) = run(example("quickstart").arg("sk 하이닉스"));
    assert!(out.starts_with("000660  Order book"), "{out}");
    let output = example("quickstart").arg("삼성").output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("삼성SDI (006400)") && said.contains("the whole name"), "{said}");
}

#[test]
fn call_lists_explains_and_calls() {
    let (list, _) = run(&mut example("call"));
    assert!(list.contains("ka10086  일별주가요청"), "{list}");
    let (help, _) = run(example("call").arg("ka10086"));
    assert!(help.contains("indc_tp") && help.contains("1 = 금액(백만원)"), "{help}");
    let parameters = ["ka10086", "stk_cd=005930", "qry_dt=20241125", "indc_tp=0"];
    let (table, _) = run(example("call").args(parameters));
    assert!(table.contains("일별주가 (daly_stkpc)  20 rows") && table.contains("2024/11/25"), "{table}");
    let (json, _) = run(example("call").args(parameters).args(["--json", "--pages", "2"]));
    let pages: Vec<serde_json::Value> = json.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(pages.len(), 2);
    assert_eq!(pages[0]["daly_stkpc"][0]["date"], "20241125");
    assert_ne!(pages[0], pages[1]);
}

#[test]
fn call_refuses_what_the_tables_do_not_know() {
    let output = example("call").args(["ka10006", "stock=005930"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("ka10006 has no parameter stock; it has stk_cd"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_download_that_is_killed_goes_on_without_a_row_lost_or_twice() {
    let server = Server::builder().pages(100).start().await.unwrap();
    let directory = tempfile::tempdir().unwrap();
    let (whole, cut) = (directory.path().join("whole"), directory.path().join("cut"));
    let url = server.url().to_owned();
    let work = tokio::task::spawn_blocking(move || {
        let download = |out: &Path| {
            let mut command = example("download");
            command.env("KIWOOM_BASE_URL", &url).env("KIWOOM_APP_KEY", "key").env("KIWOOM_SECRET_KEY", "secret");
            command.args(["005930", "000660", "--from", "2024-06-01", "--to", "2024-11-25", "--out"]).arg(out);
            command
        };
        run(&mut download(&whole));
        let name = "prices_20240601_20241125.csv";
        let complete = std::fs::read_to_string(whole.join(name)).unwrap();

        let mut killed = download(&cut).spawn().unwrap();
        let part = cut.join(format!("{name}.part"));
        let rows = || std::fs::read_to_string(&part).map_or(0, |text| text.lines().count());
        let begun = Instant::now();
        while rows() < 50 && begun.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(5));
        }
        killed.kill().unwrap();
        killed.wait().unwrap();
        // As a crash in the middle of a write leaves it.
        let torn = std::fs::read_to_string(&part).unwrap() + "005930,2024-0";
        std::fs::write(&part, torn).unwrap();

        let (_, said) = run(&mut download(&cut));
        assert!(said.contains("of them from before"), "{said}");
        assert_eq!(std::fs::read_to_string(cut.join(name)).unwrap(), complete);
        let left: Vec<_> = std::fs::read_dir(&cut).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, [name]);
        assert!(complete.lines().count() > 200, "{complete}");
    });
    work.await.unwrap();
}

/// The fenced blocks of a file beside `Cargo.toml`, each with its language, without comments of Rust.
fn blocks(readme: &str) -> Vec<String> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(readme)).unwrap();
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let block = |block: &str| block.lines().filter(is_code).collect::<Vec<_>>().join("\n");
    text.split("```").skip(1).step_by(2).map(block).collect()
}

#[test]
fn the_readmes_show_what_quickstart_shows() {
    let readme = blocks("README.md");
    let excerpt = readme.iter().find_map(|block| block.strip_prefix("text\n")).unwrap();
    let (out, _) = run(&mut example("quickstart"));
    let mut lines = out.lines();
    // Every line is there, in this order; an ellipsis stands for what is left out.
    for line in excerpt.lines().filter(|line| !line.is_empty() && *line != "…") {
        assert!(lines.any(|shown| shown == line), "quickstart does not show this line, or not there: {line:?}\n{out}");
    }
    assert_eq!(blocks("README.ko.md"), readme);
}
