//! How fast the calls of one TR may follow each other: what is known of its quota, and what refusals have taught.

use std::time::Duration;

use super::WINDOW;

/// How long a TR must go without a refusal before it is tried whether it may go a step faster.
const CALM: Duration = Duration::from_secs(10);

/// The same after the server has stated a lower quota: it may be mistaken (a stray `유량=1`), but mostly is not.
const CALM_AFTER_STATEMENT: Duration = Duration::from_secs(60);

/// The wait doubles each time that the trial is refused, up to this.
const LONGEST_CALM: Duration = Duration::from_secs(600);

/// The slowest a TR gets: one call in so many seconds.
const SLOWEST: u32 = 8;

/// The pace of one TR.
///
/// It is the quota, until a refusal says otherwise. A quota that the server states and that is lower is kept to. A
/// refusal in spite of keeping to the quota means that somebody else uses the key: then the pace is halved, however high
/// the quota is that the server states. From there it goes up again one step at a time, each after a while without a
/// refusal; a step that is refused is taken back, and tried again after twice the time.
#[derive(Debug)]
pub(super) struct Pace {
    default: u32,
    /// Set by the user.
    limit: Option<u32>,
    /// What the server stated last.
    stated: Option<u32>,
    slowed: Option<Slowed>,
}

#[derive(Debug)]
struct Slowed {
    rate: Rate,
    /// When it was last slowed down.
    at: Duration,
    /// Since when there has been neither a refusal nor a step.
    quiet: Duration,
    /// How long it must be quiet until the next step.
    calm: Duration,
    /// The last change was a step up, which may yet be refused.
    probing: bool,
}

/// So many calls in so many seconds; of the two, one is 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rate {
    pub(super) calls: u32,
    pub(super) seconds: u32,
}

impl Rate {
    fn per_second(calls: u32) -> Self {
        Self { calls, seconds: 1 }
    }

    fn half(self) -> Self {
        match self {
            Self { calls: 1, seconds } => Self { calls: 1, seconds: (2 * seconds).min(SLOWEST) },
            Self { calls, seconds } => Self { calls: calls / 2, seconds },
        }
    }

    fn up(self) -> Self {
        match self {
            Self { calls, seconds: 1 } => Self::per_second(calls.saturating_add(1)),
            Self { calls, seconds } => Self { calls, seconds: seconds / 2 },
        }
    }

    /// The reverse of [`up`](Self::up).
    fn down(self) -> Self {
        match self {
            Self { calls: 1, .. } => self.half(),
            Self { calls, seconds } => Self { calls: calls - 1, seconds },
        }
    }
}

impl Pace {
    pub(super) fn new(default: u32, limit: Option<u32>) -> Self {
        Self { default, limit, stated: None, slowed: None }
    }

    /// The user sets a limit; what was learnt is forgotten.
    pub(super) fn set_limit(&mut self, per_second: u32) {
        *self = Self::new(self.default, Some(per_second));
    }

    pub(super) fn rate(&self) -> Rate {
        self.slowed.as_ref().map_or(Rate::per_second(self.most()), |slowed| slowed.rate)
    }

    /// The most calls per second there may be: the user's limit if there is one, or what the server normally allows.
    fn most(&self) -> u32 {
        self.limit.unwrap_or_else(|| self.stated.map_or(self.default, |stated| stated.max(self.default)))
    }

    /// A call of the TR is about to leave: the moment for a step up, if it has been quiet for long enough. One step,
    /// however long nothing was sent: that nobody was refused then says little.
    pub(super) fn probe(&mut self, now: Duration) {
        let most = self.most();
        let Some(slowed) = self.slowed.as_mut().filter(|slowed| slowed.next_step() <= now) else { return };
        if slowed.probing {
            // The last step has held.
            slowed.calm = (slowed.calm / 2).max(CALM);
        }
        if slowed.rate == Rate::per_second(most) {
            self.slowed = None;
        } else {
            (slowed.rate, slowed.quiet, slowed.probing) = (slowed.rate.up(), now, true);
        }
    }

    /// When the next step up may be tried.
    pub(super) fn next_step(&self) -> Option<Duration> {
        self.slowed.as_ref().map(Slowed::next_step)
    }

    /// A call was refused as one too many. `counted` calls of ours were within the server's window then, and it may have
    /// stated its quota.
    pub(super) fn refused(&mut self, stated: Option<u32>, counted: usize, now: Duration) {
        // Zero is not a quota that anything could keep to.
        let stated = stated.filter(|quota| *quota > 0);
        let rate = self.rate();
        self.stated = stated.or(self.stated);
        if let Some(slowed) = &mut self.slowed {
            slowed.quiet = now;
        }
        match stated {
            Some(quota) if quota < rate.calls => self.slow_to(Rate::per_second(quota), CALM_AFTER_STATEMENT, now),
            // It left before we knew of that quota.
            Some(quota) if counted > usize::try_from(quota).unwrap_or(usize::MAX) => {}
            _ => match &self.slowed {
                // The calls that were in flight together tell the same thing once.
                Some(slowed) if now < slowed.at + WINDOW => {}
                Some(slowed) if slowed.probing => self.slow_to(rate.down(), CALM, now),
                _ => self.slow_to(rate.half(), CALM, now),
            },
        }
    }

