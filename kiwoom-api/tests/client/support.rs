//! A server that follows a script, and a clock that a test moves.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Bytes, Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use kiwoom_api::market_condition::{DailyStockPriceRequest, FlowUnit};
use kiwoom_api::{BoxFuture, Client, ClientBuilder, Clock, Environment, StockCode, date};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::{Notify, Semaphore, oneshot};

pub(crate) const APP_KEY: &str = "app-key-0123456789";
pub(crate) const SECRET_KEY: &str = "secret-key-0123456789";

/// What the server was sent.
#[derive(Debug, Clone)]
pub(crate) struct Seen {
    pub(crate) path: String,
    pub(crate) headers: hyper::HeaderMap,
    pub(crate) body: Value,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// What the server answers.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    Send {
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: String,
    },
    /// HTTP 200 and these bytes, which need not be text.
    Bytes(Vec<u8>),
    /// Closes the connection without an answer.
    Close,
    /// Announces more bytes than it sends, then closes the connection.
    Break,
    /// Announces so many bytes, sends a few, and closes the connection.
    Announce(u64),
    /// Never answers.
    Hang,
    /// Answers with this body when the semaphore has a permit.
    Held(Arc<Semaphore>, String),
}

pub(crate) fn reply(body: Value) -> Answer {
    raw(200, body.to_string())
}

pub(crate) fn raw(status: u16, body: impl Into<String>) -> Answer {
    Answer::Send { status, headers: Vec::new(), body: body.into() }
}

pub(crate) fn refuse(return_code: i64, message: &str) -> Answer {
    reply(json!({ "return_code": return_code, "return_msg": message }))
}

pub(crate) fn dead_token() -> Answer {
    refuse(3, "인증에 실패했습니다[8005:Token이 유효하지 않습니다]")
}

pub(crate) fn quota(per_second: u32) -> Answer {
    let message = format!("[1700:허용된 요청 개수를 초과하였습니다. 유량={per_second}, API ID=ka10086]");
    raw(429, json!({ "return_code": 5, "return_msg": message }).to_string())
}

/// A page of rows with these closing prices; `next` is the continuation key.
pub(crate) fn page(prices: &[i64], next: Option<&str>) -> Answer {
    let rows: Vec<_> =
        prices.iter().map(|price| json!({ "date": "20241125", "close_pric": price.to_string(), "ind": "1" })).collect();
    rows_page(json!(rows), next)
}

pub(crate) fn rows_page(rows: Value, next: Option<&str>) -> Answer {
    body_page(json!({ "daly_stkpc": rows, "return_code": 0, "return_msg": "정상적으로 처리되었습니다" }), next)
}

/// A page with this body, whatever it is.
pub(crate) fn body_page(body: Value, next: Option<&str>) -> Answer {
    let yn = if next.is_some() { "Y" } else { "N" };
    let headers = vec![("cont-yn", yn.to_owned()), ("next-key", next.unwrap_or_default().to_owned())];
    Answer::Send { status: 200, headers, body: body.to_string() }
}

/// An answer to this TR, as its `api-id` says.
pub(crate) fn of_tr(tr: &str, mut answer: Answer) -> Answer {
    if let Answer::Send { headers, .. } = &mut answer {
        headers.push(("api-id", tr.to_owned()));
    }
    answer
}

pub(crate) fn token(text: &str) -> Answer {
    raw(200, token_body(text))
}

pub(crate) fn token_body(text: &str) -> String {
    let expires = "20261124090000";
    json!({ "token": text, "token_type": "bearer", "expires_dt": expires, "return_code": 0, "return_msg": "ok" })
        .to_string()
}

type Script = Box<dyn FnMut(&Seen) -> Answer + Send>;

pub(crate) struct Server {
    pub(crate) url: String,
    pub(crate) clock: Arc<TestClock>,
    log: Arc<Mutex<Vec<Seen>>>,
    arrival: Arc<Notify>,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Issues `token-1`, `token-2` …, and answers calls from the list; its last answer is repeated.
    pub(crate) async fn answering(answers: impl IntoIterator<Item = Answer>) -> Self {
        let mut answers: VecDeque<_> = answers.into_iter().collect();
        Self::calls(move |_| if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() }.unwrap())
            .await
    }

    /// Issues `token-1`, `token-2` …, and answers calls by a function.
    pub(crate) async fn calls(mut script: impl FnMut(&Seen) -> Answer + Send + 'static) -> Self {
        let mut issued = 0;
        Self::all(move |seen| match seen.path.as_str() {
            "/oauth2/token" => {
                issued += 1;
                token(&format!("token-{issued}"))
            }
            "/oauth2/revoke" => refuse(0, "ok"),
            _ => script(seen),
        })
        .await
    }

    /// Answers everything by a function.
    pub(crate) async fn all(script: impl FnMut(&Seen) -> Answer + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let script: Arc<Mutex<Script>> = Arc::new(Mutex::new(Box::new(script)));
        let (log, arrival) = (Arc::new(Mutex::new(Vec::new())), Arc::new(Notify::new()));
        let connections = Arc::new(AtomicUsize::new(0));
        let server = Self {
            url,
            clock: Arc::default(),
            log: Arc::clone(&log),
            arrival: Arc::clone(&arrival),
            connections: Arc::clone(&connections),
        };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                connections.fetch_add(1, Ordering::Relaxed);
                let (script, log, arrival) = (Arc::clone(&script), Arc::clone(&log), Arc::clone(&arrival));
                let service = service_fn(move |request| {
                    answer(request, Arc::clone(&script), Arc::clone(&log), Arc::clone(&arrival))
                });
                let connection = hyper::server::conn::http1::Builder::new()
                    .title_case_headers(true)
                    .serve_connection(TokioIo::new(stream), service);
                tokio::spawn(connection);
            }
        });
        server
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder(Environment::custom(&self.url).unwrap())
            .credentials(APP_KEY, SECRET_KEY)
            .clock(SharedClock(Arc::clone(&self.clock)))
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// The calls so far, without those for tokens.
    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.log.lock().unwrap().iter().filter(|seen| !seen.path.starts_with("/oauth2")).cloned().collect()
    }

    pub(crate) fn count(&self, path: &str) -> usize {
        self.log.lock().unwrap().iter().filter(|seen| seen.path == path).count()
    }

    /// How many connections there have been.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    /// Waits until a request has arrived that was not waited for yet.
    pub(crate) async fn arrival(&self) {
        self.arrival.notified().await;
    }
}

