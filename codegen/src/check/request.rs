//! Requests: names, derived parameters, the unit that they choose, and the sample call.

use std::collections::HashSet;

use super::Checker;
use crate::naming::is_snake_case;
use crate::source::Step;
use crate::spec::{CodeList, Derive, Field, Kind, Unit};

impl<'a> Checker<'a> {
    pub(super) fn request(&mut self) {
        let spec = self.spec();
        let mut names = HashSet::new();
        for (index, parameter) in spec.parameters.iter().enumerate() {
            let at = [Step::Key("parameters"), Step::Item(index)];
            self.parameter_name(&parameter.rust, &mut names, &at);
            let unknown_list = parameter.reading.code.as_deref().is_none_or(|list| self.code_list(list).is_none());
            if parameter.reading.kind != Kind::Code || unknown_list {
                self.problem(&at, "expected as: { code: List } with a list of this file or of types.yaml");
            }
            if !spec.request.iter().any(|field| derives_from(field, &parameter.rust)) {
                self.problem(&at, format!("no element is derived from {}", parameter.rust));
            }
        }
        for (index, field) in spec.request.iter().enumerate() {
            let at = [Step::Key("request"), Step::Item(index)];
            if let Some(name) = &field.rust {
                self.parameter_name(name, &mut names, &at);
            }
            if let Some(reading) = &field.reading
                && !is_request_kind(reading.kind)
            {
                let (element, kind) = (&field.element, reading.kind);
                self.problem(&at, format!("{element}: a request parameter cannot be {kind}"));
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
        if !is_snake_case(name) || matches!(name, "new" | "unit" | "measure") {
            let at = [at, &[Step::Key("rust")]].concat();
            self.problem(&at, format!("rust is {name:?}; expected the name of a parameter, such as stock_code"));
        } else if !names.insert(name) {
            let at = [at, &[Step::Key("rust")]].concat();
            self.problem(&at, format!("parameter {name} is there twice"));
        }
    }

    /// Every combination of the parameters has its own code, and the table documents each.
    fn derive(&mut self, field: &Field, derive: &Derive, at: &[Step<'_>]) {
        let element = &field.element;
        let at = [at, &[Step::Key("derive")]].concat();
        let mut lists = Vec::new();
        for name in &derive.from {
            match self.parameter_codes(name) {
                Some(list) => lists.push((name, list)),
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
            if !combinations.contains(&combination) || value.0.len() != derive.from.len() + 1 {
                let names = derive.from.join(", ");
                self.problem(&at, format!("{element}: expected a variant for each of {names}, and a code"));
            } else if !found.insert(combination.clone()) {
                self.problem(&at, format!("{element}: {} is there twice", combination.join(", ")));
            }
            match value.get("code") {
                Some(code) if !description.contains(code.as_str()) => {
                    self.problem(&at, format!("{element}: the table does not document the code {code}"));
                }
                Some(code) if !codes.insert(code) => {
                    self.problem(&at, format!("{element}: the code {code} stands for two combinations"));
                }
                _ => {}
            }
        }
        for missing in combinations.iter().filter(|combination| !found.contains(*combination)) {
            self.problem(&at, format!("{element}: there is no code for {}", missing.join(", ")));
        }
    }

    /// The code list of the parameter with that English name.
    fn parameter_codes(&self, name: &str) -> Option<&'a CodeList> {
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
                self.problem(&[Step::Key("response")], "an element is a flow, but unit_by is missing");
            }
            return;
        };
        if !has_flow {
            self.problem(&at, "unit_by is there, but no element is a flow");
        }
        let name = spec.request.iter().find(|field| field.element == unit_by.element);
        let Some(list) = name.and_then(|field| self.code_list(field.reading.as_ref()?.code.as_deref()?)) else {
            let message = format!("{} is no request element that is one of a list of codes", unit_by.element);
            self.problem(&[at[0], Step::Key("element")], message);
            return;
        };
        for value in list.values.iter().filter(|value| unit_by.units.get(&value.code).is_none()) {
            let message = format!("there is no unit for code {:?} ({}) of {}", value.code, value.name, list.rust);
            self.problem(&[at[0], Step::Key("units")], message);
        }
        for (code, unit) in &unit_by.units.0 {
            let at = [at[0], Step::Key("units"), Step::Key(code)];
            if !list.values.iter().any(|value| value.code == *code) {
                self.problem(&at, format!("{} has no code {code:?}", list.rust));
            }
            if !matches!(unit, Unit::Shares | Unit::ThousandShares | Unit::MillionWon) {
                let message = format!("a flow cannot be in {unit}; expected shares, thousand_shares or million_won");
                self.problem(&at, message);
            }
        }
    }

    /// The sample call is a request that could be sent.
    pub(super) fn example(&mut self) {
        let spec = self.spec();
        for (element, value) in &spec.example.0 {
            let at = [Step::Key("example"), Step::Key(element)];
            let Some(field) = spec.request.iter().find(|field| field.element == *element) else {
                self.problem(&at, format!("{element} is no element of the request"));
                continue;
            };
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
            let value = spec.example.get(&field.element);
            if value.is_none_or(|value| value.is_empty() && field.amended_required()) {
                self.problem(&[Step::Key("example")], format!("{} is missing", field.element));
            }
        }
    }
}

fn derives_from(field: &Field, parameter: &str) -> bool {
    field.derive.as_ref().is_some_and(|derive| derive.from.iter().any(|name| name == parameter))
}

fn is_request_kind(kind: Kind) -> bool {
    matches!(kind, Kind::Text | Kind::Secret | Kind::StockCode | Kind::Date | Kind::Code)
}

fn any_field(fields: &[Field], wanted: &dyn Fn(&Field) -> bool) -> bool {
    fields.iter().any(|field| wanted(field) || any_field(&field.fields, wanted))
}
