//! Realtime data over real WebSockets on loopback, from a server that does what the test says. Time stands still unless a
//! test moves it. `W` numbers name behaviours of the live server.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics fails, helpers included")]

#[path = "../common/clock.rs"]
mod clock;
mod connecting;
mod losing;
mod reading;
mod secrets;
mod support;
