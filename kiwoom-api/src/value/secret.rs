use std::fmt;

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use crate::excerpt::HIDDEN;

/// A key or a token: its memory is wiped when it is dropped, and nothing prints it.
///
/// ```
/// use kiwoom_api::Secret;
///
/// let key = Secret::from("my app key");
/// assert_eq!(format!("{key:?}"), "Secret([hidden])");
/// assert_eq!(key.expose(), "my app key");
/// ```
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself. Take care where it goes.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        // Not the text itself: to lose its spare capacity it might be moved, and leave a copy behind.
        Self::from(Zeroizing::new(text).as_str())
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({HIDDEN})")
    }
}
