//! What the server answers when nothing goes wrong: the parameters checked, the elements of the TR filled in.

use std::collections::HashMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, time};
use serde_json::{Value, json};

use super::calendar::Day;
use super::figures::{Days, Figures};
use super::market::{MINUTES, Market, Moment, Stock};
use super::random::{hash, mix};
use super::record::{Cell, Record, enclose};
use super::refusal::Refusal;
use super::write;
use crate::catalogue::{CodeValue, Element, Form, Kind, Seen, Tr, Unit, seen};
use crate::value::StockCode;

/// What replies depend on beside the request.
#[derive(Debug)]
pub(super) struct Responder {
    pub(super) market: Market,
    /// How many pages a list has.
    pub(super) pages: u32,
    /// How many rows a page has, instead of what is known or usual.
    pub(super) page_rows: Option<u32>,
    /// Whether there are stocks of NXT and of both markets.
    pub(super) all_exchanges: bool,
    pub(super) unknown_stocks: Vec<String>,
}

/// The rows of a page, where nobody knows how many the live server sends.
const USUAL_ROWS: u32 = 20;

/// A reply, and where it goes on.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) record: Record,
    pub(super) next_key: Option<String>,
}

/// The parameters of a request, as texts.
pub(super) struct Parameters {
    tr: &'static Tr,
    texts: HashMap<&'static str, String>,
}

/// What the rows of a list differ in.
#[derive(Clone, Copy, PartialEq)]
enum Axis {
    Days,
    Minutes,
    Stocks,
    /// Nothing that the market knows: a list of codes and names has one page.
    Nothing,
}

impl Parameters {
    /// Reads the parameters and checks them one after the other, as documented.
    pub(super) fn read(tr: &'static Tr, body: &Value) -> Result<Self, Refusal> {
        let mut texts = HashMap::new();
        for element in tr.request {
            let text = match body.get(element.element) {
                None | Some(Value::Null) => String::new(),
                Some(Value::String(text)) => text.trim().to_owned(),
                Some(Value::Number(number)) => number.to_string(),
                Some(_) => return Err(Refusal::malformed(element.element, "문자열이 아닙니다")),
            };
            if text.is_empty() {
                if element.required {
                    return Err(Refusal::missing(element.element));
                }
            } else if let Some(why) = violation(element, &text) {
                return Err(Refusal::malformed(element.element, &why));
            }
            texts.insert(element.element, text);
        }
        Ok(Self { tr, texts })
    }

    fn text(&self, element: &str) -> &str {
        self.texts.get(element).map_or("", String::as_str)
    }

    fn of_kind(&self, kind: Kind) -> impl Iterator<Item = (&'static Element, &str)> {
        let elements = self.tr.request.iter().filter(move |element| element.kind == kind);
        elements.map(|element| (element, self.text(element.element))).filter(|(_, text)| !text.is_empty())
    }

    fn date(&self, is_start: bool) -> Option<Date> {
        let mut dates = self.of_kind(Kind::Date).filter(|(element, _)| element.rust.contains("start") == is_start);
        Date::strptime("%Y%m%d", dates.next()?.1).ok()
    }

    fn stock_code(&self) -> Option<&str> {
        self.of_kind(Kind::StockCode).next().map(|(_, code)| code)
    }

    /// The chosen code of the parameter with that generic name.
    fn chosen(&self, rust: &str) -> Option<&'static CodeValue> {
        let (element, text) = self.of_kind(Kind::Code).find(|(element, _)| element.rust == rust)?;
        element.codes.iter().find(|code| code.code == text)
    }

    fn flow_unit(&self, elements: &[Element]) -> Option<Unit> {
        let by = elements.iter().find_map(|element| element.unit_by)?;
        by.unit(&|element| self.text(element)).or(by.units.first().map(|(_, unit)| *unit))
    }

    /// A number that the whole request has, the same for the same parameters.
    fn digest(&self) -> u64 {
        let texts = self.tr.request.iter().map(|element| hash(self.text(element.element)));
        texts.fold(hash(self.tr.id), mix)
    }
}

