//! How long generation takes: every spec of the repository, from text to text.
//!
//! `cargo bench -p kiwoom-codegen`

use std::fs;
use std::path::Path;
use std::time::Instant;

use kiwoom_codegen::generate;
use kiwoom_codegen::source::Source;

/// How many milliseconds it may take.
const MOST: f64 = 100.0;

fn main() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec"));
    let mut sources = Vec::new();
    read(root, &mut sources);
    let specs = sources.len();
    let mut times: Vec<f64> = (0..30)
        .map(|_| {
            let sources = sources.clone();
            let start = Instant::now();
            let generated = generate(sources).expect("the specs of the repository are valid");
            assert!(!generated.files.is_empty());
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let mark = if times[0] > MOST { " **missed**" } else { "" };
    println!("| generation | files | time | median | at most |\n| --- | ---: | ---: | ---: | ---: |");
    println!("| all specs | {specs} | {:.1} ms | {:.1} ms | {MOST:.0} ms{mark} |", times[0], times[times.len() / 2]);
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
