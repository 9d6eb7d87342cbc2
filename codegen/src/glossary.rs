//! `spec/glossary.yaml`: how English names are made of wire names, Korean titles and labels.

use std::collections::HashMap;

use serde::Deserialize;

use crate::naming::{camel_case, is_camel_case, is_snake_case};
use crate::place::{Place, place};
use crate::source::{Diagnostic, Source, Step};
use crate::spec::{CodeList, Pairs, Reading};

/// The file as it is.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Glossary {
    /// Whole elements: the name, or the place in a group. `#` is a number. An element with a label behind it, `code 종목명`,
    /// counts where the table calls it so.
    pub elements: Pairs<String>,
    /// Elements that are numbers (FIDs), by their labels: the name, or the place in a group. `#` is a number.
    pub labels: Pairs<String>,
    /// Parts of elements; what adds nothing is empty.
    pub words: Pairs<String>,
    /// Words of the names of TRs.
    pub titles: Pairs<String>,
    /// The labels of codes.
    pub codes: Pairs<CodeName>,
    /// What the groups are.
    pub groups: Pairs<String>,
    /// What the code lists of parameters choose, by the English names of these: a sentence.
    pub lists: Pairs<String>,
    /// Words in the names of TRs that act.
    pub acts: Vec<String>,
    /// The categories whose TRs only read.
    pub reads: Vec<String>,
    /// What values are, by their English names.
    pub readings: Vec<Rule>,
}

/// What a code is called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeName {
    /// The variant.
    pub rust: String,
    /// The label in English.
    pub english: String,
}

/// What the values of some names are.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The names; `*` is anything.
    pub names: Vec<String>,
    /// The reading.
    #[serde(rename = "as")]
    pub reading: Reading,
    /// The reading where the request chooses between amounts and quantities.
    pub chosen: Option<Reading>,
    /// What no page says, so that a person has to look it up.
    pub doubt: Option<String>,
}

/// A name, or what is missing to make one.
pub type Named = Result<String, Unexplained>;

/// A name that the glossary cannot make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unexplained {
    /// The words that it does not know.
    pub words: Vec<String>,
    /// The name with these words as they are.
    pub guess: String,
}

/// The glossary, ready to be asked.
#[derive(Debug, Default)]
pub struct Names<'a> {
    elements: HashMap<&'a str, &'a str>,
    labels: HashMap<&'a str, &'a str>,
    words: HashMap<&'a str, &'a str>,
    titles: &'a [(String, String)],
    codes: HashMap<&'a str, &'a CodeName>,
    groups: &'a [(String, String)],
    lists: &'a [(String, String)],
    acts: &'a [String],
    reads: &'a [String],
    readings: &'a [Rule],
}

