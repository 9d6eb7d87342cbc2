//! The server: its settings, and the way of a request through it.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use chrono::NaiveDate;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use super::auth::{Tokens, default_keys};
use super::fault::{Fault, Faults, Occasion, PlannedFault, Trouble};
use super::market::Market;
use super::quota::Quota;
use super::received::{Received, hide};
use super::record::{Cell, Record, enclose, to_json};
use super::refusal::Refusal;
use super::respond::{Page, Parameters, Responder};
use super::wire::{Broken, Wire, broken_body};
use crate::catalogue::{self, Kind, Tr, TrKind};
use crate::{Client, ClientBuilder, Clock, Environment, Secret, SystemClock};

/// Which of Kiwoom's environments the server stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hosted {
    /// Production (실전투자): 5 requests per second and TR, every TR, every exchange.
    Production,
    /// Demo (모의투자): 1 request per second and TR, KRX only, not every TR.
    Demo,
}

/// A mock server on this machine. It stops when it is dropped.
pub struct Server {
    core: Arc<Core>,
    url: String,
    environment: Environment,
    accepting: JoinHandle<()>,
}

/// Settings of a [`Server`] in the making.
#[must_use = "nothing happens before start()"]
pub struct Builder {
    seed: u64,
    port: u16,
    hosted: Hosted,
    quota: Option<u32>,
    quotas: HashMap<String, u32>,
    token_quota: u32,
    keys: Vec<(Secret, Secret)>,
    foreign_keys: Vec<Secret>,
    pages: u32,
    page_rows: Option<u32>,
    today: NaiveDate,
    unknown_stocks: Vec<String>,
    not_in_demo: Vec<String>,
    canned: HashMap<String, (String, Value)>,
    clock: Arc<dyn Clock>,
}

/// The date of Kiwoom's own sample calls.
const TODAY: NaiveDate = match NaiveDate::from_ymd_opt(2024, 11, 25) {
    Some(date) => date,
    None => NaiveDate::MIN,
};

/// How many requests are kept to be looked at; the oldest go first.
const KEPT: usize = 10_000;

/// No request is that large.
const LARGEST_REQUEST: usize = 1 << 20;

impl Hosted {
    pub(super) fn other(self) -> Self {
        match self {
            Self::Production => Self::Demo,
            Self::Demo => Self::Production,
        }
    }
}

impl Builder {
    fn new() -> Self {
        Self {
            seed: 0,
            port: 0,
            hosted: Hosted::Production,
            quota: None,
            quotas: HashMap::new(),
            token_quota: 2,
            keys: Vec::new(),
            foreign_keys: Vec::new(),
            pages: 3,
            page_rows: None,
            today: TODAY,
            unknown_stocks: vec!["999999".to_owned()],
            not_in_demo: Vec::new(),
            canned: HashMap::new(),
            clock: Arc::new(SystemClock),
        }
    }

    /// What the data is drawn from: the same seed and request give the same reply. Default: 0.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The port on the loopback address. Default: 0, any that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The environment to stand for. Default: Production.
    pub fn environment(mut self, hosted: Hosted) -> Self {
        self.hosted = hosted;
        self
    }

    /// How many requests per second each TR may get from each key. Default: what the environment has, 5 or 1.
    pub fn quota(mut self, per_second: u32) -> Self {
        self.quota = Some(per_second);
        self
    }

    /// How many requests per second this TR may get from each key, whatever [`quota`](Self::quota) says.
    pub fn quota_of(mut self, tr: impl Into<String>, per_second: u32) -> Self {
        self.quotas.insert(tr.into(), per_second);
        self
    }

    /// How many tokens per second each key may issue or revoke. Default: 2.
    pub fn token_quota(mut self, per_second: u32) -> Self {
        self.token_quota = per_second;
        self
    }

