//! What all pages share while they are imported: the specs there are, and which names are taken.

use std::collections::{HashMap, HashSet};

use crate::glossary::Names;
use crate::load::Specs;
use crate::portal::evidence::Evidence;
use crate::spec::{CodeList, Field, Tr};

/// Knows the categories, the shared code lists and the glossary of some specs, and the names that TRs have.
#[derive(Debug)]
pub(super) struct Known<'a> {
    pub(super) names: Names<'a>,
    pub(super) specs: &'a Specs,
    pub(super) evidence: Option<&'a Evidence>,
    /// The types that each category has.
    taken: HashMap<String, HashSet<String>>,
    /// The code lists that TRs with a spec have of their own.
    pub(super) own_lists: Vec<(String, CodeList)>,
    /// Elements that a TR calls otherwise than the glossary: which TR, and how and why.
    pub(super) exceptions: HashMap<&'a str, String>,
}

/// How often an element is called as the glossary has it, and how often otherwise.
#[derive(Default)]
struct Uses {
    as_usual: usize,
    otherwise: usize,
}

impl Uses {
    /// Whether it may as well be an exception once more.
    fn are_open(&self) -> bool {
        3 * self.otherwise > self.as_usual
    }
}

impl<'a> Known<'a> {
    pub(super) fn new(specs: &'a Specs, evidence: Option<&'a Evidence>) -> Self {
        let names = specs.glossary.as_ref().map(|loaded| Names::new(&loaded.spec)).unwrap_or_default();
        let mut known =
            Self { names, specs, evidence, taken: HashMap::new(), own_lists: Vec::new(), exceptions: HashMap::new() };
        let mut uses = HashMap::new();
        for tr in &specs.trs {
            known.take(&tr.spec);
            known.own_lists.extend(tr.spec.codes.iter().map(|list| (tr.spec.id.clone(), list.clone())));
            known.learn(&tr.spec.id, &tr.spec.request, &mut uses);
            known.learn(&tr.spec.id, &tr.spec.response, &mut uses);
        }
        known.exceptions.retain(|element, _| uses.get(element).is_none_or(|uses| uses.are_open()));
        known
    }

    /// What was an exception once may be one again.
    fn learn(&mut self, id: &str, fields: &'a [Field], uses: &mut HashMap<&'a str, Uses>) {
        for field in fields {
            let uses_of_it = uses.entry(&field.element).or_default();
            if let (Some(rust), Some(reason)) = (&field.rust, &field.named) {
                uses_of_it.otherwise += 1;
                self.exceptions.insert(&field.element, format!("{id} calls it {rust}: {reason}"));
            } else {
                uses_of_it.as_usual += 1;
            }
            self.learn(id, &field.fields, uses);
        }
    }

    /// The names of a TR are taken from now on.
    pub(super) fn take(&mut self, tr: &Tr) {
        let taken = self.taken.entry(tr.category.clone()).or_default();
        taken.extend(crate::check::declared_types(tr).into_iter().map(|(name, _)| name));
    }

    /// Whether no type of the category, and none that generated code uses, is called so.
    pub(super) fn is_free(&self, category: &str, name: &str) -> bool {
        let is_taken = self.taken.get(category).is_some_and(|taken| taken.contains(name));
        !is_taken && !self.specs.types.spec.iter().any(|list| list.rust == name) && !crate::check::is_used(name)
    }
}
