//! The steps that prices keep to, and the limits of a day.

/// By which rule prices keep to steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::mock) enum Steps {
    /// Stocks of KOSPI and KOSDAQ.
    Shares,
    /// ETFs: 1 won below 2,000 won, 5 from there on.
    Funds,
    /// ELWs: 5 won.
    Warrants,
    /// Gold: 10 won a gram.
    Gold,
    /// An index has none: hundredths of a point.
    Index,
}

impl Steps {
    /// The step of a price.
    pub(in crate::mock) fn at(self, price: i64) -> i64 {
        match self {
            Self::Shares => match price {
                ..2_000 => 1,
                2_000..5_000 => 5,
                5_000..20_000 => 10,
                20_000..50_000 => 50,
                50_000..200_000 => 100,
                200_000..500_000 => 500,
                _ => 1_000,
            },
            Self::Funds if price < 2_000 => 1,
            Self::Funds | Self::Warrants => 5,
            Self::Gold => 10,
            Self::Index => 1,
        }
    }

    /// The step that all prices of a day near this one keep to: where steps grow soon above a price, the larger one. Every
    /// multiple of it is a price below as well.
    pub(super) fn of_day(self, price: i64) -> i64 {
        self.at(price + price / 16)
    }

    /// The price of the day nearest to a value; one step at least.
    pub(super) fn to_price(self, value: f64) -> i64 {
        let step = self.of_day(value as i64);
        ((value / step as f64).round() as i64).max(1) * step
    }

    pub(in crate::mock) fn up(self, price: i64) -> i64 {
        price + self.at(price)
    }

    pub(in crate::mock) fn down(self, price: i64) -> i64 {
        price - self.at(price - 1)
    }

    /// The lowest and the highest price after a close: 30 % away, to the step nearer to it. ELWs and indices have no limits,
    /// other than that there is a price.
    pub(in crate::mock) fn limits(self, previous_close: i64) -> (i64, i64) {
        if matches!(self, Self::Warrants | Self::Index) {
            return (self.at(1), previous_close * 10);
        }
        let (low, high) = (previous_close * 7 / 10, previous_close * 13 / 10);
        let (up, down) = (self.at(low), self.at(high));
        ((low + up - 1) / up * up, high / down * down)
    }
}
