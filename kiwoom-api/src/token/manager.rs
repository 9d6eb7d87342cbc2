use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{self, Either};
use jiff::{SignedDuration, Timestamp};
use tokio::runtime::Handle;
use tokio::sync::{Mutex as Turn, watch};

use super::{Issuer, StoreLock, Token, TokenKey, TokenStore};
use crate::boxed::BoxFuture;
use crate::clock::Clock;
use crate::error::{AuthError, BoxError, Error, Outcome};
use crate::excerpt::Excerpt;
use crate::value::Secret;

/// How long before its expiry a token is renewed. Earlier would gain nothing: re-issuing usually returns the token that
/// is still valid, with the same expiry (B3).
const AHEAD: SignedDuration = SignedDuration::from_mins(10);

/// A token that was just obtained is used for at least this long, and renewing one is not tried more often than this,
/// even if the expiry has passed by our clock. The clock may be wrong, and re-issuing may return the same expiry; what
/// counts is whether the server accepts the token.
const SHORTEST: SignedDuration = SignedDuration::from_secs(60);

/// Between the end of one call to the token endpoint and the start of the next: it allows about two a second (B5).
const SPACING: Duration = Duration::from_millis(510);

/// The first pause after a failure. It doubles with each further failure, up to [`LONGEST_PAUSE`].
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// The pause after a refusal that only the user can do something about (B6). He may do so while the program runs.
const TERMINAL_PAUSE: Duration = Duration::from_secs(60);

/// How long to wait for the store, in each step.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long it may take to obtain a token, with all that belongs to it: the store, the rate limit, revoking a dead one
/// and issuing another. It takes that long only if something hangs.
const LONGEST_FLIGHT: Duration = Duration::from_secs(120);

/// How many flights one call waits for, if they end without a use for it.
const FLIGHTS: u32 = 3;

/// The token of one client and its clones.
///
/// - **Single flight**: a token is obtained by one spawned task, for which all callers wait. A caller that is cancelled,
///   or whose deadline passes, does not stop it: it ends by itself, after [`LONGEST_FLIGHT`] at the latest.
/// - **Generations** tell tokens apart, since the strings cannot (B3, B4): a token that is taken into use after the last
///   one died or was revoked has the next generation, even if it is the same string. A failure that is reported for an
///   earlier generation does not touch the present one.
/// - **Ahead of its expiry** a token is renewed in the background, while callers go on using it.
/// - **After a failure** no call is made during a pause; whoever needs a token then gets the same error.
#[derive(Clone)]
pub(crate) struct TokenManager(Arc<Shared>);

/// The right to use the present token, for one attempt of one call.
#[derive(Debug, Clone)]
pub(crate) struct Lease {
    secret: Arc<Secret>,
    generation: u64,
}

impl Lease {
    pub(crate) fn secret(&self) -> &Secret {
        &self.secret
    }

    #[cfg(test)]
    pub(crate) fn generation(&self) -> u64 {
        self.generation
    }
}

struct Shared {
    issuer: Arc<dyn Issuer>,
    store: Option<(Arc<dyn TokenStore>, TokenKey)>,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
    /// Held while the token is obtained or revoked: these must not overlap.
    work: Turn<()>,
}

#[derive(Default)]
struct State {
    live: Option<Live>,
    /// The generation of the last token that was taken into use; zero before the first.
    generation: u64,
    /// The token that the server declared dead, until another one is in use.
    dead: Option<Arc<Secret>>,
    failure: Option<Failure>,
    flight: Option<Flight>,
    /// When the last call to the token endpoint ended.
    called: Option<Duration>,
}

struct Live {
    lease: Lease,
    usable_until: Timestamp,
    refresh_at: Timestamp,
}

struct Failure {
    error: Error,
    count: u32,
    until: Duration,
}

/// Receives what comes of obtaining a token. It is closed without that if the task was stopped.
type Flight = watch::Receiver<Option<Result<Lease, Error>>>;

impl TokenManager {
    pub(crate) fn new(
        issuer: Arc<dyn Issuer>,
        store: Option<(Arc<dyn TokenStore>, TokenKey)>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self(Arc::new(Shared { issuer, store, clock, state: Mutex::default(), work: Turn::default() }))
    }

    /// The token to use now. It waits only if there is none.
    ///
    /// # Errors
    /// If none can be obtained: why, or that it failed a moment ago.
    pub(crate) async fn current(&self) -> Result<Lease, Error> {
        self.lease_after(0).await
    }

    /// A token to use instead of one that the server has declared dead (8005).
    ///
    /// # Errors
    /// As for [`current`](Self::current), and if the server does not issue any other token.
    pub(crate) async fn renew(&self, died: &Lease) -> Result<Lease, Error> {
        {
            let mut state = self.0.state();
            if state.live.take_if(|live| live.lease.generation == died.generation).is_some() {
                tracing::info!(generation = died.generation, "the token has died");
                state.dead = Some(Arc::clone(&died.secret));
            }
        }
        self.lease_after(died.generation).await
    }

