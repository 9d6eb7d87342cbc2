//! The whole catalogue, whatever the specs have: what the server writes is read without an issue, by both paths of
//! decoding alike, and written again as it was read.

use serde_json::{Map, Value};

use super::Server;
use crate::catalogue::{Kind, Tr, TrKind, trs};
use crate::client::{Client, UntypedCall};
use crate::generated::BLANKS;
use crate::wire::{Decoder, Record, serialize_record};

/// A record of a type that only its TR knows, as JSON.
struct Json<'a>(&'a dyn Record);

impl serde::Serialize for Json<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_record(self.0, serializer)
    }
}

fn json(record: &dyn Record) -> String {
    serde_json::to_string(&Json(record)).unwrap()
}

fn carefully(tr: &'static Tr, blank: fn() -> Box<dyn Record>, bytes: &[u8]) -> Box<dyn Record> {
    let mut record = blank();
    let (_, issues) = Decoder::new().read_carefully(tr.id, bytes, &mut *record).unwrap();
    // The second reading is of the record alone, without an envelope.
    let issues: Vec<_> = issues.iter().filter(|issue| issue.path != "return_code").collect();
    assert!(issues.is_empty(), "{}: {issues:?}", tr.id);
    record
}

async fn reply(client: &Client, tr: &Tr) -> crate::client::Reply<Value> {
    let example = tr.example.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value)));
    let call = UntypedCall::new(tr.id, Value::Object(example.collect::<Map<_, _>>()));
    client.call(&call).await.unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test]
async fn every_reply_is_read_without_an_issue_and_written_as_it_was_read() {
    for seed in 0..4 {
        let server = Server::builder().quota(10_000).token_quota(1_000).seed(seed).start().await.unwrap();
        let client = server.client().build().unwrap();
        for (tr, blank) in trs().iter().copied().zip(BLANKS).filter(|(tr, _)| tr.kind == TrKind::Query) {
            let reply = reply(&client, tr).await;
            let record = carefully(tr, *blank, reply.raw());
            let mut fast = blank();
            let (_, issues) = Decoder::new().read_fast(tr.id, reply.raw(), &mut *fast).expect("it is usual JSON");
            assert!(issues.is_empty(), "{}: {issues:?}", tr.id);
            let text = json(&*record);
            assert_eq!(json(&*fast), text, "{}: the paths differ", tr.id);
            // Texts that the server knows nothing of are blank, and some TRs have nothing else.
            if tr.response.iter().any(|element| element.kind != Kind::Text) {
                assert_ne!(text, json(&*blank()), "{}: there is nothing in it", tr.id);
            }
            assert_eq!(json(&*carefully(tr, *blank, text.as_bytes())), text, "{}: written otherwise", tr.id);
        }
    }
}
