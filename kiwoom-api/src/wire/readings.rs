//! What becomes of every element of every TR, as tables that somebody who trades can check.
//!
//! One snapshot a TR. Elements that mean the same kind of thing stand together above one table of samples: what the
//! server may write, and the value that it becomes. A `-` is a field that is `None` because there is no value, `kept`
//! one that is `None` because the JSON is not such a value.

use std::fmt::Write as _;

use super::{Cell, Decoder, Record};
use crate::catalogue::{Element, Kind, SignRule, Tr, Unit, trs};
use crate::generated::BLANKS;
use crate::value::{Flow, Measure};

#[test]
fn every_tr_reads_every_form_of_every_element_as_its_table_shows() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for tr in trs() {
            insta::assert_snapshot!(tr.id, table(tr));
        }
    });
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
    elements: Vec<(Place, &'static Element)>,
}

fn table(tr: &'static Tr) -> String {
    let mut out = format!("{} {}: {}\n", tr.id, tr.name, tr.rust);
    for group in groups(tr) {
        let _ = writeln!(out, "\n{}", group.reading);
        for (place, element) in &group.elements {
            let list = place.list.map(|list| format!("{}[].", tr.response[list].element)).unwrap_or_default();
            let _ =
                writeln!(out, "  {:<36} {:<40} {}", format!("{list}{}", element.element), element.rust, element.name);
        }
        for sample in &group.samples {
            let mut values = group.elements.iter().map(|(place, element)| (element.element, value(tr, *place, sample)));
            let (_, value) = values.next().expect("a group has an element");
            for (element, other) in values {
                assert_eq!(other, value, "{} {element} reads {sample} otherwise than its group", tr.id);
            }
            let _ = writeln!(out, "    {sample:<26} {value}");
        }
    }
    out
}

fn groups(tr: &'static Tr) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut add = |place, element: &'static Element| {
        let reading = reading(element);
        match groups.iter_mut().find(|group| group.reading == reading) {
            Some(group) => group.elements.push((place, element)),
            None => groups.push(Group { reading, samples: samples(element), elements: vec![(place, element)] }),
        }
    };
    for (index, element) in tr.response.iter().enumerate() {
        add(Place { list: None, index }, element);
        for (row_index, row_element) in element.rows.iter().enumerate() {
            add(Place { list: Some(index), index: row_index }, row_element);
        }
    }
    groups
}

/// What the catalogue says of the element: kind, unit, meaning of the sign.
fn reading(element: &Element) -> String {
    let mut text = element.kind.to_string();
    if let Some(unit) = element.unit {
        let _ = write!(text, ", in {}", name_of(unit));
    }
    if let Some(by) = element.unit_by {
        let units: Vec<String> = by.units.iter().map(|(code, unit)| format!("{code} {}", name_of(*unit))).collect();
        let _ = write!(text, ", in the unit that the request's {} says ({})", by.element, units.join(", "));
    }
    text.push_str(match element.sign {
        SignRule::Unsigned => "",
        SignRule::Signed => ", signed",
        SignRule::Direction => ", the sign is its direction",
        SignRule::Side => ", the sign is the side of the trade",
        SignRule::Magnitude => ", the sign means nothing",
        SignRule::AsSent => ", the sign is unexplained",
    });
    if !element.codes.is_empty() {
        let codes: Vec<&str> = element.codes.iter().map(|code| code.code).collect();
        let _ = write!(text, " of {}", codes.join(" "));
    }
    text
}

fn name_of(unit: Unit) -> &'static str {
    match unit {
        Unit::Won => "won",
        Unit::MillionWon => "million won",
        Unit::Shares => "shares",
        Unit::HundredShares => "hundreds of shares",
        Unit::ThousandShares => "thousands of shares",
        Unit::Orders => "orders",
        Unit::Percent => "percent",
        Unit::IndexPoints => "index points",
    }
}