impl<'a> Names<'a> {
    /// Makes it ready.
    pub fn new(glossary: &'a Glossary) -> Self {
        let map =
            |pairs: &'a Pairs<String>| pairs.0.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        Self {
            elements: map(&glossary.elements),
            labels: map(&glossary.labels),
            words: map(&glossary.words),
            titles: &glossary.titles.0,
            codes: glossary.codes.0.iter().map(|(label, name)| (label.as_str(), name)).collect(),
            groups: &glossary.groups.0,
            lists: &glossary.lists.0,
            acts: &glossary.acts,
            reads: &glossary.reads,
            readings: &glossary.readings,
        }
    }

    /// The English name of an element with that label: `stk_cd` is `stock_code`, `sel_3bid` is `asks[3].price`.
    ///
    /// # Errors
    /// If a word is not in the glossary, or nothing is left of the name.
    pub fn element(&self, element: &str, label: &str) -> Named {
        if let Some(name) = self.elements.get(format!("{element} {label}").as_str()) {
            return Ok((*name).to_owned());
        }
        if is_number(element) {
            let unexplained = || Unexplained { words: vec![label.to_owned()], guess: format!("fid_{element}") };
            return look_up(&self.labels, label).ok_or_else(unexplained);
        }
        if let Some(name) = look_up(&self.elements, element) {
            return Ok(name);
        }
        self.words(element)
    }

    /// The English name of an element by its words alone, even if it is one that belongs in a group elsewhere.
    ///
    /// # Errors
    /// As for [`element`](Self::element).
    pub fn words(&self, element: &str) -> Named {
        let parts: Vec<&str> = element.split('_').filter(|part| !part.is_empty()).collect();
        let (mut english, mut unknown) = (Vec::new(), Vec::new());
        let mut start = 0;
        while start < parts.len() {
            let longest = (start + 1..=parts.len()).rev().find_map(|end| {
                let words = parts.get(start..end)?.join("_");
                Some((end, look_up(&self.words, &words)?))
            });
            let (end, word) = longest.unwrap_or_else(|| {
                let word = parts.get(start).copied().unwrap_or_default().to_ascii_lowercase();
                unknown.push(word.clone());
                (start + 1, word)
            });
            english.push(word);
            start = end;
        }
        english.retain(|word| !word.is_empty());
        named(english.join("_"), unknown, element)
    }

    /// The type named by a title: `주식호가요청` is `OrderBook`.
    ///
    /// # Errors
    /// If a word is not in the glossary, or nothing is left of the name.
    pub fn title(&self, title: &str) -> Named {
        let whole = title.replace("요청", "");
        let (mut english, mut unknown) = (Vec::new(), Vec::new());
        let mut rest = whole.trim();
        while !rest.is_empty() {
            let fits = |entry: &&(String, String)| rest.starts_with(entry.0.as_str());
            if let Some((word, name)) = self.titles.iter().filter(fits).max_by_key(|(word, _)| word.len()) {
                english.push(name.clone());
                rest = rest.get(word.len()..).unwrap_or_default().trim_start();
                continue;
            }
            let is_known = |at: usize| {
                self.titles.iter().any(|(word, _)| rest.get(at..).is_some_and(|rest| rest.starts_with(word.as_str())))
            };
            let end = rest.char_indices().map(|(at, _)| at).skip(1).find(|at| is_known(*at)).unwrap_or(rest.len());
            unknown.push(rest.get(..end).unwrap_or(rest).trim().to_owned());
            rest = rest.get(end..).unwrap_or_default().trim_start();
        }
        english.retain(|word: &String| !word.is_empty());
        named(english.join("_"), unknown, "")
            .map(|name| camel_case(&name))
            .map_err(|unexplained| Unexplained { guess: camel_case(&unexplained.guess), ..unexplained })
    }

    /// What the code with that label is called: with its unit, or else without it.
    pub fn code(&self, label: &str) -> Option<CodeName> {
        let label = label.trim();
        let bare = crate::description::without_unit(label);
        // Blanks come and go between pages.
        let close = bare.replace(' ', "");
        if let Some(name) = [label, bare, &close].iter().find_map(|label| self.codes.get(label)) {
            return Some((*name).clone());
        }
        let (pattern, numbers) = numbers_apart(&close)?;
        let CodeName { rust, english } = self.codes.get(pattern.as_str())?;
        Some(CodeName { rust: with_numbers(rust, &numbers), english: with_numbers(english, &numbers) })
    }

    /// The words in a title that say that the TR acts.
    pub fn acts(&self, title: &str) -> Vec<&'a str> {
        self.acts.iter().map(String::as_str).filter(|word| title.contains(word)).collect()
    }

    /// The sentence on a group.
    pub fn group(&self, group: &str) -> Option<&'a str> {
        self.groups.iter().find(|(known, _)| known == group).map(|(_, summary)| summary.as_str())
    }

    /// The sentence on the code list of a parameter.
    pub fn list(&self, name: &str) -> Option<&'a str> {
        self.lists.iter().find(|(known, _)| known == name).map(|(_, summary)| summary.as_str())
    }

    /// Whether all TRs of a category only read.
    pub fn reads(&self, category: &str) -> bool {
        self.reads.iter().any(|known| known == category)
    }

    /// What a value of that English name is.
    pub fn rule(&self, name: &str) -> Option<&'a Rule> {
        let name = match place(name) {
            Place::Level { field, .. } => field,
            Place::Field(name) => name,
        };
        self.readings.iter().find(|rule| rule.names.iter().any(|pattern| fits(pattern, name)))
    }
}

fn named(name: String, unknown: Vec<String>, otherwise: &str) -> Named {
    if unknown.is_empty() && !name.is_empty() {
        return Ok(name);
    }
    let guess = if name.is_empty() { otherwise.to_owned() } else { name };
    Err(Unexplained { words: unknown, guess })
}

/// Whether an element is a number, which says nothing: then its label has to.
fn is_number(element: &str) -> bool {
    element.bytes().all(|byte| byte.is_ascii_digit())
}

