//! The rules that a spec must keep. Every file and every rule is looked at; nothing stops at the first problem.

mod codes;
mod fields;
mod flags;
mod reading;
mod realtime;
mod request;
mod response;
mod rows;
mod settle;
mod show;
mod unique;
mod values;

pub(crate) use response::MOST_LEVELS;

use std::collections::HashMap;

use crate::load::{Loaded, Specs};
use crate::naming::{camel_case, is_camel_case, is_in_prelude, is_keyword, is_snake_case, snake_case};
use crate::source::{Diagnostic, Step};
use crate::spec::{Category, CodeList, Tr, TrKind};
use crate::taken;

pub(crate) use unique::declared_types;

/// Checks everything. No diagnostics: [`lower`](crate::lower::lower) can go to work.
pub fn check(specs: &Specs) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    categories(specs, &mut problems);
    let shared = SharedCodes::new(&specs.types.spec);
    codes::check_lists(&specs.types.source, &specs.types.spec, &mut problems);
    settle::lists(&specs.types.source, &[], &specs.types.spec, &mut problems);
    if let Some(glossary) = &specs.glossary {
        problems.extend(crate::glossary::check(&glossary.spec, &glossary.source, &specs.types.spec));
    }
    for tr in &specs.trs {
        settle::tr(tr, &mut problems);
        Checker { specs, shared: &shared, tr, problems: &mut problems }.check();
    }
    unique::ids(specs, &mut problems);
    unique::types(specs, &mut problems);
    codes::unused(specs, &mut problems);
    realtime::categories(specs, &mut problems);
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
        self.flags();
        self.table("request", &self.spec().request);
        self.table("response", &self.spec().response);
        self.realtime();
        self.request();
        self.response();
        self.rows();
        self.example();
        self.show();
    }

    /// The id, and the file that is named after it, or after the type.
    fn id(&mut self) {
        let spec = self.spec();
        let (expected, after) =
            (format!("{}/{}.yaml", spec.category, spec.stem()), if spec.is_realtime() { "type" } else { "id" });
        if !self.tr.source.path.ends_with(&format!("/{expected}")) {
            self.problem(&[Step::Key("id")], format!("the file should be {expected}, after its category and {after}"));
        }
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let (is_id, expected) = if spec.is_realtime() {
            let is_id = spec.id.len() == 2 && spec.id.chars().all(|c| c.is_ascii_alphanumeric());
            (is_id, "two letters or digits, such as 0B")
        } else {
            let is_id = spec.id.chars().all(is_name) && !spec.id.starts_with(|c: char| c.is_ascii_digit());
            (is_id && !spec.id.is_empty() && !is_keyword(&spec.id), "small letters and digits, such as ka10086")
        };
        if !is_id {
            self.problem(&[Step::Key("id")], format!("id is {:?}; expected {expected}", spec.id));
        }
    }

    /// What stands above the tables.
    fn head(&mut self) {
        let spec = self.spec();
        self.id();
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
        if let Some(withdrawn) = &spec.withdrawn {
            let parts: Vec<&str> = withdrawn.since.split('-').collect();
            let digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            if !matches!(parts.as_slice(), [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
            {
                let found = &withdrawn.since;
                let at = [Step::Key("withdrawn"), Step::Key("since")];
                self.problem(&at, format!("since is {found:?}; expected a day, such as 2026-09-23"));
            }
            if withdrawn.code.trim().is_empty() {
                let at = [Step::Key("withdrawn"), Step::Key("code")];
                self.problem(&at, "code is empty; expected what the server refuses the TR with, such as \"1504\"");
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

/// What keeps a text from being a sentence of the docs, where each has one line.
fn no_sentence(text: &str) -> Option<&'static str> {
    if text.trim().is_empty() {
        return Some("is empty");
    }
    text.contains(['\n', '\r']).then_some("has several lines")
}

fn categories(specs: &Specs, problems: &mut Vec<Diagnostic>) {
    let loaded: &Loaded<Vec<Category>> = &specs.categories;
    // The module that hands realtime types out is written by hand, and may have the name of theirs.
    let has_calls =
        |category: &Category| specs.trs.iter().any(|tr| tr.spec.category == category.slug && !tr.spec.is_realtime());
    let (mut seen, mut slugs) = (HashMap::new(), HashMap::new());
    for (index, category) in loaded.spec.iter().enumerate() {
        let at = [Step::Item(index), Step::Key("module")];
        if !is_snake_case(&category.module) || has_calls(category) && taken::is_module(&category.module) {
            let found = &category.module;
            let message =
                format!("module is {found:?}; expected the name of a module that kiwoom-api does not have yet");
            problems.push(loaded.source.problem_at(&at, message));
        } else if has_calls(category) && taken::is_client_method(&category.module) {
            let message =
                format!("module {} is a method of Client, as its calls would be; choose another", category.module);
            problems.push(loaded.source.problem_at(&at, message));
        } else if has_calls(category) && is_used(&camel_case(&category.module)) {
            let (module, name) = (&category.module, camel_case(&category.module));
            let message = format!(
                "module {module} would have its calls in {name}, a type that generated code uses; choose another"
            );
            problems.push(loaded.source.problem_at(&at, message));
        }
        let slug_at = [Step::Item(index), Step::Key("slug")];
        if category.slug.trim().is_empty() || category.slug.contains('/') {
            let message = format!("slug is {:?}; expected the name of a folder in spec/", category.slug);
            problems.push(loaded.source.problem_at(&slug_at, message));
        }
        if let Some(first) = slugs.insert(category.slug.to_lowercase(), &category.slug) {
            let message = if *first == category.slug {
                format!("category {first} is there twice; keep one of them")
            } else {
                let slug = &category.slug;
                format!(
                    "category {slug} differs from {first} in capitals only, which folders cannot; choose another slug"
                )
            };
            problems.push(loaded.source.problem_at(&slug_at, message));
        }
        let texts = [("name", &category.name), ("summary", &category.summary)];
        for (key, text) in texts.into_iter().chain(category.korean.iter().map(|text| ("korean", text))) {
            if let Some(found) = no_sentence(text) {
                let at = [Step::Item(index), Step::Key(key)];
                problems.push(loaded.source.problem_at(&at, format!("{key} {found}; expected one line of text")));
            }
        }
        uses(specs, index, category, problems);
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

/// What one does with a category is done by calls of its own.
fn uses(specs: &Specs, index: usize, category: &Category, problems: &mut Vec<Diagnostic>) {
    let mut problem = |at: &[Step<'_>], message: String| {
        let at: Vec<Step<'_>> = [Step::Item(index), Step::Key("uses")].into_iter().chain(at.iter().copied()).collect();
        problems.push(specs.categories.source.problem_at(&at, message));
    };
    for (at, way) in category.uses.iter().enumerate() {
        if let Some(found) = no_sentence(&way.what) {
            problem(&[Step::Item(at), Step::Key("what")], format!("what {found}; expected a few words on one line"));
        }
        if way.trs.is_empty() {
            problem(&[Step::Item(at), Step::Key("trs")], "trs is empty; expected the TRs that give it".to_owned());
        }
        let is_own = |id: &String| {
            let is_call = |tr: &Tr| !matches!(tr.kind, TrKind::Token | TrKind::Realtime);
            specs.trs.iter().any(|tr| tr.spec.id == *id && tr.spec.category == category.slug && is_call(&tr.spec))
        };
        for (place, id) in way.trs.iter().enumerate().filter(|(_, id)| !is_own(id)) {
            let message = format!("{id} is no TR of {} that users call; expected the id of one", category.slug);
            problem(&[Step::Item(at), Step::Key("trs"), Step::Item(place)], message);
        }
    }
}

/// Whether generated code uses a type of that name.
pub(crate) fn is_used(name: &str) -> bool {
    is_in_prelude(name) || crate::imports::is_imported(name)
}
