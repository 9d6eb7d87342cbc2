use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::ir::{Category, Sdk, Tr};

/// The module above all others: their list, and the list of all TRs.
pub(super) fn root(sdk: &Sdk) -> Vec<TokenStream> {
    let modules = sdk.categories.iter().map(|category| {
        let module = format_ident!("{}", category.module);
        quote! { pub mod #module; }
    });
    let mut items: Vec<TokenStream> = vec![quote! { pub mod codes; }];
    items.extend(modules);
    let trs = sdk.categories.iter().flat_map(|category| {
        let module = format_ident!("{}", category.module);
        category.trs.iter().map(move |tr| {
            let id = format_ident!("{}", tr.id);
            quote! { &#module::#id::TR }
        })
    });
    items.push(quote! {
        /// Every TR that has a spec.
        pub(crate) static TRS: &[&Tr] = &[#(#trs),*];
    });
    items
}

/// The module of a category: a module a TR, and all their types side by side.
pub(super) fn module(category: &Category) -> Vec<TokenStream> {
    let mut items: Vec<TokenStream> = category
        .trs
        .iter()
        .map(|tr| {
            let id = format_ident!("{}", tr.id);
            quote! { pub mod #id; }
        })
        .collect();
    items.extend(category.trs.iter().map(re_export));
    items
}

fn re_export(tr: &Tr) -> TokenStream {
    let id = format_ident!("{}", tr.id);
    let mut names: Vec<&String> = vec![&tr.request.rust];
    names.extend(tr.records.iter().map(|record| &record.rust));
    names.extend(tr.levels.iter().map(|level| &level.rust));
    names.extend(tr.codes.iter().map(|list| &list.rust));
    names.sort();
    let names = names.iter().map(|name| format_ident!("{name}"));
    quote! { pub use #id::{#(#names),*}; }
}
