//! Requests, servers, and a client that does not wait long.

use std::time::Duration;

use kiwoom_api::catalogue::{self, Tr, TrKind};
use kiwoom_api::market_condition::{DailyStockPriceRequest, FlowUnit};
use kiwoom_api::mock::{Builder, Server};
use kiwoom_api::{Client, ClientBuilder, Date, RetryPolicy, StockCode, UntypedCall, date};
use serde_json::{Map, Value};

/// Every TR that is not about tokens.
pub(crate) fn queries() -> impl Iterator<Item = &'static Tr> {
    catalogue::trs().iter().copied().filter(|tr| tr.kind != TrKind::Token)
}

/// The parameters of Kiwoom's own sample call.
pub(crate) fn example(tr: &Tr) -> Value {
    let members = tr.example.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value)));
    Value::Object(members.collect::<Map<_, _>>())
}

/// Kiwoom's own sample call.
pub(crate) fn sample(id: &str) -> UntypedCall {
    UntypedCall::new(id, example(catalogue::find(id).unwrap()))
}

/// Daily prices of a stock.
pub(crate) fn prices_of(stock: StockCode, date: Date) -> DailyStockPriceRequest {
    DailyStockPriceRequest::new(stock, date, FlowUnit::Quantity)
}

pub(crate) fn prices() -> DailyStockPriceRequest {
    let date = date(2024, 11, 25);
    DailyStockPriceRequest::new(StockCode::krx("005930").unwrap(), date, FlowUnit::Quantity)
}

/// A server whose quota is in nobody's way.
pub(crate) fn roomy() -> Builder {
    Server::builder().quota(10_000).token_quota(1_000)
}

pub(crate) async fn start(builder: Builder) -> (Server, Client) {
    let server = builder.start().await.unwrap();
    let client = hasty(&server).build().unwrap();
    (server, client)
}

/// How long [`hasty`] clients wait for an answer.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(2);

pub(crate) fn hasty(server: &Server) -> ClientBuilder {
    let retry = RetryPolicy::default().delays(Duration::from_millis(1), Duration::from_millis(5));
    server.client().timeout(TIMEOUT).retry(retry)
}
