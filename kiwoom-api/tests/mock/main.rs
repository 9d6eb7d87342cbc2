//! The mock server, and the client against it. `B` numbers name behaviours of the live server.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics fails, helpers included")]

mod bars;
mod data;
mod faults;
mod market;
mod paging;
mod refusals;
mod soak;
mod support;
