//! The rules that a spec must keep. Every file and every rule is looked at; nothing stops at the first problem.

mod codes;
mod fields;
mod reading;
mod request;
mod response;
mod settle;
mod show;

use std::collections::{HashMap, HashSet};

use crate::load::{Loaded, Specs};
use crate::naming::{is_camel_case, is_in_prelude, is_keyword, is_snake_case, snake_case};
use crate::source::{Diagnostic, Step};
use crate::spec::{Category, CodeList, Tr};

/// Checks everything. No diagnostics: [`lower`](crate::lower::lower) can go to work.
pub fn check(specs: &Specs) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    categories(&specs.categories, &mut problems);
    let shared = SharedCodes::new(&specs.types.spec);
    codes::check_lists(&specs.types.source, &specs.types.spec, &mut problems);
    if let Some(glossary) = &specs.glossary {
        problems.extend(crate::glossary::check(&glossary.spec, &glossary.source));
    }
    for tr in &specs.trs {
        settle::unsettled(tr, &mut problems);
        Checker { specs, shared: &shared, tr, problems: &mut problems }.check();
    }
    unique_ids(specs, &mut problems);
    unique_types(specs, &mut problems);
    codes::unused(specs, &mut problems);
    problems.sort();
    problems
}

/// The shared code lists, by name.
struct SharedCodes<'a>(HashMap<&'a str, &'a CodeList>);

impl<'a> SharedCodes<'a> {
    fn new(lists: &'a [CodeList]) -> Self {
        Self(lists.iter().map(|list| (list.rust.as_str(), list)).collect())
    }
}

/// Checks one TR.
struct Checker<'a> {
    specs: &'a Specs,
    shared: &'a SharedCodes<'a>,
    tr: &'a Loaded<Tr>,
    problems: &'a mut Vec<Diagnostic>,
}

impl<'a> Checker<'a> {
    fn spec(&self) -> &'a Tr {
        &self.tr.spec
    }

    fn problem(&mut self, at: &[Step<'_>], message: impl Into<String>) {
        self.problems.push(self.tr.source.problem_at(at, message));
    }

    /// The code list of that name: the TR's own, or a shared one.
    fn code_list(&self, name: &str) -> Option<&'a CodeList> {
        self.spec().codes.iter().find(|list| list.rust == name).or_else(|| self.shared.0.get(name).copied())
    }

    fn check(&mut self) {
        self.head();
        codes::check_lists(&self.tr.source, &self.spec().codes, self.problems);
        self.table("request", &self.spec().request);
        self.table("response", &self.spec().response);
        self.request();
        self.response();
        self.example();
        self.show();
    }

    /// What stands above the tables.
    fn head(&mut self) {
        let spec = self.spec();
        let expected = format!("{}/{}.yaml", spec.category, spec.id);
        if !self.tr.source.path.ends_with(&format!("/{expected}")) {
            self.problem(&[Step::Key("id")], format!("the file should be {expected}, after its category and id"));
        }
        let well_formed = spec.id.starts_with(|c: char| c.is_ascii_lowercase())
            && spec.id.chars().all(|c| c.is_ascii_alphanumeric())
            && !is_keyword(&spec.id);
        if !well_formed {
            let found = &spec.id;
            self.problem(&[Step::Key("id")], format!("id is {found:?}; expected letters and digits, such as ka10086"));
        }
        if !is_camel_case(&spec.rust) {
            let found = &spec.rust;
            self.problem(&[Step::Key("rust")], format!("rust is {found:?}; expected a type name, such as OrderBook"));
        } else if is_keyword(&snake_case(&spec.rust)) {
            let (found, method) = (&spec.rust, snake_case(&spec.rust));
            let message =
                format!("rust is {found:?}, but no client method can be called {method}; choose another name");
            self.problem(&[Step::Key("rust")], message);
        }
        for (key, text) in [("name", &spec.name), ("summary", &spec.summary)] {
            if let Some(found) = no_sentence(text) {
                self.problem(&[Step::Key(key)], format!("{key} {found}; expected one line of text"));
            }
        }
        let categories = &self.specs.categories.spec;
        match categories.iter().find(|category| category.slug == spec.category) {
            None if self.specs.lacks("categories.yaml") => {}
            None => {
                let known: Vec<&str> = categories.iter().map(|category| category.slug.as_str()).collect();
                let (found, known) = (&spec.category, known.join(", "));
                let message = format!("category {found:?} is not in categories.yaml; it has {known}");
                self.problem(&[Step::Key("category")], message);
            }
            Some(category) => match (&category.path, &spec.path) {
                (None, None) => {
                    let slug = &category.slug;
                    let message =
                        format!("path is missing, and category {slug} has none either; expected one, such as /api/x");
                    self.problem(&[Step::Key("category")], message);
                }
                (_, Some(path)) if !path.starts_with('/') => {
                    self.problem(&[Step::Key("path")], format!("path is {path:?}; expected it to start with /"));
                }
                _ => {}
            },
        }
    }
}

/// The modules that kiwoom-api has beside those of categories.
const MODULES: &[&str] = &[
    "boxed",
    "catalogue",
    "client",
    "clock",
    "codes",
    "environment",
    "error",
    "generated",
    "guide",
    "mock",
    "rate",
    "request",
    "token",
    "value",
    "wire",
];

/// What keeps a text from being a sentence of the docs, where each has one line.
fn no_sentence(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() {
        return Some("is empty");
    }
    text.contains(['\n', '\r']).then_some("has several lines")
}

