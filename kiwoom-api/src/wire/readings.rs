//! What becomes of every element of every TR, as tables that somebody who trades can check.
//!
//! One snapshot a TR, and one for all realtime types. Elements that mean the same kind of thing stand together above one table of samples: what the
//! server may write, and the value that it becomes. A `-` is a field that is `None` because there is no value, `kept`
//! one that is `None` because the JSON is not such a value.

use std::fmt::Write as _;

use super::kinds::{WORDS, read_alone};
use super::{Decoder, Record, Value};
use crate::catalogue::{
    Decimals, Digits, Element, Form, Kind, Reading, RealtimeType, Seen, SignRule, Tr, Unit, UnitBy, realtime_types,
    seen, trs,
};
use crate::generated::{BLANKS, REALTIME_BLANKS};
use crate::value::{Flow, Measure};

#[test]
fn every_tr_reads_every_form_of_every_element_as_its_table_shows() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for tr in tables_of_trs() {
            insta::assert_snapshot!(tr.id, table(tr));
        }
        let realtime: Vec<String> = tables_of_realtime_types().map(table).collect();
        insta::assert_snapshot!("realtime", realtime.join("\n\n"));
    });
}

/// Whatever specs use today: each word of the tables, as it reads by itself and with a sign that is arithmetic.
#[test]
fn every_word_reads_its_samples_as_its_table_shows() {
    let mut out = String::new();
    for word in WORDS {
        let plain = Element::new("", "", "", *word);
        let has_decimals = matches!(plain.kind, Kind::IndexLevel | Kind::Rate | Kind::Decimal | Kind::Ratio);
        let implied = has_decimals.then(|| plain.implied_decimals(2));
        let can_be_signed = matches!(
            plain.kind,
            Kind::Won | Kind::Quantity | Kind::Amount | Kind::Count | Kind::Rate | Kind::Decimal | Kind::Ratio
        );
        let signed = (can_be_signed && plain.sign == SignRule::Unsigned).then(|| plain.signed());
        for element in [Some(plain), signed, implied].into_iter().flatten() {
            let _ = writeln!(out, "\n{word:?}: {}", reading(&element));
            for sample in samples(&element) {
                let Ok(text) = serde_json::from_str::<String>(&sample) else { continue };
                let _ = match read_alone(*word, &text, &element) {
                    Ok((value, again)) => {
                        // What is written is what was read.
                        let twice = read_alone(*word, &again, &element).map(|(value, _)| value);
                        assert!(*word == Reading::Secret || twice.as_ref() == Ok(&value), "{word:?} {text} {again}");
                        writeln!(out, "    {sample:<26} {value}")
                    }
                    Err(_) => writeln!(out, "    {sample:<26} kept"),
                };
            }
        }
    }
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("words", out);
    });
}

/// What is read: the response of a TR, or the values of a realtime type.
#[derive(Clone, Copy)]
struct Table {
    id: &'static str,
    name: &'static str,
    rust: &'static str,
    elements: &'static [Element],
    blank: fn() -> Box<dyn Record>,
}

fn tables_of_trs() -> impl Iterator<Item = Table> {
    let table = |(tr, blank): (&&'static Tr, &fn() -> Box<dyn Record>)| Table {
        id: tr.id,
        name: tr.name,
        rust: tr.rust,
        elements: tr.response,
        blank: *blank,
    };
    trs().iter().zip(BLANKS).map(table)
}

fn tables_of_realtime_types() -> impl Iterator<Item = Table> {
    let table = |(known, blank): (&&'static RealtimeType, &fn() -> Box<dyn Record>)| Table {
        id: known.id,
        name: known.name,
        rust: known.rust,
        elements: known.values,
        blank: *blank,
    };
    realtime_types().iter().zip(REALTIME_BLANKS).map(table)
}

/// Where an element is: in the response itself, or in the rows of the list with that index.
#[derive(Clone, Copy)]
struct Place {
    list: Option<usize>,
    index: usize,
}

