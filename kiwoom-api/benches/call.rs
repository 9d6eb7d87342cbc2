//! One call, and the rows of many pages, through the client and through bare `reqwest` into derived structs of strings,
//! over a kept-alive connection on loopback. The server is on a thread of its own.
//!
//! `cargo bench -p kiwoom-api --bench call`. To count instructions, run the built program under callgrind with
//! `--only ours` or `--only bare`, and divide the difference between two numbers of `--calls` by their difference.

#[path = "support/contest.rs"]
mod contest;
#[path = "support/loopback.rs"]
mod loopback;
#[path = "support/replies.rs"]
mod replies;

use std::error::Error;

use contest::{Contest, repeated};
use hyper::body::Bytes;
use kiwoom_api::market_condition::{DailyStockPrice, DailyStockPriceRequest};
use kiwoom_api::{Client, Request as _, Response as _};
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

type Outcome<T> = Result<T, Box<dyn Error>>;

#[derive(Deserialize)]
struct Bare {
    daly_stkpc: Vec<BareRow>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read for the comparison only")]
struct BareRow {
    date: String,
    open_pric: String,
    high_pric: String,
    low_pric: String,
    close_pric: String,
    pred_rt: String,
    flu_rt: String,
    trde_qty: String,
    amt_mn: String,
    crd_rt: String,
    ind: String,
    orgn: String,
    for_qty: String,
    frgn: String,
    prm: String,
    for_rt: String,
    for_poss: String,
    for_wght: String,
    for_netprps: String,
    orgn_netprps: String,
    ind_netprps: String,
    crd_remn_rt: String,
}

struct Bench {
    rows: usize,
    pages: usize,
    runtime: Runtime,
    url: String,
    http: reqwest::Client,
    client: Client,
    request: DailyStockPriceRequest,
}

impl Bench {
    /// A server with so many pages of so many rows, and both ways to call it.
    fn new(rows: usize, pages: usize) -> Outcome<Self> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let base = format!("http://{}", listener.local_addr()?);
        let body = Bytes::from(replies::body(DailyStockPrice::TR, rows));
        std::thread::spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be built");
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener).expect("the listener is not blocking");
                loopback::serve(listener, body, pages).await;
            });
        });
        // The client's TLS settings, which plain HTTP does not use, are the bare one's too.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Ok(Self {
            rows,
            pages,
            runtime: Builder::new_current_thread().enable_all().build()?,
            url: format!("{base}/api/dostk/mrkcond"),
            http: reqwest::Client::new(),
            client: loopback::client(&base)?,
            request: loopback::request()?,
        })
    }

    fn call(&self) {
        self.wait(async {
            assert_eq!(self.client.send(&self.request).await?.rows.len(), self.rows);
            Ok(())
        });
    }

    fn call_bare(&self) {
        self.wait(async {
            assert_eq!(self.bare(None).await?.0.daly_stkpc.len(), self.rows);
            Ok(())
        });
    }

    /// All rows of all pages, as a stream.
    fn rows(&self) {
        self.wait(async {
            assert_eq!(self.client.rows(&self.request).all().await?.len(), self.rows * self.pages);
            Ok(())
        });
    }

    fn rows_bare(&self) {
        self.wait(async {
            let (mut rows, mut key) = (Vec::new(), None);
            loop {
                let (page, next) = self.bare(key.as_deref()).await?;
                rows.extend(page.daly_stkpc);
                if next.is_none() {
                    break;
                }
                key = next;
            }
            assert_eq!(rows.len(), self.rows * self.pages);
            Ok(())
        });
    }

    async fn bare(&self, key: Option<&str>) -> Outcome<(Bare, Option<String>)> {
        let mut request = self
            .http
            .post(&self.url)
            .header("content-type", "application/json;charset=UTF-8")
            .header("authorization", "Bearer a-token")
            .header("api-id", "ka10086")
            .header("user-agent", "bare")
            .body(self.request.to_json()?);
        if let Some(key) = key {
            request = request.header("cont-yn", "Y").header("next-key", key);
        }
        let response = request.send().await?;
        let next = response.headers().get("next-key").map(|key| key.to_str().map(str::to_owned)).transpose()?;
        Ok((serde_json::from_slice(&response.bytes().await?)?, next))
    }

    fn wait(&self, work: impl Future<Output = Outcome<()>>) {
        self.runtime.block_on(work).expect("the server answers every call");
    }
}

fn argument(name: &str) -> Option<String> {
    std::env::args().skip_while(|argument| argument != name).nth(1)
}

fn main() -> Outcome<()> {
    let one = Bench::new(1, 1)?;
    if let Some(only) = argument("--only") {
        let calls: u32 = argument("--calls").map_or(Ok(2_000), |text| text.parse())?;
        (0..calls).for_each(|_| if only == "ours" { one.call() } else { one.call_bare() });
        return Ok(());
    }
    contest::head("call")?;
    Contest::new("one call, one row of ka10086", repeated(|| one.call()))
        .against("reqwest, derived struct of strings", 1.15, repeated(|| one.call_bare()))
        .run()?;
    let many = Bench::new(20, 50)?;
    Contest::new("1,000 rows of ka10086 in 50 pages", repeated(|| many.rows()))
        .against("reqwest, derived struct of strings", 1.15, repeated(|| many.rows_bare()))
        .run()?;
    Ok(())
}
