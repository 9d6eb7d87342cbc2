use std::fmt;

/// The number of an order, with the zeros that the server writes before it: `0000139`.
///
/// It is a name and no number: orders are asked for, modified and cancelled by exactly these characters, and numbers start
/// anew each day.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderNumber(Box<str>);

impl OrderNumber {
    /// The number as the server writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for OrderNumber {
    fn from(number: &str) -> Self {
        Self(number.into())
    }
}

impl From<String> for OrderNumber {
    fn from(number: String) -> Self {
        Self(number.into())
    }
}

impl fmt::Display for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OrderNumber({})", self.0)
    }
}
