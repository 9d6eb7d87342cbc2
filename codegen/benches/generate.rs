//! How long generation takes: every spec of the repository, from text to text. The goal is 100 ms at most.
//!
//! `cargo bench -p kiwoom-codegen`

use std::fs;
use std::path::Path;

use divan::Bencher;
use kiwoom_codegen::generate;
use kiwoom_codegen::source::Source;

fn main() {
    divan::main();
}

#[divan::bench(sample_count = 50)]
fn all_specs(bencher: Bencher<'_, '_>) {
    let mut sources = Vec::new();
    read(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec")), &mut sources);
    let generated = generate(sources.clone()).expect("the specs of the repository are valid");
    assert!(!generated.files.is_empty());
    bencher.with_inputs(|| sources.clone()).bench_values(generate);
}

fn read(folder: &Path, sources: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("spec/ can be read") {
        let path = entry.expect("spec/ can be read").path();
        if path.is_dir() {
            read(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            let text = fs::read_to_string(&path).expect("a spec can be read");
            sources.push(Source { path: path.display().to_string(), text });
        }
    }
}
