//! The mock server, and the client against it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics fails, helpers included")]

mod data;
