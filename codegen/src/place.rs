//! Where a value goes: into a field, or into a level of a group.

/// Where a value goes: what `rust:` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place<'a> {
    /// Into a field.
    Field(&'a str),
    /// Into a field of one level of a group: `asks[10].price`. Levels count from 1.
    Level {
        /// The group.
        group: &'a str,
        /// The level.
        level: usize,
        /// The field of the level.
        field: &'a str,
    },
}

/// Reads `rust:`. What is not of the form of a level is a field, whose name the checker judges.
pub(crate) fn place(rust: &str) -> Place<'_> {
    let level = || {
        let (group, rest) = rust.split_once('[')?;
        let (level, field) = rest.split_once("].")?;
        Some(Place::Level { group, level: level.parse().ok()?, field })
    };
    level().unwrap_or(Place::Field(rust))
}
