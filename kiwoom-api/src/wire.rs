//! Between the JSON of the server and typed values, in both directions.
//!
//! Every record type has a static table of its elements and one `cell` method that says where each value goes. One
//! visitor serves them all, so that another TR adds data, not code for the compiler to work through.

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

pub(crate) use code::code_traits;
pub(crate) use record::deserialize as deserialize_record;
pub(crate) use write::{record_traits, serialize_outermost as serialize_record};
