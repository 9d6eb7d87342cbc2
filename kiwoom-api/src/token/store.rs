use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::sync::{Arc, Mutex, PoisonError};

use ring::digest::{Context, SHA256};

use super::Token;
use crate::boxed::BoxFuture;
use crate::error::BoxError;
use crate::value::Secret;

/// Whose token it is: the environment and a fingerprint of the app key, from which the key cannot be computed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TokenKey {
    environment: Box<str>,
    fingerprint: Box<str>,
}

impl TokenKey {
    /// The key for the tokens of `app_key` in `environment`, which is a name or a base URL.
    pub fn new(environment: &str, app_key: &Secret) -> Self {
        let mut hash = Context::new(&SHA256);
        // The lengths keep two texts from running into each other.
        for text in ["kiwoom-api token", environment, app_key.expose()] {
            hash.update(&(text.len() as u64).to_be_bytes());
            hash.update(text.as_bytes());
        }
        let mut fingerprint = String::with_capacity(32);
        for byte in &hash.finish().as_ref()[..16] {
            // Writing to a `String` cannot fail.
            let _ = write!(fingerprint, "{byte:02x}");
        }
        Self { environment: environment.into(), fingerprint: fingerprint.into() }
    }

    /// The environment, as given.
    pub fn environment(&self) -> &str {
        &self.environment
    }

    /// A hash of the environment and the app key: 32 hexadecimal digits.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }
}

/// Keeps tokens between runs of a program, or shares them between clients and processes.
///
/// The client calls it rarely: when it needs a token and has none, ahead of an expiry, and when a token has died. It
/// holds the [`lock`](TokenStore::lock) from reading until it has written. A store that fails, or takes longer than ten
/// seconds, does not keep the client from working; the failure is logged.
pub trait TokenStore: fmt::Debug + Send + Sync + 'static {
    /// Waits until no other client is about to replace the token of `key`, so that two do not issue at the same time.
    ///
    /// By default there is no such protection.
    ///
    /// # Errors
    /// If the store cannot be locked. The client goes on without.
    fn lock<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<StoreLock, BoxError>> {
        let _ = key;
        Box::pin(async { Ok(StoreLock::holding(())) })
    }

    /// The token of `key`, if there is one. It does not matter whether it has expired.
    ///
    /// # Errors
    /// If the store cannot be read. The client issues a token instead.
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<Token>, BoxError>>;

    /// Replaces the token of `key`.
    ///
    /// # Errors
    /// If the store cannot be written. The client uses the token all the same.
    fn save<'a>(&'a self, key: &'a TokenKey, token: &'a Token) -> BoxFuture<'a, Result<(), BoxError>>;

    /// Forgets the token of `key`: it is dead or revoked. There may be none.
    ///
    /// # Errors
    /// If the store cannot be written.
    fn clear<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<(), BoxError>>;
}

/// A locked [`TokenStore`]: it is unlocked when this is dropped.
#[must_use = "the store is only locked while this is held"]
pub struct StoreLock {
    _guard: Box<dyn Guard>,
}

trait Guard: Send + Sync {}

impl<T: Send + Sync> Guard for T {}

impl StoreLock {
    /// A lock that lasts until `guard` is dropped. Use `()` if there is nothing to hold.
    pub fn holding(guard: impl Send + Sync + 'static) -> Self {
        Self { _guard: Box::new(guard) }
    }
}

impl fmt::Debug for StoreLock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreLock").finish_non_exhaustive()
    }
}

/// Keeps tokens in memory, for clients in one process that use the same keys. Clones share what they keep.
#[derive(Debug, Clone, Default)]
pub struct MemoryTokenStore {
    tokens: Arc<Mutex<HashMap<TokenKey, Token>>>,
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl MemoryTokenStore {
    /// An empty store.
    pub fn new() -> Self {
        Self::default()
    }

    fn with<T>(&self, work: impl FnOnce(&mut HashMap<TokenKey, Token>) -> T) -> T {
        work(&mut self.tokens.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl TokenStore for MemoryTokenStore {
    fn lock<'a>(&'a self, _key: &'a TokenKey) -> BoxFuture<'a, Result<StoreLock, BoxError>> {
        let turn = Arc::clone(&self.turn);
        Box::pin(async { Ok(StoreLock::holding(turn.lock_owned().await)) })
    }

    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<Token>, BoxError>> {
        Box::pin(async { Ok(self.with(|tokens| tokens.get(key).cloned())) })
    }

    fn save<'a>(&'a self, key: &'a TokenKey, token: &'a Token) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async {
            self.with(|tokens| tokens.insert(key.clone(), token.clone()));
            Ok(())
        })
    }

    fn clear<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<(), BoxError>> {
        Box::pin(async {
            self.with(|tokens| tokens.remove(key));
            Ok(())
        })
    }
}
