//! The market: instruments, their prices day by day, minute by minute and trade by trade, and who trades them.
//!
//! A price is a function of the seed, the instrument and the instant, without a state, so that every TR tells the same
//! story: yesterday's close in one is the reference of today's change in another, and page 7 of a list goes on where page 6
//! ended, whether or not anybody asked for page 6.

mod bars;
mod book;
mod flows;
mod listing;
mod option;
mod session;
mod steps;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use jiff::civil::Date;

use super::calendar::Day;
use super::random::{between, fraction, hash, mix};
pub(super) use bars::{Bar, Span};
pub(super) use book::BookSide;
pub(super) use flows::{Party, Side};
pub(super) use listing::{BROKERS, Broker, Elw, Etf, INVESTORS, SECTORS, Sector, THEMES, Theme};
use listing::{ELWS, ETFS, GOLD, Other, RESTLESS, SHARES, Share, WARRANTS};
pub(super) use option::Greeks;
use session::{LEAST_A_DAY, Outline};
pub(super) use session::{Session, Trade};
pub(super) use steps::Steps;

/// The market of one seed, as one request looks at it: what it has worked out, it keeps.
#[derive(Debug)]
pub(super) struct Market {
    pub(super) seed: u64,
    pub(super) today: Date,
    closes: RefCell<HashMap<(u64, Day), i64>>,
    sessions: RefCell<HashMap<(u64, Day), Rc<Session>>>,
    members: RefCell<HashMap<u64, Rc<[Instrument]>>>,
}

/// How many trading days its history goes back: about seven years.
const HISTORY: i64 = 1_830;

/// Something with a price.
#[derive(Debug, Clone)]
pub(super) struct Instrument {
    /// As it was asked for, the suffix of an exchange included.
    pub(super) code: String,
    pub(super) name: String,
    pub(super) class: Class,
    id: u64,
    /// How much is traded on an ordinary day, in won.
    ordinary: f64,
}

