//! Replies of any bytes: the fast path of decoding reads one to the same result as the careful path, or leaves it to that.

#![no_main]

use kiwoom_api::market_condition::{
    AfterCloseInvestorTrades, DailyStockPrice, InstitutionTradeTrend, OrderBook, ProgramTradeByTime,
};
use kiwoom_api::oauth::AccessToken;
use kiwoom_api::{Decoder, read_by_both_paths};
use libfuzzer_sys::fuzz_target;

// The first byte says which TR the rest is a reply of.
fuzz_target!(|input: &[u8]| {
    let Some((tr, reply)) = input.split_first() else { return };
    let read = match tr % 6 {
        0 => read_by_both_paths::<DailyStockPrice>,
        1 => read_by_both_paths::<OrderBook>,
        2 => read_by_both_paths::<ProgramTradeByTime>,
        3 => read_by_both_paths::<InstitutionTradeTrend>,
        4 => read_by_both_paths::<AfterCloseInvestorTrades>,
        _ => read_by_both_paths::<AccessToken>,
    };
    // So little that a few rows can be too many.
    read(Decoder::new().max_decoded_bytes(4_000), reply);
});
