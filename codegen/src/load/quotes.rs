//! Digits that should be in quotes.
//!
//! A code such as `01` is text, but without quotes it is a number to YAML, and one reader takes it for 1 and another
//! for an octal. `serde_yaml` hands both over as the same text, so the quotes are looked for in the file.

use crate::source::{Diagnostic, Source};

/// The keys whose values are numbers.
const NUMBERS: &[&str] = &["length", "levels", "page_rows", "scale", "implied_decimals", "from", "below", "saturates"];

/// Every text that is made of digits and not in quotes.
pub(super) fn missing(source: &Source) -> Vec<Diagnostic> {
    let mut scan = Scan { source, line: 1, depth: 0, key: String::new(), word: String::new(), problems: Vec::new() };
    let mut chars = source.text.chars().peekable();
    let mut quote = None;
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some('"'), '\\') => {
                chars.next_if(|next| *next != '\n');
            }
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if scan.word.trim().is_empty() => {
                quote = Some(c);
                // What is in quotes is a word, but none of digits.
                scan.word.push(c);
            }
            (None, '#') if scan.word.is_empty() || scan.word.ends_with(' ') => {
                while chars.next_if(|next| *next != '\n').is_some() {}
            }
            (None, '{' | '[') if scan.word.trim().is_empty() => scan.depth += 1,
            (None, '}' | ']') if scan.depth > 0 => {
                scan.value();
                scan.depth -= 1;
            }
            (None, ',') if scan.depth > 0 => scan.value(),
            (None, ':') if chars.peek().is_none_or(|next| next.is_ascii_whitespace()) => scan.end_key(),
            (None, '-') if scan.word.trim().is_empty() && chars.peek() == Some(&' ') => scan.key.clear(),
            (None, '\n') => scan.value(),
            (None, _) => scan.word.push(c),
        }
        if c == '\n' {
            scan.line += 1;
        }
    }
    scan.value();
    scan.problems
}

struct Scan<'a> {
    source: &'a Source,
    line: usize,
    /// How many braces and brackets are open.
    depth: usize,
    /// The key whose value is being read.
    key: String,
    /// What has been read of a key or a value.
    word: String,
    problems: Vec<Diagnostic>,
}

impl Scan<'_> {
    fn end_key(&mut self) {
        self.digits(|word| format!("the key is {word}"));
        self.key = std::mem::take(&mut self.word).trim().to_owned();
    }

    fn value(&mut self) {
        if !NUMBERS.contains(&self.key.as_str()) {
            let key = self.key.clone();
            self.digits(|word| if key.is_empty() { word.to_owned() } else { format!("{key} is {word}") });
        }
        self.word.clear();
    }

    fn digits(&mut self, found: impl Fn(&str) -> String) {
        let word = self.word.trim();
        if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
            let message = format!("{} without quotes, a number to YAML; expected text: write \"{word}\"", found(word));
            self.problems.push(Diagnostic { line: self.line, ..self.source.problem(message) });
        }
    }
}
