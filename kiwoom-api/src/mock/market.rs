//! The market: stocks, their prices day by day and minute by minute, and their order books.
//!
//! A price is a function of the seed, the stock and the day, without a state, so that every TR tells the same story:
//! yesterday's close in one is the reference of today's change in another, and page 7 of a list goes on where page 6
//! ended, whether or not anybody asked for page 6.

use std::cell::Cell;

use jiff::civil::Date;

use super::calendar::Day;
use super::random::{between, fraction, hash, mix};

/// How many minutes the market is open: 09:00 to 15:30.
pub(super) const MINUTES: i64 = 390;

/// How many prices an order book has on each side.
const LEVELS: usize = 10;

/// The market of one seed.
#[derive(Debug, Clone)]
pub(super) struct Market {
    pub(super) seed: u64,
    pub(super) today: Date,
}

/// A stock, or the whole market as if it were one.
#[derive(Debug, Clone)]
pub(super) struct Stock {
    pub(super) code: String,
    pub(super) name: String,
    id: u64,
    /// The price around which it moves, in hundredths of a won.
    base: f64,
    /// How much is traded on an ordinary day, in won.
    turnover: f64,
    /// Whether prices keep to the steps of the exchange; an index level does not.
    steps: bool,
    /// The day that was last asked for: a record asks for the same one again and again.
    last: Cell<Option<(Day, Quote)>>,
}

/// One day of a stock.
#[derive(Debug, Clone, Copy)]
pub(super) struct Quote {
    pub(super) previous_close: i64,
    pub(super) open: i64,
    pub(super) high: i64,
    pub(super) low: i64,
    pub(super) close: i64,
    pub(super) volume: i64,
}

/// A moment: a day, and perhaps the minutes since 09:00. Without minutes it is the end of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) day: Day,
    pub(super) minute: Option<i64>,
}

/// The two sides of an order book.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BookSide {
    Ask,
    Bid,
}

/// One price of an order book.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    /// Zero beyond the limit prices, where there can be no order.
    pub(super) price: i64,
    pub(super) quantity: i64,
    pub(super) quantity_change: i64,
    pub(super) orders: i64,
    pub(super) lp_quantity: i64,
}

/// Code, name, price in won, ordinary turnover in billion won, whether on KOSDAQ.
const LISTED: &[(&str, &str, u32, u32, bool)] = &[
    ("005930", "삼성전자", 58_000, 1_200, false),
    ("000660", "SK하이닉스", 172_000, 900, false),
    ("373220", "LG에너지솔루션", 395_000, 160, false),
    ("207940", "삼성바이오로직스", 960_000, 90, false),
    ("005380", "현대차", 215_000, 210, false),
    ("000270", "기아", 98_500, 150, false),
    ("068270", "셀트리온", 178_000, 140, false),
    ("105560", "KB금융", 93_500, 170, false),
    ("035420", "NAVER", 196_500, 190, false),
    ("005490", "POSCO홀딩스", 288_000, 130, false),
    ("055550", "신한지주", 54_300, 80, false),
    ("012330", "현대모비스", 243_000, 50, false),
    ("028260", "삼성물산", 121_000, 40, false),
    ("051910", "LG화학", 291_000, 70, false),
    ("006400", "삼성SDI", 258_000, 120, false),
    ("035720", "카카오", 35_900, 60, false),
    ("015760", "한국전력", 23_400, 45, false),
    ("066570", "LG전자", 91_200, 50, false),
    ("034020", "두산에너빌리티", 21_300, 130, false),
    ("009540", "HD한국조선해양", 206_500, 70, false),
    ("011200", "HMM", 17_900, 40, false),
    ("003490", "대한항공", 24_650, 25, false),
    ("010130", "고려아연", 894_000, 110, false),
    ("090430", "아모레퍼시픽", 112_300, 35, false),
    ("247540", "에코프로비엠", 139_500, 90, true),
    ("196170", "알테오젠", 306_000, 380, true),
    ("086520", "에코프로", 69_800, 75, true),
    ("028300", "HLB", 70_100, 95, true),
    ("277810", "레인보우로보틱스", 147_600, 55, true),
    ("145020", "휴젤", 262_500, 20, true),
    ("214150", "클래시스", 48_950, 18, true),
    ("035900", "JYP Ent.", 66_900, 22, true),
    ("263750", "펄어비스", 35_150, 12, true),
    ("293490", "카카오게임즈", 17_120, 5, true),
    ("112040", "위메이드", 34_900, 14, true),
    ("041510", "에스엠", 82_400, 24, true),
];

impl Market {
    /// The stock of that code. A code nobody knows is a stock nobody knows.
    pub(super) fn stock(&self, code: &str) -> Stock {
        let symbol = code.split('_').next().unwrap_or(code);
        let id = mix(self.seed, hash(symbol));
        let (name, won, billions) = match LISTED.iter().find(|listed| listed.0 == symbol) {
            Some((_, name, won, billions, _)) => ((*name).to_owned(), i64::from(*won), i64::from(*billions)),
            None => (format!("종목{symbol}"), between(mix(id, 1), 8, 900) * 100, between(mix(id, 2), 1, 40)),
        };
        let (base, turnover) = (won as f64 * 100.0, billions as f64 * 1e9);
        Stock { code: code.to_owned(), name, id, base, turnover, steps: true, last: Cell::default() }
    }

