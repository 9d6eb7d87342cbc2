//! Many stocks at once: several calls, joined.

use kiwoom_api::stock_info::StockQuotesRequest;
use kiwoom_api::{AuthError, Error, IncompleteRows, StockCode, StockCodes};
use serde_json::json;

use super::support::{Answer, Seen, Server, dead_token, raw, refuse, reply};

fn code(number: usize) -> StockCode {
    StockCode::krx(&format!("{number:06}")).unwrap()
}

fn asked(seen: &Seen) -> Vec<String> {
    seen.body["stk_cd"].as_str().unwrap().split('|').map(str::to_owned).collect()
}

/// Rows of these codes, as the server would send them.
fn rows<'a>(codes: impl IntoIterator<Item = &'a String>) -> Answer {
    let rows: Vec<_> = codes.into_iter().map(|code| json!({ "stk_cd": code, "cur_prc": "+100" })).collect();
    reply(json!({ "atn_stk_infr": rows, "return_code": 0, "return_msg": "정상적으로 처리되었습니다" }))
}

fn codes_of(rows: &[kiwoom_api::stock_info::StockQuotesRow]) -> Vec<StockCode> {
    rows.iter().filter_map(|row| row.stock_code.clone()).collect()
}

#[tokio::test]
async fn more_codes_than_one_call_takes_are_asked_for_in_several_and_joined_in_order() {
    // The server has an order of its own.
    let server = Server::calls(|seen| rows(asked(seen).iter().rev())).await;
    let codes: Vec<_> = (0..250).rev().map(code).collect();
    let found = server.client().rows_by_code(&StockQuotesRequest::new(codes.clone())).await.unwrap();
    assert_eq!(codes_of(&found.rows), codes);
    assert!(found.missing.is_empty() && found.issues.is_empty());
    let sizes: Vec<_> = server.seen().iter().map(|seen| asked(seen).len()).collect();
    assert_eq!(sizes, [100, 100, 50]);
}

#[tokio::test]
async fn a_code_that_is_there_twice_is_asked_for_once_and_its_market_is_part_of_it() {
    let server = Server::calls(|seen| rows(&asked(seen))).await;
    let codes = ["005930", "000660", "005930_NX", "005930"].map(|code| code.parse::<StockCode>().unwrap());
    let found = server.client().rows_by_code(&StockQuotesRequest::new(codes.clone())).await.unwrap();
    assert_eq!(codes_of(&found.rows), codes[..3]);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn what_the_server_leaves_out_is_missing_and_what_nobody_asked_for_is_kept() {
    let server = Server::calls(|seen| {
        let codes = asked(seen);
        rows([&"999990".to_owned(), &codes[1]])
    })
    .await;
    let codes = [code(1), code(2), code(3)];
    let found = server.client().rows_by_code(&StockQuotesRequest::new(codes)).await.unwrap();
    assert_eq!(codes_of(&found.rows), [code(2), code(999_990)]);
    assert_eq!(found.missing, [code(1), code(3)]);
}

#[tokio::test]
async fn no_data_is_no_error() {
    let server = Server::answering([refuse(1, "조회내역이 없습니다")]).await;
    let found = server.client().rows_by_code(&StockQuotesRequest::new([code(1)])).await.unwrap();
    assert!(found.rows.is_empty());
    assert_eq!(found.missing, [code(1)]);
    let none = server.client().rows_by_code(&StockQuotesRequest::new(Vec::new())).await.unwrap();
    assert!(none.rows.is_empty() && none.missing.is_empty());
    assert_eq!(server.seen().len(), 1, "nothing is asked for where there is nothing to ask for");
}

#[tokio::test]
async fn a_call_that_fails_does_not_lose_the_rows_of_the_others() {
    let server = Server::calls(|seen| match &*asked(seen)[0] {
        "000100" => refuse(2, "입력 값 오류입니다[1902:종목 정보가 없습니다]"),
        _ => rows(&asked(seen)),
    })
    .await;
    let codes: Vec<_> = (0..250).map(code).collect();
    let incomplete = server.client().rows_by_code(&StockQuotesRequest::new(codes.clone())).await.unwrap_err();
    assert_eq!(codes_of(&incomplete.found.rows), [&codes[..100], &codes[200..]].concat());
    assert_eq!(incomplete.unanswered.as_slice(), &codes[100..200]);
    assert_eq!(incomplete.failed, 1);
    assert_eq!(server.seen().len(), 3);
    let said = incomplete.to_string();
    assert!(said.contains("1902") && said.contains("150 rows are there, 100 codes have no answer"), "{said}");
    // For those who want all or nothing.
    assert!(matches!(Error::from(incomplete), Error::Rejected(_)));
}

#[tokio::test]
async fn after_a_failure_that_every_call_would_meet_with_no_more_are_made() {
    let server = Server::calls(|_| dead_token()).await;
    let client = Server::builder(&server).token("the only one").build().unwrap();
    let codes: Vec<_> = (0..250).map(code).collect();
    let incomplete = client.rows_by_code(&StockQuotesRequest::new(codes.clone())).await.unwrap_err();
    assert_eq!(incomplete.unanswered, StockCodes::from(codes));
    assert_eq!((server.seen().len(), incomplete.failed), (1, 1));
    let IncompleteRows { error, .. } = incomplete;
    assert!(matches!(*error, Error::Auth(ref auth) if matches!(**auth, AuthError::FixedTokenDied(_))), "{error}");
}

#[tokio::test]
async fn a_request_that_cannot_be_sent_is_refused_before_any_part_of_it_is_sent() {
    let server = Server::calls(|seen| rows(&asked(seen))).await;
    let mut codes: Vec<_> = (0..150).map(code).collect();
    // As only the server can write it.
    let row = kiwoom_api::decode::<kiwoom_api::stock_info::StockQuotes>(
        r#"{"return_code":0,"atn_stk_infr":[{"stk_cd":"KRX:005930"}]}"#.as_bytes(),
    );
    codes.push(row.unwrap().body.rows[0].stock_code.clone().unwrap());
    let incomplete = server.client().rows_by_code(&StockQuotesRequest::new(codes)).await.unwrap_err();
    assert!(matches!(*incomplete.error, Error::InvalidRequest(_)), "{incomplete}");
    assert_eq!(incomplete.unanswered.as_slice().len(), 151);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn each_call_keeps_to_the_rate_limit() {
    let server = Server::calls(|seen| rows(&asked(seen))).await;
    let client = server.builder().requests_per_second(1).build().unwrap();
    let codes: Vec<_> = (0..300).map(code).collect();
    client.rows_by_code(&StockQuotesRequest::new(codes)).await.unwrap();
    assert!(server.clock.elapsed().as_secs() >= 2, "{:?}", server.clock.elapsed());
}

#[tokio::test]
async fn rows_before_a_page_that_fails_are_kept() {
    let server = Server::calls(|seen| match seen.header("next-key") {
        "" => {
            let Answer::Send { body, .. } = rows(&asked(seen)[..1]) else { unreachable!() };
            super::support::body_page(serde_json::from_str(&body).unwrap(), Some("2"))
        }
        _ => raw(200, "<html>"),
    })
    .await;
    let incomplete = server.client().rows_by_code(&StockQuotesRequest::new([code(1), code(2)])).await.unwrap_err();
    assert_eq!(codes_of(&incomplete.found.rows), [code(1)]);
    assert_eq!(incomplete.unanswered.as_slice(), [code(2)]);
}
