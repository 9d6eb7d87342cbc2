//! Connections that break as real ones do: by a reset, or in the middle of a body.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// What makes hyper drop a connection.
#[derive(Debug, thiserror::Error)]
#[error("the connection is broken on purpose")]
pub(super) struct Broken;

/// A connection that is reset instead of closed, if somebody says so.
pub(super) struct Wire {
    stream: TcpStream,
    reset: Arc<AtomicBool>,
}

impl Wire {
    pub(super) fn new(stream: TcpStream, reset: Arc<AtomicBool>) -> Self {
        Self { stream, reset }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.reset.load(Ordering::Relaxed) {
            // Without it the connection is closed in an orderly way, which is broken enough.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().stream).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let wire = self.get_mut();
        if wire.reset.load(Ordering::Relaxed) {
            // No orderly farewell.
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut wire.stream).poll_shutdown(context)
    }
}

/// A body that ends before its end: by a reset, or by closing the connection.
pub(super) fn broken_body(beginning: String, reset: Option<Arc<AtomicBool>>) -> BoxBody<Bytes, Broken> {
    /// Time for what was written to leave.
    const PAUSE: Duration = Duration::from_millis(20);
    let beginning = Some(Bytes::from(beginning)).filter(|bytes| !bytes.is_empty());
    let frames = stream::unfold((beginning, reset), |(beginning, reset)| async move {
        if let Some(bytes) = beginning {
            return Some((Ok(Frame::data(bytes)), (None, reset)));
        }
        tokio::time::sleep(PAUSE).await;
        if let Some(reset) = &reset {
            reset.store(true, Ordering::Relaxed);
        }
        Some((Err(Broken), (None, reset)))
    });
    BodyExt::boxed(StreamBody::new(frames))
}
