//! What a spec says of the rows of its lists: what they are, in which order they come, which there are.

use super::Checker;
use crate::bar::{self, Row};
use crate::kind::Kind;
use crate::place::{Place, place};
use crate::source::Step;
use crate::spec::{Field, RowOf, Sort};

impl Checker<'_> {
    pub(super) fn rows(&mut self) {
        let spec = self.spec();
        let lists: Vec<&Field> = spec.response.iter().filter(|field| field.is_list()).collect();
        for (index, field) in spec.response.iter().enumerate() {
            let at = [Step::Key("response"), Step::Item(index)];
            if field.is_list() {
                self.rows_of(field, &at);
            } else {
                self.no_rows(field, &at);
                self.sum_of(field, &lists, &at);
            }
        }
        for (index, field) in spec.request.iter().enumerate() {
            let at = [Step::Key("request"), Step::Item(index)];
            self.no_rows(field, &at);
            if field.sum_of.is_some() {
                self.problem(&at, format!("{}: sum_of is for responses", field.element));
            }
        }
    }

    fn rows_of(&mut self, list: &Field, at: &[Step<'_>]) {
        let element = &list.element;
        if let Some(of) = list.of.filter(|of| RowOf::implied(&list.fields) == Some(*of)) {
            let at = [at, &[Step::Key("of")]].concat();
            self.problem(&at, format!("{element}: its fields say that a row is of {of}; drop of"));
        }
        if matches!(bar::row(&list.fields), Row::Bar(_)) && !RowOf::of(list).is_some_and(RowOf::is_time) {
            let times =
                RowOf::ALL.iter().filter(|of| of.is_time()).map(ToString::to_string).collect::<Vec<_>>().join(", ");
            self.problem(
                at,
                format!("{element}: its rows are bars, and it is not said of what; expected of: one of {times}"),
            );
        }
        if list.sum_of.is_some() {
            self.problem(at, format!("{element}: sum_of is for a field beside a LIST"));
        }
        let last = list.sorted_by.len().saturating_sub(1);
        for (index, sort) in list.sorted_by.iter().enumerate() {
            let at = [at, &[Step::Key("sorted_by"), Step::Item(index)]].concat();
            self.sort(list, sort, &at);
            if sort.when.0.is_empty() && index < last {
                let message = format!("{element}: an order without where suits every request; put it last");
                self.problem(&at, message);
            }
        }
        let at = [at, &[Step::Key("filtered_by")]].concat();
        for (parameter, field) in &list.filtered_by.0 {
            let spec = self.spec();
            let is_no_element = spec.parameters.iter().any(|known| known.rust == *parameter);
            if !is_no_element && !has(&spec.request, parameter) {
                self.problem(&at, format!("{element}: there is no parameter {parameter:?} to filter by"));
            }
            self.field_of_rows(list, field, &at);
        }
    }

    fn sort(&mut self, list: &Field, sort: &Sort, at: &[Step<'_>]) {
        let element = &list.element;
        match sort.by() {
            None => {
                self.problem(at, format!("{element}: expected one of largest, smallest and oldest, with a field"));
            }
            Some((_, field)) => self.field_of_rows(list, field, at),
        }
        for (parameter, variant) in &sort.when.0 {
            let at = [at, &[Step::Key("where")]].concat();
            match self.parameter_codes(parameter) {
                None if self.specs.lacks("types.yaml") => {}
                None => {
                    let message =
                        format!("{element}: there is no parameter {parameter:?} that is one of a list of codes");
                    self.problem(&at, message);
                }
                Some(codes) if codes.values.iter().all(|value| value.rust != *variant) => {
                    let message = format!("{element}: {} has no variant {variant}", codes.rust);
                    self.problem(&at, message);
                }
                Some(_) => {}
            }
        }
    }

    fn field_of_rows(&mut self, list: &Field, field: &str, at: &[Step<'_>]) {
        if !has(&list.fields, field) {
            let message =
                format!("{}: a row has no field {field:?}; expected what an element has as rust", list.element);
            self.problem(at, message);
        }
    }

    fn sum_of(&mut self, field: &Field, lists: &[&Field], at: &[Step<'_>]) {
        let Some(summed) = &field.sum_of else { return };
        let is_number = |field: &Field| {
            let kind = field.reading.as_ref().map(|reading| reading.kind);
            matches!(kind, Some(Kind::Quantity | Kind::Amount | Kind::Count | Kind::Flow | Kind::Won))
        };
        let sums = |list: &&Field| list.fields.iter().any(|row| row.rust.as_ref() == Some(summed) && is_number(row));
        if !is_number(field) || !lists.iter().any(sums) {
            let at = [at, &[Step::Key("sum_of")]].concat();
            let element = &field.element;
            let message =
                format!("{element}: sum_of is {summed:?}; expected a number of the rows that this one sums up");
            self.problem(&at, message);
        }
    }

    /// What only a list can have.
    fn no_rows(&mut self, field: &Field, at: &[Step<'_>]) {
        if field.of.is_some() || !field.sorted_by.is_empty() || !field.filtered_by.0.is_empty() {
            self.problem(at, format!("{}: of, sorted_by and filtered_by are for a LIST", field.element));
        }
        for (index, inner) in field.fields.iter().enumerate() {
            self.no_rows(inner, &[at, &[Step::Key("fields"), Step::Item(index)]].concat());
        }
    }
}

fn has(fields: &[Field], name: &str) -> bool {
    fields.iter().any(|field| field.rust.as_deref().map(place) == Some(Place::Field(name)))
}
