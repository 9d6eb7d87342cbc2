//! A server whose connections a test plays by hand, and a clock that a test moves.

use futures_util::{SinkExt as _, StreamExt as _};
use kiwoom_api::realtime::{Event, Subscription, Values};
use kiwoom_api::{Client, ClientBuilder, Environment, Error};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio_websockets::{CloseCode, Config, Message, ServerBuilder, WebSocketStream};

pub(crate) use crate::clock::TestClock;

pub(crate) const TOKEN: &str = "token-with_9fJ2mQ7xWvB4nRtY8sLcZ1";

/// Where connections arrive.
pub(crate) struct Server {
    listener: TcpListener,
    pub(crate) url: String,
    pub(crate) clock: TestClock,
}

/// One connection, as the server sees it.
pub(crate) struct Peer {
    pub(crate) socket: WebSocketStream<TcpStream>,
    /// The request that it began with.
    pub(crate) request: http::Request<()>,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        Self { listener, url, clock: TestClock::default() }
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        Client::builder(Environment::custom(&self.url).unwrap()).token(TOKEN).clock(self.clock.clone())
    }

    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    /// The next TCP connection.
    pub(crate) async fn arrival(&self) -> TcpStream {
        self.listener.accept().await.unwrap().0
    }

    /// The next connection, turned into a WebSocket. It sends frames of at most so many bytes.
    pub(crate) async fn connection_in_frames_of(&self, bytes: usize) -> Peer {
        let config = Config::default().frame_size(bytes);
        let (request, socket) = ServerBuilder::new().config(config).accept(self.arrival().await).await.unwrap();
        Peer { socket, request }
    }

    pub(crate) async fn connection(&self) -> Peer {
        self.connection_in_frames_of(usize::MAX).await
    }

    /// The next connection, logged in with the usual token.
    pub(crate) async fn log_in(&self) -> Peer {
        let mut peer = self.connection().await;
        peer.log_in(TOKEN).await;
        peer
    }
}

impl Peer {
    pub(crate) async fn log_in(&mut self, token: &str) {
        assert_eq!(self.receive().await, json!({ "trnm": "LOGIN", "token": token }));
        self.send(json!({ "trnm": "LOGIN", "return_code": 0, "return_msg": "" }).to_string()).await;
    }

    pub(crate) async fn receive(&mut self) -> Value {
        let message = self.socket.next().await.expect("the connection is open").unwrap();
        serde_json::from_str(message.as_text().expect("a text")).unwrap()
    }

    pub(crate) async fn send(&mut self, frame: impl Into<String>) {
        self.socket.send(Message::text(frame.into())).await.unwrap();
    }

    /// A request for items of a type, which is answered with yes.
    pub(crate) async fn grant(&mut self, trnm: &str, kind: &str, items: &[&str]) {
        let request = self.receive().await;
        assert_eq!((&request["trnm"], &request["data"]), (&json!(trnm), &json!([{ "item": items, "type": [kind] }])));
        self.send(json!({ "trnm": trnm, "return_code": 0, "return_msg": "" }).to_string()).await;
    }

    /// Closes with 1000, as the live server does.
    pub(crate) async fn bye(mut self) {
        self.socket.send(Message::close(Some(CloseCode::NORMAL_CLOSURE), "Bye")).await.unwrap();
    }

    /// What the client closes with.
    pub(crate) async fn closed(mut self) -> Option<u16> {
        loop {
            match self.socket.next().await {
                Some(Ok(message)) if message.is_close() => return message.as_close().map(|(code, _)| code.into()),
                Some(Ok(_)) => {}
                Some(Err(_)) | None => return None,
            }
        }
    }
}

/// An entry as the live server writes it.
pub(crate) fn entry(kind: &str, item: &str, values: &Value) -> String {
    format!(r#"{{"values":{values},"type":"{kind}","name":"","item":"{item}"}}"#)
}

pub(crate) fn data(entries: &[String]) -> String {
    format!(r#"{{"data":[{}],"trnm":"REAL"}}"#, entries.join(","))
}

/// A trade, with its price.
pub(crate) fn trade(item: &str, price: i64) -> String {
    entry("0B", item, &json!({ "20": "093015", "10": format!("{price:+}"), "15": "+5" }))
}

/// The next event, in words: nobody waits for it longer than a moment.
pub(crate) async fn next<V: Values>(stream: &mut Subscription<V>) -> Event<V> {
    ended(stream).await.expect("the stream goes on")
}

pub(crate) async fn ended<V: Values>(stream: &mut Subscription<V>) -> Result<Event<V>, Error> {
    stream.next().await.expect("the stream has something to say")
}

/// Both at once: what the client does, and what the server does.
pub(crate) async fn both<A, B>(client: impl Future<Output = A>, server: impl Future<Output = B>) -> (A, B) {
    futures_util::future::join(client, server).await
}
