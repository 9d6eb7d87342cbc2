//! The client: what is called, and everything between a call and its reply.

mod access;
mod admission;
mod bars;
mod builder;
mod by_code;
mod call;
mod connect;
mod connections;
mod instruments;
mod issuer;
mod judge;
mod next_step;
mod page;
mod quote;
mod reply;
mod retry;
mod scrub;
mod transport;
mod untyped;
#[cfg(feature = "realtime")]
mod websocket;

pub use bars::Bars;
pub use builder::ClientBuilder;
pub use by_code::{IncompleteRows, RowsByCode};
pub use instruments::Instruments;
pub use page::{Pages, Rows};
pub use reply::Reply;
pub use retry::RetryPolicy;
pub use untyped::UntypedCall;

use std::sync::Arc;

use access::Access;
use call::{Call, Caller};
use quote::Quotes;
use serde_json::Value;

use crate::catalogue::TrKind;
use crate::cursor::Cursor;
use crate::environment::Environment;
use crate::error::{ConfigError, DecodeIssues, Error};
use crate::notice::Notices;
#[cfg(feature = "realtime")]
use crate::realtime::{Hub, RealtimeClient};
use crate::wire::{BarsRequest, ByCodeRequest, Issue, IssueKind, Request, RowsRequest};

/// A client of the Kiwoom REST API.
///
/// It keeps the rate limit, gets and renews the token, repeats what is safe to repeat, and reads the replies. Clones
/// are cheap and share all of it: make one client per app key, and clone it.
///
/// Every call may be dropped at any time; that leaves nothing locked and nothing leaked. Whether the server acted on a
/// dropped call is unknown. Calls need a tokio runtime with I/O and time enabled.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use kiwoom_api::market_condition::{DailyStockPriceRequest, FlowUnit};
/// use kiwoom_api::{Client, Environment, StockCode, date};
///
/// let client = Client::builder(Environment::Demo).credentials("my app key", "my secret key").build()?;
/// let date = date(2024, 11, 25);
/// let request = DailyStockPriceRequest::new(StockCode::krx("005930")?, date, FlowUnit::Quantity);
///
/// let reply = client.send(&request).await?;
/// for row in &reply.rows {
///     println!("{:?} {:?}", row.date, row.close_price);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    environment: Environment,
    caller: Arc<Caller>,
    access: Arc<Access>,
    strict: bool,
    notices: Arc<Notices>,
    instruments: instruments::Cache,
    #[cfg(feature = "realtime")]
    realtime: Hub,
}

impl Client {
    /// Begins a client for an environment. Credentials or a token must be added.
    pub fn builder(environment: Environment) -> ClientBuilder {
        ClientBuilder::new(environment)
    }

    /// A client configured by environment variables: `KIWOOM_ENV` (`production` or `demo`; there is no default),
    /// `KIWOOM_APP_KEY` and `KIWOOM_SECRET_KEY`, or `KIWOOM_TOKEN` instead of the two, and `KIWOOM_BASE_URL` for
    /// another server (HTTPS, or HTTP to this machine), which makes `KIWOOM_ENV` optional.
    ///
    /// # Errors
    /// [`Error::Config`], naming the variable, if one is missing or cannot be read.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// The server that the client talks to.
    pub fn environment(&self) -> &Environment {
        &self.inner.environment
    }

    /// Calls a TR.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] before anything is sent; [`Error::Rejected`] if the server refuses, also if it has no
    /// data ([`Error::is_no_data`]); any of the others if something on the way goes wrong.
    pub async fn send<R: Request>(&self, request: &R) -> Result<Reply<R::Response>, Error> {
        self.send_page(request, None, 1).await
    }

