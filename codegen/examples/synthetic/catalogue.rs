//! A catalogue as large as Kiwoom's: the given specs, filled up with invented ones to 340 TRs in 25 categories.
//!
//! The invented tables are of the sizes and shapes that the real ones have: 17 elements in a response on average, most
//! of them fewer, one 160; lists in two thirds, now and then two of them or one in the other; levels of order books;
//! code lists of a TR and shared ones; flows whose unit the request chooses; every kind of value. The same
//! specs come out every time: where others would draw lots, this counts.

use std::fmt::Write as _;

use kiwoom_codegen::source::Source;

use crate::vocabulary::{
    CATEGORIES, CODE, CODES, FLOW, LAYOUT, MEASURES, Measure, PARAMETERS, SUBJECTS, WHAT, WHOSE, Word,
};

/// How many TRs the filled catalogue has.
pub(crate) const TRS: usize = 340;

/// How many categories.
const ALL_CATEGORIES: usize = 25;

/// How many shared code lists are invented.
const SHARED_LISTS: usize = 12;

/// The elements of responses: 17 on average.
const SIZES: &[usize] = &[8, 22, 4, 12, 40, 15, 6, 18, 10, 2, 26, 13, 9, 56, 5, 17, 20, 11, 32, 14];

/// The elements of the largest response.
const LARGEST: usize = 160;

/// Fills up these specs; as many as that already stay as they are.
pub(crate) fn filled(mut specs: Vec<Source>) -> Vec<Source> {
    let is_shared = |source: &Source| {
        ["categories.yaml", "types.yaml", "protocol.yaml", "glossary.yaml"]
            .iter()
            .any(|name| source.path.ends_with(name))
    };
    let present = specs.iter().filter(|source| !is_shared(source)).count();
    if present >= TRS {
        return specs;
    }
    let categories = find(&mut specs, "categories.yaml");
    let missing = ALL_CATEGORIES - categories.lines().filter(|line| line.starts_with("- slug:")).count();
    for (slug, name) in &CATEGORIES[..missing] {
        let _ = writeln!(
            categories,
            "- slug: synthetic_{slug}\n  module: synthetic_{slug}\n  name: {name}\n  path: /api/synthetic/{slug}\n  \
             summary: Invented TRs on {name}."
        );
    }
    let types = find(&mut specs, "types.yaml");
    (0..SHARED_LISTS).for_each(|list| code_list(&shared_list(list), list, "", types));
    explain(find(&mut specs, "glossary.yaml"));
    specs.extend((present..TRS).map(|index| tr(index - present, missing)));
    specs
}

/// The text of that file; it is made if it is not there.
fn find<'a>(specs: &'a mut Vec<Source>, name: &str) -> &'a mut String {
    let index = specs.iter().position(|source| source.path.ends_with(name)).unwrap_or_else(|| {
        specs.push(Source { path: format!("spec/{name}"), text: String::new() });
        specs.len() - 1
    });
    &mut specs[index].text
}

/// Adds the vocabulary to the glossary, which would complain of every name otherwise.
fn explain(glossary: &mut String) {
    let mut words = String::from("words:\n");
    let parts = SUBJECTS.iter().chain(MEASURES.iter().map(|Measure(word, _)| word)).chain([&FLOW, &CODE]);
    let parts = parts.map(|Word(wire, english, _)| (*wire, *english)).chain(PARAMETERS.iter().copied());
    parts.for_each(|(wire, english)| words.push_str(&format!("  {wire}: {english}\n")));
    let mut codes = String::from("codes:\n");
    for (label, variant) in CODES {
        codes.push_str(&format!("  {label}: {{ rust: {variant}, english: {} }}\n", variant.to_lowercase()));
    }
    for (section, entries) in [("words:\n", words), ("codes:\n", codes)] {
        match glossary.contains(section) {
            true => *glossary = glossary.replacen(section, &entries, 1),
            false => glossary.push_str(&entries),
        }
    }
}

/// One TR of the given number, in one of the first `categories`.
fn tr(number: usize, categories: usize) -> Source {
    let (slug, category) = CATEGORIES[number % categories];
    let (whose, what) = (number % WHOSE.len(), number / WHOSE.len());
    let layout = (3 * number + what / WHAT.len()) % LAYOUT.len();
    let names = [WHOSE[whose], WHAT[what % WHAT.len()], LAYOUT[layout]];
    let tr = Tr {
        number,
        id: format!("sy{:05}", 10 * number + 1),
        rust: names.iter().map(|(english, _)| *english).collect(),
        size: if number == 0 { LARGEST } else { SIZES[number % SIZES.len()] },
    };
    let title: String = names.iter().map(|(_, korean)| *korean).collect();
    let kind = if slug.ends_with("ordr") { "order" } else { "query" };
    let mut text = format!(
        "id: {}\nname: {title}요청\ncategory: synthetic_{slug}\nrust: {}\nnamed: invented\nsummary: Invented figures on {category}, laid out \
         as {title}.\nkind: {kind}\n",
        tr.id, tr.rust,
    );
    if number.is_multiple_of(6) {
        text.push_str("page_rows: 100\n");
    }
    if tr.has_own_list() {
        text.push_str("codes:\n");
        code_list(&format!("{}Sort", tr.rust), tr.own_list(), "  ", &mut text);
    }
    if tr.has_levels() {
        let _ = writeln!(
            text,
            "groups:\n  - {{ rust: asks, type: {0}Level, levels: 10, summary: The asks. }}\n  - {{ rust: bids, type: \
             {0}Level, levels: 10, summary: The bids. }}",
            tr.rust,
        );
    }
    if tr.has_flows() {
        text.push_str("unit_by:\n  element: syunit\n  units: { \"0\": shares, \"1\": million_won }\n");
    }
    tr.request(&mut text);
    tr.response(&mut text);
    Source { path: format!("spec/synthetic_{slug}/{}.yaml", tr.id), text }
}

