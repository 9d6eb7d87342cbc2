//! Downloads the daily prices of stocks into CSV, and goes on where it was interrupted.
//!
//! `cargo run -p kiwoom-api --features mock --example download -- 005930 000660 --from 2024-01-01 --to 2024-11-25`
//!
//! How it goes on: rows are appended to `NAME.csv.part` a page at a time, and after each page `NAME.csv.journal` is
//! replaced as a whole by one that says how long the file is and which stock and day come next. Whatever is in the file
//! beyond that length was not finished, and is cut off and asked for again; so no row is lost, and none is there twice.
//! The journal knows a day and not the server's continuation key, which may be worth nothing tomorrow. When all is
//! there, the file gets its name. The rate limit is the client's business.

mod common;

use std::fmt::Write as _;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use futures_util::TryStreamExt as _;
use indicatif::{ProgressBar, ProgressStyle};
use kiwoom_api::market_condition::{DailyStockPriceRequest, DailyStockPriceRow, FlowUnit};
use kiwoom_api::{Client, Date, Error, ErrorCode, Flow, StockCode};
use serde::{Deserialize, Serialize};

/// Downloads the daily prices of stocks into CSV, newest first. Interrupted, it goes on where it was when it is run
/// again with the same arguments.
///
/// Without a key in the environment, it runs against a mock server on this machine, with invented data. Else it reads
/// KIWOOM_ENV (production or demo), KIWOOM_APP_KEY and KIWOOM_SECRET_KEY, or KIWOOM_TOKEN; and KIWOOM_BASE_URL for
/// another server.
#[derive(Parser)]
struct Arguments {
    /// The stocks; a suffix picks the market: none for KRX, _NX for NXT, _AL for both
    #[arg(required_unless_present = "list")]
    stocks: Vec<StockCode>,
    /// A file with more stocks, one a line; what follows a # is a comment
    #[arg(long, value_name = "FILE")]
    list: Option<PathBuf>,
    /// The first day
    #[arg(long, value_name = "DATE", value_parser = common::date)]
    from: Date,
    /// The last day [default: yesterday in Korea, since today may not be over]
    #[arg(long, value_name = "DATE", value_parser = common::date)]
    to: Option<Date>,
    /// The directory to write to
    #[arg(long, value_name = "DIRECTORY", default_value = ".")]
    out: PathBuf,
    /// One file a stock, not one for all
    #[arg(long)]
    per_stock: bool,
}

type Failure = Box<dyn std::error::Error>;
type Outcome = Result<(), Failure>;

/// Ctrl-C.
#[derive(Debug, thiserror::Error)]
#[error("interrupted")]
struct Interrupted;

/// One file to write.
struct Job {
    stocks: Vec<StockCode>,
    from: Date,
    to: Date,
    server: String,
    path: PathBuf,
}

/// What is safely in the file, and what it is a part of.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Journal {
    server: String,
    stocks: Vec<String>,
    /// How many bytes of the file count.
    length: u64,
    /// How many rows that is.
    rows: u64,
    /// How many of the stocks are finished.
    finished: usize,
    /// Which day of the stock after them comes next.
    #[serde(with = "day")]
    next: Date,
}

