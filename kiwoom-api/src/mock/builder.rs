//! The settings of a server.

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex};
#[cfg(feature = "realtime")]
use std::time::Duration;

#[cfg(feature = "realtime")]
use jiff::civil::Time;
use jiff::civil::{Date, date};
use serde_json::Value;
use tokio::net::TcpListener;

use super::auth::{Tokens, default_keys};
use super::core::{Core, State};
use super::hosted::Hosted;
use super::http::accept;
#[cfg(feature = "realtime")]
use super::realtime::Ticks;
use super::respond::Responder;
use super::server::Server;
use crate::clock::{Clock, SystemClock};
use crate::environment::Environment;
use crate::value::Secret;

/// Settings of a [`Server`] in the making.
#[must_use = "nothing happens before start()"]
pub struct Builder {
    seed: u64,
    port: u16,
    hosted: Hosted,
    quota: Option<u32>,
    quotas: HashMap<String, u32>,
    token_quota: u32,
    keys: Vec<(Secret, Secret)>,
    foreign_keys: Vec<Secret>,
    pages: u32,
    page_rows: Option<u32>,
    today: Date,
    unknown_stocks: Vec<String>,
    not_in_demo: Vec<String>,
    refuse_withdrawn: bool,
    canned: HashMap<String, (String, Value)>,
    clock: Arc<dyn Clock>,
    #[cfg(feature = "realtime")]
    ticks: Ticks,
}

/// The date of Kiwoom's own sample calls.
const TODAY: Date = date(2024, 11, 25);

impl Server {
    /// A server on any free port, for Production, with the seed 0, that accepts any pair of keys.
    ///
    /// # Errors
    /// If there is no free port.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Begins a server with settings of one's own.
    pub fn builder() -> Builder {
        Builder::new()
    }
}

impl Builder {
    fn new() -> Self {
        Self {
            seed: 0,
            port: 0,
            hosted: Hosted::Production,
            quota: None,
            quotas: HashMap::new(),
            token_quota: 2,
            keys: Vec::new(),
            foreign_keys: Vec::new(),
            pages: 3,
            page_rows: None,
            today: TODAY,
            unknown_stocks: vec!["999999".to_owned()],
            not_in_demo: Vec::new(),
            refuse_withdrawn: false,
            canned: HashMap::new(),
            clock: Arc::new(SystemClock),
            #[cfg(feature = "realtime")]
            ticks: Ticks::default(),
        }
    }

    /// What the data is drawn from: the same seed and request give the same reply. Default: 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The port on the loopback address. Default: 0, any that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The environment to stand for. Default: Production.
    pub fn environment(mut self, hosted: Hosted) -> Self {
        self.hosted = hosted;
        self
    }

    /// How many requests per second each TR may get from each key. Default: what the environment has, 5 or 1.
    pub fn quota(mut self, per_second: u32) -> Self {
        self.quota = Some(per_second);
        self
    }

    /// How many requests per second this TR may get from each key, whatever [`quota`](Self::quota) says.
    pub fn quota_of(mut self, tr: impl Into<String>, per_second: u32) -> Self {
        self.quotas.insert(tr.into(), per_second);
        self
    }

    /// How many tokens per second each key may issue or revoke. Default: 2.
    pub fn token_quota(mut self, per_second: u32) -> Self {
        self.token_quota = per_second;
        self
    }

    /// A pair of keys that is good; others are then refused with 8001. Default: any pair is good.
    pub fn keys(mut self, app_key: impl Into<Secret>, secret_key: impl Into<Secret>) -> Self {
        self.keys.push((app_key.into(), secret_key.into()));
        self
    }

    /// An app key of the other environment, which is refused with 8030.
    pub fn foreign_key(mut self, app_key: impl Into<Secret>) -> Self {
        self.foreign_keys.push(app_key.into());
        self
    }

    /// How many pages a list goes on, if it has enough rows. Default: 3.
    pub fn pages(mut self, pages: u32) -> Self {
        self.pages = pages.max(1);
        self
    }

