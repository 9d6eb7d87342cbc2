//! One call, from the permit to the reply: what is waited for, what is sent, and what is repeated.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::{Either, select};
use secrecy::zeroize::Zeroizing;
use serde_json::value::RawValue;
use tracing::field::{Empty, display};
use tracing::{Instrument as _, Span};

use crate::catalogue::{self, TrKind};
use crate::client::access::{Access, Pass};
use crate::client::judge::judge;
use crate::client::quote::Quotes;
use crate::client::retry::{Budget, RetryPolicy};
use crate::client::transport::{Parcel, Transport};
use crate::clock::Clock;
use crate::error::ErrorCode;
use crate::rate::RateLimit;
use crate::wire::Decoder;
use crate::{
    Cursor, DecodeError, Envelope, Error, InvalidRequest, Outcome, Rejection, Reply, Request, Response, Secret,
};

/// What makes calls. All clones of a client share one.
pub(crate) struct Caller {
    transport: Transport,
    decoder: Decoder,
    limiter: Arc<dyn RateLimit>,
    retry: RetryPolicy,
    budget: Budget,
    deadline: Option<Duration>,
    clock: Arc<dyn Clock>,
    /// Those of the client, which nothing may print.
    keys: Vec<Secret>,
}

/// A call to make.
pub(crate) struct Call<'a> {
    pub(crate) tr: Cow<'static, str>,
    pub(crate) path: Cow<'a, str>,
    pub(crate) kind: TrKind,
    pub(crate) body: Bytes,
    pub(crate) cursor: Option<&'a Cursor>,
    /// From 1, for the log.
    pub(crate) page: u32,
}

impl<'a> Call<'a> {
    pub(crate) fn new(
        tr: Cow<'static, str>,
        path: Cow<'a, str>,
        kind: TrKind,
        body: String,
        cursor: Option<&'a Cursor>,
    ) -> Self {
        // It may hold keys: whoever drops it last wipes it.
        let body = Bytes::from_owner(Zeroizing::new(body.into_bytes()));
        Self { tr, path, kind, body, cursor, page: 1 }
    }

    pub(crate) fn typed<R: Request>(request: &R, cursor: Option<&'a Cursor>) -> Result<Self, InvalidRequest> {
        let tr = R::TR;
        Ok(Self::new(tr.id.into(), tr.path.into(), tr.kind, request.to_json()?, cursor))
    }

    pub(crate) fn page(mut self, page: u32) -> Self {
        self.page = page;
        self
    }

    /// What the body holds that nothing may print.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        let elements = catalogue::find(&self.tr).map_or(&[][..], |tr| tr.request);
        let mut names = elements.iter().filter(|element| element.kind.is_private()).map(|e| e.element).peekable();
        if names.peek().is_none() {
            return Vec::new();
        }
        // Borrowed: a copy would have to be wiped.
        let body: HashMap<Cow<'_, str>, &RawValue> = serde_json::from_slice(&self.body).unwrap_or_default();
        let text = |raw: &RawValue| serde_json::from_str::<String>(raw.get()).ok().map(Secret::from);
        names.filter_map(|name| text(body.get(name)?)).collect()
    }
}

/// Reads the body and keeps it; returns what it says about success. It is called for each answer, the last one counts.
pub(crate) type Read<'a> = dyn FnMut(&[u8], Quotes<'_>) -> Result<Envelope, DecodeError> + Send + 'a;

/// An answer that says that the call succeeded.
pub(crate) struct Success {
    pub(crate) message: Option<String>,
    pub(crate) continuation: Option<Cursor>,
    pub(crate) raw: Bytes,
}

impl Caller {
    pub(crate) fn new(
        transport: Transport,
        decoder: Decoder,
        limiter: Arc<dyn RateLimit>,
        retry: RetryPolicy,
        deadline: Option<Duration>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        let budget = retry.new_budget();
        Self { transport, decoder, limiter, retry, budget, deadline, clock, keys: Vec::new() }
    }

    /// With keys that the server may repeat in its answers.
    pub(crate) fn hiding(self, keys: impl IntoIterator<Item = Secret>) -> Self {
        Self { keys: keys.into_iter().collect(), ..self }
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// Makes a call whose body is read into `T`.
    pub(crate) async fn typed<T: Response>(&self, call: &Call<'_>, access: Option<&Access>) -> Result<Reply<T>, Error> {
        let mut kept = None;
        let mut read = |bytes: &[u8], quotes: Quotes<'_>| {
            let mut decoded = self.decoder.decode::<T>(bytes)?;
            quotes.scrub_issues(&mut decoded.issues);
            kept = Some((decoded.body, decoded.issues));
            Ok(decoded.envelope)
        };
        let success = self.call(call, access, &mut read).await?;
        let (body, issues) = kept.unwrap_or_default();
        Ok(Reply::new(body, success.continuation, success.message, issues, success.raw))
    }

