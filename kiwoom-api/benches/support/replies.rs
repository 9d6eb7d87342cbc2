//! Replies as the live server writes them.

use kiwoom_api::catalogue::{Element, Kind, SignRule, Tr};

/// A reply of that TR: every element of its table, lists with so many rows.
pub(crate) fn body(tr: &Tr, rows: usize) -> Vec<u8> {
    let mut json = object(tr.response, rows, 0);
    json.pop();
    json.push_str(r#","return_code":0,"return_msg":"정상적으로 처리되었습니다"}"#);
    json.into_bytes()
}

pub(crate) fn object(elements: &[Element], rows: usize, row: usize) -> String {
    let member = |(index, element): (usize, &Element)| {
        let value = match element.kind {
            Kind::Rows => {
                let rows: Vec<String> = (0..rows).map(|row| object(element.rows, rows, row)).collect();
                format!("[{}]", rows.join(","))
            }
            _ => format!("\"{}\"", value(element, row * 31 + index)),
        };
        format!("\"{}\":{value}", element.element)
    };
    let members: Vec<String> = elements.iter().enumerate().map(member).collect();
    format!("{{{}}}", members.join(","))
}

/// A value of the form that the server uses for that kind, a different one for each seed.
pub(crate) fn value(element: &Element, seed: usize) -> String {
    let sign = match (element.sign, seed % 3) {
        (SignRule::Unsigned, _) | (_, 0) => "",
        (SignRule::Signed, 1) if seed.is_multiple_of(2) => "--",
        (_, 1) => "-",
        _ => "+",
    };
    match element.kind {
        Kind::Date => format!("2024{:02}{:02}", seed % 12 + 1, seed % 28 + 1),
        Kind::DateAtMidnight => format!("2024{:02}{:02}000000", seed % 12 + 1, seed % 28 + 1),
        Kind::DateTime | Kind::BarTime => format!("20241125{:02}{:02}{:02}", 9 + seed % 6, seed % 60, seed * 7 % 60),
        Kind::Time => format!("{:02}{:02}{:02}", 9 + seed % 6, seed % 60, seed * 7 % 60),
        Kind::Price => format!("{sign}{}", 50_000 + seed * 97 % 30_000),
        Kind::Rate | Kind::Decimal => format!("{sign}{}.{:02}", seed % 30, seed * 13 % 100),
        Kind::IndexLevel => format!("{sign}{}", 30_000 + seed % 9_999),
        Kind::Code => element.codes[seed % element.codes.len()].code.to_owned(),
        Kind::StockCode => "005930".to_owned(),
        Kind::Text => "삼성전자".to_owned(),
        // A busy stock trades millions of shares a day, and its flows are of that size too.
        _ => format!("{sign}{}", 1_000_000 + seed * 7_919 % 9_000_000),
    }
}
