//! Every way to be refused.

use kiwoom_api::{CodeClass, Error, ErrorCode, Outcome, RetryPolicy, UntypedCall, date};
use serde_json::json;

use crate::support::{Answer, Server, of_tr, page, raw, refuse, reply, request};

async fn error(answer: Answer) -> Error {
    let server = Server::answering([answer]).await;
    let client = server.builder().retry(RetryPolicy::never()).build().unwrap();
    client.send(&request()).await.unwrap_err()
}

#[tokio::test]
async fn an_invalid_request_is_refused_before_anything_is_sent() {
    let server = Server::answering([page(&[], None)]).await;
    let mut request = request();
    request.date = date(-1, 1, 1);
    assert!(matches!(server.client().send(&request).await, Err(Error::InvalidRequest(_))));
    assert_eq!((server.seen().len(), server.count("/oauth2/token")), (0, 0));
}

/// B8, R3: an HTTP 200 with a code is an error, in each of the four shapes.
#[tokio::test]
async fn a_business_error_comes_with_its_inner_code() {
    for (message, code) in [
        ("[1902:종목정보가 없습니다]", "1902"),
        ("[CODE=1902, MESSAGE=종목정보가 없습니다]", "1902"),
        ("[2000](RC4058:모의투자 장종료)", "RC4058"),
        ("[1999]알 수 없는 오류", "1999"),
    ] {
        let error = error(refuse(20, message)).await;
        let rejection = error.rejection().unwrap();
        assert_eq!((rejection.return_code(), rejection.message()), (Some(20), message));
        assert_eq!(error.code().unwrap().as_str(), code);
        assert!(matches!(error, Error::Rejected(_)) && !error.to_string().contains('\n'));
    }
}

/// Every listed code, whatever the outer one: the variant and whether it may be tried again follow from its class.
#[tokio::test]
async fn every_listed_code_becomes_the_error_of_its_class() {
    for code in ErrorCode::LISTED {
        let error = error(refuse(2, &format!("[{code}:message]"))).await;
        assert_eq!(error.code(), Some(code));
        let another_token_may_do = ["8003", "8005", "8006", "8009"].contains(&code.as_str());
        let retryable = another_token_may_do || matches!(code.class(), CodeClass::RateLimit | CodeClass::Server);
        assert_eq!(error.is_retryable(), retryable, "{code}");
        let demo = matches!(code, ErrorCode::NotServedInDemo | ErrorCode::RejectedInDemo);
        let expected = match code.class() {
            CodeClass::RateLimit => matches!(error, Error::RateLimited(_)),
            CodeClass::Auth | CodeClass::Token | CodeClass::Credentials | CodeClass::Access => {
                matches!(error, Error::Auth(_))
            }
            CodeClass::Environment if !demo => matches!(error, Error::Auth(_)),
            _ => matches!(error, Error::Rejected(_)),
        };
        assert!(expected, "{error:?}");
    }
}

#[tokio::test]
async fn no_data_is_told_apart() {
    let error = error(refuse(1, "조회내역이 없습니다")).await;
    assert!(error.is_no_data() && !error.is_retryable());
}

/// B7: the specific code may stand in the envelope itself.
#[tokio::test]
async fn a_specific_code_in_place_of_the_outer_one_counts() {
    let error = error(reply(json!({ "return_code": "8050", "return_msg": "지정단말기 인증에 실패했습니다" }))).await;
    assert_eq!(error.code(), Some(&ErrorCode::UnregisteredIpAddress));
    assert!(error.hint().unwrap().contains("register"));
}

/// B12
#[tokio::test]
async fn the_parameter_is_named() {
    let missing =
        error(refuse(2, "입력 값 오류입니다[1511:필수 입력 값에 값이 존재하지 않습니다. 필수입력 파라미터=stk_cd]"))
            .await;
    assert_eq!(missing.rejection().unwrap().parameter(), Some("stk_cd"));
    assert!(missing.to_string().contains("parameter stk_cd"), "{missing}");
    let path = error(refuse(2, "[1504:해당 URI에서는 지원하는 API ID가 아닙니다]")).await;
    assert_eq!(path.code(), Some(&ErrorCode::WrongPath));
}

