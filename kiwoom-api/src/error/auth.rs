//! There is no way in.

use std::sync::Arc;
use std::time::Duration;

use super::{Error, ErrorCode, Rejection, Source};
use crate::excerpt::Excerpt;

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
    /// Issuing a token was begun and stopped several times, as happens when tokio runtimes are shut down.
    #[error("no token, the call was not sent: issuing one was interrupted again and again")]
    Interrupted,
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
    #[error("the token provider failed: {}", Excerpt(&.0.to_string()))]
    Provider(#[source] Source),
}

impl AuthError {
    /// Whether another token, or the next attempt to get one, may let the same call in.
    pub(super) fn is_retryable(&self) -> bool {
        use ErrorCode::{InvalidToken, TokenLookupFailed, TokenNotCreated, TokenNotIssued};
        match self {
            Self::Refused(rejection) => {
                matches!(rejection.code(), Some(InvalidToken | TokenLookupFailed | TokenNotCreated | TokenNotIssued))
            }
            Self::NoToken(_) | Self::Interrupted | Self::DeadTokenAgain => true,
            Self::CoolingDown { cause, .. } | Self::NotIssued(cause) => cause.is_retryable(),
            Self::FixedTokenDied(_) | Self::Provider(_) => false,
        }
    }
}
