//! Names that kiwoom-api has already, read from the code that is written there by hand.

use std::sync::LazyLock;

use syn::{File, ImplItem, Item, TraitItem};

/// The modules beside those of categories.
static MODULES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let declared = items(include_str!("../../kiwoom-api/src/lib.rs")).filter_map(|item| match item {
        Item::Mod(module) => Some(module.ident.to_string()),
        _ => None,
    });
    declared.chain(crate::emit::SHARED_MODULES.map(str::to_owned)).collect()
});

/// The methods of the client beside those of categories.
static CLIENT_METHODS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let implementations = items(include_str!("../../kiwoom-api/src/client.rs")).filter_map(|item| match item {
        Item::Impl(block) if block.trait_.is_none() => Some(block.items),
        _ => None,
    });
    let methods = implementations.flatten().filter_map(|item| match item {
        ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
        _ => None,
    });
    methods.collect()
});

/// The methods that every request has by its traits.
static REQUEST_METHODS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let traits = items(include_str!("../../kiwoom-api/src/wire/request.rs")).filter_map(|item| match item {
        Item::Trait(item) if item.ident.to_string().ends_with("Request") => Some(item.items),
        _ => None,
    });
    let methods = traits.flatten().filter_map(|item| match item {
        TraitItem::Fn(method) => Some(method.sig.ident.to_string()),
        _ => None,
    });
    methods.chain(["clone".to_owned()]).chain(crate::emit::request::METHODS.map(str::to_owned)).collect()
});

/// Whether kiwoom-api has a module of that name, so that no category can.
pub(crate) fn is_module(name: &str) -> bool {
    has(&MODULES, name)
}

/// Whether the client has a method of that name, so that no category can.
pub(crate) fn is_client_method(name: &str) -> bool {
    has(&CLIENT_METHODS, name)
}

/// Whether requests have a method of that name, so that no parameter can.
pub(crate) fn is_request_method(name: &str) -> bool {
    has(&REQUEST_METHODS, name)
}

fn has(names: &[String], name: &str) -> bool {
    names.iter().any(|taken| taken == name)
}

/// # Panics
/// If it is no Rust; kiwoom-api would not compile either.
#[expect(clippy::expect_used, reason = "it is code of this workspace, which does not compile then")]
fn items(code: &str) -> impl Iterator<Item = Item> {
    let file: File = syn::parse_str(code).expect("kiwoom-api is Rust");
    file.items.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_says_what_is_taken() {
        assert!(["client", "wire", "guide", "codes", "kinds"].into_iter().all(is_module));
        assert!(["builder", "send", "rows", "from_env"].into_iter().all(is_client_method));
        assert!(["new", "to_json", "write", "rows", "measure", "clone"].into_iter().all(is_request_method));
        assert!(!is_module("market_condition") && !is_client_method("chart") && !is_request_method("stock_code"));
    }
}
