//! Reading the files of `spec/`.

mod quotes;

use std::collections::HashMap;

use crate::glossary::Glossary;
use crate::parallel;
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
    let mut found: HashMap<&str, String> = HashMap::new();
    let (shared, trs): (Vec<Source>, Vec<Source>) = sources.into_iter().partition(|file| shared_name(file).is_some());
    for source in shared {
        let Some(name) = shared_name(&source) else { continue };
        let path = source.path.clone();
        if let Some(first) = found.insert(name, path.clone()) {
            problems.push(source.problem(format!("there is {first} already; put everything into one of them")));
            continue;
        }
        problems.extend(quotes::missing(&source));
        let read = match name {
            "categories.yaml" => parse(source).map(|file| specs.categories = file),
            "types.yaml" => parse(source).map(|file| specs.types = file),
            "protocol.yaml" => parse(source).map(|file| specs.protocol = file),
            _ => parse(source).map(|file| specs.glossary = Some(file)),
        };
        if let Err(problem) = read {
            specs.unread.push(path);
            problems.push(problem);
        }
    }
    for (unquoted, tr) in parallel::map(&trs, |source| (quotes::missing(source), parse(source.clone()))) {
        problems.extend(unquoted);
        match tr {
            Ok(tr) => specs.trs.push(tr),
            Err(problem) => {
                specs.unread.push(problem.path.clone());
                problems.push(problem);
            }
        }
    }
    (specs, problems)
}

/// The files that there is one of; every other one is a TR.
fn shared_name(source: &Source) -> Option<&'static str> {
    const NAMES: [&str; 4] = ["categories.yaml", "types.yaml", "protocol.yaml", "glossary.yaml"];
    let name = source.path.rsplit('/').next()?;
    NAMES.into_iter().find(|shared| *shared == name)
}

fn parse<T: serde::de::DeserializeOwned>(source: Source) -> Result<Loaded<T>, Diagnostic> {
    match serde_yaml::from_str(&source.text) {
        Ok(spec) => Ok(Loaded { spec, source }),
        Err(error) => Err(source.unreadable(&error)),
    }
}
