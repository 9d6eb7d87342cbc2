//! Says once what is odd about the replies.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::excerpt::Excerpt;
use crate::wire::{Issue, IssueKind};

/// Which issues a client has logged. A client that polls would log the same one all day.
#[derive(Default)]
pub(crate) struct Notices(Mutex<HashSet<(&'static str, String, IssueKind)>>);

/// There are not that many elements; a server that invents names without end must not fill the memory.
const MOST: usize = 1000;

impl Notices {
    /// Logs those issues that are new: one warning for each element and kind of issue, whatever the row.
    pub(crate) fn report(&self, issues: &[Issue]) {
        for issue in issues {
            // A name may be as long as a reply.
            let path = Excerpt(&any_row(&issue.path)).to_string();
            let key = (issue.tr, path.clone(), issue.kind);
            let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if seen.len() >= MOST || !seen.insert(key) {
                continue;
            }
            drop(seen);
            tracing::warn!(tr_id = issue.tr, %path, %issue, "the reply is not as its spec says");
        }
    }
}

/// The path without the numbers of the rows: `daly_stkpc[3].close_pric` is `daly_stkpc[].close_pric`.
fn any_row(path: &str) -> String {
    let mut inside = false;
    let keep = |c: &char| {
        inside = (inside || *c == '[') && *c != ']';
        !inside || *c == '['
    };
    path.chars().filter(keep).collect()
}

impl fmt::Debug for Notices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Notices")
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_number_of_a_row_does_not_make_an_issue_another_one() {
        assert_eq!(super::any_row("daly_stkpc[3].close_pric"), "daly_stkpc[].close_pric");
        assert_eq!(super::any_row("return_code"), "return_code");
    }
}
