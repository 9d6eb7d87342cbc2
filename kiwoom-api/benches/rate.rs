//! Twenty TRs queried in parallel for 30 seconds against a server that allows each of them five requests in any second:
//! how much of that is used, and whether a single request is one too many. No key is needed.
//!
//! `cargo bench -p kiwoom-api --bench rate`

use std::collections::{HashMap, VecDeque};
use std::error::Error;
use std::io::Write as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper_util::rt::TokioIo;
use kiwoom_api::{Client, Environment, RetryPolicy, UntypedCall};
use serde_json::json;
use tokio::net::TcpListener;

const TRS: usize = 20;
const QUOTA: usize = 5;
const RUN: Duration = Duration::from_secs(30);

#[derive(Default)]
struct Counts {
    recent: HashMap<String, VecDeque<Instant>>,
    accepted: usize,
    refused: usize,
}

impl Counts {
    /// Counts an arrival; `false` if it is more than the quota in the second that ends now.
    fn arrive(&mut self, tr: &str) -> bool {
        let now = Instant::now();
        let recent = self.recent.entry(tr.to_owned()).or_default();
        while recent.front().is_some_and(|arrival| now - *arrival >= Duration::from_secs(1)) {
            recent.pop_front();
        }
        let allowed = recent.len() < QUOTA;
        if allowed {
            recent.push_back(now);
            self.accepted += 1;
        } else {
            self.refused += 1;
        }
        allowed
    }
}

async fn serve(listener: TcpListener, counts: Arc<Mutex<Counts>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let counts = Arc::clone(&counts);
        let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
            let tr = request.headers().get("api-id").and_then(|id| id.to_str().ok()).unwrap_or_default();
            let allowed = counts.lock().unwrap_or_else(PoisonError::into_inner).arrive(tr);
            let body =
                if allowed { r#"{"return_code":0}"# } else { r#"{"return_code":5,"return_msg":"[1700:too many]"}"# };
            let response = hyper::Response::builder()
                .status(if allowed { 200 } else { 429 })
                .body(Full::new(Bytes::from_static(body.as_bytes())));
            async { response }
        });
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    let counts = Arc::<Mutex<Counts>>::default();
    tokio::spawn(serve(listener, Arc::clone(&counts)));
    let client = Client::builder(Environment::custom(&base)?).token("a-token").retry(RetryPolicy::never()).build()?;

    let end = Instant::now() + RUN;
    let mut tasks = Vec::new();
    for tr in 0..TRS {
        // More callers than the quota, so that there is always one waiting.
        for _ in 0..2 * QUOTA {
            let client = client.clone();
            tasks.push(tokio::spawn(async move {
                let call = UntypedCall::new(format!("ka9{tr:04}"), json!({})).path("/api/dostk/mrkcond");
                while Instant::now() < end {
                    // A refusal is counted by the server.
                    let _ = client.call(&call).await;
                }
            }));
        }
    }
    tokio::time::sleep_until(end.into()).await;
    let (accepted, refused) = {
        let counts = counts.lock().unwrap_or_else(PoisonError::into_inner);
        (counts.accepted, counts.refused)
    };
    tasks.iter().for_each(tokio::task::JoinHandle::abort);
    let allowed = TRS * QUOTA * usize::try_from(RUN.as_secs())?;
    let used = 100.0 * accepted as f64 / allowed as f64;
    writeln!(std::io::stdout(), "{accepted} of {allowed} requests allowed: {used:.1} %; refused: {refused}")?;
    Ok::<_, Box<dyn Error>>(())
}
