use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::imports::Name;
use crate::ir::{Tr, UnitTable};
use crate::render::Item;

/// What is known of a TR at run time, beside its tables.
pub(super) fn tr(tr: &Tr) -> Item {
    let (id, name, rust, module, path) = (&tr.id, &tr.name, &tr.rust, &tr.module, &tr.path);
    let kind = format_ident!("{}", format!("{:?}", tr.kind));
    let page_rows = match tr.page_rows {
        Some(rows) => {
            let rows = Literal::u32_unsuffixed(rows);
            quote! { Some(#rows) }
        }
        None => quote! { None },
    };
    let withdrawn = match &tr.withdrawn {
        Some((since, code)) => quote! { Some(Withdrawn { since: #since, code: #code }) },
        None => quote! { None },
    };
    let demo = tr.demo;
    let example = tr.example.iter().map(|(element, value)| quote! { (#element, #value) });
    let doc = format!(" What is known of `{id}` at run time.");
    let item = quote! {
        #[doc = #doc]
        pub static TR: Tr = Tr {
            id: #id,
            name: #name,
            rust: #rust,
            category: #module,
            path: #path,
            kind: TrKind::#kind,
            page_rows: #page_rows,
            withdrawn: #withdrawn,
            demo: #demo,
            request: &REQUEST,
            response: &RESPONSE,
            example: &[#(#example),*],
        };
    };
    let names: &[Name] = if tr.withdrawn.is_some() { &[Name::Withdrawn] } else { &[] };
    Item::one(item).using(&[Name::Tr, Name::TrKind]).using(names)
}

/// The parameter that decides the unit of flows.
pub(super) fn unit_by(tr: &Tr) -> Option<Item> {
    let table = tr.unit_by.as_ref()?;
    let names: &[Name] = if has_units(table) { &[Name::Unit, Name::UnitBy] } else { &[Name::UnitBy] };
    let table = unit_table(table);
    Some(Item::one(quote! { const UNIT_BY: UnitBy = #table; }).using(names))
}

fn has_units(table: &UnitTable) -> bool {
    !table.units.is_empty() || table.deferred.iter().any(|(_, table)| has_units(table))
}

fn unit_table(table: &UnitTable) -> TokenStream {
    let element = &table.element;
    let units = table.units.iter().map(|(code, unit)| {
        let unit = format_ident!("{}", unit.variant());
        quote! { (#code, Unit::#unit) }
    });
    let deferred = table.deferred.iter().map(|(code, table)| {
        let table = unit_table(table);
        quote! { (#code, #table) }
    });
    quote! { UnitBy { element: #element, units: &[#(#units),*], deferred: &[#(#deferred),*] } }
}
