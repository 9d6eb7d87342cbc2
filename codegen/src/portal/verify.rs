//! Holds the specs against pasted pages of the portal, element by element.

mod align;
mod report;

use std::collections::{HashMap, HashSet};

use align::align;
use report::counted;
pub use report::{Difference, Note, Place, Report};

use crate::load::{Loaded, Specs};
use crate::portal::paste::{Paste, PastedTr, Row, Table, VALUES_DEPTH};
use crate::source::{Source, Step};
use crate::spec::{Category, Fact, Field, Protocol, Tr};

/// Compares the specs with the TRs of all pastes. Every spec of a category that is in one of them is expected in one of
/// them, unless no table has it.
pub fn verify(specs: &Specs, pastes: &[Paste]) -> Report {
    let mut report = Report::default();
    let mut pasted: HashMap<&str, Place> = HashMap::new();
    for (source, trs) in pastes {
        for tr in trs {
            let here = Place::new(source, tr.line);
            if let Some(first) = pasted.get(tr.id.as_str()) {
                report.differences.push(Difference {
                    tr: tr.id.clone(),
                    paste: Some(here),
                    spec: None,
                    message: format!("pasted twice, at {first} already: only that one was compared"),
                });
                continue;
            }
            pasted.insert(&tr.id, here.clone());
            let set_aside = is_set_aside(specs, &tr.id);
            match specs.trs.iter().find(|spec| spec.spec.id == tr.id) {
                Some(_) if set_aside => report.differences.push(Difference {
                    tr: tr.id.clone(),
                    paste: Some(here),
                    spec: Some(Place::new(&specs.categories.source, 0)),
                    message: "it has a spec: take it out of without_spec".to_owned(),
                }),
                None if set_aside => {
                    report.without_spec.push(Note { place: here, tr: tr.id.clone(), message: tr.name.clone() });
                }
                Some(spec) => Comparison { report: &mut report, paste: source, pasted: tr, spec }.tr(specs),
                None => report.differences.push(Difference {
                    tr: tr.id.clone(),
                    paste: Some(here),
                    spec: None,
                    message: format!("{} has no spec: write it, or leave the page out", tr.name),
                }),
            }
        }
    }
    let is_pasted = |spec: &Tr| pasted.contains_key(spec.id.as_str());
    let categories: HashSet<&str> =
        specs.trs.iter().filter(|spec| is_pasted(&spec.spec)).map(|spec| spec.spec.category.as_str()).collect();
    for spec in specs.trs.iter().filter(|spec| !is_pasted(&spec.spec)) {
        // Where no page tells a category, all specs are expected.
        if has_table(&spec.spec) && !categories.is_empty() && !categories.contains(spec.spec.category.as_str()) {
            report.other_categories += 1;
        } else if has_table(&spec.spec) {
            report.differences.push(Difference {
                tr: spec.spec.id.clone(),
                paste: None,
                spec: Some(Place::in_spec(&spec.source, &[Step::Key("id")])),
                message: "in no paste: copy its page, too".to_owned(),
            });
        } else {
            list_amendments(&mut report, spec);
        }
    }
    report
}

/// Whether a category says that there is no spec of a TR.
pub(crate) fn is_set_aside(specs: &Specs, tr: &str) -> bool {
    let of = |category: &Category| category.without_spec.iter().any(|known| known == tr);
    specs.categories.spec.iter().any(of)
}

/// Whether any element of a TR comes from a table.
fn has_table(tr: &Tr) -> bool {
    let mut fields = tr.request.iter().chain(&tr.response).peekable();
    fields.peek().is_none() || fields.any(|field| field.added.is_none())
}

/// Which table, in messages and in the spec files.
#[derive(Debug, Clone, Copy)]
struct Title {
    /// For people.
    words: &'static str,
    /// The key in the spec.
    key: &'static str,
}

const REQUEST: Title = Title { words: "request", key: "request" };
const RESPONSE: Title = Title { words: "response", key: "response" };
const REQUEST_HEADERS: Title = Title { words: "request header", key: "request_headers" };
const RESPONSE_HEADERS: Title = Title { words: "response header", key: "response_headers" };

/// A row that the spec says the table has, or that it adds.
#[derive(Debug, Clone)]
struct SpecRow<'a> {
    field: &'a Field,
    depth: usize,
    added: bool,
    /// The file that it is in.
    source: &'a Source,
    /// The way to it in the file.
    steps: Vec<Step<'a>>,
}

