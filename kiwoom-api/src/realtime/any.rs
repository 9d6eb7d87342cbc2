//! Streams of several types at once.

use super::item::Subject;
use super::sink::Reading;
use super::stream::{Handle, RealtimeClient, Subscription};
use super::values::{Values, read_into};
use crate::catalogue;
use crate::error::Error;
use crate::realtime::AnyRealtime;
use crate::wire::Issue;
use crate::wire::frame::Entry;

impl Values for AnyRealtime {
    #[expect(private_interfaces, reason = "nobody else calls it")]
    fn read(entry: &Entry<'_>, reading: Reading) -> Option<(Self, Vec<Issue>)> {
        let known = catalogue::find_realtime(entry.kind)?;
        read_into(known.id, || Self::blank(known.id), Self::record_mut, entry.values, reading)
    }
}

impl RealtimeClient {
    /// Subscribes to items of several types, in one stream, where the order between types counts: it is the one in which
    /// the server sent them.
    ///
    /// # Errors
    /// As for [`subscribe`](Self::subscribe).
    pub async fn subscribe_any(
        &self,
        subjects: impl IntoIterator<Item = Subject>,
    ) -> Result<Subscription<AnyRealtime>, Error> {
        self.open(subjects.into_iter().map(|subject| subject.0).collect()).await
    }
}

impl Handle<AnyRealtime> {
    /// Subscribes to further subjects, and waits until they are registered. If they cannot be, the stream goes on without
    /// them.
    ///
    /// # Errors
    /// As for [`RealtimeClient::subscribe`], and if the stream has ended.
    pub async fn add(&self, subjects: impl IntoIterator<Item = Subject>) -> Result<(), Error> {
        self.want(subjects.into_iter().map(|subject| subject.0).collect()).await
    }

    /// Takes the subscription of subjects back. What has arrived already is still in the stream.
    pub fn remove(&self, subjects: impl IntoIterator<Item = Subject>) {
        let topics: Vec<_> = subjects.into_iter().map(|subject| subject.0).collect();
        self.take_back(&topics);
    }
}
