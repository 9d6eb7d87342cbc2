//! Values of request elements: those that a request starts with, and those of the sample call.

use super::Checker;
use crate::kind::{Kind, Shape};
use crate::source::Step;
use crate::spec::{Field, Pairs, SampleAmendment};

/// How many arguments `new` can have; clippy would refuse more.
const MOST_ARGUMENTS: usize = 7;

impl Checker<'_> {
    /// What a request starts with is worth sending, and nothing that a caller should have to say.
    pub(super) fn default(&mut self, field: &Field, at: &[Step<'_>]) {
        let Some(value) = &field.default else { return };
        let element = field.amended_element();
        let at = [at, &[Step::Key("default")]].concat();
        if field.derive.is_some() || field.fixed.is_some() {
            self.problem(
                &at,
                format!("{element}: default is for what a setter can change; remove it, or derive or fixed"),
            );
            return;
        }
        if !field.amended_required() {
            let message = format!("{element}: default is for required elements; an optional one starts blank");
            self.problem(&at, message);
        }
        let Some(reading) = &field.reading else { return };
        if !reading.kind.can_be_implied() && reading.kind.is_for_requests() {
            let kinds = Kind::ALL.iter().filter(|kind| kind.can_be_implied() && **kind != Kind::Code);
            let kinds: Vec<String> = kinds.map(ToString::to_string).collect();
            let (kind, kinds) = (reading.kind, kinds.join(", "));
            let message = format!(
                "{element}: a {kind} says what is asked, and has no default; {kinds} and code lists may have one"
            );
            self.problem(&at, message);
        }
        if value.is_empty() {
            self.problem(&at, format!("{element}: default is empty; expected a value that the server takes"));
        }
        for problem in self.value_problems(field, value) {
            self.problem(&at, format!("{element}: default is {value:?}{problem}"));
        }
    }

    /// What takes many arguments by place is called wrongly sooner or later.
    pub(super) fn arguments(&mut self) {
        let spec = self.spec();
        let own = spec.parameters.iter().map(|parameter| parameter.rust.as_str());
        let is_argument = |field: &&Field| field.amended_required() && field.default.is_none();
        let of_elements = spec.request.iter().filter(is_argument).filter_map(|field| field.rust.as_deref());
        let arguments: Vec<&str> = own.chain(of_elements).collect();
        if arguments.len() > MOST_ARGUMENTS {
            let (count, names) = (arguments.len(), arguments.join(", "));
            let message = format!(
                "a new request would take {count} arguments: {names}; expected at most {MOST_ARGUMENTS}: give a default \
                 to those that only narrow or order what is shown"
            );
            self.problem(&[Step::Key("request")], message);
        }
    }

    /// What of a value keeps it from being sent, each after the value itself: `; expected …`, `, which …`.
    fn value_problems(&self, field: &Field, value: &str) -> Vec<String> {
        let mut problems: Vec<String> =
            self.expected(field, value).map(|expected| format!("; expected {expected}")).into_iter().collect();
        match field.reading.as_ref().and_then(|reading| self.code_list(reading.code.as_deref()?)) {
            Some(list) if !value.is_empty() && !list.values.iter().any(|known| known.code == *value) => {
                let codes: Vec<&str> = list.values.iter().map(|known| known.code.as_str()).collect();
                problems.push(format!(", which is no code of {}; expected one of {}", list.rust, codes.join(", ")));
            }
            // Some codes are longer than the table allows.
            Some(_) => {}
            None if field.amended_length().is_some_and(|most| value.chars().count() > usize::from(most)) => {
                problems.push(", which is longer than the table allows".to_owned());
            }
            None => {}
        }
        problems
    }

    /// What a value should be, if it cannot be sent: the docs of the request build and send it.
    fn expected(&self, field: &Field, value: &str) -> Option<String> {
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
                    let sample = element.and_then(|field| self.spec().sample(&field.amended_element()));
                    let codes = self.parameter_codes(name).zip(sample);
                    let variant = codes.and_then(|(list, code)| list.values.iter().find(|known| known.code == code));
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
            kind if kind.shape() == Shape::Whole && is_plain_number(value) => None,
            kind if kind.shape() == Shape::Whole => {
                Some("a whole number that is not negative, as it is sent: in plain digits".to_owned())
            }
            Kind::Date if !is_date(value) => Some("a date, YYYYMMDD".to_owned()),
            Kind::StockCodes if !value.split('|').all(is_stock_code) => {
                Some("stock codes joined by |, such as 005930|000660".to_owned())
            }
            Kind::SectorCode if value.len() != 3 || !value.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some("a sector code of three digits, such as 001".to_owned())
            }
            Kind::StockCode if !is_stock_code(value) => Some("a stock code, such as 005930 or 005930_AL".to_owned()),
            Kind::Flags => {
                let most = self.flag_set(field.reading.as_ref()?)?.values.len();
                let fits = value.len() == most && value.bytes().all(|digit| matches!(digit, b'0' | b'1'));
                (!fits).then(|| format!("{most} digits, each 0 or 1"))
            }
            _ => None,
        }
    }

    fn sample_amendments(&mut self) {
        let spec = self.spec();
        for (index, SampleAmendment { element, replace, with, reason }) in spec.amend_example.iter().enumerate() {
            let at = [Step::Key("amend_example"), Step::Item(index)];
            match spec.example.get(element) {
                None => self.problem(&at, format!("{element} is not in the sample call; remove the amendment")),
                Some(sample) if sample != replace => {
                    let message = format!(
                        "the sample call has {element} {sample:?}, not {replace:?}; the amendment no longer applies"
                    );
                    self.problem(&at, message);
                }
                Some(_) if replace == with => {
                    self.problem(&at, format!("{element}: {with:?} is replaced with itself; remove the amendment"));
                }
                Some(_) => {}
            }
            if reason.trim().is_empty() {
                self.problem(&at, format!("{element}: the amendment needs a reason: how we know"));
            }
            if spec.amend_example[..index].iter().any(|before| before.element == *element) {
                self.problem(&at, format!("{element} is amended twice; keep one of them"));
            }
        }
    }

    /// The sample call is a request that could be sent.
    pub(super) fn example(&mut self) {
        let spec = self.spec();
        self.sample_amendments();
        for (element, value) in spec.samples() {
            let amended = spec.amend_example.iter().position(|amendment| amendment.element == element);
            let at = match amended {
                Some(index) => vec![Step::Key("amend_example"), Step::Item(index), Step::Key("with")],
                None => vec![Step::Key("example"), Step::Key(element)],
            };
            let Some(field) = spec.request.iter().find(|field| field.amended_element() == element) else {
                self.problem(&at, format!("{element} is no element of the request; remove it"));
                continue;
            };
            for problem in self.value_problems(field, value) {
                self.problem(&at, format!("{element} is {value:?}{problem}"));
            }
        }
        for field in &spec.request {
            let element = field.amended_element();
            if spec.sample(&element).is_none_or(|value| value.is_empty() && field.amended_required()) {
                self.problem(
                    &[Step::Key("example")],
                    format!("{element} is missing; expected the value of the sample call"),
                );
            }
        }
    }
}

/// Whether the text is a stock code as kiwoom-api takes it: 6 or 9 digits or capitals, and perhaps a market.
fn is_stock_code(text: &str) -> bool {
    let symbol = text.strip_suffix("_NX").or_else(|| text.strip_suffix("_AL")).unwrap_or(text);
    matches!(symbol.len(), 6 | 9) && symbol.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

/// Whether the text is what kiwoom-api makes of a number.
fn is_plain_number(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number >= 0 && number.to_string() == text)
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
