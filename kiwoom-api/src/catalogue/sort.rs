/// One order that the rows of a list come in, and when they do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sort {
    /// The field of the rows that they are sorted by, by its English name: `volume`.
    pub by: &'static str,
    /// Which end of the values comes first.
    pub first: First,
    /// Of which sign the values are that there are rows of; `None` if of all of them.
    pub only: Option<Only>,
    /// The parameters of the request that ask for this order, by their English names, each with the variant that does:
    /// `("sort_type", "Volume")`. Where there are none, it is the order of all requests that ask for no other.
    pub when: &'static [(&'static str, &'static str)],
}

/// Which end of the values comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum First {
    /// The largest one.
    Largest,
    /// The smallest one: of signed numbers, the most negative one.
    Smallest,
    /// The earliest date or time.
    Oldest,
}

/// Of which sign values are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Only {
    /// Above zero.
    Positive,
    /// Below zero.
    Negative,
    /// Zero.
    Zero,
}

/// How the generated tables are written.
#[allow(dead_code, reason = "which of the words occur is up to the specs")]
impl Sort {
    pub(crate) const fn largest(by: &'static str) -> Self {
        Self { by, first: First::Largest, only: None, when: &[] }
    }

    pub(crate) const fn smallest(by: &'static str) -> Self {
        Self { first: First::Smallest, ..Self::largest(by) }
    }

    pub(crate) const fn oldest(by: &'static str) -> Self {
        Self { first: First::Oldest, ..Self::largest(by) }
    }

    pub(crate) const fn only(mut self, only: Only) -> Self {
        self.only = Some(only);
        self
    }

    pub(crate) const fn when(mut self, parameters: &'static [(&'static str, &'static str)]) -> Self {
        self.when = parameters;
        self
    }
}
