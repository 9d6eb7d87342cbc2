//! Reading the files of `spec/`.

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
    /// The TRs, in the order of their files.
    pub trs: Vec<Loaded<Tr>>,
}

/// The content of a file, and the file.
#[derive(Debug)]
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
    for source in sources {
        let read = match source.path.rsplit('/').next() {
            Some("categories.yaml") => parse(source).map(|file| specs.categories = file),
            Some("types.yaml") => parse(source).map(|file| specs.types = file),
            Some("protocol.yaml") => parse(source).map(|file| specs.protocol = file),
            _ => parse(source).map(|file| specs.trs.push(file)),
        };
        problems.extend(read.err());
    }
    (specs, problems)
}

fn parse<T: serde::de::DeserializeOwned>(source: Source) -> Result<Loaded<T>, Diagnostic> {
    match serde_yaml::from_str(&source.text) {
        Ok(spec) => Ok(Loaded { spec, source }),
        Err(error) => Err(source.unreadable(&error)),
    }
}
