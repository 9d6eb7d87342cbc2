//! Realtime data of the mock server, and the client against them. `W` numbers name behaviours of the live server.

use std::collections::BTreeMap;
use std::pin::pin;
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use kiwoom_api::jiff::civil::time;
use kiwoom_api::mock::{Builder, Fault, Server};
use kiwoom_api::realtime::*;
use kiwoom_api::stock_info::StockBasicInfoRequest;
use kiwoom_api::{Client, Price, StockCode};
use serde_json::{Value, json};
use tokio_websockets::{ClientBuilder, MaybeTlsStream, Message, WebSocketStream};

use super::clock::TestClock;
use super::support::{roomy, sample};

/// Many trades a second, and still more than half a minute of them.
fn quick() -> Builder {
    roomy().seed(3).realtime_pace(Duration::from_millis(20))
}

/// A client that waits as long as a test says.
fn client(server: &Server) -> (Client, TestClock) {
    let clock = TestClock::default();
    (server.client().clock(clock.clone()).build().unwrap(), clock)
}

async fn next<V: Values>(stream: &mut Subscription<V>) -> Event<V> {
    let next = tokio::time::timeout(Duration::from_secs(20), stream.next());
    next.await.expect("something happens").expect("the stream goes on").unwrap()
}

async fn trade(stream: &mut Subscription<StockTrade>) -> StockTrade {
    loop {
        match next(stream).await {
            Event::Data { values, .. } => return values,
            Event::Lagged { .. } => {}
            other => panic!("{other:?}"),
        }
    }
}

/// The next event is that the connection is gone.
async fn lost<V: Values>(stream: &mut Subscription<V>) -> String {
    loop {
        match next(stream).await {
            Event::Disconnected { error, .. } => return error.to_string(),
            Event::Data { .. } | Event::Lagged { .. } => {}
            other => panic!("{other:?}"),
        }
    }
}

/// The connection is back, and the gap told.
async fn back(stream: &mut Subscription<StockTrade>, clock: &TestClock) {
    clock.advance(2);
    let Event::Gap { since, until } = next(stream).await else { panic!("no gap") };
    assert!(since < until);
    trade(stream).await;
}

#[tokio::test]
async fn trades_are_those_of_the_quotes() {
    let server =
        quick().realtime_from(time(15, 28, 0, 0)).realtime_pace(Duration::from_millis(1)).start().await.unwrap();
    let (client, _clock) = client(&server);
    let mut stream = client.realtime().subscribe::<StockTrade>(["005930"]).await.unwrap();
    let mut trades = vec![trade(&mut stream).await];
    // The closing auction is the last one.
    while trades.last().and_then(|trade| trade.time).is_none_or(|at| at < time(15, 30, 0, 0)) {
        trades.push(trade(&mut stream).await);
    }
    for pair in trades.windows(2) {
        let volume = |trade: &StockTrade| trade.cumulative_volume.unwrap().get();
        let quantity = pair[1].trade_quantity.unwrap();
        assert_eq!(volume(&pair[0]) + quantity.shares().get(), volume(&pair[1]));
    }
    let stock = StockCode::krx("005930").unwrap();
    let quote = client.stock_info().stock_basic_info(&StockBasicInfoRequest::new(stock)).await.unwrap();
    let last = trades.last().unwrap();
    let won = |price: Option<Price>| price.map(Price::won);
    assert_eq!(won(last.current_price), won(quote.current_price));
    assert_eq!(won(last.open_price), won(quote.open_price));
    assert_eq!(won(last.high_price), won(quote.high_price));
    assert_eq!(won(last.low_price), won(quote.low_price));
    assert_eq!(last.cumulative_volume, quote.volume);
    // Each is a row of the list of trades.
    let reply = client.call(&sample("ka10003")).await.unwrap();
    let rows = reply.body["cntr_infr"].as_array().unwrap();
    let listed: Vec<(String, String)> = rows
        .iter()
        .map(|row| {
            let text = |name: &str| row[name].as_str().unwrap().trim_start_matches(['+', '-']).to_owned();
            (text("tm"), text("cur_prc"))
        })
        .collect();
    for trade in trades.iter().rev().take(5) {
        let (time, price) = (trade.time.unwrap(), trade.current_price.unwrap());
        let row = (time.strftime("%H%M%S").to_string(), price.won().to_string());
        assert!(listed.contains(&row), "{row:?} is not in {listed:?}");
    }
}

/// Does something that waits, and lets the time go on meanwhile.
async fn passing<T>(clock: &TestClock, doing: impl Future<Output = T>) -> T {
    let mut doing = pin!(doing);
    loop {
        match tokio::time::timeout(Duration::from_millis(5), &mut doing).await {
            Ok(done) => return done,
            Err(_) => clock.advance(1),
        }
    }
}

