//! Does what the session says, over a real connection, and tells it what happens there.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;

use super::hub::Shared;
use super::line::{Line, Socket};
use super::session::{Action, End};
use crate::boxed::BoxFuture;
use crate::error::{Error, RealtimeError};

/// So many frames that the server does not take are proof that it does not read.
const MOST_UNSENT: usize = 64;

enum Connection<'l> {
    None,
    Opening(BoxFuture<'l, Result<Box<dyn Socket>, Error>>),
    Open { socket: Box<dyn Socket>, unsent: usize },
}

/// What happened.
enum Happened {
    Opened(Result<Box<dyn Socket>, Error>),
    Frame(Bytes),
    Ended(End),
    /// Something else, which the session knows by itself.
    Other,
}

/// Runs until nobody wants anything.
pub(super) async fn run(shared: Arc<Shared>, line: Arc<dyn Line>) {
    let stopped = Stopped { shared: &shared };
    let mut connection = Connection::None;
    let mut alarm = Alarm::default();
    loop {
        let now = shared.now();
        let action = shared.session().next(now);
        match action {
            Some(Action::Open { refused }) => connection = Connection::Opening(line.open(refused)),
            Some(Action::Send(frame)) => connection.send(frame),
            Some(Action::Close) => connection.close(),
            Some(Action::Stop) => break,
            None => {
                let happened = {
                    let mut changed = pin!(shared.changed.notified());
                    let wake_at = shared.session().wake_at();
                    poll_fn(|cx| match connection.poll(cx) {
                        Poll::Ready(happened) => Poll::Ready(happened),
                        Poll::Pending if changed.as_mut().poll(cx).is_ready() => Poll::Ready(Happened::Other),
                        Poll::Pending => alarm.poll(wake_at, &shared, cx).map(|()| Happened::Other),
                    })
                    .await
                };
                connection = take_in(&shared, connection, happened);
            }
        }
    }
    // The session knows: it has said so itself.
    std::mem::forget(stopped);
}

/// Tells the session what happened, and returns what has become of the connection.
fn take_in<'l>(shared: &Shared, connection: Connection<'l>, happened: Happened) -> Connection<'l> {
    let now = shared.now();
    match happened {
        Happened::Opened(Ok(socket)) => {
            shared.session().opened(now);
            return Connection::Open { socket, unsent: 1 };
        }
        Happened::Opened(Err(error)) => shared.session().not_opened(error, now),
        Happened::Ended(end) => shared.session().closed(end, now),
        Happened::Frame(frame) => {
            shared.session().frame(&frame, now);
            return connection;
        }
        Happened::Other => return connection,
    }
    Connection::None
}

impl Connection<'_> {
    fn send(&mut self, frame: String) {
        if let Self::Open { socket, unsent } = self {
            socket.send(frame);
            *unsent += 1;
        }
    }

    fn close(&mut self) {
        if let Self::Open { socket, .. } = self {
            socket.close();
        }
        *self = Self::None;
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Happened> {
        match self {
            Self::None => Poll::Pending,
            Self::Opening(opening) => opening.as_mut().poll(cx).map(Happened::Opened),
            Self::Open { socket, unsent } => {
                if *unsent > 0 {
                    match socket.poll_flush(cx) {
                        Poll::Ready(Ok(())) => *unsent = 0,
                        Poll::Ready(Err(end)) => return Poll::Ready(Happened::Ended(end)),
                        Poll::Pending if *unsent > MOST_UNSENT => {
                            let why = "the server does not take what is sent".to_owned();
                            return Poll::Ready(Happened::Ended(End::Broken(why)));
                        }
                        Poll::Pending => {}
                    }
                }
                socket.poll_frame(cx).map(|frame| match frame {
                    Ok(frame) => Happened::Frame(frame),
                    Err(end) => Happened::Ended(end),
                })
            }
        }
    }
}

/// A timer that is set anew only when it would go off too late: the time to wake up moves with every frame.
#[derive(Default)]
struct Alarm(Option<(Duration, BoxFuture<'static, ()>)>);

impl Alarm {
    fn poll(&mut self, wake_at: Option<Duration>, shared: &Shared, cx: &mut Context<'_>) -> Poll<()> {
        let Some(wake_at) = wake_at else { return Poll::Pending };
        loop {
            let now = shared.clock.elapsed();
            if now >= wake_at {
                self.0 = None;
                return Poll::Ready(());
            }
            let is_in_time = self.0.as_ref().is_some_and(|(at, _)| *at <= wake_at);
            if !is_in_time {
                self.0 = Some((wake_at, shared.clock.sleep(wake_at - now)));
            }
            let Some((_, sleep)) = &mut self.0 else { return Poll::Pending };
            if sleep.as_mut().poll(cx).is_pending() {
                return Poll::Pending;
            }
            self.0 = None;
        }
    }
}

/// Says that nobody does anything any more, if the task is stopped with its runtime.
struct Stopped<'s> {
    shared: &'s Shared,
}

impl Drop for Stopped<'_> {
    fn drop(&mut self) {
        let mut session = self.shared.session();
        session.is_running = false;
        session.finish(RealtimeError::Interrupted, false);
    }
}
