//! What a call brings back.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use crate::cursor::Cursor;
use crate::wire::Issue;

/// The reply to one call: the values, and what came with them. It dereferences to the body.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reply<T> {
    /// The values.
    pub body: T,
    /// Where the next page begins; `None` if this was the last one.
    pub continuation: Option<Cursor>,
    /// What the server said (`return_msg`), normally that all went well, in Korean. `[hidden]` for the TRs that issue and
    /// revoke tokens, where it may hold one.
    pub message: Option<String>,
    /// Whatever was not as the spec says. Empty, normally.
    pub issues: Vec<Issue>,
    raw: Bytes,
}

impl<T> Reply<T> {
    pub(crate) fn new(
        body: T,
        continuation: Option<Cursor>,
        message: Option<String>,
        issues: Vec<Issue>,
        raw: Bytes,
    ) -> Self {
        Self { body, continuation, message, issues, raw }
    }

    /// The body exactly as the server sent it: JSON.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

/// Without the raw body, which may hold a token.
impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("body", &self.body)
            .field("continuation", &self.continuation)
            .field("message", &self.message)
            .field("issues", &self.issues)
            .finish_non_exhaustive()
    }
}
