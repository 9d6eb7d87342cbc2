//! The careful path of reading a reply: any JSON, value by value, from the JSON text of each.
//!
//! It is there for what the fast path leaves to it, and for other sources of JSON than text. It alone makes errors.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::cell::Rows;
use super::kinds::Cell;
use super::members::Members;
use super::notes::Notes;
use super::{Envelope, ExtraKind, Record};
use crate::catalogue::Element;

/// Reads a reply into a blank record, and returns its envelope.
pub(super) fn read(json: &str, record: &mut dyn Record, notes: &mut Notes) -> serde_json::Result<Envelope> {
    let mut envelope = Envelope::default();
    let mut deserializer = serde_json::Deserializer::from_str(json);
    deserializer.deserialize_map(RecordVisitor { record, envelope: Some(&mut envelope), notes })?;
    deserializer.end()?;
    Ok(envelope)
}

/// Reads an object that has no envelope into a blank record.
#[cfg(feature = "realtime")]
pub(super) fn read_values(json: &str, record: &mut dyn Record, notes: &mut Notes) -> serde_json::Result<()> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    deserializer.deserialize_map(RecordVisitor { record, envelope: None, notes })?;
    deserializer.end()
}

/// For `serde::Deserialize`: any deserializer that JSON can be borrowed or copied from. The envelope is passed over, and
/// whoever gives the JSON answers for how much it is.
pub(crate) fn deserialize<'de, R: Record + Default, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    let mut record = R::default();
    deserialize_into(&mut record, deserializer)?;
    Ok(record)
}

fn deserialize_into<'de, D: Deserializer<'de>>(record: &mut dyn Record, deserializer: D) -> Result<(), D::Error> {
    let mut notes = Notes::new("", usize::MAX);
    let mut envelope = Envelope::default();
    deserializer.deserialize_map(RecordVisitor { record, envelope: Some(&mut envelope), notes: &mut notes })
}

struct RecordVisitor<'r> {
    record: &'r mut dyn Record,
    envelope: Option<&'r mut Envelope>,
    notes: &'r mut Notes,
}

impl<'de> Visitor<'de> for RecordVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        let mut members = Members::new(self.record.elements(), self.envelope.is_some());
        while let Some(name) = map.next_key::<String>()? {
            let raw = map.next_value::<Box<RawValue>>()?;
            self.member(&mut members, &name, raw.get());
            if self.notes.exhausted_at().is_some() {
                return Err(A::Error::custom("too large"));
            }
        }
        Ok(())
    }
}

impl RecordVisitor<'_> {
    fn member(&mut self, members: &mut Members, name: &str, raw: &str) {
        let Some((index, element)) = members.find(name) else {
            if !self.envelope.as_mut().is_some_and(|envelope| envelope.take(name, raw)) {
                self.notes.keep(self.record, name, raw, ExtraKind::Unknown, None);
            }
            return;
        };
        let read = match self.record.cell(index) {
            Some(Cell::Rows(rows)) => read_rows(element, rows, self.notes, raw),
            Some(cell) => read_scalar(cell, element, raw),
            None => Err(ExtraKind::Unknown),
        };
        if let Err(kind) = read {
            self.notes.keep(self.record, element.element, raw, kind, Some(element.kind));
        }
    }
}

/// Reads a JSON value that should be a string, or a number written bare.
fn read_scalar(mut cell: Cell<'_>, element: &Element, raw: &str) -> Result<(), ExtraKind> {
    match raw.as_bytes() {
        [b'"', inner @ .., b'"'] if !inner.contains(&b'\\') => cell.read(&raw[1..raw.len() - 1], element),
        [b'"', ..] => {
            let text: String = serde_json::from_str(raw).map_err(|_| ExtraKind::Undecodable)?;
            cell.read(&text, element)
        }
        [b'0'..=b'9' | b'-', ..] => cell.read(raw, element),
        b"null" => Ok(()),
        _ => Err(ExtraKind::Undecodable),
    }
}

/// Reads a list, row by row; a row that is no object stays in its place, blank.
fn read_rows(element: &'static Element, rows: &mut dyn Rows, notes: &mut Notes, raw: &str) -> Result<(), ExtraKind> {
    if is_blank(raw) {
        return Ok(());
    }
    if !raw.starts_with('[') {
        return Err(ExtraKind::Undecodable);
    }
    if rows.len() > 0 {
        return Err(ExtraKind::Repeated);
    }
    notes.enter(element.element);
    let read = serde_json::Deserializer::from_str(raw).deserialize_seq(RowsVisitor { rows, notes });
    notes.leave();
    read.map_err(|_| ExtraKind::Undecodable)
}

struct RowsVisitor<'r> {
    rows: &'r mut dyn Rows,
    notes: &'r mut Notes,
}

impl<'de> Visitor<'de> for RowsVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Self { rows, notes } = self;
        while let Some(raw) = seq.next_element::<&RawValue>()? {
            let Some(record) = notes.push_row(rows) else { return Err(A::Error::custom("too large")) };
            if is_row(raw.get()) {
                let visitor = RecordVisitor { record, envelope: None, notes };
                serde_json::Deserializer::from_str(raw.get()).deserialize_map(visitor).map_err(A::Error::custom)?;
            } else {
                notes.keep(record, "", raw.get(), ExtraKind::Undecodable, None);
            }
            notes.next_row();
        }
        Ok(())
    }
}

/// Whether the JSON says that there is nothing: `null`, or a string of blanks.
fn is_blank(raw: &str) -> bool {
    raw == "null" || serde_json::from_str::<Cow<'_, str>>(raw).is_ok_and(|text| text.trim_ascii().is_empty())
}

/// Whether the JSON is an object whose keys are text.
///
/// An escape can stand for half a character (`"\ud800"`), which is valid JSON but no text. It is looked for first, so
/// that no row is read by half.
fn is_row(raw: &str) -> bool {
    let keys_are_text = || serde_json::from_str::<BTreeMap<String, IgnoredAny>>(raw).is_ok();
    raw.starts_with('{') && (!raw.contains("\\u") || keys_are_text())
}
