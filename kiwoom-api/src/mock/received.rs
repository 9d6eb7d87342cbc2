//! What the server was sent.

use std::fmt;
use std::time::Duration;

use http::HeaderMap;
use serde_json::Value;

/// A request that the server has received, without the keys and tokens in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Received {
    /// The TR: what the `api-id` header says, or, without one, what the path stands for. Empty if neither says.
    pub tr: String,
    /// The path.
    pub path: String,
    /// The JSON body; keys and tokens in it are replaced by `"[hidden]"`. `null` if the body is no JSON.
    pub body: Value,
    /// The `next-key` of a request for a further page.
    pub cursor: Option<String>,
    /// When it arrived, on the clock of the server.
    pub at: Duration,
    /// The name of the fault that it met.
    pub fault: Option<&'static str>,
    /// The HTTP status of the answer; `None` if there was none.
    pub status: Option<u16>,
    /// The `return_code` of the answer; `None` if it had none.
    pub return_code: Option<i64>,
    pub(super) headers: HeaderMap,
}

/// The elements of a body that are secret.
const SECRETS: [&str; 3] = ["appkey", "secretkey", "token"];

impl Received {
    /// A header of the request; `None` if it has none, or for `authorization`, which is secret.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A parameter of the request, if it is a string.
    pub fn parameter(&self, element: &str) -> Option<&str> {
        self.body.get(element)?.as_str()
    }
}

/// Takes the secrets out of headers and body.
pub(super) fn hide(headers: &HeaderMap, body: &Value) -> (HeaderMap, Value) {
    let (mut headers, mut body) = (headers.clone(), body.clone());
    headers.remove(http::header::AUTHORIZATION);
    if let Some(body) = body.as_object_mut() {
        for (_, value) in body.iter_mut().filter(|(name, _)| SECRETS.contains(&name.as_str())) {
            *value = Value::from("[hidden]");
        }
    }
    (headers, body)
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("tr", &self.tr)
            .field("path", &self.path)
            .field("body", &format_args!("{}", self.body))
            .field("cursor", &self.cursor)
            .field("at", &self.at)
            .field("fault", &self.fault)
            .field("status", &self.status)
            .field("return_code", &self.return_code)
            .finish_non_exhaustive()
    }
}
