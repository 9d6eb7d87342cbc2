//! The generated file of one spec of each shape, in full.

// Helpers of tests are no tests to clippy, and may unwrap all the same.
#![allow(clippy::unwrap_used, clippy::panic)]
#![allow(unreachable_pub)]

mod support;

use insta::assert_snapshot;
use kiwoom_codegen::generate;
use support::{folder, lines};

const TYPES: &str = include_str!("fixtures/types.yaml");

/// The file of the TR; it and all others are Rust.
fn generated(types: &str, spec: &str) -> String {
    let id = spec.lines().find_map(|line| line.strip_prefix("id: ")).unwrap();
    file(types, spec, &format!("market_condition/{id}.rs"))
}

/// The file at that path.
fn file(types: &str, spec: &str, path: &str) -> String {
    let id = spec.lines().find_map(|line| line.strip_prefix("id: ")).unwrap();
    let outcome = generate(folder(types, &[(&format!("mrkcond/{id}.yaml"), spec)]));
    let Ok(generated) = outcome else { panic!("{}", lines(&outcome)) };
    for file in &generated.files {
        if let Err(error) = syn::parse_file(&file.text) {
            panic!("{} is no Rust: {error}\n{}", file.path, file.text);
        }
    }
    generated.files.into_iter().find(|file| file.path == path).unwrap().text
}

#[test]
fn what_was_seen() {
    assert_snapshot!(file("[]", include_str!("fixtures/flat.yaml"), "seen.rs"));
}

macro_rules! shapes {
    ($($(#[$doc:meta])* $shape:ident: $types:expr,)*) => { $(
        $(#[$doc])*
        #[test]
        fn $shape() {
            let spec = include_str!(concat!("fixtures/", stringify!($shape), ".yaml"));
            assert_snapshot!(stringify!($shape), generated($types, spec));
        }
    )* };
}

shapes! {
    /// One value of every kind.
    flat: "[]",
    list: "[]",
    lists_and_scalars: "[]",
    levels: "[]",
    codes: TYPES,
    parameters: TYPES,
    flows: "[]",
    amendments: "[]",
    bars: "[]",
    names: "[]",
    ranking: "[]",
}
