//! What a stream brings.

use std::fmt;

use jiff::Timestamp;

use super::item::Item;
use crate::error::Error;

/// One event of a stream.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event<V> {
    /// The server sent values of an item.
    Data {
        /// What they are about, as it was subscribed to. Of a type without items, as the server names it.
        item: Item,
        /// The values.
        values: V,
        /// When they arrived, by this machine's clock.
        at: Timestamp,
    },
    /// The connection was gone, and now all items of the stream are registered again. Whatever happened in between was
    /// not sent, and will not be.
    Gap {
        /// When something was last heard of the server before.
        since: Timestamp,
        /// When the last of the items was registered again. Of other items there may have been data before.
        until: Timestamp,
    },
    /// The stream was not polled in time, and its oldest data were dropped to make room.
    Lagged {
        /// How many events with data.
        dropped: u64,
    },
    /// The connection is gone, or another attempt to get it back has failed. The next one follows by itself, and a
    /// [`Gap`](Self::Gap) when it is back.
    Disconnected {
        /// Why.
        error: Error,
        /// Which attempt comes next, from 1.
        attempt: u32,
    },
    /// Something arrived that cannot be read, and may have been for this stream.
    Unreadable(Unreadable),
}

/// A frame of the server that cannot be read, or a part of one.
///
/// `Debug` does not show it: there may be an account number in it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Unreadable {
    /// The text, up to 4 KiB of it.
    pub raw: String,
    /// When it arrived.
    pub at: Timestamp,
}

impl fmt::Debug for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unreadable").field("bytes", &self.raw.len()).field("at", &self.at).finish()
    }
}