    /// A pair of keys that is good; others are then refused with 8001. Default: any pair is good.
    pub fn keys(mut self, app_key: impl Into<Secret>, secret_key: impl Into<Secret>) -> Self {
        self.keys.push((app_key.into(), secret_key.into()));
        self
    }

    /// An app key of the other environment, which is refused with 8030.
    pub fn foreign_key(mut self, app_key: impl Into<Secret>) -> Self {
        self.foreign_keys.push(app_key.into());
        self
    }

    /// How many pages a list goes on, if it has enough rows. Default: 3.
    pub fn pages(mut self, pages: u32) -> Self {
        self.pages = pages.max(1);
        self
    }

    /// How many rows a full page has, whatever the TR. Default: as many as the live server sends, where that is known,
    /// or 20.
    pub fn page_rows(mut self, rows: u32) -> Self {
        self.page_rows = Some(rows);
        self
    }

    /// The day that replies are about if the request names none. Default: 25 November 2024, the day of Kiwoom's own
    /// samples; it does not move, so that replies stay the same.
    pub fn today(mut self, date: NaiveDate) -> Self {
        self.today = date;
        self
    }

    /// A stock code that is refused with 1902, beside `999999`, `000000` and what is no stock code at all.
    pub fn unknown_stock(mut self, code: impl Into<String>) -> Self {
        self.unknown_stocks.push(code.into());
        self
    }

    /// A TR that Demo does not serve: it is refused with 8104 if the server stands for Demo.
    pub fn not_in_demo(mut self, tr: impl Into<String>) -> Self {
        self.not_in_demo.push(tr.into());
        self
    }

    /// Serves a TR that has no spec, with the same reply every time. Authorization, path and quota are checked; the
    /// parameters are not.
    pub fn serve(mut self, tr: impl Into<String>, path: impl Into<String>, reply: Value) -> Self {
        self.canned.insert(tr.into(), (path.into(), reply));
        self
    }

    /// Where the time comes from: for expiries, the quota, and delays. Default: [`SystemClock`].
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Starts the server on the current tokio runtime, which needs I/O and time enabled.
    ///
    /// # Errors
    /// If the port is taken.
    pub async fn start(self) -> io::Result<Server> {
        let listener = TcpListener::bind(("127.0.0.1", self.port)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        let environment = Environment::custom(&url).map_err(io::Error::other)?;
        let responder = Responder {
            market: Market { seed: self.seed, today: self.today },
            pages: self.pages,
            page_rows: self.page_rows,
            all_exchanges: self.hosted == Hosted::Production,
            unknown_stocks: self.unknown_stocks,
        };
        let default_quota = match self.hosted {
            Hosted::Production => Environment::Production.requests_per_second(),
            Hosted::Demo => Environment::Demo.requests_per_second(),
        };
        let tokens = Tokens::new(self.hosted, self.seed, self.keys.clone(), self.foreign_keys);
        let keys = self.keys.into_iter().next().unwrap_or_else(|| default_keys(self.hosted));
        let state = State { tokens, quota: Quota::default(), faults: Faults::default(), received: VecDeque::new() };
        let core = Arc::new(Core {
            responder,
            hosted: self.hosted,
            quota: self.quota.unwrap_or(default_quota),
            quotas: self.quotas,
            token_quota: self.token_quota,
            not_in_demo: self.not_in_demo,
            canned: self.canned,
            keys,
            clock: self.clock,
            state: Mutex::new(state),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&core)));
        Ok(Server { core, url, environment, accepting })
    }
}

impl Server {
    /// A server on any free port, for Production, with the seed 0, that accepts any pair of keys.
    ///
    /// # Errors
    /// If there is no free port.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Begins a server with settings of one's own.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Where it is: `http://127.0.0.1:PORT`. It can be the `KIWOOM_BASE_URL` of another process.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A client of it in the making, with keys that it accepts and the quota that it allows.
    pub fn client(&self) -> ClientBuilder {
        let (app_key, secret_key) = self.core.keys.clone();
        Client::builder(self.environment.clone())
            .credentials(app_key, secret_key)
            .requests_per_second(self.core.quota.max(1))
    }

