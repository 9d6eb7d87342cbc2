//! What may be told of an answer, in errors, issues and logs.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::catalogue::TrKind;
use crate::client::call::Call;
use crate::client::scrub::Scrubber;
use crate::client::transport::Answer;
use crate::cursor::Cursor;
use crate::error::{Rejection, Said};
use crate::excerpt::HIDDEN;
use crate::value::Secret;
use crate::wire::Issue;

/// How much of a body is looked at, when the beginning of it is to be told.
const MOST: usize = 64 << 10;

/// Everything of an answer that goes into an error, an issue or a log goes through here.
///
/// An answer to a TR that issues or revokes tokens is never quoted, since wherever something is wrong with it, the token
/// may be. What is told of it is what is not text: status, codes, length, sort. Any other answer is quoted without the
/// secrets that the call or the client holds, which a server may repeat.
#[derive(Clone, Copy)]
pub(crate) struct Quotes<'a> {
    call: &'a Call<'a>,
    token: Option<&'a Secret>,
    keys: &'a [Secret],
}

impl<'a> Quotes<'a> {
    pub(crate) fn new(call: &'a Call<'a>, token: Option<&'a Secret>, keys: &'a [Secret]) -> Self {
        Self { call, token, keys }
    }

    /// What the server says in refusing.
    pub(crate) fn rejection(&self, status: u16, said: impl Into<Said>, message: &str) -> Rejection {
        let tr = &self.call.tr;
        if self.tells_nothing() {
            return Rejection::new(tr, status, said, message.to_owned()).without_message();
        }
        Rejection::new(tr, status, said, self.scrub(message))
    }

    /// What the server says in succeeding.
    pub(crate) fn message(&self, message: String) -> String {
        if self.tells_nothing() { HIDDEN.to_owned() } else { message }
    }

    /// The beginning of a body.
    pub(crate) fn body(&self, answer: &Answer) -> String {
        let body = &answer.body;
        if self.tells_nothing() {
            let what = format!("[hidden, {} bytes of {}]", body.len(), answer.content_type);
            // Still a page of HTML, which says that the server is in maintenance.
            let is_page = body.trim_ascii_start().starts_with(b"<");
            return if is_page { format!("<title>{what}</title>") } else { what };
        }
        let body = body.trim_ascii_start();
        let beginning = String::from_utf8_lossy(&body[..body.len().min(MOST)]);
        self.scrub(&beginning)
    }

    /// Issues of a reply that was read. Those of a TR of tokens hold nothing as it is.
    pub(crate) fn scrub_issues(&self, issues: &mut [Issue]) {
        if issues.is_empty() || self.tells_nothing() {
            return;
        }
        self.with_scrubber(|scrubber| {
            for text in issues.iter_mut().flat_map(|issue| [&mut issue.path, &mut issue.raw]) {
                if let Cow::Owned(clean) = scrubber.scrub(text) {
                    *text = clean;
                }
            }
        });
    }

    /// A key of the next page must go back as it came, so it is only marked as nothing to print.
    pub(crate) fn mark(&self, cursor: Cursor) -> Cursor {
        let tells = self.tells_nothing() || self.with_scrubber(|scrubber| scrubber.finds_one_in(&cursor.key()));
        if tells { cursor.secret() } else { cursor }
    }

    fn tells_nothing(&self) -> bool {
        self.call.kind == TrKind::Token
    }

    fn scrub(&self, text: &str) -> String {
        self.with_scrubber(|scrubber| scrubber.scrub(text).into_owned())
    }

    fn with_scrubber<R>(&self, work: impl FnOnce(&Scrubber<'_>) -> R) -> R {
        let parameters = self.call.secrets();
        work(&Scrubber::new(self.token.into_iter().chain(self.keys).chain(&parameters)))
    }
}

/// What the server says that the body is, in our words: its own might be anything.
pub(crate) fn content_type(headers: &HeaderMap) -> &'static str {
    let Some(stated) = headers.get(CONTENT_TYPE) else { return "no stated type" };
    let essence = stated.as_bytes().split(|byte| *byte == b';').next().unwrap_or_default().trim_ascii();
    match &essence.to_ascii_lowercase()[..] {
        b"application/json" => "JSON",
        b"text/html" => "HTML",
        b"text/plain" => "plain text",
        b"application/xml" | b"text/xml" => "XML",
        _ => "another type",
    }
}
