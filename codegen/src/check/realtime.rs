//! Realtime types: what they have, and what is for calls only.

use std::collections::HashMap;

use super::Checker;
use crate::load::{Loaded, Specs};
use crate::source::{Diagnostic, Step};
use crate::spec::Tr;

impl Checker<'_> {
    pub(super) fn realtime(&mut self) {
        let spec = self.spec();
        if !spec.is_realtime() {
            if spec.items.is_some() {
                self.problem(&[Step::Key("items")], "items are for realtime types; a call has a request");
            }
            return;
        }
        if spec.items.is_none() {
            let message =
                "items is missing: what is registered; expected stocks, sectors, gold_prices, market or account";
            self.problem(&[Step::Key("kind")], message);
        }
        for (key, is_there) in [
            ("request", !spec.request.is_empty()),
            ("example", !spec.example.0.is_empty()),
            ("parameters", !spec.parameters.is_empty()),
            ("unit_by", spec.unit_by.is_some()),
            ("page_rows", spec.page_rows.is_some()),
            ("path", spec.path.is_some()),
            ("show", !spec.show.is_empty()),
        ] {
            if is_there {
                self.problem(&[Step::Key(key)], format!("{key} is for calls; a realtime type has none"));
            }
        }
        for (index, field) in spec.response.iter().enumerate().filter(|(_, field)| field.is_list()) {
            let at = [Step::Key("response"), Step::Item(index)];
            self.problem(&at, format!("{}: a realtime type has no LIST; expected values", field.element));
        }
    }
}

/// Realtime types are not called, so the module that they are in has no calls: a category has one or the other.
pub(super) fn categories(specs: &Specs, problems: &mut Vec<Diagnostic>) {
    let mut first: HashMap<&str, &Loaded<Tr>> = HashMap::new();
    for tr in &specs.trs {
        let known = first.entry(tr.spec.category.as_str()).or_insert(tr);
        if known.spec.is_realtime() != tr.spec.is_realtime() {
            let (category, known) = (&tr.spec.category, &known.spec.id);
            let message = format!(
                "category {category} has both calls and realtime types, such as {known}; expected a category for each"
            );
            problems.push(tr.source.problem_at(&[Step::Key("category")], message));
        }
    }
}
