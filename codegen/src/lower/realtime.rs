//! Realtime types: records that no request asks for.

use std::collections::HashMap;

use super::{Lowering, code_list, docs, korean, seen};
use crate::ir::{Realtime, RealtimeCategory};
use crate::load::{Loaded, Specs};
use crate::spec::{Category, CodeList, Tr};

/// The realtime types of a category, if it has any.
pub(super) fn category(
    specs: &Specs,
    shared: &HashMap<&str, &CodeList>,
    category: &Category,
) -> Option<RealtimeCategory> {
    let own = |tr: &&Loaded<Tr>| tr.spec.category == category.slug;
    let lowered = |tr: &Loaded<Tr>| Lowering { tr: &tr.spec, shared }.realtime(&tr.source.path, category);
    let mut types: Vec<Realtime> = specs.trs.iter().filter(own).filter_map(lowered).collect();
    types.sort_by(|a, b| a.id.cmp(&b.id));
    let (module, name, summary) = (category.module.clone(), category.name.clone(), category.summary.clone());
    (!types.is_empty()).then_some(RealtimeCategory { module, name, summary, korean: korean(category), types })
}

impl Lowering<'_> {
    /// `None` if it is no realtime type.
    fn realtime(&self, spec: &str, category: &Category) -> Option<Realtime> {
        let tr = self.tr;
        let items = tr.items.filter(|_| tr.is_realtime())?;
        let mut records = Vec::new();
        let aliases = vec![tr.id.clone(), tr.name.clone()];
        self.record(&tr.rust, "VALUES", docs::realtime(tr, items), aliases, &tr.response, &mut records);
        Some(Realtime {
            spec: spec.to_owned(),
            id: tr.id.clone(),
            stem: tr.stem(),
            name: tr.name.clone(),
            module: category.module.clone(),
            summary: tr.summary.clone(),
            items,
            seen: seen(&tr.response, ""),
            record: records.into_iter().next()?,
            levels: self.levels(),
            codes: tr.codes.iter().map(|list| code_list(list, std::iter::once(tr), Some(&tr.id))).collect(),
        })
    }
}
