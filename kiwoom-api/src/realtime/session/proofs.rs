//! Whatever happens, in any order: in the end what is registered is what is wanted, no reader that is gone hears
//! anything, and nothing turns in circles.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::tests::{Memory, at, topic};
use super::*;

/// What may happen.
#[derive(Debug, Clone)]
enum Step {
    Join,
    Want(usize, BTreeSet<u8>),
    Unwant(usize, BTreeSet<u8>),
    Leave(usize),
    /// The server answers what it has been sent, if anything.
    Answer(Mood),
    /// An answer, a frame or an end that nobody expects.
    Stray(usize),
    Data(u8),
    Connect(bool),
    End(usize),
    Wait(u16),
}

#[derive(Debug, Clone, Copy)]
enum Mood {
    Yes,
    TooFast,
    TooMany,
    DeadToken,
    /// It takes the request, and the answer is lost.
    Lost,
}

fn step() -> impl Strategy<Value = Step> {
    let items = || prop::collection::btree_set(0..12_u8, 1..4);
    let mood = prop_oneof![
        8 => Just(Mood::Yes), 1 => Just(Mood::TooFast), 1 => Just(Mood::TooMany), 1 => Just(Mood::DeadToken),
        1 => Just(Mood::Lost)
    ];
    prop_oneof![
        2 => Just(Step::Join),
        6 => (0..4_usize, items()).prop_map(|(reader, items)| Step::Want(reader, items)),
        3 => (0..4_usize, items()).prop_map(|(reader, items)| Step::Unwant(reader, items)),
        1 => (0..4_usize).prop_map(Step::Leave),
        10 => mood.prop_map(Step::Answer),
        2 => (0..6_usize).prop_map(Step::Stray),
        4 => (0..12_u8).prop_map(Step::Data),
        6 => prop::bool::weighted(0.8).prop_map(Step::Connect),
        1 => (0..3_usize).prop_map(Step::End),
        6 => (0..20_000_u16).prop_map(Step::Wait),
    ]
}

/// A reader, and what it should have by what it was told.
struct Watched {
    id: ReaderId,
    memory: Arc<Memory>,
    /// What it has asked for each time, and the answer that it waits for.
    claims: Vec<(BTreeSet<Topic>, Registered)>,
}

impl Watched {
    /// Takes in what it was told since.
    fn listen(&mut self) {
        let is_ended = self.memory.is_ended();
        self.claims.retain_mut(|(_, waiting)| {
            let answer = waiting.as_mut().and_then(|waiting| match waiting.try_recv() {
                Ok(answer) => Some(answer),
                Err(oneshot::error::TryRecvError::Empty) => None,
                Err(oneshot::error::TryRecvError::Closed) => {
                    assert!(is_ended, "an answer that never comes");
                    None
                }
            });
            if answer.is_some() {
                *waiting = None;
            }
            !is_ended && !matches!(answer, Some(Err(_)))
        });
    }

    fn wants(&self) -> BTreeSet<&Topic> {
        self.claims.iter().flat_map(|(topics, _)| topics).collect()
    }
}

/// A server that keeps its side of the protocol, and a driver.
struct World {
    session: Session,
    now: f64,
    readers: Vec<Watched>,
    gone: Vec<Arc<Memory>>,
    /// Whether the driver is asked to open a connection, or has one.
    opening: bool,
    open: bool,
    logged_in: bool,
    registered: BTreeSet<(String, String)>,
    /// Requests that are not answered yet, LOGIN as `None`.
    unanswered: VecDeque<Option<String>>,
    opened: Vec<f64>,
    sent: Vec<f64>,
}

impl World {
    fn new() -> Self {
        Self {
            session: Session::new(7),
            now: 0.0,
            readers: Vec::new(),
            gone: Vec::new(),
            opening: false,
            open: false,
            logged_in: false,
            registered: BTreeSet::new(),
            unanswered: VecDeque::new(),
            opened: Vec::new(),
            sent: Vec::new(),
        }
    }

