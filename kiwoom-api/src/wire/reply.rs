use std::error::Error;
use std::fmt;

use super::issue::told;
use super::notes::Notes;
use super::{Envelope, Issue, IssueKind, Record, ReturnCode, careful, fast};
use crate::catalogue::Kind;
use crate::wire::Response;

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

/// A body that is not a JSON object, or too large a one.
#[derive(Debug)]
#[non_exhaustive]
pub enum DecodeError {
    /// The bytes are not UTF-8.
    NotUtf8 {
        /// The id of the TR.
        tr: &'static str,
        /// How many bytes are valid.
        valid_up_to: usize,
    },
    /// The text is not one JSON object.
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
    /// The values would take more memory than they may: see [`Decoder::max_decoded_bytes`].
    TooLarge {
        /// The id of the TR.
        tr: &'static str,
        /// How many bytes they may take.
        bound: usize,
        /// The row or the element that was too much: `daly_stkpc[178481]`. Empty if it is one that no spec mentions,
        /// beside the lists.
        path: String,
    },
}

impl DecodeError {
    /// The id of the TR.
    pub fn tr(&self) -> &'static str {
        match self {
            Self::NotUtf8 { tr, .. } | Self::NotJson { tr, .. } | Self::TooLarge { tr, .. } => tr,
        }
    }

    /// What the reply is.
    pub(crate) fn problem(&self) -> String {
        match self {
            Self::NotUtf8 { valid_up_to, .. } => format!("not UTF-8 from byte {valid_up_to} on"),
            Self::NotJson { line, column, message, .. } => {
                format!("not a JSON object, at line {line} column {column}: {message}")
            }
            Self::TooLarge { bound, path, .. } => {
                let up_to = if path.is_empty() { String::new() } else { format!(", up to {path},") };
                format!(
                    "too large: its values{up_to} take more than the {bound} bytes allowed; \
                     if it must be read, raise max_decoded_bytes"
                )
            }
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the reply is {}", self.tr(), self.problem())
    }
}

impl Error for DecodeError {}

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
/// If the bytes are not UTF-8, or not one JSON object, or so many values that they would take more memory than a
/// [`Decoder`] allows by default.
pub fn decode<T: Response>(bytes: &[u8]) -> Result<Decoded<T>, DecodeError> {
    Decoder::new().decode(bytes)
}

/// Reads bodies of replies, and says how much may be made of one.
#[derive(Debug, Clone, Copy)]
pub struct Decoder {
    max_decoded_bytes: usize,
}

impl Decoder {
    /// A decoder that makes at most 64 MiB of a reply. The largest real replies, of some thousand rows, take a few.
    pub const fn new() -> Self {
        Self { max_decoded_bytes: 64 << 20 }
    }

    /// How much memory the values of one reply may take: the rows of lists, each as large as its type, and whatever is
    /// kept as JSON and listed as an issue. Lists grow by doubling, so for a moment it can be three times as much.
    ///
    /// It is there because a few bytes can make a large value: of `{},{},…`, four megabytes would make half a gigabyte of
    /// empty rows.
    #[must_use]
    pub const fn max_decoded_bytes(mut self, bytes: usize) -> Self {
        self.max_decoded_bytes = bytes;
        self
    }

    /// Reads the body of a reply, as [`decode`] does.
    ///
    /// # Errors
    /// If the bytes are not UTF-8, or not one JSON object, or more values than are allowed.
    pub fn decode<T: Response>(&self, bytes: &[u8]) -> Result<Decoded<T>, DecodeError> {
        let tr = T::TR.id;
        // Large, so that moving it counts: it stays where it is.
        let mut body = T::default();
        let (envelope, issues) = match self.read_fast(tr, bytes, &mut body) {
            Some(read) => read,
            None => {
                body = T::default();
                self.read_carefully(tr, bytes, &mut body)?
            }
        };
        Ok(Decoded { body, envelope, issues })
    }

    /// Reads what the server normally sends into a blank record; `None` leaves it half read.
    pub(crate) fn read_fast(
        &self,
        tr: &'static str,
        bytes: &[u8],
        record: &mut dyn Record,
    ) -> Option<(Envelope, Vec<Issue>)> {
        let mut notes = Notes::new(tr, self.max_decoded_bytes);
        let envelope = fast::read(bytes, record, &mut notes)?;
        Some(with_issues_of_envelope(tr, envelope, notes.issues))
    }

    /// Reads any reply into a blank record, or says what is wrong with it.
    pub(crate) fn read_carefully(
        &self,
        tr: &'static str,
        bytes: &[u8],
        record: &mut dyn Record,
    ) -> Result<(Envelope, Vec<Issue>), DecodeError> {
        let text = std::str::from_utf8(bytes)
            .map_err(|error| DecodeError::NotUtf8 { tr, valid_up_to: error.valid_up_to() })?;
        let mut notes = Notes::new(tr, self.max_decoded_bytes);
        let read = careful::read(text, record, &mut notes);
        if let Some(path) = notes.exhausted_at() {
            return Err(DecodeError::TooLarge { tr, bound: self.max_decoded_bytes, path: path.to_owned() });
        }
        let envelope = read.map_err(|error| DecodeError::NotJson {
            tr,
            line: error.line(),
            column: error.column(),
            message: problem(&error),
        })?;
        Ok(with_issues_of_envelope(tr, envelope, notes.issues))
    }
}

impl Default for Decoder {
    fn default() -> Self {
        Self::new()
    }
}

fn with_issues_of_envelope(tr: &'static str, envelope: Envelope, mut issues: Vec<Issue>) -> (Envelope, Vec<Issue>) {
    match &envelope.return_code {
        ReturnCode::Missing => issues.push(Issue::missing_return_code(tr)),
        ReturnCode::Unreadable(raw) => {
            let kind = IssueKind::Undecodable { expected: Kind::Count };
            let issue = Issue::missing_return_code(tr);
            let (_, raw) = told(tr, &[], &issue.path, raw);
            issues.push(Issue { kind, raw: raw.to_owned(), ..issue });
        }
        ReturnCode::Number(_) => {}
    }
    (envelope, issues)
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
