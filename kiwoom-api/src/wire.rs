//! Between the JSON of the server and typed values, in both directions.
//!
//! Every record type has a static table of its elements, and two methods that say where each value is: one to
//! fill it in, and [`value`](Record::value) to read it. The same routines serve them all, so that another TR adds data,
//! not code for the compiler to work through.
//!
//! There are two paths from JSON to records: a fast one for what the server normally sends (`fast`, over the tokens of
//! `scan`), and a careful one for any JSON (`careful`, over `serde_json`). Both find elements by `members` and note what
//! is odd in `notes`, so that they read the same reply to the same result.

mod bar;
mod body;
mod careful;
mod cell;
mod code;
mod compare;
mod debug;
#[cfg(any(test, fuzzing))]
mod differential;
mod envelope;
mod extras;
mod fast;
mod flags;
#[cfg(feature = "realtime")]
pub(crate) mod frame;
mod issue;
mod kinds;
mod members;
mod notes;
mod number;
mod read;
#[cfg(test)]
mod readings;
mod realtime;
mod record;
mod reply;
mod request;
mod scan;
mod serde;
mod show;
mod table;
mod value;
mod write;

pub use bar::Bar;
pub(crate) use bar::{bar, measure, unit_of};
pub use body::{Body, InvalidRequest};
pub use code::{Code, UnknownCode};
#[cfg(any(test, fuzzing))]
pub use differential::read_by_both_paths;
pub use envelope::{Envelope, ReturnCode};
pub use extras::{Extra, ExtraKind, Extras};
pub use issue::{Issue, IssueKind};
pub use kinds::Value;
pub(crate) use kinds::{Cell, Slot};
pub use realtime::{Realtime, UnknownRealtime};
pub use record::Record;
#[cfg(test)]
pub(crate) use record::blank;
pub use reply::{DecodeError, Decoded, Decoder, decode};
pub use request::{BarsRequest, ByCodeRequest, Request, Response, RowsRequest};
pub use value::{AnyCode, Records};

pub(crate) use body::Parameter;
pub(crate) use careful::deserialize as deserialize_record;
pub(crate) use code::codes;
pub(crate) use compare::are_equal;
pub(crate) use debug::debug_record;
pub(crate) use flags::{Choices, flags};
pub(crate) use realtime::any_realtime;
#[cfg(test)]
pub(crate) use table::assert_in_order;
pub(crate) use table::{record, request};
pub(crate) use write::serialize as serialize_record;
