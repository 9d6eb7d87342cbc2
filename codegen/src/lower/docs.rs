//! The sentences of the generated docs.

use crate::ir::{Parameter, Start};
use crate::naming::in_english;
use crate::rows;
use crate::spec::{
    CodeList, CodeValue, Field, Flag, FlagSet, Items, Kind, Only, Reading, RowOf, SampleAmendment, Sign, Sort, Tr,
    TrKind,
};

/// A request type.
pub(super) fn request(tr: &Tr, example: Vec<String>) -> Vec<String> {
    let mut docs =
        vec![format!("Asks for [`{}`]: {} (`{}`).", tr.rust, tr.name, tr.id), String::new(), tr.summary.clone()];
    docs.extend(availability(tr));
    docs.extend(by_the_client(tr));
    docs.extend(tr.amend_example.iter().flat_map(|SampleAmendment { element, replace, with, reason }| {
        let line = format!("Kiwoom's sample call has `{replace}` for `{element}`, read as `{with}` here: {reason}.");
        [String::new(), line]
    }));
    docs.push(String::new());
    docs.extend(example);
    docs
}

/// A response type.
pub(super) fn response(tr: &Tr, example: Vec<String>) -> Vec<String> {
    let asked = format!("What the server answers to [`{}Request`]: {} (`{}`).", tr.rust, tr.name, tr.id);
    let mut docs = vec![tr.summary.clone(), String::new(), asked];
    if let Some(rows) = tr.page_rows {
        docs.push(format!("A full page has {rows} rows."));
    }
    docs.extend(availability(tr));
    docs.extend(by_the_client(tr));
    docs.push(String::new());
    docs.extend(example);
    docs
}

/// A realtime type.
pub(super) fn realtime(tr: &Tr, items: Items) -> Vec<String> {
    let of = match items {
        Items::Stocks => {
            "Its items are stocks: codes as `005930`, `005930_NX` and `005930_AL`, each an item of its own."
        }
        Items::Sectors => "Its items are sectors (업종): codes as `001`.",
        Items::GoldPrices => "Its items are `MGD`, in won a gram, and `MGU`, in dollars an ounce.",
        Items::Market => "It has no items: what is sent is of the whole market.",
        Items::Account => "It has no items: what is sent is of the account that the token is for.",
    };
    let what = format!("What the server sends of the realtime type `{}`: {}.", tr.id, tr.name);
    [vec![tr.summary.clone(), String::new(), what, of.to_owned()], availability(tr)].concat()
}

/// Where and since when it is not served.
pub(super) fn availability(tr: &Tr) -> Vec<String> {
    let withdrawn = tr.withdrawn.as_ref().map(|withdrawn| {
        let (since, code) = (&withdrawn.since, &withdrawn.code);
        format!("**Kiwoom has withdrawn this TR**: since {since} the server refuses it with {code}.")
    });
    let demo = (!tr.demo).then(|| "Demo (모의투자) does not serve this TR.".to_owned());
    withdrawn.into_iter().chain(demo).flat_map(|line| [String::new(), line]).collect()
}

/// Whoever finds the type of a token should know that nobody needs it.
fn by_the_client(tr: &Tr) -> Option<String> {
    let known = "A [`Client`](crate::Client) that has credentials makes this call by itself.";
    (tr.kind == TrKind::Token).then(|| known.to_owned())
}

/// The type of a row.
pub(super) fn row(tr: &Tr, list: &Field) -> Vec<String> {
    vec![format!("One row of {} (`{}`) in [`{}`] (`{}`).", list.amended_name(), list.amended_element(), tr.rust, tr.id)]
}

