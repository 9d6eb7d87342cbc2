//! What streams bring while all is well.

use kiwoom_api::realtime::{AnyRealtime, Event, StockOrderBook, StockTrade, Subject};
use kiwoom_api::{Direction, Error, StockCode};
use serde_json::json;

use crate::support::{Server, both, data, entry, next, trade};

#[tokio::test]
async fn trades_arrive_with_their_types_and_units() {
    let server = Server::start().await;
    let client = server.client();
    let code = StockCode::krx("005930").unwrap();
    let realtime = client.realtime();
    let (stream, mut peer) = both(realtime.subscribe::<StockTrade>([&code]), async {
        let mut peer = server.log_in().await;
        peer.grant("REG", "0B", &["005930"]).await;
        peer
    })
    .await;
    assert_eq!(peer.request.uri().path(), "/api/dostk/websocket");
    assert!(peer.request.headers()["user-agent"].to_str().unwrap().contains("kiwoom-api"));
    let mut stream = stream.unwrap();
    peer.send(data(&[trade("005930", -56400)])).await;
    let Event::Data { item, values, at } = next(&mut stream).await else { panic!("no data") };
    assert_eq!(item, code);
    let price = values.current_price.unwrap();
    assert_eq!((price.won(), price.direction()), (56400, Some(Direction::Down)));
    assert_eq!(at.as_second(), 1_795_392_000);
    drop(stream);
    // The last reader is gone.
    assert_eq!(peer.closed().await, Some(1000));
}

#[tokio::test]
async fn one_frame_mixes_types_and_items_and_each_reader_gets_its_own() {
    let server = Server::start().await;
    let client = server.client();
    let realtime = client.realtime();
    let (trades, mut peer) = both(realtime.subscribe::<StockTrade>(["005930", "000660_AL"]), async {
        let mut peer = server.log_in().await;
        peer.grant("REG", "0B", &["000660_AL", "005930"]).await;
        peer
    })
    .await;
    let (books, ()) =
        both(realtime.subscribe::<StockOrderBook>(["005930"]), peer.grant("REG", "0D", &["005930"])).await;
    let (mut trades, mut books) = (trades.unwrap(), books.unwrap());
    let book = entry("0D", "005930", &json!({ "21": "093015", "41": "-56500", "61": "7", "9999": "new" }));
    peer.send(data(&[trade("000660_AL", 1), book, trade("035720", 2), trade("005930", 3)])).await;
    let Event::Data { item, values, .. } = next(&mut books).await else { panic!("no data") };
    assert_eq!((item.as_str(), values.asks[0].price.unwrap().won()), ("005930", 56500));
    assert_eq!(values.extras.get("9999"), Some("\"new\""), "what no spec mentions is kept");
    let mut items = Vec::new();
    for _ in 0..2 {
        let Event::Data { item, .. } = next(&mut trades).await else { panic!("no data") };
        items.push(item.to_string());
    }
    assert_eq!(items, ["000660_AL", "005930"]);
}

#[tokio::test]
async fn several_types_come_in_one_stream_in_their_order() {
    let server = Server::start().await;
    let client = server.client();
    let subjects = [Subject::new::<StockTrade>("005930").unwrap(), Subject::new::<StockOrderBook>("005930").unwrap()];
    let (stream, mut peer) = both(client.realtime().subscribe_any(subjects), async {
        let mut peer = server.log_in().await;
        peer.grant("REG", "0B", &["005930"]).await;
        peer.grant("REG", "0D", &["005930"]).await;
        peer
    })
    .await;
    let mut stream = stream.unwrap();
    let book = |price: &str| entry("0D", "005930", &json!({ "41": price }));
    // An escape, which the fast path does not read.
    let escaped = book("3").replace('3', r"\u0033");
    peer.send(data(&[book("1"), trade("005930", 2), escaped])).await;
    let mut told = Vec::new();
    for _ in 0..3 {
        let Event::Data { values, .. } = next(&mut stream).await else { panic!("no data") };
        told.push(match values {
            AnyRealtime::StockTrade(trade) => format!("trade {}", trade.current_price.unwrap().won()),
            AnyRealtime::StockOrderBook(book) => format!("book {}", book.asks[0].price.unwrap().won()),
            other => panic!("{other:?}"),
        });
    }
    assert_eq!(told, ["book 1", "trade 2", "book 3"]);
    let handle = stream.handle();
    handle.remove([Subject::new::<StockTrade>("005930").unwrap()]);
    peer.grant("REMOVE", "0B", &["005930"]).await;
}

