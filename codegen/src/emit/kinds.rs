use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::docs;
use crate::imports::Import;
use crate::kind::{Kind, Sign, Unit, Word};
use crate::naming::in_english;
use crate::render::Item;
use crate::rows::RowOf;

/// The enums of the catalogue that the specs' words are, and the words of the tables.
pub(super) fn kinds() -> Vec<Item> {
    let kind_doc = "The kind of a value.";
    let kinds = Kind::ALL.iter().map(|kind| (kind.variant(), kind.summary()));
    let units = Unit::ALL.iter().map(|unit| (unit.variant(), unit.summary()));
    let signs = Sign::ALL.iter().map(|sign| (sign.variant(), sign.summary()));
    let rows = RowOf::ALL.iter().map(|of| (of.variant(), in_english(of.singular()) + "."));
    vec![
        Item::one(enumeration("Kind", kind_doc, kinds)),
        Item::one(expected()).importing(&[Import::new("std", "fmt")]),
        Item::one(enumeration("Unit", "What a value counts in.", units)),
        unit_methods(),
        Item::one(unit_display()),
        Item::one(enumeration("SignRule", "What the sign of a number means.", signs)),
        Item::one(enumeration("RowOf", "What one row of a list is.", rows)),
        Item::one(readings()),
        reading_methods(),
    ]
}

fn enumeration<'a>(name: &str, doc: &str, variants: impl Iterator<Item = (&'a str, String)>) -> TokenStream {
    let (name, doc) = (format_ident!("{name}"), docs(&[doc.to_owned()]));
    let variants = variants.map(|(variant, summary)| {
        let (variant, doc) = (format_ident!("{variant}"), docs(&[summary]));
        quote! { #doc #variant, }
    });
    quote! {
        #doc
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }
    }
}

/// What is expected where there is something else.
fn expected() -> TokenStream {
    let mut arms: Vec<(Vec<Ident>, &str)> = Vec::new();
    for kind in Kind::ALL {
        let variant = format_ident!("{}", kind.variant());
        match arms.iter_mut().find(|(_, expected)| *expected == kind.expected()) {
            Some((variants, _)) => variants.push(variant),
            None => arms.push((vec![variant], kind.expected())),
        }
    }
    let arms = arms.iter().map(|(variants, expected)| quote! { #(Self::#variants)|* => #expected, });
    quote! {
        impl fmt::Display for Kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { #(#arms)* })
            }
        }
    }
}

fn unit_methods() -> Item {
    let arms = Unit::ALL.iter().map(|unit| {
        let (variant, label) = (format_ident!("{}", unit.variant()), unit.label());
        quote! { Self::#variant => #label, }
    });
    let label = quote! {
        /// What Kiwoom calls it: `백만원`.
        pub const fn label(self) -> &'static str {
            match self { #(#arms)* }
        }
    };
    Item::implementation(quote! { impl Unit }, vec![label])
}

fn unit_display() -> TokenStream {
    let arms = Unit::ALL.iter().map(|unit| {
        let (variant, english) = (format_ident!("{}", unit.variant()), unit.english());
        quote! { Self::#variant => #english, }
    });
    quote! {
        impl fmt::Display for Unit {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { #(#arms)* })
            }
        }
    }
}

fn readings() -> TokenStream {
    let words = Word::all().map(|word| format_ident!("{}", word.word));
    let doc = docs(&[
        "One word each for what a value is, what it counts in, what its sign means, and so of which type it is: the words of \
         the tables, where they stand for all of that."
            .to_owned(),
    ]);
    quote! {
        #doc
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[allow(dead_code, reason = "which of the words occur is up to the specs")]
        pub(crate) enum Reading { #(#words,)* }
    }
}

fn reading_methods() -> Item {
    let says: Vec<_> = Word::all().map(|word| (format_ident!("{}", word.word), word.says())).collect();
    let kinds = says.iter().map(|(word, (kind, _, _))| {
        let kind = format_ident!("{}", kind.variant());
        quote! { Self::#word => Kind::#kind, }
    });
    let units = says.iter().filter_map(|(word, (_, unit, _))| {
        let unit = format_ident!("{}", (*unit)?.variant());
        Some(quote! { Self::#word => Some(Unit::#unit), })
    });
    let signs = says.iter().filter(|(_, (_, _, sign))| *sign != Sign::Unsigned).map(|(word, (_, _, sign))| {
        let sign = format_ident!("{}", sign.variant());
        quote! { Self::#word => SignRule::#sign, }
    });
    Item::implementation(
        quote! { impl Reading },
        vec![
            quote! {
                pub(crate) const fn kind(self) -> Kind {
                    match self { #(#kinds)* }
                }
            },
            quote! {
                pub(crate) const fn unit(self) -> Option<Unit> {
                    match self { #(#units)* _ => None }
                }
            },
            quote! {
                pub(crate) const fn sign(self) -> SignRule {
                    match self { #(#signs)* _ => SignRule::Unsigned }
                }
            },
        ],
    )
}
