//! What is wanted and what is registered: each item of a type, and who reads it.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use super::sink::{ReaderId, Sink};

/// How many items one request may have (W10: safe).
const MOST_IN_BATCH: usize = 50;

/// One item of a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Topic {
    /// The id of the type.
    pub(super) kind: &'static str,
    /// Blank for a type without items.
    pub(super) item: Arc<str>,
}

/// Everything that anybody wants, or that is still registered.
#[derive(Default)]
pub(super) struct Topics {
    known: BTreeMap<&'static str, BTreeMap<Arc<str>, State>>,
    /// Registrations to be made before all others, each by itself.
    apart: VecDeque<Vec<Topic>>,
}

/// Whoever reads an item.
type Readers = Vec<(ReaderId, Arc<dyn Sink>)>;

#[derive(Default)]
struct State {
    readers: Readers,
    at: At,
}

/// What the server knows of an item.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum At {
    #[default]
    Absent,
    /// Asked for, in either direction, and not answered yet.
    Asked,
    Registered,
}

/// Something to ask of the server.
#[derive(Debug, PartialEq)]
pub(super) enum Request {
    /// All of one type.
    Register(Vec<Topic>),
    Remove(Vec<Topic>),
}

impl Topics {
    fn state(&self, topic: &Topic) -> Option<&State> {
        self.known.get(topic.kind)?.get(&topic.item)
    }

    fn state_mut(&mut self, topic: &Topic) -> Option<&mut State> {
        self.known.get_mut(topic.kind)?.get_mut(&topic.item)
    }

    /// A reader wants an item; `false` if it had it already.
    pub(super) fn want(&mut self, topic: &Topic, id: ReaderId, sink: &Arc<dyn Sink>) -> bool {
        let state = self.known.entry(topic.kind).or_default().entry(Arc::clone(&topic.item)).or_default();
        let is_new = !state.readers.iter().any(|(reader, _)| *reader == id);
        if is_new {
            state.readers.push((id, Arc::clone(sink)));
        }
        is_new
    }

    /// A reader does not want an item any more.
    pub(super) fn unwant(&mut self, topic: &Topic, id: ReaderId) {
        if let Some(state) = self.state_mut(topic) {
            state.readers.retain(|(reader, _)| *reader != id);
        }
        self.tidy();
    }

    /// A reader is gone.
    pub(super) fn forget(&mut self, id: ReaderId) {
        for state in self.known.values_mut().flat_map(BTreeMap::values_mut) {
            state.readers.retain(|(reader, _)| *reader != id);
        }
        self.tidy();
    }

    /// Nobody wants what the server does not know: there is nothing to remember.
    fn tidy(&mut self) {
        for states in self.known.values_mut() {
            states.retain(|_, state| !state.readers.is_empty() || state.at != At::Absent);
        }
        self.known.retain(|_, states| !states.is_empty());
    }

    /// Whether anybody wants anything.
    pub(super) fn is_wanted(&self) -> bool {
        self.known.values().flat_map(BTreeMap::values).any(|state| !state.readers.is_empty())
    }

    /// How many different items are wanted, and would be with these.
    pub(super) fn items_with(&self, more: &[Topic]) -> usize {
        let wanted = self.known.values().flatten().filter(|(_, state)| !state.readers.is_empty());
        let items = wanted.map(|(item, _)| item).chain(more.iter().map(|topic| &topic.item));
        items.filter(|item| !item.is_empty()).collect::<BTreeSet<_>>().len()
    }

    pub(super) fn is_registered(&self, topic: &Topic) -> bool {
        self.state(topic).is_some_and(|state| state.at == At::Registered)
    }

    /// All that a reader wants, as a list of what the server knows of it.
    pub(super) fn of(&self, id: ReaderId) -> impl Iterator<Item = Topic> + '_ {
        self.known.iter().flat_map(move |(kind, states)| {
            let own = states.iter().filter(move |(_, state)| state.readers.iter().any(|(reader, _)| *reader == id));
            own.map(move |(item, _)| Topic { kind, item: Arc::clone(item) })
        })
    }

    /// Who reads an item of a type, and the item as it was registered; for types without items, whoever reads the type.
    pub(super) fn readers(&self, kind: &str, item: &str) -> Option<(&Arc<str>, &Readers)> {
        let states = self.known.get(kind)?;
        let (item, state) = states.get_key_value(item).or_else(|| states.get_key_value(super::frame::NO_ITEM))?;
        Some((item, &state.readers))
    }

    /// What to ask of the server next. What is not wanted is removed first, so that there is room for what is.
    pub(super) fn next_request(&mut self) -> Option<Request> {
        if let Some(topics) = self.batch(|state| state.readers.is_empty() && state.at == At::Registered) {
            return Some(Request::Remove(topics));
        }
        while let Some(mut topics) = self.apart.pop_front() {
            topics.retain(|topic| {
                let missing = |state: &&mut State| !state.readers.is_empty() && state.at == At::Absent;
                let state = self.known.get_mut(topic.kind).and_then(|states| states.get_mut(&topic.item));
                state.filter(missing).map(|state| state.at = At::Asked).is_some()
            });
            if !topics.is_empty() {
                return Some(Request::Register(topics));
            }
        }
        self.batch(|state| !state.readers.is_empty() && state.at == At::Absent).map(Request::Register)
    }

    fn batch(&mut self, wanted: impl Fn(&State) -> bool) -> Option<Vec<Topic>> {
        for (kind, states) in &mut self.known {
            let due = states.iter_mut().filter(|(_, state)| wanted(state)).take(MOST_IN_BATCH);
            let batch: Vec<Topic> = due
                .map(|(item, state)| {
                    state.at = At::Asked;
                    Topic { kind, item: Arc::clone(item) }
                })
                .collect();
            if !batch.is_empty() {
                return Some(batch);
            }
        }
        None
    }

    /// The server has answered a request.
    pub(super) fn settle(&mut self, topics: &[Topic], is_registered: bool) {
        for topic in topics {
            if let Some(state) = self.state_mut(topic) {
                state.at = if is_registered { At::Registered } else { At::Absent };
            }
        }
        self.tidy();
    }

    /// The server has refused to register these. If they are of several readers, each one's are to be asked for by
    /// themselves, so that nobody pays for what another wants; otherwise it tells whose they are.
    pub(super) fn refused(&mut self, topics: &[Topic]) -> Vec<ReaderId> {
        self.settle(topics, false);
        let mut by_reader = BTreeMap::<ReaderId, Vec<Topic>>::new();
        let mut readers = BTreeSet::new();
        for topic in topics {
            let wanting = self.state(topic).map_or(&[][..], |state| &state.readers);
            if let Some((first, _)) = wanting.first() {
                by_reader.entry(*first).or_default().push(topic.clone());
            }
            readers.extend(wanting.iter().map(|(id, _)| *id));
        }
        if by_reader.len() < 2 {
            return readers.into_iter().collect();
        }
        self.apart.extend(by_reader.into_values());
        Vec::new()
    }

    /// The connection is gone, and with it every registration (W13).
    pub(super) fn lose(&mut self) {
        for state in self.known.values_mut().flat_map(BTreeMap::values_mut) {
            state.at = At::Absent;
        }
        self.apart.clear();
        self.tidy();
    }

    #[cfg(test)]
    pub(super) fn is_empty(&self) -> bool {
        self.known.is_empty() && self.apart.is_empty()
    }
}
