//! Request types.

use super::{Lowering, docs, facts, value};
use crate::ir::{ChosenUnit, Derived, Parameter, ParameterType, Request, Source, Start, UnitBy};
use crate::kind::Shape;
use crate::naming::is_snake_case;
use crate::spec::{self, Derive, Field, Kind, Reading};
use crate::taken::is_request_method;

impl Lowering<'_> {
    pub(super) fn request(&self, module: &str) -> Request {
        let tr = self.tr;
        let parameters = self.parameters();
        Request {
            rust: format!("{}Request", tr.rust),
            docs: docs::request(tr, self.request_example(module)),
            constructor: docs::constructor(&parameters),
            parameters,
            derived: tr.request.iter().filter_map(|field| self.derived(field)).collect(),
            unit: tr.unit_by.as_ref().and_then(|by| self.unit_by(by)),
            elements: tr.request.iter().map(|field| (facts(field), self.source(field))).collect(),
        }
    }

    /// The parameters in table order; those that an element is derived from stand in its place.
    pub(super) fn parameters(&self) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for field in &self.tr.request {
            if let (Some(name), Some(reading)) = (&field.rust, &field.reading) {
                let start = self.start(field, reading);
                parameters.push(Parameter {
                    rust: name.clone(),
                    ty: self.parameter_type(reading),
                    docs: docs::parameter(name, field, &start),
                    start,
                    aliases: vec![field.amended_element(), field.amended_name()],
                });
            }
            let derived = self.tr.parameters.iter().filter(|own| names(&field.derive).contains(&own.rust));
            // Two elements may follow from one parameter.
            let derived = derived.filter(|own| !parameters.iter().any(|known| known.rust == own.rust));
            let derived: Vec<_> = derived.collect();
            parameters.extend(derived.into_iter().map(|own| Parameter {
                rust: own.rust.clone(),
                ty: self.parameter_type(&own.reading),
                start: Start::Argument,
                docs: vec![own.summary.clone()],
                aliases: vec![field.amended_element(), field.amended_name()],
            }));
        }
        parameters
    }

    /// What the parameter of that element is in a new request.
    pub(super) fn start(&self, field: &Field, reading: &Reading) -> Start {
        let Some(wire) = &field.default else {
            return if field.amended_required() { Start::Argument } else { Start::Blank };
        };
        let (rust, words) = match reading.kind {
            Kind::Code => {
                let list = reading.code.as_deref().and_then(|list| self.code_list(list));
                let value = list.and_then(|list| list.values.iter().find(|value| value.code == *wire));
                let names = [list.map_or("", |list| &list.rust), value.map_or("", |value| &value.rust)];
                let path = names.join("::");
                let words = format!("[`{path}`]");
                (path, words)
            }
            Kind::Flags => {
                let value = self.flags(reading, wire);
                // rustdoc finds a method, but no chain of them.
                let is_chain = value.matches("()").count() > 1;
                let words = if is_chain { format!("`{value}`") } else { format!("[`{value}`]") };
                (value, words)
            }
            Kind::Date => {
                let (year, month, day) = value::date(wire);
                (format!("Date::constant({year}, {month}, {day})"), format!("{year}-{month:02}-{day:02}"))
            }
            kind if kind.shape() == Shape::Whole => {
                // The name of a count says what it counts.
                let unit = reading.unit.filter(|_| kind != Kind::Count).map(|unit| format!(" {}", unit.english()));
                let number = format!("{}::new({wire})", self.value_type(reading).rust);
                (number, format!("{wire}{}", unit.unwrap_or_default()))
            }
            _ => (format!("{wire:?}.to_owned()"), format!("`{wire}`")),
        };
        Start::Value { wire: wire.clone(), rust, words }
    }

    /// A set of flags as an expression.
    pub(super) fn flags(&self, reading: &Reading, wire: &str) -> String {
        let name = reading.code.clone().unwrap_or_default();
        let flags = self.tr.flags.iter().filter(|set| set.rust == name).flat_map(|set| &set.values);
        let chosen = flags.zip(wire.bytes()).filter(|(_, digit)| *digit == b'1');
        let chosen: String = chosen.map(|(flag, _)| format!(".{}()", flag.rust)).collect();
        let all = !wire.contains('0');
        if all { format!("{name}::all()") } else { format!("{name}::none(){chosen}") }
    }

    fn source(&self, field: &Field) -> Source {
        if let Some(value) = &field.fixed {
            return Source::Fixed(value.clone());
        }
        if let (Some(name), Some(reading)) = (&field.rust, &field.reading) {
            let mut reading = self.reading(reading);
            reading.particulars.extend(field.within.iter().map(|market| format!("within({market:?})")));
            return Source::Parameter(name.clone(), reading);
        }
        let from = names(&field.derive);
        let codes = field.derive.iter().flat_map(|derive| &derive.values).filter_map(|value| {
            let label = |name: &String| Some(self.variant_label(name, value.get(name)?));
            let labels: Vec<String> = from.iter().filter_map(label).collect();
            Some((value.get("code")?.clone(), labels.join(" ")))
        });
        let method = self.helper_name(&field.amended_element());
        Source::Derived { method, from: from.to_vec(), codes: codes.collect() }
    }

    fn derived(&self, field: &Field) -> Option<Derived> {
        let derive = field.derive.as_ref()?;
        let element = field.amended_element();
        let list = |name: &String| self.reading_of(name).and_then(|reading| reading.code.clone()).unwrap_or_default();
        let arms = derive.values.iter().map(|value| {
            let variants = derive.from.iter().filter_map(|name| value.get(name)).cloned().collect();
            (variants, value.get("code").cloned().unwrap_or_default())
        });
        Some(Derived {
            method: self.helper_name(&element),
            element,
            from: derive.from.iter().map(|name| (name.clone(), list(name))).collect(),
            arms: arms.collect(),
        })
    }

    /// The helper that gives the code of a derived element: named after it, unless Rust or a parameter is in the way.
    fn helper_name(&self, element: &str) -> String {
        let own = self.tr.parameters.iter().map(|parameter| parameter.rust.as_str());
        let of_elements = self.tr.request.iter().filter_map(|field| field.rust.as_deref());
        let is_parameter = own.chain(of_elements).any(|taken| taken == element);
        if is_snake_case(element) && !is_parameter && !is_request_method(element) {
            return element.to_owned();
        }
        // The place keeps apart what is the same without its odd characters.
        let place = self.tr.request.iter().position(|field| field.amended_element() == element).unwrap_or_default();
        let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
        format!("code_of_{}_at_{place}", element.chars().map(plain).collect::<String>())
    }

    /// The reading of the parameter with that English name.
    pub(super) fn reading_of(&self, name: &str) -> Option<&Reading> {
        let own = self.tr.parameters.iter().find(|parameter| parameter.rust == name);
        let element = || self.tr.request.iter().find(|field| field.rust.as_deref() == Some(name));
        own.map(|parameter| &parameter.reading).or_else(|| element()?.reading.as_ref())
    }

    fn unit_by(&self, by: &spec::UnitBy) -> Option<UnitBy> {
        let field = self.tr.request.iter().find(|field| field.amended_element() == by.element)?;
        let list = self.code_list(field.reading.as_ref()?.code.as_deref()?)?;
        let chosen = |code: &String| {
            Some(match by.units.get(code)? {
                Some(spec::ChosenUnit::Unit(unit)) => ChosenUnit::Unit(*unit),
                Some(spec::ChosenUnit::By(by)) => ChosenUnit::By(self.unit_by(by)?),
                None => ChosenUnit::Unknown,
            })
        };
        let arms = list.values.iter().filter_map(|value| Some((value.rust.clone(), chosen(&value.code)?)));
        Some(UnitBy {
            rust: field.rust.clone()?,
            required: field.amended_required(),
            codes: list.rust.clone(),
            arms: arms.collect(),
        })
    }

    /// The parameter that takes the codes of many stocks, and the field of the rows that tells whose a row is.
    pub(super) fn by_code(&self, list: &Field) -> Option<(String, String)> {
        let parameter = of_kind(&self.tr.request, Kind::StockCodes).filter(|field| field.amended_required())?;
        let own = of_kind(&list.fields, Kind::StockCode)?;
        Some((parameter.rust.clone()?, own.rust.clone()?))
    }

    fn parameter_type(&self, reading: &Reading) -> ParameterType {
        let ty = self.value_type(reading);
        match reading.kind {
            Kind::Text | Kind::Secret | Kind::AccountNumber | Kind::OrderNumber | Kind::StockCodes => {
                ParameterType::Into(ty)
            }
            _ => ParameterType::Plain(ty),
        }
    }

    /// Kiwoom's label of a variant of a parameter.
    fn variant_label(&self, parameter: &str, variant: &str) -> String {
        let list = self.reading_of(parameter).and_then(|reading| self.code_list(reading.code.as_deref()?));
        let value = list.and_then(|list| list.values.iter().find(|value| value.rust == variant));
        value.map(|value| value.name.clone()).unwrap_or_default()
    }
}

fn names(derive: &Option<Derive>) -> &[String] {
    derive.as_ref().map_or(&[], |derive| &derive.from)
}

fn of_kind(fields: &[Field], kind: Kind) -> Option<&Field> {
    fields.iter().find(|field| field.reading.as_ref().is_some_and(|reading| reading.kind == kind))
}
