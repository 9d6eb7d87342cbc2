//! `cargo xtask verify`: the specs against pasted pages.

use std::path::{Path, PathBuf};

use kiwoom_codegen::portal::verify as compare;

use crate::Failure;
use crate::files::print;
use crate::pages;

pub(crate) fn verify(root: &Path, files: &[PathBuf]) -> Result<(), Failure> {
    let (specs, pastes) = pages::read(root, files)?;
    let report = compare::verify(&specs, &pastes);
    print(&report.to_string())?;
    if report.is_clean() { Ok(()) } else { Err(vec!["the specs differ from the pages".to_owned()]) }
}
