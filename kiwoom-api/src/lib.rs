//! Typed client for the Kiwoom Securities (키움증권) REST API.

mod boxed;
pub mod catalogue;
mod clock;
mod code;
mod error;
#[rustfmt::skip]
mod generated;
mod rate;
mod request;
mod token;
mod value;
mod wire;

pub use boxed::BoxFuture;
pub use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
pub use clock::{Clock, SystemClock};
pub use code::{CodeClass, ErrorCode};
pub use error::{
    AuthError, BodyError, BoxError, ConfigError, DecodeIssues, Error, Outcome, Rejection, TimeoutError, TransportError,
};
pub use generated::*;
pub use rate::{Permit, RateLimit, SlidingWindow};
pub use request::{Body, InvalidRequest, Request, Response, RowsRequest};
pub use rust_decimal::Decimal;
pub use token::{FileTokenStore, MemoryTokenStore, StoreLock, Token, TokenKey, TokenProvider, TokenStore, kst_to_utc};
pub use value::*;
pub use wire::{
    Code, DecodeError, Decoded, Envelope, Extra, ExtraKind, Extras, Issue, IssueKind, Record, ReturnCode, UnknownCode,
    decode,
};
