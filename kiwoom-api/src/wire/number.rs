//! Numbers as the server writes them: no sign or one of `+`, `-`, `--` (minus, B22) and `++` (plus, B42), then digits,
//! perhaps a decimal point among them.
//!
//! Whatever does not have that form is not a number: commas, full-width digits, exponents, a second sign of another
//! kind, a third sign. Nothing is skipped or guessed.

use rust_decimal::Decimal;

use crate::value::Sign;

/// Splits the sign off.
///
/// Signs come and go from value to value, so a branch for each would be mispredicted half of the time.
#[inline]
pub(super) fn split_sign(text: &[u8]) -> (Option<Sign>, &[u8]) {
    let (first, second) = match text {
        [first, second, ..] => (*first, *second),
        [first] => (*first, 0),
        [] => (0, 0),
    };
    let (minus, plus) = (first == b'-', first == b'+');
    let signed = minus | plus;
    let width = usize::from(signed) + usize::from(signed & (second == first));
    let sign = if minus { Some(Sign::Minus) } else { None };
    (if plus { Some(Sign::Plus) } else { sign }, text.get(width..).unwrap_or_default())
}

/// A whole number without a sign, up to [`i64::MAX`]; it may have decimals as long as all of them are zero (B42).
#[inline(always)]
pub(super) fn whole(text: &[u8]) -> Option<i64> {
    match all_digits(text) {
        Some(number) => Some(number),
        None => with_decimals_of_zero(text),
    }
}

/// `7957373.000000`, which some TRs write for 7957373. Kept out of the way of all others, which write digits alone.
#[inline(never)]
fn with_decimals_of_zero(text: &[u8]) -> Option<i64> {
    let point = text.iter().position(|byte| *byte == b'.')?;
    let (before, decimals) = (text.get(..point)?, text.get(point + 1..)?);
    let is_whole = !decimals.is_empty() && decimals.iter().all(|byte| *byte == b'0');
    if is_whole { all_digits(before) } else { None }
}

#[inline(always)]
fn all_digits(digits: &[u8]) -> Option<i64> {
    match digits.len() {
        4..=8 => up_to_eight_digits(digits),
        _ => any_digits(digits),
    }
}

fn any_digits(digits: &[u8]) -> Option<i64> {
    if digits.is_empty() {
        return None;
    }
    let mut value: i64 = 0;
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value.checked_mul(10)?.checked_add(i64::from(digit))?;
    }
    Some(value)
}

/// Four to eight digits, as most prices and quantities have, at once: the digits side by side in a `u64`, added up
/// pairwise. A loop would end at another digit each time, and every time be mispredicted.
#[inline(always)]
fn up_to_eight_digits(digits: &[u8]) -> Option<i64> {
    const ZEROS: u64 = 0x3030_3030_3030_3030;
    let (head, tail) = (digits.first_chunk()?, digits.last_chunk()?);
    let (head, tail) = (u64::from(u32::from_be_bytes(*head)), u64::from(u32::from_be_bytes(*tail)));
    let bits = 8 * digits.len() as u32;
    // Where head and tail overlap, they are equal.
    let text = (head << (bits - 32)) | tail | ZEROS.unbounded_shl(bits);
    let digits = text ^ ZEROS;
    // A byte above 9 has its highest bit set, or gets it from adding 0x76.
    if (digits | digits.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 != 0 {
        return None;
    }
    let pairs = (digits >> 8 & 0x00ff_00ff_00ff_00ff) * 10 + (digits & 0x00ff_00ff_00ff_00ff);
    let fours = (pairs >> 16 & 0x0000_ffff_0000_ffff) * 100 + (pairs & 0x0000_ffff_0000_ffff);
    Some(((fours >> 32) * 10_000 + (fours & 0xffff_ffff)) as i64)
}

/// A decimal number without a sign, with as many decimals as it is written with.
///
/// A number that a [`Decimal`] cannot hold exactly is no number.
#[inline]
pub(super) fn decimal(text: &[u8]) -> Option<Decimal> {
    match text {
        // Two decimals is how rates are written.
        [before @ .., b'.', tenths @ b'0'..=b'9', hundredths @ b'0'..=b'9'] if matches!(before.len(), 1..=8) => {
            let cents = i64::from(tenths - b'0') * 10 + i64::from(hundredths - b'0');
            Some(Decimal::new(any_digits(before)? * 100 + cents, 2))
        }
        _ => all_digits(text).map(|number| Decimal::new(number, 0)).or_else(|| any_decimal(text)),
    }
}

fn any_decimal(text: &[u8]) -> Option<Decimal> {
    let is_decimal = text.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.') && !text.ends_with(b".");
    if is_decimal { Decimal::from_str_exact(std::str::from_utf8(text).ok()?).ok() } else { None }
}
