//! One page, read line by line.

use super::line::{Heading, Line};
use super::problems::Problems;
use super::words::{
    after_params, endpoint, is_element, looks_cut_off, looks_like_a_row, quoted, split_depth, split_param,
};
use super::{COLUMNS, Endpoint, FEWEST_COLUMNS, Param, PastedTr, Row, Sample, TITLE, Table};

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

pub(super) fn read(heading: &Heading<'_>, lines: &[Line<'_>], problems: &mut Problems<'_>) -> PastedTr {
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
