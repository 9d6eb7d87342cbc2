//! A page came that is not understood.

use std::error::Error as StdError;
use std::fmt;

use crate::cursor::Cursor;
use crate::wire::Issue;

/// A page of a list whose list is missing, or is something else than a list, so that nobody knows which rows it should
/// have had.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageError {
    /// The id of the TR.
    pub tr: &'static str,
    /// The element where the list should be: `daly_stkpc`.
    pub element: &'static str,
    /// The page, from 1, as the stream counts them.
    pub page: u32,
    /// Whatever was not as the spec says. Empty if the list is just missing.
    pub issues: Vec<Issue>,
    /// Where the page after it begins, by its own words; for those who would rather lose a page than stop.
    pub continuation: Option<Cursor>,
}

impl fmt::Display for PageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tr, element, page, issues, continuation } = self;
        let more = if continuation.is_some() { ", though it says that there is more" } else { "" };
        write!(f, "{tr}: page {page} has no list {element} that can be read{more}; the rows so far are incomplete")?;
        match issues.split_first() {
            Some((first, [])) => write!(f, " ({first})"),
            Some((first, rest)) => write!(f, " ({first}, and {} more)", rest.len()),
            None => Ok(()),
        }
    }
}

impl StdError for PageError {}
