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
        read_into(T::TYPE.id, || Some(T::default()), |values| Some(values), entry.values, reading)
    }
}

/// Reads values into a blank record. What the fast way cannot read is read anew.
#[inline]
pub(super) fn read_into<V>(
    kind: &'static str,
    blank: impl Fn() -> Option<V>,
    record: impl Fn(&mut V) -> Option<&mut dyn Record>,
    json: &[u8],
    reading: Reading,
) -> Option<(V, Vec<Issue>)> {
    let mut values = blank()?;
    if let Some(issues) = read_values_fast(kind, json, record(&mut values)?) {
        return Some((values, issues));
    }
    if reading == Reading::Fast {
        return None;
    }
    let mut values = blank()?;
    let issues = read_values_carefully(kind, json, record(&mut values)?)?;
    Some((values, issues))
}
