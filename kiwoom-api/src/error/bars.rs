//! Bars that could not all be read.

use std::error::Error as StdError;
use std::fmt;

use super::Error;
use crate::cursor::Cursor;

/// Bars were being collected, and then something went wrong: what it was, and everything that had been read by then.
///
/// To go on later, ask for the same span of the same request [from the cursor](crate::Bars::from_cursor), and append what
/// comes to [`bars`](Self::bars). It becomes an [`Error`] by `?`, which drops the bars.
#[derive(Debug)]
#[non_exhaustive]
pub struct IncompleteBars<Row> {
    /// What went wrong.
    pub error: Error,
    /// The bars of the pages before, newest first.
    pub bars: Vec<Row>,
    /// Where the page begins that did not arrive, or was not understood; `None` if it is the first one.
    pub cursor: Option<Cursor>,
}

impl<Row> fmt::Display for IncompleteBars<Row> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {} bars had been read", self.error, self.bars.len())
    }
}

impl<Row: fmt::Debug> StdError for IncompleteBars<Row> {
    /// What caused the error, whose own words are those of this one.
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}

impl<Row> From<IncompleteBars<Row>> for Error {
    fn from(error: IncompleteBars<Row>) -> Self {
        error.error
    }
}
