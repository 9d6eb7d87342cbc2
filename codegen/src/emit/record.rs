use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use super::{aliases, docs};
use crate::ir::{Level, Record, RecordField, Tr};

/// The struct of a response or a row.
pub(super) fn structure(record: &Record) -> TokenStream {
    let name = format_ident!("{}", record.rust);
    let docs = docs(&record.docs);
    let aliases = aliases(&record.aliases, &record.rust);
    let fields = record.fields.iter().map(field);
    quote! {
        #docs
        #aliases
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// Elements that are not documented, and values that could not be read, as JSON. Normally there are none.
            pub extras: Extras,
        }
    }
}

/// The struct of one level of a group.
pub(super) fn level(level: &Level) -> TokenStream {
    let name = format_ident!("{}", level.rust);
    let docs = docs(&level.docs);
    let fields = level.fields.iter().map(field);
    quote! {
        #docs
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    }
}

fn field(field: &RecordField) -> TokenStream {
    let name = format_ident!("{}", field.rust);
    let docs = docs(&field.docs);
    let aliases = aliases(&field.aliases, &field.rust);
    let ty = ty(&field.ty);
    quote! { #docs #aliases pub #name: #ty, }
}

/// A type as tokens. The lowering writes types; one that is none shows up when the file is parsed.
fn ty(text: &str) -> TokenStream {
    syn::parse_str::<Type>(text).map_or_else(|error| error.to_compile_error(), |ty| quote! { #ty })
}

pub(super) fn response_impl(tr: &Tr) -> TokenStream {
    let response = format_ident!("{}", tr.rust);
    quote! {
        impl Response for #response {
            const TR: &'static Tr = &TR;
        }
    }
}

pub(super) fn rows_impl(tr: &Tr) -> Option<TokenStream> {
    let (request, response) = (format_ident!("{}", tr.request.rust), format_ident!("{}", tr.rust));
    let (row, list) = (format_ident!("{}", tr.row.as_ref()?), tr.list.as_ref()?);
    Some(quote! {
        impl RowsRequest for #request {
            type Row = #row;

            const LIST: &'static str = #list;

            fn rows(response: &mut #response) -> &mut Vec<#row> {
                &mut response.rows
            }
        }
    })
}

/// Where each element of the table goes.
pub(super) fn record_impl(record: &Record) -> TokenStream {
    let name = format_ident!("{}", record.rust);
    let table = format_ident!("{}", record.table);
    let arms = record.cells.iter().enumerate().map(|(index, (_, cell))| {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let (variant, field) = (format_ident!("{}", cell.variant), format_ident!("{}", cell.field));
        let place = match &cell.level {
            None => quote! { self.#field },
            Some((level, inner)) => {
                let (level, inner) = (proc_macro2::Literal::usize_unsuffixed(*level), format_ident!("{inner}"));
                quote! { self.#field[#level].#inner }
            }
        };
        quote! { #index => Cell::#variant(&mut #place), }
    });
    let cell = if record.cells.is_empty() {
        quote! { fn cell(&mut self, _: usize) -> Option<Cell<'_>> { None } }
    } else {
        quote! {
            fn cell(&mut self, index: usize) -> Option<Cell<'_>> {
                let cell = match index {
                    #(#arms)*
                    _ => return None,
                };
                Some(cell)
            }
        }
    };
    quote! {
        impl Record for #name {
            fn elements(&self) -> &'static [Element] {
                &#table
            }

            #cell

            fn extras(&mut self) -> &mut Extras {
                &mut self.extras
            }
        }
    }
}
