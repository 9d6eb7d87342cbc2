//! Response types: records, rows and levels.

use super::{Lowering, bars, docs, facts, row_type};
use crate::ir::{self, Level, List, Reading, Record, RecordField, Type};
use crate::place::{Place, place};
use crate::render::grouped;
use crate::spec::{Field, Group, RowOf};

impl Lowering<'_> {
    /// The response, then the types of its rows, outer ones first.
    pub(super) fn records(&self, module: &str) -> Vec<Record> {
        let tr = self.tr;
        let aliases = vec![tr.id.clone(), tr.name.clone()];
        let mut records = Vec::new();
        let docs = docs::response(tr, self.response_example(module));
        self.record(&tr.rust, "RESPONSE", docs, aliases, &tr.response, &mut records);
        records
    }

    pub(super) fn record(
        &self,
        rust: &str,
        table: &str,
        docs: Vec<String>,
        aliases: Vec<String>,
        elements: &[Field],
        records: &mut Vec<Record>,
    ) {
        let index = records.len();
        let (mut fields, mut cells): (Vec<RecordField>, Vec<_>) = (Vec::new(), Vec::new());
        records.push(Record {
            rust: rust.to_owned(),
            docs,
            aliases,
            table: table.to_owned(),
            fields: Vec::new(),
            cells: Vec::new(),
            bar: None,
        });
        for element in elements {
            let name = element.rust.as_deref().unwrap_or_default();
            if element.is_list() {
                let row = row_type(self.tr, element);
                let rows = list_table(table, name);
                fields.push(RecordField {
                    rust: name.to_owned(),
                    ty: of_own(format!("Vec<{row}>")),
                    docs: docs::rows(element),
                    aliases: aliases_of(element),
                });
                let place = ir::Place { field: name.to_owned(), level: None };
                let list = List {
                    table: rows.clone(),
                    of: RowOf::of(element),
                    sorted_by: element.sorted_by.clone(),
                    filtered_by: element.filtered_by.0.clone(),
                };
                let reading = Reading { word: "Rows", codes: None, list: Some(list), particulars: Vec::new() };
                cells.push((facts(element), place, reading));
                let docs = docs::row(self.tr, element);
                let place = records.len();
                self.record(&row, &rows, docs, aliases_of(element), &element.fields, records);
                if let Some(record) = records.get_mut(place) {
                    record.bar = bars::bar(&element.fields);
                }
                continue;
            }
            let Some(reading) = &element.reading else { continue };
            let mut value = self.reading(reading);
            value.particulars.extend(element.sum_of.iter().map(|field| format!("sum_of({field:?})")));
            value.particulars.extend(element.saturates.map(|ceiling| format!("saturates({})", grouped(ceiling))));
            match place(name) {
                Place::Field(field) => {
                    let request = format!("{}Request", self.tr.rust);
                    fields.push(RecordField {
                        rust: field.to_owned(),
                        ty: optional(self.value_type(reading)),
                        docs: docs::value(field, element, reading, &request),
                        aliases: aliases_of(element),
                    });
                    cells.push((facts(element), ir::Place { field: field.to_owned(), level: None }, value));
                }
                Place::Level { group, level, field } => {
                    if !fields.iter().any(|known| known.rust == group)
                        && let Some(group) = self.tr.groups.iter().find(|known| known.rust == group)
                    {
                        fields.push(group_field(group));
                    }
                    let level = Some((level.saturating_sub(1), field.to_owned()));
                    cells.push((facts(element), ir::Place { field: group.to_owned(), level }, value));
                }
            }
        }
        if let Some(record) = records.get_mut(index) {
            record.fields = fields;
            record.cells = cells;
        }
    }

    /// The types of groups, in the order in which the groups are declared.
    pub(super) fn levels(&self) -> Vec<Level> {
        let mut levels: Vec<Level> = Vec::new();
        for group in &self.tr.groups {
            if levels.iter().any(|known| known.rust == group.level) {
                continue;
            }
            let groups: Vec<&Group> = self.tr.groups.iter().filter(|known| known.level == group.level).collect();
            let names: Vec<String> = groups.iter().map(|group| format!("`{}`", group.rust)).collect();
            levels.push(Level {
                rust: group.level.clone(),
                docs: vec![format!("One level of {} in `{}`.", names.join(" or "), self.tr.id)],
                fields: self.level_fields(&groups),
            });
        }
        levels
    }

    fn level_fields(&self, groups: &[&Group]) -> Vec<RecordField> {
        let mut names: Vec<&str> = Vec::new();
        // By the best level first: there the table has every field, in the order that people read.
        let mut by_level: Vec<(usize, &str, &str, &Field)> = self
            .tr
            .response
            .iter()
            .filter_map(|element| match place(element.rust.as_deref()?) {
                Place::Level { group, level, field } => Some((level, group, field, element)),
                Place::Field(_) => None,
            })
            .filter(|(_, group, ..)| groups.iter().any(|known| known.rust == *group))
            .collect();
        by_level.sort_by_key(|(level, ..)| *level);
        for (_, _, field, _) in &by_level {
            if !names.contains(field) {
                names.push(field);
            }
        }
        names.sort_by_key(|name| LEVEL_ORDER.iter().position(|known| known == name).unwrap_or(LEVEL_ORDER.len()));
        let field = |name: &&str| {
            let of = |group: &&Group| {
                let elements = by_level.iter().filter(|(_, known, field, _)| *known == group.rust && field == name);
                (group.rust.clone(), elements.map(|(.., element)| *element).collect::<Vec<_>>())
            };
            let sides: Vec<(String, Vec<&Field>)> = groups.iter().map(of).collect();
            let elements = || sides.iter().flat_map(|(_, elements)| elements.iter().copied());
            let reading = elements().next()?.reading.as_ref()?;
            let levels = groups.iter().map(|group| group.levels).max().unwrap_or_default();
            Some(RecordField {
                rust: (*name).to_owned(),
                ty: optional(self.value_type(reading)),
                docs: docs::level_value(name, &sides, reading, levels, &format!("{}Request", self.tr.rust)),
                aliases: elements().flat_map(aliases_of).collect(),
            })
        };
        names.iter().filter_map(field).collect()
    }
}

fn optional(ty: Type) -> Type {
    Type { rust: format!("Option<{}>", ty.rust), ..ty }
}

/// A type of types that the file has itself.
fn of_own(rust: String) -> Type {
    Type { rust, imports: Vec::new() }
}

/// Price before quantity, as every order book is read; other fields follow in table order.
const LEVEL_ORDER: &[&str] = &["price", "quantity"];

fn group_field(group: &Group) -> RecordField {
    RecordField {
        rust: group.rust.clone(),
        ty: of_own(format!("[{}; {}]", group.level, group.levels)),
        docs: vec![group.summary.clone(), String::new(), format!("`{}[0]` is level 1.", group.rust)],
        aliases: Vec::new(),
    }
}

/// The table of the rows of a list: `ROWS`, or named after the field; within a list, after both.
pub(crate) fn list_table(parent: &str, field: &str) -> String {
    let field = field.to_ascii_uppercase();
    if parent == "RESPONSE" { field } else { format!("{parent}_{field}") }
}

fn aliases_of(field: &Field) -> Vec<String> {
    vec![field.amended_element(), field.amended_name()]
}
