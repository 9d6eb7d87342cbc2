use super::kinds::Cell;
use super::{Extras, Value};
use crate::catalogue::Element;

/// A response, or a row of one, by its elements: what a table printer, an export or a comparison needs, to be written once
/// for all types. The [guide to values](crate::guide::values) has an example.
///
/// Implemented by generated types only.
pub trait Record {
    /// The elements, in the order of Kiwoom's table.
    fn elements(&self) -> &'static [Element];
    /// The value of the element with that index; `None` if there is none.
    fn value(&self, index: usize) -> Option<Value<'_>>;
    /// Where the value of the element with that index goes.
    #[doc(hidden)]
    fn cell(&mut self, index: usize) -> Option<Cell<'_>>;
    /// What the server sent beside.
    fn extras(&self) -> &Extras;
    /// The same, to be changed.
    #[doc(hidden)]
    fn extras_mut(&mut self) -> &mut Extras;
}

/// A record with every field `None`.
#[cfg(test)]
pub(crate) fn blank<R: Record + Default + 'static>() -> Box<dyn Record> {
    Box::new(R::default())
}
