//! Names: where one departs from the glossary without saying why, where one meaning has two names or one name two
//! meanings, and where one keeps a row from being a bar. Warnings, not problems: the code can be generated all the same.

use std::collections::{HashMap, HashSet};

use crate::bar::{self, Row};
use crate::glossary::{Named, Names};
use crate::load::{Loaded, Specs};
use crate::place::{Place, place};
use crate::source::{Diagnostic, Source, Step};
use crate::spec::{CodeList, Field, Kind, Reading, Tr, Unit};

/// Looks at every name. Without a glossary there is nothing to say.
pub fn lint(specs: &Specs) -> Vec<Diagnostic> {
    let Some(glossary) = &specs.glossary else { return Vec::new() };
    let mut lint = Lint { names: Names::new(&glossary.spec), disputed: disputed(&specs.trs), warnings: Vec::new() };
    lint.codes(&specs.types.source, &[], &specs.types.spec);
    for tr in &specs.trs {
        lint.tr(tr);
    }
    lint.meanings(&specs.trs);
    lint.warnings.sort();
    lint.warnings
}

struct Lint<'a> {
    names: Names<'a>,
    /// The labels that have several names, so that a reason for one of them is no idle one.
    disputed: HashSet<(String, Class)>,
    warnings: Vec<Diagnostic>,
}

