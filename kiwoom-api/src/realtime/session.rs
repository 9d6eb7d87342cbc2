//! The realtime connection as a state machine: no I/O, no clock, no locks.
//!
//! What happens is told to it, with the time: users want items and drop readers, the connection opens, closes and brings
//! frames. It says what is to be done next ([`next`](Session::next)) and when it wants to be asked again if nothing
//! happens ([`wake_at`](Session::wake_at)). Events go to the readers' queues, which take them without waiting.

#[cfg(test)]
mod proofs;
mod reading;
#[cfg(test)]
mod tests;
mod waiting;

pub(super) use waiting::Registered;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::oneshot;

use super::frame::{self, Incoming};
use super::patience::{KickedAgain, Pace, Patience};
use super::sink::{Notice, ReaderId, Sink};
use super::topics::{Request, Topic, Topics};
use crate::error::{Error, ErrorCode, RealtimeError, Rejection};
use crate::excerpt::Excerpt;
use waiting::Waiter;

/// How many items a connection may have (W10).
pub(super) const MOST_ITEMS: usize = 200;
/// How long an answer may take; the server gives it at once.
pub(super) const ANSWER: Duration = Duration::from_secs(10);
/// How long a connection may be silent: it has PINGs more often than every few minutes (W6).
pub(super) const SILENCE: Duration = Duration::from_secs(180);
/// The time, by both clocks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Now {
    pub(super) elapsed: Duration,
    pub(super) time: Timestamp,
}

/// What is to be done.
#[derive(Debug, PartialEq)]
pub(super) enum Action {
    /// Get a token, another one than the last if that was refused, connect, and send LOGIN as the first frame.
    Open { refused: Option<Rejection> },
    /// Send a frame.
    Send(String),
    /// Close the connection, whatever state it is in.
    Close,
    /// Nobody wants anything: forget the connection until somebody does.
    Stop,
}

/// How a connection ended.
#[derive(Debug)]
pub(crate) enum End {
    /// With a close frame: its code, and the server's reason.
    Closed(Option<u16>, String),
    /// Without.
    Broken(String),
}

#[derive(Debug)]
enum Link {
    /// The token of the last connection is dead, if it was refused.
    Down {
        refused: Option<Rejection>,
    },
    Opening {
        renewed: bool,
    },
    LoggingIn {
        renewed: bool,
        until: Duration,
    },
    Up {
        since: Duration,
        asked: Option<Asked>,
    },
}

/// A request that the server has not answered yet. There is one at a time, since answers do not say to what (W9).
#[derive(Debug)]
struct Asked {
    request: Request,
    until: Duration,
}

struct Reader {
    sink: Arc<dyn Sink>,
    /// Whether it has ever had everything that it wanted.
    is_live: bool,
    /// Since when it may have missed something.
    gap_since: Option<Timestamp>,
}

pub(super) struct Session {
    link: Link,
    readers: BTreeMap<ReaderId, Reader>,
    last_reader: u64,
    topics: Topics,
    waiters: Vec<Waiter>,
    patience: Patience,
    pace: Pace,
    /// Whether there may be something to ask of the server.
    is_dirty: bool,
    todo: VecDeque<Action>,
    heard: Now,
    /// Failed attempts since the connection was last up.
    attempts: u32,
    /// Why there will never be another connection.
    over: Option<RealtimeError>,
    /// Whether somebody does what is to be done.
    pub(super) is_running: bool,
}

impl Session {
    /// `seed` is for jitter.
    pub(super) fn new(seed: u64) -> Self {
        Self {
            link: Link::Down { refused: None },
            readers: BTreeMap::new(),
            last_reader: 0,
            topics: Topics::default(),
            waiters: Vec::new(),
            patience: Patience::new(seed),
            pace: Pace::default(),
            is_dirty: false,
            todo: VecDeque::new(),
            heard: Now { elapsed: Duration::ZERO, time: Timestamp::UNIX_EPOCH },
            attempts: 0,
            over: None,
            is_running: false,
        }
    }

    /// Takes a reader in, without items.
    pub(super) fn join(&mut self, sink: Arc<dyn Sink>) -> Result<ReaderId, Error> {
        if let Some(over) = &self.over {
            return Err(over.clone().into());
        }
        self.last_reader += 1;
        let id = ReaderId(self.last_reader);
        self.readers.insert(id, Reader { sink, is_live: false, gap_since: None });
        Ok(id)
    }

