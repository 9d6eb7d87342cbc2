use std::borrow::Cow;
use std::collections::VecDeque;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{FutureExt as _, future};
use jiff::civil::date;
use tokio::sync::Semaphore;
use tokio::task::yield_now;

use super::*;
use crate::clock::fake::FakeClock;
use crate::clock::{Clock, SystemClock};
use crate::error::{AuthError, ErrorCode, Outcome, Rejection};

const AU10001: Cow<'static, str> = Cow::Borrowed("au10001");

/// Does what it is told, and remembers it. Without orders it issues `token-1`, `token-2` … for a day.
struct FakeIssuer {
    clock: Arc<FakeClock>,
    calls: Mutex<Vec<(Duration, String)>>,
    orders: Mutex<VecDeque<Result<Token, Error>>>,
    revoke: Mutex<Result<(), Error>>,
    gate: Semaphore,
}

impl FakeIssuer {
    fn log(&self, call: String) {
        self.calls.lock().unwrap().push((self.clock.elapsed(), call));
    }

    fn calls(&self) -> Vec<String> {
        self.calls.lock().unwrap().iter().map(|(_, call)| call.clone()).collect()
    }

    fn issued(&self) -> usize {
        self.calls().iter().filter(|call| *call == "issue").count()
    }

    fn will_issue(&self, results: impl IntoIterator<Item = Result<Token, Error>>) {
        self.orders.lock().unwrap().extend(results);
    }
}

impl Issuer for FakeIssuer {
    fn issue(&self) -> BoxFuture<'_, Result<Token, Error>> {
        Box::pin(async {
            self.log("issue".to_owned());
            let _pass = self.gate.acquire().await.unwrap();
            let order = self.orders.lock().unwrap().pop_front();
            order.unwrap_or_else(|| Ok(day(&*self.clock, &format!("token-{}", self.issued()))))
        })
    }

    fn revoke<'a>(&'a self, token: &'a Secret) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async {
            self.log(format!("revoke {}", token.expose()));
            self.revoke.lock().unwrap().clone()
        })
    }
}

struct Bench {
    clock: Arc<FakeClock>,
    issuer: Arc<FakeIssuer>,
    manager: TokenManager,
}

fn bench_with(store: Option<Arc<dyn TokenStore>>) -> Bench {
    let clock = FakeClock::new();
    let issuer = Arc::new(FakeIssuer {
        clock: Arc::clone(&clock),
        calls: Mutex::default(),
        orders: Mutex::default(),
        revoke: Mutex::new(Ok(())),
        gate: Semaphore::new(100),
    });
    let store = store.map(|store| (store, key()));
    let manager = TokenManager::new(issuer.clone(), store, clock.clone());
    Bench { clock, issuer, manager }
}

fn bench() -> Bench {
    bench_with(None)
}

impl Bench {
    async fn drive<T>(&self, future: impl Future<Output = T>) -> T {
        self.clock.drive(future).await
    }

    async fn settle(&self) {
        for _ in 0..50 {
            yield_now().await;
        }
    }

    /// Closes the gate: issuing does not return until it is opened.
    fn close(&self) {
        self.issuer.gate.forget_permits(100);
    }

    fn open(&self) {
        self.issuer.gate.add_permits(100);
    }
}

fn key() -> TokenKey {
    TokenKey::new("demo", &Secret::from("app key"))
}

fn day(clock: &dyn Clock, secret: &str) -> Token {
    Token::new(secret, clock.now() + Duration::from_secs(24 * 60 * 60))
}

fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn offline() -> Error {
    Error::transport(&AU10001, Outcome::NotExecuted, "connection refused")
}

fn refused(message: &str) -> Error {
    Error::from_rejection(Rejection::new(&AU10001, 200, Some(3), message.to_owned()))
}

fn text(lease: &Lease) -> &str {
    lease.secret().expose()
}

fn is_cooling_down(error: &Error) -> bool {
    matches!(error, Error::Auth(auth) if matches!(**auth, AuthError::CoolingDown { .. }))
}

#[test]
fn korea_is_nine_hours_ahead() {
    let kst = |day, hour| date(2026, 11, day).at(hour, 30, 0, 0);
    assert_eq!(kst_to_utc(kst(24, 8)).to_string(), "2026-11-23T23:30:00Z");
    assert_eq!(kst_to_utc(kst(24, 9)).to_string(), "2026-11-24T00:30:00Z");
    assert_eq!(kst_to_utc(DateTime::MIN), Timestamp::MIN);
    assert_eq!(kst_to_utc(DateTime::MAX), Timestamp::MAX);
}

