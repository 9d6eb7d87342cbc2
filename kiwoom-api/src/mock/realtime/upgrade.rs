//! From HTTP to the WebSocket.

use std::sync::{Mutex, PoisonError};

use http::header::{CONNECTION, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, UPGRADE};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Empty};
use hyper::body::Incoming;
use hyper::upgrade::OnUpgrade;

use super::super::core::Core;
use super::super::http::Reply;
use super::connection;
use crate::client::websocket::accepted;
use crate::environment::WEBSOCKET_PATH;

/// What has become of a connection: a WebSocket, if its client asked for one.
#[derive(Default)]
pub(in crate::mock) struct Upgrade(Mutex<Option<OnUpgrade>>);

impl Upgrade {
    /// Agrees to a WebSocket, if that is what the request is for.
    pub(in crate::mock) fn take_in(&self, mut request: Request<Incoming>) -> (Request<Incoming>, Option<Reply>) {
        let is_meant = request.method() == Method::GET && request.uri().path() == WEBSOCKET_PATH;
        let key = request.headers().get(SEC_WEBSOCKET_KEY).filter(|_| is_meant);
        let Some(accept) = key.and_then(|key| HeaderValue::try_from(accepted(key.as_bytes())).ok()) else {
            return (request, None);
        };
        let upgrade = hyper::upgrade::on(&mut request);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(upgrade);
        let mut response = Response::new(Empty::new().map_err(|never| match never {}).boxed());
        *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
        response.headers_mut().extend([
            (CONNECTION, HeaderValue::from_static("Upgrade")),
            (UPGRADE, HeaderValue::from_static("websocket")),
            (SEC_WEBSOCKET_ACCEPT, accept),
        ]);
        (request, Some(response))
    }

    /// Serves the WebSocket until its end, if there is one.
    pub(in crate::mock) async fn serve(self, core: &Core) {
        let upgrade = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let Some(upgrade) = upgrade
            && let Ok(connection) = upgrade.await
        {
            connection::serve(connection, core).await;
        }
    }
}
