//! From checked specs to what is to be generated.

mod bars;
mod docs;
mod example;
mod realtime;
mod request;
mod response;
mod value;

use std::collections::HashMap;

use crate::bar;
use crate::ir;
use crate::load::{Loaded, Specs};
use crate::naming::{camel_case, snake_case};
use crate::spec::{ChosenUnit, CodeList, Derive, Field, FlagSet, Reading, Tr, UnitBy, Use};

/// Lowers everything. The specs have been [checked](crate::check::check).
pub fn lower(specs: &Specs) -> ir::Sdk {
    let shared: HashMap<&str, &CodeList> = specs.types.spec.iter().map(|list| (list.rust.as_str(), list)).collect();
    let category = |category: &crate::spec::Category| {
        let own = |tr: &&Loaded<Tr>| tr.spec.category == category.slug && !tr.spec.is_realtime();
        let mut trs: Vec<ir::Tr> = specs
            .trs
            .iter()
            .filter(own)
            .map(|tr| Lowering { tr: &tr.spec, shared: &shared }.tr(&tr.source.path, category))
            .collect();
        trs.sort_by(|a, b| a.id.cmp(&b.id));
        let named = |id: &String| trs.iter().find(|tr| tr.id == *id).map(|tr| tr.method.clone());
        let methods = |way: &Use| way.trs.iter().filter_map(named).collect();
        let first = category.uses.iter().flat_map(|way| &way.trs).next();
        let first = first.and_then(|id| specs.trs.iter().find(|tr| tr.spec.id == *id));
        let example = first.map(|tr| Lowering { tr: &tr.spec, shared: &shared }.response_example(&category.module));
        ir::Category {
            module: category.module.clone(),
            name: category.name.clone(),
            summary: category.summary.clone(),
            korean: korean(category),
            uses: category.uses.iter().map(|way| (way.what.clone(), methods(way))).collect(),
            example: example.unwrap_or_default(),
            trs,
        }
    };
    let mut categories: Vec<ir::Category> = specs.categories.spec.iter().map(category).collect();
    categories.retain(|category| !category.trs.is_empty());
    let trs = || specs.trs.iter().map(|tr| &tr.spec);
    let codes = specs.types.spec.iter().map(|list| code_list(list, trs(), None)).collect();
    let realtime = specs.categories.spec.iter().filter_map(|category| realtime::category(specs, &shared, category));
    ir::Sdk { codes, categories, realtime: realtime.collect() }
}

/// What there is in Korean of a category; English is better than nothing.
fn korean(category: &crate::spec::Category) -> String {
    category.korean.clone().unwrap_or_else(|| category.summary.clone())
}

/// The tables and statics that every file can have beside those of its lists.
pub(crate) const TABLES: &[&str] = &["TR", "REQUEST", "RESPONSE", "UNIT_BY"];

pub(crate) use example::Shown;
pub(crate) use response::list_table;
pub(crate) use value::is_value_type;

/// The type of the rows of a list.
pub(crate) fn row_type(tr: &Tr, list: &Field) -> String {
    match (&list.row, list.rust.as_deref()) {
        (Some(row), _) => row.clone(),
        (None, None | Some("rows")) => format!("{}Row", tr.rust),
        (None, Some(field)) => format!("{}{}Row", tr.rust, camel_case(field)),
    }
}

/// Lowers one TR.
struct Lowering<'a> {
    tr: &'a Tr,
    shared: &'a HashMap<&'a str, &'a CodeList>,
}

impl<'a> Lowering<'a> {
    fn tr(&self, spec: &str, category: &crate::spec::Category) -> ir::Tr {
        let tr = self.tr;
        let path = tr.path.as_ref().or(category.path.as_ref());
        let main_list = bar::main_list(tr);
        ir::Tr {
            spec: spec.to_owned(),
            id: tr.id.clone(),
            stem: tr.stem(),
            name: tr.name.clone(),
            rust: tr.rust.clone(),
            method: snake_case(&tr.rust),
            module: category.module.clone(),
            path: path.cloned().unwrap_or_default(),
            kind: tr.kind,
            page_rows: tr.page_rows,
            withdrawn: tr.withdrawn.as_ref().map(|withdrawn| (withdrawn.since.clone(), withdrawn.code.clone())),
            demo: tr.demo,
            seen: seen(&tr.response, ""),
            summary: tr.summary.clone(),
            request: self.request(&category.module),
            records: self.records(&category.module),
            levels: self.levels(),
            codes: tr.codes.iter().map(|list| code_list(list, std::iter::once(tr), Some(&tr.id))).collect(),
            flags: tr.flags.iter().map(|set| flag_set(set, tr)).collect(),
            unit_by: tr.unit_by.as_ref().map(unit_table),
            row: main_list.map(|list| row_type(tr, list)),
            list: main_list.map(Field::amended_element),
            bars: self.bars_request(),
            by_code: main_list.and_then(|list| self.by_code(list)),
            availability: docs::availability(tr),
            example: tr.samples().map(|(element, value)| (element.to_owned(), value.to_owned())).collect(),
        }
    }

