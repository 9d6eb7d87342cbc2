//! When a call is repeated.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};

use crate::catalogue::TrKind;
use crate::error::{Error, Outcome};

/// Which failures are repeated, how often, and after how long.
///
/// | failure | query | order |
/// | --- | --- | --- |
/// | no connection: nothing was sent | yes | no; on request ([`orders_when_not_executed`](Self::orders_when_not_executed)) |
/// | too many requests (429, 1700, 1701, 1702), and the server says so in its envelope: not executed | yes | no; on request |
/// | connection lost, no answer in time: outcome unknown | yes | **never** |
/// | HTTP 5xx, 1999, a maintenance page, a bare 429: outcome unknown | yes | **never** |
/// | anything else | never | never |
///
/// A TR without a spec counts as an order, unless it was declared a [`query`](crate::UntypedCall::query). Requests for a
/// token are not repeated: after a failure they cool down. A token that has died (8005) is not a matter of this policy:
/// whatever the TR, the call is made again with a new one, twice at most, since the server did not let the first one in.
/// But no order is sent again later than [`orders_again_within`](Self::orders_again_within) after the first time. What is
/// sent again keeps its place in the queue of the rate limit.
///
/// The waits grow exponentially, with jitter. Three things keep one call from becoming a storm: the number of attempts;
/// the deadline of the call, which no wait may overrun; and a budget that all calls of a client share: each repetition
/// takes one from it, each success gives a tenth back, and while it is empty nothing is repeated. Refusals for too many
/// requests are exempt from the budget, since the rate limit already paces what follows them.
///
/// ```
/// use std::time::Duration;
/// use kiwoom_api::RetryPolicy;
///
/// let patient = RetryPolicy::default().max_attempts(6).delays(Duration::from_secs(1), Duration::from_secs(30));
/// let impatient = RetryPolicy::never();
/// # let _ = (patient, impatient);
/// ```
#[derive(Debug, Clone)]
pub struct RetryPolicy {
    max_attempts: u32,
    first_delay: Duration,
    longest_delay: Duration,
    jitter: bool,
    budget: u32,
    orders_when_not_executed: bool,
    pub(super) orders_again_within: Duration,
}

impl Default for RetryPolicy {
    /// Four attempts; waits of 250 ms, doubling up to 5 s, with jitter; a budget of 20; queries only; orders after a dead
    /// token within 3 s.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            first_delay: Duration::from_millis(250),
            longest_delay: Duration::from_secs(5),
            jitter: true,
            budget: 20,
            orders_when_not_executed: false,
            orders_again_within: Duration::from_secs(3),
        }
    }
}

impl RetryPolicy {
    /// Nothing is repeated.
    pub fn never() -> Self {
        Self::default().max_attempts(1)
    }

    /// How often a call is sent at most, the first time included. Zero is taken as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = attempts.max(1);
        self
    }

    /// The first wait, and the longest; each is twice the one before.
    #[must_use]
    pub fn delays(mut self, first: Duration, longest: Duration) -> Self {
        (self.first_delay, self.longest_delay) = (first, longest.max(first));
        self
    }

    /// Whether a wait is lengthened by a random part of itself, so that many clients do not come back at the same
    /// moment.
    #[must_use]
    pub fn jitter(mut self, jitter: bool) -> Self {
        self.jitter = jitter;
        self
    }

    /// How many repetitions all calls of a client may make in a row without successes in between.
    #[must_use]
    pub fn budget(mut self, repetitions: u32) -> Self {
        self.budget = repetitions;
        self
    }

    /// Whether an order is repeated too when it certainly was not executed: no connection, or too many requests. Off by
    /// default, since a price that was right may be wrong some seconds later.
    #[must_use]
    pub fn orders_when_not_executed(mut self, repeat: bool) -> Self {
        self.orders_when_not_executed = repeat;
        self
    }

    /// How long after it was sent first an order may be sent again, if at all: after 8005, or on request
    /// ([`orders_when_not_executed`](Self::orders_when_not_executed)). A later one fails with [`Error::TooLate`] and was
    /// not executed. With zero no order is ever sent again.
    #[must_use]
    pub fn orders_again_within(mut self, time: Duration) -> Self {
        self.orders_again_within = time;
        self
    }

    /// Whether the policy repeats such a call after such a failure.
    pub fn repeats(&self, kind: TrKind, error: &Error) -> bool {
        let passing = error.is_passing();
        match kind {
            TrKind::Query => passing,
            TrKind::Order => passing && self.orders_when_not_executed && error.outcome() == Outcome::NotExecuted,
            TrKind::Token => false,
        }
    }

    /// The waits before the second attempt, the third, and so on.
    pub(crate) fn waits(&self) -> impl Iterator<Item = Duration> + Send + use<> {
        let times = usize::try_from(self.max_attempts.saturating_sub(1)).unwrap_or(usize::MAX);
        let waits = ExponentialBuilder::new()
            .with_min_delay(self.first_delay)
            .with_max_delay(self.longest_delay)
            .with_max_times(times);
        if self.jitter { waits.with_jitter().build() } else { waits.build() }
    }

    pub(crate) fn new_budget(&self) -> Budget {
        let full = self.budget.saturating_mul(Budget::REPETITION);
        Budget { full, left: AtomicU32::new(full) }
    }
}

/// How many repetitions are left to all calls of a client together, in tenths.
#[derive(Debug)]
pub(crate) struct Budget {
    full: u32,
    left: AtomicU32,
}

impl Budget {
    const REPETITION: u32 = 10;

    /// Takes one repetition; `false` if none is left.
    pub(crate) fn take(&self) -> bool {
        let take = |left: u32| left.checked_sub(Self::REPETITION);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// A call has succeeded.
    pub(crate) fn succeed(&self) {
        let give = |left: u32| (left < self.full).then(|| left + 1);
        // Full already: nothing to do.
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, give);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_waits_double_and_are_as_many_as_there_are_repetitions() {
        let policy =
            RetryPolicy::default().jitter(false).delays(Duration::from_millis(100), Duration::from_millis(300));
        let waits: Vec<_> = policy.waits().map(|wait| wait.as_millis()).collect();
        assert_eq!(waits, [100, 200, 300]);
        assert_eq!(RetryPolicy::never().waits().count(), 0);
    }

    #[test]
    fn jitter_lengthens_a_wait_by_no_more_than_itself() {
        let policy = RetryPolicy::default().delays(Duration::from_millis(100), Duration::from_secs(1));
        for _ in 0..100 {
            let first = policy.waits().next().unwrap();
            assert!((100..=200).contains(&first.as_millis()), "{first:?}");
        }
    }

    #[test]
    fn an_empty_budget_is_refilled_by_successes() {
        let budget = RetryPolicy::default().budget(2).new_budget();
        assert!(budget.take() && budget.take() && !budget.take());
        for _ in 0..9 {
            budget.succeed();
        }
        assert!(!budget.take());
        budget.succeed();
        assert!(budget.take() && !budget.take());
        for _ in 0..100 {
            budget.succeed();
        }
        assert!(budget.take() && budget.take() && !budget.take());
    }

    /// With overflow checks, whatever number it is must not panic.
    #[test]
    fn extreme_settings_are_settings() {
        let policy = RetryPolicy::default().max_attempts(u32::MAX).budget(u32::MAX);
        let policy = policy.delays(Duration::MAX, Duration::MAX);
        assert!(policy.waits().take(100).all(|wait| wait == Duration::MAX));
        let budget = policy.new_budget();
        budget.succeed();
        assert!(budget.take());
        budget.succeed();
        assert!(!RetryPolicy::default().budget(0).new_budget().take());
    }
}
