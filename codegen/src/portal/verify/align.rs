//! Which row of a table is which row of a spec.

use super::SpecRow;
use crate::portal::paste::Row;

/// A row of the spec and the row of the table that it describes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pair {
    pub(super) spec: usize,
    pub(super) table: usize,
    /// Whether they stand in different places.
    pub(super) moved: bool,
}

/// Finds what belongs together: first the most rows that are in the same order in both, by their elements; then, among
/// what is left, equal elements elsewhere; then renamed ones, which have the same label between the same neighbours.
pub(super) fn align(spec: &[&SpecRow<'_>], table: &[Row]) -> Vec<Pair> {
    let mut pairs = in_order(spec, table);
    let mut free_spec: Vec<usize> =
        (0..spec.len()).filter(|index| pairs.iter().all(|pair| pair.spec != *index)).collect();
    let mut free_table: Vec<usize> =
        (0..table.len()).filter(|index| pairs.iter().all(|pair| pair.table != *index)).collect();
    let anchors = pairs.clone();
    // Between which anchors a row stands.
    let gap_of_spec = |index: usize| anchors.iter().filter(|pair| pair.spec < index).count();
    let gap_of_table = |index: usize| anchors.iter().filter(|pair| pair.table < index).count();
    for moved in [true, false] {
        free_spec.retain(|&spec_index| {
            let Some(wanted) = spec.get(spec_index) else { return false };
            let found = free_table.iter().position(|&table_index| {
                table.get(table_index).is_some_and(|row| {
                    if moved {
                        row.element == wanted.field.element
                    } else {
                        !row.name.is_empty()
                            && row.name == wanted.field.name
                            && row.depth == wanted.depth
                            && gap_of_spec(spec_index) == gap_of_table(table_index)
                    }
                })
            });
            match found {
                Some(found) => {
                    pairs.push(Pair { spec: spec_index, table: free_table.remove(found), moved });
                    false
                }
                None => true,
            }
        });
    }
    pairs
}

/// The longest common subsequence of elements. Among equal elements, one of the same depth and label is preferred.
fn in_order(spec: &[&SpecRow<'_>], table: &[Row]) -> Vec<Pair> {
    let likeness = |spec: &SpecRow<'_>, row: &Row| match spec.field.element == row.element {
        true => 4 + 2 * u32::from(spec.depth == row.depth) + u32::from(spec.field.name == row.name),
        false => 0,
    };
    // best[i][j]: how alike the first i rows of the spec and the first j of the table are.
    let mut best: Vec<Vec<u32>> = vec![vec![0; table.len() + 1]];
    for spec_row in spec {
        let above = best.last().map(Vec::as_slice).unwrap_or_default();
        let mut row = vec![0];
        let mut left = 0;
        for (table_row, pair) in table.iter().zip(above.windows(2)) {
            let (diagonal, up) = (pair.first().copied().unwrap_or(0), pair.last().copied().unwrap_or(0));
            left = match likeness(spec_row, table_row) {
                0 => up.max(left),
                alike => up.max(left).max(diagonal + alike),
            };
            row.push(left);
        }
        best.push(row);
    }
    let at = |i: usize, j: usize| best.get(i).and_then(|row| row.get(j)).copied().unwrap_or(0);
    let mut pairs = Vec::new();
    let (mut i, mut j) = (spec.len(), table.len());
    while i > 0 && j > 0 {
        if at(i, j) == at(i - 1, j) {
            i -= 1;
        } else if at(i, j) == at(i, j - 1) {
            j -= 1;
        } else {
            (i, j) = (i - 1, j - 1);
            pairs.push(Pair { spec: i, table: j, moved: false });
        }
    }
    pairs
}