/// R1: clients that read the expiry in the time zone of the computer are nine hours wrong on most servers.
#[test]
fn the_time_zone_of_the_computer_does_not_matter() {
    for zone in ["UTC", "Asia/Seoul", "America/New_York"] {
        let mut child = child("token::tests::korea_is_nine_hours_ahead");
        assert!(child.env("TZ", zone).stdout(Stdio::null()).status().unwrap().success(), "{zone}");
    }
}

#[tokio::test]
async fn a_token_is_issued_on_first_use_and_kept() {
    let bench = bench();
    assert!(bench.issuer.calls().is_empty());
    let lease = bench.manager.current().await.unwrap();
    assert_eq!((text(&lease), lease.generation()), ("token-1", 1));
    bench.clock.advance(secs(3600));
    assert_eq!(text(&bench.manager.current().await.unwrap()), "token-1");
    assert_eq!(bench.issuer.calls(), ["issue"]);
}

#[tokio::test]
async fn a_hundred_callers_share_one_issue() {
    let bench = bench();
    let leases = future::join_all((0..100).map(|_| bench.manager.current())).await;
    assert!(leases.iter().all(|lease| text(lease.as_ref().unwrap()) == "token-1"));
    assert_eq!(bench.issuer.calls(), ["issue"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_tasks_whose_token_died_share_one_issue() {
    let bench = bench();
    let died = bench.manager.current().await.unwrap();
    bench.clock.advance(secs(10));
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let (manager, died) = (bench.manager.clone(), died.clone());
            tokio::spawn(async move { manager.renew(&died).await.unwrap().generation() })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), 2);
    }
    assert_eq!(bench.issuer.calls(), ["issue", "issue"]);
}

#[tokio::test]
async fn a_caller_who_gives_up_stops_nothing() {
    let bench = bench();
    bench.close();
    let mut leader = Box::pin(bench.manager.current());
    assert!((&mut leader).now_or_never().is_none());
    bench.settle().await;
    let mut follower = Box::pin(bench.manager.current());
    assert!((&mut follower).now_or_never().is_none());
    drop(leader);
    bench.open();
    assert_eq!(text(&follower.await.unwrap()), "token-1");
    assert_eq!(bench.issuer.calls(), ["issue"]);
}

/// Whatever it is that hangs.
#[tokio::test]
async fn a_flight_ends_by_itself() {
    let bench = bench();
    bench.close();
    let error = bench.drive(bench.manager.current()).await.unwrap_err();
    assert!(matches!(error, Error::Timeout(_)) && bench.clock.elapsed() == secs(120), "{error}");
    bench.open();
    bench.clock.advance(secs(1));
    assert_eq!(text(&bench.drive(bench.manager.current()).await.unwrap()), "token-2");
}

#[test]
fn a_flight_whose_runtime_was_shut_down_is_taken_over() {
    let bench = bench();
    let runtime = || tokio::runtime::Builder::new_current_thread().build().unwrap();
    bench.close();
    let first = runtime();
    first.block_on(async {
        assert!(bench.manager.current().now_or_never().is_none());
        bench.settle().await;
    });
    drop(first);
    bench.open();
    let lease = runtime().block_on(bench.drive(bench.manager.current())).unwrap();
    assert_eq!(text(&lease), "token-2");
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let bench = bench();
    let error = bench.manager.current().now_or_never().unwrap().unwrap_err();
    assert!(matches!(error, Error::Config(_)), "{error}");
}

#[tokio::test]
async fn a_token_is_renewed_ahead_of_its_expiry_while_it_is_used() {
    let bench = bench();
    bench.manager.current().await.unwrap();
    bench.clock.advance(secs(24 * 3600 - 601));
    bench.manager.current().await.unwrap();
    bench.settle().await;
    assert_eq!(bench.issuer.calls(), ["issue"]);

    bench.clock.advance(secs(1));
    bench.close();
    for _ in 0..10 {
        let lease = bench.manager.current().now_or_never().expect("no waiting for a renewal").unwrap();
        assert_eq!(text(&lease), "token-1");
        bench.settle().await;
        bench.clock.advance(secs(10));
    }
    bench.open();
    bench.settle().await;
    let lease = bench.manager.current().now_or_never().unwrap().unwrap();
    assert_eq!((text(&lease), lease.generation()), ("token-2", 2));
    // Nor has another renewal queued behind the slow one.
    bench.clock.advance(secs(1));
    bench.settle().await;
    assert_eq!(bench.issuer.calls(), ["issue", "issue"]);
}

