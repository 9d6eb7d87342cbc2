// Generated from spec/oauth/au10002.yaml by `cargo xtask gen`. Do not edit.

//! `au10002` 접근토큰폐기: Revokes an access token.

use crate::catalogue::{Tr, TrKind};
use crate::value::Secret;
use crate::wire::{Extras, Response, record, request};

/// Asks for [`RevokeToken`]: 접근토큰폐기 (`au10002`).
///
/// Revokes an access token.
/// A [`Client`](crate::Client) that has credentials makes this call by itself.
///
/// ```
/// use kiwoom_api::oauth::RevokeTokenRequest;
/// use kiwoom_api::Request;
///
/// let request = RevokeTokenRequest::new("app-key", "secret-key", "access-token");
/// assert_eq!(request.to_json()?, r#"{"appkey":"app-key","secretkey":"secret-key","token":"access-token"}"#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias("au10002", "접근토큰폐기"))]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeTokenRequest {
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
    /// Token (접근토큰, `token`).
    ///
    /// Not from Kiwoom's tables: no table at hand; as clients of the live server send it.
    #[doc(alias = "접근토큰")]
    pub token: Secret,
}

impl RevokeTokenRequest {
    /// A request; every parameter is required.
    pub fn new(
        app_key: impl Into<Secret>,
        secret_key: impl Into<Secret>,
        token: impl Into<Secret>,
    ) -> Self {
        Self {
            app_key: app_key.into(),
            secret_key: secret_key.into(),
            token: token.into(),
        }
    }
}

request! {
    RevokeTokenRequest -> RevokeToken = REQUEST[3] {
        "appkey" "앱키" required amended => app_key: Secret,
        "secretkey" "시크릿키" required amended => secret_key: Secret,
        "token" "접근토큰" required amended => token: Secret,
    }
}

/// Revokes an access token.
///
/// What the server answers to [`RevokeTokenRequest`]: 접근토큰폐기 (`au10002`).
/// A [`Client`](crate::Client) that has credentials makes this call by itself.
///
/// ```no_run
/// # async fn example(client: kiwoom_api::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use kiwoom_api::oauth::RevokeTokenRequest;
///
/// let request = RevokeTokenRequest::new("app-key", "secret-key", "access-token");
/// let reply = client.send(&request).await?;
/// println!("{:?}", reply.message);
/// # Ok(())
/// # }
/// ```
#[doc(alias("au10002", "접근토큰폐기"))]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeToken {
    /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
    pub extras: Extras,
}

/// What is known of `au10002` at run time.
pub static TR: Tr = Tr {
    id: "au10002",
    name: "접근토큰폐기",
    rust: "RevokeToken",
    category: "oauth",
    path: "/oauth2/revoke",
    kind: TrKind::Token,
    page_rows: None,
    withdrawn: None,
    demo: true,
    request: &REQUEST,
    response: &RESPONSE,
    example: &[
        ("appkey", "app-key"),
        ("secretkey", "secret-key"),
        ("token", "access-token"),
    ],
};

impl Response for RevokeToken {
    const TR: &'static Tr = &TR;
}

record! {
    RevokeToken = RESPONSE[0] {}
}
