//! Whatever happens to a spec on its way: problems, or code, and never a panic.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used)]
#![allow(unreachable_pub)]

mod support;

use std::fs;
use std::path::Path;

use kiwoom_codegen::generate;
use kiwoom_codegen::source::Source;
use proptest::prelude::*;
use support::{folder, lines};

/// What is done to a text; positions are taken modulo its length.
#[derive(Debug, Clone)]
enum Mutation {
    DeleteLine(usize),
    DuplicateLine(usize),
    SwapLines(usize, usize),
    DeleteChar(usize),
    DuplicateChar(usize),
    ReplaceChar(usize, char),
    ReplaceWord(usize, usize),
    Truncate(usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let at = || any::<usize>();
    prop_oneof![
        at().prop_map(Mutation::DeleteLine),
        at().prop_map(Mutation::DuplicateLine),
        (at(), at()).prop_map(|(a, b)| Mutation::SwapLines(a, b)),
        at().prop_map(Mutation::DeleteChar),
        at().prop_map(Mutation::DuplicateChar),
        (at(), prop::sample::select(vec!['0', 'a', '-', '{', '"', '\u{0}', '가', ' ', '\n', '_', '[', '9', '.']))
            .prop_map(|(a, c)| Mutation::ReplaceChar(a, c)),
        // A word for another of the text: well formed more often than not.
        (at(), at()).prop_map(|(a, b)| Mutation::ReplaceWord(a, b)),
        at().prop_map(Mutation::Truncate),
    ]
}

fn words(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphanumeric() || c == '_', start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn mutate(text: &str, mutation: &Mutation) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let mut chars: Vec<char> = text.chars().collect();
    if lines.is_empty() || chars.is_empty() {
        return text.to_owned();
    }
    let (line, char) = (|at: usize| at % lines.len(), |at: usize| at % chars.len());
    match *mutation {
        Mutation::DeleteLine(at) => {
            lines.remove(line(at));
        }
        Mutation::DuplicateLine(at) => lines.insert(line(at), lines[line(at)]),
        Mutation::SwapLines(a, b) => {
            let (a, b) = (line(a), line(b));
            lines.swap(a, b);
        }
        Mutation::DeleteChar(at) => {
            chars.remove(char(at));
            return chars.into_iter().collect();
        }
        Mutation::DuplicateChar(at) => {
            chars.insert(char(at), chars[char(at)]);
            return chars.into_iter().collect();
        }
        Mutation::ReplaceChar(at, c) => {
            let at = char(at);
            chars[at] = c;
            return chars.into_iter().collect();
        }
        Mutation::ReplaceWord(a, b) => {
            let words = words(text);
            if words.is_empty() {
                return text.to_owned();
            }
            let (old, new) = (words[a % words.len()].clone(), words[b % words.len()].clone());
            return format!("{}{}{}", &text[..old.start], &text[new], &text[old.end..]);
        }
        Mutation::Truncate(at) => return chars[..char(at)].iter().collect(),
    }
    lines.join("\n") + "\n"
}

/// Small folders that are right, so that a mutation reaches every stage.
fn folders() -> Vec<Vec<Source>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let read = |name: &str| fs::read_to_string(tests.join(name)).unwrap();
    let types = read("types.yaml");
    let fixture = |name: &str, id: &str, types: &str| {
        folder(types, &[(&format!("mrkcond/{id}.yaml"), &read(&format!("{name}.yaml")))])
    };
    vec![
        fixture("flat", "ka1", "[]"),
        fixture("lists_and_scalars", "ka3", "[]"),
        fixture("levels", "ka4", "[]"),
        fixture("codes", "ka5", &types),
        fixture("parameters", "ka6", &types),
        fixture("flows", "ka7", "[]"),
        fixture("amendments", "ka8", "[]"),
        fixture("names", "ka9", "[]"),
    ]
}

/// The real specs: too many to generate often, so some files of them, each with all shared ones.
fn real() -> Vec<Vec<Source>> {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let read = |name: &str| Source { path: format!("spec/{name}"), text: fs::read_to_string(spec.join(name)).unwrap() };
    let with_shared = |name: &str| vec![read("categories.yaml"), read("types.yaml"), read("protocol.yaml"), read(name)];
    ["mrkcond/ka10066.yaml", "mrkcond/ka10087.yaml", "mrkcond/ka90005.yaml", "oauth/au10001.yaml"]
        .map(with_shared)
        .to_vec()
}

/// Generates; if there is code, it is Rust, and the problem is never the generator's.
fn generates_or_explains(mut sources: Vec<Source>, file: usize, mutations: &[Mutation]) -> Result<(), TestCaseError> {
    // The spec of the TR three times out of four.
    let last = sources.len() - 1;
    let index = if file.is_multiple_of(4) { (file / 4) % sources.len() } else { last };
    for mutation in mutations {
        sources[index].text = mutate(&sources[index].text, mutation);
    }
    let outcome = generate(sources);
    if let Ok(generated) = &outcome {
        for file in &generated.files {
            prop_assert!(syn::parse_file(&file.text).is_ok(), "{} is no Rust:\n{}", file.path, file.text);
        }
    } else {
        prop_assert!(!lines(&outcome).contains("a bug in the generator"), "{}", lines(&outcome));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_shapes(which in 0..8_usize, file in any::<usize>(), mutations in prop::collection::vec(mutation(), 1..3)) {
        generates_or_explains(folders().swap_remove(which), file, &mutations)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mutated_specs(which in 0..4_usize, file in any::<usize>(), mutations in prop::collection::vec(mutation(), 1..4)) {
        generates_or_explains(real().swap_remove(which), file, &mutations)?;
    }
}
