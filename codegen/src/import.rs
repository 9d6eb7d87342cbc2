//! Specs from pasted pages: new ones with readings proposed by the glossary, existing ones with the facts of the page.
//!
//! What no page says is a question in `settle`, which the checker refuses until a person has answered it.

mod codes;
mod importer;
mod page;
mod reading;
pub mod score;
mod update;
mod write;

use std::collections::HashMap;
use std::fmt;

use importer::Importer;

use crate::load::{Loaded, Specs, load};
use crate::paste::{Paste, PastedTr};
use crate::source::{Diagnostic, Source};
use crate::spec::Tr;
use crate::verify::{Difference, verify};

/// What is to be done with a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Options<'a> {
    /// The category of pages that do not tell it.
    pub category: Option<&'a str>,
    /// Whether facts are taken over into specs that exist.
    pub update: bool,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The files to write, and what is new about each.
    pub files: Vec<File>,
    /// What existing specs and their pages do not agree on, in the end.
    pub differences: Vec<Difference>,
    /// What else is to be done.
    pub notes: Vec<String>,
    /// How many existing specs are as their pages say.
    pub unchanged: usize,
}

/// A spec to write.
#[derive(Debug)]
pub struct File {
    /// The path below the folder of specs: `mrkcond/ka10086.yaml`; of an existing one, as it was loaded.
    pub path: String,
    /// The text.
    pub text: String,
    /// Whether there was none.
    pub is_new: bool,
    /// How many questions a person has to settle.
    pub questions: usize,
}

/// Makes specs of the pages that have none among `existing`, and compares or updates those that have one.
///
/// Categories, shared code lists, protocol and glossary are those of `specs`.
///
/// # Errors
/// Everything that is wrong with any page; then nothing is to be written.
pub fn import(
    specs: &Specs,
    existing: &[Loaded<Tr>],
    pastes: &[Paste],
    options: Options<'_>,
) -> Result<Outcome, Vec<Diagnostic>> {
    let mut importer = Importer::new(specs, options.category);
    let (mut outcome, mut problems) = (Outcome::default(), Vec::new());
    let mut seen: HashMap<&str, String> = HashMap::new();
    for (source, pasted) in pastes.iter().flat_map(|(source, trs)| trs.iter().map(move |tr| (source, tr))) {
        let here = Diagnostic { line: pasted.line, ..source.problem(String::new()) };
        if let Some(first) = seen.insert(&pasted.id, format!("{}:{}", here.path, here.line)) {
            let message = format!("{} is at {first} already; paste every page once", pasted.id);
            problems.push(Diagnostic { message, ..here });
            continue;
        }
        let result = match existing.iter().find(|spec| spec.spec.id == pasted.id) {
            Some(spec) => outcome.existing(specs, spec, source, pasted, options.update),
            None => importer.import(source, pasted).map(|proposal| {
                outcome.files.push(File {
                    path: proposal.path(),
                    text: write::yaml(&proposal.tr),
                    is_new: true,
                    questions: proposal.questions(),
                });
                for note in proposal.notes {
                    if !outcome.notes.contains(&note) {
                        outcome.notes.push(note);
                    }
                }
            }),
        };
        problems.extend(result.err().into_iter().flatten());
    }
    problems.sort();
    if problems.is_empty() { Ok(outcome) } else { Err(problems) }
}

impl Outcome {
    fn existing(
        &mut self,
        specs: &Specs,
        spec: &Loaded<Tr>,
        source: &Source,
        pasted: &PastedTr,
        update: bool,
    ) -> Result<(), Vec<Diagnostic>> {
        let mut text = spec.source.text.clone();
        if update {
            let updated = update::update(specs, spec, source, pasted)?;
            if updated.text != text {
                text.clone_from(&updated.text);
                let path = spec.source.path.clone();
                self.files.push(File { path, text: updated.text, is_new: false, questions: updated.questions });
            }
        }
        let (mut alone, unreadable) = load(vec![Source { text, ..spec.source.clone() }]);
        if !unreadable.is_empty() {
            return Err(unreadable);
        }
        alone.categories = specs.categories.clone();
        alone.protocol = specs.protocol.clone();
        let report = verify(&alone, &[(source.clone(), vec![pasted.clone()])]);
        self.unchanged +=
            usize::from(report.is_clean() && self.files.last().is_none_or(|file| file.path != spec.source.path));
        self.differences.extend(report.differences);
        Ok(())
    }
}

/// What was done, a line each; the summary is the last.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for file in &self.files {
            let what = if file.is_new { "new" } else { "updated" };
            writeln!(f, "{what}: {} ({} to settle)", file.path, file.questions)?;
        }
        for difference in &self.differences {
            writeln!(f, "{difference}")?;
        }
        for note in &self.notes {
            writeln!(f, "note: {note}")?;
        }
        let new = self.files.iter().filter(|file| file.is_new).count();
        let questions: usize = self.files.iter().map(|file| file.questions).sum();
        write!(
            f,
            "{new} new, {} updated, {} as the pages say; {questions} to settle, {} left to differ",
            self.files.len() - new,
            self.unchanged,
            self.differences.len(),
        )
    }
}
