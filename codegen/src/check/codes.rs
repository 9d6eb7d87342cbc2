//! Code lists: well formed, used, and what the tables document.

use std::collections::{HashMap, HashSet};

use super::{Checker, no_sentence};
use crate::description::{codes_in, same_label};
use crate::load::Specs;
use crate::naming::is_camel_case;
use crate::source::{Diagnostic, Source, Step};
use crate::spec::{CodeList, Field};

/// Checks the lists of one file.
pub(super) fn check_lists(source: &Source, lists: &[CodeList], problems: &mut Vec<Diagnostic>) {
    let in_tr = source.path.rsplit('/').next() != Some("types.yaml");
    let mut names: HashSet<&str> = HashSet::new();
    for (index, list) in lists.iter().enumerate() {
        let mut at: Vec<Step<'_>> = if in_tr { vec![Step::Key("codes")] } else { Vec::new() };
        at.push(Step::Item(index));
        let mut problem = |steps: &[Step<'_>], message: String| {
            problems.push(source.problem_at(&[at.as_slice(), steps].concat(), message));
        };
        if !is_camel_case(&list.rust) {
            problem(&[Step::Key("rust")], format!("rust is {:?}; expected a type name, such as Exchange", list.rust));
        }
        if !names.insert(&list.rust) {
            problem(&[Step::Key("rust")], format!("code list {} is in this file twice", list.rust));
        }
        if let Some(found) = no_sentence(&list.summary) {
            problem(&[Step::Key("summary")], format!("summary {found}; expected one line of text"));
        }
        if list.values.is_empty() {
            let message = format!("code list {} has no codes; expected every documented one", list.rust);
            problem(&[Step::Key("values")], message);
        }
        let (mut codes, mut variants) = (HashSet::new(), HashSet::new());
        for (value_index, value) in list.values.iter().enumerate() {
            let place = |key| [Step::Key("values"), Step::Item(value_index), Step::Key(key)];
            if value.code.trim().is_empty() {
                problem(&place("code"), "code is empty; a blank value means that there is none".to_owned());
            }
            if !codes.insert(&value.code) {
                problem(&place("code"), format!("code {:?} is in the list twice; expected each once", value.code));
            }
            for also in &value.also {
                if also.trim().is_empty() {
                    problem(&place("also"), "a code is empty; a blank value means that there is none".to_owned());
                } else if !codes.insert(also) {
                    problem(&place("also"), format!("code {also:?} is in the list twice; expected each once"));
                }
            }
            if !is_camel_case(&value.rust) || value.rust == "Unknown" {
                let message = format!("rust is {:?}; expected a variant name other than Unknown", value.rust);
                problem(&place("rust"), message);
            }
            if let (Some(from), Some(below)) = (value.from, value.below)
                && from >= below
            {
                problem(&place("below"), format!("below is {below}, from is {from}; expected more than that"));
            }
            if !variants.insert(&value.rust) {
                problem(&place("rust"), format!("variant {} is in the list twice; expected each once", value.rust));
            }
        }
    }
}

/// Code lists that nothing uses would be dead code.
pub(super) fn unused(specs: &Specs, problems: &mut Vec<Diagnostic>) {
    let mut used: HashMap<&str, Vec<&str>> = HashMap::new();
    for tr in &specs.trs {
        let mut fields: Vec<&Field> = tr.spec.request.iter().chain(&tr.spec.response).collect();
        while let Some(field) = fields.pop() {
            fields.extend(&field.fields);
            if let Some(name) = field.reading.as_ref().and_then(|reading| reading.code.as_deref()) {
                used.entry(name).or_default().push(&tr.spec.id);
            }
        }
        for parameter in &tr.spec.parameters {
            if let Some(name) = parameter.reading.code.as_deref() {
                used.entry(name).or_default().push(&tr.spec.id);
            }
        }
        for (index, list) in tr.spec.codes.iter().enumerate() {
            if !used.get(list.rust.as_str()).is_some_and(|ids| ids.contains(&tr.spec.id.as_str())) {
                let message = format!("code list {} is used by no element of this TR; remove it", list.rust);
                problems.push(tr.source.problem_at(&[Step::Key("codes"), Step::Item(index)], message));
            }
        }
    }
    for (index, list) in specs.types.spec.iter().enumerate() {
        if !used.contains_key(list.rust.as_str()) {
            // A file that could not be read may be the one that uses it.
            if !specs.unread.is_empty() {
                continue;
            }
            let message = format!("code list {} is used by no TR; remove it", list.rust);
            problems.push(specs.types.source.problem_at(&[Step::Item(index)], message));
        }
    }
}

impl Checker<'_> {
    /// An element that is one of a list of codes: the list exists, and is the one that the table documents.
    pub(super) fn documented_codes(&mut self, field: &Field, list: &str, at: &[Step<'_>]) {
        let at = [at, &[Step::Key("as")]].concat();
        let Some(list) = self.code_list(list) else {
            if self.specs.lacks("types.yaml") {
                return;
            }
            self.problem(&at, format!("code list {list:?} is neither in this file nor in types.yaml"));
            return;
        };
        let documented = codes_in(&field.amended_description());
        if documented.is_empty() {
            return;
        }
        let element = &field.element;
        let is_own = self.spec().codes.iter().any(|own| own.rust == list.rust);
        let (lacks, has, calls) = if is_own {
            ("add it to the list", "remove it, or amend the description", "name it so, or amend the description")
        } else {
            let shared =
                "a list is shared only where the codes are identical: give this TR one of its own, under codes";
            (shared, shared, shared)
        };
        for found in &documented {
            match list.values.iter().find(|value| value.code == found.code) {
                None => {
                    let (list, code) = (&list.rust, &found.code);
                    let label = if found.label.is_empty() { String::new() } else { format!(" ({})", found.label) };
                    let message =
                        format!("{element}: the table documents code {code:?}{label}, which {list} lacks; {lacks}");
                    self.problem(&at, message);
                }
                Some(value) if !found.label.is_empty() && !same_label(&found.label, &value.name) => {
                    let (list, code, label, name) = (&list.rust, &found.code, &found.label, &value.name);
                    let message =
                        format!("{element}: the table calls code {code:?} {label}, {list} calls it {name}; {calls}");
                    self.problem(&at, message);
                }
                Some(_) => {}
            }
        }
        for value in list.values.iter().filter(|value| value.added.is_none()) {
            if !documented.iter().any(|found| found.code == value.code) {
                let (list, code, name) = (&list.rust, &value.code, &value.name);
                let message =
                    format!("{element}: {list} has code {code:?} ({name}), which the table does not document; {has}");
                self.problem(&at, message);
            }
        }
    }
}
