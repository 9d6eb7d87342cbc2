// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! OAuth 인증: Access tokens: issued with an app key and its secret key, valid for about a day.
//!
//! | TR | 이름 | method | request and response |
//! | --- | --- | --- | --- |
//! | [`au10001`] | 접근토큰 발급 | by the client itself | [`AccessTokenRequest`], [`AccessToken`] |
//! | [`au10002`] | 접근토큰폐기 | by the client itself | [`RevokeTokenRequest`], [`RevokeToken`] |

pub mod au10001;
pub mod au10002;

pub use au10001::{AccessToken, AccessTokenRequest};
pub use au10002::{RevokeToken, RevokeTokenRequest};
