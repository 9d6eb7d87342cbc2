//! How the server is reached, and with which token.

use std::sync::{Arc, Mutex};

use kiwoom_api::realtime::StockTrade;
use kiwoom_api::{AuthError, BoxError, BoxFuture, Client, Environment, Error, Outcome, Secret, TokenProvider};
use serde_json::json;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};

use crate::support::{Server, both};

/// Hands out `token-1`, and the next one when that is dead.
#[derive(Debug, Clone, Default)]
struct Tokens(Arc<Mutex<u32>>);

impl TokenProvider for Tokens {
    fn token(&self) -> BoxFuture<'_, Result<Secret, BoxError>> {
        let token = Secret::from(format!("token-{}", *self.0.lock().unwrap() + 1));
        Box::pin(async { Ok(token) })
    }

    fn invalidate(&self, _: &Secret) {
        *self.0.lock().unwrap() += 1;
    }
}

/// W2.
#[tokio::test]
async fn a_token_that_is_refused_at_login_is_replaced() {
    let server = Server::start().await;
    let client = server.builder().token_provider(Tokens::default()).build().unwrap();
    let realtime = client.realtime();
    let (stream, _peer) = both(realtime.subscribe::<StockTrade>(["005930"]), async {
        let mut peer = server.connection().await;
        assert_eq!(peer.receive().await["token"], "token-1");
        peer.send(json!({ "trnm": "LOGIN", "return_code": 8005, "return_msg": "Token" }).to_string()).await;
        assert_eq!(peer.closed().await, Some(1000));
        server.clock.advance(2);
        let mut peer = server.connection().await;
        peer.log_in("token-2").await;
        peer.grant("REG", "0B", &["005930"]).await;
        peer
    })
    .await;
    assert!(stream.is_ok(), "{stream:?}");
}

#[tokio::test]
async fn a_fixed_token_that_has_died_is_the_end() {
    let server = Server::start().await;
    let client = server.client();
    let (stream, ()) = both(client.realtime().subscribe::<StockTrade>(["005930"]), async {
        let mut peer = server.connection().await;
        peer.receive().await;
        peer.send(json!({ "trnm": "LOGIN", "return_code": 3, "return_msg": "[8005:Token]" }).to_string()).await;
        assert_eq!(peer.closed().await, Some(1000));
        server.clock.advance(2);
    })
    .await;
    let Err(Error::Auth(error)) = stream else { panic!("{stream:?}") };
    assert!(matches!(*error, AuthError::FixedTokenDied(_)), "{error}");
}

/// The first line of a request, and its headers; then an answer.
async fn answer(server: &Server, answer: &str) -> Vec<String> {
    let mut stream = BufReader::new(server.arrival().await);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        if line.trim().is_empty() {
            break;
        }
        head.push(line.trim().to_owned());
    }
    stream.write_all(answer.as_bytes()).await.unwrap();
    head
}

#[tokio::test]
async fn a_server_that_does_not_agree_to_a_websocket_is_an_error() {
    let server = Server::start().await;
    let client = server.client();
    let page = "HTTP/1.1 503 Service Unavailable\r\ncontent-length: 27\r\n\r\n<title>maintenance</title>\n";
    let (stream, _) = both(client.realtime().subscribe::<StockTrade>(["005930"]), answer(&server, page)).await;
    let Err(Error::Status(error)) = stream else { panic!("{stream:?}") };
    assert_eq!((error.status(), error.title()), (503, Some("maintenance")));
    server.clock.advance(2);
    let other = "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\
                 sec-websocket-accept: wrong\r\n\r\n";
    let (stream, head) = both(client.realtime().subscribe::<StockTrade>(["005930"]), answer(&server, other)).await;
    assert!(matches!(stream, Err(Error::Status(_))), "{stream:?}");
    assert_eq!(head[0], "GET /api/dostk/websocket HTTP/1.1");
    assert!(!head.iter().any(|line| line.contains("token")), "{head:?}");
}

#[tokio::test]
async fn a_server_that_never_answers_is_given_up() {
    let server = Server::start().await;
    let client = server.client();
    let (stream, _connection) = both(client.realtime().subscribe::<StockTrade>(["005930"]), async {
        let connection = server.arrival().await;
        server.clock.advance(30);
        connection
    })
    .await;
    assert!(matches!(stream, Err(Error::Timeout(_))), "{stream:?}");
}

#[tokio::test]
async fn a_proxy_is_asked_for_a_tunnel_to_the_realtime_port() {
    let server = Server::start().await;
    let proxy = server.url.replace("http://", "http://me:hunter2@");
    let client = Client::builder(Environment::Production).token("token").proxy(proxy).build().unwrap();
    let refusal = "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n";
    let (stream, head) = both(client.realtime().subscribe::<StockTrade>(["005930"]), answer(&server, refusal)).await;
    let error = stream.unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotExecuted);
    assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    assert_eq!(head[0], "CONNECT api.kiwoom.com:10000 HTTP/1.1");
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let client = Client::builder(Environment::Demo).token("token").build().unwrap();
    let stream = at_once(client.realtime().subscribe::<StockTrade>(["005930"]));
    assert!(matches!(stream, Err(Error::Config(_))), "{stream:?}");
}

/// Polls once, which is enough for what does not wait.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    use futures_util::FutureExt as _;
    future.now_or_never().expect("it does not wait")
}
