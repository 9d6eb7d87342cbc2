use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::table::{filtered_table, sorted_table};
use crate::imports::Name;
use crate::ir::{List, Realtime, Tr, UnitTable};
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

/// What is known of a realtime type at run time, beside its table.
pub(super) fn realtime(realtime: &Realtime) -> Item {
    let (id, name, rust) = (&realtime.id, &realtime.name, &realtime.record.rust);
    let (items, values) =
        (format_ident!("{}", format!("{:?}", realtime.items)), format_ident!("{}", realtime.record.table));
    let doc = format!(" What is known of `{id}` at run time.");
    let item = quote! {
        #[doc = #doc]
        pub static TYPE: RealtimeType = RealtimeType {
            id: #id,
            name: #name,
            rust: #rust,
            items: Items::#items,
            values: &#values,
        };
    };
    Item::one(item).using(&[Name::Items, Name::RealtimeType])
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

/// The orders of the rows of lists, and what leaves rows out.
pub(super) fn orders(tr: &Tr) -> Vec<Item> {
    let cells = tr.records.iter().flat_map(|record| &record.cells);
    let lists = cells.filter_map(|(.., reading)| reading.list.as_ref());
    lists.flat_map(|list| [sorted_by(list), filtered_by(list)]).flatten().collect()
}

fn sorted_by(list: &List) -> Option<Item> {
    let table = format_ident!("{}", sorted_table(list));
    let sorts = list.sorted_by.iter().filter_map(|sort| {
        let (first, by) = sort.by()?;
        let first = format_ident!("{}", first.word());
        let only = sort.only.map(|only| {
            let only = format_ident!("{}", only.variant());
            quote! { .only(Only::#only) }
        });
        let when = sort.when.0.iter().map(|(parameter, variant)| quote! { (#parameter, #variant) });
        let when = (!sort.when.0.is_empty()).then(|| quote! { .when(&[#(#when),*]) });
        Some(quote! { Sort::#first(#by) #only #when })
    });
    let item = quote! { const #table: &[Sort] = &[#(#sorts),*]; };
    let only: &[Name] = if list.sorted_by.iter().any(|sort| sort.only.is_some()) { &[Name::Only] } else { &[] };
    (!list.sorted_by.is_empty()).then(|| Item::one(item).using(&[Name::Sort]).using(only))
}

fn filtered_by(list: &List) -> Option<Item> {
    let table = format_ident!("{}", filtered_table(list));
    let filters = list.filtered_by.iter().map(|(parameter, field)| quote! { (#parameter, #field) });
    let item = quote! { const #table: &[(&str, &str)] = &[#(#filters),*]; };
    (!list.filtered_by.is_empty()).then(|| Item::one(item))
}
