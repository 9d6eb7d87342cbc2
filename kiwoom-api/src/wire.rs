//! Between the JSON of the server and typed values, in both directions.
//!
//! Every record type has a static table of its elements, and two methods that say where each value is: one to
//! fill it in, and [`value`](Record::value) to read it. The same routines serve them all, so that another TR adds data,
//! not code for the compiler to work through.

mod cell;
mod code;
mod envelope;
mod extras;
mod issue;
mod number;
#[cfg(test)]
mod readings;
mod record;
mod reply;
mod serde;
mod table;
mod value;
mod write;

pub(crate) use cell::Cell;
pub use code::{Code, UnknownCode};
pub use envelope::{Envelope, ReturnCode};
pub use extras::{Extra, ExtraKind, Extras};
pub(crate) use issue::Excerpt;
pub use issue::{Issue, IssueKind};
pub use record::Record;
#[cfg(test)]
pub(crate) use record::blank;
pub use reply::{DecodeError, Decoded, decode};
pub(crate) use value::Slot;
pub use value::{AnyCode, Records, Value};

pub(crate) use code::codes;
pub(crate) use record::deserialize as deserialize_record;
#[cfg(test)]
pub(crate) use table::assert_in_order;
pub(crate) use table::{record, request};
pub(crate) use write::serialize as serialize_record;
