//! Responses: the names of fields, and the levels of groups.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Checker, no_sentence};
use crate::lower::{TABLES, list_table};
use crate::naming::{flaw, is_camel_case, is_snake_case};
use crate::place::{Place, place};
use crate::source::Step;
use crate::spec::Field;

/// As many levels as a group can have.
pub(crate) const MOST_LEVELS: usize = 32;

impl Checker<'_> {
    pub(super) fn response(&mut self) {
        let spec = self.spec();
        let mut names = HashSet::new();
        for (index, group) in spec.groups.iter().enumerate() {
            let at = [Step::Key("groups"), Step::Item(index)];
            self.field_name(&group.rust, &mut names, &at);
            if let Some(found) = no_sentence(&group.summary) {
                let at = [at[0], at[1], Step::Key("summary")];
                self.problem(&at, format!("summary {found}; expected one line of text"));
            }
            if !is_camel_case(&group.level) {
                let at = [at[0], at[1], Step::Key("type")];
                self.problem(&at, format!("type is {:?}; expected a type name, such as OrderBookLevel", group.level));
            }
            if !(1..=MOST_LEVELS).contains(&group.levels) {
                let at = [at[0], at[1], Step::Key("levels")];
                self.problem(&at, format!("levels is {}; expected 1 to {MOST_LEVELS}", group.levels));
            }
        }
        self.names(&spec.response, &[Step::Key("response")], names);
        self.list_tables(&spec.response, "RESPONSE", &[Step::Key("response")], &mut HashMap::new());
        self.levels();
    }

    /// Every field of a struct has its own name.
    fn names<'n>(&mut self, fields: &'n [Field], at: &[Step<'_>], mut names: HashSet<&'n str>)
    where
        Self: 'n,
    {
        for (index, field) in fields.iter().enumerate() {
            let at = [at, &[Step::Item(index)]].concat();
            if let Some(Place::Field(name)) = field.rust.as_deref().map(place) {
                self.field_name(name, &mut names, &at);
            }
            if let Some(row) = &field.row
                && !is_camel_case(row)
            {
                let at = [at.as_slice(), &[Step::Key("row")]].concat();
                self.problem(&at, format!("row is {row:?}; expected a type name, such as OrderBookRow"));
            }
            self.names(&field.fields, &[at.as_slice(), &[Step::Key("fields")]].concat(), HashSet::new());
        }
    }

    /// The tables of lists are named after their fields; so are those of the request and of the response.
    fn list_tables(&mut self, fields: &[Field], parent: &str, at: &[Step<'_>], seen: &mut HashMap<String, String>) {
        for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.is_list()) {
            let Some(name) = field.rust.as_deref() else { continue };
            let at = [at, &[Step::Item(index)]].concat();
            let table = list_table(parent, name);
            let taken = match seen.get(&table) {
                Some(first) => Some(format!("of {first}")),
                None if TABLES.contains(&table.as_str()) => Some("of the TR".to_owned()),
                None => None,
            };
            if let Some(taken) = taken {
                let at = [at.as_slice(), &[Step::Key("rust")]].concat();
                let element = &field.element;
                let message = format!("{element}: its table would be {table}, as that {taken}; choose another name");
                self.problem(&at, message);
            }
            seen.insert(table.clone(), field.element.clone());
            self.list_tables(&field.fields, &table, &[at.as_slice(), &[Step::Key("fields")]].concat(), seen);
        }
    }

    fn field_name<'n>(&mut self, name: &'n str, names: &mut HashSet<&'n str>, at: &[Step<'_>]) {
        let at = [at, &[Step::Key("rust")]].concat();
        if !is_snake_case(name) || name == "extras" {
            let message =
                format!("rust is {name:?}{}; expected a field name such as close_price, or asks[10].price", flaw(name));
            self.problem(&at, message);
        } else if !names.insert(name) {
            self.problem(&at, format!("field {name} is there twice; choose another name"));
        }
    }

    /// Elements in groups: the group and the level exist, every place is taken once, every level 1 is there, and a
    /// field is of one kind on all levels.
    fn levels(&mut self) {
        let spec = self.spec();
        let mut taken = HashSet::new();
        let mut kinds = HashMap::new();
        let mut by_group: BTreeMap<&str, usize> = BTreeMap::new();
        for (index, field) in spec.response.iter().enumerate() {
            let at = [Step::Key("response"), Step::Item(index), Step::Key("rust")];
            let Some(Place::Level { group, level, field: name }) = field.rust.as_deref().map(place) else {
                continue;
            };
            let element = &field.element;
            let Some(known) = spec.groups.iter().find(|known| known.rust == group) else {
                self.problem(&at, format!("{element}: there is no group {group}; expected one of groups"));
                continue;
            };
            *by_group.entry(&known.rust).or_default() += 1;
            if !(1..=known.levels).contains(&level) {
                self.problem(
                    &at,
                    format!("{element}: level {level} of {group}; expected 1 to {}, as groups says", known.levels),
                );
            }
            if !is_snake_case(name) {
                self.problem(
                    &at,
                    format!("{element}: {name:?} is no field name{}; expected one such as price", flaw(name)),
                );
            }
            if !taken.insert((group, level, name)) {
                self.problem(&at, format!("{element}: {group}[{level}].{name} is there twice; expected one element"));
            }
            let first = kinds.entry((&known.level, name)).or_insert((&field.reading, element));
            if *first.0 != field.reading {
                let message = format!("{element}: {name} is read otherwise than in {}; levels are alike", first.1);
                self.problem(&at, message);
            }
        }
        for (index, group) in spec.groups.iter().enumerate() {
            if !by_group.contains_key(group.rust.as_str()) {
                let at = [Step::Key("groups"), Step::Item(index)];
                self.problem(
                    &at,
                    format!("no element is in group {0}; remove it, or place elements: {0}[1].price", group.rust),
                );
            }
        }
        for (index, field) in spec.response.iter().enumerate() {
            let at = [Step::Key("response"), Step::Item(index)];
            self.no_levels_in_rows(&field.fields, &at);
        }
    }

    fn no_levels_in_rows(&mut self, fields: &[Field], at: &[Step<'_>]) {
        for (index, field) in fields.iter().enumerate() {
            let at = [at, &[Step::Key("fields"), Step::Item(index)]].concat();
            if let Some(Place::Level { .. }) = field.rust.as_deref().map(place) {
                self.problem(&at, format!("{}: a group cannot be in a row; expected a field name", field.element));
            }
            self.no_levels_in_rows(&field.fields, &at);
        }
    }
}