/// Waits for what the server does.
async fn until(mut is_so: impl FnMut() -> bool) {
    while !is_so() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Every type is served, and written so that all of it can be read.
#[tokio::test]
async fn every_type_comes_in_one_stream() {
    let clock = TestClock::default();
    // Time goes on for both, so that the client keeps to the server's quota.
    let server = quick().clock(clock.clone()).realtime_pace(Duration::from_secs(1)).start().await.unwrap();
    let client = server.client().clock(clock.clone()).build().unwrap();
    let stock = "005930";
    let subjects = [
        Subject::new::<StockTrade>(stock),
        Subject::new::<StockTrade>("005930_AL"),
        Subject::new::<StockOrderBook>(stock),
        Subject::new::<PriceIndication>(stock),
        Subject::new::<BestQuote>(stock),
        Subject::new::<AfterHoursOrderTotals>(stock),
        Subject::new::<StockTopBrokers>(stock),
        Subject::new::<ExpectedTrade>(stock),
        Subject::new::<StockProgramTrade>(stock),
        Subject::new::<StockReference>(stock),
        Subject::new::<EtfNav>("069500"),
        Subject::new::<ElwTheoreticalPrice>("57JBHH"),
        Subject::new::<ElwIndicators>("57JBHH"),
        Subject::new::<InternationalGoldPrice>("MGD"),
        Subject::new::<SectorIndex>("001"),
        Subject::new::<SectorBreadth>("101"),
        Subject::all::<MarketStatus>(),
        Subject::all::<ViEvent>(),
    ];
    let subjects: Vec<_> = subjects.into_iter().map(Result::unwrap).collect();
    let mut stream = passing(&clock, client.realtime().subscribe_any(subjects)).await.unwrap();
    let mut counts = BTreeMap::new();
    while counts.len() < 17 || counts.values().any(|count| *count < 3) {
        let Event::Data { values, .. } = passing(&clock, next(&mut stream)).await else { panic!("no data") };
        let kind = values.realtime_type().expect("a type that is known");
        let extras = values.record().unwrap().extras();
        assert!(extras.is_empty(), "{}: {extras:?}", kind.id);
        *counts.entry(kind.id).or_insert(0_u32) += 1;
        assert!(counts.values().sum::<u32>() < 8_000, "{counts:?}");
    }
}

#[tokio::test]
async fn a_lost_connection_comes_back_and_so_do_its_items() {
    let server = quick().start().await.unwrap();
    let (client, clock) = client(&server);
    let mut stream = client.realtime().subscribe::<StockTrade>(["005930"]).await.unwrap();
    let before = trade(&mut stream).await;
    server.fault(Fault::disconnect()).on("REAL");
    lost(&mut stream).await;
    back(&mut stream, &clock).await;
    assert!(trade(&mut stream).await.cumulative_volume > before.cumulative_volume);
    assert_eq!(server.requests_of("REG").len(), 2);
}

/// W4.
#[tokio::test]
async fn a_second_login_with_the_key_ends_the_first() {
    let server = quick().start().await.unwrap();
    let (first, clock) = client(&server);
    let mut old = first.realtime().subscribe::<StockTrade>(["005930"]).await.unwrap();
    let (second, _clock) = client(&server);
    let mut new = second.realtime().subscribe::<StockTrade>(["005930"]).await.unwrap();
    assert_eq!(lost(&mut old).await, "realtime: the server closed the connection with 1000 (Bye)");
    trade(&mut new).await;
    clock.advance(46);
    assert!(matches!(next(&mut old).await, Event::Gap { .. }));
    lost(&mut new).await;
}

#[tokio::test]
async fn a_lost_answer_costs_the_connection() {
    let server = quick().start().await.unwrap();
    let (client, clock) = client(&server);
    let mut stream = client.realtime().subscribe::<StockTrade>(["005930"]).await.unwrap();
    server.fault(Fault::lost_answer()).on("REG");
    let handle = stream.handle();
    let adding = tokio::spawn(async move { handle.add(["000660"]).await });
    until(|| server.requests_of("REG").len() == 2).await;
    assert_eq!(server.requests_of("REG")[1].fault, Some("lost_answer"));
    clock.advance(10);
    assert!(lost(&mut stream).await.contains("10 s"));
    back(&mut stream, &clock).await;
    drop(adding);
}

/// W6.
#[tokio::test]
async fn silence_is_noticed() {
    let server = quick().start().await.unwrap();
    let (client, clock) = client(&server);
    let mut stream = client.realtime().subscribe::<StockTrade>(["005930"]).await.unwrap();
    trade(&mut stream).await;
    let fault = server.fault(Fault::silence()).on("REAL");
    until(|| fault.struck() == 1).await;
    while tokio::time::timeout(Duration::from_millis(20), stream.next()).await.is_ok() {}
    clock.advance(180);
    assert!(lost(&mut stream).await.contains("nothing was received for 180 s"));
    back(&mut stream, &clock).await;
}

#[tokio::test]
async fn a_token_that_dies_at_the_login_is_replaced() {
    let server = quick().start().await.unwrap();
    let (client, clock) = client(&server);
    server.fault(Fault::token_death()).on("LOGIN");
    let mut stream = passing(&clock, client.realtime().subscribe::<StockTrade>(["005930"])).await.unwrap();
    trade(&mut stream).await;
    let logins = server.requests_of("LOGIN");
    assert_eq!(logins.iter().map(|login| login.return_code).collect::<Vec<_>>(), [Some(3), Some(0)]);
    assert_eq!(logins[0].parameter("token"), Some("[hidden]"));
}

#[tokio::test]
async fn junk_and_what_is_unknown_cost_nothing_but_themselves() {
    let server = quick().start().await.unwrap();
    let (client, _clock) = client(&server);
    let mut stream = client.realtime().queue(500).subscribe::<StockTrade>(["005930"]).await.unwrap();
    server.fault(Fault::unknown_type()).on("REAL");
    server.fault(Fault::junk_frame()).on("REAL");
    while !matches!(next(&mut stream).await, Event::Unreadable(_)) {}
    trade(&mut stream).await;
    server.fault(Fault::unknown_elements()).on("REAL");
    while trade(&mut stream).await.extras.get("mock_new_elmt").is_none() {}
    assert!(trade(&mut stream).await.extras.is_empty());
    // Nobody reads meanwhile.
    let burst = server.fault(Fault::burst(2_000)).on("REAL");
    until(|| burst.struck() == 1).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    while !matches!(next(&mut stream).await, Event::Lagged { .. }) {}
    trade(&mut stream).await;
}

type Raw = WebSocketStream<MaybeTlsStream<tokio::net::TcpStream>>;

async fn raw(server: &Server) -> Raw {
    let url = format!("{}/api/dostk/websocket", server.url().replace("http", "ws"));
    ClientBuilder::new().uri(&url).unwrap().connect().await.unwrap().0
}

async fn send(socket: &mut Raw, frame: &Value) {
    socket.send(Message::text(frame.to_string())).await.unwrap();
}

/// The next frame that is no data.
async fn answer(socket: &mut Raw) -> Value {
    loop {
        let message = socket.next().await.unwrap().unwrap();
        let frame: Value = serde_json::from_str(message.as_text().unwrap()).unwrap();
        if frame["trnm"] != "REAL" {
            return frame;
        }
    }
}

/// W2.
#[tokio::test]
async fn nobody_is_let_in_without_a_token_of_the_server() {
    let server = quick().start().await.unwrap();
    let mut socket = raw(&server).await;
    send(&mut socket, &json!({ "trnm": "LOGIN", "token": "nonsense" })).await;
    let refused = answer(&mut socket).await;
    assert!(refused["return_msg"].as_str().unwrap().contains("[8005:"), "{refused}");
    assert!(socket.next().await.unwrap().unwrap().is_close());
}

/// W3, W8 to W10, W14.
#[tokio::test]
async fn registrations_have_their_limits() {
    let clock = TestClock::default();
    let server = quick().clock(clock.clone()).start().await.unwrap();
    let mut socket = raw(&server).await;
    send(&mut socket, &json!({ "trnm": "LOGIN", "token": server.issue_token().expose() })).await;
    assert_eq!(answer(&mut socket).await, json!({ "trnm": "LOGIN", "return_code": 0, "return_msg": "" }));
    assert_eq!(answer(&mut socket).await["trnm"], "SYSTEM");
    let ping = json!({ "trnm": "PING", "n": 1 });
    send(&mut socket, &ping).await;
    assert_eq!(answer(&mut socket).await, ping);
    let register = |items: &[String]| {
        let data = json!([{ "item": items, "type": ["0B", "0D"] }]);
        json!({ "trnm": "REG", "grp_no": "1", "refresh": "1", "data": data })
    };
    let many: Vec<_> = (0..201).map(|item| format!("{item:06}")).collect();
    send(&mut socket, &register(&many)).await;
    assert_eq!(answer(&mut socket).await["return_code"], 105_115);
    let two = ["005930".to_owned(), "000660".to_owned()];
    send(&mut socket, &register(&two)).await;
    assert_eq!(answer(&mut socket).await["return_code"], 0);
    let mut codes = Vec::new();
    for _ in 0..4 {
        send(&mut socket, &register(&two)).await;
        codes.push(answer(&mut socket).await["return_code"].as_i64().unwrap());
    }
    assert_eq!(codes, [0, 0, 0, 105_110]);
    clock.advance(1);
    let data: Value = serde_json::from_str(socket.next().await.unwrap().unwrap().as_text().unwrap()).unwrap();
    let entries = data["data"].as_array().unwrap();
    let topics: Vec<_> = entries.iter().map(|entry| (entry["type"].as_str(), entry["item"].as_str())).collect();
    let topic = |kind, item| (Some(kind), Some(item));
    assert_eq!(topics, [topic("0B", "000660"), topic("0B", "005930"), topic("0D", "000660"), topic("0D", "005930")]);
    assert!(entries.iter().all(|entry| entry["values"].is_object()));
}
