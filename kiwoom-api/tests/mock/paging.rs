//! Lists over several pages.

use futures_util::StreamExt as _;
use kiwoom_api::mock::Server;
use kiwoom_api::{Cursor, ErrorCode};

use super::support::{prices, queries, roomy, sample, start};

#[tokio::test]
async fn a_list_goes_on_for_as_many_pages_as_asked_for() {
    let (server, client) = start(roomy().pages(5)).await;
    let pages: Vec<_> = client.pages(&prices()).map(|page| page.unwrap().rows.len()).collect().await;
    assert_eq!(pages, [20; 5], "the catalogue says 20 rows");
    let cursors: Vec<_> = server.requests_of("ka10086").into_iter().map(|request| request.cursor).collect();
    assert!(cursors[0].is_none() && cursors[1..].iter().all(Option::is_some));
    assert_eq!(client.rows(&prices()).limit(30).all().await.unwrap().len(), 30);
}

#[tokio::test]
async fn a_page_is_the_same_whether_or_not_the_one_before_was_asked_for() {
    let (_a, a) = start(roomy().pages(3)).await;
    let (_b, b) = start(roomy().pages(3)).await;
    let first = a.send(&prices()).await.unwrap();
    let cursor = first.continuation.clone().unwrap();
    let second = a.send_from(&prices(), &cursor).await.unwrap();
    assert_eq!(second.raw(), b.send_from(&prices(), &cursor).await.unwrap().raw());
    assert!(second.rows[0].date < first.rows[19].date);
}

/// A dated list ends at its first day, the minutes of a day in the morning.
#[tokio::test]
async fn a_list_ends_where_there_is_no_more() {
    let (_server, client) = start(roomy().pages(100)).await;
    let bounded = client.call(&sample("ka10078")).await.unwrap();
    assert_eq!(bounded.body["sec_stk_trde_trend"].as_array().unwrap().len(), 2);
    assert!(bounded.continuation.is_none());
    let mut call = sample("ka10046");
    let (mut rows, mut pages) = (0, 0);
    loop {
        let reply = client.call(&call).await.unwrap();
        rows += reply.body["cntr_str_tm"].as_array().unwrap().len();
        pages += 1;
        let Some(cursor) = reply.continuation.clone() else { break };
        call = sample("ka10046").from_cursor(cursor);
    }
    assert_eq!((rows, pages), (391, 20));
}

#[tokio::test]
async fn a_cursor_of_another_request_is_refused() {
    let (_server, client) = start(roomy()).await;
    let cursor = client.send(&prices()).await.unwrap().continuation.clone().unwrap();
    for other in [sample("ka10005").from_cursor(cursor), sample("ka10086").from_cursor(Cursor::new("1").unwrap())] {
        let error = client.call(&other).await.unwrap_err();
        assert_eq!(error.code(), Some(&ErrorCode::MalformedParameter), "{error}");
    }
}

#[tokio::test]
async fn rows_per_page_can_be_set() {
    let server = Server::builder().page_rows(3).pages(2).start().await.unwrap();
    let client = server.client().build().unwrap();
    assert_eq!(client.rows(&prices()).all().await.unwrap().len(), 6);
    assert!(queries().count() > 0);
}