/// A day as `2024-11-25`.
mod day {
    use kiwoom_api::Date;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(day: &Date, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(day)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

/// As many as anybody asks for: about eighty years.
const MOCK_PAGES: u32 = 1000;

/// A gap at the beginning that is longer than any holiday is worth a word: the stock was not listed yet, or the
/// server's records do not go back as far.
const LONGEST_HOLIDAY: i64 = 12;

const HEADER: &str = "stock_code,date,open,high,low,close,change,change_rate_percent,volume_shares,\
                      turnover_million_won,individual_net_buy_shares,institution_net_buy_shares,\
                      foreign_net_buy_shares\n";

#[tokio::main]
async fn main() -> ExitCode {
    common::report(run(Arguments::parse()).await)
}

async fn run(arguments: Arguments) -> Outcome {
    let connection = common::connect(MOCK_PAGES).await?;
    let to = match arguments.to {
        Some(to) => to,
        None => connection.today.yesterday()?,
    };
    if to < arguments.from {
        return Err(format!("the range ends on {to}, before it begins on {}", arguments.from).into());
    }
    let stocks = stocks(&arguments)?;
    fs::create_dir_all(&arguments.out).map_err(|error| at(&arguments.out, &error))?;

    let job = |stocks: &[StockCode], name: &str| Job {
        stocks: stocks.to_vec(),
        from: arguments.from,
        to,
        server: connection.server.clone(),
        path: arguments.out.join(format!("{name}_{}_{}.csv", arguments.from.strftime("%Y%m%d"), to.strftime("%Y%m%d"))),
    };
    let jobs: Vec<Job> = if arguments.per_stock {
        stocks.iter().map(|stock| job(std::slice::from_ref(stock), stock.as_str())).collect()
    } else {
        vec![job(&stocks, "prices")]
    };
    // A value that cannot be read would be a hole in the file: better to stop there.
    let client = connection.builder.strict(true).build()?;

    let days = u64::try_from(days_between(arguments.from, to) + 1)?;
    let bar = ProgressBar::new(days * u64::try_from(stocks.len())?);
    bar.set_style(ProgressStyle::with_template("{bar:30} {percent:>3} %  {msg}  {elapsed} of {duration}")?);
    let work = async {
        for (index, job) in jobs.iter().enumerate() {
            let before = days * u64::try_from(index * job.stocks.len())?;
            let said = job.run(&client, &bar, before).await?;
            // Also where there is no terminal to draw a bar on.
            bar.suspend(|| eprintln!("{}: {said}", job.path.display()));
        }
        Outcome::Ok(())
    };
    let outcome = tokio::select! {
        outcome = work => outcome,
        interrupted = tokio::signal::ctrl_c() => interrupted.map_err(Into::into).and_then(|()| Err(Interrupted.into())),
    };
    bar.finish_and_clear();
    match outcome {
        Err(error) if error.is::<Error>() || error.is::<Interrupted>() => {
            // Tomorrow, yesterday is another day.
            let until = if arguments.to.is_none() { format!(" and --to {to}") } else { String::new() };
            Err(format!("{error}\nRun it again with the same arguments{until} to go on.").into())
        }
        other => other,
    }
}

/// The stocks of the command line and of the list, each once.
fn stocks(arguments: &Arguments) -> Result<Vec<StockCode>, Failure> {
    let mut stocks = Vec::new();
    let listed = match &arguments.list {
        Some(path) => fs::read_to_string(path).map_err(|error| at(path, &error))?,
        None => String::new(),
    };
    let lines = listed.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    let listed: Result<Vec<StockCode>, _> = lines.filter(|line| !line.is_empty()).map(str::parse).collect();
    for stock in arguments.stocks.iter().cloned().chain(listed?) {
        if !stocks.contains(&stock) {
            stocks.push(stock);
        }
    }
    if stocks.is_empty() { Err("the list names no stock".into()) } else { Ok(stocks) }
}

impl Job {
    /// Downloads what is not there yet; says what there is now.
    async fn run(&self, client: &Client, bar: &ProgressBar, before: u64) -> Result<String, Failure> {
        let days = u64::try_from(days_between(self.from, self.to) + 1)?;
        if self.path.exists() {
            // A crash between giving the file its name and this.
            remove(&self.with("journal"))?;
            bar.set_position(before + days * u64::try_from(self.stocks.len())?);
            return Ok("is there already; delete it to download it again".to_owned());
        }
        let (mut file, mut journal) = self.open()?;
        let resumed = journal.rows;
        let mut short = String::new();
        while let Some(stock) = self.stocks.get(journal.finished) {
            if journal.next >= self.from {
                let mut progress = |journal: &Journal| {
                    let done = u64::try_from(days_between(journal.next, self.to)).unwrap_or(0).min(days);
                    bar.set_position(before + days * u64::try_from(journal.finished).unwrap_or(0) + done);
                    bar.set_message(format!("{stock} {}", journal.next));
                };
                let outcome = self.stock(client, stock, &mut file, &mut journal, &mut progress).await;
                match outcome {
                    // One stock that is gone must not keep the others out.
                    Err(error) if error.downcast_ref().and_then(Error::code) == Some(&ErrorCode::UnknownStock) => {
                        bar.suspend(|| eprintln!("{stock}: {error}"));
                    }
                    other => other?,
                }
            }
            if journal.next == self.to {
                write!(short, "; the server has nothing of {stock}")?;
            } else if days_between(self.from, journal.next) >= LONGEST_HOLIDAY {
                write!(short, "; the server has nothing of {stock} until {}", journal.next)?;
            }
            (journal.finished, journal.next) = (journal.finished + 1, self.to);
            self.write(&journal)?;
        }
        fs::rename(self.with("part"), &self.path).map_err(|error| at(&self.path, &error))?;
        remove(&self.with("journal"))?;
        let gone_on = if resumed > 0 { format!(", {resumed} of them from before") } else { String::new() };
        Ok(format!("{} rows{gone_on}{short}", journal.rows))
    }

    /// Downloads one stock from the day that the journal says, back to the first one.
    async fn stock(
        &self,
        client: &Client,
        stock: &StockCode,
        file: &mut File,
        journal: &mut Journal,
        progress: &mut dyn FnMut(&Journal),
    ) -> Outcome {
        progress(journal);
        let request = DailyStockPriceRequest::new(stock.clone(), journal.next, FlowUnit::Quantity);
        let mut pages = client.pages(&request);
        while let Some(page) = pages.try_next().await? {
            let mut dated = Vec::with_capacity(page.rows.len());
            for row in &page.rows {
                match row.date {
                    Some(date) => dated.push((date, row)),
                    // The blank row at the end of the records.
                    None if row.close_price.is_none() => {}
                    None => return Err(format!("{stock}: a row without a date, after {}", journal.next).into()),
                }
            }
            // Newest first, whatever the server does; and what is newer than that day is in the file already.
            dated.retain(|(date, _)| (self.from..=journal.next).contains(date));
            dated.sort_by_key(|(date, _)| std::cmp::Reverse(*date));
            dated.dedup_by_key(|(date, _)| *date);
            let mut text = String::new();
            for (date, row) in &dated {
                write_row(&mut text, stock, *date, row)?;
            }
            let past = page.rows.iter().filter_map(|row| row.date).any(|date| date <= self.from);
            if let Some((oldest, _)) = dated.last() {
                let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_data());
                written.map_err(|error| at(&self.with("part"), &error))?;
                journal.length += u64::try_from(text.len())?;
                journal.rows += u64::try_from(dated.len())?;
                journal.next = oldest.yesterday()?;
                self.write(journal)?;
                progress(journal);
            }
            if past {
                break;
            }
        }
        Ok(())
    }

    /// Opens the file at the place where it goes on.
    fn open(&self) -> Result<(File, Journal), Failure> {
        let (part, path) = (self.with("part"), self.with("journal"));
        let journal = match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice::<Journal>(&bytes).map_err(|error| at(&path, &error))?,
            Err(error) if error.kind() == ErrorKind::NotFound => self.begin()?,
            Err(error) => return Err(at(&path, &error).into()),
        };
        let names: Vec<_> = self.stocks.iter().map(StockCode::as_str).collect();
        if journal.stocks != names || journal.server != self.server {
            let problem = format!(
                "{} is of another download, of {} from {}; delete it and {} to begin anew",
                path.display(),
                journal.stocks.join(" "),
                journal.server,
                part.display()
            );
            return Err(problem.into());
        }
        let mut file = OpenOptions::new().write(true).open(&part).map_err(|error| at(&part, &error))?;
        // Held until the file is closed.
        file.try_lock().map_err(|error| format!("{}: another download is at work: {error}", part.display()))?;
        let length = file.metadata().map_err(|error| at(&part, &error))?.len();
        if length < journal.length {
            let problem = format!("{} is shorter than its journal says; delete both to begin anew", part.display());
            return Err(problem.into());
        }
        file.set_len(journal.length).and_then(|()| file.seek(SeekFrom::End(0))).map_err(|error| at(&part, &error))?;
        Ok((file, journal))
    }

