//! A mock server of the Kiwoom REST API on this machine, as awkward as the real one: for tests without a key.
//!
//! It needs the feature `mock`, as a rule in the `[dev-dependencies]` only:
//!
//! ```toml
//! kiwoom-api = { version = "0.1", features = ["mock"] }
//! ```
//!
//! # Testing a bot
//!
//! Start a [`Server`], give your code a client of it, and look at what the server was sent. Here is a bot that wants
//! the closing prices of some days, and two tests of it: that it gets them, and that a connection that breaks between
//! two pages costs it nothing.
//!
//! ```
//! use kiwoom_api::market_condition::{DailyStockPriceRequest, FlowUnit};
//! use kiwoom_api::mock::{Fault, Server};
//! use kiwoom_api::{Client, Error, StockCode, date};
//!
//! /// The code under test: it takes the client that it is given.
//! async fn closing_prices(client: &Client, days: usize) -> Result<Vec<i64>, Error> {
//!     let (stock, date) = (StockCode::krx("005930").unwrap(), date(2024, 11, 25));
//!     let request = DailyStockPriceRequest::new(stock, date, FlowUnit::Quantity);
//!     let rows = client.rows(&request).limit(days).all().await?;
//!     Ok(rows.iter().filter_map(|row| row.close_price).map(|price| price.won()).collect())
//! }
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let server = Server::builder().seed(7).start().await?;
//! let client = server.client().build()?;
//!
//! let prices = closing_prices(&client, 30).await?;
//! assert_eq!(prices.len(), 30);
//! assert_eq!(server.requests_of("ka10086").len(), 2); // 20 rows a page
//!
//! // The same again, but the second page is lost once.
//! let fault = server.fault(Fault::reset_before_headers()).on("ka10086").skip(1);
//! assert_eq!(closing_prices(&client, 30).await?, prices);
//! assert_eq!(fault.struck(), 1);
//! assert_eq!(server.requests_of("ka10086").len(), 2 + 3);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A server is cheap: start one for each test, so that tests do not disturb each other. It stops when it is dropped.
//! A bot in another process finds it by the environment variables `KIWOOM_BASE_URL`, set to [`Server::url`],
//! `KIWOOM_APP_KEY` and `KIWOOM_SECRET_KEY`: any pair of keys is good, unless [`Builder::keys`] names one.
//!
//! # What it serves
//!
//! Every TR of the [catalogue](crate::catalogue), from what is known of it, and no other; [`Builder::serve`] adds one
//! with a reply of your own, an order for example. The data is made up, and holds together:
//!
//! - It depends on the [seed](Builder::seed) and the request alone. The same of both gives the same reply, to the
//!   letter; another seed gives another market.
//! - TRs tell the same story, since all of them are written from one market: the last bar of a chart is the quote, and
//!   the best ask or the best bid is what was traded last.
//! - Trades add up to minutes, minutes to days, days to weeks, months and years: open, high, low, close, and volume and
//!   turnover to the won. The change is that against the day before, and the rate and the sign are those of the change. Prices
//!   keep to the exchange's steps and limits.
//! - An index is made of its stocks, weighted by what they are worth: its volume and turnover are theirs, and so is how many
//!   rise and fall. An ETF hangs on its index, an ELW (by Black and Scholes) on its stock or index.
//! - Of every share that is bought one is sold: investors and brokers share what is traded, in any unit, and net purchases of
//!   all investors sum to zero.
//! - Order books are sorted, and sum to their totals. Purchases less sales are net purchases.
//! - Rankings are sorted and filtered as the catalogue declares ([`Element::sorted_by`](crate::catalogue::Element),
//!   `filtered_by`). Where nothing fits, the list is `[]`. There are some sixty shares, of which three go from limit to limit.
//! - Days are weekdays, the newest first, from the date of the request on. Where a request has none, it is
//!   [`Builder::today`]. History goes back about seven years from there.
//!
//! Values are written as the live server writes them: signs as directions, `--714` for a negative number, `-0`,
//! leading zeros, blanks, `888888` for no time. To test with values of your own, use [`Fault::reply`].
//!
//! # What it refuses
//!
//! What the live server refuses, in its words: requests without or with a wrong `api-id` (1501, 1505) or path (1504),
//! without a valid token (1513 to 1516, 8005), with a parameter missing (1511) or malformed (1517), an unknown stock
//! (1902), wrong keys (8001), keys and tokens of the other [environment](Builder::environment) (8030, 8031), and TRs
//! that Demo does not serve (8104). Whoever sends more requests of a TR in a second than its [quota](Builder::quota)
//! gets HTTP 429 with code 1700; a client made by [`Server::client`] does not. More than two tokens a second are too
//! many as well ([`Builder::token_quota`]): share a client instead of making new ones.
//!
//! # What can go wrong
//!
//! A [`Fault`] goes wrong on demand: [`Server::fault`] asks for it, and [`on`](PlannedFault::on),
//! [`times`](PlannedFault::times), [`skip`](PlannedFault::skip) and [`one_in`](PlannedFault::one_in) tell when. The
//! table at [`Fault`] says what a client makes of each.
//!
//! ```
//! # use kiwoom_api::{Client, Error, UntypedCall};
//! # use kiwoom_api::mock::{Fault, Server};
//! # use serde_json::json;
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let server = Server::builder().serve("kt10000", "/api/dostk/ordr", json!({ "ord_no": "0000138" })).start().await?;
//! let client = server.client().build()?;
//! let order = UntypedCall::new("kt10000", json!({ "stk_cd": "005930", "ord_qty": "1" })).path("/api/dostk/ordr");
//!
//! // Nobody knows whether it was executed, so it is not sent again.
//! server.fault(Fault::reset_after_headers()).on("kt10000");
//! let error = client.call(&order).await.unwrap_err();
//! assert_eq!(error.outcome(), kiwoom_api::Outcome::Unknown);
//!
//! let orders = server.requests_of("kt10000");
//! assert_eq!(orders.len(), 1);
//! assert_eq!(orders[0].parameter("ord_qty"), Some("1"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it does not do
//!
//! There are no holidays and no halts, nothing moves while you watch (the day is over, whatever the hour), and nobody has an
//! account. The WebSocket is not mocked. Where the live server's behaviour is not known, such as the size of most pages, the mock
//! server has some behaviour all the same: a test that passes here is no proof that the live server agrees.

mod auth;
mod builder;
mod calendar;
mod cells;
mod core;
mod counts;
mod fault;
mod figures;
mod hosted;
mod http;
mod market;
mod parameters;
mod planned;
mod quota;
mod random;
mod received;
mod record;
mod refusal;
mod respond;
mod rows;
mod server;
mod surge;
#[cfg(test)]
mod tests;
mod wire;
mod write;

pub use builder::Builder;
pub use fault::Fault;
pub use hosted::Hosted;
pub use planned::PlannedFault;
pub use received::Received;
pub use server::Server;
