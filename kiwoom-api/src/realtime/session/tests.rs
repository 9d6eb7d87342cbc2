//! The session step by step, against a script.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use super::*;
use crate::realtime::sink::Reading;
use crate::wire::frame::Entry;

/// Remembers what it is given, in words.
#[derive(Default)]
pub(super) struct Memory {
    notes: Mutex<Vec<String>>,
    is_ended: AtomicBool,
}

impl Memory {
    pub(super) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.notes.lock().unwrap())
    }

    pub(super) fn is_ended(&self) -> bool {
        self.is_ended.load(Ordering::Relaxed)
    }

    fn note(&self, text: String) {
        self.notes.lock().unwrap().push(text);
    }
}

impl Sink for Memory {
    fn take(&self, entry: &Entry<'_>, item: &Arc<str>, _: Timestamp, reading: Reading) -> bool {
        let values = std::str::from_utf8(entry.values).unwrap();
        if values.contains("bad") || reading == Reading::Fast && values.contains('\\') {
            return false;
        }
        self.note(format!("{} {item} {values}", entry.kind));
        true
    }

    fn tell(&self, notice: Notice) {
        self.note(match notice {
            Notice::Gap { since, until } => format!("gap {}-{}", since.as_second(), until.as_second()),
            Notice::Disconnected { error, attempt } => format!("disconnected {attempt}: {error}"),
            Notice::Unreadable { raw, .. } => format!("unreadable {raw}"),
        });
    }

    fn end(&self, error: Error) {
        self.is_ended.store(true, Ordering::Relaxed);
        self.note(format!("end: {error}"));
    }
}

pub(super) fn topic(kind: &'static str, item: &str) -> Topic {
    Topic { kind, item: item.into() }
}

pub(super) fn at(seconds: f64) -> Now {
    let elapsed = Duration::from_secs_f64(seconds);
    Now { elapsed, time: Timestamp::UNIX_EPOCH + elapsed }
}

const LOGGED_IN: &[u8] = br#"{"trnm":"LOGIN","return_code":0,"return_msg":""}"#;
const REGISTERED: &[u8] = br#"{"trnm":"REG","return_code":0}"#;
const REMOVED: &[u8] = br#"{"trnm":"REMOVE","return_code":0}"#;

/// A session with its time.
struct Script {
    session: Session,
    now: f64,
}

impl Script {
    fn new() -> Self {
        Self { session: Session::new(7), now: 0.0 }
    }

    fn now(&self) -> Now {
        at(self.now)
    }

    fn join(&mut self) -> (ReaderId, Arc<Memory>) {
        let memory = Arc::new(Memory::default());
        (self.session.join(Arc::clone(&memory) as _).unwrap(), memory)
    }

    fn want(&mut self, id: ReaderId, items: &[&str]) -> oneshot::Receiver<Result<(), Error>> {
        let topics = items.iter().map(|item| topic("0B", item)).collect();
        self.session.want(id, topics, self.now()).unwrap().expect("there is something to wait for")
    }

    /// All that is to be done now, in words.
    fn actions(&mut self) -> Vec<String> {
        let now = self.now();
        std::iter::from_fn(|| self.session.next(now))
            .take_while(|action| *action != Action::Stop)
            .map(|action| match action {
                Action::Open { refused } => if refused.is_some() { "renew and open" } else { "open" }.to_owned(),
                Action::Send(frame) => frame,
                Action::Close => "close".to_owned(),
                Action::Stop => unreachable!(),
            })
            .collect()
    }

    fn frame(&mut self, frame: &[u8]) {
        self.session.frame(frame, self.now());
    }

    fn wait(&mut self, seconds: f64) {
        self.now += seconds;
    }

    /// Goes to the time at which the session wants to be asked again.
    fn wake(&mut self) -> f64 {
        let before = self.now;
        let at = self.session.wake_at().expect("it waits for something").as_secs_f64();
        assert!(at > self.now, "{at} is not after {}", self.now);
        self.now = at;
        at - before
    }

    /// Connects and logs in.
    fn up(&mut self) {
        assert_eq!(self.actions(), ["open"]);
        self.session.opened(self.now());
        assert!(self.actions().is_empty(), "nothing is sent before the answer to LOGIN");
        self.frame(LOGGED_IN);
    }

    /// Loses the connection and gets it back.
    fn again(&mut self) {
        self.wake();
        self.up();
    }

