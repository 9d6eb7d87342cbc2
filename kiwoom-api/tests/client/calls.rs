//! What goes out, and what comes back when all is well.

use std::sync::Arc;
use std::time::Duration;

use kiwoom_api::codes::{Exchange, MarketOrAll, VolumeCondition};
use kiwoom_api::stock_info::{LimitUpDownRequest, LimitUpDownSort, PriceLimitType};
use kiwoom_api::{Cursor, Error, RetryPolicy, SlidingWindow, UntypedCall};
use serde_json::json;

use crate::support::{APP_KEY, Answer, SECRET_KEY, Server, SharedClock, page, raw, reply, request};

/// B1, B11
#[tokio::test]
async fn a_call_carries_the_headers_and_the_parameters_and_is_preceded_by_a_token() {
    let server = Server::answering([page(&[-55_000], None)]).await;
    let reply = server.client().send(&request()).await.unwrap();
    assert_eq!(reply.rows[0].close_price.unwrap().won(), 55_000);
    assert_eq!(reply.message.as_deref(), Some("정상적으로 처리되었습니다"));
    assert!(reply.issues.is_empty() && reply.continuation.is_none());
    assert!(reply.raw().starts_with(b"{\"daly_stkpc\""));

    let seen = &server.seen()[0];
    assert_eq!(seen.path, "/api/dostk/mrkcond");
    assert_eq!(seen.header("api-id"), "ka10086");
    assert_eq!(seen.header("authorization"), "Bearer token-1");
    assert_eq!(seen.header("content-type"), "application/json;charset=UTF-8");
    assert!(seen.header("user-agent").contains("kiwoom-api/"));
    assert_eq!((seen.header("cont-yn"), seen.header("next-key")), ("", ""));
    assert_eq!(seen.body, json!({ "stk_cd": "005930", "qry_dt": "20241125", "indc_tp": "0" }));
}

/// What narrows nothing is sent as well, until a setter narrows.
#[tokio::test]
async fn a_request_goes_out_with_what_it_starts_with_and_what_was_set() {
    let server = Server::answering([page(&[1], None), page(&[1], None)]).await;
    let client = server.client();
    let as_new = LimitUpDownRequest::new(MarketOrAll::Kospi, PriceLimitType::UpperLimit);
    let set = as_new
        .clone()
        .sort_type(LimitUpDownSort::ChangeRate)
        .volume_condition(VolumeCondition::AtLeast50000Shares)
        .exchange(Exchange::Unified);
    client.send(&as_new).await.unwrap();
    client.send(&set).await.unwrap();

    let mut body = json!({
        "mrkt_tp": "001", "updown_tp": "1", "sort_tp": "1", "stk_cnd": "0",
        "trde_qty_tp": "00000", "crd_cnd": "0", "trde_gold_tp": "0", "stex_tp": "1",
    });
    let seen = server.seen();
    assert_eq!(seen[0].body, body);
    body["sort_tp"] = json!("3");
    body["trde_qty_tp"] = json!("00050");
    body["stex_tp"] = json!("3");
    assert_eq!(seen[1].body, body);
}

/// B1
#[tokio::test]
async fn a_token_is_asked_for_with_the_keys_and_without_authorization() {
    let mut asked = None;
    let (sender, receiver) = std::sync::mpsc::channel();
    let server = Server::all(move |seen| {
        if seen.path == "/oauth2/token" {
            sender.send(seen.clone()).unwrap();
            return crate::support::token("token-1");
        }
        page(&[1], None)
    })
    .await;
    server.client().send(&request()).await.unwrap();
    asked.replace(receiver.recv().unwrap());
    let asked = asked.unwrap();
    assert_eq!(asked.body, json!({ "grant_type": "client_credentials", "appkey": APP_KEY, "secretkey": SECRET_KEY }));
    assert!(!asked.headers.contains_key("authorization"));
}

/// B16: the server writes the header names in any case; the next request repeats the body with both headers.
#[tokio::test]
async fn a_cursor_is_read_from_the_headers_and_sent_back_with_the_same_body() {
    let server = Server::answering([page(&[1], Some("key-1")), page(&[2], None)]).await;
    let client = server.client();
    let cursor = client.send(&request()).await.unwrap().continuation.unwrap();
    assert_eq!(cursor, Cursor::new("key-1").unwrap());
    client.send_from(&request(), &cursor).await.unwrap();
    let seen = server.seen();
    assert_eq!((seen[1].header("cont-yn"), seen[1].header("next-key")), ("Y", "key-1"));
    assert_eq!(seen[0].body, seen[1].body);
}

