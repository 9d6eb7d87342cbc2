//! Sets of flags: well formed, and of the length that the request has room for.

use std::collections::HashSet;

use super::{Checker, no_sentence};
use crate::kind::Kind;
use crate::naming::{flaw, is_camel_case, is_snake_case};
use crate::source::Step;
use crate::spec::{Field, FlagSet, Reading};

/// The methods that every set has beside those of its flags, or that Rust would take for those of a trait.
const METHODS: &[&str] = &["none", "all", "clone", "default", "write"];

impl<'a> Checker<'a> {
    /// The flags that a reading is of.
    pub(super) fn flag_set(&self, reading: &Reading) -> Option<&'a FlagSet> {
        self.spec().flags.iter().find(|set| reading.code.as_ref() == Some(&set.rust))
    }

    /// Checks the sets of the TR.
    pub(super) fn flags(&mut self) {
        let spec = self.spec();
        for (index, set) in spec.flags.iter().enumerate() {
            let at = [Step::Key("flags"), Step::Item(index)];
            let name = &set.rust;
            if !is_camel_case(name) {
                let message = format!("rust is {name:?}; expected a type name, such as ExcludedStocks");
                self.problem(&[at[0], at[1], Step::Key("rust")], message);
            }
            if let Some(found) = no_sentence(&set.summary) {
                let message = format!("summary {found}; expected one line of text");
                self.problem(&[at[0], at[1], Step::Key("summary")], message);
            }
            if set.values.is_empty() {
                self.problem(&at, format!("{name} has no flags; expected one for each digit"));
            }
            if !spec.request.iter().any(|field| field.reading.as_ref().is_some_and(|reading| is_of(reading, set))) {
                self.problem(&at, format!("flags {name} are used by no element of the request; remove them"));
            }
            let mut methods = HashSet::new();
            for (place, flag) in set.values.iter().enumerate() {
                let at = [at[0], at[1], Step::Key("values"), Step::Item(place)];
                if !is_snake_case(&flag.rust) || METHODS.contains(&flag.rust.as_str()) {
                    let (found, why, methods) = (&flag.rust, flaw(&flag.rust), METHODS.join(", "));
                    let message = format!("rust is {found:?}{why}; expected the name of a method other than {methods}");
                    self.problem(&at, message);
                }
                if !methods.insert(&flag.rust) {
                    self.problem(&at, format!("flag {} is in {name} twice; expected each once", flag.rust));
                }
                for (key, text) in [("name", &flag.name), ("english", &flag.english)] {
                    if let Some(found) = no_sentence(text) {
                        self.problem(&at, format!("{key} {found}; expected one line of text"));
                    }
                }
            }
        }
    }

    /// An element that is a set of flags: of the request, and as long as there are flags.
    pub(super) fn flags_of(&mut self, key: &str, field: &Field, reading: &Reading, at: &[Step<'_>]) {
        let at = [at, &[Step::Key("as")]].concat();
        let element = &field.element;
        if key != "request" {
            self.problem(&at, format!("{element}: flags are for requests"));
        }
        let name = reading.code.as_deref().unwrap_or_default();
        let Some(set) = self.flag_set(reading) else {
            self.problem(&at, format!("{element}: there are no flags {name:?} in this file"));
            return;
        };
        let (count, length) = (set.values.len(), field.amended_length());
        if length.is_some_and(|length| usize::from(length) != count) {
            let length = length.unwrap_or_default();
            let message = format!("{element}: {name} has {count} flags, but the table's length is {length}");
            self.problem(&at, message);
        }
    }
}

fn is_of(reading: &Reading, set: &FlagSet) -> bool {
    reading.kind == Kind::Flags && reading.code.as_ref() == Some(&set.rust)
}
