//! Every fault, on flat TRs, lists, pages, orders and concurrent calls: the outcome is the documented one, what came
//! before it is not lost, nothing is sent more often than it may be, and nothing waits longer than it must.

use std::time::{Duration, Instant};

use futures_util::StreamExt as _;
use kiwoom_api::market_condition::MinutePriceRequest;
use kiwoom_api::mock::{Fault, Server};
use kiwoom_api::{AuthError, Client, ClientBuilder, Error, Outcome, RetryPolicy, StockCode, UntypedCall};
use serde_json::json;

use super::support::{TIMEOUT, hasty, prices, roomy};

/// What a client that repeats nothing makes of a fault.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Expected {
    /// It succeeds, with nothing to report.
    Fine,
    /// It succeeds, and the reply has issues.
    Issues,
    /// The token is renewed.
    Renewed,
    /// No rows: the end of a list.
    End,
    Stalled,
    /// The reply has issues and no rows, which is no end of a list.
    NoList,
    NoData,
    Rejected,
    Timeout,
    Transport,
    NotJson,
    Maintenance,
    Status(u16),
    RateLimited,
}

use Expected::*;

fn faults() -> Vec<(Fault, Expected)> {
    vec![
        (Fault::delay(Duration::from_millis(50)), Fine),
        (Fault::delay(Duration::from_secs(60)), Timeout),
        (Fault::hang(), Timeout),
        (Fault::reset_before_headers(), Transport),
        (Fault::reset_after_headers(), Transport),
        (Fault::truncated_body(), Transport),
        (Fault::misdirected(), Transport),
        (Fault::invalid_json(), NotJson),
        (Fault::html(200), Maintenance),
        (Fault::html(503), Status(503)),
        (Fault::status(502), Status(502)),
        (Fault::too_many(10_000), RateLimited),
        (Fault::refusal(20, "[2000](RC4058:모의투자 장종료)"), Rejected),
        (Fault::no_data(), NoData),
        (Fault::token_death(), Renewed),
        (Fault::stubborn_token_death(), Renewed),
        (Fault::repeated_cursor(), Stalled),
        (Fault::blank_page(), End),
        (Fault::empty_list(), End),
        (Fault::blank_list(), End),
        (Fault::absent_list(), End),
        (Fault::unreadable_list(), NoList),
        (Fault::renamed_list(), NoList),
        (Fault::unknown_elements(), Issues),
        (Fault::junk_values(), Issues),
        (Fault::wrong_types(), Issues),
        (Fault::text_return_code(), Fine),
    ]
}

impl Expected {
    /// Whether it is an error of a single call.
    fn is_error(self) -> bool {
        !matches!(self, Fine | Issues | Renewed) && !self.is_about_a_list()
    }

    /// Whether it happens to lists only, and shows in a stream.
    fn is_about_a_list(self) -> bool {
        matches!(self, End | Stalled | NoList)
    }

    /// Whether a query is repeated.
    fn is_repeated(self) -> bool {
        matches!(self, Timeout | Transport | Maintenance | Status(_) | RateLimited)
    }

    fn check(self, error: &Error) {
        let matches = match self {
            Timeout => matches!(error, Error::Timeout(_)),
            Transport => matches!(error, Error::Transport(_)),
            NotJson | Maintenance => matches!(error, Error::NotJson(_)),
            Status(status) => matches!(error, Error::Status(_)) && error.status() == Some(status),
            RateLimited => matches!(error, Error::RateLimited(_)),
            Rejected => matches!(error, Error::Rejected(_)),
            NoData => error.is_no_data(),
            Stalled => matches!(error, Error::PagingStalled { .. }),
            NoList => matches!(error, Error::Page(_)) && !error.issues().is_empty(),
            Fine | Issues | Renewed | End => false,
        };
        assert!(matches, "expected {self:?}, found {error:?}");
        let outcome = match self {
            Timeout | Transport | NotJson | Maintenance | Status(_) => Outcome::Unknown,
            RateLimited | Rejected | NoData => Outcome::NotExecuted,
            _ => return,
        };
        assert_eq!(error.outcome(), outcome, "{error}");
        assert_eq!(error.is_retryable(), self.is_repeated(), "{error}");
    }
}

async fn start(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Server, Client) {
    let order = json!({ "ord_no": "0000138" });
    let server = roomy().serve("kt10000", "/api/dostk/ordr", order).start().await.unwrap();
    let client = change(hasty(&server)).build().unwrap();
    (server, client)
}

fn never(builder: ClientBuilder) -> ClientBuilder {
    builder.retry(RetryPolicy::never())
}

/// Nothing takes longer than a timeout, or the renewal of a token: four calls half a second apart.
async fn bounded<T>(fault: &Fault, call: impl Future<Output = T>) -> T {
    let (started, most) = (Instant::now(), TIMEOUT * 2 + Duration::from_secs(4));
    let result = tokio::time::timeout(most, call).await;
    result.unwrap_or_else(|_| panic!("{fault:?} hangs, after {:?}", started.elapsed()))
}