/// B3: the renewed token is the same, and so is its expiry.
#[tokio::test]
async fn an_expiry_that_does_not_move_is_no_loop() {
    let bench = bench();
    let token = day(&*bench.clock, "same");
    bench.issuer.will_issue(std::iter::repeat_n(Ok(token), 100));
    bench.manager.current().await.unwrap();
    bench.clock.advance(secs(24 * 3600 - 600));
    for _ in 0..600 {
        let lease = bench.manager.current().now_or_never().unwrap().unwrap();
        assert_eq!((text(&lease), lease.generation()), ("same", 1));
        bench.settle().await;
        bench.clock.advance(secs(1));
    }
    let ahead = bench.issuer.issued();
    assert!((2..=6).contains(&ahead), "{ahead}");
    // Expired, by the letter. The server decides: one try a minute, and no more.
    for _ in 0..600 {
        bench.drive(bench.manager.current()).await.unwrap();
        bench.settle().await;
        bench.clock.advance(secs(1));
    }
    assert!(bench.issuer.issued() - ahead <= 11, "{}", bench.issuer.issued() - ahead);
}

#[tokio::test]
async fn a_renewal_that_fails_leaves_the_token_in_use() {
    let bench = bench();
    bench.manager.current().await.unwrap();
    bench.clock.advance(secs(24 * 3600 - 600));
    bench.issuer.will_issue([Err(offline())]);
    bench.manager.current().await.unwrap();
    bench.settle().await;
    for _ in 0..10 {
        assert_eq!(text(&bench.manager.current().await.unwrap()), "token-1");
        bench.settle().await;
    }
    bench.clock.advance(secs(299));
    bench.manager.current().await.unwrap();
    bench.settle().await;
    assert_eq!(bench.issuer.issued(), 2);
    bench.clock.advance(secs(1));
    bench.manager.current().await.unwrap();
    bench.settle().await;
    assert_eq!(text(&bench.manager.current().await.unwrap()), "token-3");
}

#[tokio::test]
async fn an_expired_token_is_not_used() {
    let bench = bench();
    bench.manager.current().await.unwrap();
    bench.clock.advance(secs(24 * 3600));
    assert_eq!(text(&bench.manager.current().await.unwrap()), "token-2");
}

/// B4: the strings may be equal, the generations are not.
#[tokio::test]
async fn a_late_failure_does_not_kill_a_fresh_token() {
    let bench = bench();
    let same = day(&*bench.clock, "same");
    bench.issuer.will_issue([Ok(same.clone()), Ok(same)]);
    let first = bench.manager.current().await.unwrap();
    bench.drive(bench.manager.revoke()).await.unwrap();
    let second = bench.drive(bench.manager.current()).await.unwrap();
    assert_eq!((text(&first), first.generation()), ("same", 1));
    assert_eq!((text(&second), second.generation()), ("same", 2));
    let late = bench.manager.renew(&first).now_or_never().expect("nothing to wait for").unwrap();
    assert_eq!(late.generation(), 2);
    assert_eq!(bench.issuer.issued(), 2);
}

/// B4: issued again, it is the token that died.
#[tokio::test]
async fn a_dead_token_that_is_issued_again_is_revoked() {
    let bench = bench();
    let dead = day(&*bench.clock, "dead");
    bench.issuer.will_issue([Ok(dead.clone()), Ok(dead)]);
    let died = bench.manager.current().await.unwrap();
    let lease = bench.drive(bench.manager.renew(&died)).await.unwrap();
    assert_eq!((text(&lease), lease.generation()), ("token-3", 2));
    assert_eq!(bench.issuer.calls(), ["issue", "issue", "revoke dead", "issue"]);
    // B5: about two calls a second.
    let calls = bench.issuer.calls.lock().unwrap();
    assert!(calls.windows(3).all(|calls| calls[2].0 - calls[0].0 > secs(1)), "{calls:?}");
}

#[tokio::test]
async fn what_was_dead_long_ago_may_come_back() {
    let bench = bench();
    let first = bench.manager.current().await.unwrap();
    bench.drive(bench.manager.renew(&first)).await.unwrap();
    bench.clock.advance(secs(24 * 3600));
    bench.issuer.will_issue([Ok(day(&*bench.clock, "token-1"))]);
    let lease = bench.manager.current().await.unwrap();
    assert_eq!((text(&lease), lease.generation()), ("token-1", 3));
    assert_eq!(bench.issuer.calls(), ["issue"; 3]);
}

