//! A server on this machine that answers at once, and a client that does not wait for permits: what is measured is the
//! work of a call.

use std::convert::Infallible;
use std::error::Error;
use std::sync::Arc;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper_util::rt::TokioIo;
use kiwoom_api::market_condition::{DailyStockPriceRequest, FlowUnit};
use kiwoom_api::{BoxFuture, Client, Environment, Permit, Place, RateLimit, StockCode, date};
use tokio::net::TcpListener;

/// Every call at once.
#[derive(Debug)]
struct Unlimited;

impl RateLimit for Unlimited {
    fn acquire<'a>(&'a self, _api_id: &'a str, _place: Place) -> BoxFuture<'a, Permit> {
        Box::pin(async { Permit::new(|_| {}) })
    }

    fn refused(&self, _api_id: &str, _quota: Option<u32>) {}
}

/// Answers every request with `body`, as one of so many pages. The key of a page is its number.
pub(crate) async fn serve(listener: TcpListener, body: Bytes, pages: usize) {
    let answer = move |request: hyper::Request<Incoming>| {
        let key = request.headers().get("next-key").and_then(|key| key.to_str().ok()?.parse().ok());
        let page: usize = key.unwrap_or(1);
        let response = hyper::Response::builder().header("content-type", "application/json;charset=UTF-8");
        let response = if page < pages {
            response.header("cont-yn", "Y").header("next-key", page + 1)
        } else {
            response.header("cont-yn", "N")
        };
        let response = response.body(Full::new(body.clone())).expect("these headers are valid");
        async { Ok::<_, Infallible>(response) }
    };
    while let Ok((stream, _)) = listener.accept().await {
        let service = hyper::service::service_fn(answer.clone());
        tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
    }
}

pub(crate) fn client(base: &str) -> Result<Client, Box<dyn Error>> {
    let environment = Environment::custom(base)?;
    Ok(Client::builder(environment).token("a-token").rate_limit(Arc::new(Unlimited)).build()?)
}

pub(crate) fn request() -> Result<DailyStockPriceRequest, Box<dyn Error>> {
    let date = date(2024, 11, 25);
    Ok(DailyStockPriceRequest::new(StockCode::krx("005930")?, date, FlowUnit::Quantity))
}
