//! The server understood, and says no.

use std::fmt;

use super::code::{CodeClass, ErrorCode, parameter_in, quota_in};
use crate::catalogue::{self, Tr};
use crate::wire::Excerpt;

/// An envelope that says no.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rejection {
    tr: Box<str>,
    status: u16,
    return_code: Option<i64>,
    code: Option<ErrorCode>,
    message: String,
}

impl Rejection {
    pub(crate) fn new(tr: &str, status: u16, return_code: Option<i64>, message: String) -> Self {
        // The outer code is a class, but now and then the specific code stands there too ("8005").
        let outer = || return_code.filter(|code| *code >= 1000).map(|code| ErrorCode::from(code.to_string().as_str()));
        let code = ErrorCode::in_message(&message).or_else(outer);
        Self { tr: tr.into(), status, return_code, code, message }
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

    /// The parameter that is missing (1511) or malformed (1517), by its name on the wire.
    pub fn parameter(&self) -> Option<&str> {
        let names = matches!(self.code, Some(ErrorCode::MissingParameter | ErrorCode::MalformedParameter));
        names.then(|| parameter_in(&self.message)).flatten()
    }

    /// The quota that the server stated in refusing, in requests per second.
    pub fn quota(&self) -> Option<u32> {
        quota_in(&self.message)
    }

    /// What can be done about it, where there is something specific.
    pub fn hint(&self) -> Option<&'static str> {
        let code = self.code.as_ref()?;
        if catalogue::find(&self.tr).is_some_and(|tr| is_withdrawal(tr, code)) {
            return Some("Kiwoom has withdrawn this TR: the docs of its types say since when");
        }
        code.hint()
    }

    /// What sort of problem it is: what the specific code says, if it is a listed one; otherwise what the HTTP status
    /// says, and last the outer code, which stands for too many requests (5) or for authentication (3).
    pub fn class(&self) -> CodeClass {
        let listed = self.code.as_ref().map(ErrorCode::class).filter(|class| *class != CodeClass::Unlisted);
        match (listed, self.status, &self.code, self.return_code) {
            (Some(class), ..) => class,
            (None, 500.., ..) => CodeClass::Server,
            (None, 429, ..) | (None, _, None, Some(5)) => CodeClass::RateLimit,
            (None, _, None, Some(3)) => CodeClass::Auth,
            _ => CodeClass::Unlisted,
        }
    }

    /// Whether the server said neither that the call succeeded nor why it did not.
    pub(super) fn is_unreadable(&self) -> bool {
        self.return_code.is_none() && self.code.is_none()
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
            (None, Some(1)) => write!(f, "no data (1)")?,
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
        self.hint().map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

/// Whether the server refuses the TR with that code since Kiwoom has withdrawn it.
fn is_withdrawal(tr: &Tr, code: &ErrorCode) -> bool {
    tr.withdrawn.is_some_and(|withdrawn| withdrawn.code == code.as_str())
}
