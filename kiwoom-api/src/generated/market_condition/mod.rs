//! 시세: market condition.

pub mod ka10086;

pub use ka10086::{DailyStockPrice, DailyStockPriceRequest, DailyStockPriceRow, FlowUnit};
