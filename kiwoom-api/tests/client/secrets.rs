//! What nobody may print.

use std::cell::RefCell;
use std::error::Error;
use std::fmt::Write as _;
use std::io;
use std::sync::{Arc, Mutex, Once};
use std::time::Duration;

use kiwoom_api::oauth::{AccessTokenRequest, RevokeTokenRequest};
use kiwoom_api::{Client, RetryPolicy, UntypedCall};
use serde_json::json;

use crate::support::{APP_KEY, Answer, SECRET_KEY, Server, dead_token, page, raw, refuse, reply, request, token};

const TOKEN: &str = "token-with_9fJ2mQ7xWvB4nRtY8sLcZ1";

thread_local! {
    /// What was logged on this thread: of one test, with all tasks that it spawned.
    static LOG: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

struct Log;

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.with_borrow_mut(|log| log.extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// No part of a secret that would be of use to anybody.
fn assert_clean(text: &str) {
    for secret in [APP_KEY, SECRET_KEY, TOKEN] {
        for part in secret.as_bytes().windows(9) {
            assert!(!text.contains(str::from_utf8(part).unwrap()), "{text}");
        }
    }
}

/// All that an error can be made to say.
fn everything(error: &dyn Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut source = error.source();
    while let Some(error) = source {
        write!(text, " {error} {error:?}").unwrap();
        source = error.source();
    }
    text
}

/// Runs the future, and returns what was logged meanwhile, at every level.
async fn logged<T>(work: impl Future<Output = T>) -> (T, String) {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let all = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false);
        tracing::subscriber::set_global_default(all.with_writer(|| Log).finish()).unwrap();
    });
    LOG.take();
    let result = work.await;
    (result, String::from_utf8(LOG.take()).unwrap())
}

/// The server repeats the keys and the token wherever it can; none of it comes out.
#[tokio::test]
async fn keys_and_tokens_are_in_no_error_no_log_and_no_debug_output() {
    let ((), log) = logged(async {
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
    })
    .await;
    let ours: Vec<_> = log.lines().filter(|line| line.contains("kiwoom")).collect();
    assert!(!ours.is_empty(), "{log}");
    assert_clean(&log);
}

#[tokio::test]
async fn a_call_is_traced_with_what_it_took() {
    let ((), log) = logged(async {
        let server = Server::answering([refuse(20, "[1902:없음]")]).await;
        server.client().send(&request()).await.unwrap_err();
    })
    .await;
    for field in ["tr_id=ka10086", "page=1", "attempt=1", "status=200", "code=1902", "latency_ms=", "permit_wait_ms="] {
        assert!(log.contains(field), "{field} in {log}");
    }
}

