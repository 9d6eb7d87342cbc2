//! Everything that can go wrong, as one type.

mod code;

pub use code::{CodeClass, ErrorCode};

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::InvalidRequest;
use crate::wire::{DecodeError, Excerpt, Issue};
use code::{parameter_in, quota_in};

/// An error of a foreign type, as a [`TokenProvider`](crate::TokenProvider) or a
/// [`TokenStore`](crate::TokenStore) may return.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// A foreign error that clones share.
type Source = Arc<dyn StdError + Send + Sync>;

/// Why a call did not succeed.
///
/// [`is_retryable`](Self::is_retryable) and [`outcome`](Self::outcome) tell what a caller may do, [`code`](Self::code)
/// and [`hint`](Self::hint) what the server meant. No variant holds a key or a token. Clones share their sources.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The client cannot be built, or a call cannot be made, from what was given. Nothing was sent.
    #[error("{0}")]
    Config(ConfigError),
    /// A parameter must not be sent as it is. Nothing was sent.
    #[error(transparent)]
    InvalidRequest(#[from] InvalidRequest),
    /// The request or the response was lost on the way.
    #[error("{0}")]
    Transport(#[source] Box<TransportError>),
    /// The answer did not come in time.
    #[error("{0}")]
    Timeout(Box<TimeoutError>),
    /// The server answered with an HTTP status that is no success, and no envelope that would say more.
    #[error("{0}")]
    Status(Box<BodyError>),
    /// The server answered with something else than a JSON object, or with more than may be read.
    #[error("{0}")]
    NotJson(Box<BodyError>),
    /// The server understood the request and refused it.
    #[error("{0}")]
    Rejected(Box<Rejection>),
    /// The server refused the request because there were too many. It was not executed.
    #[error("{0}")]
    RateLimited(Box<Rejection>),
    /// There is no access token to call with, or the server does not let this key, token or machine in.
    #[error("{0}")]
    Auth(#[source] Box<AuthError>),
    /// The client is strict, and the reply was not as its spec says. The call itself succeeded.
    #[error("{0}")]
    Decode(Box<DecodeIssues>),
    /// The server says that there are more pages, but does not move on to them.
    #[error(
        "{tr}: paging stalled at page {page}: the server sent a continuation key a second time; the rows so far are incomplete"
    )]
    PagingStalled {
        /// The id of the TR.
        tr: &'static str,
        /// The page, from 1, whose continuation key had been there before.
        page: u32,
    },
}

/// Whether the server has acted on a request that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It has not: the request did not reach it, or it refused it. Sending the request again cannot act twice.
    NotExecuted,
    /// Nobody can tell. After an order: look at the account before sending it again.
    Unknown,
    /// It has: only the reading of the reply failed.
    Executed,
}

/// What is wrong with the configuration of a client, or with an untyped call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
#[non_exhaustive]
pub struct ConfigError {
    /// What was found, and what was expected.
    pub problem: String,
}

/// A failure of the connection.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TransportError {
    tr: Box<str>,
    outcome: Outcome,
    source: Source,
}

/// An answer that did not come in time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TimeoutError {
    tr: Box<str>,
    outcome: Outcome,
    limit: Duration,
}

/// An answer that is no reply: a page of HTML, an HTTP status, a body that is too large.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BodyError {
    tr: Box<str>,
    outcome: Outcome,
    status: u16,
    title: Option<String>,
    excerpt: String,
    problem: String,
}

/// An envelope that says no.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejection {
    tr: Box<str>,
    status: u16,
    return_code: Option<i64>,
    code: Option<ErrorCode>,
    message: String,
}

/// Why there is no way in.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum AuthError {
    /// The server does not accept the keys, the token, or this machine. Its [`code`](Rejection::code) says which; a
    /// token that has died is replaced before this is returned.
    #[error("{0}")]
    Refused(Rejection),
    /// The token given to the builder is not valid any more, and the client has no keys to issue another.
    #[error("{0}; the client was given a fixed token: build one with a new token, or with credentials")]
    FixedTokenDied(Rejection),
    /// The server answered the request for a token without a usable one.
    #[error("au10001: the server issued no usable token: {0}")]
    NoToken(&'static str),
    /// No token could be issued, so the call was not sent.
    #[error("no token, the call was not sent: {0}")]
    NotIssued(#[source] Arc<Error>),
    /// The server hands out a token that it does not accept, also after that token was revoked.
    #[error(
        "the server keeps issuing a token that it refuses with 8005; try again later, or revoke it in Kiwoom's portal"
    )]
    DeadTokenAgain,
    /// Issuing a token has just failed, and is not tried again before some time has passed.
    #[error("no token: issuing one failed, the next try is possible in {:.1} s ({cause})", remaining.as_secs_f64())]
    CoolingDown {
        /// How long until the next try.
        remaining: Duration,
        /// Why it failed.
        cause: Arc<Error>,
    },
    /// The user's token provider failed.
    #[error("the token provider failed: {0}")]
    Provider(#[source] Source),
}

