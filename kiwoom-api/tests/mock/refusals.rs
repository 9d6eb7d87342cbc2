//! Every documented refusal, as the live server words it.

use kiwoom_api::mock::{Hosted, Server};
use kiwoom_api::{Client, Clock as _, Environment, Error, ErrorCode, Outcome, RetryPolicy, SystemClock, UntypedCall};
use serde_json::{Value, json};

use super::support::{prices, roomy, sample, start};

/// A request that this crate's client would not make.
struct Raw<'a> {
    path: &'a str,
    headers: Vec<(&'a str, String)>,
    body: Value,
}

async fn post(server: &Server, raw: Raw<'_>) -> (u16, Value) {
    let http = reqwest::Client::builder().tls_backend_preconfigured(no_tls()).build().unwrap();
    let mut request = http.post(format!("{}{}", server.url(), raw.path)).body(raw.body.to_string());
    for (name, value) in raw.headers {
        request = request.header(name, value);
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap())
}

fn no_tls() -> rustls::ClientConfig {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}

const PRICES: &str = "/api/dostk/mrkcond";

fn body() -> Value {
    json!({ "stk_cd": "005930", "qry_dt": "20241125", "indc_tp": "0" })
}

#[tokio::test]
async fn headers_are_checked_one_after_the_other() {
    let server = roomy().start().await.unwrap();
    let token = format!("Bearer {}", server.issue_token().expose());
    let cases = [
        (PRICES, None, Some(token.clone()), "1501"),
        (PRICES, Some("zz99999"), Some(token.clone()), "1505"),
        ("/api/dostk/chart", Some("ka10086"), Some(token.clone()), "1504"),
        (PRICES, Some("ka10086"), None, "1513"),
        (PRICES, Some("ka10086"), Some(token[7..].to_owned()), "1514"),
        (PRICES, Some("ka10086"), Some(token.replace("Bearer", "Basic")), "1515"),
        (PRICES, Some("ka10086"), Some("Bearer ".to_owned()), "1516"),
        (PRICES, Some("ka10086"), Some("Bearer nonsense".to_owned()), "8005"),
        (PRICES, Some("ka10086"), Some("Bearer DEMO-0123".to_owned()), "8031"),
    ];
    for (path, api_id, authorization, code) in cases {
        let headers = [("api-id", api_id.map(str::to_owned)), ("authorization", authorization)];
        let headers = headers.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        let (status, reply) = post(&server, Raw { path, headers, body: body() }).await;
        assert_eq!(status, 200);
        assert!(reply["return_msg"].as_str().unwrap().contains(&format!("[{code}:")), "{code}: {reply}");
        assert_ne!(reply["return_code"], json!(0));
    }
}

#[tokio::test]
async fn parameters_are_checked_and_named() {
    let (_server, client) = start(roomy()).await;
    let cases = [
        (json!({ "qry_dt": "20241125", "indc_tp": "0" }), ErrorCode::MissingParameter, Some("stk_cd")),
        (json!({ "stk_cd": "005930", "qry_dt": "", "indc_tp": "0" }), ErrorCode::MissingParameter, Some("qry_dt")),
        (
            json!({ "stk_cd": "005930", "qry_dt": "20241325", "indc_tp": "0" }),
            ErrorCode::MalformedParameter,
            Some("qry_dt"),
        ),
        (
            json!({ "stk_cd": "005930", "qry_dt": "2024-11-25", "indc_tp": "0" }),
            ErrorCode::MalformedParameter,
            Some("qry_dt"),
        ),
        (
            json!({ "stk_cd": "005930", "qry_dt": "20241125", "indc_tp": "7" }),
            ErrorCode::MalformedParameter,
            Some("indc_tp"),
        ),
        (json!({ "stk_cd": "999999", "qry_dt": "20241125", "indc_tp": "0" }), ErrorCode::UnknownStock, None),
        (json!({ "stk_cd": "5930", "qry_dt": "20241125", "indc_tp": "0" }), ErrorCode::UnknownStock, None),
    ];
    for (body, code, parameter) in cases {
        let error = client.call(&UntypedCall::new("ka10086", body)).await.unwrap_err();
        assert_eq!(error.code(), Some(&code), "{error}");
        let rejection = error.rejection().unwrap();
        assert_eq!((rejection.status(), rejection.return_code()), (200, Some(2)));
        if parameter.is_some() {
            assert_eq!(rejection.parameter(), parameter, "{error}");
        }
    }
}

#[tokio::test]
async fn a_time_span_the_wrong_way_round_has_no_data() {
    let (_server, client) = start(roomy()).await;
    let body = json!({ "mmcm_cd": "001", "stk_cd": "005930", "strt_dt": "20241108", "end_dt": "20241107" });
    let error = client.call(&UntypedCall::new("ka10078", body)).await.unwrap_err();
    assert!(error.is_no_data(), "{error}");
}

