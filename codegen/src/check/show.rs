//! The fields that the docs show.

use std::collections::HashSet;

use super::Checker;
use crate::lower::Shown;
use crate::source::Step;

impl Checker<'_> {
    pub(super) fn show(&mut self) {
        let names = &self.spec().show;
        let Shown { list, fields } = Shown::of(self.spec());
        let place = list.map_or("the response".to_owned(), |list| format!("the rows of {}", list.element));
        let mut seen = HashSet::new();
        for (index, name) in names.iter().enumerate() {
            let at = [Step::Key("show"), Step::Item(index)];
            if !fields.iter().any(|field| field.rust.as_ref() == Some(name)) {
                self.problem(&at, format!("there is no {name:?} in {place}; expected what an element has as rust"));
            } else if !seen.insert(name) {
                self.problem(&at, format!("{name} is there twice; expected different fields"));
            }
        }
    }
}