    /// A reader wants items.
    pub(super) fn want(&mut self, id: ReaderId, topics: Vec<Topic>, now: Now) -> Result<Registered, Error> {
        let Some(reader) = self.readers.get(&id) else {
            return Err(self.over.clone().unwrap_or(RealtimeError::Ended).into());
        };
        let wanted = self.topics.items_with(&topics);
        if wanted > MOST_ITEMS {
            return Err(RealtimeError::TooManyItems { wanted, most: MOST_ITEMS }.into());
        }
        let new = topics.iter().filter(|topic| self.topics.want(topic, id, &reader.sink)).cloned().collect();
        let topics: BTreeSet<Topic> = topics.into_iter().collect();
        let missing: BTreeSet<Topic> =
            topics.iter().filter(|topic| !self.topics.is_registered(topic)).cloned().collect();
        if missing.is_empty() {
            self.granted(id, &topics);
            self.settle_reader(id, now);
            return Ok(None);
        }
        self.is_dirty = true;
        let (done, outcome) = oneshot::channel();
        self.waiters.push(Waiter { reader: id, topics, new, missing, done });
        Ok(Some(outcome))
    }

    /// A reader does not want items any more.
    pub(super) fn unwant(&mut self, id: ReaderId, topics: &[Topic], now: Now) {
        for topic in topics {
            self.topics.unwant(topic, id);
        }
        for waiter in self.waiters.iter_mut().filter(|waiter| waiter.reader == id) {
            for set in [&mut waiter.topics, &mut waiter.new, &mut waiter.missing] {
                set.retain(|topic| !topics.contains(topic));
            }
        }
        self.is_dirty = true;
        self.settle(now);
    }

    /// A reader is gone.
    pub(super) fn leave(&mut self, id: ReaderId) {
        self.readers.remove(&id);
        self.topics.forget(id);
        self.waiters.retain(|waiter| waiter.reader != id);
        self.is_dirty = true;
    }

    /// The client is gone, or whoever did what was to be done: everything ends.
    pub(super) fn finish(&mut self, error: RealtimeError, for_good: bool) {
        if for_good {
            self.over.get_or_insert_with(|| error.clone());
        }
        self.end_all(&error.into());
    }

    /// LOGIN is on its way.
    pub(super) fn opened(&mut self, now: Now) {
        if let Link::Opening { renewed } = self.link {
            self.heard = now;
            self.link = Link::LoggingIn { renewed, until: now.elapsed + ANSWER };
        }
    }

    /// There is no token, or no connection.
    pub(super) fn not_opened(&mut self, error: Error, now: Now) {
        if matches!(self.link, Link::Opening { .. }) {
            if error.is_hopeless() { self.end_all(&error) } else { self.lose(&error, None, now) }
        }
    }

    /// The connection has ended.
    pub(super) fn closed(&mut self, end: End, now: Now) {
        if matches!(self.link, Link::Down { .. }) {
            return;
        }
        let error = match end {
            End::Closed(code, reason) => RealtimeError::Closed { code, reason },
            End::Broken(why) => RealtimeError::Broken(why),
        };
        let is_kick = matches!(error, RealtimeError::Closed { code: Some(1000), .. });
        self.lose(&error.into(), None, now);
        if is_kick && let Err(KickedAgain) = self.patience.kick(now.elapsed) {
            self.end_all(&RealtimeError::KeyInUse.into());
        }
    }

    /// A frame has come.
    pub(super) fn frame(&mut self, frame: &[u8], now: Now) {
        self.heard = now;
        let Ok(text) = std::str::from_utf8(frame) else {
            return self.unreadable(None, &String::from_utf8_lossy(frame), now);
        };
        match Incoming::read(text) {
            Incoming::Data => self.data(text, now),
            Incoming::Ping if matches!(self.link, Link::Up { .. }) => {
                self.todo.push_back(Action::Send(text.to_owned()))
            }
            // Nothing may be sent before the answer to LOGIN (W2).
            Incoming::Ping => {}
            Incoming::Answer(to, envelope) => self.answer(to, frame::judge(to, &envelope), now),
            Incoming::System => tracing::info!(frame = %Excerpt(text), "the realtime server says"),
            Incoming::Other => tracing::debug!(frame = %Excerpt(text), "a frame that nobody has asked for"),
            Incoming::Junk => self.unreadable(None, text, now),
        }
    }

