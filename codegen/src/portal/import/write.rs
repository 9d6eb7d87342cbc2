//! A spec as the text of its file, in the form of those that people wrote.

use std::fmt::{self, Write as _};

use crate::spec::{ChosenUnit, CodeList, Field, Group, Pairs, Reading, Tr, UnitBy};

/// The file of a spec. It reads back as the same spec.
pub(super) fn yaml(tr: &Tr) -> String {
    let mut text = String::new();
    // Writing to a `String` cannot fail.
    let _ = write_tr(&mut text, tr);
    text
}

/// One row of a table, with the indentation of its first line.
pub(super) fn row(field: &Field, indent: usize) -> String {
    let mut text = String::new();
    let _ = write_field(&mut text, field, indent);
    text
}

fn write_tr(text: &mut String, tr: &Tr) -> fmt::Result {
    writeln!(text, "id: {}", scalar(&tr.id))?;
    writeln!(text, "name: {}", scalar(&tr.name))?;
    writeln!(text, "category: {}", scalar(&tr.category))?;
    if let Some(path) = &tr.path {
        writeln!(text, "path: {}", scalar(path))?;
    }
    writeln!(text, "rust: {}", scalar(&tr.rust))?;
    if let Some(reason) = &tr.named {
        writeln!(text, "named: {}", scalar(reason))?;
    }
    writeln!(text, "summary: {}", scalar(&tr.summary))?;
    writeln!(text, "kind: {}", tr.kind)?;
    if let Some(items) = tr.items {
        writeln!(text, "items: {items}")?;
    }
    if let Some(rows) = tr.page_rows {
        writeln!(text, "page_rows: {rows}")?;
    }
    if !tr.settle.is_empty() {
        writeln!(text, "settle:")?;
        for question in &tr.settle {
            writeln!(text, "  - {}", scalar(question))?;
        }
    }
    if !tr.codes.is_empty() {
        writeln!(text, "\ncodes:")?;
        tr.codes.iter().try_for_each(|list| write_codes(text, list, 2))?;
    }
    if !tr.groups.is_empty() {
        writeln!(text, "\ngroups:")?;
        tr.groups.iter().try_for_each(|group| write_group(text, group))?;
    }
    if let Some(UnitBy { element, units }) = &tr.unit_by {
        writeln!(text, "\nunit_by:\n  element: {}\n  units: {}", scalar(element), chosen_units(units))?;
    }
    if tr.is_realtime() {
        return write_table(text, "response", &tr.response);
    }
    write_table(text, "request", &tr.request)?;
    write_table(text, "response", &tr.response)?;
    let Pairs(example) = &tr.example;
    let example = example.iter().map(|(element, value)| (scalar(element), quoted(value)));
    writeln!(text, "\nexample: {}", flow(example))
}

/// A list of `types.yaml`.
pub(super) fn shared(list: &CodeList) -> String {
    let mut text = String::new();
    let _ = write_codes(&mut text, list, 0);
    text
}

fn write_codes(text: &mut String, list: &CodeList, indent: usize) -> fmt::Result {
    let (rust, summary, below) = (scalar(&list.rust), scalar(&list.summary), indent + 2);
    writeln!(text, "{:indent$}- rust: {rust}\n{:below$}summary: {summary}", "", "")?;
    write_settle(text, &list.settle, below)?;
    writeln!(text, "{:below$}values:", "")?;
    for value in &list.values {
        let code =
            if value.code.bytes().all(|b| b.is_ascii_alphabetic()) { scalar(&value.code) } else { quoted(&value.code) };
        let mut pairs = vec![("code", code)];
        if !value.also.is_empty() {
            let also: Vec<String> = value.also.iter().map(|code| quoted(code)).collect();
            pairs.push(("also", format!("[{}]", also.join(", "))));
        }
        pairs.extend([
            ("rust", scalar(&value.rust)),
            ("name", scalar(&value.name)),
            ("english", scalar(&value.english)),
        ]);
        pairs.extend(value.named.as_ref().map(|reason| ("named", scalar(reason))));
        pairs.extend(value.added.as_ref().map(|reason| ("added", scalar(reason))));
        writeln!(text, "{:below$}  - {}", "", flow(pairs.into_iter()))?;
    }
    Ok(())
}

fn write_group(text: &mut String, group: &Group) -> fmt::Result {
    let pairs = [
        ("rust", scalar(&group.rust)),
        ("type", scalar(&group.level)),
        ("levels", group.levels.to_string()),
        ("summary", quoted(&group.summary)),
    ];
    let settle = settle(&group.settle).map(|settle| ("settle", settle));
    writeln!(text, "  - {}", flow(pairs.into_iter().chain(settle)))
}

fn write_table(text: &mut String, key: &str, fields: &[Field]) -> fmt::Result {
    if fields.is_empty() {
        return writeln!(text, "\n{key}: []");
    }
    writeln!(text, "\n{key}:")?;
    fields.iter().try_for_each(|field| write_field(text, field, 2))
}

