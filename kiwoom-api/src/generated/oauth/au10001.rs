//! au10001
use crate::catalogue::{Element, Kind, Tr, TrKind};
use crate::wire::{Cell, Record, record_traits};
use crate::{Body, Extras, InvalidRequest, NaiveDateTime, Request, Response, Secret};

/// Request
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessTokenRequest {
    /// a
    pub app_key: Secret,
    /// b
    pub secret_key: Secret,
}

impl AccessTokenRequest {
    /// new
    pub fn new(app_key: impl Into<Secret>, secret_key: impl Into<Secret>) -> Self {
        Self { app_key: app_key.into(), secret_key: secret_key.into() }
    }
}

impl Request for AccessTokenRequest {
    type Response = AccessToken;

    fn write(&self, body: &mut Body) -> Result<(), InvalidRequest> {
        body.parameter("grant_type", &"client_credentials")?;
        body.parameter("appkey", &self.app_key)?;
        body.parameter("secretkey", &self.secret_key)
    }
}

/// resp
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessToken {
    /// e
    pub expires_at: Option<NaiveDateTime>,
    /// tt
    pub token_type: Option<String>,
    /// t
    pub token: Option<Secret>,
    /// x
    pub extras: Extras,
}

impl Response for AccessToken {
    const TR: &'static Tr = &TR;
}

impl Record for AccessToken {
    fn elements(&self) -> &'static [Element] {
        RESPONSE
    }

    fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
        Some(match index {
            0 => Cell::DateTime(&mut self.expires_at),
            1 => Cell::Text(&mut self.token_type),
            2 => Cell::Secret(&mut self.token),
            _ => return None,
        })
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(AccessToken);

/// TR
pub static TR: Tr = Tr {
    id: "au10001",
    name: "접근토큰 발급",
    rust: "AccessToken",
    category: "oauth",
    path: "/oauth2/token",
    kind: TrKind::Token,
    page_rows: None,
    request: REQUEST,
    response: RESPONSE,
    example: &[],
};

const REQUEST: &[Element] = &[
    Element::new("grant_type", "grant_type", "", Kind::Text).required(),
    Element::new("appkey", "앱키", "app_key", Kind::Secret).required(),
    Element::new("secretkey", "시크릿키", "secret_key", Kind::Secret).required(),
];

const RESPONSE: &[Element] = &[
    Element::new("expires_dt", "만료일", "expires_at", Kind::DateTime).required(),
    Element::new("token_type", "토큰타입", "token_type", Kind::Text).required(),
    Element::new("token", "접근토큰", "token", Kind::Secret).required(),
];
