//! What nobody may print, however the server repeats it.

use kiwoom_api::realtime::{Event, StockTrade};
use serde_json::json;

use crate::support::{Server, TOKEN, both, next};

#[tokio::test]
async fn a_token_that_the_server_repeats_shows_nowhere() {
    let server = Server::start().await;
    let client = server.client();
    let refusal = json!({ "trnm": "LOGIN", "return_code": 20, "return_msg": format!("no: {TOKEN}") }).to_string();
    let (stream, ()) = both(client.realtime().subscribe::<StockTrade>(["005930"]), async {
        let mut peer = server.connection().await;
        peer.receive().await;
        peer.send(refusal).await;
        peer.closed().await;
    })
    .await;
    let error = stream.unwrap_err();
    assert!(format!("{error} {error:?}").contains("[hidden]"), "{error}");
    assert!(!format!("{error} {error:?}").contains("9fJ2mQ7x"), "{error:?}");
    server.clock.advance(2);
    let (stream, mut peer) = both(client.realtime().subscribe::<StockTrade>(["005930"]), async {
        let mut peer = server.log_in().await;
        peer.grant("REG", "0B", &["005930"]).await;
        peer
    })
    .await;
    let mut stream = stream.unwrap();
    peer.send(format!("junk with {TOKEN}")).await;
    let Event::Unreadable(unreadable) = next(&mut stream).await else { panic!("not told") };
    assert_eq!(unreadable.raw, "junk with [hidden]");
    let shown = format!("{:?} {:?} {:?} {client:?}", client.realtime(), stream, stream.handle());
    assert!(!shown.contains("9fJ2mQ7x"), "{shown}");
}
