//! Tokens, permits and deadlines together, on a clock that jumps from one event to the next.

use std::sync::Mutex;

use futures_util::future;

use super::*;
use crate::boxed::BoxFuture;
use crate::clock::fake::FakeClock;
use crate::error::AuthError;
use crate::rate::SlidingWindow;
use crate::token::{Issuer, Token, TokenManager};

const LATENCY: Duration = Duration::from_millis(100);

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// A request that arrived: when, and with which token.
#[derive(Debug, Clone, PartialEq)]
struct Arrival {
    at: Duration,
    tr: String,
    token: String,
    body: String,
}

/// The server: it answers after [`LATENCY`], and says 8005 to the tokens that have died by then.
struct FakeServer {
    clock: Arc<FakeClock>,
    arrivals: Mutex<Vec<Arrival>>,
    /// From when on each token is dead; the others are good for ever.
    deaths: Mutex<Vec<(String, Duration)>>,
    issued: Mutex<u32>,
    issuing: Issuing,
}

/// What the token endpoint does.
#[derive(Clone, Copy)]
enum Issuing {
    Answers(Duration),
    Refuses(&'static str),
    /// Issues `token-1` and then refuses.
    Once(&'static str),
}

#[derive(Clone)]
struct Shared(Arc<FakeServer>);

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FakeServer")
    }
}

fn answer(body: &str) -> Answer {
    Answer { status: 200, continuation: None, content_type: "JSON", body: Bytes::from(body.to_owned()) }
}

impl Exchange for Shared {
    async fn exchange(&self, parcel: Parcel<'_>, permit: Permit) -> Result<Answer, Error> {
        let server = &*self.0;
        let token = parcel.token.map(Secret::expose).unwrap_or_default().to_owned();
        let body = String::from_utf8(parcel.body.to_vec()).unwrap();
        let at = server.clock.elapsed();
        server.arrivals.lock().unwrap().push(Arrival { at, tr: parcel.tr.to_string(), token: token.clone(), body });
        let dead = server.deaths.lock().unwrap().iter().any(|(dead, since)| *dead == token && at >= *since);
        server.clock.sleep(LATENCY).await;
        permit.answered();
        Ok(answer(if dead {
            r#"{"return_code":3,"return_msg":"[8005:Token이 유효하지 않습니다]"}"#
        } else {
            r#"{"return_code":0,"return_msg":"ok"}"#
        }))
    }
}

impl Issuer for Shared {
    fn issue(&self) -> BoxFuture<'_, Result<Token, Error>> {
        Box::pin(async {
            let server = &*self.0;
            let number = {
                let mut issued = server.issued.lock().unwrap();
                *issued += 1;
                *issued
            };
            let refusal =
                |message: &str| Err(Error::from_rejection(Rejection::new("au10001", 200, Some(3), message.to_owned())));
            let latency = if let Issuing::Answers(latency) = server.issuing { latency } else { LATENCY };
            server.clock.sleep(latency).await;
            match server.issuing {
                Issuing::Refuses(message) => refusal(message),
                Issuing::Once(message) if number > 1 => refusal(message),
                _ => Ok(Token::new(format!("token-{number}"), server.clock.now() + ms(24 * 3600 * 1000))),
            }
        })
    }

    fn revoke<'a>(&'a self, _token: &'a Secret) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async { Ok(()) })
    }
}

struct Bench {
    clock: Arc<FakeClock>,
    server: Shared,
    caller: Caller<Shared>,
    access: Access,
}

impl Bench {
    fn new(issuing: Issuing, per_second: u32) -> Self {
        Self::with(issuing, per_second, RetryPolicy::default(), None)
    }

    fn with(issuing: Issuing, per_second: u32, retry: RetryPolicy, deadline: Option<Duration>) -> Self {
        let clock = FakeClock::new();
        let server = Shared(Arc::new(FakeServer {
            clock: clock.clone(),
            arrivals: Mutex::default(),
            deaths: Mutex::default(),
            issued: Mutex::default(),
            issuing,
        }));
        let limiter = Arc::new(SlidingWindow::new(per_second, clock.clone()));
        let caller = Caller::new(server.clone(), Decoder::new(), limiter, retry, deadline, clock.clone());
        let access = Access::Issued(TokenManager::new(Arc::new(server.clone()), None, clock.clone()));
        Self { clock, server, caller, access }
    }

    /// The token is dead from then on.
    fn dies(&self, token: &str, since: Duration) {
        self.server.0.deaths.lock().unwrap().push((token.to_owned(), since));
    }

    fn arrivals(&self) -> Vec<Arrival> {
        self.server.0.arrivals.lock().unwrap().clone()
    }

    fn issued(&self) -> u32 {
        *self.server.0.issued.lock().unwrap()
    }