/// Elements that are read alike.
struct Group {
    reading: String,
    samples: Vec<String>,
    /// What was seen of the elements on the wire.
    seen: Vec<Form>,
    elements: Vec<(Place, &'static Element)>,
}

fn table(tr: Table) -> String {
    let mut out = format!("{} {}: {}\n", tr.id, tr.name, tr.rust);
    for group in groups(tr) {
        let _ = writeln!(out, "\n{}", group.reading);
        for (place, element) in &group.elements {
            let list = place.list.map(|list| format!("{}[].", tr.elements[list].element)).unwrap_or_default();
            let _ =
                writeln!(out, "  {:<36} {:<40} {}", format!("{list}{}", element.element), element.rust, element.name);
        }
        let kind = group.elements[0].1.kind;
        let seen = group.seen.iter().map(|form| (sample_of(form, kind), true));
        let others = group.samples.iter().map(|sample| (sample.clone(), false));
        for (sample, was_seen) in seen.chain(others) {
            let sample = &sample;
            let mut values = group.elements.iter().map(|(place, element)| (element.element, value(tr, *place, sample)));
            let (_, value) = values.next().expect("a group has an element");
            for (element, other) in values {
                assert_eq!(other, value, "{} {element} reads {sample} otherwise than its group", tr.id);
            }
            if was_seen {
                assert!(!value.starts_with("kept"), "{} {} sends {sample}, which is not read", tr.id, group.reading);
                let _ = writeln!(out, "    {sample:<26} {value} (seen)");
                continue;
            }
            let _ = writeln!(out, "    {sample:<26} {value}");
        }
    }
    out
}

fn groups(tr: Table) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let seen_of_tr = seen(tr.id);
    let mut add = |place: Place, element: &'static Element| {
        let reading = reading(element);
        // Two lists may have the same codes and mean different things.
        let is_alike = |group: &Group| group.reading == reading && group.elements[0].1.codes == element.codes;
        let index = groups.iter().position(is_alike).unwrap_or_else(|| {
            groups.push(Group { reading, samples: samples(element), seen: Vec::new(), elements: Vec::new() });
            groups.len() - 1
        });
        let list = place.list.map_or("", |list| tr.elements[list].element);
        let group = &mut groups[index];
        for form in Seen::forms(seen_of_tr, list, element.element) {
            if !group.seen.contains(form) {
                group.seen.push(*form);
            }
        }
        group.elements.push((place, element));
    };
    for (index, element) in tr.elements.iter().enumerate() {
        add(Place { list: None, index }, element);
        for (row_index, row_element) in element.rows.iter().enumerate() {
            add(Place { list: Some(index), index: row_index }, row_element);
        }
    }
    groups
}

/// What the codes of a parameter say of the unit, those of others that it leaves it to included.
fn said_by(by: &UnitBy) -> String {
    let units = by.units.iter().map(|(code, unit)| format!("{code} {unit}"));
    let deferred = by.deferred.iter().map(|(code, by)| format!("{code} what {}", said_by(by)));
    format!("{} says ({})", by.element, units.chain(deferred).collect::<Vec<_>>().join(", "))
}

/// What the catalogue says of the element: kind, unit, meaning of the sign.
fn reading(element: &Element) -> String {
    let mut text = element.kind.to_string();
    if let Some(unit) = element.unit {
        let _ = write!(text, ", in {}", unit);
    }
    if let Some(by) = element.unit_by {
        let _ = write!(text, ", in the unit that the request's {}", said_by(&by));
    }
    text.push_str(match element.sign {
        SignRule::Unsigned => "",
        SignRule::Signed => ", signed",
        SignRule::Direction => ", the sign is its direction",
        SignRule::Side => ", the sign is the side of the trade",
        SignRule::Magnitude => ", the sign adds nothing",
        SignRule::AsSent => ", the sign is unexplained",
    });
    if let Some(ceiling) = element.saturates {
        let _ = write!(text, ", none where it is {ceiling}");
    }
    if let Some(decimals) = element.implied_decimals {
        let _ = write!(text, ", the last {decimals} digits are decimals where there is no point");
    }
    if !element.codes.is_empty() {
        let codes: Vec<&str> = element.codes.iter().map(|code| code.code).collect();
        let _ = write!(text, " of {}", codes.join(" "));
    }
    text
}

