//! The tables, in the notation of kiwoom-api's macros: a line an element.

use proc_macro2::Literal;

use crate::imports::Name;
use crate::ir::{Element, List, Place, Reading, Record, Source, Tr};
use crate::render::{Item, WIDTH};

/// The table of a request.
pub(super) fn request(tr: &Tr) -> Item {
    let request = &tr.request;
    let header = format!("request! {{\n    {} -> {} = REQUEST[{}] {{", request.rust, tr.rust, request.elements.len());
    let lines = request.elements.iter().map(|(element, source)| Line {
        facts: facts(element),
        value: value(source),
        codes: codes(source),
    });
    Item::text(table(header, lines)).using(&[Name::RequestMacro])
}

/// The table of a response or a row.
pub(super) fn record(record: &Record) -> Item {
    let header = format!("record! {{\n    {} = {}[{}] {{", record.rust, record.table, record.cells.len());
    let lines = record.cells.iter().enumerate().map(|(index, (element, place, reading))| {
        let facts = [vec![index.to_string()], facts(element)].concat();
        Line { facts, value: typed(&self::place(place), reading), codes: Vec::new() }
    });
    let has_rows = record.cells.iter().any(|(.., reading)| reading.list.as_ref().is_some_and(|list| list.of.is_some()));
    let names: &[Name] = if has_rows { &[Name::RowOf] } else { &[] };
    Item::text(table(header, lines)).using(&[Name::RecordMacro]).using(names)
}

/// The name of the table of the orders of a list.
pub(super) fn sorted_table(list: &List) -> String {
    format!("{}_SORTED", list.table)
}

/// The name of the table of what leaves rows out of a list.
pub(super) fn filtered_table(list: &List) -> String {
    format!("{}_FILTERED", list.table)
}

/// What Kiwoom's table says, and what we make of it, each in parts that cannot be broken up.
struct Line {
    facts: Vec<String>,
    value: Vec<String>,
    codes: Vec<String>,
}

fn facts(element: &Element) -> Vec<String> {
    let mut facts = vec![literal(&element.element), literal(&element.name)];
    facts.extend(element.length.map(|length| format!("({length})")));
    facts.extend(element.required.then(|| "required".to_owned()));
    facts.extend(element.amended.then(|| "amended".to_owned()));
    facts
}

fn place(place: &Place) -> String {
    match &place.level {
        None => place.field.clone(),
        Some((level, inner)) => format!("{}[{level}].{inner}", place.field),
    }
}

fn typed(place: &str, reading: &Reading) -> Vec<String> {
    let mut word = reading.word.to_owned();
    word.extend(reading.codes.iter().map(|list| format!("<{list}>")));
    word.extend(reading.list.iter().map(|list| format!("[{}]", list.table)));
    let of = reading.list.as_ref().and_then(|list| list.of).map(|of| format!("of(RowOf::{})", of.variant()));
    let orders = reading.list.iter().flat_map(|list| {
        let sorted = (!list.sorted_by.is_empty()).then(|| format!("sorted_by({})", sorted_table(list)));
        let filtered = (!list.filtered_by.is_empty()).then(|| format!("filtered_by({})", filtered_table(list)));
        [sorted, filtered].into_iter().flatten()
    });
    [format!("{place}: {word}")]
        .into_iter()
        .chain(of)
        .chain(orders)
        .chain(reading.particulars.iter().cloned())
        .collect()
}

fn value(source: &Source) -> Vec<String> {
    match source {
        Source::Parameter(field, reading) => typed(field, reading),
        Source::Fixed(value) => vec![literal(value)],
        Source::Derived { method, from, .. } => vec![format!(".{method}({})", from.join(", "))],
    }
}

/// The codes that a value can be, where they are no list of their own.
fn codes(source: &Source) -> Vec<String> {
    match source {
        Source::Derived { codes, .. } => {
            codes.iter().map(|(code, meaning)| format!("{} {}", literal(code), literal(meaning))).collect()
        }
        Source::Parameter(..) | Source::Fixed(_) => Vec::new(),
    }
}

fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

fn table(header: String, lines: impl ExactSizeIterator<Item = Line>) -> String {
    if lines.len() == 0 {
        return format!("{header}}}\n}}\n");
    }
    let lines: String = lines.map(|line| line.print()).collect();
    format!("{header}\n{lines}    }}\n}}\n")
}

impl Line {
    /// On one line if it fits; otherwise its codes stand below, or its value.
    fn print(&self) -> String {
        let (facts, value) = (self.facts.join(" "), self.value.join(" "));
        let on_one = match self.codes.as_slice() {
            [] => format!("        {facts} => {value},\n"),
            codes => format!("        {facts} => {value} in [{}],\n", codes.join(", ")),
        };
        if width(on_one.trim_end()) <= WIDTH {
            return on_one;
        }
        if self.codes.is_empty() {
            return format!("        {facts}\n            => {value},\n");
        }
        format!("        {facts} => {value} in [\n{}        ],\n", filled("            ", &self.codes))
    }
}

/// As many of them on a line as it has room for.
fn filled(indent: &str, items: &[String]) -> String {
    let mut text = indent.to_owned();
    let mut room = WIDTH - indent.len();
    for (index, item) in items.iter().enumerate() {
        // A comma and, but for the first one of a line, a blank.
        if index > 0 && width(item) + 2 > room {
            text.push_str(&format!("\n{indent}"));
            room = WIDTH - indent.len();
        } else if index > 0 {
            text.push(' ');
            room = room.saturating_sub(1);
        }
        text.push_str(item);
        text.push(',');
        room = room.saturating_sub(width(item) + 1);
    }
    text + "\n"
}

/// In columns: what is not Latin takes two.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c < '\u{1100}' { 1 } else { 2 }).sum()
}
