use std::fmt;

/// The number of an account. Nothing prints all of it: `Debug` and `Display` show the last two digits.
///
/// In JSON it is whole, as the server sends it: who writes a reply to a file keeps its account numbers.
///
/// ```
/// use kiwoom_api::AccountNumber;
///
/// let account = AccountNumber::from("5012345678");
/// assert_eq!(account.to_string(), "********78");
/// assert_eq!(account.expose(), "5012345678");
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AccountNumber(Box<str>);

impl AccountNumber {
    /// The whole number. Take care where it goes.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for AccountNumber {
    fn from(number: &str) -> Self {
        Self(number.into())
    }
}

impl From<String> for AccountNumber {
    fn from(number: String) -> Self {
        Self(number.into())
    }
}

/// How many characters at its end are shown, of a number that has at least three times as many.
const SHOWN: usize = 2;

impl fmt::Display for AccountNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.chars().count();
        let hidden = if count >= 3 * SHOWN { count - SHOWN } else { count };
        let masked: String =
            self.0.chars().enumerate().map(|(place, c)| if place < hidden { '*' } else { c }).collect();
        f.pad(&masked)
    }
}

impl fmt::Debug for AccountNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountNumber({self})")
    }
}