#[tokio::test]
async fn a_flat_reply() {
    let (server, client) = start(never).await;
    let request = MinutePriceRequest::new(StockCode::krx("005930").unwrap());
    client.send(&request).await.unwrap();
    for (fault, expected) in faults() {
        server.clear_faults();
        server.clear_requests();
        let planned = server.fault(fault.clone()).on("ka10006");
        let result = bounded(&fault, client.send(&request)).await;
        match result {
            Ok(reply) => {
                assert!(!expected.is_error(), "{fault:?}");
                assert_eq!(reply.issues.is_empty(), expected != Issues, "{fault:?}: {:?}", reply.issues);
            }
            Err(error) => expected.check(&error),
        }
        // There is no list that could be empty, and no page that could stall.
        assert_eq!(planned.struck(), u32::from(!expected.is_about_a_list()), "{fault:?}");
        let sent = server.requests_of("ka10006").len();
        assert_eq!(sent, 1 + usize::from(expected == Renewed), "{fault:?}");
    }
}

#[tokio::test]
async fn a_list() {
    let (server, client) = start(never).await;
    for (fault, expected) in faults() {
        server.clear_faults();
        let planned = server.fault(fault.clone()).on("ka10086");
        match bounded(&fault, client.send(&prices())).await {
            Ok(reply) => {
                assert!(!expected.is_error(), "{fault:?}");
                let with_date = reply.rows.iter().filter(|row| row.close_price.is_some()).count();
                match expected {
                    End => assert_eq!(with_date, 0, "{fault:?}"),
                    NoList => assert_eq!((with_date, reply.issues.len()), (0, 1), "{fault:?}"),
                    Issues => assert_eq!(reply.rows.len(), 20, "{fault:?}"),
                    _ => assert_eq!(with_date, 20, "{fault:?}"),
                }
            }
            Err(error) => expected.check(&error),
        }
        assert_eq!(planned.struck(), u32::from(expected != Stalled), "{fault:?}");
    }
}

/// B41: some lists always have the same length, with blank rows behind the others.
#[tokio::test]
async fn a_padded_list() {
    let (server, client) = start(never).await;
    server.fault(Fault::padded_list()).on("ka10086");
    let reply = client.send(&prices()).await.unwrap();
    assert_eq!((reply.rows.len(), reply.issues.len()), (23, 0));
    assert!(reply.rows[20..].iter().all(|row| row.date.is_none() && row.close_price.is_none()));
    assert!(reply.rows[..20].iter().all(|row| row.date.is_some()));
}