    /// Whether a lease is of the present token, and not expired.
    pub(crate) fn is_current(&self, lease: &Lease) -> bool {
        let now = self.0.clock.now();
        let state = self.0.state();
        state.live.as_ref().is_some_and(|live| live.lease.generation == lease.generation && now < live.usable_until)
    }

    /// Revokes the token, also the one that only the store knows. Without a token there is nothing to do.
    ///
    /// # Errors
    /// If the server cannot be reached or refuses. The token then stays in use.
    pub(crate) async fn revoke(&self) -> Result<(), Error> {
        let shared = &*self.0;
        let _turn = shared.work.lock().await;
        let _lock = shared.lock().await;
        let live = shared.state().live.as_ref().map(|live| Arc::clone(&live.lease.secret));
        let stored = shared.load().await.map(|token| token.secret);
        let Some(secret) = live.as_deref().or(stored.as_ref()) else { return Ok(()) };
        match shared.call(shared.issuer.revoke(secret)).await {
            // What is dead need not be revoked.
            Err(error) if !error.is_dead_token() => return Err(error),
            _ => {}
        }
        shared.state().live.take_if(|live| live.lease.secret() == secret);
        if stored.as_ref() == Some(secret) {
            shared.clear().await;
        }
        Ok(())
    }

    /// A token whose generation is later than `generation`, which is not in use any more.
    async fn lease_after(&self, generation: u64) -> Result<Lease, Error> {
        for _ in 0..FLIGHTS {
            let mut flight = match self.look()? {
                Either::Left(lease) => return Ok(lease),
                Either::Right(flight) => flight,
            };
            let outcome = flight.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone());
            match outcome {
                // It was obtained before it died, and the flight was not over then.
                Some(Ok(lease)) if lease.generation <= generation => {}
                Some(outcome) => return outcome,
                // The task was stopped: its runtime was shut down, or it panicked.
                None => {}
            }
        }
        Err(Error::auth(AuthError::Interrupted))
    }

    /// The present token, or the flight that brings one.
    fn look(&self) -> Result<Either<Lease, Flight>, Error> {
        let mut state = self.0.state();
        let (now, elapsed) = (self.0.clock.now(), self.0.clock.elapsed());
        // One that was stopped half-way is closed.
        let flight = state.flight.clone().filter(|flight| flight.has_changed().is_ok());
        if let Some(live) = state.live.as_ref().filter(|live| now < live.usable_until) {
            let lease = live.lease.clone();
            if now >= live.refresh_at && flight.is_none() {
                // If it cannot be spawned, the token is still good.
                let _ = self.depart(&mut state);
            }
            return Ok(Either::Left(lease));
        }
        if let Some(flight) = flight {
            return Ok(Either::Right(flight));
        }
        if let Some(failure) = state.failure.as_ref().filter(|failure| elapsed < failure.until) {
            return Err(failure.again(elapsed));
        }
        self.depart(&mut state).map(Either::Right)
    }

    /// Starts to obtain a token.
    fn depart(&self, state: &mut State) -> Result<Flight, Error> {
        let runtime =
            Handle::try_current().map_err(|_| Error::config("the client must be used within a tokio runtime"))?;
        let (sender, flight) = watch::channel(None);
        state.flight = Some(flight.clone());
        if let Some(live) = &mut state.live {
            let now = self.0.clock.now();
            live.refresh_at = now + half_of(live.usable_until.duration_since(now));
        }
        let shared = Arc::clone(&self.0);
        runtime.spawn(async move {
            let limit = shared.clock.sleep(LONGEST_FLIGHT);
            let outcome = match future::select(pin!(shared.obtain()), limit).await {
                Either::Left((outcome, _)) => outcome,
                Either::Right(_) => Err(Error::timeout("au10001", Outcome::Unknown, LONGEST_FLIGHT)),
            };
            {
                let mut state = shared.state();
                if let Err(error) = &outcome {
                    tracing::warn!(%error, "no token could be obtained");
                    state.fail(error.clone(), shared.clock.elapsed());
                }
                state.flight = None;
            }
            sender.send_replace(Some(outcome));
        });
        Ok(flight)
    }
}

