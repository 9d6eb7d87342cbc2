//! Quotes, order books, charts, stocks, sectors, rankings, investor flows and realtime data from the REST API of Kiwoom
//! Securities (키움증권), as values with units.
//!
//! # I want to …
//!
//! **… see it work, without a key.** The feature `mock` has a server that runs within your program:
//!
//! ```
//! # #[cfg(feature = "mock")]
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! use kiwoom_api::StockCode;
//! use kiwoom_api::market_condition::OrderBookRequest;
//!
//! let server = kiwoom_api::mock::Server::start().await?;
//! let client = server.client().build()?;
//!
//! let request = OrderBookRequest::new(StockCode::krx("005930")?);
//! let book = client.market_condition().order_book(&request).await?;
//! if let (Some(ask), Some(bid)) = (book.asks[0].price, book.bids[0].price) {
//!     println!("{bid} / {ask}");
//! }
//! # assert!(book.asks[0].price > book.bids[0].price);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! **… ask Kiwoom.** Only the client is another one. The keys are those of Kiwoom's portal; Demo is 모의투자:
//!
//! ```
//! use kiwoom_api::{Client, Environment, Error};
//!
//! fn client(app_key: &str, secret_key: &str) -> Result<Client, Error> {
//!     Client::builder(Environment::Demo).credentials(app_key, secret_key).build()
//! }
//! ```
//!
//! **… get daily bars (일봉).** Those of a span of time, the newest first, in as many calls as it takes:
//!
//! ```
//! use kiwoom_api::chart::{DailyChartRequest, DailyChartRow};
//! use kiwoom_api::codes::PriceAdjustment;
//! use kiwoom_api::{Client, Date, Error, StockCode};
//!
//! async fn bars(client: &Client, stock: StockCode, from: Date, to: Date) -> Result<Vec<DailyChartRow>, Error> {
//!     let request = DailyChartRequest::new(stock, to, PriceAdjustment::Adjusted);
//!     Ok(client.bars(&request).from(from).all().await?)
//! }
//! ```
//!
//! **… get all rows of another list (연속조회).** They come as a stream, page after page, within the rate limit:
//!
//! ```
//! use futures_util::TryStreamExt as _;
//! use kiwoom_api::market_condition::DailyStockPriceRequest;
//! use kiwoom_api::{Client, Error};
//!
//! async fn prices(client: &Client, request: &DailyStockPriceRequest) -> Result<(), Error> {
//!     let mut rows = client.rows(request).limit(200);
//!     while let Some(row) = rows.try_next().await? {
//!         println!("{:?} {:?} {:?}", row.date, row.close_price, row.volume);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! **… name a stock as people do.** `client.instruments().load().await?.find_one("삼성전자")?` gives its code, what it is and how
//! it stands: see [Instruments](guide::instruments).
//!
//! **… be told what happens (실시간시세).** As a stream, which also says what was missed:
//!
//! ```no_run
//! # #[cfg(feature = "realtime")]
//! # mod example {
//! use futures_util::TryStreamExt as _;
//! use kiwoom_api::realtime::{Event, StockTrade};
//! use kiwoom_api::{Client, Error};
//!
//! async fn trades(client: &Client) -> Result<(), Error> {
//!     let mut trades = client.realtime().subscribe::<StockTrade>(["005930"]).await?;
//!     while let Some(event) = trades.try_next().await? {
//!         match event {
//!             Event::Data { item, values, .. } => println!("{item} {:?}", values.current_price),
//!             other => println!("{other:?}"),
//!         }
//!     }
//!     Ok(())
//! }
//! # }
//! ```
//!
//! **… find the type of a TR.** Search these docs for its id, a wire name or a Korean label: `ka10086`, `trde_prica`,
//! `거래대금`; or look into the [list of all](guide::trs). The module of a category, such as [`chart`], begins with what
//! one does with it. A TR `DailyStockPrice` has the request `DailyStockPriceRequest`, the row `DailyStockPriceRow`, and the
//! method `daily_stock_price`.
//!
//! **… call a TR that is not here**, such as those of US stocks (미국주식). [`Client::call`] takes its id and JSON, and gives
//! JSON: see [`UntypedCall`].
//!
//! **… know what goes wrong, and what then.** Everything that can is an [`Error`]: [`Error::is_no_data`] tells an empty
//! result, [`Error::is_retryable`] whether another try may help, and [`Error::outcome`] whether the server may have acted.
//!
//! # Guides
//!
//! - [Values](guide::values): what a sign means, which unit a number has, and what `None` says.
//! - [Tokens](guide::tokens) (접근토큰): over restarts, in several processes, from elsewhere.
//! - [Limits](guide::limits) (유량제한): how fast you may go, and what is tried again.
//! - [Paging](guide::paging) (연속조회): all rows of a list, and going on where it broke off.
//! - [Bars](guide::bars) (차트): of stocks, sectors and gold, over a span of time.
//! - [Instruments](guide::instruments) (종목마스터): from a Korean name to a code, and many stocks at once.
//! - [Realtime](guide::realtime) (실시간시세): streams that say what was missed.
//! - [Errors](guide::errors): which there are, and what to do about them.
//! - [Testing](guide::testing): a mock server for your own tests.
//! - [What the live server does](guide::server), as far as anyone knows.
//! - [All TRs](guide::trs) and realtime types, with their methods.
//! - [Adding a TR](guide::adding_a_tr), and [what an update may change](guide::versions).
//!
//! # Three things to know
//!
//! **A price is not a signed number.** `"-55000"` on the wire is 55,000 won, falling: a [`Price`] has won and a
//! [`Direction`]. Numbers have their unit in the type: [`Won`], [`MillionWon`], [`Shares`], [`ThousandShares`],
//! [`Percent`]. Where the request chooses the unit, the value is a [`Flow`], and the request's `measure` gives the unit.
//!
//! **Every field is optional.** `None` says that the server sent nothing there, a price of zero, a date or time that
//! stands for none, or something unreadable. In the last case [`Reply::issues`] lists it and the record's [`Extras`](wire::Extras) keep
//! its JSON, as they keep elements that this version does not know. A [strict](ClientBuilder::strict) client returns an
//! error instead.
//!
//! **One client per app key.** Its clones share the token, the rate limit and the connections.
//!
//! # Features
//!
//! | feature | what it adds |
//! | --- | --- |
//! | `realtime` | [`Client::realtime`] and the module [`realtime`]; on by default |
//! | `mock` | the module `mock`: a server of the API on this machine, for tests without a key; off by default |