    /// Does all that is to be done. It is little each time.
    fn act(&mut self) {
        for turn in 0.. {
            assert!(turn < 50, "it turns in circles");
            self.readers.iter_mut().for_each(Watched::listen);
            match self.session.next(at(self.now)) {
                Some(Action::Open { .. }) => {
                    assert!(!self.open, "one connection at a time");
                    self.opening = true;
                    self.opened.push(self.now);
                }
                Some(Action::Send(frame)) => {
                    assert!(self.open && self.logged_in, "nothing may be sent now: {frame}");
                    if frame != "PING" {
                        assert!(self.unanswered.is_empty(), "one request at a time");
                        self.sent.push(self.now);
                        self.unanswered.push_back(Some(frame));
                    }
                }
                Some(Action::Close) => self.hang_up(),
                Some(Action::Stop) => {
                    assert!(!self.open && !self.opening);
                    return;
                }
                None => break,
            }
        }
        if let Some(wake_at) = self.session.wake_at() {
            assert!(wake_at > at(self.now).elapsed, "it would wake up at once, and for nothing");
        }
    }

    fn hang_up(&mut self) {
        (self.open, self.opening, self.logged_in) = (false, false, false);
        self.registered.clear();
        self.unanswered.clear();
    }

    fn frame(&mut self, frame: &str) {
        if self.open {
            self.session.frame(frame.as_bytes(), at(self.now));
        }
    }

    fn connect(&mut self, succeeds: bool) {
        if !std::mem::take(&mut self.opening) {
            return;
        }
        if succeeds {
            self.open = true;
            self.unanswered.push_back(None);
            self.session.opened(at(self.now));
        } else {
            let error = Error::transport("LOGIN", crate::error::Outcome::NotExecuted, "refused");
            self.session.not_opened(error, at(self.now));
        }
    }

