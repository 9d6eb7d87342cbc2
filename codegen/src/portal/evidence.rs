//! What is known of elements beside the pages: tables of facts, which the import takes readings from.
//!
//! They come as files of tab-separated values with a first line of column names: `live-forms.tsv` (what the live server
//! was seen to send), `response-fields.tsv` and `elements.tsv` (a kind, a unit and a sign for each element; a kind with
//! `?` is a guess), `quirks.tsv` and `notes.tsv` (remarks). What the live server sent counts more than what a table says.

use std::collections::HashMap;

use crate::source::{Diagnostic, Source};

/// The facts of all elements.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    findings: HashMap<(String, String), Finding>,
    remarks: Vec<Remark>,
}

/// What is known of one element of a response.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finding {
    /// What kind of value it is; with `?` if that is a guess, blank if nobody knows.
    pub kind: String,
    /// What it counts in.
    pub unit: String,
    /// What its sign means.
    pub sign: String,
    /// How it is written, in a few words.
    pub note: String,
    /// The forms that were seen on the wire, such as `+n`, `-0pad` and `n.2`.
    pub forms: Vec<String>,
    /// What the live server was seen to send. What contradicts the columns before it begins with `!`.
    pub live: Vec<String>,
}

/// A sentence on elements of a TR.
#[derive(Debug, Clone)]
struct Remark {
    trs: String,
    elements: String,
    text: String,
    is_live: bool,
}

/// The columns that a file must have.
const FINDINGS: [&str; 6] = ["tr", "element", "kind", "unit", "sign", "note"];
const REMARKS: [&str; 3] = ["tr", "element", "fact"];
/// The column of `live-forms.tsv` that tells what a fact is against.
const AGAINST: &str = "against elements.tsv or the spec";

impl Evidence {
    /// Reads the files that there are.
    ///
    /// # Errors
    /// If a file is none of the known ones, or lacks a column.
    pub fn read(files: &[Source]) -> Result<Self, Vec<Diagnostic>> {
        let mut evidence = Self::default();
        let mut problems = Vec::new();
        for file in files {
            if let Err(problem) = evidence.add(file) {
                problems.push(problem);
            }
        }
        if problems.is_empty() { Ok(evidence) } else { Err(problems) }
    }

    fn add(&mut self, file: &Source) -> Result<(), Diagnostic> {
        match file.path.rsplit('/').next().unwrap_or_default() {
            "elements.tsv" | "response-fields.tsv" => self.findings(file),
            "live-forms.tsv" => self.remarks(file, true),
            "quirks.tsv" | "notes.tsv" => self.remarks(file, false),
            _ => Ok(()),
        }
    }

    fn findings(&mut self, file: &Source) -> Result<(), Diagnostic> {
        for row in rows(file, &FINDINGS)? {
            let [kind, unit, sign, note, forms, live] =
                ["kind", "unit", "sign", "note", "forms", "live"].map(|column| row.get(column).copied().unwrap_or(""));
            let finding = Finding {
                kind: kind.to_owned(),
                unit: unit.to_owned(),
                sign: sign.to_owned(),
                note: note.to_owned(),
                forms: forms.split_whitespace().map(str::to_owned).collect(),
                live: if live.is_empty() { Vec::new() } else { vec![live.to_owned()] },
            };
            let key = (row.get("tr"), row.get("element"));
            if let (Some(tr), Some(element)) = key {
                self.findings.insert(((*tr).to_owned(), (*element).to_owned()), finding);
            }
        }
        Ok(())
    }

    fn remarks(&mut self, file: &Source, is_live: bool) -> Result<(), Diagnostic> {
        for row in rows(file, &REMARKS)? {
            let cell = |column| row.get(column).copied().unwrap_or_default();
            let contradicts = if cell(AGAINST) == "contradicts" { "! " } else { "" };
            self.remarks.push(Remark {
                trs: cell("tr").to_owned(),
                elements: cell("element").to_owned(),
                text: format!("{contradicts}{}", cell("fact")),
                is_live,
            });
        }
        Ok(())
    }

    /// What is known of an element of a response.
    pub fn of(&self, tr: &str, element: &str) -> Option<Finding> {
        let known = self.findings.get(&(tr.to_owned(), element.to_owned())).cloned();
        let is_known = known.is_some();
        let mut finding = known.unwrap_or_default();
        for remark in self.remarks.iter().filter(|remark| remark.is_live && remark.is_on(tr, element)) {
            let bare = remark.text.trim_start_matches("! ");
            if !finding.live.iter().any(|live| live.contains(bare)) {
                finding.live.push(remark.text.clone());
            }
        }
        (is_known || !finding.live.is_empty()).then_some(finding)
    }