/// The value of a key, or of the key that has `#` for the numbers of this one.
fn look_up(map: &HashMap<&str, &str>, key: &str) -> Option<String> {
    if let Some(value) = map.get(key) {
        return Some((*value).to_owned());
    }
    let (pattern, numbers) = numbers_apart(key)?;
    map.get(pattern.as_str()).map(|value| with_numbers(value, &numbers))
}

/// The text with `#` for its numbers, and the numbers; nothing if it has none.
fn numbers_apart(text: &str) -> Option<(String, Vec<String>)> {
    let (mut pattern, mut numbers) = (String::new(), Vec::new());
    for c in text.chars() {
        match (c.is_ascii_digit(), pattern.ends_with('#'), numbers.last_mut()) {
            (false, ..) => pattern.push(c),
            (true, true, Some(number)) => String::push(number, c),
            (true, ..) => {
                pattern.push('#');
                numbers.push(c.to_string());
            }
        }
    }
    (!numbers.is_empty()).then_some((pattern, numbers))
}

fn with_numbers(text: &str, numbers: &[String]) -> String {
    numbers.iter().fold(text.to_owned(), |text, number| text.replacen('#', number, 1))
}

/// Whether a name is of the form `*_price`, `change_from_*`, `*volume*`, `date` or `*`.
fn fits(pattern: &str, name: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(rest), Some(_)) => rest.strip_suffix('*').is_some_and(|middle| name.contains(middle)),
        (Some(end), None) => name.ends_with(end),
        (None, Some(start)) => name.starts_with(start),
        (None, None) => name == pattern,
    }
}

fn keys<T>(pairs: &Pairs<T>) -> Vec<&str> {
    pairs.0.iter().map(|(key, _)| key.as_str()).collect()
}

