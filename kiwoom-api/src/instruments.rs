//! The master of instruments: what stands behind a code, and the code behind a name.

mod class;
mod find;
mod instrument;
mod master;

pub use class::InstrumentClass;
pub use find::FindError;
pub use instrument::Instrument;
pub use master::InstrumentMaster;

use crate::value::StockCode;

/// The code without what says where it is traded, and without the letter that account TRs put before codes (B35).
pub(crate) fn plain_symbol(code: &StockCode) -> &str {
    let symbol = code.symbol();
    symbol.strip_prefix(['A', 'J', 'Q']).filter(|rest| rest.len() == 6).unwrap_or(symbol)
}
