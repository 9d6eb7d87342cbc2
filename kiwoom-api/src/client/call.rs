//! One call, from the token to the reply: what is waited for, what is sent, and what is sent again.

#[cfg(test)]
mod tests;

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
use crate::client::Reply;
use crate::client::access::{Access, Pass};
use crate::client::admission::{Ready, Then};
use crate::client::judge::judge;
use crate::client::next_step::{NextStep, Progress};
use crate::client::quote::Quotes;
use crate::client::retry::{Budget, RetryPolicy};
use crate::client::transport::{Answer, Parcel, Transport};
use crate::clock::Clock;
use crate::cursor::Cursor;
use crate::error::{Error, ErrorCode, Outcome, Rejection};
use crate::rate::{Permit, Place, RateLimit};
use crate::value::Secret;
use crate::wire::{DecodeError, Decoder, Envelope, InvalidRequest, Request, Response};

/// What makes calls. All clones of a client share one.
pub(crate) struct Caller<X = Transport> {
    transport: X,
    decoder: Decoder,
    pub(super) limiter: Arc<dyn RateLimit>,
    pub(super) retry: RetryPolicy,
    budget: Budget,
    deadline: Option<Duration>,
    pub(super) clock: Arc<dyn Clock>,
    /// Those of the client, which nothing may print.
    keys: Vec<Secret>,
}

/// What brings a request to the server and the answer back.
pub(crate) trait Exchange: fmt::Debug + Send + Sync {
    /// Gives the permit back when the answer begins.
    fn exchange(&self, parcel: Parcel<'_>, permit: Permit) -> impl Future<Output = Result<Answer, Error>> + Send;
}

impl Exchange for Transport {
    fn exchange(&self, parcel: Parcel<'_>, permit: Permit) -> impl Future<Output = Result<Answer, Error>> + Send {
        Self::exchange(self, parcel, permit)
    }
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
    /// Others wait for it too, so the deadline of the call that began it is not its own.
    is_shared: bool,
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
        Self { tr, path, kind, body, cursor, page: 1, is_shared: false }
    }

    pub(crate) fn typed<R: Request>(request: &R, cursor: Option<&'a Cursor>) -> Result<Self, InvalidRequest> {
        let tr = R::TR;
        Ok(Self::new(tr.id.into(), tr.path.into(), tr.kind, request.to_json()?, cursor))
    }

    pub(crate) fn page(mut self, page: u32) -> Self {
        self.page = page;
        self
    }

    /// Makes it a call for which others wait too: no deadline of theirs ends it.
    pub(crate) fn shared(mut self) -> Self {
        self.is_shared = true;
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

impl<X: Exchange> Caller<X> {
    pub(crate) fn new(
        transport: X,
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

    #[cfg(feature = "realtime")]
    pub(super) fn shared_clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.clock)
    }

    #[cfg(feature = "realtime")]
    pub(super) fn transport(&self) -> &X {
        &self.transport
    }

    /// Those of the client, which nothing may print.
    #[cfg(feature = "realtime")]
    pub(super) fn keys(&self) -> &[Secret] {
        &self.keys
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
        let attempts = self.attempts(call, access, read, &sent).instrument(span.clone());
        let result = self.within(self.deadline_of(call), &call.tr, &sent, attempts).await;
        if let Err(error) = &result {
            span.in_scope(|| tracing::debug!(%error, "the call failed"));
        }
        result
    }

    /// Waits for what others may wait for too, but no longer than a call may take.
    pub(crate) async fn within_deadline<T>(
        &self,
        tr: &str,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        self.within(self.deadline, tr, &AtomicBool::new(true), work).await
    }

    fn deadline_of(&self, call: &Call<'_>) -> Option<Duration> {
        self.deadline.filter(|_| !call.is_shared)
    }

    /// `sent` tells at the end whether an attempt is under way whose outcome is open.
    async fn within<T>(
        &self,
        deadline: Option<Duration>,
        tr: &str,
        sent: &AtomicBool,
        work: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let Some(deadline) = deadline else { return work.await };
        match select(pin!(work), self.clock.sleep(deadline)).await {
            Either::Left((result, _)) => result,
            Either::Right(_) => {
                let outcome = if sent.load(Ordering::Relaxed) { Outcome::Unknown } else { Outcome::NotExecuted };
                Err(Error::timeout(tr, outcome, deadline))
            }
        }
    }

    /// Sends the call until it succeeds, or must not be repeated. What is to be done after a failure is decided by
    /// [`Progress::next_step`]; here it is done.
    async fn attempts(
        &self,
        call: &Call<'_>,
        access: Option<&Access>,
        read: &mut Read<'_>,
        sent: &AtomicBool,
    ) -> Result<Success, Error> {
        let place = Place::take();
        let mut waits = self.retry.waits().peekable();
        let end = self.deadline_of(call).and_then(|deadline| self.clock.elapsed().checked_add(deadline));
        let mut first_sent = None;
        let mut renewals = 0;
        let mut attempt = 0_u32;
        let mut ready = self.admit(call, access, place, None).await?;
        loop {
            attempt = attempt.saturating_add(1);
            Span::current().record("attempt", attempt);
            let Ready { pass, permit, waited } = ready;
            let token = pass.as_ref().map(Pass::secret);
            let parcel = Parcel { tr: &call.tr, path: &call.path, body: call.body.clone(), token, cursor: call.cursor };
            let departed = self.clock.elapsed();
            let first_sent = *first_sent.get_or_insert(departed);
            sent.store(true, Ordering::Relaxed);
            let answer = self.transport.exchange(parcel, permit).await;
            let now = self.clock.elapsed();
            let quotes = Quotes::new(call, token, &self.keys);
            let result = answer.and_then(|answer| judge(call, quotes, answer, read));
            self.trace(attempt, &result, now.saturating_sub(departed), waited);
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
            let progress = Progress {
                kind: call.kind,
                has_token: access.is_some(),
                renewals,
                wait: waits.peek().copied(),
                first_sent,
                now,
                end,
            };
            let then = match (progress.next_step(&self.retry, &error), access.zip(pass)) {
                (NextStep::Renew, Some((access, died))) => {
                    renewals += 1;
                    Then::Renew(access, died)
                }
                (NextStep::Repeat { wait, budgeted }, _) => {
                    if budgeted && !self.budget.take() {
                        tracing::warn!(%error, "not repeated: too many calls have failed of late");
                        return Err(error);
                    }
                    tracing::warn!(%error, attempt, wait_ms = millis(wait), "repeating the call");
                    waits.next();
                    Then::Pause(wait)
                }
                (NextStep::TooLate, _) => return Err(self.too_late(error)),
                (NextStep::GiveUp | NextStep::Renew, _) => return Err(error),
            };
            ready = self.admit_again(call, access, place, then, error, progress.latest(&self.retry)).await?;
        }
    }

    /// B9: the quota of a TR is in the refusal; a refusal on behalf of all TRs, or of a group, states none for this one.
    fn tell_limiter(&self, tr: &str, rejection: &Rejection) {
        let about_this_tr =
            !matches!(rejection.code(), Some(ErrorCode::TotalQuotaExceeded | ErrorCode::GroupQuotaExceeded));
        self.limiter.refused(tr, rejection.quota().filter(|_| about_this_tr));
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

impl<X: fmt::Debug> fmt::Debug for Caller<X> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Caller")
            .field("transport", &self.transport)
            .field("limiter", &self.limiter)
            .field("retry", &self.retry)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}
