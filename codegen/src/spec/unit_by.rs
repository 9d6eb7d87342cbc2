//! Units that the request chooses.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, MapAccess, Visitor};

use super::{Pairs, Unit};

/// Which request element decides a unit, and how.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnitBy {
    /// The request element.
    pub element: String,
    /// What each of its codes says of the unit; `null` where it is undocumented.
    pub units: Pairs<Option<ChosenUnit>>,
}

/// What a code of a request element says of a unit.
#[derive(Debug, Clone)]
pub enum ChosenUnit {
    /// It is this one.
    Unit(Unit),
    /// Another element decides.
    By(UnitBy),
}

impl<'de> Deserialize<'de> for ChosenUnit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ChosenUnitVisitor;

        impl<'de> Visitor<'de> for ChosenUnitVisitor {
            type Value = ChosenUnit;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a unit, null, or the element that decides: { element: unit_tp, units: { … } }")
            }

            fn visit_str<E: de::Error>(self, word: &str) -> Result<ChosenUnit, E> {
                Unit::deserialize(de::value::StrDeserializer::new(word)).map(ChosenUnit::Unit)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<ChosenUnit, A::Error> {
                UnitBy::deserialize(de::value::MapAccessDeserializer::new(map)).map(ChosenUnit::By)
            }
        }

        deserializer.deserialize_any(ChosenUnitVisitor)
    }
}
