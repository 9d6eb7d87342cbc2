//! When two records are the same.

use super::{Record, Records};

/// Whether two records of one type have the same values, and the same beside them.
pub(crate) fn are_equal(a: &dyn Record, b: &dyn Record) -> bool {
    let same = |index| a.value(index) == b.value(index);
    (0..a.elements().len()).all(same) && a.extras() == b.extras()
}

/// Whether they have the same elements with the same values, and nothing else beside them.
impl PartialEq for Records<'_> {
    fn eq(&self, other: &Self) -> bool {
        let alike = |(a, b): (&dyn Record, &dyn Record)| {
            let names = |record: &dyn Record| record.elements().iter().map(|element| element.element);
            names(a).eq(names(b)) && are_equal(a, b)
        };
        self.len() == other.len() && self.iter().zip(other.iter()).all(alike)
    }
}
