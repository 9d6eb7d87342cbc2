//! What the client, its streams and the driver share: the session, and how to have it driven.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use tokio::runtime::Handle as Runtime;
use tokio::sync::Notify;

use super::driver;
use super::line::Line;
use super::session::{Now, Session};
use super::sink::ReaderId;
use super::topics::Topic;
use crate::clock::Clock;
use crate::error::{Error, RealtimeError};
use crate::notice::Notices;

/// The client's own share: when it is dropped, everything ends.
pub(crate) struct Hub {
    shared: Arc<Shared>,
    /// Kept alive here, and by the driver while there is one.
    #[cfg_attr(not(test), expect(dead_code, reason = "it is only kept"))]
    line: Arc<dyn Line>,
}

pub(super) struct Shared {
    session: Mutex<Session>,
    /// That there may be something to do.
    pub(super) changed: Notify,
    line: Weak<dyn Line>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) notices: Arc<Notices>,
}

impl Hub {
    pub(crate) fn new(line: Arc<dyn Line>, clock: Arc<dyn Clock>, notices: Arc<Notices>) -> Self {
        let session = Mutex::new(Session::new(fastrand::u64(..)));
        let changed = Notify::new();
        let shared = Arc::new(Shared { session, changed, line: Arc::downgrade(&line), clock, notices });
        Self { shared, line }
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

impl Drop for Hub {
    fn drop(&mut self) {
        self.shared.session().finish(RealtimeError::ClientDropped, true);
        self.shared.changed.notify_one();
    }
}

impl fmt::Debug for Hub {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hub")
    }
}

impl Shared {
    pub(super) fn session(&self) -> MutexGuard<'_, Session> {
        // Nothing that is done under the lock can panic half-way.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn now(&self) -> Now {
        Now { elapsed: self.clock.elapsed(), time: self.clock.now() }
    }

    /// Sees to it that somebody does what is to be done.
    fn drive(self: &Arc<Self>, runtime: &Runtime) {
        let is_running = std::mem::replace(&mut self.session().is_running, true);
        if is_running {
            self.changed.notify_one();
        } else if let Some(line) = self.line.upgrade() {
            runtime.spawn(driver::run(Arc::clone(self), line));
        }
    }

    /// Waits until a reader has the items.
    pub(super) async fn want(self: &Arc<Self>, id: ReaderId, topics: Vec<Topic>) -> Result<(), Error> {
        let runtime = Runtime::try_current()
            .map_err(|_| Error::config("realtime data need to be asked for in a tokio runtime"))?;
        let now = self.now();
        let registered = self.session().want(id, topics, now)?;
        self.drive(&runtime);
        match registered {
            // Whoever was to say so is gone, and the stream with it.
            Some(outcome) => outcome.await.unwrap_or_else(|_| Err(RealtimeError::Ended.into())),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll};

    use bytes::Bytes;
    use tokio::task::yield_now;

    use super::*;
    use crate::boxed::BoxFuture;
    use crate::clock::fake::FakeClock;
    use crate::error::Rejection;
    use crate::realtime::{End, RealtimeClient, Socket, StockTrade};

    /// Says yes to everything, and lives as long as its guard.
    struct Yes(Arc<()>);

    struct YesSocket {
        answers: Vec<&'static [u8]>,
        _guard: Arc<()>,
    }

    impl Line for Yes {
        fn open(&self, _: Option<Rejection>) -> BoxFuture<'_, Result<Box<dyn Socket>, Error>> {
            let socket =
                YesSocket { answers: vec![br#"{"trnm":"LOGIN","return_code":0}"#], _guard: Arc::clone(&self.0) };
            Box::pin(async { Ok(Box::new(socket) as _) })
        }
    }

    impl Socket for YesSocket {
        fn poll_frame(&mut self, _: &mut Context<'_>) -> Poll<Result<Bytes, End>> {
            self.answers.pop().map_or(Poll::Pending, |frame| Poll::Ready(Ok(Bytes::from_static(frame))))
        }

        fn send(&mut self, frame: String) {
            let is_removal = frame.contains("REMOVE");
            let yes: (&[u8], &[u8]) = (br#"{"trnm":"REMOVE","return_code":0}"#, br#"{"trnm":"REG","return_code":0}"#);
            self.answers.push(if is_removal { yes.0 } else { yes.1 });
        }

        fn poll_flush(&mut self, _: &mut Context<'_>) -> Poll<Result<(), End>> {
            Poll::Ready(Ok(()))
        }

        fn close(&mut self) {}
    }

    async fn settle() {
        for _ in 0..20 {
            yield_now().await;
        }
    }

    #[tokio::test]
    async fn nothing_is_left_of_streams_tasks_and_connections() {
        let guard = Arc::new(());
        let clock = FakeClock::new();
        let hub = Hub::new(Arc::new(Yes(Arc::clone(&guard))), Arc::clone(&clock) as _, Arc::default());
        let (shared, lines) = (Arc::downgrade(hub.shared()), Arc::downgrade(&hub.line));
        for _ in 0..3 {
            let realtime = RealtimeClient::new(&hub);
            let one = clock.drive(realtime.subscribe::<StockTrade>(["005930"])).await.unwrap();
            let two = clock.drive(realtime.subscribe::<StockTrade>(["005930", "000660"])).await.unwrap();
            drop((one, two, realtime));
            settle().await;
            assert_eq!((Arc::strong_count(&guard), lines.strong_count(), shared.strong_count()), (2, 1, 1));
        }
        drop(hub);
        settle().await;
        assert_eq!((Arc::strong_count(&guard), lines.strong_count(), shared.strong_count()), (1, 0, 0));
    }
}