fn write_field(text: &mut String, field: &Field, indent: usize) -> fmt::Result {
    let mut pairs = facts(field);
    pairs.extend(field.reading.as_ref().map(|reading| ("as", as_text(reading))));
    pairs.extend(field.rust.as_ref().map(|rust| ("rust", scalar(rust))));
    pairs.extend(field.named.as_ref().map(|reason| ("named", scalar(reason))));
    pairs.extend(field.row.as_ref().map(|row| ("row", scalar(row))));
    pairs.extend(field.note.as_ref().map(|note| ("note", scalar(note))));
    if !field.seen.is_empty() {
        let forms: Vec<String> = field.seen.iter().map(ToString::to_string).collect();
        pairs.push(("seen", format!("[{}]", forms.join(", "))));
    }
    pairs.extend(field.added.as_ref().map(|reason| ("added", scalar(reason))));
    pairs.extend(settle(&field.settle).map(|settle| ("settle", settle)));
    if !field.is_list() {
        return writeln!(text, "{:indent$}- {}", "", flow(pairs.into_iter()));
    }
    for (index, (key, value)) in pairs.into_iter().enumerate() {
        writeln!(text, "{:indent$}{} {key}: {value}", "", if index == 0 { "-" } else { " " })?;
    }
    if field.fields.is_empty() {
        return Ok(());
    }
    writeln!(text, "{:indent$}  fields:", "")?;
    field.fields.iter().try_for_each(|field| write_field(text, field, indent + 4))
}

/// The facts of a row, as key and text; what the table leaves blank is left out.
pub(super) fn facts(field: &Field) -> Vec<(&'static str, String)> {
    let mut pairs = vec![
        ("element", scalar(&field.element)),
        ("name", scalar(&field.name)),
        ("type", scalar(&field.wire_type)),
        ("required", scalar(&field.required)),
    ];
    pairs.extend(field.length.map(|length| ("length", length.to_string())));
    if !field.description.is_empty() {
        pairs.push(("description", quoted(&field.description)));
    }
    pairs
}

fn chosen_units(units: &Pairs<Option<ChosenUnit>>) -> String {
    let chosen = |unit: &Option<ChosenUnit>| match unit {
        None => "null".to_owned(),
        Some(ChosenUnit::Unit(unit)) => unit.to_string(),
        Some(ChosenUnit::By(UnitBy { element, units })) => {
            flow([("element", scalar(element)), ("units", chosen_units(units))].into_iter())
        }
    };
    map(units.0.iter().map(|(code, unit)| (code.clone(), chosen(unit))))
}

pub(super) fn as_text(reading: &Reading) -> String {
    if let Some(list) = &reading.code {
        return flow([("code", scalar(list))].into_iter());
    }
    let (unit, sign) = reading.kind.implies();
    let mut pairs = vec![("kind", reading.kind.to_string())];
    pairs.extend(reading.unit.filter(|_| reading.unit != unit).map(|unit| ("unit", unit.to_string())));
    if reading.sign != sign {
        pairs.push(("sign", reading.sign.to_string()));
    }
    pairs.extend(reading.scale.map(|scale| ("scale", scale.to_string())));
    pairs.extend(reading.implied_decimals.map(|decimals| ("implied_decimals", decimals.to_string())));
    if pairs.len() == 1 { reading.kind.to_string() } else { flow(pairs.into_iter()) }
}

fn write_settle(text: &mut String, questions: &[String], indent: usize) -> fmt::Result {
    settle(questions).map_or(Ok(()), |settle| writeln!(text, "{:indent$}settle: {settle}", ""))
}

/// The open questions, or nothing.
fn settle(questions: &[String]) -> Option<String> {
    let texts: Vec<String> = questions.iter().map(|question| quoted(question)).collect();
    (!texts.is_empty()).then(|| format!("[{}]", texts.join(", ")))
}

fn flow<K: fmt::Display>(pairs: impl Iterator<Item = (K, String)>) -> String {
    let pairs: Vec<String> = pairs.map(|(key, value)| format!("{key}: {value}")).collect();
    if pairs.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", pairs.join(", ")) }
}

/// Codes as keys.
fn map(pairs: impl Iterator<Item = (String, String)>) -> String {
    flow(pairs.map(|(key, value)| (quoted(&key), value)))
}

/// Text as a word of YAML where it is one, in quotes otherwise.
pub(super) fn scalar(text: &str) -> String {
    let is_word = text.starts_with(char::is_alphabetic)
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | ' ' | '.' | '/' | '-'))
        && !text.ends_with([' ', '-']);
    // YAML 1.1 and 1.2 readers take other words for true and false.
    let is_special = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"]
        .contains(&text.to_ascii_lowercase().as_str());
    let is_flag = matches!(text, "Y" | "N");
    if is_word && (!is_special || is_flag) { text.to_owned() } else { quoted(text) }
}

/// Text in double quotes. What YAML escapes in them includes all that JSON does.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c if c.is_control() || matches!(c, '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}') => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
