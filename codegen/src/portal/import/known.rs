//! What all pages share while they are imported: the specs there are, and which names are taken.

use std::collections::{HashMap, HashSet};

use crate::glossary::Names;
use crate::load::Specs;
use crate::spec::{CodeList, Field, Tr};

/// Knows the categories, the shared code lists and the glossary of some specs, and the names that TRs have.
#[derive(Debug)]
pub(super) struct Known<'a> {
    pub(super) names: Names<'a>,
    pub(super) specs: &'a Specs,
    /// The types that each category has.
    taken: HashMap<String, HashSet<String>>,
    /// The code lists that TRs have of their own.
    pub(super) own_lists: Vec<(String, CodeList)>,
    /// Elements that a TR calls otherwise than the glossary: which TR, and how and why.
    pub(super) exceptions: HashMap<&'a str, String>,
}

impl<'a> Known<'a> {
    pub(super) fn new(specs: &'a Specs) -> Self {
        let names = specs.glossary.as_ref().map(|loaded| Names::new(&loaded.spec)).unwrap_or_default();
        let mut known = Self { names, specs, taken: HashMap::new(), own_lists: Vec::new(), exceptions: HashMap::new() };
        for tr in &specs.trs {
            known.take(&tr.spec);
            known.learn(&tr.spec.id, &tr.spec.request);
            known.learn(&tr.spec.id, &tr.spec.response);
        }
        known
    }

    /// What was an exception once may be one again.
    fn learn(&mut self, id: &str, fields: &'a [Field]) {
        for field in fields {
            if let (Some(rust), Some(reason)) = (&field.rust, &field.named) {
                self.exceptions.insert(&field.element, format!("{id} calls it {rust}: {reason}"));
            }
            self.learn(id, &field.fields);
        }
    }

    /// The names of a TR are taken from now on.
    pub(super) fn take(&mut self, tr: &Tr) {
        let taken = self.taken.entry(tr.category.clone()).or_default();
        taken.extend(crate::check::declared_types(tr).into_iter().map(|(name, _)| name));
        self.own_lists.extend(tr.codes.iter().map(|list| (tr.id.clone(), list.clone())));
    }

    /// Whether no type of the category, and none that generated code uses, is called so.
    pub(super) fn is_free(&self, category: &str, name: &str) -> bool {
        let is_taken = self.taken.get(category).is_some_and(|taken| taken.contains(name));
        !is_taken && !self.specs.types.spec.iter().any(|list| list.rust == name) && !crate::check::is_used(name)
    }
}
