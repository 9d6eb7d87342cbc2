//! Facts of a page taken over into the spec that exists, as few characters changed as possible: readings, order and
//! comments stay.
//!
//! What is to come out is worked out on the spec as data first. The text is edited beside it, and counts only if it reads
//! back as exactly that.

use std::ops::Range;

use super::importer::{Importer, questions};
use super::write;
use crate::load::Loaded;
use crate::portal::paste::PastedTr;
use crate::source::{Diagnostic, Source, Step};
use crate::spec::{Fact, Field, Tr};

/// A spec with the facts of a page.
#[derive(Debug)]
pub(super) struct Update {
    /// The text of the file; as before if there is nothing to take over.
    pub(super) text: String,
    /// How many questions the new rows ask.
    pub(super) questions: usize,
}

/// Takes the facts over. Rows that the page has moved, renamed or no longer has stay as they are: that is for a person.
///
/// # Errors
/// If the page cannot be read as a spec, or the file is written in a way that no change can safely be made in.
pub(super) fn update(
    importer: &Importer<'_>,
    spec: &Loaded<Tr>,
    source: &Source,
    pasted: &PastedTr,
) -> Result<Update, Vec<Diagnostic>> {
    let page = importer.spec(source, pasted, spec.spec.category.clone(), None)?;
    let file = Source { text: with_final_newline(&spec.source.text), ..spec.source.clone() };
    let shared = importer.known.specs.types.spec.iter();
    let lists = spec.spec.codes.iter().chain(shared).map(|list| list.rust.clone()).collect();
    let mut edit = Edit { file: &file, lists, edits: Vec::new(), questions: 0 };
    let mut expected = spec.spec.clone();
    edit.tr(&mut expected, &page, pasted).map_err(|problem| vec![problem])?;
    if edit.edits.is_empty() {
        return Ok(Update { text: spec.source.text.clone(), questions: 0 });
    }
    let questions = edit.questions;
    let text = edit.apply();
    let same = |found: &Tr| format!("{found:?}") == format!("{expected:?}");
    if serde_yaml::from_str(&text).as_ref().is_ok_and(same) {
        return Ok(Update { text, questions });
    }
    Err(vec![
        spec.source.problem("the facts cannot be taken over without touching more than facts; take them over by hand"),
    ])
}

fn with_final_newline(text: &str) -> String {
    if text.ends_with('\n') { text.to_owned() } else { format!("{text}\n") }
}

/// The row of a page, with the facts of the spec where the page is known to be older.
fn newest(known: &Field, page: &Field) -> Field {
    let mut newest = page.clone();
    for fact in Fact::ALL.into_iter().filter(|fact| known.older(*fact) == Some(page.fact(*fact).as_str())) {
        match fact {
            Fact::Element => newest.element.clone_from(&known.element),
            Fact::Name => newest.name.clone_from(&known.name),
            Fact::Type => newest.wire_type.clone_from(&known.wire_type),
            Fact::Length => newest.length = known.length,
            Fact::Description => newest.description.clone_from(&known.description),
            Fact::Required => newest.required.clone_from(&known.required),
        }
    }
    newest
}

/// Changes of a file, found in the text as it was.
struct Edit<'a> {
    file: &'a Source,
    /// The code lists that there are.
    lists: Vec<String>,
    edits: Vec<(Range<usize>, String)>,
    questions: usize,
}

