//! OAuth
pub mod au10001;
pub mod au10002;

pub use au10001::{AccessToken, AccessTokenRequest};
pub use au10002::{RevokeToken, RevokeTokenRequest};
