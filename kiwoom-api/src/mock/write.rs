//! Values as the live server writes them: directions as signs, `--` for minus, padding, blanks (B21 to B24).
//!
//! Where the specs say in which forms an element was seen, it is written in those of them that suit its value; elsewhere in
//! any that its rule allows. Which one is drawn from the seed too, so that a client meets all of them, and the same reply
//! again is the same to the letter.

use std::cmp::Ordering;

use jiff::civil::{Date, Time};

use super::random::{mix, one_in};
use crate::catalogue::{Decimals, Digits, Element, Form, Kind, SignRule};

/// Whether there is no value: always, where none was ever seen, or now and then.
pub(super) fn is_blank(forms: &[Form], style: u64) -> bool {
    forms.contains(&Form::Blank) && (forms.len() == 1 || one_in(mix(style, 7), 6))
}

/// A price: its sign is where it stands against the reference. Zero is no price.
pub(super) fn price(won: i64, reference: i64, forms: &[Form], style: u64) -> String {
    let signs: &[&str] = match won.cmp(&reference) {
        Ordering::Less => &["-", "--"],
        Ordering::Equal => &[""],
        Ordering::Greater => &["+", "++"],
    };
    // Where prices were seen without a sign alone, it is not said (B44).
    let is_never_signed = forms.iter().all(|form| matches!(form, Form::Number { sign: "" | " ", .. }));
    let signs = if is_never_signed { &[""] } else { signs };
    if let Some(text) = as_seen(won.unsigned_abs(), 0, signs, forms, style) {
        return text;
    }
    match won {
        0 => if one_in(style, 2) { "-0" } else { "0" }.to_owned(),
        _ => format!("{}{won}", direction(won, reference)),
    }
}

/// A number in one of the forms that were seen of its element, if one of them suits it: `digits` with so many decimals
/// implied, one of these signs before it.
fn as_seen(digits: u64, decimals: usize, signs: &[&str], forms: &[Form], style: u64) -> Option<String> {
    let suits = |form: &&Form| match form {
        Form::Number { digits: Digits::Zero, .. } => digits == 0,
        Form::Number { sign, .. } => digits != 0 && signs.contains(sign),
        Form::Blank | Form::Text | Form::Comma | Form::Zeros => false,
    };
    let suitable: Vec<&Form> = forms.iter().filter(suits).collect();
    let form = suitable.get(usize::try_from(style % suitable.len().max(1) as u64).ok()?)?;
    let Form::Number { sign, digits: written, decimals: behind } = form else { return None };
    let all = format!("{digits:0width$}", width = decimals + 1);
    let (whole, part) = all.split_at(all.len() - decimals);
    let whole = if *written == Digits::Padded { format!("{whole:0>12}") } else { whole.to_owned() };
    let part = match behind {
        None => String::new(),
        Some(Decimals::Zeros(count)) => format!(".{}", "0".repeat(usize::from(*count))),
        Some(Decimals::Any(count)) => {
            format!(".{}", format!("{part:0<width$}", width = (*count).into()).get(..(*count).into())?)
        }
    };
    Some(format!("{sign}{whole}{part}"))
}

/// The signs that a number may have on the wire.
fn signs(number: i64, rule: SignRule) -> &'static [&'static str] {
    match (rule, number) {
        (SignRule::Magnitude, _) => &["", "+", "-", "++", "--"],
        (SignRule::Unsigned, _) | (_, 0..) => &["", "+", "++"],
        (_, _) => &["-", "--"],
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
pub(super) fn whole(number: i64, element: &Element, forms: &[Form], style: u64) -> String {
    let digits = number.unsigned_abs();
    if let Some(text) = as_seen(digits, 0, signs(number, element.sign), forms, style) {
        return text;
    }
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
pub(super) fn hundredths(number: i64, element: &Element, forms: &[Form], style: u64) -> String {
    // Below or above the day before (B40).
    let signs: &[&str] = match (element.rust, number) {
        ("volume_ratio", ..10_000) => &["-"],
        ("volume_ratio", _) => &["+"],
        _ => signs(number, element.sign),
    };
    let digits = number.unsigned_abs();
    let without_point = element.implied_decimals.map(|implied| in_decimals(digits, implied));
    let (seen, places) = without_point.map_or((digits, 2), |digits| (digits, 0));
    if let Some(text) = as_seen(seen, places, signs, forms, style) {
        return text;
    }
    if element.sign == SignRule::AsSent && one_in(style, 23) {
        return String::new();
    }
    let sign = match (element.sign, number) {
        (SignRule::Magnitude, 1..) => "+",
        (SignRule::Signed, 0) if one_in(style, 3) => "-",
        (SignRule::Signed, 0) => "",
        (SignRule::Signed | SignRule::AsSent, ..0) => "-",
        (SignRule::Signed, _) => "+",
        (SignRule::AsSent, _) if one_in(style, 2) => "+",
        _ => "",
    };
    match without_point {
        Some(digits) => format!("{sign}{digits}"),
        None => format!("{sign}{}", decimals(digits, element.scale.unwrap_or(2))),
    }
}

/// The level of an index, in hundredths: with its direction, or with a plus that means nothing (B43).
pub(super) fn index_level(level: i64, reference: i64, element: &Element) -> String {
    let sign = if element.sign == SignRule::Magnitude { "+" } else { direction(level, reference) };
    let hundredths = level.unsigned_abs();
    match element.implied_decimals {
        Some(implied) => format!("{sign}{}", in_decimals(hundredths, implied)),
        None => format!("{sign}{}", decimals(hundredths, 2)),
    }
}

/// Hundredths as the digits of a number with so many decimals, and no point before them.
fn in_decimals(hundredths: u64, decimals: u8) -> u64 {
    hundredths.saturating_mul(10_u64.saturating_pow(decimals.into())) / 100
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
