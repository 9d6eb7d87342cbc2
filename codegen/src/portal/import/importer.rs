//! Makes specs of pages, one after the other.

use super::known::Known;
use super::page::Page;
use crate::load::Specs;
use crate::portal::evidence::Evidence;
use crate::portal::paste::PastedTr;
use crate::source::{Diagnostic, Source};
use crate::spec::{Field, Tr};

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
        format!("{}/{}.yaml", self.tr.category, self.tr.stem())
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
    pub(super) known: Known<'a>,
    /// The category of pages that do not tell it.
    category: Option<&'a str>,
}

impl<'a> Importer<'a> {
    /// Knows what `specs` have, and what is known beside the pages.
    pub(super) fn new(specs: &'a Specs, category: Option<&'a str>, evidence: Option<&'a Evidence>) -> Self {
        Self { known: Known::new(specs, evidence), category }
    }

    /// The spec of a page that has none yet.
    ///
    /// # Errors
    /// If a fact cannot be written down, or the page does not tell the category.
    pub(super) fn import(&mut self, source: &Source, pasted: &PastedTr) -> Result<Proposal, Vec<Diagnostic>> {
        let (category, path, notes) = self.category(source, pasted)?;
        let tr = self.spec(source, pasted, category, path)?;
        self.known.take(&tr);
        Ok(Proposal { tr, notes })
    }

    /// What a page would be made into. The names in it are not taken by that.
    pub(super) fn spec(
        &self,
        source: &Source,
        pasted: &PastedTr,
        category: String,
        path: Option<String>,
    ) -> Result<Tr, Vec<Diagnostic>> {
        Page::new(&self.known, source, pasted, category).spec(path)
    }

    /// The category, the path if it is not the category's, and what to do about a category that is new.
    ///
    /// The path of the sample tells it; only where that says nothing does the caller.
    fn category(
        &self,
        source: &Source,
        pasted: &PastedTr,
    ) -> Result<(String, Option<String>, Vec<String>), Vec<Diagnostic>> {
        let categories = &self.known.specs.categories.spec;
        let (endpoint, line) = match &pasted.endpoint {
            Some(endpoint) => (Some(endpoint.path.as_str()), endpoint.line),
            None => (None, pasted.line),
        };
        let by_path = endpoint.and_then(|path| categories.iter().find(|known| known.path.as_deref() == Some(path)));
        if let Some(known) = by_path {
            return Ok((known.slug.clone(), None, Vec::new()));
        }
        let of_path = |path: &str| -> String {
            let last = path.rsplit('/').next().unwrap_or_default();
            if path.starts_with("/oauth") { "oauth".to_owned() } else { last.to_owned() }
        };
        let Some(slug) = self.category.map(str::to_owned).or_else(|| endpoint.map(of_path)) else {
            let message = format!(
                "{}: the page has no line `endpoint = '/api/…'` in its sample, so its category is unknown; \
                 copy the sample, too, or name the category with --category",
                pasted.id
            );
            return Err(vec![Diagnostic { line, ..source.problem(message) }]);
        };
        if slug.is_empty() || !slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') {
            let message = format!(
                "{}: the category would be {slug:?}, which is no folder name; name another one with --category",
                pasted.id
            );
            return Err(vec![Diagnostic { line, ..source.problem(message) }]);
        }
        if categories.iter().any(|known| known.slug == slug) {
            return Ok((slug, endpoint.map(str::to_owned), Vec::new()));
        }
        let path = endpoint.unwrap_or("its path");
        let note = format!(
            "category {slug} is new: add it to spec/categories.yaml, with a module name, Kiwoom's name, path: {path} and a summary"
        );
        Ok((slug, None, vec![note]))
    }
}
