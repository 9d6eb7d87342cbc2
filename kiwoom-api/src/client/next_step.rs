//! What follows an attempt that failed. All of it is decided here, from what is known of the call and the error; whoever
//! asks has only to do it.

use std::time::Duration;

use crate::catalogue::TrKind;
use crate::client::retry::RetryPolicy;
use crate::error::{Error, Outcome};

/// How often a call is sent again because its token was dead. Two deaths may hit one call; a server that accepts no token
/// at all must not be asked for ever (R4).
pub(crate) const MOST_RENEWALS: u32 = 2;

/// What is known of a call when an attempt has failed.
#[derive(Debug, Clone)]
pub(crate) struct Progress {
    pub(crate) kind: TrKind,
    /// It goes out with a token.
    pub(crate) has_token: bool,
    /// How often it got another token because one had died.
    pub(crate) renewals: u32,
    /// The next wait of the policy; `None` if it allows no further attempt.
    pub(crate) wait: Option<Duration>,
    /// When it was sent for the first time.
    pub(crate) first_sent: Duration,
    pub(crate) now: Duration,
    /// When its deadline passes.
    pub(crate) end: Option<Duration>,
}

/// What to do then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NextStep {
    /// Send it again, with another token.
    Renew,
    /// Send it again after a while; `budgeted` if a repetition must be left in the client's budget.
    Repeat { wait: Duration, budgeted: bool },
    /// The error is the result.
    GiveUp,
    /// It might be sent again, but an order not this late.
    TooLate,
}

impl Progress {
    /// The moment after which it must not be sent any more, if there is one: the price of an order was right when it was
    /// sent first.
    pub(crate) fn latest(&self, policy: &RetryPolicy) -> Option<Duration> {
        match self.kind {
            // Too far ahead to be told is never.
            TrKind::Order => self.first_sent.checked_add(policy.orders_again_within),
            TrKind::Query | TrKind::Token => None,
        }
    }

    pub(crate) fn next_step(&self, policy: &RetryPolicy, error: &Error) -> NextStep {
        let too_late = |departure: Duration| self.latest(policy).is_some_and(|latest| departure >= latest);
        // B4: it has not let the call in, so even an order may be sent again.
        let refused_token = error.is_dead_token() && self.has_token;
        if refused_token && (self.kind != TrKind::Order || error.outcome() == Outcome::NotExecuted) {
            return match self.renewals {
                MOST_RENEWALS.. => NextStep::GiveUp,
                _ if too_late(self.now) => NextStep::TooLate,
                _ => NextStep::Renew,
            };
        }
        let Some(wait) = self.wait.filter(|_| policy.repeats(self.kind, error)) else { return NextStep::GiveUp };
        let departure = self.now.saturating_add(wait);
        if too_late(departure) {
            return NextStep::TooLate;
        }
        if self.end.is_some_and(|end| departure >= end) {
            return NextStep::GiveUp;
        }
        // The rate limit paces what follows a refusal for too many requests.
        NextStep::Repeat { wait, budgeted: !matches!(error, Error::RateLimited(_)) }
    }
}

#[cfg(test)]
mod tests {
    use NextStep::{GiveUp, Renew, TooLate};
    use TrKind::{Order, Query, Token};

    use super::*;
    use crate::error::Rejection;
    use crate::error::{BodyError, Said};

    fn refused(message: &str) -> Error {
        Error::from_rejection(Rejection::new("ka10086", 200, Some(3), message.to_owned()))
    }

    fn status(status: u16) -> Error {
        Error::Status(Box::new(BodyError::new("ka10086", status, "", "")))
    }

    const WAIT: Duration = Duration::from_millis(250);

    fn repeat(budgeted: bool) -> NextStep {
        NextStep::Repeat { wait: WAIT, budgeted }
    }

    /// Half a second after the call was sent first.
    fn progress(kind: TrKind) -> Progress {
        let (first_sent, now) = (Duration::from_secs(100), Duration::from_millis(100_500));
        Progress { kind, has_token: true, renewals: 0, wait: Some(WAIT), first_sent, now, end: None }
    }