/// How a parameter differs from what is documented.
fn violation(element: &Element, text: &str) -> Option<String> {
    let length = text.chars().count();
    // Documented codes may be longer (B32); what is none is refused below.
    let most = element.length.filter(|_| element.kind != Kind::Code).map(usize::from);
    if let Some(most) = most.filter(|most| length > *most) {
        return Some(format!("길이={length}, 최대={most}"));
    }
    let is_date = |text: &str| text.len() == 8 && Date::strptime("%Y%m%d", text).is_ok();
    let is_number = |text: &str| text.trim_start_matches(['+', '-']).parse::<f64>().is_ok_and(f64::is_finite);
    match element.kind {
        Kind::Date if !is_date(text) => Some("YYYYMMDD".to_owned()),
        Kind::Code if !element.codes.iter().any(|code| code.code == text) => {
            Some(format!("값={}", element.codes.iter().map(|code| code.code).collect::<Vec<_>>().join(",")))
        }
        Kind::Flags if length != element.codes.len() || !text.bytes().all(|digit| matches!(digit, b'0' | b'1')) => {
            Some(format!("0,1, 길이={}", element.codes.len()))
        }
        Kind::Price
        | Kind::Won
        | Kind::Quantity
        | Kind::Amount
        | Kind::Count
        | Kind::Rate
        | Kind::Decimal
        | Kind::Ratio
        | Kind::IndexLevel
        | Kind::Flow
            if !is_number(text) =>
        {
            Some("숫자".to_owned())
        }
        _ => None,
    }
}

impl Responder {
    /// The reply to a request, or why there is none.
    pub(super) fn respond(&self, parameters: &Parameters, key: Option<&str>) -> Result<Page, Refusal> {
        let tr = parameters.tr;
        let stock = match parameters.stock_code() {
            Some(code) => Some(self.stock(code)?),
            None => None,
        };
        let page = match key {
            Some(key) => self.page_of(key, parameters)?,
            None => 0,
        };
        let end = Day::on_or_before(parameters.date(false).unwrap_or(self.market.today));
        let start = parameters.date(true).map(Day::on_or_after);
        // Sums over more than some years would take long, and nobody could check them.
        let since = start.unwrap_or_else(|| end.earlier(250)).max(end.earlier(1_000));
        let days = Days::default();
        let stock = stock.unwrap_or_else(|| self.market.whole());
        let seen = seen(tr.id);
        let mut record = Record::new();
        let mut more = false;
        for element in tr.response {
            if element.kind != Kind::Rows {
                let at = Moment::end_of(end);
                let figures = self.figures(parameters, stock.clone(), at, since, &days, tr.response);
                let forms = Seen::forms(seen, "", element.element);
                record.push((element.element.to_owned(), self.cell(&figures, parameters, element, forms, 0)));
                continue;
            }
            let size = self.page_rows.or(tr.page_rows).unwrap_or(USUAL_ROWS).max(1) as usize;
            let axis = axis(element.rows);
            let mut rows = Vec::with_capacity(size);
            let forms_of = |row: &Element| Seen::forms(seen, element.element, row.element);
            let forms: Vec<&[Form]> = element.rows.iter().map(forms_of).collect();
            for place in page as usize * size..(page as usize + 1) * size {
                let Some((stock, at)) = self.place(parameters, axis, &stock, end, start, place) else { break };
                let figures = self.figures(parameters, stock, at, since, &days, element.rows);
                let cell = |(element, forms): (&Element, &&[Form])| {
                    (element.element.to_owned(), self.cell(&figures, parameters, element, forms, place as u64))
                };
                rows.push(element.rows.iter().zip(&forms).map(cell).collect());
            }
            let beyond = (page as usize + 1) * size;
            more |= axis != Axis::Nothing
                && page + 1 < self.pages
                && self.place(parameters, axis, &stock, end, start, beyond).is_some();
            if rows.is_empty() {
                return Err(Refusal::no_data());
            }
            record.push((element.element.to_owned(), Cell::Rows(rows)));
        }
        enclose(&mut record, json!(0), "정상적으로 처리되었습니다");
        Ok(Page { record, next_key: more.then(|| self.key(page + 1, parameters)) })
    }

