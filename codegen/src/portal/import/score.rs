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
use crate::spec::{CodeList, Field, Kind, Tr};

/// What came of it.
#[derive(Debug, Clone, Default)]
pub struct Score {
    /// How many TRs were imported.
    pub trs: usize,
    /// How many readings they have: a kind and a name for every element.
    pub readings: usize,
    /// How many of them are those of the reviewed specs.
    pub right: usize,
    /// How many of them are others, and asked about.
    pub asked: usize,
    /// How many questions the proposals ask.
    pub questions: usize,
    /// Where a proposal is wrong and does not ask.
    pub wrong: Vec<String>,
    /// Where a proposal is another one, does not ask, and the reviewed spec says what it was that only a person could
    /// tell.
    pub unknowable: Vec<(Judgement, String)>,
    /// Where a fact is not that of the page.
    pub facts: Vec<String>,
}

/// What a person decided against the page and the glossary, by what the spec says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judgement {
    /// A name with the reason why it is not the glossary's.
    Named,
    /// A reading of what was named otherwise: another name, another meaning.
    Meaning,
    /// A reading with a sentence on what the value is.
    Noted,
    /// A fact of the table was amended, since the table is wrong.
    Amended,
}

impl Judgement {
    const ALL: [(Self, &str); 4] = [
        (Self::Named, "names with a reason (named)"),
        (Self::Meaning, "readings of what was named with a reason (named)"),
        (Self::Noted, "readings that a sentence explains (note)"),
        (Self::Amended, "readings of what the table has wrong (amend)"),
    ];

    /// What the spec says of a name that is not the one proposed.
    fn on_name(theirs: &Field) -> Option<Self> {
        theirs.named.is_some().then_some(Self::Named)
    }

    /// What the spec says of a reading that is not the one proposed.
    fn on_reading(theirs: &Field) -> Option<Self> {
        if !theirs.amend.is_empty() {
            Some(Self::Amended)
        } else if theirs.named.is_some() {
            Some(Self::Meaning)
        } else {
            theirs.note.is_some().then_some(Self::Noted)
        }
    }
}

impl Score {
    /// The share of readings that are right, in percent.
    pub fn percent(&self) -> f64 {
        percent(self.right, self.readings)
    }

    /// The share of readings that are wrong without a question, in percent.
    pub fn percent_wrong(&self) -> f64 {
        percent(self.wrong.len(), self.readings)
    }

    /// How many questions the proposal for a TR asks, on average.
    pub fn questions_each(&self) -> f64 {
        percent(self.questions, self.trs) / 100.0
    }
}

fn percent(part: usize, whole: usize) -> f64 {
    // Both are far below the numbers that lose precision.
    #[allow(clippy::cast_precision_loss)]
    let share = part as f64 / whole.max(1) as f64;
    100.0 * share
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
                    score.compare(specs, &proposal, &reviewed.spec);
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
    fn compare(&mut self, specs: &Specs, proposal: &Proposal, reviewed: &Tr) {
        let pair = Pair { specs, ours: &proposal.tr, theirs: reviewed };
        self.fields(pair, &proposal.tr.request, &reviewed.request);
        self.fields(pair, &proposal.tr.response, &reviewed.response);
    }

    fn fields(&mut self, pair: Pair<'_>, proposed: &[Field], reviewed: &[Field]) {
        let reviewed: HashMap<&str, &Field> = reviewed.iter().map(|field| (field.element.as_str(), field)).collect();
        for field in proposed {
            let Some(theirs) = reviewed.get(field.element.as_str()) else { continue };
            // What follows from something else is no parameter, and has no name.
            if theirs.derive.is_none() && theirs.fixed.is_none() {
                let as_reviewed = (field.rust != theirs.rust).then(|| text(theirs.rust.as_deref()));
                let asks = field.settle.iter().any(|question| question.starts_with("rust"));
                self.count(pair, field, "rust", as_reviewed, asks, Judgement::on_name(theirs));
            }
            if !field.is_list() {
                let as_reviewed = pair.reading(field, theirs);
                self.count(pair, field, "as", as_reviewed, pair.asks(field), Judgement::on_reading(theirs));
            }
            self.fields(pair, &field.fields, &theirs.fields);
        }
    }

    /// Counts one reading; `as_reviewed` is what it should have been, if it is something else.
    fn count(
        &mut self,
        pair: Pair<'_>,
        field: &Field,
        key: &str,
        as_reviewed: Option<String>,
        asks: bool,
        judgement: Option<Judgement>,
    ) {
        self.readings += 1;
        let Some(as_reviewed) = as_reviewed else {
            self.right += 1;
            return;
        };
        if asks {
            self.asked += 1;
            return;
        }
        let proposed = if key == "rust" { text(field.rust.as_deref()) } else { reading_text(field) };
        let wrong = format!("{} {} {key}: {proposed}; reviewed: {as_reviewed}", pair.ours.id, field.element);
        match judgement {
            Some(judgement) => self.unknowable.push((judgement, wrong)),
            None => self.wrong.push(wrong),
        }
    }
}

