//! The server as a test holds it.

use std::fmt;
use std::sync::Arc;

use tokio::task::JoinHandle;

use super::core::Core;
use super::fault::Fault;
use super::planned::PlannedFault;
use super::received::Received;
use crate::client::{Client, ClientBuilder};
use crate::environment::Environment;
use crate::value::Secret;

/// A mock server on this machine. It stops when it is dropped.
pub struct Server {
    pub(super) core: Arc<Core>,
    pub(super) url: String,
    pub(super) environment: Environment,
    pub(super) accepting: JoinHandle<()>,
}

impl Server {
    /// Where it is: `http://127.0.0.1:PORT`. It can be the `KIWOOM_BASE_URL` of another process.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A client of it in the making, with keys that it accepts and the quota that it allows.
    pub fn client(&self) -> ClientBuilder {
        let (app_key, secret_key) = self.core.keys.clone();
        Client::builder(self.environment.clone())
            .credentials(app_key, secret_key)
            .requests_per_second(self.core.quota.max(1))
    }

    /// Lets something go wrong: once, with the next request of any TR, unless the returned value is told otherwise.
    ///
    /// Of several faults that could strike a request, the one that was asked for first does.
    pub fn fault(&self, fault: Fault) -> PlannedFault<'_> {
        PlannedFault { core: &self.core, id: self.core.state().faults.add(fault) }
    }

    /// Lets nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.core.state().faults.clear();
    }

    /// The requests received so far, in the order of their arrival: the last 10,000 of them.
    pub fn requests(&self) -> Vec<Received> {
        self.core.state().received.iter().cloned().collect()
    }

    /// The requests of one TR received so far.
    pub fn requests_of(&self, tr: &str) -> Vec<Received> {
        self.core.state().received.iter().filter(|received| received.tr == tr).cloned().collect()
    }

    /// Forgets the requests received so far.
    pub fn clear_requests(&self) {
        self.core.state().received.clear();
    }

    /// A token, for a client that cannot issue one by itself.
    pub fn issue_token(&self) -> Secret {
        let now = self.core.clock.now();
        self.core.state().tokens.token_for(self.core.keys.0.expose(), now).0
    }

    /// The tokens that are good at present, in no particular order.
    pub fn issued_tokens(&self) -> Vec<Secret> {
        let now = self.core.clock.now();
        self.core.state().tokens.good(now)
    }

    /// Lets all tokens die: the next calls that use them are refused with 8005.
    pub fn revoke_all_tokens(&self) {
        self.core.state().tokens.kill_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The connections end with the task that has accepted them.
        self.accepting.abort();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("url", &self.url).field("hosted", &self.core.hosted).finish_non_exhaustive()
    }
}
