//! What streams say when the connection is lost, and how it comes back.

use std::time::Duration;

use futures_util::{FutureExt as _, StreamExt as _};
use kiwoom_api::realtime::{Event, StockTrade, Subscription};
use kiwoom_api::{Client, Error, RealtimeError};

use crate::support::{Peer, Server, both, data, ended, next, trade};

async fn subscribed(server: &Server, client: &Client) -> (Subscription<StockTrade>, Peer) {
    let (stream, peer) = both(client.realtime().subscribe::<StockTrade>(["005930"]), registered(server)).await;
    (stream.unwrap(), peer)
}

async fn registered(server: &Server) -> Peer {
    let mut peer = server.log_in().await;
    peer.grant("REG", "0B", &["005930"]).await;
    peer
}

/// The next event is that the connection is gone.
async fn lost(stream: &mut Subscription<StockTrade>) -> (String, u32) {
    match next(stream).await {
        Event::Disconnected { error, attempt } => (error.to_string(), attempt),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_lost_connection_comes_back_with_its_items_and_the_gap_is_told() {
    let server = Server::start().await;
    let client = server.client();
    let (mut stream, mut peer) = subscribed(&server, &client).await;
    server.clock.advance(100);
    peer.send(data(&[trade("005930", 1)])).await;
    assert!(matches!(next(&mut stream).await, Event::Data { .. }));
    server.clock.advance(7);
    drop(peer);
    let (why, attempt) = lost(&mut stream).await;
    assert!(why.starts_with("realtime: the connection broke") || why.contains("closed the connection"), "{why}");
    assert_eq!(attempt, 1);
    server.clock.advance(2);
    let mut peer = registered(&server).await;
    let Event::Gap { since, until } = next(&mut stream).await else { panic!("no gap") };
    assert_eq!(until.duration_since(since).as_secs(), 9, "from the last frame on");
    peer.send(data(&[trade("005930", 2)])).await;
    assert!(matches!(next(&mut stream).await, Event::Data { .. }));
}

#[tokio::test]
async fn attempts_that_fail_are_told_and_go_on() {
    let server = Server::start().await;
    let client = server.client();
    let (mut stream, peer) = subscribed(&server, &client).await;
    drop(peer);
    lost(&mut stream).await;
    for attempt in 2..5 {
        server.clock.advance(60);
        drop(server.arrival().await);
        let (why, told) = lost(&mut stream).await;
        assert!(why.contains("LOGIN: no connection to the server"), "{why}");
        assert_eq!(told, attempt);
    }
    server.clock.advance(60);
    registered(&server).await;
    assert!(matches!(next(&mut stream).await, Event::Gap { .. }));
}

/// W6.
#[tokio::test]
async fn a_dead_connection_is_noticed_by_its_silence() {
    let server = Server::start().await;
    let client = server.client();
    let (mut stream, mut peer) = subscribed(&server, &client).await;
    server.clock.advance(179);
    peer.send(r#"{"trnm":"PING"}"#).await;
    assert_eq!(peer.receive().await, serde_json::json!({ "trnm": "PING" }));
    server.clock.advance(180);
    let (why, _) = lost(&mut stream).await;
    assert_eq!(why, "realtime: nothing was received for 180 s, so the connection is dead");
    assert_eq!(peer.closed().await, Some(1000));
}

/// W4, W5.
#[tokio::test]
async fn two_closes_with_1000_end_the_stream_instead_of_a_fight() {
    let server = Server::start().await;
    let client = server.client();
    let (mut stream, peer) = subscribed(&server, &client).await;
    peer.bye().await;
    assert_eq!(lost(&mut stream).await.0, "realtime: the server closed the connection with 1000 (Bye)");
    server.clock.advance(29);
    tokio::task::yield_now().await;
    assert!(stream.next().now_or_never().is_none(), "nobody has tried");
    server.clock.advance(16);
    let peer = registered(&server).await;
    assert!(matches!(next(&mut stream).await, Event::Gap { .. }));
    peer.bye().await;
    lost(&mut stream).await;
    let Err(Error::Realtime(error)) = ended(&mut stream).await else { panic!("it goes on") };
    assert_eq!(*error, RealtimeError::KeyInUse);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_frame_that_is_too_large_ends_the_connection_and_not_the_stream() {
    let server = Server::start().await;
    let client = server.client();
    let (mut stream, mut peer) = subscribed(&server, &client).await;
    let sending = tokio::spawn(async move {
        use futures_util::SinkExt as _;
        let _ = peer.socket.send(tokio_websockets::Message::text("x".repeat(5 << 20))).await;
    });
    let (why, _) = lost(&mut stream).await;
    assert!(why.contains("exceeds the limit"), "{why}");
    sending.await.unwrap();
    server.clock.advance(2);
    registered(&server).await;
    assert!(matches!(next(&mut stream).await, Event::Gap { .. }));
}

#[tokio::test]
async fn a_reader_that_was_away_finds_little_however_long_it_was() {
    let server = Server::start().await;
    let client = server.client();
    let (mut stream, mut peer) = subscribed(&server, &client).await;
    // For another reader, the same events one by one.
    let mut witness = client.realtime().subscribe::<StockTrade>(["005930"]).await.unwrap();
    for _ in 0..40 {
        drop(peer);
        lost(&mut witness).await;
        server.clock.advance(61);
        peer = registered(&server).await;
        assert!(matches!(next(&mut witness).await, Event::Gap { .. }));
    }
    let mut told = Vec::new();
    while let Some(event) = stream.next().now_or_never() {
        told.push(event.unwrap().unwrap());
    }
    assert!(told.len() <= 16, "{told:?}");
    let gaps: Vec<_> = told
        .iter()
        .filter_map(|event| match event {
            Event::Gap { since, until } => Some((*since, *until)),
            _ => None,
        })
        .collect();
    let (first, last) = (gaps.first().unwrap(), gaps.last().unwrap());
    assert_eq!(last.1.duration_since(first.0).as_secs(), 40 * 61, "from the first loss to the last return");
}

#[tokio::test]
async fn the_end_of_the_client_is_the_end_of_its_streams() {
    let server = Server::start().await;
    let client = server.client();
    let (mut stream, peer) = subscribed(&server, &client).await;
    let realtime = client.realtime();
    drop(client);
    let Err(Error::Realtime(error)) = ended(&mut stream).await else { panic!("it goes on") };
    assert_eq!(*error, RealtimeError::ClientDropped);
    assert_eq!(peer.closed().await, Some(1000));
    assert!(matches!(realtime.subscribe::<StockTrade>(["005930"]).await, Err(Error::Realtime(_))));
}

#[test]
fn the_end_of_the_runtime_is_the_end_of_the_streams() {
    let first = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (server, client, mut stream, _peer) = first.block_on(async {
        let server = Server::start().await;
        let client = server.client();
        let (stream, peer) = subscribed(&server, &client).await;
        (server, client, stream, peer)
    });
    drop(server);
    first.shutdown_timeout(Duration::ZERO);
    let second = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    second.block_on(async {
        let Err(Error::Realtime(error)) = ended(&mut stream).await else { panic!("it goes on") };
        assert_eq!(*error, RealtimeError::Interrupted);
        // Another subscription is driven by the runtime that it is made in; there is nobody to connect to.
        let realtime = client.realtime();
        let mut waiting = std::pin::pin!(realtime.subscribe::<StockTrade>(["005930"]));
        assert!(waiting.as_mut().now_or_never().is_none(), "it waits until it may connect");
    });
}
