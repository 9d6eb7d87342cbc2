//! Where the server is.

use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

use crate::error::ConfigError;
use crate::rate::SlidingWindow;

/// The path of realtime data.
#[cfg(feature = "realtime")]
pub(crate) const WEBSOCKET_PATH: &str = "/api/dostk/websocket";

/// The server that a client talks to. There is no default: nobody should trade in Production by omission.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Environment {
    /// Production (실전투자): real orders, real money.
    Production,
    /// Demo (모의투자): play money, KRX only. It does not serve every TR.
    Demo,
    /// Another server that speaks the same protocol, such as a mock server on this machine.
    Custom(BaseUrl),
}

/// The URL of a server: HTTPS, or HTTP to this machine.
#[derive(Clone, PartialEq, Eq)]
pub struct BaseUrl(Url);

impl Environment {
    /// A server by its URL: HTTPS, or HTTP to a loopback address or `localhost`.
    ///
    /// ```
    /// use kiwoom_api::Environment;
    ///
    /// assert!(Environment::custom("http://127.0.0.1:8080").is_ok());
    /// assert!(Environment::custom("http://example.com").is_err()); // a token must not travel in clear
    /// ```
    ///
    /// # Errors
    /// If it is no such URL, or has a user name, a query or a fragment.
    pub fn custom(base_url: &str) -> Result<Self, ConfigError> {
        base_url.parse().map(Self::Custom)
    }

    pub(crate) fn base_url(&self) -> Result<Url, ConfigError> {
        let fixed = |text: &str| text.parse().map(|BaseUrl(url)| url);
        match self {
            Self::Production => fixed("https://api.kiwoom.com"),
            Self::Demo => fixed("https://mockapi.kiwoom.com"),
            Self::Custom(BaseUrl(url)) => Ok(url.clone()),
        }
    }

    /// Where realtime data come from (W1): a port of its own in Production and Demo, the same one elsewhere.
    #[cfg(feature = "realtime")]
    pub(crate) fn realtime_url(&self) -> Result<Url, ConfigError> {
        const PORT: u16 = 10000;
        let mut url = self.base_url()?;
        url.set_path(&format!("{}{WEBSOCKET_PATH}", url.path().trim_end_matches('/')));
        if !matches!(self, Self::Custom(_)) && url.set_port(Some(PORT)).is_err() {
            return Err(ConfigError { problem: "the environment has no host".to_owned() });
        }
        Ok(url)
    }

    /// The requests per second and TR that the environment allows, as far as it is known beforehand (B14, B15).
    pub(crate) fn requests_per_second(&self) -> u32 {
        match self {
            Self::Production | Self::Custom(_) => SlidingWindow::PRODUCTION,
            Self::Demo => SlidingWindow::DEMO,
        }
    }
}

/// `production` or `demo`.
impl FromStr for Environment {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, ConfigError> {
        match text {
            "production" => Ok(Self::Production),
            "demo" => Ok(Self::Demo),
            // Not the text itself: it may be a key that was put into the wrong variable.
            _ => {
                let length = text.chars().count();
                let problem = format!("an unknown environment, of {length} characters; expected production or demo");
                Err(ConfigError { problem })
            }
        }
    }
}

impl FromStr for BaseUrl {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, ConfigError> {
        // The text is not repeated in the message: it may hold a password.
        let refuse = |problem: &str| Err(ConfigError { problem: format!("the base URL {problem}") });
        let url = match Url::parse(text) {
            Ok(url) => url,
            Err(error) => return refuse(&format!("is no URL: {error}")),
        };
        if !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some() {
            return refuse("must have no user name, password, query or fragment");
        }
        let loopback = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => return refuse("has no host"),
        };
        match url.scheme() {
            "https" => Ok(Self(url)),
            "http" if loopback => Ok(Self(url)),
            _ => refuse("must be https; http is for this machine only"),
        }
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BaseUrl({})", self.0)
    }
}