    /// What is to be done next; `None` until something happens, or the time of [`wake_at`](Self::wake_at) comes.
    pub(super) fn next(&mut self, now: Now) -> Option<Action> {
        self.expire(now);
        if let Some(action) = self.todo.pop_front() {
            return Some(action);
        }
        let is_wanted = self.topics.is_wanted();
        match &mut self.link {
            Link::Down { .. } if !is_wanted => {
                self.is_running = false;
                Some(Action::Stop)
            }
            Link::Down { refused } if now.elapsed >= self.patience.not_before() => {
                let refused = refused.take();
                self.patience.open(now.elapsed);
                self.link = Link::Opening { renewed: refused.is_some() };
                Some(Action::Open { refused })
            }
            Link::Down { .. } => None,
            _ if !is_wanted => {
                self.link = Link::Down { refused: None };
                self.topics.lose();
                Some(Action::Close)
            }
            Link::Up { asked: asked @ None, .. } if self.is_dirty && now.elapsed >= self.pace.not_before() => {
                let Some(request) = self.topics.next_request() else {
                    self.is_dirty = false;
                    return None;
                };
                let frame = request.frame();
                self.pace.send(now.elapsed);
                *asked = Some(Asked { request, until: now.elapsed + ANSWER });
                Some(Action::Send(frame))
            }
            Link::Opening { .. } | Link::LoggingIn { .. } | Link::Up { .. } => None,
        }
    }

    /// When to ask again for what is to be done, at the latest.
    pub(super) fn wake_at(&self) -> Option<Duration> {
        match &self.link {
            Link::Down { .. } => self.topics.is_wanted().then(|| self.patience.not_before()),
            Link::Opening { .. } => None,
            Link::LoggingIn { until, .. } => Some(*until),
            Link::Up { asked: Some(asked), .. } => Some(asked.until.min(self.heard.elapsed + SILENCE)),
            Link::Up { asked: None, .. } => {
                let silence = self.heard.elapsed + SILENCE;
                Some(if self.is_dirty { silence.min(self.pace.not_before()) } else { silence })
            }
        }
    }

    /// Ends a connection that has not answered, or not said anything, for too long.
    fn expire(&mut self, now: Now) {
        let no_answer = |to| RealtimeError::NoAnswer { to, within: ANSWER };
        let error = match &self.link {
            Link::LoggingIn { until, .. } if now.elapsed >= *until => no_answer(frame::LOGIN),
            Link::Up { asked: Some(asked), .. } if now.elapsed >= asked.until => no_answer(asked.request.name()),
            Link::Up { .. } if now.elapsed >= self.heard.elapsed + SILENCE => RealtimeError::Silent(SILENCE),
            _ => return,
        };
        self.drop_connection(&error.into(), None, now);
    }

    fn answer(&mut self, to: &'static str, answer: Result<(), Rejection>, now: Now) {
        match &mut self.link {
            Link::LoggingIn { renewed, .. } if to == frame::LOGIN => {
                let renewed = *renewed;
                match answer {
                    Ok(()) => {
                        tracing::info!("the realtime connection is up");
                        self.attempts = 0;
                        self.is_dirty = true;
                        self.link = Link::Up { since: now.elapsed, asked: None };
                        self.settle(now);
                    }
                    Err(rejection) => self.not_let_in(rejection, renewed, now),
                }
            }
            Link::Up { asked, .. } if asked.as_ref().is_some_and(|asked| asked.request.name() == to) => {
                let Some(Asked { request, .. }) = asked.take() else { return };
                self.is_dirty = true;
                match (request, answer) {
                    (request, Err(rejection)) if is_dead_token(&rejection) => {
                        tracing::warn!(request = request.name(), "the token has died");
                        let error = Error::from_rejection(rejection.clone());
                        self.drop_connection(&error, Some(rejection), now);
                    }
                    (Request::Register(topics), Ok(())) => {
                        self.pace.accepted();
                        self.topics.settle(&topics, true);
                        self.settle(now);
                    }
                    (Request::Register(topics), Err(rejection)) => self.refused(&topics, rejection, now),
                    (Request::Remove(topics), Ok(())) => self.topics.settle(&topics, false),
                    (Request::Remove(topics), Err(rejection)) => {
                        let is_too_fast = rejection.code() == Some(&ErrorCode::TooManyRegistrations);
                        if is_too_fast {
                            self.pace.refused(now.elapsed);
                        } else {
                            tracing::warn!(%rejection, "items could not be removed");
                        }
                        // What is still there although nobody wants it goes with the connection.
                        self.topics.settle(&topics, is_too_fast);
                        // Somebody may want it again.
                        self.settle(now);
                    }
                }
            }
            _ => tracing::debug!(to, "an answer that nobody waits for"),
        }
    }

