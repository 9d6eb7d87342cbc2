//! Request types.

use super::{Lowering, REQUEST_METHODS, docs, value_type};
use crate::ir::{BodyElement, Codes, Element, Parameter, ParameterType, Request, UnitBy};
use crate::naming::is_snake_case;
use crate::spec::{Derive, Field, Kind, Reading};

impl Lowering<'_> {
    pub(super) fn request(&self, module: &str) -> Request {
        let tr = self.tr;
        Request {
            rust: format!("{}Request", tr.rust),
            docs: docs::request(tr, self.example(module)),
            parameters: self.parameters(),
            body: tr.request.iter().map(|field| self.body_element(field)).collect(),
            unit: self.unit_by(),
            elements: tr.request.iter().map(|field| self.request_element(field)).collect(),
        }
    }

    /// The parameters in table order; those that an element is derived from stand in its place.
    fn parameters(&self) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for field in &self.tr.request {
            if let (Some(name), Some(reading)) = (&field.rust, &field.reading) {
                parameters.push(Parameter {
                    rust: name.clone(),
                    ty: parameter_type(reading),
                    required: field.amended_required(),
                    docs: docs::parameter(name, field),
                    aliases: vec![field.amended_element(), field.amended_name()],
                });
            }
            let derived = self.tr.parameters.iter().filter(|own| names(&field.derive).contains(&own.rust));
            // Two elements may follow from one parameter.
            let derived = derived.filter(|own| !parameters.iter().any(|known| known.rust == own.rust));
            let derived: Vec<_> = derived.collect();
            parameters.extend(derived.into_iter().map(|own| Parameter {
                rust: own.rust.clone(),
                ty: parameter_type(&own.reading),
                required: true,
                docs: vec![own.summary.clone()],
                aliases: vec![field.amended_element(), field.amended_name()],
            }));
        }
        parameters
    }

    fn body_element(&self, field: &Field) -> BodyElement {
        let element = field.amended_element();
        if let Some(value) = &field.fixed {
            return BodyElement::Fixed { element, value: value.clone() };
        }
        let Some(derive) = &field.derive else {
            return BodyElement::Parameter { element, rust: field.rust.clone().unwrap_or_default() };
        };
        let list = |name: &String| self.reading_of(name).and_then(|reading| reading.code.clone()).unwrap_or_default();
        let arms = derive.values.iter().map(|value| {
            let variants = derive.from.iter().filter_map(|name| value.get(name)).cloned().collect();
            (variants, value.get("code").cloned().unwrap_or_default())
        });
        BodyElement::Derived {
            method: self.helper_name(&element),
            element,
            from: derive.from.iter().map(|name| (name.clone(), list(name))).collect(),
            arms: arms.collect(),
        }
    }

    /// The helper that gives the code of a derived element: named after it, unless Rust or a parameter is in the way.
    fn helper_name(&self, element: &str) -> String {
        let own = self.tr.parameters.iter().map(|parameter| parameter.rust.as_str());
        let of_elements = self.tr.request.iter().filter_map(|field| field.rust.as_deref());
        let taken = own.chain(of_elements).chain(REQUEST_METHODS.iter().copied()).any(|taken| taken == element);
        if is_snake_case(element) && !taken {
            return element.to_owned();
        }
        // The place keeps apart what is the same without its odd characters.
        let place = self.tr.request.iter().position(|field| field.amended_element() == element).unwrap_or_default();
        let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
        format!("code_of_{}_at_{place}", element.chars().map(plain).collect::<String>())
    }

    /// The reading of the parameter with that English name.
    fn reading_of(&self, name: &str) -> Option<&Reading> {
        let own = self.tr.parameters.iter().find(|parameter| parameter.rust == name);
        let element = || self.tr.request.iter().find(|field| field.rust.as_deref() == Some(name));
        own.map(|parameter| &parameter.reading).or_else(|| element()?.reading.as_ref())
    }

    fn unit_by(&self) -> Option<UnitBy> {
        let by = self.tr.unit_by.as_ref()?;
        let field = self.tr.request.iter().find(|field| field.amended_element() == by.element)?;
        let list = self.code_list(field.reading.as_ref()?.code.as_deref()?)?;
        let arms = list.values.iter().filter_map(|value| Some((value.rust.clone(), *by.units.get(&value.code)?)));
        Some(UnitBy {
            rust: field.rust.clone()?,
            required: field.amended_required(),
            codes: list.rust.clone(),
            arms: arms.collect(),
        })
    }

    fn request_element(&self, field: &Field) -> Element {
        let kind = field.reading.as_ref().map_or(Kind::Text, |reading| reading.kind);
        let element = self.element(field, field.rust.as_deref().unwrap_or_default(), kind);
        if let Some(value) = &field.fixed {
            let these = vec![(value.clone(), value.clone())];
            return Element { kind: Kind::Code, codes: Codes::These(these), ..element };
        }
        let Some(derive) = &field.derive else { return element };
        let these = derive.values.iter().filter_map(|value| {
            let label = |name: &String| Some(self.variant_label(name, value.get(name)?));
            let labels: Vec<String> = derive.from.iter().filter_map(label).collect();
            Some((value.get("code")?.clone(), labels.join(" ")))
        });
        Element { kind: Kind::Code, codes: Codes::These(these.collect()), ..element }
    }

    /// Kiwoom's label of a variant of a parameter.
    fn variant_label(&self, parameter: &str, variant: &str) -> String {
        let list = self.reading_of(parameter).and_then(|reading| self.code_list(reading.code.as_deref()?));
        let value = list.and_then(|list| list.values.iter().find(|value| value.rust == variant));
        value.map(|value| value.name.clone()).unwrap_or_default()
    }

    /// The sample call in Rust.
    fn example(&self, module: &str) -> Vec<String> {
        let tr = self.tr;
        let mut imports = vec![format!("{}Request", tr.rust)];
        let (mut shared, mut root) = (Vec::new(), vec!["Request".to_owned()]);
        let (mut required, mut setters) = (Vec::new(), String::new());
        for parameter in self.parameters() {
            let Some((value, list)) = self.example_value(&parameter) else { continue };
            if let Some(list) = list {
                let list = list.to_owned();
                if self.shared.contains_key(list.as_str()) { shared.push(list) } else { imports.push(list) }
            }
            if value.starts_with("NaiveDate") {
                root.push("NaiveDate".to_owned());
            }
            if parameter.required {
                required.push(value);
            } else {
                setters.push_str(&format!(".{}({value})", parameter.rust));
            }
        }
        // As it is sent: in the order of the table.
        let sample = |field: &Field| {
            let element = field.amended_element();
            tr.example.get(&element).map(|value| (element, value))
        };
        let samples = tr.request.iter().filter_map(sample);
        let body = samples.map(|(element, value)| format!("\"{element}\":\"{value}\"")).collect::<Vec<_>>();
        let mut lines = Vec::new();
        let mut import = |path: &str, mut names: Vec<String>| {
            names.sort();
            names.dedup();
            match names.as_slice() {
                [] => {}
                [name] => lines.push(format!("use kiwoom_api::{path}{name};")),
                names => lines.push(format!("use kiwoom_api::{path}{{{}}};", names.join(", "))),
            }
        };
        import("codes::", shared);
        import(&format!("{module}::"), imports);
        import("", root);
        lines.push(String::new());
        let call = format!("{}Request::new({}){setters}", tr.rust, required.join(", "));
        if call.len() <= 80 {
            lines.push(format!("let request = {call};"));
        } else {
            lines.push(format!("let request = {}Request::new(", tr.rust));
            lines.extend(required.iter().map(|value| format!("    {value},")));
            lines.push(format!("){setters};"));
        }
        lines.push(format!("assert_eq!(request.to_json()?, r#\"{{{}}}\"#);", body.join(",")));
        lines.push("# Ok::<(), Box<dyn std::error::Error>>(())".to_owned());
        lines
    }

    /// The value of a parameter in the sample call, as an expression, and the code list that it needs.
    fn example_value(&self, parameter: &Parameter) -> Option<(String, Option<&str>)> {
        let reading = self.reading_of(&parameter.rust)?;
        let text = self.tr.request.iter().find_map(|field| {
            let sample = self.tr.example.get(&field.amended_element())?;
            if field.rust.as_deref() == Some(parameter.rust.as_str()) {
                return Some(sample.clone());
            }
            // Derived: the variant that stands for the sample's code.
            let values = &field.derive.as_ref()?.values;
            let variant = values.iter().find(|value| value.get("code") == Some(sample))?.get(&parameter.rust)?;
            let list = self.code_list(reading.code.as_deref()?)?;
            list.values.iter().find(|value| value.rust == *variant).map(|value| value.code.clone())
        })?;
        if text.is_empty() {
            return None;
        }
        match reading.kind {
            Kind::StockCode => Some((format!("{text:?}.parse()?"), None)),
            Kind::Date => {
                let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or("0").trim_start_matches('0');
                let (year, month, day) = (part(0..4), part(4..6), part(6..8));
                Some((format!("NaiveDate::from_ymd_opt({year}, {month}, {day}).unwrap()"), None))
            }
            Kind::Code => {
                let list = self.code_list(reading.code.as_deref()?)?;
                let value = list.values.iter().find(|value| value.code == text)?;
                Some((format!("{}::{}", list.rust, value.rust), Some(&list.rust)))
            }
            _ => Some((format!("{text:?}"), None)),
        }
    }
}

fn names(derive: &Option<Derive>) -> &[String] {
    derive.as_ref().map_or(&[], |derive| &derive.from)
}

fn parameter_type(reading: &Reading) -> ParameterType {
    let (ty, _) = value_type(reading);
    match reading.kind {
        Kind::Text | Kind::Secret => ParameterType::Into(ty),
        _ => ParameterType::Plain(ty),
    }
}
