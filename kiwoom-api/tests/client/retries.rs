//! What is repeated, and what never is.

use std::time::Duration;

use kiwoom_api::catalogue::TrKind;
use kiwoom_api::{Error, Outcome, RetryPolicy, UntypedCall};
use serde_json::json;
use tokio::net::TcpListener;

use crate::support::{Answer, Server, dead_token, of_tr, page, quota, raw, refuse, reply, request};

fn order() -> UntypedCall {
    UntypedCall::new("kt10000", json!({ "stk_cd": "005930", "ord_qty": "1" })).path("/api/dostk/ordr")
}

/// The test clock moves on by itself for times as short as the usual one for orders.
fn patient() -> RetryPolicy {
    RetryPolicy::default().orders_again_within(Duration::from_secs(60))
}

/// Failures after which nobody knows what the server has done, and more.
fn passing<const N: usize>(more: [Answer; N]) -> Vec<Answer> {
    let envelope = r#"{"return_code":20,"return_msg":"system error"}"#;
    let mut failures = vec![Answer::Close, Answer::Break, raw(502, "<html></html>"), raw(500, "{}")];
    failures.extend([raw(500, envelope), raw(503, r#"{"return_code":1}"#)]);
    // B11: maintenance comes with HTTP 200, too.
    failures.push(raw(200, "<!DOCTYPE html><title>시스템 점검 안내</title>"));
    failures.push(of_tr("ka10004", page(&[1], None)));
    failures.extend(more);
    failures
}

/// B29
#[tokio::test]
async fn a_query_survives_whatever_passes() {
    for failure in passing([refuse(20, "[1999:오류]"), quota(5)]) {
        let server = Server::answering([failure.clone(), failure.clone(), page(&[1], None)]).await;
        let reply = server.client().send(&request()).await;
        assert!(reply.is_ok(), "{failure:?}: {reply:?}");
        assert_eq!(server.seen().len(), 3, "{failure:?}");
    }
}

/// B29, R2
#[tokio::test]
async fn an_order_is_never_sent_twice() {
    for failure in passing([
        raw(408, ""),
        raw(303, ""),
        raw(400, r#"{"return_code":0}"#),
        raw(403, "<html></html>"),
        refuse(-1, ""),
        refuse(99, "오류"),
        reply(json!({ "ord_no": "1", "return_code": [0] })),
        reply(json!({ "ord_no": "1" })),
        reply(json!({ "return_code": 0.0 })),
        reply(json!({ "return_code": null })),
        refuse(20, "[1999:오류]"),
        quota(5),
    ]) {
        let server = Server::answering([failure.clone()]).await;
        let error = server.client().call(&order()).await.unwrap_err();
        let limited = matches!(error, Error::RateLimited(_));
        assert_eq!(error.outcome(), if limited { Outcome::NotExecuted } else { Outcome::Unknown }, "{failure:?}");
        assert_eq!(server.seen().len(), 1, "{failure:?}");
    }
}

/// B9, B29: a refusal for too many requests is one only if the envelope says so. What only looks like it may have been
/// executed.
#[tokio::test]
async fn an_order_is_not_repeated_on_request_unless_it_was_certainly_not_executed() {
    let policy = RetryPolicy::default().orders_when_not_executed(true);
    for doubtful in [
        raw(429, ""),
        raw(429, "[1700:허용된 요청 개수를 초과하였습니다. 유량=5]"),
        raw(429, "<html></html>"),
        raw(429, "{}"),
        raw(429, r#"{"return_code":0}"#),
        raw(429, r#"{"return_code":0,"return_msg":"[1700:허용된 요청 개수를 초과하였습니다. 유량=5]"}"#),
        refuse(5, "허용된 요청 개수를 초과하였습니다"),
    ] {
        let server = Server::answering([doubtful.clone()]).await;
        let client = server.builder().retry(policy.clone()).build().unwrap();
        let error = client.call(&order()).await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::Unknown, "{doubtful:?}: {error:?}");
        assert_eq!(server.seen().len(), 1, "{doubtful:?}");
        // For a query it is what it looks like.
        let error = client.send(&request()).await.unwrap_err();
        assert!(matches!(error, Error::RateLimited(_)) && error.is_retryable(), "{doubtful:?}: {error:?}");
        assert_eq!(server.seen().len(), 5, "{doubtful:?}");
    }
}

/// B29: on request, an order is repeated too when it certainly was not executed.
#[tokio::test]
async fn an_order_that_was_not_executed_is_repeated_on_request_only() {
    let policy = patient().orders_when_not_executed(true);
    let server = Server::answering([quota(5), refuse(0, "ok")]).await;
    server.builder().retry(policy.clone()).build().unwrap().call(&order()).await.unwrap();
    assert_eq!(server.seen().len(), 2);

    let server = Server::answering([Answer::Close]).await;
    server.builder().retry(policy).build().unwrap().call(&order()).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
}

/// R2: a timeout leaves an order open, and it is not sent again.
#[tokio::test]
async fn an_order_that_times_out_is_not_repeated_and_its_outcome_is_unknown() {
    let server = Server::answering([Answer::Hang]).await;
    let client = server.builder().token("token-0").build().unwrap();
    let call = tokio::spawn(async move { client.call(&order()).await });
    server.arrival().await;
    server.clock.advance(Duration::from_secs(31));
    let error = call.await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Timeout(_)) && error.outcome() == Outcome::Unknown, "{error:?}");
    assert_eq!(server.seen().len(), 1);
}

/// B4: a dead token has not let the order in, so it is sent again.
#[tokio::test]
async fn an_order_with_a_dead_token_is_sent_again() {
    let server = Server::answering([dead_token(), refuse(0, "ok")]).await;
    server.builder().retry(patient()).build().unwrap().call(&order()).await.unwrap();
    assert_eq!(server.seen().len(), 2);

    let never = RetryPolicy::default().orders_again_within(Duration::ZERO);
    let server = Server::answering([dead_token(), refuse(0, "ok")]).await;
    let error = server.builder().retry(never).build().unwrap().call(&order()).await.unwrap_err();
    assert!(matches!(error, Error::TooLate { .. }) && error.outcome() == Outcome::NotExecuted, "{error:?}");
    assert!(error.to_string().contains("8005") && error.to_string().contains("not sent again"), "{error}");
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_refused_connection_is_known_to_have_sent_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let mut server = Server::answering([page(&[], None)]).await;
    server.url = url;
    let client = server.builder().token("token-0").build().unwrap();
    let error = client.call(&order()).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.outcome() == Outcome::NotExecuted, "{error:?}");
    assert!(server.clock.sleeps().is_empty());
    client.send(&request()).await.unwrap_err();
    assert_eq!(server.clock.sleeps().len(), 3);
}

#[tokio::test]
async fn the_deadline_of_a_call_ends_the_repetitions() {
    let server = Server::answering([raw(503, "")]).await;
    let policy =
        RetryPolicy::default().jitter(false).max_attempts(100).delays(Duration::from_secs(4), Duration::from_secs(4));
    let client = server.builder().retry(policy).deadline(Duration::from_secs(11)).build().unwrap();
    assert_eq!(client.send(&request()).await.unwrap_err().status(), Some(503));
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn an_unreachable_server_is_not_stormed() {
    let server = Server::answering([raw(503, "")]).await;
    let client = server.builder().requests_per_second(1000).build().unwrap();
    for _ in 0..100 {
        client.send(&request()).await.unwrap_err();
    }
    // One each, and the 20 of the budget.
    assert_eq!(server.seen().len(), 120);
}

#[tokio::test]
async fn a_token_request_is_never_repeated_by_the_policy() {
    let server = Server::all(|_| raw(503, "")).await;
    let error = server.client().send(&request()).await.unwrap_err();
    assert_eq!((server.count("/oauth2/token"), server.seen().len()), (1, 0));
    assert_eq!(error.outcome(), Outcome::NotExecuted);
    assert!(!RetryPolicy::default().repeats(TrKind::Token, &error));
}

#[tokio::test]
async fn a_dropped_call_leaves_nothing_locked() {
    let server = Server::answering([Answer::Hang, Answer::Hang, page(&[1], None)]).await;
    let client = server.builder().requests_per_second(1).build().unwrap();
    for _ in 0..2 {
        let call = tokio::spawn({
            let client = client.clone();
            async move { client.send(&request()).await }
        });
        while server.seen().is_empty() {
            server.arrival().await;
        }
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    }
    // Dropped at each of the first awaits, whatever they wait for.
    for polls in 0..40 {
        let request = request();
        let mut call = Box::pin(client.send(&request));
        for _ in 0..polls {
            if futures_util::FutureExt::now_or_never(&mut call).is_some() {
                break;
            }
            tokio::task::yield_now().await;
        }
    }
    client.send(&request()).await.unwrap();
}
