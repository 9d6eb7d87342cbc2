//! Facts of a page taken over into the spec that exists, as few characters changed as possible: comments, order and
//! readings stay.

use std::ops::Range;

use super::importer::{Importer, questions};
use super::write;
use crate::load::{Loaded, Specs};
use crate::paste::{PastedTr, Row, Table};
use crate::source::{Diagnostic, Source, Step};
use crate::spec::{Example, Field, Tr};
use crate::verify::{REQUEST, RESPONSE, SpecRow, Title, align, rows};

/// The facts of a row, in the order of their keys.
const FACTS: [&str; 6] = ["element", "name", "type", "required", "length", "description"];

/// A spec with the facts of a page.
#[derive(Debug)]
pub(super) struct Update {
    /// The text of the file; as before if there is nothing to take over.
    pub(super) text: String,
    /// How many questions the new rows ask.
    pub(super) questions: usize,
}

/// Takes the facts over. What the page no longer has stays in the spec, and so does what has moved: that is for a person.
///
/// # Errors
/// If the file is written in a way that no change can be made in safely.
pub(super) fn update(
    specs: &Specs,
    spec: &Loaded<Tr>,
    source: &Source,
    pasted: &PastedTr,
) -> Result<Update, Vec<Diagnostic>> {
    // New rows get readings as in a new spec.
    let proposal = Importer::new(specs, Some(&spec.spec.category)).import(source, pasted)?;
    let lists = spec.spec.codes.iter().chain(&specs.types.spec).map(|list| list.rust.clone()).collect();
    let mut edit = Edit { file: spec.source.clone(), lists, inserted: Vec::new(), questions: 0 };
    let attempt = || -> Option<Update> {
        edit.set(&[], "name", &write::scalar(&pasted.name), pasted.name != spec.spec.name)?;
        for param in pasted.sample.iter().flat_map(|sample| &sample.params) {
            let known = spec.spec.example.get(&param.element);
            let differs = known.is_some_and(|value| *value != param.value);
            edit.set(&[Step::Key("example")], &param.element, &write::quoted(&param.value), differs)?;
        }
        edit.table(RESPONSE, pasted.response.as_ref(), &spec.spec.response, &proposal.tr.response)?;
        edit.table(REQUEST, pasted.request.as_ref(), &spec.spec.request, &proposal.tr.request)?;
        let updated: Tr = serde_yaml::from_str(&edit.file.text).ok()?;
        edit.keeps_readings(&spec.spec, &updated).then_some(())?;
        Some(Update { text: edit.file.text, questions: edit.questions })
    };
    attempt().ok_or_else(|| {
        let message = "the facts cannot be taken over without touching more than facts; take them over by hand, as verify lists them";
        vec![spec.source.problem(message)]
    })
}

/// A file being edited. Nothing is changed if it is not exactly known where.
struct Edit {
    file: Source,
    /// The code lists that there are.
    lists: Vec<String>,
    /// The elements of the rows that are new.
    inserted: Vec<String>,
    questions: usize,
}

