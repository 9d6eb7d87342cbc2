//! Something came back that is no reply.

use std::error::Error as StdError;
use std::fmt;

use crate::excerpt::Excerpt;
use crate::wire::DecodeError;

/// An answer that is no reply: a page of HTML, an HTTP status, a body that is too large.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BodyError {
    tr: Box<str>,
    status: u16,
    title: Option<String>,
    excerpt: String,
    problem: String,
}

impl BodyError {
    pub(crate) fn new(tr: &str, status: u16, body: &str, problem: impl Into<String>) -> Self {
        let excerpt = Excerpt(body.trim()).to_string();
        Self { tr: tr.into(), status, title: title_of(body), excerpt, problem: problem.into() }
    }

    pub(crate) fn not_json(tr: &str, status: u16, body: &str, error: &DecodeError) -> Self {
        Self::new(tr, status, body, error.problem())
    }

    /// The id of the TR.
    pub fn tr(&self) -> &str {
        &self.tr
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The title of the page, if the body is HTML.
    pub fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    /// The beginning of the body, at most 80 characters. For a TR that issues or revokes tokens, only how long it is.
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }

    /// The server is down, or in maintenance (B11): it says so by status, or in a page of HTML.
    pub(super) fn may_pass(&self) -> bool {
        match self.status {
            200..300 => self.title.is_some(),
            status => status >= 500,
        }
    }

    pub(super) fn hint(&self) -> Option<&'static str> {
        self.title.as_ref()?;
        Some(match self.status {
            500.. => "the server may be in maintenance (Korea, around 01:00, 06:00 and 07:15); try again later",
            200..300 => "a maintenance page, or a firewall that dislikes the User-Agent; try again later, or set one",
            _ => "a firewall may dislike the User-Agent, or this machine; set another one",
        })
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: HTTP {}", self.tr, self.status)?;
        match &self.title {
            Some(title) => write!(f, ", a page of HTML titled \"{title}\"")?,
            None if self.excerpt.is_empty() => write!(f, ", {}", self.problem)?,
            None => write!(f, ", {}: {}", self.problem, self.excerpt)?,
        }
        self.hint().map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

impl StdError for BodyError {}

/// The title of a page of HTML; empty if it has none, `None` if it is no HTML.
fn title_of(body: &str) -> Option<String> {
    let body = body.trim_start_matches('\u{feff}').trim_start();
    if !body.starts_with('<') {
        return None;
    }
    // ASCII lower case keeps every byte where it was.
    let lower = body.to_ascii_lowercase();
    let title = lower.find("<title").and_then(|at| {
        let start = at + lower[at..].find('>')? + 1;
        let end = start + lower[start..].find("</title")?;
        // Where the source of a page breaks its lines means nothing.
        let words: Vec<_> = body[start..end].split_whitespace().collect();
        Some(Excerpt(&words.join(" ")).to_string())
    });
    Some(title.unwrap_or_default())
}
