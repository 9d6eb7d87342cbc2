//! A clock that a test moves.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use kiwoom_api::{BoxFuture, Clock, Timestamp};
use tokio::sync::oneshot;

/// Stands still until it is moved.
#[derive(Clone, Default)]
pub(crate) struct TestClock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    elapsed: Duration,
    sleepers: Vec<(Duration, oneshot::Sender<()>)>,
}

impl TestClock {
    pub(crate) fn advance(&self, seconds: u64) {
        let mut state = self.0.lock().unwrap();
        state.elapsed += Duration::from_secs(seconds);
        let now = state.elapsed;
        for (_, wake) in state.sleepers.extract_if(.., |(at, _)| *at <= now) {
            let _ = wake.send(());
        }
    }
}

impl fmt::Debug for TestClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TestClock")
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(1_795_392_000).unwrap() + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.0.lock().unwrap().elapsed
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.0.lock().unwrap();
        let (wake, woken) = oneshot::channel();
        let at = state.elapsed + duration;
        state.sleepers.push((at, wake));
        Box::pin(async move { drop(woken.await) })
    }
}
