use super::cell::Rows;
use super::{Extra, ExtraKind, Issue, IssueKind, Record};
use crate::catalogue::Kind;

/// What is noted while a reply is read: where the reader is, what was odd, and how much memory is left to be used.
pub(super) struct Notes {
    tr: &'static str,
    /// The lists around the record being read, each with the index of its row.
    lists: Vec<(&'static str, usize)>,
    pub(super) issues: Vec<Issue>,
    /// How many bytes may still be made of the reply.
    left: usize,
    /// Where they came to an end.
    exhausted_at: Option<String>,
}

/// How far back an unknown element is looked for: enough for all that a new server version adds, and a bound on the
/// work that a hostile reply can cause.
const UNKNOWN_WINDOW: usize = 64;

impl Notes {
    pub(super) fn new(tr: &'static str, most_bytes: usize) -> Self {
        Self { tr, lists: Vec::new(), issues: Vec::new(), left: most_bytes, exhausted_at: None }
    }

    /// Begins a list.
    pub(super) fn enter(&mut self, list: &'static str) {
        self.lists.push((list, 0));
    }

    /// Ends the innermost list.
    pub(super) fn leave(&mut self) {
        self.lists.pop();
    }

    /// Goes on to the next row of the innermost list.
    pub(super) fn next_row(&mut self) {
        if let Some((_, index)) = self.lists.last_mut() {
            *index += 1;
        }
    }

    /// A blank row at the end of a list; `None` if there is no more memory to be used.
    #[inline]
    pub(super) fn push_row<'r>(&mut self, rows: &'r mut dyn Rows) -> Option<&'r mut dyn Record> {
        let row = rows.push_blank();
        self.take(size_of_val(row), "").then_some(row)
    }

    /// Keeps the JSON of a member that no typed field holds, and notes an issue.
    #[cold]
    pub(super) fn keep(
        &mut self,
        record: &mut dyn Record,
        element: &str,
        raw: &str,
        kind: ExtraKind,
        expected: Option<Kind>,
    ) {
        // Where a token is expected, one may be in anything that is odd, and what is kept gets printed.
        let holds_secrets = record.elements().iter().any(|element| element.kind == Kind::Secret);
        let raw = if holds_secrets { r#""[hidden]""# } else { raw };
        // A name of the server's own has no place in an error.
        let known = expected.map_or("", |_| element);
        if !self.take(size_of::<Extra>() + element.len() + raw.len(), known) {
            return;
        }
        record.extras().keep(element, raw, kind);
        let kind = match (kind, expected) {
            (ExtraKind::Repeated, _) => IssueKind::Repeated,
            (ExtraKind::Undecodable, Some(expected)) => IssueKind::Undecodable { expected },
            (ExtraKind::Undecodable, None) => IssueKind::NotARow,
            (ExtraKind::Unknown, _) => IssueKind::UnknownElement,
        };
        let path = self.path(element, kind != IssueKind::UnknownElement);
        // What no spec mentions is normally in every row: one issue says so, not six hundred.
        if kind == IssueKind::UnknownElement
            && let Some(known) = self.issues.iter_mut().rev().take(UNKNOWN_WINDOW).find(|known| known.path == path)
        {
            known.count += 1;
            return;
        }
        if !self.take(size_of::<Issue>() + path.len() + raw.len(), known) {
            return;
        }
        self.issues.push(Issue { tr: self.tr, path, raw: raw.to_owned(), kind, count: 1 });
    }

    /// Where the memory that may be used came to an end, if it did.
    #[inline]
    pub(super) fn exhausted_at(&self) -> Option<&str> {
        self.exhausted_at.as_deref()
    }

    /// Whether so many bytes may be made for that element of the record being read, or for the record itself.
    #[inline]
    fn take(&mut self, bytes: usize, element: &str) -> bool {
        match self.left.checked_sub(bytes) {
            Some(left) if self.exhausted_at.is_none() => {
                self.left = left;
                true
            }
            _ => {
                self.exhaust(element);
                false
            }
        }
    }

    #[cold]
    fn exhaust(&mut self, element: &str) {
        if self.exhausted_at.is_none() {
            self.exhausted_at = Some(self.path(element, true));
        }
    }

    fn path(&self, element: &str, with_index: bool) -> String {
        use std::fmt::Write as _;

        let mut path = String::new();
        for (list, index) in &self.lists {
            let _ = if with_index { write!(path, "{list}[{index}].") } else { write!(path, "{list}[].") };
        }
        path.push_str(element);
        if element.is_empty() {
            path.pop();
        }
        path
    }
}
