use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;

use super::{Client, Inner};
use crate::client::RetryPolicy;
use crate::client::access::{Access, Provided};
use crate::client::call::Caller;
use crate::client::connect::Connect;
use crate::client::connections::Connections;
use crate::client::instruments::Cache;
use crate::client::issuer::OAuth;
use crate::client::transport::{Transport, bearer};
#[cfg(feature = "realtime")]
use crate::client::websocket::WebSocketLine;
use crate::clock::{Clock, SystemClock};
use crate::codes::ListingMarket;
use crate::environment::Environment;
use crate::error::{ConfigError, Error};
use crate::notice::Notices;
use crate::rate::{RateLimit, SlidingWindow};
#[cfg(feature = "realtime")]
use crate::realtime::Hub;
use crate::token::{TokenKey, TokenManager, TokenProvider, TokenStore};
use crate::value::Secret;
use crate::wire::Decoder;

/// Settings of a [`Client`] in the making.
///
/// Exactly one of [`credentials`](Self::credentials), [`token`](Self::token) and
/// [`token_provider`](Self::token_provider) is needed; the last one given counts. Everything else has a default.
#[must_use = "nothing happens before build()"]
pub struct ClientBuilder {
    environment: Environment,
    entrance: Option<Entrance>,
    store: Option<Arc<dyn TokenStore>>,
    connect: Connect,
    timeout: Duration,
    deadline: Option<Duration>,
    user_agent: String,
    strict: bool,
    max_response_bytes: usize,
    decoder: Decoder,
    requests_per_second: Option<u32>,
    /// That of another environment than this one.
    default_quota: Option<u32>,
    limiter: Option<Arc<dyn RateLimit>>,
    retry: RetryPolicy,
    clock: Arc<dyn Clock>,
    instrument_lists: Vec<ListingMarket>,
}

enum Entrance {
    Keys(Secret, Secret),
    Token(Secret),
    Provider(Arc<dyn TokenProvider>),
}

impl ClientBuilder {
    pub(super) fn new(environment: Environment) -> Self {
        Self {
            environment,
            entrance: None,
            store: None,
            connect: Connect::default(),
            timeout: Duration::from_secs(30),
            deadline: None,
            // A firewall before the server is said to dislike unusual names (B11).
            user_agent: concat!("Mozilla/5.0 (compatible; kiwoom-api/", env!("CARGO_PKG_VERSION"), ")").to_owned(),
            strict: false,
            max_response_bytes: 32 << 20,
            decoder: Decoder::new(),
            requests_per_second: None,
            default_quota: None,
            limiter: None,
            retry: RetryPolicy::default(),
            clock: Arc::new(SystemClock),
            // The list of KOSPI has ETFs, ETNs and REITs, too.
            instrument_lists: vec![ListingMarket::Kospi, ListingMarket::Kosdaq],
        }
    }

