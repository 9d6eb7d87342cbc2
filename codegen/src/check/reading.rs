//! Readings: that kind, unit, sign and decimals go together.

use super::Checker;
use crate::source::Step;
use crate::spec::{Kind, Reading, Sign, Unit};

/// What may stand beside a kind.
fn allowed(kind: Kind) -> (&'static [Option<Unit>], &'static [Sign]) {
    use Sign::{AsSent, Direction, Magnitude, Side, Signed, Unsigned};
    use Unit::{HundredShares, IndexPoints, MillionWon, Orders, Percent, Shares, ThousandShares, Won};
    match kind {
        Kind::Price => (&[Some(Won)], &[Direction]),
        Kind::IndexLevel => (&[Some(IndexPoints)], &[Direction, Magnitude]),
        Kind::Won => (&[Some(Won)], &[Unsigned, Signed]),
        Kind::Quantity => (
            &[Some(Shares), Some(HundredShares), Some(ThousandShares), None],
            &[Unsigned, Signed, Side, Magnitude, AsSent],
        ),
        Kind::Amount => (&[Some(Won), Some(MillionWon)], &[Unsigned, Signed, Magnitude]),
        Kind::Count => (&[Some(Orders)], &[Unsigned, Signed]),
        Kind::Rate => (&[Some(Percent)], &[Unsigned, Signed, Magnitude, AsSent]),
        Kind::Decimal => (&[Some(IndexPoints), None], &[Unsigned, Signed]),
        Kind::Flow => (&[None], &[Signed, Unsigned]),
        _ => (&[None], &[Unsigned]),
    }
}

impl Checker<'_> {
    pub(super) fn reading(&mut self, element: &str, reading: &Reading, at: &[Step<'_>]) {
        let at = &[at, &[Step::Key("as")]].concat();
        let (kind, sign) = (reading.kind, reading.sign);
        let (units, signs) = allowed(kind);
        if kind == Kind::Rows {
            self.problem(at, format!("{element}: as is rows; expected type: LIST instead"));
        }
        if !units.contains(&reading.unit) {
            let found = reading.unit.map_or("none".to_owned(), |unit| unit.to_string());
            let words = units.iter().map(|unit| unit.map_or("none".to_owned(), |unit| unit.to_string()));
            let expected = words.collect::<Vec<_>>().join(", ");
            self.problem(at, format!("{element}: the unit of {kind} is {found}; expected {expected}"));
        }
        if !signs.contains(&sign) {
            let expected = signs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            self.problem(at, format!("{element}: the sign of {kind} is {sign}; expected {expected}"));
        }
        // A number of nothing in particular can only be handed on; and the side of a trade is that of shares.
        let (unit_fits_sign, expected) = match (kind, sign) {
            (Kind::Quantity, Sign::AsSent) => (reading.unit.is_none(), "none"),
            (Kind::Quantity, Sign::Side) => (reading.unit == Some(Unit::Shares), "shares"),
            (Kind::Quantity, _) => (reading.unit.is_some(), "shares, hundred_shares, thousand_shares"),
            _ => (true, ""),
        };
        if units.contains(&reading.unit) && signs.contains(&sign) && !unit_fits_sign {
            let found = reading.unit.map_or("none".to_owned(), |unit| unit.to_string());
            let message = format!("{element}: the unit of {kind} with sign {sign} is {found}; expected {expected}");
            self.problem(at, message);
        }
        if reading.scale.is_some() && !matches!(kind, Kind::Rate | Kind::Decimal) {
            self.problem(at, format!("{element}: {kind} has no scale; only rate and decimal have one"));
        }
        if let Some(scale) = reading.scale.filter(|scale| *scale > 28) {
            self.problem(at, format!("{element}: scale is {scale}; expected at most 28"));
        }
        match reading.implied_decimals {
            Some(_) if kind != Kind::IndexLevel => {
                self.problem(at, format!("{element}: {kind} has no implied_decimals; only index_level has them"));
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
            Some(list) if kind != Kind::Code => {
                let message =
                    format!("{element}: {kind} has no code list, but {list} is given; expected one of the two");
                self.problem(at, message);
            }
            _ => {}
        }
    }
}
