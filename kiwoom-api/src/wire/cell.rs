use std::fmt;

use super::read::fill;
use super::{Code, ExtraKind, Record};

/// An optional value of some code list.
pub trait CodeCell: fmt::Debug {
    fn read(&mut self, code: &str) -> Result<(), ExtraKind>;
    /// The code on the wire, blank if there is no value.
    fn code(&self) -> &str;
    fn label(&self) -> Option<&'static str>;
    fn fmt_value(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// A list of rows of some type. There is one for nearly every TR, so that all it does is what must be done per type.
pub trait Rows {
    fn push_blank(&mut self) -> &mut dyn Record;
    fn get(&self, index: usize) -> Option<&dyn Record>;
    fn len(&self) -> usize;
}

impl fmt::Debug for dyn Rows + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rows")
    }
}

impl<C: Code> CodeCell for Option<C> {
    fn read(&mut self, code: &str) -> Result<(), ExtraKind> {
        fill(self, Some(Some(C::from_code(code))))
    }

    fn code(&self) -> &str {
        self.as_ref().map_or("", C::code)
    }

    fn label(&self) -> Option<&'static str> {
        self.as_ref()?.label()
    }

    fn fmt_value(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().map_or(Ok(()), |code| code.fmt(f))
    }
}

impl<R: Record + Default> Rows for Vec<R> {
    fn push_blank(&mut self) -> &mut dyn Record {
        self.push_mut(R::default())
    }

    fn get(&self, index: usize) -> Option<&dyn Record> {
        match self.as_slice().get(index) {
            Some(row) => Some(row),
            None => None,
        }
    }

    fn len(&self) -> usize {
        self.len()
    }
}
