use quote::{format_ident, quote};

use crate::imports::Name;
use crate::ir::{Realtime, RealtimeCategory};
use crate::render::Item;

/// The docs of the module: what it has, by type.
pub(super) fn docs(category: &RealtimeCategory) -> Vec<String> {
    let mut lines = vec![format!("{}: {}", category.name, category.summary), String::new()];
    lines.push("| type | 이름 | values |".to_owned());
    lines.push("| --- | --- | --- |".to_owned());
    lines.extend(
        category.types.iter().map(|known| format!("| `{}` | {} | [`{}`] |", known.id, known.name, known.record.rust)),
    );
    lines
}

/// The module: a module a type, all types side by side, and the enum of them.
pub(super) fn module(category: &RealtimeCategory) -> Vec<Item> {
    let modules = category.types.iter().map(|realtime| {
        let stem = format_ident!("{}", realtime.stem);
        quote! { pub mod #stem; }
    });
    vec![Item::listing(modules.collect()), Item::listing(category.types.iter().map(re_export).collect()), any(category)]
}

fn re_export(realtime: &Realtime) -> proc_macro2::TokenStream {
    let stem = format_ident!("{}", realtime.stem);
    let mut names: Vec<&String> = vec![&realtime.record.rust];
    names.extend(realtime.levels.iter().map(|level| &level.rust));
    names.extend(realtime.codes.iter().map(|list| &list.rust));
    names.sort();
    let names = names.iter().map(|name| format_ident!("{name}"));
    quote! { pub use #stem::{#(#names),*}; }
}

/// The enum of all types, in the notation of kiwoom-api's macro: a variant a type.
fn any(category: &RealtimeCategory) -> Item {
    let mut text = "any_realtime! {\n".to_owned();
    for known in &category.types {
        text.push_str(&format!("    /// `{}` {}.\n", known.id, known.name));
        text.push_str(&format!("    {:?} => {},\n", known.id, known.record.rust));
    }
    text.push_str("}\n");
    Item::text(text).using(&[Name::AnyRealtimeMacro])
}
