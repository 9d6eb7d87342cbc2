//! The master of instruments as a client keeps it: loaded when it is needed, once for all who wait, and anew each day.

use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_core::Stream as _;
use futures_util::FutureExt as _;
use futures_util::future::{Either, Shared, WeakShared};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::boxed::BoxFuture;
use crate::client::Client;
use crate::clock::KOREA;
use crate::codes::ListingMarket;
use crate::error::{Error, ErrorCode};
use crate::instruments::{Instrument, InstrumentMaster, plain_symbol};
use crate::stock_info::{StockDetailsRequest, StockList, StockListRequest};
use crate::value::StockCode;
use crate::wire::Response as _;

/// When the last of the server's nightly windows of maintenance ends (B30), from which on its lists are those of the day.
const DAY_BEGINS: SignedDuration = SignedDuration::from_mins(7 * 60 + 30);

/// After a refresh that failed, the old master is used for so long before the next attempt.
const PAUSE: Duration = Duration::from_secs(60);

/// The instruments that the server knows: stocks, ETFs, ETNs, REITs … This handle is cheap to clone, and all handles of a
/// client and its clones share what was loaded.
///
/// ```
/// # #[cfg(feature = "mock")]
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// # let server = kiwoom_api::mock::Server::start().await?;
/// # let client = server.client().build()?;
/// let master = client.instruments().load().await?;
/// for instrument in master.find("카카오") {
///     println!("{} {} {:?}", instrument.code, instrument.name, instrument.class);
/// }
/// # assert_eq!(master.find("카카오").len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Instruments {
    client: Client,
}

/// What a client keeps of instruments.
pub(super) struct Cache {
    /// The lists that the master is made of.
    lists: Vec<ListingMarket>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    master: Option<InstrumentMaster>,
    /// Those that are not in it, and were asked for alone.
    alone: HashMap<Box<str>, Instrument>,
    /// The load that is under way. It ends when nobody waits for it any more.
    flight: Option<WeakShared<Flight>>,
    /// No refresh before that moment, since one has just failed.
    paused_until: Option<Duration>,
}

type Flight = BoxFuture<'static, Result<InstrumentMaster, Error>>;

impl Instruments {
    pub(super) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The master of today. It is loaded if there is none yet, or none of this day, which for this purpose begins at 07:30
    /// in Korea; whoever asks meanwhile waits for the same load.
    ///
    /// If a new one cannot be loaded, the old one is handed out:
    /// [`refresh_error`](InstrumentMaster::refresh_error) tells why, and [`loaded_at`](InstrumentMaster::loaded_at) how old it
    /// is. The next attempt is made a minute later.
    ///
    /// # Errors
    /// If there is no old one: any error of a call, or [`Error::NoInstruments`].
    pub async fn load(&self) -> Result<InstrumentMaster, Error> {
        let flight = match self.look() {
            Either::Left(master) => return Ok(master),
            Either::Right(flight) => flight,
        };
        let result = flight.await;
        match result {
            Err(error) => self.cache().state().master.clone().ok_or(error),
            loaded => loaded,
        }
    }

    /// Loads the master anew, whatever its age; if that is being done, waits for it.
    ///
    /// # Errors
    /// As for [`load`](Self::load), also if there is an old one, which stays in use.
    pub async fn refresh(&self) -> Result<InstrumentMaster, Error> {
        let flight = self.join(&mut self.cache().state());
        flight.await
    }

    /// The instrument with that code, whatever market the code asks for. One that is not in the master is asked for alone, and
    /// remembered until the next master is loaded. `None` if the server does not know it.
    ///
    /// # Errors
    /// As for [`load`](Self::load), or of the call for the instrument alone.
    pub async fn get(&self, code: &StockCode) -> Result<Option<Instrument>, Error> {
        self.load().await?;
        if let Some(instrument) = self.known(code) {
            return Ok(Some(instrument));
        }
        let symbol = plain_symbol(code);
        let reply = match self.client.send(&StockDetailsRequest::new(StockCode::as_sent(symbol))).await {
            Ok(reply) => reply,
            Err(error) if error.is_no_data() || error.code() == Some(&ErrorCode::UnknownStock) => return Ok(None),
            Err(error) => return Err(error),
        };
        let instrument = Instrument::alone(reply.body).filter(|instrument| instrument.code.as_str() == symbol);
        if let Some(instrument) = &instrument {
            self.cache().state().alone.insert(symbol.into(), instrument.clone());
        }
        Ok(instrument)
    }

