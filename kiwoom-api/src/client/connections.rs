//! The connections that are kept, and how to be rid of them.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::error::Error;

/// The HTTP client, which keeps connections for further requests (B28), until they cannot be trusted any more.
pub(crate) struct Connections {
    open: Box<dyn Fn() -> Result<reqwest::Client, Error> + Send + Sync>,
    kept: Mutex<Kept>,
}

struct Kept {
    /// `None` after a discard, until the next request.
    http: Option<reqwest::Client>,
    generation: u64,
}

/// An HTTP client, and which one it is.
pub(crate) struct Lent {
    pub(crate) http: reqwest::Client,
    generation: u64,
}

impl Connections {
    /// `open` makes a client without connections, each time it is called.
    pub(crate) fn new(
        open: impl Fn() -> Result<reqwest::Client, Error> + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        let http = Some(open()?);
        Ok(Self { open: Box::new(open), kept: Mutex::new(Kept { http, generation: 0 }) })
    }

    /// The client to send with.
    pub(crate) fn lend(&self) -> Result<Lent, Error> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let http = match &kept.http {
            Some(http) => http.clone(),
            None => kept.http.insert((self.open)()?).clone(),
        };
        Ok(Lent { http, generation: kept.generation })
    }

    /// Forgets the client and with it its connections, which end when the requests do that are on them. No later request
    /// gets one of them. If another client has taken its place already, that one stays.
    pub(crate) fn discard(&self, lent: &Lent) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.generation == lent.generation {
            *kept = Kept { http: None, generation: kept.generation.wrapping_add(1) };
        }
    }
}

impl fmt::Debug for Connections {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connections")
    }
}
