use std::cell::RefCell;

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::cell::{Cell, Rows};
use super::{Envelope, Record};

/// Writes a record as the server would: every element a string, in the order of the table, then the extras as they
/// came. Reading the result gives the record again.
fn serialize<S: Serializer>(record: &mut dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    serialize_beside(&[], record, serializer)
}

/// The same for a record that is read beside an envelope: the response, and a row on its own.
///
/// Of a member of the envelope that came twice, the second is an extra. It stays one when the first is there again.
pub(crate) fn serialize_outermost<R: Record + Clone, S: Serializer>(
    record: &R,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    // A copy, because `cell` lends values out to be changed.
    serialize_beside(&Envelope::MEMBERS, &mut record.clone(), serializer)
}

fn serialize_beside<S: Serializer>(
    envelope: &[&str],
    record: &mut dyn Record,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let extras = record.extras().clone();
    if let Some(raw) = extras.not_a_row() {
        return raw_value(raw).map_err(S::Error::custom)?.serialize(serializer);
    }
    let mut map = serializer.serialize_map(None)?;
    let mut text = String::new();
    for (index, element) in record.elements().iter().enumerate() {
        match record.cell(index) {
            Some(Cell::Rows(rows)) => {
                // What came instead of the list is among the extras.
                let is_list = rows.get(0).is_some() || !extras.has_undecodable(element.element);
                if is_list {
                    map.serialize_entry(element.element, &RowList(RefCell::new(rows)))?;
                }
            }
            Some(cell) => {
                text.clear();
                cell.write(&mut text);
                if !text.is_empty() || !extras.has_undecodable(element.element) {
                    map.serialize_entry(element.element, &text)?;
                }
            }
            None => {}
        }
    }
    for name in envelope {
        if let Some(raw) = extras.get(name) {
            map.serialize_entry(name, &raw_value(raw).map_err(S::Error::custom)?)?;
        }
    }
    for extra in extras.iter() {
        map.serialize_entry(&*extra.element, &raw_value(&extra.raw).map_err(S::Error::custom)?)?;
    }
    map.end()
}

fn raw_value(raw: &str) -> serde_json::Result<Box<RawValue>> {
    RawValue::from_string(raw.to_owned())
}

/// `Serialize` lends records out unchangeably, `cell` wants to change them: these are parts of a copy.
struct RowList<'r>(RefCell<&'r mut dyn Rows>);

struct RowOf<'r>(RefCell<&'r mut dyn Record>);

impl Serialize for RowList<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(None)?;
        let mut rows = self.0.borrow_mut();
        let mut index = 0;
        while let Some(row) = rows.get(index) {
            seq.serialize_element(&RowOf(RefCell::new(row)))?;
            index += 1;
        }
        seq.end()
    }
}

impl Serialize for RowOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&mut **self.0.borrow_mut(), serializer)
    }
}

/// JSON in both directions for record types, through the one routine for them all.
macro_rules! record_traits {
    ($($name:ident),* $(,)?) => { $(
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::deserialize_record(deserializer)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::wire::serialize_record(self, serializer)
            }
        }
    )* };
}

pub(crate) use record_traits;
