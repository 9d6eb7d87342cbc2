//! Reading text that was copied from the portal's pages: one TR after another, tables as tab-separated lines.
//!
//! A page reads `TR명`, the name and the id in some order, a Python sample, then `요청` and `응답`, each with a `Header` and
//! a `Body` table. Some pages lack a table, rows may have lost trailing tabs, descriptions may run over several lines,
//! blank lines occur anywhere. Nothing is corrected here: what the page says is a fact, right or wrong.

use std::collections::HashMap;

use crate::source::{Diagnostic, Source};

/// A file of pasted pages, and what is on them.
pub type Paste = (Source, Vec<PastedTr>);

/// One TR as its page shows it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PastedTr {
    /// The TR id.
    pub id: String,
    /// Kiwoom's name of the TR.
    pub name: String,
    /// The line of `TR명`, from 1.
    pub line: usize,
    /// The line of the name.
    pub name_line: usize,
    /// The URL path that the sample posts to; `None` where the sample has none.
    pub endpoint: Option<Endpoint>,
    /// The header table of the request; `None` where the page has none, as for the other tables.
    pub request_headers: Option<Table>,
    /// The body table of the request.
    pub request: Option<Table>,
    /// The header table of the response.
    pub response_headers: Option<Table>,
    /// The body table of the response.
    pub response: Option<Table>,
    /// The parameters of the sample call; `None` where there is no sample.
    pub sample: Option<Sample>,
}

/// One table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The line of its title, `Header` or `Body`.
    pub line: usize,
    /// Its rows, in order.
    pub rows: Vec<Row>,
}

/// One row of a table, its columns verbatim.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// `Element`, without the dashes that show its depth.
    pub element: String,
    /// `한글명`.
    pub name: String,
    /// `type`.
    pub wire_type: String,
    /// `Required`.
    pub required: String,
    /// `Length`; often blank.
    pub length: String,
    /// `Description`, its lines joined by line feeds, blank ones dropped.
    pub description: String,
    /// How many lists it is in.
    pub depth: usize,
    /// The line it starts on.
    pub line: usize,
}

/// Where the sample posts to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Endpoint {
    /// The URL path.
    pub path: String,
    /// Its line.
    pub line: usize,
}

/// The `params` of the sample call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sample {
    /// The line of `params = {`.
    pub line: usize,
    /// The parameters, in order.
    pub params: Vec<Param>,
}

/// A parameter of the sample call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Param {
    /// The element.
    pub element: String,
    /// Its value.
    pub value: String,
    /// The comment on its line: the label, and the description's beginning.
    pub comment: String,
    /// Its line.
    pub line: usize,
}

const TITLE: &str = "TR명";
const COLUMNS: [&str; 6] = ["Element", "한글명", "type", "Required", "Length", "Description"];
/// `Length` and `Description` may be blank, and their tabs lost.
const FEWEST_COLUMNS: usize = 4;

/// Reads the TRs of a paste, or tells everything that is wrong with it.
pub fn parse(source: &Source) -> Result<Vec<PastedTr>, Vec<Diagnostic>> {
    let text = source.text.trim_start_matches('\u{feff}');
    let lines: Vec<Line<'_>> = text
        .lines()
        .enumerate()
        .map(|(index, text)| Line { number: index + 1, text })
        .filter(|line| !line.text.trim().is_empty())
        .collect();
    let headings = headings(&lines);
    let mut problems = Problems { source, found: Vec::new() };

    let before = headings.first().map_or(lines.len(), |heading| heading.start);
    if let Some(table) = lines.iter().take(before).find(|line| line.is_table_header()) {
        problems.at(
            table.number,
            format!(
                "a table that belongs to no TR: expected a line `{TITLE}` with the TR's name and id before it; copy the page from \
                 its title on"
            ),
        );
    } else if headings.is_empty() {
        problems.at(
            1,
            format!(
                "no TR in it: expected pages of the portal as text, each from the line `{TITLE}` to the end of the response table, \
                 with tabs between the columns"
            ),
        );
    }

    let ends = headings.iter().skip(1).map(|heading| heading.start).chain([lines.len()]);
    let mut trs = Vec::new();
    for (heading, end) in headings.iter().zip(ends) {
        let page = lines.get(heading.title + 1..end).unwrap_or_default();
        trs.push(read_page(heading, page, &mut problems));
    }
    problems.duplicates(&trs);
    if problems.found.is_empty() { Ok(trs) } else { Err(problems.sorted()) }
}

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
struct Line<'a> {
    number: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn trimmed(self) -> &'a str {
        self.text.trim()
    }

    fn columns(self) -> Vec<&'a str> {
        let mut columns: Vec<&str> = self.text.split('\t').map(str::trim).collect();
        while columns.len() > COLUMNS.len() && columns.last().is_some_and(|column| column.is_empty()) {
            columns.pop();
        }
        columns
    }

    fn is_table_header(self) -> bool {
        self.text.contains('\t') && self.text.split('\t').next().is_some_and(|first| first.trim() == "Element")
    }

    /// Whether it begins one of the parts of a page, or the sample code.
    fn is_landmark(self) -> bool {
        matches!(self.trimmed(), TITLE | "요청" | "응답" | "Header" | "Body")
            || self.is_code()
            || self.is_table_header()
    }

    fn is_code(self) -> bool {
        ["import ", "from ", "def ", "#"].iter().any(|start| self.text.starts_with(start)) || self.is_params()
    }

    fn is_params(self) -> bool {
        after_params(self.trimmed()).is_some()
    }
}

