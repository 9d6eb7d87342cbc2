//! What comes of a comparison, and how it is told.

use std::fmt;

use crate::source::{Source, Step};

/// What was compared, and what came of it.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// How many TRs are in both the pastes and the specs.
    pub trs: usize,
    /// How many elements of their body tables are in both.
    pub elements: usize,
    /// What differs: in the order of the pastes, then of the specs that are in none.
    pub differences: Vec<Difference>,
    /// Where a spec departs from the table on purpose. No difference.
    pub amendments: Vec<Note>,
    /// Where a page is older than the facts of the spec, as the spec says it may be. No difference.
    pub older: Vec<Note>,
    /// How many TRs are of categories that there is no page of. No difference: pages of one category can be compared alone.
    pub other_categories: usize,
    /// Pages that there is no spec of, as the categories say. No difference.
    pub without_spec: Vec<Note>,
    /// What could not be compared because the page lacks it. No difference.
    pub not_pasted: Vec<Note>,
}

/// A line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub path: String,
    /// The line, from 1; 0 for the file as a whole.
    pub line: usize,
}

/// Something that the specs and the pages do not agree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The TR id.
    pub tr: String,
    /// Where the page says so.
    pub paste: Option<Place>,
    /// Where the spec says so.
    pub spec: Option<Place>,
    /// What differs.
    pub message: String,
}

/// Something to know that is no difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Where.
    pub place: Place,
    /// The TR id.
    pub tr: String,
    /// What.
    pub message: String,
}

impl Report {
    /// Whether nothing differs.
    pub fn is_clean(&self) -> bool {
        self.differences.is_empty()
    }
}

pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

impl Place {
    pub(super) fn new(source: &Source, line: usize) -> Self {
        Self { path: source.path.clone(), line }
    }

    pub(super) fn in_spec(source: &Source, steps: &[Step<'_>]) -> Self {
        Self::new(source, source.problem_at(steps, "").line)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.path),
            line => write!(f, "{}:{line}", self.path),
        }
    }
}

/// `paste.txt:12: ka10086 …: … (spec/mrkcond/ka10086.yaml:30)`
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, second) = match &self.paste {
            Some(paste) => (Some(paste), self.spec.as_ref()),
            None => (self.spec.as_ref(), None),
        };
        if let Some(first) = first {
            write!(f, "{first}: ")?;
        }
        write!(f, "{} {}", self.tr, self.message)?;
        second.map_or(Ok(()), |second| write!(f, " ({second})"))
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} {}", self.place, self.tr, self.message)
    }
}

/// One line each, the differences next to the summary, which is the last line.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        section(f, "Amendments (not counted)", &self.amendments)?;
        section(f, "Older pages (not counted)", &self.older)?;
        section(f, "Pages without a spec (not counted)", &self.without_spec)?;
        section(f, "Not on the pages, so not compared", &self.not_pasted)?;
        section(f, "Differences", &self.differences)?;
        if self.other_categories > 0 {
            writeln!(f, "{} of categories without a page here\n", counted(self.other_categories, "TR"))?;
        }
        write!(
            f,
            "{}, {}, {}; {} listed",
            counted(self.trs, "TR"),
            counted(self.elements, "element"),
            counted(self.differences.len(), "difference"),
            counted(self.amendments.len(), "amendment"),
        )
    }
}

fn section(f: &mut fmt::Formatter<'_>, title: &str, lines: &[impl fmt::Display]) -> fmt::Result {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(f, "{title}:")?;
    for line in lines {
        writeln!(f, "{line}")?;
    }
    writeln!(f)
}
