//! What the server answers when nothing goes wrong: the elements of the TR, filled in from the market.

use jiff::civil::Date;
use serde_json::json;

use super::calendar::Day;
use super::cells::{cell, number};
use super::counts::Days;
use super::figures::Figures;
use super::market::{BROKERS, Instrument, Market, Party, THEMES};
use super::parameters::Parameters;
use super::random::mix;
use super::record::{Cell, Record, enclose};
use super::refusal::Refusal;
use super::rows::{Row, Rows, Scope};
use crate::catalogue::{Element, Form, Kind, RowOf, Seen, seen};
use crate::value::{StockCode, StockCodes};

/// What replies depend on beside the request.
#[derive(Debug)]
pub(super) struct Responder {
    pub(super) seed: u64,
    pub(super) today: Date,
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

impl Responder {
    /// The reply to a request, or why there is none.
    pub(super) fn respond(&self, request: &Parameters, key: Option<&str>) -> Result<Page, Refusal> {
        if request.stock_codes().is_some_and(|codes| codes.len() > StockCodes::MOST) {
            return Err(Refusal::too_many_items(StockCodes::MOST));
        }
        let (tr, market) = (request.tr, Market::new(self.seed, self.today));
        let of = self.subject(&market, request)?;
        let page = match key {
            Some(key) => self.page_of(key, request)?,
            None => 0,
        };
        let end = Day::on_or_before(request.date(false).unwrap_or(self.today));
        let end = if request.variant("day") == Some("Previous") { end.earlier(1) } else { end };
        let start = request.date(true).map(Day::on_or_after);
        // Of what it does not know it says nothing (B31).
        let known = |codes: Vec<&str>| codes.into_iter().filter_map(|code| self.stock(&market, code).ok()).collect();
        let asked: Option<Vec<Instrument>> = request.stock_codes().map(known);
        // What is asked for by its codes comes on one page.
        let all = asked.as_ref().map(Vec::len);
        let reply = Reply::new(Scope { market: &market, request, of, asked, end, start });
        let seen = seen(tr.id);
        let mut record = Record::new();
        let mut more = false;
        for element in tr.response {
            if element.kind != Kind::Rows {
                let forms = Seen::forms(seen, "", element.element);
                record.push((element.element.to_owned(), reply.scalar(element, forms)));
                continue;
            }
            let usual = self.page_rows.or(tr.page_rows).unwrap_or(USUAL_ROWS) as usize;
            let size = all.unwrap_or(usual).max(1);
            let forms_of = |row: &Element| Seen::forms(seen, element.element, row.element);
            let forms: Vec<&[Form]> = element.rows.iter().map(forms_of).collect();
            let rows = reply.rows(element);
            let first = page as usize * size;
            let records: Vec<Record> = (first..first + size)
                .map_while(|place| Some(reply.row(rows.at(&market, place)?, element, &forms, place)))
                .collect();
            more |= page + 1 < self.pages && rows.at(&market, first + size).is_some();
            // Nothing comes as an empty list from what is ranked and filtered, and as a refusal from what is not.
            if records.is_empty() && !matches!(rows, Rows::Listed(_)) {
                return Err(Refusal::no_data());
            }
            record.push((element.element.to_owned(), Cell::Rows(records)));
        }
        enclose(&mut record, json!(0), "정상적으로 처리되었습니다");
        Ok(Page { record, next_key: more.then(|| self.key(page + 1, request)) })
    }

    /// The key of a page tells of which request it is: it is of no use for another.
    fn key(&self, page: u32, request: &Parameters) -> String {
        format!("{:016x}{page:04}", mix(self.seed, request.digest()))
    }

    fn page_of(&self, key: &str, request: &Parameters) -> Result<u32, Refusal> {
        let page = key.get(16..).and_then(|page| page.parse().ok());
        page.filter(|page| self.key(*page, request) == key && *page < self.pages)
            .ok_or_else(|| Refusal::malformed("next-key", "다른 조회의 값입니다"))
    }

