use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::docs;
use crate::ir::CodeList;

/// The enum of a code list, and its codes.
pub(super) fn list(list: &CodeList) -> Vec<TokenStream> {
    let name = format_ident!("{}", list.rust);
    let list_docs = docs(&list.docs);
    let variants = list.values.iter().map(|value| {
        let (docs, variant) = (docs(&value.docs), format_ident!("{}", value.rust));
        quote! { #docs #variant, }
    });
    let table = list.values.iter().map(|value| {
        let (code, rust, name) = (&value.code, &value.rust, &value.name);
        quote! { CodeValue::new(#code, #rust, #name) }
    });
    let from = list.values.iter().map(|value| {
        let (code, variant) = (&value.code, format_ident!("{}", value.rust));
        quote! { #code => Self::#variant, }
    });
    let to = list.values.iter().map(|value| {
        let (code, variant) = (&value.code, format_ident!("{}", value.rust));
        quote! { Self::#variant => #code, }
    });
    vec![
        quote! {
            #list_docs
            #[derive(Debug, Clone, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #(#variants)*
                /// A code that is not documented.
                Unknown(UnknownCode),
            }
        },
        quote! {
            impl Code for #name {
                const CODES: &'static [CodeValue] = &[#(#table),*];

                fn from_code(code: &str) -> Self {
                    match code {
                        #(#from)*
                        _ => Self::Unknown(UnknownCode::new(code)),
                    }
                }

                fn code(&self) -> &str {
                    match self {
                        #(#to)*
                        Self::Unknown(code) => code.as_str(),
                    }
                }
            }
        },
        quote! { code_traits!(#name); },
    ]
}