    /// What [`Client::from_env`] builds, for further settings.
    ///
    /// # Errors
    /// [`Error::Config`], naming the variable, if one is missing or cannot be read.
    pub fn from_env() -> Result<Self, Error> {
        let variable = |name: &str| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => Err(Error::config(format!("{name} is not valid UTF-8"))),
        };
        Self::from_variables(variable)
    }

    fn from_variables(variable: impl Fn(&str) -> Result<Option<String>, Error>) -> Result<Self, Error> {
        // An empty variable is one that was cleared. Any may hold a key, also where it should not.
        let filled = |value: Option<String>| value.map(Secret::from).filter(|value| !value.expose().is_empty());
        let variable = |name: &str| variable(name).map(filled);
        let named = |name: &str, error: ConfigError| Error::config(format!("{name}: {error}"));
        let environment = match variable("KIWOOM_ENV")? {
            Some(text) => Some(text.expose().parse::<Environment>().map_err(|error| named("KIWOOM_ENV", error))?),
            None => None,
        };
        let custom = match variable("KIWOOM_BASE_URL")? {
            Some(url) => Some(Environment::custom(url.expose()).map_err(|error| named("KIWOOM_BASE_URL", error))?),
            None => None,
        };
        let builder = match (custom, environment) {
            (Some(custom), Some(like)) => Self { default_quota: Some(like.requests_per_second()), ..Self::new(custom) },
            (Some(environment), None) | (None, Some(environment)) => Self::new(environment),
            (None, None) => return Err(Error::config("KIWOOM_ENV is not set; expected production or demo")),
        };
        if let Some(token) = variable("KIWOOM_TOKEN")? {
            return Ok(builder.token(token));
        }
        match (variable("KIWOOM_APP_KEY")?, variable("KIWOOM_SECRET_KEY")?) {
            (Some(app_key), Some(secret_key)) => Ok(builder.credentials(app_key, secret_key)),
            (Some(_), None) => Err(Error::config("KIWOOM_SECRET_KEY is not set")),
            (None, Some(_)) => Err(Error::config("KIWOOM_APP_KEY is not set")),
            (None, None) => Err(Error::config("set KIWOOM_APP_KEY and KIWOOM_SECRET_KEY, or KIWOOM_TOKEN")),
        }
    }

    /// The keys that Kiwoom gave out. The client issues tokens with them, and renews them.
    pub fn credentials(mut self, app_key: impl Into<Secret>, secret_key: impl Into<Secret>) -> Self {
        self.entrance = Some(Entrance::Keys(app_key.into(), secret_key.into()));
        self
    }

    /// A token that was issued elsewhere. When it dies, calls fail.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.entrance = Some(Entrance::Token(token.into()));
        self
    }

    /// Where to ask for a token before each call.
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.entrance = Some(Entrance::Provider(Arc::new(provider)));
        self
    }

    /// Where to keep tokens issued with [`credentials`](Self::credentials), to share them with other clients and
    /// processes, or with the next run. Default: the client keeps its token to itself.
    pub fn token_store(mut self, store: impl TokenStore) -> Self {
        self.store = Some(Arc::new(store));
        self
    }

    /// How long connecting may take, TLS included. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect.timeout = timeout;
        self
    }

    /// How long a connection is kept that nobody uses. Connecting anew takes about a second. Default: 90 s.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.connect.idle_timeout = timeout;
        self
    }

    /// The URL of an HTTP proxy, such as `http://proxy.example:3128` or `http://name:password@proxy.example`. It
    /// carries the calls without being able to read them. Default: what `HTTPS_PROXY` and `NO_PROXY` say.
    ///
    /// A server on this machine that is reached without TLS is always reached without a proxy.
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.connect.proxy = Some(url.into());
        self
    }

    /// Root certificates to trust beside those of the operating system: the content of a PEM file, with one or more.
    /// May be called several times. Not available on Android.
    pub fn root_certificates(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.connect.roots.push(pem.into());
        self
    }

    /// The address of this machine to connect from, where it has several. Default: the operating system chooses.
    pub fn local_address(mut self, address: impl Into<IpAddr>) -> Self {
        self.connect.local_address = Some(address.into());
        self
    }

    /// How long one request may take, from sending it to the last byte of the answer. Default: 30 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long a call may take altogether, with the waiting for the rate limit, a token, and repetitions. Default: no
    /// limit, since calls may queue for the rate limit as long as there are many of them.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// The `User-Agent` header. Default: one that names this crate and its version.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Whether a reply with a value that its spec does not allow, or without a `return_code`, is an error
    /// ([`Error::Decode`]). Default: no, the field is `None` and the reply lists the issue.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// How large the body of an answer may be. Default: 32 MiB.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// How much memory the typed values of one reply may take; see [`Decoder::max_decoded_bytes`]. A reply with more is
    /// an error, [`Error::NotJson`], which names this setting. Default: 64 MiB, many times what the largest real reply
    /// takes.
    pub fn max_decoded_bytes(mut self, bytes: usize) -> Self {
        self.decoder = self.decoder.max_decoded_bytes(bytes);
        self
    }

    /// How many requests per second each TR may make at most, whatever more the server allows. Without it, each TR
    /// begins with the quota of the environment (5, in Demo 1) and takes over what the server states. Without effect
    /// beside [`rate_limit`](Self::rate_limit).
    pub fn requests_per_second(mut self, requests: u32) -> Self {
        self.requests_per_second = Some(requests);
        self
    }

    /// A rate limit of one's own, which several clients may share.
    pub fn rate_limit(mut self, limit: Arc<dyn RateLimit>) -> Self {
        self.limiter = Some(limit);
        self
    }

    /// What is repeated, and how. Default: [`RetryPolicy::default`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Which lists the master of [`instruments`](Client::instruments) is made of, a call each. Default: KOSPI, in whose list
    /// the server has ETFs, ETNs, REITs and infrastructure funds as well, and KOSDAQ. KONEX and ELWs, of which there are
    /// thousands, are lists of their own. Each must have instruments, or the master cannot be loaded.
    pub fn instrument_lists(mut self, lists: impl IntoIterator<Item = ListingMarket>) -> Self {
        self.instrument_lists = lists.into_iter().collect();
        self
    }

    /// Where the time comes from, for tests. Default: [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    /// [`Error::Config`] if there are neither keys nor a token, if one of them is blank or has a character that cannot
    /// be sent, if the [proxy](Self::proxy) or the [root certificates](Self::root_certificates) cannot be used, or if
    /// TLS cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let Some(entrance) = self.entrance else {
            return Err(Error::config("give the client credentials, a token, or a token provider"));
        };
        let user_agent = HeaderValue::from_str(&self.user_agent)
            .ok()
            .filter(|value| !value.is_empty())
            .ok_or_else(|| Error::config("the User-Agent must not be empty or have control characters"))?;
        let base = self.environment.base_url()?;
        let (connect, reached) = (self.connect, base.clone());
        let connections = Connections::new(move || connect.client(&reached))?;
        let clock = self.clock;
        let transport = Transport::new(
            connections,
            base.clone(),
            user_agent,
            self.timeout,
            self.max_response_bytes,
            Arc::clone(&clock),
        );
        let limiter = self.limiter.unwrap_or_else(|| {
            let quota = self.default_quota.unwrap_or_else(|| self.environment.requests_per_second());
            Arc::new(match self.requests_per_second {
                Some(most) => SlidingWindow::at_most(most, Arc::clone(&clock)),
                None => SlidingWindow::new(quota, Arc::clone(&clock)),
            })
        });
        let caller = Caller::new(transport, self.decoder, limiter, self.retry, self.deadline, Arc::clone(&clock));
        let caller = Arc::new(match &entrance {
            Entrance::Keys(app_key, secret_key) => caller.hiding([app_key.clone(), secret_key.clone()]),
            Entrance::Token(_) | Entrance::Provider(_) => caller,
        });
        let access = match entrance {
            Entrance::Keys(app_key, secret_key) => {
                check("the app key", &app_key)?;
                check("the secret key", &secret_key)?;
                let key = TokenKey::new(base.as_str(), &app_key);
                let issuer = Arc::new(OAuth::new(Arc::clone(&caller), app_key, secret_key));
                let store = self.store.map(|store| (store, key));
                Access::Issued(TokenManager::new(issuer, store, clock))
            }
            Entrance::Token(token) => {
                check("the token", &token)?;
                Access::Fixed(Arc::new(token))
            }
            Entrance::Provider(provider) => Access::Provided(Provided::new(provider)),
        };
        let (access, notices) = (Arc::new(access), Arc::new(Notices::default()));
        #[cfg(feature = "realtime")]
        let realtime = {
            let url = self.environment.realtime_url()?;
            let line = WebSocketLine::new(Arc::clone(&caller), Arc::clone(&access), url);
            Hub::new(Arc::new(line), caller.shared_clock(), Arc::clone(&notices))
        };
        let inner = Inner {
            environment: self.environment,
            caller,
            access,
            strict: self.strict,
            instruments: Cache::new(self.instrument_lists),
            notices,
            #[cfg(feature = "realtime")]
            realtime,
        };
        Ok(Client { inner: Arc::new(inner) })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("environment", &self.environment).finish_non_exhaustive()
    }
}

