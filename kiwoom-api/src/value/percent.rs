use std::fmt;

use rust_decimal::Decimal;

/// A rate in percent, exactly as many decimals as the server sent.
///
/// ```
/// use kiwoom_api::{Decimal, Percent};
///
/// let rate = Percent::new(Decimal::new(-125, 2));
/// assert_eq!(rate.to_string(), "-1.25");
/// assert_eq!(rate.to_fraction(), Some(Decimal::new(-125, 4)));
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(Decimal);

impl Percent {
    /// A rate of `percent` percent: `1.25` is one and a quarter percent.
    pub const fn new(percent: Decimal) -> Self {
        Self(percent)
    }

    /// The rate in percent: `1.25` for one and a quarter percent.
    pub const fn get(self) -> Decimal {
        self.0
    }

    /// The rate as a fraction of one: `0.0125` for one and a quarter percent.
    ///
    /// `None` if the rate has more decimals than a [`Decimal`] can take two more of.
    pub fn to_fraction(self) -> Option<Decimal> {
        let mut fraction = self.0;
        fraction.set_scale(self.0.scale() + 2).ok()?;
        Some(fraction)
    }
}

impl From<Decimal> for Percent {
    /// A rate of that many percent.
    fn from(percent: Decimal) -> Self {
        Self(percent)
    }
}

/// The number without a percent sign.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Percent({})", self.0)
    }
}