#[tokio::test]
async fn a_server_that_issues_dead_tokens_only_is_given_up() {
    let bench = bench();
    let dead = day(&*bench.clock, "dead");
    bench.issuer.will_issue(std::iter::repeat_n(Ok(dead), 4));
    *bench.issuer.revoke.lock().unwrap() = Err(refused("[8015:...]"));
    let died = bench.manager.current().await.unwrap();
    let error = bench.drive(bench.manager.renew(&died)).await.unwrap_err();
    assert!(matches!(&error, Error::Auth(auth) if matches!(**auth, AuthError::DeadTokenAgain)), "{error}");
    for _ in 0..100 {
        assert!(is_cooling_down(&bench.manager.renew(&died).await.unwrap_err()));
        assert!(is_cooling_down(&bench.manager.current().await.unwrap_err()));
    }
    assert_eq!(bench.issuer.calls(), ["issue", "issue", "revoke dead", "issue"]);
    // Later it may be worth a try: the same string, another generation.
    bench.clock.advance(secs(10));
    assert_eq!(bench.manager.current().await.unwrap().generation(), 2);
}

#[tokio::test]
async fn a_token_that_dies_while_it_is_renewed_is_not_brought_back() {
    let bench = bench();
    let same = day(&*bench.clock, "same");
    bench.issuer.will_issue([Ok(same.clone()), Ok(same)]);
    let died = bench.manager.current().await.unwrap();
    bench.clock.advance(secs(24 * 3600 - 600));
    bench.close();
    bench.manager.current().await.unwrap();
    bench.settle().await;
    let renewed = async {
        let mut renewing = Box::pin(bench.manager.renew(&died));
        assert!((&mut renewing).now_or_never().is_none());
        bench.open();
        renewing.await
    };
    let lease = bench.drive(renewed).await.unwrap();
    assert_eq!((text(&lease), lease.generation()), ("token-3", 2));
    assert_eq!(bench.issuer.calls(), ["issue", "issue", "revoke same", "issue"]);
}

/// R4, B5.
#[tokio::test]
async fn after_a_failure_nobody_calls_for_a_while() {
    let bench = bench();
    bench.issuer.will_issue((0..6).map(|_| Err(offline())));
    let errors = future::join_all((0..100).map(|_| bench.manager.current())).await;
    assert!(errors.iter().all(|error| matches!(error, Err(Error::Transport(_)))));
    for (pause, calls) in [(1, 1), (2, 2), (4, 3), (8, 4), (10, 5), (10, 6)] {
        bench.clock.advance(secs(pause) - Duration::from_millis(1));
        let error = bench.manager.current().await.unwrap_err();
        assert!(is_cooling_down(&error) && error.is_retryable(), "{error}");
        assert_eq!(bench.issuer.issued(), calls);
        bench.clock.advance(Duration::from_millis(1));
        let _ = bench.manager.current().await;
    }
    let lease = bench.manager.current().await.unwrap();
    assert_eq!(text(&lease), "token-7");
    // It starts again from the shortest pause.
    bench.clock.advance(secs(1));
    bench.issuer.will_issue([Err(offline())]);
    assert!(!is_cooling_down(&bench.manager.renew(&lease).await.unwrap_err()));
    assert!(is_cooling_down(&bench.manager.renew(&lease).await.unwrap_err()));
    bench.clock.advance(secs(1));
    assert_eq!(text(&bench.manager.renew(&lease).await.unwrap()), "token-9");
}

/// B6: a new token cannot help.
#[tokio::test]
async fn what_only_the_user_can_solve_is_remembered() {
    for (message, code) in [
        ("[8001:...]", ErrorCode::WrongKeys),
        ("[8002:...]", ErrorCode::WrongKeysWithReason),
        ("[8010:...]", ErrorCode::OtherIpAddress),
        ("[8030:...]", ErrorCode::KeyOfOtherEnvironment),
        ("[8031:...]", ErrorCode::TokenOfOtherEnvironment),
        ("[8050:...]", ErrorCode::UnregisteredIpAddress),
    ] {
        let bench = bench();
        bench.issuer.will_issue([Err(refused(message))]);
        for _ in 0..10 {
            let error = bench.manager.current().await.unwrap_err();
            assert_eq!(error.code(), Some(&code));
            assert!(!error.is_retryable() && !is_cooling_down(&error));
            bench.clock.advance(secs(5));
        }
        assert_eq!(bench.issuer.issued(), 1);
        bench.clock.advance(secs(10));
        assert!(bench.manager.current().await.is_ok(), "he may have registered the address meanwhile");
    }
}

