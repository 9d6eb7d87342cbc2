//! The mock server, and the client against it. `B` numbers name behaviours of the live server.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics fails, helpers included")]

mod bars;
#[cfg(feature = "realtime")]
#[path = "../common/clock.rs"]
mod clock;
mod data;
mod faults;
mod market;
mod paging;
#[cfg(feature = "realtime")]
mod realtime;
mod refusals;
mod soak;
mod support;
