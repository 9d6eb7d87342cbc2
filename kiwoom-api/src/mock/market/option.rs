//! What an option is worth by theory, after Black and Scholes, without interest.

use std::f64::consts::{PI, SQRT_2};

/// What the worth follows from.
pub(super) struct Terms {
    pub(super) is_call: bool,
    pub(super) price: f64,
    pub(super) strike: f64,
    pub(super) years: f64,
    pub(super) volatility: f64,
    /// How many of the underlying one is worth.
    pub(super) ratio: f64,
}

/// The worth, and how it changes.
#[derive(Debug, Clone, Copy)]
pub(in crate::mock) struct Greeks {
    /// In won.
    pub(in crate::mock) theory: f64,
    pub(in crate::mock) volatility: f64,
    pub(in crate::mock) delta: f64,
    pub(in crate::mock) gamma: f64,
    /// A day.
    pub(in crate::mock) theta: f64,
    /// A percentage point of volatility.
    pub(in crate::mock) vega: f64,
    /// A percentage point of interest.
    pub(in crate::mock) rho: f64,
}

impl Greeks {
    pub(super) fn of(terms: &Terms) -> Self {
        let Terms { is_call, price, strike, years, volatility, ratio } = *terms;
        let spread = volatility * years.sqrt();
        let d1 = ((price / strike).ln() + spread * spread / 2.0) / spread;
        let d2 = d1 - spread;
        let side = if is_call { 1.0 } else { -1.0 };
        let density = (-d1 * d1 / 2.0).exp() / (2.0 * PI).sqrt();
        let worth = side * (price * normal(side * d1) - strike * normal(side * d2));
        Self {
            theory: worth * ratio,
            volatility,
            delta: side * normal(side * d1),
            gamma: density / (price * spread),
            theta: -price * density * volatility / (2.0 * years.sqrt()) / 365.0 * ratio,
            vega: price * density * years.sqrt() / 100.0 * ratio,
            rho: side * strike * years * normal(side * d2) / 100.0 * ratio,
        }
    }
}

/// The normal distribution: the part of it below `x`.
fn normal(x: f64) -> f64 {
    // Abramowitz and Stegun 7.1.26, exact to six decimals.
    let z = x.abs() / SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * z);
    let poly =
        t * (0.254_829_592 + t * (-0.284_496_736 + t * (1.421_413_741 + t * (-1.453_152_027 + t * 1.061_405_429))));
    let erf = 1.0 - poly * (-z * z).exp();
    if x < 0.0 { (1.0 - erf) / 2.0 } else { (1.0 + erf) / 2.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_less_a_put_is_the_price_less_the_strike() {
        let terms = |is_call| Terms { is_call, price: 105.0, strike: 100.0, years: 0.25, volatility: 0.3, ratio: 1.0 };
        let (call, put) = (Greeks::of(&terms(true)), Greeks::of(&terms(false)));
        assert!((call.theory - put.theory - 5.0).abs() < 1e-4, "{call:?} {put:?}");
        assert!((call.theory - 8.9487).abs() < 0.001, "{call:?}");
        assert!((call.delta - put.delta - 1.0).abs() < 1e-5);
    }
}
