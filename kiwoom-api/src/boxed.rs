use std::pin::Pin;

/// A boxed future, so that the traits which a user may implement can be used as `dyn Trait`. It is the type that
/// `Box::pin(async { … })` makes.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