    /// Calls a TR for the page that begins at a cursor. The request must be the one that the cursor came from.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn send_from<R: Request>(&self, request: &R, cursor: &Cursor) -> Result<Reply<R::Response>, Error> {
        self.send_page(request, Some(cursor), 1).await
    }

    /// The pages of a TR, one after the other, as a stream. Nothing is sent before the stream is polled.
    pub fn pages<R: RowsRequest>(&self, request: &R) -> Pages<R> {
        Pages::new(self.clone(), request.clone())
    }

    /// The rows of a TR across all its pages, as a stream. Nothing is sent before the stream is polled.
    pub fn rows<R: RowsRequest>(&self, request: &R) -> Rows<R> {
        Rows::new(self.pages(request))
    }

    /// The bars of a chart, the newest first, as a stream across all its pages: restrict it to a span of time by
    /// [`from`](Bars::from) and [`to`](Bars::to). Nothing is sent before the stream is polled.
    pub fn bars<R: BarsRequest>(&self, request: &R) -> Bars<R> {
        Bars::new(self.pages(request))
    }

    /// The rows of many stocks, in the order of the codes asked for. The server takes [`StockCodes::MOST`] codes at once:
    /// more are asked for in several calls, one after the other, each within the rate limit. A code that is there twice
    /// is asked for once.
    ///
    /// ```no_run
    /// # async fn example(client: kiwoom_api::Client, codes: Vec<kiwoom_api::StockCode>) -> Result<(), kiwoom_api::Error> {
    /// use kiwoom_api::stock_info::StockQuotesRequest;
    ///
    /// let quotes = client.rows_by_code(&StockQuotesRequest::new(codes)).await?;
    /// for row in &quotes.rows {
    ///     println!("{:?} {:?}", row.stock_code, row.current_price);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`IncompleteRows`], which holds the rows of the calls that succeeded and the codes without an answer. `?` makes an
    /// [`Error`] of it. A request that cannot be sent is refused before anything is sent.
    ///
    /// [`StockCodes::MOST`]: crate::StockCodes::MOST
    pub async fn rows_by_code<R: ByCodeRequest>(
        &self,
        request: &R,
    ) -> Result<RowsByCode<R::Row>, IncompleteRows<R::Row>> {
        by_code::ask(self, request).await
    }

    /// Calls a TR by its id, with all the protections of a typed call. Numbers in the JSON that are too large for 64
    /// bits lose digits; [`Reply::raw`] has the text.
    ///
    /// # Errors
    /// [`Error::Config`] if the TR has no spec and the call no path; otherwise as [`send`](Self::send).
    pub async fn call(&self, call: &UntypedCall) -> Result<Reply<Value>, Error> {
        let call = call.prepare()?;
        let (mut kept, mut issues) = (Value::Null, Vec::new());
        let mut read = |bytes: &[u8], quotes: Quotes<'_>| {
            let (value, envelope) = untyped::read(&call.tr, bytes)?;
            kept = value;
            issues = untyped::issues(&call.tr, &envelope);
            quotes.scrub_issues(&mut issues);
            Ok(envelope)
        };
        let success = self.inner.caller.call(&call, Some(&self.inner.access), &mut read).await?;
        self.inner.judge_issues(&issues)?;
        Ok(Reply::new(kept, success.continuation, success.message, issues, success.raw))
    }

    /// The instruments that the server knows, found by code or Korean name. Nothing is sent yet.
    pub fn instruments(&self) -> Instruments {
        Instruments::new(self.clone())
    }

    /// Realtime data (실시간시세), as streams: see the [guide](crate::guide::realtime). The connection opens with the first
    /// subscription.
    #[cfg(feature = "realtime")]
    pub fn realtime(&self) -> RealtimeClient {
        RealtimeClient::new(&self.inner.realtime)
    }

    /// Revokes the token that the client has issued, if it has one, so that nobody can use it any more. The next call
    /// issues another. Other processes that share the token lose it too.
    ///
    /// # Errors
    /// [`Error::Config`] if the token came from the user, who alone may revoke it; otherwise as [`send`](Self::send).
    pub async fn revoke_token(&self) -> Result<(), Error> {
        match &*self.inner.access {
            Access::Issued(manager) => self.inner.caller.within_deadline("au10002", manager.revoke()).await,
            _ => Err(Error::config("the token was given to the client, which has no keys to revoke it with")),
        }
    }

    pub(crate) async fn send_page<R: Request>(
        &self,
        request: &R,
        cursor: Option<&Cursor>,
        page: u32,
    ) -> Result<Reply<R::Response>, Error> {
        let call = Call::typed(request, cursor)?.page(page);
        let access = Some(&*self.inner.access).filter(|_| R::TR.kind != TrKind::Token);
        let reply = self.inner.caller.typed::<R::Response>(&call, access).await?;
        self.inner.judge_issues(&reply.issues)?;
        Ok(reply)
    }
}

impl Inner {
    /// A strict client refuses values that it cannot read. Elements that no spec mentions are no reason: the server
    /// adds some without notice (B27).
    fn judge_issues(&self, issues: &[Issue]) -> Result<(), Error> {
        if issues.is_empty() {
            return Ok(());
        }
        self.notices.report(issues);
        let fatal = |issue: &Issue| issue.is_undecodable() || issue.kind == IssueKind::MissingReturnCode;
        if self.strict && issues.iter().any(fatal) {
            let mut issues = issues.to_vec();
            issues.sort_by_key(|issue| !fatal(issue));
            return Err(Error::Decode(Box::new(DecodeIssues { issues })));
        }
        Ok(())
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Config(error)
    }
}
