use std::fmt;

use crate::excerpt::Excerpt;

/// What the server sent in a record beside the values that could be read.
///
/// Elements that this version does not know, values that are not what the element's kind says, and elements that
/// came twice: each with its JSON text exactly as sent. Normally there is nothing, and then this is one null pointer.
#[derive(Clone, Default, PartialEq)]
pub struct Extras(Option<Box<Kept>>);

#[derive(Clone, PartialEq)]
struct Kept {
    extras: Vec<Extra>,
}

/// One member of a record that no typed field holds.
///
/// `Debug` shows the beginning of what is long.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Extra {
    /// The name on the wire; empty if the server sent something else than an object where the whole record should be.
    pub element: Box<str>,
    /// The JSON text, as sent.
    pub raw: Box<str>,
    /// Why no typed field holds it.
    pub kind: ExtraKind,
}

/// Why a member of a record is in no typed field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtraKind {
    /// No spec mentions the element.
    Unknown,
    /// The value is not what the element's kind says; its field is `None`, or an empty list.
    Undecodable,
    /// The record has a value for this element already; the first one counts.
    Repeated,
}

impl Extras {
    /// Whether every member of the record is in a typed field.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The members that no typed field holds, in the order they were sent.
    pub fn iter(&self) -> impl Iterator<Item = &Extra> {
        self.0.iter().flat_map(|kept| &kept.extras)
    }

    /// The JSON text of the first such member of that name.
    pub fn get(&self, element: &str) -> Option<&str> {
        self.iter().find(|extra| &*extra.element == element).map(|extra| &*extra.raw)
    }

    pub(super) fn keep(&mut self, element: &str, raw: &str, kind: ExtraKind) {
        let kept = self.0.get_or_insert_with(|| Box::new(Kept { extras: Vec::new() }));
        kept.extras.push(Extra { element: element.into(), raw: raw.into(), kind });
    }

    /// The JSON that the server sent instead of the whole record.
    pub(super) fn not_a_row(&self) -> Option<&str> {
        self.of(ExtraKind::Undecodable, "").map(|extra| &*extra.raw)
    }

    /// Whether something that could not be read came in the place of the element's value.
    pub(super) fn has_undecodable(&self, element: &str) -> bool {
        self.of(ExtraKind::Undecodable, element).is_some()
    }

    fn of(&self, kind: ExtraKind, element: &str) -> Option<&Extra> {
        self.iter().find(|extra| extra.kind == kind && &*extra.element == element)
    }
}

impl fmt::Debug for Extras {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter().map(|extra| (Excerpt(&extra.element), Excerpt(&extra.raw)))).finish()
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Extra")
            .field("element", &Excerpt(&self.element))
            .field("raw", &Excerpt(&self.raw))
            .field("kind", &self.kind)
            .finish()
    }
}