impl Edit {
    fn table(&mut self, title: Title, table: Option<&Table>, fields: &[Field], proposed: &[Field]) -> Option<()> {
        let Some(table) = table else { return Some(()) };
        let rows = rows(title, fields);
        let (added, expected): (Vec<&SpecRow<'_>>, Vec<&SpecRow<'_>>) = rows.iter().partition(|row| row.added);
        let pairs = align(&expected, &table.rows);
        let partner = |index: usize| {
            let pair = pairs.iter().find(|pair| pair.table == index);
            let by_order = pair.and_then(|pair| expected.get(pair.spec));
            let same = |row: &&&SpecRow<'_>| {
                table
                    .rows
                    .get(index)
                    .is_some_and(|found| found.element == row.field.element && found.depth == row.depth)
            };
            by_order.or_else(|| added.iter().find(same)).copied()
        };
        for (index, row) in table.rows.iter().enumerate() {
            if let Some(spec) = partner(index) {
                self.facts(spec, row)?;
            }
        }
        // From the end, so that the way to what is above stays as it was.
        for (index, row) in table.rows.iter().enumerate().rev().filter(|(index, _)| partner(*index).is_none()) {
            let rows = table.rows.iter().enumerate();
            let list = rows.clone().take(index).rev().find(|(_, above)| above.depth < row.depth);
            if list.is_some_and(|(list, _)| partner(list).is_none()) {
                // A list that is new brings its rows along.
                continue;
            }
            let in_list = |(_, other): &(usize, &Row)| other.depth >= row.depth;
            let sibling = |(index, other): (usize, &Row)| partner(index).filter(|_| other.depth == row.depth);
            let above = rows.clone().take(index).rev().take_while(in_list).find_map(sibling);
            let below = || rows.clone().skip(index + 1).take_while(in_list).find_map(sibling);
            let place = above.map(Neighbour::Above).or_else(|| below().map(Neighbour::Below))?;
            let mut field = find(proposed, row)?.clone();
            if let Some(list) = field.reading.as_ref().and_then(|reading| reading.code.as_ref())
                && !self.lists.contains(list)
            {
                field.settle.push(format!("as: write the code list {list} under codes, as the description has it"));
            }
            self.insert(place, &field)?;
        }
        Some(())
    }

    fn facts(&mut self, spec: &SpecRow<'_>, row: &Row) -> Option<()> {
        let found = [&row.element, &row.name, &row.wire_type, &row.required, &row.length, &row.description];
        let field = spec.field;
        let length = field.length.map(|length| length.to_string()).unwrap_or_default();
        let known = [&field.element, &field.name, &field.wire_type, &field.required, &length, &field.description];
        for ((key, found), known) in FACTS.into_iter().zip(found).zip(known) {
            let text = match key {
                "length" => found.clone(),
                "description" => write::quoted(found),
                _ => write::scalar(found),
            };
            match (known.is_empty(), found.is_empty()) {
                _ if known == found => {}
                (_, true) => self.remove(&spec.steps, key)?,
                (true, false) => self.add(&spec.steps, key, &text)?,
                (false, false) => self.set(&spec.steps, key, &text, true)?,
            }
        }
        if spec.added { self.remove(&spec.steps, "added") } else { Some(()) }
    }

    fn set(&mut self, at: &[Step<'_>], key: &str, text: &str, differs: bool) -> Option<()> {
        if differs {
            let span = self.span(&[at, &[Step::Key(key)]].concat())?;
            self.file.text.replace_range(span, text);
        }
        Some(())
    }

    /// Adds a fact after the one before it.
    fn add(&mut self, at: &[Step<'_>], key: &str, text: &str) -> Option<()> {
        let position = FACTS.iter().position(|known| *known == key)?;
        let previous =
            FACTS.get(..position)?.iter().rev().find_map(|known| self.span(&[at, &[Step::Key(known)]].concat()))?;
        let new = if is_flow(&self.file.text, previous.start) {
            format!(", {key}: {text}")
        } else {
            let line = self.file.text.get(..previous.start)?.rsplit('\n').next()?;
            let indent = line.chars().take_while(|c| matches!(c, ' ' | '-')).count();
            format!("\n{:indent$}{key}: {text}", "")
        };
        self.file.text.insert_str(previous.end, &new);
        Some(())
    }

    fn remove(&mut self, at: &[Step<'_>], key: &str) -> Option<()> {
        let span = self.span(&[at, &[Step::Key(key)]].concat())?;
        let head = self.file.text.get(..span.start)?;
        let start = head.rfind(&format!("{key}:"))?;
        let between = self.file.text.get(start..span.start)?;
        if between.trim_end() != format!("{key}:") {
            return None;
        }
        let range = if is_flow(&self.file.text, span.start) {
            self.file.text.get(..start)?.rfind(',')?..span.end
        } else {
            self.file.text.get(..start)?.rfind('\n')?..span.end
        };
        self.file.text.replace_range(range, "");
        Some(())
    }

    /// Inserts a row beside another, with the same indentation.
    fn insert(&mut self, place: Neighbour<'_>, field: &Field) -> Option<()> {
        let (Neighbour::Above(neighbour) | Neighbour::Below(neighbour)) = place;
        let start = self.file.offset_of(&neighbour.steps)?;
        let line_start = self.file.text.get(..start)?.rfind('\n')? + 1;
        let rest = self.file.text.get(line_start..)?;
        let indent = indentation(rest);
        if !rest.get(indent..)?.starts_with("- ") {
            return None;
        }
        let offset = match place {
            Neighbour::Above(_) => line_start + item_length(rest, indent),
            Neighbour::Below(_) => line_start,
        };
        self.file.text.insert_str(offset, &write::row(field, indent));
        self.questions += questions(std::slice::from_ref(field));
        self.inserted.push(field.element.clone());
        Some(())
    }

    /// The scalar at the end of the steps, its quotes included.
    fn span(&self, steps: &[Step<'_>]) -> Option<Range<usize>> {
        let start = self.file.offset_of(steps)?;
        let rest = self.file.text.get(start..)?;
        let length = match rest.chars().next()? {
            '"' => closing(rest, |rest| if rest.starts_with('\\') { 2 } else { usize::from(!rest.starts_with('"')) })?,
            '\'' => {
                closing(rest, |rest| if rest.starts_with("''") { 2 } else { usize::from(!rest.starts_with('\'')) })?
            }
            '|' | '>' | '&' | '*' | '!' | '{' | '[' => return None,
            _ if is_flow(&self.file.text, start) => rest.find([',', '}', ']', '\n'])?,
            _ => {
                let line = rest.split('\n').next()?;
                line.find(" #").unwrap_or(line.len())
            }
        };
        let text = rest.get(..length)?;
        let is_quoted = text.starts_with(['"', '\'']);
        Some(start..start + if is_quoted { length } else { text.trim_end().len() })
    }

    /// Whether nothing but facts and new rows differs.
    fn keeps_readings(&self, before: &Tr, after: &Tr) -> bool {
        let head = |tr: &Tr| {
            let example = Example::default();
            let bare = Tr { name: String::new(), example, request: Vec::new(), response: Vec::new(), ..tr.clone() };
            format!("{bare:?}")
        };
        let new = |fields: &[Field]| without_facts(fields, &self.inserted);
        let old = |fields: &[Field]| without_facts(fields, &[]);
        head(before) == head(after)
            && old(&before.request) == new(&after.request)
            && old(&before.response) == new(&after.response)
    }
}

/// The readings of fields, as text to be compared.
fn without_facts(fields: &[Field], new: &[String]) -> Vec<String> {
    let old = fields.iter().filter(|field| !new.contains(&field.element));
    old.flat_map(|field| {
        let bare = Field {
            element: String::new(),
            name: String::new(),
            wire_type: String::new(),
            required: String::new(),
            length: None,
            description: String::new(),
            added: None,
            fields: Vec::new(),
            ..field.clone()
        };
        let mut readings = vec![format!("{bare:?}")];
        readings.extend(without_facts(&field.fields, new));
        readings
    })
    .collect()
}

/// The proposal for a row, wherever it is nested.
fn find<'a>(fields: &'a [Field], row: &Row) -> Option<&'a Field> {
    fn at_depth<'a>(fields: &'a [Field], row: &Row, depth: usize) -> Option<&'a Field> {
        fields.iter().find_map(|field| {
            let is_it = depth == row.depth && field.element == row.element && field.name == row.name;
            if is_it { Some(field) } else { at_depth(&field.fields, row, depth + 1) }
        })
    }
    at_depth(fields, row, 0)
}

