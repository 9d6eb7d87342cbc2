//! Issuing and revoking tokens (au10001, au10002) over the client's own way to the server.

use std::sync::Arc;
use std::time::Duration;

use crate::boxed::BoxFuture;
use crate::client::call::{Call, Caller};
use crate::error::{AuthError, Error};
use crate::oauth::{AccessToken, AccessTokenRequest, RevokeTokenRequest};
use crate::token::{Issuer, Token, kst_to_utc};
use crate::value::Secret;

/// How long a token is good for if the server does not say (B2: "about 24 h"). A wrong guess costs one 8005.
const USUAL_LIFE: Duration = Duration::from_secs(24 * 60 * 60);

/// The user's keys, and the way to the server.
pub(crate) struct OAuth {
    caller: Arc<Caller>,
    app_key: Secret,
    secret_key: Secret,
}

impl OAuth {
    pub(crate) fn new(caller: Arc<Caller>, app_key: Secret, secret_key: Secret) -> Self {
        Self { caller, app_key, secret_key }
    }

    async fn issue(&self) -> Result<Token, Error> {
        let request = AccessTokenRequest::new(self.app_key.clone(), self.secret_key.clone());
        let call = Call::typed(&request, None)?.shared();
        let reply = self.caller.typed::<AccessToken>(&call, None).await?;
        let unusable = |why| Error::auth(AuthError::NoToken(why));
        let token = reply.body.token.ok_or_else(|| unusable("there is none in the reply"))?;
        let expiry = reply.body.expires_at.map(kst_to_utc);
        let expiry = expiry.unwrap_or_else(|| self.caller.clock().now() + USUAL_LIFE);
        let token = Token::new(token, expiry);
        if token.is_sendable() { Ok(token) } else { Err(unusable("it is blank, or cannot stand in a header")) }
    }

    async fn revoke(&self, token: &Secret) -> Result<(), Error> {
        let request = RevokeTokenRequest::new(self.app_key.clone(), self.secret_key.clone(), token.clone());
        let call = Call::typed(&request, None)?.shared();
        self.caller.typed::<crate::oauth::RevokeToken>(&call, None).await.map(drop)
    }
}

impl Issuer for OAuth {
    fn issue(&self) -> BoxFuture<'_, Result<Token, Error>> {
        Box::pin(self.issue())
    }

    fn revoke<'a>(&'a self, token: &'a Secret) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(self.revoke(token))
    }
}