/// What follows `params = {`.
fn after_params(text: &str) -> Option<&str> {
    text.strip_prefix("params")?.trim_start().strip_prefix('=')?.trim_start().strip_prefix('{')
}

/// Where a TR begins. Positions count the lines that are not blank.
#[derive(Debug, Default)]
struct Heading<'a> {
    /// The position of its first line: `TR명`, or the id above it.
    start: usize,
    /// The position of `TR명`.
    title: usize,
    title_line: usize,
    id: Option<&'a str>,
    name: Option<Line<'a>>,
}

/// The page shows the id above the title or below it, there before or after the name.
fn headings<'a>(lines: &[Line<'a>]) -> Vec<Heading<'a>> {
    let titles = lines.iter().enumerate().filter(|(_, line)| line.trimmed() == TITLE);
    let heading = |(title, line): (usize, &Line<'a>)| {
        let below = lines.iter().skip(title + 1).take_while(|line| !line.is_landmark()).take(2);
        let (ids, names): (Vec<_>, Vec<_>) = below.copied().partition(|line| is_id(line.trimmed()));
        let mut heading = Heading {
            start: title,
            title,
            title_line: line.number,
            name: names.first().copied(),
            ..Heading::default()
        };
        let above = title.checked_sub(1).and_then(|above| lines.get(above)).map(|line| line.trimmed());
        match (ids.first(), above) {
            (Some(id), _) => heading.id = Some(id.trimmed()),
            // A page's name may follow the title with a line of navigation after it, hence only now.
            (None, Some(above)) if is_id(above) => (heading.id, heading.start) = (Some(above), title - 1),
            (None, _) => {}
        }
        heading
    };
    titles.map(heading).collect()
}

/// `ka10004`, `kt00001`, `0g`.
fn is_id(text: &str) -> bool {
    (2..=12).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && !text.bytes().all(|byte| byte.is_ascii_digit())
        || text == "00"
}

struct Problems<'a> {
    source: &'a Source,
    found: Vec<Diagnostic>,
}

impl Problems<'_> {
    fn at(&mut self, line: usize, message: impl Into<String>) {
        self.found.push(Diagnostic { line, ..self.source.problem(message) });
    }

    fn duplicates(&mut self, trs: &[PastedTr]) {
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

    fn sorted(mut self) -> Vec<Diagnostic> {
        self.found.sort();
        self.found
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Response,
}

impl Side {
    fn word(self) -> &'static str {
        match self {
            Self::Request => "request (요청)",
            Self::Response => "response (응답)",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Header,
    Body,
}

impl Part {
    fn word(self) -> &'static str {
        match self {
            Self::Header => "Header",
            Self::Body => "Body",
        }
    }
}

/// What the next line is expected to be part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The sample code, or whatever else stands outside of tables.
    Outside,
    /// The `params` of the sample call.
    Params,
    /// A table whose line of column names is still to come.
    TableTitle(Side, Part),
    /// The rows of a table.
    Rows(Side, Part),
    /// A table that was complained about already.
    Ignored,
}

