//! Pages and rows.

use futures_util::StreamExt as _;
use kiwoom_api::market_condition::DailyStockPriceRow;
use kiwoom_api::{Cursor, Error, RetryPolicy};
use serde_json::json;

use crate::support::{Seen, Server, dead_token, page, raw, refuse, request, rows_page};

fn prices(rows: &[DailyStockPriceRow]) -> Vec<i64> {
    rows.iter().map(|row| row.close_price.unwrap().won()).collect()
}

/// Three pages: 1, 2 | 3, 4 | 5.
fn three_pages(seen: &Seen) -> crate::support::Answer {
    match seen.header("next-key") {
        "" => page(&[1, 2], Some("a")),
        "a" => page(&[3, 4], Some("b")),
        _ => page(&[5], None),
    }
}

/// B16, B17, R5
#[tokio::test]
async fn rows_come_from_every_page_in_order() {
    let server = Server::calls(three_pages).await;
    assert_eq!(prices(&server.client().rows(&request()).all().await.unwrap()), [1, 2, 3, 4, 5]);
    assert_eq!(server.client().pages(&request()).all().await.unwrap().len(), 3);
}

#[tokio::test]
async fn no_page_is_asked_for_that_is_not_needed() {
    let server = Server::calls(three_pages).await;
    let client = server.client();
    assert_eq!(prices(&client.rows(&request()).limit(2).all().await.unwrap()), [1, 2]);
    assert_eq!(server.seen().len(), 1);
    assert_eq!(prices(&client.rows(&request()).max_pages(2).all().await.unwrap()), [1, 2, 3, 4]);
    assert_eq!(server.seen().len(), 3);
    assert!(client.rows(&request()).limit(0).all().await.unwrap().is_empty());
    assert!(client.pages(&request()).max_pages(0).all().await.unwrap().is_empty());
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_stream_resumes_where_another_stopped() {
    let server = Server::calls(three_pages).await;
    let client = server.client();
    let mut pages = client.pages(&request());
    pages.next().await.unwrap().unwrap();
    let cursor = pages.cursor().unwrap().clone();
    let resumed = client.rows(&request()).from_cursor(Cursor::new(&cursor.key()).unwrap());
    assert_eq!(prices(&resumed.all().await.unwrap()), [3, 4, 5]);
}

/// B4, B17: no row is lost and none comes twice.
#[tokio::test]
async fn a_token_that_dies_between_two_pages_costs_no_row() {
    let server = Server::calls(|seen| match (seen.header("next-key"), seen.header("authorization")) {
        ("a", "Bearer token-1") => dead_token(),
        _ => three_pages(seen),
    })
    .await;
    assert_eq!(prices(&server.client().rows(&request()).all().await.unwrap()), [1, 2, 3, 4, 5]);
    assert_eq!(server.seen().len(), 4);
}

/// B17: an empty key ends it, whatever `cont-yn` says.
#[tokio::test]
async fn a_blank_key_is_the_end() {
    let server = Server::answering([page(&[1], Some(" "))]).await;
    assert_eq!(prices(&server.client().rows(&request()).all().await.unwrap()), [1]);
    assert_eq!(server.seen().len(), 1);
}

/// B17: the same key twice must not loop, and must not pass for the end either.
#[tokio::test]
async fn a_repeated_key_is_reported_after_its_rows() {
    let server = Server::answering([page(&[1], Some("a")), page(&[2], Some("b")), page(&[3], Some("a"))]).await;
    let client = server.client();
    let items: Vec<_> = client.rows(&request()).collect().await;
    let (error, rows) = items.split_last().unwrap();
    assert_eq!(rows.len(), 3);
    assert!(matches!(error, Err(Error::PagingStalled { page: 3, .. })), "{error:?}");
    assert_eq!(server.seen().len(), 3);
}

/// B17, B19: an empty page, or one of blanks, is the end.
#[tokio::test]
async fn a_page_without_rows_is_the_end() {
    let blank = json!([{ "date": "", "close_pric": "", "ind": "", "new_elem": " " }]);
    for last in [rows_page(json!([]), Some("b")), rows_page(json!(""), Some("b")), rows_page(blank, Some("b"))] {
        let server = Server::answering([page(&[1, 2], Some("a")), last.clone()]).await;
        assert_eq!(prices(&server.client().rows(&request()).all().await.unwrap()), [1, 2]);
        assert_eq!(server.seen().len(), 2);
        let server = Server::answering([page(&[1, 2], Some("a")), last]).await;
        assert_eq!(server.client().pages(&request()).all().await.unwrap().len(), 1);
    }
}

/// A row that could not be read is a row: it is not taken for a blank one.
#[tokio::test]
async fn an_unreadable_row_does_not_end_the_rows() {
    let rows = json!([{ "date": "junk", "close_pric": "junk", "ind": "junk" }]);
    let server = Server::answering([rows_page(rows, Some("a")), page(&[1], None)]).await;
    assert_eq!(server.client().rows(&request()).all().await.unwrap().len(), 2);
}

#[tokio::test]
async fn no_data_is_the_end_of_the_rows() {
    let server = Server::answering([page(&[1], Some("a")), refuse(1, "조회내역이 없습니다")]).await;
    let client = server.client();
    assert_eq!(prices(&client.rows(&request()).all().await.unwrap()), [1]);
    assert!(client.rows(&request()).all().await.unwrap().is_empty());
}

#[tokio::test]
async fn the_rows_before_an_error_come_first_and_the_cursor_tells_where_to_go_on() {
    let server = Server::answering([page(&[1, 2], Some("a")), raw(400, "")]).await;
    let client = server.builder().retry(RetryPolicy::never()).build().unwrap();
    let mut rows = client.rows(&request());
    assert!(rows.next().await.unwrap().is_ok() && rows.next().await.unwrap().is_ok());
    assert!(rows.next().await.unwrap().is_err());
    assert!(rows.next().await.is_none());
    assert_eq!(rows.cursor().unwrap().key(), "a");
}

/// R8
#[tokio::test]
async fn two_streams_of_one_client_do_not_disturb_each_other() {
    let server = Server::calls(three_pages).await;
    let client = server.client();
    let (mut one, mut other) = (client.rows(&request()), client.rows(&request()));
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..5 {
        first.push(one.next().await.unwrap().unwrap());
        second.push(other.next().await.unwrap().unwrap());
    }
    assert_eq!((prices(&first), prices(&second)), (vec![1, 2, 3, 4, 5], vec![1, 2, 3, 4, 5]));
}

/// R5: a failing gateway that says "no data" must not end the rows in silence.
#[tokio::test]
async fn no_data_counts_only_where_the_call_was_served() {
    let failure = crate::support::raw(503, r#"{"return_code":1,"return_msg":"조회내역이 없습니다"}"#);
    let server = Server::answering([page(&[1, 2], Some("key-1")), failure]).await;
    let error = server.client().rows(&request()).all().await.unwrap_err();
    assert!(!error.is_no_data() && error.is_retryable(), "{error:?}");
}

/// A response may have more than rows, so its first page is worth something without any.
#[tokio::test]
async fn the_first_page_is_handed_out_with_or_without_rows() {
    let server = Server::answering([page(&[], None)]).await;
    assert_eq!(server.client().pages(&request()).all().await.unwrap().len(), 1);
}