/// What the server may write there, as JSON: the forms that occur, then some that are not such a value.
fn samples(element: &Element) -> Vec<String> {
    let forms: &[&str] = match element.kind {
        Kind::Text => &[r#""삼성전자""#, r#"" 5 ""#, r#""a \"b\"""#, r#""0""#, "7", r#""""#, "null", "[]"],
        Kind::Secret => &[r#""WQJCwyqInphKnR3bSRtB9NE1lv""#, r#""""#],
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
        Kind::DateTime => {
            &[r#""20241107083713""#, r#""00000000000000""#, r#""""#, r#""20241107""#, r#""20241107083760""#]
        }
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
        Kind::Rate | Kind::Decimal => &[
            r#""1.25""#,
            r#""+1.25""#,
            r#""-1.25""#,
            r#""--1.25""#,
            r#""0.00""#,
            r#""-0.00""#,
            r#""+0.00""#,
            r#""000.50""#,
            r#""-7""#,
            "1.25",
            "-1.25",
            "1.250",
            r#""""#,
            r#""1.25%""#,
            r#""1,25""#,
            "1e2",
        ],
        Kind::Code => &[],
        Kind::Rows => &["[]", r#""""#, "null", "[{}]", "[{},{}]", "[{},7]", "{}", r#""none""#, "0"],
        Kind::Won | Kind::Quantity | Kind::Amount | Kind::Count | Kind::Flow => &[
            r#""12345""#,
            r#""+12""#,
            r#""-12""#,
            r#""--714""#,
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
            r#""1,234""#,
            r#""１２""#,
            r#""+-12""#,
            r#""-""#,
        ],
    };
    let codes = element.codes.iter().map(|code| format!("\"{}\"", code.code));
    let others = ["\"9?\"", "\"\"", "7", "[]"].map(str::to_owned).into_iter().filter(|_| element.kind == Kind::Code);
    forms.iter().map(|form| (*form).to_owned()).chain(codes).chain(others).collect()
}

/// What that JSON becomes in that place, the way a whole reply is read: by the careful path, and by the fast one if that
/// does not leave it to the other.
fn value(tr: &'static Tr, place: Place, json: &str) -> String {
    let (names, list) = match place.list {
        Some(list) => (tr.response[list].rows, Some(tr.response[list].element)),
        None => (tr.response, None),
    };
    let member = format!("{{\"{}\":{json}}}", names[place.index].element);
    let reply = list.map_or_else(|| member.clone(), |list| format!("{{\"{list}\":[{member}]}}"));
    let (mut record, mut fast) = (blank(tr), blank(tr));
    Decoder::new().read_carefully(tr.id, reply.as_bytes(), &mut *record).expect("the samples are JSON");
    let value = value_in(&mut *record, place);
    if Decoder::new().read_fast(tr.id, reply.as_bytes(), &mut *fast).is_some() {
        assert_eq!(value_in(&mut *fast, place), value, "{} {reply}: the fast path reads it otherwise", tr.id);
    }
    value
}

fn value_in(record: &mut dyn Record, place: Place) -> String {
    let Some(list) = place.list else { return shown(record, place.index) };
    let Some(Cell::Rows(rows)) = record.cell(list) else { panic!("the place has no list") };
    shown(rows.get(0).expect("the list has a row"), place.index)
}

fn shown(record: &mut dyn Record, index: usize) -> String {
    let element = &record.elements()[index];
    if let Some(raw) = record.extras().get(element.element) {
        return format!("kept {raw}");
    }
    match record.cell(index).expect("every element has a cell") {
        Cell::Rows(rows) => {
            let mut count = 0;
            while rows.get(count).is_some() {
                count += 1;
            }
            format!("{count} rows")
        }
        Cell::Flow(Some(flow)) => measures(*flow, element),
        cell => {
            let text = format!("{cell:?}");
            let option = text.split_once('(').and_then(|(_, inner)| inner.strip_suffix(')'));
            match option.expect("a cell shows its variant and its value") {
                "None" => "-".to_owned(),
                some => some.strip_prefix("Some(").and_then(|some| some.strip_suffix(')')).unwrap_or(some).to_owned(),
            }
        }
    }
}

/// The flow in each unit that the request may choose.
fn measures(flow: Flow, element: &Element) -> String {
    let by = element.unit_by.expect("a request decides the unit of a flow");
    let measured = |(code, unit): &(&str, Unit)| match flow.measured_in(*unit) {
        Some(Measure::Shares(shares)) => format!("{code}: {shares:?}"),
        Some(Measure::ThousandShares(thousands)) => format!("{code}: {thousands:?}"),
        Some(Measure::MillionWon(millions)) => format!("{code}: {millions:?}"),
        None => panic!("{} {code}: no flow is counted in {unit:?}", element.element),
    };
    by.units.iter().map(measured).collect::<Vec<_>>().join(", ")
}

fn blank(tr: &Tr) -> Box<dyn Record> {
    let index = trs().iter().position(|known| known.id == tr.id).expect("the TR is one of the list");
    BLANKS[index]()
}
