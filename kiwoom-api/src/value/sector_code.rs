use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::excerpt::Excerpt;

/// The code of a sector (업종) or an index: three digits, of which the first says the market or index that it belongs to.
///
/// ka10101 lists them. A code that you build is checked. A code that the server sent is kept as it is, whatever its form
/// (`001_AL` was seen); putting one of another form into a request is refused when the request is sent.
///
/// ```
/// use kiwoom_api::{IndexFamily, SectorCode};
///
/// let code: SectorCode = "013".parse()?;
/// assert_eq!(code.family(), Some(IndexFamily::Kospi));
/// assert_eq!(SectorCode::KOSDAQ.as_str(), "101");
/// assert!("13".parse::<SectorCode>().is_err());
/// # Ok::<(), kiwoom_api::InvalidSectorCode>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SectorCode(Cow<'static, str>);

/// The market or index that a [`SectorCode`] belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndexFamily {
    /// KOSPI: `0`.
    Kospi,
    /// KOSDAQ: `1`.
    Kosdaq,
    /// KOSPI 200: `2`.
    Kospi200,
    /// KOSTAR: `3`.
    Kostar,
    /// KOSPI 100: `4`.
    Kospi100,
    /// Volatility indices: `6`.
    Volatility,
    /// KRX 100: `7`.
    Krx100,
}

/// A text that is no code of a sector.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{found} is not a sector code: expected three digits, such as 001 for KOSPI as a whole")]
pub struct InvalidSectorCode {
    /// In quotation marks, and no more of it than is printed.
    found: String,
}

impl SectorCode {
    /// KOSPI as a whole: `001`.
    pub const KOSPI: Self = Self(Cow::Borrowed("001"));
    /// KOSDAQ as a whole: `101`.
    pub const KOSDAQ: Self = Self(Cow::Borrowed("101"));
    /// KOSPI 200: `201`.
    pub const KOSPI200: Self = Self(Cow::Borrowed("201"));
    /// KOSTAR: `302`.
    pub const KOSTAR: Self = Self(Cow::Borrowed("302"));
    /// KRX 100: `701`.
    pub const KRX100: Self = Self(Cow::Borrowed("701"));

    /// Takes what the server sent, whatever its form.
    pub(crate) fn as_sent(text: &str) -> Self {
        Self(text.to_owned().into())
    }

    /// The code as the server writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The market or index that it belongs to; `None` if its first digit is unknown, or the server sent something else.
    pub fn family(&self) -> Option<IndexFamily> {
        let digits = self.0.split('_').next().filter(|digits| is_code(digits))?;
        Some(match digits.as_bytes().first()? {
            b'0' => IndexFamily::Kospi,
            b'1' => IndexFamily::Kosdaq,
            b'2' => IndexFamily::Kospi200,
            b'3' => IndexFamily::Kostar,
            b'4' => IndexFamily::Kospi100,
            b'6' => IndexFamily::Volatility,
            b'7' => IndexFamily::Krx100,
            _ => return None,
        })
    }
}

fn is_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit())
}

impl FromStr for SectorCode {
    type Err = InvalidSectorCode;

    fn from_str(text: &str) -> Result<Self, InvalidSectorCode> {
        if is_code(text) {
            return Ok(Self::as_sent(text));
        }
        Err(InvalidSectorCode { found: format!("{:?}", Excerpt(text)) })
    }
}

impl fmt::Display for SectorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for SectorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SectorCode({})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_digit_says_the_market() {
        let family = |text| SectorCode::as_sent(text).family();
        let known = ["001", "101", "201", "302", "402", "603", "701"].map(family);
        assert_eq!(
            known,
            [
                Some(IndexFamily::Kospi),
                Some(IndexFamily::Kosdaq),
                Some(IndexFamily::Kospi200),
                Some(IndexFamily::Kostar),
                Some(IndexFamily::Kospi100),
                Some(IndexFamily::Volatility),
                Some(IndexFamily::Krx100),
            ]
        );
        assert_eq!(family("001_AL"), Some(IndexFamily::Kospi));
        assert_eq!(["501", "01", "", "KOSPI", "０01"].map(family), [None; 5]);
    }

    #[test]
    fn what_is_built_is_checked_and_what_was_sent_is_kept() {
        assert_eq!("001".parse(), Ok(SectorCode::KOSPI));
        for text in ["", "1", "0001", "00a", "001_AL", "００１", " 01"] {
            let error = text.parse::<SectorCode>().unwrap_err().to_string();
            assert!(error.starts_with(&format!("{text:?} is not a sector code: expected three digits")), "{error}");
        }
        assert_eq!(SectorCode::as_sent("001_AL").to_string(), "001_AL");
    }
}
