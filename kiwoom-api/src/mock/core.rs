//! The way of a request through the server: what it is about, what it is answered, what goes wrong.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::{HeaderMap, Method};
use serde_json::{Value, json};

use super::auth::Tokens;
use super::fault::{Faults, Occasion, Trouble};
use super::hosted::Hosted;
use super::parameters::Parameters;
use super::quota::Quota;
#[cfg(feature = "realtime")]
use super::realtime::{Lines, Ticks};
use super::received::{Received, hide};
use super::record::{Cell, Record, enclose, to_json};
use super::refusal::Refusal;
use super::respond::{Page, Responder};
use crate::catalogue::{self, Kind, Tr, TrKind};
use crate::clock::Clock;
use crate::value::Secret;

/// How many requests are kept to be looked at; the oldest go first.
const KEPT: usize = 10_000;

/// What all connections share.
pub(super) struct Core {
    pub(super) responder: Responder,
    pub(super) hosted: Hosted,
    pub(super) quota: u32,
    pub(super) quotas: HashMap<String, u32>,
    pub(super) token_quota: u32,
    pub(super) not_in_demo: Vec<String>,
    pub(super) refuse_withdrawn: bool,
    pub(super) canned: HashMap<String, (String, Value)>,
    pub(super) keys: (Secret, Secret),
    pub(super) clock: Arc<dyn Clock>,
    #[cfg(feature = "realtime")]
    pub(super) ticks: Ticks,
    pub(super) state: Mutex<State>,
}

/// What requests change.
pub(super) struct State {
    pub(super) tokens: Tokens,
    pub(super) quota: Quota,
    pub(super) faults: Faults,
    pub(super) received: VecDeque<Received>,
    #[cfg(feature = "realtime")]
    pub(super) lines: Lines,
}

/// Which TR a request is about.
enum Addressed<'a> {
    Known(&'static Tr),
    Canned { id: &'a str, reply: &'a Value },
}

impl Addressed<'_> {
    /// Whether Demo lacks it: by the catalogue, or by what the user said.
    fn is_not_in_demo(&self, said: &[String]) -> bool {
        match self {
            Self::Known(tr) => !tr.demo || said.iter().any(|id| id == tr.id),
            Self::Canned { id, .. } => said.iter().any(|said| said == id),
        }
    }
}

/// An answer before it is sent.
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) tr: String,
    pub(super) next_key: Option<String>,
    pub(super) is_html: bool,
    pub(super) body: String,
    pub(super) trouble: Option<Trouble>,
}

impl State {
    pub(super) fn new(tokens: Tokens) -> Self {
        Self {
            tokens,
            quota: Quota::default(),
            faults: Faults::default(),
            received: VecDeque::new(),
            #[cfg(feature = "realtime")]
            lines: Lines::default(),
        }
    }

    /// Keeps a request, to be looked at.
    pub(super) fn note(&mut self, received: Received) {
        if self.received.len() == KEPT {
            self.received.pop_front();
        }
        self.received.push_back(received);
    }
}

impl Core {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the seed is even. Where the live server is known to have two habits, even seeds show one and odd seeds the
    /// other.
    pub(super) fn is_even(&self) -> bool {
        self.responder.seed.is_multiple_of(2)
    }