    /// Makes a call, and says when it ended.
    async fn call(&self, kind: TrKind, number: usize) -> (Duration, Result<(), Error>) {
        let (tr, path) = if kind == TrKind::Order { ("kt10000", "/api/dostk/ordr") } else { ("ka10086", "/api/x") };
        let call = Call::new(tr.into(), path.into(), kind, number.to_string(), None);
        let mut read =
            |bytes: &[u8], _: Quotes<'_>| crate::client::untyped::read(tr, bytes).map(|(_, envelope)| envelope);
        let result = self.caller.call(&call, Some(&self.access), &mut read).await.map(drop);
        (self.clock.elapsed(), result)
    }

    /// So many calls at once, in this order.
    async fn calls(&self, kind: TrKind, count: usize) -> Vec<(Duration, Result<(), Error>)> {
        self.clock.drive(future::join_all((0..count).map(|number| self.call(kind, number)))).await
    }

    fn assert_quota(&self, per_second: usize) {
        let at: Vec<_> = self.arrivals().iter().map(|arrival| arrival.at).collect();
        assert!(at.windows(per_second + 1).all(|calls| calls[per_second] - calls[0] > ms(1000)), "{at:?}");
    }
}

#[tokio::test]
async fn who_has_no_token_does_not_queue_to_be_told_so() {
    let bench = Bench::new(Issuing::Refuses("[8001:...]"), 5);
    for (at, result) in bench.calls(TrKind::Query, 50).await {
        let error = result.unwrap_err();
        assert_eq!((at, error.code()), (LATENCY, Some(&ErrorCode::WrongKeys)), "{error}");
    }
    assert_eq!((bench.issued(), bench.arrivals().len()), (1, 0));
}

/// The endpoint answers with nothing for as long as it is waited for.
#[tokio::test]
async fn a_hanging_token_endpoint_costs_all_who_wait_one_timeout() {
    let bench = Bench::new(Issuing::Answers(Duration::from_secs(100_000)), 5);
    let results = bench.calls(TrKind::Query, 50).await;
    let first = results[0].0;
    for (at, result) in results {
        let error = result.unwrap_err();
        assert_eq!(at, first);
        assert!(error.is_retryable() && error.outcome() == Outcome::NotExecuted, "{error}");
    }
    assert_eq!((bench.issued(), bench.arrivals().len()), (1, 0));
}

#[tokio::test]
async fn a_queue_survives_the_death_of_its_token_again_and_again() {
    let bench = Bench::new(Issuing::Answers(LATENCY), 5);
    bench.calls(TrKind::Query, 1).await;
    bench.clock.advance(ms(5000));
    let start = bench.clock.elapsed();
    bench.dies("token-1", start);
    bench.dies("token-2", start + ms(3000));
    let results = bench.calls(TrKind::Query, 60).await;
    for (at, result) in &results {
        assert!(result.is_ok(), "{at:?}: {result:?}");
    }
    assert_eq!(bench.issued(), 3);
    bench.assert_quota(5);
    // Only what was under way when a token died is sent twice: five calls each time.
    let arrivals = bench.arrivals();
    assert!(arrivals.len() <= 1 + 60 + 10, "{}", arrivals.len());
    // No permit was lost: 70 of them at 5 per second and round trip, and two renewals.
    let took = results.iter().map(|(at, _)| *at - start).max().unwrap();
    assert!(took <= ms(14 * 1102 + 1000), "{took:?}");
    // Everyone has kept his place.
    let ends: Vec<_> = results.iter().map(|(at, _)| *at).collect();
    assert!(ends.windows(2).all(|pair| pair[0] <= pair[1]), "{ends:?}");
}

/// The queue finds out within a turn that the keys are no good any more.
#[tokio::test]
async fn a_queue_whose_token_cannot_be_replaced_is_told_at_once() {
    let bench = Bench::new(Issuing::Once("[8050:...]"), 5);
    bench.calls(TrKind::Query, 1).await;
    bench.clock.advance(ms(5000));
    let start = bench.clock.elapsed();
    bench.dies("token-1", start);
    for (at, result) in bench.calls(TrKind::Query, 60).await {
        assert_eq!(result.unwrap_err().code(), Some(&ErrorCode::UnregisteredIpAddress));
        assert!(at - start <= ms(1500), "{at:?}");
    }
    assert_eq!((bench.issued(), bench.arrivals().len()), (2, 6));
}

/// R4, R9: no recursion, and no word that it is hopeless.
#[tokio::test]
async fn a_server_that_accepts_no_token_is_given_up_for_now() {
    let bench = Bench::new(Issuing::Answers(LATENCY), 5);
    (1..10).for_each(|number| bench.dies(&format!("token-{number}"), Duration::ZERO));
    let results = bench.calls(TrKind::Query, 1).await;
    let error = results[0].1.as_ref().unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::InvalidToken));
    assert!(error.is_retryable());
    assert_eq!((bench.issued(), bench.arrivals().len()), (3, 3));
}