/// What is wrong with the glossary itself; `lists` are the shared code lists.
pub(crate) fn check(glossary: &Glossary, source: &Source, lists: &[CodeList]) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut expect = |is_good: bool, at: &[Step<'_>], message: String| {
        if !is_good {
            problems.push(source.problem_at(at, message));
        }
    };
    for (section, keys) in [
        ("elements", keys(&glossary.elements)),
        ("labels", keys(&glossary.labels)),
        ("words", keys(&glossary.words)),
        ("titles", keys(&glossary.titles)),
        ("codes", keys(&glossary.codes)),
    ] {
        let is_there = keys.iter().all(|key| !key.trim().is_empty());
        expect(is_there, &[Step::Key(section)], format!("{section} has an empty key; remove it"));
    }
    let elements = glossary.elements.0.iter().map(|entry| ("elements", entry));
    let labels = glossary.labels.0.iter().map(|entry| ("labels", entry));
    for (section, (key, name)) in elements.chain(labels) {
        let example = name.replace('#', "1");
        let is_name = match place(&example) {
            Place::Level { group, field, .. } => is_snake_case(group) && is_snake_case(field),
            Place::Field(name) => is_snake_case(name),
        };
        let at = [Step::Key(section), Step::Key(key)];
        expect(is_name, &at, format!("{key} is {name:?}; expected a field name such as close_price, or asks[#].price"));
        let counts = key.matches('#').count() >= name.matches('#').count();
        expect(counts, &at, format!("{key} has fewer numbers (#) than {name:?}"));
    }
    for (section, entries) in [("words", &glossary.words), ("titles", &glossary.titles)] {
        for (key, name) in &entries.0 {
            // A part of a name may begin with a number or be a keyword; the whole name may not.
            let is_part = name.is_empty() || is_snake_case(&format!("a_{}", name.replace('#', "1")));
            expect(
                is_part,
                &[Step::Key(section), Step::Key(key)],
                format!("{key} is {name:?}; expected words such as close_price"),
            );
        }
    }
    for name in keys(&glossary.lists) {
        let at = [Step::Key("lists"), Step::Key(name)];
        expect(is_snake_case(name), &at, format!("{name} is no name of a parameter; expected one such as sort_type"));
    }
    for (label, name) in &glossary.codes.0 {
        let at = [Step::Key("codes"), Step::Key(label), Step::Key("rust")];
        expect(
            is_camel_case(&name.rust.replace('#', "1")),
            &at,
            format!("{label} is {:?}; expected the name of a variant", name.rust),
        );
    }
    for (index, rule) in glossary.readings.iter().enumerate() {
        let at = [Step::Key("readings"), Step::Item(index)];
        expect(!rule.names.is_empty(), &at, "names is empty; expected names such as \"*_price\"".to_owned());
        let is_pattern = |name: &String| !name.trim_matches('*').contains('*') && !name.is_empty();
        let names = rule.names.join(", ");
        expect(
            rule.names.iter().all(is_pattern),
            &at,
            format!("names are {names}; expected stars at their ends alone"),
        );
        for list in [Some(&rule.reading), rule.chosen.as_ref()]
            .into_iter()
            .flatten()
            .filter_map(|reading| reading.code.as_ref())
        {
            expect(
                lists.iter().any(|known| known.rust == *list),
                &at,
                format!("code list {list} is not in types.yaml"),
            );
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary() -> Glossary {
        let pairs =
            |pairs: &[(&str, &str)]| Pairs(pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect());
        Glossary {
            elements: pairs(&[
                ("sel_#bid", "asks[#].price"),
                ("prm", "program_net_buy"),
                ("stk_cd 투자자", "investor"),
            ]),
            words: pairs(&[
                ("stk", "stock"),
                ("cd", "code"),
                ("trde", "trade"),
                ("trde_qty", "volume"),
                ("acc", "cumulative"),
                ("#min", "#_min"),
                ("ovt", ""),
            ]),
            codes: Pairs(vec![(
                "#분".to_owned(),
                CodeName { rust: "Minutes#".to_owned(), english: "# minutes".to_owned() },
            )]),
            titles: pairs(&[("주식", ""), ("호가", "order_book"), ("일별", "by_day"), ("일별주가", "daily_price")]),
            ..Glossary::default()
        }
    }

    #[test]
    fn names_are_made_of_the_longest_parts() {
        let glossary = glossary();
        let names = Names::new(&glossary);
        for (element, name) in [
            ("stk_cd", "stock_code"),
            ("acc_trde_qty", "cumulative_volume"),
            ("trde_cd", "trade_code"),
            ("ovt_trde_qty", "volume"),
            ("sel_10bid", "asks[10].price"),
            ("stk_20min", "stock_20_min"),
            ("prm", "program_net_buy"),
        ] {
            assert_eq!(names.element(element, "").as_deref(), Ok(name));
        }
        assert_eq!(names.element("stk_cd", "투자자").as_deref(), Ok("investor"));
    }

    #[test]
    fn unknown_words_are_named_and_kept() {
        let glossary = glossary();
        let names = Names::new(&glossary);
        let unexplained = |words: &[&str], guess: &str| {
            Err(Unexplained { words: words.iter().map(|word| (*word).to_owned()).collect(), guess: guess.to_owned() })
        };
        assert_eq!(names.element("stk_abc_Cd", ""), unexplained(&["abc", "cd"], "stock_abc_cd"));
        assert_eq!(names.element("ovt", ""), unexplained(&[], "ovt"));
        assert_eq!(names.title("주식신용호가요청"), unexplained(&["신용"], "OrderBook"));
        assert_eq!(names.title("주식요청"), unexplained(&[], ""));
    }

    #[test]
    fn titles_are_made_of_the_longest_words() {
        let glossary = glossary();
        let names = Names::new(&glossary);
        assert_eq!(names.title("주식호가요청").as_deref(), Ok("OrderBook"));
        assert_eq!(names.title("일별주가요청").as_deref(), Ok("DailyPrice"));
        assert_eq!(names.title("주식호가요청 일별").as_deref(), Ok("OrderBookByDay"));
    }

    #[test]
    fn the_numbers_of_a_label_are_those_of_its_name() {
        let glossary = glossary();
        let name = Names::new(&glossary).code("15분").unwrap();
        assert_eq!((name.rust.as_str(), name.english.as_str()), ("Minutes15", "15 minutes"));
        assert_eq!(Names::new(&glossary).code("분"), None);
    }

    #[test]
    fn patterns_have_a_star_at_either_end() {
        assert!(fits("*_price", "close_price") && !fits("*_price", "price") && !fits("*_price", "price_date"));
        assert!(fits("change_from_*", "change_from_average") && fits("date", "date") && !fits("date", "end_date"));
        assert!(fits("*volume*", "cumulative_volume_5"));
    }
}
