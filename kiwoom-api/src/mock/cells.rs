//! The value of one element of a record, as text.

use jiff::ToSpan as _;
use jiff::civil::{Time, time};

use super::counts::broker_path;
use super::figures::Figures;
use super::market::{BROKERS, Class};
use super::random::{hash, mix};
use super::record::Cell;
use super::write;
use crate::catalogue::{Element, Form, Kind};

/// What is said of stocks: how much of the price an order takes, and what the stock is lent on.
const MARGINS: [&str; 3] = ["증거금20%|담보대출|신용가능", "증거금40%|담보대출|신용가능", "증거금100%"];

/// The number that an element is, in what it is counted in; zero if it is none.
pub(super) fn number(figures: &Figures<'_>, element: &Element) -> i64 {
    if let Some(sum) = figures.sum.filter(|_| element.sum_of.is_some()) {
        return sum;
    }
    let (name, sign) = (element.rust, element.sign);
    match element.kind {
        Kind::Price => figures.price(name),
        Kind::Won => figures.won(name, sign),
        Kind::Rate => figures.rate(name, sign),
        Kind::Decimal | Kind::Ratio => figures.decimal(element),
        Kind::IndexLevel => figures.index_level(name).0,
        Kind::Quantity | Kind::Amount | Kind::Count | Kind::Flow => figures.count(element),
        _ => 0,
    }
}

/// The value of one element. Whatever it is, it is a string.
pub(super) fn cell(figures: &Figures<'_>, element: &Element, forms: &[Form], place: u64) -> Cell {
    let (name, bar) = (element.rust, &figures.bar);
    let seed = figures.market.seed;
    let style = mix(mix(seed, figures.request.digest()), mix(hash(element.element), place));
    if write::is_blank(forms, style) {
        return Cell::Text(String::new());
    }
    // A bar is named after its beginning, a trade after its time.
    let (day, second) = if figures.siblings.iter().any(|sibling| matches!(sibling.kind, Kind::DateTime | Kind::BarTime))
        || bar.since.0 != bar.day
    {
        bar.since
    } else {
        (bar.day, bar.second)
    };
    let text = match element.kind {
        Kind::Text | Kind::Secret | Kind::Flags | Kind::SectorCode => return Cell::Text(text(figures, element)),
        Kind::AccountNumber => format!("{:010}", mix(seed, hash("account")) % 10_000_000_000),
        Kind::OrderNumber => format!("{:07}", style % 300_000 + 1),
        Kind::Texts => MARGINS.get((figures.of.trait_of("margin") % 3) as usize).copied().unwrap_or("").to_owned(),
        Kind::SignedText => ["+매수", "-매도"].get((style % 2) as usize).copied().unwrap_or("").to_owned(),
        Kind::TimeWithColons => clock(second).strftime("%H:%M:%S").to_string(),
        Kind::HourMinute => clock(second).strftime("%H%M").to_string(),
        Kind::StockCode | Kind::StockCodes => figures.of.code.clone(),
        Kind::Date if name == "date" => write::date(day.date()),
        Kind::Date => figures.date(name).map_or_else(|| "00000000".to_owned(), write::date),
        Kind::DateAtMidnight => write::date(day.date()) + "000000",
        Kind::DateTime | Kind::BarTime => write::date(day.date()) + &write::time(clock(second)),
        Kind::Time if name == "time" || name == "book_time" => write::time(clock(second)),
        // There is none, in one of the ways to say so (B24).
        Kind::Time => ["888888", "999999", ""].get((style % 3) as usize).copied().unwrap_or("").to_owned(),
        Kind::EventTime => "000000".to_owned(),
        Kind::TimeSpan => write::time(clock(second)),
        Kind::Price => write::price(figures.price(name), figures.reference(), forms, style),
        Kind::Rate | Kind::Decimal | Kind::Ratio => write::hundredths(number(figures, element), element, forms, style),
        Kind::IndexLevel => {
            let (level, reference) = figures.index_level(name);
            write::index_level(level, reference, element)
        }
        Kind::Won | Kind::Quantity | Kind::Amount | Kind::Count | Kind::Flow => {
            write::whole(number(figures, element), element, forms, style)
        }
        Kind::Code => code(figures, element, style).to_owned(),
        // A list within a row: none is documented.
        Kind::Rows => return Cell::Rows(Vec::new()),
    };
    Cell::Text(text)
}