/// The issues for which a strict client refuses a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeIssues {
    /// All issues of the reply; at least one.
    pub issues: Vec<Issue>,
}

impl Error {
    /// Whether the same call, unchanged, may succeed a little later *and* repeating it cannot act twice if it only
    /// reads. Before repeating an order, look at [`outcome`](Self::outcome) too.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(_) | Self::Timeout(_) | Self::RateLimited(_) => true,
            Self::Status(error) => error.status >= 500,
            Self::Rejected(rejection) => rejection.class() == CodeClass::Server,
            Self::Auth(error) => match &**error {
                AuthError::CoolingDown { cause, .. } | AuthError::NotIssued(cause) => cause.is_retryable(),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether the server says that there is no data for the request (outer code 1).
    pub fn is_no_data(&self) -> bool {
        matches!(self, Self::Rejected(rejection) if rejection.return_code == Some(1) && rejection.status < 300)
    }

    /// Whether the server has acted on the request.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Transport(error) => error.outcome,
            Self::Timeout(error) => error.outcome,
            Self::Status(error) | Self::NotJson(error) => error.outcome,
            Self::Rejected(rejection) if rejection.class() == CodeClass::Server => Outcome::Unknown,
            Self::Rejected(rejection) if rejection.is_unreadable() => Outcome::Unknown,
            Self::Decode(_) | Self::PagingStalled { .. } => Outcome::Executed,
            _ => Outcome::NotExecuted,
        }
    }

    /// The specific code that the server gave, if it gave one.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.rejection()?.code()
    }

    /// What the server answered, if it answered with an envelope.
    pub fn rejection(&self) -> Option<&Rejection> {
        match self {
            Self::Rejected(rejection) | Self::RateLimited(rejection) => Some(rejection),
            Self::Auth(error) => match &**error {
                AuthError::Refused(rejection) | AuthError::FixedTokenDied(rejection) => Some(rejection),
                AuthError::CoolingDown { cause, .. } | AuthError::NotIssued(cause) => cause.rejection(),
                _ => None,
            },
            _ => None,
        }
    }

    /// The HTTP status of the answer, if there was an answer and its status is known.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Status(error) | Self::NotJson(error) => Some(error.status),
            _ => self.rejection().map(|rejection| rejection.status),
        }
    }

    /// What can be done about it, where there is something specific. `Display` says it too.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Status(error) | Self::NotJson(error) => error.hint(),
            _ => self.code()?.hint(),
        }
    }

    /// Whether a new token cannot help: wrong keys, wrong environment, an address that is not registered (B6).
    pub(crate) fn is_terminal_auth(&self) -> bool {
        matches!(self, Self::Auth(error) if matches!(&**error, AuthError::Refused(rejection) if rejection.is_terminal()))
    }

    /// Whether the token that the call went out with is dead: inner code 8005, the only truth there is about it (B4).
    pub(crate) fn is_dead_token(&self) -> bool {
        matches!(self.code(), Some(ErrorCode::InvalidToken))
    }

    pub(crate) fn config(problem: impl Into<String>) -> Self {
        Self::Config(ConfigError { problem: problem.into() })
    }

    pub(crate) fn transport(tr: &str, outcome: Outcome, source: impl Into<BoxError>) -> Self {
        Self::Transport(Box::new(TransportError { tr: tr.into(), outcome, source: source.into().into() }))
    }

    pub(crate) fn timeout(tr: &str, outcome: Outcome, limit: Duration) -> Self {
        Self::Timeout(Box::new(TimeoutError { tr: tr.into(), outcome, limit }))
    }

    /// The right variant for what the server said.
    pub(crate) fn from_rejection(rejection: Rejection) -> Self {
        match rejection.class() {
            CodeClass::RateLimit => Self::RateLimited(Box::new(rejection)),
            CodeClass::Token | CodeClass::Credentials | CodeClass::Access | CodeClass::Auth => {
                Self::auth(AuthError::Refused(rejection))
            }
            CodeClass::Environment if !rejection.is_about_the_tr() => Self::auth(AuthError::Refused(rejection)),
            _ => Self::Rejected(Box::new(rejection)),
        }
    }

    pub(crate) fn auth(error: AuthError) -> Self {
        Self::Auth(Box::new(error))
    }

    /// Issuing failed a moment ago (B5).
    pub(crate) fn cooling_down(remaining: Duration, cause: Error) -> Self {
        // A cool-down of a cool-down says nothing more.
        let cause = match cause {
            Self::Auth(error) => match *error {
                AuthError::CoolingDown { cause, .. } => cause,
                other => Arc::new(Self::auth(other)),
            },
            other => Arc::new(other),
        };
        Self::auth(AuthError::CoolingDown { remaining, cause })
    }

    /// The re-issued token is the dead one, also after revoking it (B4).
    pub(crate) fn dead_token_again() -> Self {
        Self::auth(AuthError::DeadTokenAgain)
    }

    pub(crate) fn token_provider(source: BoxError) -> Self {
        Self::auth(AuthError::Provider(source.into()))
    }
}

