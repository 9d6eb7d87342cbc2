use std::fmt;
use std::str::FromStr;

use crate::excerpt::Excerpt;

/// The code of a stock, and the market whose quotes are meant.
///
/// Six digits or capital letters (`005930`, or `57JBHH` for an ELW), nine for a subscription right (`J0036221D`). A
/// suffix picks the market: none for KRX, `_NX` for NXT, `_AL` for both unified.
///
/// A code that you build is checked. A code that the server sent is kept as it is, whatever its form; putting one of
/// an unknown form into a request is refused when the request is sent.
///
/// ```
/// use kiwoom_api::{StockCode, Venue};
///
/// let code = StockCode::nxt("005930")?;
/// assert_eq!(code.as_str(), "005930_NX");
/// assert_eq!((code.symbol(), code.venue()), ("005930", Some(Venue::Nxt)));
/// assert_eq!("005930_NX".parse::<StockCode>()?, code);
/// assert!(StockCode::krx("5930").is_err());
/// # Ok::<(), kiwoom_api::InvalidStockCode>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StockCode(Box<str>);

/// The market that a [`StockCode`] asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Venue {
    /// The Korea Exchange: no suffix.
    Krx,
    /// NXT (Nextrade): suffix `_NX`.
    Nxt,
    /// Both markets as one (SOR, 통합): suffix `_AL`.
    Unified,
}

/// A text that is no stock code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{found} is not a stock code: {expected}")]
pub struct InvalidStockCode {
    /// In quotation marks, and no more of it than is printed.
    found: String,
    expected: Expected,
}

/// What should be written instead.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Expected {
    /// This code, for it is what the text plainly means.
    Code(StockCode),
    /// Any code.
    Any,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "write {code}"),
            Self::Any => f.write_str(
                "expected 6 (or, for a subscription right, 9) digits or capital letters, optionally followed by _NX or _AL",
            ),
        }
    }
}

impl InvalidStockCode {
    fn new(found: &str) -> Self {
        Self { found: format!("{:?}", Excerpt(found)), expected: meant(found).map_or(Expected::Any, Expected::Code) }
    }
}

/// The code that is meant by a form in which the documentation (`NXT:005930_NX`, which the server takes for an unknown stock)
/// or the replies of account TRs (`A005930`) write it.
fn meant(text: &str) -> Option<StockCode> {
    let markets = [("KRX:", Venue::Krx), ("NXT:", Venue::Nxt), ("SOR:", Venue::Unified)];
    if let Some((code, venue)) = markets.iter().find_map(|(prefix, venue)| Some((text.strip_prefix(prefix)?, *venue))) {
        let code: StockCode = code.parse().ok()?;
        return StockCode::on(code.symbol(), venue).ok();
    }
    let code: StockCode = text.strip_prefix(['A', 'J', 'Q'])?.parse().ok()?;
    Some(code)
}

impl StockCode {
    /// The stock on the Korea Exchange.
    ///
    /// # Errors
    /// If `symbol` is not 6 or 9 digits or capital letters.
    pub fn krx(symbol: &str) -> Result<Self, InvalidStockCode> {
        Self::on(symbol, Venue::Krx)
    }

    /// The stock on NXT.
    ///
    /// # Errors
    /// If `symbol` is not 6 or 9 digits or capital letters.
    pub fn nxt(symbol: &str) -> Result<Self, InvalidStockCode> {
        Self::on(symbol, Venue::Nxt)
    }

    /// The stock on KRX and NXT together.
    ///
    /// # Errors
    /// If `symbol` is not 6 or 9 digits or capital letters.
    pub fn unified(symbol: &str) -> Result<Self, InvalidStockCode> {
        Self::on(symbol, Venue::Unified)
    }

    fn on(symbol: &str, venue: Venue) -> Result<Self, InvalidStockCode> {
        if !is_symbol(symbol) {
            return Err(InvalidStockCode::new(symbol));
        }
        Ok(Self(format!("{symbol}{}", venue.suffix()).into()))
    }

    /// Takes what the server sent, whatever its form.
    pub(crate) fn as_sent(text: &str) -> Self {
        Self(text.into())
    }

    /// The whole code as the server writes it, suffix included.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code without the suffix of its market.
    pub fn symbol(&self) -> &str {
        self.split().0
    }

    /// The market; `None` if the server sent a suffix that this version does not know.
    pub fn venue(&self) -> Option<Venue> {
        self.split().1
    }

    fn split(&self) -> (&str, Option<Venue>) {
        for venue in [Venue::Nxt, Venue::Unified] {
            if let Some(symbol) = self.0.strip_suffix(venue.suffix()) {
                return (symbol, Some(venue));
            }
        }
        let venue = if self.0.contains('_') { None } else { Some(Venue::Krx) };
        (&self.0, venue)
    }
}

impl Venue {
    const fn suffix(self) -> &'static str {
        match self {
            Venue::Krx => "",
            Venue::Nxt => "_NX",
            Venue::Unified => "_AL",
        }
    }
}

fn is_symbol(text: &str) -> bool {
    matches!(text.len(), 6 | 9) && text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

impl FromStr for StockCode {
    type Err = InvalidStockCode;

    fn from_str(text: &str) -> Result<Self, InvalidStockCode> {
        let code = Self::as_sent(text);
        match code.split() {
            (symbol, Some(_)) if is_symbol(symbol) => Ok(code),
            _ => Err(InvalidStockCode::new(text)),
        }
    }
}

impl fmt::Display for StockCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for StockCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StockCode({})", self.0)
    }
}