    fn answer(&mut self, mood: Mood) {
        let Some(request) = self.unanswered.pop_front() else { return };
        let name = match &request {
            None => "LOGIN",
            Some(frame) if frame.contains("\"REG\"") => "REG",
            Some(_) => "REMOVE",
        };
        let is_taken = matches!(mood, Mood::Yes | Mood::Lost);
        match &request {
            None => self.logged_in = is_taken,
            Some(frame) if is_taken => self.take(frame),
            Some(_) => {}
        }
        let (code, message) = match mood {
            Mood::Yes => (0, ""),
            Mood::TooFast => (105_110, ""),
            Mood::TooMany => (105_115, ""),
            Mood::DeadToken => (3, "[8005:Token]"),
            Mood::Lost => return,
        };
        self.frame(&format!(r#"{{"trnm":"{name}","return_code":{code},"return_msg":"{message}"}}"#));
    }

    fn take(&mut self, frame: &str) {
        let frame: serde_json::Value = serde_json::from_str(frame).unwrap();
        let data = &frame["data"][0];
        let kind = data["type"][0].as_str().unwrap().to_owned();
        let items = data["item"].as_array().unwrap();
        assert!(items.len() <= 50);
        for item in items {
            let topic = (kind.clone(), item.as_str().unwrap().to_owned());
            if frame["trnm"] == "REG" {
                self.registered.insert(topic)
            } else {
                self.registered.remove(&topic)
            };
        }
        assert!(self.registered.iter().map(|(_, item)| item).collect::<BTreeSet<_>>().len() <= 200);
    }

    fn step(&mut self, step: &Step) {
        let topics = |items: &BTreeSet<u8>| -> BTreeSet<Topic> {
            items.iter().map(|n| topic(if n % 2 == 0 { "0B" } else { "0D" }, &n.to_string())).collect()
        };
        let count = self.readers.len().max(1);
        match step {
            Step::Join => {
                let memory = Arc::new(Memory::default());
                let id = self.session.join(Arc::clone(&memory) as _).unwrap();
                self.readers.push(Watched { id, memory, claims: Vec::new() });
            }
            Step::Want(index, items) => {
                if let Some(reader) = self.readers.get_mut(index % count) {
                    let wanted = topics(items);
                    let outcome = self.session.want(reader.id, wanted.iter().cloned().collect(), at(self.now));
                    assert_eq!(outcome.is_err(), reader.memory.is_ended());
                    reader.claims.extend(outcome.ok().map(|waiting| (wanted, waiting)));
                }
            }
            Step::Unwant(index, items) => {
                if let Some(reader) = self.readers.get_mut(index % count) {
                    let unwanted: Vec<Topic> = topics(items).into_iter().collect();
                    self.session.unwant(reader.id, &unwanted, at(self.now));
                    for (topics, _) in &mut reader.claims {
                        topics.retain(|topic| !unwanted.contains(topic));
                    }
                }
            }
            Step::Leave(index) => {
                if !self.readers.is_empty() {
                    let reader = self.readers.remove(index % count);
                    self.session.leave(reader.id);
                    reader.memory.take();
                    self.gone.push(reader.memory);
                }
            }
            Step::Answer(mood) => self.answer(*mood),
            Step::Stray(which) => {
                let stray = [
                    r#"{"trnm":"REG","return_code":0}"#,
                    r#"{"trnm":"SYSTEM"}"#,
                    r#"{"trnm":"CNSRLST"}"#,
                    "PING",
                    "<html>",
                    r#"{"trnm":"REAL","data":[{"type":"0B"}]}"#,
                ][*which];
                // A stray answer to REG cannot be told from the true one.
                if *which > 0 || self.unanswered.is_empty() {
                    self.frame(stray);
                }
            }
            Step::Data(n) => {
                let kind = if n % 2 == 0 { "0B" } else { "0D" };
                self.frame(&format!(r#"{{"data":[{{"values":{{}},"type":"{kind}","item":"{n}"}}],"trnm":"REAL"}}"#));
            }
            Step::Connect(succeeds) => self.connect(*succeeds),
            Step::End(which) => {
                if self.open {
                    self.hang_up();
                    let end = match which {
                        0 => End::Broken("reset".to_owned()),
                        1 => End::Closed(Some(1000), "Bye".to_owned()),
                        _ => End::Closed(None, String::new()),
                    };
                    self.session.closed(end, at(self.now));
                }
            }
            Step::Wait(millis) => self.now += f64::from(*millis) / 1000.0,
        }
        self.act();
    }

    /// What all readers should have.
    fn wanted(&mut self) -> BTreeSet<(String, String)> {
        self.readers.iter_mut().for_each(Watched::listen);
        let pair = |topic: &Topic| (topic.kind.to_owned(), topic.item.to_string());
        self.readers.iter().flat_map(Watched::wants).map(pair).collect()
    }

    /// Lets everything go well until nothing is left to be done; how often it woke up.
    fn calm_down(&mut self) -> usize {
        let mut wakes = 0;
        loop {
            self.act();
            if self.opening {
                self.connect(true);
            } else if !self.unanswered.is_empty() {
                self.answer(Mood::Yes);
            } else if self.wanted() == self.registered
                && self.session.todo.is_empty()
                && !(self.open && self.session.is_dirty)
            {
                return wakes;
            } else {
                let wake_at = self.session.wake_at().expect("something is left to be done");
                self.now = wake_at.as_secs_f64();
                wakes += 1;
                assert!(wakes < 100, "it does not get there");
            }
        }
    }
}

fn check(steps: &[Step]) -> Result<(), TestCaseError> {
    let mut world = World::new();
    for step in steps {
        world.step(step);
    }
    world.calm_down();
    let wanted = world.wanted();
    prop_assert_eq!(&world.registered, &wanted);
    prop_assert!(
        world.readers.iter().flat_map(|reader| &reader.claims).all(|(_, waiting)| waiting.is_none()),
        "somebody waits for ever"
    );
    let silent = world.gone.iter().all(|memory| memory.take().is_empty());
    prop_assert!(silent, "a reader that is gone was told something");
    prop_assert!(world.opened.windows(2).all(|pair| pair[1] - pair[0] >= 1.999), "{:?}", world.opened);
    prop_assert!(world.sent.windows(4).all(|four| four[3] - four[0] >= 0.999), "{:?}", world.sent);
    // Every reader that has all it wants hears of all of it, and of nothing else.
    for reader in &world.readers {
        reader.memory.take();
    }
    for n in 0..12 {
        world.step(&Step::Data(n));
    }
    for reader in &world.readers {
        prop_assert_eq!(reader.memory.take().len(), if world.open { reader.wants().len() } else { 0 });
    }
    // Without readers, nothing is left.
    for _ in 0..world.readers.len() {
        world.step(&Step::Leave(0));
    }
    prop_assert!(!world.open && world.session.topics.is_empty());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_what_is_wanted_gets_registered(steps in prop::collection::vec(step(), 0..80)) {
        check(&steps)?;
    }
}