    /// Decides on the answer to a request, and takes note of both.
    pub(super) fn decide(&self, method: &Method, path: &str, headers: &HeaderMap, bytes: &[u8]) -> Answer {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        let body: Value = serde_json::from_slice(bytes).unwrap_or_default();
        let cursor = header("next-key").filter(|key| !key.is_empty() && header("cont-yn") == Some("Y"));
        let at = self.clock.elapsed();
        let mut state = self.state();

        let addressed = self.addressed(header("api-id").unwrap_or_default(), path);
        let mut owner = None;
        let result = if method == Method::POST {
            addressed.as_ref().map_err(Refusal::clone).and_then(|addressed| {
                self.answer(&mut state, addressed, &body, header("authorization"), cursor, &mut owner)
            })
        } else {
            Err(Refusal { status: 405, ..Refusal::wrong_path(path, header("api-id").unwrap_or_default()) })
        };

        let (tr, is_token, is_list) = match &addressed {
            Ok(Addressed::Known(tr)) => {
                (tr.id, tr.kind == TrKind::Token, tr.response.iter().any(|element| element.kind == Kind::Rows))
            }
            Ok(Addressed::Canned { id, .. }) => (*id, false, false),
            Err(_) => (header("api-id").unwrap_or_default(), false, false),
        };
        let succeeds = result.is_ok();
        let occasion = Occasion { tr, is_token, is_list, has_cursor: cursor.is_some(), succeeds, is_frame: false };
        let trouble = state.faults.strike(&occasion, self.responder.seed);
        if let (Some(Trouble::TokenDeath { stubborn }), Some(owner)) = (&trouble, &owner) {
            state.tokens.kill(owner, *stubborn);
        }
        let (answer, return_code) = dress(tr, result, trouble, cursor);

        let nothing = matches!(answer.trouble, Some(Trouble::Hang | Trouble::ResetBeforeHeaders));
        let (headers, body) = hide(headers, &body);
        state.note(Received {
            tr: tr.to_owned(),
            path: path.to_owned(),
            body,
            cursor: cursor.map(str::to_owned),
            at,
            fault: answer.trouble.as_ref().map(Trouble::name),
            status: Some(answer.status).filter(|_| !nothing),
            return_code: return_code.filter(|_| !nothing),
            headers,
        });
        answer
    }

    /// The TR that a request is for, if this is the path for it.
    fn addressed<'a>(&'a self, api_id: &'a str, path: &str) -> Result<Addressed<'a>, Refusal> {
        if api_id.is_empty() {
            // The samples for tokens have no api-id.
            let token = catalogue::trs().iter().find(|tr| tr.kind == TrKind::Token && tr.path == path);
            return token.map(|tr| Addressed::Known(tr)).ok_or_else(Refusal::no_api_id);
        }
        let (addressed, served_at) = match (self.canned.get(api_id), catalogue::find(api_id)) {
            (Some((path, reply)), _) => (Addressed::Canned { id: api_id, reply }, path.as_str()),
            (None, Some(tr)) => (Addressed::Known(tr), tr.path),
            (None, None) => return Err(Refusal::unknown_tr(api_id)),
        };
        if served_at == path { Ok(addressed) } else { Err(Refusal::wrong_path(path, api_id)) }
    }

    /// The answer to a request as long as no fault strikes it. Whose it is goes to `owner`.
    fn answer(
        &self,
        state: &mut State,
        addressed: &Addressed<'_>,
        body: &Value,
        authorization: Option<&str>,
        cursor: Option<&str>,
        owner: &mut Option<String>,
    ) -> Result<Page, Refusal> {
        let (id, kind) = match addressed {
            Addressed::Known(tr) => (tr.id, tr.kind),
            Addressed::Canned { id, .. } => (*id, TrKind::Order),
        };
        let now = self.clock.now();
        let arrival = self.clock.elapsed();
        if kind == TrKind::Token {
            let key = body.get("appkey").and_then(Value::as_str).unwrap_or_default();
            if !state.quota.admit(key, id, self.token_quota, arrival) {
                return Err(Refusal::too_many(self.token_quota, id));
            }
            let revokes = matches!(addressed, Addressed::Known(tr) if tr.request.iter().any(|element| element.element == "token"));
            let record = if !revokes { state.tokens.issue(body, now)? } else { state.tokens.revoke(body)? };
            return Ok(Page { record, next_key: None });
        }
        let key = owner.insert(state.tokens.admit(authorization, now)?);
        let quota = self.quotas.get(id).copied().unwrap_or(self.quota);
        if !state.quota.admit(key, id, quota, arrival) {
            return Err(Refusal::too_many(quota, id));
        }
        if self.hosted == Hosted::Demo && addressed.is_not_in_demo(&self.not_in_demo) {
            return Err(Refusal::not_in_demo(id));
        }
        if self.refuse_withdrawn
            && let Addressed::Known(tr) = addressed
            && let Some(withdrawn) = tr.withdrawn
        {
            return Err(Refusal::withdrawn(withdrawn.code, tr));
        }
        match addressed {
            Addressed::Known(tr) => {
                if !body.is_object() {
                    return Err(Refusal::malformed("body", "JSON"));
                }
                self.responder.respond(&Parameters::read(tr, body)?, cursor)
            }
            Addressed::Canned { reply, .. } => Ok(Page { record: canned(reply), next_key: None }),
        }
    }
}

