//! Code lists: a shared one where the codes are the same, one of the TR's own otherwise.

use super::page::Page;
use crate::description::{Documented, codes_in, same_label, without_unit};
use crate::glossary::CodeName;
use crate::naming::camel_case;
use crate::spec::{ChosenUnit, CodeList, CodeValue, Field, Pairs, Unit, UnitBy};

/// What an amount and a quantity are called in the labels of codes.
const AMOUNT: &str = "금액";
const QUANTITY: &str = "수량";

/// What `0 or 1` without labels is: the codes, their names, and what they say.
const FLAGS: [(&str, &str, &str); 2] = [("0", "Off", "no"), ("1", "On", "yes")];

/// How long the codes of goods are at least, as those of stocks.
const GOODS: usize = 6;

impl Page<'_, '_> {
    /// The list that the field is one of, if its description documents one.
    pub(super) fn code_list(&mut self, field: &mut Field, is_request: bool) -> Option<String> {
        let documented = codes_in(&field.description);
        // A response rarely documents codes; a single one is rather a remark, such as a time of day.
        if documented.is_empty() || !is_request && documented.len() < 2 {
            return self.list_by_name(field, is_request);
        }
        if let Some(shared) = self.known.specs.types.spec.iter().find(|list| is_list(list, &documented)) {
            return Some(shared.rust.clone());
        }
        if let Some(own) = self.codes.iter().find(|list| is_list(list, &documented)) {
            return Some(own.rust.clone());
        }
        let list = self.new_list(field, &documented);
        let name = list.rust.clone();
        self.codes.push(list);
        Some(name)
    }

    /// The shared list of what is traded under codes of its own, if the description names them all.
    pub(super) fn list_of_goods(&self, description: &str) -> Option<String> {
        let words: Vec<&str> =
            description.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
        let lists = &self.known.specs.types.spec;
        let is_named = |list: &&CodeList| {
            // Short ones are found anywhere.
            let is_there = |code: &String| code.len() >= GOODS && words.contains(&code.as_str());
            let mut in_tables = list.values.iter().filter(|value| value.added.is_none()).peekable();
            in_tables.peek().is_some() && in_tables.all(|value| is_there(&value.code))
        };
        lists.iter().find(is_named).map(|list| list.rust.clone())
    }

    /// Without documented codes, a list is known by the name of the field only.
    fn list_by_name(&self, field: &Field, is_request: bool) -> Option<String> {
        let rule = self.known.names.rule(field.rust.as_deref()?).filter(|_| !is_request)?;
        let list = rule.reading.code.as_ref()?;
        self.known.specs.types.spec.iter().any(|known| known.rust == *list).then(|| list.clone())
    }

    fn new_list(&self, field: &mut Field, documented: &[Documented]) -> CodeList {
        let mut unknown = Vec::new();
        let mut values: Vec<CodeValue> = Vec::new();
        let is_flag = documented.len() == FLAGS.len()
            && documented
                .iter()
                .all(|found| found.label.is_empty() && FLAGS.iter().any(|(code, ..)| *code == found.code));
        for Documented { code, label } in documented {
            let label = if label.is_empty() { code } else { label };
            let flag = FLAGS
                .iter()
                .find(|(flag, ..)| is_flag && flag == code)
                .map(|(_, rust, english)| CodeName { rust: (*rust).to_owned(), english: (*english).to_owned() });
            let named = flag.as_ref().map(|_| "the table has no label".to_owned());
            let known = flag.or_else(|| self.known.names.code(label));
            let name = known.as_ref().map(|known| known.rust.clone());
            let is_taken = |name: &String| values.iter().any(|value| value.rust == *name);
            let rust = name.filter(|name| !is_taken(name)).unwrap_or_else(|| {
                unknown.push(format!("{code} {label}"));
                format!("Code{}", camel_case(&code.to_lowercase()))
            });
            let english = known.map_or_else(|| label.clone(), |known| known.english);
            values.push(CodeValue {
                code: code.clone(),
                rust,
                name: label.clone(),
                english,
                from: None,
                below: None,
                named,
                added: None,
                also: Vec::new(),
            });
        }
        let own = camel_case(field.rust.as_deref().unwrap_or_default());
        let rust = [own.clone(), format!("{}{own}", self.rust)]
            .into_iter()
            .find(|name| self.is_free(name))
            .unwrap_or_else(|| format!("{}{own}List", self.rust));
        let used = self.known.own_lists.iter().find(|(_, list)| is_list(list, documented));
        let summary = self.known.names.list(field.rust.as_deref().unwrap_or_default());
        let mut settle = Vec::new();
        if summary.is_none() {
            let label = &field.name;
            settle.push(format!("rust and summary: a name and one English line for the codes of {label}"));
        }
        if let Some((id, same)) = used {
            settle
                .push(format!("{} of {id} has the same codes: move it to types.yaml and use it here, too", same.rust));
        }
        if !unknown.is_empty() {
            settle.push(format!(
                "values: variants for {}; add their labels to codes in the glossary",
                unknown.join(", ")
            ));
        }
        let summary = summary.map_or_else(|| format!("{} (`{}`).", field.name, field.element), str::to_owned);
        CodeList { rust, summary, values, settle }
    }

    /// Whether no other type is called so.
    fn is_free(&self, name: &str) -> bool {
        let is_own = name == self.rust
            || name == format!("{}Request", self.rust)
            || name.starts_with(&format!("{}Row", self.rust));
        !is_own && self.known.is_free(&self.category, name) && !self.codes.iter().any(|list| list.rust == name)
    }

    /// Notes the parameter that chooses between amounts and quantities.
    pub(super) fn choose_unit(&mut self, field: &Field) {
        let documented = codes_in(&field.description);
        let unit = |found: &Documented| {
            let label = &found.label;
            match without_unit(label) {
                AMOUNT => Some(ChosenUnit::Unit(Unit::MillionWon)),
                QUANTITY if label.contains("천주") => Some(ChosenUnit::Unit(Unit::ThousandShares)),
                QUANTITY => Some(ChosenUnit::Unit(Unit::Shares)),
                _ => None,
            }
        };
        let units: Vec<_> = documented.iter().map(|found| (found.code.clone(), unit(found))).collect();
        let is_choice = units.len() == 2 && units.iter().all(|(_, unit)| unit.is_some());
        if is_choice && documented.iter().any(|found| without_unit(&found.label) == QUANTITY) {
            self.choice = Some(UnitBy { element: field.element.clone(), units: Pairs(units) });
        }
    }

    /// A code to send, for want of a sample call.
    pub(super) fn first_code(&self, list: &str) -> Option<String> {
        let lists = self.codes.iter().chain(&self.known.specs.types.spec);
        lists.into_iter().find(|known| known.rust == list)?.values.first().map(|value| value.code.clone())
    }
}

/// Whether a list has the documented codes with their labels, and no others.
fn is_list(list: &CodeList, documented: &[Documented]) -> bool {
    let is_in_list = |found: &Documented| {
        let same = |value: &CodeValue| {
            // A bare code is a name, as in `KRX , NXT , 통합`.
            let label = if found.label.is_empty() { &found.code } else { &found.label };
            value.code == found.code && same_label(label, &value.name)
        };
        list.values.iter().any(same)
    };
    let in_tables = list.values.iter().filter(|value| value.added.is_none()).count();
    in_tables == documented.len() && documented.iter().all(is_in_list)
}