    /// The answer to LOGIN is no.
    fn not_let_in(&mut self, rejection: Rejection, renewed: bool, now: Now) {
        let is_dead_token = is_dead_token(&rejection);
        let error = Error::from_rejection(rejection.clone());
        if is_dead_token && !renewed {
            // Another token may be let in at once: nothing has failed yet.
            tracing::info!(%error, "logging in anew, with another token");
            self.todo.push_back(Action::Close);
            self.link = Link::Down { refused: Some(rejection) };
        } else if error.is_hopeless() {
            self.end_all(&error);
        } else {
            self.drop_connection(&error, Some(rejection).filter(|_| is_dead_token), now);
        }
    }

    /// The server does not register these.
    fn refused(&mut self, topics: &[Topic], rejection: Rejection, now: Now) {
        if rejection.code() == Some(&ErrorCode::TooManyRegistrations) {
            self.pace.refused(now.elapsed);
            return self.topics.settle(topics, false);
        }
        let error = Error::from_rejection(rejection);
        for id in self.topics.refused(topics) {
            let is_waiting = self.fail_waiters(&error, |waiter| {
                waiter.reader == id && topics.iter().any(|topic| waiter.missing.contains(topic))
            });
            if !is_waiting && let Some(reader) = self.readers.get(&id) {
                // It had them before.
                reader.sink.end(error.clone());
                self.leave(id);
            }
        }
    }

    /// Ends the connection from this side, since something is wrong with it.
    fn drop_connection(&mut self, error: &Error, refused: Option<Rejection>, now: Now) {
        self.lose(error, refused, now);
        self.todo.push_back(Action::Close);
    }

    /// The connection, or the attempt to have one, is gone.
    fn lose(&mut self, error: &Error, refused: Option<Rejection>, now: Now) {
        let up = match self.link {
            Link::Down { .. } => return,
            Link::Opening { .. } | Link::LoggingIn { .. } => None,
            Link::Up { since, .. } => Some(now.elapsed.saturating_sub(since)),
        };
        self.patience.fail(now.elapsed, up);
        self.attempts += 1;
        tracing::warn!(%error, attempt = self.attempts, "no realtime connection");
        self.link = Link::Down { refused };
        self.todo.clear();
        self.topics.lose();
        self.fail_waiters(error, |_| true);
        for reader in self.readers.values_mut().filter(|reader| reader.is_live) {
            reader.gap_since.get_or_insert(self.heard.time);
            reader.sink.tell(Notice::Disconnected { error: error.clone(), attempt: self.attempts });
        }
        self.is_dirty = true;
    }

    /// All streams end.
    fn end_all(&mut self, error: &Error) {
        self.fail_waiters(error, |_| true);
        for reader in std::mem::take(&mut self.readers).into_values() {
            reader.sink.end(error.clone());
        }
        self.topics = Topics::default();
        self.todo.clear();
        if !matches!(self.link, Link::Down { .. }) {
            self.todo.push_back(Action::Close);
        }
        self.link = Link::Down { refused: None };
        self.attempts = 0;
    }
}

impl Request {
    fn name(&self) -> &'static str {
        match self {
            Self::Register(_) => frame::REGISTER,
            Self::Remove(_) => frame::REMOVE,
        }
    }

    fn frame(&self) -> String {
        let (Self::Register(topics) | Self::Remove(topics)) = self;
        // All of a request are of one type.
        let kind = topics.first().map_or("", |topic| topic.kind);
        let items: Vec<Arc<str>> = topics.iter().map(|topic| Arc::clone(&topic.item)).collect();
        match self {
            Self::Register(_) => frame::register(kind, &items),
            Self::Remove(_) => frame::remove(kind, &items),
        }
    }
}

/// Whether another token may help (W2).
fn is_dead_token(rejection: &Rejection) -> bool {
    use ErrorCode::{InvalidToken, TokenOfOtherEnvironment, TokenOrTerminalRefused};
    matches!(rejection.code(), Some(InvalidToken | TokenOfOtherEnvironment | TokenOrTerminalRefused))
}
