//! Connections: HTTP in, HTTP out, and the faults that show on the wire.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::core::{Core, half};
use super::fault::Trouble;
#[cfg(feature = "realtime")]
use super::realtime;
use super::wire::{Broken, Wire, broken_body};

/// No request is that large.
const LARGEST_REQUEST: usize = 1 << 20;

/// What HTTP answers.
pub(super) type Reply = Response<BoxBody<Bytes, Broken>>;

/// Takes connections until the task is aborted, which ends them too.
pub(super) async fn accept(listener: TcpListener, core: Arc<Core>) {
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
    #[cfg(feature = "realtime")]
    let upgrade = realtime::Upgrade::default();
    let service = service_fn(|request| {
        #[cfg(feature = "realtime")]
        let (request, agreed) = upgrade.take_in(request);
        #[cfg(not(feature = "realtime"))]
        let agreed = None;
        let (core, reset) = (Arc::clone(&core), Arc::clone(&reset));
        async move {
            match agreed {
                Some(agreed) => Ok(agreed),
                None => respond(core, request, reset).await,
            }
        }
    });
    // A broken connection is what some faults are about; there is nobody to tell.
    let mut http = hyper::server::conn::http1::Builder::new();
    let _ = http.title_case_headers(title_case).serve_connection(wire, service).with_upgrades().await;
    #[cfg(feature = "realtime")]
    upgrade.serve(&core).await;
}

async fn respond(core: Arc<Core>, request: Request<Incoming>, reset: Arc<AtomicBool>) -> Result<Reply, Broken> {
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
        Some(Trouble::TruncatedBody) => broken_body(answer.body[..half(&answer.body)].to_owned(), None),
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
