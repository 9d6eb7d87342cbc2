//! This crate's part in the comparison with Python clients: the replies, the server, and one contestant for reading
//! replies and one for calls. `run.py` beside it drives them.

#[path = "../support/loopback.rs"]
mod loopback;
#[path = "../support/replies.rs"]
mod replies;

use std::error::Error;
use std::io::{BufRead as _, Write as _};
use std::time::{Duration, Instant};
use std::{env, fs, hint, io};

use kiwoom_api::catalogue::{Element, Kind, Tr};
use kiwoom_api::market_condition::{DailyStockPrice, OrderBook, QuoteSnapshot};
use kiwoom_api::{Response, decode};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::runtime::Builder;

type Outcome<T> = Result<T, Box<dyn Error>>;

const CASES: [(&str, &Tr, usize); 4] = [
    ("ka10004", OrderBook::TR, 1),
    ("ka10007", QuoteSnapshot::TR, 1),
    ("ka10086-20", DailyStockPrice::TR, 20),
    ("ka10086-600", DailyStockPrice::TR, 600),
];

fn main() -> Outcome<()> {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["replies", folder] => write_replies(folder),
        ["serve", file] => serve(fs::read(file)?),
        ["decode", case, file] => decode_in_turns(case, &fs::read(file)?),
        ["call", base] => call_in_turns(base),
        _ => Err("this is a part of benches/compare/run.py: run that".into()),
    }
}

/// Writes every reply, and what its elements are.
fn write_replies(folder: &str) -> Outcome<()> {
    for (case, tr, rows) in CASES {
        fs::write(format!("{folder}/{case}.json"), replies::body(tr, rows))?;
        fs::write(format!("{folder}/{case}.elements.json"), elements(tr.response).to_string())?;
    }
    Ok(())
}

fn elements(table: &[Element]) -> Value {
    let member = |element: &Element| {
        let value = match element.kind {
            Kind::Rows => elements(element.rows),
            kind => json!(format!("{kind:?}")),
        };
        (element.element.to_owned(), value)
    };
    Value::Object(table.iter().map(member).collect())
}

/// Serves until the standard input ends.
fn serve(body: Vec<u8>) -> Outcome<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
    say(&format!("http://{}", listener.local_addr()?))?;
    let (ended, end) = tokio::sync::oneshot::channel::<()>();
    std::thread::spawn(move || {
        let _ = io::stdin().lines().count();
        drop(ended);
    });
    runtime.block_on(async {
        tokio::select! {
            () = loopback::serve(listener, body.into(), 1) => {}
            _ = end => {}
        }
    });
    Ok(())
}

fn decode_in_turns(case: &str, bytes: &[u8]) -> Outcome<()> {
    fn read<T: Response>(bytes: &[u8]) -> Outcome<()> {
        let reply = decode::<T>(hint::black_box(bytes))?;
        if !(reply.issues.is_empty() && reply.envelope.is_success()) {
            return Err(format!("the reply is odd: {:?}", reply.issues).into());
        }
        hint::black_box(&reply);
        Ok(())
    }
    let read = match case.split('-').next() {
        Some("ka10004") => read::<OrderBook>,
        Some("ka10007") => read::<QuoteSnapshot>,
        _ => read::<DailyStockPrice>,
    };
    in_turns(|times| (0..times).try_for_each(|_| read(bytes)))
}

fn call_in_turns(base: &str) -> Outcome<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let (client, request) = (loopback::client(base)?, loopback::request()?);
    in_turns(|times| {
        runtime.block_on(async {
            for _ in 0..times {
                if client.send(&request).await?.rows.len() != 20 {
                    return Err("the reply is not the page".into());
                }
            }
            Ok(())
        })
    })
}

/// For each line of the standard input: does the work that many times, and says how many nanoseconds that took, by the
/// clock and of the processor (user and system).
fn in_turns(mut work: impl FnMut(u64) -> Outcome<()>) -> Outcome<()> {
    say("ready")?;
    for line in io::stdin().lock().lines() {
        let times = line?.parse()?;
        let (clock, processor) = (Instant::now(), processor_time()?);
        work(times)?;
        let (clock, processor) = (clock.elapsed(), processor_time()? - processor);
        say(&format!("{} {}", clock.as_nanos(), processor.as_nanos()))?;
    }
    Ok(())
}

#[cfg(unix)]
fn processor_time() -> Outcome<Duration> {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Ok(Duration::new(now.tv_sec.try_into()?, now.tv_nsec.try_into()?))
}

#[cfg(not(unix))]
fn processor_time() -> Outcome<Duration> {
    Err("the comparison needs the clock of a process that Unix has".into())
}

fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "{line}")?;
    out.flush()
}