    fn slow_to(&mut self, rate: Rate, calm: Duration, now: Duration) {
        let calm = match &self.slowed {
            Some(slowed) if slowed.probing => (2 * slowed.calm).min(LONGEST_CALM),
            Some(slowed) => slowed.calm.max(calm),
            None => calm,
        };
        self.slowed = Some(Slowed { rate, at: now, quiet: now, calm, probing: false });
    }
}

impl Slowed {
    fn next_step(&self) -> Duration {
        self.quiet + self.calm
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secs(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    /// How many calls a second, or what part of one.
    fn rates(pace: &mut Pace, at: impl IntoIterator<Item = u64>) -> Vec<String> {
        let rate = |second| {
            pace.probe(secs(second));
            let Rate { calls, seconds } = pace.rate();
            format!("{calls}/{seconds}")
        };
        at.into_iter().map(rate).collect()
    }

    #[test]
    fn a_back_off_halves_and_the_way_up_is_one_step_at_a_time() {
        let mut pace = Pace::new(5, None);
        for second in 0..6 {
            pace.refused(None, 1, secs(second));
        }
        assert_eq!(pace.rate(), Rate { calls: 1, seconds: 8 });
        let expected = ["1/8", "1/4", "1/2", "1/1", "2/1", "3/1", "4/1", "5/1", "5/1"];
        assert_eq!(rates(&mut pace, (14..).step_by(1).take(1).chain((15..).step_by(10).take(8))), expected);
        assert!(pace.slowed.is_none());
    }

    #[test]
    fn what_was_in_flight_together_counts_once() {
        let mut pace = Pace::new(8, None);
        pace.refused(None, 8, secs(0));
        pace.refused(None, 8, Duration::from_millis(999));
        assert_eq!(pace.rate().calls, 4);
        pace.refused(None, 8, secs(1));
        assert_eq!(pace.rate().calls, 2);
    }

    #[test]
    fn idle_time_is_one_step_only() {
        let mut pace = Pace::new(5, None);
        pace.refused(Some(1), 5, secs(0));
        assert_eq!(rates(&mut pace, [59, 60, 61, 100_000, 100_001]), ["1/1", "2/1", "2/1", "3/1", "3/1"]);
    }

    #[test]
    fn the_refusals_of_a_burst_teach_the_quota_and_no_more() {
        let mut pace = Pace::new(5, None);
        for millis in [0, 10, 20, 1500] {
            pace.refused(Some(1), 4, Duration::from_millis(millis));
        }
        assert_eq!(pace.rate(), Rate { calls: 1, seconds: 1 });
    }

    /// The quota is what the server says, and it is tried again ever more seldom.
    #[test]
    fn a_true_lower_quota_is_hardly_ever_exceeded() {
        let mut pace = Pace::new(5, None);
        pace.refused(Some(1), 5, secs(0));
        let mut refusals = 0;
        for second in 0..24 * 3600 {
            pace.probe(secs(second));
            if pace.rate().calls > 1 {
                pace.refused(Some(1), 2, secs(second));
                refusals += 1;
            }
        }
        assert!((140..=150).contains(&refusals), "{refusals}");
    }

    #[test]
    fn a_step_that_is_refused_is_taken_back_and_tried_later() {
        let mut pace = Pace::new(5, None);
        pace.refused(Some(5), 5, secs(0));
        assert_eq!(rates(&mut pace, [9, 10]), ["2/1", "3/1"]);
        pace.refused(Some(5), 3, secs(11));
        assert_eq!(rates(&mut pace, [11, 30, 31]), ["2/1", "2/1", "3/1"]);
        pace.refused(Some(5), 3, secs(32));
        assert_eq!(rates(&mut pace, [71, 72]), ["2/1", "3/1"]);
        // It holds, so the next one is tried sooner.
        assert_eq!(rates(&mut pace, [111, 112, 131, 132]), ["3/1", "4/1", "4/1", "5/1"]);
    }

    #[test]
    fn a_higher_quota_is_gone_up_to() {
        let mut pace = Pace::new(1, None);
        pace.refused(Some(3), 1, secs(0));
        assert_eq!(rates(&mut pace, [0, 10, 20, 30, 40]), ["1/2", "1/1", "2/1", "3/1", "3/1"]);
        pace.refused(Some(2), 3, secs(41));
        assert_eq!(pace.rate().calls, 2);
    }

    #[test]
    fn the_users_limit_is_the_end_of_it() {
        let mut pace = Pace::new(5, Some(2));
        pace.refused(Some(20), 2, secs(0));
        assert_eq!(rates(&mut pace, [0, 10, 20, 30, 40]), ["1/1", "2/1", "2/1", "2/1", "2/1"]);
        pace.set_limit(20);
        assert_eq!(pace.rate().calls, 20);
    }
}
