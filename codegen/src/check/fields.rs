//! The rows of a table: facts, amendments, and that each has the readings it needs.

use std::collections::HashMap;

use super::Checker;
use crate::place::{Place, place};
use crate::source::Step;
use crate::spec::{Fact, Field, Kind, Older, Sign};

/// The kinds of whole numbers.
const COUNTED: [Kind; 5] = [Kind::Won, Kind::Quantity, Kind::Amount, Kind::Count, Kind::Flow];

impl Checker<'_> {
    /// Checks a body table, rows of lists included.
    pub(super) fn table(&mut self, key: &'static str, fields: &[Field]) {
        self.rows_of_table(key, fields, &[Step::Key(key)]);
    }

    fn rows_of_table(&mut self, key: &'static str, fields: &[Field], at: &[Step<'_>]) {
        let mut elements: HashMap<String, &Field> = HashMap::new();
        for (index, field) in fields.iter().enumerate() {
            let at = [at, &[Step::Item(index)]].concat();
            let element = field.amended_element();
            if element.trim().is_empty() || element.contains(|c: char| c == '"' || c == '\\' || c.is_control()) {
                self.problem(&at, format!("element is {element:?}; expected the name on the wire"));
            }
            if let Some(first) = elements.get(&element) {
                let what = if first.name == field.name {
                    String::new()
                } else {
                    format!(" ({}, then {})", first.name, field.name)
                };
                let message = format!(
                    "element {element} is in the table twice{what}; expected each once. If the portal cut off a longer \
                     name, keep the fact and amend it: amend: [ {{ fact: element, replace: {element}, with: the full \
                     name, reason: how we know }} ]"
                );
                self.problem(&at, message);
            }
            elements.entry(element.clone()).or_insert(field);
            let envelope = &self.specs.protocol.spec.envelope;
            if key == "response" && envelope.iter().any(|known| known.element == element) {
                self.problem(&at, format!("{element} is in every response, as protocol.yaml says; remove it here"));
            }
            self.facts(field, &at);
            self.older(field, &at);
            self.amendments(field, &at);
            self.seen(field, &at);
            if key != "request" && field.default.is_some() {
                let at = [at.as_slice(), &[Step::Key("default")]].concat();
                self.problem(&at, format!("{element}: default is for requests"));
            }
            if key != "request" && field.within.is_some() {
                let at = [at.as_slice(), &[Step::Key("within")]].concat();
                self.problem(&at, format!("{element}: within is for requests"));
            }
            self.saturates(key, field, &at);
            if key == "request" && !field.seen.is_empty() {
                let at = [at.as_slice(), &[Step::Key("seen")]].concat();
                self.problem(&at, format!("{element}: seen is for responses"));
            }
            if field.is_list() {
                self.list(key, field, &at);
            } else {
                self.scalar(key, field, &at);
            }
        }
    }

    fn facts(&mut self, field: &Field, at: &[Step<'_>]) {
        let element = &field.element;
        if !is_type(&field.wire_type) {
            let found = &field.wire_type;
            let at = [at, &[Step::Key("type")]].concat();
            self.problem(&at, format!("{element}: type is {found:?}; expected String or LIST"));
        }
        if !matches!(field.required.as_str(), "Y" | "N" | "") {
            let found = &field.required;
            let at = [at, &[Step::Key("required")]].concat();
            let expected = r#"Y or N, or "" where the table is blank"#;
            self.problem(&at, format!("{element}: required is {found:?}; expected {expected}"));
        }
        if field.varies {
            let at = [at, &[Step::Key("varies")]].concat();
            self.problem(&at, format!("{element}: varies is for what protocol.yaml has of all realtime types"));
        }
        if field.name.trim().is_empty() {
            self.problem(
                &[at, &[Step::Key("name")]].concat(),
                format!("{element}: name is empty; expected the Korean label"),
            );
        }
    }

    /// What older pages have must be something else than what the newest one has, or nobody needs to know.
    fn older(&mut self, field: &Field, at: &[Step<'_>]) {
        let Some(Older::Facts(facts)) = &field.older else { return };
        let element = &field.element;
        let at = [at, &[Step::Key("older")]].concat();
        if facts.0.is_empty() {
            self.problem(&at, format!("{element}: older says nothing; expected absent, or facts as they were"));
        }
        for (key, was) in &facts.0 {
            match Fact::ALL.into_iter().find(|fact| fact.key() == key) {
                None => {
                    let known = Fact::ALL.map(Fact::key).join(", ");
                    self.problem(&at, format!("{element}: older has {key}; expected one of {known}"));
                }
                Some(fact) if field.fact(fact) == *was => {
                    self.problem(
                        &at,
                        format!("{element}: older pages have {key} {was:?}, and so does this; remove it"),
                    );
                }
                Some(_) => {}
            }
        }
    }

    fn seen(&mut self, field: &Field, at: &[Step<'_>]) {
        let (element, mut before) = (&field.element, Vec::new());
        for (index, form) in field.seen.iter().enumerate() {
            let at = [at, &[Step::Key("seen"), Step::Item(index)]].concat();
            if before.contains(&form) {
                self.problem(&at, format!("{element}: {form} is there twice; keep one of them"));
            }
            before.push(form);
            if let Some(why) = field.reading.as_ref().and_then(|reading| form.unreadable_as(reading)) {
                self.problem(&at, format!("{element}: {form} was seen, but cannot be read: {why}"));
            }
        }
    }

    /// Only a whole number without a side can stand at its ceiling, and only the server counts.
    fn saturates(&mut self, key: &'static str, field: &Field, at: &[Step<'_>]) {
        let Some(ceiling) = field.saturates else { return };
        let (element, at) = (&field.element, [at, &[Step::Key("saturates")]].concat());
        let reading = field.reading.as_ref();
        let is_counted = |kind: Kind, sign: Sign| COUNTED.contains(&kind) && !matches!(sign, Sign::Side | Sign::AsSent);
        if key == "request" {
            self.problem(&at, format!("{element}: saturates is for responses"));
        } else if !reading.is_some_and(|reading| is_counted(reading.kind, reading.sign)) {
            let kinds = COUNTED.map(|kind| kind.to_string()).join(", ");
            let message = format!("{element}: saturates is for whole numbers; expected one of {kinds}, and no side");
            self.problem(&at, message);
        }
        if ceiling <= 0 {
            self.problem(&at, format!("{element}: saturates is {ceiling}; expected the largest number that is sent"));
        }
    }

    fn amendments(&mut self, field: &Field, at: &[Step<'_>]) {
        let element = &field.element;
        if field.added.is_some() && field.older.is_some() {
            let at = [at, &[Step::Key("added")]].concat();
            self.problem(&at, format!("{element}: no table has what is added, so there are no older ones; drop one"));
        }
        if field.added.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
            self.problem(
                &[at, &[Step::Key("added")]].concat(),
                format!("{element}: added needs a reason: how we know of the element"),
            );
        }
        if field.added.is_some() && !field.amend.is_empty() {
            let at = [at, &[Step::Key("amend")]].concat();
            self.problem(&at, format!("{element}: the table lacks the element, so there is nothing to amend"));
        }
        for (index, amendment) in field.amend.iter().enumerate() {
            let at = [at, &[Step::Key("amend"), Step::Item(index)]].concat();
            let fact = field.fact(amendment.fact);
            // Nothing can be replaced where there is nothing alone.
            if amendment.replace.is_empty() != fact.is_empty() || !fact.contains(&amendment.replace) {
                let replace = &amendment.replace;
                let message = format!(
                    "{element}: the fact is {fact:?}, which has no {replace:?}; the amendment no longer applies"
                );
                self.problem(&at, message);
            }
            if amendment.replace == amendment.with {
                let message = format!("{element}: {:?} is replaced with itself; remove the amendment", amendment.with);
                self.problem(&at, message);
            }
            // What comes out counts: replacing a part can make a wrong whole.
            let amended = field.amended(amendment.fact);
            if amendment.fact == Fact::Length && amended.parse::<u16>().is_err() {
                self.problem(&at, format!("{element}: the length is amended to {amended:?}; expected a number"));
            }
            if amendment.fact == Fact::Type && !is_type(&amended) {
                self.problem(&at, format!("{element}: the type is amended to {amended:?}; expected String or LIST"));
            }
            if amendment.fact == Fact::Required && !matches!(amended.as_str(), "Y" | "N") {
                self.problem(&at, format!("{element}: required is amended to {amended:?}; expected Y or N"));
            }
            if amendment.fact == Fact::Name && amended.trim().is_empty() {
                self.problem(&at, format!("{element}: the name is amended to nothing; expected a label"));
            }
            if amendment.reason.trim().is_empty() {
                self.problem(&at, format!("{element}: the amendment needs a reason: how we know"));
            }
        }
    }

    fn list(&mut self, key: &'static str, field: &Field, at: &[Step<'_>]) {
        let element = &field.element;
        if key == "request" {
            self.problem(at, format!("{element}: a request cannot have a LIST"));
        }
        if field.fields.is_empty() {
            self.problem(at, format!("{element}: a LIST needs fields: the elements of a row"));
        }
        match field.rust.as_deref().map(place) {
            None => self.problem(at, format!("{element}: rust is missing; the main list of a response is called rows")),
            Some(Place::Level { .. }) => {
                let at = [at, &[Step::Key("rust")]].concat();
                self.problem(
                    &at,
                    format!("{element}: a list cannot be in a group; expected a field name such as rows"),
                );
            }
            Some(Place::Field(_)) => {}
        }
        if field.reading.is_some() || field.derive.is_some() || field.fixed.is_some() || !field.seen.is_empty() {
            self.problem(at, format!("{element}: a LIST has fields, and no as, seen, derive or fixed"));
        }
        self.rows_of_table(key, &field.fields, &[at, &[Step::Key("fields")]].concat());
    }

    fn scalar(&mut self, key: &'static str, field: &Field, at: &[Step<'_>]) {
        let element = &field.element;
        if !field.fields.is_empty() {
            self.problem(at, format!("{element}: only a LIST has fields"));
        }
        if field.row.is_some() {
            self.problem(at, format!("{element}: only a LIST has a row type"));
        }
        if key == "request" && (field.derive.is_some() || field.fixed.is_some()) {
            if field.reading.is_some() || field.rust.is_some() {
                self.problem(at, format!("{element}: derive and fixed stand instead of as and rust"));
            }
            return;
        }
        if field.derive.is_some() || field.fixed.is_some() {
            self.problem(at, format!("{element}: derive and fixed are for requests"));
        }
        if field.rust.is_none() {
            self.problem(at, format!("{element}: rust is missing: the English name"));
        }
        match &field.reading {
            None => self.problem(at, format!("{element}: as is missing: the kind of value")),
            Some(reading) => {
                self.reading(element, reading, at);
                if reading.kind == Kind::Code
                    && let Some(list) = &reading.code
                {
                    self.documented_codes(field, list, at);
                }
                if reading.kind == Kind::Flags {
                    self.flags_of(key, field, reading, at);
                }
            }
        }
    }
}

fn is_type(text: &str) -> bool {
    matches!(text, "String" | "LIST")
}
