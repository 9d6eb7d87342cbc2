//! Access tokens: where they come from, how long they live, and what happens when they die early.

mod file;
mod manager;
mod store;
#[cfg(test)]
mod tests;

use std::fmt;

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::boxed::BoxFuture;
use crate::clock::KOREA;
use crate::error::{BoxError, Error};
use crate::value::Secret;

pub use file::FileTokenStore;
pub(crate) use manager::{Lease, TokenManager};
pub use store::{MemoryTokenStore, StoreLock, TokenKey, TokenStore};

/// An access token and when it expires. `Debug` does not show the token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    secret: Secret,
    expires_at: Timestamp,
}

impl Token {
    /// A token as the server issued it. The server states the expiry in Korean time: see [`kst_to_utc`].
    pub fn new(secret: impl Into<Secret>, expires_at: Timestamp) -> Self {
        Self { secret: secret.into(), expires_at }
    }

    /// The token itself.
    pub fn secret(&self) -> &Secret {
        &self.secret
    }

    /// Whether a call can go out with it: it is not blank, and can stand in a header.
    pub(crate) fn is_sendable(&self) -> bool {
        let text = self.secret.expose();
        !text.trim().is_empty() && http::HeaderValue::from_bytes(text.as_bytes()).is_ok()
    }

    /// When it expires, by the server's statement. It may die before.
    pub fn expires_at(&self) -> Timestamp {
        self.expires_at
    }
}

/// The moment at which the clocks in Korea show `kst`. Korea is nine hours ahead of UTC, all year.
///
/// The time zone of the computer does not matter. A time before the first or after the last [`Timestamp`] gives that one.
///
/// ```
/// use kiwoom_api::{date, kst_to_utc};
///
/// let expires = date(2026, 11, 24).at(8, 30, 0, 0);
/// assert_eq!(kst_to_utc(expires).to_string(), "2026-11-23T23:30:00Z");
/// ```
pub fn kst_to_utc(kst: DateTime) -> Timestamp {
    let nearest = if kst.year() < 0 { Timestamp::MIN } else { Timestamp::MAX };
    KOREA.to_timestamp(kst).unwrap_or(nearest)
}

/// A user's own source of access tokens, used instead of the keys.
///
/// The client asks for a token before every call, so an implementation should keep it.
pub trait TokenProvider: fmt::Debug + Send + Sync + 'static {
    /// The token to use now.
    ///
    /// # Errors
    /// Whatever the implementation fails with. The call for which the token was needed fails with it.
    fn token(&self) -> BoxFuture<'_, Result<Secret, BoxError>>;

    /// The server has declared this token dead (8005). The provider should not return it again.
    ///
    /// Several calls may report the same token, also late, when [`token`](TokenProvider::token) returns another one
    /// already.
    fn invalidate(&self, token: &Secret);
}

/// Talks to the token endpoint. Both calls end by themselves: they have a timeout.
pub(crate) trait Issuer: Send + Sync + 'static {
    /// Asks the server for a token (au10001).
    fn issue(&self) -> BoxFuture<'_, Result<Token, Error>>;

    /// Revokes a token (au10002).
    fn revoke<'a>(&'a self, token: &'a Secret) -> BoxFuture<'a, Result<(), Error>>;
}
