//! Makes specs of pages, one after the other: what they share, and which names are taken.

use std::collections::{HashMap, HashSet};

use super::page::Page;
use crate::glossary::Names;
use crate::load::{Loaded, Specs};
use crate::paste::PastedTr;
use crate::source::{Diagnostic, Source};
use crate::spec::{CodeList, Field, Tr};

/// A spec that was made from a page.
#[derive(Debug)]
pub(super) struct Proposal {
    /// The spec.
    pub(super) tr: Tr,
    /// What else is to be done, and not in this file.
    pub(super) notes: Vec<String>,
}

impl Proposal {
    /// Where the spec belongs: `mrkcond/ka10086.yaml`.
    pub(super) fn path(&self) -> String {
        format!("{}/{}.yaml", self.tr.category, self.tr.id)
    }

    /// How many questions a person has to settle.
    pub(super) fn questions(&self) -> usize {
        let tr = &self.tr;
        let lists: usize = tr.codes.iter().map(|list| list.settle.len()).sum();
        let groups: usize = tr.groups.iter().map(|group| group.settle.len()).sum();
        tr.settle.len() + lists + groups + questions(&tr.request) + questions(&tr.response)
    }
}

/// How many questions there are about the fields, and the rows of lists among them.
pub(super) fn questions(fields: &[Field]) -> usize {
    fields.iter().map(|field| field.settle.len() + questions(&field.fields)).sum()
}

/// Makes specs of pages. What it proposed once it does not propose to a second TR: names are unique.
#[derive(Debug)]
pub(super) struct Importer<'a> {
    pub(super) names: Names<'a>,
    pub(super) specs: &'a Specs,
    /// The category of pages that do not tell it.
    category: Option<&'a str>,
    /// The types that each category has.
    taken: HashMap<String, HashSet<String>>,
    /// The code lists that TRs have of their own.
    pub(super) own_lists: Vec<(&'a str, &'a CodeList)>,
    /// Elements that a TR calls otherwise than the glossary: which TR, and how and why.
    pub(super) exceptions: HashMap<&'a str, String>,
}

impl<'a> Importer<'a> {
    /// Knows the categories, the shared code lists and the glossary of `specs`, and the names that its TRs have.
    pub(super) fn new(specs: &'a Specs, category: Option<&'a str>) -> Self {
        let names = specs.glossary.as_ref().map(|loaded| Names::new(&loaded.spec)).unwrap_or_default();
        let own_lists = |tr: &'a Loaded<Tr>| tr.spec.codes.iter().map(|list| (tr.spec.id.as_str(), list));
        let mut importer = Self {
            names,
            specs,
            category,
            taken: HashMap::new(),
            own_lists: specs.trs.iter().flat_map(own_lists).collect(),
            exceptions: HashMap::new(),
        };
        for tr in &specs.trs {
            importer.take(&tr.spec);
            importer.learn(&tr.spec.id, &tr.spec.request);
            importer.learn(&tr.spec.id, &tr.spec.response);
        }
        importer
    }

    /// The spec of a page that has none yet.
    ///
    /// # Errors
    /// If a fact cannot be written down, or the page does not tell the category.
    pub(super) fn import(&mut self, source: &Source, pasted: &PastedTr) -> Result<Proposal, Vec<Diagnostic>> {
        let (category, path, notes) = self.category(source, pasted)?;
        let tr = Page::new(self, source, pasted, category).spec(path)?;
        self.take(&tr);
        Ok(Proposal { tr, notes })
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

    fn take(&mut self, tr: &Tr) {
        let taken = self.taken.entry(tr.category.clone()).or_default();
        taken.extend(crate::check::declared_types(tr).into_iter().map(|(name, _)| name));
    }

    /// Whether no type of the category, and none that generated code uses, is called so.
    pub(super) fn is_free(&self, category: &str, name: &str) -> bool {
        let is_taken = self.taken.get(category).is_some_and(|taken| taken.contains(name));
        !is_taken && !self.specs.types.spec.iter().any(|list| list.rust == name) && !crate::check::is_used(name)
    }

    /// The category, the path if it is not the category's, and what to do about a category that is new.
    fn category(
        &self,
        source: &Source,
        pasted: &PastedTr,
    ) -> Result<(String, Option<String>, Vec<String>), Vec<Diagnostic>> {
        let categories = &self.specs.categories.spec;
        let endpoint = pasted.endpoint.as_ref().map(|endpoint| endpoint.path.as_str());
        let by_path = || categories.iter().find(|known| endpoint.is_some() && known.path.as_deref() == endpoint);
        let known = match self.category {
            Some(slug) => categories.iter().find(|known| known.slug == slug),
            None => by_path(),
        };
        if let Some(known) = known {
            let own = endpoint.filter(|path| known.path.as_deref() != Some(*path));
            return Ok((known.slug.clone(), own.map(str::to_owned), Vec::new()));
        }
        let slug = self.category.or_else(|| endpoint?.rsplit('/').next().filter(|slug| !slug.is_empty()));
        let Some(slug) = slug else {
            let message = format!(
                "{}: the page has no line `endpoint = '/api/…'` in its sample, so its category is unknown; \
                 copy the sample, too, or name the category with --category",
                pasted.id
            );
            return Err(vec![Diagnostic { line: pasted.line, ..source.problem(message) }]);
        };
        let path = endpoint.unwrap_or("/api/…");
        let note = format!(
            "category {slug} is new: add it to spec/categories.yaml, with a module name, Kiwoom's name, path: {path} and a summary"
        );
        Ok((slug.to_owned(), None, vec![note]))
    }
}
