//! Realtime data (실시간시세): what the server sends by itself, as streams that say what was missed.
//!
//! [`Client::realtime`](crate::Client::realtime) is where they begin, and the [guide](crate::guide::realtime) says how they go on.
//! The types of the values are named after what they say: [`StockTrade`] is 0B (주식체결). Search these docs for an id or
//! a Korean label.

mod any;
mod driver;
mod event;
mod frame;
mod hub;
mod item;
mod line;
#[allow(missing_docs, reason = "for the benchmarks of this crate")]
mod offline;
mod patience;
mod queue;
mod session;
mod sink;
mod stream;
mod topics;
mod values;

pub use crate::generated::realtime::*;
pub use event::{Event, Unreadable};
pub use item::{Item, Subject};
#[doc(hidden)]
pub use offline::Offline;
pub use stream::{Handle, RealtimeClient, Subscription};
pub use values::Values;

pub(crate) use frame::login;
pub(crate) use hub::Hub;
pub(crate) use line::{Line, Socket};
pub(crate) use session::End;
