//! au10002
use crate::catalogue::{Element, Kind, Tr, TrKind};
use crate::wire::{Cell, Record, record_traits};
use crate::{Body, Extras, InvalidRequest, Request, Response, Secret};

/// Request
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeTokenRequest {
    /// a
    pub app_key: Secret,
    /// b
    pub secret_key: Secret,
    /// c
    pub token: Secret,
}

impl RevokeTokenRequest {
    /// new
    pub fn new(app_key: impl Into<Secret>, secret_key: impl Into<Secret>, token: impl Into<Secret>) -> Self {
        Self { app_key: app_key.into(), secret_key: secret_key.into(), token: token.into() }
    }
}

impl Request for RevokeTokenRequest {
    type Response = RevokeToken;

    fn write(&self, body: &mut Body) -> Result<(), InvalidRequest> {
        body.parameter("appkey", &self.app_key)?;
        body.parameter("secretkey", &self.secret_key)?;
        body.parameter("token", &self.token)
    }
}

/// resp
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeToken {
    /// x
    pub extras: Extras,
}

impl Response for RevokeToken {
    const TR: &'static Tr = &TR;
}

impl Record for RevokeToken {
    fn elements(&self) -> &'static [Element] {
        &[]
    }

    fn cell(&mut self, _index: usize) -> Option<Cell<'_>> {
        None
    }

    fn extras(&mut self) -> &mut Extras {
        &mut self.extras
    }
}

record_traits!(RevokeToken);

/// TR
pub static TR: Tr = Tr {
    id: "au10002",
    name: "접근토큰폐기",
    rust: "RevokeToken",
    category: "oauth",
    path: "/oauth2/revoke",
    kind: TrKind::Token,
    page_rows: None,
    request: REQUEST,
    response: &[],
    example: &[],
};

const REQUEST: &[Element] = &[
    Element::new("appkey", "앱키", "app_key", Kind::Secret).required(),
    Element::new("secretkey", "시크릿키", "secret_key", Kind::Secret).required(),
    Element::new("token", "접근토큰", "token", Kind::Secret).required(),
];
