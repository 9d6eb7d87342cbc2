//! `as:`, what a value is.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::{Kind, Sign, Unit};

/// What a value is: a kind, alone or with unit, sign and decimals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The kind.
    pub kind: Kind,
    /// What it counts in.
    pub unit: Option<Unit>,
    /// What its sign means.
    pub sign: Sign,
    /// How many decimals it has.
    pub scale: Option<u8>,
    /// How many of its last digits are decimals where it is written without a decimal point.
    pub implied_decimals: Option<u8>,
    /// The code list, for [`Kind::Code`], or the flags, for [`Kind::Flags`].
    pub code: Option<String>,
}

/// `as:` is a kind, or a map with a kind (`code: List` for a code list) and more.
impl<'de> Deserialize<'de> for Reading {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Parts {
            kind: Option<Kind>,
            unit: Option<Unit>,
            sign: Option<Sign>,
            scale: Option<u8>,
            implied_decimals: Option<u8>,
            code: Option<String>,
            flags: Option<String>,
        }

        struct ReadingVisitor;

        impl<'de> Visitor<'de> for ReadingVisitor {
            type Value = Reading;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a kind (as: price) or a map (as: { kind: quantity, unit: shares })")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<Reading, E> {
                let kind = Kind::deserialize(de::value::StrDeserializer::new(word))?;
                Ok(Reading::of(kind))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Reading, A::Error> {
                let parts = Parts::deserialize(de::value::MapAccessDeserializer::new(map))?;
                let kind = match (parts.kind, &parts.code, &parts.flags) {
                    (Some(kind), ..) => kind,
                    (None, Some(_), _) => Kind::Code,
                    (None, None, Some(_)) => Kind::Flags,
                    (None, None, None) => return Err(de::Error::missing_field("kind")),
                };
                let implied = Reading::of(kind);
                Ok(Reading {
                    kind,
                    unit: parts.unit.or(implied.unit),
                    sign: parts.sign.unwrap_or(implied.sign),
                    scale: parts.scale,
                    implied_decimals: parts.implied_decimals,
                    code: parts.code.or(parts.flags),
                })
            }
        }

        deserializer.deserialize_any(ReadingVisitor)
    }
}

impl Reading {
    /// A kind with what goes without saying.
    pub fn of(kind: Kind) -> Self {
        let (unit, sign) = kind.implies();
        Self { kind, unit, sign, scale: None, implied_decimals: None, code: None }
    }
}