/// The list of rows.
pub(super) fn rows(list: &Field) -> Vec<String> {
    let of = RowOf::of(list);
    let mut what = format!("The rows: {} (`{}`)", list.amended_name(), list.amended_element());
    what.extend(of.map(|of| format!("; each is {}", of.singular())));
    let orders: Vec<String> = list.sorted_by.iter().filter_map(order).collect();
    match orders.as_slice() {
        [] if rows::are_newest_first(list) => what.push_str(", newest first."),
        [] => what.push('.'),
        [only] => what.push_str(&format!(".\n\nSorted {only}.")),
        orders => {
            what.push_str(".\n\nSorted");
            what.extend(orders.iter().map(|order| format!("\n- {order}")));
        }
    }
    let filters: Vec<String> =
        list.filtered_by.0.iter().map(|(parameter, field)| format!("`{parameter}` (by `{field}`)")).collect();
    if !filters.is_empty() {
        what.push_str(&format!("\n\nLeft out is what does not fit {}.", filters.join(", ")));
    }
    with_notes(what, list)
}

/// By what rows are sorted, and when: `` by `volume`, largest first, where `sort_type` is `Volume` ``.
fn order(sort: &Sort) -> Option<String> {
    let (first, field) = sort.by()?;
    let only = match sort.only {
        None => "",
        Some(Only::Positive) => ", positive ones alone",
        Some(Only::Negative) => ", negative ones alone",
        Some(Only::Zero) => ", zeros alone",
    };
    let when: Vec<String> =
        sort.when.0.iter().map(|(parameter, variant)| format!("`{parameter}` is `{variant}`")).collect();
    let when = if when.is_empty() { String::new() } else { format!(", where {}", when.join(" and ")) };
    Some(format!("by `{field}`, {} first{only}{when}", first.word()))
}

/// A field of a record.
pub(super) fn value(name: &str, field: &Field, reading: &Reading, request: &str) -> Vec<String> {
    let what = format!(
        "{} ({}, `{}`){}.",
        in_english(name),
        field.amended_name(),
        field.amended_element(),
        suffix(reading, request)
    );
    with_notes(what, field)
}

/// A field of a level: the elements of all levels, side by side.
pub(super) fn level_value(
    name: &str,
    sides: &[(String, Vec<&Field>)],
    reading: &Reading,
    levels: usize,
    request: &str,
) -> Vec<String> {
    let mut docs = vec![format!("{}{}.", in_english(name), suffix(reading, request)), String::new()];
    let most = sides.iter().map(|(_, fields)| fields.len()).max().unwrap_or_default();
    if most < levels {
        docs.push(format!("Only levels 1 to {most} have it."));
        docs.push(String::new());
    }
    for (side, fields) in sides {
        let elements: Vec<String> = fields.iter().map(|field| format!("`{}`", field.amended_element())).collect();
        docs.push(format!("- {side}: {}", elements.join(", ")));
    }
    docs
}

/// A request parameter.
pub(super) fn parameter(name: &str, field: &Field, start: &Start) -> Vec<String> {
    let is_text = field.reading.as_ref().is_some_and(|reading| reading.kind == Kind::Text);
    let length = field.amended_length().filter(|_| is_text);
    let length = length.map(|most| format!(", at most {most} characters")).unwrap_or_default();
    let mut docs = with_notes(
        format!("{} ({}, `{}`){length}.", in_english(name), field.amended_name(), field.amended_element()),
        field,
    );
    if let Start::Value { words, .. } = start {
        docs.extend([String::new(), format!("A new request has {words}.")]);
    }
    docs
}

/// What `new` takes, and what else it sets.
pub(super) fn constructor(parameters: &[Parameter]) -> Vec<String> {
    let starts = parameters.iter().filter_map(|parameter| match &parameter.start {
        Start::Value { words, .. } => Some(format!("- `{}`: {words}", parameter.rust)),
        Start::Argument | Start::Blank => None,
    });
    let starts: Vec<String> = starts.collect();
    let is_argument = |parameter: &Parameter| parameter.start == Start::Argument;
    let first = match (starts.is_empty(), parameters.iter().any(is_argument)) {
        (true, _) if parameters.iter().all(is_argument) => "A request; every parameter is required.",
        (true, _) => "A request with its required parameters.",
        (false, true) => "A request for what its arguments ask. The rest starts as follows, and has setters:",
        (false, false) => "A request that starts as follows, and has setters:",
    };
    let mut docs = vec![first.to_owned()];
    if !starts.is_empty() {
        docs.push(String::new());
    }
    docs.extend(starts);
    docs
}

