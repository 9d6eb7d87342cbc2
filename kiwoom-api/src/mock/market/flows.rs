//! Who trades: of every share that changes hands, somebody is the buyer and somebody the seller.

use std::ops::Range;

use super::super::calendar::Day;
use super::super::random::{between, fraction, mix};
use super::listing::{BROKERS, INSTITUTIONS, INVESTORS};
use super::{Bar, Instrument, Market};

/// Some of those who trade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::mock) enum Party {
    /// Groups of investors, by their places.
    Investors(Range<usize>),
    /// Brokers, by their places.
    Brokers(Vec<usize>),
    /// Programs, by what part of their trade it is, in tenths.
    Program(Range<u64>),
    /// Somebody else who has a part in what is traded: borrowers, lenders.
    Other(String),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::mock) enum Side {
    Buy,
    Sell,
}

impl Party {
    /// The party of that name.
    pub(in crate::mock) fn named(name: &str) -> Self {
        let foreign = || BROKERS.iter().enumerate().filter(|(_, broker)| broker.is_foreign).map(|(place, _)| place);
        match name {
            "institution" => Self::Investors(INSTITUTIONS),
            "foreign_brokers" => Self::Brokers(foreign().collect()),
            "program" => Self::Program(0..10),
            "arbitrage" => Self::Program(0..3),
            "non_arbitrage" => Self::Program(3..10),
            _ => {
                // Other words for the same.
                let name = match name {
                    "securities" => "financial_investment",
                    "merchant_bank" => "other_finance",
                    "foreigner" | "foreigners" => "foreign",
                    name => name,
                };
                match INVESTORS.iter().position(|investor| *investor == name) {
                    Some(place) => Self::Investors(place..place + 1),
                    None => Self::Other(name.to_owned()),
                }
            }
        }
    }

    pub(in crate::mock) fn is_known(&self) -> bool {
        !matches!(self, Self::Other(_))
    }
}

impl Market {
    /// What a party bought or sold on the day of a bar, up to its end: in shares, or in won if it is money, of which so many
    /// are a unit. In units, too, the parts of all investors are the whole together, and so are those of all brokers.
    pub(in crate::mock) fn traded(
        &self,
        of: &Instrument,
        party: &Party,
        side: Side,
        (is_money, per_unit): (bool, i64),
        bar: &Bar,
    ) -> i64 {
        let members = self.members(of);
        let sum = |until: &dyn Fn(&Instrument, i64) -> i64| -> i64 {
            let total = |member: &Instrument| {
                let session = self.session(member, bar.day);
                let minutes = bar.second / 60 + 1;
                if is_money { session.turnover_until(minutes) } else { session.volume_until(minutes) }
            };
            members.iter().map(|member| until(member, total(member))).sum()
        };
        // What all up to a place have, in units, less what those before it have.
        let places = |range: Range<usize>, count: usize, purpose: &str| {
            let below = |place: usize| {
                let until =
                    |member: &Instrument, total: i64| portion(member, purpose, bar.day, side, place, count, total);
                sum(&until) / per_unit
            };
            below(range.end) - below(range.start)
        };
        match party {
            Party::Investors(range) => places(range.clone(), INVESTORS.len(), "investors"),
            Party::Brokers(brokers) => {
                brokers.iter().map(|place| places(*place..place + 1, BROKERS.len(), "brokers")).sum()
            }
            Party::Program(tenths) => {
                let below = |tenth: u64| {
                    let until = |member: &Instrument, total: i64| {
                        let part = of_all(member, "program", bar.day, side) * tenth as f64 / 10.0;
                        (total as f64 * part) as i64
                    };
                    sum(&until) / per_unit
                };
                below(tenths.end) - below(tenths.start)
            }
            Party::Other(name) => {
                let until =
                    |member: &Instrument, total: i64| (total as f64 * of_all(member, name, bar.day, side)) as i64;
                sum(&until) / per_unit
            }
        }
    }
}

/// The part that somebody has in all that is traded.
fn of_all(of: &Instrument, name: &str, day: Day, side: Side) -> f64 {
    let purpose = mix(of.number(name, day), side as u64);
    0.002 + 0.09 * fraction(purpose)
}

/// What the first of so many have of a total together.
fn portion(of: &Instrument, purpose: &str, day: Day, side: Side, place: usize, count: usize, total: i64) -> i64 {
    let random = mix(of.number(purpose, day), side as u64);
    let weights = || {
        (0..count as u64).map(|nth| {
            // The first two do most of the trade.
            let usual = if nth < 2 { 400 } else { 60 };
            between(mix(random, nth), usual / 2, usual)
        })
    };
    let (part, all) = (weights().take(place).sum::<i64>(), weights().sum::<i64>().max(1));
    (i128::from(total) * i128::from(part) / i128::from(all)) as i64
}