impl Lint<'_> {
    fn tr(&mut self, tr: &Loaded<Tr>) {
        let (spec, source) = (&tr.spec, &tr.source);
        let expected = self.names.title(&spec.name);
        self.name(source, &[], &format!("{} {}", spec.id, spec.name), &spec.rust, expected, spec.named.as_deref());
        self.codes(source, &[Step::Key("codes")], &spec.codes);
        for (field, at) in named_fields(spec) {
            if let Some(rust) = &field.rust {
                let expected = self.names.element(&field.amended_element(), &field.amended_name());
                let meaning = field.reading.as_ref().map(|reading| (same_label(field), Class::of(reading)));
                let is_disputed = meaning.is_some_and(|meaning| self.disputed.contains(&meaning));
                let of_glossary = expected.as_ref().is_ok_and(|expected| expected == rust);
                let reason =
                    field.named.as_deref().filter(|reason| !(of_glossary && is_disputed && !reason.trim().is_empty()));
                self.name(source, &at, &field.element, rust, expected, reason);
            }
        }
        self.bars(source, &[Step::Key("response")], &spec.response);
    }

    /// Rows that are meant to be bars, and are not for the name or the kind of a field.
    fn bars(&mut self, source: &Source, at: &[Step<'_>], fields: &[Field]) {
        for (index, list) in fields.iter().enumerate().filter(|(_, field)| field.is_list()) {
            let at = [at, &[Step::Item(index)]].concat();
            if let Row::Nearly(lacks) = bar::row(&list.fields) {
                let (element, lacks) = (&list.element, lacks.join(", and "));
                self.warnings.push(source.problem_at(&at, format!("the rows of {element} are nearly bars: {lacks}")));
            }
            self.bars(source, &[at.as_slice(), &[Step::Key("fields")]].concat(), &list.fields);
        }
    }

    fn codes(&mut self, source: &Source, at: &[Step<'_>], lists: &[CodeList]) {
        for (index, list) in lists.iter().enumerate() {
            for (value_index, value) in list.values.iter().enumerate() {
                let steps = [Step::Item(index), Step::Key("values"), Step::Item(value_index)];
                let name = self.names.code(&value.name).map(|name| name.rust);
                let expected = name.ok_or_else(|| crate::glossary::Unexplained {
                    words: vec![value.name.clone()],
                    guess: String::new(),
                });
                let what = format!("{} {}", list.rust, value.name);
                self.name(source, &[at, &steps].concat(), &what, &value.rust, expected, value.named.as_deref());
            }
        }
    }

    /// One name against what the glossary makes of it; `at` is the map that has `rust` and `named`.
    fn name(
        &mut self,
        source: &Source,
        at: &[Step<'_>],
        what: &str,
        rust: &str,
        expected: Named,
        reason: Option<&str>,
    ) {
        let (key, message) = match (expected, reason) {
            (Ok(expected), None) if expected == rust => return,
            (Ok(expected), None) => (
                "rust",
                format!("{what} is called {rust}, and {expected} by the glossary; rename it, or say why: named: …"),
            ),
            (Err(unexplained), None) => {
                let unknown = match unexplained.words.as_slice() {
                    [] => "is nothing".to_owned(),
                    words => format!("lacks {}", words.join(", ")),
                };
                let message = format!(
                    "{what} is called {rust}, but the glossary {unknown}; add to spec/glossary.yaml, or say why: named: …"
                );
                ("rust", message)
            }
            (Ok(expected), Some(_)) if expected == rust => {
                ("named", format!("{what} is called {rust} by the glossary, too; drop named"))
            }
            (_, Some(reason)) if reason.trim().is_empty() => {
                ("named", format!("{what} needs a reason for its name: named is empty"))
            }
            (_, Some(_)) => return,
        };
        self.warnings.push(source.problem_at(&[at, &[Step::Key(key)]].concat(), message));
    }

    /// One meaning, one name; one name, one meaning. Names that give a reason are exceptions to both.
    fn meanings(&mut self, trs: &[Loaded<Tr>]) {
        let mut names: HashMap<(String, Class), (&str, &str)> = HashMap::new();
        let mut classes: HashMap<&str, (Class, &str)> = HashMap::new();
        for tr in trs {
            for (field, at) in named_fields(&tr.spec).into_iter().filter(|(field, _)| field.named.is_none()) {
                let (Some(rust), Some(reading)) = (&field.rust, &field.reading) else { continue };
                let Place::Field(name) = place(rust) else { continue };
                let class = Class::of(reading);
                let at = [at.as_slice(), &[Step::Key("rust")]].concat();
                let first = names.entry((same_label(field), class)).or_insert((name, &tr.spec.id));
                if first.0 != name {
                    let (element, label) = (&field.element, &field.name);
                    let message = format!(
                        "{element} {label} is called {name} here and {} in {}; one meaning should have one name, or a reason: named: …",
                        first.0, first.1
                    );
                    self.warnings.push(tr.source.problem_at(&at, message));
                }
                let first = classes.entry(name).or_insert((class, &tr.spec.id));
                if first.0 != class {
                    let message = format!(
                        "{name} is {} here and {} in {}; one name should have one meaning, or a reason: named: …",
                        class.words(),
                        first.0.words(),
                        first.1
                    );
                    self.warnings.push(tr.source.problem_at(&at, message));
                }
            }
        }
    }
}

/// What has several names.
fn disputed(trs: &[Loaded<Tr>]) -> HashSet<(String, Class)> {
    let mut names: HashMap<(String, Class), HashSet<&str>> = HashMap::new();
    for (field, _) in trs.iter().flat_map(|tr| named_fields(&tr.spec)) {
        if let (Some(rust), Some(reading)) = (&field.rust, &field.reading)
            && let Place::Field(name) = place(rust)
        {
            names.entry((same_label(field), Class::of(reading))).or_default().insert(name);
        }
    }
    names.into_iter().filter(|(_, names)| names.len() > 1).map(|(meaning, _)| meaning).collect()
}

/// The label, spelt one way: the portal writes both 등락률 and 등락율.
fn same_label(field: &Field) -> String {
    field.amended_name().replace('율', "률").replace(' ', "")
}

/// Every element that is no list, and the way to it.
fn named_fields(tr: &Tr) -> Vec<(&Field, Vec<Step<'_>>)> {
    let mut found = Vec::new();
    for (key, fields) in [("request", &tr.request), ("response", &tr.response)] {
        collect(fields, &[Step::Key(key)], &mut found);
    }
    found
}

fn collect<'a>(fields: &'a [Field], at: &[Step<'a>], found: &mut Vec<(&'a Field, Vec<Step<'a>>)>) {
    for (index, field) in fields.iter().enumerate() {
        let at = [at, &[Step::Item(index)]].concat();
        if !field.is_list() {
            found.push((field, at.clone()));
        }
        collect(&field.fields, &[at.as_slice(), &[Step::Key("fields")]].concat(), found);
    }
}

/// What is alike enough to have one name: net purchases are net purchases in shares and in won.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Class {
    Price,
    Number,
    Decimal,
    Date,
    Time,
    Text,
}

impl Class {
    fn of(reading: &Reading) -> Self {
        match reading.kind {
            Kind::Price | Kind::Won | Kind::IndexLevel => Self::Price,
            // What an index has changed by, and prices that are no whole won.
            Kind::Decimal if matches!(reading.unit, Some(Unit::IndexPoints | Unit::Won)) => Self::Price,
            Kind::Quantity | Kind::Amount | Kind::Count | Kind::Flow => Self::Number,
            Kind::Rate | Kind::Decimal | Kind::Ratio => Self::Decimal,
            Kind::Date | Kind::DateAtMidnight | Kind::DateTime | Kind::BarTime => Self::Date,
            Kind::Time | Kind::EventTime | Kind::TimeSpan | Kind::TimeWithColons | Kind::HourMinute => Self::Time,
            Kind::Text | Kind::Secret | Kind::AccountNumber | Kind::OrderNumber | Kind::SignedText => Self::Text,
            Kind::Texts
            | Kind::StockCode
            | Kind::StockCodes
            | Kind::SectorCode
            | Kind::Code
            | Kind::Flags
            | Kind::Rows => Self::Text,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Price => "a quote, or a change of one",
            Self::Number => "a number or an amount",
            Self::Decimal => "a decimal",
            Self::Date => "a date",
            Self::Time => "a time",
            Self::Text => "a text or a code",
        }
    }
}
