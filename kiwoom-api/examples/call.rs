//! Calls any TR by its id, and shows what Kiwoom's tables say of it.
//!
//! `cargo run -p kiwoom-api --features mock --example call -- ka10086 stk_cd=005930 qry_dt=20241125 indc_tp=0`

mod common;

use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;

use clap::Parser;
use common::grouped;
use common::table::{Align, Cell, Table, Tone};
use kiwoom_api::catalogue::{self, Element, Kind, SignRule, Tr, TrKind, Unit};
use kiwoom_api::{Date, Time, UntypedCall};
use serde_json::{Map, Value};

/// Calls any TR by its id.
///
/// Without arguments, it lists the TRs. With a TR id alone, it shows the parameters. With parameters, it calls the TR:
/// on a mock server with invented data, or, if the environment has KIWOOM_ENV (production or demo), KIWOOM_APP_KEY and
/// KIWOOM_SECRET_KEY, or KIWOOM_TOKEN, or KIWOOM_BASE_URL, on that server.
#[derive(Parser)]
#[command(after_help = "Example: ka10086 stk_cd=005930 qry_dt=20241125 indc_tp=0 --pages 2")]
struct Arguments {
    /// The id, such as ka10086
    tr: Option<String>,
    /// The parameters by their names on the wire, such as stk_cd=005930; `name=` sends a blank
    #[arg(value_name = "NAME=VALUE", value_parser = parameter)]
    parameters: Vec<(String, String)>,
    /// Show the parameters and elements of the TR instead of calling it
    #[arg(long, requires = "tr")]
    help_tr: bool,
    /// Print what the server sent, one line of JSON for each page
    #[arg(long)]
    json: bool,
    /// At most so many pages
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pages: u32,
}

#[tokio::main]
async fn main() -> ExitCode {
    common::report(run(Arguments::parse()).await)
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let Some(id) = &arguments.tr else { return Ok(common::print(&list()?)?) };
    let Some(tr) = catalogue::find(id) else {
        return Err(format!("{id:?} is not in the catalogue; without arguments, this program lists it").into());
    };
    if arguments.help_tr || (arguments.parameters.is_empty() && !tr.request.is_empty()) {
        return Ok(common::print(&help(tr)?)?);
    }
    match tr.kind {
        TrKind::Query => call(tr, &arguments).await,
        TrKind::Token => Err(format!("{id} is for the client itself, which issues and revokes tokens").into()),
        _ => Err(format!("{id} acts; this program only reads").into()),
    }
}

fn parameter(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE, such as stk_cd=005930".to_owned()),
    }
}

async fn call(tr: &'static Tr, arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let mut body = Map::new();
    for (name, value) in &arguments.parameters {
        if !tr.request.iter().any(|element| element.element == name) {
            let known: Vec<_> = tr.request.iter().map(|element| element.element).collect();
            return Err(format!("{} has no parameter {name}; it has {}", tr.id, known.join(", ")).into());
        }
        if body.insert(name.clone(), Value::String(value.clone())).is_some() {
            return Err(format!("{name} is given twice").into());
        }
    }
    let first = UntypedCall::new(tr.id, Value::Object(body));

    let (client, _mock) = common::connect(common::MOCK_PAGES).await?.client()?;
    let (mut next, mut pages) = (first.clone(), Vec::new());
    for page in 1..=arguments.pages {
        let reply = match client.call(&next).await {
            Ok(reply) => reply,
            // Some lists end in "no data" rather than in a last page.
            Err(error) if page > 1 && error.is_no_data() => break,
            Err(error) => {
                // What has arrived is worth having.
                show(tr, arguments, &pages)?;
                return Err(error.into());
            }
        };
        if arguments.json {
            common::print(&format!("{}\n", String::from_utf8_lossy(reply.raw()).trim()))?;
        }
        pages.push(reply.body);
        match reply.continuation {
            Some(cursor) if page == arguments.pages => {
                eprintln!("There is more: --pages {}. The next page begins at {}.", page + 1, cursor.key());
            }
            Some(cursor) => next = first.clone().from_cursor(cursor),
            None => break,
        }
    }
    show(tr, arguments, &pages)
}

