//! A stream without a connection, for benchmarks: frames in, events out, all that is between them the same.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use jiff::Timestamp;

use super::event::Event;
use super::item::Subject;
use super::queue::{Keep, Queue};
use super::session::{Now, Session};
use super::values::Values;
use crate::error::Error;

pub struct Offline<V> {
    session: Session,
    queue: Arc<Queue<V>>,
}

const NOW: Now = Now { elapsed: Duration::ZERO, time: Timestamp::UNIX_EPOCH };

impl<V: Values> Offline<V> {
    /// # Errors
    /// If there are too many subjects.
    pub fn new(subjects: impl IntoIterator<Item = Subject>) -> Result<Self, Error> {
        let queue = Arc::new(Queue::new(Keep::All(usize::MAX), Arc::default()));
        let mut session = Session::new(0);
        let reader = session.join(Arc::clone(&queue) as _)?;
        session.want(reader, subjects.into_iter().map(|subject| subject.0).collect(), NOW)?;
        Ok(Self { session, queue })
    }

    pub fn frame(&mut self, frame: &[u8]) {
        self.session.frame(frame, NOW);
    }

    pub fn next_event(&mut self) -> Option<Result<Event<V>, Error>> {
        match self.queue.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(event) => event,
            Poll::Pending => None,
        }
    }
}

impl<V> fmt::Debug for Offline<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Offline")
    }
}
