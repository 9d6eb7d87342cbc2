//! Specs from pasted pages: new ones with readings proposed by the glossary, existing ones with the facts of the page.
//!
//! What no page says is a question in `settle`, which the checker refuses until a person has answered it.

mod codes;
mod fact_words;
mod importer;
mod known;
mod page;
mod reading;
pub mod score;
mod shared;
mod update;
mod write;

use std::collections::HashMap;
use std::fmt;

use importer::Importer;
use update::Update;

use crate::glossary;
use crate::load::{Loaded, Specs, load};
use crate::portal::evidence::Evidence;
use crate::portal::paste::{Paste, PastedTr};
use crate::portal::verify::{Difference, is_set_aside, verify};
use crate::source::{Diagnostic, Source};
use crate::spec::Tr;

/// What is to be done with a page.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options<'a> {
    /// Where specs go: the folder that has one folder a category.
    pub folder: &'a str,
    /// The category of pages whose path does not tell it.
    pub category: Option<&'a str>,
    /// Whether facts are taken over into specs that exist.
    pub update: bool,
    /// What is known of elements beside the pages.
    pub evidence: Option<&'a Evidence>,
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
    /// Where it goes: `spec/mrkcond/ka10086.yaml`.
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
    let check = |loaded: &Loaded<_>| glossary::check(&loaded.spec, &loaded.source, &specs.types.spec);
    let mut problems = specs.glossary.as_ref().map(check).unwrap_or_default();
    let new_pages = || {
        let all = pastes.iter().flat_map(|(source, trs)| trs.iter().map(move |tr| (source, tr)));
        all.filter(|(_, pasted)| !is_set_aside(specs, &pasted.id))
            .filter(|(_, pasted)| !existing.iter().any(|spec| spec.spec.id == pasted.id))
    };
    // Only when all pages have been read is it known which code lists they share.
    let mut first = Importer::new(specs, options.category, options.evidence);
    let trs: Vec<Tr> = new_pages().filter_map(|(source, pasted)| Some(first.import(source, pasted).ok()?.tr)).collect();
    let lists = shared::lists(&trs, specs);
    let specs = &shared::with_lists(specs, &lists);
    let mut importer = Importer::new(specs, options.category, options.evidence);
    let mut outcome = Outcome::default();
    if !lists.is_empty() {
        let path = format!("{}/types.yaml", options.folder);
        outcome.files.push(File {
            is_new: path != specs.types.source.path,
            path,
            text: specs.types.source.text.clone(),
            questions: lists.iter().map(|list| list.settle.len()).sum(),
        });
    }
    let mut seen: HashMap<&str, String> = HashMap::new();
    for (source, pasted) in pastes.iter().flat_map(|(source, trs)| trs.iter().map(move |tr| (source, tr))) {
        let here = Diagnostic { line: pasted.line, ..source.problem(String::new()) };
        if let Some(first) = seen.insert(&pasted.id, format!("{}:{}", here.path, here.line)) {
            let message = format!("{} is at {first} already; paste every page once", pasted.id);
            problems.push(Diagnostic { message, ..here });
            continue;
        }
        if is_set_aside(specs, &pasted.id) {
            outcome.notes.push(format!("{} {} is left out, as spec/categories.yaml says", pasted.id, pasted.name));
            continue;
        }
        let page = Page { specs, source, pasted };
        let result = match existing.iter().find(|spec| spec.spec.id == pasted.id) {
            Some(spec) => outcome.existing(&importer, page, spec, options.update),
            None => outcome.first(&mut importer, page, options.folder),
        };
        problems.extend(result.err().into_iter().flatten());
    }
    problems.sort();
    if problems.is_empty() { Ok(outcome) } else { Err(problems) }
}

/// One page, and what it is to be held against.
#[derive(Clone, Copy)]
struct Page<'a> {
    specs: &'a Specs,
    source: &'a Source,
    pasted: &'a PastedTr,
}

impl Page<'_> {
    /// What a spec and the page do not agree on.
    fn differences(self, spec: Source) -> Result<Vec<Difference>, Vec<Diagnostic>> {
        let (mut alone, unreadable) = load(vec![spec]);
        if !unreadable.is_empty() {
            return Err(unreadable);
        }
        alone.categories = self.specs.categories.clone();
        alone.protocol = self.specs.protocol.clone();
        Ok(verify(&alone, &[(self.source.clone(), vec![self.pasted.clone()])]).differences)
    }
}

impl Outcome {
    /// A page that has no spec yet.
    fn first(&mut self, importer: &mut Importer<'_>, page: Page<'_>, folder: &str) -> Result<(), Vec<Diagnostic>> {
        let proposal = importer.import(page.source, page.pasted)?;
        let (path, text) = (format!("{folder}/{}", proposal.path()), write::yaml(&proposal.tr));
        // The header tables, for instance, may not be those of other pages.
        self.differences.extend(page.differences(Source { path: path.clone(), text: text.clone() })?);
        self.files.push(File { path, text, is_new: true, questions: proposal.questions() });
        for note in proposal.notes {
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
        Ok(())
    }

    /// A page whose spec there is.
    fn existing(
        &mut self,
        importer: &Importer<'_>,
        page: Page<'_>,
        spec: &Loaded<Tr>,
        update: bool,
    ) -> Result<(), Vec<Diagnostic>> {
        let mut source = spec.source.clone();
        if update {
            let Update { text, questions } = update::update(importer, spec, page.source, page.pasted)?;
            if text != source.text {
                source.text.clone_from(&text);
                self.files.push(File { path: source.path.clone(), text, is_new: false, questions });
            }
        }
        let is_as_before = source.text == spec.source.text;
        let differences = page.differences(source)?;
        self.unchanged += usize::from(is_as_before && differences.is_empty());
        self.differences.extend(differences);
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
