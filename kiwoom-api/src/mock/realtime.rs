//! The WebSocket of the server: realtime data of the same market that the TRs tell of.

mod connection;
mod frames;
mod registrations;
mod upgrade;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::{Time, time};
use tokio::sync::Notify;

pub(super) use upgrade::Upgrade;

/// When which trade comes.
#[derive(Debug)]
pub(super) struct Ticks {
    /// From one trade to the next.
    pub(super) pace: Duration,
    /// When the first one was, on its day.
    pub(super) from: Time,
}

impl Default for Ticks {
    fn default() -> Self {
        Self { pace: Duration::from_millis(200), from: time(9, 0, 0, 0) }
    }
}

impl Ticks {
    /// How many trades there were in that time.
    fn in_time(&self, time: Duration) -> i64 {
        i64::try_from(time.as_nanos() / self.pace.as_nanos().max(1)).unwrap_or(i64::MAX)
    }
}

/// What the realtime connections share. There is no `Debug`: the app keys are in it.
#[derive(Default)]
pub(super) struct Lines {
    /// How the connection of each app key learns that there is a newer one (W4).
    logins: HashMap<String, Arc<Notify>>,
    /// When the first item was registered: trades come from then on.
    since: Option<Duration>,
}
