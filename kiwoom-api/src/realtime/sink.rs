//! Where events go: the queue of a reader, whatever it reads.

use std::sync::Arc;

use jiff::Timestamp;

use crate::error::Error;
use crate::wire::frame::Entry;

/// A reader, for as long as its session lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct ReaderId(pub(super) u64);

/// Which of the two ways to read values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// The fast one, or none.
    Fast,
    /// The careful one, if need be.
    Careful,
}

/// What a reader is told beside the data.
#[derive(Debug, Clone)]
pub(super) enum Notice {
    Gap { since: Timestamp, until: Timestamp },
    Disconnected { error: Error, attempt: u32 },
    Unreadable { raw: String, at: Timestamp },
}

/// Takes events and never waits.
pub(super) trait Sink: Send + Sync {
    /// Takes an entry. `false` if the values cannot be read that way.
    fn take(&self, entry: &Entry<'_>, item: &Arc<str>, at: Timestamp, reading: Reading) -> bool;

    fn tell(&self, notice: Notice);

    /// There will be no more, and why.
    fn end(&self, error: Error);
}
