//! Code lists that several of the imported pages have: they belong in `types.yaml`, once.

use std::collections::HashSet;

use super::write;
use crate::description::without_unit;
use crate::load::{Loaded, Specs};
use crate::source::Source;
use crate::spec::{CodeList, Tr};

/// A list that specs were found to have.
struct Found<'a> {
    /// Its codes and labels, in one order.
    codes: Vec<(&'a str, &'a str)>,
    list: CodeList,
    /// The specs that have it.
    users: HashSet<&'a str>,
}

/// The lists that at least two of the specs have, with the same codes and labels.
pub(super) fn lists(trs: &[Tr], specs: &Specs) -> Vec<CodeList> {
    let mut found: Vec<Found<'_>> = Vec::new();
    for tr in trs {
        for list in &tr.codes {
            let codes = codes(list);
            if let Some(known) = found.iter_mut().find(|known| known.codes == codes) {
                known.users.insert(&tr.id);
                continue;
            }
            // Whom a list belongs to shows in its name where that was taken; now it belongs to all.
            let rust = list.rust.strip_prefix(&tr.rust).filter(|rest| !rest.is_empty()).unwrap_or(&list.rust);
            let list = CodeList { rust: rust.to_owned(), ..list.clone() };
            found.push(Found { codes, list, users: HashSet::from([tr.id.as_str()]) });
        }
    }
    let mut taken: HashSet<String> = specs.types.spec.iter().map(|list| list.rust.clone()).collect();
    let mut shared = Vec::new();
    for Found { mut list, .. } in found.into_iter().filter(|known| known.users.len() > 1) {
        if taken.contains(&list.rust) || crate::check::is_used(&list.rust) {
            let first = list.rust.clone();
            list.settle.push(format!("rust and summary: what tells it from {first}"));
            list.rust =
                (2..).map(|number| format!("{first}{number}")).find(|name| !taken.contains(name)).unwrap_or(first);
        }
        taken.insert(list.rust.clone());
        shared.push(list);
    }
    shared
}

/// The codes of a list, in whatever order a page has them.
fn codes(list: &CodeList) -> Vec<(&str, &str)> {
    let mut codes: Vec<_> = list.values.iter().map(|value| (value.code.as_str(), without_unit(&value.name))).collect();
    codes.sort_unstable();
    codes
}

/// The specs as they are with more lists in `types.yaml`, and without TRs.
pub(super) fn with_lists(specs: &Specs, lists: &[CodeList]) -> Specs {
    let text = lists.iter().fold(specs.types.source.text.clone(), |text, list| text + &write::shared(list));
    let types = Loaded {
        spec: specs.types.spec.iter().chain(lists).cloned().collect(),
        source: Source { text, ..specs.types.source.clone() },
    };
    Specs {
        types,
        categories: specs.categories.clone(),
        protocol: specs.protocol.clone(),
        glossary: specs.glossary.clone(),
        trs: specs.trs.clone(),
        unread: specs.unread.clone(),
    }
}
