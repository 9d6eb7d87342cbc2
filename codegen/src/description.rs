//! What the free text of a table's description says of codes.

use crate::kind::{Kind, Unit};

/// A code that a description documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Documented {
    /// The code.
    pub code: String,
    /// Its label; empty where the description lists bare codes.
    pub label: String,
}

/// The codes of a description such as `1:KRX, 2:NXT 3.통합`, `0:코스피 , 1:코스닥`, `KRX , NXT , 통합` or `0 or 1`.
///
/// A few pages have the labels first: `코스피:0, 코스닥:1`. Empty if the text is no list of codes, or says that there are
/// others.
pub fn codes_in(description: &str) -> Vec<Documented> {
    if OTHERS.iter().any(|word| description.contains(word)) {
        return Vec::new();
    }
    let pieces: Vec<&str> = description.split([',', '\n']).flat_map(split_before_codes).collect();
    if let Some((one, other)) = description.trim().split_once(" or ")
        && [one, other].into_iter().all(|code| is_word(code) && code.is_ascii() && code.len() == 1)
    {
        return [one, other].map(|code| Documented { code: code.to_owned(), label: String::new() }).into();
    }
    for read in [labelled, label_first] {
        let found: Vec<Documented> = pieces.iter().filter_map(|piece| read(piece)).collect();
        if !found.is_empty() {
            return found;
        }
    }
    let bare = |piece: &&str| Documented { code: piece.trim().to_owned(), label: String::new() };
    let is_bare = pieces.len() > 1 && pieces.iter().all(|piece| is_word(piece.trim()));
    if is_bare { pieces.iter().map(bare).collect() } else { Vec::new() }
}

/// Words of a description that names some codes, and where to find the rest.
const OTHERS: [&str; 2] = ["나머지", "참고"];

/// A label without the unit in parentheses that some tables add: `금액(백만원)` is `금액`. `보통(IOC)` is all label.
pub fn without_unit(label: &str) -> &str {
    let split = || {
        let (name, rest) = label.trim_end().strip_suffix(')')?.rsplit_once('(')?;
        unit(rest).map(|_| name.trim())
    };
    split().unwrap_or(label.trim())
}

/// Whether two labels of a code are one: pages differ in units, in blanks, and in `상한` and `상한가`.
pub fn same_label(one: &str, other: &str) -> bool {
    let close = |label: &str| without_unit(label).trim_end_matches('가').replace(' ', "");
    close(one) == close(other)
}

/// A unit that a label or a description names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Money; `None` if it is counted in a way that there is no unit for.
    Money(Option<Unit>),
    /// Shares; `None` as for money.
    Shares(Option<Unit>),
    /// Percent.
    Percent,
    /// Points of an index.
    Points,
}

/// The unit that a text names: in parentheses, after `단위`, or as all there is.
pub fn unit_in(text: &str) -> Option<Named> {
    let in_parentheses = text.split('(').skip(1).filter_map(|rest| rest.split(')').next());
    let after_word = text.split("단위").skip(1).map(|rest| rest.trim_start_matches([':', ' ', '=']));
    let words =
        in_parentheses.chain(after_word.map(|rest| rest.split([',', ' ', '\n', ')', ';']).next().unwrap_or_default()));
    words.chain([text]).find_map(unit)
}

/// What a word for a unit means.
fn unit(word: &str) -> Option<Named> {
    let word = word.trim().trim_start_matches("단위").trim_start_matches([':', ' ']);
    match word {
        "백만" => Some(Named::Money(Some(Unit::MillionWon))),
        "억" => Some(Named::Money(Some(Unit::HundredMillionWon))),
        "만원" | "십만원" | "달러" | "USD" => Some(Named::Money(None)),
        "만주" => Some(Named::Shares(None)),
        "%" | "퍼센트" => Some(Named::Percent),
        "포인트" | "pt" | "P" => Some(Named::Points),
        label => {
            let unit = *Unit::ALL.iter().find(|unit| unit.label() == label)?;
            let counts = |kind: Kind| kind.units().contains(&Some(unit));
            match unit {
                _ if counts(Kind::Amount) => Some(Named::Money(Some(unit))),
                Unit::Grams | Unit::Kilograms => None,
                _ if counts(Kind::Quantity) => Some(Named::Shares(Some(unit))),
                _ => None,
            }
        }
    }
}