/// B6.
#[tokio::test]
async fn wrong_keys_and_keys_of_the_other_environment_are_refused() {
    let production = roomy().keys("the app key", "the secret key").foreign_key("other").start().await.unwrap();
    let custom = || Environment::custom(production.url()).unwrap();
    let demo = Server::builder().environment(Hosted::Demo).start().await.unwrap();
    let refused = async |client: Client| client.send(&prices()).await.unwrap_err().code().cloned();
    let with = |app: &str, secret: &str| Client::builder(custom()).credentials(app, secret).build().unwrap();
    assert_eq!(refused(with("the app key", "wrong")).await, Some(ErrorCode::WrongKeys));
    assert_eq!(refused(with("other", "the secret key")).await, Some(ErrorCode::KeyOfOtherEnvironment));
    with("the app key", "the secret key").send(&prices()).await.unwrap();
    production.client().build().unwrap().send(&prices()).await.unwrap();
    let token = production.issued_tokens().pop().unwrap();
    let stray = Client::builder(Environment::custom(demo.url()).unwrap()).token(token).build().unwrap();
    assert_eq!(refused(stray).await, Some(ErrorCode::TokenOfOtherEnvironment));
}

/// B13.
#[tokio::test]
async fn demo_serves_neither_every_tr_nor_every_exchange() {
    let builder = roomy().environment(Hosted::Demo).not_in_demo("ka10011");
    let (_server, client) = start(builder).await;
    let error = client.call(&sample("ka10011")).await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::NotServedInDemo));
    let body = json!({ "stk_cd": "005930_NX", "qry_dt": "20241125", "indc_tp": "0" });
    let error = client.call(&UntypedCall::new("ka10086", body)).await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::UnknownStockOnExchange));
}

/// B2, B3.
#[tokio::test]
async fn a_token_is_issued_again_until_it_is_revoked() {
    let server = roomy().start().await.unwrap();
    let keys = json!({ "grant_type": "client_credentials", "appkey": "a", "secretkey": "b" });
    let issue = async || {
        let (status, reply) =
            post(&server, Raw { path: "/oauth2/token", headers: Vec::new(), body: keys.clone() }).await;
        assert_eq!((status, &reply["return_code"]), (200, &json!(0)));
        assert_eq!(reply["token_type"], json!("bearer"));
        reply
    };
    let (first, second) = (issue().await, issue().await);
    assert_eq!((&first["token"], &first["expires_dt"]), (&second["token"], &second["expires_dt"]));
    let expires = kiwoom_api::DateTime::strptime("%Y%m%d%H%M%S", first["expires_dt"].as_str().unwrap()).unwrap();
    let ahead = kiwoom_api::kst_to_utc(expires).duration_since(SystemClock.now());
    assert!((ahead.as_secs() - 24 * 60 * 60).abs() < 60, "{ahead}");
    let revoke = json!({ "appkey": "a", "secretkey": "b", "token": first["token"] });
    let (_, reply) = post(&server, Raw { path: "/oauth2/revoke", headers: Vec::new(), body: revoke }).await;
    assert_eq!(reply["return_code"], json!(0));
    assert_ne!(issue().await["token"], first["token"]);
    let shown = format!("{:?}", server.requests());
    assert!(!shown.contains(first["token"].as_str().unwrap()) && shown.contains("[hidden]"), "{shown}");
}

/// B9, B14.
#[tokio::test]
async fn more_requests_than_the_quota_are_refused() {
    let server = Server::builder().quota(5).start().await.unwrap();
    let client = server.client().requests_per_second(100).retry(RetryPolicy::never()).build().unwrap();
    client.call(&sample("ka10004")).await.unwrap();
    let request = prices();
    let calls = (0..8).map(|_| client.send(&request));
    let results = futures_util::future::join_all(calls).await;
    let refused: Vec<_> = results.into_iter().filter_map(Result::err).collect();
    assert_eq!(refused.len(), 3);
    for error in refused {
        assert!(matches!(error, Error::RateLimited(_)), "{error}");
        let rejection = error.rejection().unwrap();
        assert_eq!((rejection.status(), rejection.return_code(), rejection.quota()), (429, Some(5), Some(5)));
        assert!(rejection.message().contains("[1700:") && rejection.message().contains("유량=5, API ID=ka10086]"));
        assert_eq!(error.outcome(), Outcome::NotExecuted);
    }
    client.call(&sample("ka10005")).await.unwrap();
}

#[tokio::test]
async fn a_client_of_the_server_keeps_to_its_quota() {
    let server = Server::builder().environment(Hosted::Demo).start().await.unwrap();
    let client = server.client().build().unwrap();
    for _ in 0..2 {
        client.send(&prices()).await.unwrap();
    }
    assert!(server.requests().iter().all(|request| request.status == Some(200)), "{:?}", server.requests());
}

/// Which of the two it is says the TR, and not what the body happens to have.
#[tokio::test]
async fn a_request_for_a_token_is_not_taken_for_one_to_revoke_it() {
    let server = roomy().start().await.unwrap();
    let keys = json!({ "appkey": "any", "secretkey": "any" });
    let with = |name: &str, value: &str| {
        let mut body = keys.clone();
        body[name] = json!(value);
        body
    };
    let refused = async |path, body| {
        let (_, reply) = post(&server, Raw { path, headers: Vec::new(), body }).await;
        reply["return_msg"].as_str().unwrap().to_owned()
    };
    let revoked = refused("/oauth2/revoke", with("grant_type", "client_credentials")).await;
    assert!(revoked.contains("8016"), "{revoked}");
    let issued = refused("/oauth2/token", with("token", "stray")).await;
    assert!(issued.contains("8011"), "{issued}");
}
