use super::Extras;
use super::cell::Cell;
use crate::catalogue::Element;

/// A response, or a row of one: where each element of its table goes.
///
/// Implemented by generated types only.
pub trait Record {
    /// The elements, in the order of Kiwoom's table.
    fn elements(&self) -> &'static [Element];
    /// Where the value of the element with that index goes.
    fn cell(&mut self, index: usize) -> Option<Cell<'_>>;
    /// What the server sent beside.
    fn extras(&mut self) -> &mut Extras;
}

/// A record with every field `None`.
#[cfg(test)]
pub(crate) fn blank<R: Record + Default + 'static>() -> Box<dyn Record> {
    Box::new(R::default())
}
