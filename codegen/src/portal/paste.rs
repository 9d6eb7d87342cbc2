//! Reading text that was copied from the portal's pages: one TR after another, tables as tab-separated lines.
//!
//! A page reads `TR명`, the name and the id in some order, a Python sample, then `요청` and `응답`, each with a `Header` and
//! a `Body` table. Some pages lack a table, rows may have lost trailing tabs, descriptions may run over several lines,
//! blank lines occur anywhere. Nothing is corrected here: what the page says is a fact, right or wrong.

mod line;
mod page;
mod problems;
mod words;

use line::{Line, headings};
use problems::Problems;

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

impl PastedTr {
    /// Whether it is the page of a realtime type, whose ids have two characters.
    pub fn is_realtime(&self) -> bool {
        self.id.len() == 2
    }
}

/// How deep in the response table of a realtime type its values stand: in `values`, in `data`.
pub const VALUES_DEPTH: usize = 2;

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
        trs.push(page::read(heading, page, &mut problems));
    }
    problems.duplicates(&trs);
    if problems.found.is_empty() { Ok(trs) } else { Err(problems.sorted()) }
}