    /// Begins a file, in place of one without a journal: nothing of that was finished.
    fn begin(&self) -> Result<Journal, Failure> {
        let part = self.with("part");
        File::create(&part)
            .and_then(|mut file| file.write_all(HEADER.as_bytes()).and_then(|()| file.sync_data()))
            .map_err(|error| at(&part, &error))?;
        let journal = Journal {
            server: self.server.clone(),
            stocks: self.stocks.iter().map(ToString::to_string).collect(),
            length: u64::try_from(HEADER.len())?,
            rows: 0,
            finished: 0,
            next: self.to,
        };
        self.write(&journal)?;
        Ok(journal)
    }

    /// Replaces the journal as a whole: an interruption leaves the old one or the new one.
    fn write(&self, journal: &Journal) -> Outcome {
        let (path, new) = (self.with("journal"), self.with("journal.new"));
        let write = || -> io::Result<()> {
            let mut file = File::create(&new)?;
            file.write_all(&serde_json::to_vec_pretty(journal)?)?;
            file.sync_data()?;
            fs::rename(&new, &path)
        };
        write().map_err(|error| at(&path, &error).into())
    }

    /// The path of the file, with an extension more.
    fn with(&self, extension: &str) -> PathBuf {
        let mut path = self.path.clone().into_os_string();
        path.push(".");
        path.push(extension);
        path.into()
    }
}

/// One line: plain numbers, and nothing where the server sent nothing. No value has a comma or a quotation mark.
fn write_row(text: &mut String, stock: &StockCode, date: Date, row: &DailyStockPriceRow) -> std::fmt::Result {
    let flow = |flow: Option<Flow>| field(flow.map(Flow::count));
    let columns = [
        stock.to_string(),
        date.to_string(),
        field(row.open_price),
        field(row.high_price),
        field(row.low_price),
        field(row.close_price),
        field(row.change),
        field(row.change_rate),
        field(row.volume),
        field(row.turnover),
        flow(row.individual_net_buy),
        flow(row.institution_net_buy),
        field(row.foreign_net_buy),
    ];
    writeln!(text, "{}", columns.join(","))
}

fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

fn field<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

fn remove(path: &Path) -> Result<(), String> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(at(path, &error)),
        _ => Ok(()),
    }
}

/// An error with the file it is about.
fn at(path: &Path, error: &dyn std::fmt::Display) -> String {
    format!("{}: {error}", path.display())
}
