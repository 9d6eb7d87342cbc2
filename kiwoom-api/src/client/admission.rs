//! What comes before an attempt: a token, then a permit of the rate limit, then a look whether the token is still good.

use std::pin::pin;
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{Either, select};

use crate::client::access::{Access, Pass};
use crate::client::call::{Call, Caller, Exchange};
use crate::error::Error;
use crate::rate::{Permit, Place};

/// The right to make an attempt.
pub(super) struct Ready {
    pub(super) pass: Option<Pass>,
    pub(super) permit: Permit,
    /// How long the call waited for the permit.
    pub(super) waited: Duration,
}

/// What is done first when a call is sent again.
pub(super) enum Then<'a> {
    Pause(Duration),
    /// The token has died; another one is needed.
    Renew(&'a Access, Pass),
}

/// How often a call that has waited for its turn looks for another token instead of one that has died meanwhile. After
/// that it goes with what it has, and the server decides.
const MOST_LOOKS: u32 = 3;

impl<X: Exchange> Caller<X> {
    /// Waits for all that an attempt needs. The token comes first: who cannot get one need not queue for a permit, and all
    /// who wait for it learn at once why there is none.
    pub(super) async fn admit(
        &self,
        call: &Call<'_>,
        access: Option<&Access>,
        place: Place,
        pass: Option<Pass>,
    ) -> Result<Ready, Error> {
        let Some(access) = access else {
            let (permit, waited) = self.permit(call, place).await;
            return Ok(Ready { pass: None, permit, waited });
        };
        let mut pass = match pass {
            Some(pass) => pass,
            None => access.pass().await?,
        };
        let mut all_waited = Duration::ZERO;
        let mut looks = 0;
        loop {
            let (permit, waited) = self.permit(call, place).await;
            all_waited = all_waited.saturating_add(waited);
            if looks < MOST_LOOKS && !access.is_current(&pass) {
                looks += 1;
                // It died while the call waited for its turn.
                let mut another = pin!(access.pass());
                match (&mut another).now_or_never() {
                    Some(Ok(another)) => pass = another,
                    Some(Err(error)) => {
                        permit.unsent();
                        return Err(error);
                    }
                    None => {
                        // Nobody else need wait meanwhile, and the place is kept.
                        permit.unsent();
                        pass = another.await?;
                        continue;
                    }
                }
            }
            return Ok(Ready { pass: Some(pass), permit, waited: all_waited });
        }
    }

    /// The same for an attempt after one that failed with `failure`. An order must be sent before `latest`.
    pub(super) async fn admit_again(
        &self,
        call: &Call<'_>,
        access: Option<&Access>,
        place: Place,
        then: Then<'_>,
        failure: Error,
        latest: Option<Duration>,
    ) -> Result<Ready, Error> {
        let reason = failure.clone();
        let ready = async {
            let pass = match then {
                Then::Pause(wait) => {
                    self.clock.sleep(wait).await;
                    None
                }
                Then::Renew(access, died) => Some(access.renew(died, reason).await?),
            };
            self.admit(call, access, place, pass).await
        };
        let Some(latest) = latest else { return ready.await };
        match select(pin!(ready), self.clock.sleep(latest.saturating_sub(self.clock.elapsed()))).await {
            // A clock may wake late.
            Either::Left((Ok(ready), _)) if self.clock.elapsed() >= latest => {
                ready.permit.unsent();
                Err(self.too_late(failure))
            }
            Either::Left((result, _)) => result,
            Either::Right(_) => Err(self.too_late(failure)),
        }
    }

    pub(super) fn too_late(&self, failure: Error) -> Error {
        Error::too_late(failure, self.retry.orders_again_within)
    }

    async fn permit(&self, call: &Call<'_>, place: Place) -> (Permit, Duration) {
        let started = self.clock.elapsed();
        let permit = self.limiter.acquire(&call.tr, place).await;
        (permit, self.clock.elapsed().saturating_sub(started))
    }
}
