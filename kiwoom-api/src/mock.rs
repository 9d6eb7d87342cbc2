//! A mock server of the Kiwoom REST API on this machine, as awkward as the real one.

mod auth;
mod calendar;
mod fault;
mod figures;
mod market;
mod quota;
mod random;
mod received;
mod record;
mod refusal;
mod respond;
mod server;
mod wire;
mod write;

pub use fault::{Fault, PlannedFault};
pub use received::Received;
pub use server::{Builder, Hosted, Server};
