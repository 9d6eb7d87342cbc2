//! What a value is: by its codes, by what the glossary says of its name, by the units that its label names.

use super::fact_words::{Verdict, is_seen, verdict};
use super::page::Page;
use crate::description::{Named, codes_in, unit_in};
use crate::form::Form;
use crate::glossary::Rule;
use crate::kind::{Kind, Shape, Sign, Unit};
use crate::spec::{Field, Reading};

/// The question where there is no kind for a value yet.
fn waits(what: &str) -> String {
    format!("there are no {what}; text until there are")
}

/// Codes that a description makes dependent on other parameters: `거래소구분값 1일경우:P00101`.
const DEPENDS: &str = "일경우";

/// How a description writes dates and times, the longest first.
const FORMS: &[(&str, Kind)] = &[("YYYYMMDDHHMMSS", Kind::DateTime), ("YYYYMMDD", Kind::Date), ("HHMMSS", Kind::Time)];

/// Words for an index in the name of a TR, whose prices are levels.
const INDEX: &[&str] = &["업종", "지수"];

/// What the names of TRs call gold, of which tables say shares where it is grams.
const GOLD: &str = "금현물";

impl<'a> Page<'_, 'a> {
    pub(super) fn request_reading(&mut self, field: &mut Field) {
        if field.description.contains(DEPENDS) {
            field.reading = Some(Reading::of(Kind::Text));
            let question = "as: its codes follow from other parameters; state how, as spec/README.md says under derive";
            field.settle.push(question.to_owned());
            return;
        }
        let kind = self.rule(field).map(|rule| rule.reading.kind);
        // Its description lists the forms of a stock code, which look like codes.
        if kind == Some(Kind::StockCode)
            && let Some(list) = self.list_of_goods(&field.description)
        {
            field.reading = Some(Reading { code: Some(list), ..Reading::of(Kind::Code) });
            return;
        }
        if kind == Some(Kind::StockCode) {
            field.reading = Some(Reading::of(Kind::StockCode));
            return;
        }
        // There are more sectors and companies than the few that a description names.
        let is_code = field.rust.as_deref().is_some_and(|name| name.ends_with("_code"));
        if is_code && kind == Some(Kind::Text) {
            field.reading = Some(Reading::of(Kind::Text));
            return;
        }
        if let Some(list) = self.code_list(field, true) {
            if codes_in(&field.description).len() == 1 {
                field.settle.push("as: there is one code alone; fixed, unless others can be sent".to_owned());
            }
            self.choose_unit(field);
            field.reading = Some(Reading { code: Some(list), ..Reading::of(Kind::Code) });
            return;
        }
        let usual = self.rule(field).map(|rule| &rule.reading);
        // Who asks for a price names won: it has no direction.
        let usual = usual.map(|usual| if usual.kind == Kind::Price { Reading::of(Kind::Won) } else { usual.clone() });
        if let Some(number) = usual.filter(|usual| usual.kind.shape() == Shape::Whole && usual.kind.is_for_requests()) {
            field.reading = Some(Reading { sign: Sign::Unsigned, ..number });
            return;
        }
        let kind = match (form(field), kind) {
            (Some(Kind::Date), _) | (None, Some(Kind::Date)) => Kind::Date,
            (None, Some(Kind::Text)) => Kind::Text,
            _ => {
                let what = match kind {
                    Some(kind) if matches!(kind.shape(), Shape::Whole | Shape::Decimal) => {
                        waits(&format!("requests with values of the kind {kind}"))
                    }
                    _ => "text, unless it is a date, a stock code or one of a list of codes".to_owned(),
                };
                field.settle.push(format!("as: {what}"));
                Kind::Text
            }
        };
        field.reading = Some(Reading::of(kind));
    }

    pub(super) fn response_reading(&mut self, field: &mut Field) {
        if let Some(list) = self.code_list(field, false) {
            field.reading = Some(Reading { code: Some(list), ..Reading::of(Kind::Code) });
            return;
        }
        let rule = self.rule(field);
        let (proposed, question) = self.by_evidence(field, rule).unwrap_or_else(|| self.by_name_and_label(field, rule));
        let proposed = self.as_weight(with_decimals(proposed, &field.description));
        let evidence = self.known.evidence;
        let remarks = evidence.map(|evidence| evidence.remarks_on(&self.pasted.id, &field.element)).unwrap_or_default();
        let ask = |question| [vec![question], remarks.into_iter().map(str::to_owned).collect()].concat().join("; ");
        field.settle.extend(question.map(|question| format!("as: {}", ask(question))));
        self.seen(field, &proposed);
        field.reading = Some(proposed);
    }

    /// Tables say shares where it is gold.
    fn as_weight(&self, proposed: Reading) -> Reading {
        let unit = match proposed.unit {
            Some(Unit::Shares) if self.pasted.name.contains(GOLD) => Some(Unit::Grams),
            Some(Unit::ThousandShares) if self.pasted.name.contains(GOLD) => Some(Unit::Kilograms),
            unit => unit,
        };
        Reading { unit, ..proposed }
    }

    /// The forms that its values were seen in. One that the reading could not read contradicts it.
    fn seen(&self, field: &mut Field, proposed: &Reading) {
        let finding = self.known.evidence.and_then(|evidence| evidence.of(&self.pasted.id, &field.element));
        for word in finding.iter().flat_map(|finding| &finding.forms) {
            match word.parse::<Form>() {
                Ok(form) => match form.unreadable_as(proposed) {
                    None => field.seen.push(form),
                    Some(why) => field.settle.push(format!("seen: {form}, but {why}")),
                },
                // Facts have words for texts that the grammar of forms has not.
                Err(_) if !proposed.kind.is_counted() => field.seen.push(Form::Text),
                Err(problem) => field.settle.push(format!("seen: {problem}")),
            }
        }
        let mut once = Vec::new();
        field.seen.retain(|form| {
            !once.contains(form) && {
                once.push(*form);
                true
            }
        });
    }

    /// What the glossary says of the name, and the page of form and unit; and what is to be asked about it.
    fn by_name_and_label(&self, field: &Field, rule: Option<&Rule>) -> (Reading, Option<String>) {
        let (usual, doubt) = match (rule, &self.choice) {
            (Some(Rule { chosen: Some(chosen), .. }), Some(_)) => (Some(chosen.clone()), None),
            (Some(rule), _) => (Some(rule.reading.clone()), rule.doubt.as_deref()),
            // unit_by asks about all of them at once.
            (None, Some(_)) => (Some(Reading { sign: Sign::Signed, ..Reading::of(Kind::Flow) }), None),
            (None, None) => (None, None),
        };
        let label = unit_in(&field.name).or_else(|| unit_in(&field.description));
        let (proposed, question) = match (usual, form(field), label) {
            (Some(usual), Some(form), _) => by_form(usual, form),
            (None, Some(form), _) => (Reading::of(form), None),
            (usual, None, Some(label)) => by_label(usual, label),
            (Some(usual), None, None) => (usual, doubt.map(str::to_owned)),
            (None, None, None) => {
                let name = field.rust.as_deref().unwrap_or_default();
                (
                    Reading::of(Kind::Text),
                    Some(format!("what kind of value {name} is; text, so that nothing is lost meanwhile")),
                )
            }
        };
        let is_priced = matches!(proposed.kind, Kind::Price | Kind::Won);
        let about_an_index = is_priced && INDEX.iter().any(|word| self.pasted.name.contains(word));
        let question = question.or_else(|| about_an_index.then(|| "a price in won, or index_level".to_owned()));
        (proposed, question)
    }

    /// What is known of the field beside the page, and what is to be asked about it; nothing where nothing is known.
    fn by_evidence(&self, field: &Field, rule: Option<&Rule>) -> Option<(Reading, Option<String>)> {
        let finding = self.known.evidence?.of(&self.pasted.id, &field.element)?;
        let flow = Reading { sign: Sign::Signed, ..Reading::of(Kind::Flow) };
        let chosen = match rule {
            Some(rule) => rule.chosen.as_ref(),
            // As without evidence: unit_by asks about all of them at once.
            None => Some(&flow),
        }
        .filter(|_| self.choice.is_some());
        let usual = chosen.or(rule.map(|rule| &rule.reading));
        let doubt = || rule.and_then(|rule| rule.doubt.clone());
        Some(match verdict(&finding, usual) {
            // A table that has one unit may not have looked at the parameter that chooses another.
            Verdict::Known(known) if chosen.is_some() && known.kind.is_counted() => {
                (usual.cloned().unwrap_or(known), None)
            }
            Verdict::Known(known) if !is_seen(&finding) => {
                let question = usual.and_then(|usual| contradiction(&known, usual));
                (known, question)
            }
            Verdict::Known(known) => (known, None),
            Verdict::Waits(what) => (Reading::of(Kind::Text), Some(waits(what))),
            Verdict::Unclear(live) => {
                let known = usual.cloned().unwrap_or_else(|| Reading::of(Kind::Text));
                (known, Some(format!("the live server was seen to send: {live}")))
            }
            // A name that agrees with a guess makes it good.
            Verdict::Guess(guess) => match (usual, guess) {
                (Some(usual), None) => (usual.clone(), doubt()),
                (Some(usual), Some(guess)) if usual.kind == guess.kind => (usual.clone(), doubt()),
                (_, Some(guess)) => {
                    let question = format!("{}, which is a guess", guess.kind);
                    (guess, Some(question))
                }
                // What the page itself says is for the rules to read.
                (None, None) => return None,
            },
        })
    }

    /// What the glossary says of the name.
    fn rule(&self, field: &Field) -> Option<&'a Rule> {
        self.known.names.rule(field.rust.as_deref()?)
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

