//! Which rows a list has: what the catalogue says that they are, of whom and of when the request asks for, in the order
//! that it declares.

use std::cmp::Reverse;

use super::calendar::Day;
use super::cells;
use super::figures::Figures;
use super::market::{BROKERS, Bar, Broker, Class, INVESTORS, Instrument, Market, Party, SECTORS, Side, Span, THEMES};
use super::parameters::Parameters;
use crate::catalogue::{Element, First, Kind, Only, RowOf, SignRule, Sort, Unit};

/// What the records of a reply are about.
pub(super) struct Scope<'a> {
    pub(super) market: &'a Market,
    pub(super) request: &'a Parameters,
    /// Whose the reply is; without anybody in the request, all shares of its market.
    pub(super) of: Instrument,
    /// The stocks that the request asks for by their codes.
    pub(super) asked: Option<Vec<Instrument>>,
    pub(super) end: Day,
    pub(super) start: Option<Day>,
}

/// What a row is about.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) of: Instrument,
    pub(super) bar: Bar,
    /// Who the row is about, if not whom the request is about.
    pub(super) party: Option<Party>,
    pub(super) broker: Option<&'static Broker>,
}

/// The rows of a list, of which there may be very many.
pub(super) enum Rows {
    /// Bars of an instrument, from a day back to the oldest one, or of that day alone.
    Bars { of: Instrument, span: Span, end: Day, oldest: Day, is_of_day: bool, is_oldest_first: bool },
    /// Rows that are put in order together.
    Listed(Vec<Row>),
}

impl Rows {
    /// The row at a place; `None` beyond the last one.
    pub(super) fn at(&self, market: &Market, place: usize) -> Option<Row> {
        match self {
            Self::Listed(rows) => rows.get(place).cloned(),
            Self::Bars { of, span, end, oldest, is_of_day, is_oldest_first } => {
                let mut place = i64::try_from(place).ok()?;
                if let Some(a_day) = Market::bars_a_day(*span).filter(|_| *is_of_day) {
                    if place >= a_day {
                        return None;
                    }
                    if *is_oldest_first {
                        place = a_day - 1 - place;
                    }
                }
                let bar = market.bar_at(of, *span, *end, place, *oldest)?;
                Some(Row { of: of.clone(), bar, party: None, broker: None })
            }
        }
    }
}

/// Rows that are nothing of the market: some, so that a list is not empty.
const SOME: usize = 3;

