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

/// The enum of all realtime types, a variant a type: by its id, which variant it is, and where its values are.
macro_rules! any_realtime {
    ($($(#[$doc:meta])* $id:literal => $name:ident,)+) => {
        /// The values of any realtime type.
        ///
        /// Boxed, since some types are large: an order book takes a few kilobytes.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum AnyRealtime {
            $($(#[$doc])* $name(Box<$name>),)+
            /// A type that this version does not know.
            Unknown($crate::wire::UnknownRealtime),
        }

        impl AnyRealtime {
            /// What is known of the type; `None` for one that this version does not know.
            pub fn realtime_type(&self) -> Option<&'static $crate::catalogue::RealtimeType> {
                match self {
                    $(Self::$name(_) => Some(<$name as $crate::wire::Realtime>::TYPE),)+
                    Self::Unknown(_) => None,
                }
            }

            /// The values by their elements; `None` for those of a type that this version does not know.
            pub fn record(&self) -> Option<&dyn $crate::wire::Record> {
                match self {
                    $(Self::$name(values) => Some(&**values),)+
                    Self::Unknown(_) => None,
                }
            }

            /// Blank values of the type with that id.
            #[allow(dead_code, reason = "what reads them is the connection")]
            pub(crate) fn blank(id: &str) -> Option<Self> {
                match id {
                    $($id => Some(Self::$name(Box::default())),)+
                    _ => None,
                }
            }

            /// The same values as `record`, to be filled in.
            #[allow(dead_code, reason = "what reads them is the connection")]
            pub(crate) fn record_mut(&mut self) -> Option<&mut dyn $crate::wire::Record> {
                match self {
                    $(Self::$name(values) => Some(&mut **values),)+
                    Self::Unknown(_) => None,
                }
            }
        }

        $(
            impl From<$name> for AnyRealtime {
                fn from(values: $name) -> Self {
                    Self::$name(Box::new(values))
                }
            }
        )+
    };
}

pub(crate) use any_realtime;
