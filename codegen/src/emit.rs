//! Prints the intermediate representation as Rust. Nothing is decided here.

mod catalogue;
mod category;
mod codes;
mod record;
mod request;
mod seen;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::{Sdk, Tr};
use crate::parallel;
use crate::render::{Output, render};

/// Prints everything, one file a TR and one file a module.
///
/// # Errors
/// If what is printed is no Rust: a bug in this crate, with the file that it is in.
pub fn emit(sdk: &Sdk) -> Result<Vec<Output>, String> {
    let mut outputs = vec![
        render("mod.rs", "spec/", &[], category::root(sdk), &[])?,
        render(
            "codes.rs",
            "spec/types.yaml",
            &[CODES_DOC.to_owned()],
            sdk.codes.iter().flat_map(codes::list).collect(),
            &[],
        )?,
        render("seen.rs", "spec/", &[SEEN_DOC.to_owned()], seen::table(sdk), &[])?,
    ];
    let shared: Vec<&str> = sdk.codes.iter().map(|list| list.rust.as_str()).collect();
    for category in &sdk.categories {
        let path = format!("{}/mod.rs", category.module);
        outputs.push(render(&path, "spec/", &category::docs(category), category::module(category), &[])?);
    }
    let trs: Vec<&Tr> = sdk.categories.iter().flat_map(|category| &category.trs).collect();
    let files = parallel::map(&trs, |tr| {
        let doc = format!("`{}` {}: {}", tr.id, tr.name, tr.summary);
        render(&format!("{}/{}.rs", tr.module, tr.stem), &tr.spec, &[doc], self::tr(tr), &shared)
    });
    for file in files {
        outputs.push(file?);
    }
    Ok(outputs)
}

const SEEN_DOC: &str = "The forms that values were seen in on the wire, for the tests and the mock server.";
const CODES_DOC: &str = "Code lists that several TRs share.";

/// The file of a TR, in the order in which it is read: what is asked, what comes back, and the tables behind.
fn tr(tr: &Tr) -> Vec<TokenStream> {
    let mut items = request::request(tr);
    items.extend(tr.records.iter().map(record::structure));
    items.extend(tr.levels.iter().map(record::level));
    items.extend(tr.codes.iter().flat_map(codes::list));
    items.extend(catalogue::tr(tr));
    items.push(record::response_impl(tr));
    items.extend(record::rows_impl(tr));
    items.extend(tr.records.iter().map(record::record_impl));
    let records = tr.records.iter().map(|record| format_ident!("{}", record.rust));
    items.push(quote! { record_traits!(#(#records),*); });
    items
}

/// Doc comments, prose wrapped.
fn docs(lines: &[String]) -> TokenStream {
    let mut wrapped = Vec::new();
    let mut in_code = false;
    for line in lines.iter().flat_map(|line| line.split(['\n', '\r'])).map(str::to_owned) {
        let is_fence = line.starts_with("```");
        in_code ^= is_fence;
        if in_code || is_fence { wrapped.push(line) } else { wrap(&line, &mut wrapped) }
    }
    let lines = wrapped.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
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
