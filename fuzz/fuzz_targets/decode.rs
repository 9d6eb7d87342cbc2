//! Replies of any bytes: reading one never panics, and reports no more issues than there can be.

#![no_main]

use kiwoom_api::market_condition::{DailyStockPrice, OrderBook, ProgramTradeByTime, QuoteSnapshot};
use kiwoom_api::{Response, decode};
use libfuzzer_sys::fuzz_target;

fn read<T: Response>(bytes: &[u8]) {
    if let Ok(decoded) = decode::<T>(bytes) {
        // Never more of them than there is text.
        assert!(decoded.issues.len() <= bytes.len() + 1);
        let _ = format!("{:?} {:?} {:?}", decoded.body, decoded.envelope, decoded.issues);
    }
}

fuzz_target!(|bytes: &[u8]| {
    read::<DailyStockPrice>(bytes);
    read::<OrderBook>(bytes);
    read::<ProgramTradeByTime>(bytes);
    read::<QuoteSnapshot>(bytes);
});