    /// Lets something go wrong: once, with the next request of any TR, unless the returned value is told otherwise.
    ///
    /// Of several faults that could strike a request, the one that was asked for first does.
    pub fn fault(&self, fault: Fault) -> PlannedFault<'_> {
        PlannedFault { server: self, id: self.core.state().faults.add(fault) }
    }

    /// Lets nothing go wrong any more.
    pub fn clear_faults(&self) {
        self.core.state().faults.clear();
    }

    /// The requests received so far, in the order of their arrival: the last 10,000 of them.
    pub fn requests(&self) -> Vec<Received> {
        self.core.state().received.iter().cloned().collect()
    }

    /// The requests of one TR received so far.
    pub fn requests_of(&self, tr: &str) -> Vec<Received> {
        self.core.state().received.iter().filter(|received| received.tr == tr).cloned().collect()
    }

    /// Forgets the requests received so far.
    pub fn clear_requests(&self) {
        self.core.state().received.clear();
    }

    /// A token, for a client that cannot issue one by itself.
    pub fn issue_token(&self) -> Secret {
        let now = self.core.clock.now();
        self.core.state().tokens.token_for(self.core.keys.0.expose(), now).0
    }

    /// The tokens that are good at present, in no particular order.
    pub fn issued_tokens(&self) -> Vec<Secret> {
        let now = self.core.clock.now();
        self.core.state().tokens.good(now)
    }

    /// Lets all tokens die: the next calls that use them are refused with 8005.
    pub fn revoke_all_tokens(&self) {
        self.core.state().tokens.kill_all();
    }

    pub(super) fn core(&self) -> &Core {
        &self.core
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The connections end with the task that has accepted them.
        self.accepting.abort();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("url", &self.url).field("hosted", &self.core.hosted).finish_non_exhaustive()
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder").field("seed", &self.seed).field("hosted", &self.hosted).finish_non_exhaustive()
    }
}

/// What all connections share.
pub(super) struct Core {
    responder: Responder,
    hosted: Hosted,
    quota: u32,
    quotas: HashMap<String, u32>,
    token_quota: u32,
    not_in_demo: Vec<String>,
    canned: HashMap<String, (String, Value)>,
    keys: (Secret, Secret),
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

pub(super) struct State {
    tokens: Tokens,
    quota: Quota,
    pub(super) faults: Faults,
    received: VecDeque<Received>,
}

/// Which TR a request is about.
enum Addressed<'a> {
    Known(&'static Tr),
    Canned { id: &'a str, reply: &'a Value },
}

/// An answer before it is sent.
struct Answer {
    status: u16,
    tr: String,
    next_key: Option<String>,
    is_html: bool,
    body: String,
    trouble: Option<Trouble>,
}

impl Core {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Half of the seeds have one of two habits of the live server, the others the other.
    fn is_even(&self) -> bool {
        self.responder.market.seed.is_multiple_of(2)
    }

