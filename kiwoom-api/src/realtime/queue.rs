//! The queue of a reader: bounded, and never a reason for anybody to wait.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use jiff::Timestamp;

use super::event::{Event, Unreadable};
use super::item::Item;
use super::sink::{Notice, Reading, Sink};
use super::values::Values;
use crate::error::Error;
use crate::notice::Notices;
use crate::wire::frame::Entry;

/// What happens to data that are not read in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// All, up to so many events: then the oldest go, and it is said how many.
    All(usize),
    /// The newest of each item.
    Latest,
}

/// How many events may wait that are no data; they are merged before there are more.
const MOST_NOTICES: usize = 16;
/// How many items may have their newest data waiting: of types without items there may be any number.
const MOST_LATEST: usize = 4096;

pub(super) struct Queue<V> {
    keep: Keep,
    notices: Arc<Notices>,
    state: Mutex<State<V>>,
}

struct State<V> {
    events: VecDeque<Event<V>>,
    /// How many of the events are data.
    data: usize,
    /// How many have been dropped since that was last said.
    dropped: u64,
    end: Option<Ending>,
    waker: Option<Waker>,
}

enum Ending {
    /// To be said after the events.
    Due(Error),
    Said,
}

impl<V> Queue<V> {
    pub(super) fn new(keep: Keep, notices: Arc<Notices>) -> Self {
        let state = State { events: VecDeque::new(), data: 0, dropped: 0, end: None, waker: None };
        Self { keep, notices, state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, State<V>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next event; `None` after the end.
    pub(super) fn poll(&self, cx: &mut Context<'_>) -> Poll<Option<Result<Event<V>, Error>>> {
        let mut state = self.state();
        let dropped = std::mem::take(&mut state.dropped);
        if dropped > 0 {
            return Poll::Ready(Some(Ok(Event::Lagged { dropped })));
        }
        if let Some(event) = state.events.pop_front() {
            state.data -= usize::from(is_data(&event));
            return Poll::Ready(Some(Ok(event)));
        }
        match &mut state.end {
            Some(end) => Poll::Ready(match std::mem::replace(end, Ending::Said) {
                Ending::Due(error) => Some(Err(error)),
                Ending::Said => None,
            }),
            None => {
                let waker = cx.waker();
                if !state.waker.as_ref().is_some_and(|known| known.will_wake(waker)) {
                    state.waker = Some(waker.clone());
                }
                Poll::Pending
            }
        }
    }

    fn push_data(&self, item: Item, values: V, at: Timestamp) {
        let mut state = self.state();
        if state.end.is_some() {
            return;
        }
        let event = Event::Data { item, values, at };
        match self.keep {
            Keep::Latest => {
                if let Some(older) = state.events.iter().position(|older| is_of_same_item(older, &event)) {
                    // In its place, so that an item that changes all the time has its turn; but never before a notice
                    // that came before it.
                    if state.events.range(older..).all(is_data) {
                        state.events[older] = event;
                        return;
                    }
                    state.events.remove(older);
                    state.data -= 1;
                }
                state.make_room(MOST_LATEST);
            }
            Keep::All(most) => state.make_room(most),
        }
        state.data += 1;
        state.push(event);
    }
}

impl<V> State<V> {
    fn push(&mut self, event: Event<V>) {
        self.events.push_back(event);
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }

    /// Drops the oldest data until there is room for one more.
    fn make_room(&mut self, most: usize) {
        while self.data >= most.max(1) {
            let Some(oldest) = self.events.iter().position(is_data) else { break };
            self.events.remove(oldest);
            self.data -= 1;
            self.dropped += 1;
        }
    }

    /// Makes one of several notices, as a reader that was away needs only the last of each sort.
    fn merge_notices(&mut self) {
        while self.events.len() - self.data >= MOST_NOTICES {
            let first = |is: fn(&Event<V>) -> bool| self.events.iter().position(is);
            let disconnected = first(|event| matches!(event, Event::Disconnected { .. }));
            if let Some(place) = disconnected.or_else(|| first(|event| matches!(event, Event::Gap { .. }))) {
                let removed = self.events.remove(place);
                let next_gap = self.events.iter_mut().find_map(|event| match event {
                    Event::Gap { since, .. } => Some(since),
                    _ => None,
                });
                // One gap from the beginning of the first to the end of the second.
                if let (Some(Event::Gap { since: earlier, .. }), Some(since)) = (removed, next_gap) {
                    *since = earlier;
                }
            } else {
                break;
            }
        }
    }
}

fn is_data<V>(event: &Event<V>) -> bool {
    matches!(event, Event::Data { .. } | Event::Unreadable(_))
}

fn is_of_same_item<V>(older: &Event<V>, newer: &Event<V>) -> bool {
    matches!((older, newer), (Event::Data { item: a, .. }, Event::Data { item: b, .. }) if a == b)
}

impl<V: Values> Sink for Queue<V> {
    fn take(&self, entry: &Entry<'_>, item: &Arc<str>, at: Timestamp, reading: Reading) -> bool {
        let Some((values, issues)) = V::read(entry, reading) else { return false };
        self.notices.report(&issues);
        self.push_data(Item::new(Arc::clone(item)), values, at);
        true
    }

    fn tell(&self, notice: Notice) {
        let mut state = self.state();
        if state.end.is_some() {
            return;
        }
        let event = match notice {
            Notice::Gap { since, until } => Event::Gap { since, until },
            Notice::Disconnected { error, attempt } => {
                // A reader that was away needs only the last attempt.
                if let Some(Event::Disconnected { .. }) = state.events.back() {
                    state.events.pop_back();
                }
                Event::Disconnected { error, attempt }
            }
            Notice::Unreadable { raw, at } => {
                let most = match self.keep {
                    Keep::All(most) => most,
                    Keep::Latest => MOST_LATEST,
                };
                state.make_room(most);
                state.data += 1;
                return state.push(Event::Unreadable(Unreadable { raw, at }));
            }
        };
        state.merge_notices();
        state.push(event);
    }

    fn end(&self, error: Error) {
        let mut state = self.state();
        state.end.get_or_insert(Ending::Due(error));
        if let Some(waker) = state.waker.take() {
            waker.wake();
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;
    use futures_util::future::poll_fn;

    use super::*;
    use crate::error::RealtimeError;
    use crate::realtime::StockTrade;

    fn queue(keep: Keep) -> Queue<StockTrade> {
        Queue::new(keep, Arc::default())
    }

    fn push(queue: &Queue<StockTrade>, item: &str, price: u32) {
        let values = format!(r#"{{"10":"{price}"}}"#);
        let entry = Entry { kind: "0B", item, values: values.as_bytes() };
        assert!(queue.take(&entry, &item.into(), Timestamp::UNIX_EPOCH, Reading::Fast));
    }

    fn gap(queue: &Queue<StockTrade>, since: i64, until: i64) {
        let at = |second| Timestamp::from_second(second).unwrap();
        queue.tell(Notice::Gap { since: at(since), until: at(until) });
    }

    fn disconnected(queue: &Queue<StockTrade>, attempt: u32) {
        queue.tell(Notice::Disconnected { error: RealtimeError::Ended.into(), attempt });
    }

    /// All that there is, in words.
    fn told(queue: &Queue<StockTrade>) -> Vec<String> {
        std::iter::from_fn(|| poll_fn(|cx| queue.poll(cx)).now_or_never().flatten())
            .map(|event| match event {
                Ok(Event::Data { item, values, .. }) => format!("{item} {}", values.current_price.unwrap().won()),
                Ok(Event::Gap { since, until }) => format!("gap {}-{}", since.as_second(), until.as_second()),
                Ok(Event::Lagged { dropped }) => format!("lagged {dropped}"),
                Ok(Event::Disconnected { attempt, .. }) => format!("disconnected {attempt}"),
                Ok(Event::Unreadable(unreadable)) => format!("unreadable {}", unreadable.raw),
                Err(error) => error.to_string(),
            })
            .collect()
    }

    #[test]
    fn the_oldest_data_go_and_notices_stay() {
        let queue = queue(Keep::All(2));
        push(&queue, "1", 1);
        disconnected(&queue, 1);
        gap(&queue, 1, 2);
        for price in 2..6 {
            push(&queue, "1", price);
        }
        assert_eq!(told(&queue), ["lagged 3", "disconnected 1", "gap 1-2", "1 4", "1 5"]);
        push(&queue, "1", 6);
        assert_eq!(told(&queue), ["1 6"], "it is said once");
    }

    #[test]
    fn of_attempts_only_the_last_is_kept_and_gaps_become_one() {
        let queue = queue(Keep::All(2));
        for attempt in 1..1000 {
            disconnected(&queue, attempt);
        }
        assert_eq!(told(&queue), ["disconnected 999"]);
        for n in 0..1000 {
            gap(&queue, 10 * n, 10 * n + 5);
        }
        let told = told(&queue);
        assert_eq!((told.len(), &*told[0]), (16, "gap 0-9845"));
        assert_eq!(told[15], "gap 9990-9995");
    }

    #[test]
    fn the_newest_of_each_item_is_kept_in_its_place_but_behind_what_was_told_before() {
        let queue = queue(Keep::Latest);
        push(&queue, "1", 1);
        push(&queue, "2", 1);
        push(&queue, "1", 2);
        disconnected(&queue, 1);
        push(&queue, "2", 2);
        assert_eq!(told(&queue), ["1 2", "disconnected 1", "2 2"]);
        for n in 0..5000_u32 {
            push(&queue, &n.to_string(), 1);
        }
        let told = told(&queue);
        assert_eq!((told.len(), &*told[0]), (4097, "lagged 904"), "bounded for any number of items");
    }

    #[test]
    fn the_end_comes_after_the_events_and_once() {
        let queue = queue(Keep::All(9));
        push(&queue, "1", 1);
        queue.end(RealtimeError::KeyInUse.into());
        queue.end(RealtimeError::ClientDropped.into());
        push(&queue, "1", 2);
        disconnected(&queue, 1);
        let told = told(&queue);
        assert_eq!(told.len(), 2);
        assert!(told[1].contains("another program"), "{told:?}");
        assert!(matches!(poll_fn(|cx| queue.poll(cx)).now_or_never(), Some(None)));
    }
}
