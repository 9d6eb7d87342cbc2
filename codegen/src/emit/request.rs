use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{aliases, docs};
use crate::imports::{Import, Name};
use crate::ir::{ChosenUnit, Derived, Parameter, ParameterType, Request, Start, Tr, UnitBy};
use crate::render::Item;

/// The methods beside those of parameters, which no parameter can be called like.
pub(crate) const METHODS: [&str; 3] = ["new", "unit", "measure"];

/// The request type, and its methods.
pub(super) fn request(tr: &Tr) -> Vec<Item> {
    let request = &tr.request;
    let name = format_ident!("{}", request.rust);
    let docs = docs(&request.docs);
    let aliases = aliases(&[tr.id.clone(), tr.name.clone()], &request.rust);
    let fields = request.parameters.iter().map(field);
    let mut methods = vec![constructor(request)];
    methods.extend(request.parameters.iter().filter_map(setter));
    methods.extend(request.derived.iter().map(derived_code));
    methods.extend(request.unit.iter().flat_map(unit));
    // A `new` without arguments calls for it.
    let has_default = request.parameters.iter().all(|parameter| parameter.start != Start::Argument);
    let is_blank = request.parameters.iter().all(|parameter| parameter.start == Start::Blank);
    let default = is_blank.then(|| quote! { Default, });
    let structure = quote! {
        #docs
        #aliases
        #[derive(Debug, Clone, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
    };
    let names: &[Name] = if request.unit.is_some() { &[Name::Unit, Name::Flow, Name::Measure] } else { &[] };
    let mut items = vec![
        Item::one(structure).importing(request.parameters.iter().flat_map(imports)),
        Item::implementation(quote! { impl #name }, methods).using(names),
    ];
    if has_default && !is_blank {
        let new = quote! { fn default() -> Self { Self::new() } };
        items.push(Item::implementation(quote! { impl Default for #name }, vec![new]));
    }
    items
}

fn imports(parameter: &Parameter) -> &[Import] {
    let (ParameterType::Plain(ty) | ParameterType::Into(ty)) = &parameter.ty;
    &ty.imports
}

fn field(parameter: &Parameter) -> TokenStream {
    let name = format_ident!("{}", parameter.rust);
    let docs = docs(&parameter.docs);
    let aliases = aliases(&parameter.aliases, &parameter.rust);
    let ty = type_of(parameter);
    let ty = if parameter.start == Start::Blank {
        quote! { Option<#ty> }
    } else {
        ty
    };
    quote! { #docs #aliases pub #name: #ty, }
}

fn type_of(parameter: &Parameter) -> TokenStream {
    let (ParameterType::Plain(ty) | ParameterType::Into(ty)) = &parameter.ty;
    super::record::ty(ty)
}

/// The type as an argument, and the field's value from it.
fn argument(parameter: &Parameter) -> (TokenStream, TokenStream) {
    let name = format_ident!("{}", parameter.rust);
    let ty = type_of(parameter);
    match parameter.ty {
        ParameterType::Plain(_) => (quote! { #name: #ty }, quote! { #name }),
        ParameterType::Into(_) => (quote! { #name: impl Into<#ty> }, quote! { #name.into() }),
    }
}

fn constructor(request: &Request) -> TokenStream {
    let parameters = &request.parameters;
    let is_argument = |parameter: &&Parameter| parameter.start == Start::Argument;
    let arguments = parameters.iter().filter(is_argument).map(|parameter| argument(parameter).0);
    let fields = parameters.iter().map(|parameter| {
        let name = format_ident!("{}", parameter.rust);
        match (&parameter.start, &parameter.ty) {
            (Start::Blank, _) => quote! { #name: None },
            (Start::Value { rust, .. }, _) => {
                let value = expression(rust);
                quote! { #name: #value }
            }
            (Start::Argument, ParameterType::Plain(_)) => quote! { #name },
            (Start::Argument, ParameterType::Into(_)) => {
                let value = argument(parameter).1;
                quote! { #name: #value }
            }
        }
    });
    let docs = docs(&request.constructor);
    quote! {
        #docs
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

fn expression(rust: &str) -> TokenStream {
    syn::parse_str::<syn::Expr>(rust).map_or_else(|error| error.to_compile_error(), |value| quote! { #value })
}

/// What changes a parameter that `new` does not take.
fn setter(parameter: &Parameter) -> Option<TokenStream> {
    let name = format_ident!("{}", parameter.rust);
    let (argument, value) = argument(parameter);
    let (what, value) = match parameter.start {
        Start::Argument => return None,
        Start::Value { .. } => ("Sets the parameter:", value),
        Start::Blank => ("Sets the optional parameter:", quote! { Some(#value) }),
    };
    let mut lines = parameter.docs.clone();
    if let Some(first) = lines.first_mut() {
        *first = format!("{what} {}", lowercase_first(first));
    }
    let docs = docs(&lines);
    Some(quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #argument) -> Self {
            self.#name = #value;
            self
        }
    })
}

fn lowercase_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_ascii_lowercase().to_string() + chars.as_str()).unwrap_or_default()
}

/// Several values in parentheses; one as it is.
fn tuple(parts: impl Iterator<Item = TokenStream>) -> TokenStream {
    let parts: Vec<TokenStream> = parts.collect();
    match parts.as_slice() {
        [one] => quote! { #one },
        parts => quote! { (#(#parts),*) },
    }
}

fn derived_code(derived: &Derived) -> TokenStream {
    let Derived { method, element, from, arms } = derived;
    let method = format_ident!("{method}");
    let doc = format!(
        " The code of `{element}`, which follows from the {}; `None` if one of them is unknown.",
        from.iter().map(|(name, _)| name.replace('_', " ")).collect::<Vec<_>>().join(" and the ")
    );
    let values = from.iter().map(|(name, _)| {
        let name = format_ident!("{name}");
        quote! { &self.#name }
    });
    let values = tuple(values);
    let arms = arms.iter().map(|(variants, code)| {
        let patterns = from.iter().zip(variants).map(|((_, list), variant)| {
            let (list, variant) = (format_ident!("{list}"), format_ident!("{variant}"));
            quote! { #list::#variant }
        });
        let pattern = tuple(patterns);
        quote! { #pattern => #code, }
    });
    quote! {
        #[doc = #doc]
        fn #method(&self) -> Option<&'static str> {
            let code = match #values {
                #(#arms)*
                _ => return None,
            };
            Some(code)
        }
    }
}

fn unit(unit: &UnitBy) -> [TokenStream; 2] {
    let mut parameters = Vec::new();
    deciding(unit, &mut parameters);
    let parameters = parameters.join(" and ");
    let doc = format!(" The unit of every flow in the reply, chosen by {parameters}; `None` if nobody knows.");
    let chosen = chosen_unit(unit);
    [
        quote! {
            #[doc = #doc]
            pub fn unit(&self) -> Option<Unit> { #chosen }
        },
        quote! {
            /// A flow of the reply with its [unit](Self::unit).
            pub fn measure(&self, flow: Flow) -> Option<Measure> {
                flow.measured_in(self.unit()?)
            }
        },
    ]
}

/// The parameters that decide, in the order in which they are asked.
fn deciding(unit: &UnitBy, names: &mut Vec<String>) {
    let name = format!("`{}`", unit.rust);
    if !names.contains(&name) {
        names.push(name);
    }
    for (_, chosen) in &unit.arms {
        if let ChosenUnit::By(unit) = chosen {
            deciding(unit, names);
        }
    }
}

fn chosen_unit(unit: &UnitBy) -> TokenStream {
    let (name, codes) = (format_ident!("{}", unit.rust), format_ident!("{}", unit.codes));
    let arms = unit.arms.iter().map(|(variant, chosen)| {
        let variant = format_ident!("{variant}");
        let chosen = match chosen {
            ChosenUnit::Unit(unit) => {
                let unit = format_ident!("{}", unit.variant());
                quote! { Some(Unit::#unit) }
            }
            ChosenUnit::By(unit) => chosen_unit(unit),
            ChosenUnit::Unknown => quote! { None },
        };
        quote! { #codes::#variant => #chosen, }
    });
    let subject = if unit.required {
        quote! { self.#name }
    } else {
        quote! { self.#name.as_ref()? }
    };
    quote! {
        match #subject {
            #(#arms)*
            #codes::Unknown(_) => None,
        }
    }
}