#[tokio::test]
async fn an_order_with_a_dead_token_keeps_its_place() {
    let bench = Bench::new(Issuing::Answers(LATENCY), 5);
    bench.calls(TrKind::Query, 1).await;
    bench.clock.advance(ms(5000));
    let start = bench.clock.elapsed();
    bench.dies("token-1", start);
    let results = bench.calls(TrKind::Order, 40).await;
    assert!(results.iter().all(|(_, result)| result.is_ok()));
    let orders: Vec<_> = bench.arrivals().into_iter().skip(1).collect();
    let sent: Vec<_> = orders.iter().map(|order| order.body.as_str()).collect();
    // The five that were refused, before anybody else.
    assert_eq!(sent[..12], ["0", "1", "2", "3", "4", "0", "1", "2", "3", "4", "5", "6"]);
    assert!(orders[5].at - start < ms(1500), "{:?}", orders[5].at);
    assert_eq!(orders.len(), 45);
}

#[tokio::test]
async fn an_order_is_not_sent_again_late() {
    for (issuing, per_second, retry, within) in [
        // The token comes too late.
        (Issuing::Answers(ms(4000)), 5, RetryPolicy::default(), ms(3000)),
        // So does the turn.
        (Issuing::Answers(LATENCY), 1, RetryPolicy::default().orders_again_within(ms(900)), ms(900)),
    ] {
        let bench = Bench::with(issuing, per_second, retry, None);
        bench.calls(TrKind::Query, 1).await;
        bench.clock.advance(ms(5000));
        let start = bench.clock.elapsed();
        bench.dies("token-1", start);
        let results = bench.calls(TrKind::Order, 1).await;
        let (at, error) = (results[0].0, results[0].1.as_ref().unwrap_err());
        assert_eq!((at - start, error.outcome()), (within, Outcome::NotExecuted));
        assert!(matches!(error, Error::TooLate { .. }) && error.code() == Some(&ErrorCode::InvalidToken), "{error}");
        assert!(error.is_retryable());
        assert_eq!(bench.arrivals().len(), 2);
        // The permit it had no use for is there for the next one.
        bench.clock.advance(ms(5000));
        assert!(bench.calls(TrKind::Order, 1).await[0].1.is_ok());
    }
}

/// The token that takes longer than the deadline is there for the next call.
#[tokio::test]
async fn a_deadline_does_not_end_the_wait_of_others() {
    let deadline = Some(ms(500));
    let bench = Bench::with(Issuing::Answers(ms(800)), 5, RetryPolicy::default(), deadline);
    for (at, result) in bench.calls(TrKind::Query, 3).await {
        let error = result.unwrap_err();
        assert_eq!((at, error.outcome()), (ms(500), Outcome::NotExecuted));
        assert!(matches!(error, Error::Timeout(_)));
    }
    let results = bench.calls(TrKind::Query, 3).await;
    assert!(results.iter().all(|(at, result)| result.is_ok() && *at == ms(900)), "{results:?}");
    assert_eq!(bench.issued(), 1);
}

/// A token of the user's own: the queue asks for another one, once one has died.
#[tokio::test]
async fn a_queue_asks_the_provider_again_after_a_death() {
    #[derive(Debug, Default)]
    struct Provider(Mutex<u32>);

    impl crate::token::TokenProvider for Provider {
        fn token(&self) -> BoxFuture<'_, Result<Secret, crate::error::BoxError>> {
            Box::pin(async { Ok(Secret::from(format!("provided-{}", self.0.lock().unwrap()))) })
        }

        fn invalidate(&self, token: &Secret) {
            let mut number = self.0.lock().unwrap();
            if token.expose() == format!("provided-{number}") {
                *number += 1;
            }
        }
    }

    let mut bench = Bench::new(Issuing::Refuses(""), 5);
    bench.access = Access::Provided(crate::client::access::Provided::new(Arc::new(Provider::default())));
    bench.dies("provided-0", Duration::ZERO);
    let results = bench.calls(TrKind::Query, 20).await;
    assert!(results.iter().all(|(_, result)| result.is_ok()), "{results:?}");
    assert_eq!(bench.arrivals().iter().filter(|arrival| arrival.token == "provided-0").count(), 5);
}

#[tokio::test]
async fn a_provider_that_fails_is_not_retried() {
    #[derive(Debug)]
    struct Broken;

    impl crate::token::TokenProvider for Broken {
        fn token(&self) -> BoxFuture<'_, Result<Secret, crate::error::BoxError>> {
            Box::pin(async { Err("out of tokens".into()) })
        }

        fn invalidate(&self, _token: &Secret) {}
    }

    let mut bench = Bench::new(Issuing::Refuses(""), 5);
    bench.access = Access::Provided(crate::client::access::Provided::new(Arc::new(Broken)));
    for (at, result) in bench.calls(TrKind::Query, 20).await {
        assert_eq!(at, Duration::ZERO);
        assert!(matches!(result, Err(Error::Auth(auth)) if matches!(*auth, AuthError::Provider(_))));
    }
}
