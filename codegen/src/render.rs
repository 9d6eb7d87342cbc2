//! From items to text that looks as if a person wrote it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::imports::{Import, Name};

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The path below the folder of generated code: `market_condition/ka10086.rs`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// A file to be printed: a header, the docs of the module, the imports that its items need, and the items.
pub(crate) struct File<'a> {
    pub(crate) path: String,
    pub(crate) spec: &'a str,
    pub(crate) docs: Vec<String>,
    pub(crate) items: Vec<Item>,
}

/// A part of a file, between blank lines.
pub(crate) struct Item {
    imports: Vec<Import>,
    body: Body,
}

enum Body {
    /// Items that stand together, such as a list of modules.
    Items(Vec<TokenStream>),
    /// An `impl`, with a blank line between its members.
    Impl { header: TokenStream, members: Vec<TokenStream> },
    /// Text that is no plain Rust: the call of a macro that has a notation of its own.
    Text(String),
}

impl Item {
    pub(crate) fn one(item: TokenStream) -> Self {
        Self::listing(vec![item])
    }

    pub(crate) fn listing(items: Vec<TokenStream>) -> Self {
        Self { imports: Vec::new(), body: Body::Items(items) }
    }

    /// `header` is all that stands before the brace.
    pub(crate) fn implementation(header: TokenStream, members: Vec<TokenStream>) -> Self {
        Self { imports: Vec::new(), body: Body::Impl { header, members } }
    }

    pub(crate) fn text(text: String) -> Self {
        Self { imports: Vec::new(), body: Body::Text(text) }
    }

    /// What it takes from elsewhere.
    pub(crate) fn using(mut self, names: &[Name]) -> Self {
        self.imports.extend(names.iter().map(|name| name.import()));
        self
    }

    pub(crate) fn importing<'a>(mut self, imports: impl IntoIterator<Item = &'a Import>) -> Self {
        self.imports.extend(imports.into_iter().cloned());
        self
    }

    fn print(self) -> Result<String, syn::Error> {
        match self.body {
            Body::Items(items) => items.into_iter().map(print).collect(),
            Body::Impl { header, members } => {
                let members: Result<Vec<String>, syn::Error> = members
                    .into_iter()
                    .map(|member| {
                        let text = print(quote! { #header { #member } })?;
                        // Between the line of the header and the closing brace.
                        let inner = text.split_once('\n').and_then(|(_, rest)| rest.rsplit_once("}\n"));
                        Ok(inner.map(|(inner, _)| inner.to_owned()).unwrap_or_default())
                    })
                    .collect();
                let empty = print(quote! { #header {} })?;
                let opening = empty.trim_end().strip_suffix('}').unwrap_or(&empty).to_owned();
                Ok(format!("{opening}\n{}}}\n", members?.join("\n")))
            }
            Body::Text(text) => Ok(text),
        }
    }
}

fn print(item: TokenStream) -> Result<String, syn::Error> {
    Ok(prettyplease::unparse(&syn::parse2(item)?))
}

impl File<'_> {
    /// # Errors
    /// If an item is no Rust: a bug in this crate, with the file that it is in.
    pub(crate) fn render(self) -> Result<Output, String> {
        let Self { path, spec, docs, items } = self;
        let mut sections = vec![format!("// Generated from {spec} by `cargo xtask gen`. Do not edit.\n")];
        if !docs.is_empty() {
            sections.push(docs.iter().map(|line| format!("//! {line}").trim_end().to_owned() + "\n").collect());
        }
        sections.extend(imports(&items));
        for item in items {
            let item = item.print().map_err(|error| format!("{path}: {error}; this is a bug in the generator"))?;
            sections.push(item);
        }
        Ok(Output { path, text: sections.join("\n") })
    }
}

/// No line of code is wider.
pub(crate) const WIDTH: usize = 120;

/// The import of several names, on as many lines as they take.
fn import(path: &str, names: &[&str]) -> String {
    let on_one = format!("use {path}::{{{}}};", names.join(", "));
    if on_one.len() <= WIDTH {
        return on_one + "\n";
    }
    let mut lines = vec![String::from("   ")];
    for name in names {
        if lines.last().is_some_and(|line| line.len() + name.len() + 2 > WIDTH) {
            lines.push(String::from("   "));
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(&format!(" {name},"));
        }
    }
    format!("use {path}::{{\n{}\n}};\n", lines.join("\n"))
}

/// The `use` lines, those of other crates first.
fn imports(items: &[Item]) -> impl Iterator<Item = String> {
    let mut by_path: BTreeMap<(bool, &str), BTreeSet<&str>> = BTreeMap::new();
    for import in items.iter().flat_map(|item| &item.imports) {
        by_path.entry((import.path.starts_with("crate"), import.path)).or_default().insert(&import.name);
    }
    let mut sections = [String::new(), String::new()];
    for ((is_own, path), names) in by_path {
        let names: Vec<&str> = names.into_iter().collect();
        sections[usize::from(is_own)] += &match names.as_slice() {
            [name] => format!("use {path}::{name};\n"),
            names => import(path, names),
        };
    }
    sections.into_iter().filter(|section| !section.is_empty())
}

/// A number as Rust is written: `10_000`.
pub(crate) fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.char_indices() {
        if index > 0 && digit.is_ascii_digit() && (digits.len() - index).is_multiple_of(3) && !text.ends_with('-') {
            text.push('_');
        }
        text.push(digit);
    }
    text
}
