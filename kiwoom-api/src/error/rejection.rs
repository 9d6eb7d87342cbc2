//! The server understood, and says no.

use std::fmt;

use super::code::{CodeClass, ErrorCode, parameter_in, quota_in};
use super::outcome::{Outcome, Said};
use crate::wire::Excerpt;

/// The outer code that says that there is no data.
const NO_DATA: i64 = 1;

/// An envelope that says no.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejection {
    tr: Box<str>,
    status: u16,
    return_code: Option<i64>,
    code: Option<ErrorCode>,
    outcome: Outcome,
    message: String,
}

impl Rejection {
    /// The message is `return_msg`, or the whole body if there is no envelope.
    pub(crate) fn new(tr: &str, status: u16, said: impl Into<Said>, message: String) -> Self {
        let said = said.into();
        let return_code = said.outer();
        // The outer code is a class, but now and then the specific code stands there too ("8005").
        let outer = || return_code.filter(|code| *code >= 1000).map(|code| ErrorCode::from(code.to_string().as_str()));
        let code = said.has_reason().then(|| ErrorCode::in_message(&message).or_else(outer)).flatten();
        let outcome = Outcome::of(status, said, code.as_ref());
        Self { tr: tr.into(), status, return_code, code, outcome, message }
    }

    /// The id of the TR.
    pub fn tr(&self) -> &str {
        &self.tr
    }

    /// The HTTP status: 200 for nearly everything, 429 when there were too many requests.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The outer code, which is a class only: 1 no data, 2 input, 3 authentication, 5 too many, 20 business.
    /// `None` if the server wrote something else than a number.
    pub fn return_code(&self) -> Option<i64> {
        self.return_code
    }

    /// The specific code, if the server gave one.
    pub fn code(&self) -> Option<&ErrorCode> {
        self.code.as_ref()
    }

    /// `return_msg`, as sent, normally in Korean.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether the server has acted on the request: it has not where it says so beyond doubt, otherwise nobody knows.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The parameter that is missing (1511) or malformed (1517), by its name on the wire.
    pub fn parameter(&self) -> Option<&str> {
        let names = matches!(self.code, Some(ErrorCode::MissingParameter | ErrorCode::MalformedParameter));
        names.then(|| parameter_in(&self.message)).flatten()
    }

    /// The quota that the server stated in refusing, in requests per second.
    pub fn quota(&self) -> Option<u32> {
        quota_in(&self.message)
    }

    /// What sort of problem it is: what the specific code says, if it is a listed one; otherwise what the HTTP status
    /// says, and last the outer code, which stands for too many requests (5) or for authentication (3).
    pub fn class(&self) -> CodeClass {
        let listed = self.code.as_ref().map(ErrorCode::class).filter(|class| *class != CodeClass::Unlisted);
        match (listed, self.status, &self.code, self.return_code) {
            (Some(class), ..) => class,
            (None, 500.., ..) => CodeClass::Server,
            (None, 429, ..) | (None, _, None, Some(5)) => CodeClass::RateLimit,
            (None, _, None, Some(3)) if self.outcome == Outcome::NotExecuted => CodeClass::Auth,
            _ => CodeClass::Unlisted,
        }
    }

    /// There is no data, and nothing else is the matter.
    pub(super) fn is_no_data(&self) -> bool {
        let plain = self.class() == CodeClass::Unlisted && self.outcome == Outcome::NotExecuted;
        self.return_code == Some(NO_DATA) && plain && (200..300).contains(&self.status)
    }

    /// Demo does not serve the TR: the key and the token are fine.
    pub(super) fn is_about_the_tr(&self) -> bool {
        matches!(self.code, Some(ErrorCode::NotServedInDemo | ErrorCode::RejectedInDemo))
    }

    pub(super) fn is_terminal(&self) -> bool {
        matches!(self.class(), CodeClass::Credentials | CodeClass::Access | CodeClass::Environment)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.tr)?;
        match (&self.code, self.return_code) {
            (Some(code), _) if code.meaning().is_empty() => write!(f, "refused with {code}")?,
            (Some(code), _) => write!(f, "{} ({code})", code.meaning())?,
            (None, Some(NO_DATA)) => write!(f, "no data (1)")?,
            (None, Some(outer)) => write!(f, "refused with return_code {outer}")?,
            (None, None) if self.status == 429 => write!(f, "too many requests")?,
            (None, None) => write!(f, "no readable return_code, so nobody knows whether the call was executed")?,
        }
        if self.status != 200 {
            write!(f, ", HTTP {}", self.status)?;
        }
        if let Some(parameter) = self.parameter() {
            write!(f, ", parameter {parameter}")?;
        }
        if let Some(quota) = self.quota() {
            write!(f, ", quota {quota}/s")?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", Excerpt(&self.message))?;
        }
        self.code.as_ref().and_then(ErrorCode::hint).map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}
