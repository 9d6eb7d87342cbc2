//! Typed client for the Kiwoom Securities (키움증권) REST API.

mod access;
mod boxed;
mod call;
pub mod catalogue;
mod client;
mod clock;
mod code;
mod cursor;
mod environment;
mod error;
#[rustfmt::skip]
mod generated;
mod issuer;
mod notice;
mod page;
mod rate;
mod reply;
mod request;
mod retry;
mod token;
mod transport;
mod untyped;
mod value;
mod wire;

pub use boxed::BoxFuture;
pub use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
pub use client::{Client, ClientBuilder};
pub use clock::{Clock, SystemClock};
pub use code::{CodeClass, ErrorCode};
pub use cursor::Cursor;
pub use environment::{BaseUrl, Environment};
pub use error::{
    AuthError, BodyError, BoxError, ConfigError, DecodeIssues, Error, Outcome, Rejection, TimeoutError, TransportError,
};
pub use generated::*;
pub use page::{Pages, Rows};
pub use rate::{Permit, RateLimit, SlidingWindow};
pub use reply::Reply;
pub use request::{Body, InvalidRequest, Request, Response, RowsRequest};
pub use retry::RetryPolicy;
pub use rust_decimal::Decimal;
pub use token::{FileTokenStore, MemoryTokenStore, StoreLock, Token, TokenKey, TokenProvider, TokenStore, kst_to_utc};
pub use untyped::UntypedCall;
pub use value::*;
pub use wire::{
    Code, DecodeError, Decoded, Envelope, Extra, ExtraKind, Extras, Issue, IssueKind, Record, ReturnCode, UnknownCode,
    decode,
};