struct Page<'p, 's> {
    tr: PastedTr,
    side: Option<Side>,
    place: Place,
    problems: &'p mut Problems<'s>,
}

fn read_page(heading: &Heading<'_>, lines: &[Line<'_>], problems: &mut Problems<'_>) -> PastedTr {
    let tr = PastedTr {
        id: heading.id.unwrap_or_default().to_owned(),
        name: heading.name.map(Line::trimmed).unwrap_or_default().to_owned(),
        line: heading.title_line,
        name_line: heading.name.map_or(heading.title_line, |line| line.number),
        ..PastedTr::default()
    };
    if tr.id.is_empty() {
        problems.at(
            tr.line,
            "a TR without id: expected a line such as `ka10086` above `TR명` or within two lines below it; add it",
        );
    }
    if tr.name.is_empty() {
        problems.at(tr.line, "a TR without name: expected the TR's Korean name on the line after `TR명`; add it");
    }
    let mut page = Page { tr, side: None, place: Place::Outside, problems };
    for (index, line) in lines.iter().enumerate() {
        page.read(*line, index + 1 == lines.len());
    }
    page.end(lines.last().map_or(heading.title_line, |line| line.number))
}

impl Page<'_, '_> {
    fn read(&mut self, line: Line<'_>, is_last: bool) {
        match line.trimmed() {
            "요청" => self.open_side(Side::Request, line),
            "응답" => self.open_side(Side::Response, line),
            "Header" if self.side.is_some() => self.open_table(Part::Header, line),
            "Body" if self.side.is_some() => self.open_table(Part::Body, line),
            _ => self.read_content(line, is_last),
        }
    }

    fn read_content(&mut self, line: Line<'_>, is_last: bool) {
        if self.place == Place::Params {
            return self.read_param(line);
        }
        if line.is_params() {
            return self.open_params(line);
        }
        if line.text.starts_with("import ") {
            self.place = Place::Outside;
        }
        if self.place == Place::Outside
            && let Some(path) = endpoint(line.trimmed())
        {
            self.tr.endpoint = Some(Endpoint { path: path.to_owned(), line: line.number });
            return;
        }
        match self.place {
            Place::TableTitle(side, part) => self.read_table_title(side, part, line, is_last),
            Place::Rows(side, part) => self.read_row(side, part, line, is_last),
            Place::Outside if line.is_table_header() => {
                self.place = Place::Ignored;
                self.problem(
                    line,
                    "a table of unknown purpose: expected a line `요청` or `응답`, then `Header` or `Body`, before it; add them",
                );
            }
            Place::Outside if looks_like_a_row(line) => {
                self.place = Place::Ignored;
                self.problem(
                    line,
                    "a row outside of a table: expected `Header` or `Body` and the column names before it; add them",
                );
            }
            Place::Outside | Place::Ignored | Place::Params => {}
        }
    }

    fn open_side(&mut self, side: Side, line: Line<'_>) {
        self.close(line.number);
        self.side = Some(side);
        self.place = Place::Outside;
    }

    fn open_table(&mut self, part: Part, line: Line<'_>) {
        self.close(line.number);
        let Some(side) = self.side else { return };
        let opened = self.table(side, part).get_or_insert_with(|| Table { line: line.number, rows: Vec::new() }).line;
        if opened == line.number {
            self.place = Place::TableTitle(side, part);
            return;
        }
        let message = format!(
            "a second {} {} table in {}: expected one, on line {opened}; if another TR begins here, its line `{TITLE}` is missing",
            side.word(),
            part.word(),
            self.name(),
        );
        self.problem(line, message);
        self.place = Place::Ignored;
    }

    fn table(&mut self, side: Side, part: Part) -> &mut Option<Table> {
        match (side, part) {
            (Side::Request, Part::Header) => &mut self.tr.request_headers,
            (Side::Request, Part::Body) => &mut self.tr.request,
            (Side::Response, Part::Header) => &mut self.tr.response_headers,
            (Side::Response, Part::Body) => &mut self.tr.response,
        }
    }

