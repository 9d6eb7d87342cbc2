//! From the bytes of a frame to the event that a stream brings, beside what `serde_json` takes to pass over them.
//!
//! `cargo bench -p kiwoom-api --bench realtime`. With `--frames N` it only reads a frame of each sort so often, for a
//! profiler.

#[path = "support/contest.rs"]
mod contest;
#[path = "support/replies.rs"]
#[allow(dead_code, reason = "whole replies are for others")]
mod replies;

use std::hint::black_box;
use std::time::Instant;

use contest::{Contest, repeated};
use kiwoom_api::catalogue::RealtimeType;
use kiwoom_api::realtime::{AnyRealtime, Offline, StockOrderBook, StockTrade, Subject, Values};
use kiwoom_api::{Error, Realtime};
use serde::de::IgnoredAny;

/// A frame as the live server writes it: the values first, the name of the frame last.
fn frame(known: &RealtimeType, entries: usize) -> Vec<u8> {
    let entries: Vec<String> = (0..entries)
        .map(|row| {
            let values = replies::object(known.values, 0, row);
            format!(r#"{{"values":{values},"type":"{}","name":"{}","item":"{:06}"}}"#, known.id, known.name, row)
        })
        .collect();
    format!(r#"{{"data":[{}],"trnm":"REAL"}}"#, entries.join(",")).into_bytes()
}

/// A stream of as many items.
fn stream<V: Values, T: Realtime>(items: usize) -> Result<Offline<V>, Error> {
    let subjects = (0..items).map(|n| Subject::new::<T>(format!("{n:06}"))).collect::<Result<Vec<_>, _>>()?;
    Offline::new(subjects)
}

/// Reads a frame and takes its events.
fn read<V: Values>(stream: &mut Offline<V>, frame: &[u8]) -> usize {
    stream.frame(frame);
    let mut events = 0;
    while let Some(event) = stream.next_event() {
        let _ = black_box(event);
        events += 1;
    }
    events
}

fn compare<V: Values, T: Realtime>(name: &str, entries: usize) -> Result<(), Error> {
    let bytes = frame(T::TYPE, entries);
    let mut stream = stream::<V, T>(entries)?;
    assert_eq!(read(&mut stream, &bytes), entries, "{name}: an event for each entry");
    Contest::new(name, repeated(|| read(&mut stream, &bytes)))
        .against("serde_json, passing over everything", 1.70, repeated(|| serde_json::from_slice::<IgnoredAny>(&bytes)))
        .run()
        .map_err(|error| panic!("the result can be printed: {error}"))
}

/// How many entries of 0B become events in a second, on one core.
fn throughput() -> Result<(), Error> {
    const ENTRIES: usize = 20;
    let bytes = frame(StockTrade::TYPE, ENTRIES);
    let mut stream = stream::<StockTrade, StockTrade>(ENTRIES)?;
    let quickest = (0..200)
        .map(|_| {
            let start = Instant::now();
            (0..100).for_each(|_| {
                black_box(read(&mut stream, &bytes));
            });
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min);
    let a_second = 100.0 * ENTRIES as f64 / quickest;
    let verdict = if a_second < 300_000.0 { " **missed**" } else { "" };
    println!("\n{a_second:.0} entries of 0B a second, at least 300,000{verdict}");
    Ok(())
}

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--frames") {
        let times: usize = arguments[at + 1].parse().expect("--frames takes a number");
        let (trade, book) = (frame(StockTrade::TYPE, 1), frame(StockOrderBook::TYPE, 1));
        let mut trades = stream::<StockTrade, StockTrade>(1)?;
        let mut books = stream::<StockOrderBook, StockOrderBook>(1)?;
        for _ in 0..times {
            black_box(read(&mut trades, &trade) + read(&mut books, &book));
        }
        return Ok(());
    }
    contest::head("realtime").expect("the result can be printed");
    compare::<StockTrade, StockTrade>("a frame of 0B", 1)?;
    compare::<StockTrade, StockTrade>("a frame of 20 0B", 20)?;
    compare::<AnyRealtime, StockTrade>("the same, as any type", 20)?;
    compare::<StockOrderBook, StockOrderBook>("a frame of 0D", 1)?;
    throughput()
}
