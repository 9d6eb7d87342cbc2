//! What a value is: by its codes, by what the glossary says of its name, by the units that its label names.

use super::page::Page;
use crate::glossary::Rule;
use crate::spec::{Field, Kind, Reading, Sign, Unit};

/// Codes that a description makes dependent on other parameters: `거래소구분값 1일경우:P00101`.
const DEPENDS: &str = "일경우";

/// Values that name a unit in their label or description.
const UNITS: &[(&str, Kind, Unit)] = &[
    ("백만", Kind::Amount, Unit::MillionWon),
    ("(원)", Kind::Amount, Unit::Won),
    ("천주", Kind::Quantity, Unit::ThousandShares),
    ("(주)", Kind::Quantity, Unit::Shares),
];

impl<'a> Page<'_, 'a> {
    pub(super) fn request_reading(&mut self, field: &mut Field) {
        if field.description.contains(DEPENDS) {
            field.reading = Some(reading(Kind::Text));
            field.settle.push(
                "as: its codes follow from other parameters; state how, as spec/README.md says under derive".to_owned(),
            );
            return;
        }
        let kind = self.rule(field).map(|rule| rule.reading.kind);
        // Its description lists the forms of a stock code, which look like codes.
        if kind == Some(Kind::StockCode) {
            field.reading = Some(reading(Kind::StockCode));
            return;
        }
        if let Some(list) = self.code_list(field, true) {
            self.choose_unit(field);
            field.reading = Some(Reading { code: Some(list), ..reading(Kind::Code) });
            return;
        }
        let is_date = field.description.contains("YYYYMMDD") || kind == Some(Kind::Date);
        let kind = match kind {
            _ if is_date => Kind::Date,
            Some(Kind::Text) => Kind::Text,
            _ => {
                field.settle.push("as: text, unless it is a date, a stock code or one of a list of codes".to_owned());
                Kind::Text
            }
        };
        field.reading = Some(reading(kind));
    }

    pub(super) fn response_reading(&mut self, field: &mut Field) {
        if let Some(list) = self.code_list(field, false) {
            field.reading = Some(Reading { code: Some(list), ..reading(Kind::Code) });
            return;
        }
        let found = self.rule(field);
        let proposed = match (found, &self.choice) {
            (Some(Rule { chosen: Some(chosen), .. }), Some(_)) => chosen.clone(),
            (Some(rule), _) => {
                if let Some(doubt) = rule.doubt.as_ref().filter(|_| unit_in_words(field).is_none()) {
                    field.settle.push(format!("as: {doubt}"));
                }
                rule.reading.clone()
            }
            // unit_by asks about all of them at once.
            (None, Some(_)) => Reading { sign: Sign::Signed, ..reading(Kind::Flow) },
            (None, None) => self.without_a_rule(field),
        };
        field.reading = Some(with_unit_in_words(proposed, field));
    }

    fn without_a_rule(&self, field: &mut Field) -> Reading {
        let unit = unit_in_words(field);
        if unit.is_none() {
            let name = field.rust.as_deref().unwrap_or_default();
            field.settle.push(format!("as: what kind of value {name} is; text, so that nothing is lost meanwhile"));
        }
        unit.map_or_else(|| reading(Kind::Text), |(kind, unit)| Reading { unit: Some(unit), ..reading(kind) })
    }

    /// What the glossary says of the name.
    fn rule(&self, field: &Field) -> Option<&'a Rule> {
        self.importer.names.rule(field.rust.as_deref()?)
    }

    /// A value of the right form, for a sample call that there is none of.
    pub(super) fn sample_value(&self, field: &Field) -> String {
        let Some(reading) = &field.reading else { return String::new() };
        match reading.kind {
            Kind::StockCode => "005930".to_owned(),
            Kind::Date => "20241125".to_owned(),
            Kind::Code => reading.code.as_deref().and_then(|list| self.first_code(list)).unwrap_or_default(),
            _ => String::new(),
        }
    }
}

/// A kind with what goes without saying.
fn reading(kind: Kind) -> Reading {
    let (unit, sign) = kind.implies();
    Reading { kind, unit, sign, scale: None, code: None }
}

fn unit_in_words(field: &Field) -> Option<(Kind, Unit)> {
    let names = |words: &str| field.name.contains(words) || field.description.contains(words);
    UNITS.iter().find(|(words, ..)| names(words)).map(|(_, kind, unit)| (*kind, *unit))
}

/// A unit that is in the label counts more than what is usual.
fn with_unit_in_words(proposed: Reading, field: &Field) -> Reading {
    match unit_in_words(field) {
        Some((kind, unit)) if kind == proposed.kind => Reading { unit: Some(unit), ..proposed },
        _ => proposed,
    }
}
