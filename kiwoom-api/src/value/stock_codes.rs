use std::fmt;
use std::str::FromStr;

use super::{InvalidStockCode, StockCode};

/// Several stocks to ask for at once; the server takes their codes joined by `|`.
///
/// It takes [`MOST`](Self::MOST) in one call, and refuses more of them however often they are sent. None or too many are
/// refused before sending; [`Client::rows_by_code`](crate::Client::rows_by_code) asks for any number of them, in several
/// calls.
///
/// ```
/// use kiwoom_api::{StockCode, StockCodes};
///
/// let codes = StockCodes::from([StockCode::krx("005930")?, StockCode::nxt("000660")?]);
/// assert_eq!(codes.to_string(), "005930|000660_NX");
/// assert_eq!("005930|000660_NX".parse::<StockCodes>()?, codes);
/// # Ok::<(), kiwoom_api::InvalidStockCode>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct StockCodes(Vec<StockCode>);

impl StockCodes {
    /// How many the server takes in one call.
    pub const MOST: usize = 100;

    /// The codes, in the order of asking.
    pub fn as_slice(&self) -> &[StockCode] {
        &self.0
    }

    /// The codes themselves.
    pub fn into_vec(self) -> Vec<StockCode> {
        self.0
    }

    /// Takes what the server sent, whatever the form of the codes.
    pub(crate) fn as_sent(text: &str) -> Self {
        text.split('|').map(StockCode::as_sent).collect()
    }
}

impl From<Vec<StockCode>> for StockCodes {
    fn from(codes: Vec<StockCode>) -> Self {
        Self(codes)
    }
}

impl<const N: usize> From<[StockCode; N]> for StockCodes {
    fn from(codes: [StockCode; N]) -> Self {
        Self(codes.into())
    }
}

impl From<StockCode> for StockCodes {
    fn from(code: StockCode) -> Self {
        Self(vec![code])
    }
}

impl FromIterator<StockCode> for StockCodes {
    fn from_iter<I: IntoIterator<Item = StockCode>>(codes: I) -> Self {
        Self(codes.into_iter().collect())
    }
}

impl FromStr for StockCodes {
    type Err = InvalidStockCode;

    fn from_str(text: &str) -> Result<Self, InvalidStockCode> {
        text.split('|').map(str::parse).collect()
    }
}

impl fmt::Display for StockCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes: Vec<&str> = self.0.iter().map(StockCode::as_str).collect();
        f.pad(&codes.join("|"))
    }
}

impl fmt::Debug for StockCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StockCodes({self})")
    }
}
