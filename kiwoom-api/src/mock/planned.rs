//! A fault that has been asked for, as a test holds it.

use std::fmt;

use super::core::Core;
use super::fault::Plan;

/// A fault that waits for its requests: once, on the next request of any TR, unless it is told otherwise.
///
/// It is on from the beginning, whether this value is kept or dropped.
pub struct PlannedFault<'s> {
    pub(super) core: &'s Core,
    pub(super) id: u64,
}

impl PlannedFault<'_> {
    /// Only on requests of this TR. `au10001` and `au10002`, which issue and revoke tokens, are struck only if they are
    /// named.
    pub fn on(self, tr: impl Into<String>) -> Self {
        self.change(|plan| plan.tr = Some(tr.into()))
    }

    /// On so many requests.
    pub fn times(self, times: u32) -> Self {
        self.change(|plan| plan.times = times)
    }

    /// On every request, until [`Server::clear_faults`](super::Server::clear_faults).
    pub fn always(self) -> Self {
        self.times(u32::MAX)
    }

    /// Not on the first requests that it could strike.
    pub fn skip(self, requests: u32) -> Self {
        self.change(|plan| plan.skip = requests)
    }

    /// On one in so many of the requests that it could strike, drawn by the seed of the server. Combine it with
    /// [`times`](Self::times) or [`always`](Self::always).
    pub fn one_in(self, requests: u32) -> Self {
        self.change(|plan| plan.one_in = u64::from(requests.max(1)))
    }

    /// How many requests it has struck so far.
    pub fn struck(&self) -> u32 {
        self.core.state().faults.plan(self.id).map_or(0, |plan| plan.struck)
    }

    fn change(self, change: impl FnOnce(&mut Plan)) -> Self {
        if let Some(plan) = self.core.state().faults.plan(self.id) {
            change(plan);
        }
        self
    }
}

impl fmt::Debug for PlannedFault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlannedFault").field("struck", &self.struck()).finish_non_exhaustive()
    }
}
