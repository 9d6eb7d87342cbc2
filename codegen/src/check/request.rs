//! Requests: names, derived parameters, the unit that they choose, and the sample call.

use std::collections::HashSet;

use super::Checker;
use crate::kind::{Kind, Shape, Sign, Unit};
use crate::naming::{flaw, is_snake_case};
use crate::source::Step;
use crate::spec::{CodeList, Derive, Field, Pairs};
use crate::taken::is_request_method;

impl<'a> Checker<'a> {
    pub(super) fn request(&mut self) {
        let spec = self.spec();
        let mut names = HashSet::new();
        for (index, parameter) in spec.parameters.iter().enumerate() {
            let at = [Step::Key("parameters"), Step::Item(index)];
            self.parameter_name(&parameter.rust, &mut names, &at);
            let unknown_list = parameter.reading.code.as_deref().is_none_or(|list| self.code_list(list).is_none());
            let excused = parameter.reading.code.is_some() && self.specs.lacks("types.yaml");
            if parameter.reading.kind != Kind::Code || unknown_list && !excused {
                let at = [at[0], at[1], Step::Key("as")];
                self.problem(&at, "expected as: { code: List } with a list of this file or of types.yaml");
            }
            if !spec.request.iter().any(|field| derives_from(field, &parameter.rust)) {
                let message = format!("no element is derived from {}; remove it, or derive from it", parameter.rust);
                self.problem(&at, message);
            }
        }
        for (index, field) in spec.request.iter().enumerate() {
            let at = [Step::Key("request"), Step::Item(index)];
            if let Some(name) = &field.rust {
                self.parameter_name(name, &mut names, &at);
            }
            if let Some(reading) = &field.reading
                && !reading.kind.is_for_requests()
            {
                let (element, kind) = (&field.element, reading.kind);
                let kinds = Kind::ALL.iter().filter(|kind| kind.is_for_requests() && **kind != Kind::Code);
                let kinds: Vec<String> = kinds.map(ToString::to_string).collect();
                let expected = format!("{} or a code list", kinds.join(", "));
                self.problem(&at, format!("{element}: a request parameter cannot be {kind}; expected {expected}"));
            }
            if let Some(reading) = &field.reading
                && (reading.sign != Sign::Unsigned && reading.kind.is_for_requests())
            {
                let (element, sign) = (&field.element, reading.sign);
                self.problem(&at, format!("{element}: the sign of a request parameter is {sign}; expected none"));
            }
            if let Some(derive) = &field.derive {
                self.derive(field, derive, &at);
            }
            if field.derive.is_some() && field.fixed.is_some() {
                self.problem(&at, format!("{}: either derive or fixed, not both", field.element));
            }
        }
        self.unit_by();
    }

