//! Names that more than one file could claim: ids, types, and the names of TRs.

use std::collections::HashMap;

use super::is_used;
use crate::load::{Loaded, Specs};
use crate::lower::row_type;
use crate::naming::{camel_case, is_snake_case};
use crate::source::{Diagnostic, Step};
use crate::spec::{CodeList, Field, Tr};

/// Every id is there once. What differs in capitals only is another id: files are named so that they can be told apart.
pub(super) fn ids(specs: &Specs, problems: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, &Loaded<Tr>> = HashMap::new();
    for tr in &specs.trs {
        let id = &tr.spec.id;
        if let Some(first) = seen.insert(id, tr) {
            let message = format!("id {id} is that of {} already; keep one of them", first.source.path);
            problems.push(tr.source.problem_at(&[Step::Key("id")], message));
        }
    }
}

/// A type that the code of a TR declares.
struct Declared<'a> {
    /// The name, as written.
    name: String,
    /// The file.
    path: &'a str,
    /// The codes, if it is a code list of the TR.
    list: Option<&'a CodeList>,
}

/// All types of a category are in one module, together with the types that generated code imports. A TR has a name of
/// its own in the whole catalogue: there, people look for it by that name alone.
pub(super) fn types(specs: &Specs, problems: &mut Vec<Diagnostic>) {
    for (index, list) in specs.types.spec.iter().enumerate().filter(|(_, list)| is_used(&list.rust)) {
        let message = format!("{} is a type that generated code uses; choose another name", list.rust);
        problems.push(specs.types.source.problem_at(&[Step::Item(index), Step::Key("rust")], message));
    }
    for (index, list) in specs.types.spec.iter().enumerate() {
        if let Some(first) = specs.types.spec[..index].iter().find(|first| same_codes(list, first)) {
            let message = format!("{} has the codes of {}; one list is enough", list.rust, first.rust);
            problems.push(specs.types.source.problem_at(&[Step::Item(index), Step::Key("rust")], message));
        }
    }
    let mut names: HashMap<String, &Loaded<Tr>> = HashMap::new();
    let mut seen: HashMap<(&str, String), Declared<'_>> = HashMap::new();
    for tr in &specs.trs {
        let (spec, path) = (&tr.spec, tr.source.path.as_str());
        let rust = spec.rust.to_ascii_lowercase();
        let first = names.get(&rust).copied();
        if let Some(first) = first {
            let (name, known, id, path) = (&spec.rust, &first.spec.rust, &first.spec.id, &first.source.path);
            let what = if known == name {
                "is the name".to_owned()
            } else {
                format!("is, but for capitals, {known}, the name")
            };
            let message = format!(
                "{name} {what} of {id} ({path}) already; a TR has a name of its own in the whole catalogue: choose another"
            );
            problems.push(tr.source.problem_at(&[Step::Key("rust")], message));
        }
        names.entry(rust.clone()).or_insert(tr);
        for (name, steps) in declared_types(spec) {
            // One name twice is one problem: the request and the rows, which are named after it, are no more of them.
            let follows = matches!(steps.as_slice(), [Step::Key("rust")] | [.., Step::Item(_)]);
            if first.is_some() && follows && name.to_ascii_lowercase().starts_with(&rust) {
                continue;
            }
            let declared = Declared { list: spec.codes.iter().find(|list| list.rust == name), name, path };
            let clash = with_the_crate(&declared, spec, specs).or_else(|| {
                let first = seen.get(&(spec.category.as_str(), declared.name.to_ascii_lowercase()))?;
                Some(with_a_neighbour(&declared, first))
            });
            match clash {
                Some(message) => problems.push(tr.source.problem_at(&steps, message)),
                None => {
                    seen.insert((&spec.category, declared.name.to_ascii_lowercase()), declared);
                }
            }
        }
    }
}

/// What a type clashes with that no other TR declares.
fn with_the_crate(declared: &Declared<'_>, tr: &Tr, specs: &Specs) -> Option<String> {
    let name = &declared.name;
    if let Some(shared) = specs.types.spec.iter().find(|shared| shared.rust == *name) {
        return Some(match declared.list {
            Some(own) if same_codes(own, shared) => {
                format!("{name} is a shared code list in types.yaml already, with the same codes; remove it here")
            }
            Some(_) => format!(
                "{name} is a shared code list in types.yaml already, with other codes; choose another name for this one"
            ),
            None => format!("{name} is a shared code list in types.yaml already; choose another name"),
        });
    }
    if let Some(own) = declared.list
        && let Some(shared) = specs.types.spec.iter().find(|shared| same_codes(own, shared))
    {
        return Some(format!("{name} has the codes of {} in types.yaml; use that one", shared.rust));
    }
    if is_used(name) {
        return Some(format!("{name} is a type that generated code uses; choose another name"));
    }
    let category = specs.categories.spec.iter().find(|category| category.slug == tr.category)?;
    (is_snake_case(&category.module) && camel_case(&category.module) == *name)
        .then(|| format!("{name} is the type of the calls of module {}; choose another name", category.module))
}

/// How a type clashes with one that is in the same module.
fn with_a_neighbour(declared: &Declared<'_>, first: &Declared<'_>) -> String {
    let (name, path) = (&declared.name, first.path);
    match (declared.list, first.list) {
        _ if first.name != *name => format!(
            "type {name} differs from {} of {path} in capitals only, which file names of the docs cannot tell apart; \
             choose another name",
            first.name
        ),
        (Some(own), Some(known)) if declared.path != path && same_codes(own, known) => {
            format!("code list {name} is in {path} already, with the same codes; move it to types.yaml, for both")
        }
        (Some(_), Some(_)) if declared.path != path => {
            format!("code list {name} is in {path} already, with other codes; choose another name")
        }
        _ => format!("type {name} is declared by {path} already; choose another name"),
    }
}

/// Whether two lists have the same codes, called the same in both languages.
fn same_codes(a: &CodeList, b: &CodeList) -> bool {
    let has = |list: &CodeList, code: &crate::spec::CodeValue| {
        list.values.iter().any(|other| (&other.code, &other.name, &other.rust) == (&code.code, &code.name, &code.rust))
    };
    a.values.len() == b.values.len() && !a.values.is_empty() && a.values.iter().all(|code| has(b, code))
}

/// The types that the code of a TR declares, each with the place in the spec that names it.
pub(crate) fn declared_types(tr: &Tr) -> Vec<(String, Vec<Step<'static>>)> {
    let named_by_rust = vec![Step::Key("rust")];
    let mut types = vec![(tr.rust.clone(), named_by_rust.clone())];
    if !tr.is_realtime() {
        types.push((format!("{}Request", tr.rust), named_by_rust));
    }
    for (index, list) in tr.codes.iter().enumerate() {
        types.push((list.rust.clone(), vec![Step::Key("codes"), Step::Item(index), Step::Key("rust")]));
    }
    for (index, flags) in tr.flags.iter().enumerate() {
        types.push((flags.rust.clone(), vec![Step::Key("flags"), Step::Item(index), Step::Key("rust")]));
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

fn row_types(tr: &Tr, fields: &[Field], at: &mut Vec<Step<'static>>, types: &mut Vec<(String, Vec<Step<'static>>)>) {
    for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.is_list()) {
        at.push(Step::Item(index));
        types.push((row_type(tr, field), at.clone()));
        at.push(Step::Key("fields"));
        row_types(tr, &field.fields, at, types);
        at.truncate(at.len() - 2);
    }
}