struct Tr {
    number: usize,
    id: String,
    rust: String,
    size: usize,
}

impl Tr {
    fn has_list(&self) -> bool {
        !self.number.is_multiple_of(3)
    }

    fn has_levels(&self) -> bool {
        !self.has_list() && self.size >= 40
    }

    fn has_own_list(&self) -> bool {
        self.number % 4 == 1
    }

    /// The number of its own code list, after those that are shared.
    fn own_list(&self) -> usize {
        SHARED_LISTS + self.number
    }

    fn has_flows(&self) -> bool {
        self.number % 10 == 5
    }

    fn is_derived(&self) -> bool {
        self.number % 30 == 7
    }

    /// Up to seven parameters, each with its value in the sample call.
    fn request(&self, text: &mut String) {
        if self.is_derived() {
            let lists = [shared_list(0), shared_list(1)];
            let _ = write!(
                text,
                "parameters:\n  - {{ rust: market, as: {{ code: {} }}, summary: The market. }}\n  - {{ rust: side, as: {{ \
                 code: {} }}, summary: The side. }}\n",
                lists[0], lists[1],
            );
        }
        text.push_str("request:\n");
        let mut samples = Vec::new();
        let mut parameter = |element: &str, name: &str, required: &str, sample: &str, rest: &str| {
            let _ = writeln!(
                text,
                "  - {{ element: {element}, name: {name}, type: String, required: {required}, length: 20, {rest} }}"
            );
            samples.push(format!("{element}: \"{sample}\""));
        };
        let shared = self.number % SHARED_LISTS;
        let codes = format!("description: {:?}, as: {{ code: {} }}", documented(shared), shared_list(shared));
        parameter("stk_cd", "종목코드", "Y", "005930", "as: stock_code, rust: stock_code");
        if self.number.is_multiple_of(2) {
            parameter("systart", "시작일자", "Y", "20241125", "description: YYYYMMDD, as: date, rust: start_date");
        }
        if self.number % 3 == 1 {
            parameter("symrkt", "시장종류", "Y", "0", &format!("{codes}, rust: market_type"));
        }
        if self.has_own_list() {
            let codes = format!("description: {:?}, as: {{ code: {}Sort }}", documented(self.own_list()), self.rust);
            parameter("sysort", "정렬종류", "Y", "0", &format!("{codes}, rust: sort"));
        }
        if self.has_flows() {
            let codes = format!("description: {:?}, as: {{ code: {} }}", documented(0), shared_list(0));
            parameter("syunit", "단위종류", "Y", "1", &format!("{codes}, rust: unit_choice"));
        }
        if self.number % 5 == 2 {
            parameter("syend", "종료일자", "N", "", "description: YYYYMMDD, as: date, rust: end_date");
            parameter("sycond", "조건", "N", "", "as: text, rust: condition");
        }
        if self.number % 100 == 9 {
            parameter("sypw", "비밀번호", "Y", "0000", "as: secret, rust: password");
            parameter("syqry", "조회종류", "Y", "1", "fixed: \"1\"");
        }
        if self.is_derived() {
            let mut arms = Vec::new();
            let mut described = Vec::new();
            for (market, side) in variants(0).flat_map(|market| variants(1).map(move |side| (market, side))) {
                let code = format!("{market}{side}");
                arms.push(format!("{{ market: {market}, side: {side}, code: {code} }}"));
                described.push(code);
            }
            let derive = format!("derive: {{ from: [market, side], values: [ {} ] }}", arms.join(", "));
            let description = described.join(" ");
            parameter("sytrde", "매매종류", "Y", &described[0], &format!("description: {description:?}, {derive}"));
        }
        let example = format!("example: {{ {} }}\n", samples.join(", "));
        text.push_str(&example);
    }