fn show(tr: &Tr, arguments: &Arguments, pages: &[Value]) -> Result<(), Box<dyn Error>> {
    let Some(first) = pages.first().filter(|_| !arguments.json) else { return Ok(()) };
    let (colour, most) = (common::in_colour(), common::terminal_width());
    let mut text = format!("{}  {}\n", tr.id, tr.name);

    // What stands beside the rows is the same on every page.
    let mut values = Table::new([("항목", Align::Left), ("값", Align::Right), ("element", Align::Left)]);
    let mut some = false;
    for element in tr.response.iter().filter(|element| element.kind != Kind::Rows) {
        if let Some(value) = first.get(element.element) {
            values.row(vec![Cell::plain(element.name), cell(element, value), Cell::new(element.element, Tone::Faint)]);
            some = true;
        }
    }
    if some {
        write!(text, "\n{}", values.render(colour, None))?;
    }
    for list in tr.response.iter().filter(|element| element.kind == Kind::Rows) {
        let mut table = Table::new(list.rows.iter().map(|element| (element.name, align(element.kind))));
        let mut rows = 0_usize;
        for row in pages.iter().filter_map(|page| page.get(list.element)?.as_array()).flatten() {
            let empty = || Cell::empty();
            table.row(list.rows.iter().map(|e| row.get(e.element).map_or_else(empty, |v| cell(e, v))).collect());
            rows += 1;
        }
        write!(text, "\n{} ({})  {rows} rows\n\n{}", list.name, list.element, table.render(colour, most))?;
    }
    Ok(common::print(&text)?)
}

fn align(kind: Kind) -> Align {
    match kind {
        Kind::Text | Kind::StockCode | Kind::Date | Kind::DateAtMidnight | Kind::DateTime | Kind::Code => Align::Left,
        _ => Align::Right,
    }
}

/// A value as a person reads it, by what the catalogue knows of it; as sent, if it is something else.
fn cell(element: &Element, value: &Value) -> Cell {
    let sent = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    match element.kind {
        Kind::Text | Kind::Secret | Kind::StockCode | Kind::Rows => return Cell::plain(sent),
        Kind::Code => {
            let label = element.codes.iter().find(|code| code.code == sent);
            return Cell::plain(label.map_or(sent, |code| code.name.to_owned()));
        }
        Kind::Date | Kind::DateAtMidnight => {
            let date = sent.get(..8).and_then(|day| Date::strptime("%Y%m%d", day).ok());
            return Cell::plain(date.map_or(sent, |date| date.strftime("%Y/%m/%d").to_string()));
        }
        Kind::Time => {
            let time = Time::strptime("%H%M%S", &sent);
            return Cell::plain(time.map_or(sent, |time| time.strftime("%H:%M:%S").to_string()));
        }
        _ => {}
    }
    number(element, &sent).unwrap_or_else(|| Cell::plain(sent))
}

/// A number: thousands set apart, and in colour what is a direction, a side or a gain. `None` if it is no number.
fn number(element: &Element, sent: &str) -> Option<Cell> {
    // A minus is written twice here and there; what counts is that it is there.
    let digits = sent.trim_start_matches(['+', '-']);
    let (whole, decimals) = match (digits.split_once('.'), element.implied_decimals) {
        (Some(parts), _) => parts,
        (None, Some(implied)) => digits.split_at_checked(digits.len().saturating_sub(implied.into()))?,
        (None, None) => (digits, ""),
    };
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !plain(whole) || !plain(decimals) {
        return None;
    }
    let is_zero = digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    let minus = sent.starts_with('-') && !is_zero;
    let plus = sent.starts_with('+') && !is_zero;
    let mut text = grouped(whole.parse().ok()?);
    if !decimals.is_empty() {
        text = format!("{text}.{decimals}");
    }
    let (sign, tone) = match element.sign {
        SignRule::Direction if plus => ("▲ ", Tone::Up),
        SignRule::Direction if minus => ("▼ ", Tone::Down),
        SignRule::Direction | SignRule::Magnitude => ("", Tone::Plain),
        SignRule::Signed | SignRule::Side if minus => ("-", Tone::Down),
        // Where the sign is arithmetic, a number without one is a gain.
        SignRule::Signed if !is_zero => ("+", Tone::Up),
        SignRule::Side if plus => ("+", Tone::Up),
        // A sign that nobody has explained is no colour.
        _ if minus => ("-", Tone::Plain),
        _ if plus => ("+", Tone::Plain),
        _ => ("", Tone::Plain),
    };
    Some(Cell::new(format!("{sign}{text}"), tone))
}

