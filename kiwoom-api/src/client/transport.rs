//! One HTTP exchange: a request goes out, an answer comes in, or it is said how far it got.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::future::{Either, select};
use http::header::{AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use secrecy::zeroize::Zeroizing;
use url::Url;

use crate::catalogue;
use crate::client::connections::Connections;
use crate::client::quote::content_type;
use crate::clock::Clock;
use crate::cursor::Cursor;
use crate::error::{AuthError, BodyError, Error, Outcome};
use crate::rate::Permit;
use crate::value::Secret;

const API_ID: HeaderName = HeaderName::from_static("api-id");
const CONT_YN: HeaderName = HeaderName::from_static("cont-yn");
const NEXT_KEY: HeaderName = HeaderName::from_static("next-key");

/// How much memory is taken for a body before it has come.
const MOST_AT_ONCE: usize = 32 << 20;

/// The way to the server.
pub(crate) struct Transport {
    connections: Connections,
    base: Url,
    /// The URL of every path in the catalogue.
    urls: HashMap<&'static str, Url>,
    /// What every request carries.
    headers: HeaderMap,
    timeout: Duration,
    max_response_bytes: usize,
    clock: Arc<dyn Clock>,
}

/// One request, ready to go.
pub(crate) struct Parcel<'a> {
    pub(crate) tr: &'a Cow<'static, str>,
    pub(crate) path: &'a str,
    pub(crate) body: Bytes,
    pub(crate) token: Option<&'a Secret>,
    pub(crate) cursor: Option<&'a Cursor>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) continuation: Option<Cursor>,
    /// What the body is said to be, in words.
    pub(crate) content_type: &'static str,
    pub(crate) body: Bytes,
}

impl Transport {
    pub(crate) fn new(
        connections: Connections,
        base: Url,
        user_agent: HeaderValue,
        timeout: Duration,
        max_response_bytes: usize,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json;charset=UTF-8"));
        headers.insert(USER_AGENT, user_agent);
        let urls = catalogue::trs().iter().map(|tr| (tr.path, below(&base, tr.path))).collect();
        Self { connections, base, urls, headers, timeout, max_response_bytes, clock }
    }

    /// Sends a request and reads the answer. The permit is given back as soon as the answer begins.
    pub(crate) async fn exchange(&self, parcel: Parcel<'_>, permit: Permit) -> Result<Answer, Error> {
        let request = self.request(&parcel)?;
        let answer = pin!(self.run(parcel.tr, request, permit));
        match select(answer, self.clock.sleep(self.timeout)).await {
            Either::Left((answer, _)) => answer,
            // It may hang anywhere, the connection included; what is not known to be unsent may have been sent.
            Either::Right(_) => Err(Error::timeout(parcel.tr, Outcome::Unknown, self.timeout)),
        }
    }

    async fn run(&self, tr: &str, request: reqwest::Request, permit: Permit) -> Result<Answer, Error> {
        let lent = self.connections.lend()?;
        let response = match lent.http.execute(request).await {
            Ok(response) => response,
            Err(error) => return Err(lost(tr, error)),
        };
        permit.answered();
        let status = response.status().as_u16();
        if let Some(other) = other_tr(tr, response.headers()) {
            // The answers on that connection have fallen out of step with the requests: the next one would get this
            // call's answer, and might not notice.
            self.connections.discard(&lent);
            return Err(Error::transport(tr, Outcome::Unknown, OtherReply(other)));
        }
        let continuation = Cursor::from_headers(response.headers());
        let content_type = content_type(response.headers());
        let body = self.read(tr, response).await?;
        Ok(Answer { status, continuation, content_type, body })
    }

    /// Asks for the connection to be turned into a WebSocket: what is agreed upon in `headers` beside what every request
    /// carries. The connection, or an answer that is something else.
    #[cfg(feature = "realtime")]
    pub(super) async fn upgrade(&self, what: &str, url: Url, headers: HeaderMap) -> Result<reqwest::Response, Error> {
        let lent = self.connections.lend()?;
        let mut request = reqwest::Request::new(Method::GET, url);
        *request.headers_mut() = headers;
        if let Some(user_agent) = self.headers.get(USER_AGENT) {
            request.headers_mut().insert(USER_AGENT, user_agent.clone());
        }
        lent.http.execute(request).await.map_err(|error| never_open(what, error))
    }

    /// How long one exchange may take.
    #[cfg(feature = "realtime")]
    pub(super) fn timeout(&self) -> Duration {
        self.timeout
    }

