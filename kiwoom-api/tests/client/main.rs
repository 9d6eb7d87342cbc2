//! The client against a real HTTP server on loopback that is as awkward as Kiwoom's. Time stands still unless a test
//! moves it, so nothing here sleeps. `B` and `R` numbers name behaviours of the live server and mistakes of other
//! clients.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that panics fails, helpers included")]

mod bars;
mod by_code;
mod calls;
mod connect;
mod errors;
mod instruments;
mod limits;
mod paging;
mod retries;
mod secrets;
mod support;
mod tokens;
mod values;