    /// The stocks of a list, from that place on. There is always another one.
    pub(super) fn listed(&self, place: usize, market: Option<bool>) -> Stock {
        let mut stocks = LISTED.iter().filter(|listed| market.is_none_or(|kosdaq| listed.4 == kosdaq));
        match stocks.nth(place) {
            Some((code, ..)) => self.stock(code),
            // Codes of ordinary shares end in 0; before it, odd numbers are on KOSDAQ.
            None => {
                let number = 10_000 + place * 37 % 80_000;
                let number = market.map_or(number, |kosdaq| number / 2 * 2 + usize::from(kosdaq));
                self.stock(&format!("{number:05}0"))
            }
        }
    }

    /// Whether a stock is on KOSDAQ.
    pub(super) fn is_on_kosdaq(code: &str) -> bool {
        let symbol = code.split('_').next().unwrap_or(code);
        match LISTED.iter().find(|listed| listed.0 == symbol) {
            Some(listed) => listed.4,
            None => symbol.as_bytes().get(4).is_some_and(|digit| digit % 2 == 1),
        }
    }

    /// All stocks together, for what no stock is named.
    pub(super) fn whole(&self) -> Stock {
        let id = mix(self.seed, hash("the whole market"));
        Stock {
            code: String::new(),
            name: String::new(),
            id,
            base: 3e6,
            turnover: 9e12,
            steps: true,
            last: Cell::default(),
        }
    }

    /// An index, by its name. Its level is in hundredths of a point.
    pub(super) fn index(&self, name: &str) -> Stock {
        let id = mix(self.seed, hash(name));
        Stock {
            code: String::new(),
            name: name.to_owned(),
            id,
            base: 33_500.0 * 100.0,
            turnover: 9e12,
            steps: false,
            last: Cell::default(),
        }
    }
}

impl Stock {
    /// A number that belongs to this stock, a purpose and a day.
    pub(super) fn number(&self, purpose: &str, day: Day) -> u64 {
        mix(mix(self.id, hash(purpose)), day.0.cast_unsigned())
    }

    /// A number that belongs to this stock and a purpose.
    pub(super) fn trait_of(&self, purpose: &str) -> u64 {
        mix(self.id, hash(purpose))
    }

    fn to_step(&self, price: f64) -> i64 {
        let won = (price / 100.0).round() as i64;
        if self.steps { to_step(won.max(1)) } else { won.max(1) }
    }

    /// The closing price: noise of several wavelengths around the base. No day moves it by more than a few percent.
    fn close(&self, day: Day) -> i64 {
        const WAVES: [(i64, f64); 5] = [(1, 0.007), (4, 0.013), (17, 0.04), (73, 0.10), (311, 0.18)];
        let moved: f64 = WAVES.iter().map(|(length, height)| height * self.wave(*length, day)).sum();
        self.to_step(self.base * (1.0 + moved))
    }

    /// Between -1 and 1, straight between the multiples of a wavelength.
    fn wave(&self, length: i64, day: Day) -> f64 {
        let (knot, along) = (day.0.div_euclid(length), day.0.rem_euclid(length) as f64 / length as f64);
        let at = |knot: i64| 2.0 * fraction(mix(mix(self.id, length.cast_unsigned()), knot.cast_unsigned())) - 1.0;
        at(knot) * (1.0 - along) + at(knot + 1) * along
    }

    pub(super) fn quote(&self, day: Day) -> Quote {
        match self.last.get() {
            Some((last, quote)) if last == day => quote,
            _ => {
                let quote = self.new_quote(day);
                self.last.set(Some((day, quote)));
                quote
            }
        }
    }

    fn new_quote(&self, day: Day) -> Quote {
        let (previous_close, close) = (self.close(day.earlier(1)), self.close(day));
        let (lowest, highest) = limits(previous_close, self.steps);
        let random = |purpose| fraction(self.number(purpose, day));
        let off = |price: i64, by: f64| self.to_step(price as f64 * 100.0 * (1.0 + by)).clamp(lowest, highest);
        let open = off(previous_close, (random("open") - 0.5) * 0.016);
        let high = off(open.max(close), random("high") * 0.012).max(open).max(close);
        let low = off(open.min(close), -random("low") * 0.012).min(open).min(close);
        let turnover = self.turnover * (0.5 + 1.4 * random("turnover"));
        let volume = (turnover / close as f64) as i64;
        Quote { previous_close, open, high, low, close, volume }
    }