/// Replies to a TR of tokens that are not as they should be, with the token in them.
fn odd_replies_with_a_token() -> Vec<Answer> {
    let good = format!(r#"{{"token":"{TOKEN}","token_type":"bearer","expires_dt":"20261124090000","return_code":0}}"#);
    let html = format!("<html><title>{TOKEN}</title><body>{TOKEN}</body></html>");
    let named = |status, name, value: &str| Answer::Send {
        status,
        headers: vec![(name, value.to_owned()), ("cont-yn", "Y".to_owned())],
        body: good.clone(),
    };
    // 정상 in EUC-KR.
    let euc_kr = [&good.as_bytes()[..good.len() - 1], b",\"return_msg\":\"\xc1\xa4\xbb\xf3\"}"].concat();
    let mut odd = vec![
        Answer::Bytes(euc_kr),
        raw(200, &good[..good.len() - 1]),
        raw(200, &good[..good.find(TOKEN).unwrap() + TOKEN.len() - 3]),
        raw(200, format!("{good} {TOKEN}")),
        raw(200, TOKEN),
        raw(200, format!("token={TOKEN}")),
        raw(200, &*html),
        raw(200, json!([TOKEN]).to_string()),
        raw(200, json!(TOKEN).to_string()),
        named(200, "next-key", TOKEN),
        named(200, "content-type", TOKEN),
        named(500, "content-type", TOKEN),
        named(302, "location", &format!("http://127.0.0.1:1/?token={TOKEN}")),
        reply(json!({ "token": TOKEN, "return_code": TOKEN })),
        reply(json!({ "token": TOKEN, "return_code": 0, "return_msg": TOKEN })),
        reply(json!({ "token": [TOKEN], "return_code": 0 })),
        reply(json!({ "token": { TOKEN: TOKEN }, "return_code": 0 })),
        reply(json!({ "access_token": TOKEN, "return_code": 0 })),
        reply(json!({ TOKEN: 1, "return_code": 0 })),
        reply(json!({ "token": TOKEN, "expires_dt": TOKEN, "return_code": 0 })),
        raw(200, format!(r#"{{"token":"{TOKEN}","token":"{TOKEN}-2","return_code":0}}"#)),
    ];
    for status in [201, 302, 400, 429, 500, 503] {
        odd.extend([raw(status, &*good), raw(status, TOKEN), raw(status, &*html), raw(status, "")]);
    }
    for said in ["{}", "[8001:{}]", "[8005:{}]", "[{}:?]", "[1511:필수입력 파라미터={}]", "[1700:초과 {} 유량=2]"]
    {
        let escaped = TOKEN.replace('-', "\\u002d").replace('_', "%5F");
        for token in [TOKEN, &*escaped] {
            let message = said.replace("{}", token);
            odd.extend([1, 3, 5, 20].map(|code| refuse(code, &message)));
            odd.push(reply(json!({ "token": TOKEN, "return_code": 3, "return_msg": message })));
        }
    }
    odd
}

/// A server whose answers to some paths can be exchanged, and two clients of it: one takes things as they come, the
/// other is strict.
struct Exchangeable {
    answer: Arc<Mutex<Answer>>,
    server: Server,
    clients: [Client; 2],
}

impl Exchangeable {
    async fn on(path: &'static str) -> Self {
        let answer = Arc::new(Mutex::new(page(&[1], None)));
        let exchanged = Arc::clone(&answer);
        let server = Server::all(move |seen| match seen.path.as_str() {
            exchangeable if exchangeable == path => exchanged.lock().unwrap().clone(),
            "/oauth2/token" => token(TOKEN),
            _ => page(&[1], None),
        })
        .await;
        let client = |strict| server.builder().strict(strict).retry(RetryPolicy::never()).build().unwrap();
        let clients = [client(false), client(true)];
        Self { answer, server, clients }
    }

    /// From now on. Tokens and pauses of the clients have come to an end.
    fn answers(&self, answer: &Answer) {
        *self.answer.lock().unwrap() = answer.clone();
        self.server.clock.advance(Duration::from_secs(25 * 3600));
    }
}

/// Wherever the token is in a reply that brings it, and whatever is wrong with that reply.
#[tokio::test]
async fn no_reply_to_a_tr_of_tokens_is_quoted() {
    let (issuing, revoking) = (Exchangeable::on("/oauth2/token").await, Exchangeable::on("/oauth2/revoke").await);
    let (issue, revoke) =
        (AccessTokenRequest::new(APP_KEY, SECRET_KEY), RevokeTokenRequest::new(APP_KEY, SECRET_KEY, TOKEN));
    let mut warnings = 0;
    for (at, odd) in odd_replies_with_a_token().iter().enumerate() {
        issuing.answers(odd);
        revoking.answers(odd);
        let (said, log) = logged(async {
            let mut said = String::new();
            let mut tell = |told: String| writeln!(said, "{told}").unwrap();
            for client in &issuing.clients {
                if let Err(error) = client.send(&request()).await {
                    tell(everything(&error));
                }
                match client.send(&issue).await {
                    Ok(reply) => tell(format!("{reply:?} {:?} {:?}", reply.issues, reply.extras)),
                    Err(error) => tell(everything(&error)),
                }
            }
            for client in &revoking.clients {
                client.send(&request()).await.unwrap();
                if let Err(error) = client.revoke_token().await {
                    tell(everything(&error));
                }
                match client.send(&revoke).await {
                    Ok(reply) => tell(format!("{reply:?} {:?} {:?}", reply.issues, reply.extras)),
                    Err(error) => tell(everything(&error)),
                }
            }
            said
        })
        .await;
        let clean = std::panic::catch_unwind(|| assert_clean(&format!("{said}\n{log}")));
        assert!(clean.is_ok(), "{at}: {odd:?}");
        assert!(log.contains("kiwoom_call"), "{log}");
        warnings += log.matches("no token could be obtained").count();
    }
    assert!(warnings > 50, "{warnings}");
}

#[tokio::test]
async fn what_is_told_of_a_reply_to_a_tr_of_tokens_helps_all_the_same() {
    let stated = |status, sort: &str, body: &str| {
        let headers = vec![("content-type", sort.to_owned())];
        Answer::Send { status, headers, body: body.to_owned() }
    };
    for (answer, told) in [
        (
            stated(200, "text/plain", TOKEN),
            "HTTP 200, not a JSON object, at line 1 column 2: expected ident: [hidden, 33 bytes of plain text]",
        ),
        (
            stated(500, "Application/JSON; charset=utf-8", "{}"),
            "HTTP 500, no envelope that says why: [hidden, 2 bytes of JSON]",
        ),
        (
            stated(302, TOKEN, "?"),
            "HTTP 302, not a JSON object, at line 1 column 1: expected value: [hidden, 1 bytes of another type]",
        ),
        (
            stated(503, "text/html", "<html><title>점검</title></html>"),
            "HTTP 503, a page of HTML titled \"[hidden, 34 bytes of HTML]\"; the server may be in maintenance",
        ),
        (
            Answer::Bytes(b"{\"m\":\"\xc1\xa4\"}".to_vec()),
            "not UTF-8 from byte 6 on: [hidden, 10 bytes of no stated type]",
        ),
        (refuse(3, "[8001:키 오류]"), "app key and secret key do not verify (8001): [hidden]; check the app key"),
        (refuse(7, TOKEN), "refused with return_code 7: [hidden]"),
        (reply(json!({ "access_token": TOKEN, "return_code": 0 })), "no usable token: there is none in the reply"),
        (reply(json!({ "token": "TOK\n", "return_code": 0 })), "no usable token: it is blank, or cannot stand"),
    ] {
        let server = Server::all(move |_| answer.clone()).await;
        let error = server.client().send(&request()).await.unwrap_err().to_string();
        assert!(error.contains("au10001") && error.contains(told), "{error}");
    }
    // A quota is a number, and the rate limit needs it.
    let server = Server::all(|_| raw(429, r#"{"return_code":5,"return_msg":"[1700:초과. 유량=2]"}"#)).await;
    let error = server.client().send(&request()).await.unwrap_err();
    assert_eq!(error.rejection().unwrap().quota(), Some(2));
}

/// How a server may spell what it repeats.
fn spellings(secret: &str) -> Vec<String> {
    let each = |escape: &dyn Fn(char) -> String| secret.chars().map(escape).collect::<String>();
    vec![
        secret.to_owned(),
        secret.replace('-', "\\u002d"),
        secret.replace('-', "\\u002D").replace('_', "\\u005F"),
        each(&|c| format!("\\u{:04x}", u32::from(c))),
        secret.replace('-', "%2D"),
        secret.replace('-', "%2d").replace('_', "%5f"),
        each(&|c| format!("%{:02X}", u32::from(c))),
        secret.replace('-', "%252D"),
    ]
}

/// Any other TR is quoted, but not where it repeats what the client holds.
#[tokio::test]
async fn echoes_of_keys_and_tokens_are_taken_out_of_errors_issues_and_logs() {
    let server = Exchangeable::on("/api/dostk/mrkcond").await;
    for secret in [TOKEN, APP_KEY, SECRET_KEY] {
        for spelled in spellings(secret) {
            let body = |text: &str| text.replace("{}", &spelled);
            let keyed = |text: &str| Answer::Send {
                status: 200,
                headers: vec![("cont-yn", "Y".to_owned()), ("next-key", body("{}"))],
                body: body(text),
            };
            let answers = [
                raw(200, body(r#"{"return_code":20,"return_msg":"[1902:{}]"}"#)),
                raw(200, body(r#"{"return_code":2,"return_msg":"[1517:형식 {}]"}"#)),
                raw(429, body("too many: {}")),
                raw(429, body(r#"{"return_code":5,"return_msg":"{}"}"#)),
                raw(500, body("<html><title>{}</title>")),
                raw(400, body(r#"{"error":"{}"}"#)),
                raw(200, body("not JSON: {}")),
                raw(200, body(r#"{"new_elem":"{}"#)),
                raw(200, body(r#"{"new_elem":"{}","return_code":0}"#)),
                raw(200, body(r#"{"new_elem":{"in":["{}"]},"return_code":0}"#)),
                raw(200, body(r#"{"{}":1,"return_code":0}"#)),
                raw(200, body(r#"{"daly_stkpc":[{"date":"{}"},{"{}":"1"},"{}"],"return_code":0}"#)),
                keyed(r#"{"daly_stkpc":[{"date":"20241125"}],"return_code":0}"#),
            ];
            for answer in answers {
                let shown = format!("{answer:?}");
                server.answers(&answer);
                let (said, log) = logged(async {
                    let mut said = String::new();
                    for client in &server.clients {
                        match client.send(&request()).await {
                            Ok(reply) => {
                                for issue in &reply.issues {
                                    write!(said, "{issue} {issue:?} {}", issue.raw).unwrap();
                                }
                                write!(said, "{:?}", reply.continuation).unwrap();
                            }
                            Err(error) => said += &everything(&error),
                        }
                        match client.call(&UntypedCall::new("ka10086", json!({}))).await {
                            Ok(reply) => write!(said, "{:?} {:?}", reply.issues, reply.continuation).unwrap(),
                            Err(error) => said += &everything(&error),
                        }
                    }
                    said
                })
                .await;
                let told = format!("{said}\n{log}");
                assert_clean(&told);
                assert!(!told.contains(&spelled), "{shown}: {told}");
                assert!(said.contains("[hidden]"), "{shown}: {said}");
            }
        }
    }
}

/// A key that Debug does not show goes back to the server all the same.
#[tokio::test]
async fn a_continuation_key_that_repeats_the_token_still_leads_on() {
    let server = Server::all(|seen| match seen.path.as_str() {
        "/oauth2/token" => token(TOKEN),
        _ => page(&[1], Some(TOKEN)),
    })
    .await;
    let client = server.client();
    let cursor = client.send(&request()).await.unwrap().continuation.unwrap();
    assert_eq!(format!("{cursor:?}"), "Cursor([hidden])");
    client.send_from(&request(), &cursor).await.unwrap();
    assert_eq!(server.seen()[1].header("next-key"), TOKEN);
}

/// What the server names cannot break a line of the log, colour it, or fill the disk.
#[tokio::test]
async fn what_the_server_sends_is_escaped_and_cut_where_it_is_printed() {
    let evil = "\n2026-11-24 ERROR all is lost\r\x1b[31m\x07\u{202e}\u{2028}\u{0}";
    let long = evil.to_owned() + &"x".repeat(1_000_000);
    let rows: Vec<_> = (0..1000).map(|n| json!({ "date": format!("{n}{long}").get(..1000) })).collect();
    for (body, is_error) in [
        (json!({ &long: 1, "return_code": 0 }), false),
        (json!({ "new_elem": &long, "return_code": 0 }), false),
        (json!({ "daly_stkpc": rows, "return_code": 0 }), true),
        (json!({ "daly_stkpc": [&long], "return_code": 0 }), true),
        (json!({ "return_code": &long }), true),
        (json!({ "return_code": 20, "return_msg": &long }), true),
        (
            json!({ "return_code": 2, "return_msg": format!("[1511:필수입력 파라미터={}]", "x".repeat(1_000_000)) }),
            true,
        ),
        (json!({ "return_code": 2, "return_msg": format!("[{}:?]", "1".repeat(1_000_000)) }), true),
        (json!(&long), true),
    ] {
        let (said, log) = logged(async {
            let server = Server::answering([reply(body)]).await;
            match server.builder().strict(true).build().unwrap().send(&request()).await {
                Ok(reply) => {
                    let whole = reply.extras.iter().next().unwrap();
                    assert!(whole.raw.len() + whole.element.len() > 1_000_000, "nothing is lost");
                    format!("{} {:?} {:?} {:?}", reply.issues[0], reply.issues, reply.extras, whole)
                }
                Err(error) => {
                    format!("{error} {error:?} {}", error.source().map_or_else(String::new, |s| s.to_string()))
                }
            }
        })
        .await;
        assert_eq!(is_error, !said.contains("UnknownElement"), "{said}");
        let ours: String = log.lines().filter(|line| line.contains("kiwoom")).collect();
        for text in [&said, &ours] {
            let bad = text.chars().find(|c| c.is_control() || matches!(c, '\u{202e}' | '\u{2028}'));
            assert_eq!(bad, None, "{text}");
            assert!(text.len() < 10_000, "{} bytes: {text:.300}", text.len());
        }
        assert!(!log.lines().any(|line| line.starts_with("2026-11-24 ERROR all is lost")), "{log:.1000}");
    }
}
