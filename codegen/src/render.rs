//! From tokens to text that looks as if a person wrote it.

use std::collections::{BTreeMap, HashSet};

use proc_macro2::{TokenStream, TokenTree};

/// A generated file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The path below the folder of generated code: `market_condition/ka10086.rs`.
    pub path: String,
    /// What is in it.
    pub text: String,
}

/// What generated files import, by name: no type of a spec can have such a name.
pub(crate) const IMPORTS: &[(&str, &str)] = &[
    ("Client", "crate"),
    ("Error", "crate"),
    ("Reply", "crate"),
    ("CodeValue", "crate::catalogue"),
    ("Element", "crate::catalogue"),
    ("Kind", "crate::catalogue"),
    ("SignRule", "crate::catalogue"),
    ("Tr", "crate::catalogue"),
    ("TrKind", "crate::catalogue"),
    ("Unit", "crate::catalogue"),
    ("UnitBy", "crate::catalogue"),
    ("Body", "crate::request"),
    ("Request", "crate::request"),
    ("Response", "crate::request"),
    ("RowsRequest", "crate::request"),
    ("Flow", "crate::value"),
    ("HundredShares", "crate::value"),
    ("IndexLevel", "crate::value"),
    ("Measure", "crate::value"),
    ("MillionWon", "crate::value"),
    ("Orders", "crate::value"),
    ("Percent", "crate::value"),
    ("Price", "crate::value"),
    ("Secret", "crate::value"),
    ("Shares", "crate::value"),
    ("SignAsSent", "crate::value"),
    ("StockCode", "crate::value"),
    ("ThousandShares", "crate::value"),
    ("TradeQuantity", "crate::value"),
    ("Won", "crate::value"),
    ("Cell", "crate::wire"),
    ("Code", "crate::wire"),
    ("Extras", "crate::wire"),
    ("Record", "crate::wire"),
    ("UnknownCode", "crate::wire"),
    ("code_traits", "crate::wire"),
    ("record_traits", "crate::wire"),
    ("Date", "jiff::civil"),
    ("DateTime", "jiff::civil"),
    ("Time", "jiff::civil"),
    ("Decimal", "rust_decimal"),
];

/// Prints a file: a header, the docs of the module, the imports that the items need, and the items.
///
/// `shared` are the code lists of the `codes` module.
pub(crate) fn render(
    path: &str,
    spec: &str,
    doc: &[String],
    items: Vec<TokenStream>,
    shared: &[&str],
) -> Result<Output, String> {
    let mut text = format!("// Generated from {spec} by `cargo xtask gen`. Do not edit.\n\n");
    for line in doc {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    if !doc.is_empty() {
        text.push('\n');
    }
    text.push_str(&imports(&items, shared));
    let mut previous = String::new();
    for item in items {
        let item = item_text(item).map_err(|error| format!("{path}: {error}; this is a bug in the generator"))?;
        let keep_together = is_listing(&item) && first_words(&previous) == first_words(&item);
        if !previous.is_empty() && !keep_together {
            text.push('\n');
        }
        text.push_str(&item);
        previous = item;
    }
    Ok(Output { path: path.to_owned(), text })
}

fn item_text(item: TokenStream) -> Result<String, syn::Error> {
    let file: syn::File = syn::parse2(item)?;
    Ok(with_blank_lines(&prettyplease::unparse(&file)))
}

/// `prettyplease` leaves no blank line between the functions of an `impl`.
fn with_blank_lines(item: &str) -> String {
    let in_impl = item.starts_with("impl");
    let mut text = String::with_capacity(item.len());
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        let ends_member =
            line == "    }" || (line.starts_with("    ") && !line.starts_with("     ") && line.ends_with(';'));
        if in_impl && ends_member && lines.peek().is_some_and(|next| *next != "}") {
            text.push('\n');
        }
    }
    text
}

/// Whether the item is one of a list of modules or re-exports.
fn is_listing(item: &str) -> bool {
    item.starts_with("pub mod") || item.starts_with("pub use")
}

fn first_words(item: &str) -> Vec<&str> {
    item.split(' ').take(2).collect()
}

/// The `use` lines for the names that occur in the items.
fn imports(items: &[TokenStream], shared: &[&str]) -> String {
    let mut names = HashSet::new();
    for item in items {
        collect_names(item.clone(), &mut names);
    }
    let mut by_path: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let known = IMPORTS.iter().copied().chain(shared.iter().map(|list| (*list, "crate::codes")));
    for (name, path) in known.filter(|(name, _)| names.contains(*name)) {
        by_path.entry(path).or_default().push(name);
    }
    let mut text = String::new();
    let foreign = |path: &&str| !path.starts_with("crate");
    for wanted in [true, false] {
        let before = text.len();
        for (path, names) in by_path.iter_mut().filter(|(path, _)| foreign(path) == wanted) {
            names.sort_unstable();
            match names.as_slice() {
                [name] => text.push_str(&format!("use {path}::{name};\n")),
                names => text.push_str(&format!("use {path}::{{{}}};\n", names.join(", "))),
            }
        }
        if text.len() > before {
            text.push('\n');
        }
    }
    text
}

fn collect_names(tokens: TokenStream, names: &mut HashSet<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            // Nor is a variant that is declared here.
            TokenTree::Ident(name) if name == "enum" => {
                tokens.next();
                tokens.next_if(|next| matches!(next, TokenTree::Group(_)));
            }
            TokenTree::Ident(name) => {
                names.insert(name.to_string());
            }
            // Attributes name derives, not types.
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                tokens.next_if(|next| matches!(next, TokenTree::Group(_)));
            }
            // A variant is not the type of that name.
            TokenTree::Punct(punct) if punct.as_char() == ':' && punct.spacing() == proc_macro2::Spacing::Joint => {
                tokens.next();
                tokens.next_if(|next| matches!(next, TokenTree::Ident(_)));
            }
            TokenTree::Group(group) => collect_names(group.stream(), names),
            _ => {}
        }
    }
}
