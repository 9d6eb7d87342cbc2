//! What nobody may print.

use std::io;
use std::sync::{Arc, Mutex, Once};

use kiwoom_api::oauth::AccessTokenRequest;
use serde_json::json;
use tracing::instrument::WithSubscriber as _;

use crate::support::{APP_KEY, SECRET_KEY, Server, dead_token, page, refuse, request, token};

const TOKEN: &str = "token-with-a-very-long-name";

#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl io::Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Lets every span through, whichever test comes to it first. `tracing` remembers for each span whether anybody wants
/// it, and with only one subscriber, that of one thread, it may ask another thread.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(tracing_subscriber::registry()).unwrap());
}

fn assert_clean(text: &str) {
    for secret in [APP_KEY, SECRET_KEY, TOKEN] {
        assert!(!text.contains(secret), "{text}");
    }
}

/// The server repeats the keys and the token wherever it can; none of it comes out.
#[tokio::test]
async fn keys_and_tokens_are_in_no_error_no_log_and_no_debug_output() {
    listen();
    let captured = Captured::default();
    let writer = captured.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    async {
        let mut calls = 0;
        let server = Server::all(move |seen| match seen.path.as_str() {
            "/oauth2/token" => token(TOKEN),
            _ => {
                calls += 1;
                match calls {
                    1 => page(&[1], None),
                    2 => refuse(3, &format!("[8005:{TOKEN}]")),
                    3 => refuse(20, &format!("[1902:{TOKEN}]")),
                    _ => dead_token(),
                }
            }
        })
        .await;
        let client = server.client();
        let reply = client.send(&request()).await.unwrap();
        assert_clean(&format!("{reply:?} {client:?} {:?}", server.builder()));
        for _ in 0..2 {
            let error = client.send(&request()).await.unwrap_err();
            assert_clean(&format!("{error} {error:?}"));
        }
        let issued = client.send(&AccessTokenRequest::new(APP_KEY, SECRET_KEY)).await.unwrap();
        assert_clean(&format!("{issued:?}"));

        let server =
            Server::all(|seen| refuse(3, &format!("[8001:{} {}]", seen.body["appkey"], seen.body["secretkey"]))).await;
        let error = server.client().send(&request()).await.unwrap_err();
        assert_clean(&format!("{error} {error:?}"));
        assert!(error.to_string().contains("[hidden]"), "{error}");
        let error = server.client().send(&AccessTokenRequest::new(APP_KEY, SECRET_KEY)).await.unwrap_err();
        assert_clean(&format!("{error} {error:?}"));

        // A token of the wrong kind is an issue; what it says is not logged.
        let odd = Server::all(|_| crate::support::reply(json!({ "token": { "t": TOKEN }, "return_code": 0 }))).await;
        let error = odd.client().send(&request()).await.unwrap_err();
        assert_clean(&format!("{error} {error:?}"));

        // Nor is it shown by a reply, or by the error of a strict client, when the user asks for it.
        let body = json!({ "token": [TOKEN], "access_token": TOKEN, "expires_dt": TOKEN, "return_code": 0 });
        let odd = Server::all(move |_| crate::support::reply(body.clone())).await;
        let issued = odd.client().send(&AccessTokenRequest::new(APP_KEY, SECRET_KEY)).await.unwrap();
        assert_eq!(issued.issues.len(), 3);
        assert_clean(&format!("{issued:?} {:?}", issued.issues));
        let strict = odd.builder().strict(true).build().unwrap();
        let error = strict.send(&AccessTokenRequest::new(APP_KEY, SECRET_KEY)).await.unwrap_err();
        assert_clean(&format!("{error} {error:?}"));
    }
    .with_subscriber(subscriber)
    .await;
    let log = String::from_utf8(captured.0.lock().unwrap().clone()).unwrap();
    let ours: Vec<_> = log.lines().filter(|line| line.contains("kiwoom")).collect();
    assert!(!ours.is_empty(), "{log}");
    assert_clean(&log);
}

#[tokio::test]
async fn a_call_is_traced_with_what_it_took() {
    listen();
    let captured = Captured::default();
    let writer = captured.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_ansi(false)
        .with_writer(move || writer.clone());
    async {
        let server = Server::answering([refuse(20, "[1902:없음]")]).await;
        server.client().send(&request()).await.unwrap_err();
    }
    .with_subscriber(subscriber.finish())
    .await;
    let log = String::from_utf8(captured.0.lock().unwrap().clone()).unwrap();
    for field in ["tr_id=ka10086", "page=1", "attempt=1", "status=200", "code=1902", "latency_ms=", "permit_wait_ms="] {
        assert!(log.contains(field), "{field} in {log}");
    }
}
