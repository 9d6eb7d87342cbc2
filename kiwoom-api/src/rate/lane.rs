//! The calls of one TR: who waits, and how many are counted.

use std::collections::{BTreeMap, VecDeque};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use futures_util::future::{self, Either};
use tokio::sync::Notify;

use super::pace::{Pace, Rate};
use super::{MARGIN, PermitUse, Place, WINDOW, unpoisoned};
use crate::clock::Clock;

/// How much longer a call is counted if nobody saw its response: it may still be on its way to the server.
const GRACE: Duration = Duration::from_secs(1);

/// The calls of one TR.
#[derive(Debug)]
pub(super) struct Lane {
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    pace: Pace,
    /// Who waits: the first of them for the next slot, the others for their turn.
    queue: BTreeMap<Rank, Arc<Notify>>,
    /// The next one's number.
    number: u64,
    in_flight: usize,
    /// By when the calls that are no longer in flight, but still counted, have arrived; the earliest first.
    arrived: VecDeque<Duration>,
}

/// Where one stands in the queue: the lowest is the next. The number is for those who share a place.
type Rank = (Place, u64);

impl Lane {
    pub(super) fn new(pace: Pace, clock: Arc<dyn Clock>) -> Self {
        let state = State { pace, queue: BTreeMap::new(), number: 0, in_flight: 0, arrived: VecDeque::new() };
        Self { clock, state: Mutex::new(state) }
    }

    /// Waits until one more call may be counted.
    pub(super) async fn acquire(&self, place: Place) {
        let waiting = {
            let mut state = self.state();
            if state.queue.is_empty() && state.grant(self.clock.elapsed()).is_ok() {
                return;
            }
            state.enter(self, place)
        };
        loop {
            // In one step with leaving the queue: a slot cannot be lost on the way.
            let granted = self.state().grant_to(waiting.rank, self.clock.elapsed());
            let Err(wait) = granted else { return };
            // `Notify` keeps a wake-up that comes before it is waited for, so none is missed here.
            let turn = pin!(waiting.turn.notified());
            match wait {
                Some(duration) => {
                    let _: Either<_, _> = future::select(turn, self.clock.sleep(duration)).await;
                }
                None => turn.await,
            }
        }
    }

    /// A call that was counted is over, or was never sent.
    pub(super) fn end(&self, used: PermitUse) {
        self.change(|state| {
            // Read under the lock, or another call could end in between with a later time.
            let now = self.clock.elapsed();
            state.in_flight = state.in_flight.saturating_sub(1);
            match used {
                PermitUse::Unsent => {}
                PermitUse::Answered => state.arrive(now),
                PermitUse::Unanswered => state.arrive(now + GRACE),
            }
        });
    }

    pub(super) fn refused(&self, stated: Option<u32>) {
        let now = self.clock.elapsed();
        self.change(|state| {
            let counted = state.counted_within(WINDOW + MARGIN, now);
            state.pace.refused(stated, counted, now);
        });
    }

    pub(super) fn set_limit(&self, per_second: u32) {
        self.change(|state| state.pace.set_limit(per_second));
    }

    pub(super) fn rate(&self) -> Rate {
        self.state().pace.rate()
    }

    #[cfg(test)]
    pub(super) fn in_flight(&self) -> usize {
        self.state().in_flight
    }

    fn state(&self) -> MutexGuard<'_, State> {
        unpoisoned(&self.state)
    }

    /// Changes something, and wakes the one who is next: he may have less to wait now.
    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state();
        change(&mut state);
        if let Some(turn) = state.queue.values().next() {
            turn.notify_one();
        }
    }
}

/// One in the queue, who leaves it when this is dropped: with a slot, or because he gives up.
struct Waiting<'a> {
    lane: &'a Lane,
    rank: Rank,
    turn: Arc<Notify>,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.lane.change(|state| drop(state.queue.remove(&self.rank)));
    }
}

impl State {
    fn enter<'a>(&mut self, lane: &'a Lane, place: Place) -> Waiting<'a> {
        let rank = (place, self.number);
        self.number += 1;
        let turn = Arc::<Notify>::default();
        self.queue.insert(rank, Arc::clone(&turn));
        Waiting { lane, rank, turn }
    }

    /// As [`grant`](Self::grant), for one in the queue: only the first of it has to do with time.
    fn grant_to(&mut self, rank: Rank, now: Duration) -> Result<(), Option<Duration>> {
        if self.queue.keys().next() != Some(&rank) {
            return Err(None);
        }
        self.grant(now)?;
        self.queue.remove(&rank);
        Ok(())
    }

    /// Counts one more call, or tells how long to wait before asking again (`None`: until something changes).
    fn grant(&mut self, now: Duration) -> Result<(), Option<Duration>> {
        self.pace.probe(now);
        let Rate { calls, seconds } = self.pace.rate();
        let (calls, window) = (usize::try_from(calls).unwrap_or(usize::MAX), WINDOW * seconds + MARGIN);
        while self.arrived.front().is_some_and(|&arrived| arrived + window <= now) {
            self.arrived.pop_front();
        }
        let counted = self.in_flight + self.arrived.len();
        let Some(excess) = (counted + 1).checked_sub(calls).filter(|excess| *excess > 0) else {
            self.in_flight += 1;
            return Ok(());
        };
        let slot_free = self.arrived.get(excess - 1).map(|&arrived| arrived + window);
        let wake = [slot_free, self.pace.next_step()].into_iter().flatten().min();
        Err(wake.map(|at| at.saturating_sub(now)))
    }

    /// How many calls are in flight, or have arrived so long ago at most.
    fn counted_within(&self, window: Duration, now: Duration) -> usize {
        self.in_flight + self.arrived.iter().filter(|&&arrived| arrived + window > now).count()
    }

    /// A call has arrived by then.
    fn arrive(&mut self, at: Duration) {
        let place = self.arrived.partition_point(|&earlier| earlier <= at);
        self.arrived.insert(place, at);
    }
}
