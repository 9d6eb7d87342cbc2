//! Frames of the protocol, both ways: all that is known of their shape, but for the data (`wire::frame`).

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use secrecy::zeroize::Zeroizing;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::error::Rejection;
use crate::value::Secret;
use crate::wire::{Envelope, ReturnCode, frame};

pub(super) const LOGIN: &str = "LOGIN";
pub(super) const REGISTER: &str = "REG";
pub(super) const REMOVE: &str = "REMOVE";

/// The item of a type that has none: of the whole market, or of the account (W11).
pub(super) const NO_ITEM: &str = "";

/// The one group that everything is registered in.
const GROUP: &str = "1";

/// The first frame (W2). Whoever sends it wipes it.
pub(crate) fn login(token: &Secret) -> Zeroizing<String> {
    // A token stands in headers, so it has nothing that JSON escapes but quotes and backslashes.
    let token = Zeroizing::new(token.expose().replace('\\', r"\\").replace('"', "\\\""));
    Zeroizing::new([r#"{"trnm":"LOGIN","token":""#, &token, r#""}"#].concat())
}

/// Registers items of a type, beside those that are registered (W8).
pub(super) fn register(kind: &str, items: &[Arc<str>]) -> String {
    let data = data(kind, items);
    format!(r#"{{"trnm":"{REGISTER}","grp_no":"{GROUP}","refresh":"1","data":{data}}}"#)
}

/// Takes the registration of items back (W8).
pub(super) fn remove(kind: &str, items: &[Arc<str>]) -> String {
    let data = data(kind, items);
    format!(r#"{{"trnm":"{REMOVE}","grp_no":"{GROUP}","data":{data}}}"#)
}

fn data(kind: &str, items: &[Arc<str>]) -> Value {
    let items: Vec<&str> = items.iter().map(|item| &**item).collect();
    json!([{ "item": items, "type": [kind] }])
}

/// What the server sends.
#[derive(Debug, PartialEq)]
pub(super) enum Incoming {
    /// To be sent back as it came (W3).
    Ping,
    /// To `LOGIN`, `REG` or `REMOVE`: what, and the envelope.
    Answer(&'static str, Envelope),
    /// Entries of data.
    Data,
    /// A message of the server, which answers nothing.
    System,
    /// Something of the protocol that nothing here has asked for.
    Other,
    /// No frame of the protocol.
    Junk,
}

impl Incoming {
    pub(super) fn read(text: &str) -> Self {
        if frame::is_data(text.as_bytes()) {
            return Self::Data;
        }
        if text.trim() == "PING" {
            return Self::Ping;
        }
        let Ok(members) = serde_json::from_str::<HashMap<Cow<'_, str>, &RawValue>>(text) else { return Self::Junk };
        let name = members.get("trnm").and_then(|name| serde_json::from_str::<Cow<'_, str>>(name.get()).ok());
        let answer = |to| {
            let mut envelope = Envelope::default();
            for (name, value) in &members {
                envelope.take(name, value.get());
            }
            Self::Answer(to, envelope)
        };
        match name.as_deref() {
            Some("PING") => Self::Ping,
            Some("REAL") => Self::Data,
            Some("SYSTEM") => Self::System,
            Some(LOGIN) => answer(LOGIN),
            Some(REGISTER) => answer(REGISTER),
            Some(REMOVE) => answer(REMOVE),
            Some(_) => Self::Other,
            None => Self::Junk,
        }
    }
}

/// Whether an answer says yes; why not, if not. One without a code has no yes in it.
pub(super) fn judge(to: &str, envelope: &Envelope) -> Result<(), Rejection> {
    if envelope.return_code == ReturnCode::Number(0) {
        return Ok(());
    }
    Err(Rejection::new(to, 200, envelope, envelope.return_msg.clone().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_have_the_shape_that_the_server_knows() {
        assert_eq!(&*login(&Secret::from(r#"a"b\"#)), r#"{"trnm":"LOGIN","token":"a\"b\\"}"#);
        let items = ["005930", "000660"].map(Arc::from);
        let expected =
            r#"{"trnm":"REG","grp_no":"1","refresh":"1","data":[{"item":["005930","000660"],"type":["0B"]}]}"#;
        assert_eq!(register("0B", &items), expected);
        let expected = r#"{"trnm":"REMOVE","grp_no":"1","data":[{"item":[""],"type":["00"]}]}"#;
        assert_eq!(remove("00", &[NO_ITEM.into()]), expected);
    }

    #[test]
    fn what_the_server_sends_is_told_apart() {
        for (text, expected) in [
            (r#"{"trnm":"PING"}"#, Incoming::Ping),
            ("PING", Incoming::Ping),
            (r#"{"trnm":"SYSTEM","code":"R10001","message":"…"}"#, Incoming::System),
            (r#"{"data":[],"trnm":"REAL"}"#, Incoming::Data),
            (r#"{"data":[],"trnm":"REAL","more":1}"#, Incoming::Data),
            (r#"{"trnm":"CNSRLST","data":[]}"#, Incoming::Other),
            (r#"{"return_code":0}"#, Incoming::Junk),
            ("[]", Incoming::Junk),
            ("<html>", Incoming::Junk),
        ] {
            assert_eq!(Incoming::read(text), expected, "{text}");
        }
    }

    #[test]
    fn an_answer_says_yes_only_with_zero() {
        let judged = |text: &str| match Incoming::read(text) {
            Incoming::Answer(to, envelope) => judge(to, &envelope).map_err(|error| error.to_string()),
            other => panic!("{other:?}"),
        };
        assert_eq!(judged(r#"{"trnm":"REG","return_code":0,"return_msg":""}"#), Ok(()));
        assert_eq!(judged(r#"{"trnm":"REMOVE","return_code":"0"}"#), Ok(()));
        let refused = judged(r#"{"trnm":"REG","return_code":105110,"return_msg":"too fast"}"#).unwrap_err();
        assert_eq!(refused, "REG: too many realtime registrations per second (105110): too fast");
        assert!(judged(r#"{"trnm":"LOGIN"}"#).is_err());
    }
}
