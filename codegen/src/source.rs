//! Spec files as text, and what is wrong with them, by file and line.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// A file of `spec/`.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path, as a diagnostic should name it: `spec/mrkcond/ka10086.yaml`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// Something that keeps the code from being generated.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, as its [`Source`] names it.
    pub path: String,
    /// The line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// What was found, what was expected, what to do.
    pub message: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.path, self.message),
            line => write!(f, "{}:{line}: {}", self.path, self.message),
        }
    }
}

/// One step into a YAML document.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// Into the value of a key.
    Key(&'a str),
    /// Into an item of a list.
    Item(usize),
}

impl Source {
    /// A diagnostic about the file as a whole.
    pub fn problem(&self, message: impl Into<String>) -> Diagnostic {
        Diagnostic { path: self.path.clone(), line: 0, message: message.into() }
    }

    /// A diagnostic about what is at the end of `steps`.
    pub fn problem_at(&self, steps: &[Step<'_>], message: impl Into<String>) -> Diagnostic {
        Diagnostic { line: self.line_of(steps), ..self.problem(message) }
    }

    /// A diagnostic for a file that cannot be read at all.
    pub(crate) fn unreadable(&self, error: &serde_yaml::Error) -> Diagnostic {
        let (line, message) = match error.location() {
            Some(at) => (at.line(), without_position(&error.to_string()).to_owned()),
            None => (0, error.to_string()),
        };
        Diagnostic { line, ..self.problem(message) }
    }

    /// The line where the value at the end of `steps` begins; of the last step that exists, if they lead nowhere.
    fn line_of(&self, steps: &[Step<'_>]) -> usize {
        (0..=steps.len()).rev().find_map(|depth| self.locate(&steps[..depth])).map_or(0, |at| at.line())
    }

    /// Where in the text the value at the end of `steps` begins, in bytes; `None` if they lead nowhere.
    pub(crate) fn offset_of(&self, steps: &[Step<'_>]) -> Option<usize> {
        let at = self.locate(steps)?;
        let start: usize = self.text.split_inclusive('\n').take(at.line().checked_sub(1)?).map(str::len).sum();
        let line = self.text.get(start..)?;
        // Columns count characters.
        let column = line.char_indices().nth(at.column().checked_sub(1)?).map(|(offset, _)| offset)?;
        Some(start + column)
    }

    /// `serde_yaml` tells positions in errors only. So the document is walked again, and an error raised at the
    /// place: it costs nothing as long as nothing is wrong.
    fn locate(&self, steps: &[Step<'_>]) -> Option<serde_yaml::Location> {
        let error = Probe { steps }.deserialize(serde_yaml::Deserializer::from_str(&self.text)).err()?;
        error.to_string().contains(HERE).then(|| error.location()).flatten()
    }
}

/// `serde_yaml` ends its messages with the position, which a diagnostic has in front.
fn without_position(message: &str) -> &str {
    message.rsplit_once(" at line ").map_or(message, |(what, _)| what)
}

const HERE: &str = "the place that was looked for";

/// Walks into a document and fails at the end of the steps.
struct Probe<'a> {
    steps: &'a [Step<'a>],
}

impl<'de> DeserializeSeed<'de> for Probe<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Probe<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.steps.is_empty() { HERE } else { "something to step into" })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((first, rest)) = self.steps.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        while let Some(key) = map.next_key::<String>()? {
            match first {
                Step::Key(wanted) if *wanted == key => map.next_value_seed(Probe { steps: rest })?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let Some((first, rest)) = self.steps.split_first() else {
            return Err(A::Error::custom(HERE));
        };
        for index in 0.. {
            let found = match first {
                Step::Item(wanted) if *wanted == index => seq.next_element_seed(Probe { steps: rest })?,
                _ => seq.next_element::<IgnoredAny>()?.map(|_| ()),
            };
            if found.is_none() {
                break;
            }
        }
        Ok(())
    }
}
