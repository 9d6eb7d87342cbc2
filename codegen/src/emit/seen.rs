use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::form::{Decimals, Digits, Form};
use crate::imports::Name;
use crate::ir::{Sdk, Seen};
use crate::render::Item;

/// What was seen of the values of every TR.
pub(super) fn table(sdk: &Sdk) -> Item {
    let trs = sdk.categories.iter().flat_map(|category| &category.trs).map(|tr| (&tr.id, &tr.seen));
    let types = sdk.realtime.iter().flat_map(|category| &category.types).map(|known| (&known.id, &known.seen));
    let all = trs.chain(types).filter(|(_, seen)| !seen.is_empty()).map(|(id, seen)| all_of(id, seen));
    let item = quote! {
        /// By TR or realtime type: elements of the response or of a list, and the forms that all of them were seen in.
        pub(crate) static SEEN: &[(&str, &[Seen])] = &[#(#all),*];
    };
    Item::one(item).using(&[Name::Form, Name::Seen])
}

fn all_of(id: &str, seen: &[Seen]) -> TokenStream {
    let groups = seen.iter().map(group);
    quote! { (#id, &[#(#groups),*]) }
}

fn group(seen: &Seen) -> TokenStream {
    let (list, elements, forms) = (&seen.list, &seen.elements, seen.forms.iter().map(form));
    quote! { Seen { list: #list, elements: &[#(#elements),*], forms: &[#(#forms),*] } }
}

fn form(form: &Form) -> TokenStream {
    let (sign, digits, decimals) = match form {
        Form::Blank => return quote! { Form::Blank },
        Form::Text => return quote! { Form::Text },
        Form::Comma => return quote! { Form::Comma },
        Form::Zeros => return quote! { Form::Zeros },
        Form::Number { sign, digits, decimals } => (sign.text(), digits, decimals),
    };
    let number = match digits {
        Digits::Plain => quote! { Form::number(#sign) },
        Digits::Padded => quote! { Form::padded(#sign) },
        Digits::Zero => quote! { Form::zero(#sign) },
    };
    match decimals {
        None => number,
        Some(Decimals::Any(count)) => {
            let count = Literal::u8_unsuffixed(*count);
            quote! { #number.decimals(#count) }
        }
        Some(Decimals::Zeros(count)) => {
            let count = Literal::u8_unsuffixed(*count);
            quote! { #number.zeros(#count) }
        }
    }
}