fn form(field: &Field) -> Option<Kind> {
    FORMS.iter().find(|(form, _)| field.description.contains(form)).map(|(_, kind)| *kind)
}

/// How the name contradicts what facts say of a number: another kind, or another meaning of its sign.
fn contradiction(known: &Reading, usual: &Reading) -> Option<String> {
    let is_number = |reading: &Reading| matches!(reading.kind.shape(), Shape::Whole | Shape::Decimal);
    if !is_number(known) || !is_number(usual) {
        return None;
    }
    if known.kind != usual.kind {
        return Some(format!("{}, as facts have it; {} by its name", known.kind, usual.kind));
    }
    let is_other = known.sign != usual.sign && usual.sign != Sign::AsSent;
    is_other.then(|| format!("sign: {}, as facts have it; {} by its name", known.sign, usual.sign))
}

/// How descriptions count decimals.
const DECIMALS: [(&str, u8); 4] = [("첫째", 1), ("둘째", 2), ("셋째", 3), ("넷째", 4)];

/// With the decimals that the description says, where nothing else does.
fn with_decimals(proposed: Reading, description: &str) -> Reading {
    let is_open = matches!(proposed.kind, Kind::Rate | Kind::Ratio | Kind::Decimal)
        && proposed.scale.is_none()
        && proposed.implied_decimals.is_none();
    let said = || DECIMALS.iter().find(|(word, _)| description.contains(&format!("소수점 {word} 자리")));
    let scale = proposed.scale.or_else(|| said().filter(|_| is_open).map(|(_, decimals)| *decimals));
    Reading { scale, ..proposed }
}

