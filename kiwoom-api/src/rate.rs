//! Rate limits: when a call may be sent.
//!
//! The server counts the calls of each TR (api-id) apart, and refuses those above the quota with HTTP 429. It counts
//! them where they arrive, in a window of a second that may start at any moment. The client cannot see that moment; it
//! knows only that a call arrives somewhere between the [`Permit`] it was given and the response.
//!
//! # What [`SlidingWindow`] guarantees
//!
//! Let a ticket be *counted* from the moment it is granted until one second (and a little, [`MARGIN`]) after its call
//! is known to have arrived. **A ticket is granted only while fewer than the quota are counted.**
//!
//! From this it follows that no window of a second, wherever it starts, holds more arrivals than the quota. For let
//! `quota + 1` calls arrive in the window from `w` to `w + 1 s`, and look at the one whose ticket was granted last, at
//! `g`. It arrived after `g`, so `g < w + 1 s`. Every other one of them was granted before `g` and arrived at `w` or
//! later, so it was known to have arrived at `w` or later, and is counted until after `w + 1 s`. So `quota` tickets
//! were counted at `g`, and the last one was not granted.
//!
//! Nothing is assumed about how long a call takes, or how much that varies. The price is the round trip: a slot is used
//! once per second plus the latency of one call.
//!
//! Limiters that count the moments of sending (token buckets, GCRA, and so the `governor` crate) cannot promise this.
//! A bucket of 5 that refills at 5 per second lets 9 through in its first second; one of size 1 spaces the calls
//! evenly when they leave, and network jitter still pushes a sixth into the server's window.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{self, Either};
use tokio::sync::{Mutex as Turn, Notify};

use crate::{BoxFuture, Clock};

/// The server's window.
const WINDOW: Duration = Duration::from_secs(1);

/// Added to the window: the server may truncate its times to milliseconds, and count both ends.
const MARGIN: Duration = Duration::from_millis(2);

/// How much longer a call is counted if nobody saw its response: it may still be on its way to the server.
const GRACE: Duration = Duration::from_secs(1);

/// How long a TR is slowed down after a refusal without a quota.
const BACK_OFF: Duration = Duration::from_secs(10);

/// The slowest a TR gets: an eighth of its quota, which may be one call in eight seconds. It must not be slower than
/// one call in [`BACK_OFF`], which ends first.
const MOST_HALVINGS: u32 = 3;

/// Decides when a call may be sent. One limiter is shared by all clones of a client.
///
/// Implement it to share one limit between processes; otherwise use [`SlidingWindow`].
pub trait RateLimit: fmt::Debug + Send + Sync + 'static {
    /// Waits until a call of this TR may be sent.
    ///
    /// Those who wait for the same TR are served in the order in which they came. A future that is dropped while it
    /// waits takes nothing with it.
    fn acquire<'a>(&'a self, api_id: &'a str) -> BoxFuture<'a, Permit>;

    /// The server has refused a call of this TR and said how many calls per second it allows (`유량`).
    fn state_quota(&self, api_id: &str, per_second: u32);

    /// The server has refused a call of this TR as one too many, without saying how many it allows.
    fn refused(&self, api_id: &str);
}

/// The right to send one call. It is held while the call is in flight.
///
/// Call [`answered`](Permit::answered) as soon as the headers of the response are there. A permit that is dropped
/// without it (the call was cancelled, or timed out) stands for a call that may yet arrive, so it is counted longer.
#[must_use = "the call is only counted while the permit is held"]
#[derive(Debug)]
pub struct Permit(Held);

#[derive(Debug)]
enum Held {
    Slot(Slot),
    Other(#[expect(dead_code, reason = "held for the sake of its `Drop`")] Box<dyn Guard>),
}

trait Guard: Send + Sync {}

impl<T: Send + Sync> Guard for T {}

impl fmt::Debug for dyn Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl Permit {
    /// A permit for a [`RateLimit`] of your own: it holds `guard`, which is dropped when the call has been answered
    /// or given up. Use `()` if there is nothing to hold.
    pub fn holding(guard: impl Send + Sync + 'static) -> Self {
        Self(Held::Other(Box::new(guard)))
    }

