//! Reads the TR specs and produces the generated part of `kiwoom-api`.
//!
//! One way: [`load`] → [`check`] → [`lower`] → [`emit`] → [`render`]. Beside it, [`portal`] makes specs of Kiwoom's pages
//! and compares the two. Pure: files go in as text, files or diagnostics come out as text. Reading and writing is the
//! caller's.

#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

mod bar;
pub mod check;
pub mod coverage;
pub mod description;
pub mod emit;
pub mod form;
pub mod glossary;
pub mod imports;
pub mod ir;
pub mod kind;
pub mod lint;
pub mod load;
pub mod lower;
pub mod naming;
mod parallel;
mod place;
pub mod portal;
pub mod render;
pub mod rows;
pub mod source;
pub mod spec;
mod taken;
pub mod tr_page;

use render::Output;
use source::{Diagnostic, Source};

/// What the specs produce.
#[derive(Debug)]
pub struct Generated {
    /// The files of the folder of generated code: all of them, and no others belong there.
    pub files: Vec<Output>,
    /// The categories for each README.
    pub coverage: Vec<coverage::Table>,
    /// The page of all TRs.
    pub page: tr_page::Page,
    /// Names that somebody should look at.
    pub warnings: Vec<Diagnostic>,
}

/// Without this rule, an empty or mistaken folder would make an orphan of every generated file.
fn missing(sources: &[Source]) -> Vec<Diagnostic> {
    let is_there = |name: &str| sources.iter().any(|source| source.path.rsplit('/').next() == Some(name));
    let lacking = ["categories.yaml", "types.yaml"].into_iter().filter(|name| !is_there(name));
    let message = "the file is missing; expected a list, which may be empty: []";
    lacking.map(|name| Diagnostic { path: format!("spec/{name}"), line: 0, message: message.to_owned() }).collect()
}

/// Produces everything from the spec files.
///
/// # Errors
/// Every problem of every file; nothing is produced if there is one.
pub fn generate(sources: Vec<Source>) -> Result<Generated, Vec<Diagnostic>> {
    let missing = missing(&sources);
    let (specs, mut problems) = load::load(sources);
    problems.extend(missing);
    problems.extend(check::check(&specs));
    if !problems.is_empty() {
        problems.sort();
        return Err(problems);
    }
    let sdk = lower::lower(&specs);
    let internal = |message| vec![Diagnostic { path: "codegen".to_owned(), line: 0, message }];
    let files = emit::emit(&sdk).map_err(internal)?;
    let (coverage, page) = (coverage::tables(&sdk), tr_page::page(&sdk));
    Ok(Generated { files, coverage, page, warnings: lint::lint(&specs) })
}
