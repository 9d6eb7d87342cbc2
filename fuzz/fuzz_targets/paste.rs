//! Pasted documentation pages of any text: reading one never panics, and complains of lines that exist.

#![no_main]

use kiwoom_codegen::paste;
use kiwoom_codegen::source::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let source = Source { path: "fuzz".to_owned(), text: text.to_owned() };
    let lines = text.split('\n').count();
    if let Err(diagnostics) = paste::parse(&source) {
        assert!(!diagnostics.is_empty());
        assert!(diagnostics.iter().all(|diagnostic| diagnostic.line <= lines));
    }
});
