//! Which values a stream has: those of one type, or of any.

use std::fmt;

use super::sink::Reading;
use crate::wire::frame::{Entry, read_values_carefully, read_values_fast};
use crate::wire::{Issue, Realtime, Record};

/// What the data of a stream are: the values of one realtime type.
///
/// Implemented for the generated types, and for the enum of all of them.
pub trait Values: fmt::Debug + Sized + Send + 'static {
    /// Reads the values of an entry.
    #[doc(hidden)]
    #[expect(private_interfaces, reason = "nobody else calls it")]
    fn read(entry: &Entry<'_>, reading: Reading) -> Option<(Self, Vec<Issue>)>;
}

impl<T: Realtime> Values for T {
    #[expect(private_interfaces, reason = "nobody else calls it")]
    #[inline]
    fn read(entry: &Entry<'_>, reading: Reading) -> Option<(Self, Vec<Issue>)> {
        let mut values = T::default();
        let issues = read_into(T::TYPE.id, &mut values, entry.values, reading)?;
        Some((values, issues))
    }
}

/// Reads values into a blank record. What the fast way cannot read is read anew.
pub(super) fn read_into<R: Record + Default>(
    kind: &'static str,
    record: &mut R,
    json: &[u8],
    reading: Reading,
) -> Option<Vec<Issue>> {
    let issues = read_values_fast(kind, json, record);
    if issues.is_some() || reading == Reading::Fast {
        return issues;
    }
    *record = R::default();
    read_values_carefully(kind, json, record)
}
