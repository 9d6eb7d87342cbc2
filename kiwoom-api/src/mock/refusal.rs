//! How the live server says no: HTTP 200, a `return_code` that is a mere class, and the code inside the message (B8).

use std::fmt::Display;

use serde_json::json;

use super::record::{Record, enclose, to_json};
use crate::catalogue::Tr;

/// A refusal: HTTP status, outer code, message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) return_code: i64,
    pub(super) message: String,
}

/// Outer codes.
const NO_DATA: i64 = 1;
const INPUT: i64 = 2;
const AUTH: i64 = 3;
const TOO_MANY: i64 = 5;

impl Refusal {
    pub(super) fn new(return_code: i64, message: impl Into<String>) -> Self {
        Self { status: 200, return_code, message: message.into() }
    }

    fn input(code: impl Display, text: &str) -> Self {
        Self::new(INPUT, format!("입력 값 오류입니다[{code}:{text}]"))
    }

    fn auth(code: u16, text: &str) -> Self {
        Self::new(AUTH, format!("인증에 실패했습니다[{code}:{text}]"))
    }

    pub(super) fn body(&self) -> String {
        let mut record = Record::new();
        enclose(&mut record, json!(self.return_code), &self.message);
        to_json(&record)
    }

    pub(super) fn no_data() -> Self {
        Self::new(NO_DATA, "조회내역이 없습니다")
    }

    pub(super) fn no_api_id() -> Self {
        Self::input(1501, "API ID가 Null이거나 값이 없습니다")
    }

    pub(super) fn wrong_path(path: &str, tr: &str) -> Self {
        Self::input(1504, &format!("해당 URI에서는 지원하는 API ID가 아닙니다. API ID={tr}, URI={path}"))
    }

    /// What a path says of a TR that it serves no longer.
    pub(super) fn withdrawn(code: &str, tr: &Tr) -> Self {
        Self::input(code, &format!("해당 URI에서는 지원하는 API ID가 아닙니다. API ID={}, URI={}", tr.id, tr.path))
    }

    pub(super) fn unknown_tr(tr: &str) -> Self {
        Self::input(1505, &format!("해당 API ID는 존재하지 않습니다. API ID={tr}"))
    }

    pub(super) fn missing(parameter: &str) -> Self {
        Self::input(1511, &format!("필수 입력 값에 값이 존재하지 않습니다. 필수입력 파라미터={parameter}"))
    }

    pub(super) fn no_authorization() -> Self {
        Self::auth(1513, "Http Header에 authorization 필드가 설정되어 있어야 합니다")
    }

    pub(super) fn malformed_authorization() -> Self {
        Self::auth(1514, "입력으로 들어온 Http Header의 authorization 필드 형식이 맞지 않습니다")
    }

    pub(super) fn unknown_scheme() -> Self {
        Self::auth(1515, "Http Header의 authorization 필드 내 Grant Type이 미리 정의된 형식이 아닙니다")
    }

    pub(super) fn empty_authorization() -> Self {
        Self::auth(1516, "Http Header의 authorization 필드 내 Token이 정의되어 있지 않습니다")
    }

    pub(super) fn malformed(parameter: &str, why: &str) -> Self {
        Self::input(1517, &format!("입력 값 형식이 올바르지 않습니다. 파라미터={parameter}, {why}"))
    }

    pub(super) fn too_many(quota: u32, tr: &str) -> Self {
        let message = format!("[1700:허용된 요청 개수를 초과하였습니다. 유량={quota}, API ID={tr}]");
        Self { status: 429, ..Self::new(TOO_MANY, message) }
    }

    /// Permanent, though its outer code is that of too many requests (B10).
    pub(super) fn too_many_items(most: usize) -> Self {
        Self::new(TOO_MANY, format!("[1634]최대 조회 가능 종목수를 초과하였습니다. 최대={most}"))
    }

    pub(super) fn unknown_stock(code: &str) -> Self {
        Self::input(1902, &format!("종목 정보가 없습니다. 입력한 종목코드 값을 확인바랍니다. 종목코드={code}"))
    }

    pub(super) fn unknown_stock_on_exchange(code: &str) -> Self {
        Self::input(1903, &format!("거래소에 종목 정보가 없습니다. 입력한 종목코드 값을 확인바랍니다. 종목코드={code}"))
    }

    pub(super) fn wrong_keys() -> Self {
        Self::auth(8001, "App Key와 Secret Key 검증에 실패했습니다")
    }

    pub(super) fn dead_token() -> Self {
        Self::auth(8005, "Token이 유효하지 않습니다")
    }

    pub(super) fn no_grant_type() -> Self {
        Self::input(8011, "접근토큰 발급 요청에 Grant Type이 없습니다")
    }

    pub(super) fn unknown_grant_type() -> Self {
        Self::input(8012, "Grant Type이 맞지 않습니다")
    }

    pub(super) fn not_revoked() -> Self {
        Self::auth(8015, "접근토큰을 폐기하는데 실패하였습니다")
    }

    pub(super) fn no_token_to_revoke() -> Self {
        Self::input(8016, "접근토큰 폐기 요청에 Token이 없습니다")
    }

    pub(super) fn no_keys() -> Self {
        Self::input(8020, "입력 파라미터로 appkey 또는 secretkey가 들어오지 않았습니다")
    }

    pub(super) fn key_of_other_environment() -> Self {
        Self::auth(8030, "투자구분(실전/모의)이 달라서 Appkey를 사용할 수가 없습니다")
    }

    pub(super) fn token_of_other_environment() -> Self {
        Self::auth(8031, "투자구분(실전/모의)이 달라서 Token을 사용할 수가 없습니다")
    }

    pub(super) fn not_in_demo(tr: &str) -> Self {
        Self::new(INPUT, format!("[8104:모의투자에서는 해당 API를 제공하지 않습니다. API ID={tr}]"))
    }
}