    /// Decides on the answer to a request, and takes note of both.
    fn decide(&self, method: &Method, path: &str, headers: &HeaderMap, bytes: &[u8]) -> Answer {
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
        let occasion = Occasion { tr, is_token, is_list, has_cursor: cursor.is_some(), succeeds: result.is_ok() };
        let trouble = state.faults.strike(&occasion, self.responder.market.seed);
        if let (Some(Trouble::TokenDeath { stubborn }), Some(owner)) = (&trouble, &owner) {
            state.tokens.kill(owner, *stubborn);
        }
        let (answer, return_code) = dress(tr, result, trouble, cursor);

        if state.received.len() == KEPT {
            state.received.pop_front();
        }
        let nothing = matches!(answer.trouble, Some(Trouble::Hang | Trouble::ResetBeforeHeaders));
        let (headers, body) = hide(headers, &body);
        state.received.push_back(Received {
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
            let is_issue = body.get("token").is_none();
            let record = if is_issue { state.tokens.issue(body, now)? } else { state.tokens.revoke(body)? };
            return Ok(Page { record, next_key: None });
        }
        let key = owner.insert(state.tokens.admit(authorization, now)?);
        let quota = self.quotas.get(id).copied().unwrap_or(self.quota);
        if !state.quota.admit(key, id, quota, arrival) {
            return Err(Refusal::too_many(quota, id));
        }
        if self.hosted == Hosted::Demo && self.not_in_demo.iter().any(|tr| tr == id) {
            return Err(Refusal::not_in_demo(id));
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
        Some(Trouble::InvalidJson) => {
            let half = answer.body.floor_char_boundary(answer.body.len() / 2);
            answer.body.truncate(half);
            return_code = None;
        }
        Some(_) | None => {}
    }
    answer.trouble = trouble;
    (answer, return_code)
}

/// Takes connections until the task is aborted, which ends them too.
async fn accept(listener: TcpListener, core: Arc<Core>) {
    let mut connections = JoinSet::new();
    loop {
        match listener.accept().await {
            Ok((stream, _)) => drop(connections.spawn(serve(stream, Arc::clone(&core)))),
            // Out of file descriptors, as a rule: there may be some again in a moment.
            Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
        }
        // Forgets those that have ended.
        while connections.try_join_next().is_some() {}
    }
}

async fn serve(stream: TcpStream, core: Arc<Core>) {
    // Small answers must not wait for each other.
    let _ = stream.set_nodelay(true);
    let reset = Arc::new(AtomicBool::new(false));
    let wire = TokioIo::new(Wire::new(stream, Arc::clone(&reset)));
    // The case of header names varies (B16).
    let title_case = !core.is_even();
    let service = service_fn(|request| respond(Arc::clone(&core), request, Arc::clone(&reset)));
    // A broken connection is what some faults are about; there is nobody to tell.
    let _ =
        hyper::server::conn::http1::Builder::new().title_case_headers(title_case).serve_connection(wire, service).await;
}

async fn respond(
    core: Arc<Core>,
    request: Request<Incoming>,
    reset: Arc<AtomicBool>,
) -> Result<Response<BoxBody<Bytes, Broken>>, Broken> {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, LARGEST_REQUEST).collect().await.map_err(|_| Broken)?.to_bytes();
    let answer = core.decide(&parts.method, parts.uri.path(), &parts.headers, &body);
    let whole = |body: String| Full::new(Bytes::from(body)).map_err(|never| match never {}).boxed();
    let length = answer.body.len();
    let mut response = Response::new(match answer.trouble {
        Some(Trouble::ResetBeforeHeaders) => {
            reset.store(true, Ordering::Relaxed);
            return Err(Broken);
        }
        Some(Trouble::Hang) => std::future::pending().await,
        Some(Trouble::Delay(delay)) => {
            core.clock.sleep(delay).await;
            whole(answer.body)
        }
        Some(Trouble::ResetAfterHeaders) => broken_body(String::new(), Some(reset)),
        Some(Trouble::TruncatedBody) => {
            let half = answer.body.floor_char_boundary(length / 2);
            broken_body(answer.body[..half].to_owned(), None)
        }
        _ => whole(answer.body),
    });
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    let mut set = |name: &'static str, value: &str| {
        if let Ok(value) = value.parse() {
            headers.insert(name, value);
        }
    };
    set("content-length", &length.to_string());
    if answer.is_html {
        set("content-type", "text/html; charset=UTF-8");
    } else {
        set("content-type", "application/json;charset=UTF-8");
        set("api-id", &answer.tr);
        set("cont-yn", if answer.next_key.is_some() { "Y" } else { "N" });
        // On the last page the key is empty or absent (B17).
        if let Some(key) = answer.next_key.or_else(|| core.is_even().then(String::new)) {
            set("next-key", &key);
        }
    }
    Ok(response)
}