    /// The key of a page tells of which request it is: it is of no use for another.
    fn key(&self, page: u32, parameters: &Parameters) -> String {
        format!("{:016x}{page:04}", mix(self.market.seed, parameters.digest()))
    }

    fn page_of(&self, key: &str, parameters: &Parameters) -> Result<u32, Refusal> {
        let page = key.get(16..).and_then(|page| page.parse().ok());
        page.filter(|page| self.key(*page, parameters) == key && *page < self.pages)
            .ok_or_else(|| Refusal::malformed("next-key", "다른 조회의 값입니다"))
    }

    fn stock(&self, code: &str) -> Result<Stock, Refusal> {
        let symbol = code.split('_').next().unwrap_or(code);
        let unknown = |known: &str| known == symbol || known == code;
        if code.parse::<StockCode>().is_err()
            || symbol.bytes().all(|byte| byte == b'0')
            || self.unknown_stocks.iter().any(|known| unknown(known))
        {
            return Err(Refusal::unknown_stock(code));
        }
        if symbol != code && !self.all_exchanges {
            return Err(Refusal::unknown_stock_on_exchange(code));
        }
        Ok(self.market.stock(code))
    }

    /// Whose and of when the row at that place is; `None` beyond the last one.
    fn place(
        &self,
        parameters: &Parameters,
        axis: Axis,
        stock: &Stock,
        end: Day,
        start: Option<Day>,
        place: usize,
    ) -> Option<(Stock, Moment)> {
        let back = i64::try_from(place).ok()?;
        match axis {
            Axis::Days | Axis::Nothing => {
                let day = end.earlier(back);
                start.is_none_or(|start| start <= day).then(|| (stock.clone(), Moment::end_of(day)))
            }
            Axis::Minutes => {
                let minute = Some(MINUTES - back).filter(|minute| *minute >= 0)?;
                Some((stock.clone(), Moment { day: end, minute: Some(minute) }))
            }
            Axis::Stocks => {
                if start.is_some_and(|start| start > end) {
                    return None;
                }
                let kosdaq = match parameters.chosen("market").map(|market| market.rust) {
                    Some("Kosdaq") => Some(true),
                    Some("Kospi") => Some(false),
                    _ => None,
                };
                Some((self.market.listed(place, kosdaq), Moment::end_of(end)))
            }
        }
    }

