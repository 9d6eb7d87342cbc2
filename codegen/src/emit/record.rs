use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{aliases, docs};
use crate::imports::Name;
use crate::ir::{Level, Realtime, Record, RecordField, Tr, Type};
use crate::render::Item;

/// The struct of a response or a row.
pub(super) fn structure(record: &Record) -> Item {
    let name = format_ident!("{}", record.rust);
    let docs = docs(&record.docs);
    let aliases = aliases(&record.aliases, &record.rust);
    let fields = record.fields.iter().map(field);
    let structure = quote! {
        #docs
        #aliases
        #[derive(Clone, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
            pub extras: Extras,
        }
    };
    Item::one(structure).using(&[Name::Extras]).importing(record.fields.iter().flat_map(|field| &field.ty.imports))
}

/// The struct of one level of a group.
pub(super) fn level(level: &Level) -> Item {
    let name = format_ident!("{}", level.rust);
    let docs = docs(&level.docs);
    let fields = level.fields.iter().map(field);
    let structure = quote! {
        #docs
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    };
    Item::one(structure).importing(level.fields.iter().flat_map(|field| &field.ty.imports))
}

fn field(field: &RecordField) -> TokenStream {
    let name = format_ident!("{}", field.rust);
    let docs = docs(&field.docs);
    let aliases = aliases(&field.aliases, &field.rust);
    let ty = ty(&field.ty);
    quote! { #docs #aliases pub #name: #ty, }
}

/// A type as tokens. The lowering writes types; one that is none shows up when the file is printed.
pub(super) fn ty(ty: &Type) -> TokenStream {
    syn::parse_str::<syn::Type>(&ty.rust).map_or_else(|error| error.to_compile_error(), |ty| quote! { #ty })
}

pub(super) fn response_impl(tr: &Tr) -> Item {
    let response = format_ident!("{}", tr.rust);
    let constant = quote! { const TR: &'static Tr = &TR; };
    Item::implementation(quote! { impl Response for #response }, vec![constant]).using(&[Name::Response, Name::Tr])
}

pub(super) fn realtime_impl(realtime: &Realtime) -> Item {
    let record = format_ident!("{}", realtime.record.rust);
    let constant = quote! { const TYPE: &'static RealtimeType = &TYPE; };
    Item::implementation(quote! { impl Realtime for #record }, vec![constant])
        .using(&[Name::Realtime, Name::RealtimeType])
}

pub(super) fn rows_impl(tr: &Tr) -> Option<Item> {
    let (request, response) = (format_ident!("{}", tr.request.rust), format_ident!("{}", tr.rust));
    let (row, list) = (format_ident!("{}", tr.row.as_ref()?), tr.list.as_ref()?);
    let members = vec![
        quote! { type Row = #row; },
        quote! { const LIST: &'static str = #list; },
        quote! {
            fn rows(response: &mut #response) -> &mut Vec<#row> {
                &mut response.rows
            }
        },
    ];
    Some(Item::implementation(quote! { impl RowsRequest for #request }, members).using(&[Name::RowsRequest]))
}

pub(super) fn by_code_impl(tr: &Tr) -> Option<Item> {
    let (parameter, field) = tr.by_code.as_ref()?;
    let (request, row) = (format_ident!("{}", tr.request.rust), format_ident!("{}", tr.row.as_ref()?));
    let (parameter, field) = (format_ident!("{parameter}"), format_ident!("{field}"));
    let members = vec![
        quote! {
            fn codes(request: &mut Self) -> &mut StockCodes {
                &mut request.#parameter
            }
        },
        quote! {
            fn code(row: &#row) -> Option<&StockCode> {
                row.#field.as_ref()
            }
        },
    ];
    Some(Item::implementation(quote! { impl ByCodeRequest for #request }, members).using(&[Name::ByCodeRequest]))
}
