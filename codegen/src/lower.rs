//! From checked specs to what is to be generated.

mod docs;
mod example;
mod request;
mod response;

use std::collections::HashMap;

use crate::ir;
use crate::load::{Loaded, Specs};
use crate::naming::{camel_case, file_stem, snake_case};
use crate::spec::{CodeList, Derive, Field, Kind, Reading, Sign, Tr, Unit};

/// Lowers everything. The specs have been [checked](crate::check::check).
pub fn lower(specs: &Specs) -> ir::Sdk {
    let shared: HashMap<&str, &CodeList> = specs.types.spec.iter().map(|list| (list.rust.as_str(), list)).collect();
    let category = |category: &crate::spec::Category| {
        let own = |tr: &&Loaded<Tr>| tr.spec.category == category.slug;
        let mut trs: Vec<ir::Tr> = specs
            .trs
            .iter()
            .filter(own)
            .map(|tr| Lowering { tr: &tr.spec, shared: &shared }.tr(&tr.source.path, category))
            .collect();
        trs.sort_by(|a, b| a.id.cmp(&b.id));
        let (module, name) = (category.module.clone(), category.name.clone());
        ir::Category { module, name, summary: category.summary.clone(), trs }
    };
    let mut categories: Vec<ir::Category> = specs.categories.spec.iter().map(category).collect();
    categories.retain(|category| !category.trs.is_empty());
    let trs = || specs.trs.iter().map(|tr| &tr.spec);
    let codes = specs.types.spec.iter().map(|list| code_list(list, trs(), None)).collect();
    ir::Sdk { codes, categories }
}

/// The methods that request types have: no parameter and no helper can be called so.
pub(crate) const REQUEST_METHODS: &[&str] = &["new", "unit", "measure", "write", "to_json", "clone"];

/// The tables and statics that every file can have beside those of its lists.
pub(crate) const TABLES: &[&str] = &["TR", "REQUEST", "RESPONSE", "UNIT_BY"];

pub(crate) use example::Shown;
pub(crate) use response::list_table;

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
        let main_list = tr.response.iter().find(|field| field.rust.as_deref() == Some("rows") && field.is_list());
        ir::Tr {
            spec: spec.to_owned(),
            id: tr.id.clone(),
            stem: file_stem(&tr.id),
            name: tr.name.clone(),
            rust: tr.rust.clone(),
            method: snake_case(&tr.rust),
            module: category.module.clone(),
            path: path.cloned().unwrap_or_default(),
            kind: tr.kind,
            page_rows: tr.page_rows,
            summary: tr.summary.clone(),
            request: self.request(&category.module),
            records: self.records(&category.module),
            levels: self.levels(),
            codes: tr.codes.iter().map(|list| code_list(list, std::iter::once(tr), Some(&tr.id))).collect(),
            unit_by: tr.unit_by.as_ref().map(|by| {
                let known = by.units.0.iter().filter_map(|(code, unit)| Some((code.clone(), (*unit)?)));
                (by.element.clone(), known.collect())
            }),
            row: main_list.map(|list| row_type(tr, list)),
            list: main_list.map(Field::amended_element),
            example: tr.example.0.clone(),
        }
    }

    fn code_list(&self, name: &str) -> Option<&'a CodeList> {
        self.tr.codes.iter().find(|list| list.rust == name).or_else(|| self.shared.get(name).copied())
    }

    /// The catalogue's view of an element.
    fn element(&self, field: &Field, rust: &str, kind: Kind) -> ir::Element {
        let reading = field.reading.as_ref();
        let (implied_unit, implied_sign) = kind.implies();
        ir::Element {
            element: field.amended_element(),
            name: field.amended_name(),
            rust: rust.to_owned(),
            kind,
            unit: reading.and_then(|reading| reading.unit).filter(|unit| Some(*unit) != implied_unit),
            sign: reading.map(|reading| reading.sign).filter(|sign| *sign != implied_sign),
            scale: reading.and_then(|reading| reading.scale),
            required: field.amended_required(),
            length: field.amended_length(),
            codes: match reading.and_then(|reading| reading.code.clone()) {
                Some(list) => ir::Codes::List(list),
                None => ir::Codes::None,
            },
            rows: None,
            amended: field.added.is_some(),
        }
    }
}

/// The type of a value of that reading, and the cell that reads it.
fn value_type(reading: &Reading) -> (String, &'static str) {
    let cell = match (reading.kind, reading.unit, reading.sign) {
        (Kind::Text, ..) => return ("String".to_owned(), "Text"),
        (Kind::Secret, ..) => "Secret",
        (Kind::StockCode, ..) => "StockCode",
        (Kind::Date, ..) => "Date",
        (Kind::DateAtMidnight, ..) => return ("Date".to_owned(), "DateAtMidnight"),
        (Kind::DateTime, ..) => "DateTime",
        (Kind::Time, ..) => "Time",
        (Kind::Price, ..) => "Price",
        (Kind::IndexLevel, ..) => "IndexLevel",
        (Kind::Flow, ..) => "Flow",
        (Kind::Decimal, ..) => "Decimal",
        (Kind::Rate, _, Sign::AsSent) => return ("SignAsSent<Percent>".to_owned(), "PercentAsSent"),
        (Kind::Rate, ..) => "Percent",
        (_, _, Sign::AsSent) => return ("SignAsSent<i64>".to_owned(), "CountAsSent"),
        (_, _, Sign::Side) => "TradeQuantity",
        (_, Some(Unit::MillionWon), _) => "MillionWon",
        (_, Some(Unit::Shares), _) => "Shares",
        (_, Some(Unit::HundredShares), _) => "HundredShares",
        (_, Some(Unit::ThousandShares), _) => "ThousandShares",
        (_, Some(Unit::Orders), _) => "Orders",
        (Kind::Code, ..) => return (reading.code.clone().unwrap_or_default(), "Code"),
        _ => "Won",
    };
    (cell.to_owned(), cell)
}

/// A code list that these TRs use: `of` names the TR, where it is one's own.
fn code_list<'a>(list: &CodeList, trs: impl Iterator<Item = &'a Tr>, of: Option<&str>) -> ir::CodeList {
    let values = list.values.iter().map(|value| ir::CodeValue {
        code: value.code.clone(),
        rust: value.rust.clone(),
        name: value.name.clone(),
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
