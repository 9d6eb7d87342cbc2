//! A call by TR id, for tools.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

use crate::catalogue::{self, TrKind};
use crate::client::call::Call;
use crate::{Cursor, DecodeError, Envelope, Error, Issue, ReturnCode};

/// A call of any TR by its id, with a body of JSON.
///
/// A TR that has no spec needs a [`path`](Self::path), and counts as an order: it is never repeated when its outcome is
/// unknown. The parameters are not checked before they are sent.
///
/// ```
/// use kiwoom_api::UntypedCall;
/// use serde_json::json;
///
/// let known = UntypedCall::new("ka10086", json!({ "stk_cd": "005930", "qry_dt": "20241125", "indc_tp": "0" }));
/// let new = UntypedCall::new("ka99999", json!({})).path("/api/dostk/mrkcond");
/// # let _ = (known, new);
/// ```
#[derive(Clone)]
pub struct UntypedCall {
    tr: String,
    path: Option<String>,
    body: Value,
    cursor: Option<Cursor>,
}

impl UntypedCall {
    /// A call of the TR with that id. The body is a JSON object, as a rule one of strings.
    pub fn new(tr: impl Into<String>, body: Value) -> Self {
        Self { tr: tr.into(), path: None, body, cursor: None }
    }

    /// The path of the TR, such as `/api/dostk/mrkcond`. Needed for a TR without a spec only.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Where to go on: what the reply before said in [`continuation`](crate::Reply::continuation).
    #[must_use]
    pub fn from_cursor(mut self, cursor: Cursor) -> Self {
        self.cursor = Some(cursor);
        self
    }

    pub(crate) fn prepare(&self) -> Result<Call<'_>, Error> {
        let tr = &self.tr;
        if tr.is_empty() || !tr.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Error::config(format!("{tr:?} is no TR id; expected letters and digits, such as ka10086")));
        }
        if !self.body.is_object() {
            return Err(Error::config(format!("{tr}: the body must be a JSON object")));
        }
        let (id, path, kind) = match catalogue::find(tr) {
            Some(known) if known.kind == TrKind::Token => {
                let problem =
                    format!("{tr} is not for untyped calls, since its body is secret; give credentials instead");
                return Err(Error::config(problem));
            }
            Some(known) if self.path.as_ref().is_some_and(|path| path != known.path) => {
                return Err(Error::config(format!("{tr} is served at {}, not at another path", known.path)));
            }
            Some(known) => (Cow::Borrowed(known.id), known.path, known.kind),
            None => match &self.path {
                Some(path) if is_plain(path) => (Cow::Owned(tr.clone()), path.as_str(), TrKind::Order),
                Some(path) => {
                    let problem = format!("{tr}: {path:?} is no path; expected something like /api/dostk/mrkcond");
                    return Err(Error::config(problem));
                }
                None => return Err(Error::config(format!("{tr} has no spec: give the path to call it at"))),
            },
        };
        Ok(Call::new(id, path.into(), kind, self.body.to_string(), self.cursor.as_ref()))
    }
}

/// The token goes wherever the path leads, so nothing may lead elsewhere. And it must not be the OAuth paths, whose
/// bodies are secrets.
fn is_plain(path: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    };
    path.strip_prefix('/').is_some_and(|rest| rest.split('/').all(plain)) && !path.starts_with("/oauth2/")
}

/// Reads a reply whose type nobody knows, and what it says about success.
pub(crate) fn read(tr: &str, bytes: &[u8]) -> Result<(Value, Envelope), DecodeError> {
    let known = known(tr);
    let text = std::str::from_utf8(bytes)
        .map_err(|error| DecodeError::NotUtf8 { tr: known, valid_up_to: error.valid_up_to() })?;
    let body: Body = serde_json::from_str(text).map_err(|error| DecodeError::NotJson {
        tr: known,
        line: error.line(),
        column: error.column(),
        // In its own words an error may quote the text, which may hold a secret.
        message: if error.is_data() { "not an object" } else { "not valid JSON" }.to_owned(),
    })?;
    Ok((Value::Object(body.members), body.envelope))
}

/// An object, and its envelope. A `Value` would keep the last of several `return_code`s, whatever the others say.
#[derive(Default)]
struct Body {
    members: Map<String, Value>,
    envelope: Envelope,
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members)
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Body;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Body, A::Error> {
        let mut body = Body::default();
        while let Some((name, value)) = map.next_entry::<String, Value>()? {
            if Envelope::MEMBERS.contains(&&*name) {
                body.envelope.take(&name, &value.to_string());
            }
            body.members.insert(name, value);
        }
        Ok(body)
    }
}

/// What is odd about the envelope. The rest of the body has no spec that it could depart from.
pub(crate) fn issues(tr: &str, envelope: &Envelope) -> Vec<Issue> {
    match envelope.return_code {
        ReturnCode::Missing => vec![Issue::missing_return_code(known(tr))],
        _ => Vec::new(),
    }
}

/// The id for messages, which have room for one of the catalogue only.
fn known(tr: &str) -> &'static str {
    catalogue::find(tr).map_or("untyped", |known| known.id)
}
