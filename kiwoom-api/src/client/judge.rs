//! What an answer means: the reply to the call, or the reason why there is none.

use crate::catalogue::TrKind;
use crate::client::call::{Call, Read, Success};
use crate::client::transport::Answer;
use crate::error::{BodyError, Said};
use crate::{Error, Rejection, ReturnCode, Secret};

/// What an answer means.
pub(crate) fn judge(
    call: &Call<'_>,
    token: Option<&Secret>,
    answer: Answer,
    read: &mut Read<'_>,
) -> Result<Success, Error> {
    let Answer { status, continuation, body } = answer;
    let ok = (200..300).contains(&status);
    let scrubbed = |text: &str| scrub(text, token.into_iter().chain(&call.secrets()));
    let envelope = match read(&body) {
        Ok(envelope) => envelope,
        Err(error) => {
            let text = scrubbed(&String::from_utf8_lossy(&body));
            if status == 429 {
                return Err(Error::from_rejection(Rejection::new(&call.tr, status, Said::NoEnvelope, text)));
            }
            let error = BodyError::not_json(&call.tr, status, &text, &error);
            return Err(if ok { Error::NotJson(Box::new(error)) } else { Error::Status(Box::new(error)) });
        }
    };
    let message = envelope.return_msg.as_deref();
    // Without a return_code a query has succeeded, and an order may have.
    let unsaid = call.kind == TrKind::Order && envelope.return_code == ReturnCode::Missing && ok;
    if !envelope.is_success() || status == 429 || unsaid {
        let message = scrubbed(message.unwrap_or_default());
        return Err(Error::from_rejection(Rejection::new(&call.tr, status, &envelope, message)));
    }
    if !ok {
        let text = scrubbed(&String::from_utf8_lossy(&body));
        let error = BodyError::new(&call.tr, status, &text, "no envelope that says why");
        return Err(Error::Status(Box::new(error)));
    }
    Ok(Success { message: envelope.return_msg, continuation, raw: body })
}

/// A server may repeat in its answer what it was sent.
fn scrub<'s>(text: &str, secrets: impl Iterator<Item = &'s Secret>) -> String {
    /// Anything shorter is no key and no token, and may be part of an innocent word.
    const SHORTEST: usize = 6;
    secrets
        .map(|secret| secret.expose())
        .filter(|secret| secret.len() >= SHORTEST)
        .fold(text.to_owned(), |text, secret| text.replace(secret, "[hidden]"))
}
