//! What the free text of a table's description says of codes.

/// A code that a description documents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Documented {
    /// The code.
    pub code: String,
    /// Its label; empty where the description lists bare codes.
    pub label: String,
}

/// The codes of a description such as `1:KRX, 2:NXT 3.통합`, `0:코스피 , 1:코스닥` or `KRX , NXT , 통합`.
///
/// Empty if the text is no list of codes.
pub fn codes_in(description: &str) -> Vec<Documented> {
    let pieces: Vec<&str> = description.split([',', '\n']).flat_map(split_before_codes).collect();
    let labelled: Vec<Documented> = pieces.iter().filter_map(|piece| labelled(piece)).collect();
    if !labelled.is_empty() {
        return labelled;
    }
    let bare = |piece: &&str| Documented { code: piece.trim().to_owned(), label: String::new() };
    let is_bare = pieces.len() > 1 && pieces.iter().all(|piece| is_word(piece.trim()));
    if is_bare { pieces.iter().map(bare).collect() } else { Vec::new() }
}

/// A label without the unit in parentheses that some tables add: `금액(백만원)` is `금액`.
pub fn without_unit(label: &str) -> &str {
    label.split_once('(').map_or(label, |(name, _)| name).trim()
}

/// `2:NXT 3.통합` lacks a comma: splits wherever a blank is followed by a code and its separator.
fn split_before_codes(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(' ') {
        if labelled(&text[at..]).is_some() && labelled(&text[start..at]).is_some() {
            pieces.push(&text[start..at]);
            start = at;
        }
    }
    pieces.push(&text[start..]);
    pieces
}

fn labelled(piece: &str) -> Option<Documented> {
    let (code, label) = piece.trim().split_once([':', '.'])?;
    let (code, label) = (code.trim(), label.trim());
    let is_code = is_word(code) && code.is_ascii() && code.len() <= 10;
    (is_code && !label.is_empty()).then(|| Documented { code: code.to_owned(), label: label.to_owned() })
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
        assert_eq!(pairs("KRX , NXT , 통합"), [pair("KRX", ""), pair("NXT", ""), pair("통합", "")]);
    }

    #[test]
    fn other_descriptions_document_no_codes() {
        for text in ["", "YYYYMMDD", "회원사 코드는 ka10102 조회", "매도호가직전대비10", "시간외 매도호가 총잔량"]
        {
            assert_eq!(pairs(text), [], "{text}");
        }
    }
}
