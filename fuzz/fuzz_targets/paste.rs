//! Pasted documentation pages of any text: reading one never panics, and complains of lines that exist. What can be read
//! can be imported, and the spec reads back with the facts of the page.

#![no_main]

use kiwoom_codegen::portal::import::{Options, import};
use kiwoom_codegen::load::{Specs, load};
use kiwoom_codegen::portal::paste;
use kiwoom_codegen::source::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let source = Source { path: "fuzz".to_owned(), text: text.to_owned() };
    let lines = text.split('\n').count();
    let trs = match paste::parse(&source) {
        Ok(trs) => trs,
        Err(diagnostics) => {
            assert!(!diagnostics.is_empty());
            assert!(diagnostics.iter().all(|diagnostic| diagnostic.line <= lines));
            return;
        }
    };
    let options = Options { folder: "spec", category: Some("fuzz"), update: false };
    let Ok(outcome) = import(&Specs::default(), &[], &[(source, trs)], options) else { return };
    for file in outcome.files {
        let (specs, problems) = load(vec![Source { path: file.path, text: file.text.clone() }]);
        assert!(problems.is_empty() && specs.trs.len() == 1, "{problems:?}\n{}", file.text);
    }
});
