use super::Envelope;
use super::scan::same;
use crate::catalogue::Element;

/// Tells which element of a table the members of an object are, one after the other.
///
/// The server keeps the order of its tables, so an element is looked for where the last one was found, and on from
/// there: those that are missing are stepped over once.
pub(super) struct Members {
    elements: &'static [Element],
    next: usize,
    beside_envelope: bool,
}

impl Members {
    pub(super) fn new(elements: &'static [Element], beside_envelope: bool) -> Self {
        Self { elements, next: 0, beside_envelope }
    }

    /// The element that comes next if the server leaves none out, with its index.
    #[inline]
    pub(super) fn expected(&self) -> Option<(usize, &'static Element)> {
        self.elements.get(self.next).map(|element| (self.next, element))
    }

    /// Goes on behind the element with that index.
    #[inline]
    pub(super) fn found(&mut self, index: usize) {
        self.next = index + 1;
    }

    /// The element of that name, with its index. The next one is then expected behind it.
    pub(super) fn find(&mut self, name: &str) -> Option<(usize, &'static Element)> {
        // No element is called like a member of the envelope; the search would be the longest of all.
        if self.beside_envelope && Envelope::MEMBERS.contains(&name) {
            return None;
        }
        let (before, behind) = self.elements.split_at_checked(self.next)?;
        let of = |elements: &[Element]| elements.iter().position(|e| same(e.element.as_bytes(), name.as_bytes()));
        let index = of(behind).map(|index| self.next + index).or_else(|| of(before))?;
        self.found(index);
        Some((index, &self.elements[index]))
    }
}
