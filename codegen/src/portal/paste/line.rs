//! The lines of a paste, and where in it TRs begin.

use super::words::after_params;
use super::{COLUMNS, TITLE};

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) number: usize,
    pub(super) text: &'a str,
}

impl<'a> Line<'a> {
    pub(super) fn trimmed(self) -> &'a str {
        self.text.trim()
    }

    pub(super) fn columns(self) -> Vec<&'a str> {
        let mut columns: Vec<&str> = self.text.split('\t').map(str::trim).collect();
        while columns.len() > COLUMNS.len() && columns.last().is_some_and(|column| column.is_empty()) {
            columns.pop();
        }
        columns
    }

    pub(super) fn is_table_header(self) -> bool {
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

    pub(super) fn is_params(self) -> bool {
        after_params(self.trimmed()).is_some()
    }
}

/// Where a TR begins. Positions count the lines that are not blank.
#[derive(Debug, Default)]
pub(super) struct Heading<'a> {
    /// The position of its first line: `TR명`, or the id above it.
    pub(super) start: usize,
    /// The position of `TR명`.
    pub(super) title: usize,
    pub(super) title_line: usize,
    pub(super) id: Option<&'a str>,
    pub(super) name: Option<Line<'a>>,
}

/// The page shows the id above the title or below it, there before or after the name.
pub(super) fn headings<'a>(lines: &[Line<'a>]) -> Vec<Heading<'a>> {
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

/// `ka10004`, `kt00001`; of realtime types, two characters: `0g`, `04`.
fn is_id(text: &str) -> bool {
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    let is_number = text.bytes().all(|byte| byte.is_ascii_digit());
    (2..=12).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && has_digit
        && (text.len() == 2 || !is_number)
}