/// B13
#[tokio::test]
async fn a_tr_that_demo_does_not_serve_is_said_so_in_both_ways() {
    for answer in
        [refuse(2, "[8104:모의투자에서는 해당 API를 지원하지 않습니다]"), refuse(20, "[2000](RC9000:모의투자)")]
    {
        let error = error(answer).await;
        assert_eq!(error.code().unwrap().class(), CodeClass::Environment);
        assert!(error.to_string().contains("Environment::Production"), "{error}");
    }
}

/// B11, R7: a page of HTML is an error with its title, also with HTTP 200.
#[tokio::test]
async fn a_page_of_html_is_no_reply() {
    let page = "<!DOCTYPE html>\n<html><head><TITLE lang=\"ko\">시스템 점검\n안내</TITLE></head></html>";
    let ok = error(raw(200, page)).await;
    let Error::NotJson(body) = &ok else { panic!("{ok:?}") };
    assert_eq!((body.title(), body.status()), (Some("시스템 점검 안내"), 200));
    assert!(ok.to_string().contains("시스템 점검 안내") && !ok.to_string().contains('\n'));
    // As its hint says.
    assert!(ok.hint().unwrap().contains("try again later") && ok.is_retryable());
    let forbidden = error(raw(403, page)).await;
    assert!(!forbidden.hint().unwrap().contains("later") && !forbidden.is_retryable());
    let failed = error(raw(503, page)).await;
    assert!(matches!(&failed, Error::Status(body) if body.title().is_some()) && failed.is_retryable());
}

/// R7
#[tokio::test]
async fn a_body_that_is_no_json_object_is_an_error() {
    for body in ["", "null", "[]", "{\"daly_stkpc\":[{}", "OK"] {
        let error = error(raw(200, body)).await;
        assert!(matches!(error, Error::NotJson(_)), "{body}: {error:?}");
        assert_eq!(error.outcome(), Outcome::Unknown);
    }
}