    /// What else is said of an element, for whoever has to decide.
    pub fn remarks_on(&self, tr: &str, element: &str) -> Vec<&str> {
        let remarks = self.remarks.iter().filter(|remark| !remark.is_live && remark.is_on(tr, element));
        remarks.map(|remark| remark.text.as_str()).collect()
    }
}

impl Remark {
    fn is_on(&self, tr: &str, element: &str) -> bool {
        self.trs.split(',').any(|known| known == tr)
            && self.elements.split(',').any(|pattern| is_of(pattern.trim(), element))
    }
}

/// Whether an element is meant by its name, by one with a star (`*_wght`), or by one whose number is `N`.
fn is_of(pattern: &str, element: &str) -> bool {
    if let Some((start, end)) = pattern.split_once('*') {
        let ends = !(start.is_empty() && end.is_empty());
        return ends
            && element.len() >= start.len() + end.len()
            && element.starts_with(start)
            && element.ends_with(end);
    }
    match pattern.strip_suffix("_N") {
        Some(stem) => element
            .strip_prefix(stem)
            .and_then(|rest| rest.strip_prefix('_'))
            .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())),
        None => pattern == element,
    }
}

/// The rows of a file, by the names of its columns.
fn rows<'a>(file: &'a Source, columns: &[&str]) -> Result<Vec<HashMap<&'a str, &'a str>>, Diagnostic> {
    let mut lines = file.text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').map(str::trim).collect();
    if let Some(missing) = columns.iter().find(|column| !header.contains(column)) {
        let message = format!(
            "there is no column {missing:?}; expected a first line with the names of the columns, tabs between them: {}",
            columns.join(", ")
        );
        return Err(Diagnostic { line: 1, ..file.problem(message) });
    }
    Ok(lines.map(|line| header.iter().copied().zip(line.split('\t').map(str::trim)).collect()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: &str) -> Source {
        Source { path: path.to_owned(), text: text.to_owned() }
    }

    fn evidence() -> Evidence {
        Evidence::read(&[
            file(
                "facts/elements.tsv",
                "tr\tlist\telement\tlabel\tkind\tunit\tsign\tnote\tforms\tlive\n\
                 ka1\t\tflo_stk\t상장주식\tamount\tthousand won\tnone\t\tn 0pad\t! thousand SHARES\n\
                 ka1\t\tqty_1\t수량\tquantity\tshares\ttrue\t\t\t",
            ),
            file(
                "facts/live-forms.tsv",
                "tr\telement\tfact\tevidence\tagainst elements.tsv or the spec\n\
                 ka1\tflo_stk\tthousand SHARES\t5846279\tcontradicts\n\
                 ka1\tqty_N,buy\tsign is the side\t-1\tnew\n\
                 ka1\t*\tall fit\t\tagrees",
            ),
            file("facts/notes.tsv", "tr\telement\tfact\nka1,ka2\tqty_1, strt_dt (request)\tof the day"),
        ])
        .unwrap()
    }

    #[test]
    fn what_the_server_sent_is_known_with_the_rest() {
        let evidence = evidence();
        let flo = evidence.of("ka1", "flo_stk").unwrap();
        assert_eq!((flo.kind.as_str(), flo.forms.len()), ("amount", 2));
        // The same fact stands in both files.
        assert_eq!(flo.live, ["! thousand SHARES"]);
        assert_eq!(evidence.of("ka1", "qty_1").unwrap().live, ["sign is the side"]);
        assert_eq!(evidence.of("ka1", "buy").unwrap().kind, "");
        assert_eq!(evidence.of("ka1", "other"), None);
        assert_eq!(evidence.remarks_on("ka2", "qty_1"), ["of the day"]);
    }

    #[test]
    fn a_file_without_its_columns_is_refused() {
        let problems = Evidence::read(&[file("facts/elements.tsv", "tr\telement\n")]).unwrap_err();
        assert_eq!(
            problems[0].to_string(),
            "facts/elements.tsv:1: there is no column \"kind\"; expected a first line with the names of the columns, tabs \
             between them: tr, element, kind, unit, sign, note"
        );
    }
}
