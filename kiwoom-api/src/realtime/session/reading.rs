//! Frames of data: to whom their entries go, and what becomes of those that cannot be read.

use std::sync::Arc;

use super::{Now, Session};
use crate::realtime::sink::{Notice, Reading};
use crate::wire::frame::{self, Entry};

/// How much of what cannot be read is handed out, in bytes.
const MOST_RAW: usize = 4096;

impl Session {
    pub(super) fn data(&mut self, text: &str, now: Now) {
        let topics = &self.topics;
        let take = |entry: Entry<'_>, reading| {
            let Some((item, readers)) = topics.readers(entry.kind, entry.item.trim()) else { return true };
            // Of types without items, the entry has what it is about.
            let own = || Arc::from(entry.item.trim());
            let item = if item.is_empty() { own() } else { Arc::clone(item) };
            readers.iter().fold(true, |all, (_, sink)| sink.take(&entry, &item, now.time, reading) && all)
        };
        let fast = if frame::is_data(text.as_bytes()) {
            frame::read_fast(text.as_bytes(), &mut |entry| take(entry, Reading::Fast))
        } else {
            Err(0)
        };
        let Err(taken) = fast else { return };
        let mut bad = Vec::new();
        let careful = frame::read_carefully(text, taken, &mut |entry| match entry {
            Ok(entry) if take(entry, Reading::Careful) => {}
            Ok(entry) => bad.push((Some(entry.kind.to_owned()), String::from_utf8_lossy(entry.values).into_owned())),
            Err(malformed) => bad.push((malformed.kind.map(str::to_owned), malformed.raw.to_owned())),
        });
        if careful.is_err() {
            bad.push((None, text.to_owned()));
        }
        for (kind, raw) in bad {
            self.unreadable(kind.as_deref(), &raw, now);
        }
    }

    /// Something that cannot be read: all may have missed something, or all of one type.
    pub(super) fn unreadable(&self, kind: Option<&str>, text: &str, now: Now) {
        // Not the text: it may be of an account.
        tracing::warn!(kind, bytes = text.len(), "realtime data that cannot be read");
        let raw = beginning(text);
        for (id, reader) in &self.readers {
            if kind.is_none_or(|kind| self.topics.of(*id).any(|topic| topic.kind == kind)) {
                reader.sink.tell(Notice::Unreadable { raw: raw.to_owned(), at: now.time });
            }
        }
    }
}

/// As much of a text as is handed out.
fn beginning(text: &str) -> &str {
    let mut end = text.len().min(MOST_RAW);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