    /// The instrument with that code as far as it is known without asking: it may be that of an earlier day. `None` if nothing
    /// was loaded.
    pub fn known(&self, code: &StockCode) -> Option<Instrument> {
        let state = self.cache().state();
        let of_master = state.master.as_ref().and_then(|master| master.get(code));
        of_master.or_else(|| state.alone.get(plain_symbol(code))).cloned()
    }

    fn cache(&self) -> &Cache {
        &self.client.inner.instruments
    }

    /// A master to hand out now, or the load to wait for.
    fn look(&self) -> Either<InstrumentMaster, Shared<Flight>> {
        let clock = self.client.inner.caller.clock();
        let (now, elapsed) = (clock.now(), clock.elapsed());
        let mut state = self.cache().state();
        match &state.master {
            Some(master) if day(master.loaded_at()) == day(now) => Either::Left(master.clone()),
            Some(master) if state.paused_until.is_some_and(|until| elapsed < until) => Either::Left(master.clone()),
            _ => Either::Right(self.join(&mut state)),
        }
    }

    /// The load that is under way, or a new one.
    fn join(&self, state: &mut State) -> Shared<Flight> {
        if let Some(flight) = state.flight.as_ref().and_then(WeakShared::upgrade) {
            return flight;
        }
        let this = self.clone();
        let flight: Flight = Box::pin(async move {
            let result = this.fetch().await;
            this.arrived(&result);
            result
        });
        let flight = flight.shared();
        state.flight = flight.downgrade();
        flight
    }

    async fn fetch(&self) -> Result<InstrumentMaster, Error> {
        let mut instruments = Vec::new();
        for list in &self.cache().lists {
            let before = instruments.len();
            let mut rows = self.client.rows(&StockListRequest::new(list.clone()));
            while let Some(row) = std::future::poll_fn(|context| Pin::new(&mut rows).poll_next(context)).await {
                instruments.extend(Instrument::listed(row?, list));
            }
            // Whatever it does not know, or cannot look up, the server answers by an empty list (B31, B48).
            if instruments.len() == before {
                return Err(Error::no_instruments(StockList::TR.id, list));
            }
        }
        Ok(InstrumentMaster::new(instruments, self.client.inner.caller.clock().now()))
    }

    /// Takes a master into use, or notes why there is no new one.
    fn arrived(&self, result: &Result<InstrumentMaster, Error>) {
        let clock = self.client.inner.caller.clock();
        let mut state = self.cache().state();
        state.flight = None;
        match (result, state.master.take()) {
            (Ok(master), _) => {
                tracing::info!(instruments = master.len(), "the master of instruments is loaded");
                *state = State { master: Some(master.clone()), ..State::default() };
            }
            (Err(error), Some(old)) => {
                let loaded_at = old.loaded_at();
                tracing::warn!(%error, %loaded_at, "the master of instruments could not be refreshed; the old one stays");
                state.master = Some(old.outdated(error.clone()));
                state.paused_until = Some(clock.elapsed() + PAUSE);
            }
            (Err(_), None) => {}
        }
    }
}

impl Cache {
    pub(super) fn new(lists: Vec<ListingMarket>) -> Self {
        Self { lists, state: Mutex::default() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that is done under the lock can panic half-way.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Cache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let loaded = self.state().master.as_ref().map(InstrumentMaster::len);
        f.debug_struct("Cache").field("lists", &self.lists).field("loaded", &loaded).finish_non_exhaustive()
    }
}

/// The day of a master that is loaded at that moment.
fn day(at: Timestamp) -> Date {
    KOREA.to_datetime(at.saturating_sub(DAY_BEGINS).unwrap_or(at)).date()
}