/// A text: the names and codes that the market has, or what the request says. Anything else nobody knows.
fn text(figures: &Figures<'_>, element: &Element) -> String {
    let of = &figures.of;
    let broker = match broker_path(element.rust) {
        Some((side, place, _)) => figures.brokers(side, &figures.bar).get(place).and_then(|place| BROKERS.get(*place)),
        None => figures.broker,
    };
    let field = element.rust.rsplit('.').next().unwrap_or_default();
    let underlying = || figures.market.underlying(of);
    let sector = match of.class {
        Class::Share { listed: Some(share), .. } => share.sector(),
        Class::Index(sector) => Some(sector),
        _ => None,
    };
    let known = match field {
        "broker_name" | "broker" => broker.map(|broker| broker.name.to_owned()),
        "broker_code" => broker.map(|broker| broker.code.to_owned()),
        "sector_name" => sector.map(|sector| sector.name.to_owned()),
        "sector_code" => sector.map(|sector| sector.code.to_owned()),
        "theme_code" if matches!(of.class, Class::Theme(_)) => Some(of.code.clone()),
        "market_name" => {
            Some(if sector.is_some_and(|sector| sector.is_kosdaq) { "코스닥" } else { "거래소" }.to_owned())
        }
        "underlying_name" | "target_index_name" | "tracked_index_name" => {
            underlying().map(|underlying| underlying.name)
        }
        "asset_code" | "underlying_code" | "target_index_code" | "tracked_index_code" => {
            underlying().map(|underlying| underlying.code)
        }
        "right_type" | "right_content" => match of.class {
            Class::Elw(elw) => Some(if elw.is_call { "콜" } else { "풋" }.to_owned()),
            _ => None,
        },
        "main_stocks" => Some(
            figures.market.members(of).iter().take(2).map(|stock| stock.name.as_str()).collect::<Vec<_>>().join(", "),
        ),
        "stock_code" => Some(of.code.clone()),
        name if name.ends_with("name") => Some(of.name.clone()),
        _ => None,
    };
    known.unwrap_or_else(|| figures.request.text(element.element).to_owned())
}

/// The time of day, in Korea, so many seconds after 09:00.
fn clock(second: i64) -> Time {
    time(9, 0, 0, 0).saturating_add(second.seconds())
}

/// The code that suits the rest of the record, or what the request says.
pub(super) fn code(figures: &Figures<'_>, element: &Element, style: u64) -> &'static str {
    let named = |rust: &str| element.codes.iter().find(|code| code.rust == rust).map(|code| code.code);
    if let Some(unchanged) = named("Unchanged") {
        let change = if element.rust.contains("difference") {
            figures.won("difference_from_current_price", element.sign)
        } else {
            figures.won("change", element.sign)
        };
        let (lowest, highest) = figures.of.steps().limits(figures.reference());
        let chosen = match change {
            1.. if figures.bar.close == highest => named("UpperLimit").or(named("Up")),
            ..0 if figures.bar.close == lowest => named("LowerLimit").or(named("Down")),
            1.. => named("Up"),
            ..0 => named("Down"),
            0 => None,
        };
        return chosen.unwrap_or(unchanged);
    }
    let of_stock = match figures.of.code.rsplit_once('_') {
        Some((_, "NX")) => Some("Nxt"),
        Some((_, "AL")) => Some("Unified"),
        Some(_) | None => None,
    };
    let asked = figures.request.variant(element.rust);
    let of_class = match figures.of.class {
        Class::Share { listed: Some(share), .. } if share.is_kosdaq() => "Kosdaq",
        Class::Share { .. } => "Kospi",
        Class::Etf(_) => "Etf",
        Class::Elw(_) => "Elw",
        Class::Warrant(_) => "Warrants",
        Class::Gold(_) => "GoldSpot",
        Class::Index(sector) if sector.is_kosdaq => "Kosdaq",
        Class::Index(_) | Class::Theme(_) => "Kospi",
    };
    let suited = of_stock.and_then(named).or_else(|| named(of_class)).or_else(|| asked.and_then(named));
    let usual = || ["Krx", "Normal", "NoWarning"].into_iter().find_map(named);
    // What is said of a stock is the same in every TR.
    let names_its_stock = figures.siblings.iter().any(|sibling| sibling.kind == Kind::StockCode);
    let style = if names_its_stock { figures.of.trait_of(element.element) } else { style };
    let any = || element.codes.get((style % element.codes.len().max(1) as u64) as usize).map(|code| code.code);
    suited.or_else(usual).or_else(any).unwrap_or("")
}
