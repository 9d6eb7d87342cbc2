//! The order of rows: said of every list of bars, and of no TR that has no rows.

use super::Checker;
use crate::bar::{self, Row};
use crate::source::Step;

impl Checker<'_> {
    pub(super) fn order(&mut self) {
        let spec = self.spec();
        match (bar::main_list(spec), spec.order) {
            (None, Some(_)) => {
                let message = "order is for the rows of a list; expected a list with rust: rows";
                self.problem(&[Step::Key("order")], message);
            }
            (Some(list), None) if matches!(bar::row(&list.fields), Row::Bar(_)) => {
                let message = format!(
                    "the rows of {} are bars; expected order: newest_first, or oldest_first",
                    list.amended_element()
                );
                self.problem(&[Step::Key("rust")], message);
            }
            _ => {}
        }
    }
}