    /// Whose the reply is: of the stock, product, sector or theme that the request names, or of all shares of its market.
    fn subject(&self, market: &Market, request: &Parameters) -> Result<Instrument, Refusal> {
        if let Some(code) = request.stock_code() {
            return self.stock(market, code);
        }
        let text = |name| request.named(name).map(|(_, text)| text);
        if let Some(product) = text("product").and_then(|code| market.gold().find(|gold| gold.code == code)) {
            return Ok(product);
        }
        if let Some(theme) = text("theme_code").and_then(|code| THEMES.iter().find(|theme| theme.code == code)) {
            return Ok(market.theme(theme));
        }
        if let Some(index) = text("sector_code").and_then(|code| market.index_of(code)) {
            return Ok(index);
        }
        market.whole(request.is_kosdaq() == Some(true)).ok_or_else(Refusal::no_data)
    }

    fn stock(&self, market: &Market, code: &str) -> Result<Instrument, Refusal> {
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
        Ok(market.stock(code))
    }
}

/// A reply in the making.
struct Reply<'a> {
    scope: Scope<'a>,
    /// The first day of what is summed up.
    since: Day,
    days: Days,
    party: Party,
}

impl<'a> Reply<'a> {
    fn new(scope: Scope<'a>) -> Self {
        // Sums over more than some years would take long, and nobody could check them.
        let since = scope.start.unwrap_or_else(|| scope.end.earlier(250)).max(scope.end.earlier(1_000));
        let broker = scope.request.named("broker_code").map(|(_, code)| code);
        let broker = broker.and_then(|code| BROKERS.iter().position(|broker| broker.code == code));
        let investor = ["investor", "investor_type"].into_iter().find_map(|name| scope.request.variant(name));
        let party = match (broker, investor) {
            (Some(place), _) => Party::Brokers(vec![place]),
            (None, Some(investor)) => Party::named(&snake_case(investor)),
            (None, None) => Party::Other("trade".to_owned()),
        };
        Self { scope, since, days: Days::default(), party }
    }

    fn figures(&'a self, row: Row, siblings: &'a [Element], is_period: bool, rank: i64) -> Figures<'a> {
        let scope = &self.scope;
        Figures {
            market: scope.market,
            request: scope.request,
            since: self.since,
            is_period,
            days: &self.days,
            siblings,
            flow_unit: scope.request.flow_unit(siblings),
            party: row.party.unwrap_or_else(|| self.party.clone()),
            broker: row.broker,
            of: row.of,
            bar: row.bar,
            rank,
            sum: None,
        }
    }

    /// An element beside the lists.
    fn scalar(&'a self, element: &Element, forms: &[Form]) -> Cell {
        let response = self.scope.request.tr.response;
        let bar = self.scope.market.day(&self.scope.of, self.scope.end);
        let row = Row { of: self.scope.of.clone(), bar, party: None, broker: None };
        let mut figures = self.figures(row, response, false, 1);
        if let Some(name) = element.sum_of {
            let of = |list: &'static Element| Some((list, list.rows.iter().find(|row| row.rust == name)?));
            figures.sum = response.iter().find_map(of).map(|(list, row)| self.sum(list, row));
        }
        cell(&figures, element, forms, 0)
    }

    /// The sum of a field of all rows of a list, on whatever page they are.
    fn sum(&'a self, list: &'static Element, field: &Element) -> i64 {
        const MOST: usize = 1_000;
        let (rows, is_period) = (self.rows(list), self.is_period(list));
        let rows = (0..MOST).map_while(|place| rows.at(self.scope.market, place));
        rows.map(|row| number(&self.figures(row, list.rows, is_period, 1), field)).sum()
    }

    fn rows(&'a self, list: &'static Element) -> Rows {
        let is_period = self.is_period(list);
        self.scope.rows(list, &|row, rank| self.figures(row, list.rows, is_period, rank))
    }

    /// Whether the rows of a list are about all days that the request asks for together: where it has a first day, and rows
    /// are no days themselves.
    fn is_period(&self, list: &Element) -> bool {
        let is_day = matches!(list.of, Some(RowOf::Days | RowOf::Weeks | RowOf::Months | RowOf::Years));
        self.scope.start.is_some() && !is_day
    }

    fn row(&'a self, row: Row, list: &'static Element, forms: &[&[Form]], place: usize) -> Record {
        let figures = self.figures(row, list.rows, self.is_period(list), place as i64 + 1);
        let cells = list.rows.iter().zip(forms);
        cells
            .map(|(element, forms)| (element.element.to_owned(), cell(&figures, element, forms, place as u64)))
            .collect()
    }
}

/// The English name of what a variant stands for.
fn snake_case(variant: &str) -> String {
    let mut name = String::new();
    for letter in variant.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}
