//! What benchmarks share: replies as the live server writes them, and contests.

use std::hint::black_box;
use std::time::{Duration, Instant};

use kiwoom_api::catalogue::{Element, Kind, SignRule, Tr};

/// A reply of that TR: every element of its table, lists with so many rows.
pub(crate) fn body(tr: &Tr, rows: usize) -> Vec<u8> {
    let mut json = object(tr.response, rows, 0);
    json.pop();
    json.push_str(r#","return_code":0,"return_msg":"정상적으로 처리되었습니다"}"#);
    json.into_bytes()
}

fn object(elements: &[Element], rows: usize, row: usize) -> String {
    let member = |(index, element): (usize, &Element)| {
        let value = match element.kind {
            Kind::Rows => {
                let rows: Vec<String> = (0..rows).map(|row| object(element.rows, rows, row)).collect();
                format!("[{}]", rows.join(","))
            }
            _ => format!("\"{}\"", value(element, row * 31 + index)),
        };
        format!("\"{}\":{value}", element.element)
    };
    let members: Vec<String> = elements.iter().enumerate().map(member).collect();
    format!("{{{}}}", members.join(","))
}

/// A value of the form that the server uses for that kind, a different one for each seed.
fn value(element: &Element, seed: usize) -> String {
    let sign = match (element.sign, seed % 3) {
        (SignRule::Unsigned, _) | (_, 0) => "",
        (SignRule::Signed, 1) if seed.is_multiple_of(2) => "--",
        (_, 1) => "-",
        _ => "+",
    };
    match element.kind {
        Kind::Date => format!("2024{:02}{:02}", seed % 12 + 1, seed % 28 + 1),
        Kind::Time => format!("{:02}{:02}{:02}", 9 + seed % 6, seed % 60, seed * 7 % 60),
        Kind::Price => format!("{sign}{}", 50_000 + seed * 97 % 30_000),
        Kind::Rate | Kind::Decimal => format!("{sign}{}.{:02}", seed % 30, seed * 13 % 100),
        Kind::IndexLevel => format!("{sign}{}", 30_000 + seed % 9_999),
        Kind::Code => element.codes[seed % element.codes.len()].code.to_owned(),
        Kind::StockCode => "005930".to_owned(),
        Kind::Text => "삼성전자".to_owned(),
        // A busy stock trades millions of shares a day, and its flows are of that size too.
        _ => format!("{sign}{}", 1_000_000 + seed * 7_919 % 9_000_000),
    }
}

/// Times one thing against others in turn, so that a drift of the machine's speed falls on all alike.
pub(crate) struct Contest<'a> {
    name: &'static str,
    entrants: Vec<Entrant<'a>>,
}

struct Entrant<'a> {
    name: &'static str,
    /// The ratio that the first entrant's time to this one's must not exceed.
    most: f64,
    run: Box<dyn Fn() + 'a>,
}

impl<'a> Contest<'a> {
    pub(crate) fn new<T>(name: &'static str, run: impl Fn() -> T + 'a) -> Self {
        Self { name, entrants: Vec::new() }.against("kiwoom_api", 1.0, run)
    }

    pub(crate) fn against<T>(mut self, name: &'static str, most: f64, run: impl Fn() -> T + 'a) -> Self {
        let run = Box::new(move || {
            black_box(run());
        });
        self.entrants.push(Entrant { name, most, run });
        self
    }

    pub(crate) fn run(self) {
        const ROUNDS: usize = 60;
        let repeats: Vec<usize> = self.entrants.iter().map(|entrant| repeats(&*entrant.run)).collect();
        let mut times: Vec<Vec<f64>> = vec![Vec::new(); self.entrants.len()];
        for _ in 0..ROUNDS {
            for (index, entrant) in self.entrants.iter().enumerate() {
                let start = Instant::now();
                for _ in 0..repeats[index] {
                    (entrant.run)();
                }
                times[index].push(start.elapsed().as_secs_f64() / repeats[index] as f64);
            }
        }
        let medians: Vec<f64> = times.iter_mut().map(|times| median(times)).collect();
        println!("{}", self.name);
        for (entrant, time) in self.entrants.iter().zip(&medians) {
            let ratio = medians[0] / time;
            let goal = if entrant.most == 1.0 { String::new() } else { format!("at most {:.2}", entrant.most) };
            println!("  {:<40} {:>10.2} µs   ratio {ratio:>5.2}   {goal}", entrant.name, time * 1e6);
        }
    }
}

/// How often to run for a few milliseconds.
fn repeats(run: &dyn Fn()) -> usize {
    let start = Instant::now();
    let mut runs = 0;
    while start.elapsed() < Duration::from_millis(20) {
        run();
        runs += 1;
    }
    (runs / 5).max(1)
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