/// A key with a line break was read from a file together with it; the server would only say that it is wrong.
fn check(what: &str, secret: &Secret) -> Result<(), Error> {
    let text = secret.expose();
    if text.is_empty() || text.trim() != text || bearer(secret).is_err() {
        return Err(Error::config(format!("{what} is empty, has blanks around it, or characters that cannot be sent")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(variables: &[(&str, &str)]) -> Result<Client, String> {
        let value =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        let client = ClientBuilder::from_variables(|name| Ok(value(name))).and_then(ClientBuilder::build);
        client.map_err(|error| error.to_string())
    }

    #[test]
    fn the_environment_variables_make_a_client() {
        let keys = [("KIWOOM_ENV", "demo"), ("KIWOOM_APP_KEY", "key"), ("KIWOOM_SECRET_KEY", "secret")];
        assert_eq!(from(&keys).unwrap().environment(), &Environment::Demo);
        let token = [("KIWOOM_BASE_URL", "http://127.0.0.1:1"), ("KIWOOM_TOKEN", "token")];
        assert_eq!(from(&token).unwrap().environment(), &Environment::custom("http://127.0.0.1:1").unwrap());
    }

    #[test]
    fn a_missing_or_wrong_variable_is_named() {
        let missing = |variables: &[(&str, &str)], name: &str| {
            let problem = from(variables).unwrap_err();
            assert!(problem.contains(name), "{problem}");
        };
        missing(&[("KIWOOM_TOKEN", "token")], "KIWOOM_ENV");
        missing(&[("KIWOOM_TOKEN", "token"), ("KIWOOM_ENV", "prod")], "KIWOOM_ENV");
        missing(&[("KIWOOM_ENV", "demo")], "KIWOOM_APP_KEY");
        missing(&[("KIWOOM_ENV", "demo"), ("KIWOOM_APP_KEY", "key")], "KIWOOM_SECRET_KEY");
        missing(&[("KIWOOM_ENV", "demo"), ("KIWOOM_SECRET_KEY", "key")], "KIWOOM_APP_KEY");
        missing(&[("KIWOOM_BASE_URL", "http://example.com"), ("KIWOOM_TOKEN", "t")], "KIWOOM_BASE_URL");
    }

    #[test]
    fn a_key_in_the_wrong_variable_is_not_shown() {
        let key = "WQJCwyqInphKnR3bSRtB9NE1lv";
        for name in ["KIWOOM_ENV", "KIWOOM_BASE_URL"] {
            let problem = from(&[(name, key), ("KIWOOM_TOKEN", key)]).unwrap_err();
            assert!(problem.contains(name) && !problem.contains(&key[..6]), "{problem}");
        }
    }

    #[test]
    fn a_key_with_a_line_break_is_refused_without_being_shown() {
        let error = Client::builder(Environment::Demo).credentials("the app key\n", "secret").build().unwrap_err();
        assert!(error.to_string().contains("the app key is empty, has blanks"), "{error}");
        assert!(Client::builder(Environment::Demo).build().is_err());
    }

    fn refused(builder: ClientBuilder) -> String {
        builder.token("token").build().unwrap_err().to_string()
    }

    #[test]
    fn a_proxy_that_is_no_url_of_one_is_refused_without_its_password() {
        for url in
            ["", "proxy.example", "proxy.example:3128", "http://", "ftp://me:hunter2@proxy", "http://me:hunter2@:1"]
        {
            let problem = refused(Client::builder(Environment::Demo).proxy(url));
            assert!(problem.contains("proxy: ") && problem.contains("expected a URL"), "{url}: {problem}");
            assert!(!problem.contains("hunter2"), "{problem}");
        }
        let builder = Client::builder(Environment::Demo).proxy("http://me:hunter2@proxy.example:3128").token("token");
        assert!(!format!("{builder:?}").contains("hunter2"));
        builder.build().unwrap();
    }

    #[test]
    fn certificates_that_are_none_are_refused_by_name() {
        let wrap = |base64: &str| format!("-----BEGIN CERTIFICATE-----\n{base64}\n-----END CERTIFICATE-----\n");
        let key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
        for pem in ["", "no PEM", key, &wrap("?"), &wrap("AAAA"), "-----BEGIN CERTIFICATE-----\nAAAA"] {
            let problem = refused(Client::builder(Environment::Demo).root_certificates(pem));
            assert!(problem.contains("root_certificates: "), "{pem}: {problem}");
        }
    }
}