impl Scope<'_> {
    /// The rows of a list. `figures` makes records of rows, so that they can be sorted.
    pub(super) fn rows<'f>(&self, list: &Element, figures: &dyn Fn(Row, i64) -> Figures<'f>) -> Rows {
        let sort = list.sorted_by.iter().find(|sort| self.suits(sort));
        let Some(of) = list.of else { return Rows::Listed(vec![self.row(&self.of); SOME]) };
        let rows = match self.span(of) {
            Some(span) => {
                let rows = self.bars(span, list.rows, sort.is_some_and(|sort| sort.first == First::Oldest));
                match sort.filter(|sort| sort.first != First::Oldest) {
                    // What is not in the order of time is of some days only.
                    Some(_) => (0..self.days_between()).filter_map(|place| rows.at(self.market, place)).collect(),
                    None => return rows,
                }
            }
            None => self.things(of),
        };
        Rows::Listed(self.in_order(rows, list, sort, figures))
    }

    /// Whether an order is the one that the request asks for.
    fn suits(&self, sort: &Sort) -> bool {
        sort.when.iter().all(|(parameter, variant)| self.request.variant(parameter) == Some(*variant))
    }

    fn days_between(&self) -> usize {
        self.start.map_or(20, |start| usize::try_from(self.end.0 - start.0 + 1).unwrap_or(0)).min(1_000)
    }

    fn in_order<'f>(
        &self,
        rows: Vec<Row>,
        list: &Element,
        sort: Option<&Sort>,
        figures: &dyn Fn(Row, i64) -> Figures<'f>,
    ) -> Vec<Row> {
        let field = |name: &str| list.rows.iter().find(|element| element.rust == name);
        let by = sort.and_then(|sort| Some((sort, field(sort.by)?)));
        let filters: Vec<_> = list
            .filtered_by
            .iter()
            .filter_map(|(parameter, name)| Some((self.request.chosen(parameter)?, field(name)?)))
            .collect();
        let mut kept: Vec<(i64, Row)> = Vec::with_capacity(rows.len());
        for row in rows {
            let figures = figures(row.clone(), 0);
            let fits = filters.iter().all(|(code, element)| match element.kind {
                Kind::Code if element.codes.iter().any(|known| known.rust == code.rust) => {
                    cells::code(&figures, element, 0)
                        == element.codes.iter().find(|known| known.rust == code.rust).map_or("", |known| known.code)
                }
                Kind::Code => true,
                Kind::Amount => code.has(figures.count_in(element, Some(Unit::Won))),
                Kind::Quantity => code.has(figures.count_in(element, None)),
                _ => code.has(cells::number(&figures, element)),
            });
            // A side is no part of how many were bought or sold.
            let value = by.map_or(0, |(_, element)| match element.sign {
                SignRule::Side => cells::number(&figures, element).abs(),
                _ => cells::number(&figures, element),
            });
            let is_shown = match by.and_then(|(sort, _)| sort.only) {
                Some(Only::Positive) => value > 0,
                Some(Only::Negative) => value < 0,
                Some(Only::Zero) => value == 0,
                None => true,
            };
            if fits && is_shown {
                kept.push((value, row));
            }
        }
        match by {
            Some((sort, element)) if element.kind == Kind::StockCode => {
                kept.sort_by(|(_, a), (_, b)| a.of.code.cmp(&b.of.code));
                if sort.first == First::Largest {
                    kept.reverse();
                }
            }
            Some((Sort { first: First::Largest, .. }, _)) => kept.sort_by_key(|(value, _)| Reverse(*value)),
            Some(_) => kept.sort_by_key(|(value, _)| *value),
            None => {}
        }
        kept.into_iter().map(|(_, row)| row).collect()
    }

    /// The span of rows that are times.
    fn span(&self, of: RowOf) -> Option<Span> {
        let interval = ["interval", "tick_or_minute"].into_iter().find_map(|name| self.request.chosen(name));
        let count = interval.and_then(|interval| interval.code.parse().ok()).unwrap_or(1).max(1);
        Some(match (of, interval.map(|interval| interval.rust)) {
            (RowOf::Trades | RowOf::Minutes, Some("Tick")) => Span::Trades(1),
            (RowOf::Trades | RowOf::Minutes, Some("Minute")) => Span::Minutes(1),
            (RowOf::Trades, _) => Span::Trades(count),
            (RowOf::Minutes, _) => Span::Minutes(count),
            (RowOf::Days, _) => Span::Days,
            (RowOf::Weeks, _) => Span::Weeks,
            (RowOf::Months, _) => Span::Months,
            (RowOf::Years, _) => Span::Years,
            _ => return None,
        })
    }

    fn bars(&self, span: Span, row: &[Element], is_oldest_first: bool) -> Rows {
        // A row with a time alone is of the day.
        let is_of_day = !row.iter().any(|element| matches!(element.kind, Kind::DateTime | Kind::BarTime));
        let oldest = self.start.unwrap_or(self.market.oldest()).max(self.market.oldest());
        Rows::Bars { of: self.of.clone(), span, end: self.end, oldest, is_of_day, is_oldest_first }
    }

    /// The day of an instrument.
    fn row(&self, of: &Instrument) -> Row {
        let bar = self.market.day(of, self.end);
        Row { of: of.clone(), bar, party: None, broker: None }
    }

    fn things(&self, of: RowOf) -> Vec<Row> {
        let market = self.market;
        let kosdaq = self.request.is_kosdaq();
        let rows = |instruments: &mut dyn Iterator<Item = Instrument>| instruments.map(|of| self.row(&of)).collect();
        match of {
            RowOf::Etfs => rows(&mut market.etfs()),
            RowOf::Elws => rows(&mut market.elws().filter(|elw| self.is_asked_for(elw))),
            RowOf::Warrants => rows(&mut market.warrants()),
            RowOf::Themes => {
                let of = self.request.stock_code();
                let themes = THEMES.iter().filter(|theme| of.is_none_or(|code| theme.shares.contains(&code)));
                rows(&mut themes.map(|theme| market.theme(theme)))
            }
            RowOf::Sectors => {
                let sectors = SECTORS.iter().filter(|sector| kosdaq.is_none_or(|kosdaq| sector.is_kosdaq == kosdaq));
                rows(&mut sectors.map(|sector| market.index(sector)))
            }
            RowOf::Brokers => {
                let broker = |(place, broker)| Row {
                    party: Some(Party::Brokers(vec![place])),
                    broker: Some(broker),
                    ..self.row(&self.of)
                };
                let mut rows: Vec<Row> = BROKERS.iter().enumerate().map(broker).collect();
                // Some lists say who bought most, and not how much.
                rows.sort_by_cached_key(|row| Reverse(self.net_purchases(row)));
                rows
            }
            RowOf::Investors => {
                let investor = |place| Row { party: Some(Party::Investors(place..place + 1)), ..self.row(&self.of) };
                (0..INVESTORS.len()).map(investor).collect()
            }
            RowOf::Period => vec![self.row(&self.of)],
            _ => self.stocks(kosdaq),
        }
    }

    /// What whoever a row is about bought less what they sold on its day, in shares.
    fn net_purchases(&self, row: &Row) -> i64 {
        let traded = |side| {
            let party = row.party.as_ref()?;
            Some(self.market.traded(&row.of, party, side, (false, 1), &row.bar))
        };
        traded(Side::Buy).unwrap_or(0) - traded(Side::Sell).unwrap_or(0)
    }

    /// Whether an ELW is on the underlying and of the right that the request asks for. All zeros are any underlying.
    fn is_asked_for(&self, of: &Instrument) -> bool {
        let Class::Elw(elw) = of.class else { return false };
        let underlying = self.request.named("underlying_code").map(|(_, code)| code);
        let is_on = underlying.is_none_or(|code| code == elw.underlying || code.bytes().all(|byte| byte == b'0'));
        is_on
            && match self.request.variant("right_type") {
                None | Some("All") => true,
                Some("Call") => elw.is_call,
                Some("Put") => !elw.is_call,
                // There are plain ones alone.
                Some(_) => false,
            }
    }

    fn stocks(&self, kosdaq: Option<bool>) -> Vec<Row> {
        let market = self.market;
        if let Some(asked) = &self.asked {
            return asked.iter().map(|of| self.row(of)).collect();
        }
        if self.of.is_basket() && self.is_of_named() {
            return market.members(&self.of).iter().map(|of| self.row(of)).collect();
        }
        if self.request.stock_code().is_some() {
            return vec![self.row(&self.of)];
        }
        let instruments: Vec<Instrument> = match self.request.variant("market") {
            Some("Etf") => market.etfs().collect(),
            Some("Elw") => market.elws().collect(),
            Some("GoldSpot") => market.gold().collect(),
            Some("Warrants" | "SubscriptionRights") => market.warrants().collect(),
            // The list of KOSPI has what else is traded like shares; of other lists there is nothing here.
            Some("Kospi") if self.is_master() => market.shares(kosdaq).chain(market.etfs()).collect(),
            Some(_) if self.is_master() && kosdaq.is_none() => Vec::new(),
            _ => market.shares(kosdaq).collect(),
        };
        instruments.iter().map(|of| self.row(of)).collect()
    }

    /// Whether the markets that the request chooses from are the lists of the master of instruments, by classes.
    fn is_master(&self) -> bool {
        self.request.named("market").is_some_and(|(market, _)| market.codes.iter().any(|code| code.rust == "Etf"))
    }

    /// Whether the request names a sector or a theme, so that its rows are the stocks of that.
    fn is_of_named(&self) -> bool {
        matches!(self.of.class, Class::Index(_) | Class::Theme(_))
            && ["sector_code", "theme_code"].into_iter().any(|name| self.request.named(name).is_some())
    }
}
