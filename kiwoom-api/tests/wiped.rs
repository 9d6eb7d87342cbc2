//! What is left in memory of the keys when the client is gone. Alone in its program: it looks at all of the memory.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};

use kiwoom_api::market_condition::OrderBookRequest;
use kiwoom_api::{Client, ClientBuilder, Environment, Secret, StockCode};

/// The keys, but not as they are: nothing of the test itself must be found.
fn app_key() -> impl Iterator<Item = u8> {
    (0..43_u8).map(|n| b'A' + (n % 26 * 7 + n / 26) % 26)
}

fn secret_key() -> impl Iterator<Item = u8> {
    (0..43_u8).map(|n| b'a' + (n % 20 * 11 + n / 20) % 26)
}

fn text(of: impl Iterator<Item = u8>) -> String {
    // Room for it, so that the text is not moved here.
    let mut text = String::with_capacity(100);
    text.extend(of.map(char::from));
    text
}

/// How often the bytes are in the memory that this program may write to. The first sixteen do not count: what manages
/// the memory writes there when it is given back.
fn count<I: Iterator<Item = u8>>(needle: impl Fn() -> I) -> usize {
    const ROOM: usize = 1 << 16;
    let mut bytes = vec![0; ROOM];
    // What is read lies here too, and is not meant.
    let here = address(bytes.as_ptr())..address(bytes.as_ptr()) + ROOM;
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let mut memory = File::open("/proc/self/mem").unwrap();
    let first = needle().nth(16).unwrap();
    let mut found = BTreeSet::new();
    for map in maps.lines() {
        let (range, rest) = map.split_once(' ').unwrap();
        if !rest.starts_with("rw") {
            continue;
        }
        let (start, end) = range.split_once('-').unwrap();
        let parse = |hex| usize::from_str_radix(hex, 16).unwrap();
        // The pieces overlap, so that nothing lies across two of them.
        for start in (parse(start)..parse(end)).step_by(ROOM - 64) {
            let length = ROOM.min(parse(end) - start);
            let sought = memory.seek(SeekFrom::Start(u64::try_from(start).unwrap()));
            if sought.and_then(|_| memory.read_exact(&mut bytes[..length])).is_err() {
                continue;
            }
            for (at, _) in bytes[..length].iter().enumerate().filter(|(_, byte)| **byte == first) {
                let mut rest = bytes[at..length].iter();
                if !here.contains(&(start + at)) && needle().skip(16).all(|byte| rest.next() == Some(&byte)) {
                    found.insert(start + at);
                }
            }
        }
    }
    found.len()
}

fn address(of: *const u8) -> usize {
    of.addr()
}

/// The server is not there: what reaches the libraries that talk to it is not ours to wipe.
async fn fail(client: &Client) {
    let request = OrderBookRequest::new(StockCode::krx("005930").unwrap());
    client.send(&request).await.unwrap_err();
}

#[test]
fn no_copy_of_the_keys_outlives_the_client() {
    let held = Secret::from(text(secret_key()));
    assert_eq!(count(secret_key), 1, "the test finds what is there, and a key moves without a trace");
    drop(held);

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let builder = || Client::builder(Environment::custom("http://127.0.0.1:1").unwrap());
    runtime.block_on(async {
        let client = builder().credentials(text(app_key()), text(secret_key())).build().unwrap();
        fail(&client).await;
        fail(&client.clone()).await;
        drop(client);
        let token = builder().token(text(secret_key())).build().unwrap();
        fail(&token).await;
        drop(builder().credentials(text(app_key()), text(secret_key())));
        let broken = builder().credentials(text(app_key()), text(secret_key()) + "\n");
        drop(ClientBuilder::build(broken).unwrap_err());
    });
    drop(runtime);
    assert_eq!((count(app_key), count(secret_key)), (0, 0));
}
