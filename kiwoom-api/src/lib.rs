//! Typed client for the Kiwoom Securities (키움증권) REST API.
//!
//! Make a [`Client`] with the keys of an environment, build the request of a TR, and send it:
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use kiwoom_api::market_condition::OrderBookRequest;
//! use kiwoom_api::{Client, Environment, StockCode};
//!
//! let client = Client::builder(Environment::Demo).credentials("my app key", "my secret key").build()?;
//! let request = OrderBookRequest::new(StockCode::krx("005930")?);
//! let book = client.market_condition().order_book(&request).await?;
//!
//! if let (Some(ask), Some(bid)) = (book.asks[0].price, book.bids[0].price) {
//!     println!("{bid} / {ask}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Where things are
//!
//! - Each TR has a request type, a response type and, if it returns a list, a row type, in the module of its category:
//!   [`market_condition`]. Search for a TR id, a wire name or a Korean label: `ka10086`, `trde_prica`, `거래대금`.
//! - Code lists that TRs share are in [`codes`]; what is known of TRs at run time is in [`catalogue`].
//! - Lists go on over several pages: [`Client::pages`] and [`Client::rows`] are streams of them.
//! - A TR without types is called by its id: [`Client::call`].
//! - With the feature `mock` there is a server for tests, in the module `mock`, which needs no key and no network.
//! - Tests need no key: the feature `mock` adds a mock server, in the module `mock`.
//!
//! # Values
//!
//! Nearly every value comes as a string, and its sign can mean a direction, a side, or a negative number. The types say
//! which: a [`Price`] has won and a [`Direction`], a [`TradeQuantity`] has shares and a [`Side`], and [`Won`],
//! [`MillionWon`], [`Shares`] or [`ThousandShares`] count what they are named after. What a request chose the unit of is
//! a [`Flow`], and the request's `measure` gives its unit.
//!
//! Every field of a response is optional. `None` says that the server sent nothing there, a price of zero, a date or
//! time that stands for none, or something that is no such value. In the last case [`Reply::issues`] lists it, and the
//! record's [`Extras`] keep its JSON, together with elements that this version does not know. A
//! [strict](ClientBuilder::strict) client returns an error instead.
//!
//! # Errors
//!
//! Everything that can go wrong is an [`Error`]. [`Error::is_no_data`] tells an empty result, [`Error::is_retryable`]
//! whether another try may help, and [`Error::outcome`] whether the server may have acted on the call.
//!
//! # Dependencies that are part of the API
//!
//! [`NaiveDate`], [`NaiveTime`], [`NaiveDateTime`], [`DateTime`] and [`Utc`] are `chrono`'s, [`Decimal`] is
//! `rust_decimal`'s, the streams are `futures-core`'s `Stream`, untyped calls take and give `serde_json`'s `Value`, and
//! [`ClientBuilder::http_client`] takes `reqwest`'s client. No other crate's types are exposed.

#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod boxed;
pub mod catalogue;
mod client;
mod clock;
mod environment;
mod error;
#[rustfmt::skip]
mod generated;
// Pages of prose: their examples need the mock server.
#[cfg(any(doc, all(doctest, feature = "mock")))]
pub mod guide;
#[cfg(feature = "mock")]
pub mod mock;
mod rate;
mod request;
mod token;
mod value;
mod wire;

pub use boxed::BoxFuture;
pub use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
pub use client::{Client, ClientBuilder, Cursor, Pages, Reply, RetryPolicy, Rows, UntypedCall};
pub use clock::{Clock, SystemClock};
pub use environment::{BaseUrl, Environment};
pub use error::{
    AuthError, BodyError, BoxError, CodeClass, ConfigError, DecodeIssues, Error, ErrorCode, Outcome, Rejection,
    TimeoutError, TransportError,
};
pub use generated::*;
pub use rate::{Permit, RateLimit, SlidingWindow};
pub use request::{Body, InvalidRequest, Request, Response, RowsRequest};
pub use rust_decimal::Decimal;
pub use token::{FileTokenStore, MemoryTokenStore, StoreLock, Token, TokenKey, TokenProvider, TokenStore, kst_to_utc};
pub use value::*;
pub use wire::{
    Code, DecodeError, Decoded, Envelope, Extra, ExtraKind, Extras, Issue, IssueKind, Record, ReturnCode, UnknownCode,
    decode,
};