    /// Scalars, levels and lists.
    fn response(&self, text: &mut String) {
        text.push_str("response:\n");
        if !self.has_list() {
            let mut rest = self.size;
            if self.has_levels() {
                levels(text);
                rest -= 40;
            }
            return self.scalars(0..rest, "  ", text);
        }
        // A list alone, as most are, or with scalars beside it; of the larger ones some are two, or one in the other.
        let beside = if self.number.is_multiple_of(4) { (self.size / 5).max(1) } else { 0 };
        self.scalars(0..beside, "  ", text);
        let in_rows = (self.size - beside).saturating_sub(1).max(1);
        if self.number % 7 == 3 && in_rows >= 10 {
            let half = in_rows / 2;
            list("list", "목록", "rows", "  ", text);
            self.scalars(0..half, "      ", text);
            list("sub_list", "부속목록", "details", if self.number % 21 == 10 { "      " } else { "  " }, text);
            let indent = if self.number % 21 == 10 { "          " } else { "      " };
            return self.scalars(half..in_rows - 1, indent, text);
        }
        list("list", "목록", "rows", "  ", text);
        self.scalars(0..in_rows, "      ", text);
    }

    /// Elements with names of their own: the vocabulary is walked through in steps that meet every word pair once.
    fn scalars(&self, range: std::ops::Range<usize>, indent: &str, text: &mut String) {
        let pairs = SUBJECTS.len() * MEASURES.len();
        for place in range {
            let pair = (self.number * 31 + place * 29) % pairs;
            // By blocks, so that neighbours are of different kinds.
            let Measure(measure, reading) = &MEASURES[pair % MEASURES.len()];
            let shared = (self.number + place) % SHARED_LISTS;
            let (subject, measure, description, reading) = match place % 12 {
                4 if self.has_flows() => (place / 12, &FLOW, String::new(), "flow".to_owned()),
                11 => (place / 12, &CODE, documented(shared), format!("{{ code: {} }}", shared_list(shared))),
                _ => (pair / MEASURES.len(), measure, String::new(), (*reading).to_owned()),
            };
            let Word(of_wire, of_english, of_korean) = &SUBJECTS[subject];
            let Word(wire, english, korean) = measure;
            let _ = write!(
                text,
                "{indent}- {{ element: {of_wire}_{wire}, name: {of_korean}{korean}, type: String, required: N, length: 20, "
            );
            if !description.is_empty() {
                let _ = write!(text, "description: {description:?}, ");
            }
            let _ = write!(text, "as: {reading}, rust: {of_english}_{english}");
            match (self.number + place) % 97 {
                0 => text.push_str(", note: The server sends it on trading days only."),
                1 => text.push_str(", added: the live server sends it"),
                2 => {
                    let _ = write!(
                        text,
                        ", amend: [ {{ fact: length, replace: \"20\", with: \"30\", reason: values are longer }} ]"
                    );
                }
                _ => {}
            }
            text.push_str(" }\n");
        }
    }
}

fn list(element: &str, name: &str, rust: &str, indent: &str, text: &mut String) {
    let _ = writeln!(
        text,
        "{indent}- element: {element}\n{indent}  name: {name}\n{indent}  type: LIST\n{indent}  required: N\n{indent}  rust: \
         {rust}\n{indent}  fields:"
    );
}

/// An order book: ten levels a side.
fn levels(text: &mut String) {
    for level in (1..=10).rev() {
        for (side, group, korean) in [("sel", "asks", "매도"), ("buy", "bids", "매수")] {
            let _ = writeln!(
                text,
                "  - {{ element: {side}_{level}th_pre_bid, name: {korean}{level}차호가, type: String, required: N, length: 20, as: \
                 price, rust: \"{group}[{level}].price\" }}\n  - {{ element: {side}_{level}th_pre_req, name: {korean}{level}차잔량, \
                 type: String, required: N, length: 20, as: {{ kind: quantity, unit: shares }}, rust: \
                 \"{group}[{level}].quantity\" }}"
            );
        }
    }
}

fn shared_list(list: usize) -> String {
    format!("Synthetic{}{}", CODES[list % CODES.len()].1, CODES[(list + 5) % CODES.len()].1)
}

/// The codes of a list: 2 to 8 of a shared one, and more of the others, which could be shared otherwise.
fn codes(list: usize) -> impl Iterator<Item = (usize, (&'static str, &'static str))> {
    let count = if list < SHARED_LISTS { 2 + list % 7 } else { 9 + list % 3 };
    (0..count).map(move |code| (code, CODES[(list + code) % CODES.len()]))
}

fn variants(list: usize) -> impl Iterator<Item = &'static str> {
    codes(list).map(|(_, (_, variant))| variant)
}

/// A list as the table's description has it.
fn documented(list: usize) -> String {
    codes(list).map(|(code, (label, _))| format!("{code}:{label}")).collect::<Vec<_>>().join(", ")
}

fn code_list(rust: &str, list: usize, indent: &str, text: &mut String) {
    let _ = writeln!(text, "{indent}- rust: {rust}\n{indent}  summary: What is asked for.\n{indent}  values:");
    for (code, (label, variant)) in codes(list) {
        let _ = writeln!(
            text,
            "{indent}    - {{ code: \"{code}\", rust: {variant}, name: {label}, english: {} }}",
            variant.to_lowercase(),
        );
    }
}