/// Where a new row goes.
#[derive(Clone, Copy)]
enum Neighbour<'a> {
    /// Below this one.
    Above(&'a SpecRow<'a>),
    /// Above this one.
    Below(&'a SpecRow<'a>),
}

fn indentation(line: &str) -> usize {
    line.chars().take_while(|c| *c == ' ').count()
}

/// The length of the list item that the text begins with: its line and all that are deeper, but no blank ones at the end.
fn item_length(text: &str, indent: usize) -> usize {
    let belongs = |line: &&str| line.trim().is_empty() || indentation(line) > indent;
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().map_or(0, str::len);
    let rest: Vec<&str> = lines.take_while(belongs).collect();
    let blank = rest.iter().rev().take_while(|line| line.trim().is_empty()).count();
    first + rest.iter().take(rest.len() - blank).map(|line| line.len()).sum::<usize>()
}

/// The length of a quoted text; `skip` tells how much of what it is given is inside the quotes.
fn closing(text: &str, skip: impl Fn(&str) -> usize) -> Option<usize> {
    let mut at = 1;
    loop {
        let rest = text.get(at..)?;
        match skip(rest) {
            0 => return Some(at + 1),
            1 => at += rest.chars().next()?.len_utf8(),
            more => at += more,
        }
    }
}

/// Whether a place is within `{ }` or `[ ]` that its line opened.
fn is_flow(text: &str, at: usize) -> bool {
    let line = text.get(..at).and_then(|before| before.rsplit('\n').next()).unwrap_or_default();
    let (mut depth, mut quote) = (0_usize, None);
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some('"'), '\\') => {
                chars.next();
            }
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '{' | '[') => depth += 1,
            (None, '}' | ']') => depth = depth.saturating_sub(1),
            (None, _) => {}
        }
    }
    depth > 0
}
