//! What the examples share: where they connect to, and how they print.

// Each example is a crate of its own and uses a part of this.
#![allow(dead_code, unreachable_pub)]

pub mod table;

use std::error::Error;
use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use kiwoom_api::jiff::tz::{Offset, offset};
use kiwoom_api::mock::Server;
use kiwoom_api::{Client, ClientBuilder, Clock as _, Date, Environment, StockCode, SystemClock};

/// Korea is nine hours ahead of UTC, all year.
const KOREA: Offset = offset(9);

/// A client in the making, and the mock server it talks to, if that is what it does.
pub struct Connection {
    pub builder: ClientBuilder,
    /// The server, for people and for journals.
    pub server: String,
    /// The day it is there: in Korea, or on the mock server, whose day stays so that what it shows stays.
    pub today: Date,
    /// The server stops when this is dropped.
    pub mock: Option<Server>,
}

/// How many pages a list of the mock server has, for those who look at the first ones only.
pub const MOCK_PAGES: u32 = 3;

/// Connects as the environment says; if it says nothing, to a mock server whose lists have so many pages.
pub async fn connect(mock_pages: u32) -> Result<Connection, Box<dyn Error>> {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let named = ["KIWOOM_APP_KEY", "KIWOOM_SECRET_KEY", "KIWOOM_TOKEN", "KIWOOM_BASE_URL"];
    if named.into_iter().any(is_set) {
        let server = match Client::from_env()?.environment() {
            Environment::Custom(url) => url.to_string(),
            other => format!("{other:?}"),
        };
        return Ok(Connection { builder: ClientBuilder::from_env()?, server, today: today(), mock: None });
    }
    // The day of Kiwoom's own sample calls.
    let today = kiwoom_api::date(2024, 11, 25);
    let mock = Server::builder().pages(mock_pages).today(today).start().await?;
    eprintln!(
        "No key in the environment: this is a mock server with invented data, on {today}.\n\
         For real data, set KIWOOM_ENV, KIWOOM_APP_KEY and KIWOOM_SECRET_KEY.\n"
    );
    Ok(Connection { builder: mock.client(), server: "mock".to_owned(), today, mock: Some(mock) })
}

impl Connection {
    /// The client, with the default settings.
    pub fn client(self) -> Result<(Client, Option<Server>), Box<dyn Error>> {
        Ok((self.builder.build()?, self.mock))
    }
}

/// The code of a stock that a user named, by its code or by its name in the master of instruments.
pub async fn stock(client: &Client, text: &str) -> Result<StockCode, Box<dyn Error>> {
    if let Ok(code) = text.parse() {
        return Ok(code);
    }
    let master = client.instruments().load().await?;
    Ok(master.find_one(text)?.code.clone())
}

/// Says what went wrong in words: what `main` would print by itself is for programmers.
pub fn report(outcome: Result<(), Box<dyn Error>>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The day it is in Korea.
pub fn today() -> Date {
    KOREA.to_datetime(SystemClock.now()).date()
}

/// Reads a date from the command line: `2024-11-25`, or `20241125` as Kiwoom writes it.
pub fn date(text: &str) -> Result<Date, String> {
    Date::strptime("%Y-%m-%d", text)
        .or_else(|_| Date::strptime("%Y%m%d", text))
        .map_err(|_| "expected a date such as 2024-11-25 or 20241125".to_owned())
}

/// Prints to the standard output. A reader that has seen enough, such as `head`, is no error.
pub fn print(text: &str) -> Result<(), io::Error> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Whether to print in colour: to a terminal, unless `NO_COLOR` says otherwise (<https://no-color.org>).
pub fn in_colour() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stdout().is_terminal() && !refused && !dumb
}

/// How many columns the terminal has; `None` where the output goes elsewhere, and may be as wide as it likes.
pub fn terminal_width() -> Option<usize> {
    console::Term::stdout().size_checked().map(|(_, columns)| usize::from(columns))
}

/// `1234567` as `1,234,567`.
pub fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 1);
    if number < 0 {
        text.push('-');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `1234567` as `+1,234,567`: for numbers whose sign is the point.
pub fn signed(number: i64) -> String {
    if number > 0 { format!("+{}", grouped(number)) } else { grouped(number) }
}
