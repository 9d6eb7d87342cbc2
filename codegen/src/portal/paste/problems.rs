//! What is wrong with a paste.

use std::collections::HashMap;

use super::PastedTr;
use crate::source::{Diagnostic, Source};

pub(super) struct Problems<'a> {
    pub(super) source: &'a Source,
    pub(super) found: Vec<Diagnostic>,
}

impl Problems<'_> {
    pub(super) fn at(&mut self, line: usize, message: impl Into<String>) {
        self.found.push(Diagnostic { line, ..self.source.problem(message) });
    }

    pub(super) fn duplicates(&mut self, trs: &[PastedTr]) {
        let mut first_lines = HashMap::new();
        for tr in trs.iter().filter(|tr| !tr.id.is_empty()) {
            if let Some(first) = first_lines.get(&tr.id) {
                self.at(
                    tr.line,
                    format!(
                        "{} again: expected every TR once, and it stands on line {first} already; remove one",
                        tr.id
                    ),
                );
            } else {
                first_lines.insert(&tr.id, tr.line);
            }
        }
    }

    pub(super) fn sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort();
        self.found
    }
}