#[derive(Debug, thiserror::Error)]
#[error("the script says so")]
struct Scripted;

async fn answer(
    request: hyper::Request<Incoming>,
    script: Arc<Mutex<Script>>,
    log: Arc<Mutex<Vec<Seen>>>,
    arrival: Arc<Notify>,
) -> Result<hyper::Response<BoxBody<Bytes, Scripted>>, Scripted> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(|_| Scripted)?.to_bytes();
    let body = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let seen = Seen { path: parts.uri.path().to_owned(), headers: parts.headers, body };
    let answer = script.lock().unwrap()(&seen);
    log.lock().unwrap().push(seen);
    arrival.notify_one();
    let whole = |bytes: Vec<u8>| Full::new(Bytes::from(bytes)).map_err(|never: Infallible| match never {}).boxed();
    match answer {
        Answer::Send { status, headers, body } => {
            let mut response = hyper::Response::builder().status(status);
            for (name, value) in headers {
                response = response.header(name, value);
            }
            Ok(response.body(whole(body.into_bytes())).unwrap())
        }
        Answer::Bytes(bytes) => Ok(hyper::Response::new(whole(bytes))),
        Answer::Close => Err(Scripted),
        Answer::Break => {
            let frames = [Ok(Frame::data(Bytes::from_static(b"{\"return_code\":0,"))), Err(Scripted)];
            Ok(hyper::Response::new(StreamBody::new(futures_util::stream::iter(frames)).boxed()))
        }
        Answer::Announce(length) => {
            let frames = [Ok(Frame::data(Bytes::from_static(b"{\"return_code\":0,"))), Err(Scripted)];
            let body = StreamBody::new(futures_util::stream::iter(frames)).boxed();
            Ok(hyper::Response::builder().header("content-length", length).body(body).unwrap())
        }
        Answer::Hang => std::future::pending().await,
        Answer::Held(gate, body) => {
            gate.acquire().await.unwrap().forget();
            Ok(hyper::Response::new(whole(body.into_bytes())))
        }
    }
}

/// Stands still. A short sleep (a wait for the limit, or before a repetition) moves it on at once; a long one (a
/// timeout) lasts until the test moves it.
#[derive(Debug, Default)]
pub(crate) struct TestClock(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    elapsed: Duration,
    short: Vec<Duration>,
    long: Vec<(Duration, oneshot::Sender<()>)>,
}

const LONG: Duration = Duration::from_secs(10);

impl TestClock {
    pub(crate) fn advance(&self, duration: Duration) {
        let mut state = self.0.lock().unwrap();
        state.elapsed += duration;
        let now = state.elapsed;
        for (_, wake) in state.long.extract_if(.., |(at, _)| *at <= now) {
            let _ = wake.send(());
        }
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.0.lock().unwrap().elapsed
    }

    /// The short sleeps so far.
    pub(crate) fn sleeps(&self) -> Vec<Duration> {
        self.0.lock().unwrap().short.clone()
    }
}

#[derive(Debug)]
pub(crate) struct SharedClock(pub(crate) Arc<TestClock>);

impl Clock for SharedClock {
    /// From 2026-11-23 00:00 UTC on: 09:00 in Korea.
    fn now(&self) -> Timestamp {
        Timestamp::from_second(1_795_392_000).unwrap() + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.0.0.lock().unwrap();
        if duration < LONG {
            state.short.push(duration);
            drop(state);
            let clock = Arc::clone(&self.0);
            // When it is polled, not before: a sleep that loses a race has not passed.
            return Box::pin(async move {
                tokio::task::yield_now().await;
                clock.advance(duration);
            });
        }
        let (wake, woken) = oneshot::channel();
        let at = state.elapsed + duration;
        state.long.push((at, wake));
        Box::pin(async move { drop(woken.await) })
    }
}

pub(crate) fn request() -> DailyStockPriceRequest {
    let date = date(2024, 11, 25);
    DailyStockPriceRequest::new(StockCode::krx("005930").unwrap(), date, FlowUnit::Quantity)
}
