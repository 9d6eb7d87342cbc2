//! Who waits for what, and what readers and waiters are told when it comes true, or cannot.

use std::collections::BTreeSet;

use tokio::sync::oneshot;

use super::{Link, Now, Session};
use crate::error::Error;
use crate::realtime::sink::{Notice, ReaderId};
use crate::realtime::topics::Topic;

/// Somebody who waits for items to be registered.
pub(super) struct Waiter {
    pub(super) reader: ReaderId,
    pub(super) topics: BTreeSet<Topic>,
    /// Those that the reader wants only for this: they are given up if it fails.
    pub(super) new: BTreeSet<Topic>,
    pub(super) missing: BTreeSet<Topic>,
    pub(super) done: oneshot::Sender<Result<(), Error>>,
}

/// What comes of waiting for items: nothing to wait for, or the outcome later.
pub(in crate::realtime) type Registered = Option<oneshot::Receiver<Result<(), Error>>>;

impl Session {
    /// Tells waiters and readers what has come true by now.
    pub(super) fn settle(&mut self, now: Now) {
        for waiter in &mut self.waiters {
            waiter.missing.retain(|topic| !self.topics.is_registered(topic));
        }
        let (done, waiting): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.waiters).into_iter().partition(|waiter| waiter.missing.is_empty());
        self.waiters = waiting;
        for waiter in done {
            self.granted(waiter.reader, &waiter.topics);
            let _ = waiter.done.send(Ok(()));
        }
        let ids: Vec<ReaderId> = self.readers.keys().copied().collect();
        for id in ids {
            self.settle_reader(id, now);
        }
    }

    /// A reader has these, so that no failure of something else takes them away.
    pub(super) fn granted(&mut self, id: ReaderId, topics: &BTreeSet<Topic>) {
        for waiter in self.waiters.iter_mut().filter(|waiter| waiter.reader == id) {
            waiter.new.retain(|topic| !topics.contains(topic));
        }
    }

    /// A reader that has all that it wants is live, and its gap, if it had one, is over.
    pub(super) fn settle_reader(&mut self, id: ReaderId, now: Now) {
        if !matches!(self.link, Link::Up { .. }) {
            return;
        }
        let mut topics = self.topics.of(id).peekable();
        let has_all = topics.peek().is_some() && topics.all(|topic| self.topics.is_registered(&topic));
        if let Some(reader) = self.readers.get_mut(&id).filter(|_| has_all) {
            reader.is_live = true;
            if let Some(since) = reader.gap_since.take() {
                reader.sink.tell(Notice::Gap { since, until: now.time.max(since) });
            }
        }
    }

    /// Fails those who wait; what only they wanted is not wanted any more. Whether there were any.
    pub(super) fn fail_waiters(&mut self, error: &Error, which: impl Fn(&Waiter) -> bool) -> bool {
        let (failed, waiting): (Vec<_>, Vec<_>) = std::mem::take(&mut self.waiters).into_iter().partition(which);
        self.waiters = waiting;
        let any = !failed.is_empty();
        for Waiter { reader, new, done, .. } in failed {
            for topic in new {
                let wants_it = |waiter: &&mut Waiter| waiter.reader == reader && waiter.topics.contains(&topic);
                match self.waiters.iter_mut().find(wants_it) {
                    Some(heir) => drop(heir.new.insert(topic)),
                    None => self.topics.unwant(&topic, reader),
                }
            }
            let _ = done.send(Err(error.clone()));
        }
        any
    }
}
