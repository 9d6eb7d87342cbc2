//! How long to wait before connecting again, and before asking again.

use std::collections::VecDeque;
use std::time::Duration;

/// The wait after a first failure. It doubles with each further one.
const FIRST: Duration = Duration::from_secs(1);
/// No wait is longer.
const LONGEST: Duration = Duration::from_secs(60);
/// A connection that held for so long has put an end to the failures before it.
const STABLE: Duration = Duration::from_secs(60);
/// Two connections are never opened within less (W5).
const SPACING: Duration = Duration::from_secs(2);
/// The wait after a close with 1000 (W4, W5), and what jitter may add to it.
const AFTER_KICK: Duration = Duration::from_secs(30);
const KICK_JITTER: Duration = Duration::from_secs(15);
/// A second such close within this time is no coincidence.
const KICK_MEMORY: Duration = Duration::from_secs(600);

/// How many requests may be sent in any second (W10: safe).
const MOST_A_SECOND: usize = 3;
const SECOND: Duration = Duration::from_secs(1);

/// When to connect: it outlives connections and streams, so that no loop of a program can outrun it.
pub(super) struct Patience {
    failures: u32,
    opened: Option<Duration>,
    kicked: Option<Duration>,
    not_before: Duration,
    random: fastrand::Rng,
}

/// The close with 1000 was the second within a short time.
pub(super) struct KickedAgain;

impl Patience {
    pub(super) fn new(seed: u64) -> Self {
        let random = fastrand::Rng::with_seed(seed);
        Self { failures: 0, opened: None, kicked: None, not_before: Duration::ZERO, random }
    }

    /// When the next connection may be opened.
    pub(super) fn not_before(&self) -> Duration {
        let spaced = self.opened.map_or(Duration::ZERO, |opened| opened + SPACING);
        self.not_before.max(spaced)
    }

    /// A connection is being opened.
    pub(super) fn open(&mut self, now: Duration) {
        self.opened = Some(now);
    }

    /// The connection, or the attempt, has failed; `up` is how long it was of use.
    pub(super) fn fail(&mut self, now: Duration, up: Option<Duration>) {
        if up.is_some_and(|up| up >= STABLE) {
            self.failures = 0;
        }
        let wait = FIRST.saturating_mul(1 << self.failures.min(10)).min(LONGEST);
        self.failures = self.failures.saturating_add(1);
        // Between half of it and all of it.
        self.not_before = now + wait.mul_f64(0.5 + self.random.f64() / 2.0);
    }

    /// The server has closed the connection with 1000.
    pub(super) fn kick(&mut self, now: Duration) -> Result<(), KickedAgain> {
        self.not_before = now + AFTER_KICK + KICK_JITTER.mul_f64(self.random.f64());
        let before = self.kicked.replace(now);
        if before.is_some_and(|before| now.saturating_sub(before) < KICK_MEMORY) { Err(KickedAgain) } else { Ok(()) }
    }
}

/// When to send a request.
#[derive(Default)]
pub(super) struct Pace {
    sent: VecDeque<Duration>,
    not_before: Duration,
    refusals: u32,
}

impl Pace {
    /// When the next request may be sent.
    pub(super) fn not_before(&self) -> Duration {
        let full = self.sent.len() == MOST_A_SECOND;
        let spaced = self.sent.front().filter(|_| full).map_or(Duration::ZERO, |first| *first + SECOND);
        self.not_before.max(spaced)
    }

    pub(super) fn send(&mut self, now: Duration) {
        if self.sent.len() == MOST_A_SECOND {
            self.sent.pop_front();
        }
        self.sent.push_back(now);
    }

    /// The server says that it was too soon (105110).
    pub(super) fn refused(&mut self, now: Duration) {
        self.not_before = now + SECOND * (1 << self.refusals.min(5));
        self.refusals = self.refusals.saturating_add(1);
    }

    pub(super) fn accepted(&mut self) {
        self.refusals = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn waits_grow_to_a_ceiling_and_begin_anew_after_a_connection_that_held() {
        let mut patience = Patience::new(1);
        let mut wait = |now, up| {
            patience.open(now);
            patience.fail(now, up);
            patience.not_before() - now
        };
        let waits: Vec<Duration> = (0..9).map(|n| wait(s(n * 1000), None)).collect();
        assert!(waits[0] >= SPACING && waits[8] >= s(30) && waits.iter().all(|wait| *wait <= s(60)), "{waits:?}");
        assert!(waits.windows(2).all(|pair| pair[1] >= pair[0].mul_f64(0.5)), "{waits:?}");
        assert!(wait(s(20_000), Some(s(59))) >= s(30), "it did not hold");
        assert!(wait(s(30_000), Some(s(60))) <= s(2), "it held");
    }

    #[test]
    fn a_second_close_with_1000_counts_only_soon_after_the_first() {
        let mut patience = Patience::new(1);
        assert!(patience.kick(s(0)).is_ok());
        assert!((30..=45).contains(&patience.not_before().as_secs()));
        assert!(patience.kick(s(600)).is_ok());
        assert!(patience.kick(s(1199)).is_err());
    }

    #[test]
    fn no_second_has_more_requests_than_allowed() {
        let mut pace = Pace::default();
        let mut now = Duration::ZERO;
        let mut sent = Vec::new();
        for _ in 0..20 {
            now = now.max(pace.not_before());
            pace.send(now);
            sent.push(now);
        }
        assert!(sent.windows(4).all(|four| four[3] - four[0] >= SECOND), "{sent:?}");
        pace.refused(now);
        pace.refused(now);
        assert_eq!(pace.not_before(), now + s(2));
    }
}