    fn parameter_name(&mut self, name: &'a str, names: &mut HashSet<&'a str>, at: &[Step<'_>]) {
        if !is_snake_case(name) || is_request_method(name) {
            let at = [at, &[Step::Key("rust")]].concat();
            let why = flaw(name);
            let message = format!(
                "rust is {name:?}{why}; expected the name of a parameter, such as stock_code, that is no method of requests"
            );
            self.problem(&at, message);
        } else if !names.insert(name) {
            let at = [at, &[Step::Key("rust")]].concat();
            self.problem(&at, format!("parameter {name} is there twice; choose another name"));
        }
    }

    /// Every combination of the parameters has its own code, and the table documents each.
    fn derive(&mut self, field: &Field, derive: &Derive, at: &[Step<'_>]) {
        let element = &field.element;
        let at = [at, &[Step::Key("derive")]].concat();
        let mut lists = Vec::new();
        if derive.from.is_empty() {
            self.problem(&at, format!("{element}: from is empty; expected the parameters that the code follows from"));
        }
        for name in &derive.from {
            let is_optional = |field: &Field| field.rust.as_deref() == Some(name.as_str()) && !field.amended_required();
            if self.spec().request.iter().any(is_optional) {
                let message = format!("{element}: {name} is optional; a code can only follow from required parameters");
                self.problem(&at, message);
            }
            match self.parameter_codes(name) {
                Some(list) => lists.push((name, list)),
                None if self.specs.lacks("types.yaml") => {}
                None => {
                    self.problem(
                        &at,
                        format!("{element}: {name} is no parameter of this TR that is one of a list of codes"),
                    );
                }
            }
        }
        if lists.len() < derive.from.len() || lists.is_empty() {
            return;
        }
        let most = lists.iter().try_fold(1_usize, |product, (_, list)| product.checked_mul(list.values.len()));
        if most.is_none_or(|most| most > 1000) {
            self.problem(&at, format!("{element}: more than 1000 combinations; expected fewer parameters"));
            return;
        }
        let mut combinations: Vec<Vec<&str>> = vec![Vec::new()];
        for (_, list) in &lists {
            let variants = || list.values.iter().map(|value| value.rust.as_str());
            combinations =
                combinations.iter().flat_map(|head| variants().map(|v| [head.as_slice(), &[v]].concat())).collect();
        }
        let description = field.amended_description();
        let (mut found, mut codes) = (HashSet::new(), HashSet::new());
        for (index, value) in derive.values.iter().enumerate() {
            let at = [at.as_slice(), &[Step::Key("values"), Step::Item(index)]].concat();
            let combination: Vec<&str> =
                derive.from.iter().filter_map(|name| value.get(name)).map(String::as_str).collect();
            let complete = value.get("code").is_some() && value.0.len() == derive.from.len() + 1;
            if !combinations.contains(&combination) || !complete {
                let names = derive.from.join(", ");
                self.problem(&at, format!("{element}: expected a variant of each of {names}, and a code"));
            } else if !found.insert(combination.clone()) {
                self.problem(&at, format!("{element}: {} is there twice; expected one code", combination.join(", ")));
            }
            match value.get("code") {
                Some(code) if code.is_empty() || !description.contains(code.as_str()) => {
                    self.problem(&at, format!("{element}: the table's description does not have the code {code:?}"));
                }
                Some(code) if !codes.insert(code) => {
                    self.problem(&at, format!("{element}: the code {code} stands for two combinations; expected one"));
                }
                _ => {}
            }
        }
        for missing in combinations.iter().filter(|combination| !found.contains(*combination)) {
            self.problem(&at, format!("{element}: there is no code for {}", missing.join(", ")));
        }
    }

    /// The code list of the parameter with that English name.
    pub(super) fn parameter_codes(&self, name: &str) -> Option<&'a CodeList> {
        let spec = self.spec();
        let own = spec.parameters.iter().find(|parameter| parameter.rust == name).map(|parameter| &parameter.reading);
        let element = || spec.request.iter().find(|field| field.rust.as_deref() == Some(name));
        let reading = own.or_else(|| element()?.reading.as_ref())?;
        self.code_list(reading.code.as_deref()?)
    }

    /// Flows need a parameter that decides their unit, with a unit for each of its codes.
    fn unit_by(&mut self) {
        let spec = self.spec();
        let has_flow = any_field(&spec.response, &|field| {
            field.reading.as_ref().is_some_and(|reading| reading.kind == Kind::Flow)
        });
        let at = [Step::Key("unit_by")];
        let Some(unit_by) = &spec.unit_by else {
            if has_flow {
                self.problem(
                    &[Step::Key("response")],
                    "an element is a flow, but unit_by is missing: the request element that decides its unit",
                );
            }
            return;
        };
        if !has_flow {
            self.problem(&at, "unit_by is there, but no element is a flow; remove it, or read elements as: flow");
        }
        let name = spec.request.iter().find(|field| field.amended_element() == unit_by.element);
        let Some(list) = name.and_then(|field| self.code_list(field.reading.as_ref()?.code.as_deref()?)) else {
            if !self.specs.lacks("types.yaml") {
                let message = format!("{} is no request element that is one of a list of codes", unit_by.element);
                self.problem(&[at[0], Step::Key("element")], message);
            }
            return;
        };
        for value in list.values.iter().filter(|value| unit_by.units.get(&value.code).is_none()) {
            let message = format!("there is no unit for code {:?} ({}) of {}", value.code, value.name, list.rust);
            self.problem(&[at[0], Step::Key("units")], message);
        }
        for (code, unit) in &unit_by.units.0 {
            let at = [at[0], Step::Key("units"), Step::Key(code)];
            if !list.values.iter().any(|value| value.code == *code) {
                self.problem(&at, format!("{} has no code {code:?}; remove it", list.rust));
            }
            if let Some(unit) = unit
                && !FLOWS.contains(unit)
            {
                let units = FLOWS.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                let message = format!("a flow cannot be in {unit}; expected one of {units}");
                self.problem(&at, message);
            }
        }
    }

    /// What a value of the sample call should be, if it cannot be sent: the docs of the request build and send it.
    fn sample_problem(&self, field: &Field, value: &str) -> Option<String> {
        if value.contains(['"', '\\']) || value.contains(char::is_control) {
            return Some("a value without quotes, backslashes and control characters".to_owned());
        }
        if let Some(fixed) = field.fixed.as_deref().filter(|fixed| *fixed != value) {
            return Some(format!("{fixed:?}, which is fixed"));
        }
        if let Some(derive) = &field.derive {
            let fits = |arm: &&Pairs<String>| {
                let variant_fits = |name: &String| {
                    let element = self.spec().request.iter().find(|field| field.rust.as_ref() == Some(name));
                    let sample = element.and_then(|field| self.spec().example.get(&field.amended_element()));
                    let codes = self.parameter_codes(name).zip(sample);
                    let variant = codes.and_then(|(list, code)| list.values.iter().find(|known| known.code == *code));
                    variant.is_none_or(|variant| arm.get(name) == Some(&variant.rust))
                };
                derive.from.iter().all(variant_fits)
            };
            let codes: Vec<&str> =
                derive.values.iter().filter(fits).filter_map(|arm| arm.get("code")).map(String::as_str).collect();
            let expected = || format!("a code that follows from {}: {}", derive.from.join(", "), codes.join(", "));
            return (!codes.contains(&value)).then(expected);
        }
        match field.reading.as_ref()?.kind {
            _ if value.is_empty() => None,
            kind if kind.shape() == Shape::Whole && value.parse::<i64>().is_ok_and(|number| number >= 0) => None,
            kind if kind.shape() == Shape::Whole => Some("a whole number that is not negative".to_owned()),
            Kind::Date if !is_date(value) => Some("a date, YYYYMMDD".to_owned()),
            Kind::StockCodes if !value.split('|').all(is_stock_code) => {
                Some("stock codes joined by |, such as 005930|000660".to_owned())
            }
            Kind::StockCode if !is_stock_code(value) => Some("a stock code, such as 005930 or 005930_AL".to_owned()),
            _ => None,
        }
    }

    /// The sample call is a request that could be sent.
    pub(super) fn example(&mut self) {
        let spec = self.spec();
        for (element, value) in &spec.example.0 {
            let at = [Step::Key("example"), Step::Key(element)];
            let Some(field) = spec.request.iter().find(|field| field.amended_element() == *element) else {
                self.problem(&at, format!("{element} is no element of the request; remove it"));
                continue;
            };
            if let Some(expected) = self.sample_problem(field, value) {
                self.problem(&at, format!("{element} is {value:?}; expected {expected}"));
            }
            if field.amended_length().is_some_and(|most| value.chars().count() > usize::from(most)) {
                self.problem(&at, format!("{element} is {value:?}, which is longer than the table allows"));
            }
            let list = field.reading.as_ref().and_then(|reading| self.code_list(reading.code.as_deref()?));
            if let Some(list) = list
                && !value.is_empty()
                && !list.values.iter().any(|known| known.code == *value)
            {
                self.problem(&at, format!("{element} is {value:?}, which is no code of {}", list.rust));
            }
        }
        for field in &spec.request {
            let element = field.amended_element();
            let value = spec.example.get(&element);
            if value.is_none_or(|value| value.is_empty() && field.amended_required()) {
                self.problem(
                    &[Step::Key("example")],
                    format!("{element} is missing; expected the value of the sample call"),
                );
            }
        }
    }
}

/// What a flow can be in, as kiwoom-api's `Measure` has it.
const FLOWS: &[Unit] =
    &[Unit::Shares, Unit::ThousandShares, Unit::MillionShares, Unit::MillionWon, Unit::HundredMillionWon];

/// Whether the text is a stock code as kiwoom-api takes it: 6 or 9 digits or capitals, and perhaps a market.
fn is_stock_code(text: &str) -> bool {
    let symbol = text.strip_suffix("_NX").or_else(|| text.strip_suffix("_AL")).unwrap_or(text);
    matches!(symbol.len(), 6 | 9) && symbol.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

/// Whether the text is a date: `YYYYMMDD`.
fn is_date(text: &str) -> bool {
    if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return false;
    }
    let number = |range: std::ops::Range<usize>| text[range].parse::<u32>().unwrap_or_default();
    let (year, month, day) = (number(0..4), number(4..6), number(6..8));
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u32::from(leap),
        _ => 0,
    };
    year > 0 && (1..=days).contains(&day)
}

fn derives_from(field: &Field, parameter: &str) -> bool {
    field.derive.as_ref().is_some_and(|derive| derive.from.iter().any(|name| name == parameter))
}

fn any_field(fields: &[Field], wanted: &dyn Fn(&Field) -> bool) -> bool {
    fields.iter().any(|field| wanted(field) || any_field(&field.fields, wanted))
}
