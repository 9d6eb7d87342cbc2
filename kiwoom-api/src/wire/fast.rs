//! The fast path of reading a reply: for the JSON that the server normally sends, an object of plain values, and lists of
//! such objects.
//!
//! At the first thing that is not so, it gives up. It makes no errors and sees no values that are not plain; all that is
//! odd about JSON is left to the careful path, which reads the same reply from its beginning. What it does read, it
//! reads to the same result.
//!
//! It takes bytes. Whether they are UTF-8 is asked only of those that are used as text: numbers and names that are known
//! have no others.

use super::cell::Rows;
use super::kinds::Cell;
use super::members::Members;
use super::notes::Notes;
use super::scan::Scanner;
use super::{Envelope, ExtraKind, Record};
use crate::catalogue::Element;

/// Reads a reply into a blank record, and returns its envelope; `None` leaves the record half read.
///
/// Not generic, so that it is compiled here, with this crate, and not once more in each crate that decodes.
pub(super) fn read(json: &[u8], record: &mut dyn Record, notes: &mut Notes) -> Option<Envelope> {
    let mut envelope = Envelope::default();
    let mut reader = Reader { scanner: Scanner::new(json), notes };
    reader.object(record, Some(&mut envelope))?;
    reader.scanner.is_at_end().then_some(envelope)
}

/// Reads an object that has no envelope into a blank record; `None` leaves the record half read.
#[cfg(feature = "realtime")]
pub(super) fn read_values(json: &[u8], record: &mut dyn Record, notes: &mut Notes) -> Option<()> {
    let mut reader = Reader { scanner: Scanner::new(json), notes };
    reader.object(record, None)?;
    reader.scanner.is_at_end().then_some(())
}

struct Reader<'t, 'n> {
    scanner: Scanner<'t>,
    notes: &'n mut Notes,
}

impl Reader<'_, '_> {
    fn object(&mut self, record: &mut dyn Record, mut envelope: Option<&mut Envelope>) -> Option<()> {
        let mut members = Members::new(record.elements(), envelope.is_some());
        if !self.scanner.pass(b'{') {
            return None;
        }
        if self.scanner.pass(b'}') {
            return Some(());
        }
        loop {
            match members.expected() {
                Some((index, element)) if self.scanner.pass_name(element.element) => {
                    members.found(index);
                    self.value(record, index, element)?;
                }
                _ => {
                    let name = self.scanner.name()?;
                    match members.find(name) {
                        Some((index, element)) => self.value(record, index, element)?,
                        None => self.other(record, envelope.as_deref_mut(), name)?,
                    }
                }
            }
            if !self.scanner.pass(b',') {
                return self.scanner.pass(b'}').then_some(());
            }
        }
    }

    /// Reads the value of an element.
    #[inline(always)]
    fn value(&mut self, record: &mut dyn Record, index: usize, element: &'static Element) -> Option<()> {
        let mut cell = record.cell(index)?;
        if let Cell::Rows(rows) = cell {
            return self.rows(rows, element);
        }
        let value = self.scanner.scalar()?;
        match cell.read_inline(value.text, element) {
            Ok(()) => Some(()),
            Err(kind) => {
                self.notes.keep(record, element.element, utf8(value.raw)?, kind, Some(element.kind));
                self.notes.exhausted_at().is_none().then_some(())
            }
        }
    }

    /// Reads the value of a member that is no element.
    #[inline(never)]
    fn other(&mut self, record: &mut dyn Record, envelope: Option<&mut Envelope>, name: &str) -> Option<()> {
        let raw = utf8(self.scanner.scalar()?.raw)?;
        if !envelope.is_some_and(|envelope| envelope.take(name, raw)) {
            self.notes.keep(record, name, raw, ExtraKind::Unknown, None);
        }
        self.notes.exhausted_at().is_none().then_some(())
    }

    fn rows(&mut self, rows: &mut dyn Rows, element: &'static Element) -> Option<()> {
        let came_twice = rows.len() > 0;
        if came_twice || !self.scanner.pass(b'[') {
            return None;
        }
        if self.scanner.pass(b']') {
            return Some(());
        }
        self.notes.enter(element.element);
        loop {
            let row = self.notes.push_row(rows)?;
            self.object(row, None)?;
            self.notes.next_row();
            if !self.scanner.pass(b',') {
                break;
            }
        }
        self.notes.leave();
        self.scanner.pass(b']').then_some(())
    }
}

fn utf8(raw: &[u8]) -> Option<&str> {
    std::str::from_utf8(raw).ok()
}