impl SpecRow<'_> {
    /// Where it says something, by the way on from it.
    fn place(&self, on: &[Step<'_>]) -> Place {
        Place::in_spec(self.source, &[self.steps.as_slice(), on].concat())
    }
}

/// The rows as a table has them: those of a list right after it.
fn rows<'a>(fields: &'a [Field], source: &'a Source, at: &[Step<'a>], depth: usize) -> Vec<SpecRow<'a>> {
    let mut rows = Vec::new();
    collect(fields, source, depth, false, at, &mut rows);
    rows
}

fn collect<'a>(
    fields: &'a [Field],
    source: &'a Source,
    depth: usize,
    added: bool,
    above: &[Step<'a>],
    rows: &mut Vec<SpecRow<'a>>,
) {
    for (index, field) in fields.iter().enumerate() {
        let steps = [above, &[Step::Item(index)]].concat();
        let added = added || field.added.is_some();
        rows.push(SpecRow { field, depth, added, source, steps: steps.clone() });
        collect(&field.fields, source, depth + 1, added, &[steps.as_slice(), &[Step::Key("fields")]].concat(), rows);
    }
}

/// The rows of the request and of the response table. Those of a realtime type are in the frame that all types have.
fn tables<'a>(spec: &'a Loaded<Tr>, protocol: &'a Loaded<Protocol>) -> [Vec<SpecRow<'a>>; 2] {
    let frames = spec.spec.is_realtime().then_some(&protocol.spec.realtime);
    let depth = if frames.is_some() { VALUES_DEPTH } else { 0 };
    let table = |title: Title, frame: Option<&'a Vec<Field>>, own: &'a [Field]| {
        let at = [Step::Key("realtime"), Step::Key(title.key)];
        let mut all = frame.map(|frame| rows(frame, &protocol.source, &at, 0)).unwrap_or_default();
        all.extend(rows(own, &spec.source, &at[1..], depth));
        all
    };
    [
        table(REQUEST, frames.map(|frames| &frames.request), &spec.spec.request),
        table(RESPONSE, frames.map(|frames| &frames.response), &spec.spec.response),
    ]
}

/// One TR that is in both.
struct Comparison<'a> {
    report: &'a mut Report,
    paste: &'a Source,
    pasted: &'a PastedTr,
    spec: &'a Loaded<Tr>,
}

