use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::imports::Name;
use crate::ir::{LastDay, Record, Tr};
use crate::render::Item;

/// A row as a bar, in the notation of kiwoom-api's macro.
pub(super) fn bar(record: &Record) -> Option<Item> {
    let bar = record.bar.as_ref()?;
    let turnover = bar.turnover.as_ref().map(|field| format!(", turnover: {field}")).unwrap_or_default();
    let text = format!("bar! {{ {}, time: {}{turnover} }}\n", record.rust, bar.time);
    Some(Item::text(text).using(&[Name::BarMacro]))
}

/// That a request asks for bars.
pub(super) fn request_impl(tr: &Tr) -> Option<Item> {
    let (bars, request) = (tr.bars.as_ref()?, format_ident!("{}", tr.request.rust));
    let members: Vec<_> = bars.last_day.iter().map(end_on).collect();
    let names: &[Name] = if members.is_empty() { &[] } else { &[Name::Date] };
    let header = quote! { impl BarsRequest for #request };
    let item = match members.as_slice() {
        [] => Item::one(quote! { #header {} }),
        _ => Item::implementation(header, members),
    };
    Some(item.using(&[Name::BarsRequest]).using(names))
}

fn end_on(last_day: &LastDay) -> TokenStream {
    let name = format_ident!("{}", last_day.rust);
    let set = if last_day.optional {
        quote! { self.#name = Some(self.#name.map_or(day, |known| known.min(day))); }
    } else {
        quote! { self.#name = self.#name.min(day); }
    };
    let body = match &last_day.unless_adjusted {
        None => set,
        Some(adjustment) => {
            let (name, codes) = (format_ident!("{}", adjustment.rust), format_ident!("{}", adjustment.codes));
            let raw = format_ident!("{}", adjustment.raw);
            let is_raw = if adjustment.optional {
                quote! { self.#name == Some(#codes::#raw) }
            } else {
                quote! { self.#name == #codes::#raw }
            };
            quote! { if #is_raw { #set } }
        }
    };
    quote! {
        fn end_on(&mut self, day: Date) {
            #body
        }
    }
}
