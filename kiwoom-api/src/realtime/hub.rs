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
    /// Kept alive by the client, and by the driver while there is one.
    _line: Arc<dyn Line>,
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
        Self { shared, _line: line }
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
