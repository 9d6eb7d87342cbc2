//! Everything that can go wrong, as one type.

mod auth;
mod bars;
mod body;
mod code;
mod connection;
mod outcome;
mod page;
mod realtime;
mod rejection;

pub use auth::AuthError;
pub use bars::IncompleteBars;
pub use body::BodyError;
pub use code::{CodeClass, ErrorCode};
pub use connection::{TimeoutError, TransportError};
pub use outcome::Outcome;
pub(crate) use outcome::Said;
pub use page::PageError;
pub use realtime::RealtimeError;
pub use rejection::Rejection;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::wire::{Code, InvalidRequest, Issue};

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
    /// The server refused the request because there were too many. It was not executed if an envelope says so:
    /// [`outcome`](Self::outcome) tells.
    #[error("{0}")]
    RateLimited(Box<Rejection>),
    /// There is no access token to call with, or the server does not let this key, token or machine in.
    #[error("{0}")]
    Auth(#[source] Box<AuthError>),
    /// An order was refused without being executed, and could not be sent again soon enough
    /// ([`RetryPolicy::orders_again_within`](crate::RetryPolicy::orders_again_within)). It was not executed.
    #[error("{refusal}; not sent again, as that must be within {:.1} s of the first time", within.as_secs_f64())]
    TooLate {
        /// Why it was not executed the last time that it was sent.
        #[source]
        refusal: Arc<Error>,
        /// How long after the first time it might have been sent again.
        within: Duration,
    },
    /// The client is strict, and the reply was not as its spec says. The call itself succeeded.
    #[error("{0}")]
    Decode(Box<DecodeIssues>),
    /// A page of a list has no list that could be read. The pages before it are whole.
    #[error("{0}")]
    Page(Box<PageError>),
    /// The server sent an empty list of the instruments of a market: it does not know the market, or cannot look it up now.
    #[error("{tr}: the server sent no instruments of {market}, so that the master is incomplete")]
    NoInstruments {
        /// The id of the TR.
        tr: &'static str,
        /// The market: its code and Kiwoom's label.
        market: Box<str>,
    },
    /// The server says that there are more pages, but does not move on to them.
    #[error(
        "{tr}: paging stalled at page {page}: the server sent a continuation key or bars a second time; the rows so far are incomplete"
    )]
    PagingStalled {
        /// The id of the TR.
        tr: &'static str,
        /// The page, from 1, whose continuation key or bars had been there before.
        page: u32,
    },
    /// The realtime connection, or a stream on it, has ended or was interrupted.
    #[error("realtime: {0}")]
    Realtime(Box<RealtimeError>),
}

/// What is wrong with the configuration of a client, or with an untyped call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
#[non_exhaustive]
pub struct ConfigError {
    /// What was found, and what was expected.
    pub problem: String,
}

/// The issues for which a strict client refuses a reply.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeIssues {
    /// All issues of the reply; at least one.
    pub issues: Vec<Issue>,
}