impl<'a> Edit<'a> {
    fn tr(&mut self, expected: &mut Tr, page: &Tr, pasted: &PastedTr) -> Result<(), Diagnostic> {
        if expected.name != page.name {
            self.set(&[], "name", write::scalar(&page.name))?;
            expected.name.clone_from(&page.name);
        }
        let before: Vec<String> = expected.request.iter().map(|field| field.element.clone()).collect();
        self.fields(&[Step::Key("request")], &mut expected.request, &page.request)?;
        self.fields(&[Step::Key("response")], &mut expected.response, &page.response)?;
        let is_new = |element: &String| {
            !before.contains(element) && expected.request.iter().any(|field| field.element == *element)
        };
        let mut new = Vec::new();
        for (element, value) in &page.example.0 {
            let sampled = pasted.sample.iter().flat_map(|sample| &sample.params).any(|param| param.element == *element);
            let known = expected.example.0.iter_mut().find(|(known, _)| known == element);
            match known {
                Some((_, known)) if sampled && known != value => {
                    self.set(&[Step::Key("example")], element, write::quoted(value))?;
                    known.clone_from(value);
                }
                Some(_) => {}
                None if is_new(element) => new.push((element.clone(), value.clone())),
                None => {}
            }
        }
        // Without an entry to stand behind, the checker asks for the values.
        if let Some((last, _)) = expected.example.0.last() {
            let end = self.span(&[Step::Key("example"), Step::Key(last)], last)?.end;
            for (element, value) in &new {
                self.edits.push((end..end, format!(", {}: {}", write::scalar(element), write::quoted(value))));
            }
            expected.example.0.extend(new);
        }
        Ok(())
    }

