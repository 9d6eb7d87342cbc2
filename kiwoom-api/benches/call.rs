//! One call through `client.send` against the same POST through bare `reqwest` into a derived struct of strings, over
//! a kept-alive connection on loopback. The server is in the same process, so both have the same share of its work.
//!
//! `cargo bench -p kiwoom-api --bench call`. To count instructions, run the built binary under callgrind with
//! `--only ours` or `--only bare`, and divide the difference between two numbers of `--calls` by their difference.

use std::convert::Infallible;
use std::error::Error;
use std::io::Write as _;
use std::time::{Duration, Instant};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper_util::rt::TokioIo;
use kiwoom_api::market_condition::{DailyStockPriceRequest, FlowUnit};
use kiwoom_api::{BoxFuture, Client, Environment, NaiveDate, Permit, RateLimit, Request as _, StockCode};
use serde::Deserialize;
use tokio::net::TcpListener;

const BODY: &str = r#"{"daly_stkpc":[{"date":"20241125","close_pric":"-55000","ind":"-714"}],"return_code":0,"return_msg":"정상적으로 처리되었습니다"}"#;

#[derive(Deserialize)]
struct Bare {
    daly_stkpc: Vec<BareRow>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read for the comparison only")]
struct BareRow {
    date: String,
    close_pric: String,
    ind: String,
}

/// Every call at once: what is measured is the call, not the waiting.
#[derive(Debug)]
struct Unlimited;

impl RateLimit for Unlimited {
    fn acquire<'a>(&'a self, _api_id: &'a str) -> BoxFuture<'a, Permit> {
        Box::pin(async { Permit::holding(()) })
    }

    fn state_quota(&self, _api_id: &str, _per_second: u32) {}

    fn refused(&self, _api_id: &str) {}
}

struct Bench {
    url: String,
    http: reqwest::Client,
    client: Client,
    request: DailyStockPriceRequest,
}

impl Bench {
    async fn ours(&self, calls: u32) -> Result<Duration, Box<dyn Error>> {
        let start = Instant::now();
        for _ in 0..calls {
            assert_eq!(self.client.send(&self.request).await?.rows.len(), 1);
        }
        Ok(start.elapsed())
    }

    async fn bare(&self, calls: u32) -> Result<Duration, Box<dyn Error>> {
        let start = Instant::now();
        for _ in 0..calls {
            let response = self
                .http
                .post(&self.url)
                .header("content-type", "application/json;charset=UTF-8")
                .header("authorization", "Bearer a-token")
                .header("api-id", "ka10086")
                .header("user-agent", "bare")
                .body(self.request.to_json()?)
                .send()
                .await?;
            let bare: Bare = serde_json::from_slice(&response.bytes().await?)?;
            assert_eq!(bare.daly_stkpc.len(), 1);
        }
        Ok(start.elapsed())
    }
}

async fn serve(listener: TcpListener) {
    let answer = |_: hyper::Request<Incoming>| async {
        Ok::<_, Infallible>(hyper::Response::new(Full::new(Bytes::from_static(BODY.as_bytes()))))
    };
    while let Ok((stream, _)) = listener.accept().await {
        let service = hyper::service::service_fn(answer);
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

fn argument(name: &str) -> Option<String> {
    std::env::args().skip_while(|argument| argument != name).nth(1)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let base = format!("http://{}", listener.local_addr()?);
    tokio::spawn(serve(listener));
    // Plain HTTP needs no certificates.
    let client = || {
        let provider = rustls::crypto::ring::default_provider();
        let _ = provider.install_default();
        reqwest::Client::builder().build()
    };
    let bench = Bench {
        url: format!("{base}/api/dostk/mrkcond"),
        http: client()?,
        client: Client::builder(Environment::custom(&base)?)
            .token("a-token")
            .http_client(client()?)
            .rate_limit(std::sync::Arc::new(Unlimited))
            .build()?,
        request: DailyStockPriceRequest::new(
            StockCode::krx("005930")?,
            NaiveDate::from_ymd_opt(2024, 11, 25).unwrap_or_default(),
            FlowUnit::Quantity,
        ),
    };
    let calls = argument("--calls").map_or(Ok(2_000), |text| text.parse())?;
    match argument("--only").as_deref() {
        Some("ours") => drop(bench.ours(calls).await?),
        Some(_) => drop(bench.bare(calls).await?),
        None => {
            bench.ours(200).await?;
            bench.bare(200).await?;
            // In turns, so that both meet the same machine; the quickest round is the least disturbed.
            let (mut ours, mut bare) = (Duration::MAX, Duration::MAX);
            for _ in 0..10 {
                ours = ours.min(bench.ours(calls).await?);
                bare = bare.min(bench.bare(calls).await?);
            }
            let ratio = ours.as_secs_f64() / bare.as_secs_f64();
            let (ours, bare) = (ours / calls, bare / calls);
            writeln!(std::io::stdout(), "client.send {ours:?}   bare reqwest {bare:?}   ratio {ratio:.3}")?;
        }
    }
    Ok(())
}