    /// The response has begun: the server has counted this call by now.
    pub fn answered(self) {
        if let Held::Slot(mut slot) = self.0 {
            slot.answered = true;
        }
    }
}

/// Never more calls than the quota in any second, for each TR, as the server sees them arrive.
///
/// A call is counted from the moment it may be sent until a second after its response, which is when it is known to
/// have arrived; a slot is therefore used once per second plus the latency of a call.
///
/// The quota of a TR is what the server last stated for it; until then it is the default given here. A limit that the
/// user set with [`set_limit`](SlidingWindow::set_limit) replaces the default and is never exceeded, whatever the
/// server states.
///
/// After a refusal without a stated quota the TR is slowed to half for ten seconds, and to half of that for each
/// refusal within them.
///
/// The server counts per app key, so clients that use the same key should share one limiter. Ids of TRs may be in upper or
/// lower case.
pub struct SlidingWindow {
    default: u32,
    /// The user's limit for every TR.
    limit: Option<u32>,
    clock: Arc<dyn Clock>,
    lanes: Mutex<HashMap<Box<str>, Arc<Lane>>>,
}

impl SlidingWindow {
    /// What Production allows: calls per second and TR.
    pub const PRODUCTION: u32 = 5;

    /// What Demo allows: calls per second and TR.
    pub const DEMO: u32 = 1;

    /// Limits every TR to `per_second` calls per second, until the server states another quota for it. Zero is taken
    /// as 1.
    pub fn new(per_second: u32, clock: Arc<dyn Clock>) -> Self {
        Self { default: per_second.max(1), limit: None, clock, lanes: Mutex::default() }
    }

    /// Limits every TR to `per_second` calls per second, or to fewer where the server states so. Zero is taken as 1.
    pub fn at_most(per_second: u32, clock: Arc<dyn Clock>) -> Self {
        Self { limit: Some(per_second.max(1)), ..Self::new(per_second, clock) }
    }

    /// Sets the user's own limit for one TR, above or below the default. The server's statements can then lower its
    /// quota, but not raise it above `per_second`. Zero is taken as 1.
    ///
    /// What the server has stated so far for this TR is forgotten.
    pub fn set_limit(&self, api_id: &str, per_second: u32) {
        self.lane(api_id).change(|state| {
            state.limit = Some(per_second.max(1));
            state.stated = None;
            state.back_off = None;
        });
    }

    /// How many calls per second this TR may make at present, not counting a temporary back-off.
    pub fn quota(&self, api_id: &str) -> u32 {
        self.lane(api_id).state().quota()
    }

    fn lane(&self, api_id: &str) -> Arc<Lane> {
        // `KA10086` is ka10086.
        let mut lower = Cow::Borrowed(api_id);
        if api_id.bytes().any(|byte| byte.is_ascii_uppercase()) {
            lower.to_mut().make_ascii_lowercase();
        }
        let api_id = &*lower;
        let mut lanes = unpoisoned(&self.lanes);
        if let Some(lane) = lanes.get(api_id) {
            return Arc::clone(lane);
        }
        let lane = Arc::new(Lane {
            clock: Arc::clone(&self.clock),
            turn: Turn::default(),
            changed: Notify::new(),
            state: Mutex::new(State { limit: self.limit, ..State::new(self.default) }),
        });
        lanes.insert(api_id.into(), Arc::clone(&lane));
        lane
    }
}

impl fmt::Debug for SlidingWindow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SlidingWindow").field("default", &self.default).finish_non_exhaustive()
    }
}

impl RateLimit for SlidingWindow {
    fn acquire<'a>(&'a self, api_id: &'a str) -> BoxFuture<'a, Permit> {
        Box::pin(async move { Permit(Held::Slot(self.lane(api_id).acquire().await)) })
    }

    fn state_quota(&self, api_id: &str, per_second: u32) {
        if per_second == 0 {
            // Not a quota that anything could keep to.
            return self.refused(api_id);
        }
        self.lane(api_id).change(|state| {
            state.stated = Some(per_second);
            state.back_off = None;
        });
    }

    fn refused(&self, api_id: &str) {
        let lane = self.lane(api_id);
        let now = self.clock.elapsed();
        lane.change(|state| state.refused(now));
    }
}

/// The calls of one TR.
#[derive(Debug)]
struct Lane {
    clock: Arc<dyn Clock>,
    /// Held by the one who is next; the others queue here, in the order in which they came. Whoever gives up simply
    /// leaves the queue.
    turn: Turn<()>,
    /// Wakes the one who is next: a call has ended, or the quota has changed.
    changed: Notify,
    state: Mutex<State>,
}

