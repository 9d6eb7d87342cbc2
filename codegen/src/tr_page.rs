//! The page of the guide that lists all TRs and realtime types.

use std::fmt::Write as _;

use crate::ir::{Category, RealtimeCategory, Sdk, Tr};
use crate::naming::snake_case;
use crate::rows::RowOf;
use crate::spec::{Items, TrKind};

const PATH: &str = "kiwoom-api/docs/trs.md";

const HEAD: &str = "\
All TRs and realtime types that have types here (TR 목록), by category.

<!-- Generated from spec/ by `cargo xtask gen`. Do not edit. -->

Each method stands behind the client: `client.chart().daily_chart(&request)`. `daily_chart` takes a `DailyChartRequest`
and answers with a `DailyChart`, both of the module of their category, where each has an example. *Rows* says what the
rows of a list are (*list* where they have no name), and *page* how many of them a full page has, as far as known.
";

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The file, from the root of the repository.
    pub path: &'static str,
    /// What is in it.
    pub text: String,
}

/// The page of everything that has types.
pub fn page(sdk: &Sdk) -> Page {
    let mut text = HEAD.to_owned();
    for category in &sdk.categories {
        text.push_str(&trs(category));
    }
    for category in &sdk.realtime {
        text.push_str(&types(category));
    }
    Page { path: PATH, text }
}

fn trs(category: &Category) -> String {
    let mut text = heading(&category.name, &category.module, &category.summary);
    text.push_str(
        "| TR | 이름 | English | method | rows | page | notes |\n| --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for tr in &category.trs {
        let method = match tr.kind {
            TrKind::Token => "by the client itself".to_owned(),
            _ => format!("`{}().{}`", category.module, tr.method),
        };
        let page = tr.page_rows.map(|rows| rows.to_string()).unwrap_or_default();
        let (rows, notes) = (rows(tr), notes(tr));
        let cells = [&tr.id, &tr.name, &tr.summary, &method, &rows, &page, &notes];
        text.push_str(&row(&cells.map(String::as_str)));
    }
    text
}

fn types(category: &RealtimeCategory) -> String {
    let mut text = heading(&category.name, &category.module, &category.summary);
    text.push_str("| id | 이름 | English | type | items |\n| --- | --- | --- | --- | --- |\n");
    for known in &category.types {
        let ty = format!("`{}::{}`", known.module, known.record.rust);
        text.push_str(&row(&[&known.id, &known.name, &known.summary, &ty, items(known.items)]));
    }
    text
}

/// The module is a link where rustdoc shows the page: its docs have the same TRs with links.
fn heading(name: &str, module: &str, summary: &str) -> String {
    format!("\n# {name}\n\n[`{module}`]. {summary}\n\n")
}

fn row(cells: &[&str]) -> String {
    let mut text = String::from("|");
    for cell in cells {
        // Writing to a `String` cannot fail. What separates cells is escaped, also in code.
        let _ = write!(text, " {} |", cell.replace('|', "\\|"));
    }
    text.push('\n');
    text
}

/// What the rows of its lists are.
fn rows(tr: &Tr) -> String {
    let lists = tr.records.iter().take(1).flat_map(|response| &response.cells);
    let mut words = Vec::new();
    for list in lists.filter_map(|(_, _, reading)| reading.list.as_ref()) {
        let word = list.of.map_or_else(|| "list".to_owned(), plural);
        if !words.contains(&word) {
            words.push(word);
        }
    }
    words.join(", ")
}

fn plural(of: RowOf) -> String {
    match of {
        RowOf::Etfs => "ETFs".to_owned(),
        RowOf::Elws => "ELWs".to_owned(),
        RowOf::Period => "totals of the period".to_owned(),
        other => snake_case(other.variant()),
    }
}

fn notes(tr: &Tr) -> String {
    let withdrawn = tr.withdrawn.as_ref().map(|(since, _)| format!("withdrawn by Kiwoom on {since}"));
    let demo = (!tr.demo).then(|| "not in Demo (모의투자)".to_owned());
    let order = (tr.kind == TrKind::Order).then(|| "acts: never sent twice".to_owned());
    withdrawn.into_iter().chain(demo).chain(order).collect::<Vec<_>>().join("; ")
}

const fn items(items: Items) -> &'static str {
    match items {
        Items::Stocks => "stocks",
        Items::Sectors => "sectors (업종)",
        Items::GoldPrices => "`MGD`, `MGU`",
        Items::Market => "none: the whole market",
        Items::Account => "none: the account of the token",
    }
}