    fn code_list(&self, name: &str) -> Option<&'a CodeList> {
        self.tr.codes.iter().find(|list| list.rust == name).or_else(|| self.shared.get(name).copied())
    }
}

/// The elements of a table by the forms that they were seen in, then those of its lists.
fn seen(fields: &[Field], list: &str) -> Vec<ir::Seen> {
    let mut groups: Vec<ir::Seen> = Vec::new();
    for field in fields.iter().filter(|field| !field.seen.is_empty()) {
        let element = field.amended_element();
        match groups.iter_mut().find(|group| group.forms == field.seen) {
            Some(group) => group.elements.push(element),
            None => {
                groups.push(ir::Seen { list: list.to_owned(), elements: vec![element], forms: field.seen.clone() });
            }
        }
    }
    groups.extend(fields.iter().flat_map(|field| seen(&field.fields, &field.amended_element())));
    groups
}

/// What the catalogue says of the element that decides a unit.
fn unit_table(by: &UnitBy) -> ir::UnitTable {
    let (mut units, mut deferred) = (Vec::new(), Vec::new());
    for (code, unit) in &by.units.0 {
        match unit {
            Some(ChosenUnit::Unit(unit)) => units.push((code.clone(), *unit)),
            Some(ChosenUnit::By(by)) => deferred.push((code.clone(), unit_table(by))),
            None => {}
        }
    }
    ir::UnitTable { element: by.element.clone(), units, deferred }
}

/// What Kiwoom's table says of an element.
fn facts(field: &Field) -> ir::Element {
    ir::Element {
        element: field.amended_element(),
        name: field.amended_name(),
        length: field.amended_length(),
        required: field.amended_required(),
        amended: field.added.is_some(),
    }
}

/// A code list that these TRs use: `of` names the TR, where it is one's own.
fn code_list<'a>(list: &CodeList, trs: impl Iterator<Item = &'a Tr>, of: Option<&str>) -> ir::CodeList {
    let values = list.values.iter().map(|value| ir::CodeValue {
        code: value.code.clone(),
        also: value.also.clone(),
        rust: value.rust.clone(),
        name: value.name.clone(),
        range: (value.from, value.below),
        docs: vec![docs::code(value)],
    });
    let mut elements = Vec::new();
    for tr in trs {
        users(list, tr, &tr.request, &mut elements);
        users(list, tr, &tr.response, &mut elements);
    }
    let docs = docs::code_list(list, &elements, of);
    ir::CodeList { rust: list.rust.clone(), docs, values: values.collect() }
}

/// A set of flags of a TR.
fn flag_set(set: &FlagSet, tr: &Tr) -> ir::FlagSet {
    let values = set.values.iter().map(|flag| ir::Flag {
        rust: flag.rust.clone(),
        name: flag.name.clone(),
        docs: vec![docs::flag(flag)],
    });
    let is_of = |field: &&Field| field.reading.as_ref().is_some_and(|reading| reading.code.as_ref() == Some(&set.rust));
    let elements: Vec<&Field> = tr.request.iter().filter(is_of).collect();
    ir::FlagSet { rust: set.rust.clone(), docs: docs::flag_set(set, &elements, &tr.id), values: values.collect() }
}

/// The elements that are one of the codes, or follow from a parameter that is.
fn users<'a>(list: &CodeList, tr: &'a Tr, fields: &'a [Field], found: &mut Vec<&'a Field>) {
    let is_of = |reading: &Reading| reading.code.as_ref() == Some(&list.rust);
    let from_one = |derive: &Derive| {
        tr.parameters.iter().any(|parameter| is_of(&parameter.reading) && derive.from.contains(&parameter.rust))
    };
    for field in fields {
        if field.reading.as_ref().is_some_and(is_of) || field.derive.as_ref().is_some_and(from_one) {
            found.push(field);
        }
        users(list, tr, &field.fields, found);
    }
}
