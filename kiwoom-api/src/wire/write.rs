//! From records to the JSON that the server would send.

use serde::ser::{Error, Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::value::{self, Records};
use super::{Envelope, Record, Value};

/// Writes a record that is read beside an envelope, the response or a row on its own, as the server would: every
/// element a string, in the order of the table, then the extras as they came. Reading the result gives it again.
///
/// Of a member of the envelope that came twice, the second is an extra. It stays one when the first is there again.
pub(crate) fn serialize<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    serialize_beside(&Envelope::MEMBERS, record, serializer)
}

fn serialize_beside<S: Serializer>(envelope: &[&str], record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    let extras = record.extras();
    if let Some(raw) = extras.not_a_row() {
        return raw_value::<S>(raw)?.serialize(serializer);
    }
    let mut map = serializer.serialize_map(None)?;
    let mut text = String::new();
    for (index, element) in record.elements().iter().enumerate() {
        // What came instead of the value is among the extras.
        let is_elsewhere = || extras.has_undecodable(element.element);
        match record.value(index) {
            Some(Value::Rows(rows)) if rows.is_empty() && is_elsewhere() => {}
            Some(Value::Rows(rows)) => map.serialize_entry(element.element, &rows)?,
            value => {
                text.clear();
                value::write(value, element, &mut text);
                if !text.is_empty() || !is_elsewhere() {
                    map.serialize_entry(element.element, &text)?;
                }
            }
        }
    }
    for name in envelope {
        if let Some(raw) = extras.get(name) {
            map.serialize_entry(name, raw_value::<S>(raw)?)?;
        }
    }
    for extra in extras.iter() {
        map.serialize_entry(&*extra.element, raw_value::<S>(&extra.raw)?)?;
    }
    map.end()
}

fn raw_value<S: Serializer>(raw: &str) -> Result<&RawValue, S::Error> {
    serde_json::from_str(raw).map_err(S::Error::custom)
}

/// As a list of rows on the wire.
impl Serialize for Records<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Row))
    }
}

struct Row<'a>(&'a dyn Record);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_beside(&[], self.0, serializer)
    }
}
