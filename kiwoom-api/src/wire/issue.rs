use std::fmt;

use crate::catalogue::Kind;

/// Something in a reply that was not as its spec says.
///
/// Nothing is lost by it: the JSON it speaks of is in the [`Extras`](crate::Extras) of its record; except for `return_code`,
/// which is in the [`Envelope`](crate::Envelope), and for replies that carry tokens, whose odd values are hidden.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// The id of the TR.
    pub tr: &'static str,
    /// Where: `daly_stkpc[3].close_pric`, or `daly_stkpc[].new_elem` for an unknown element of any row.
    pub path: String,
    /// The JSON text, as sent; of the first one, where `count` is more than one.
    pub raw: String,
    /// What is wrong with it.
    pub kind: IssueKind,
    /// How often it occurs in the reply.
    pub count: usize,
}

/// What is wrong with a member of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueKind {
    /// The value is not of this kind. The typed field is `None`.
    Undecodable {
        /// What the spec says that it is.
        expected: Kind,
    },
    /// The server sent something else than a JSON object as a row. The row is there, with every field `None`.
    NotARow,
    /// No spec mentions the element.
    UnknownElement,
    /// The element came twice in one record; the first value counts.
    Repeated,
    /// The reply has no `return_code`. It was taken for a success.
    MissingReturnCode,
}

impl Issue {
    pub(crate) fn missing_return_code(tr: &'static str) -> Self {
        let (path, raw) = ("return_code".to_owned(), String::new());
        Self { tr, path, raw, kind: IssueKind::MissingReturnCode, count: 1 }
    }

    /// Whether a value that the spec promises could not be read, as opposed to something being there that the spec
    /// does not mention.
    pub fn is_undecodable(&self) -> bool {
        matches!(self.kind, IssueKind::Undecodable { .. } | IssueKind::NotARow | IssueKind::Repeated)
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: ", self.tr, self.path)?;
        match self.kind {
            IssueKind::Undecodable { expected } => write!(f, "{} is not {expected}", Excerpt(&self.raw)),
            IssueKind::NotARow => write!(f, "{} is not a row", Excerpt(&self.raw)),
            IssueKind::UnknownElement => write!(f, "unknown element, {}", Excerpt(&self.raw)),
            IssueKind::Repeated => write!(f, "a second value, {}", Excerpt(&self.raw)),
            IssueKind::MissingReturnCode => write!(f, "missing, taken for a success"),
        }
    }
}

/// At most 80 characters of a text, so that a message stays a line.
pub(crate) struct Excerpt<'a>(pub(crate) &'a str);

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 80;
        let mut chars = self.0.chars();
        for c in chars.by_ref().take(MOST) {
            fmt::Write::write_char(f, if c.is_control() { ' ' } else { c })?;
        }
        if chars.next().is_some() { f.write_str("…") } else { Ok(()) }
    }
}