/// Half of what remains, so that a few attempts are made when re-issuing returns the same expiry (B3).
fn half_of(remaining: SignedDuration) -> SignedDuration {
    (remaining / 2).max(SHORTEST)
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that is done under the lock can panic half-way.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a token into use, from the store or from the server.
    async fn obtain(&self) -> Result<Lease, Error> {
        let _turn = self.work.lock().await;
        let _lock = self.lock().await;
        // Under the lock: another process may have replaced the token since.
        if let Some(token) = self.load().await {
            if self.is_dead(&token) {
                self.clear().await;
            } else if let Some(lease) = self.adopt_stored(&token) {
                return Ok(lease);
            }
        }
        let mut token = self.call(self.issuer.issue()).await?;
        let lease = match self.adopt(&token) {
            Some(lease) => lease,
            None => {
                // The server hands out the token that it does not accept (B4).
                tracing::warn!("the server issued the dead token again; revoking it");
                if let Err(error) = self.call(self.issuer.revoke(&token.secret)).await {
                    // It may be too dead to be revoked.
                    tracing::warn!(%error, "the dead token could not be revoked");
                }
                token = self.call(self.issuer.issue()).await?;
                self.adopt(&token).ok_or_else(|| {
                    // The next attempt may use it: the server may have changed its mind by then.
                    self.state().dead = None;
                    Error::dead_token_again()
                })?
            }
        };
        if let Some((store, key)) = &self.store {
            self.patient("saved", store.save(key, &token)).await;
        }
        Ok(lease)
    }

    fn is_dead(&self, token: &Token) -> bool {
        self.state().dead.as_deref() == Some(&token.secret)
    }

    /// Takes a token into use, unless it is the dead one.
    fn adopt(&self, token: &Token) -> Option<Lease> {
        self.state().adopt(token, self.clock.now())
    }

    /// Takes a token from the store into use, if it is better than none and than the present one.
    fn adopt_stored(&self, token: &Token) -> Option<Lease> {
        let (mut state, now) = (self.state(), self.clock.now());
        let known = state.live.as_ref().is_some_and(|live| live.lease.secret() == &token.secret);
        if known || token.expires_at <= now {
            return None;
        }
        state.adopt(token, now)
    }

    /// Makes a call to the token endpoint, not too soon after the last one.
    async fn call<T>(&self, call: BoxFuture<'_, Result<T, Error>>) -> Result<T, Error> {
        let called = self.state().called;
        let wait = called.map_or(Duration::ZERO, |called| (called + SPACING).saturating_sub(self.clock.elapsed()));
        if !wait.is_zero() {
            self.clock.sleep(wait).await;
        }
        // Before the call too, in case that it never returns.
        self.state().called = Some(self.clock.elapsed());
        let result = call.await;
        self.state().called = Some(self.clock.elapsed());
        result
    }

    async fn lock(&self) -> Option<StoreLock> {
        let (store, key) = self.store.as_ref()?;
        self.patient("locked", store.lock(key)).await
    }

    async fn load(&self) -> Option<Token> {
        let (store, key) = self.store.as_ref()?;
        let token = self.patient("read", store.load(key)).await??;
        if !token.is_sendable() {
            tracing::warn!("the token in the store is blank or cannot be sent, and ignored; it will be replaced");
            return None;
        }
        Some(token)
    }

    async fn clear(&self) {
        if let Some((store, key)) = &self.store {
            self.patient("cleared", store.clear(key)).await;
        }
    }

    /// A step of the store. Trading goes on without the store, so its failures are logged only.
    async fn patient<T>(&self, step: &str, work: BoxFuture<'_, Result<T, BoxError>>) -> Option<T> {
        match future::select(work, self.clock.sleep(PATIENCE)).await {
            Either::Left((Ok(value), _)) => return Some(value),
            Either::Left((Err(error), _)) => {
                tracing::warn!(error = %Excerpt(&error.to_string()), "the token store could not be {step}");
            }
            Either::Right(_) => tracing::warn!("the token store could not be {step} in time"),
        }
        None
    }
}

impl State {
    fn adopt(&mut self, token: &Token, now: Timestamp) -> Option<Lease> {
        if self.dead.as_deref() == Some(&token.secret) {
            return None;
        }
        let lease = match self.live.take() {
            // Renewed, and it is the same (B3): what is reported of the old one is true of the new one.
            Some(live) if live.lease.secret() == &token.secret => live.lease,
            _ => {
                self.generation += 1;
                Lease { secret: Arc::new(token.secret.clone()), generation: self.generation }
            }
        };
        let expires_at = token.expires_at;
        tracing::info!(generation = lease.generation, %expires_at, "a token is in use");
        self.live = Some(Live {
            lease: lease.clone(),
            usable_until: expires_at.max(now + SHORTEST),
            // An expiry at the end of time must not overflow.
            refresh_at: (now + half_of(expires_at.duration_since(now)))
                .max(expires_at.checked_sub(AHEAD).unwrap_or(expires_at)),
        });
        self.dead = None;
        self.failure = None;
        Some(lease)
    }

    fn fail(&mut self, error: Error, now: Duration) {
        let count = self.failure.as_ref().map_or(0, |failure| failure.count.saturating_add(1));
        let pause = match &error {
            error if error.is_terminal_auth() => TERMINAL_PAUSE,
            Error::Auth(auth) if matches!(**auth, AuthError::DeadTokenAgain) => LONGEST_PAUSE,
            _ => (FIRST_PAUSE * (1 << count.min(4))).min(LONGEST_PAUSE),
        };
        self.failure = Some(Failure { error, count, until: now + pause });
    }
}

impl Failure {
    /// What to tell who comes during the pause.
    fn again(&self, now: Duration) -> Error {
        if self.error.is_terminal_auth() {
            return self.error.clone();
        }
        Error::cooling_down(self.until.saturating_sub(now), self.error.clone())
    }
}

impl fmt::Debug for TokenManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.0.state();
        f.debug_struct("TokenManager").field("generation", &state.generation).finish_non_exhaustive()
    }
}
