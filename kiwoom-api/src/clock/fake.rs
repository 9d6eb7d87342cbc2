//! A clock that stands still until a test moves it.

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use futures_util::FutureExt as _;
use jiff::Timestamp;
use tokio::sync::oneshot;
use tokio::task::yield_now;

use super::Clock;
use crate::boxed::BoxFuture;

/// Starts on 2026-11-23 at 00:00 UTC.
#[derive(Debug, Default)]
pub(crate) struct FakeClock(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    elapsed: Duration,
    sleepers: Vec<(Duration, oneshot::Sender<()>)>,
}

impl FakeClock {
    pub(crate) fn new() -> Arc<Self> {
        Arc::default()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// Moves the clock, and wakes those who have slept enough, in the order of their times.
    pub(crate) fn advance(&self, duration: Duration) {
        let target = self.state().elapsed + duration;
        self.advance_to(target);
    }

    /// Moves the clock to the moment at which the next sleeper wakes. `false` if nobody sleeps.
    pub(crate) fn advance_to_next(&self) -> bool {
        let next = {
            let mut state = self.state();
            state.sleepers.retain(|(_, wake)| !wake.is_closed());
            state.sleepers.iter().map(|(at, _)| *at).min()
        };
        next.map(|at| self.advance_to(at)).is_some()
    }

    /// Runs the future to its end, and moves the clock whenever everybody waits for it.
    pub(crate) async fn drive<T>(&self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        loop {
            // Spawned tasks run while this one yields.
            for _ in 0..50 {
                if let Some(value) = (&mut future).now_or_never() {
                    return value;
                }
                yield_now().await;
            }
            assert!(self.advance_to_next(), "everybody waits, and nothing will ever happen");
        }
    }

    /// How many are asleep now.
    pub(crate) fn sleepers(&self) -> usize {
        let mut state = self.state();
        state.sleepers.retain(|(_, wake)| !wake.is_closed());
        state.sleepers.len()
    }

    fn advance_to(&self, target: Duration) {
        let mut state = self.state();
        state.elapsed = state.elapsed.max(target);
        let now = state.elapsed;
        let (mut due, later): (Vec<_>, Vec<_>) = state.sleepers.drain(..).partition(|(at, _)| *at <= now);
        state.sleepers = later;
        drop(state);
        due.sort_by_key(|(at, _)| *at);
        for (_, wake) in due {
            let _ = wake.send(());
        }
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        "2026-11-23T00:00:00Z".parse::<Timestamp>().unwrap() + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.state().elapsed
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        if duration.is_zero() {
            return Box::pin(async {});
        }
        let (wake, woken) = oneshot::channel();
        let at = state.elapsed + duration;
        state.sleepers.push((at, wake));
        Box::pin(woken.map(|_| ()))
    }
}
