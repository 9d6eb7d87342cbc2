//! That both paths read the same reply to the same result.

use super::Decoder;
use crate::wire::Response;

/// Reads a reply by both paths, and says whether the fast one read it.
///
/// # Panics
/// If the two results differ: values, extras, envelope or issues; or if the fast path reads what the careful one refuses.
pub fn read_by_both_paths<T: Response>(decoder: Decoder, bytes: &[u8]) -> bool {
    let (mut fast, mut careful) = (T::default(), T::default());
    let fast_read = decoder.read_fast(T::TR.id, bytes, &mut fast);
    let careful_read = decoder.read_carefully(T::TR.id, bytes, &mut careful).map_err(|error| error.to_string());
    let Some(fast_read) = fast_read else { return false };
    let careful = careful_read.map(|read| (read, careful));
    assert_eq!(Ok((fast_read, fast)), careful, "{}", String::from_utf8_lossy(bytes));
    true
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::catalogue::Element;
    use crate::market_condition::{
        AfterCloseInvestorTrades, AfterHoursSinglePrice, DailyStockPrice, InstitutionTradeTrend, OrderBook,
        ProgramTradeByTime, QuoteSnapshot,
    };
    use crate::oauth::AccessToken;

    fn is_read_fast(reply: &str) -> bool {
        read_by_both_paths::<DailyStockPrice>(Decoder::new(), reply.as_bytes())
    }

    #[test]
    fn what_the_server_normally_sends_is_read_by_the_fast_path() {
        for reply in [
            r#"{"daly_stkpc":[{"date":"20241125","close_pric":"-55000"},{"date":"20241124"}],"return_code":0,"return_msg":"정상적으로 처리되었습니다"}"#,
            r#"{"return_msg":"조회할 자료가 없습니다","return_code":"20","daly_stkpc":[]}"#,
            "{\r\n\t\"daly_stkpc\" : [ { \"date\" : \"20241125\" , \"ind\" : -5 } , { } ] ,\n \"return_code\" : 0\n}\n",
            r#"{"daly_stkpc":[{"flu_rt":null,"date":"","new_elem":"새 항목","close_pric":"5만","trde_qty":"1","trde_qty":"2"}]}"#,
            "{}",
        ] {
            assert!(is_read_fast(reply), "{reply}");
        }
    }

    #[test]
    fn whatever_is_not_so_plain_is_left_to_the_careful_path() {
        for member in [
            r#""date":"2024\u003125""#,
            r#""d\u0061te":"20241125""#,
            r#""flu_rt":-1.50"#,
            r#""trde_qty":1e3"#,
            r#""trde_qty":01"#,
            r#""trde_qty":-"#,
            r#""trde_qty":true"#,
            r#""trde_qty":nul"#,
            r#""trde_qty":"1"#,
            r#""trde_qty":[]"#,
            r#""new_elem":{"a":"b"}"#,
            r#""date":"20241125","#,
            r#""date" "20241125""#,
            "\"date\":\"2024\n1125\"",
            "\"da\u{0}te\":\"20241125\"",
            "\u{feff}\"date\":\"20241125\"",
        ] {
            assert!(!is_read_fast(&format!(r#"{{"daly_stkpc":[{{{member}}}],"return_code":0}}"#)), "{member}");
        }
        for reply in [
            "",
            "[]",
            "{",
            "{}{}",
            "{} 7",
            r#"{"daly_stkpc":null}"#,
            r#"{"daly_stkpc":{}}"#,
            r#"{"daly_stkpc":[7]}"#,
            r#"{"daly_stkpc":[{},]}"#,
            r#"{"daly_stkpc":[{}],"daly_stkpc":[]}"#,
            r#"{"return_code":{}}"#,
            r#"{"return_msg":"a\nb"}"#,
        ] {
            assert!(!is_read_fast(reply), "{reply}");
        }
        assert!(!read_by_both_paths::<DailyStockPrice>(Decoder::new(), b"{\"return_msg\":\"\xc1\xa4\xbb\xf3\"}"));
    }

    /// A value as the server writes it, and now and then one that is not of its element's kind.
    fn plain_value() -> impl Strategy<Value = String> {
        prop_oneof![
            6 => "\"[-+]{0,2}[0-9]{1,9}\"",
            3 => "\"[-+]{0,2}[0-9]{1,6}\\.[0-9]{1,4}\"",
            2 => "\"(2024|0000)[0-9]{4}([0-9]{6}|0{6})?\"",
            1 => "\"[0-9]{1,40}\"",
            1 => "\"[ a-z가-힣!#-\\[\\]-~\u{7f}-\u{ff}😀]{0,24}\"",
            1 => "-?(0|[1-9][0-9]{0,24})",
            1 => select(vec!["null", "\"\"", "\" \"", "\"005930_AL\""]).prop_map(str::to_owned),
        ]
    }

    /// What is between the marks of JSON: nothing mostly, or the white space of pretty printing.
    fn space() -> impl Strategy<Value = String> {
        prop_oneof![9 => Just(String::new()), 1 => "[ \t\r\n]{1,9}"]
    }

    /// An object as the server writes it: the elements in the order of their table, some of them missing; sometimes one
    /// of them twice, and members that no table has.
    fn plain_object(elements: &'static [Element], ending: &'static str) -> BoxedStrategy<String> {
        let value = |element: &'static Element| {
            let list = prop::collection::vec(plain_object(element.rows, ""), 0..4);
            let list = (list, space()).prop_map(|(rows, space)| format!("[{space}{}{space}]", rows.join(",")));
            if element.rows.is_empty() { plain_value().boxed() } else { list.boxed() }
        };
        let table: Vec<&'static Element> = elements.iter().collect();
        let most = table.len().min(12);
        let in_order = prop::sample::subsequence(table.clone(), 0..=most).prop_flat_map(move |elements| {
            elements.into_iter().map(|element| (Just(element.element), value(element))).collect::<Vec<_>>()
        });
        let mut names = vec!["new_elem", "return_code", "return_msg", "", "종가"];
        names.extend(table.iter().take(3).map(|element| element.element));
        let other = (any::<prop::sample::Index>(), select(names), plain_value());
        (in_order, prop::collection::vec(other, 0..3), space(), space())
            .prop_map(move |(mut members, others, before, behind)| {
                for (place, name, value) in others {
                    members.insert(place.index(members.len() + 1), (name, value));
                }
                let member =
                    |(name, value): &(&str, String)| format!("{before}\"{name}\"{behind}:{before}{value}{behind}");
                let members: Vec<String> = members.iter().map(member).collect();
                format!("{{{}{behind}{ending}}}", members.join(","))
            })
            .boxed()
    }

    /// A reply that is damaged in some places: bytes that mean something in JSON, parts cut out, repeated or cut off.
    fn damaged(reply: String, damages: Vec<(usize, usize, Damage)>) -> Vec<u8> {
        let mut bytes = reply.into_bytes();
        for (start, length, damage) in damages {
            let start = start % (bytes.len() + 1);
            let end = (start + length).min(bytes.len());
            match damage {
                Damage::Insert(text) => drop(bytes.splice(start..start, text.bytes())),
                Damage::Replace(byte) => bytes.get_mut(start).into_iter().for_each(|old| *old = byte),
                Damage::CutOut => drop(bytes.drain(start..end)),
                Damage::Repeat => drop(bytes.splice(end..end, bytes[start..end].to_vec())),
                Damage::CutOff => bytes.truncate(start),
            }
        }
        bytes
    }

    #[derive(Debug, Clone)]
    enum Damage {
        Insert(&'static str),
        Replace(u8),
        CutOut,
        Repeat,
        CutOff,
    }

    fn damage() -> impl Strategy<Value = (usize, usize, Damage)> {
        let texts = vec![
            "\"",
            "\\",
            "\\u0031",
            "\\ud800",
            "{",
            "}",
            "[",
            "]",
            "{}",
            "[]",
            ",",
            ":",
            "-",
            "0",
            ".5",
            "e1",
            "null",
            "true",
            "1.50",
            "\u{0}",
            "\n",
            "\u{1f}",
            "\u{7f}",
            "\u{feff}",
            "가",
            "{\"a\":[1]}",
            "\"date\":\"20241125\",",
        ];
        let kind = prop_oneof![
            4 => select(texts).prop_map(Damage::Insert),
            2 => any::<u8>().prop_map(Damage::Replace),
            1 => Just(Damage::CutOut),
            1 => Just(Damage::Repeat),
            1 => Just(Damage::CutOff),
        ];
        (any::<usize>(), 0_usize..40, kind)
    }

    /// Enough for a few rows, and too little for many.
    fn decoder() -> impl Strategy<Value = Decoder> {
        prop_oneof![3 => Just(usize::MAX), 1 => 0_usize..3_000].prop_map(|most| Decoder::new().max_decoded_bytes(most))
    }

    macro_rules! both_paths_agree {
        ($($test:ident $response:ty;)*) => { proptest! { $(
            #[test]
            fn $test(
                reply in plain_object(<$response>::TR.response, ""),
                damages in prop::collection::vec(damage(), 0..4),
                decoder in decoder(),
            ) {
                read_by_both_paths::<$response>(decoder, &damaged(reply, damages));
            }
        )* } };
    }

    both_paths_agree! {
        both_paths_agree_on_ka10004 OrderBook;
        both_paths_agree_on_ka10007 QuoteSnapshot;
        both_paths_agree_on_ka10045 InstitutionTradeTrend;
        both_paths_agree_on_ka10066 AfterCloseInvestorTrades;
        both_paths_agree_on_ka10086 DailyStockPrice;
        both_paths_agree_on_ka10087 AfterHoursSinglePrice;
        both_paths_agree_on_ka90005 ProgramTradeByTime;
        both_paths_agree_on_au10001 AccessToken;
    }
}