#[tokio::test]
async fn items_come_and_go_while_the_stream_is_polled() {
    let server = Server::start().await;
    let client = server.client();
    let realtime = client.realtime();
    let (stream, mut peer) = both(realtime.subscribe::<StockTrade>(["1".repeat(6)]), async {
        let mut peer = server.log_in().await;
        peer.grant("REG", "0B", &["111111"]).await;
        peer
    })
    .await;
    let mut stream = stream.unwrap();
    let handle = stream.handle();
    let other = tokio::spawn(async move {
        handle.add(["222222"]).await.unwrap();
        handle.remove(["111111"]).unwrap();
        handle
    });
    let (event, ()) = both(next(&mut stream), async {
        peer.grant("REG", "0B", &["222222"]).await;
        peer.grant("REMOVE", "0B", &["111111"]).await;
        peer.send(data(&[trade("111111", 1), trade("222222", 2)])).await;
    })
    .await;
    let Event::Data { item, .. } = event else { panic!("no data") };
    assert_eq!(item, "222222");
    let handle = other.await.unwrap();
    drop(stream);
    assert!(matches!(handle.add(["111111"]).await, Err(Error::Realtime(_))));
    assert_eq!(peer.closed().await, Some(1000));
}

#[tokio::test]
async fn nonsense_is_refused_before_anything_is_sent() {
    let server = Server::start().await;
    let realtime = server.client().realtime();
    let refused = |error: Error| error.to_string();
    let error = realtime.subscribe::<StockTrade>(["5930"]).await.unwrap_err();
    assert_eq!(
        refused(error),
        "realtime: 0B: found 5930, expected a stock code such as 005930, 005930_NX or 005930_AL"
    );
    let error = realtime.subscribe_all::<StockTrade>().await.unwrap_err();
    assert_eq!(refused(error), "realtime: 0B: found no item, expected stock codes");
    let client = server.client();
    let many = (0..201).map(|n| format!("{n:06}"));
    let error = client.realtime().subscribe::<StockTrade>(many).await.unwrap_err();
    assert!(refused(error).contains("201 items at once; the server allows 200"));
}

#[tokio::test]
async fn a_slow_reader_loses_the_oldest_and_is_told_and_slows_nobody() {
    let server = Server::start().await;
    let client = server.client();
    let (slow, mut peer) = both(client.realtime().queue(3).subscribe::<StockTrade>(["005930"]), async {
        let mut peer = server.log_in().await;
        peer.grant("REG", "0B", &["005930"]).await;
        peer
    })
    .await;
    let mut slow = slow.unwrap();
    // The same item: nothing is asked of the server.
    let mut quick = client.realtime().subscribe::<StockTrade>(["005930"]).await.unwrap();
    let mut latest = client.realtime().latest().subscribe::<StockTrade>(["005930"]).await.unwrap();
    for price in 1..=10 {
        peer.send(data(&[trade("005930", price)])).await;
        let Event::Data { values, .. } = next(&mut quick).await else { panic!("no data") };
        assert_eq!(values.current_price.unwrap().won(), price);
    }
    let Event::Lagged { dropped } = next(&mut slow).await else { panic!("not told") };
    assert_eq!(dropped, 7);
    for price in 8..=10 {
        let Event::Data { values, .. } = next(&mut slow).await else { panic!("no data") };
        assert_eq!(values.current_price.unwrap().won(), price);
    }
    let Event::Data { values, .. } = next(&mut latest).await else { panic!("no data") };
    assert_eq!(values.current_price.unwrap().won(), 10);
}

#[tokio::test]
async fn large_frames_may_come_split() {
    let server = Server::start().await;
    let client = server.client();
    let (stream, mut peer) = both(client.realtime().subscribe::<StockTrade>(["005930"]), async {
        let mut peer = server.connection_in_frames_of(7).await;
        peer.log_in(crate::support::TOKEN).await;
        peer.grant("REG", "0B", &["005930"]).await;
        peer
    })
    .await;
    let mut stream = stream.unwrap();
    peer.send(data(&[trade("005930", 1)])).await;
    assert!(matches!(next(&mut stream).await, Event::Data { .. }));
}

#[tokio::test]
async fn what_cannot_be_read_is_told_and_the_rest_is_read() {
    let server = Server::start().await;
    let client = server.client();
    let (stream, mut peer) = both(client.realtime().subscribe::<StockTrade>(["005930"]), async {
        let mut peer = server.log_in().await;
        peer.grant("REG", "0B", &["005930"]).await;
        peer
    })
    .await;
    let mut stream = stream.unwrap();
    peer.send(data(&[r#"{"type":"0B","item":"005930","values":[]}"#.to_owned(), trade("005930", 1)])).await;
    peer.send("<html>").await;
    assert!(matches!(next(&mut stream).await, Event::Data { .. }));
    let Event::Unreadable(unreadable) = next(&mut stream).await else { panic!("not told") };
    assert_eq!(unreadable.raw, r#"{"type":"0B","item":"005930","values":[]}"#);
    assert!(!format!("{unreadable:?}").contains("005930"));
    let Event::Unreadable(unreadable) = next(&mut stream).await else { panic!("not told") };
    assert_eq!(unreadable.raw, "<html>");
}