/// `2:NXT 3.통합` lacks a comma: splits wherever a blank is followed by a code and its separator, but not within
/// parentheses: `8 : 정규장마감(15:30 이후)` is one code.
fn split_before_codes(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(' ') {
        let before = &text[start..at];
        let is_within = before.matches('(').count() > before.matches(')').count();
        if !is_within && labelled(&text[at..]).is_some() && labelled(before).is_some() {
            pieces.push(before);
            start = at;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

fn labelled(piece: &str) -> Option<Documented> {
    let (code, label) = piece.trim().split_once([':', '.'])?;
    let (code, label) = (code.trim(), label.trim());
    // Where a code is a pattern of the server's, `%` is all of them.
    let is_code = code == "%" || is_word(code) && code.is_ascii() && code.len() <= 10;
    (is_code && !label.is_empty()).then(|| Documented { code: code.to_owned(), label: label.to_owned() })
}

/// `코스피:0`. What the text before the code is must be no code itself.
fn label_first(piece: &str) -> Option<Documented> {
    let (label, code) = piece.trim().split_once(':')?;
    let (code, label) = (code.trim(), label.trim());
    let is_code = is_word(code) && code.is_ascii() && code.len() <= 10;
    (is_code && !label.is_ascii()).then(|| Documented { code: code.to_owned(), label: label.to_owned() })
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(description: &str) -> Vec<(String, String)> {
        codes_in(description).into_iter().map(|found| (found.code, found.label)).collect()
    }

    #[test]
    fn codes_are_found_however_the_list_is_punctuated() {
        let pair = |code: &str, label: &str| (code.to_owned(), label.to_owned());
        assert_eq!(pairs("1:KRX, 2:NXT 3.통합"), [pair("1", "KRX"), pair("2", "NXT"), pair("3", "통합")]);
        assert_eq!(pairs("0:코스피 , 1:코스닥"), [pair("0", "코스피"), pair("1", "코스닥")]);
        assert_eq!(pairs("0:수량, 1:금액(백만원)"), [pair("0", "수량"), pair("1", "금액(백만원)")]);
        assert_eq!(
            pairs("8 : 장마감(수신시 15:30 이후), a : 종가"),
            [pair("8", "장마감(수신시 15:30 이후)"), pair("a", "종가")]
        );
        assert_eq!(pairs("%:전체, 1:코스피"), [pair("%", "전체"), pair("1", "코스피")]);
        assert_eq!(pairs("0 or 1"), [pair("0", ""), pair("1", "")]);
        assert_eq!(pairs("코스피:0, 당일 : 1"), [pair("0", "코스피"), pair("1", "당일")]);
        assert_eq!(pairs("KRX , NXT , 통합"), [pair("KRX", ""), pair("NXT", ""), pair("통합", "")]);
    }

    #[test]
    fn units_are_told_from_other_words() {
        let million = Some(Named::Money(Some(Unit::MillionWon)));
        for (text, expected) in [
            ("금액(백만)", million),
            ("단위:백만원", million),
            ("순매수 (단위 : 백만원)", million),
            ("백만원", million),
            ("거래대금(천원)", Some(Named::Money(Some(Unit::ThousandWon)))),
            ("거래대금(만원)", Some(Named::Money(None))),
            ("거래량(백주)", Some(Named::Shares(Some(Unit::HundredShares)))),
            ("등락율(%)", Some(Named::Percent)),
            ("체결강도(5분)", None),
            ("주", Some(Named::Shares(Some(Unit::Shares)))),
            ("주식", None),
            ("", None),
        ] {
            assert_eq!(unit_in(text), expected, "{text}");
        }
        assert!(same_label("상한가", "상한") && same_label("1만원 이상", "1만원이상") && !same_label("상한", "하한"));
        assert_eq!((without_unit("금액(백만원)"), without_unit("보통(IOC)")), ("금액", "보통(IOC)"));
    }

    #[test]
    fn other_descriptions_document_no_codes() {
        for text in [
            "",
            "YYYYMMDD",
            "회원사 코드는 ka10102 조회",
            "단위: %, 부호 포함 소수점 둘째 자리까지 포맷된 백분율",
            "매도호가직전대비10",
            "시간외 매도호가 총잔량",
            "001:종합, 나머지 ※ 업종코드 참고",
        ] {
            assert_eq!(pairs(text), [], "{text}");
        }
    }
}