#[tokio::test]
async fn the_second_of_three_pages() {
    let (server, client) = start(never).await;
    for (fault, expected) in faults() {
        server.clear_faults();
        // A cursor can be repeated from the second page on.
        let planned = server.fault(fault.clone()).on("ka10086").skip(u32::from(expected != Stalled));
        let mut stream = client.rows(&prices());
        let (mut rows, mut failure) = (0, None);
        bounded(&fault, async {
            while let Some(row) = stream.next().await {
                match row {
                    Ok(_) if failure.is_none() => rows += 1,
                    Ok(_) => panic!("a row after an error"),
                    Err(error) => failure = Some(error),
                }
            }
        })
        .await;
        assert_eq!(planned.struck(), 1, "{fault:?}");
        match expected {
            Fine | Issues | Renewed => assert_eq!((rows, failure.is_none()), (60, true), "{fault:?}: {failure:?}"),
            End | NoData => assert_eq!((rows, failure.is_none()), (20, true), "{fault:?}: {failure:?}"),
            _ => {
                assert_eq!(rows, if expected == Stalled { 40 } else { 20 }, "{fault:?}");
                expected.check(&failure.unwrap_or_else(|| panic!("{fault:?}")));
                if expected != Stalled {
                    // Where it broke off, it can go on.
                    let cursor = stream.cursor().unwrap().clone();
                    let rest = client.rows(&prices()).from_cursor(cursor).all().await.unwrap();
                    assert_eq!(rest.len(), 40, "{fault:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn some_of_many_concurrent_calls() {
    const CALLS: usize = 12;
    let (server, client) = start(never).await;
    let requests: Vec<_> = (0..CALLS)
        .map(|index| MinutePriceRequest::new(StockCode::krx(&format!("{:06}", 100 + 10 * index)).unwrap()))
        .collect();
    for (fault, expected) in faults() {
        server.clear_faults();
        server.clear_requests();
        let times = if expected == Renewed { 1 } else { 3 };
        let planned = server.fault(fault.clone()).on("ka10006").skip(2).times(times);
        let calls = requests.iter().map(|request| client.send(request));
        let results = bounded(&fault, futures_util::future::join_all(calls)).await;
        let errors: Vec<_> = results.into_iter().filter_map(Result::err).collect();
        errors.iter().for_each(|error| expected.check(error));
        assert_eq!(errors.len(), if expected.is_error() { 3 } else { 0 }, "{fault:?}: {errors:?}");
        if !expected.is_about_a_list() {
            assert_eq!(planned.struck(), times, "{fault:?}");
        }
        for request in &requests {
            let mut sent = server.requests_of("ka10006");
            sent.retain(|sent| sent.parameter("stk_cd") == Some(request.stock_code.as_str()));
            assert!(sent.len() == 1 || expected == Renewed && sent.len() == 2, "{fault:?}: {sent:?}");
        }
    }
}

#[tokio::test]
async fn what_passes_is_tried_again_and_what_does_not_is_not() {
    for (fault, expected) in faults() {
        let (server, client) = start(|builder| builder).await;
        server.fault(fault.clone()).on("ka10086");
        let result = bounded(&fault, client.send(&prices())).await;
        let again = expected.is_repeated() || expected == Renewed;
        assert_eq!(server.requests_of("ka10086").len(), 1 + usize::from(again), "{fault:?}");
        match result {
            Ok(_) => assert!(again || !expected.is_error(), "{fault:?}"),
            Err(error) => expected.check(&error),
        }
    }
}

#[tokio::test]
async fn what_does_not_pass_is_given_up() {
    let (server, client) = start(|builder| builder).await;
    server.fault(Fault::status(503)).always();
    let error = client.send(&prices()).await.unwrap_err();
    Status(503).check(&error);
    assert_eq!(server.requests_of("ka10086").len(), 4);
}

/// R2: an order that may have been executed is sent once.
#[tokio::test]
async fn an_order_is_never_repeated() {
    let (server, client) = start(|builder| builder).await;
    let order = UntypedCall::new("kt10000", json!({ "stk_cd": "005930", "ord_qty": "1" })).path("/api/dostk/ordr");
    assert_eq!(client.call(&order).await.unwrap().body["ord_no"], json!("0000138"));
    for (fault, expected) in faults() {
        server.clear_faults();
        server.clear_requests();
        server.fault(fault.clone()).on("kt10000");
        let result = bounded(&fault, client.call(&order)).await;
        // A dead token was not let in, so the order was not executed.
        let sent = server.requests_of("kt10000").len();
        assert_eq!(sent, 1 + usize::from(expected == Renewed), "{fault:?}");
        assert_eq!(result.is_err(), expected.is_error(), "{fault:?}");
        if let Err(error) = result {
            expected.check(&error);
        }
    }
}

#[tokio::test]
async fn a_strict_client_refuses_what_it_cannot_read() {
    let (server, client) = start(|builder| never(builder).strict(true)).await;
    for fault in [Fault::junk_values(), Fault::wrong_types()] {
        server.fault(fault.clone());
        let error = client.send(&prices()).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{fault:?}: {error}");
        assert_eq!(error.outcome(), Outcome::Executed);
    }
    server.fault(Fault::unknown_elements());
    client.send(&prices()).await.unwrap();
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    for (fault, expected) in faults() {
        let (server, client) = start(never).await;
        server.fault(fault.clone()).on("au10001").times(1);
        let result = bounded(&fault, client.send(&prices())).await;
        if expected.is_error() {
            let error = result.unwrap_err();
            let Error::Auth(auth) = &error else { panic!("{fault:?}: {error}") };
            let AuthError::NotIssued(cause) = &**auth else { panic!("{fault:?}: {error}") };
            expected.check(cause);
            assert_eq!(error.outcome(), Outcome::NotExecuted);
            assert!(server.requests_of("ka10086").is_empty(), "{fault:?}");
            assert_eq!(server.requests_of("au10001").len(), 1, "{fault:?}");
        }
    }
}

#[tokio::test]
async fn a_reply_of_ones_own() {
    let (server, client) = start(never).await;
    server.fault(Fault::reply(json!({ "daly_stkpc": [{ "close_pric": "+77000" }] }))).on("ka10086");
    let reply = client.send(&prices()).await.unwrap();
    assert_eq!(reply.rows[0].close_price.unwrap().won(), 77_000);
    assert!(reply.continuation.is_none());
}

#[tokio::test]
async fn faults_wait_their_turn() {
    let (server, client) = start(never).await;
    let first = server.fault(Fault::status(501)).skip(1).times(2);
    let second = server.fault(Fault::status(502)).on("ka10086").times(2);
    let mut statuses = Vec::new();
    for _ in 0..6 {
        statuses.push(client.send(&prices()).await.map_or_else(|error| error.status().unwrap(), |_| 200));
    }
    assert_eq!(statuses, [502, 501, 501, 502, 200, 200]);
    assert_eq!((first.struck(), second.struck()), (2, 2));
    let rare = server.fault(Fault::no_data()).always().one_in(10);
    for _ in 0..200 {
        let _ = client.send(&prices()).await;
    }
    assert!((5..40).contains(&rare.struck()), "{}", rare.struck());
}