/// A date or time is as the page writes it.
fn by_form(usual: Reading, form: Kind) -> (Reading, Option<String>) {
    let question =
        (usual.kind != form).then(|| format!("{form}, as the description has it; {} by its name", usual.kind));
    (Reading::of(form), question)
}

/// A unit in the label counts more than what is usual; where they are of different kinds, somebody has to look.
fn by_label(usual: Option<Reading>, label: Named) -> (Reading, Option<String>) {
    let (kind, unit) = match label {
        Named::Money(unit) => (Kind::Amount, unit),
        Named::Shares(unit) => (Kind::Quantity, unit),
        Named::Percent => (Kind::Rate, Some(Unit::Percent)),
        Named::Points => (Kind::Decimal, Some(Unit::IndexPoints)),
    };
    let alike = |usual: &Reading| match kind {
        Kind::Amount => {
            usual.kind == Kind::Amount || unit == Some(Unit::Won) && matches!(usual.kind, Kind::Price | Kind::Won)
        }
        Kind::Decimal => matches!(usual.kind, Kind::Decimal | Kind::IndexLevel),
        kind => usual.kind == kind,
    };
    match (usual, unit) {
        (Some(usual), Some(unit)) if alike(&usual) => (Reading { unit: Some(unit), ..usual }, None),
        (None, Some(unit)) if kind != Kind::Rate => (Reading { unit: Some(unit), ..Reading::of(kind) }, None),
        (usual, Some(unit)) => {
            let sign = if kind == Kind::Rate { Sign::AsSent } else { Sign::Signed };
            let scale = (kind == Kind::Rate).then_some(2);
            let by_name = usual.map_or_else(|| "nothing".to_owned(), |usual| usual.kind.to_string());
            let question = format!("{kind}, as the label has it; {by_name} by its name");
            (Reading { unit: Some(unit), sign, scale, ..Reading::of(kind) }, Some(question))
        }
        (_, None) => {
            let question = "there is no unit that the label's is one of; text, so that nothing is misread meanwhile";
            (Reading::of(Kind::Text), Some(question.to_owned()))
        }
    }
}