    fn read_table_title(&mut self, side: Side, part: Part, line: Line<'_>, is_last: bool) {
        self.place = Place::Rows(side, part);
        let columns = line.columns();
        let as_expected = columns.len() == COLUMNS.len()
            && columns.iter().zip(COLUMNS).all(|(found, expected)| found.eq_ignore_ascii_case(expected));
        if as_expected {
            return;
        }
        let message = format!(
            "{} {}: found {}, expected the column names {}, separated by tabs; copy the table with its first line",
            side.word(),
            part.word(),
            quoted(line.trimmed()),
            COLUMNS.join(", "),
        );
        self.problem(line, message);
        if line.is_table_header() {
            // Other columns than those we know: nothing below could be trusted.
            self.place = Place::Ignored;
        } else {
            self.read_row(side, part, line, is_last);
        }
    }

    fn read_row(&mut self, side: Side, part: Part, line: Line<'_>, is_last: bool) {
        if !line.text.contains('\t') {
            return self.read_continuation(side, part, line, is_last);
        }
        if line.is_table_header() {
            self.place = Place::Ignored;
            return self.problem(
                line,
                "column names in the middle of a table: expected `Header` or `Body` before them; add the title of the table",
            );
        }
        let columns = line.columns();
        let (depth, element) = split_depth(columns.first().copied().unwrap_or_default());
        let cell = |index: usize| columns.get(index).copied().unwrap_or_default().to_owned();
        let row = Row {
            element: element.to_owned(),
            name: cell(1),
            wire_type: cell(2),
            required: cell(3),
            length: cell(4),
            description: cell(5),
            depth,
            line: line.number,
        };
        let deepest =
            self.table(side, part).as_ref().and_then(|table| table.rows.last()).map_or(0, |row| row.depth + 1);
        if columns.len() < FEWEST_COLUMNS || columns.len() > COLUMNS.len() {
            let message = format!(
                "a row of {} columns: {}: expected {} to {} ({}), separated by tabs; copy the row again, and take tabs out of \
                 descriptions",
                columns.len(),
                quoted(line.trimmed()),
                FEWEST_COLUMNS,
                COLUMNS.len(),
                COLUMNS.join(", "),
            );
            self.problem(line, message);
        } else if !is_element(element) {
            let message = format!(
                "{} is no element: expected a name as the wire has it, ASCII without blanks; if the line belongs to the \
                 description above, take its tabs out",
                quoted(element),
            );
            self.problem(line, message);
        } else if depth > deepest {
            let message = format!(
                "{} is nested {depth} deep, expected at most {deepest} below the row before it; copy the list that it is in, too",
                quoted(element),
            );
            self.problem(line, message);
        }
        // A bad row stays, so that the rows below are not blamed for what is wrong with this one.
        if let Some(table) = self.table(side, part) {
            table.rows.push(row);
        }
    }

    fn read_continuation(&mut self, side: Side, part: Part, line: Line<'_>, is_last: bool) {
        let text = line.trimmed();
        if is_last && looks_cut_off(text) {
            let message = format!(
                "the page ends with {}: expected a whole row; copy the page to its end, or join the line to the description above",
                quoted(text),
            );
            return self.problem(line, message);
        }
        let Some(row) = self.table(side, part).as_mut().and_then(|table| table.rows.last_mut()) else {
            // In place of the column names; complained about already.
            return;
        };
        if !row.description.is_empty() {
            row.description.push('\n');
        }
        row.description.push_str(text);
    }

    fn open_params(&mut self, line: Line<'_>) {
        let rest = after_params(line.trimmed()).unwrap_or_default().trim();
        if let Some(sample) = &self.tr.sample {
            let message = format!(
                "a second sample call in {}: expected one, on line {}; if another TR begins here, its line `{TITLE}` is missing",
                self.name(),
                sample.line,
            );
            self.problem(line, message);
            self.place = Place::Ignored;
            return;
        }
        self.tr.sample = Some(Sample { line: line.number, params: Vec::new() });
        self.place = Place::Params;
        if rest.starts_with('}') {
            self.place = Place::Outside;
        } else if !rest.is_empty() && !rest.starts_with('#') {
            let message =
                format!("{} after `params = {{`: expected one parameter a line; break the line", quoted(rest));
            self.problem(line, message);
        }
    }

    /// Comments may be wrapped: what does not begin with a quote is none of ours.
    fn read_param(&mut self, line: Line<'_>) {
        let text = line.trimmed();
        if text.starts_with('}') {
            self.place = Place::Outside;
        } else if text.starts_with(['\'', '"']) {
            match split_param(text) {
                Some(param) => self.add_param(Param { line: line.number, ..param }),
                None => {
                    let message = format!(
                        "{} in the sample call: expected `'element': 'value',`, both in quotes; copy the line again",
                        quoted(text),
                    );
                    self.problem(line, message);
                }
            }
        }
    }

