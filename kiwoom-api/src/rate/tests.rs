use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use futures_util::FutureExt as _;
use futures_util::future::{self, Either};
use futures_util::stream::{FuturesUnordered, Stream};
use proptest::prelude::*;

use super::*;
use crate::clock::fake::FakeClock;

const TR: &str = "ka10086";

/// Remembers that it was woken.
#[derive(Default)]
struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Some futures on one thread and a clock that jumps from one wake-up to the next: the same run every time.
struct Simulation<'a> {
    clock: &'a FakeClock,
    tasks: FuturesUnordered<Pin<Box<dyn Future<Output = ()> + 'a>>>,
}

impl<'a> Simulation<'a> {
    fn new(clock: &'a FakeClock) -> Self {
        Self { clock, tasks: FuturesUnordered::new() }
    }

    fn spawn(&self, task: impl Future<Output = ()> + 'a) {
        self.tasks.push(Box::pin(task));
    }

    /// Runs until every task waits for the clock. `true` if all have ended.
    fn settle(&mut self) -> bool {
        let flag = Arc::new(Flag::default());
        let waker = Waker::from(Arc::clone(&flag));
        let mut context = Context::from_waker(&waker);
        loop {
            flag.0.store(false, Ordering::SeqCst);
            match Pin::new(&mut self.tasks).poll_next(&mut context) {
                Poll::Ready(Some(())) => {}
                Poll::Ready(None) => return true,
                Poll::Pending if flag.0.load(Ordering::SeqCst) => {}
                Poll::Pending => return false,
            }
        }
    }

