//! Where the next page of a reply begins.

use std::borrow::Cow;
use std::fmt;

use http::HeaderValue;

use crate::error::Error;
use crate::excerpt::{Excerpt, HIDDEN};

/// The place where the next page begins, as the server named it (`next-key`).
///
/// It belongs to the request whose reply it came with: the same parameters, the same TR. Keep its
/// [`key`](Self::key) to go on later with [`Cursor::new`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Cursor(HeaderValue);

impl Cursor {
    /// A cursor from the key of an earlier one.
    ///
    /// # Errors
    /// [`Error::Config`] if the key is blank, or cannot stand in a header.
    pub fn new(key: &str) -> Result<Self, Error> {
        let value = HeaderValue::from_str(key.trim()).ok().filter(|value| !value.is_empty());
        value.map(Self).ok_or_else(|| Error::config("a continuation key must not be blank or have control characters"))
    }

    /// Reads the two headers that tell whether there is more (B16, B17).
    pub(crate) fn from_headers(headers: &http::HeaderMap) -> Option<Self> {
        let more = headers.get("cont-yn")?.as_bytes().trim_ascii().eq_ignore_ascii_case(b"Y");
        let key = headers.get("next-key").filter(|key| more && !key.as_bytes().trim_ascii().is_empty())?;
        Some(Self(key.clone()))
    }

    /// The key, as the server sent it.
    pub fn key(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.0.as_bytes())
    }

    /// One whose key `Debug` does not show: the server has put a secret into it.
    pub(crate) fn secret(mut self) -> Self {
        self.0.set_sensitive(true);
        self
    }

    pub(crate) fn header(&self) -> &HeaderValue {
        &self.0
    }
}

impl fmt::Debug for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_sensitive() {
            return write!(f, "Cursor({HIDDEN})");
        }
        write!(f, "Cursor({:?})", Excerpt(&self.key()))
    }
}
