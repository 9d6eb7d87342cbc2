//! Nothing came back: no connection, or no answer in time.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use super::{Outcome, Source};
use crate::excerpt::Excerpt;

/// A failure of the connection.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TransportError {
    pub(super) tr: Box<str>,
    pub(super) outcome: Outcome,
    pub(super) source: Source,
}

/// An answer that did not come in time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TimeoutError {
    pub(super) tr: Box<str>,
    pub(super) outcome: Outcome,
    pub(super) limit: Duration,
}

impl TransportError {
    /// The id of the TR.
    pub fn tr(&self) -> &str {
        &self.tr
    }

    /// Whether the server may have acted on the request.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.outcome {
            Outcome::NotExecuted => "no connection to the server, nothing was sent",
            _ => "the connection failed, whether the server acted on the request is unknown",
        };
        write!(f, "{}: {what}", self.tr)?;
        // The sources of a connection failure say what the outermost one does not: DNS, refused, certificate.
        let mut source: Option<&(dyn StdError + 'static)> = Some(&*self.source);
        while let Some(error) = source {
            write!(f, ": {}", Excerpt(&error.to_string()))?;
            source = error.source();
        }
        Ok(())
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

impl TimeoutError {
    /// The id of the TR.
    pub fn tr(&self) -> &str {
        &self.tr
    }

    /// Whether the server may have acted on the request.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The time that was allowed.
    pub fn limit(&self) -> Duration {
        self.limit
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.outcome {
            Outcome::NotExecuted => "and the server did not act on any request",
            _ => "and whether the server acted on the request is unknown",
        };
        write!(f, "{}: no answer within {:.1} s, {what}", self.tr, self.limit.as_secs_f64())
    }
}

impl StdError for TimeoutError {}
