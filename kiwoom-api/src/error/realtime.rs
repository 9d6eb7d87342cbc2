//! What ends or interrupts a realtime stream.

use std::time::Duration;

use crate::excerpt::Excerpt;

/// What went wrong with the realtime connection, or with a stream on it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RealtimeError {
    /// The server closed the connection with code 1000, and again within ten minutes after the client had come back (W4):
    /// another program uses the app key. The client gives way instead of fighting, and all streams end.
    #[error(
        "the server has ended the connection twice within ten minutes: another program uses this app key for realtime \
         data; stop one of the two, or use another key"
    )]
    KeyInUse,
    /// The server closed the connection.
    #[error("the server closed the connection{}", closing(*.code, .reason))]
    Closed {
        /// The code of the WebSocket protocol; `None` if the connection ended without one.
        code: Option<u16>,
        /// The server's reason; often blank.
        reason: String,
    },
    /// The connection broke: why.
    #[error("the connection broke: {}", Excerpt(.0))]
    Broken(String),
    /// Nothing was received for so long that the connection must be dead (W6).
    #[error("nothing was received for {} s, so the connection is dead", .0.as_secs())]
    Silent(Duration),
    /// The server did not answer in time.
    #[error("no answer to {to} within {} s", within.as_secs())]
    NoAnswer {
        /// What was to be answered: `LOGIN`, `REG` or `REMOVE`.
        to: &'static str,
        /// The time that was allowed.
        within: Duration,
    },
    /// More items than the server allows on a connection (W10). Nothing was sent.
    #[error("{wanted} items at once; the server allows {most} on the one connection of a client")]
    TooManyItems {
        /// How many there would be.
        wanted: usize,
        /// How many there may be.
        most: usize,
    },
    /// An item that is none of the realtime type. Nothing was sent.
    #[error("{kind}: found {}, expected {expected}", if found.is_empty() { "no item".to_owned() } else { Excerpt(found).to_string() })]
    NoSuchItem {
        /// The id of the realtime type.
        kind: &'static str,
        /// What was found; blank if there was none.
        found: String,
        /// What was expected.
        expected: &'static str,
    },
    /// The client was dropped, and with it its connection. A client must live as long as its streams.
    #[error("the client was dropped, and its realtime connection with it; keep the client as long as its streams")]
    ClientDropped,
    /// The stream has ended before.
    #[error("the stream has ended")]
    Ended,
    /// The tokio runtime that kept the connection was shut down.
    #[error("the tokio runtime that kept the connection was shut down")]
    Interrupted,
}

impl RealtimeError {
    /// Whether it passes by itself.
    pub(super) fn may_pass(&self) -> bool {
        matches!(self, Self::Closed { .. } | Self::Broken(_) | Self::Silent(_) | Self::NoAnswer { .. })
    }
}

fn closing(code: Option<u16>, reason: &str) -> String {
    match (code, reason) {
        (None, _) => String::new(),
        (Some(code), "") => format!(" with {code}"),
        (Some(code), reason) => format!(" with {code} ({})", Excerpt(reason)),
    }
}