    /// Merges the rows of a table, or of a list in it.
    fn fields(&mut self, at: &[Step<'_>], known: &mut Vec<Field>, page: &[Field]) -> Result<(), Diagnostic> {
        let page: Vec<&Field> = page.iter().filter(|row| row.added.is_none()).collect();
        let mut new: Vec<(usize, Field)> = Vec::new();
        for (index, row) in page.iter().enumerate() {
            if let Some(found) = position(known, row) {
                let at = [at, &[Step::Item(found)]].concat();
                let Some(field) = known.get_mut(found) else { continue };
                self.facts(&at, field, row)?;
                if field.is_list() && row.is_list() {
                    self.fields(&[at.as_slice(), &[Step::Key("fields")]].concat(), &mut field.fields, &row.fields)?;
                }
                continue;
            }
            let is_old_name =
                |field: &&Field| field.name == row.name && !page.iter().any(|row| row.element == field.element);
            if known.iter().filter(|field| field.added.is_none()).any(|field| is_old_name(&field)) {
                continue;
            }
            let above = page.iter().take(index).rev().find_map(|row| position(known, row));
            let below = || page.iter().skip(index + 1).find_map(|row| position(known, row));
            let neighbour = above.or_else(below);
            let Some(neighbour) = neighbour else { continue };
            let mut field = (*row).clone();
            self.ask(&mut field);
            let at = [at, &[Step::Item(neighbour)]].concat();
            if self.insert(&at, above.is_some(), &field) {
                new.push((neighbour + usize::from(above.is_some()), field));
            }
        }
        new.sort_by_key(|(index, _)| *index);
        for (index, field) in new.into_iter().rev() {
            known.insert(index, field);
        }
        Ok(())
    }

    /// Nobody has looked at a row that is new.
    fn ask(&self, field: &mut Field) {
        field.settle.insert(0, "new on the page: whether as and rust are right".to_owned());
        if let Some(list) = field.reading.as_ref().and_then(|reading| reading.code.as_ref())
            && !self.lists.contains(list)
        {
            field.settle.push(format!("as: write the code list {list} under codes, as the description has it"));
        }
        field.fields.iter_mut().for_each(|field| self.ask(field));
    }

    fn facts(&mut self, at: &[Step<'_>], known: &mut Field, page: &Field) -> Result<(), Diagnostic> {
        let page = &newest(known, page);
        let mut previous = "element";
        for (key, text) in write::facts(page) {
            let before = write::facts(known).into_iter().find(|(known, _)| *known == key);
            match before {
                Some((_, before)) if before == text => {}
                // Its rows are readings, too.
                _ if key == "type" && known.is_list() != page.is_list() => {}
                Some(_) => self.set(at, key, text)?,
                None => self.add(at, previous, key, &text)?,
            }
            if write::facts(known).iter().any(|(known, _)| *known == key) {
                previous = key;
            }
        }
        for (key, _) in write::facts(known) {
            if !write::facts(page).iter().any(|(page, _)| *page == key) {
                self.remove(at, key)?;
            }
        }
        if known.added.take().is_some() {
            self.remove(at, "added")?;
        }
        if known.is_list() == page.is_list() {
            known.wire_type.clone_from(&page.wire_type);
        }
        known.name.clone_from(&page.name);
        known.required.clone_from(&page.required);
        known.length = page.length;
        known.description.clone_from(&page.description);
        Ok(())
    }

    fn set(&mut self, at: &[Step<'_>], key: &str, text: String) -> Result<(), Diagnostic> {
        let span = self.span(&[at, &[Step::Key(key)]].concat(), key)?;
        self.edits.push((span, text));
        Ok(())
    }

    /// Adds a fact behind another.
    fn add(&mut self, at: &[Step<'_>], previous: &str, key: &str, text: &str) -> Result<(), Diagnostic> {
        let previous = self.span(&[at, &[Step::Key(previous)]].concat(), previous)?;
        let all = &self.file.text;
        if is_flow(all, previous.start) {
            self.edits.push((previous.end..previous.end, format!(", {key}: {text}")));
            return Ok(());
        }
        let line = line_start(all, previous.start);
        let indent = tail(all, line).chars().take_while(|c| matches!(c, ' ' | '-')).count();
        let end = line_end(all, previous.end);
        self.edits.push((end..end, format!("{:indent$}{key}: {text}\n", "")));
        Ok(())
    }

    /// Removes a key; in a map of its own lines with its whole line.
    fn remove(&mut self, at: &[Step<'_>], key: &str) -> Result<(), Diagnostic> {
        let steps = [at, &[Step::Key(key)]].concat();
        let span = self.span(&steps, key)?;
        let all = &self.file.text;
        let head = all.get(..span.start).unwrap_or_default();
        let start = head.trim_end().strip_suffix(':').and_then(|head| head.strip_suffix(key)).map(str::len);
        let Some(start) = start else { return Err(self.unsafe_at(&steps, key)) };
        let range = if is_flow(all, span.start) {
            let head = all.get(..start).unwrap_or_default().trim_end();
            let Some(head) = head.strip_suffix(',') else { return Err(self.unsafe_at(&steps, key)) };
            head.len()..span.end
        } else {
            line_start(all, start)..line_end(all, span.end)
        };
        self.edits.push((range, String::new()));
        Ok(())
    }

    /// Inserts a row beside another that has lines of its own; `false` if it has not.
    fn insert(&mut self, neighbour: &[Step<'_>], below_it: bool, field: &Field) -> bool {
        let all = &self.file.text;
        let Some(start) = self.file.offset_of(neighbour) else { return false };
        let line = line_start(all, start);
        let indent = indentation(tail(all, line));
        if all.get(line + indent..start).is_none_or(|dash| dash.trim_end() != "-") {
            return false;
        }
        let offset = if below_it { line + item_length(tail(all, line), indent) } else { above_comments(all, line) };
        self.edits.push((offset..offset, write::row(field, indent)));
        self.questions += questions(std::slice::from_ref(field));
        true
    }

    /// The scalar at the end of the steps, its quotes included.
    fn span(&self, steps: &[Step<'_>], key: &str) -> Result<Range<usize>, Diagnostic> {
        self.scalar(steps).ok_or_else(|| self.unsafe_at(steps, key))
    }

    fn scalar(&self, steps: &[Step<'_>]) -> Option<Range<usize>> {
        let all = &self.file.text;
        let start = self.file.offset_of(steps)?;
        let rest = all.get(start..)?;
        let length = match rest.chars().next()? {
            '"' => closing(rest, |rest| if rest.starts_with('\\') { 2 } else { usize::from(!rest.starts_with('"')) })?,
            '\'' => {
                closing(rest, |rest| if rest.starts_with("''") { 2 } else { usize::from(!rest.starts_with('\'')) })?
            }
            '|' | '>' | '&' | '*' | '!' | '{' | '[' => return None,
            _ => {
                let ends: &[char] = if is_flow(all, start) { &[',', '}', ']', '\n'] } else { &['\n'] };
                let plain = rest.get(..rest.find(ends)?)?;
                let comment = [" #", "\t#"].iter().filter_map(|mark| plain.find(mark)).min();
                plain.get(..comment.unwrap_or(plain.len()))?.trim_end().len()
            }
        };
        Some(start..start + length)
    }

    fn unsafe_at(&self, steps: &[Step<'_>], key: &str) -> Diagnostic {
        let message =
            format!("{key} is written in a way that it cannot be changed in safely; take the fact over by hand");
        self.file.problem_at(steps, message)
    }

    /// The text with all changes, from the last to the first, so that the places of the others stay true.
    fn apply(mut self) -> String {
        let mut text = self.file.text.clone();
        // What is inserted at one place comes in the order it was found in; what is removed there goes first.
        self.edits.sort_by_key(|(range, _)| (range.start, range.end));
        for (range, new) in self.edits.into_iter().rev() {
            text.replace_range(range, &new);
        }
        text
    }
}

/// The row that is the same element, of the same sort if there are several.
fn position(known: &[Field], row: &Field) -> Option<usize> {
    let same = |field: &Field| field.element == row.element;
    let alike = known.iter().position(|field| same(field) && field.is_list() == row.is_list());
    alike.or_else(|| known.iter().position(same))
}

fn tail(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|head| head.rfind('\n')).map_or(0, |newline| newline + 1)
}

fn line_end(text: &str, at: usize) -> usize {
    tail(text, at).find('\n').map_or(text.len(), |newline| at + newline + 1)
}

fn indentation(line: &str) -> usize {
    line.chars().take_while(|c| *c == ' ').count()
}

/// The length of the list item that the text begins with: its line and all that are deeper, but no blank ones at the end.
fn item_length(text: &str, indent: usize) -> usize {
    let belongs = |line: &&str| line.trim().is_empty() || indentation(line) > indent;
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().map_or(0, str::len);
    let rest: Vec<&str> = lines.take_while(belongs).collect();
    let blank = rest.iter().rev().take_while(|line| line.trim().is_empty()).count();
    first + rest.iter().take(rest.len() - blank).map(|line| line.len()).sum::<usize>()
}

/// The start of a line, or of the comments right above it, which are about it.
fn above_comments(text: &str, line: usize) -> usize {
    let mut start = line;
    while start > 0 {
        let above = line_start(text, start - 1);
        if !tail(text, above).trim_start().starts_with('#') {
            break;
        }
        start = above;
    }
    start
}

/// The length of a quoted text; `skip` tells how much of what it is given is inside the quotes.
fn closing(text: &str, skip: impl Fn(&str) -> usize) -> Option<usize> {
    let mut at = 1;
    loop {
        let rest = text.get(at..)?;
        match skip(rest) {
            0 => return Some(at + 1),
            1 => at += rest.chars().next()?.len_utf8(),
            more => at += more,
        }
    }
}

/// Whether a place is within `{ }` or `[ ]`. Quotes and braces count where a value begins, and nowhere else.
fn is_flow(text: &str, at: usize) -> bool {
    let head = text.get(..at).unwrap_or_default();
    let (mut depth, mut quote, mut before) = (0_usize, None, '\n');
    let mut chars = head.chars().peekable();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some('"'), '\\') => {
                chars.next();
            }
            (Some(open), _) if c == open => (quote, before) = (None, 'x'),
            (Some(_), _) => {}
            (None, '#') if before.is_whitespace() || before == '\n' => {
                while chars.next_if(|next| *next != '\n').is_some() {}
            }
            (None, ' ' | '\t') => {
                if !"\n:,{[-".contains(before) {
                    // A blank within a plain text is a part of it, but a comment may begin behind it.
                    before = if chars.peek() == Some(&'#') { ' ' } else { 'x' };
                }
            }
            (None, '"' | '\'') if "\n:,{[-".contains(before) => quote = Some(c),
            (None, '{' | '[') if "\n:,{[-".contains(before) => (depth, before) = (depth + 1, c),
            (None, '}' | ']') if depth > 0 => (depth, before) = (depth - 1, 'x'),
            (None, _) => before = c,
        }
    }
    depth > 0
}
