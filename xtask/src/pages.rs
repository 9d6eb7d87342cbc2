//! What `verify` and `import` work on: the specs, and pages pasted into files.

use std::path::{Path, PathBuf};

use kiwoom_codegen::load::{Specs, load};
use kiwoom_codegen::portal::paste::{self, Paste};
use kiwoom_codegen::source::Source;

use crate::Failure;
use crate::files;

/// The specs of the workspace, and the TRs of each file; or everything that is wrong with any of them.
pub(crate) fn read(root: &Path, paths: &[PathBuf]) -> Result<(Specs, Vec<Paste>), Failure> {
    let (specs, problems) = load(files::specs(root)?);
    let mut lines: Failure = problems.iter().map(ToString::to_string).collect();
    let mut pastes = Vec::new();
    for path in paths {
        let text = match files::read(path) {
            Ok(text) => text,
            Err(unreadable) => {
                lines.extend(unreadable);
                continue;
            }
        };
        let source = Source { path: path.display().to_string(), text };
        match paste::parse(&source) {
            Ok(trs) => pastes.push((source, trs)),
            Err(problems) => lines.extend(problems.iter().map(ToString::to_string)),
        }
    }
    if lines.is_empty() { Ok((specs, pastes)) } else { Err(lines) }
}