// On docs.rs, what needs a feature says so.
#![cfg_attr(docsrs, feature(doc_cfg))]
// Without a feature, there is nothing for links to it to lead to.
#![cfg_attr(not(all(feature = "mock", feature = "realtime")), allow(rustdoc::broken_intra_doc_links))]
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, clippy::print_stderr)]
#![warn(clippy::missing_errors_doc, clippy::missing_panics_doc)]

// What they show needs the features that are on by default.
#[cfg(all(doctest, feature = "realtime"))]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../README.ko.md")]
struct Readmes;

mod boxed;
pub mod catalogue;
mod client;
mod clock;
mod cursor;
mod environment;
mod error;
mod excerpt;
#[rustfmt::skip]
#[cfg_attr(feature = "realtime", allow(unreachable_pub, reason = "the module `realtime` hands its types out"))]
mod generated;
// Pages of prose: their examples need the mock server.
#[cfg(any(doc, all(doctest, feature = "mock")))]
pub mod guide;
mod instruments;
#[cfg(feature = "mock")]
pub mod mock;
mod notice;
mod rate;
#[cfg(feature = "realtime")]
pub mod realtime;
mod token;
mod value;
pub mod wire;

pub use boxed::BoxFuture;
pub use client::{
    Bars, Client, ClientBuilder, IncompleteRows, Instruments, Pages, Reply, RetryPolicy, Rows, RowsByCode, UntypedCall,
};
pub use clock::{Clock, SystemClock};
pub use cursor::Cursor;
pub use environment::{BaseUrl, Environment};
pub use error::{
    AuthError, BodyError, BoxError, CodeClass, ConfigError, DecodeIssues, Error, ErrorCode, IncompleteBars, Outcome,
    PageError, RealtimeError, Rejection, TimeoutError, TransportError,
};
pub use generated::*;
pub use instruments::{FindError, Instrument, InstrumentClass, InstrumentMaster};
/// The crate of [`Date`], [`Time`], [`DateTime`] and [`Timestamp`], for what else it has.
pub use jiff;
pub use jiff::Timestamp;
pub use jiff::civil::{Date, DateTime, Time, date};
pub use rate::{Permit, PermitUse, Place, RateLimit, SlidingWindow};
pub use rust_decimal::Decimal;
pub use token::{FileTokenStore, MemoryTokenStore, StoreLock, Token, TokenKey, TokenProvider, TokenStore, kst_to_utc};
pub use value::*;
#[cfg(any(test, fuzzing))]
#[doc(hidden)]
pub use wire::read_by_both_paths;
#[doc(inline)]
pub use wire::{
    Bar, BarsRequest, ByCodeRequest, Code, DecodeError, Decoder, InvalidRequest, Issue, IssueKind, Realtime, Request,
    Response, RowsRequest, decode,
};
