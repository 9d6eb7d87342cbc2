//! The values that replies and requests are made of.
//!
//! The server writes nearly every value as a JSON string: `"+78800"`, `"--714"`, `"-0"`, `"0.00"`, `""`. Each type
//! here stands for one meaning such a string can have, so that a sign which is a direction cannot be taken for a
//! negative number, and million won cannot be taken for won.
//!
//! A field is `None` when the server sent nothing to read: the element is absent, blank, a price of zero, or a date or
//! time that means "none". It is also `None` when what it sent is not such a value; then the JSON is kept in the
//! record's [`Extras`](crate::wire::Extras).

mod account_number;
mod bar_time;
mod change_sign;
mod decimal_won;
mod figure;
mod flow;
mod index_level;
mod order_number;
mod percent;
mod price;
mod secret;
mod sector_code;
mod sign;
mod signed_text;
mod stock_code;
mod stock_codes;
mod texts;
mod trade_quantity;
mod unit;

pub use account_number::AccountNumber;
pub use bar_time::BarTime;
pub use decimal_won::DecimalWon;
pub(crate) use figure::{Counted, Figure, Measured};
pub use flow::{Flow, Measure};
pub use index_level::IndexLevel;
pub use order_number::OrderNumber;
pub use percent::Percent;
pub use price::Price;
pub use secret::Secret;
pub use sector_code::{IndexFamily, InvalidSectorCode, SectorCode};
pub use sign::{Direction, Side, Sign, SignAsSent};
pub use signed_text::SignedText;
pub use stock_code::{InvalidStockCode, StockCode, Venue};
pub use stock_codes::StockCodes;
pub use texts::Texts;
pub use trade_quantity::TradeQuantity;
pub use unit::{
    Count, Days, Grams, HundredMillionWon, HundredShares, Kilograms, MillionShares, MillionWon, Minutes, Orders,
    People, Rank, Shares, Stocks, TenMillionWon, ThousandShares, ThousandWon, Ticks, Won,
};
