//! Times one thing against others in turn, so that a change of the machine's speed falls on all alike. What disturbs a
//! turn only makes it slower, so the quickest of each counts.
//!
//! General harnesses time one thing after the other; on a shared machine, the same thing differs more between two
//! minutes than two contestants do.

use std::hint::black_box;
use std::io::{self, Write as _};
use std::time::{Duration, Instant};

/// How often each contestant has its turn, and for how long.
const ROUNDS: usize = 100;
const TURN: Duration = Duration::from_millis(4);

/// Something to do so many times.
type Work<'a> = Box<dyn FnMut(u32) -> Duration + 'a>;

pub(crate) struct Contest<'a> {
    name: String,
    entrants: Vec<Entrant<'a>>,
}

struct Entrant<'a> {
    name: &'static str,
    /// What the time of the first entrant, divided by the time of this one, must not exceed.
    most: f64,
    work: Work<'a>,
}

impl<'a> Contest<'a> {
    /// Begins with the thing in question: work that does and times its own repetitions.
    pub(crate) fn new(name: impl Into<String>, work: impl FnMut(u32) -> Duration + 'a) -> Self {
        Self { name: name.into(), entrants: Vec::new() }.against("kiwoom-api", 1.0, work)
    }

    /// Something to compare with, and how many times its time the first entrant may take.
    pub(crate) fn against(mut self, name: &'static str, most: f64, work: impl FnMut(u32) -> Duration + 'a) -> Self {
        self.entrants.push(Entrant { name, most, work: Box::new(work) });
        self
    }

    /// Prints a row for each entrant.
    pub(crate) fn run(mut self) -> io::Result<()> {
        let times = self.times();
        let mut out = io::stdout().lock();
        writeln!(out, "| {} | {} | {} | | |", self.name, self.entrants[0].name, microseconds(times[0]))?;
        for (entrant, time) in self.entrants.iter().zip(&times).skip(1) {
            let verdict = verdict(times[0] / time, entrant.most);
            writeln!(out, "| | {} | {} | {verdict} |", entrant.name, microseconds(*time))?;
        }
        Ok(())
    }

    /// The quickest times of one repetition, in seconds.
    pub(crate) fn times(&mut self) -> Vec<f64> {
        let repeats: Vec<u32> = self.entrants.iter_mut().map(|entrant| repeats(&mut entrant.work)).collect();
        let mut times = vec![f64::INFINITY; self.entrants.len()];
        for _ in 0..ROUNDS {
            for ((entrant, repeats), quickest) in self.entrants.iter_mut().zip(&repeats).zip(&mut times) {
                let time = (entrant.work)(*repeats).as_secs_f64() / f64::from(*repeats);
                *quickest = quickest.min(time);
            }
        }
        times
    }
}

/// A ratio, and what it must not exceed.
pub(crate) fn verdict(ratio: f64, most: f64) -> String {
    let mark = if ratio > most { " **missed**" } else { "" };
    format!("{ratio:.2} | {most:.2}{mark}")
}

fn microseconds(seconds: f64) -> String {
    let time = seconds * 1e6;
    let digits = if time < 1.0 { 3 } else { 1 };
    format!("{time:.digits$} µs")
}

/// The head of the table that the contests fill.
pub(crate) fn head(title: &str) -> io::Result<()> {
    writeln!(io::stdout(), "| {title} | | time | ratio | at most |\n| --- | --- | ---: | ---: | ---: |")
}

/// Work for a contest: `run`, again and again.
pub(crate) fn repeated<T>(mut run: impl FnMut() -> T) -> impl FnMut(u32) -> Duration {
    move |times| {
        let start = Instant::now();
        for _ in 0..times {
            black_box(run());
        }
        start.elapsed()
    }
}

/// How often fills a turn, once warm.
fn repeats(work: &mut Work<'_>) -> u32 {
    let mut times = 1;
    while work(times) < TURN {
        times *= 2;
    }
    let taken = work(times);
    (f64::from(times) * TURN.as_secs_f64() / taken.as_secs_f64()).clamp(1.0, 1e9) as u32
}
