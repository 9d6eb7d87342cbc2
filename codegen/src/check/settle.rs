//! Proposals of `cargo xtask import` that nobody has looked at yet.

use crate::load::Loaded;
use crate::source::{Diagnostic, Source, Step};
use crate::spec::{CodeList, Field, Tr};

/// Every open question of a TR.
pub(super) fn tr(tr: &Loaded<Tr>, problems: &mut Vec<Diagnostic>) {
    let (spec, source) = (&tr.spec, &tr.source);
    questions(source, &[], "", &spec.settle, problems);
    lists(source, &[Step::Key("codes")], &spec.codes, problems);
    for (index, group) in spec.groups.iter().enumerate() {
        questions(source, &[Step::Key("groups"), Step::Item(index)], &group.rust, &group.settle, problems);
    }
    fields(source, &[Step::Key("request")], &spec.request, problems);
    fields(source, &[Step::Key("response")], &spec.response, problems);
}

/// Every open question of code lists.
pub(super) fn lists(source: &Source, at: &[Step<'_>], lists: &[CodeList], problems: &mut Vec<Diagnostic>) {
    for (index, list) in lists.iter().enumerate() {
        questions(source, &[at, &[Step::Item(index)]].concat(), &list.rust, &list.settle, problems);
    }
}

fn fields(source: &Source, at: &[Step<'_>], table: &[Field], problems: &mut Vec<Diagnostic>) {
    for (index, field) in table.iter().enumerate() {
        let at = [at, &[Step::Item(index)]].concat();
        questions(source, &at, &field.element, &field.settle, problems);
        fields(source, &[at.as_slice(), &[Step::Key("fields")]].concat(), &field.fields, problems);
    }
}

fn questions(source: &Source, at: &[Step<'_>], what: &str, settle: &[String], problems: &mut Vec<Diagnostic>) {
    for (index, question) in settle.iter().enumerate() {
        let at = [at, &[Step::Key("settle"), Step::Item(index)]].concat();
        let separator = if what.is_empty() { "" } else { ": " };
        let message = format!("{what}{separator}to settle: {question}; see to it, then take the entry out of settle");
        problems.push(source.problem_at(&at, message));
    }
}
