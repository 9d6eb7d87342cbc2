// Generated from spec/ by `cargo xtask gen`. Do not edit.

//! 실시간시세: What the server sends by itself: trades, order books, sectors, program trading, and what happens to orders and positions.
//!
//! | type | 이름 | values |
//! | --- | --- | --- |
//! | `0B` | 주식체결 | [`StockTrade`] |
//! | `0D` | 주식호가잔량 | [`StockOrderBook`] |

use crate::wire::any_realtime;

pub mod stock_trade;
pub mod stock_order_book;

pub use stock_trade::{StockTrade, TradingSession};
pub use stock_order_book::{StockOrderBook, StockOrderBookLevel};

any_realtime! {
    /// `0B` 주식체결.
    "0B" => StockTrade,
    /// `0D` 주식호가잔량.
    "0D" => StockOrderBook,
}
