pub mod market_condition;
pub mod oauth;

use crate::catalogue::Tr;

/// Every TR.
pub static TRS: &[&Tr] = &[&market_condition::ka10086::TR, &oauth::au10001::TR, &oauth::au10002::TR];
