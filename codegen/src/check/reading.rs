//! Readings: that kind, unit, sign and decimals go together.

use super::Checker;
use crate::kind::{Kind, Shape, Unit};
use crate::source::Step;
use crate::spec::Reading;

impl Checker<'_> {
    pub(super) fn reading(&mut self, element: &str, reading: &Reading, at: &[Step<'_>]) {
        let at = &[at, &[Step::Key("as")]].concat();
        let (kind, sign) = (reading.kind, reading.sign);
        let (units, signs) = (kind.units(), kind.signs());
        let written = |unit: &Option<Unit>| unit.map_or("none".to_owned(), |unit| unit.to_string());
        let list = |units: &[Option<Unit>]| units.iter().map(written).collect::<Vec<_>>().join(", ");
        if kind == Kind::Rows {
            self.problem(at, format!("{element}: as is rows; expected type: LIST instead"));
        }
        if !units.contains(&reading.unit) {
            let (found, expected) = (written(&reading.unit), list(&units));
            self.problem(at, format!("{element}: the unit of {kind} is {found}; expected {expected}"));
        }
        if !signs.contains(&sign) {
            let expected = signs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            self.problem(at, format!("{element}: the sign of {kind} is {sign}; expected {expected}"));
        }
        // A number of nothing in particular can only be handed on; and the side of a trade is that of shares.
        if units.contains(&reading.unit) && signs.contains(&sign) && kind.word(reading.unit, sign).is_none() {
            let with_sign = kind.words().iter().filter(|word| word.signs.contains(&sign));
            let expected = list(&with_sign.flat_map(|word| word.units).copied().collect::<Vec<_>>());
            let found = written(&reading.unit);
            let message = format!("{element}: the unit of {kind} with sign {sign} is {found}; expected {expected}");
            self.problem(at, message);
        }
        let has_scale = |kind: Kind| kind.shape() == Shape::Decimal && kind != Kind::IndexLevel;
        let those = |has: &dyn Fn(Kind) -> bool| {
            let kinds = Kind::ALL.iter().filter(|kind| has(**kind)).map(ToString::to_string).collect::<Vec<_>>();
            kinds.join(", ")
        };
        if reading.scale.is_some() && !has_scale(kind) {
            let kinds = those(&has_scale);
            self.problem(at, format!("{element}: {kind} has no scale; expected one of {kinds}"));
        }
        if let Some(scale) = reading.scale.filter(|scale| *scale > 28) {
            self.problem(at, format!("{element}: scale is {scale}; expected at most 28"));
        }
        match reading.implied_decimals {
            Some(_) if kind.shape() != Shape::Decimal => {
                let kinds = those(&|kind| kind.shape() == Shape::Decimal);
                self.problem(at, format!("{element}: {kind} has no implied_decimals; expected one of {kinds}"));
            }
            Some(decimals) if !(1..=28).contains(&decimals) => {
                self.problem(at, format!("{element}: implied_decimals is {decimals}; expected 1 to 28"));
            }
            _ => {}
        }
        match &reading.code {
            None if kind == Kind::Code => {
                self.problem(at, format!("{element}: the code list is missing; expected as: {{ code: List }}"));
            }
            None if kind == Kind::Flags => {
                self.problem(at, format!("{element}: the flags are missing; expected as: {{ flags: Set }}"));
            }
            Some(list) if !matches!(kind, Kind::Code | Kind::Flags) => {
                let message =
                    format!("{element}: {kind} has no code list, but {list} is given; expected one of the two");
                self.problem(at, message);
            }
            _ => {}
        }
    }
}
