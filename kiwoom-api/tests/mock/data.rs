//! The data: every TR is served, and what it says is consistent.

use kiwoom_api::catalogue::{self, Element, Kind, Tr, TrKind};
use kiwoom_api::mock::Server;
use kiwoom_api::{Client, UntypedCall};
use serde_json::{Map, Value};

/// The parameters of Kiwoom's own sample call.
pub(crate) fn example(tr: &Tr) -> Value {
    let members = tr.example.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value)));
    Value::Object(members.collect::<Map<_, _>>())
}

pub(crate) fn queries() -> impl Iterator<Item = &'static Tr> {
    catalogue::trs().iter().copied().filter(|tr| tr.kind != TrKind::Token)
}

async fn server(seed: u64) -> (Server, Client) {
    let server = Server::builder().seed(seed).quota(1_000).start().await.unwrap();
    let client = server.client().build().unwrap();
    (server, client)
}

fn all_strings(elements: &[Element], record: &Value, tr: &str) {
    for element in elements {
        let value = &record[element.element];
        if element.kind == Kind::Rows {
            let rows = value.as_array().unwrap_or_else(|| panic!("{tr} {}: {value}", element.element));
            assert!(!rows.is_empty(), "{tr}");
            rows.iter().for_each(|row| all_strings(element.rows, row, tr));
        } else {
            assert!(value.is_string(), "{tr} {}: {value}", element.element);
        }
    }
}

#[tokio::test]
async fn every_tr_is_served_with_every_documented_element_a_string() {
    let (_server, client) = server(0).await;
    for tr in queries() {
        let reply =
            client.call(&UntypedCall::new(tr.id, example(tr))).await.unwrap_or_else(|e| panic!("{}: {e}", tr.id));
        all_strings(tr.response, &reply.body, tr.id);
        if std::env::var_os("SHOW").is_some() {
            let text = serde_json::to_string(&reply.body).unwrap();
            println!("{} {}", tr.id, text.chars().take(1500).collect::<String>());
        }
    }
}
