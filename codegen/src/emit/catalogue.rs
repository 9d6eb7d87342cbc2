use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::ir::{Codes, Element, Tr};
use crate::spec::Kind;

/// The static data of a TR: what it is, and its tables.
pub(super) fn tr(tr: &Tr) -> Vec<TokenStream> {
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
    let mut items = vec![
        quote! {
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
        },
        table("REQUEST", tr.request.elements.iter()),
    ];
    items.extend(tr.unit_by.iter().map(|(by, units)| {
        let units = units.iter().map(|(code, unit)| {
            let unit = format_ident!("{}", unit.variant());
            quote! { (#code, Unit::#unit) }
        });
        quote! { const UNIT_BY: UnitBy = UnitBy { element: #by, units: &[#(#units),*] }; }
    }));
    items.extend(tr.records.iter().map(|record| table(&record.table, record.cells.iter().map(|(element, _)| element))));
    items
}

fn table<'a>(name: &str, elements: impl Iterator<Item = &'a Element>) -> TokenStream {
    let name = format_ident!("{name}");
    let elements: Vec<TokenStream> = elements.map(element).collect();
    let count = Literal::usize_unsuffixed(elements.len());
    quote! { static #name: [Element; #count] = [#(#elements),*]; }
}

/// An element: what every one has, then what this one has beside.
fn element(element: &Element) -> TokenStream {
    let (wire, name, rust) = (&element.element, &element.name, &element.rust);
    let kind = format_ident!("{}", element.kind.variant());
    let mut tokens = quote! { Element::new(#wire, #name, #rust, Kind::#kind) };
    if let Some(unit) = element.unit {
        let unit = format_ident!("{}", unit.variant());
        tokens.extend(quote! { .unit(Unit::#unit) });
    }
    if let Some(sign) = element.sign {
        let sign = format_ident!("{}", sign.variant());
        tokens.extend(quote! { .sign(SignRule::#sign) });
    }
    if let Some(scale) = element.scale {
        let scale = Literal::u8_unsuffixed(scale);
        tokens.extend(quote! { .scale(#scale) });
    }
    if let Some(decimals) = element.implied_decimals {
        let decimals = Literal::u8_unsuffixed(decimals);
        tokens.extend(quote! { .implied_decimals(#decimals) });
    }
    if element.kind == Kind::Flow {
        tokens.extend(quote! { .unit_by(UNIT_BY) });
    }
    if element.required {
        tokens.extend(quote! { .required() });
    }
    if let Some(length) = element.length {
        let length = Literal::u16_unsuffixed(length);
        tokens.extend(quote! { .length(#length) });
    }
    match &element.codes {
        Codes::None => {}
        Codes::List(list) => {
            let list = format_ident!("{list}");
            tokens.extend(quote! { .code::<#list>() });
        }
        Codes::These(codes) => {
            let codes = codes.iter().map(|(code, label)| quote! { CodeValue::new(#code, "", #label) });
            tokens.extend(quote! { .codes(&[#(#codes),*]) });
        }
    }
    if let Some(rows) = &element.rows {
        let rows = format_ident!("{rows}");
        tokens.extend(quote! { .rows(&#rows) });
    }
    if element.amended {
        tokens.extend(quote! { .amended() });
    }
    tokens
}