/// B7: a number, a string, zero-padded; and a missing one is an issue.
#[tokio::test]
async fn success_is_recognised_however_the_return_code_is_written() {
    for (code, issues) in
        [(r#","return_code":0"#, 0), (r#","return_code":"0""#, 0), (r#","return_code":"0000""#, 0), ("", 1)]
    {
        let server = Server::answering([raw(200, format!(r#"{{"daly_stkpc":[]{code}}}"#))]).await;
        assert_eq!(server.client().send(&request()).await.unwrap().issues.len(), issues, "{code}");
        let strict = server.builder().strict(true).build().unwrap().send(&request()).await;
        assert_eq!(strict.is_err(), issues > 0, "{code}");
    }
}

/// B20, B27
#[tokio::test]
async fn an_empty_list_comes_in_three_ways_and_elements_appear_without_notice() {
    for list in [json!({}), json!({ "daly_stkpc": [] }), json!({ "daly_stkpc": "" })] {
        let mut body = list.clone();
        body["return_code"] = json!(0);
        let server = Server::answering([reply(body)]).await;
        let reply = server.client().send(&request()).await.unwrap();
        assert!(reply.rows.is_empty() && reply.issues.is_empty(), "{list}");
    }
    let server = Server::answering([reply(json!({ "new_elem": "1", "return_code": 0 }))]).await;
    let reply = server.builder().strict(true).build().unwrap().send(&request()).await.unwrap();
    assert_eq!(reply.extras.get("new_elem"), Some("\"1\""));
    assert_eq!(reply.issues.len(), 1);
}

#[tokio::test]
async fn an_untyped_call_has_the_same_protections() {
    let server = Server::answering([crate::support::dead_token(), page(&[7], Some("k"))]).await;
    let body = json!({ "stk_cd": "005930", "qry_dt": "20241125", "indc_tp": "0" });
    let reply = server.client().call(&UntypedCall::new("ka10086", body)).await.unwrap();
    assert_eq!(reply["daly_stkpc"][0]["close_pric"], "7");
    assert_eq!(reply.continuation.as_ref().unwrap().key(), "k");
    assert_eq!(server.seen()[1].header("authorization"), "Bearer token-2");
}

#[tokio::test]
async fn an_untyped_call_that_could_lead_astray_is_not_sent() {
    let server = Server::answering([reply(json!({ "return_code": 0 }))]).await;
    let client = server.client();
    let bad = [
        UntypedCall::new("ka99999", json!({})),
        UntypedCall::new("ka99999", json!({})).path("//example.com/x"),
        UntypedCall::new("ka99999", json!({})).path("/api/../oauth2/token"),
        UntypedCall::new("ka99999", json!({})).path("/oauth2/token"),
        UntypedCall::new("ka99999", json!({})).path("/oauth2"),
        UntypedCall::new("ka99999", json!({})).path("/oauth2/"),
        UntypedCall::new("ka99999", json!({})).path("/OAUTH2/token"),
        UntypedCall::new("ka99999", json!({})).path("/OAuth2/Revoke"),
        UntypedCall::new("ka99999", json!({})).path("//oauth2/token"),
        UntypedCall::new("ka99999", json!({})).path("/./oauth2/token"),
        UntypedCall::new("ka99999", json!({})).path("/%6fauth2/token"),
        UntypedCall::new("ka99999", json!({})).path("/api%2f..%2foauth2/token"),
        UntypedCall::new("ka99999", json!({})).path("/api\\..\\oauth2/token"),
        UntypedCall::new("ka99999", json!({})).path("/oauth2/token?x"),
        UntypedCall::new("ka99999", json!({})).path("/oauth2/token").query(),
        UntypedCall::new("kt10000", json!({})).path("/api/dostk/ordr").query(),
        UntypedCall::new("kt10006", json!({})).path("/api/dostk/crdordr").query(),
        UntypedCall::new("ust20000", json!({})).path("/api/us/ORDR").query(),
        UntypedCall::new("ka10086", json!({})).path("/api/dostk/ordr"),
        UntypedCall::new("ka10086", json!([])),
        UntypedCall::new("ka10086\r\n", json!({})),
        UntypedCall::new("au10001", json!({})),
        UntypedCall::new("AU10001", json!({})),
        UntypedCall::new("Au10002", json!({})).query(),
    ];
    for call in &bad {
        assert!(matches!(client.call(call).await, Err(kiwoom_api::Error::Config(_))));
    }
    assert_eq!((server.seen().len(), server.count("/oauth2/token")), (0, 0));
    client.call(&UntypedCall::new("ka99999", json!({})).path("/api/dostk/new")).await.unwrap();
    assert_eq!(server.seen()[0].path, "/api/dostk/new");
}

/// Written in capitals it is the same TR: its path, its kind, its place in the rate limit.
#[tokio::test]
async fn the_id_of_an_untyped_call_may_be_in_capitals() {
    let server = Server::answering([raw(500, ""), page(&[7], None)]).await;
    let limit = Arc::new(SlidingWindow::new(5, Arc::new(SharedClock(Arc::clone(&server.clock)))));
    limit.set_limit("KA10086", 1);
    assert_eq!((limit.quota("ka10086"), limit.quota("Ka10086"), limit.quota("ka10087")), (1, 1, 5));
    let client = server.builder().rate_limit(limit).build().unwrap();
    client.call(&UntypedCall::new("KA10086", json!({}))).await.unwrap();
    assert_eq!(server.seen().len(), 2, "a query is repeated");
    let waits = server.clock.sleeps();
    client.call(&UntypedCall::new("ka10086", json!({}))).await.unwrap();
    assert!(server.clock.sleeps().len() > waits.len(), "the limit is one for both");
    for seen in server.seen() {
        assert_eq!((seen.header("api-id"), &*seen.path), ("ka10086", "/api/dostk/mrkcond"));
    }
    // Also one that nobody has a spec of.
    client.call(&UntypedCall::new("KA99999", json!({})).path("/api/dostk/new")).await.unwrap();
    assert_eq!(server.seen()[3].header("api-id"), "ka99999");
}

#[tokio::test]
async fn an_untyped_call_is_repeated_if_it_was_declared_a_query() {
    let new = || UntypedCall::new("ka99999", json!({})).path("/api/dostk/new");
    let failing = || Server::answering([raw(500, ""), reply(json!({ "return_code": 0 }))]);
    let server = failing().await;
    server.client().call(&new()).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    let server = failing().await;
    server.client().call(&new().query()).await.unwrap();
    assert_eq!(server.seen().len(), 2);
}

/// A redirect would carry the token elsewhere.
#[tokio::test]
async fn a_redirect_is_not_followed() {
    let away = Answer::Send { status: 307, headers: vec![("location", "http://127.0.0.1:1/".into())], body: "".into() };
    let server = Server::answering([away]).await;
    let error = server.client().send(&request()).await.unwrap_err();
    assert_eq!(error.status(), Some(307));
    assert_eq!(server.seen().len(), 1);
}

/// B28: a new connection costs the live server about a second.
#[tokio::test]
async fn calls_one_after_the_other_share_one_connection_also_with_the_token() {
    let server = Server::answering([page(&[1], None)]).await;
    let client = server.client();
    for _ in 0..10 {
        client.clone().send(&request()).await.unwrap();
    }
    assert_eq!((server.seen().len(), server.connections()), (10, 1));
}

/// B7: what counts as success in a query is said to be doubtful, also where there are no types.
#[tokio::test]
async fn a_missing_return_code_is_an_issue_of_untyped_calls_too() {
    let call = UntypedCall::new("ka10086", json!({}));
    let server = Server::answering([reply(json!({ "error": "?" }))]).await;
    assert_eq!(server.client().call(&call).await.unwrap().issues.len(), 1);
    let strict = server.builder().strict(true).build().unwrap();
    assert!(matches!(strict.call(&call).await.unwrap_err(), kiwoom_api::Error::Decode(_)));
}

/// A call can be kept, and awaited beside others.
#[tokio::test]
async fn calls_can_be_made_now_and_awaited_later() {
    let server = Server::all(|seen| match seen.path.as_str() {
        "/oauth2/token" => crate::support::token("token-1"),
        _ => page(&[1], None),
    })
    .await;
    let client = server.client();
    let request = request();
    let first = client.market_condition().daily_stock_price(&request);
    let second = client.market_condition().daily_stock_price(&request);
    let (first, second) = tokio::join!(first, second);
    assert_eq!((first.unwrap().rows.len(), second.unwrap().rows.len()), (1, 1));
}

/// The longest time there is means: as long as it takes. No setting is too large to be one.
#[tokio::test]
async fn extreme_settings_are_settings() {
    let retry = RetryPolicy::default()
        .budget(u32::MAX)
        .max_attempts(u32::MAX)
        .delays(Duration::ZERO, Duration::MAX)
        .orders_again_within(Duration::MAX);
    // The last one announces more than there is memory for.
    let endless = Answer::Announce(u64::MAX / 2);
    let server = Server::answering([page(&[1], None), raw(503, ""), page(&[1], None), endless]).await;
    let client = server
        .builder()
        .clock(kiwoom_api::SystemClock)
        .deadline(Duration::MAX)
        .timeout(Duration::MAX)
        .connect_timeout(Duration::MAX)
        .requests_per_second(u32::MAX)
        .max_response_bytes(usize::MAX)
        .retry(retry)
        .build()
        .unwrap();
    for _ in 0..2 {
        assert_eq!(client.send(&request()).await.unwrap().rows.len(), 1);
    }
    let once = UntypedCall::new("kt10000", json!({})).path("/api/dostk/ordr");
    let error = client.call(&once).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error:?}");
}