/// What an instrument is, and what its price follows from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Class {
    /// A share that moves around a price, in won, and what is known of it.
    Share {
        won: f64,
        listed: Option<&'static Share>,
    },
    /// An index, which is made of shares.
    Index(&'static Sector),
    /// A theme, as if it were an index.
    Theme(&'static Theme),
    Etf(&'static Etf),
    Elw(&'static Elw),
    Warrant(&'static Other),
    Gold(&'static Other),
}

impl Market {
    pub(super) fn new(seed: u64, today: Date) -> Self {
        Self { seed, today, closes: RefCell::default(), sessions: RefCell::default(), members: RefCell::default() }
    }

    /// The first day of which anything is known.
    pub(super) fn oldest(&self) -> Day {
        Day::on_or_before(self.today).earlier(HISTORY)
    }

    fn instrument(&self, code: &str, name: &str, class: Class, billions: f64) -> Instrument {
        let symbol = code.split('_').next().unwrap_or(code);
        let id = mix(self.seed, hash(symbol));
        Instrument { code: code.to_owned(), name: name.to_owned(), class, id, ordinary: billions * 1e9 }
    }

    /// The instrument of that code of a stock. A code that nobody knows is a share that nobody knows.
    pub(super) fn stock(&self, code: &str) -> Instrument {
        let symbol = code.split('_').next().unwrap_or(code);
        if let Some(share) = SHARES.iter().find(|share| share.code == symbol) {
            return Instrument { code: code.to_owned(), ..self.share(share) };
        }
        let known = self.etfs().chain(self.elws()).chain(self.warrants());
        if let Some(known) = known.into_iter().find(|known| known.code == symbol) {
            return Instrument { code: code.to_owned(), ..known };
        }
        let id = mix(self.seed, hash(symbol));
        let won = (between(mix(id, 1), 8, 900) * 100) as f64;
        let class = Class::Share { won, listed: None };
        self.instrument(code, &format!("종목{symbol}"), class, between(mix(id, 2), 1, 40) as f64)
    }

    fn share(&self, share: &'static Share) -> Instrument {
        let class = Class::Share { won: f64::from(share.won), listed: Some(share) };
        self.instrument(share.code, share.name, class, f64::from(share.billions))
    }

    /// The shares of a market, or of both.
    pub(super) fn shares(&self, kosdaq: Option<bool>) -> impl Iterator<Item = Instrument> {
        let shares = SHARES.iter().filter(move |share| kosdaq.is_none_or(|kosdaq| share.is_kosdaq() == kosdaq));
        shares.map(|share| self.share(share))
    }

    pub(super) fn etfs(&self) -> impl Iterator<Item = Instrument> {
        ETFS.iter().map(|etf| self.instrument(etf.code, etf.name, Class::Etf(etf), 60.0))
    }

    pub(super) fn elws(&self) -> impl Iterator<Item = Instrument> {
        ELWS.iter().map(|elw| self.instrument(elw.code, elw.name, Class::Elw(elw), 1.0))
    }

    pub(super) fn warrants(&self) -> impl Iterator<Item = Instrument> {
        let instrument = |other: &'static Other| {
            self.instrument(other.code, other.name, Class::Warrant(other), f64::from(other.billions))
        };
        WARRANTS.iter().map(instrument)
    }

    pub(super) fn gold(&self) -> impl Iterator<Item = Instrument> {
        let instrument = |other: &'static Other| {
            self.instrument(other.code, other.name, Class::Gold(other), f64::from(other.billions))
        };
        GOLD.iter().map(instrument)
    }

    /// The index of a sector, or of a market.
    pub(super) fn index(&self, sector: &'static Sector) -> Instrument {
        self.instrument(sector.code, sector.name, Class::Index(sector), 0.0)
    }

    pub(super) fn theme(&self, theme: &'static Theme) -> Instrument {
        self.instrument(theme.code, theme.name, Class::Theme(theme), 0.0)
    }

    /// The sector of that code.
    pub(super) fn sector(code: &str) -> Option<&'static Sector> {
        let symbol = code.split('_').next().unwrap_or(code);
        SECTORS.iter().find(|sector| sector.code == symbol)
    }

    /// All shares of a market as if they were one.
    pub(super) fn whole(&self, kosdaq: bool) -> Option<Instrument> {
        let sector = Self::sector(if kosdaq { "101" } else { "001" });
        sector.map(|sector| self.index(sector))
    }

    /// The index of that code of a sector, which may have the suffix of an exchange.
    pub(super) fn index_of(&self, code: &str) -> Option<Instrument> {
        Some(Instrument { code: code.to_owned(), ..self.index(Self::sector(code)?) })
    }

    /// What an index is made of; of anything else itself.
    pub(super) fn members(&self, of: &Instrument) -> Rc<[Instrument]> {
        let known = self.members.borrow().get(&of.id).map(Rc::clone);
        known.unwrap_or_else(|| {
            let members: Rc<[Instrument]> = match of.class {
                Class::Index(sector) => sector.shares().map(|share| self.share(share)).collect(),
                Class::Theme(theme) => theme.shares.iter().map(|code| self.stock(code)).collect(),
                _ => [of.clone()].into(),
            };
            self.members.borrow_mut().insert(of.id, Rc::clone(&members));
            members
        })
    }

    /// What the price of an instrument hangs on: the index of an ETF, the underlying of an ELW.
    pub(super) fn underlying(&self, of: &Instrument) -> Option<Instrument> {
        let code = match of.class {
            Class::Etf(etf) => etf.index,
            Class::Elw(elw) => elw.underlying,
            _ => return None,
        };
        Some(match Self::sector(code) {
            Some(sector) => self.index(sector),
            None => self.stock(code),
        })
    }

    /// The closing price of a day: in won, or in hundredths of a point.
    pub(super) fn close(&self, of: &Instrument, day: Day) -> i64 {
        let known = self.closes.borrow().get(&(of.id, day)).copied();
        known.unwrap_or_else(|| {
            let close = self.new_close(of, day);
            self.closes.borrow_mut().insert((of.id, day), close);
            close
        })
    }

    fn new_close(&self, of: &Instrument, day: Day) -> i64 {
        let to_price = |value: f64| of.steps().to_price(value);
        match of.class {
            Class::Share { listed: Some(share), won } if RESTLESS.contains(&share.code) => {
                let place = RESTLESS.iter().position(|code| *code == share.code).unwrap_or_default() as i64;
                let base = to_price(won);
                let (_, up) = of.steps().limits(base);
                match (day.0 + place).rem_euclid(3) {
                    0 => base,
                    1 => up,
                    _ => of.steps().limits(up).0,
                }
            }
            Class::Share { .. } | Class::Warrant(_) | Class::Gold(_) => to_price(of.base() * (1.0 + of.moved(day))),
            Class::Index(_) | Class::Theme(_) => self.level(of, &|member| self.close(member, day)),
            Class::Etf(etf) => {
                let disparity = 0.003 * fraction(of.number("disparity", day)) - 0.0015;
                let value = self.underlying(of).map_or(0.0, |index| etf.value(self.close(&index, day)));
                to_price(value * (1.0 + disparity))
            }
            Class::Elw(_) => to_price(self.theory(of, day, &|underlying| self.close(underlying, day))),
        }
    }

    /// The opening price of a day, of what hangs on nothing else.
    fn open(&self, of: &Instrument, day: Day) -> i64 {
        let previous_close = self.close(of, day.earlier(1));
        let (lowest, highest) = of.steps().limits(previous_close);
        let off = (fraction(mix(mix(of.id, day.0.cast_unsigned()), 4)) - 0.5) * 0.016;
        of.steps().to_price(previous_close as f64 * (1.0 + off)).clamp(lowest, highest)
    }

    /// The level of an index at prices of its members, in hundredths of a point: what they are worth, by what they are worth
    /// at the prices around which they move.
    fn level(&self, of: &Instrument, price: &dyn Fn(&Instrument) -> i64) -> i64 {
        let (mut worth, mut base) = (0.0, 0.0);
        for member in self.members(of).iter() {
            let Class::Share { won, .. } = member.class else { continue };
            let shares = member.listed_shares() as f64;
            worth += price(member) as f64 * shares;
            base += won * shares;
        }
        (of.base() * worth / base).round() as i64
    }

    /// What an ELW is worth by theory at a price of its underlying, in won.
    fn theory(&self, of: &Instrument, day: Day, price: &dyn Fn(&Instrument) -> i64) -> f64 {
        let underlying = self.underlying(of);
        let greeks = underlying.and_then(|underlying| self.greeks_at(of, &underlying, price(&underlying), day));
        greeks.map_or(0.0, |greeks| greeks.theory)
    }

    /// The theory of an ELW at the end of a bar.
    pub(super) fn greeks(&self, of: &Instrument, bar: &Bar) -> Option<Greeks> {
        let underlying = self.underlying(of)?;
        let price = self.price_at(&underlying, bar.day, bar.second);
        self.greeks_at(of, &underlying, price, bar.day)
    }

    fn greeks_at(&self, of: &Instrument, underlying: &Instrument, price: i64, day: Day) -> Option<Greeks> {
        let Class::Elw(elw) = of.class else { return None };
        let days = (self.expiry(elw).0 - day.0).max(1);
        let volatility = 0.2 + 0.25 * fraction(of.trait_of("volatility"));
        let scale = underlying.scale();
        Some(Greeks::of(&option::Terms {
            is_call: elw.is_call,
            price: price as f64 / scale,
            strike: self.strike(elw, underlying) as f64 / scale,
            years: days as f64 / 250.0,
            volatility,
            ratio: f64::from(elw.ratio) / 100.0,
        }))
    }

    /// The last trading day of an ELW.
    pub(super) fn expiry(&self, elw: &Elw) -> Day {
        Day::on_or_before(self.today).later(elw.days)
    }

    /// The exercise price of an ELW, in what the price of its underlying is in.
    pub(super) fn strike(&self, elw: &Elw, underlying: &Instrument) -> i64 {
        Steps::Shares.to_price(underlying.base() * f64::from(elw.strike) / 100.0)
    }

    /// A day of an instrument.
    pub(super) fn session(&self, of: &Instrument, day: Day) -> Rc<Session> {
        let known = self.sessions.borrow().get(&(of.id, day)).map(Rc::clone);
        known.unwrap_or_else(|| {
            let session = Rc::new(Session::new(day, self.outline(of, day)));
            self.sessions.borrow_mut().insert((of.id, day), Rc::clone(&session));
            session
        })
    }

    fn outline(&self, of: &Instrument, day: Day) -> Outline {
        let (previous_close, close) = (self.close(of, day.earlier(1)), self.close(of, day));
        let id = mix(of.id, day.0.cast_unsigned());
        let random = |purpose: u64| fraction(mix(id, purpose));
        let (lowest, highest) = of.steps().limits(previous_close);
        let off = |price: i64, by: f64| of.steps().to_price(price as f64 * (1.0 + by)).clamp(lowest, highest);
        let underlying = self.underlying(of).map(|underlying| self.session(&underlying, day));
        let underlying = underlying.as_deref();
        let is_mirrored = of.is_mirrored();
        let at = |price: i64| match of.class {
            Class::Etf(etf) => of.steps().to_price(etf.value(price)),
            _ => of.steps().to_price(self.theory(of, day, &|_| price)),
        };
        let (open, high, low) = match (underlying, of.class) {
            (Some(session), _) if is_mirrored => (at(session.open), at(session.low), at(session.high)),
            (Some(session), _) => (at(session.open), at(session.high), at(session.low)),
            (None, Class::Index(_) | Class::Theme(_)) => {
                let open = self.level(of, &|member| self.open(member, day));
                (open, off(open.max(close), random(1) * 0.005), off(open.min(close), -random(2) * 0.005))
            }
            (None, _) => {
                let open = self.open(of, day);
                (open, off(open.max(close), random(1) * 0.012), off(open.min(close), -random(2) * 0.012))
            }
        };
        let (high, low) = (high.max(open).max(close), low.min(open).min(close));
        let (volume, turnover) = match of.class {
            Class::Index(_) | Class::Theme(_) => {
                let (volume, turnover) = self.members(of).iter().fold((0, 0), |(volume, turnover), member| {
                    // Not to be kept: there are very many of them in the years of an index.
                    let session = Session::new(day, self.outline(member, day));
                    (volume + session.volume, turnover + session.turnover())
                });
                (volume, Some(turnover))
            }
            _ => {
                let won = of.ordinary * (0.5 + 1.4 * random(3));
                (((won / close as f64) as i64).max(LEAST_A_DAY), None)
            }
        };
        // A day that goes far down from a step has finer ones below; then all are taken together.
        let (prices, step) = ([open, high, low, close], of.steps().at(high));
        let keeps = prices.iter().all(|price| price % step == 0);
        let step = if keeps { step } else { prices.into_iter().fold(0, gcd) };
        let shape = self.underlying(of).map_or(id, |underlying| mix(underlying.id, day.0.cast_unsigned()));
        Outline { previous_close, open, high, low, close, volume, step, turnover, shape, is_mirrored, id }
    }

    /// The last price up to an instant: so many seconds after 09:00.
    pub(super) fn price_at(&self, of: &Instrument, day: Day, second: i64) -> i64 {
        let session = self.session(of, day);
        session.last_trade(second).map_or(session.previous_close, |trade| trade.price)
    }

    /// The net asset value of an ETF at an instant, in hundredths of a won.
    pub(super) fn nav_at(&self, of: &Instrument, day: Day, second: i64) -> Option<i64> {
        let Class::Etf(etf) = of.class else { return None };
        let index = self.underlying(of)?;
        Some((etf.value(self.price_at(&index, day, second)) * 100.0).round() as i64)
    }

    /// The highest price of so many days up to one and its day, or the lowest.
    pub(super) fn extreme(&self, of: &Instrument, day: Day, days: i64, highest: bool) -> (i64, Day) {
        let sessions = (0..days.max(1)).map(|back| self.session(of, day.earlier(back)));
        let extreme = if highest {
            sessions.map(|session| (session.high, session.day)).max_by_key(|(price, day)| (*price, day.0))
        } else {
            sessions.map(|session| (session.low, session.day)).min_by_key(|(price, day)| (*price, -day.0))
        };
        extreme.unwrap_or_else(|| (self.close(of, day), day))
    }
}

impl Instrument {
    /// A number that belongs to it, a purpose and a day.
    pub(super) fn number(&self, purpose: &str, day: Day) -> u64 {
        mix(mix(self.id, hash(purpose)), day.0.cast_unsigned())
    }

    /// A number that belongs to it and a purpose.
    pub(super) fn trait_of(&self, purpose: &str) -> u64 {
        mix(self.id, hash(purpose))
    }

    pub(super) fn steps(&self) -> Steps {
        match self.class {
            Class::Share { .. } | Class::Warrant(_) => Steps::Shares,
            Class::Index(_) | Class::Theme(_) => Steps::Index,
            Class::Etf(_) => Steps::Funds,
            Class::Elw(_) => Steps::Warrants,
            Class::Gold(_) => Steps::Gold,
        }
    }

    /// The price around which it moves, in what its prices are in.
    fn base(&self) -> f64 {
        match self.class {
            Class::Share { won, .. } => won,
            Class::Index(sector) => f64::from(sector.level) * 100.0,
            Class::Theme(_) => 1_000.0 * 100.0,
            Class::Etf(etf) => f64::from(etf.won),
            Class::Warrant(other) | Class::Gold(other) => f64::from(other.won),
            Class::Elw(_) => 500.0,
        }
    }

    /// Whether it is made of shares.
    pub(super) fn is_basket(&self) -> bool {
        matches!(self.class, Class::Index(_) | Class::Theme(_))
    }

    /// How many of what its prices are in make a won or a point.
    pub(super) fn scale(&self) -> f64 {
        if self.is_basket() { 100.0 } else { 1.0 }
    }

    /// Whether it falls when what it hangs on rises.
    fn is_mirrored(&self) -> bool {
        match self.class {
            Class::Etf(etf) => etf.multiple < 0,
            Class::Elw(elw) => !elw.is_call,
            _ => false,
        }
    }

    pub(super) fn listed_shares(&self) -> i64 {
        if matches!(self.class, Class::Elw(_) | Class::Gold(_)) || self.is_basket() {
            return 20_000_000;
        }
        let ordinary_days = between(self.trait_of("listed_shares"), 60, 240);
        // In round numbers, as shares are issued.
        ((self.ordinary / self.base()) as i64 * ordinary_days / 10_000 + 1) * 10_000
    }

    /// Noise of several wavelengths around zero. No day moves it by more than a few percent.
    fn moved(&self, day: Day) -> f64 {
        const WAVES: [(i64, f64); 5] = [(1, 0.007), (4, 0.013), (17, 0.04), (73, 0.10), (311, 0.18)];
        WAVES.iter().map(|(length, height)| height * self.wave(*length, day)).sum()
    }

    /// Between -1 and 1, straight between the multiples of a wavelength.
    fn wave(&self, length: i64, day: Day) -> f64 {
        let (knot, along) = (day.0.div_euclid(length), day.0.rem_euclid(length) as f64 / length as f64);
        let at = |knot: i64| 2.0 * fraction(mix(mix(self.id, length.cast_unsigned()), knot.cast_unsigned())) - 1.0;
        at(knot) * (1.0 - along) + at(knot + 1) * along
    }
}

impl Etf {
    /// What a share of it is worth at a level of its index, in hundredths of a point.
    fn value(&self, level: i64) -> f64 {
        let base = Market::sector(self.index).map_or(1.0, |sector| f64::from(sector.level) * 100.0);
        f64::from(self.won) * (level as f64 / base).powi(self.multiple)
    }
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}