#[tokio::test]
async fn a_token_is_revoked_once() {
    let bench = bench();
    bench.manager.revoke().await.unwrap();
    assert!(bench.issuer.calls().is_empty(), "there is none");
    bench.manager.current().await.unwrap();
    bench.drive(bench.manager.revoke()).await.unwrap();
    bench.drive(bench.manager.revoke()).await.unwrap();
    assert_eq!(bench.issuer.calls(), ["issue", "revoke token-1"]);
    assert_eq!(text(&bench.drive(bench.manager.current()).await.unwrap()), "token-2");
}

#[tokio::test]
async fn a_token_that_is_being_issued_is_revoked_too() {
    let bench = bench();
    bench.close();
    assert!(bench.manager.current().now_or_never().is_none());
    bench.settle().await;
    let mut revoking = Box::pin(bench.manager.revoke());
    assert!((&mut revoking).now_or_never().is_none());
    bench.open();
    bench.drive(revoking).await.unwrap();
    assert_eq!(bench.issuer.calls(), ["issue", "revoke token-1"]);
}

#[tokio::test]
async fn a_token_that_could_not_be_revoked_stays_in_use() {
    let store = MemoryTokenStore::new();
    let bench = bench_with(Some(Arc::new(store.clone())));
    bench.manager.current().await.unwrap();
    *bench.issuer.revoke.lock().unwrap() = Err(offline());
    assert!(bench.drive(bench.manager.revoke()).await.is_err());
    assert_eq!(text(&bench.manager.current().await.unwrap()), "token-1");
    assert!(store.load(&key()).await.unwrap().is_some());
    *bench.issuer.revoke.lock().unwrap() = Err(refused("[8005:...]"));
    assert!(bench.drive(bench.manager.revoke()).await.is_ok(), "it is dead already");
    assert!(store.load(&key()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_stored_token_is_used_and_revoked() {
    let store = MemoryTokenStore::new();
    let first = bench_with(Some(Arc::new(store.clone())));
    first.manager.current().await.unwrap();
    let second = bench_with(Some(Arc::new(store.clone())));
    assert_eq!(text(&second.manager.current().await.unwrap()), "token-1");
    let third = bench_with(Some(Arc::new(store.clone())));
    third.manager.revoke().await.unwrap();
    assert!(second.issuer.calls().is_empty());
    assert_eq!(third.issuer.calls(), ["revoke token-1"]);
    assert!(store.load(&key()).await.unwrap().is_none());
}

#[tokio::test]
async fn a_stored_token_that_has_expired_is_not_used() {
    let store = MemoryTokenStore::new();
    let bench = bench_with(Some(Arc::new(store.clone())));
    store.save(&key(), &Token::new("old", bench.clock.now())).await.unwrap();
    assert_eq!(text(&bench.manager.current().await.unwrap()), "token-1");
    assert_eq!(store.load(&key()).await.unwrap().unwrap().secret().expose(), "token-1");
}

/// R9: a stale token that was replayed for a weekend.
#[tokio::test]
async fn a_stored_token_that_is_dead_is_forgotten() {
    let store = MemoryTokenStore::new();
    let bench = bench_with(Some(Arc::new(store.clone())));
    store.save(&key(), &day(&*bench.clock, "stale")).await.unwrap();
    let died = bench.manager.current().await.unwrap();
    assert_eq!(text(&died), "stale");
    bench.issuer.will_issue([Err(offline())]);
    assert!(bench.manager.renew(&died).await.is_err());
    assert!(store.load(&key()).await.unwrap().is_none(), "also when there is no other one yet");
    bench.clock.advance(secs(1));
    assert_eq!(text(&bench.manager.current().await.unwrap()), "token-2");
}

#[tokio::test]
async fn a_newer_token_in_the_store_is_used_instead_of_a_dead_one() {
    let store = MemoryTokenStore::new();
    let bench = bench_with(Some(Arc::new(store.clone())));
    let died = bench.manager.current().await.unwrap();
    store.save(&key(), &day(&*bench.clock, "of another process")).await.unwrap();
    let lease = bench.manager.renew(&died).await.unwrap();
    assert_eq!((text(&lease), lease.generation()), ("of another process", 2));
    assert_eq!(bench.issuer.calls(), ["issue"]);
}

#[tokio::test]
async fn a_token_that_is_in_the_store_too_is_renewed_ahead_of_its_expiry() {
    let bench = bench_with(Some(Arc::new(MemoryTokenStore::new())));
    bench.manager.current().await.unwrap();
    bench.clock.advance(secs(24 * 3600 - 600));
    bench.manager.current().await.unwrap();
    bench.settle().await;
    assert_eq!(text(&bench.manager.current().await.unwrap()), "token-2");
}

/// Saves when it is told to.
#[derive(Debug)]
struct SlowStore(Arc<Semaphore>);

impl TokenStore for SlowStore {
    fn load<'a>(&'a self, _key: &'a TokenKey) -> BoxFuture<'a, Result<Option<Token>, BoxError>> {
        Box::pin(async { Ok(None) })
    }

    fn save<'a>(&'a self, _key: &'a TokenKey, _token: &'a Token) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async {
            self.0.acquire().await?.forget();
            Ok(())
        })
    }

    fn clear<'a>(&'a self, _key: &'a TokenKey) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::test]
async fn a_token_that_dies_before_it_is_saved_is_not_handed_out_again() {
    let gate = Arc::new(Semaphore::new(0));
    let bench = bench_with(Some(Arc::new(SlowStore(Arc::clone(&gate)))));
    assert!(bench.manager.current().now_or_never().is_none());
    bench.settle().await;
    let lease = bench.manager.current().now_or_never().expect("in use while it is saved").unwrap();
    let mut renewing = Box::pin(bench.manager.renew(&lease));
    assert!((&mut renewing).now_or_never().is_none());
    gate.add_permits(2);
    let renewed = bench.drive(renewing).await.unwrap();
    assert_eq!((text(&renewed), renewed.generation()), ("token-2", 2));
}

/// Fails, or never answers.
#[derive(Debug)]
struct BadStore {
    hangs: bool,
}

impl BadStore {
    fn work<'a, T: Send + 'a>(&'a self) -> BoxFuture<'a, Result<T, BoxError>> {
        if self.hangs { Box::pin(future::pending()) } else { Box::pin(async { Err("disk on fire".into()) }) }
    }
}

impl TokenStore for BadStore {
    fn lock<'a>(&'a self, _key: &'a TokenKey) -> BoxFuture<'a, Result<StoreLock, BoxError>> {
        self.work()
    }

    fn load<'a>(&'a self, _key: &'a TokenKey) -> BoxFuture<'a, Result<Option<Token>, BoxError>> {
        self.work()
    }

    fn save<'a>(&'a self, _key: &'a TokenKey, _token: &'a Token) -> BoxFuture<'a, Result<(), BoxError>> {
        self.work()
    }

    fn clear<'a>(&'a self, _key: &'a TokenKey) -> BoxFuture<'a, Result<(), BoxError>> {
        self.work()
    }
}

