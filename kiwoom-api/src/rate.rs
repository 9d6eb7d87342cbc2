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

mod lane;
mod pace;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::boxed::BoxFuture;
use crate::clock::Clock;
use lane::Lane;
use pace::Pace;

/// The server's window.
const WINDOW: Duration = Duration::from_secs(1);

/// Added to the window: the server may truncate its times to milliseconds, and count both ends.
const MARGIN: Duration = Duration::from_millis(2);

/// Decides when a call may be sent. One limiter is shared by all clones of a client.
///
/// Implement it to share one limit between processes; otherwise use [`SlidingWindow`]. An implementation must keep what
/// the methods say about order and cancelling: the client relies on it when it sends an order again.
pub trait RateLimit: fmt::Debug + Send + Sync + 'static {
    /// Waits until a call of this TR may be sent.
    ///
    /// Of those who wait for the same TR, the one with the lowest [`Place`] is served first. A call that is sent again
    /// comes back with the place that it had, and so does one that could not use its permit. A future that is dropped
    /// while it waits takes nothing with it. How the call ended is told by the permit: see [`Permit::new`].
    fn acquire<'a>(&'a self, api_id: &'a str, place: Place) -> BoxFuture<'a, Permit>;

    /// The server has refused a call of this TR as one too many. `quota` is how many calls per second it says it allows
    /// (`유량`), if it says so.
    ///
    /// A refusal for a quota that was kept to means that somebody else uses the app key.
    fn refused(&self, api_id: &str, quota: Option<u32>);
}

/// The place of a call among those that wait for the same TR. It is taken once, and kept when the call is sent again, so
/// that this does not put it behind calls that came later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place(u64);

impl Place {
    /// A place behind all those that were taken before in this process, whatever TR they were for.
    pub fn take() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

/// The right to send one call. It is held while the call is in flight.
///
/// Call [`answered`](Permit::answered) as soon as the headers of the response are there, or [`unsent`](Permit::unsent)
/// if the call is not sent after all. A permit that is dropped without either (the call was cancelled, or timed out)
/// stands for a call that may yet arrive, so it is counted longer.
#[must_use = "the call is only counted while the permit is held"]
#[derive(Debug)]
pub struct Permit {
    held: Held,
    used: PermitUse,
}

/// What became of a [`Permit`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermitUse {
    /// Nothing was sent: whoever waits next can have it at once.
    Unsent,
    /// The response has begun, so the server has counted the call by now.
    Answered,
    /// The call was given up. If it was sent, the server may count it now, later, or never.
    Unanswered,
}

enum Held {
    Slot(Arc<Lane>),
    Other(Option<Box<dyn FnOnce(PermitUse) + Send + Sync>>),
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

impl Permit {
    /// A permit for a [`RateLimit`] of your own. `end` is called once, when the permit ends, with what became of it; it
    /// must not block. Without anything to do, give `|_| {}`.
    pub fn new(end: impl FnOnce(PermitUse) + Send + Sync + 'static) -> Self {
        Self::holding(Held::Other(Some(Box::new(end))))
    }

    fn holding(held: Held) -> Self {
        Self { held, used: PermitUse::Unanswered }
    }

    /// The response has begun: the server has counted this call by now.
    pub fn answered(mut self) {
        self.used = PermitUse::Answered;
    }

    /// The call was not sent: it does not count.
    pub fn unsent(mut self) {
        self.used = PermitUse::Unsent;
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        match &mut self.held {
            Held::Slot(lane) => lane.end(self.used),
            Held::Other(end) => end.take().into_iter().for_each(|end| end(self.used)),
        }
    }
}

/// Never more calls than the quota in any second, for each TR, as the server sees them arrive.
///
/// A call is counted from the moment it may be sent until a second after its response, which is when it is known to
/// have arrived; a slot is therefore used once per second plus the latency of a call.
///
/// The quota of a TR is the default given here, or a limit that the user set with
/// [`set_limit`](SlidingWindow::set_limit), which is never exceeded. Refusals slow the TR down:
///
/// - to the quota that the server states, if that is lower;
/// - to half of its pace otherwise, since somebody else then uses the same app key: down to one call in eight seconds.
///
/// After ten seconds without a refusal (a minute after a stated quota) the TR goes one step faster, and so on up to its
/// quota, or to a higher one that the server has stated. A step that is refused is taken back, and the time until the
/// next one doubles, up to ten minutes. So programs that share a key settle, and a quota that was stated by mistake is
/// forgotten.
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

    /// Sets the user's own limit for one TR, above or below the default. The server's refusals can then lower its
    /// pace, but not raise it above `per_second`. Zero is taken as 1.
    ///
    /// What was learnt from the server so far about this TR is forgotten.
    pub fn set_limit(&self, api_id: &str, per_second: u32) {
        self.lane(api_id).set_limit(per_second.max(1));
    }

    /// How many calls per second this TR may make at present; 1 also where it is slowed down to fewer.
    pub fn quota(&self, api_id: &str) -> u32 {
        self.lane(api_id).rate().calls
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
        let lane = Arc::new(Lane::new(Pace::new(self.default, self.limit), Arc::clone(&self.clock)));
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
    fn acquire<'a>(&'a self, api_id: &'a str, place: Place) -> BoxFuture<'a, Permit> {
        Box::pin(async move {
            let lane = self.lane(api_id);
            lane.acquire(place).await;
            // Without a further await: a slot cannot be lost on the way.
            Permit::holding(Held::Slot(lane))
        })
    }

    fn refused(&self, api_id: &str, quota: Option<u32>) {
        self.lane(api_id).refused(quota);
    }
}

/// Nothing here can panic half-way, so what a panicking thread left is whole.
fn unpoisoned<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
