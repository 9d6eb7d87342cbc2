//! Reading the files of `spec/`.

mod quotes;

use std::collections::HashMap;

use crate::glossary::Glossary;
use crate::source::{Diagnostic, Source};
use crate::spec::{Category, CodeList, Protocol, Tr};

/// Everything in `spec/`, read but not checked.
#[derive(Debug, Default)]
pub struct Specs {
    /// `categories.yaml`.
    pub categories: Loaded<Vec<Category>>,
    /// `types.yaml`.
    pub types: Loaded<Vec<CodeList>>,
    /// `protocol.yaml`.
    pub protocol: Loaded<Protocol>,
    /// `glossary.yaml`, if there is one.
    pub glossary: Option<Loaded<Glossary>>,
    /// The TRs, in the order of their files.
    pub trs: Vec<Loaded<Tr>>,
    /// The files that could not be read: what they declare is unknown, and nobody is to be blamed for it.
    pub unread: Vec<String>,
}

impl Specs {
    /// The URL path of a TR: its own, or its category's.
    pub fn path<'a>(&'a self, tr: &'a Tr) -> Option<&'a str> {
        let category = || self.categories.spec.iter().find(|known| known.slug == tr.category)?.path.as_deref();
        tr.path.as_deref().or_else(category)
    }

    /// Whether the file of that name could not be read.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        self.unread.iter().any(|path| path.rsplit('/').next() == Some(name))
    }
}

/// The content of a file, and the file.
#[derive(Debug, Clone)]
pub struct Loaded<T> {
    /// What the file says.
    pub spec: T,
    /// The file.
    pub source: Source,
}

impl<T: Default> Default for Loaded<T> {
    fn default() -> Self {
        Self { spec: T::default(), source: Source { path: String::new(), text: String::new() } }
    }
}

/// Reads all files; the path of each tells what is in it.
///
/// A file that cannot be read is left out of the result and has its first problem among the diagnostics.
pub fn load(sources: Vec<Source>) -> (Specs, Vec<Diagnostic>) {
    let mut specs = Specs::default();
    let mut problems = Vec::new();
    let mut shared: HashMap<String, String> = HashMap::new();
    for source in sources {
        let path = source.path.clone();
        let name = path.rsplit('/').next().unwrap_or_default();
        if matches!(name, "categories.yaml" | "types.yaml" | "protocol.yaml" | "glossary.yaml")
            && let Some(first) = shared.insert(name.to_owned(), path.clone())
        {
            problems.push(source.problem(format!("there is {first} already; put everything into one of them")));
            continue;
        }
        problems.extend(quotes::missing(&source));
        let read = match name {
            "categories.yaml" => parse(source).map(|file| specs.categories = file),
            "types.yaml" => parse(source).map(|file| specs.types = file),
            "protocol.yaml" => parse(source).map(|file| specs.protocol = file),
            "glossary.yaml" => parse(source).map(|file| specs.glossary = Some(file)),
            _ => parse(source).map(|file| specs.trs.push(file)),
        };
        if let Err(problem) = read {
            specs.unread.push(path);
            problems.push(problem);
        }
    }
    (specs, problems)
}

fn parse<T: serde::de::DeserializeOwned>(source: Source) -> Result<Loaded<T>, Diagnostic> {
    match serde_yaml::from_str(&source.text) {
        Ok(spec) => Ok(Loaded { spec, source }),
        Err(error) => Err(source.unreadable(&error)),
    }
}
