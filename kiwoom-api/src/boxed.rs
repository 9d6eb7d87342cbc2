//! The boxed types that the traits which a user may implement are written in.

use std::error::Error;
use std::pin::Pin;

/// A boxed future, so that the traits here can be used as `dyn Trait`. It is the type that `Box::pin(async { … })`
/// makes.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Any error: what a user's own implementation may fail with.
pub type BoxError = Box<dyn Error + Send + Sync>;