/// A reply that the user has written, with an envelope if it has none.
fn canned(reply: &Value) -> Record {
    let members = reply.as_object().into_iter().flatten();
    let mut record: Record = members.map(|(name, value)| (name.clone(), Cell::Json(value.clone()))).collect();
    if reply.get("return_code").is_none() {
        enclose(&mut record, json!(0), "정상적으로 처리되었습니다");
    }
    record
}

/// Makes an answer of the result, with what the fault does to it. Also returns its `return_code`.
fn dress(
    tr: &str,
    result: Result<Page, Refusal>,
    trouble: Option<Trouble>,
    cursor: Option<&str>,
) -> (Answer, Option<i64>) {
    let result = match trouble.as_ref().and_then(|trouble| trouble.refusal(tr)) {
        Some(refusal) => Err(refusal),
        None => result,
    };
    let mut answer =
        Answer { status: 200, tr: tr.to_owned(), next_key: None, is_html: false, body: String::new(), trouble: None };
    let mut return_code = Some(0);
    match result {
        Ok(mut page) => {
            if let Some(trouble) = &trouble {
                trouble.spoil(&mut page, cursor);
            }
            answer.body = to_json(&page.record);
            answer.next_key = page.next_key;
        }
        Err(refusal) => {
            answer.status = refusal.status;
            answer.body = refusal.body();
            return_code = Some(refusal.return_code);
        }
    }
    match &trouble {
        Some(Trouble::Reply(reply)) => {
            (answer.status, answer.next_key) = (200, None);
            answer.body = if reply.is_object() { to_json(&canned(reply)) } else { reply.to_string() };
            return_code = reply.get("return_code").map_or(Some(0), Value::as_i64);
        }
        Some(Trouble::Html(status)) => {
            (answer.status, answer.is_html, return_code) = (*status, true, None);
            answer.body = "<!DOCTYPE html>\n<html><head><title>시스템 점검 안내</title></head>\
                           <body><h1>시스템 점검 중입니다</h1></body></html>\n"
                .to_owned();
        }
        Some(Trouble::Status(status)) => {
            (answer.status, return_code) = (*status, None);
            answer.body = json!({ "status": status, "error": "mock" }).to_string();
        }
        Some(Trouble::Misdirected) => {
            answer.tr = if tr == "ka10004" { "ka10005" } else { "ka10004" }.to_owned();
        }
        Some(Trouble::InvalidJson) => {
            answer.body.truncate(half(&answer.body));
            return_code = None;
        }
        Some(_) | None => {}
    }
    answer.trouble = trouble;
    (answer, return_code)
}

/// Where the first half of a text ends, between two characters.
pub(super) fn half(text: &str) -> usize {
    (0..=text.len() / 2).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn demo_lacks_what_the_catalogue_or_the_user_says() {
        static NOT_IN_DEMO: Tr = Tr { demo: false, ..crate::market_condition::ka10086::TR };
        let served = Addressed::Known(&crate::market_condition::ka10086::TR);
        assert!(!served.is_not_in_demo(&[]));
        assert!(served.is_not_in_demo(&["ka10086".to_owned()]));
        assert!(Addressed::Known(&NOT_IN_DEMO).is_not_in_demo(&[]));
        let canned = Addressed::Canned { id: "zz99999", reply: &Value::Null };
        assert!(canned.is_not_in_demo(&["zz99999".to_owned()]) && !canned.is_not_in_demo(&[]));
    }
}
