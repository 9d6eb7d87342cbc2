//! Which type a value has, and the word that stands for it in the tables.

use super::Lowering;
use crate::imports::Import;
use crate::ir;
use crate::kind::{Kind, Word};
use crate::naming::snake_case;
use crate::spec::Reading;

impl Word {
    fn imports(&self) -> Vec<Import> {
        let names = self.ty.split(['<', '>']).filter(|name| name.starts_with(char::is_uppercase));
        self.path.map(|path| names.map(|name| Import::new(path, name)).collect()).unwrap_or_default()
    }
}

/// Whether a value can be of that type.
pub(crate) fn is_value_type(name: &str) -> bool {
    let own = Kind::ALL.iter().filter(|kind| has_own_type(**kind)).flat_map(|kind| kind.words());
    own.flat_map(Word::imports).any(|import| import.name == name)
}

/// The types of codes and rows are those of specs.
fn has_own_type(kind: Kind) -> bool {
    !matches!(kind, Kind::Code | Kind::Flags | Kind::Rows)
}

fn word(reading: &Reading) -> Option<&'static Word> {
    reading.kind.word(reading.unit, reading.sign).filter(|_| has_own_type(reading.kind))
}

/// Year, month and day of a date on the wire.
pub(super) fn date(wire: &str) -> (u16, u8, u8) {
    fn part<T: std::str::FromStr + Default>(text: Option<&str>) -> T {
        text.and_then(|text| text.parse().ok()).unwrap_or_default()
    }
    (part(wire.get(0..4)), part(wire.get(4..6)), part(wire.get(6..8)))
}

impl Lowering<'_> {
    /// The type of a value.
    pub(super) fn value_type(&self, reading: &Reading) -> ir::Type {
        let list = || {
            let list = reading.code.clone().unwrap_or_default();
            let is_own = reading.kind == Kind::Flags || self.tr.codes.iter().any(|own| own.rust == list);
            let imports = if is_own { Vec::new() } else { vec![Import::shared(&list)] };
            ir::Type { rust: list, imports }
        };
        match word(reading) {
            Some(word) => ir::Type { rust: word.ty.to_owned(), imports: word.imports() },
            None => list(),
        }
    }

    /// How the tables say what a value is.
    pub(super) fn reading(&self, reading: &Reading) -> ir::Reading {
        let Some(word) = word(reading) else {
            let word = if reading.kind == Kind::Flags { "Flags" } else { "Code" };
            return ir::Reading { word, codes: reading.code.clone(), list: None, particulars: Vec::new() };
        };
        let mut particulars = Vec::new();
        let (kind, unit, sign) = word.says();
        if reading.kind != kind {
            particulars.push(snake_case(reading.kind.variant()));
        }
        if let Some(unit) = reading.unit.filter(|own| Some(*own) != unit) {
            particulars.push(snake_case(unit.variant()));
        }
        if reading.sign != sign {
            particulars.push(snake_case(reading.sign.variant()));
        }
        particulars.extend(reading.scale.map(|scale| format!("scale({scale})")));
        particulars.extend(reading.implied_decimals.map(|decimals| format!("implied_decimals({decimals})")));
        if reading.kind == Kind::Flow {
            particulars.push("unit_by(UNIT_BY)".to_owned());
        }
        ir::Reading { word: word.word, codes: None, list: None, particulars }
    }
}
