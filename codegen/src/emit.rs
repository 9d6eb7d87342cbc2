//! Prints the intermediate representation as Rust. Nothing is decided here.

mod bars;
mod catalogue;
mod category;
mod codes;
mod kinds;
mod realtime;
mod record;
pub(crate) mod request;
mod seen;
mod table;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Realtime, Sdk, Tr};
use crate::parallel;
use crate::render::{File, Item, Output};

const CODES: &str = "codes";
const KINDS: &str = "kinds";
const SEEN: &str = "seen";

/// The modules that no category has.
pub(crate) const SHARED_MODULES: [&str; 3] = [CODES, KINDS, SEEN];

/// Prints everything, one file a TR and one file a module.
///
/// # Errors
/// If what is printed is no Rust: a bug in this crate, with the file that it is in.
pub fn emit(sdk: &Sdk) -> Result<Vec<Output>, String> {
    let mut files = vec![
        File { path: "mod.rs".to_owned(), spec: "spec/", docs: Vec::new(), items: category::root(sdk) },
        File {
            path: format!("{CODES}.rs"),
            spec: "spec/types.yaml",
            docs: vec!["Code lists that several TRs share.".to_owned()],
            items: sdk.codes.iter().map(codes::list).collect(),
        },
        File {
            path: format!("{KINDS}.rs"),
            spec: "codegen/src/kind.rs",
            docs: vec!["What a value can be: kinds, units, signs, and the words of the tables.".to_owned()],
            items: kinds::kinds(),
        },
        File {
            path: format!("{SEEN}.rs"),
            spec: "spec/",
            docs: vec!["The forms that values were seen in on the wire, for the tests and the mock server.".to_owned()],
            items: vec![seen::table(sdk)],
        },
    ];
    files.extend(sdk.categories.iter().map(|category| File {
        path: format!("{}/mod.rs", category.module),
        spec: "spec/",
        docs: category::docs(category),
        items: category::module(category),
    }));
    files.extend(sdk.realtime.iter().map(|category| File {
        path: format!("{}/mod.rs", category.module),
        spec: "spec/",
        docs: realtime::docs(category),
        items: realtime::module(category),
    }));
    files.extend(sdk.realtime.iter().flat_map(|category| &category.types).map(|realtime| File {
        path: format!("{}/{}.rs", realtime.module, realtime.stem),
        spec: &realtime.spec,
        docs: vec![format!("`{}` {}: {}", realtime.id, realtime.name, realtime.summary)],
        items: self::realtime(realtime),
    }));
    let mut outputs = files.into_iter().map(File::render).collect::<Result<Vec<_>, _>>()?;
    let trs: Vec<&Tr> = sdk.categories.iter().flat_map(|category| &category.trs).collect();
    let files = parallel::map(&trs, |tr| {
        File {
            path: format!("{}/{}.rs", tr.module, tr.stem),
            spec: &tr.spec,
            docs: vec![format!("`{}` {}: {}", tr.id, tr.name, tr.summary)],
            items: self::tr(tr),
        }
        .render()
    });
    for file in files {
        outputs.push(file?);
    }
    Ok(outputs)
}

/// The file of a TR, in the order in which it is read: what is asked, what comes back, and the tables behind.
fn tr(tr: &Tr) -> Vec<Item> {
    let mut items = request::request(tr);
    items.push(table::request(tr));
    items.extend(tr.records.iter().map(record::structure));
    items.extend(tr.levels.iter().map(record::level));
    items.extend(tr.codes.iter().map(codes::list));
    items.extend(tr.flags.iter().map(codes::flags));
    items.push(catalogue::tr(tr));
    items.push(record::response_impl(tr));
    items.extend(record::rows_impl(tr));
    items.extend(bars::request_impl(tr));
    items.extend(record::by_code_impl(tr));
    items.extend(catalogue::unit_by(tr));
    items.extend(catalogue::orders(tr));
    items.extend(tr.records.iter().map(table::record));
    items.extend(tr.records.iter().filter_map(bars::bar));
    items
}

/// The file of a realtime type: its values, and the tables behind.
fn realtime(realtime: &Realtime) -> Vec<Item> {
    let mut items = vec![record::structure(&realtime.record)];
    items.extend(realtime.levels.iter().map(record::level));
    items.extend(realtime.codes.iter().map(codes::list));
    items.push(catalogue::realtime(realtime));
    items.push(record::realtime_impl(realtime));
    items.push(table::record(&realtime.record));
    items
}

/// Doc comments, prose wrapped.
fn docs(lines: &[String]) -> TokenStream {
    let lines = wrapped(lines);
    quote! { #(#[doc = #lines])* }
}

/// The lines of a doc comment, as they stand after `///`, prose wrapped.
fn wrapped(lines: &[String]) -> Vec<String> {
    let mut wrapped = Vec::new();
    let mut in_code = false;
    for line in lines.iter().flat_map(|line| line.split(['\n', '\r'])).map(str::to_owned) {
        let is_fence = line.starts_with("```");
        in_code ^= is_fence;
        if in_code || is_fence { wrapped.push(line) } else { wrap(&line, &mut wrapped) }
    }
    wrapped.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") }).collect()
}

fn wrap(line: &str, wrapped: &mut Vec<String>) {
    const WIDTH: usize = 100;
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut current = String::new();
    for word in line.split(' ') {
        if !current.is_empty() && current.chars().count() + word.chars().count() >= WIDTH {
            wrapped.push(std::mem::replace(&mut current, format!("{indent}{word}")));
            continue;
        }
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    wrapped.push(current);
}

/// What an item can be found by. rustdoc refuses an alias that is the item's own name, or has quotes or odd blanks.
fn aliases(aliases: &[String], own_name: &str) -> TokenStream {
    let mut names: Vec<&str> = Vec::new();
    for alias in aliases.iter().map(|alias| alias.trim()) {
        let allowed = !alias.contains(['"', '\''])
            && !alias.contains(|c: char| c.is_whitespace() && c != ' ')
            && !alias.is_empty()
            && alias != own_name;
        if allowed && !names.contains(&alias) {
            names.push(alias);
        }
    }
    let mut lines: Vec<Vec<&str>> = Vec::new();
    let mut room = 0;
    for name in names {
        // In bytes, as prettyplease counts: what it takes for too long, it breaks after every name.
        let width = name.len() + 4;
        match lines.last_mut() {
            Some(line) if width <= room => line.push(name),
            _ => {
                lines.push(vec![name]);
                room = 62;
            }
        }
        room = room.saturating_sub(width);
    }
    let lines = lines.iter().map(|names| match names.as_slice() {
        [name] => quote! { #[doc(alias = #name)] },
        names => quote! { #[doc(alias(#(#names),*))] },
    });
    quote! { #(#lines)* }
}
