use std::fmt;

use crate::catalogue::{self, Element, Kind, TrKind};
use crate::excerpt::{Excerpt, HIDDEN};

/// Something in a reply that was not as its spec says.
///
/// Nothing is lost by it: the JSON it speaks of is in the [`Extras`](crate::wire::Extras) of its record; except for `return_code`,
/// which is in the [`Envelope`](crate::wire::Envelope), and for replies that carry tokens, of which nothing is told that is not
/// in the spec. Where a server repeats the client's key or token, there is `[hidden]` in its place.
///
/// `Display` and `Debug` show the beginning of what is long, with control characters escaped.
#[derive(Clone, PartialEq, Eq)]
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
    /// The value is not of this kind, or one at which the server stops counting
    /// ([`saturates`](field@crate::catalogue::Element::saturates)). The typed field is `None`.
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

impl fmt::Debug for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issue")
            .field("tr", &self.tr)
            .field("path", &Excerpt(&self.path))
            .field("raw", &Excerpt(&self.raw))
            .field("kind", &self.kind)
            .field("count", &self.count)
            .finish()
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: ", self.tr, Excerpt(&self.path))?;
        match self.kind {
            IssueKind::Undecodable { expected } => write!(f, "{} is not {expected}", Excerpt(&self.raw)),
            IssueKind::NotARow => write!(f, "{} is not a row", Excerpt(&self.raw)),
            IssueKind::UnknownElement => write!(f, "unknown element, {}", Excerpt(&self.raw)),
            IssueKind::Repeated => write!(f, "a second value, {}", Excerpt(&self.raw)),
            IssueKind::MissingReturnCode => write!(f, "missing, taken for a success"),
        }
    }
}

/// What may be told of a member of a reply: its name and its JSON text. Where a token is expected, one may be in
/// anything that is odd, the name included, and what is told gets printed.
pub(super) fn told<'a>(tr: &str, elements: &[Element], name: &'a str, raw: &'a str) -> (&'a str, &'a str) {
    let of_tokens = catalogue::find(tr).is_some_and(|tr| tr.kind == TrKind::Token);
    if !of_tokens && !elements.iter().any(|element| element.kind.is_private()) {
        return (name, raw);
    }
    let is_ours = name.is_empty() || elements.iter().any(|element| element.element == name);
    (if is_ours { name } else { HIDDEN }, r#""[hidden]""#)
}
