//! The facts of all specs as one JSON document, for tools that are not written in Rust.
//!
//! Facts only: what the tables say, typos included. Amendments show in one way, the elements that no table has.

use std::ops::Not;

use serde::Serialize;

use crate::load::Specs;
use crate::spec::{Field, Tr};

/// All TRs, and all realtime types.
#[derive(Debug, Clone, Serialize)]
pub struct Catalogue<'a> {
    /// The TRs: in the order of their categories, then of their ids.
    pub trs: Vec<TrFacts<'a>>,
    /// The realtime types, in the same order.
    pub realtime: Vec<RealtimeFacts<'a>>,
}

/// The facts of one realtime type.
#[derive(Debug, Clone, Serialize)]
pub struct RealtimeFacts<'a> {
    /// The id; small letters and capitals are not the same.
    pub id: &'a str,
    /// Kiwoom's name.
    pub name: &'a str,
    /// The URL path.
    pub path: &'a str,
    /// The elements of `values`.
    pub values: Vec<ElementFacts<'a>>,
}

/// The facts of one TR.
#[derive(Debug, Clone, Serialize)]
pub struct TrFacts<'a> {
    /// The TR id.
    pub id: &'a str,
    /// Kiwoom's name.
    pub name: &'a str,
    /// The HTTP method.
    pub method: &'a str,
    /// The URL path.
    pub path: &'a str,
    /// The elements of the request body.
    pub request: Vec<ElementFacts<'a>>,
    /// The elements of the response body, the rows of a list right after the list.
    pub response: Vec<ElementFacts<'a>>,
}

/// The facts of one element; what the table leaves blank is an empty string.
#[derive(Debug, Clone, Serialize)]
pub struct ElementFacts<'a> {
    /// The name on the wire.
    pub element: &'a str,
    /// The Korean label.
    pub name: &'a str,
    /// `String` or `LIST`.
    #[serde(rename = "type")]
    pub wire_type: &'a str,
    /// `Y` or `N`.
    pub required: &'a str,
    /// The length.
    pub length: String,
    /// The description.
    pub description: &'a str,
    /// How many lists it is in.
    pub depth: usize,
    /// Whether no table has it; left out where one has.
    #[serde(skip_serializing_if = "Not::not")]
    pub amended: bool,
}

/// Collects the facts.
pub fn catalogue(specs: &Specs) -> Catalogue<'_> {
    let categories = &specs.categories.spec;
    // A TR of no known category has no path either; the checker complains, here it goes last.
    let position = |tr: &Tr| categories.iter().position(|known| known.slug == tr.category).unwrap_or(categories.len());
    let mut trs: Vec<&Tr> = specs.trs.iter().map(|tr| &tr.spec).collect();
    trs.sort_by(|a, b| (position(a), &a.id).cmp(&(position(b), &b.id)));
    let (types, trs): (Vec<&Tr>, Vec<&Tr>) = trs.into_iter().partition(|tr| tr.is_realtime());
    let types = types.into_iter().map(|tr| RealtimeFacts {
        id: &tr.id,
        name: &tr.name,
        path: specs.path(tr).unwrap_or_default(),
        values: elements(&tr.response),
    });
    let facts = trs.into_iter().map(|tr| TrFacts {
        id: &tr.id,
        name: &tr.name,
        method: "POST",
        path: specs.path(tr).unwrap_or_default(),
        request: elements(&tr.request),
        response: elements(&tr.response),
    });
    Catalogue { trs: facts.collect(), realtime: types.collect() }
}

/// The document that `cargo xtask spec --json` prints.
pub fn json(specs: &Specs) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&catalogue(specs))
}

fn elements(fields: &[Field]) -> Vec<ElementFacts<'_>> {
    let mut elements = Vec::new();
    collect(fields, 0, false, &mut elements);
    elements
}

fn collect<'a>(fields: &'a [Field], depth: usize, list_amended: bool, elements: &mut Vec<ElementFacts<'a>>) {
    for field in fields {
        let amended = list_amended || field.added.is_some();
        elements.push(ElementFacts {
            element: &field.element,
            name: &field.name,
            wire_type: &field.wire_type,
            required: &field.required,
            length: field.length.map(|length| length.to_string()).unwrap_or_default(),
            description: &field.description,
            depth,
            amended,
        });
        collect(&field.fields, depth + 1, amended, elements);
    }
}