#[tokio::test]
async fn a_bad_store_does_not_stop_anybody() {
    for hangs in [false, true] {
        let bench = bench_with(Some(Arc::new(BadStore { hangs })));
        assert_eq!(text(&bench.drive(bench.manager.current()).await.unwrap()), "token-1");
        assert!(bench.clock.elapsed() <= secs(30));
    }
}

/// A file that was edited by hand, or another program's store.
#[tokio::test]
async fn a_stored_token_that_cannot_be_sent_counts_as_none_and_is_replaced() {
    for unusable in ["TOK\n", "", "  ", "토큰\u{7f}"] {
        let store = MemoryTokenStore::new();
        let bench = bench_with(Some(Arc::new(store.clone())));
        store.save(&key(), &day(&*bench.clock, unusable)).await.unwrap();
        bench.manager.revoke().await.unwrap();
        assert_eq!(text(&bench.manager.current().await.unwrap()), "token-1", "{unusable:?}");
        assert_eq!(store.load(&key()).await.unwrap().unwrap().secret().expose(), "token-1");
        assert_eq!(bench.issuer.calls(), ["issue"], "nothing that cannot be sent is revoked");
    }
}

#[tokio::test]
async fn secrets_are_not_shown() {
    let store = MemoryTokenStore::new();
    let bench = bench_with(Some(Arc::new(store.clone())));
    let lease = bench.manager.current().await.unwrap();
    let token = store.load(&key()).await.unwrap();
    let shown = format!("{lease:?} {token:?} {store:?} {:?} {:?}", bench.manager, key());
    assert!(!shown.contains("token-1") && !shown.contains("app key"), "{shown}");
}

#[test]
fn a_key_names_environment_and_app_key() {
    let key = |environment, app_key| TokenKey::new(environment, &Secret::from(app_key));
    assert_eq!(key("demo", "a"), key("demo", "a"));
    assert_ne!(key("demo", "a").fingerprint(), key("production", "a").fingerprint());
    assert_ne!(key("demo", "a").fingerprint(), key("demo", "b").fingerprint());
    assert_ne!(key("demo", "ab").fingerprint(), key("demoa", "b").fingerprint());
    // Files of tokens are called by it: an older version's must be found.
    assert_eq!(key("demo", "a").fingerprint(), "e5ce0a59f336800c19ee0120a08361a5");
}

