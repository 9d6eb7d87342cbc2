use std::fmt;

use crate::excerpt::Excerpt;
use crate::value::StockCode;

/// A text that does not mean one instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindError {
    /// There is none of that code or name.
    NotFound {
        /// What was looked for.
        text: String,
    },
    /// There is more than one.
    Ambiguous {
        /// What was looked for.
        text: String,
        /// All that it may mean, the likeliest first: code and name.
        candidates: Vec<(StockCode, String)>,
    },
}

/// Names in an order in which they are found, each with the place of what has it.
#[derive(Debug)]
pub(super) struct Names(Box<[(Box<str>, u32)]>);

impl Names {
    /// Of the things at the places 0, 1, 2 …
    pub(super) fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut names: Vec<_> = names.map(|name| plain(name).into_boxed_str()).zip(0..).collect();
        names.sort();
        Self(names.into())
    }

    /// The places of what has that name, and of what has a name that begins with it and then that contains it.
    pub(super) fn search(&self, text: &str) -> (Vec<u32>, Vec<u32>) {
        let text = &*plain(text);
        if text.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let begin = self.0.partition_point(|(name, _)| **name < *text);
        let (before, after) = self.0.split_at(begin);
        let (alike, behind) = after.split_at(after.partition_point(|(name, _)| name.starts_with(text)));
        let (exact, longer) = alike.split_at(alike.partition_point(|(name, _)| **name == *text));
        let containing = before.iter().chain(behind).filter(|(name, _)| name.contains(text));
        let places = |names: &[(Box<str>, u32)]| names.iter().map(|(_, place)| *place).collect::<Vec<_>>();
        let others = longer.iter().chain(containing).map(|(_, place)| *place).collect();
        (places(exact), others)
    }
}

/// A name without what does not count in it: blanks and letter case.
fn plain(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

impl fmt::Display for FindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 10;
        match self {
            Self::NotFound { text } => {
                write!(f, "no instrument of the master has the code {:?}, or a name with that in it", Excerpt(text))
            }
            Self::Ambiguous { text, candidates } => {
                write!(f, "{:?} may be any of {} instruments: ", Excerpt(text), candidates.len())?;
                for (index, (code, name)) in candidates.iter().take(MOST).enumerate() {
                    write!(f, "{}{} ({code})", if index > 0 { ", " } else { "" }, Excerpt(name))?;
                }
                if candidates.len() > MOST {
                    f.write_str(" …")?;
                }
                f.write_str("; give the whole name or the code")
            }
        }
    }
}

impl std::error::Error for FindError {}
