//! Small `spec/` folders for tests.

#![allow(dead_code, reason = "no test uses all of it")]

use kiwoom_codegen::Generated;
use kiwoom_codegen::source::{Diagnostic, Source};

/// One category.
pub const CATEGORIES: &str = "\
- slug: mrkcond
  module: market_condition
  name: 시세
  path: /api/dostk/mrkcond
  summary: Quotes and trades.
";

/// What every response has.
pub const PROTOCOL: &str = "\
request_headers: []
response_headers: []
envelope:
  - { element: return_code, name: 결과코드, type: String, required: Y }
";

/// A file of `spec/`.
pub fn source(path: &str, text: &str) -> Source {
    Source { path: format!("spec/{path}"), text: text.to_owned() }
}

/// A folder with these code lists and these TRs: path and text of each.
pub fn folder(types: &str, trs: &[(&str, &str)]) -> Vec<Source> {
    let mut sources =
        vec![source("categories.yaml", CATEGORIES), source("types.yaml", types), source("protocol.yaml", PROTOCOL)];
    sources.extend(trs.iter().map(|(path, text)| source(path, text)));
    sources
}

/// Diagnostics as they are printed.
pub fn lines(outcome: &Result<Generated, Vec<Diagnostic>>) -> String {
    match outcome {
        Ok(_) => "no problem".to_owned(),
        Err(problems) => problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"),
    }
}
