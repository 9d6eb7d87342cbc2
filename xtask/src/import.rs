//! `cargo xtask import`: specs from pasted pages.

use std::path::{Path, PathBuf};

use clap::Args;
use kiwoom_codegen::import::score::score;
use kiwoom_codegen::import::{self, Options};
use kiwoom_codegen::load::{Specs, load};
use kiwoom_codegen::paste::Paste;
use kiwoom_codegen::source::Diagnostic;

use crate::files::print;
use crate::{Failure, files, pages};

#[derive(Args)]
pub(crate) struct Arguments {
    /// Text files with one pasted page after the other
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Where the specs go, one folder a category; spec/ otherwise
    #[arg(long)]
    out: Option<PathBuf>,
    /// The category (its folder in spec/), for pages whose sample does not tell the path
    #[arg(long)]
    category: Option<String>,
    /// Take changed facts over into specs that exist; their readings stay as they are
    #[arg(long)]
    update: bool,
    /// Write nothing; tell how much of the reviewed specs the proposals would get right
    #[arg(long, conflicts_with_all = ["out", "update", "category"])]
    score: bool,
}

/// The share of readings that proposals have to get right, in percent.
const GOOD_SCORE: f64 = 90.0;

pub(crate) fn import(root: &Path, arguments: &Arguments) -> Result<(), Failure> {
    let (mut specs, pastes) = pages::read(root, &arguments.files)?;
    if arguments.score {
        return print_score(&specs, &pastes);
    }
    let mut folder = root.join("spec");
    if let Some(out) = &arguments.out {
        folder = std::path::absolute(out).map_err(|error| vec![format!("{}: {error}", out.display())])?;
        // What counts as existing, and which names are taken, is what is there.
        let (there, problems) = load(files::yaml(&folder, root)?);
        if !problems.is_empty() {
            return Err(lines(problems));
        }
        specs.trs = there.trs;
    }
    let options = Options { category: arguments.category.as_deref(), update: arguments.update };
    let outcome = import::import(&specs, &specs.trs, &pastes, options).map_err(lines)?;
    for file in &outcome.files {
        let path = if file.is_new { folder.join(&file.path) } else { root.join(&file.path) };
        files::write(&path, &file.text)?;
    }
    print(&outcome.to_string())?;
    if outcome.differences.is_empty() {
        return Ok(());
    }
    Err(vec!["specs differ from their pages; --update takes the facts over".to_owned()])
}

fn lines(problems: Vec<Diagnostic>) -> Failure {
    problems.iter().map(ToString::to_string).collect()
}

fn print_score(specs: &Specs, pastes: &[Paste]) -> Result<(), Failure> {
    let score = score(specs, pastes).map_err(lines)?;
    print(&score.to_string())?;
    if score.facts.is_empty() && score.percent() >= GOOD_SCORE {
        return Ok(());
    }
    Err(vec![format!("expected every fact as on the page, and at least {GOOD_SCORE} % of the readings as reviewed")])
}
