use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use futures_util::FutureExt as _;
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
    limiter.acquire(TR).now_or_never()
}

/// How many calls may be sent now. All are answered at once.
fn burst(limiter: &SlidingWindow) -> usize {
    std::iter::from_fn(|| now(limiter)).map(Permit::answered).count()
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
                    End::GivesUp(after) => match future::select(limiter.acquire(TR), clock.sleep(ms(after))).await {
                        Either::Left((permit, _)) => permit,
                        Either::Right(_) => return,
                    },
                    _ => limiter.acquire(TR).await,
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
                    let permit = limiter.acquire(name).await;
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
    assert!(limiter.acquire("ka10004").now_or_never().is_some());
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
            let acquired = future::select(limiter.acquire(TR), clock.sleep(ms(if i % 3 == 2 { 1500 } else { 60_000 })));
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
    let mut first = limiter.acquire(TR);
    assert!((&mut first).now_or_never().is_none());
    clock.advance(ms(5000));
    assert!(now(&limiter).is_none(), "there is a slot, but it is for who came first");
    assert!((&mut first).now_or_never().is_some());
}

#[test]
fn the_next_in_line_can_give_up_at_any_moment() {
    let (clock, limiter) = limiter(1);
    assert_eq!(burst(&limiter), 1);
    let mut first = limiter.acquire(TR);
    let mut second = limiter.acquire(TR);
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
    let mut waiting: Vec<_> = (0..10).map(|_| limiter.acquire(TR)).collect();
    assert!(waiting.iter_mut().all(|waiter| waiter.now_or_never().is_none()));
    assert_eq!(clock.sleepers(), 0, "until the call is answered, there is no time to wait for");
    held.answered();
    assert!(waiting.iter_mut().all(|waiter| waiter.now_or_never().is_none()));
    assert_eq!(clock.sleepers(), 1);
}

#[test]
fn a_stated_quota_lowers_and_raises_the_rate_at_once() {
    let (clock, limiter) = limiter(5);
    limiter.state_quota(TR, 2);
    assert_eq!(limiter.quota(TR), 2);
    assert_eq!(limiter.quota("ka10004"), 5);
    assert_eq!(burst(&limiter), 2);
    let mut waiter = limiter.acquire(TR);
    assert!((&mut waiter).now_or_never().is_none());
    limiter.state_quota(TR, 8);
    assert!((&mut waiter).now_or_never().is_some(), "who waits for a slot learns of the new ones");
    clock.advance(ms(5000));
    assert_eq!(burst(&limiter), 8);
}

#[test]
fn a_raised_quota_wakes_who_waits() {
    let (clock, limiter) = limiter(1);
    let _held = now(&limiter).unwrap();
    let mut simulation = Simulation::new(&clock);
    simulation.spawn(async { limiter.acquire(TR).await.answered() });
    assert!(!simulation.settle());
    limiter.state_quota(TR, 2);
    assert!(simulation.settle());
}

#[test]
fn a_users_limit_is_never_exceeded() {
    let (_, limiter) = limiter(5);
    limiter.set_limit(TR, 3);
    limiter.state_quota(TR, 5);
    assert_eq!(limiter.quota(TR), 3);
    limiter.state_quota(TR, 1);
    assert_eq!(limiter.quota(TR), 1);
    limiter.set_limit(TR, 20);
    assert_eq!(limiter.quota(TR), 20);
}

#[test]
fn a_refusal_halves_the_rate_for_a_while() {
    let (clock, limiter) = limiter(5);
    limiter.refused(TR);
    limiter.refused(TR);
    assert_eq!(burst(&limiter), 2, "two refusals of the same moment count once");
    clock.advance(ms(2000));
    limiter.refused(TR);
    assert_eq!(burst(&limiter), 1);
    clock.advance(BACK_OFF);
    assert_eq!(burst(&limiter), 5);
}

#[test]
fn where_one_per_second_is_refused_the_window_grows() {
    let (clock, limiter) = limiter(1);
    limiter.refused(TR);
    assert_eq!(burst(&limiter), 1);
    clock.advance(ms(2001));
    assert_eq!(burst(&limiter), 0);
    clock.advance(ms(1));
    assert_eq!(burst(&limiter), 1);
}

#[test]
fn a_back_off_ends_for_who_waits_too() {
    let (clock, limiter) = limiter(2);
    limiter.refused(TR);
    let _held = now(&limiter).unwrap();
    let mut simulation = Simulation::new(&clock);
    simulation.spawn(async { limiter.acquire(TR).await.answered() });
    simulation.run();
    assert_eq!(clock.elapsed(), BACK_OFF);
}

#[test]
fn senseless_quotas_are_no_quotas() {
    let (_, limiter) = limiter(0);
    assert_eq!(limiter.quota(TR), 1);
    limiter.state_quota(TR, 0);
    limiter.set_limit(TR, 0);
    assert_eq!(limiter.quota(TR), 1);
    limiter.state_quota(TR, u32::MAX);
    assert_eq!(limiter.quota(TR), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_threads_on_the_system_clock() {
    let limiter = Arc::new(SlidingWindow::new(1000, Arc::new(crate::SystemClock)));
    let tasks: Vec<_> = (0..200)
        .map(|_| {
            let limiter = Arc::clone(&limiter);
            tokio::spawn(async move { limiter.acquire(TR).await.answered() })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(limiter.lane(TR).state().in_flight, 0);
}

#[test]
fn a_permit_of_ones_own_drops_what_it_holds() {
    struct Mark<'a>(&'a AtomicBool);
    impl Drop for Mark<'_> {
        fn drop(&mut self) {
            self.0.store(true, Ordering::SeqCst);
        }
    }
    static DROPPED: AtomicBool = AtomicBool::new(false);
    Permit::holding(Mark(&DROPPED)).answered();
    assert!(DROPPED.load(Ordering::SeqCst));
}