fn categories(loaded: &Loaded<Vec<Category>>, problems: &mut Vec<Diagnostic>) {
    let (mut seen, mut slugs) = (HashMap::new(), HashSet::new());
    for (index, category) in loaded.spec.iter().enumerate() {
        let at = [Step::Item(index), Step::Key("module")];
        if !is_snake_case(&category.module) || MODULES.contains(&category.module.as_str()) {
            let (found, taken) = (&category.module, MODULES.join(", "));
            let message = format!("module is {found:?}; expected the name of a module, other than {taken}");
            problems.push(loaded.source.problem_at(&at, message));
        }
        let slug_at = [Step::Item(index), Step::Key("slug")];
        if category.slug.trim().is_empty() || category.slug.contains('/') {
            let message = format!("slug is {:?}; expected the name of a folder in spec/", category.slug);
            problems.push(loaded.source.problem_at(&slug_at, message));
        }
        if !slugs.insert(&category.slug) {
            let message = format!("category {} is there twice; keep one of them", category.slug);
            problems.push(loaded.source.problem_at(&slug_at, message));
        }
        for (key, text) in [("name", &category.name), ("summary", &category.summary)] {
            if let Some(found) = no_sentence(text) {
                let at = [Step::Item(index), Step::Key(key)];
                problems.push(loaded.source.problem_at(&at, format!("{key} {found}; expected one line of text")));
            }
        }
        if let Some(path) = &category.path
            && !path.starts_with('/')
        {
            let at = [Step::Item(index), Step::Key("path")];
            problems.push(loaded.source.problem_at(&at, format!("path is {path:?}; expected it to start with /")));
        }
        if let Some(first) = seen.insert(&category.module, &category.slug) {
            let message = format!("module {} is that of category {first} already", category.module);
            problems.push(loaded.source.problem_at(&at, message));
        }
    }
}

/// File systems and readers take `ka0g` and `ka0G` for one; so two such ids are refused.
fn unique_ids(specs: &Specs, problems: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<String, &Loaded<Tr>> = HashMap::new();
    for tr in &specs.trs {
        if let Some(first) = seen.insert(tr.spec.id.to_ascii_lowercase(), tr) {
            let message = format!("id {} is that of {} already (capitals do not count)", tr.spec.id, first.source.path);
            problems.push(tr.source.problem_at(&[Step::Key("id")], message));
        }
    }
}

/// Whether generated code uses a type of that name.
pub(crate) fn is_used(name: &str) -> bool {
    is_in_prelude(name) || crate::render::IMPORTS.iter().any(|(known, _)| *known == name)
}

/// All types of a category are in one module, together with the types that generated code imports.
fn unique_types(specs: &Specs, problems: &mut Vec<Diagnostic>) {
    for (index, list) in specs.types.spec.iter().enumerate().filter(|(_, list)| is_used(&list.rust)) {
        let message = format!("{} is a type that generated code uses; choose another name", list.rust);
        problems.push(specs.types.source.problem_at(&[Step::Item(index), Step::Key("rust")], message));
    }
    let mut seen: HashMap<(&str, String), String> = HashMap::new();
    for tr in &specs.trs {
        let category = tr.spec.category.as_str();
        let shared = specs.types.spec.iter().map(|list| list.rust.clone());
        for (name, steps) in declared_types(&tr.spec) {
            if shared.clone().any(|taken| taken == name) {
                let message = format!("{name} is a shared code list in types.yaml already; choose another name");
                problems.push(tr.source.problem_at(&steps, message));
            } else if is_used(&name) {
                let message = format!("{name} is a type that generated code uses; choose another name");
                problems.push(tr.source.problem_at(&steps, message));
            } else if let Some(first) = seen.insert((category, name.clone()), tr.source.path.clone()) {
                let message = format!("type {name} is declared by {first} already; choose another name");
                problems.push(tr.source.problem_at(&steps, message));
            }
        }
    }
}

/// The types that the code of a TR declares, each with the place in the spec that names it.
pub(crate) fn declared_types(tr: &Tr) -> Vec<(String, Vec<Step<'static>>)> {
    let named_by_rust = vec![Step::Key("rust")];
    let mut types =
        vec![(tr.rust.clone(), named_by_rust.clone()), (format!("{}Request", tr.rust), named_by_rust.clone())];
    for (index, list) in tr.codes.iter().enumerate() {
        types.push((list.rust.clone(), vec![Step::Key("codes"), Step::Item(index), Step::Key("rust")]));
    }
    for (index, group) in tr.groups.iter().enumerate() {
        // Groups may share a type: asks and bids.
        if !tr.groups[..index].iter().any(|before| before.level == group.level) {
            types.push((group.level.clone(), vec![Step::Key("groups"), Step::Item(index), Step::Key("type")]));
        }
    }
    row_types(tr, &tr.response, &mut vec![Step::Key("response")], &mut types);
    types
}

fn row_types(
    tr: &Tr,
    fields: &[crate::spec::Field],
    at: &mut Vec<Step<'static>>,
    types: &mut Vec<(String, Vec<Step<'static>>)>,
) {
    for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.is_list()) {
        at.push(Step::Item(index));
        types.push((crate::lower::row_type(tr, field), at.clone()));
        at.push(Step::Key("fields"));
        row_types(tr, &field.fields, at, types);
        at.truncate(at.len() - 2);
    }
}