fn file_store(directory: &Path) -> FileTokenStore {
    FileTokenStore::new(directory.join("kiwoom"))
}

#[tokio::test]
async fn a_file_keeps_a_token_for_its_owner_only() {
    let directory = tempfile::tempdir().unwrap();
    let store = file_store(directory.path());
    assert_eq!(store.load(&key()).await.unwrap(), None);
    store.clear(&key()).await.unwrap();
    for secret in ["first", "second \"quoted\" 한"] {
        let token = Token::new(secret, kst_to_utc("2026-11-24T08:30:00".parse().unwrap()));
        store.save(&key(), &token).await.unwrap();
        assert_eq!(store.load(&key()).await.unwrap(), Some(token));
    }
    assert_eq!(store.load(&TokenKey::new("production", &Secret::from("app key"))).await.unwrap(), None);
    let names = || std::fs::read_dir(directory.path().join("kiwoom")).unwrap().count();
    assert_eq!(names(), 1, "no temporary file is left");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&store.path(&key())), 0o600);
        assert_eq!(mode(&directory.path().join("kiwoom")), 0o700);
    }
    store.clear(&key()).await.unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), None);
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_others_may_read_or_write_counts_as_none_and_is_replaced() {
    use std::os::unix::fs::PermissionsExt as _;

    let directory = tempfile::tempdir().unwrap();
    let store = file_store(directory.path());
    let token = Token::new("token", Timestamp::UNIX_EPOCH);
    for mode in [0o604, 0o620, 0o644] {
        store.save(&key(), &token).await.unwrap();
        let path = store.path(&key());
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        assert_eq!(store.load(&key()).await.unwrap(), None, "{mode:o}");
        store.save(&key(), &token).await.unwrap();
        assert_eq!(store.load(&key()).await.unwrap(), Some(token.clone()));
    }
}

#[cfg(unix)]
#[test]
fn a_file_is_trusted_if_it_is_ours_alone() {
    use super::file::distrust_of;

    assert_eq!(distrust_of(0o100_600, 1000, 1000), None);
    assert_eq!(distrust_of(0o100_600, 1001, 1000), Some("belongs to another user"));
    // The administrator may read what another user has planted.
    assert_eq!(distrust_of(0o100_600, 1000, 0), Some("belongs to another user"));
    assert_eq!(distrust_of(0o100_640, 1000, 1000), Some("is open to other users"));
}

/// Only the administrator can give a file away; for anyone else there is nothing to see.
#[cfg(unix)]
#[tokio::test]
async fn a_file_of_another_user_counts_as_none_and_is_replaced() {
    let directory = tempfile::tempdir().unwrap();
    let store = file_store(directory.path());
    let token = Token::new("token", Timestamp::UNIX_EPOCH);
    store.save(&key(), &token).await.unwrap();
    let given_away = std::os::unix::fs::chown(store.path(&key()), Some(12_345), None).is_ok();
    assert_eq!(store.load(&key()).await.unwrap().is_none(), given_away);
    store.save(&key(), &token).await.unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), Some(token));
}

#[tokio::test]
async fn a_file_that_is_not_understood_counts_as_none() {
    let directory = tempfile::tempdir().unwrap();
    let store = file_store(directory.path());
    let token = Token::new("token", Timestamp::UNIX_EPOCH);
    store.save(&key(), &token).await.unwrap();
    let path = store.path(&key());
    let good = std::fs::read(&path).unwrap();
    let mut bad: Vec<Vec<u8>> = (0..good.len()).map(|end| good[..end].to_vec()).collect();
    let edited = |from: &str, to: &str| String::from_utf8(good.clone()).unwrap().replace(from, to).into_bytes();
    bad.extend([
        vec![0xff; 100],
        vec![b' '; 100_000],
        b"[]".to_vec(),
        edited("\"version\":1", "\"version\":2"),
        edited("\"token\":\"token\"", "\"token\":\"\""),
        edited("1970-01-01T00:00:00Z", "soon"),
    ]);
    for bytes in bad {
        assert_ne!(bytes, good);
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(store.load(&key()).await.unwrap(), None);
    }
    store.save(&key(), &token).await.unwrap();
    assert_eq!(store.load(&key()).await.unwrap(), Some(token));
}

