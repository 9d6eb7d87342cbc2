//! Values that the server sends by itself: records without an envelope, each of a type that its id tells.

use std::fmt;

use serde::de::DeserializeOwned;

use super::Record;
use crate::catalogue::RealtimeType;
use crate::excerpt::Excerpt;

/// The values of one realtime type.
///
/// Implemented by generated types only.
pub trait Realtime:
    Record + fmt::Debug + Default + Clone + PartialEq + DeserializeOwned + Send + Sync + 'static
{
    /// What is known of the type.
    const TYPE: &'static RealtimeType;
}

/// Values of a realtime type that this version does not know.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnknownRealtime {
    /// The id of the type, as sent.
    pub id: Box<str>,
    /// The values as JSON, as sent.
    pub raw: Box<str>,
}

impl UnknownRealtime {
    #[allow(dead_code, reason = "what makes one is the connection")]
    pub(crate) fn new(id: &str, raw: &str) -> Self {
        Self { id: id.into(), raw: raw.into() }
    }
}

impl fmt::Debug for UnknownRealtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownRealtime").field("id", &Excerpt(&self.id)).field("raw", &Excerpt(&self.raw)).finish()
    }
}

