//! Whether the server has acted on a request that it did not answer with success.

use super::code::{CodeClass, ErrorCode};
use crate::wire::{Envelope, ReturnCode};

/// Whether the server has acted on a request that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// It has not: the request did not reach it, or it refused it. Sending the request again cannot act twice.
    NotExecuted,
    /// Nobody can tell. After an order: look at the account before sending it again.
    Unknown,
    /// It has: only the reading of the reply failed.
    Executed,
}

/// What the envelope of an answer says, by its `return_code`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Said {
    /// There is no envelope: a page of HTML, a bare HTTP status.
    NoEnvelope,
    /// There is no `return_code` in it that could be read.
    Nothing,
    /// Several codes that differ; this is the worst of them, if it could be read.
    Contradiction(Option<i64>),
    /// This outer code.
    Code(i64),
}

impl Said {
    pub(super) fn outer(self) -> Option<i64> {
        match self {
            Self::Code(outer) | Self::Contradiction(Some(outer)) => Some(outer),
            Self::NoEnvelope | Self::Nothing | Self::Contradiction(None) => None,
        }
    }

    /// Whether what stands in its message can be the reason for a refusal.
    pub(super) fn has_reason(self) -> bool {
        match self {
            Self::NoEnvelope | Self::Contradiction(_) | Self::Code(0) => false,
            Self::Nothing | Self::Code(_) => true,
        }
    }
}

impl From<&Envelope> for Said {
    fn from(envelope: &Envelope) -> Self {
        let outer = match envelope.return_code {
            ReturnCode::Number(number) => Some(number),
            ReturnCode::Missing | ReturnCode::Unreadable(_) => None,
        };
        match outer {
            _ if envelope.is_contradictory() => Self::Contradiction(outer),
            Some(outer) => Self::Code(outer),
            None => Self::Nothing,
        }
    }
}

#[cfg(test)]
impl From<Option<i64>> for Said {
    fn from(outer: Option<i64>) -> Self {
        outer.map_or(Self::Nothing, Self::Code)
    }
}

/// The outer codes that say that the request was refused, and why: no data, input, authentication, business (B8).
const REFUSED: [i64; 4] = [1, 2, 3, 20];
/// The outer code of too many requests, and of too many items in one request (B9, B10).
const TOO_MANY: i64 = 5;

impl Outcome {
    /// What an answer proves that is no success. An order is sent again on the strength of it, so it is `NotExecuted`
    /// only where the server says so in a way that is known:
    ///
    /// | HTTP status | outer code | inner code | |
    /// | --- | --- | --- | --- |
    /// | any | not 0, or unreadable | listed, and not of the class [`Server`](CodeClass::Server) | not executed: a check before execution names itself |
    /// | 2xx, 4xx but 408 | 1, 2, 3, 20 | another, or none | not executed |
    /// | 429 | 5 | another, or none | not executed |
    /// | anything else | | | unknown |
    pub(super) fn of(status: u16, said: Said, inner: Option<&ErrorCode>) -> Self {
        let class = inner.map_or(CodeClass::Unlisted, ErrorCode::class);
        match (status, said, class) {
            (_, said, class) if !said.has_reason() || class == CodeClass::Server => Self::Unknown,
            (200..300 | 400..500, Said::Code(outer), CodeClass::Unlisted) if status != 408 => {
                let refused = REFUSED.contains(&outer) || (status, outer) == (429, TOO_MANY);
                if refused { Self::NotExecuted } else { Self::Unknown }
            }
            (_, _, CodeClass::Unlisted) => Self::Unknown,
            _ => Self::NotExecuted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Outcome::{NotExecuted, Unknown};
    use super::*;

    #[test]
    fn only_what_is_certain_counts_as_not_executed() {
        use Said::{Code, Contradiction, NoEnvelope, Nothing};
        let table = [
            // A refusal as the server is known to write it (B8).
            (200, Code(1), "", NotExecuted),
            (200, Code(2), "", NotExecuted),
            (200, Code(3), "", NotExecuted),
            (200, Code(20), "", NotExecuted),
            (200, Code(20), "RC4058", NotExecuted),
            (200, Code(20), "2000", NotExecuted),
            (400, Code(2), "", NotExecuted),
            (401, Code(3), "", NotExecuted),
            // A check that names itself, whatever stands around it.
            (200, Code(3), "8005", NotExecuted),
            (500, Code(3), "8005", NotExecuted),
            (200, Code(2), "1511", NotExecuted),
            (200, Code(5), "1634", NotExecuted),
            (200, Code(5), "1700", NotExecuted),
            (503, Code(5), "1700", NotExecuted),
            (200, Code(99), "1902", NotExecuted),
            (200, Nothing, "1902", NotExecuted),
            // Too many requests (B9), and what only looks like it.
            (429, Code(5), "1700", NotExecuted),
            (429, Code(5), "", NotExecuted),
            (429, Code(20), "", NotExecuted),
            (429, NoEnvelope, "", Unknown),
            (429, Nothing, "", Unknown),
            (429, Code(0), "", Unknown),
            (429, Code(0), "1700", Unknown),
            (200, Code(5), "", Unknown),
            (200, Code(5), "1799", Unknown),
            (400, Code(5), "", Unknown),
            // The server failed.
            (200, Code(20), "1999", Unknown),
            (200, Code(1), "1999", Unknown),
            (429, Code(5), "1999", Unknown),
            (500, Code(20), "", Unknown),
            (503, Code(1), "", Unknown),
            // Nobody has seen such a thing.
            (200, Code(-1), "", Unknown),
            (200, Code(99), "", Unknown),
            (200, Code(99), "RC4058", Unknown),
            (200, Code(4711), "4711", Unknown),
            (303, Code(20), "", Unknown),
            (408, Code(20), "", Unknown),
            // The status says no, the code does not.
            (400, Code(0), "", Unknown),
            (500, Code(0), "", Unknown),
            // Nothing is said, or two things.
            (200, Nothing, "", Unknown),
            (200, Nothing, "RC4058", Unknown),
            (200, Contradiction(Some(20)), "", Unknown),
            (200, Contradiction(Some(3)), "8005", Unknown),
            (429, Contradiction(None), "1700", Unknown),
            (200, NoEnvelope, "", Unknown),
            (303, NoEnvelope, "", Unknown),
            (400, NoEnvelope, "", Unknown),
            (404, NoEnvelope, "", Unknown),
            (502, NoEnvelope, "", Unknown),
        ];
        for (status, said, inner, expected) in table {
            let inner = Some(inner).filter(|code| !code.is_empty()).map(ErrorCode::from);
            assert_eq!(Outcome::of(status, said, inner.as_ref()), expected, "HTTP {status}, {said:?}, {inner:?}");
        }
        // The same for all codes there are.
        for code in ErrorCode::LISTED {
            let failed = code.class() == CodeClass::Server;
            let expected = if failed { Unknown } else { NotExecuted };
            assert_eq!(Outcome::of(200, Code(2), Some(code)), expected, "{code}");
        }
    }
}
