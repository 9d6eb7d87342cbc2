// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! OAuth 인증: Access tokens: issued with an app key and its secret key, valid for about a day.

pub mod au10001;
pub mod au10002;

pub use au10001::{AccessToken, AccessTokenRequest};
pub use au10002::{RevokeToken, RevokeTokenRequest};
