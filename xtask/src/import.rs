//! `cargo xtask import`: specs from pasted pages.

use std::path::{Path, PathBuf};

use clap::Args;
use kiwoom_codegen::load::{Specs, load};
use kiwoom_codegen::portal::evidence::Evidence;
use kiwoom_codegen::portal::import::score::score;
use kiwoom_codegen::portal::import::{self, File, Options};
use kiwoom_codegen::portal::paste::Paste;
use kiwoom_codegen::source::{Diagnostic, Source};

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
    /// A folder of tables (*.tsv) of what is known of elements beside the pages, to take readings from
    #[arg(long)]
    facts: Option<PathBuf>,
    /// Write nothing; tell how much of the reviewed specs the proposals would get right
    #[arg(long, conflicts_with_all = ["out", "update", "category"])]
    score: bool,
}

/// How many readings of a hundred may be wrong without a question: with what is known beside the pages, and without.
const MOST_WRONG: [f64; 2] = [1.0, 2.0];

/// How many questions the proposal for a TR may ask.
const MOST_QUESTIONS: f64 = 5.0;

pub(crate) fn import(root: &Path, arguments: &Arguments) -> Result<(), Failure> {
    let (mut specs, pastes) = pages::read(root, &arguments.files)?;
    let evidence = arguments.facts.as_deref().map(evidence).transpose()?;
    if arguments.score {
        return print_score(&specs, &pastes, evidence.as_ref());
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
        if !there.types.spec.is_empty() {
            specs.types = there.types;
        }
    }
    let options = Options {
        folder: &folder,
        category: arguments.category.as_deref(),
        update: arguments.update,
        evidence: evidence.as_ref(),
    };
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

fn evidence(folder: &Path) -> Result<Evidence, Failure> {
    let mut paths = Vec::new();
    files::walk(folder, &mut paths)?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "tsv"));
    if paths.is_empty() {
        return Err(vec![format!("{}: no tables (*.tsv) of facts in it", folder.display())]);
    }
    let source = |path: &PathBuf| Ok(Source { path: path.display().to_string(), text: files::read(path)? });
    Evidence::read(&paths.iter().map(source).collect::<Result<Vec<_>, Failure>>()?).map_err(lines)
}

fn lines(problems: Vec<Diagnostic>) -> Failure {
    problems.iter().map(ToString::to_string).collect()
}

fn print_score(specs: &Specs, pastes: &[Paste], evidence: Option<&Evidence>) -> Result<(), Failure> {
    let score = score(specs, pastes, evidence).map_err(lines)?;
    print(&score.to_string())?;
    if score.readings == 0 {
        return Err(vec!["there are no specs of these pages yet to compare the proposals with".to_owned()]);
    }
    let [with_facts, without] = MOST_WRONG;
    let most_wrong = if evidence.is_some() { with_facts } else { without };
    let is_good =
        score.facts.is_empty() && score.percent_wrong() <= most_wrong && score.questions_each() <= MOST_QUESTIONS;
    if is_good {
        return Ok(());
    }
    Err(vec![format!(
        "expected every fact as on the page, at most {most_wrong} % of the readings wrong without a question, and at most \
         {MOST_QUESTIONS} questions a TR"
    )])
}
