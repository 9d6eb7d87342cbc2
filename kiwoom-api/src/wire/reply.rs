use super::issue::told;
use super::record;
use super::{Envelope, Issue, IssueKind, ReturnCode};
use crate::catalogue::Kind;
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
    let mut body = T::default();
    let read = record::read(tr, text, &mut body, T::default);
    let (envelope, mut issues) = read.map_err(|error| DecodeError::NotJson {
        tr,
        line: error.line(),
        column: error.column(),
        message: problem(&error),
    })?;
    match &envelope.return_code {
        ReturnCode::Missing => issues.push(Issue::missing_return_code(tr)),
        ReturnCode::Unreadable(raw) => {
            let kind = IssueKind::Undecodable { expected: Kind::Count };
            let issue = Issue::missing_return_code(tr);
            let (_, raw) = told(tr, T::TR.response, &issue.path, raw);
            issues.push(Issue { kind, raw: raw.to_owned(), ..issue });
        }
        ReturnCode::Number(_) => {}
    }
    Ok(Decoded { body, envelope, issues })
}

/// What is wrong, without quoting it. `serde_json` ends its messages with the position, which the error here has in
/// fields; where something else stands than is expected, they repeat it.
fn problem(error: &serde_json::Error) -> String {
    if error.is_data() {
        return "not an object".to_owned();
    }
    let message = error.to_string();
    message.rsplit_once(" at line ").map_or(&*message, |(what, _)| what).to_owned()
}