    fn figures<'a>(
        &'a self,
        parameters: &Parameters,
        stock: Stock,
        at: Moment,
        since: Day,
        days: &'a Days,
        siblings: &'a [Element],
    ) -> Figures<'a> {
        Figures { market: &self.market, stock, at, since, days, siblings, flow_unit: parameters.flow_unit(siblings) }
    }

    /// The value of one element. Whatever it is, it is a string.
    fn cell(
        &self,
        figures: &Figures<'_>,
        parameters: &Parameters,
        element: &Element,
        forms: &[Form],
        place: u64,
    ) -> Cell {
        let name = element.rust;
        let style = mix(mix(self.market.seed, parameters.digest()), mix(hash(element.element), place));
        if write::is_blank(forms, style) {
            return Cell::Text(String::new());
        }
        let text = match element.kind {
            Kind::Text if name.ends_with("name") => figures.stock.name.clone(),
            // What the request says is repeated; anything else nobody knows.
            Kind::Text | Kind::Secret | Kind::Flags => parameters.text(element.element).to_owned(),
            // That of the request, or any: the first sectors of KOSPI.
            Kind::SectorCode => match parameters.of_kind(Kind::SectorCode).next() {
                Some((_, code)) => code.to_owned(),
                None => format!("{:03}", style % 25 + 1),
            },
            Kind::AccountNumber => format!("{:010}", mix(self.market.seed, hash("account")) % 10_000_000_000),
            Kind::OrderNumber => format!("{:07}", style % 300_000 + 1),
            Kind::SignedText => ["+매수", "-매도"].get((style % 2) as usize).copied().unwrap_or("").to_owned(),
            Kind::TimeWithColons => clock(figures.at.minute).strftime("%H:%M:%S").to_string(),
            Kind::HourMinute => clock(figures.at.minute).strftime("%H%M").to_string(),
            Kind::StockCode | Kind::StockCodes => figures.stock.code.clone(),
            Kind::Date if name == "date" => write::date(figures.at.day.date()),
            Kind::Date => figures.date(name).map_or_else(|| "00000000".to_owned(), write::date),
            Kind::DateAtMidnight => write::date(figures.at.day.date()) + "000000",
            Kind::DateTime => write::date(figures.at.day.date()) + &write::time(clock(figures.at.minute)),
            Kind::Time if name == "time" || name == "book_time" => write::time(clock(figures.at.minute)),
            // There is none, in one of the ways to say so (B24).
            Kind::Time => ["888888", "999999", ""].get((style % 3) as usize).copied().unwrap_or("").to_owned(),
            Kind::Price => write::price(figures.price(name), figures.reference(), forms, style),
            Kind::Won => write::whole(figures.won(name, element.sign), element, forms, style),
            Kind::Rate => write::hundredths(figures.rate(name, element.sign), element, forms, style),
            Kind::Decimal if element.unit == Some(Unit::Won) => {
                let hundredths = figures.won(name, element.sign) * 100 + (style % 100).cast_signed();
                write::hundredths(hundredths, element, forms, style)
            }
            Kind::Decimal | Kind::Ratio => {
                write::hundredths(figures.decimal(name, element.sign), element, forms, style)
            }
            Kind::IndexLevel => {
                let (level, reference) = figures.index_level(name);
                write::index_level(level, reference, element)
            }
            Kind::Quantity | Kind::Amount | Kind::Count | Kind::Flow => {
                write::whole(figures.count(element), element, forms, style)
            }
            Kind::Code => code(figures, parameters, element, style).to_owned(),
            // A list within a row: none is documented.
            Kind::Rows => return Cell::Rows(Vec::new()),
        };
        Cell::Text(text)
    }
}

fn axis(rows: &[Element]) -> Axis {
    let has = |kinds: &[Kind]| rows.iter().any(|element| kinds.contains(&element.kind));
    if rows
        .iter()
        .any(|row| matches!(row.kind, Kind::Date | Kind::DateAtMidnight | Kind::DateTime) && row.rust == "date")
    {
        Axis::Days
    } else if has(&[Kind::StockCode]) {
        Axis::Stocks
    } else if has(&[Kind::Time, Kind::TimeWithColons, Kind::HourMinute]) {
        Axis::Minutes
    } else {
        Axis::Nothing
    }
}

/// The time of day, in Korea.
fn clock(minute: Option<i64>) -> Time {
    time(9, 0, 0, 0).saturating_add(minute.unwrap_or(MINUTES).minutes())
}

/// The code that suits the rest of the record, or what the request says.
fn code(figures: &Figures<'_>, parameters: &Parameters, element: &Element, style: u64) -> &'static str {
    let named = |rust: &str| element.codes.iter().find(|code| code.rust == rust).map(|code| code.code);
    if let Some(unchanged) = named("Unchanged") {
        let (change, price) = (figures.won("change", element.sign), figures.stock.price(figures.at));
        let (lowest, highest) = figures.stock.limits(figures.at.day);
        let chosen = match change {
            1.. if price == highest => named("UpperLimit").or(named("Up")),
            ..0 if price == lowest => named("LowerLimit").or(named("Down")),
            1.. => named("Up"),
            ..0 => named("Down"),
            0 => None,
        };
        return chosen.unwrap_or(unchanged);
    }
    let of_stock = match figures.stock.code.rsplit_once('_') {
        Some((_, "NX")) => Some("Nxt"),
        Some((_, "AL")) => Some("Unified"),
        Some(_) | None => None,
    };
    let asked = parameters.chosen(element.rust).map(|code| code.rust);
    let suited = of_stock.and_then(named).or_else(|| asked.and_then(named)).or_else(|| named("Krx"));
    let any = || element.codes.get((style % element.codes.len().max(1) as u64) as usize).map(|code| code.code);
    suited.or_else(any).unwrap_or("")
}