impl Comparison<'_> {
    fn tr(&mut self, specs: &Specs) {
        let (pasted, spec) = (self.pasted, &self.spec.spec);
        let protocol = &specs.protocol;
        self.report.trs += 1;
        if pasted.name != spec.name {
            let message = differs("name", &pasted.name, &spec.name, "on the page");
            self.difference(Some(pasted.name_line), Some(self.in_spec(&[Step::Key("name")])), message);
        }
        self.path(specs);
        let [request, response] = tables(self.spec, protocol);
        if spec.is_realtime() {
            self.body(REQUEST, pasted.request.as_ref(), &request);
            self.body(RESPONSE, pasted.response.as_ref(), &response);
        } else {
            self.headers(REQUEST_HEADERS, pasted.request_headers.as_ref(), &protocol.spec.request_headers, protocol);
            self.body(REQUEST, pasted.request.as_ref(), &request);
            self.headers(RESPONSE_HEADERS, pasted.response_headers.as_ref(), &protocol.spec.response_headers, protocol);
            self.body(RESPONSE, pasted.response.as_ref(), &response);
            self.sample();
        }
        list_amendments(self.report, self.spec);
    }

    fn path(&mut self, specs: &Specs) {
        let (Some(endpoint), spec) = (&self.pasted.endpoint, &self.spec.spec) else { return };
        let Some(path) = specs.path(spec) else { return };
        if endpoint.path != path {
            let key = if spec.path.is_some() { "path" } else { "category" };
            let message = differs("path", &endpoint.path, path, "in the sample");
            self.difference(Some(endpoint.line), Some(self.in_spec(&[Step::Key(key)])), message);
        }
    }

    fn headers(&mut self, title: Title, table: Option<&Table>, fields: &[Field], protocol: &Loaded<Protocol>) {
        match table {
            Some(table) => {
                let rows = rows(fields, &protocol.source, &[Step::Key(title.key)], 0);
                self.table(title, table, &rows, &protocol.source);
            }
            None => self.not_pasted(format!("no {} table", title.words)),
        }
    }

    fn body(&mut self, title: Title, table: Option<&Table>, rows: &[SpecRow<'_>]) {
        let expected = rows.iter().filter(|row| !row.added).count();
        match table {
            Some(table) => self.report.elements += self.table(title, table, rows, &self.spec.source),
            None if expected > 0 => {
                let message =
                    format!("{}: the page has no such table, the spec has {}", title.words, elements(expected));
                self.difference(Some(self.pasted.line), Some(self.in_spec(&[Step::Key(title.key)])), message);
            }
            None if rows.is_empty() => {}
            None => self.not_pasted(format!("no {} table; the spec adds {}", title.words, elements(rows.len()))),
        }
    }

    /// Compares a table row by row, and tells how many are in both.
    fn table(&mut self, title: Title, table: &Table, rows: &[SpecRow<'_>], source: &Source) -> usize {
        let (added, expected): (Vec<&SpecRow<'_>>, Vec<&SpecRow<'_>>) = rows.iter().partition(|row| row.added);
        let pairs = align(&expected, &table.rows);
        for (index, row) in table.rows.iter().enumerate() {
            let at = format!("{} {}", title.words, row.element);
            if let Some(pair) = pairs.iter().find(|pair| pair.table == index) {
                let Some(spec) = expected.get(pair.spec) else { continue };
                if pair.moved {
                    let message = format!(
                        "{at}: {} in the table, {} in the spec",
                        position(index.checked_sub(1).and_then(|above| table.rows.get(above)).map(|row| &row.element)),
                        position(
                            pair.spec
                                .checked_sub(1)
                                .and_then(|above| expected.get(above))
                                .map(|row| &row.field.element)
                        ),
                    );
                    self.difference(Some(row.line), Some(spec.place(&[])), message);
                }
                self.row(&at, row, spec);
            } else if let Some(spec) =
                added.iter().find(|spec| spec.field.element == row.element && spec.depth == row.depth)
            {
                let message = format!(
                    "{at}: the table has it now, so the amendment no longer applies: take over the facts and drop `added`"
                );
                self.difference(Some(row.line), Some(spec.place(&[Step::Key("added")])), message);
            } else {
                let place = Place::in_spec(source, &[Step::Key(title.key)]);
                self.difference(Some(row.line), Some(place), format!("{at}: in the table, not in the spec"));
            }
        }
        let matched: HashSet<usize> = pairs.iter().map(|pair| pair.spec).collect();
        for (_, spec) in expected.iter().enumerate().filter(|(index, _)| !matched.contains(index)) {
            if spec.field.varies {
                continue;
            }
            if spec.field.is_newer_than_some_pages() {
                let place = spec.place(&[Step::Key("older")]);
                let message = format!("{} {}: not on this page yet", title.words, spec.field.element);
                self.report.older.push(Note { place, tr: self.pasted.id.clone(), message });
                continue;
            }
            let message = format!(
                "{} {}: in the spec, not in the table at {}",
                title.words,
                spec.field.element,
                Place::new(self.paste, table.line),
            );
            self.difference(None, Some(spec.place(&[])), message);
        }
        pairs.len()
    }

    fn row(&mut self, at: &str, row: &Row, spec: &SpecRow<'_>) {
        let field = spec.field;
        let facts = [
            (Fact::Element, &row.element),
            (Fact::Name, &row.name),
            (Fact::Type, &row.wire_type),
            (Fact::Required, &row.required),
            (Fact::Length, &row.length),
            (Fact::Description, &row.description),
        ];
        for (fact, in_table) in facts {
            let (key, in_spec) = (fact.key(), field.fact(fact));
            if *in_table == in_spec || field.varies && fact == Fact::Description {
                continue;
            }
            if field.older(fact) == Some(in_table) {
                let place = spec.place(&[Step::Key("older")]);
                let message = format!("{at}: {}", differs(key, in_table, &in_spec, "on this page"));
                self.report.older.push(Note { place, tr: self.pasted.id.clone(), message });
                continue;
            }
            let mut message = format!("{at}: {}", differs(key, in_table, &in_spec, "in the table"));
            if field.amended(fact) == *in_table {
                message.push_str(
                    "; the table now says what the amendment says: take over the fact and drop the amendment",
                );
            }
            self.difference(Some(row.line), Some(spec.place(&[Step::Key(key)])), message);
        }
        if row.depth != spec.depth {
            let message = format!("{at}: nesting {} in the table, {} in the spec", row.depth, spec.depth);
            self.difference(Some(row.line), Some(spec.place(&[])), message);
        }
    }

    /// The sample call is the example. Its order says nothing; what it lacks, or leaves blank although it is required, the
    /// example has to make up.
    fn sample(&mut self) {
        let spec = &self.spec.spec;
        let Some(sample) = &self.pasted.sample else {
            return self.not_pasted("no sample call".to_owned());
        };
        for param in &sample.params {
            let at = format!("sample call {}", param.element);
            match spec.example.get(&param.element) {
                Some(value) if *value == param.value => {}
                Some(_) if param.value.is_empty() && is_required(spec, &param.element) => {
                    self.not_pasted(format!("{at}: blank; the example has a value of its own"));
                }
                Some(value) => {
                    let place = self.in_spec(&[Step::Key("example"), Step::Key(&param.element)]);
                    let message = format!("{at}: {}", differs("value", &param.value, value, "on the page"));
                    self.difference(Some(param.line), Some(place), message);
                }
                None => {
                    let place = self.in_spec(&[Step::Key("example")]);
                    let message = format!("{at}: on the page, not in the `example` of the spec");
                    self.difference(Some(param.line), Some(place), message);
                }
            }
        }
        for (element, value) in &spec.example.0 {
            if sample.params.iter().any(|param| param.element == *element) {
                continue;
            }
            let adds = spec.request.iter().any(|field| field.element == *element && field.added.is_some());
            if is_required(spec, element) && !adds {
                self.not_pasted(format!("sample call {element}: missing; the example has a value of its own"));
            } else if !adds && !value.is_empty() {
                let place = self.in_spec(&[Step::Key("example"), Step::Key(element)]);
                let message = format!(
                    "sample call {element}: in the `example` of the spec, not on the page at {}",
                    Place::new(self.paste, sample.line),
                );
                self.difference(None, Some(place), message);
            }
        }
    }

    fn in_spec(&self, steps: &[Step<'_>]) -> Place {
        Place::in_spec(&self.spec.source, steps)
    }

    fn difference(&mut self, line: Option<usize>, spec: Option<Place>, message: String) {
        let paste = line.map(|line| Place::new(self.paste, line));
        self.report.differences.push(Difference { tr: self.pasted.id.clone(), paste, spec, message });
    }

    fn not_pasted(&mut self, message: String) {
        let place = Place::new(self.paste, self.pasted.line);
        self.report.not_pasted.push(Note { place, tr: self.pasted.id.clone(), message });
    }
}

/// Whether a request parameter must be sent.
fn is_required(tr: &Tr, element: &str) -> bool {
    tr.request.iter().any(|field| field.element == element && field.amended_required())
}

fn list_amendments(report: &mut Report, spec: &Loaded<Tr>) {
    let tables = [(REQUEST, &spec.spec.request), (RESPONSE, &spec.spec.response)];
    for (title, row) in tables.iter().flat_map(|(title, fields)| {
        rows(fields, &spec.source, &[Step::Key(title.key)], 0).into_iter().map(move |row| (title, row))
    }) {
        let at = format!("{} {}", title.words, row.field.element);
        let added = row.field.added.iter().map(|reason| (vec![], format!("{at}: added: {reason}")));
        let amended = row.field.amend.iter().enumerate().map(|(index, amendment)| {
            let fact = amendment.fact.key();
            let message = format!(
                "{at}: {fact}: {} for {}: {}",
                shown(&amendment.with),
                shown(&amendment.replace),
                amendment.reason
            );
            (vec![Step::Key("amend"), Step::Item(index)], message)
        });
        for (steps, message) in added.chain(amended) {
            let place = row.place(&steps);
            report.amendments.push(Note { place, tr: spec.spec.id.clone(), message });
        }
    }
}

fn differs(fact: &str, pasted: &str, spec: &str, where_pasted: &str) -> String {
    format!("{fact} {} {where_pasted}, {} in the spec", shown(pasted), shown(spec))
}

/// Text on one line, so that nothing in it can hide.
fn shown(text: &str) -> String {
    if text.is_empty() { "blank".to_owned() } else { format!("{text:?}") }
}

fn position(above: Option<&String>) -> String {
    above.map_or("first".to_owned(), |element| format!("after {element}"))
}

fn elements(count: usize) -> String {
    counted(count, "element")
}
