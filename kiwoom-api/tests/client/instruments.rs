//! The master of instruments: loaded once for all, anew each day, and never lost.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::FutureExt as _;
use kiwoom_api::codes::ListingMarket;
use kiwoom_api::{Error, InstrumentClass, StockCode, Timestamp};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use super::support::{Answer, Seen, Server, refuse, reply};

const HOUR: Duration = Duration::from_secs(3_600);

/// Code, name, market code.
type Row = (&'static str, &'static str, &'static str);

const KOSPI: &[Row] = &[
    ("005930", "삼성전자", "0"),
    ("069500", "KODEX 200", "8"),
    ("520078", "신한 은 선물 ETN", "60"),
    ("330590", "롯데리츠", "6"),
];
const KOSDAQ: &[Row] = &[("247540", "에코프로비엠", "10")];

fn instrument((code, name, market): Row) -> Value {
    json!({ "code": code, "name": name, "marketCode": market, "state": "증거금40%|담보대출", "auditInfo": "정상",
        "nxtEnable": "Y", "listCount": "0000000027931470", "lastPrice": "00006010", "orderWarning": "0", "regDay": "19750611" })
}

fn list(rows: &[Row]) -> Value {
    let rows: Vec<_> = rows.iter().copied().map(instrument).collect();
    json!({ "return_msg": "정상적으로 처리되었습니다", "return_code": 0, "list": rows })
}

/// What the server has: the lists, and some instruments that are in none of them.
fn answer(seen: &Seen) -> Answer {
    match (seen.body["mrkt_tp"].as_str(), seen.body["stk_cd"].as_str()) {
        (Some("0"), _) => reply(list(KOSPI)),
        (Some("10"), _) => reply(list(KOSDAQ)),
        (Some("3"), _) => reply(list(&[("57JBHH", "삼성전자 콜", "3")])),
        (Some(_), _) => reply(list(&[])),
        (_, Some("57JBHH")) => {
            let mut body = instrument(("57JBHH", "삼성전자 콜", "3"));
            body["return_code"] = json!(0);
            reply(body)
        }
        // Nothing comes in two forms.
        (_, Some("111111")) => reply(json!({ "return_code": 0, "code": "", "name": "" })),
        _ => refuse(2, "입력 값 오류입니다[1902:종목 정보가 없습니다]"),
    }
}

/// Whether a server is out of order, for now.
#[derive(Clone, Default)]
struct Outage(Arc<AtomicBool>);

impl Outage {
    fn set(&self, is_out: bool) {
        self.0.store(is_out, Ordering::SeqCst);
    }

    async fn server(&self) -> Server {
        let this = self.clone();
        Server::calls(move |seen| if this.0.load(Ordering::SeqCst) { reply(list(&[])) } else { answer(seen) }).await
    }
}

fn code(text: &str) -> StockCode {
    text.parse().unwrap()
}

#[tokio::test]
async fn the_lists_of_kospi_and_kosdaq_make_a_master_that_tells_classes() {
    let server = Server::calls(answer).await;
    let client = server.client();
    let master = client.instruments().load().await.unwrap();
    let classes: Vec<_> = master.iter().map(|one| (one.name.as_str(), one.class)).collect();
    assert_eq!(
        classes,
        [
            ("삼성전자", InstrumentClass::Stock),
            ("KODEX 200", InstrumentClass::Etf),
            ("에코프로비엠", InstrumentClass::Stock),
            ("롯데리츠", InstrumentClass::Reit),
            ("신한 은 선물 ETN", InstrumentClass::Etn),
        ]
    );
    let samsung = master.find_one("삼성 전자").unwrap();
    assert_eq!(samsung.code, code("005930"));
    assert_eq!(samsung.nxt_tradable, Some(true));
    assert_eq!(samsung.listed_shares.unwrap().get(), 27_931_470);
    assert!(samsung.states.as_ref().unwrap().contains("담보대출"));
    assert!(!samsung.is_suspended());
    assert_eq!(master.loaded_at(), Timestamp::from_second(1_795_392_000).unwrap() + server.clock.elapsed());
    assert!(master.refresh_error().is_none());

    // Clones share it.
    let again = client.clone().instruments().load().await.unwrap();
    assert_eq!((again.len(), server.seen().len()), (5, 2));
}

#[tokio::test]
async fn other_lists_can_be_chosen() {
    let server = Server::calls(answer).await;
    let client = server.builder().instrument_lists([ListingMarket::Elw, ListingMarket::Kospi]).build().unwrap();
    let master = client.instruments().load().await.unwrap();
    assert_eq!(master.find_one("57jbhh").unwrap().class, InstrumentClass::Elw);
    assert!(master.find_one("에코프로비엠").is_err());
}

#[tokio::test]
async fn all_who_wait_share_one_load_and_one_who_leaves_does_not_stop_it() {
    let gate = Arc::new(Semaphore::new(0));
    let held = Arc::clone(&gate);
    let server = Server::calls(move |seen| match seen.body["mrkt_tp"].as_str() {
        Some("0") => Answer::Held(Arc::clone(&held), list(KOSPI).to_string()),
        _ => answer(seen),
    })
    .await;
    let instruments = server.client().instruments();
    let mut first = Box::pin(instruments.load());
    assert!((&mut first).now_or_never().is_none());
    let others: Vec<_> = (0..5)
        .map(|_| {
            let instruments = instruments.clone();
            tokio::spawn(async move { instruments.load().await.map(|master| master.len()) })
        })
        .collect();
    while server.seen().is_empty() {
        tokio::select! {
            _ = &mut first => panic!("nothing was answered yet"),
            () = server.arrival() => {}
        }
    }
    drop(first);
    gate.add_permits(1);
    for other in others {
        assert_eq!(other.await.unwrap().unwrap(), 5);
    }
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_load_that_nobody_waits_for_any_more_is_begun_anew() {
    let gate = Arc::new(Semaphore::new(0));
    let held = Mutex::new(Some(Arc::clone(&gate)));
    let server = Server::calls(move |seen| match held.lock().unwrap().take() {
        Some(gate) => Answer::Held(gate, list(KOSPI).to_string()),
        None => answer(seen),
    })
    .await;
    let instruments = server.client().instruments();
    {
        let mut given_up = Box::pin(instruments.load());
        while server.seen().is_empty() {
            tokio::select! {
                _ = &mut given_up => panic!("nothing was answered yet"),
                () = server.arrival() => {}
            }
        }
    }
    assert_eq!(instruments.load().await.unwrap().len(), 5);
}

#[tokio::test]
async fn a_new_day_begins_at_half_past_seven_in_korea() {
    let server = Server::calls(answer).await;
    let instruments = server.client().instruments();
    let first = instruments.load().await.unwrap().loaded_at();
    // It was nine in the morning.
    server.clock.advance(22 * HOUR);
    assert_eq!(instruments.load().await.unwrap().loaded_at(), first);
    assert_eq!(server.seen().len(), 2);
    server.clock.advance(HOUR / 2);
    let second = instruments.load().await.unwrap().loaded_at();
    assert!(second > first);
    assert_eq!(server.seen().len(), 4);
}

#[tokio::test]
async fn an_old_master_stays_in_use_while_a_new_one_cannot_be_loaded() {
    let outage = Outage::default();
    let server = outage.server().await;
    let instruments = server.client().instruments();
    let loaded_at = instruments.load().await.unwrap().loaded_at();

    outage.set(true);
    server.clock.advance(24 * HOUR);
    let old = instruments.load().await.unwrap();
    assert_eq!((old.len(), old.loaded_at()), (5, loaded_at));
    assert!(matches!(old.refresh_error(), Some(Error::NoInstruments { .. })), "{:?}", old.refresh_error());
    assert_eq!(
        old.refresh_error().unwrap().to_string(),
        "ka10099: the server sent no instruments of 코스피 (0), so that the master is incomplete"
    );
    let calls = server.seen().len();

    // Not at each use.
    server.clock.advance(Duration::from_secs(50));
    assert!(instruments.load().await.unwrap().refresh_error().is_some());
    assert_eq!(server.seen().len(), calls);
    // Whoever insists is told.
    assert!(matches!(instruments.refresh().await, Err(Error::NoInstruments { .. })));
    assert_eq!(instruments.known(&code("005930")).unwrap().name, "삼성전자");

    outage.set(false);
    server.clock.advance(Duration::from_secs(61));
    let new = instruments.load().await.unwrap();
    assert!(new.refresh_error().is_none() && new.loaded_at() > loaded_at);
    // What was handed out stays as it was.
    assert!(old.refresh_error().is_some());
}

#[tokio::test]
async fn without_an_old_master_the_error_is_handed_out_and_the_next_load_tries_again() {
    let outage = Outage::default();
    outage.set(true);
    let server = outage.server().await;
    let instruments = server.client().instruments();
    let error = instruments.load().await.unwrap_err();
    assert!(matches!(error, Error::NoInstruments { .. }) && error.is_retryable(), "{error}");
    assert!(instruments.known(&code("005930")).is_none());
    outage.set(false);
    assert_eq!(instruments.load().await.unwrap().len(), 5);
}

#[tokio::test]
async fn what_is_not_in_the_master_is_asked_for_alone_and_remembered_for_the_day() {
    let server = Server::calls(answer).await;
    let instruments = server.client().instruments();
    let get = async |text: &str| instruments.get(&code(text)).await.unwrap();
    assert_eq!(get("069500_AL").await.unwrap().class, InstrumentClass::Etf);
    assert_eq!(server.seen().len(), 2, "it is in the master");

    for _ in 0..2 {
        let elw = get("57JBHH").await.unwrap();
        assert_eq!((elw.name.as_str(), elw.class), ("삼성전자 콜", InstrumentClass::Elw));
    }
    assert_eq!(server.seen().len(), 3);
    assert!(instruments.known(&code("57JBHH_NX")).is_some());
    assert!(get("111111").await.is_none());
    assert!(get("222222").await.is_none());

    server.clock.advance(24 * HOUR);
    let calls = server.seen().len();
    get("57JBHH").await.unwrap();
    assert_eq!(server.seen().len(), calls + 3, "two lists, and the one alone");
}

#[tokio::test]
async fn an_answer_about_another_instrument_is_none() {
    let server = Server::calls(|seen| match seen.body["stk_cd"].as_str() {
        Some(_) => {
            let mut body = instrument(KOSPI[0]);
            body["return_code"] = json!(0);
            reply(body)
        }
        None => answer(seen),
    })
    .await;
    assert_eq!(server.client().instruments().get(&code("57JBHH")).await.unwrap(), None);
}

#[tokio::test]
async fn a_row_without_a_code_is_left_out() {
    let server = Server::calls(|seen| match seen.body["mrkt_tp"].as_str() {
        Some("0") => reply(list(&[("", "이름뿐", "0"), KOSPI[0]])),
        _ => answer(seen),
    })
    .await;
    assert_eq!(server.client().instruments().load().await.unwrap().len(), 2);
}