    /// How many rows a full page has, whatever the TR, up to 100,000. Default: as many as the live server sends, where
    /// that is known, or 20.
    pub fn page_rows(mut self, rows: u32) -> Self {
        self.page_rows = Some(rows.min(100_000));
        self
    }

    /// The day that replies are about if the request names none. Default: 25 November 2024, the day of Kiwoom's own
    /// samples; it does not move, so that replies stay the same.
    pub fn today(mut self, date: Date) -> Self {
        self.today = date;
        self
    }

    /// A stock code that is refused with 1902, beside `999999`, `000000` and what is no stock code at all.
    pub fn unknown_stock(mut self, code: impl Into<String>) -> Self {
        self.unknown_stocks.push(code.into());
        self
    }

    /// Refuses the TRs that Kiwoom has withdrawn, as the live server does. Default: they are served, so that what was
    /// written for them can be tried.
    pub fn refuse_withdrawn(mut self) -> Self {
        self.refuse_withdrawn = true;
        self
    }

    /// A TR that Demo does not serve, beside those of which the catalogue says so: it is refused with 8104 if the server
    /// stands for Demo.
    pub fn not_in_demo(mut self, tr: impl Into<String>) -> Self {
        self.not_in_demo.push(tr.into());
        self
    }

    /// Serves a TR that has no spec, with the same reply every time. Authorization, path and quota are checked; the
    /// parameters are not.
    pub fn serve(mut self, tr: impl Into<String>, path: impl Into<String>, reply: Value) -> Self {
        self.canned.insert(tr.into(), (path.into(), reply));
        self
    }

    /// Where the time comes from: for expiries, the quota, and delays. Default: [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// How long it is from one trade of every instrument to the next, for realtime data, whatever the time of the day
    /// says. Default: 200 ms; a millisecond at least.
    #[cfg(feature = "realtime")]
    pub fn realtime_pace(mut self, pace: Duration) -> Self {
        self.ticks.pace = pace.max(Duration::from_millis(1));
        self
    }

    /// The time of the day at which realtime data begin, with the first registration. They end after the close, with the
    /// trade that is the quote of every TR. Default: 09:00.
    #[cfg(feature = "realtime")]
    pub fn realtime_from(mut self, time: Time) -> Self {
        self.ticks.from = time;
        self
    }

    /// Starts the server on the current tokio runtime, which needs I/O and time enabled.
    ///
    /// # Errors
    /// If the port is taken.
    pub async fn start(self) -> io::Result<Server> {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let environment = Environment::custom(&url).map_err(io::Error::other)?;
        let responder = Responder {
            seed: self.seed,
            today: self.today,
            pages: self.pages,
            page_rows: self.page_rows,
            all_exchanges: self.hosted == Hosted::Production,
            unknown_stocks: self.unknown_stocks,
        };
        let default_quota = match self.hosted {
            Hosted::Production => Environment::Production.requests_per_second(),
            Hosted::Demo => Environment::Demo.requests_per_second(),
        };
        let tokens = Tokens::new(self.hosted, self.seed, self.keys.clone(), self.foreign_keys);
        let keys = self.keys.into_iter().next().unwrap_or_else(|| default_keys(self.hosted));
        let core = Arc::new(Core {
            responder,
            hosted: self.hosted,
            quota: self.quota.unwrap_or(default_quota),
            quotas: self.quotas,
            token_quota: self.token_quota,
            not_in_demo: self.not_in_demo,
            refuse_withdrawn: self.refuse_withdrawn,
            canned: self.canned,
            keys,
            clock: self.clock,
            #[cfg(feature = "realtime")]
            ticks: self.ticks,
            state: Mutex::new(State::new(tokens)),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&core)));
        Ok(Server { core, url, environment, accepting })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("seed", &self.seed).field("hosted", &self.hosted).finish_non_exhaustive()
    }
}