    /// Makes a call, within its deadline.
    pub(crate) async fn call(
        &self,
        call: &Call<'_>,
        access: Option<&Access>,
        read: &mut Read<'_>,
    ) -> Result<Success, Error> {
        let span = tracing::info_span!(
            "kiwoom_call",
            tr_id = %call.tr,
            page = call.page,
            attempt = Empty,
            status = Empty,
            code = Empty,
            latency_ms = Empty,
            permit_wait_ms = Empty,
        );
        let sent = AtomicBool::new(false);
        let attempts = pin!(self.attempts(call, access, read, &sent).instrument(span.clone()));
        let result = match self.deadline {
            None => attempts.await,
            Some(deadline) => match select(attempts, self.clock.sleep(deadline)).await {
                Either::Left((result, _)) => result,
                Either::Right(_) => {
                    let outcome = if sent.load(Ordering::Relaxed) { Outcome::Unknown } else { Outcome::NotExecuted };
                    Err(Error::timeout(&call.tr, outcome, deadline))
                }
            },
        };
        if let Err(error) = &result {
            span.in_scope(|| tracing::debug!(%error, "the call failed"));
        }
        result
    }

    /// Sends the call until it succeeds, or must not be repeated. `sent` tells whether an attempt is under way whose
    /// outcome is open.
    async fn attempts(
        &self,
        call: &Call<'_>,
        access: Option<&Access>,
        read: &mut Read<'_>,
        sent: &AtomicBool,
    ) -> Result<Success, Error> {
        let end = self.deadline.and_then(|deadline| self.clock.elapsed().checked_add(deadline));
        let mut waits = self.retry.waits();
        let mut renewed: Option<Pass> = None;
        let mut may_renew = true;
        let mut attempt = 0_u32;
        loop {
            attempt += 1;
            Span::current().record("attempt", attempt);
            let started = self.clock.elapsed();
            let permit = self.limiter.acquire(&call.tr).await;
            let waited = self.clock.elapsed().saturating_sub(started);
            // Only now, so that the token is fresh however long the permit took.
            let pass = match (renewed.take(), access) {
                (Some(pass), _) => Some(pass),
                (None, Some(access)) => Some(access.pass().await?),
                (None, None) => None,
            };
            let token = pass.as_ref().map(Pass::secret);
            let parcel = Parcel { tr: &call.tr, path: &call.path, body: call.body.clone(), token, cursor: call.cursor };
            let departed = self.clock.elapsed();
            sent.store(true, Ordering::Relaxed);
            let answer = self.transport.exchange(parcel, permit).await;
            let latency = self.clock.elapsed().saturating_sub(departed);
            let quotes = Quotes::new(call, token, &self.keys);
            let result = answer.and_then(|answer| judge(call, quotes, answer, read));
            self.trace(attempt, &result, latency, waited);
            let error = match result {
                Ok(success) => {
                    self.budget.succeed();
                    return Ok(success);
                }
                Err(error) => error,
            };
            sent.store(error.outcome() == Outcome::Unknown, Ordering::Relaxed);
            if let Error::RateLimited(rejection) = &error {
                self.tell_limiter(&call.tr, rejection);
            }
            if error.is_dead_token()
                && let (true, Some(access), Some(died)) = (may_renew, access, pass)
            {
                // Once per call (B4), and never through this function again (R4).
                may_renew = false;
                renewed = Some(access.renew(died, error).await?);
                continue;
            }
            if !self.retry.repeats(call.kind, &error) {
                return Err(error);
            }
            let Some(wait) = waits.next() else { return Err(error) };
            if end.is_some_and(|end| self.clock.elapsed().saturating_add(wait) >= end) {
                return Err(error);
            }
            if !matches!(error, Error::RateLimited(_)) && !self.budget.take() {
                tracing::warn!(%error, "not repeated: too many calls have failed of late");
                return Err(error);
            }
            tracing::warn!(%error, attempt, wait_ms = millis(wait), "repeating the call");
            self.clock.sleep(wait).await;
        }
    }

    /// B9: the quota of a TR is in the refusal; a refusal on behalf of all TRs, or of a group, states none for this one.
    fn tell_limiter(&self, tr: &str, rejection: &Rejection) {
        let about_this_tr =
            !matches!(rejection.code(), Some(ErrorCode::TotalQuotaExceeded | ErrorCode::GroupQuotaExceeded));
        match rejection.quota().filter(|_| about_this_tr) {
            Some(quota) => self.limiter.state_quota(tr, quota),
            None => self.limiter.refused(tr),
        }
    }

    fn trace(&self, attempt: u32, result: &Result<Success, Error>, latency: Duration, waited: Duration) {
        let span = Span::current();
        if span.is_disabled() {
            return;
        }
        let (latency_ms, permit_wait_ms) = (millis(latency), millis(waited));
        span.record("latency_ms", latency_ms).record("permit_wait_ms", permit_wait_ms);
        match result {
            Ok(_) => span.record("status", 200),
            Err(error) => {
                if let Some(code) = error.code() {
                    span.record("code", display(code));
                }
                if let Some(status) = error.status() { span.record("status", status) } else { &span }
            }
        };
        tracing::debug!(attempt, latency_ms, permit_wait_ms, succeeded = result.is_ok(), "attempt");
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

impl fmt::Debug for Caller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Caller")
            .field("transport", &self.transport)
            .field("limiter", &self.limiter)
            .field("retry", &self.retry)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
