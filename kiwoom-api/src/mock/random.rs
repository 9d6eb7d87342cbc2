//! Numbers that look random and are not: the same parts give the same number, on every machine.

/// A number from two others (SplitMix64).
pub(super) fn mix(a: u64, b: u64) -> u64 {
    let mut z = a.rotate_left(23) ^ b.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A number from a text (FNV-1a, then mixed).
pub(super) fn hash(text: &str) -> u64 {
    let fnv = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    mix(fnv, text.len() as u64)
}

/// A number from 0 up to 1.
pub(super) fn fraction(hash: u64) -> f64 {
    // 53 bits, which an `f64` holds exactly.
    (hash >> 11) as f64 / (1_u64 << 53) as f64
}

/// A whole number, both ends included.
pub(super) fn between(hash: u64, low: i64, high: i64) -> i64 {
    let width = high.saturating_sub(low).saturating_add(1).max(1).unsigned_abs();
    low.saturating_add_unsigned(hash % width)
}

/// Whether something is so that is so once in `n` times.
pub(super) fn one_in(hash: u64, n: u64) -> bool {
    n > 0 && hash.is_multiple_of(n)
}
