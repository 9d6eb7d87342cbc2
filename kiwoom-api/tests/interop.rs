//! The mock server against a client that nobody derived from the same code: Python, and what Kiwoom's tables say.
//!
//! It needs python3 with `requests`, and says so where they are missing. `KIWOOM_INTEROP_PYTHON` names the interpreter,
//! and makes their absence a failure.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use kiwoom_api::catalogue::{self, TrKind};
use kiwoom_api::mock::Server;

const VARIABLE: &str = "KIWOOM_INTEROP_PYTHON";

#[tokio::test(flavor = "multi_thread")]
async fn a_python_client_is_served_what_the_tables_say() {
    let Some(python) = python() else { return };
    let directory = tempfile::tempdir().unwrap();
    let (specs, examples) = (directory.path().join("specs.json"), directory.path().join("examples.json"));
    std::fs::write(&specs, tables()).unwrap();
    std::fs::write(&examples, serde_json::to_vec(&parameters()).unwrap()).unwrap();

    let server = Server::builder().pages(2).start().await.unwrap();
    let client = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/client.py");
    let mut command = Command::new(python);
    // What Python writes does not depend on the terminal, and no proxy stands between two programs on one machine.
    command.env("PYTHONIOENCODING", "utf-8").env("PYTHONDONTWRITEBYTECODE", "1").env("NO_PROXY", "*");
    command.arg(client).arg(server.url()).arg(&specs).arg(&examples);
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();

    let (said, complaints) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}{complaints}");
    let called = catalogue::trs().iter().filter(|tr| tr.kind != TrKind::Token).count();
    assert!(said.starts_with(&format!("{called} TRs, ")), "{said}");
}

/// The interpreter to use; `None`, said loudly, if there is none that can run the client.
fn python() -> Option<OsString> {
    let named = std::env::var_os(VARIABLE).filter(|name| !name.is_empty());
    let python = named.clone().unwrap_or_else(|| "python3".into());
    let problem = match Command::new(&python).args(["-c", "import requests"]).output() {
        Ok(output) if output.status.success() => return Some(python),
        Ok(_) => "cannot import requests",
        Err(_) => "does not run",
    };
    let problem = format!("{} {problem}", python.to_string_lossy());
    assert!(named.is_none(), "{VARIABLE} is set, but {problem}");
    // `eprintln!` would be captured, and nobody would know.
    let _ = writeln!(
        std::io::stderr(),
        "\n!!! SKIPPED: the interop test, because {problem}. Install python3 and `requests`, or set {VARIABLE}.\n"
    );
    None
}

/// What `cargo xtask spec --json` prints.
fn tables() -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut command = Command::new(env!("CARGO"));
    let output = command.args(["xtask", "spec", "--json"]).current_dir(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The sample calls of the catalogue.
fn parameters() -> BTreeMap<&'static str, BTreeMap<&'static str, &'static str>> {
    let queries = catalogue::trs().iter().filter(|tr| tr.kind != TrKind::Token);
    queries.map(|tr| (tr.id, tr.example.iter().copied().collect())).collect()
}