#[tokio::test]
async fn two_stores_lock_each_other_out() {
    let directory = tempfile::tempdir().unwrap();
    let (first, second) = (file_store(directory.path()), file_store(directory.path()));
    let (key, other) = (key(), TokenKey::new("production", &Secret::from("app key")));
    let lock = first.lock(&key).await.unwrap();
    let _other = second.lock(&other).await.unwrap();
    let mut waiting = second.lock(&key);
    // On a current-thread runtime, the blocking call below cannot be overtaken by a lock that would be granted.
    for _ in 0..10 {
        tokio::task::spawn_blocking(|| ()).await.unwrap();
        assert!((&mut waiting).now_or_never().is_none());
    }
    // One who gives up does not keep the lock when it comes.
    drop(second.lock(&key).now_or_never());
    drop(lock);
    drop(waiting.await.unwrap());
    drop(first.lock(&key).await.unwrap());
}

/// Issues for a test in several processes: writes a line into a file that they share.
struct LoggingIssuer(std::path::PathBuf);

impl Issuer for LoggingIssuer {
    fn issue(&self) -> BoxFuture<'_, Result<Token, Error>> {
        Box::pin(async {
            let mut log = std::fs::OpenOptions::new().append(true).create(true).open(&self.0).unwrap();
            writeln!(log, "issued by {}", std::process::id()).unwrap();
            let issued = std::fs::read_to_string(&self.0).unwrap().lines().count();
            Ok(day(&SystemClock, &format!("token {issued}")))
        })
    }

    fn revoke<'a>(&'a self, _token: &'a Secret) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

const SHARED_DIRECTORY: &str = "KIWOOM_TEST_SHARED_DIRECTORY";

/// This test program again, for one of its tests.
fn child(test: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", test, "--nocapture"]);
    command
}

/// What each of the processes does; on its own, nothing.
#[test]
fn in_a_process_of_its_own() {
    let Some(directory) = std::env::var_os(SHARED_DIRECTORY) else { return };
    let directory = Path::new(&directory);
    let store: Arc<dyn TokenStore> = Arc::new(file_store(directory));
    let issuer = Arc::new(LoggingIssuer(directory.join("log")));
    let manager = TokenManager::new(issuer, Some((store, key())), Arc::new(SystemClock));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        let mut current = Box::pin(manager.current());
        assert!((&mut current).now_or_never().is_none());
        writeln!(std::io::stdout(), "\nwaiting").unwrap();
        let lease = current.await.unwrap();
        writeln!(std::io::stdout(), "got {}", text(&lease)).unwrap();
        // When all have got it, the token dies. The first issues another one, and the others find it.
        std::io::stdin().read_line(&mut String::new()).unwrap();
        let renewed = manager.renew(&lease).await.unwrap();
        writeln!(std::io::stdout(), "then {}", text(&renewed)).unwrap();
    });
}

#[tokio::test]
async fn processes_that_share_a_directory_issue_once() {
    let directory = tempfile::tempdir().unwrap();
    let store = file_store(directory.path());
    // Held while the others start, so that they are all waiting for it.
    let lock = store.lock(&key()).await.unwrap();
    let mut children: Vec<Child> = (0..3)
        .map(|_| {
            let mut command = child("token::tests::in_a_process_of_its_own");
            command.env(SHARED_DIRECTORY, directory.path()).stdin(Stdio::piped()).stdout(Stdio::piped());
            command.spawn().unwrap()
        })
        .collect();
    let mut outputs: Vec<_> =
        children.iter_mut().map(|child| BufReader::new(child.stdout.take().unwrap()).lines()).collect();
    let mut line = |of: usize, start: &str| {
        outputs[of].by_ref().map(Result::unwrap).find_map(|line| line.strip_prefix(start).map(str::to_owned)).unwrap()
    };
    for i in 0..3 {
        line(i, "waiting");
    }
    assert!(!directory.path().join("log").exists());
    drop(lock);
    let got: Vec<_> = (0..3).map(|i| line(i, "got ")).collect();
    for child in &mut children {
        writeln!(child.stdin.as_ref().unwrap()).unwrap();
    }
    let then: Vec<_> = (0..3).map(|i| line(i, "then ")).collect();
    for mut child in children {
        assert!(child.wait().unwrap().success());
    }
    let log = std::fs::read_to_string(directory.path().join("log")).unwrap();
    assert_eq!(got, ["token 1"; 3], "{log}");
    assert_eq!(then, ["token 2"; 3], "{log}");
    assert_eq!(log.lines().count(), 2, "one at first, one after the death: {log}");
}
