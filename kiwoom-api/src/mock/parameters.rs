//! The parameters of a request: checked as documented, and what they say by their names.

use std::collections::HashMap;

use jiff::civil::Date;
use serde_json::Value;

use super::random::{hash, mix};
use super::refusal::Refusal;
#[cfg(feature = "realtime")]
use crate::catalogue::TrKind;
use crate::catalogue::{CodeValue, Element, Kind, Tr, Unit};

/// The parameters of a request, as texts.
pub(super) struct Parameters {
    pub(super) tr: &'static Tr,
    texts: HashMap<&'static str, String>,
}

impl Parameters {
    /// Reads the parameters and checks them one after the other, as documented.
    pub(super) fn read(tr: &'static Tr, body: &Value) -> Result<Self, Refusal> {
        let mut texts = HashMap::new();
        for element in tr.request {
            let text = match body.get(element.element) {
                None | Some(Value::Null) => String::new(),
                Some(Value::String(text)) => text.trim().to_owned(),
                Some(Value::Number(number)) => number.to_string(),
                Some(_) => return Err(Refusal::malformed(element.element, "문자열이 아닙니다")),
            };
            if text.is_empty() {
                if element.required {
                    return Err(Refusal::missing(element.element));
                }
            } else if let Some(why) = violation(element, &text) {
                return Err(Refusal::malformed(element.element, &why));
            }
            texts.insert(element.element, text);
        }
        Ok(Self { tr, texts })
    }

    /// Those of what nobody has asked for.
    #[cfg(feature = "realtime")]
    pub(super) fn none() -> Self {
        static NOTHING: Tr = Tr {
            id: "",
            name: "",
            rust: "",
            category: "",
            path: "",
            kind: TrKind::Query,
            page_rows: None,
            withdrawn: None,
            demo: true,
            request: &[],
            response: &[],
            example: &[],
        };
        Self { tr: &NOTHING, texts: HashMap::new() }
    }

    /// The text of an element, by its name on the wire.
    pub(super) fn text(&self, element: &str) -> &str {
        self.texts.get(element).map_or("", String::as_str)
    }

    /// The parameter of that English name, if it is not blank.
    pub(super) fn named(&self, rust: &str) -> Option<(&'static Element, &str)> {
        let element = self.tr.request.iter().find(|element| element.rust == rust)?;
        Some((element, self.text(element.element))).filter(|(_, text)| !text.is_empty())
    }

    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (&'static Element, &str)> {
        let elements = self.tr.request.iter().filter(move |element| element.kind == kind);
        elements.map(|element| (element, self.text(element.element))).filter(|(_, text)| !text.is_empty())
    }

    pub(super) fn date(&self, is_start: bool) -> Option<Date> {
        let mut dates = self.of_kind(Kind::Date).filter(|(element, _)| element.rust.contains("start") == is_start);
        Date::strptime("%Y%m%d", dates.next()?.1).ok()
    }

    pub(super) fn stock_code(&self) -> Option<&str> {
        self.of_kind(Kind::StockCode).next().map(|(_, code)| code)
    }

    /// The codes of several stocks, in the order that they were asked for.
    pub(super) fn stock_codes(&self) -> Option<Vec<&str>> {
        self.of_kind(Kind::StockCodes).next().map(|(_, codes)| codes.split('|').collect())
    }

    /// The chosen code of the parameter with that English name.
    pub(super) fn chosen(&self, rust: &str) -> Option<&'static CodeValue> {
        let (element, text) = self.named(rust)?;
        element.code(text)
    }

    /// The variant of that code.
    pub(super) fn variant(&self, rust: &str) -> Option<&'static str> {
        self.chosen(rust).map(|code| code.rust)
    }

    /// The number that a parameter is, or that its code is.
    pub(super) fn number(&self, rust: &str) -> Option<i64> {
        self.named(rust)?.1.parse().ok()
    }

    /// Whether the request asks for that market alone: KOSDAQ, or KOSPI.
    pub(super) fn is_kosdaq(&self) -> Option<bool> {
        match self.variant("market") {
            Some("Kosdaq") => Some(true),
            Some("Kospi" | "Kospi200") => Some(false),
            Some(_) => None,
            // A code that is of a market and something else says so in its label.
            None => {
                let derived = self.tr.request.iter().filter(|element| element.rust.is_empty());
                let mut labels = derived.filter_map(|element| Some(element.code(self.text(element.element))?.name));
                labels.find_map(|label| match label.split(' ').next() {
                    Some("코스닥") => Some(true),
                    Some("코스피") => Some(false),
                    _ => None,
                })
            }
        }
    }

    pub(super) fn flow_unit(&self, elements: &[Element]) -> Option<Unit> {
        let by = elements.iter().find_map(|element| element.unit_by)?;
        by.unit(&|element| self.text(element)).or(by.units.first().map(|(_, unit)| *unit))
    }

    /// A number that the whole request has, the same for the same parameters.
    pub(super) fn digest(&self) -> u64 {
        let texts = self.tr.request.iter().map(|element| hash(self.text(element.element)));
        texts.fold(hash(self.tr.id), mix)
    }
}

/// How a parameter differs from what is documented.
fn violation(element: &Element, text: &str) -> Option<String> {
    let length = text.chars().count();
    // Documented codes may be longer (B32); what is none is refused below.
    let most = element.length.filter(|_| element.kind != Kind::Code).map(usize::from);
    if let Some(most) = most.filter(|most| length > *most) {
        return Some(format!("길이={length}, 최대={most}"));
    }
    let is_date = |text: &str| text.len() == 8 && Date::strptime("%Y%m%d", text).is_ok();
    let is_number = |text: &str| text.trim_start_matches(['+', '-']).parse::<f64>().is_ok_and(f64::is_finite);
    match element.kind {
        Kind::Date if !is_date(text) => Some("YYYYMMDD".to_owned()),
        Kind::Code if !element.codes.iter().any(|code| code.code == text) => {
            Some(format!("값={}", element.codes.iter().map(|code| code.code).collect::<Vec<_>>().join(",")))
        }
        Kind::Flags if length != element.codes.len() || !text.bytes().all(|digit| matches!(digit, b'0' | b'1')) => {
            Some(format!("0,1, 길이={}", element.codes.len()))
        }
        Kind::Price
        | Kind::Won
        | Kind::Quantity
        | Kind::Amount
        | Kind::Count
        | Kind::Rate
        | Kind::Decimal
        | Kind::Ratio
        | Kind::IndexLevel
        | Kind::Flow
            if !is_number(text) =>
        {
            Some("숫자".to_owned())
        }
        _ => None,
    }
}