    fn request(&self, parcel: &Parcel<'_>) -> Result<reqwest::Request, Error> {
        let url = self.urls.get(parcel.path).cloned().unwrap_or_else(|| below(&self.base, parcel.path));
        let mut headers = self.headers.clone();
        let api_id = match parcel.tr {
            Cow::Borrowed(id) => HeaderValue::from_static(id),
            Cow::Owned(id) => {
                HeaderValue::from_str(id).map_err(|_| Error::config("a TR id cannot stand in a header"))?
            }
        };
        headers.insert(API_ID, api_id);
        if let Some(token) = parcel.token {
            headers.insert(AUTHORIZATION, bearer(token)?);
        }
        if let Some(cursor) = parcel.cursor {
            headers.insert(CONT_YN, HeaderValue::from_static("Y"));
            headers.insert(NEXT_KEY, cursor.header().clone());
        }
        let mut request = reqwest::Request::new(Method::POST, url);
        *request.headers_mut() = headers;
        *request.body_mut() = Some(parcel.body.clone().into());
        Ok(request)
    }

    /// Reads the body, but no more of it than is allowed.
    async fn read(&self, tr: &str, mut response: reqwest::Response) -> Result<Bytes, Error> {
        let status = response.status().as_u16();
        let too_large = || {
            let problem = format!("the body is larger than the {} bytes allowed", self.max_response_bytes);
            Error::NotJson(Box::new(BodyError::new(tr, status, "", problem)))
        };
        let announced = response.content_length().and_then(|length| usize::try_from(length).ok());
        if announced.is_some_and(|length| length > self.max_response_bytes) {
            return Err(too_large());
        }
        let mut chunk = async || response.chunk().await.map_err(|error| lost(tr, error));
        let Some(first) = chunk().await? else { return Ok(Bytes::new()) };
        if first.len() > self.max_response_bytes {
            return Err(too_large());
        }
        if announced == Some(first.len()) {
            return Ok(first);
        }
        // Whoever allows bodies of any size has still not asked for as much memory as a server cares to announce.
        let mut body = BytesMut::with_capacity(announced.unwrap_or(2 * first.len()).min(MOST_AT_ONCE));
        body.extend_from_slice(&first);
        while let Some(next) = chunk().await? {
            if body.len() + next.len() > self.max_response_bytes {
                return Err(too_large());
            }
            body.extend_from_slice(&next);
        }
        Ok(body.freeze())
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport").field("base", &self.base.as_str()).finish_non_exhaustive()
    }
}

/// The URL of a path on the server.
fn below(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    url
}

/// The `authorization` header of a token, which nothing prints.
pub(crate) fn bearer(token: &Secret) -> Result<HeaderValue, Error> {
    let unusable = |_| Error::auth(AuthError::NoToken("it cannot stand in a header"));
    let text = Zeroizing::new(["Bearer ", token.expose()].concat().into_bytes());
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).map_err(unusable)?;
    value.set_sensitive(true);
    Ok(value)
}

/// The answer that came belongs to another call.
#[derive(Debug, thiserror::Error)]
#[error("the answer that came is one to {0}; no connection from before is used again")]
struct OtherReply(String);

/// The TR that a reply names in its `api-id`, if it is another one than was called. Naming none is fine.
fn other_tr(tr: &str, headers: &HeaderMap) -> Option<String> {
    /// What is longer is no TR id, and perhaps nothing to print.
    const LONGEST: usize = 10;
    let names = headers.get_all(API_ID).iter().map(|name| name.as_bytes().trim_ascii());
    let other = names.filter(|name| !name.is_empty()).find(|name| !name.eq_ignore_ascii_case(tr.as_bytes()))?;
    let is_id = other.len() <= LONGEST && other.iter().all(u8::is_ascii_alphanumeric);
    Some(if is_id { String::from_utf8_lossy(other).into_owned() } else { "something that is no TR".to_owned() })
}

/// Nothing was asked of the server yet.
#[cfg(feature = "realtime")]
pub(super) fn never_open(what: &str, error: reqwest::Error) -> Error {
    Error::transport(what, Outcome::NotExecuted, error.without_url())
}

/// Only a failure to connect is certain to have sent nothing (B29).
fn lost(tr: &str, error: reqwest::Error) -> Error {
    let outcome = if error.is_connect() || error.is_builder() { Outcome::NotExecuted } else { Outcome::Unknown };
    // The URL says nothing that the TR does not say.
    Error::transport(tr, outcome, error.without_url())
}
