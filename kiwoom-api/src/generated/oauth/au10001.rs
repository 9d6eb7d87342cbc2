// Generated from spec/oauth/au10001.yaml by `cargo xtask gen`. Do not edit.

//! `au10001` 접근토큰 발급: Issues an access token for an app key and its secret key.

use jiff::civil::DateTime;

use crate::catalogue::{Tr, TrKind};
use crate::value::Secret;
use crate::wire::{Extras, Response, record, request};

/// Asks for [`AccessToken`]: 접근토큰 발급 (`au10001`).
///
/// Issues an access token for an app key and its secret key.
/// A [`Client`](crate::Client) that has credentials makes this call by itself.
///
/// ```
/// use kiwoom_api::oauth::AccessTokenRequest;
/// use kiwoom_api::Request;
///
/// let request = AccessTokenRequest::new("app-key", "secret-key");
/// assert_eq!(request.to_json()?, r#"{"grant_type":"client_credentials","appkey":"app-key","secretkey":"secret-key"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("au10001", "접근토큰 발급"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessTokenRequest {
    /// App key (앱키, `appkey`).
    ///
    /// Not from Kiwoom's tables: no table at hand; as clients of the live server send it.
    #[doc(alias("appkey", "앱키"))]
    pub app_key: Secret,
    /// Secret key (시크릿키, `secretkey`).
    ///
    /// Not from Kiwoom's tables: no table at hand; as clients of the live server send it.
    #[doc(alias("secretkey", "시크릿키"))]
    pub secret_key: Secret,
}

impl AccessTokenRequest {
    /// A request; every parameter is required.
    pub fn new(app_key: impl Into<Secret>, secret_key: impl Into<Secret>) -> Self {
        Self {
            app_key: app_key.into(),
            secret_key: secret_key.into(),
        }
    }
}

request! {
    AccessTokenRequest -> AccessToken = REQUEST[3] {
        "grant_type" "grant_type" required amended => "client_credentials",
        "appkey" "앱키" required amended => app_key: Secret,
        "secretkey" "시크릿키" required amended => secret_key: Secret,
    }
}

/// Issues an access token for an app key and its secret key.
///
/// What the server answers to [`AccessTokenRequest`]: 접근토큰 발급 (`au10001`).
/// A [`Client`](crate::Client) that has credentials makes this call by itself.
///
/// ```no_run
/// # async fn example(client: kiwoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use kiwoom_api::oauth::AccessTokenRequest;
///
/// let request = AccessTokenRequest::new("app-key", "secret-key");
/// let reply = client.send(&request).await?;
/// println!("{:?} {:?}", reply.expires_at, reply.token_type);
/// # Ok(())
/// # }
/// ```
#[doc(alias("au10001", "접근토큰 발급"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessToken {
    /// Expires at (만료일, `expires_dt`).
    ///
    /// Korea time (UTC+9), about 24 hours ahead.
    /// Not from Kiwoom's tables: no table at hand; as the live server sends it.
    #[doc(alias("expires_dt", "만료일"))]
    pub expires_at: Option<DateTime>,
    /// Token type (토큰타입, `token_type`).
    ///
    /// `bearer`.
    /// Not from Kiwoom's tables: no table at hand; as the live server sends it.
    #[doc(alias = "토큰타입")]
    pub token_type: Option<String>,
    /// Token (접근토큰, `token`).
    ///
    /// Not from Kiwoom's tables: no table at hand; as the live server sends it.
    #[doc(alias = "접근토큰")]
    pub token: Option<Secret>,
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `au10001` at run time.
pub static TR: Tr = Tr {
    id: "au10001",
    name: "접근토큰 발급",
    rust: "AccessToken",
    category: "oauth",
    path: "/oauth2/token",
    kind: TrKind::Token,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("grant_type", "client_credentials"),
        ("appkey", "app-key"),
        ("secretkey", "secret-key"),
    ],
};

impl Response for AccessToken {
    const TR: &'static Tr = &TR;
}

record! {
    AccessToken = RESPONSE[3] {
        0 "expires_dt" "만료일" required amended => expires_at: DateTime,
        1 "token_type" "토큰타입" required amended => token_type: Text,
        2 "token" "접근토큰" required amended => token: Secret,
    }
}
