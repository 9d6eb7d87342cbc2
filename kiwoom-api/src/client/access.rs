//! What a call shows to be let in: a token of the client's own, the user's, or a provider's.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::error::{AuthError, Error, Rejection};
use crate::token::{Lease, TokenManager, TokenProvider};
use crate::value::Secret;

/// Where the tokens come from.
pub(crate) enum Access {
    /// The client issues them with the user's keys.
    Issued(TokenManager),
    /// The user gave one token, and that is all there is.
    Fixed(Arc<Secret>),
    /// The user's own code hands them out.
    Provided(Provided),
}

/// The user's own source of tokens.
pub(crate) struct Provided {
    provider: Arc<dyn TokenProvider>,
    /// How many of its tokens have died: it does not number them.
    died: AtomicU64,
}

/// A token in use by one call.
pub(crate) enum Pass {
    /// With its generation, by which the manager knows what has died.
    Issued(Lease),
    /// From the user, and what the count of [`Provided::died`] was then.
    Given(Arc<Secret>, u64),
}

impl Access {
    /// A token to call with.
    pub(crate) async fn pass(&self) -> Result<Pass, Error> {
        match self {
            Self::Issued(manager) => manager.current().await.map(Pass::Issued).map_err(before_the_call),
            Self::Fixed(token) => Ok(Pass::Given(Arc::clone(token), 0)),
            Self::Provided(Provided { provider, died }) => {
                let before = died.load(Ordering::Acquire);
                match provider.token().await {
                    Ok(token) => Ok(Pass::Given(Arc::new(token), before)),
                    Err(error) => Err(Error::token_provider(error)),
                }
            }
        }
    }

    /// Whether a token that was obtained earlier may still be called with: it has not died since, as far as is known.
    pub(crate) fn is_current(&self, pass: &Pass) -> bool {
        match (self, pass) {
            (Self::Issued(manager), Pass::Issued(lease)) => manager.is_current(lease),
            (Self::Provided(provided), Pass::Given(_, before)) => provided.died.load(Ordering::Acquire) == *before,
            _ => true,
        }
    }

    /// Another token, after the server refused this one with 8005 (B4).
    pub(crate) async fn renew(&self, died: Pass, refusal: Error) -> Result<Pass, Error> {
        match (self, died) {
            (Self::Issued(manager), Pass::Issued(lease)) => {
                manager.renew(&lease).await.map(Pass::Issued).map_err(before_the_call)
            }
            (Self::Provided(Provided { provider, died: count }), Pass::Given(token, before)) => {
                provider.invalidate(&token);
                // Once for all who report the same token.
                let _ = count.compare_exchange(before, before.wrapping_add(1), Ordering::AcqRel, Ordering::Relaxed);
                self.pass().await
            }
            _ => Err(match refusal.rejection() {
                Some(rejection) => Error::auth(AuthError::FixedTokenDied(Rejection::clone(rejection))),
                None => refusal,
            }),
        }
    }
}

impl Provided {
    pub(crate) fn new(provider: Arc<dyn TokenProvider>) -> Self {
        Self { provider, died: AtomicU64::new(0) }
    }
}

impl Pass {
    pub(crate) fn secret(&self) -> &Secret {
        match self {
            Self::Issued(lease) => lease.secret(),
            Self::Given(secret, _) => secret,
        }
    }
}

/// What went wrong with au10001 must not read as if it had happened to the call itself: the call was never sent.
fn before_the_call(error: Error) -> Error {
    match error {
        Error::Auth(_) | Error::Config(_) => error,
        other => Error::auth(AuthError::NotIssued(Arc::new(other))),
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Issued(_) => "Issued",
            Self::Fixed(_) => "Fixed",
            Self::Provided(_) => "Provided",
        })
    }
}
