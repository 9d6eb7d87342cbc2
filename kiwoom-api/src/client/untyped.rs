//! A call by TR id, for tools.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

use crate::catalogue::{self, TrKind};
use crate::client::call::Call;
use crate::cursor::Cursor;
use crate::error::Error;
use crate::excerpt::Excerpt;
use crate::wire::{DecodeError, Envelope, Issue, ReturnCode};

/// A call of any TR by its id, with a body of JSON.
///
/// A TR that has no spec needs a [`path`](Self::path), and counts as an order unless it is declared a
/// [`query`](Self::query): it is never repeated when its outcome is unknown. The parameters are not checked before they
/// are sent. The id may be in upper or lower case.
///
/// ```
/// use kiwoom_api::UntypedCall;
/// use serde_json::json;
///
/// let known = UntypedCall::new("ka10086", json!({ "stk_cd": "005930", "qry_dt": "20241125", "indc_tp": "0" }));
/// let new = UntypedCall::new("ka99999", json!({})).path("/api/dostk/mrkcond").query();
/// # let _ = (known, new);
/// ```
#[derive(Clone)]
pub struct UntypedCall {
    tr: String,
    path: Option<String>,
    body: Value,
    cursor: Option<Cursor>,
    query: bool,
}

impl UntypedCall {
    /// A call of the TR with that id. The body is a JSON object, as a rule one of strings.
    pub fn new(tr: impl Into<String>, body: Value) -> Self {
        Self { tr: tr.into(), path: None, body, cursor: None, query: false }
    }

    /// The path of the TR, such as `/api/dostk/mrkcond`. Needed for a TR without a spec only.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Declares that the TR only reads, so that it may be repeated like any query: say so of a TR without a spec that you
    /// know. Of an order it may not be said: the call then fails before anything is sent.
    #[must_use]
    pub fn query(mut self) -> Self {
        self.query = true;
        self
    }

    /// Where to go on: what the reply before said in [`continuation`](crate::Reply::continuation).
    #[must_use]
    pub fn from_cursor(mut self, cursor: Cursor) -> Self {
        self.cursor = Some(cursor);
        self
    }

    pub(crate) fn prepare(&self) -> Result<Call<'_>, Error> {
        // `KA10086` is ka10086: for the spec, for the rate limit, and for whoever reads the log.
        let tr = &self.tr.to_ascii_lowercase();
        if tr.is_empty() || !tr.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            let problem = format!("{:?} is no TR id; expected letters and digits, such as ka10086", Excerpt(tr));
            return Err(Error::config(problem));
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
                Some(path) if is_of_tokens(path) => {
                    return Err(Error::config(format!("{tr}: untyped calls do not go where tokens are issued")));
                }
                Some(path) if is_plain(path) => {
                    let reads = self.query && !is_of_orders(path);
                    (Cow::Owned(tr.clone()), path.as_str(), if reads { TrKind::Query } else { TrKind::Order })
                }
                Some(path) => {
                    let path = Excerpt(path);
                    let problem = format!("{tr}: {path:?} is no path; expected something like /api/dostk/mrkcond");
                    return Err(Error::config(problem));
                }
                None => return Err(Error::config(format!("{tr} has no spec: give the path to call it at"))),
            },
        };
        if self.query && kind == TrKind::Order {
            return Err(Error::config(format!(
                "{tr} at {} is an order, and cannot be declared a query",
                Excerpt(path)
            )));
        }
        Ok(Call::new(id, path.into(), kind, self.body.to_string(), self.cursor.as_ref()))
    }
}

/// The token goes wherever the path leads, so nothing may lead elsewhere: no dots, no escapes, no empty parts.
fn is_plain(path: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    };
    path.strip_prefix('/').is_some_and(|rest| rest.split('/').all(plain))
}

/// Whether bodies there are secrets: below the path of any TR of tokens, `/oauth2`.
fn is_of_tokens(path: &str) -> bool {
    let first = |path: &str| path.split('/').find(|part| !part.is_empty()).unwrap_or_default().to_ascii_lowercase();
    let trs = catalogue::trs().iter();
    trs.filter(|tr| tr.kind == TrKind::Token).any(|tr| first(tr.path) == first(path))
}

/// Whether orders are sent there: `/api/dostk/ordr`, `/api/dostk/crdordr`, and the like for other markets.
fn is_of_orders(path: &str) -> bool {
    path.to_ascii_lowercase().ends_with("ordr")
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