    #[test]
    fn each_failure_has_its_next_step() {
        let dead = refused("[8005:...]");
        let unsent = Error::transport("ka10086", Outcome::NotExecuted, "refused");
        let lost = Error::transport("ka10086", Outcome::Unknown, "reset");
        let timeout = Error::timeout("ka10086", Outcome::Unknown, Duration::ZERO);
        let many = refused("[1700:... 유량=5]");
        let bare = Error::from_rejection(Rejection::new("ka10086", 429, Said::NoEnvelope, String::new()));
        let maintenance = BodyError::new("ka10086", 200, "<html><title>점검</title></html>", "");
        let maintenance = Error::NotJson(Box::new(maintenance));
        // The error, and what follows: for a query, an order, and an order on request.
        let table = [
            (&dead, Renew, Renew, Renew),
            (&unsent, repeat(true), GiveUp, repeat(true)),
            (&many, repeat(false), GiveUp, repeat(false)),
            (&bare, repeat(false), GiveUp, GiveUp),
            (&maintenance, repeat(true), GiveUp, GiveUp),
            (&lost, repeat(true), GiveUp, GiveUp),
            (&timeout, repeat(true), GiveUp, GiveUp),
            (&status(503), repeat(true), GiveUp, GiveUp),
            (&status(404), GiveUp, GiveUp, GiveUp),
            (&refused("[1999:...]"), repeat(true), GiveUp, GiveUp),
            (&refused("[1634]..."), GiveUp, GiveUp, GiveUp),
            (&refused("[2000](RC4058:...)"), GiveUp, GiveUp, GiveUp),
            (&refused("[8001:...]"), GiveUp, GiveUp, GiveUp),
            (&refused("[8050:...]"), GiveUp, GiveUp, GiveUp),
            (&Error::dead_token_again(), GiveUp, GiveUp, GiveUp),
            (&Error::cooling_down(WAIT, dead.clone()), GiveUp, GiveUp, GiveUp),
        ];
        let (default, on_request) = (RetryPolicy::default(), RetryPolicy::default().orders_when_not_executed(true));
        for (error, query, order, requested) in table {
            assert_eq!(progress(Query).next_step(&default, error), query, "{error}");
            assert_eq!(progress(Order).next_step(&default, error), order, "{error}");
            assert_eq!(progress(Order).next_step(&on_request, error), requested, "{error}");
            let token = Progress { has_token: false, ..progress(Token) };
            assert_eq!(token.next_step(&on_request, error), GiveUp, "{error}");
        }
    }

    #[test]
    fn what_is_known_of_the_call_bounds_it() {
        let dead = refused("[8005:...]");
        let lost = Error::transport("ka10086", Outcome::Unknown, "reset");
        let many = refused("[1700:...]");
        let at = Duration::from_millis;
        let policy = RetryPolicy::default().orders_when_not_executed(true).orders_again_within(at(3000));
        let query = || progress(Query);
        let order = || progress(Order);
        let table = [
            ("renewed once", Progress { renewals: 1, ..query() }, &dead, Renew),
            ("renewed enough", Progress { renewals: MOST_RENEWALS, ..query() }, &dead, GiveUp),
            ("whatever the policy", Progress { wait: None, ..order() }, &dead, Renew),
            ("a token is nothing to renew", Progress { has_token: false, ..query() }, &dead, GiveUp),
            ("no attempt left", Progress { wait: None, ..query() }, &lost, GiveUp),
            ("before the deadline", Progress { end: Some(at(100_751)), ..query() }, &lost, repeat(true)),
            ("beyond the deadline", Progress { end: Some(at(100_750)), ..query() }, &lost, GiveUp),
            ("a query is never too late", Progress { now: at(900_000), ..query() }, &dead, Renew),
            ("just in time", Progress { now: at(102_999), ..order() }, &dead, Renew),
            ("too late", Progress { now: at(103_000), ..order() }, &dead, TooLate),
            ("the wait is in time", Progress { now: at(102_749), ..order() }, &many, repeat(false)),
            ("the wait is too long", Progress { now: at(102_750), ..order() }, &many, TooLate),
        ];
        for (case, progress, error, expected) in table {
            assert_eq!(progress.next_step(&policy, error), expected, "{case}");
        }
        let never = RetryPolicy::default().orders_again_within(Duration::ZERO);
        assert_eq!(order().next_step(&never, &dead), TooLate);
        let ever = RetryPolicy::default().orders_again_within(Duration::MAX);
        assert_eq!(Progress { now: at(900_000_000), ..order() }.next_step(&ever, &dead), Renew);
    }
}