/// All TRs.
fn list() -> Result<String, Box<dyn Error>> {
    let mut table = Table::new([("TR", Align::Left), ("이름", Align::Left), ("type", Align::Left)]);
    for tr in catalogue::trs().iter().filter(|tr| tr.kind != TrKind::Token) {
        table.row(vec![Cell::plain(tr.id), Cell::plain(tr.name), Cell::plain(format!("{}::{}", tr.category, tr.rust))]);
    }
    let table = table.render(common::in_colour(), None);
    Ok(format!("{table}\nA TR id alone shows its parameters. --help says more.\n"))
}

/// What Kiwoom's tables say of a TR, and a call of it to copy.
fn help(tr: &Tr) -> Result<String, Box<dyn Error>> {
    let colour = common::in_colour();
    let mut text = format!("{}  {}  POST {}\n", tr.id, tr.name, tr.path);
    if let Some(rows) = tr.page_rows {
        writeln!(text, "A full page has {rows} rows.")?;
    }
    let columns = || {
        let columns = ["element", "한글명", "필수", "길이", "what it is"];
        Table::new(columns.map(|name| (name, if name == "길이" { Align::Right } else { Align::Left })))
    };
    let add = |table: &mut Table, element: &Element, indent: &str| {
        table.row(vec![
            Cell::plain(format!("{indent}{}", element.element)),
            Cell::plain(element.name),
            Cell::plain(if element.required { "Y" } else { "" }),
            Cell::plain(element.length.map_or_else(String::new, |length| length.to_string())),
            Cell::plain(description(element)),
        ]);
        // One line a code: that is what people come here for.
        for code in element.codes {
            let (blank, value) = (Cell::empty, Cell::plain(format!("  {} = {}", code.code, code.name)));
            table.row(vec![blank(), blank(), blank(), blank(), value]);
        }
    };
    let (mut request, mut response) = (columns(), columns());
    for element in tr.request {
        add(&mut request, element, "");
    }
    for element in tr.response {
        add(&mut response, element, "");
        for inner in element.rows {
            add(&mut response, inner, "- ");
        }
    }
    let call: Vec<_> = tr.example.iter().map(|(name, value)| format!("{name}={value}")).collect();
    write!(text, "\nRequest\n{}", request.render(colour, None))?;
    write!(text, "\nResponse\n{}", response.render(colour, None))?;
    if tr.kind == TrKind::Query {
        writeln!(text, "\nExample: {} {}", tr.id, call.join(" "))?;
    }
    Ok(text)
}

fn description(element: &Element) -> String {
    let unit = element.unit.map(|unit| unit.label().to_owned());
    let unit = unit.or_else(|| element.unit_by.map(|by| format!("unit by {}", by.element)));
    let kind = match element.kind {
        // Not the words for error messages.
        Kind::Won | Kind::Amount => "money".to_owned(),
        Kind::Quantity => "quantity".to_owned(),
        Kind::Count => "count".to_owned(),
        Kind::Flow => "quantity or money".to_owned(),
        kind => kind.to_string().trim_start_matches("a ").trim_start_matches("an ").to_owned(),
    };
    unit.map_or(kind.clone(), |unit| format!("{kind}, {unit}"))
}