impl TransportError {
    /// The id of the TR.
    pub fn tr(&self) -> &str {
        &self.tr
    }

    /// Whether the server may have acted on the request.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.outcome {
            Outcome::NotExecuted => "no connection to the server, nothing was sent",
            _ => "the connection failed, whether the server acted on the request is unknown",
        };
        write!(f, "{}: {what}", self.tr)?;
        // The sources of a connection failure say what the outermost one does not: DNS, refused, certificate.
        let mut source: Option<&(dyn StdError + 'static)> = Some(&*self.source);
        while let Some(error) = source {
            write!(f, ": {}", Excerpt(&error.to_string()))?;
            source = error.source();
        }
        Ok(())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

impl TimeoutError {
    /// The id of the TR.
    pub fn tr(&self) -> &str {
        &self.tr
    }

    /// Whether the server may have acted on the request.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The time that was allowed.
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.outcome {
            Outcome::NotExecuted => "and nothing was sent",
            _ => "and whether the server acted on the request is unknown",
        };
        write!(f, "{}: no answer within {:.1} s, {what}", self.tr, self.limit.as_secs_f64())
    }
}

impl StdError for TimeoutError {}

impl BodyError {
    pub(crate) fn new(tr: &str, status: u16, body: &str, problem: impl Into<String>) -> Self {
        let excerpt = Excerpt(body.trim()).to_string();
        // The gateway answers 5xx at any stage, and a page of HTML tells nothing of what happened behind it; other
        // refusals by status come before anything is executed.
        // A 408 ends a request that may have been on its way.
        let refused = (300..500).contains(&status) && status != 408;
        let outcome = if refused { Outcome::NotExecuted } else { Outcome::Unknown };
        Self { tr: tr.into(), outcome, status, title: title_of(body), excerpt, problem: problem.into() }
    }

    /// The answer of another server than the one that was called, which may have acted on the request.
    pub(crate) fn redirected(tr: &str, status: u16) -> Self {
        let problem = "the answer came from another server, after a redirect; use an HTTP client without redirects";
        Self { outcome: Outcome::Unknown, ..Self::new(tr, status, "", problem) }
    }

    pub(crate) fn not_json(tr: &str, status: u16, body: &str, error: &DecodeError) -> Self {
        let problem = match error {
            DecodeError::NotUtf8 { valid_up_to, .. } => format!("not UTF-8 from byte {valid_up_to} on"),
            DecodeError::NotJson { line, column, message, .. } => {
                format!("not a JSON object, at line {line} column {column}: {message}")
            }
        };
        Self::new(tr, status, body, problem)
    }

    /// The id of the TR.
    pub fn tr(&self) -> &str {
        &self.tr
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The title of the page, if the body is HTML.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The beginning of the body, at most 80 characters.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }

    fn hint(&self) -> Option<&'static str> {
        self.title.as_ref()?;
        Some(match self.status {
            500.. => "the server may be in maintenance (Korea, around 01:00, 06:00 and 07:15); try again later",
            _ => "a maintenance page, or a firewall that dislikes the User-Agent; try again later, or set one",
        })
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: HTTP {}", self.tr, self.status)?;
        match &self.title {
            Some(title) => write!(f, ", a page of HTML titled {title:?}")?,
            None if self.excerpt.is_empty() => write!(f, ", {}", self.problem)?,
            None => write!(f, ", {}: {}", self.problem, self.excerpt)?,
        }
        self.hint().map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

impl StdError for BodyError {}

/// The title of a page of HTML; empty if it has none, `None` if it is no HTML.
fn title_of(body: &str) -> Option<String> {
    let body = body.trim_start_matches('\u{feff}').trim_start();
    if !body.starts_with('<') {
        return None;
    }
    // ASCII lower case keeps every byte where it was.
    let lower = body.to_ascii_lowercase();
    let title = lower.find("<title").and_then(|at| {
        let start = at + lower[at..].find('>')? + 1;
        let end = start + lower[start..].find("</title")?;
        Some(Excerpt(body[start..end].trim()).to_string())
    });
    Some(title.unwrap_or_default())
}

impl Rejection {
    pub(crate) fn new(tr: &str, status: u16, return_code: Option<i64>, message: String) -> Self {
        // The outer code is a class, but now and then the specific code stands there too ("8005").
        let outer = || return_code.filter(|code| *code >= 1000).map(|code| ErrorCode::from(code.to_string().as_str()));
        let code = ErrorCode::in_message(&message).or_else(outer);
        Self { tr: tr.into(), status, return_code, code, message }
    }

    /// The id of the TR.
    pub fn tr(&self) -> &str {
        &self.tr
    }

    /// The HTTP status: 200 for nearly everything, 429 when there were too many requests.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The outer code, which is a class only: 1 no data, 2 input, 3 authentication, 5 too many, 20 business.
    /// `None` if the server wrote something else than a number.
    pub fn return_code(&self) -> Option<i64> {
        self.return_code
    }

    /// The specific code, if the server gave one.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.code.as_ref()
    }

    /// `return_msg`, as sent, normally in Korean.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The parameter that is missing (1511) or malformed (1517), by its name on the wire.
    pub fn parameter(&self) -> Option<&str> {
        let names = matches!(self.code, Some(ErrorCode::MissingParameter | ErrorCode::MalformedParameter));
        names.then(|| parameter_in(&self.message)).flatten()
    }

    /// The quota that the server stated in refusing, in requests per second.
    pub fn quota(&self) -> Option<u32> {
        quota_in(&self.message)
    }

    /// What sort of problem it is: what the specific code says, if it is a listed one; otherwise what the HTTP status
    /// says, and last the outer code, which stands for too many requests (5) or for authentication (3).
    pub fn class(&self) -> CodeClass {
        let listed = self.code.as_ref().map(ErrorCode::class).filter(|class| *class != CodeClass::Unlisted);
        match (listed, self.status, &self.code, self.return_code) {
            (Some(class), ..) => class,
            (None, 500.., ..) => CodeClass::Server,
            (None, 429, ..) | (None, _, None, Some(5)) => CodeClass::RateLimit,
            (None, _, None, Some(3)) => CodeClass::Auth,
            _ => CodeClass::Unlisted,
        }
    }

    /// Whether the server said neither that the call succeeded nor why it did not.
    fn is_unreadable(&self) -> bool {
        self.return_code.is_none() && self.code.is_none()
    }

    /// Demo does not serve the TR: the key and the token are fine.
    fn is_about_the_tr(&self) -> bool {
        matches!(self.code, Some(ErrorCode::NotServedInDemo | ErrorCode::RejectedInDemo))
    }

    fn is_terminal(&self) -> bool {
        matches!(self.class(), CodeClass::Credentials | CodeClass::Access | CodeClass::Environment)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.tr)?;
        match (&self.code, self.return_code) {
            (Some(code), _) if code.meaning().is_empty() => write!(f, "refused with {code}")?,
            (Some(code), _) => write!(f, "{} ({code})", code.meaning())?,
            (None, Some(1)) => write!(f, "no data (1)")?,
            (None, Some(outer)) => write!(f, "refused with return_code {outer}")?,
            (None, None) if self.status == 429 => write!(f, "too many requests")?,
            (None, None) => write!(f, "no readable return_code, so nobody knows whether the call was executed")?,
        }
        if self.status != 200 {
            write!(f, ", HTTP {}", self.status)?;
        }
        if let Some(parameter) = self.parameter() {
            write!(f, ", parameter {parameter}")?;
        }
        if let Some(quota) = self.quota() {
            write!(f, ", quota {quota}/s")?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", Excerpt(&self.message))?;
        }
        self.code.as_ref().and_then(ErrorCode::hint).map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

impl fmt::Display for DecodeIssues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.issues.split_first() {
            Some((first, [])) => write!(f, "{first}"),
            Some((first, rest)) => write!(f, "{first} (and {} more)", rest.len()),
            None => write!(f, "the reply is not as its spec says"),
        }
    }
}

impl StdError for DecodeIssues {}
