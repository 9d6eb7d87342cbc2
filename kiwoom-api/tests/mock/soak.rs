//! Many calls with random faults: every one of them comes to an end that the server can account for.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use futures_util::{StreamExt as _, stream};
use kiwoom_api::market_condition::MinutePriceRequest;
use kiwoom_api::mock::{Fault, Received};
use kiwoom_api::{Error, StockCode};

use super::support::{hasty, prices, prices_of, roomy};

/// How many calls; a long run by hand sets `MOCK_SOAK_CALLS`.
fn calls() -> usize {
    std::env::var("MOCK_SOAK_CALLS").ok().and_then(|text| text.parse().ok()).unwrap_or(2_000)
}

/// How many calls of the run are looked at together: fewer than the server keeps.
const BATCH: usize = 1_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_ends_as_the_server_saw_it() {
    let server = roomy().seed(20_241_125).start().await.unwrap();
    let client = hasty(&server).timeout(Duration::from_millis(200)).build().unwrap();
    let rare = [
        (Fault::delay(Duration::from_millis(20)), 40),
        (Fault::hang(), 150),
        (Fault::reset_before_headers(), 60),
        (Fault::reset_after_headers(), 60),
        (Fault::truncated_body(), 60),
        (Fault::invalid_json(), 70),
        (Fault::html(200), 90),
        (Fault::html(503), 80),
        (Fault::status(500), 80),
        (Fault::refusal(20, "[2000](RC4058:모의투자 장종료)"), 90),
        (Fault::no_data(), 90),
        (Fault::token_death(), 600),
        (Fault::stubborn_token_death(), 1_500),
        (Fault::unknown_elements(), 50),
        (Fault::junk_values(), 50),
        (Fault::wrong_types(), 50),
        (Fault::text_return_code(), 50),
    ];
    for (fault, one_in) in rare {
        server.fault(fault).always().one_in(one_in);
    }
    let started = Instant::now();
    let (mut succeeded, mut failed) = (0_usize, 0_usize);
    for batch in 0..calls().div_ceil(BATCH) {
        server.clear_requests();
        let of = |index: usize| format!("{:06}", 10 + (index % 90_000) * 10);
        let indices = (batch * BATCH)..calls().min((batch + 1) * BATCH);
        let count = indices.len();
        let results: Vec<_> = stream::iter(indices)
            .map(|index| {
                let (client, code) = (client.clone(), of(index));
                async move {
                    let stock = StockCode::krx(&code).unwrap();
                    let result = if index % 2 == 0 {
                        client.send(&MinutePriceRequest::new(stock)).await.map(drop)
                    } else {
                        client.send(&prices_of(stock, prices().date)).await.map(drop)
                    };
                    (code, result)
                }
            })
            .buffer_unordered(16)
            .collect()
            .await;
        assert_eq!(results.len(), count);
        let mut by_stock: HashMap<String, Vec<Received>> = HashMap::new();
        for request in server.requests() {
            if let Some(code) = request.parameter("stk_cd") {
                by_stock.entry(code.to_owned()).or_default().push(request);
            }
        }
        for (code, result) in results {
            // Without a token, nothing was sent.
            let Some(seen) = by_stock.remove(&code) else {
                assert!(matches!(result, Err(Error::Auth(_))), "{code}: {result:?}");
                failed += 1;
                continue;
            };
            // Four attempts, and two more for tokens that have died.
            assert!(seen.len() <= 6, "{seen:?}");
            let last = seen.last().unwrap();
            match result {
                Ok(()) => {
                    assert_eq!((last.status, last.return_code), (Some(200), Some(0)), "{seen:?}");
                    succeeded += 1;
                }
                Err(error) => {
                    let fault = last.fault.unwrap_or_default();
                    let accounted = match &error {
                        Error::Timeout(_) => fault == "hang",
                        Error::Transport(_) => fault.starts_with("reset") || fault == "truncated_body",
                        Error::NotJson(_) => fault == "invalid_json" || fault == "html",
                        Error::Status(_) => fault == "html" || fault == "status",
                        Error::Rejected(_) => fault == "refusal" || fault == "no_data",
                        Error::Auth(_) => last.return_code == Some(3),
                        _ => false,
                    };
                    // A machine with other things to do may be late by itself.
                    assert!(accounted || matches!(error, Error::Timeout(_)), "{error}: {seen:?}");
                    failed += 1;
                }
            }
        }
    }
    assert_eq!(succeeded + failed, calls());
    assert!(succeeded * 10 > calls() * 8, "{succeeded} of {}", calls());
    println!("{succeeded} succeeded and {failed} failed in {:?}", started.elapsed());
}