/// What the server may write there, as JSON: the forms that occur, then some that are not such a value.
fn samples(element: &Element) -> Vec<String> {
    let forms: &[&str] = match element.kind {
        Kind::Text => &[r#""삼성전자""#, r#"" 5 ""#, r#""a \"b\"""#, r#""0""#, "7", r#""""#, "null", "[]"],
        Kind::AccountNumber => &[r#""5012345678""#, r#"" 0012345678 ""#, r#""123""#, r#""""#, "{}"],
        Kind::OrderNumber => &[r#""0000139""#, r#""139""#, r#""""#, "139", "{}"],
        Kind::SignedText => &[r#""+매수""#, r#""-매도""#, r#""매수정정""#, r#""--매도""#, r#""+""#, r#""""#],
        Kind::Texts => &[r#""증거금40%|담보대출|신용가능""#, r#"" 관리종목 |""#, r#""""#, "7", "[]"],
        Kind::TimeWithColons => {
            &[r#""15:30:10""#, r#""09:05""#, r#""00:00:00""#, r#""""#, r#""153010""#, r#""24:00:00""#, r#""88:88:88""#]
        }
        Kind::HourMinute => &[r#""1530""#, r#""0905""#, r#""""#, r#""153010""#, r#""2400""#, r#""15:30""#],
        Kind::Secret => &[r#""WQJCwyqInphKnR3bSRtB9NE1lv""#, r#""""#],
        Kind::StockCodes => &[r#""005930""#, r#""005930|000660_NX""#, r#""""#, "5930", "{}"],
        Kind::SectorCode => &[r#""001""#, r#""001_AL""#, r#""""#, "1", "{}"],
        Kind::StockCode => &[
            r#""005930""#,
            r#""005930_NX""#,
            r#""005930_AL""#,
            r#""57JBHH""#,
            r#""J0036221D""#,
            r#""A005930""#,
            r#""005930_XX""#,
            r#""""#,
            "5930",
            "{}",
        ],
        Kind::Date => &[
            r#""20241125""#,
            "20241125",
            r#""00000000""#,
            r#""""#,
            r#""        ""#,
            r#""20240230""#,
            r#""2024-11-25""#,
            r#""241125""#,
            r#""0""#,
        ],
        Kind::DateAtMidnight => &[
            r#""20241125000000""#,
            r#""20241125""#,
            r#""00000000000000""#,
            r#""00000000""#,
            r#""""#,
            r#""20241125093000""#,
        ],
        Kind::DateTime => &[
            r#""20241107083713""#,
            r#""00000000000000""#,
            r#""""#,
            r#""20241107""#,
            r#""20241107083760""#,
            r#""20241107888888""#,
        ],
        Kind::BarTime => &[
            r#""20241107083713""#,
            r#""20241107888888""#,
            r#""20241107999999""#,
            r#""20241107""#,
            r#""00000000000000""#,
            r#""""#,
            r#""888888""#,
            r#""20241107777777""#,
            r#""20240230888888""#,
        ],
        Kind::Time => &[
            r#""153010""#,
            r#""090000""#,
            "90000",
            "153010",
            r#""000000""#,
            r#""888888""#,
            r#""999999""#,
            r#""""#,
            r#""00000000""#,
            r#""240000""#,
            r#""15:30""#,
        ],
        Kind::EventTime => &[r#""153010""#, r#""000000""#, r#""888888""#, r#""""#, r#""240000""#, r#""15:30""#],
        Kind::TimeSpan => {
            &[r#""002000""#, r#""000000""#, r#""240000""#, r#""888888""#, r#""""#, r#""006000""#, r#""0""#]
        }
        Kind::Price => &[
            r#""+78800""#,
            r#""-55000""#,
            r#""78800""#,
            r#""--55000""#,
            r#""000000078800""#,
            "78800",
            "-55000",
            r#""0""#,
            r#""-0""#,
            r#""+0""#,
            r#""""#,
            r#""888888""#,
            r#""78800.00""#,
            r#""78800.5""#,
            r#""78,800""#,
            r#""-""#,
        ],
        Kind::IndexLevel => &[
            r#""+40085""#,
            r#""-40085""#,
            r#""40085""#,
            r#""+400.85""#,
            r#""-400.85""#,
            r#""400.8""#,
            r#""0""#,
            r#""-0""#,
            r#""0.00""#,
            "40085",
            "400.85",
            r#""""#,
            r#""4e2""#,
        ],
        Kind::Rate | Kind::Decimal | Kind::Ratio => &[
            r#""1.25""#,
            r#""+1.25""#,
            r#""-1.25""#,
            r#""--1.25""#,
            r#""++7.44""#,
            r#""0.00""#,
            r#""-0.00""#,
            r#""+0.00""#,
            r#""000.50""#,
            r#""-7""#,
            r#""+-7""#,
            r#""---7""#,
            "1.25",
            "-1.25",
            "1.250",
            r#""""#,
            r#""1250000""#,
            r#""1.25%""#,
            r#""1,25""#,
            "1e2",
        ],
        Kind::Code | Kind::Flags => &[],
        Kind::Rows => &["[]", r#""""#, "null", "[{}]", "[{},{}]", "[{},7]", "{}", r#""none""#, "0"],
        Kind::Won | Kind::Quantity | Kind::Amount | Kind::Count | Kind::Flow => &[
            r#""12345""#,
            r#""+12""#,
            r#""-12""#,
            r#""--714""#,
            r#""++714""#,
            r#""7957373.000000""#,
            r#""-1613562.000""#,
            r#""0""#,
            r#""-0""#,
            r#""+0""#,
            r#""000000000123""#,
            "12345",
            "-12",
            r#""""#,
            r#"" ""#,
            "null",
            r#""888888""#,
            r#""4294967295""#,
            r#""9223372036854775808""#,
            r#""12.5""#,
            r#""12.500""#,
            r#""12.""#,
            r#"".000""#,
            r#""1,234""#,
            r#""１２""#,
            r#""+-12""#,
            r#""-""#,
        ],
    };
    let ceiling = element.saturates.into_iter().flat_map(|ceiling| {
        [ceiling, ceiling + 1]
            .map(|count| format!("\"{count}\""))
            .into_iter()
            .filter(|sample| !forms.contains(&&**sample))
    });
    let codes = element.codes.iter().map(|code| format!("\"{}\"", code.code));
    let others = ["\"9?\"", "\"\"", "7", "[]"].map(str::to_owned).into_iter().filter(|_| element.kind == Kind::Code);
    forms.iter().map(|form| (*form).to_owned()).chain(ceiling).chain(codes).chain(others).collect()
}

/// A value of that form, as JSON.
fn sample_of(form: &Form, kind: Kind) -> String {
    let (plain, padded) = match kind {
        Kind::Date => ("20241125", "00000000"),
        Kind::DateAtMidnight => ("20241125000000", "00000000000000"),
        Kind::DateTime | Kind::BarTime => ("20241107083713", "00000000000000"),
        Kind::Time | Kind::EventTime => ("153010", "090000"),
        Kind::TimeSpan => ("102030", "002000"),
        Kind::HourMinute => ("1530", "0900"),
        _ => ("5987336", "000005987336"),
    };
    let text = match form {
        Form::Blank => String::new(),
        Form::Text if kind == Kind::TimeWithColons => "15:30:10".to_owned(),
        Form::Text => "J0036221D".to_owned(),
        Form::Comma => "5,987,336".to_owned(),
        Form::Zeros => "0".repeat(plain.len()),
        Form::Number { sign, digits, decimals } => {
            let digits = match digits {
                Digits::Plain if matches!(decimals, Some(Decimals::Any(_))) => "69",
                Digits::Plain => plain,
                Digits::Padded => padded,
                Digits::Zero => "0",
            };
            let decimals = match decimals {
                None => String::new(),
                Some(Decimals::Any(count)) if digits != "0" => format!(".{}", &"123456789"[..usize::from(*count)]),
                Some(Decimals::Any(count) | Decimals::Zeros(count)) => format!(".{}", "0".repeat((*count).into())),
            };
            format!("{sign}{digits}{decimals}")
        }
    };
    format!("\"{text}\"")
}

/// What that JSON becomes in that place, the way a whole reply is read: by the careful path, and by the fast one if that
/// does not leave it to the other.
fn value(tr: Table, place: Place, json: &str) -> String {
    let (names, list) = match place.list {
        Some(list) => (tr.elements[list].rows, Some(tr.elements[list].element)),
        None => (tr.elements, None),
    };
    let member = format!("{{\"{}\":{json}}}", names[place.index].element);
    let reply = list.map_or_else(|| member.clone(), |list| format!("{{\"{list}\":[{member}]}}"));
    let (mut record, mut fast) = ((tr.blank)(), (tr.blank)());
    Decoder::new().read_carefully(tr.id, reply.as_bytes(), &mut *record).expect("the samples are JSON");
    let value = value_in(&*record, place);
    if Decoder::new().read_fast(tr.id, reply.as_bytes(), &mut *fast).is_some() {
        assert_eq!(value_in(&*fast, place), value, "{} {reply}: the fast path reads it otherwise", tr.id);
    }
    value
}

fn value_in(record: &dyn Record, place: Place) -> String {
    let Some(list) = place.list else { return shown(record, place.index) };
    let rows = record.value(list).and_then(Value::rows);
    let row = rows.and_then(|rows| rows.get(0)).expect("the list has a row");
    shown(row, place.index)
}

fn shown(record: &dyn Record, index: usize) -> String {
    let element = &record.elements()[index];
    if let Some(raw) = record.extras().get(element.element) {
        return format!("kept {raw}");
    }
    match record.value(index) {
        None => "-".to_owned(),
        Some(Value::Flow(flow)) => measures(flow, element),
        Some(rows @ Value::Rows(_)) => rows.to_string(),
        Some(value) => format!("{value:?}"),
    }
}

/// The flow in each unit that the request may choose.
fn measures(flow: Flow, element: &Element) -> String {
    let by = element.unit_by.expect("a request decides the unit of a flow");
    let measured = |(codes, unit): (String, Unit)| match flow.measured_in(unit) {
        Some(Measure::Shares(shares)) => format!("{codes}: {shares:?}"),
        Some(Measure::ThousandShares(thousands)) => format!("{codes}: {thousands:?}"),
        Some(Measure::MillionShares(millions)) => format!("{codes}: {millions:?}"),
        Some(Measure::MillionWon(millions)) => format!("{codes}: {millions:?}"),
        Some(Measure::HundredMillionWon(hundreds)) => format!("{codes}: {hundreds:?}"),
        None => panic!("{} {codes}: no flow is counted in {unit:?}", element.element),
    };
    choices(&by).into_iter().map(measured).collect::<Vec<_>>().join(", ")
}

/// Each unit that can be chosen, after the codes that choose it.
fn choices(by: &UnitBy) -> Vec<(String, Unit)> {
    let own = by.units.iter().map(|(code, unit)| ((*code).to_owned(), *unit));
    let after = |(code, by): &(&str, UnitBy)| {
        choices(by).into_iter().map(|(codes, unit)| (format!("{code} {codes}"), unit)).collect::<Vec<_>>()
    };
    own.chain(by.deferred.iter().flat_map(after)).collect()
}
