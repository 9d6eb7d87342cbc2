//! The way to the realtime server, as the session's driver sees it.

use std::task::{Context, Poll};

use bytes::Bytes;

use super::session::End;
use crate::boxed::BoxFuture;
use crate::error::{Error, Rejection};

/// Opens connections.
pub(crate) trait Line: Send + Sync + 'static {
    /// Gets a token, another than the last one if that was refused, connects, and sends LOGIN with it. It ends by itself:
    /// it has a timeout.
    fn open(&self, refused: Option<Rejection>) -> BoxFuture<'_, Result<Box<dyn Socket>, Error>>;
}

/// One connection, over which text goes both ways. What it hands out holds no secret.
pub(crate) trait Socket: Send {
    /// The next frame, or the end of the connection.
    fn poll_frame(&mut self, cx: &mut Context<'_>) -> Poll<Result<Bytes, End>>;

    /// Takes a frame to be sent; [`poll_flush`](Self::poll_flush) sends it.
    fn send(&mut self, frame: String);

    /// Sends what is to be sent.
    fn poll_flush(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), End>>;

    /// Says goodbye, if that can be done without waiting.
    fn close(&mut self);
}