    fn add_param(&mut self, param: Param) {
        let Some(sample) = &mut self.tr.sample else { return };
        if let Some(first) = sample.params.iter().find(|known| known.element == param.element).map(|known| known.line) {
            let message = format!(
                "{} again in the sample call: expected every parameter once, and it stands on line {first} already; remove one",
                quoted(&param.element),
            );
            return self.problems.at(param.line, message);
        }
        sample.params.push(param);
    }

    /// What is open ends at `line`.
    fn close(&mut self, line: usize) {
        if self.place == Place::Params {
            let open = self.tr.sample.as_ref().map_or(line, |sample| sample.line);
            let message =
                "the sample call is not closed: expected a line `}` after its last parameter; copy it to its end";
            self.problems.at(open, message);
        }
    }

    fn end(mut self, last_line: usize) -> PastedTr {
        self.close(last_line);
        if let Place::TableTitle(side, part) = self.place {
            let message = format!(
                "the page ends at {} {}: expected a table, or at least its column names; copy the page to its end",
                side.word(),
                part.word()
            );
            self.problems.at(last_line, message);
        }
        if self.tr.response_headers.is_none() && self.tr.response.is_none() {
            let message = format!(
                "{} has no response table: expected a line `응답` and its tables before line {last_line} ends the page; copy the \
                 page to its end",
                self.name(),
            );
            self.problems.at(self.tr.line, message);
        }
        self.tr
    }

    /// How to call the TR in a message.
    fn name(&self) -> &str {
        [&self.tr.id, &self.tr.name].into_iter().find(|name| !name.is_empty()).map_or("the TR", |name| name)
    }

    fn problem(&mut self, line: Line<'_>, message: impl Into<String>) {
        self.problems.at(line.number, message);
    }
}

/// `- - x` is `x`, two lists deep.
fn split_depth(cell: &str) -> (usize, &str) {
    let mut element = cell;
    let mut depth = 0;
    while let Some(rest) = element.strip_prefix('-') {
        element = rest.trim_start();
        depth += 1;
    }
    (depth, element)
}

fn is_element(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Lines of the sample code have tabs, too, but begin with them.
fn looks_like_a_row(line: Line<'_>) -> bool {
    let columns = line.columns();
    columns.len() >= FEWEST_COLUMNS && columns.first().is_some_and(|first| is_element(split_depth(first).1))
}

/// Whether a line without tabs is rather the beginning of a row than the end of a description.
fn looks_cut_off(text: &str) -> bool {
    let (depth, element) = split_depth(text);
    is_element(element)
        && element.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        && (depth > 0 || element.contains('_'))
}

/// `'element': 'value', # comment`.
fn split_param(text: &str) -> Option<Param> {
    let (element, rest) = split_quoted(text)?;
    let (value, rest) = split_quoted(rest.trim_start().strip_prefix(':')?.trim_start())?;
    let rest = rest.trim_start();
    let is_param = is_element(element) && (rest.is_empty() || rest.starts_with([',', '#', '}']));
    let comment = rest.split_once('#').map(|(_, comment)| comment.trim()).unwrap_or_default();
    is_param.then(|| Param {
        element: element.to_owned(),
        value: value.to_owned(),
        comment: comment.to_owned(),
        line: 0,
    })
}

/// The path in `endpoint = '/api/dostk/mrkcond'`.
fn endpoint(text: &str) -> Option<&str> {
    let value = text.strip_prefix("endpoint")?.trim_start().strip_prefix('=')?;
    split_quoted(value.trim_start()).map(|(path, _)| path).filter(|path| path.starts_with('/'))
}

fn split_quoted(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|first| matches!(first, '\'' | '"'))?;
    text.strip_prefix(quote)?.split_once(quote)
}

/// Text for a message: on one line, and not too long.
pub(crate) fn quoted(text: &str) -> String {
    const LONGEST: usize = 120;
    let mut short: String = text.chars().take(LONGEST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    format!("`{}`", short.replace('\n', "⏎").replace(['\t', '\r'], " "))
}
