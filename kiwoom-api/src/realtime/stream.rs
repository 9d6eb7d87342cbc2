//! Subscribing: streams of events, and handles to change what they are about.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::event::Event;
use super::hub::{Hub, Shared};
use super::item::{Item, topic, whole};
use super::queue::{Keep, Queue};
use super::sink::{ReaderId, Sink};
use super::topics::Topic;
use super::values::Values;
use crate::error::Error;
use crate::wire::Realtime;

/// How many events may wait for a reader, unless it is told otherwise.
const USUAL: usize = 4096;

/// The realtime data of a client: what [`Client::realtime`](crate::Client::realtime) returns.
///
/// There is one connection for each client and its clones. It opens with the first subscription and closes with the last
/// stream. It ends with the client, so keep the client as long as its streams.
#[derive(Clone)]
pub struct RealtimeClient {
    shared: Arc<Shared>,
    keep: Keep,
}

impl RealtimeClient {
    pub(crate) fn new(hub: &Hub) -> Self {
        Self { shared: Arc::clone(hub.shared()), keep: Keep::All(USUAL) }
    }

    /// How many events may wait for a stream to be polled: when there are more, the oldest are dropped, and the stream
    /// [says so](Event::Lagged). At least one. Default: 4,096.
    pub fn queue(self, events: usize) -> Self {
        Self { keep: Keep::All(events.max(1)), ..self }
    }

    /// Keeps only the newest data of each item for a stream that is not polled in time: for what replaces what came
    /// before, as order books do.
    pub fn latest(self) -> Self {
        Self { keep: Keep::Latest, ..self }
    }

    /// Subscribes to items of a type: [`StockCode`](crate::StockCode)s, or the codes as text. Connects if need be, and
    /// waits until all items are registered. That the server registers an item does not say that there is one: it does not
    /// mind unknown codes.
    ///
    /// # Errors
    /// [`Error::Realtime`] if an item is none of the type, or there are more than the server allows: nothing was sent.
    /// Whatever prevents the connection or the registration, as soon as it is known; nothing is tried again then.
    pub async fn subscribe<T: Realtime>(
        &self,
        items: impl IntoIterator<Item: Into<Item>>,
    ) -> Result<Subscription<T>, Error> {
        self.open(topics::<T>(items)?).await
    }

    /// Subscribes to all of a type that has no items: that is of the whole market, or of the account of the token.
    ///
    /// # Errors
    /// As for [`subscribe`](Self::subscribe), and if the type has items.
    pub async fn subscribe_all<T: Realtime>(&self) -> Result<Subscription<T>, Error> {
        self.open(vec![whole(T::TYPE)?]).await
    }

    pub(super) async fn open<V: Values>(&self, topics: Vec<Topic>) -> Result<Subscription<V>, Error> {
        let queue = Arc::new(Queue::new(self.keep, Arc::clone(&self.shared.notices)));
        let sink: Arc<dyn Sink> = Arc::clone(&queue) as _;
        let id = self.shared.session().join(sink)?;
        // From here on, dropping it takes everything back.
        let subscription = Subscription { shared: Arc::clone(&self.shared), id, queue };
        self.shared.want(id, topics).await?;
        Ok(subscription)
    }
}

/// Items of a type, checked.
fn topics<T: Realtime>(items: impl IntoIterator<Item: Into<Item>>) -> Result<Vec<Topic>, Error> {
    items.into_iter().map(|item| topic(T::TYPE, item.into())).collect()
}

/// The events of the items subscribed to: a [`Stream`] of `Result<Event<V>, Error>`.
///
/// An error is the last thing that it brings. Dropping it takes the subscription back.
#[must_use = "dropping a subscription takes it back"]
pub struct Subscription<V> {
    shared: Arc<Shared>,
    id: ReaderId,
    queue: Arc<Queue<V>>,
}

impl<V> Subscription<V> {
    /// A handle to add and remove items while the stream is polled, from any task.
    pub fn handle(&self) -> Handle<V> {
        Handle { shared: Arc::clone(&self.shared), id: self.id, values: PhantomData }
    }
}

impl<V: Values> Stream for Subscription<V> {
    type Item = Result<Event<V>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.queue.poll(cx)
    }
}

impl<V> Drop for Subscription<V> {
    fn drop(&mut self) {
        self.shared.session().leave(self.id);
        self.shared.changed.notify_one();
    }
}

/// Adds items to a stream, and removes some.
///
/// It does not keep the stream alive: when that has ended, adding to it is an error.
pub struct Handle<V> {
    shared: Arc<Shared>,
    id: ReaderId,
    values: PhantomData<fn() -> V>,
}

impl<T: Realtime> Handle<T> {
    /// Subscribes to further items, and waits until they are registered. If they cannot be, the stream goes on without
    /// them.
    ///
    /// # Errors
    /// As for [`RealtimeClient::subscribe`], and if the stream has ended.
    pub async fn add(&self, items: impl IntoIterator<Item: Into<Item>>) -> Result<(), Error> {
        self.want(topics::<T>(items)?).await
    }

    /// Takes the subscription of items back. What has arrived already is still in the stream.
    ///
    /// # Errors
    /// [`Error::Realtime`] if an item is none of the type.
    pub fn remove(&self, items: impl IntoIterator<Item: Into<Item>>) -> Result<(), Error> {
        self.take_back(&topics::<T>(items)?);
        Ok(())
    }
}

impl<V> Handle<V> {
    pub(super) async fn want(&self, topics: Vec<Topic>) -> Result<(), Error> {
        self.shared.want(self.id, topics).await
    }

    pub(super) fn take_back(&self, topics: &[Topic]) {
        let now = self.shared.now();
        self.shared.session().unwant(self.id, topics, now);
        self.shared.changed.notify_one();
    }
}

impl<V> Clone for Handle<V> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), id: self.id, values: PhantomData }
    }
}

impl fmt::Debug for RealtimeClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RealtimeClient").field("keep", &self.keep).finish_non_exhaustive()
    }
}

impl<V> fmt::Debug for Subscription<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subscription").field("reader", &self.id.0).finish_non_exhaustive()
    }
}

impl<V> fmt::Debug for Handle<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("reader", &self.id.0).finish_non_exhaustive()
    }
}
