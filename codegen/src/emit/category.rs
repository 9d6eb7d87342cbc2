use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::aliases;
use crate::imports::Name;
use crate::ir::{Category, Sdk, Tr};
use crate::naming::camel_case;
use crate::render::Item;
use crate::spec::TrKind;

/// The module above all others: their list, and the list of all TRs.
pub(super) fn root(sdk: &Sdk) -> Vec<Item> {
    let rest = sdk.categories.iter().map(|category| &category.module);
    let realtime = sdk.realtime.iter().map(|category| &category.module);
    let modules = rest.chain(realtime).map(|module| {
        let module = format_ident!("{module}");
        quote! { pub mod #module; }
    });
    let seen = quote! {
        #[cfg(any(test, feature = "mock"))]
        pub(crate) mod seen;
    };
    let kinds = quote! { pub(crate) mod kinds; };
    let modules = [quote! { pub mod codes; }, kinds, seen].into_iter().chain(modules).collect();
    let each = |item: fn(&Ident, &Tr) -> TokenStream| {
        sdk.categories.iter().flat_map(move |category| {
            let module = format_ident!("{}", category.module);
            category.trs.iter().map(move |tr| item(&module, tr))
        })
    };
    let trs = each(|module, tr| {
        let id = format_ident!("{}", tr.stem);
        quote! { &#module::#id::TR }
    });
    let blanks = each(|module, tr| {
        let response = format_ident!("{}", tr.rust);
        quote! { crate::wire::blank::<#module::#response> }
    });
    let trs = quote! {
        /// Every TR that has a spec.
        pub(crate) static TRS: &[&Tr] = &[#(#trs),*];
    };
    let types = sdk.realtime.iter().flat_map(|category| &category.types).map(|known| {
        let (module, stem) = (format_ident!("{}", known.module), format_ident!("{}", known.stem));
        quote! { &#module::#stem::TYPE }
    });
    let realtime_blanks = sdk.realtime.iter().flat_map(|category| &category.types).map(|known| {
        let (module, record) = (format_ident!("{}", known.module), format_ident!("{}", known.record.rust));
        quote! { crate::wire::blank::<#module::#record> }
    });
    let realtime_blanks = quote! {
        /// Blank values of each of them.
        #[cfg(test)]
        pub(crate) static REALTIME_BLANKS: &[fn() -> Box<dyn crate::wire::Record>] = &[#(#realtime_blanks),*];
    };
    let types = quote! {
        /// Every realtime type that has a spec.
        pub(crate) static REALTIME: &[&RealtimeType] = &[#(#types),*];
    };
    let blanks = quote! {
        /// A blank response of each of them.
        #[cfg(test)]
        pub(crate) static BLANKS: &[fn() -> Box<dyn crate::wire::Record>] = &[#(#blanks),*];
    };
    let types = Item::one(types).using(&[Name::RealtimeType]);
    let blanks = [Item::one(blanks), types, Item::one(realtime_blanks)];
    [Item::listing(modules), Item::one(trs).using(&[Name::Tr])].into_iter().chain(blanks).collect()
}

/// The docs of the module of a category: what one does with it, how, and what it has, by TR.
pub(super) fn docs(category: &Category) -> Vec<String> {
    let calls = camel_case(&category.module);
    let link = |method: &String| format!("[`{method}`]({calls}::{method})");
    let mut lines = vec![format!("{}: {}", category.name, category.summary), String::new()];
    for (what, methods) in &category.uses {
        lines.push(format!("- {what}: {}", methods.iter().map(link).collect::<Vec<_>>().join(", ")));
    }
    if !category.uses.is_empty() {
        lines.push(String::new());
        lines.extend(category.example.iter().cloned());
        lines.push(String::new());
    }
    lines.push("| TR | 이름 | method | request and response |".to_owned());
    lines.push("| --- | --- | --- | --- |".to_owned());
    lines.extend(category.trs.iter().map(|tr| {
        let method = match tr.kind {
            TrKind::Token => "by the client itself".to_owned(),
            _ => link(&tr.method),
        };
        format!("| [`{}`] | {} | {method} | [`{}`], [`{}`] |", tr.id, tr.name, tr.request.rust, tr.rust)
    }));
    lines
}

/// The module of a category: a module a TR, and all their types side by side.
pub(super) fn module(category: &Category) -> Vec<Item> {
    let modules = category.trs.iter().map(|tr| {
        let id = format_ident!("{}", tr.stem);
        quote! { pub mod #id; }
    });
    let mut items = vec![Item::listing(modules.collect()), Item::listing(category.trs.iter().map(re_export).collect())];
    items.extend(calls(category));
    items
}

/// The client's methods, behind a name for the category. Tokens are the client's own business.
fn calls(category: &Category) -> Vec<Item> {
    let trs: Vec<&Tr> = category.trs.iter().filter(|tr| tr.kind != TrKind::Token).collect();
    if trs.is_empty() {
        return Vec::new();
    }
    let (module, name) = (format_ident!("{}", category.module), format_ident!("{}", camel_case(&category.module)));
    let doc = format!(" The calls of {}: [`Client::{module}`] has them.", category.name);
    let client_doc = format!(" {}: {}", category.name, category.summary);
    let entry = quote! {
        #[doc = #client_doc]
        pub fn #module(&self) -> #name<'_> {
            #name { client: self }
        }
    };
    let structure = quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'a> {
            client: &'a Client,
        }
    };
    let methods = trs.iter().map(|tr| method(tr)).collect();
    vec![
        Item::implementation(quote! { impl Client }, vec![entry]).using(&[Name::Client]),
        Item::one(structure),
        Item::implementation(quote! { impl #name<'_> }, methods).using(&[Name::Error, Name::Reply]),
    ]
}

fn method(tr: &Tr) -> TokenStream {
    let (method, request) = (format_ident!("{}", tr.method), format_ident!("{}", tr.request.rust));
    let response = format_ident!("{}", tr.rust);
    let mut docs = vec![format!("{} {} (`{}`)", tr.summary, tr.name, tr.id)];
    docs.extend(tr.availability.iter().cloned());
    docs.extend([
        String::new(),
        format!("[`{}`] has an example.", tr.rust),
        String::new(),
        "# Errors".to_owned(),
        "As [`Client::send`].".to_owned(),
    ]);
    let docs = super::docs(&docs);
    let aliases = aliases(&[tr.id.clone(), tr.name.clone()], &tr.method);
    quote! {
        #docs
        #aliases
        pub fn #method(self, request: &#request) -> impl Future<Output = Result<Reply<#response>, Error>> {
            self.client.send(request)
        }
    }
}

fn re_export(tr: &Tr) -> TokenStream {
    let id = format_ident!("{}", tr.stem);
    let mut names: Vec<&String> = vec![&tr.request.rust];
    names.extend(tr.records.iter().map(|record| &record.rust));
    names.extend(tr.levels.iter().map(|level| &level.rust));
    names.extend(tr.codes.iter().map(|list| &list.rust));
    names.extend(tr.flags.iter().map(|set| &set.rust));
    names.sort();
    let names = names.iter().map(|name| format_ident!("{name}"));
    quote! { pub use #id::{#(#names),*}; }
}