impl Lane {
    async fn acquire(self: Arc<Self>) -> Slot {
        let turn = self.turn.lock().await;
        loop {
            let wait = {
                let mut state = self.state();
                match state.grant(self.clock.elapsed()) {
                    // Taken and returned without a further await: a ticket cannot be lost on the way.
                    Ok(()) => break,
                    Err(wait) => wait,
                }
            };
            // `Notify` keeps a wake-up that comes before it is waited for, so none is missed here.
            let changed = pin!(self.changed.notified());
            match wait {
                Some(duration) => {
                    let _: Either<_, _> = future::select(changed, self.clock.sleep(duration)).await;
                }
                None => changed.await,
            }
        }
        drop(turn);
        Slot { lane: self, answered: false }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        unpoisoned(&self.state)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        self.changed.notify_one();
    }
}

/// A counted call that is in flight.
#[derive(Debug)]
struct Slot {
    lane: Arc<Lane>,
    answered: bool,
}

impl Drop for Slot {
    fn drop(&mut self) {
        // Read under the lock, or another call could end in between with a later time.
        self.lane.change(|state| {
            let now = self.lane.clock.elapsed();
            state.end(if self.answered { now } else { now + GRACE });
        });
    }
}

#[derive(Debug)]
struct State {
    default: u32,
    /// Set by the user.
    limit: Option<u32>,
    /// Stated by the server.
    stated: Option<u32>,
    back_off: Option<BackOff>,
    in_flight: usize,
    /// By when the calls that are no longer in flight, but still counted, have arrived; the earliest first.
    arrived: VecDeque<Duration>,
}

#[derive(Debug, Clone, Copy)]
struct BackOff {
    halvings: u32,
    since: Duration,
}

impl State {
    fn new(default: u32) -> Self {
        Self { default, limit: None, stated: None, back_off: None, in_flight: 0, arrived: VecDeque::new() }
    }

    fn quota(&self) -> u32 {
        match (self.limit, self.stated) {
            (Some(limit), Some(stated)) => limit.min(stated),
            (Some(quota), None) | (None, Some(quota)) => quota,
            (None, None) => self.default,
        }
    }

    /// Counts one more call, or tells how long to wait before asking again (`None`: until something changes).
    fn grant(&mut self, now: Duration) -> Result<(), Option<Duration>> {
        let back_off_ends = self.back_off.map(|back_off| back_off.since + BACK_OFF);
        if back_off_ends.is_some_and(|end| end <= now) {
            self.back_off = None;
        }
        let (quota, window) = self.pace();
        while self.arrived.front().is_some_and(|&arrived| arrived + window <= now) {
            self.arrived.pop_front();
        }
        let counted = self.in_flight + self.arrived.len();
        let Some(excess) = (counted + 1).checked_sub(quota).filter(|excess| *excess > 0) else {
            self.in_flight += 1;
            return Ok(());
        };
        let slot_free = self.arrived.get(excess - 1).map(|&arrived| arrived + window);
        let wake = [slot_free, back_off_ends.filter(|_| self.back_off.is_some())].into_iter().flatten().min();
        Err(wake.map(|at| at.saturating_sub(now)))
    }

    /// How many calls in how long a window. Where one call per second is too many, the window grows.
    fn pace(&self) -> (usize, Duration) {
        let quota = self.quota();
        let halvings = self.back_off.map_or(0, |back_off| back_off.halvings);
        let in_quota = halvings.min(quota.ilog2());
        let window = WINDOW * (1 << (halvings - in_quota)) + MARGIN;
        (usize::try_from(quota >> in_quota).unwrap_or(usize::MAX), window)
    }

    fn refused(&mut self, now: Duration) {
        let halvings = match self.back_off {
            // The calls that were in flight together tell the same thing once.
            Some(back_off) if now < back_off.since + WINDOW => return,
            Some(back_off) if now < back_off.since + BACK_OFF => (back_off.halvings + 1).min(MOST_HALVINGS),
            _ => 1,
        };
        self.back_off = Some(BackOff { halvings, since: now });
    }

    /// A call is no longer in flight; it has arrived by then.
    fn end(&mut self, arrived: Duration) {
        self.in_flight = self.in_flight.saturating_sub(1);
        let place = self.arrived.partition_point(|&earlier| earlier <= arrived);
        self.arrived.insert(place, arrived);
    }
}

/// Nothing here can panic half-way, so what a panicking thread left is whole.
fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
