//! Which rows are bars: decided by the names and kinds of their fields, so that no spec has to say it.

use crate::kind::{Kind, Sign};
use crate::spec::{Field, Reading, Tr};

/// A row that is a bar: where its time is, and its turnover, if it has one. Its prices and its volume are called alike
/// in all of them.
#[derive(Debug)]
pub(crate) struct Bar<'a> {
    pub(crate) time: &'a Field,
    pub(crate) turnover: Option<&'a Field>,
}

/// What a row is.
#[derive(Debug)]
pub(crate) enum Row<'a> {
    /// A bar.
    Bar(Bar<'a>),
    /// It has most of a bar. What it lacks.
    Nearly(Vec<String>),
    /// Something else.
    Other,
}

/// What a row has if it is a bar, or is meant to be one.
const RANGE: [&str; 3] = ["open_price", "high_price", "low_price"];

/// When it is, most exactly first.
const TIMES: [&str; 2] = ["date_time", "date"];

/// What these fields make. A row that names its stock is one of many stocks, and no part of a series.
pub(crate) fn row(fields: &[Field]) -> Row<'_> {
    let named = |name: &str| fields.iter().find(|field| field.rust.as_deref() == Some(name));
    let time = TIMES.iter().find_map(|name| named(name));
    let of_many =
        fields.iter().any(|field| field.reading.as_ref().is_some_and(|reading| reading.kind == Kind::StockCode));
    let (Some(time), false, true) = (time, of_many, RANGE.iter().all(|name| named(name).is_some())) else {
        return Row::Other;
    };
    let mut lacks = Vec::new();
    let mut expect = |name: &str, expected: &str, fits: &dyn Fn(&Reading) -> bool| match named(name) {
        None => lacks.push(format!("{name} is missing")),
        Some(field) if field.reading.as_ref().is_some_and(fits) => {}
        Some(field) => {
            let found = field.reading.as_ref().map_or_else(|| "a list".to_owned(), |reading| reading.kind.to_string());
            lacks.push(format!("{name} is {found}; expected {expected}"));
        }
    };
    // One unit for all of them: that of the open.
    let open = named(RANGE[0]).and_then(|field| field.reading.as_ref()).map(|reading| reading.kind);
    for name in RANGE.iter().chain(&["close_price"]) {
        expect(name, "price or index_level, and all prices alike", &|reading| {
            matches!(reading.kind, Kind::Price | Kind::IndexLevel) && Some(reading.kind) == open
        });
    }
    expect("volume", "a quantity with a unit and without a sign", &|reading| {
        let has_sign = !matches!(reading.sign, Sign::Unsigned | Sign::Magnitude);
        reading.kind == Kind::Quantity && reading.unit.is_some() && !has_sign
    });
    expect(time.rust.as_deref().unwrap_or_default(), "a date, or a date with its time", &|reading| {
        matches!(reading.kind, Kind::Date | Kind::DateAtMidnight | Kind::DateTime | Kind::BarTime)
    });
    let turnover = named("turnover");
    if turnover.is_some() {
        expect("turnover", "amount", &|reading| reading.kind == Kind::Amount);
    }
    if lacks.is_empty() { Row::Bar(Bar { time, turnover }) } else { Row::Nearly(lacks) }
}

/// The list that a response mainly is.
pub(crate) fn main_list(tr: &Tr) -> Option<&Field> {
    tr.response.iter().find(|field| field.rust.as_deref() == Some("rows") && field.is_list())
}