/// A code list: what it is, and the elements that are one of its codes.
pub(super) fn code_list(list: &CodeList, elements: &[&Field], of: Option<&str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for field in elements {
        let name = format!("`{}` ({})", field.amended_element(), field.amended_name());
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let of = of.map(|tr| format!(" in `{tr}`")).unwrap_or_default();
    vec![list.summary.clone(), String::new(), format!("The codes of {}{of}.", names.join(", "))]
}

/// A set of flags: what it is, and the elements that are one.
pub(super) fn flag_set(set: &FlagSet, elements: &[&Field], of: &str) -> Vec<String> {
    let names = elements.iter().map(|field| format!("`{}` ({})", field.amended_element(), field.amended_name()));
    let names = names.collect::<Vec<_>>().join(", ");
    vec![
        set.summary.clone(),
        String::new(),
        format!(
            "Sent as {names} of `{of}`: a digit each, in this order, `1` for what is in the set and `0` for the others."
        ),
    ]
}

/// A flag.
pub(super) fn flag(flag: &Flag) -> String {
    let english = in_english(&flag.english);
    if flag.name == flag.english { format!("{english}.") } else { format!("{}: {english}.", flag.name) }
}

/// A variant of a code list.
pub(super) fn code(value: &CodeValue) -> String {
    let also = value.also.iter().map(|code| format!("; also sent as `{code}`")).collect::<String>();
    let english = in_english(&value.english) + &also;
    if value.name == value.english || value.name == value.code {
        return format!("`{}`: {english}.", value.code);
    }
    format!("`{}` {}: {english}.", value.code, value.name)
}

/// Notes, and why our reading departs from the table.
fn with_notes(first: String, field: &Field) -> Vec<String> {
    let mut docs = vec![first];
    let amended = field.amend.iter().map(|amendment| {
        let (fact, replace, with) =
            (format!("{:?}", amendment.fact).to_lowercase(), &amendment.replace, &amendment.with);
        format!("The table's {fact} says `{replace}`, read as `{with}` here: {}.", amendment.reason)
    });
    let added = field.added.iter().map(|reason| format!("Not from Kiwoom's tables: {reason}."));
    let sum = field.sum_of.iter().map(|rows| format!("The sum of `{rows}` over the rows."));
    let ceiling = field.saturates.iter().map(|ceiling| {
        format!(
            "The server counts no further than {ceiling}: where it sends that, this is `None`, with an \
             [`Issue`](crate::wire::Issue)."
        )
    });
    let more: Vec<String> = field.note.iter().cloned().chain(ceiling).chain(sum).chain(amended).chain(added).collect();
    if !more.is_empty() {
        docs.push(String::new());
        docs.extend(more);
    }
    docs
}

/// What follows the name of a value: its unit, and what its sign means.
fn suffix(reading: &Reading, request: &str) -> String {
    // The name of a count says what it counts.
    let unit = reading.unit.filter(|_| reading.kind != Kind::Count);
    let unit = unit.map(|unit| format!(", in {}", unit.english())).unwrap_or_default();
    match (reading.kind, reading.sign) {
        (Kind::Flow, sign) => {
            let signed = if sign == Sign::Signed { ", signed" } else { "" };
            format!("{signed}, in the unit that the request asks for: see [`{request}::measure`]")
        }
        (_, Sign::Direction) => format!("{unit}, with its direction"),
        (Kind::Time | Kind::EventTime | Kind::TimeWithColons | Kind::HourMinute, _) => ", in Korea".to_owned(),
        (_, Sign::Signed) => format!("{unit}, signed"),
        (_, Sign::Side) => format!("{unit}, with the side that traded"),
        (_, Sign::Magnitude) => format!("{unit}; whatever sign the server writes before it adds nothing"),
        (_, Sign::AsSent) => format!("{unit}, with the sign as sent: its meaning is undocumented"),
        _ => unit,
    }
}