    fn run(&mut self) {
        while !self.settle() {
            assert!(self.clock.advance_to_next(), "everybody waits, and nothing will ever happen");
        }
    }
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn limiter(per_second: u32) -> (Arc<FakeClock>, SlidingWindow) {
    let clock = FakeClock::new();
    let dynamic: Arc<dyn Clock> = clock.clone();
    (clock, SlidingWindow::new(per_second, dynamic))
}

/// A permit, if there is one without waiting.
fn now(limiter: &SlidingWindow) -> Option<Permit> {
    limiter.acquire(TR, Place::take()).now_or_never()
}

/// How many calls may be sent now. All are answered at once.
fn burst(limiter: &SlidingWindow) -> usize {
    burst_of(limiter, usize::MAX)
}

fn burst_of(limiter: &SlidingWindow, most: usize) -> usize {
    std::iter::from_fn(|| now(limiter)).take(most).map(Permit::answered).count()
}

/// The most arrivals in any window of a second, both ends included.
fn most_in_a_second(arrivals: &mut [Duration]) -> usize {
    arrivals.sort_unstable();
    let within = |(i, first): (usize, &Duration)| arrivals[i..].iter().take_while(|at| **at - *first <= WINDOW).count();
    arrivals.iter().enumerate().map(within).max().unwrap_or(0)
}

#[derive(Debug, Clone)]
struct Call {
    starts: u64,
    arrives_after: u64,
    answered_after: u64,
    end: End,
}

#[derive(Debug, Clone, PartialEq)]
enum End {
    Answered,
    /// Cancelled once it was on its way: it arrives later than the permit is dropped.
    Cancelled,
    /// Stops waiting for a ticket after this long.
    GivesUp(u64),
}

fn calls() -> impl Strategy<Value = Vec<Call>> {
    let end = prop_oneof![
        6 => Just(End::Answered),
        1 => Just(End::Cancelled),
        1 => (0u64..3000).prop_map(End::GivesUp),
    ];
    let call = (0u64..4000, 0u64..700, 0u64..700, end).prop_map(|(starts, arrives_after, answered_after, end)| Call {
        starts,
        arrives_after,
        answered_after,
        end,
    });
    prop::collection::vec(call, 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// The invariant: calls arrive at any time between the permit and its end, and some are cancelled.
    #[test]
    fn no_window_of_a_second_holds_more_arrivals_than_the_quota(quota in 1u32..7, calls in calls()) {
        let (clock, limiter) = limiter(quota);
        let arrivals = Mutex::new(Vec::new());
        let mut simulation = Simulation::new(&clock);
        let expected = calls.iter().filter(|call| !matches!(call.end, End::GivesUp(_))).count();
        for call in calls {
            let (clock, limiter, arrivals) = (&clock, &limiter, &arrivals);
            simulation.spawn(async move {
                clock.sleep(ms(call.starts)).await;
                let permit = match call.end {
                    End::GivesUp(after) => match future::select(limiter.acquire(TR, Place::take()), clock.sleep(ms(after))).await {
                        Either::Left((permit, _)) => permit,
                        Either::Right(_) => return,
                    },
                    _ => limiter.acquire(TR, Place::take()).await,
                };
                if call.end == End::Cancelled {
                    drop(permit);
                    clock.sleep(ms(call.arrives_after)).await;
                    arrivals.lock().unwrap().push(clock.elapsed());
                    return;
                }
                clock.sleep(ms(call.arrives_after)).await;
                arrivals.lock().unwrap().push(clock.elapsed());
                clock.sleep(ms(call.answered_after)).await;
                permit.answered();
            });
        }
        simulation.run();
        drop(simulation);
        let mut arrivals = arrivals.into_inner().unwrap();
        prop_assert!(arrivals.len() >= expected);
        prop_assert!(most_in_a_second(&mut arrivals) <= quota as usize);
        // Nothing leaks: all slots are free again later.
        clock.advance(ms(3000));
        prop_assert_eq!(burst(&limiter), quota as usize);
    }
}

/// 20 TRs in parallel for 30 s, with a millisecond of latency.
#[test]
fn the_allowed_rate_is_used() {
    let (clock, limiter) = limiter(5);
    let names: Vec<String> = (0..20).map(|i| format!("ka{i:05}")).collect();
    let sent = AtomicU32::new(0);
    let mut simulation = Simulation::new(&clock);
    for name in &names {
        for _ in 0..8 {
            simulation.spawn(async {
                loop {
                    let permit = limiter.acquire(name, Place::take()).await;
                    if clock.elapsed() >= ms(30_000) {
                        break;
                    }
                    sent.fetch_add(1, Ordering::SeqCst);
                    clock.sleep(ms(1)).await;
                    permit.answered();
                }
            });
        }
    }
    simulation.run();
    drop(simulation);
    let share = f64::from(sent.into_inner()) / (20.0 * 30.0 * 5.0);
    assert!((0.97..=1.01).contains(&share), "{share}");
}

#[test]
fn the_first_second_gets_no_more_than_the_quota() {
    let (clock, limiter) = limiter(5);
    assert_eq!(burst(&limiter), 5);
    clock.advance(ms(1000));
    assert_eq!(burst(&limiter), 0, "a window that counts both ends is full");
    clock.advance(MARGIN);
    assert_eq!(burst(&limiter), 5);
}

#[test]
fn a_call_is_counted_while_it_is_in_flight_and_a_second_longer() {
    let (clock, limiter) = limiter(1);
    let permit = now(&limiter).unwrap();
    clock.advance(ms(60_000));
    assert!(now(&limiter).is_none());
    permit.answered();
    clock.advance(ms(1001));
    assert!(now(&limiter).is_none());
    clock.advance(ms(1));
    assert!(now(&limiter).is_some());
}

#[test]
fn a_call_without_a_response_is_counted_longer() {
    let (clock, limiter) = limiter(1);
    drop(now(&limiter).unwrap());
    clock.advance(ms(2001));
    assert!(now(&limiter).is_none());
    clock.advance(ms(1));
    assert!(now(&limiter).is_some());
}

#[test]
fn a_call_that_ends_frees_no_slot_before_those_that_arrived_earlier() {
    let (clock, limiter) = limiter(2);
    drop(now(&limiter).unwrap());
    let second = now(&limiter).unwrap();
    clock.advance(ms(500));
    second.answered();
    clock.advance(ms(1002));
    assert_eq!(burst(&limiter), 1, "the second, although it ended after the first");
}

#[test]
fn trs_do_not_share_a_quota() {
    let (_, limiter) = limiter(1);
    assert_eq!(burst(&limiter), 1);
    assert!(limiter.acquire("ka10004", Place::take()).now_or_never().is_some());
}

#[test]
fn those_who_wait_are_served_in_their_order_even_if_some_give_up() {
    let (clock, limiter) = limiter(2);
    let order = Mutex::new(Vec::new());
    let mut simulation = Simulation::new(&clock);
    for i in 0..12 {
        let (clock, limiter, order) = (&clock, &limiter, &order);
        simulation.spawn(async move {
            clock.sleep(ms(i + 1)).await;
            let acquired = future::select(
                limiter.acquire(TR, Place::take()),
                clock.sleep(ms(if i % 3 == 2 { 1500 } else { 60_000 })),
            );
            if let Either::Left((permit, _)) = acquired.await {
                order.lock().unwrap().push(i);
                permit.answered();
            }
        });
    }
    simulation.run();
    drop(simulation);
    // 2 is third in line and is served within its patience; 5, 8 and 11 leave.
    assert_eq!(order.into_inner().unwrap(), [0, 1, 2, 3, 4, 6, 7, 9, 10]);
}

#[test]
fn who_comes_later_does_not_overtake() {
    let (clock, limiter) = limiter(1);
    assert_eq!(burst(&limiter), 1);
    let mut first = limiter.acquire(TR, Place::take());
    assert!((&mut first).now_or_never().is_none());
    clock.advance(ms(5000));
    assert!(now(&limiter).is_none(), "there is a slot, but it is for who came first");
    assert!((&mut first).now_or_never().is_some());
}

#[test]
fn the_next_in_line_can_give_up_at_any_moment() {
    let (clock, limiter) = limiter(1);
    assert_eq!(burst(&limiter), 1);
    let mut first = limiter.acquire(TR, Place::take());
    let mut second = limiter.acquire(TR, Place::take());
    assert!((&mut first).now_or_never().is_none());
    assert!((&mut second).now_or_never().is_none());
    clock.advance(ms(1002));
    // The first has been woken, and is dropped instead of polled.
    drop(first);
    assert!((&mut second).now_or_never().is_some());
}

#[test]
fn nobody_polls() {
    let (clock, limiter) = limiter(1);
    let held = now(&limiter).unwrap();
    let mut waiting: Vec<_> = (0..10).map(|_| limiter.acquire(TR, Place::take())).collect();
    assert!(waiting.iter_mut().all(|waiter| waiter.now_or_never().is_none()));
    assert_eq!(clock.sleepers(), 0, "until the call is answered, there is no time to wait for");
    held.answered();
    assert!(waiting.iter_mut().all(|waiter| waiter.now_or_never().is_none()));
    assert_eq!(clock.sleepers(), 1);
}

#[test]
fn a_stated_quota_lowers_the_rate_at_once() {
    let (_, limiter) = limiter(5);
    limiter.refused(TR, Some(2));
    assert_eq!((limiter.quota(TR), limiter.quota("ka10004")), (2, 5));
    assert_eq!(burst(&limiter), 2);
}

#[test]
fn a_users_limit_is_never_exceeded() {
    let (_, limiter) = limiter(5);
    limiter.set_limit(TR, 3);
    limiter.refused(TR, Some(1));
    assert_eq!(limiter.quota(TR), 1);
    limiter.set_limit(TR, 20);
    assert_eq!(limiter.quota(TR), 20);
}

#[test]
fn where_one_per_second_is_refused_the_window_grows() {
    let (clock, limiter) = limiter(1);
    limiter.refused(TR, None);
    assert_eq!((burst(&limiter), limiter.quota(TR)), (1, 1));
    clock.advance(ms(2001));
    assert_eq!(burst(&limiter), 0);
    clock.advance(ms(1));
    assert_eq!(burst(&limiter), 1);
}

#[test]
fn a_step_up_wakes_who_waits() {
    let (clock, limiter) = limiter(2);
    limiter.refused(TR, None);
    let _held = now(&limiter).unwrap();
    let mut simulation = Simulation::new(&clock);
    simulation.spawn(async { limiter.acquire(TR, Place::take()).await.answered() });
    simulation.run();
    assert_eq!(clock.elapsed(), ms(10_000));
}

#[test]
fn what_is_sent_again_keeps_its_place() {
    let (clock, limiter) = limiter(1);
    let order = Mutex::new(Vec::new());
    let held = now(&limiter).unwrap();
    let places: Vec<_> = (0..4).map(|_| Place::take()).collect();
    let mut simulation = Simulation::new(&clock);
    // The first two were sent before, and come back later than the others.
    for i in [2, 3, 1, 0] {
        let (limiter, order, place) = (&limiter, &order, places[i]);
        simulation.spawn(async move {
            let permit = limiter.acquire(TR, place).await;
            order.lock().unwrap().push(i);
            permit.answered();
        });
        assert!(!simulation.settle());
    }
    held.answered();
    simulation.run();
    drop(simulation);
    assert_eq!(order.into_inner().unwrap(), [0, 1, 2, 3]);
}

#[test]
fn what_was_not_sent_does_not_count() {
    let (_, limiter) = limiter(1);
    let held = now(&limiter).unwrap();
    let mut waiting = limiter.acquire(TR, Place::take());
    assert!((&mut waiting).now_or_never().is_none());
    held.unsent();
    assert!((&mut waiting).now_or_never().is_some(), "at once, not a second later");
}

#[test]
fn senseless_quotas_are_no_quotas() {
    let (_, limiter) = limiter(0);
    assert_eq!(limiter.quota(TR), 1);
    limiter.refused(TR, Some(0));
    limiter.set_limit(TR, 0);
    assert_eq!(limiter.quota(TR), 1);
    limiter.refused(TR, Some(u32::MAX));
    assert_eq!(limiter.quota(TR), 1);
    limiter.set_limit(TR, u32::MAX);
    assert_eq!(burst_of(&limiter, 50), 50);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_threads_on_the_system_clock() {
    let limiter = Arc::new(SlidingWindow::new(1000, Arc::new(crate::clock::SystemClock)));
    let tasks: Vec<_> = (0..200)
        .map(|_| {
            let limiter = Arc::clone(&limiter);
            tokio::spawn(async move { limiter.acquire(TR, Place::take()).await.answered() })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(limiter.lane(TR).in_flight(), 0);
}

#[test]
fn a_permit_of_ones_own_tells_what_became_of_it() {
    let ends = Arc::new(Mutex::new(Vec::new()));
    let permit = || {
        let ends = Arc::clone(&ends);
        Permit::new(move |used| ends.lock().unwrap().push(used))
    };
    permit().answered();
    permit().unsent();
    drop(permit());
    assert_eq!(*ends.lock().unwrap(), [PermitUse::Answered, PermitUse::Unsent, PermitUse::Unanswered]);
}

/// The server's side: so many calls of one key and TR in any second. What it refuses does not count.
struct Counter {
    quota: usize,
    admitted: VecDeque<Duration>,
    refusals: Vec<Duration>,
}

impl Counter {
    fn admits(&mut self, now: Duration) -> bool {
        while self.admitted.front().is_some_and(|at| *at + WINDOW <= now) {
            self.admitted.pop_front();
        }
        let admits = self.admitted.len() < self.quota;
        if admits {
            self.admitted.push_back(now);
        } else {
            self.refusals.push(now);
        }
        admits
    }
}

/// A program that always has calls to make, and repeats what is refused as the client does: three times at most.
async fn program(
    clock: &FakeClock,
    limiter: &SlidingWindow,
    server: &Mutex<Counter>,
    until: Duration,
    done: &Mutex<Vec<(Duration, bool)>>,
) {
    while clock.elapsed() < until {
        let (place, mut succeeded) = (Place::take(), false);
        for wait in [250, 500, 1000, 0] {
            let permit = limiter.acquire(TR, place).await;
            clock.sleep(ms(20)).await;
            succeeded = server.lock().unwrap().admits(clock.elapsed());
            clock.sleep(ms(20)).await;
            permit.answered();
            if succeeded {
                break;
            }
            limiter.refused(TR, Some(5));
            clock.sleep(ms(wait)).await;
        }
        done.lock().unwrap().push((clock.elapsed(), succeeded));
    }
}

/// Two programs on one key that know nothing of each other, and want all they can get, for an hour.
#[test]
fn two_programs_on_one_key_calm_down_and_share() {
    const HOUR: Duration = Duration::from_secs(3600);
    let clock = FakeClock::new();
    let limiters: [SlidingWindow; 2] = std::array::from_fn(|_| SlidingWindow::new(5, clock.clone()));
    let server = Mutex::new(Counter { quota: 5, admitted: VecDeque::new(), refusals: Vec::new() });
    let done: [Mutex<Vec<(Duration, bool)>>; 2] = Default::default();
    let mut simulation = Simulation::new(&clock);
    for (limiter, done) in limiters.iter().zip(&done) {
        for _ in 0..8 {
            simulation.spawn(program(&clock, limiter, &server, HOUR, done));
        }
    }
    simulation.run();
    drop(simulation);

    let refusals = server.into_inner().unwrap().refusals;
    let refused_in = |from: u64, to: u64| refusals.iter().filter(|at| (from..to).contains(&at.as_secs())).count();
    assert!(refused_in(0, 15) <= 15, "{}", refused_in(0, 15));
    assert!(refused_in(60, 3600) <= 40, "{}", refused_in(60, 3600));
    assert!(refused_in(1800, 3600) <= 15, "{}", refused_in(1800, 3600));
    let done = done.map(|done| done.into_inner().unwrap());
    for done in &done {
        assert!(done.iter().all(|(_, succeeded)| *succeeded), "a call failed");
    }
    let [one, two] = done.map(|done| done.len());
    // Most of what there is, and neither starves.
    assert!(one + two >= 3600 * 5 * 7 / 10, "{one} + {two}");
    assert!(one.min(two) * 4 >= one.max(two), "{one} and {two}");
}

/// When the other program is gone, all there is can be had again.
#[test]
fn who_is_alone_again_gets_all() {
    let clock = FakeClock::new();
    let limiters: [SlidingWindow; 2] = std::array::from_fn(|_| SlidingWindow::new(5, clock.clone()));
    let server = Mutex::new(Counter { quota: 5, admitted: VecDeque::new(), refusals: Vec::new() });
    let done: [Mutex<Vec<(Duration, bool)>>; 2] = Default::default();
    let mut simulation = Simulation::new(&clock);
    for ((limiter, done), minutes) in limiters.iter().zip(&done).zip([60, 120]) {
        for _ in 0..8 {
            simulation.spawn(program(&clock, limiter, &server, Duration::from_secs(60 * minutes), done));
        }
    }
    simulation.run();
    drop(simulation);
    assert_eq!(limiters[1].quota(TR), 5);
    let last_minute = done[1].lock().unwrap().iter().filter(|(at, _)| *at >= Duration::from_secs(119 * 60)).count();
    assert!(last_minute >= 280, "{last_minute}");
}

/// A quota of 1 was stated once, by mistake.
#[test]
fn a_stray_quota_is_forgotten_one_step_at_a_time() {
    let clock = FakeClock::new();
    let limiter = SlidingWindow::new(5, clock.clone());
    let server = Mutex::new(Counter { quota: 5, admitted: VecDeque::new(), refusals: Vec::new() });
    limiter.refused(TR, Some(1));
    let done = Mutex::default();
    let mut simulation = Simulation::new(&clock);
    for _ in 0..8 {
        simulation.spawn(program(&clock, &limiter, &server, Duration::from_secs(600), &done));
    }
    simulation.run();
    drop(simulation);
    let done = done.into_inner().unwrap();
    let in_second = |second: u64| done.iter().filter(|(at, _)| (second..second + 10).contains(&at.as_secs())).count();
    let pace: Vec<_> = [40, 100, 130, 152, 300].map(|second| in_second(second).div_ceil(10)).into();
    assert_eq!(pace[0], 1);
    assert!(pace.windows(2).all(|pair| pair[0] <= pair[1] && pair[1] <= pair[0] + 1), "{pace:?}");
    assert_eq!((limiter.quota(TR), pace[4]), (5, 5), "{pace:?}");
    assert!(server.into_inner().unwrap().refusals.is_empty());
}