    /// The last price of a moment: from the open to the close, within the day's range.
    pub(super) fn price(&self, at: Moment) -> i64 {
        let quote = self.quote(at.day);
        let Some(minute) = at.minute else { return quote.close };
        let along = (minute as f64 / MINUTES as f64).clamp(0.0, 1.0);
        // Nothing at both ends, most in the middle.
        let freedom = 4.0 * along * (1.0 - along);
        let range = (quote.high - quote.low) as f64;
        let noise = fraction(mix(self.number("minute", at.day), minute.cast_unsigned())) - 0.5;
        let line = quote.open as f64 + along * (quote.close - quote.open) as f64;
        self.to_step((line + freedom * noise * range) * 100.0).clamp(quote.low, quote.high)
    }

    /// The shares traded up to a moment.
    pub(super) fn volume(&self, at: Moment) -> i64 {
        (self.quote(at.day).volume as f64 * at.part_of_day()) as i64
    }

    /// What those shares cost, in won: on the average about what the day's prices are.
    pub(super) fn turnover(&self, at: Moment) -> f64 {
        let quote = self.quote(at.day);
        self.volume(at) as f64 * ((quote.high + quote.low + 2 * self.price(at)) as f64 / 4.0)
    }

    /// One price of the order book.
    pub(super) fn level(&self, side: BookSide, index: usize, at: Moment) -> Level {
        let (last, quote) = (self.price(at), self.quote(at.day));
        let (lowest, highest) = limits(quote.previous_close, self.steps);
        // The last trade was at the best ask or at the best bid.
        let bought = self.number("bought", at.day).is_multiple_of(2);
        let best = match (side, bought) {
            (BookSide::Ask, true) | (BookSide::Bid, false) => last,
            (BookSide::Ask, false) => step_up(last),
            (BookSide::Bid, true) => step_down(last),
        };
        let step = if side == BookSide::Ask { step_up } else { step_down };
        let price = (0..index.min(LEVELS)).fold(best, |price, _| step(price));
        if price < lowest || price > highest {
            return Level { price: 0, quantity: 0, quantity_change: 0, orders: 0, lp_quantity: 0 };
        }
        let purpose = if side == BookSide::Ask { "ask" } else { "bid" };
        let random = mix(self.number(purpose, at.day), mix(index as u64, at.minute.unwrap_or(MINUTES).cast_unsigned()));
        let usual = (quote.volume / 900).max(20);
        let quantity = between(random, usual / 5 + 1, usual * 2);
        let quantity_change = between(mix(random, 1), -quantity / 3, quantity / 3);
        let orders = 1 + quantity / between(mix(random, 2), 20, 120);
        let lp_quantity = if mix(random, 3).is_multiple_of(4) { quantity / 10 } else { 0 };
        Level { price, quantity, quantity_change, orders, lp_quantity }
    }

    /// The lowest and the highest price that the exchange allows on a day.
    pub(super) fn limits(&self, day: Day) -> (i64, i64) {
        limits(self.quote(day).previous_close, self.steps)
    }

    /// The highest price of the last 250 days and its day, or the lowest.
    pub(super) fn extreme(&self, day: Day, highest: bool) -> (i64, Day) {
        let days = (0..250).map(|back| day.earlier(back)).map(|day| (self.quote(day), day));
        let extreme = if highest {
            days.map(|(quote, day)| (quote.high, day)).max_by_key(|(price, day)| (*price, day.0))
        } else {
            days.map(|(quote, day)| (quote.low, day)).min_by_key(|(price, day)| (*price, -day.0))
        };
        extreme.unwrap_or_else(|| (self.quote(day).close, day))
    }
}

impl Moment {
    /// The end of a day.
    pub(super) fn end_of(day: Day) -> Self {
        Self { day, minute: None }
    }

    /// The moment before this one: a minute earlier, or a day.
    pub(super) fn before(self) -> Self {
        match self.minute {
            Some(minute) => Self { minute: Some(minute - 1), ..self },
            None => Self::end_of(self.day.earlier(1)),
        }
    }

    /// How much of the day's trade is done. Much of it is done soon after the opening.
    pub(super) fn part_of_day(self) -> f64 {
        match self.minute {
            None | Some(MINUTES..) => 1.0,
            Some(minute) => {
                let along = ((minute + 1) as f64 / (MINUTES + 1) as f64).clamp(0.0, 1.0);
                along * (1.4 - 0.4 * along)
            }
        }
    }
}

/// The step of prices at the Korea Exchange, in won.
fn step(price: i64) -> i64 {
    match price {
        ..2_000 => 1,
        2_000..5_000 => 5,
        5_000..20_000 => 10,
        20_000..50_000 => 50,
        50_000..200_000 => 100,
        200_000..500_000 => 500,
        _ => 1_000,
    }
}

fn to_step(price: i64) -> i64 {
    let step = step(price);
    (price + step / 2) / step * step
}

fn step_up(price: i64) -> i64 {
    price + step(price)
}

fn step_down(price: i64) -> i64 {
    price - step(price - 1)
}

/// 30 % below and above the previous close, to the step nearer to it.
fn limits(previous_close: i64, steps: bool) -> (i64, i64) {
    let (low, high) = (previous_close * 7 / 10, previous_close * 13 / 10);
    if !steps {
        return (low, high);
    }
    ((low + step(low) - 1) / step(low) * step(low), high / step(high) * step(high))
}
