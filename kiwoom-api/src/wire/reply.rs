use std::borrow::Cow;

use super::record;
use super::{Issue, IssueKind};
use crate::request::Response;

/// The body of a reply, read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The typed values.
    pub body: T,
    /// Whether the server says that the call succeeded.
    pub envelope: Envelope,
    /// Whatever was not as the spec says. Empty, normally.
    pub issues: Vec<Issue>,
}

/// The names of the members that every reply has beside its elements.
pub(super) const ENVELOPE: [&str; 2] = ["return_code", "return_msg"];

/// The two members that every reply has beside its elements.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// `return_code`.
    pub return_code: ReturnCode,
    /// `return_msg`, normally in Korean.
    pub return_msg: Option<String>,
}

/// The `return_code` of a reply: a JSON number, or a string of digits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReturnCode {
    /// The reply has none.
    #[default]
    Missing,
    /// 0 is success.
    Number(i64),
    /// It is no number; this is its JSON text.
    Unreadable(String),
}

/// A body that is not a JSON object.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The bytes are not UTF-8.
    #[error("{tr}: the reply is not UTF-8 from byte {valid_up_to} on")]
    NotUtf8 {
        /// The id of the TR.
        tr: &'static str,
        /// How many bytes are valid.
        valid_up_to: usize,
    },
    /// The text is not one JSON object.
    #[error("{tr}: the reply is not a JSON object, at line {line} column {column}: {message}")]
    NotJson {
        /// The id of the TR.
        tr: &'static str,
        /// Line of the reply, from 1.
        line: usize,
        /// Column of the line, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
    },
}

/// Reads the body of a reply.
///
/// Values that are not what their spec says do not make it fail: their fields are `None`, and
/// [`issues`](Decoded::issues) lists them. Neither does a `return_code` other than 0: look at the
/// [`envelope`](Decoded::envelope).
///
/// ```
/// use kiwoom_api::market_condition::DailyStockPrice;
///
/// let json = r#"{"daly_stkpc":[{"date":"20241125","close_pric":"-55000"}],"return_code":0,"return_msg":"정상"}"#;
/// let reply = kiwoom_api::decode::<DailyStockPrice>(json.as_bytes())?;
/// assert!(reply.envelope.is_success() && reply.issues.is_empty());
/// assert_eq!(reply.body.rows[0].close_price.unwrap().won(), 55_000);
/// # Ok::<(), kiwoom_api::DecodeError>(())
/// ```
///
/// # Errors
/// If the bytes are not UTF-8, or not one JSON object.
pub fn decode<T: Response>(bytes: &[u8]) -> Result<Decoded<T>, DecodeError> {
    let tr = T::TR.id;
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(DecodeError::NotUtf8 { tr, valid_up_to: error.valid_up_to() }),
    };
    let mut read = record::read(tr, text, T::default).map_err(|error| DecodeError::NotJson {
        tr,
        line: error.line(),
        column: error.column(),
        message: without_position(&error.to_string()).to_owned(),
    })?;
    let issue = |kind, raw: &str| {
        let (path, raw) = ("return_code".to_owned(), raw.to_owned());
        Issue { tr, path, raw, kind, count: 1 }
    };
    match &read.envelope.return_code {
        ReturnCode::Missing => read.issues.push(issue(IssueKind::MissingReturnCode, "")),
        ReturnCode::Unreadable(raw) => {
            let expected = crate::catalogue::Kind::Count;
            read.issues.push(issue(IssueKind::Undecodable { expected }, raw));
        }
        ReturnCode::Number(_) => {}
    }
    Ok(Decoded { body: read.record, envelope: read.envelope, issues: read.issues })
}

/// `serde_json` ends its messages with the position, which the error here has in fields.
fn without_position(message: &str) -> &str {
    message.rsplit_once(" at line ").map_or(message, |(what, _)| what)
}

impl Envelope {
    /// Whether the call succeeded: `return_code` is 0, or missing.
    pub fn is_success(&self) -> bool {
        matches!(self.return_code, ReturnCode::Number(0) | ReturnCode::Missing)
    }

    /// Takes a member that belongs to the envelope; `false` if it does not.
    pub(crate) fn take(&mut self, name: &str, raw: &str) -> bool {
        match name {
            "return_code" if self.return_code == ReturnCode::Missing => {
                let text = text(raw);
                let number = text.trim_ascii().parse().ok();
                self.return_code = number.map_or_else(|| ReturnCode::Unreadable(raw.to_owned()), ReturnCode::Number);
                true
            }
            "return_msg" if self.return_msg.is_none() => {
                self.return_msg = Some(text(raw).into_owned());
                true
            }
            _ => false,
        }
    }
}

/// The text of a JSON string; any other JSON as it is.
fn text(raw: &str) -> Cow<'_, str> {
    if !raw.starts_with('"') {
        return Cow::Borrowed(raw);
    }
    serde_json::from_str::<String>(raw).map_or(Cow::Borrowed(raw), Cow::Owned)
}