/// R3: some other framework's error must not read as a success without values.
#[tokio::test]
async fn an_http_error_without_an_envelope_is_an_error() {
    let error = error(raw(404, r#"{"timestamp":1,"error":"Not Found"}"#)).await;
    assert!(matches!(error, Error::Status(_)) && !error.is_retryable());
}

#[tokio::test]
async fn a_body_beyond_the_cap_is_not_read() {
    let server = Server::answering([page(&[1; 100], None)]).await;
    let client = server.builder().max_response_bytes(1000).retry(RetryPolicy::never()).build().unwrap();
    let error = client.send(&request()).await.unwrap_err();
    assert!(error.to_string().contains("larger than the 1000 bytes allowed"), "{error}");
}

#[tokio::test]
async fn a_reply_whose_values_would_take_too_much_memory_is_an_error() {
    let server = Server::answering([page(&[1; 100], None)]).await;
    let client = server.builder().max_decoded_bytes(1000).retry(RetryPolicy::never()).build().unwrap();
    let error = client.send(&request()).await.unwrap_err();
    assert!(matches!(error, Error::NotJson(_)) && !error.is_retryable(), "{error}");
    assert!(error.to_string().contains("more than the 1000 bytes allowed"), "{error}");
    assert!(error.to_string().contains("raise max_decoded_bytes"), "{error}");
}

#[tokio::test]
async fn strict_or_lossless_is_a_choice() {
    let rows = json!([{ "date": "20241125", "close_pric": "junk", "ind": "1" }]);
    let server = Server::answering([crate::support::rows_page(rows, None)]).await;
    let lossless = server.client().send(&request()).await.unwrap();
    assert_eq!((lossless.rows[0].close_price, lossless.issues.len()), (None, 1));
    let error = server.builder().strict(true).build().unwrap().send(&request()).await.unwrap_err();
    assert!(error.to_string().contains("ka10086 daly_stkpc[0].close_pric"), "{error}");
    assert_eq!(error.outcome(), Outcome::Executed);
}

/// Of two codes the worse one counts, wherever it stands and whoever reads it; and then nobody knows what was executed.
#[tokio::test]
async fn of_two_return_codes_the_worse_one_counts_typed_and_untyped() {
    for (codes, worst) in [
        (r#""return_code":0,"return_code":20"#, Some(20)),
        (r#""return_code":20,"return_code":0"#, Some(20)),
        (r#""return_code":"0","return_code":1"#, Some(1)),
        (r#""return_code":1,"daly_stkpc":[],"return_code":20"#, Some(20)),
        (r#""return_code":20,"return_code":0,"return_code":1"#, Some(20)),
        (r#""return_code":0,"return_code":null"#, None),
        (r#""return_code":"?","return_code":20"#, None),
    ] {
        let body = format!(r#"{{{codes},"return_msg":"[8005:Token이 유효하지 않습니다]"}}"#);
        let server = Server::answering([raw(200, body)]).await;
        let client = server.builder().retry(RetryPolicy::never()).build().unwrap();
        let typed = client.send(&request()).await.unwrap_err();
        let untyped = client.call(&UntypedCall::new("ka10086", json!({}))).await.unwrap_err();
        let order = UntypedCall::new("kt10000", json!({})).path("/api/dostk/ordr");
        let order = client.call(&order).await.unwrap_err();
        for error in [typed, untyped, order] {
            assert_eq!(error.rejection().unwrap().return_code(), worst, "{codes}: {error:?}");
            assert_eq!((error.outcome(), error.is_no_data()), (Outcome::Unknown, false), "{codes}");
        }
        assert_eq!(server.seen().len(), 3, "{codes}");
    }
    // The same thing said twice is no contradiction.
    for codes in [r#""return_code":0,"return_code":"0000""#, r#""return_code":"0","return_code":0"#] {
        let server = Server::answering([raw(200, format!("{{{codes}}}"))]).await;
        server.client().send(&request()).await.unwrap();
        server.client().call(&UntypedCall::new("ka10086", json!({}))).await.unwrap();
    }
}

/// An answer to another call says nothing about this one, and the next call must not get this one's answer.
#[tokio::test]
async fn an_answer_to_another_call_is_none_and_costs_all_kept_connections() {
    let server =
        Server::answering([page(&[1], None), page(&[1], None), of_tr("ka10004", page(&[2], None)), page(&[3], None)])
            .await;
    let client = server.builder().token("token-0").retry(RetryPolicy::never()).build().unwrap();
    let request = request();
    // Two connections are kept, normally.
    let (one, other) = tokio::join!(client.send(&request), client.send(&request));
    assert!(one.is_ok() && other.is_ok());
    let kept = server.connections();
    let error = client.send(&request).await.unwrap_err();
    assert!(matches!(error, Error::Transport(_)) && error.outcome() == Outcome::Unknown, "{error:?}");
    assert!(error.to_string().contains("one to ka10004"), "{error}");
    assert_eq!(client.send(&request).await.unwrap().rows[0].close_price.unwrap().won(), 3);
    let fresh = server.connections();
    assert!(fresh > kept, "{fresh} connections, {kept} before");
    client.send(&request).await.unwrap();
    assert_eq!((server.seen().len(), server.connections()), (5, fresh));
}

/// B16: what a header says is the same in any case, and a reply that does not name its TR is one to the call.
#[tokio::test]
async fn a_reply_names_its_tr_in_any_case_or_not_at_all() {
    for name in ["ka10086", "KA10086", " Ka10086\t", "", " "] {
        let server = Server::answering([of_tr(name, page(&[1], None))]).await;
        assert!(server.client().send(&request()).await.is_ok(), "{name:?}");
    }
    // What is no TR id is not repeated.
    let server = Server::answering([of_tr("eyJ0eXAiOiJKV1QiLCJhbGciOi", page(&[1], None))]).await;
    let client = server.builder().retry(RetryPolicy::never()).build().unwrap();
    let error = client.send(&request()).await.unwrap_err().to_string();
    assert!(error.contains("no TR") && !error.contains("eyJ0"), "{error}");
}
