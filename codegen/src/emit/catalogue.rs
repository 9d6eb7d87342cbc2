use proc_macro2::Literal;
use quote::{format_ident, quote};

use crate::imports::Name;
use crate::ir::Tr;
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
    let order = match tr.order {
        Some(order) => {
            let order = format_ident!("{}", format!("{order:?}"));
            quote! { Some(RowOrder::#order) }
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
            order: #order,
            withdrawn: #withdrawn,
            demo: #demo,
            request: &REQUEST,
            response: &RESPONSE,
            example: &[#(#example),*],
        };
    };
    let withdrawn: &[Name] = if tr.withdrawn.is_some() { &[Name::Withdrawn] } else { &[] };
    let order: &[Name] = if tr.order.is_some() { &[Name::RowOrder] } else { &[] };
    Item::one(item).using(&[Name::Tr, Name::TrKind]).using(withdrawn).using(order)
}

/// The parameter that decides the unit of flows.
pub(super) fn unit_by(tr: &Tr) -> Option<Item> {
    let (by, units) = tr.unit_by.as_ref()?;
    let names: &[Name] = if units.is_empty() { &[Name::UnitBy] } else { &[Name::Unit, Name::UnitBy] };
    let units = units.iter().map(|(code, unit)| {
        let unit = format_ident!("{}", unit.variant());
        quote! { (#code, Unit::#unit) }
    });
    let item = quote! { const UNIT_BY: UnitBy = UnitBy { element: #by, units: &[#(#units),*] }; };
    Some(Item::one(item).using(names))
}