    fn register(items: &str) -> String {
        let items = serde_json::to_string(&items.split(' ').collect::<Vec<_>>()).unwrap();
        format!(r#"{{"trnm":"REG","grp_no":"1","refresh":"1","data":[{{"item":{items},"type":["0B"]}}]}}"#)
    }

    fn remove(items: &str) -> String {
        let items = serde_json::to_string(&items.split(' ').collect::<Vec<_>>()).unwrap();
        format!(r#"{{"trnm":"REMOVE","grp_no":"1","data":[{{"item":{items},"type":["0B"]}}]}}"#)
    }
}

fn said(outcome: &mut oneshot::Receiver<Result<(), Error>>) -> String {
    match outcome.try_recv() {
        Ok(Ok(())) => "ok".to_owned(),
        Ok(Err(error)) => error.to_string(),
        Err(error) => error.to_string(),
    }
}

fn trade(item: &str, price: &str) -> Vec<u8> {
    format!(
        r#"{{"data":[{{"values":{{"10":"{price}"}},"type":"0B","name":"주식체결","item":"{item}"}}],"trnm":"REAL"}}"#
    )
    .into_bytes()
}

#[test]
fn logging_in_comes_first_and_then_one_request_at_a_time() {
    let mut script = Script::new();
    let (one, memory) = script.join();
    let (two, _) = script.join();
    let mut first = script.want(one, &["000660", "005930"]);
    script.up();
    assert_eq!(script.actions(), [Script::register("000660 005930")]);
    let mut second = script.want(two, &["005930", "035720"]);
    assert!(script.actions().is_empty(), "the first has not been answered");
    script.frame(REGISTERED);
    assert_eq!((said(&mut first), said(&mut second)), ("ok".into(), "channel empty".into()));
    assert_eq!(script.actions(), [Script::register("035720")], "what is registered is not registered again");
    script.frame(REGISTERED);
    assert_eq!(said(&mut second), "ok");
    script.frame(&trade("005930", "-56400"));
    assert_eq!(memory.take(), [r#"0B 005930 {"10":"-56400"}"#]);
}

#[test]
fn what_nobody_reads_any_more_is_removed_and_without_readers_the_connection_closes() {
    let mut script = Script::new();
    let ((one, memory), (two, _)) = (script.join(), script.join());
    let _first = script.want(one, &["1", "2"]);
    let _second = script.want(two, &["2", "3"]);
    script.up();
    assert_eq!(script.actions(), [Script::register("1 2 3")]);
    script.frame(REGISTERED);
    script.session.leave(two);
    assert_eq!(script.actions(), [Script::remove("3")]);
    script.frame(&trade("3", "1"));
    script.frame(REMOVED);
    let now = script.now();
    script.session.unwant(one, &[topic("0B", "1")], now);
    assert_eq!(script.actions(), [Script::remove("1")]);
    script.frame(REMOVED);
    script.frame(&trade("1", "1"));
    script.frame(&trade("2", "1"));
    assert_eq!(memory.take(), [r#"0B 2 {"10":"1"}"#]);
    script.session.leave(one);
    assert_eq!(script.actions(), ["close"]);
    assert_eq!(script.session.next(script.now()), Some(Action::Stop));
    assert!(script.session.topics.is_empty() && script.session.waiters.is_empty(), "nothing is left");
    assert_eq!(script.session.wake_at(), None);
}

#[test]
fn requests_have_at_most_50_items_of_one_type_and_no_second_has_more_than_three() {
    let mut script = Script::new();
    let (one, _) = script.join();
    let items: Vec<Topic> = (0..200).map(|n| topic("0B", &format!("{n:06}"))).collect();
    let mut outcome = script.session.want(one, items.clone(), at(0.0)).unwrap().unwrap();
    script.up();
    let mut sent = Vec::new();
    while said(&mut outcome) != "ok" {
        let actions = script.actions();
        if actions.is_empty() {
            script.wake();
        }
        for action in actions {
            assert_eq!(action.matches("\"00").count(), 50);
            sent.push(script.now);
            script.frame(REGISTERED);
        }
    }
    assert_eq!(sent.len(), 4);
    assert!(sent[3] - sent[0] >= 1.0, "{sent:?}");
    // The same items of another type are no further items; another item is one too many.
    let books = items.iter().map(|known| Topic { kind: "0D", ..known.clone() }).collect();
    assert!(script.session.want(one, books, at(9.0)).is_ok());
    let error = script.session.want(one, vec![topic("0D", "900000")], at(9.0)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "realtime: 201 items at once; the server allows 200 on the one connection of a client"
    );
}

#[test]
fn pings_come_back_as_they_came_but_not_before_login() {
    let mut script = Script::new();
    let (one, _) = script.join();
    let _outcome = script.want(one, &["1"]);
    assert_eq!(script.actions(), ["open"]);
    script.session.opened(script.now());
    script.frame(br#"{"trnm":"PING"}"#);
    assert!(script.actions().is_empty());
    script.frame(br#"{"trnm":"SYSTEM","code":"0"}"#);
    script.frame(LOGGED_IN);
    script.frame(br#"{"trnm":"PING", "seq":"7"}"#);
    script.frame(b"PING");
    let actions = script.actions();
    assert_eq!(actions[..2], [r#"{"trnm":"PING", "seq":"7"}"#, "PING"]);
}

#[test]
fn after_a_loss_everything_is_registered_again_and_the_gap_is_told() {
    let mut script = Script::new();
    let ((one, memory), (two, other)) = (script.join(), script.join());
    let _outcomes = (script.want(one, &["1", "2"]), script.want(two, &["2"]));
    script.up();
    script.actions();
    script.frame(REGISTERED);
    script.wait(10.0);
    script.frame(&trade("2", "5"));
    assert_eq!((memory.take().len(), other.take().len()), (1, 1));
    script.wait(5.0);
    script.session.closed(End::Broken("reset by peer".to_owned()), script.now());
    let lost = ["disconnected 1: realtime: the connection broke: reset by peer"];
    assert_eq!((memory.take(), other.take()), (lost.map(str::to_owned).into(), lost.map(str::to_owned).into()));
    assert!(script.wake() <= 1.0);
    assert_eq!(script.actions(), ["open"]);
    script.session.not_opened(Error::transport("LOGIN", crate::error::Outcome::NotExecuted, "refused"), script.now());
    assert_eq!(memory.take(), ["disconnected 2: LOGIN: no connection to the server, nothing was sent: refused"]);
    script.again();
    assert_eq!(script.actions(), [Script::register("1 2")]);
    assert!(memory.take().is_empty(), "no gap is over before its items are back");
    script.now = 30.0;
    script.frame(REGISTERED);
    assert_eq!(memory.take(), ["gap 10-30"], "from the last sign of life");
    script.frame(&trade("1", "6"));
    assert_eq!(memory.take(), [r#"0B 1 {"10":"6"}"#]);
}

#[test]
fn whoever_waits_while_the_connection_fails_is_told_and_nothing_of_his_is_left() {
    let mut script = Script::new();
    let (one, memory) = script.join();
    let mut outcome = script.want(one, &["1"]);
    assert_eq!(script.actions(), ["open"]);
    script.session.not_opened(Error::transport("LOGIN", crate::error::Outcome::NotExecuted, "refused"), script.now());
    assert!(said(&mut outcome).contains("no connection to the server"));
    assert!(memory.take().is_empty(), "a stream that never was is told nothing");
    assert_eq!(script.session.next(script.now()), Some(Action::Stop));
    // A loop that subscribes again and again does not become a loop of connections.
    let _outcome = script.want(one, &["1"]);
    assert!(script.actions().is_empty());
    assert!(script.wake() >= 1.0);
    assert_eq!(script.actions(), ["open"]);
}

#[test]
fn answers_that_do_not_come_end_the_connection() {
    let mut script = Script::new();
    let (one, memory) = script.join();
    let mut outcome = script.want(one, &["1"]);
    assert_eq!(script.actions(), ["open"]);
    script.session.opened(script.now());
    assert!(script.actions().is_empty());
    assert!((script.wake() - 10.0).abs() < 1e-9);
    assert_eq!(script.actions(), ["close"]);
    assert_eq!(said(&mut outcome), "realtime: no answer to LOGIN within 10 s");
    let mut outcome = script.want(one, &["1"]);
    script.again();
    script.actions();
    script.frame(br#"{"trnm":"REMOVE","return_code":0}"#);
    script.wait(9.0);
    script.frame(br#"{"trnm":"PING"}"#);
    assert_eq!(script.actions(), [r#"{"trnm":"PING"}"#], "an answer to something else is none");
    script.wait(1.0);
    assert_eq!(script.actions(), ["close"]);
    assert_eq!(said(&mut outcome), "realtime: no answer to REG within 10 s");
    assert!(memory.take().is_empty());
}

#[test]
fn a_connection_that_is_silent_for_minutes_is_dead_and_a_ping_keeps_it_alive() {
    let mut script = Script::new();
    let (one, memory) = script.join();
    let _outcome = script.want(one, &["1"]);
    script.up();
    script.actions();
    script.frame(REGISTERED);
    script.wait(170.0);
    script.frame(br#"{"trnm":"PING"}"#);
    script.actions();
    assert!((script.wake() - 180.0).abs() < 1e-9);
    assert_eq!(script.actions(), ["close"]);
    assert_eq!(memory.take(), ["disconnected 1: realtime: nothing was received for 180 s, so the connection is dead"]);
}

#[test]
fn a_dead_token_is_replaced_at_once_and_once() {
    for code in ["8005", "8031", "8103"] {
        let mut script = Script::new();
        let (one, _) = script.join();
        let mut outcome = script.want(one, &["1"]);
        let refusal = format!(r#"{{"trnm":"LOGIN","return_code":3,"return_msg":"[{code}:no]"}}"#);
        assert_eq!(script.actions(), ["open"]);
        script.session.opened(script.now());
        script.frame(refusal.as_bytes());
        assert_eq!(script.actions(), ["close"]);
        assert_eq!(said(&mut outcome), "channel empty", "nothing has failed yet");
        assert!(script.wake() <= 2.0);
        assert_eq!(script.actions(), ["renew and open"]);
        script.session.opened(script.now());
        script.frame(refusal.as_bytes());
        assert_eq!(script.actions(), ["close"]);
        assert!(said(&mut outcome).contains(code));
    }
}

#[test]
fn a_token_that_dies_while_connected_is_replaced_too() {
    let mut script = Script::new();
    let (one, _) = script.join();
    let _outcome = script.want(one, &["1"]);
    script.up();
    script.actions();
    script.frame(br#"{"trnm":"REG","return_code":3,"return_msg":"[8005:Token]"}"#);
    assert_eq!(script.actions(), ["close"]);
    let _outcome = script.want(one, &["1"]);
    script.wake();
    assert_eq!(script.actions(), ["renew and open"]);
}

#[test]
fn keys_that_are_not_let_in_end_the_streams() {
    let mut script = Script::new();
    let (one, memory) = script.join();
    let _outcome = script.want(one, &["1"]);
    script.up();
    script.actions();
    script.frame(REGISTERED);
    script.session.closed(End::Broken("reset".to_owned()), script.now());
    memory.take();
    script.wake();
    assert_eq!(script.actions(), ["open"]);
    script.session.opened(script.now());
    script.frame(br#"{"trnm":"LOGIN","return_code":3,"return_msg":"[8050:no]"}"#);
    assert_eq!(script.actions(), ["close"]);
    assert!(memory.take()[0].starts_with("end: LOGIN: this IP address is not registered"));
    assert!(matches!(script.session.want(one, vec![topic("0B", "1")], at(0.0)), Err(Error::Realtime(_))));
}

#[test]
fn after_a_close_with_1000_it_waits_and_gives_way_at_the_second() {
    let mut script = Script::new();
    let (one, memory) = script.join();
    let _outcome = script.want(one, &["1"]);
    script.up();
    script.actions();
    script.frame(REGISTERED);
    let bye = || End::Closed(Some(1000), "Bye".to_owned());
    script.session.closed(bye(), script.now());
    assert_eq!(memory.take(), ["disconnected 1: realtime: the server closed the connection with 1000 (Bye)"]);
    assert!(script.wake() >= 30.0);
    script.up();
    script.actions();
    script.frame(REGISTERED);
    assert_eq!(memory.take().len(), 1, "the gap");
    script.wait(500.0);
    script.frame(b"PING");
    script.session.closed(bye(), script.now());
    let told = memory.take();
    assert!(told[1].contains("another program uses this app key"), "{told:?}");
    assert_eq!(script.session.next(script.now()), Some(Action::Stop));
    // Whoever insists waits, and ends again.
    let (two, _) = script.join();
    let mut outcome = script.want(two, &["1"]);
    assert!(script.wake() >= 30.0);
    assert_eq!(script.actions(), ["open"]);
    script.session.opened(script.now());
    script.session.closed(bye(), script.now());
    assert!(said(&mut outcome).contains("the server closed the connection with 1000 (Bye)"));
}

#[test]
fn a_refusal_for_going_too_fast_is_waited_out() {
    let mut script = Script::new();
    let (one, _) = script.join();
    let mut outcome = script.want(one, &["1"]);
    script.up();
    let too_fast = br#"{"trnm":"REG","return_code":105110,"return_msg":"too fast"}"#;
    for wait in [1.0, 2.0, 4.0] {
        assert_eq!(script.actions(), [Script::register("1")]);
        script.frame(too_fast);
        assert!(script.actions().is_empty());
        assert!((script.wake() - wait).abs() < 1e-9);
    }
    assert_eq!(script.actions(), [Script::register("1")]);
    script.frame(REGISTERED);
    assert_eq!(said(&mut outcome), "ok");
}

#[test]
fn a_refusal_hits_only_those_whose_items_are_refused() {
    let mut script = Script::new();
    let ((one, memory), (two, other)) = (script.join(), script.join());
    let (mut first, mut second) = (script.want(one, &["1"]), script.want(two, &["2"]));
    script.up();
    assert_eq!(script.actions(), [Script::register("1 2")]);
    let refusal = br#"{"trnm":"REG","return_code":105115,"return_msg":"too many"}"#;
    script.frame(refusal);
    assert_eq!(script.actions(), [Script::register("1")], "each by itself");
    script.frame(REGISTERED);
    assert_eq!(said(&mut first), "ok");
    assert_eq!(script.actions(), [Script::register("2")]);
    script.frame(refusal);
    assert_eq!(said(&mut second), "REG: too many realtime items (105115): too many");
    script.wait(1.0);
    assert!(script.actions().is_empty(), "nobody wants it any more");
    // What was there before and is refused after a loss ends its stream.
    script.session.closed(End::Broken("reset".to_owned()), script.now());
    memory.take();
    script.again();
    assert_eq!(script.actions(), [Script::register("1")]);
    script.frame(refusal);
    assert_eq!(memory.take(), ["end: REG: too many realtime items (105115): too many"]);
    assert!(other.take().is_empty());
}

#[test]
fn a_bad_entry_costs_nothing_but_itself() {
    let mut script = Script::new();
    let ((one, memory), (two, other)) = (script.join(), script.join());
    let _outcomes = (script.want(one, &["1"]), script.session.want(two, vec![topic("0D", "1")], at(0.0)));
    script.up();
    let frame = r#"{"trnm":"REAL","data":[
        {"type":"0B","item":"1","values":{"10":"1"}},
        {"type":"0B","item":"1","values":{"10":"\u0031"}},
        {"type":"0B","item":"1","values":{"10":"bad"}},
        {"type":"0D","item":"1","values":7},
        {"type":"9Z","item":"1","values":{}},
        {"type":"0B","item":"1 ","values":{"10":"2"}}]}"#;
    script.frame(frame.as_bytes());
    assert_eq!(
        memory.take(),
        [r#"0B 1 {"10":"1"}"#, r#"0B 1 {"10":"\u0031"}"#, r#"0B 1 {"10":"2"}"#, r#"unreadable {"10":"bad"}"#,]
    );
    assert_eq!(other.take(), [r#"unreadable {"type":"0D","item":"1","values":7}"#]);
    script.frame(b"<html>");
    script.frame(b"\xff\xfe");
    script.frame(&vec![b'x'; 10_000]);
    let told = memory.take();
    assert_eq!(told[..2], ["unreadable <html>", "unreadable \u{fffd}\u{fffd}"]);
    assert_eq!(told[2].len(), "unreadable ".len() + 4096);
}

#[test]
fn data_of_types_without_items_go_to_all_who_read_the_type() {
    let mut script = Script::new();
    let (one, memory) = script.join();
    let _outcome = script.session.want(one, vec![topic("1h", "")], at(0.0)).unwrap();
    script.up();
    script.actions();
    script.frame(br#"{"trnm":"REAL","data":[{"type":"1h","item":"005930_AL","values":{}}]}"#);
    assert_eq!(memory.take(), ["1h 005930_AL {}"]);
}

#[test]
fn the_end_of_the_client_is_the_end_of_all() {
    let mut script = Script::new();
    let (one, memory) = script.join();
    let mut outcome = script.want(one, &["1"]);
    script.up();
    script.session.finish(RealtimeError::ClientDropped, true);
    assert_eq!(script.actions(), ["close"]);
    assert!(memory.take()[0].starts_with("end: realtime: the client was dropped"));
    assert!(said(&mut outcome).contains("the client was dropped"));
    assert!(script.session.join(memory).is_err());
}
