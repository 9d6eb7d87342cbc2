//! How long generation takes at the size of Kiwoom's whole catalogue, stage by stage. Run with
//! `cargo bench -p kiwoom-codegen --bench scale`.

#[path = "../examples/synthetic/catalogue.rs"]
mod catalogue;
#[allow(dead_code)]
#[path = "../examples/synthetic/folder.rs"]
mod folder;
#[path = "../examples/synthetic/vocabulary.rs"]
mod vocabulary;

use std::path::Path;
use std::time::Instant;

use kiwoom_codegen::{check, emit, generate, load, lower};

const RUNS: usize = 7;

fn main() {
    let spec = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec"));
    let sources = catalogue::filled(folder::read(spec).expect("the specs of the repository can be read"));
    let mut times: Vec<[f64; 5]> = (0..RUNS)
        .map(|_| {
            let sources = sources.clone();
            let mut last = Instant::now();
            let mut lap = || {
                let now = Instant::now();
                std::mem::replace(&mut last, now).elapsed().as_secs_f64() * 1e3
            };
            let all = Instant::now();
            let (specs, problems) = load::load(sources);
            assert!(problems.is_empty(), "{problems:?}");
            let load = lap();
            let problems = check::check(&specs);
            assert!(problems.is_empty(), "{problems:?}");
            let check = lap();
            let sdk = lower::lower(&specs);
            let lower = lap();
            let files = emit::emit(&sdk).expect("the code is Rust");
            assert!(files.len() > catalogue::TRS);
            [load, check, lower, lap(), all.elapsed().as_secs_f64() * 1e3]
        })
        .collect();
    times.sort_by(|a, b| a[4].total_cmp(&b[4]));
    let [load, check, lower, emit, all] = times[RUNS / 2];
    println!(
        "{} TRs: {all:.0} ms (goal: under 500 ms): load {load:.0}, check {check:.0}, lower {lower:.0}, emit {emit:.0}",
        catalogue::TRS
    );
    let generated = generate(sources).expect("the specs are valid");
    let longest = generated.files.iter().max_by_key(|file| file.text.lines().count()).expect("there are files");
    println!("longest file: {}, {} lines", longest.path, longest.text.lines().count());
}