impl Error {
    /// Whether the same call, unchanged, may succeed a little later. For an order this is not enough: look at
    /// [`outcome`](Self::outcome) first, since it may already have been executed.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Auth(error) => error.is_retryable(),
            Self::TooLate { refusal, .. } => refusal.is_retryable(),
            Self::NoInstruments { .. } => true,
            _ => self.is_passing(),
        }
    }

    /// Whether the call itself met with something that passes by itself.
    pub(crate) fn is_passing(&self) -> bool {
        match self {
            Self::Transport(_) | Self::Timeout(_) | Self::RateLimited(_) => true,
            Self::Status(error) | Self::NotJson(error) => error.may_pass(),
            Self::Rejected(rejection) => rejection.class() == CodeClass::Server,
            Self::Realtime(error) => error.may_pass(),
            _ => false,
        }
    }

    /// Whether the server says that there is no data for the request (outer code 1, and no inner code that says why).
    pub fn is_no_data(&self) -> bool {
        matches!(self, Self::Rejected(rejection) if rejection.is_no_data())
    }

    /// Whether the server has acted on the request.
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Transport(error) => error.outcome,
            Self::Timeout(error) => error.outcome,
            // Without an envelope nobody can tell.
            Self::Status(_) | Self::NotJson(_) => Outcome::Unknown,
            Self::Rejected(rejection) | Self::RateLimited(rejection) => rejection.outcome(),
            Self::Decode(_) | Self::Page(_) | Self::PagingStalled { .. } | Self::NoInstruments { .. } => {
                Outcome::Executed
            }
            // Nothing was sent, or it was not let in, or there is nothing to execute.
            Self::Config(_) | Self::InvalidRequest(_) | Self::Auth(_) | Self::Realtime(_) => Outcome::NotExecuted,
            // Only what was not executed might have been sent again.
            Self::TooLate { .. } => Outcome::NotExecuted,
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
            Self::TooLate { refusal, .. } => refusal.rejection(),
            _ => None,
        }
    }

    /// Whatever was not as the spec says in the reply that the error is about. Empty for errors that are about
    /// something else.
    pub fn issues(&self) -> &[Issue] {
        match self {
            Self::Decode(error) => &error.issues,
            Self::Page(error) => &error.issues,
            _ => &[],
        }
    }

    /// The HTTP status of the answer, if there was an answer and its status is known.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Status(error) | Self::NotJson(error) => Some(error.status()),
            _ => self.rejection().map(Rejection::status),
        }
    }

    /// What can be done about it, where there is something specific. `Display` says it too.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::Status(error) | Self::NotJson(error) => error.hint(),
            _ => self.rejection()?.hint(),
        }
    }

    /// Whether a new token cannot help: wrong keys, wrong environment, an address that is not registered (B6).
    pub(crate) fn is_terminal_auth(&self) -> bool {
        matches!(self, Self::Auth(error) if matches!(&**error, AuthError::Refused(rejection) if rejection.is_terminal()))
    }

    /// Whether the token that the call went out with is dead: inner code 8005, the only truth there is about it (B4).
    pub(crate) fn is_dead_token(&self) -> bool {
        let refused = |error: &AuthError| match error {
            AuthError::Refused(rejection) => rejection.code() == Some(&ErrorCode::InvalidToken),
            _ => false,
        };
        matches!(self, Self::Auth(error) if refused(error))
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

    /// `refusal` says that an order was not executed, and now it is too late to send it again.
    pub(crate) fn too_late(refusal: Self, within: Duration) -> Self {
        Self::TooLate { refusal: Arc::new(refusal), within }
    }

    pub(crate) fn no_instruments(tr: &'static str, market: &impl Code) -> Self {
        let market = match market.label() {
            Some(label) => format!("{label} ({})", market.code()),
            None => market.code().to_owned(),
        };
        Self::NoInstruments { tr, market: market.into() }
    }

    /// The re-issued token is the dead one, also after revoking it (B4).
    pub(crate) fn dead_token_again() -> Self {
        Self::auth(AuthError::DeadTokenAgain)
    }

    /// Whether no attempt to connect can succeed before somebody does something about it.
    #[cfg(feature = "realtime")]
    pub(crate) fn is_hopeless(&self) -> bool {
        let is_terminal = || self.rejection().is_some_and(Rejection::is_terminal);
        match self {
            Self::Config(_) => true,
            Self::Auth(error) => matches!(**error, AuthError::FixedTokenDied(_)) || is_terminal(),
            _ => false,
        }
    }

    pub(crate) fn token_provider(source: BoxError) -> Self {
        Self::auth(AuthError::Provider(source.into()))
    }
}

impl From<RealtimeError> for Error {
    fn from(error: RealtimeError) -> Self {
        Self::Realtime(Box::new(error))
    }
}

/// A reply may have thousands of issues, and the first few tell what is wrong with it.
impl fmt::Debug for DecodeIssues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 10;
        let shown = self.issues.get(..MOST).unwrap_or(&self.issues);
        f.debug_struct("DecodeIssues")
            .field("issues", &shown)
            .field("more", &(self.issues.len() - shown.len()))
            .finish()
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