/// One TR, as proposed and as reviewed.
#[derive(Clone, Copy)]
struct Pair<'a> {
    specs: &'a Specs,
    ours: &'a Tr,
    theirs: &'a Tr,
}

impl Pair<'_> {
    /// The reviewed reading, if it is another one.
    fn reading(self, ours: &Field, theirs: &Field) -> Option<String> {
        let is_parameter = theirs.derive.is_none() && theirs.fixed.is_none();
        let lists = (self.list(self.ours, ours), self.list(self.theirs, theirs));
        let is_same = match lists {
            (Some(ours), Some(theirs)) => says_the_same(ours, theirs),
            _ => ours.reading == theirs.reading,
        };
        if is_parameter && is_same {
            return None;
        }
        Some(if theirs.fixed.is_some() {
            "fixed".to_owned()
        } else if theirs.derive.is_some() {
            "derived".to_owned()
        } else {
            reading_text(theirs)
        })
    }

    /// The code list of a field of a TR.
    fn list<'a>(self, tr: &'a Tr, field: &Field) -> Option<&'a CodeList>
    where
        Self: 'a,
    {
        let name = field.reading.as_ref()?.code.as_ref()?;
        tr.codes.iter().chain(&self.specs.types.spec).find(|list| list.rust == *name)
    }

    /// Whether the proposal asks about the reading of a field. Code lists and flows are asked about where they stand.
    fn asks(self, field: &Field) -> bool {
        let about = |question: &String| question.starts_with("as:") || question.starts_with("seen:");
        let list = field.reading.as_ref().and_then(|reading| reading.code.as_ref());
        let list_asks = self.ours.codes.iter().any(|own| Some(&own.rust) == list && !own.settle.is_empty());
        let is_flow = field.reading.as_ref().is_some_and(|reading| reading.kind == Kind::Flow);
        field.settle.iter().any(about) || list_asks || is_flow
    }
}

/// Whether both lists have the same codes with the same meaning. What no table has, and what the list is called, counts
/// for nothing here.
fn says_the_same(ours: &CodeList, theirs: &CodeList) -> bool {
    let in_tables = theirs.values.iter().filter(|value| value.added.is_none());
    ours.values.len() <= theirs.values.len()
        && in_tables.clone().all(|theirs| ours.values.iter().any(|ours| ours.code == theirs.code))
        && ours.values.iter().all(|ours| {
            let same = theirs.values.iter().find(|theirs| theirs.code == ours.code);
            same.is_some_and(|theirs| theirs.named.is_some() || theirs.rust == ours.rust)
        })
}

fn text(name: Option<&str>) -> String {
    name.unwrap_or("nothing").to_owned()
}

fn reading_text(field: &Field) -> String {
    field.reading.as_ref().map_or_else(|| text(None), write::as_text)
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fact in &self.facts {
            writeln!(f, "{fact}")?;
        }
        for (_, other) in &self.unknowable {
            writeln!(f, "not to be known: {other}")?;
        }
        for wrong in &self.wrong {
            writeln!(f, "wrong, and not asked about: {wrong}")?;
        }
        for (judgement, what) in Judgement::ALL {
            let count = self.unknowable.iter().filter(|(known, _)| *known == judgement).count();
            writeln!(f, "not to be known: {count} {what}")?;
        }
        write!(
            f,
            "{} TRs, {} facts that differ; of {} readings {} right ({:.1} %), {} asked about, {} not to be known, {} wrong \
             without a question ({:.1} %); {} questions to settle ({:.1} a TR)",
            self.trs,
            self.facts.len(),
            self.readings,
            self.right,
            self.percent(),
            self.asked,
            self.unknowable.len(),
            self.wrong.len(),
            self.percent_wrong(),
            self.questions,
            self.questions_each(),
        )
    }
}
