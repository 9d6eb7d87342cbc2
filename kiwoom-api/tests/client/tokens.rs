//! Tokens, over the wire.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use kiwoom_api::{AuthError, BoxError, BoxFuture, Error, Outcome, Secret, TokenProvider};
use tokio::sync::Semaphore;

use crate::support::{Answer, Server, dead_token, page, refuse, request, token, token_body};

/// B4: a hundred calls with a token that has died share one new one.
#[tokio::test]
async fn a_hundred_calls_with_a_dead_token_issue_exactly_one() {
    let dead = Arc::new(Mutex::new(HashSet::<String>::new()));
    let refused = Arc::clone(&dead);
    let server = Server::calls(move |seen| {
        if refused.lock().unwrap().contains(seen.header("authorization")) { dead_token() } else { page(&[1], None) }
    })
    .await;
    let client = server.builder().requests_per_second(1000).build().unwrap();
    client.send(&request()).await.unwrap();
    dead.lock().unwrap().insert("Bearer token-1".to_owned());
    let calls = (0..100).map(|_| async { client.send(&request()).await.map(drop) });
    futures_util::future::try_join_all(calls).await.unwrap();
    assert_eq!(server.count("/oauth2/token"), 2);
    assert!(server.seen().len() <= 201);
}

/// R4, R9: tokens that never work cost three attempts, not a recursion. A later call may have more luck.
#[tokio::test]
async fn a_call_is_made_twice_more_after_8005_and_no_more() {
    let server = Server::answering([dead_token()]).await;
    let error = server.client().send(&request()).await.unwrap_err();
    assert_eq!((error.code().unwrap().as_str(), error.is_retryable()), ("8005", true));
    assert_eq!((server.seen().len(), server.count("/oauth2/token")), (3, 3));
}

/// B3, B4: the same string again is revoked, and issued once more.
#[tokio::test]
async fn a_dead_token_that_is_issued_again_is_revoked_first() {
    let mut revoked = false;
    let server = Server::all(move |seen| match seen.path.as_str() {
        "/oauth2/token" => token(if revoked { "token-b" } else { "token-a" }),
        "/oauth2/revoke" => {
            revoked = true;
            assert_eq!(seen.body["token"], "token-a");
            refuse(0, "ok")
        }
        _ if seen.header("authorization") == "Bearer token-b" => page(&[1], None),
        _ => dead_token(),
    })
    .await;
    server.client().send(&request()).await.unwrap();
    assert_eq!((server.count("/oauth2/token"), server.count("/oauth2/revoke")), (3, 1));
}

/// B6
#[tokio::test]
async fn wrong_keys_fail_at_once_and_say_what_to_do() {
    for code in ["8001", "8010", "8030", "8031", "8050"] {
        let message = format!("[{code}:실패]");
        let server = Server::all(move |_| refuse(3, &message)).await;
        let error = server.client().send(&request()).await.unwrap_err();
        assert!(matches!(&error, Error::Auth(error) if matches!(**error, AuthError::Refused(_))), "{error:?}");
        assert_eq!((error.code().unwrap().as_str(), error.is_retryable()), (code, false));
        assert!(error.hint().is_some());
        assert_eq!((server.count("/oauth2/token"), server.seen().len()), (1, 0));
    }
}

/// B5
#[tokio::test]
async fn after_a_failure_the_token_endpoint_is_left_alone_for_a_while() {
    let server = Server::all(|_| refuse(3, "[8009:토큰 발급 실패]")).await;
    // Waiting for permits would move the clock beyond the pause.
    let client = server.builder().requests_per_second(1000).build().unwrap();
    for _ in 0..10 {
        client.send(&request()).await.unwrap_err();
    }
    assert_eq!(server.count("/oauth2/token"), 1);
}

/// All who wait share one request, and its fate.
#[tokio::test]
async fn a_hanging_token_endpoint_is_asked_once() {
    let server = Server::all(|_| Answer::Hang).await;
    let client = server.client();
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&request()).await.map(drop) })
        })
        .collect();
    server.arrival().await;
    server.clock.advance(Duration::from_secs(30));
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(error.is_retryable() && error.outcome() == Outcome::NotExecuted, "{error}");
    }
    assert_eq!((server.count("/oauth2/token"), server.seen().len()), (1, 0));
    assert_eq!(server.clock.elapsed(), Duration::from_secs(30));
}

