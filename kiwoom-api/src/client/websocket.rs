//! The connection for realtime data: an HTTP request of the same client (so by the same proxy, address and certificates)
//! that is turned into a WebSocket.

use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_core::Stream as _;
use futures_util::SinkExt as _;
use futures_util::future::{Either, select};
use http::header::{
    CONNECTION, HeaderMap, HeaderValue, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE,
};
use ring::digest;
use tokio_websockets::{ClientBuilder, CloseCode, Limits, Message, WebSocketStream};
use url::Url;

use crate::boxed::BoxFuture;
use crate::client::access::{Access, Pass};
use crate::client::call::Caller;
use crate::client::scrub::Scrubber;
use crate::client::transport::never_open;
use crate::error::{AuthError, BodyError, Error, Outcome, Rejection};
use crate::realtime::{End, Line, Socket, login};
use crate::value::Secret;
use crate::wire::frame::is_data;

/// What errors say that they are about.
const WHAT: &str = "LOGIN";

/// How large a frame may be, and a message of several.
const MOST: usize = 4 << 20;

/// The client's way to the realtime server.
pub(super) struct WebSocketLine {
    caller: Arc<Caller>,
    access: Arc<Access>,
    url: Url,
    /// What the last connection logged in with.
    pass: Mutex<Option<Pass>>,
}

impl WebSocketLine {
    pub(super) fn new(caller: Arc<Caller>, access: Arc<Access>, url: Url) -> Self {
        Self { caller, access, url, pass: Mutex::default() }
    }

    async fn open(&self, refused: Option<Rejection>) -> Result<Box<dyn Socket>, Error> {
        let last = self.pass.lock().unwrap_or_else(PoisonError::into_inner).take();
        let pass = match (last, refused) {
            (Some(died), Some(refused)) => self.access.renew(died, Error::auth(AuthError::Refused(refused))).await?,
            _ => self.access.pass().await?,
        };
        let timeout = self.caller.transport().timeout();
        let socket = {
            let connecting = pin!(self.log_in(pass.secret()));
            match select(connecting, self.caller.clock().sleep(timeout)).await {
                Either::Left((socket, _)) => socket,
                Either::Right(_) => Err(Error::timeout(WHAT, Outcome::NotExecuted, timeout)),
            }
        };
        *self.pass.lock().unwrap_or_else(PoisonError::into_inner) = Some(pass);
        Ok(Box::new(socket?))
    }

    async fn log_in(&self, token: &Secret) -> Result<WebSocket, Error> {
        let key = HeaderValue::from_str(&STANDARD.encode(fastrand::u128(..).to_ne_bytes()))
            .map_err(|_| Error::config("a WebSocket key cannot stand in a header"))?;
        let accepted = accepted(key.as_bytes());
        let headers = HeaderMap::from_iter([
            (CONNECTION, HeaderValue::from_static("Upgrade")),
            (UPGRADE, HeaderValue::from_static("websocket")),
            (SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13")),
            (SEC_WEBSOCKET_KEY, key),
        ]);
        let mut response = self.caller.transport().upgrade(WHAT, self.url.clone(), headers).await?;
        let status = response.status().as_u16();
        let is_right = response.headers().get(SEC_WEBSOCKET_ACCEPT).is_some_and(|accept| *accept == accepted);
        if status != 101 || !is_right {
            let body = if status == 101 { None } else { response.chunk().await.ok().flatten() };
            let text = String::from_utf8_lossy(body.as_deref().unwrap_or_default()).into_owned();
            let error = BodyError::new(WHAT, status, &text, "the server does not agree to a WebSocket");
            return Err(Error::Status(Box::new(error)));
        }
        let connection = response.upgrade().await.map_err(|error| never_open(WHAT, error))?;
        let limits = Limits::default().max_payload_len(Some(MOST));
        let mut stream = ClientBuilder::new().limits(limits).take_over(connection);
        let frame = Bytes::from_owner(login(token));
        stream.send(Message::text(frame)).await.map_err(|error| Error::transport(WHAT, Outcome::NotExecuted, error))?;
        let secrets = std::iter::once(token).chain(self.caller.keys()).cloned().collect();
        Ok(WebSocket { stream, secrets })
    }
}

/// What the server has to answer to a key.
pub(crate) fn accepted(key: &[u8]) -> String {
    const GUID: &[u8] = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    STANDARD.encode(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, &[key, GUID].concat()))
}

impl Line for WebSocketLine {
    fn open(&self, refused: Option<Rejection>) -> BoxFuture<'_, Result<Box<dyn Socket>, Error>> {
        Box::pin(self.open(refused))
    }
}

struct WebSocket {
    stream: WebSocketStream<reqwest::Upgraded>,
    /// What the server may repeat, and nothing may print.
    secrets: Vec<Secret>,
}

impl WebSocket {
    /// A text without secrets, unless it is data, in which there are none.
    fn clean(&self, frame: Bytes) -> Bytes {
        if is_data(&frame) {
            return frame;
        }
        let text = String::from_utf8_lossy(&frame);
        Bytes::from(Scrubber::new(&self.secrets).scrub(&text).into_owned())
    }

    fn end(&self, message: &Message) -> End {
        match message.as_close() {
            Some((CloseCode::NO_STATUS_RECEIVED, _)) | None => End::Closed(None, String::new()),
            Some((code, reason)) => {
                End::Closed(Some(code.into()), Scrubber::new(&self.secrets).scrub(reason).into_owned())
            }
        }
    }
}

impl Socket for WebSocket {
    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Result<Bytes, End>> {
        loop {
            match ready!(Pin::new(&mut self.stream).poll_next(cx)) {
                Some(Ok(message)) if message.is_close() => return Poll::Ready(Err(self.end(&message))),
                // It answers pings by itself.
                Some(Ok(message)) if message.is_ping() || message.is_pong() => {}
                Some(Ok(message)) => return Poll::Ready(Ok(self.clean(message.into_payload().into()))),
                Some(Err(error)) => return Poll::Ready(Err(End::Broken(error.to_string()))),
                None => return Poll::Ready(Err(End::Closed(None, String::new()))),
            }
        }
    }

    fn send(&mut self, frame: String) {
        // If it is closed, that is the next thing to be read.
        let _ = self.stream.start_send_unpin(Message::text(frame));
    }

    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), End>> {
        self.stream.poll_flush_unpin(cx).map_err(|error| End::Broken(error.to_string()))
    }

    fn close(&mut self) {
        let _ = self.stream.start_send_unpin(Message::close(Some(CloseCode::NORMAL_CLOSURE), ""));
        let _ = self.stream.poll_flush_unpin(&mut Context::from_waker(Waker::noop()));
    }
}

#[cfg(test)]
mod tests {
    /// The example of RFC 6455.
    #[test]
    fn the_answer_to_a_key_is_that_of_the_standard() {
        assert_eq!(super::accepted(b"dGhlIHNhbXBsZSBub25jZQ=="), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    }
}
