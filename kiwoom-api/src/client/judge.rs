//! What an answer means: the reply to the call, or the reason why there is none.

use crate::catalogue::TrKind;
use crate::client::call::{Call, Read, Success};
use crate::client::quote::Quotes;
use crate::client::transport::Answer;
use crate::error::{BodyError, Error, Said};
use crate::wire::ReturnCode;

/// What an answer means.
pub(crate) fn judge(
    call: &Call<'_>,
    quotes: Quotes<'_>,
    answer: Answer,
    read: &mut Read<'_>,
) -> Result<Success, Error> {
    let status = answer.status;
    let ok = (200..300).contains(&status);
    let envelope = match read(&answer.body, quotes) {
        Ok(envelope) => envelope,
        Err(error) => {
            let text = quotes.body(&answer);
            if status == 429 {
                return Err(Error::from_rejection(quotes.rejection(status, Said::NoEnvelope, &text)));
            }
            let error = BodyError::not_json(&call.tr, status, &text, &error);
            return Err(if ok { Error::NotJson(Box::new(error)) } else { Error::Status(Box::new(error)) });
        }
    };
    let message = envelope.return_msg.as_deref();
    // Without a return_code a query has succeeded, and an order may have.
    let unsaid = call.kind == TrKind::Order && envelope.return_code == ReturnCode::Missing && ok;
    if !envelope.is_success() || status == 429 || unsaid {
        let message = message.unwrap_or_default();
        return Err(Error::from_rejection(quotes.rejection(status, &envelope, message)));
    }
    if !ok {
        let error = BodyError::new(&call.tr, status, &quotes.body(&answer), "no envelope that says why");
        return Err(Error::Status(Box::new(error)));
    }
    let message = envelope.return_msg.map(|message| quotes.message(message));
    let continuation = answer.continuation.map(|cursor| quotes.mark(cursor));
    Ok(Success { message, continuation, raw: answer.body })
}
