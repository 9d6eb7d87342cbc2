//! Keys and tokens: who is let in.

use std::collections::HashMap;

use jiff::tz::{self, Offset};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::hosted::Hosted;
use super::random::{hash, mix};
use super::record::{Cell, Record, enclose};
use super::refusal::Refusal;
use crate::value::Secret;

/// The keys of [`Server::client`](super::Server::client), unless the server is told which ones are good.
pub(super) fn default_keys(hosted: Hosted) -> (Secret, Secret) {
    let name = prefix(hosted).to_lowercase();
    (format!("mock-{name}-app-key").into(), format!("mock-{name}-secret-key").into())
}

fn prefix(hosted: Hosted) -> &'static str {
    match hosted {
        Hosted::Production => "PRODUCTION",
        Hosted::Demo => "DEMO",
    }
}

/// How long a token lives (B2).
const LIFE: SignedDuration = SignedDuration::from_hours(24);

/// Korea is nine hours ahead of UTC.
const KST: Offset = tz::offset(9);

/// Which keys there are, and which tokens were issued. There is no `Debug`: the app keys are in it.
pub(super) struct Tokens {
    hosted: Hosted,
    seed: u64,
    /// The good keys; any pair is good if there are none.
    keys: Vec<(Secret, Secret)>,
    /// The keys of the other environment.
    foreign_keys: Vec<Secret>,
    /// By app key.
    issued: HashMap<String, Token>,
    count: u64,
}

struct Token {
    secret: Secret,
    expires_at: Timestamp,
    /// It is refused, and issued all the same until it is revoked (B4).
    dead: bool,
}

impl Tokens {
    pub(super) fn new(hosted: Hosted, seed: u64, keys: Vec<(Secret, Secret)>, foreign_keys: Vec<Secret>) -> Self {
        Self { hosted, seed, keys, foreign_keys, issued: HashMap::new(), count: 0 }
    }

    /// au10001. Within the life of a token it is issued again, with the same expiry (B3).
    pub(super) fn issue(&mut self, body: &Value, now: Timestamp) -> Result<Record, Refusal> {
        match text(body, "grant_type") {
            "" => return Err(Refusal::no_grant_type()),
            "client_credentials" => {}
            _ => return Err(Refusal::unknown_grant_type()),
        }
        let app_key = self.verified(body)?;
        let (secret, expires_at) = self.token_for(app_key, now);
        let expires_at = KST.to_datetime(expires_at).strftime("%Y%m%d%H%M%S").to_string();
        let mut record = vec![
            ("expires_dt".to_owned(), Cell::Text(expires_at)),
            ("token_type".to_owned(), Cell::Text("bearer".to_owned())),
            ("token".to_owned(), Cell::Text(secret.expose().to_owned())),
        ];
        enclose(&mut record, json!(0), "정상적으로 처리되었습니다");
        Ok(record)
    }

    /// au10002.
    pub(super) fn revoke(&mut self, body: &Value) -> Result<Record, Refusal> {
        let app_key = self.verified(body)?;
        let token = text(body, "token");
        if token.is_empty() {
            return Err(Refusal::no_token_to_revoke());
        }
        match self.issued.get(app_key) {
            Some(issued) if issued.secret.expose() == token => self.issued.remove(app_key),
            _ => return Err(Refusal::not_revoked()),
        };
        let mut record = Record::new();
        enclose(&mut record, json!(0), "정상적으로 처리되었습니다");
        Ok(record)
    }

    /// The app key of a request, if it and its secret key are good.
    fn verified<'b>(&self, body: &'b Value) -> Result<&'b str, Refusal> {
        let (app_key, secret_key) = (text(body, "appkey"), text(body, "secretkey"));
        if app_key.is_empty() || secret_key.is_empty() {
            return Err(Refusal::no_keys());
        }
        let other = default_keys(self.hosted.other()).0;
        if app_key == other.expose() || self.foreign_keys.iter().any(|key| key.expose() == app_key) {
            return Err(Refusal::key_of_other_environment());
        }
        let good = |(app, secret): &(Secret, Secret)| app.expose() == app_key && secret.expose() == secret_key;
        if self.keys.is_empty() || self.keys.iter().any(good) { Ok(app_key) } else { Err(Refusal::wrong_keys()) }
    }

    /// The token of an app key, a new one if need be.
    pub(super) fn token_for(&mut self, app_key: &str, now: Timestamp) -> (Secret, Timestamp) {
        if let Some(token) = self.issued.get(app_key).filter(|token| token.expires_at > now) {
            return (token.secret.clone(), token.expires_at);
        }
        self.count += 1;
        let random = mix(mix(self.seed, hash(app_key)), self.count);
        let secret = Secret::from(format!("{}-{random:016X}{:016X}", prefix(self.hosted), mix(random, 1)));
        // The live server states whole seconds.
        let expires_at = Timestamp::from_second((now + LIFE).as_second()).unwrap_or(now);
        self.issued.insert(app_key.to_owned(), Token { secret: secret.clone(), expires_at, dead: false });
        (secret, expires_at)
    }

    /// The app key whose token the `authorization` header shows.
    pub(super) fn admit(&self, authorization: Option<&str>, now: Timestamp) -> Result<String, Refusal> {
        let header = authorization.ok_or_else(Refusal::no_authorization)?.trim_start();
        if header.is_empty() {
            return Err(Refusal::no_authorization());
        }
        let (scheme, token) = match header.split_once(' ') {
            Some((scheme, token)) => (scheme, token.trim()),
            // HTTP drops the blank at the end of `Bearer `.
            None if header.eq_ignore_ascii_case("bearer") => (header, ""),
            None => return Err(Refusal::malformed_authorization()),
        };
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(Refusal::unknown_scheme());
        }
        if token.is_empty() {
            return Err(Refusal::empty_authorization());
        }
        if token.starts_with(&format!("{}-", prefix(self.hosted.other()))) {
            return Err(Refusal::token_of_other_environment());
        }
        let of = |issued: &Token| issued.secret.expose() == token && !issued.dead && issued.expires_at > now;
        let owner = self.issued.iter().find(|(_, issued)| of(issued)).map(|(app_key, _)| app_key.clone());
        owner.ok_or_else(Refusal::dead_token)
    }

    /// The token of an app key dies before its time. A stubborn one is issued again, until it is revoked.
    pub(super) fn kill(&mut self, app_key: &str, stubborn: bool) {
        if !stubborn {
            self.issued.remove(app_key);
        } else if let Some(token) = self.issued.get_mut(app_key) {
            token.dead = true;
        }
    }

    /// No token is good any more.
    pub(super) fn kill_all(&mut self) {
        self.issued.clear();
    }

    /// The tokens that are good, in no particular order.
    pub(super) fn good(&self, now: Timestamp) -> Vec<Secret> {
        let good = self.issued.values().filter(|token| !token.dead && token.expires_at > now);
        good.map(|token| token.secret.clone()).collect()
    }
}

fn text<'b>(body: &'b Value, element: &str) -> &'b str {
    body.get(element).and_then(Value::as_str).map_or("", str::trim)
}
