//! `cargo xtask verify`: the specs against pasted pages.

use std::path::{Path, PathBuf};

use kiwoom_codegen::load::load;
use kiwoom_codegen::source::Source;
use kiwoom_codegen::{paste, verify as compare};

use crate::Failure;
use crate::files::{print, read, specs};

pub(crate) fn verify(root: &Path, files: &[PathBuf]) -> Result<(), Failure> {
    let (specs, problems) = load(specs(root)?);
    let mut lines: Failure = problems.iter().map(ToString::to_string).collect();
    let mut pastes = Vec::new();
    for file in files {
        let text = match read(file) {
            Ok(text) => text,
            Err(unreadable) => {
                lines.extend(unreadable);
                continue;
            }
        };
        let source = Source { path: file.display().to_string(), text };
        match paste::parse(&source) {
            Ok(trs) => pastes.push((source, trs)),
            Err(problems) => lines.extend(problems.iter().map(ToString::to_string)),
        }
    }
    if !lines.is_empty() {
        return Err(lines);
    }
    let report = compare::verify(&specs, &pastes);
    print(&report.to_string())?;
    if report.is_clean() { Ok(()) } else { Err(vec!["the specs differ from the pages".to_owned()]) }
}
