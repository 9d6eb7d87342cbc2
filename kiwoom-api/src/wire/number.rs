//! Numbers as the server writes them: an optional sign (`+`, `-`, or `--` for minus), digits, perhaps a decimal point.
//!
//! Whatever does not have that form is not a number: commas, full-width digits, exponents, a second sign of another
//! kind. Nothing is skipped or guessed.

use rust_decimal::Decimal;

use crate::value::Sign;

/// Splits the sign off.
pub(super) fn split_sign(text: &str) -> (Option<Sign>, &str) {
    match text.as_bytes() {
        [b'-', b'-', ..] => (Some(Sign::Minus), &text[2..]),
        [b'-', ..] => (Some(Sign::Minus), &text[1..]),
        [b'+', ..] => (Some(Sign::Plus), &text[1..]),
        _ => (None, text),
    }
}

/// A whole number without a sign, up to [`i64::MAX`].
pub(super) fn whole(digits: &str) -> Option<i64> {
    if digits.is_empty() {
        return None;
    }
    let mut value: i64 = 0;
    for byte in digits.bytes() {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(i64::from(digit))?;
    }
    Some(value)
}

/// A decimal number without a sign, with as many decimals as it is written with.
///
/// A number that a [`Decimal`] cannot hold exactly is no number.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    let (before, after) = text.split_once('.').unwrap_or((text, ""));
    if after.is_empty() && before.len() != text.len() {
        return None;
    }
    let mut mantissa: i128 = 0;
    for byte in before.bytes().chain(after.bytes()) {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(digit))?;
    }
    if text.is_empty() {
        return None;
    }
    let scale = u32::try_from(after.len()).ok()?;
    Decimal::try_from_i128_with_scale(mantissa, scale).ok()
}
