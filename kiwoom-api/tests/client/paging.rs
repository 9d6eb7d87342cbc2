//! Pages and rows.

use futures_util::StreamExt as _;
use kiwoom_api::market_condition::DailyStockPriceRow;
use kiwoom_api::{Cursor, Error, IssueKind, Outcome, RetryPolicy};
use serde_json::json;

use crate::support::{Seen, Server, body_page, dead_token, page, raw, refuse, request, rows_page};

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

/// A page that says that there is more, and has no list that could be read, must not pass for the end.
#[tokio::test]
async fn a_page_that_is_not_understood_is_an_error_and_the_cursor_stays() {
    let row = json!({ "date": "20241125", "close_pric": "3", "ind": "1" });
    for (body, issues) in [
        (json!({ "daly_stkpc": "N/A" }), 1),
        (json!({ "daly_stkpc": row }), 1),
        (json!({ "daly_stkpc": {} }), 1),
        (json!({ "daly_stkpc": 5 }), 1),
        (json!({ "daly_stkpc": true }), 1),
        (json!({ "daly_stkpc": null }), 0),
        (json!({ "daly_stkpc2": [row] }), 1),
        (json!({}), 0),
    ] {
        let mut whole = body.clone();
        whole["return_code"] = json!(0);
        // Without a return_code there is one more issue; with one, the page is no better understood.
        for (last, issues) in [(body, issues + 1), (whole, issues)] {
            let script = [page(&[1, 2], Some("a")), body_page(last.clone(), Some("b")), page(&[3], None)];
            let server = Server::answering(script.clone()).await;
            let client = server.client();
            let mut rows = client.rows(&request());
            let items: Vec<_> = rows.by_ref().collect().await;
            let (error, before) = items.split_last().unwrap();
            assert!(before.len() == 2 && before.iter().all(Result::is_ok), "{last}");
            let Err(Error::Page(found)) = error else { panic!("{last}: {error:?}") };
            assert_eq!((found.tr, found.element, found.page), ("ka10086", "daly_stkpc", 2));
            assert_eq!(found.continuation.as_ref().unwrap().key(), "b");
            let error = error.as_ref().unwrap_err();
            assert_eq!((error.issues().len(), error.outcome()), (issues, Outcome::Executed), "{last}: {error}");
            // The page is asked for once more, and this time it is there.
            let cursor = rows.cursor().unwrap().clone();
            assert_eq!(cursor.key(), "a");
            assert_eq!(prices(&client.rows(&request()).from_cursor(cursor).all().await.unwrap()), [3]);
            assert_eq!(server.seen()[2].header("next-key"), "a");

            let server = Server::answering(script).await;
            let mut pages = server.client().pages(&request());
            assert!(pages.next().await.unwrap().is_ok());
            assert!(matches!(pages.next().await, Some(Err(Error::Page(_)))), "{last}");
            assert!(pages.next().await.is_none());
            assert_eq!(pages.cursor().unwrap().key(), "a");
        }
    }
}

/// The first page is no exception: a stream begins again where it began.
#[tokio::test]
async fn a_first_page_that_is_not_understood_is_an_error_too() {
    let server = Server::answering([body_page(json!({ "return_code": 0 }), Some("a"))]).await;
    let mut rows = server.client().rows(&request());
    let error = rows.next().await.unwrap().unwrap_err();
    assert_eq!(
        error.to_string(),
        "ka10086: page 1 has no list daly_stkpc that can be read, though it says that there is more; the rows so far are incomplete"
    );
    assert!(rows.next().await.is_none() && rows.cursor().is_none());
}

/// B17, B20: the last page may lack the list; if something else stands in its place, rows are lost.
#[tokio::test]
async fn a_last_page_may_lack_the_list_but_not_have_another_thing_in_its_place() {
    let server = Server::answering([page(&[1], Some("a")), body_page(json!({ "return_code": 0 }), None)]).await;
    assert_eq!(prices(&server.client().rows(&request()).all().await.unwrap()), [1]);
    for other in [json!("N/A"), json!({ "date": "20241125" }), json!(7)] {
        let server = Server::answering([page(&[1], Some("a")), rows_page(other.clone(), None)]).await;
        let error = server.client().rows(&request()).all().await.unwrap_err();
        assert!(matches!(&error, Error::Page(page) if page.continuation.is_none()), "{other}: {error:?}");
    }
}

/// A server that has failed has not said that there is no data.
#[tokio::test]
async fn no_data_with_a_code_that_says_otherwise_is_not_the_end() {
    for message in ["[1999:예기치 못한 에러가 발생하였습니다]", "[1517:입력 값 형식이 올바르지 않습니다]"]
    {
        let server = Server::answering([page(&[1], Some("a")), refuse(1, message)]).await;
        let client = server.builder().retry(RetryPolicy::never()).build().unwrap();
        let mut rows = client.rows(&request());
        assert!(rows.next().await.unwrap().is_ok());
        let error = rows.next().await.unwrap().unwrap_err();
        assert!(!error.is_no_data(), "{error:?}");
        assert_eq!(rows.cursor().unwrap().key(), "a");
    }
}

#[tokio::test]
async fn rows_hand_out_the_issues_of_their_pages() {
    let first = json!([{ "close_pric": "1" }, { "close_pric": "junk" }]);
    let second = json!([{ "close_pric": "3", "new_elem": "1" }]);
    let server = Server::answering([rows_page(first, Some("a")), rows_page(second, None)]).await;
    let mut rows = server.client().rows(&request());
    assert!(rows.take_issues().is_empty());
    assert!(rows.next().await.unwrap().is_ok());
    let issues = rows.take_issues();
    assert_eq!(issues.iter().map(|issue| &*issue.path).collect::<Vec<_>>(), ["daly_stkpc[1].close_pric"]);
    let rest: Vec<_> = rows.by_ref().collect().await;
    assert_eq!(rest.len(), 2);
    let issues = rows.take_issues();
    assert_eq!(issues.iter().map(|issue| issue.kind).collect::<Vec<_>>(), [IssueKind::UnknownElement]);
    assert!(rows.take_issues().is_empty());
}
