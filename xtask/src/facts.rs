//! `cargo xtask spec --json`: the tables as data.

use std::path::Path;

use kiwoom_codegen::load::load;
use kiwoom_codegen::portal::facts;

use crate::Failure;
use crate::files::{print, specs};

pub(crate) fn print_json(root: &Path) -> Result<(), Failure> {
    let (specs, problems) = load(specs(root)?);
    if !problems.is_empty() {
        return Err(problems.iter().map(ToString::to_string).collect());
    }
    print(&facts::json(&specs).map_err(|error| vec![error.to_string()])?)
}
