//! Values as the live server writes them: directions as signs, `--` for minus, padding, blanks (B21 to B24).
//!
//! How a value is written is drawn from the seed too, so that a client meets all of the forms, and the same reply again
//! is the same to the letter.

use jiff::civil::{Date, Time};

use super::random::{mix, one_in};
use crate::catalogue::{Element, Kind, SignRule};

/// A price: its sign is where it stands against the reference. Zero is no price.
pub(super) fn price(won: i64, reference: i64, style: u64) -> String {
    match won {
        0 => if one_in(style, 2) { "-0" } else { "0" }.to_owned(),
        _ => format!("{}{won}", direction(won, reference)),
    }
}

fn direction(value: i64, reference: i64) -> &'static str {
    match value.cmp(&reference) {
        std::cmp::Ordering::Less => "-",
        std::cmp::Ordering::Equal => "",
        std::cmp::Ordering::Greater => "+",
    }
}

/// A whole number, as its element's rule has it.
pub(super) fn whole(number: i64, element: &Element, style: u64) -> String {
    let digits = number.unsigned_abs();
    match element.sign {
        SignRule::Signed => match number {
            0 => ["0", "0", "-0", "+0"].get((style % 4) as usize).copied().unwrap_or("0").to_owned(),
            // Doubled in quantities and amounts, single in changes of prices (B22).
            ..0 if element.kind != Kind::Won && one_in(style, 2) => format!("--{digits}"),
            ..0 => format!("-{digits}"),
            _ if element.kind == Kind::Won || one_in(style, 2) => format!("+{digits}"),
            _ => digits.to_string(),
        },
        SignRule::Side if number < 0 => format!("-{digits}"),
        SignRule::Side if number > 0 => format!("+{digits}"),
        SignRule::Magnitude if number == 0 => "0".to_owned(),
        SignRule::Magnitude if element.rust.contains("sell") => format!("--{digits}"),
        SignRule::Magnitude => format!("+{digits}"),
        SignRule::AsSent => match number {
            _ if number < 0 => format!("-{digits}"),
            _ if number > 0 && one_in(style, 2) => format!("+{digits}"),
            _ => digits.to_string(),
        },
        // A few elements are padded, always the same ones.
        _ if one_in(mix(super::random::hash(element.element), 5), 17) => format!("{digits:012}"),
        _ => digits.to_string(),
    }
}

/// A number of hundredths, with as many decimals as its element has.
pub(super) fn hundredths(number: i64, element: &Element, style: u64) -> String {
    if element.sign == SignRule::AsSent && one_in(style, 23) {
        return String::new();
    }
    let sign = match (element.sign, number) {
        (SignRule::Signed, 0) if one_in(style, 3) => "-",
        (SignRule::Signed, 0) => "",
        (SignRule::Signed | SignRule::AsSent, ..0) => "-",
        (SignRule::Signed, _) => "+",
        (SignRule::AsSent, _) if one_in(style, 2) => "+",
        _ => "",
    };
    format!("{sign}{}", decimals(number.unsigned_abs(), element.scale.unwrap_or(2)))
}

/// The level of an index, with its direction.
pub(super) fn index_level(level: i64, reference: i64) -> String {
    format!("{}{}", direction(level, reference), decimals(level.unsigned_abs(), 2))
}

fn decimals(hundredths: u64, scale: u8) -> String {
    let (whole, part) = (hundredths / 100, hundredths % 100);
    match scale {
        0 => whole.to_string(),
        1 => format!("{whole}.{}", part / 10),
        _ => format!("{whole}.{part:02}{}", "0".repeat(usize::from(scale - 2))),
    }
}

pub(super) fn date(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

pub(super) fn time(time: Time) -> String {
    format!("{:02}{:02}{:02}", time.hour(), time.minute(), time.second())
}
