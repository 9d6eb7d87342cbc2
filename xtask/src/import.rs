//! `cargo xtask import`: specs from pasted pages.

use std::path::{Path, PathBuf};

use clap::Args;
use kiwoom_codegen::load::{Specs, load};
use kiwoom_codegen::portal::import::score::score;
use kiwoom_codegen::portal::import::{self, File, Options};
use kiwoom_codegen::portal::paste::Paste;
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
    /// The category (its folder in spec/), for pages whose path does not tell it
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
    let mut folder = "spec".to_owned();
    if let Some(out) = &arguments.out {
        let out = std::path::absolute(out).map_err(|error| vec![format!("{}: {error}", out.display())])?;
        folder = files::relative(&out, root);
        // What counts as existing, and which names are taken, is what is there.
        let (there, problems) = load(files::yaml(&out, root)?);
        if !problems.is_empty() {
            return Err(lines(problems));
        }
        specs.trs = there.trs;
    }
    let options = Options { folder: &folder, category: arguments.category.as_deref(), update: arguments.update };
    let outcome = import::import(&specs, &specs.trs, &pastes, options).map_err(lines)?;
    let write = |file: &File| (root.join(&file.path), file.text.clone(), file.is_new);
    files::write_all(&outcome.files.iter().map(write).collect::<Vec<_>>())?;
    print(&outcome.to_string())?;
    match (outcome.differences.is_empty(), arguments.update) {
        (true, _) => Ok(()),
        (false, false) => Err(vec!["specs differ from their pages; --update takes over what it can".to_owned()]),
        (false, true) => Err(vec!["what still differs is for you: see each line above".to_owned()]),
    }
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
