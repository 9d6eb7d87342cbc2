//! Requests: names, derived parameters, and the unit that they choose.

use std::collections::HashSet;

use super::Checker;
use crate::kind::{Kind, Sign, Unit};
use crate::naming::{flaw, is_snake_case};
use crate::source::Step;
use crate::spec::{ChosenUnit, CodeList, Derive, Field, UnitBy};
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
            self.default(field, &at);
            self.within(index, field, &at);
            if field.derive.is_some() && field.fixed.is_some() {
                self.problem(&at, format!("{}: either derive or fixed, not both", field.element));
            }
        }
        self.arguments();
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

    /// A sector code can be held against a market that is said before it.
    fn within(&mut self, index: usize, field: &Field, at: &[Step<'_>]) {
        let Some(market) = &field.within else { return };
        let at = [at, &[Step::Key("within")]].concat();
        let element = field.amended_element();
        if field.reading.as_ref().is_none_or(|reading| reading.kind != Kind::SectorCode) {
            self.problem(&at, format!("{element}: within is for sector_code"));
        }
        let is_code = |field: &Field| field.reading.as_ref().is_some_and(|reading| reading.kind == Kind::Code);
        let before = &self.spec().request[..index];
        if !before.iter().any(|field| field.amended_element() == *market && is_code(field)) {
            let message = format!(
                "{element}: {market} is no element before it that is one of a list of codes; expected the market's"
            );
            self.problem(&at, message);
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
        self.chosen_units(unit_by, &at, &[]);
    }

    /// Each code of the element says a unit, or leaves it to an element that has not been asked yet.
    fn chosen_units(&mut self, unit_by: &UnitBy, at: &[Step<'_>], before: &[&str]) {
        let element = unit_by.element.as_str();
        let element_at = [at, &[Step::Key("element")]].concat();
        if before.contains(&element) {
            self.problem(&element_at, format!("{element} has decided already; expected another element"));
            return;
        }
        let before = [before, &[element]].concat();
        let name = self.spec().request.iter().find(|field| field.amended_element() == element);
        let Some(list) = name.and_then(|field| self.code_list(field.reading.as_ref()?.code.as_deref()?)) else {
            if !self.specs.lacks("types.yaml") {
                let message = format!("{element} is no request element that is one of a list of codes");
                self.problem(&element_at, message);
            }
            return;
        };
        for value in list.values.iter().filter(|value| unit_by.units.get(&value.code).is_none()) {
            let message = format!("there is no unit for code {:?} ({}) of {}", value.code, value.name, list.rust);
            self.problem(&[at, &[Step::Key("units")]].concat(), message);
        }
        for (code, unit) in &unit_by.units.0 {
            let at = [at, &[Step::Key("units"), Step::Key(code)]].concat();
            if !list.values.iter().any(|value| value.code == *code) {
                self.problem(&at, format!("{} has no code {code:?}; remove it", list.rust));
            }
            match unit {
                Some(ChosenUnit::Unit(unit)) if !FLOWS.contains(unit) => {
                    let units = FLOWS.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                    let message = format!("a flow cannot be in {unit}; expected one of {units}");
                    self.problem(&at, message);
                }
                Some(ChosenUnit::By(unit_by)) => self.chosen_units(unit_by, &at, &before),
                Some(ChosenUnit::Unit(_)) | None => {}
            }
        }
    }
}

/// What a flow can be in, as kiwoom-api's `Measure` has it.
const FLOWS: &[Unit] =
    &[Unit::Shares, Unit::ThousandShares, Unit::MillionShares, Unit::MillionWon, Unit::HundredMillionWon];

fn derives_from(field: &Field, parameter: &str) -> bool {
    field.derive.as_ref().is_some_and(|derive| derive.from.iter().any(|name| name == parameter))
}

fn any_field(fields: &[Field], wanted: &dyn Fn(&Field) -> bool) -> bool {
    fields.iter().any(|field| wanted(field) || any_field(&field.fields, wanted))
}
