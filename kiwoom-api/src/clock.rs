//! Time, as the client sees it.

#[cfg(test)]
pub(crate) mod fake;

use std::fmt;
use std::sync::LazyLock;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::{Offset, offset};
use tokio::time::Instant;

use crate::boxed::BoxFuture;

/// Korea is nine hours ahead of UTC, all year.
pub(crate) const KOREA: Offset = offset(9);

/// Where the time comes from. [`SystemClock`] is the one to use; tests may bring one that they move by hand.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time of day: what the expiry of a token is compared with. It may jump.
    fn now(&self) -> Timestamp;

    /// The time since some fixed moment in the past. It never goes back.
    fn elapsed(&self) -> Duration;

    /// Waits until [`elapsed`](Clock::elapsed) has grown by `duration`. Waking late or early is allowed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The clock of the computer, and the timer of the tokio runtime.
///
/// [`sleep`](Clock::sleep) panics outside a tokio runtime whose timer is enabled.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        // Tokio's clock, so that it agrees with tokio's timer when a test pauses both.
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