/// The deadline of the call that asked for a token is not that of the token.
#[tokio::test]
async fn a_token_that_takes_longer_than_a_deadline_comes_all_the_same() {
    let gate = Arc::new(Semaphore::new(0));
    let held = Answer::Held(Arc::clone(&gate), token_body("token-1"));
    let server =
        Server::all(move |seen| if seen.path == "/oauth2/token" { held.clone() } else { page(&[1], None) }).await;
    let client = server.builder().deadline(Duration::from_secs(11)).build().unwrap();
    let call = tokio::spawn({
        let client = client.clone();
        async move { client.send(&request()).await }
    });
    server.arrival().await;
    server.clock.advance(Duration::from_secs(11));
    let error = call.await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Timeout(_)) && error.outcome() == Outcome::NotExecuted, "{error:?}");
    gate.add_permits(1);
    client.send(&request()).await.unwrap();
    assert_eq!((server.count("/oauth2/token"), server.seen().len()), (1, 1));
}

/// B2, R1: 09:00 on the next day in Korea is 24 hours after the start, on any host.
#[tokio::test]
async fn the_expiry_is_read_in_korean_time() {
    let server = Server::answering([page(&[1], None)]).await;
    let client = server.client();
    client.send(&request()).await.unwrap();
    server.clock.advance(Duration::from_secs(23 * 3600));
    client.send(&request()).await.unwrap();
    assert_eq!(server.count("/oauth2/token"), 1);
    server.clock.advance(Duration::from_secs(3600));
    client.send(&request()).await.unwrap();
    assert_eq!(server.count("/oauth2/token"), 2);
}

#[tokio::test]
async fn a_fixed_token_is_used_as_it_is_and_its_death_is_final() {
    let server = Server::answering([page(&[1], None), dead_token()]).await;
    let client = server.builder().token("my-own-token").build().unwrap();
    client.send(&request()).await.unwrap();
    assert_eq!(server.seen()[0].header("authorization"), "Bearer my-own-token");
    let error = client.send(&request()).await.unwrap_err();
    assert!(matches!(&error, Error::Auth(error) if matches!(**error, AuthError::FixedTokenDied(_))), "{error:?}");
    assert_eq!((server.seen().len(), server.count("/oauth2/token")), (2, 0));
    assert!(client.revoke_token().await.is_err());
}

#[derive(Debug, Default)]
struct Counting(Mutex<u32>);

impl TokenProvider for Counting {
    fn token(&self) -> BoxFuture<'_, Result<Secret, BoxError>> {
        let count = *self.0.lock().unwrap();
        Box::pin(async move {
            if count > 1 { Err("out of tokens".into()) } else { Ok(Secret::from(format!("provided-{count}"))) }
        })
    }

    fn invalidate(&self, _token: &Secret) {
        *self.0.lock().unwrap() += 1;
    }
}

#[tokio::test]
async fn a_provider_is_asked_again_after_its_token_died() {
    let server = Server::answering([dead_token(), page(&[1], None), dead_token()]).await;
    let client = server.builder().token_provider(Counting::default()).build().unwrap();
    client.send(&request()).await.unwrap();
    assert_eq!(server.seen()[1].header("authorization"), "Bearer provided-1");
    let error = client.send(&request()).await.unwrap_err();
    assert!(error.to_string().contains("out of tokens"), "{error}");
}

/// B1
#[tokio::test]
async fn revoking_makes_the_next_call_issue_another_token() {
    let server = Server::answering([page(&[1], None)]).await;
    let client = server.client();
    client.revoke_token().await.unwrap();
    assert_eq!(server.count("/oauth2/revoke"), 0);
    client.send(&request()).await.unwrap();
    client.revoke_token().await.unwrap();
    client.send(&request()).await.unwrap();
    assert_eq!((server.count("/oauth2/revoke"), server.count("/oauth2/token")), (1, 2));
}

/// Revoking is a call of its own, so it has a deadline.
#[tokio::test]
async fn revoking_ends_with_its_deadline() {
    let server = Server::all(|seen| match seen.path.as_str() {
        "/oauth2/token" => token("token-1"),
        "/oauth2/revoke" => Answer::Hang,
        _ => page(&[1], None),
    })
    .await;
    let client = server.builder().deadline(Duration::from_secs(11)).build().unwrap();
    client.send(&request()).await.unwrap();
    let revoking = tokio::spawn({
        let client = client.clone();
        async move { client.revoke_token().await }
    });
    while server.count("/oauth2/revoke") == 0 {
        server.arrival().await;
    }
    server.clock.advance(Duration::from_secs(11));
    let error = revoking.await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Timeout(_)) && error.outcome() == Outcome::Unknown, "{error:?}");
    // It holds nothing that others need.
    client.send(&request()).await.unwrap();
}
