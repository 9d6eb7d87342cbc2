//! The rate limit.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use kiwoom_api::{Error, RateLimit, SlidingWindow};

use crate::support::{Server, SharedClock, page, quota, raw, refuse, request};

/// B14
#[tokio::test]
async fn no_window_of_a_second_sees_more_than_the_quota() {
    let arrivals = Arc::new(Mutex::new(Vec::new()));
    let times = Arc::clone(&arrivals);
    let clock = Arc::new(Mutex::new(None::<Arc<crate::support::TestClock>>));
    let known = Arc::clone(&clock);
    let server = Server::calls(move |_| {
        times.lock().unwrap().push(known.lock().unwrap().as_ref().unwrap().elapsed());
        page(&[1], None)
    })
    .await;
    *clock.lock().unwrap() = Some(Arc::clone(&server.clock));
    let client = server.client();
    let calls = (0..23).map(|_| async { client.send(&request()).await.map(drop) });
    futures_util::future::try_join_all(calls).await.unwrap();
    let mut arrivals = arrivals.lock().unwrap().clone();
    arrivals.sort();
    assert!(arrivals.windows(6).all(|six| six[5] - six[0] > Duration::from_secs(1)), "{arrivals:?}");
}

/// B9, B15
#[tokio::test]
async fn a_stated_quota_is_kept_and_the_call_repeated() {
    let server = Server::answering([quota(1), page(&[1], None)]).await;
    let limit = Arc::new(SlidingWindow::new(5, Arc::new(SharedClock(Arc::clone(&server.clock)))));
    let client =
        server.builder().rate_limit(Arc::<SlidingWindow>::clone(&limit) as Arc<dyn RateLimit>).build().unwrap();
    assert_eq!(limit.quota("ka10086"), 5);
    client.send(&request()).await.unwrap();
    assert_eq!((limit.quota("ka10086"), limit.quota("ka10087")), (1, 5));
    assert_eq!(server.seen().len(), 2);
}

/// B9: the error tells the quota.
#[tokio::test]
async fn a_lasting_refusal_ends_after_the_attempts_of_the_policy() {
    let server = Server::answering([quota(2)]).await;
    let error = server.client().send(&request()).await.unwrap_err();
    let Error::RateLimited(rejection) = &error else { panic!("{error:?}") };
    assert_eq!((rejection.quota(), rejection.status()), (Some(2), 429));
    assert_eq!(server.seen().len(), 4);
}

/// B10, R6
#[tokio::test]
async fn an_outer_5_with_1634_is_permanent() {
    let server = Server::answering([refuse(5, "[1634]최대 조회 가능 종목수를 초과하였습니다")]).await;
    let error = server.client().send(&request()).await.unwrap_err();
    assert!(!error.is_retryable() && error.hint().unwrap().contains("waiting does not help"));
    assert_eq!(server.seen().len(), 1);

    // Whatever the HTTP status says.
    let body = r#"{"return_code":5,"return_msg":"[1634]최대 조회 가능 종목수를 초과하였습니다"}"#;
    let server = Server::answering([raw(429, body)]).await;
    let error = server.client().send(&request()).await.unwrap_err();
    assert!(matches!(error, Error::Rejected(_)) && !error.is_retryable(), "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

/// B8: without a specific code, the outer one tells the class.
#[tokio::test]
async fn the_outer_code_alone_tells_too_many_from_no_entry() {
    let server = Server::answering([refuse(5, "요청 건수 초과"), page(&[1], None)]).await;
    server.client().send(&request()).await.unwrap();
    assert_eq!(server.seen().len(), 2);

    let server = Server::answering([refuse(3, "인증 실패")]).await;
    let error = server.client().send(&request()).await.unwrap_err();
    assert!(matches!(error, Error::Auth(_)), "{error:?}");
}

/// Whoever leaves room for another process does not want it taken back.
#[tokio::test]
async fn a_limit_of_the_user_is_not_raised_by_the_server() {
    let server = Server::answering([quota(5), page(&[1], None)]).await;
    let client = server.builder().requests_per_second(1).build().unwrap();
    for _ in 0..4 {
        client.send(&request()).await.unwrap();
    }
    assert!(server.clock.elapsed() >= Duration::from_secs(4), "{:?}", server.clock.elapsed());
}

#[tokio::test]
async fn a_429_that_is_no_json_is_one_too() {
    let server = Server::answering([raw(429, "<html>slow down</html>"), page(&[1], None)]).await;
    server.client().send(&request()).await.unwrap();
    assert_eq!(server.seen().len(), 2);
}
