//! How much of the reviewed specs the proposals would have got right, had there been none.

use std::collections::HashMap;
use std::fmt;

use super::importer::{Importer, Proposal};
use super::write;
use crate::load::{Specs, load};
use crate::portal::evidence::Evidence;
use crate::portal::paste::Paste;
use crate::portal::verify::{is_set_aside, verify};
use crate::source::{Diagnostic, Source};
use crate::spec::{Field, Tr};

/// What came of it.
#[derive(Debug, Clone, Default)]
pub struct Score {
    /// How many TRs were imported.
    pub trs: usize,
    /// How many readings they have: a kind and a name for every element.
    pub readings: usize,
    /// How many of them are those of the reviewed specs.
    pub right: usize,
    /// How many questions the proposals ask.
    pub questions: usize,
    /// Where a proposal is wrong and does not ask.
    pub wrong: Vec<String>,
    /// Where a fact is not that of the page.
    pub facts: Vec<String>,
}

impl Score {
    /// The share of readings that are right, in percent.
    pub fn percent(&self) -> f64 {
        // Both are far below the numbers that lose precision.
        #[allow(clippy::cast_precision_loss)]
        let share = self.right as f64 / self.readings.max(1) as f64;
        100.0 * share
    }
}

/// Imports every page as if it had no spec, and holds what comes out against the page and against the reviewed spec.
///
/// # Errors
/// If a page cannot be imported, or does not read back.
pub fn score(specs: &Specs, pastes: &[Paste], evidence: Option<&Evidence>) -> Result<Score, Vec<Diagnostic>> {
    let known = Specs {
        categories: specs.categories.clone(),
        types: specs.types.clone(),
        protocol: specs.protocol.clone(),
        glossary: specs.glossary.clone(),
        ..Specs::default()
    };
    let mut importer = Importer::new(&known, None, evidence);
    let mut score = Score::default();
    let (mut sources, mut problems) = (Vec::new(), Vec::new());
    for (source, pasted) in pastes.iter().flat_map(|(source, trs)| trs.iter().map(move |tr| (source, tr))) {
        if is_set_aside(specs, &pasted.id) {
            continue;
        }
        match importer.import(source, pasted) {
            Ok(proposal) => {
                score.trs += 1;
                score.questions += proposal.questions();
                if let Some(reviewed) = specs.trs.iter().find(|tr| tr.spec.id == pasted.id) {
                    score.compare(&proposal, &reviewed.spec);
                }
                sources.push(Source { path: format!("spec/{}", proposal.path()), text: write::yaml(&proposal.tr) });
            }
            Err(found) => problems.extend(found),
        }
    }
    let (mut imported, unreadable) = load(sources);
    problems.extend(unreadable);
    if !problems.is_empty() {
        return Err(problems);
    }
    (imported.categories, imported.protocol) = (specs.categories.clone(), specs.protocol.clone());
    score.facts = verify(&imported, pastes).differences.iter().map(ToString::to_string).collect();
    Ok(score)
}

impl Score {
    fn compare(&mut self, proposal: &Proposal, reviewed: &Tr) {
        let proposed = &proposal.tr;
        for (ours, theirs) in [(&proposed.request, &reviewed.request), (&proposed.response, &reviewed.response)] {
            self.fields(proposed, ours, theirs);
        }
    }

    fn fields(&mut self, tr: &Tr, proposed: &[Field], reviewed: &[Field]) {
        let reviewed: HashMap<&str, &Field> = reviewed.iter().map(|field| (field.element.as_str(), field)).collect();
        for field in proposed {
            let Some(theirs) = reviewed.get(field.element.as_str()) else { continue };
            if theirs.derive.is_none() {
                self.reading(tr, field, "rust", field.rust == theirs.rust);
            }
            if !field.is_list() {
                self.reading(tr, field, "as", field.reading == theirs.reading && theirs.derive.is_none());
            }
            self.fields(tr, &field.fields, &theirs.fields);
        }
    }

    fn reading(&mut self, tr: &Tr, field: &Field, key: &str, is_right: bool) {
        self.readings += 1;
        self.right += usize::from(is_right);
        // Code lists and flows are asked about where they stand.
        let list = field.reading.as_ref().and_then(|reading| reading.code.as_ref());
        let list_asks = tr.codes.iter().any(|own| Some(&own.rust) == list && !own.settle.is_empty());
        let is_flow = field.reading.as_ref().is_some_and(|reading| reading.kind == crate::spec::Kind::Flow);
        let asks = field.settle.iter().any(|question| question.starts_with(key));
        if !is_right && !asks && !(key == "as" && (list_asks || is_flow)) {
            let rust = field.rust.as_deref().unwrap_or_default();
            self.wrong.push(format!("{} {} {rust}: {key}", tr.id, field.element));
        }
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fact in &self.facts {
            writeln!(f, "{fact}")?;
        }
        for wrong in &self.wrong {
            writeln!(f, "wrong, and not asked about: {wrong}")?;
        }
        write!(
            f,
            "{} TRs, {} facts that differ, {} of {} readings as reviewed ({:.1} %), {} wrong without a question; {} questions to settle",
            self.trs,
            self.facts.len(),
            self.right,
            self.readings,
            self.percent(),
            self.wrong.len(),
            self.questions
        )
    }
}
