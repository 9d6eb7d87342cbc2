//! How many requests are let through: so many of each TR and key in any second, as they arrive (B14).

use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// The window that slides.
const WINDOW: Duration = Duration::from_secs(1);

/// When the last requests of each TR and key arrived. There is no `Debug`: the app keys are in it.
#[derive(Default)]
pub(super) struct Quota {
    arrivals: HashMap<(String, String), VecDeque<Duration>>,
}

impl Quota {
    /// Counts a request that arrives now; `false` if it is one too many, and then it does not count.
    pub(super) fn admit(&mut self, key: &str, tr: &str, per_second: u32, now: Duration) -> bool {
        let arrivals = self.arrivals.entry((key.to_owned(), tr.to_owned())).or_default();
        while arrivals.front().is_some_and(|arrival| now.saturating_sub(*arrival) >= WINDOW) {
            arrivals.pop_front();
        }
        let admitted = arrivals.len() < per_second as usize;
        if admitted {
            arrivals.push_back(now);
        }
        admitted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_later_there_is_room_again() {
        let mut quota = Quota::default();
        let mut at = |millis| quota.admit("key", "ka10086", 2, Duration::from_millis(millis));
        assert_eq!(
            [at(0), at(400), at(500), at(999), at(1_000), at(1_399), at(1_400)],
            [true, true, false, false, true, false, true]
        );
    }

    #[test]
    fn trs_and_keys_have_quotas_of_their_own() {
        let mut quota = Quota::default();
        let mut of = |key, tr| quota.admit(key, tr, 1, Duration::ZERO);
        assert!(of("a", "ka10086") && of("a", "ka10004") && of("b", "ka10086") && !of("a", "ka10086"));
    }
}
