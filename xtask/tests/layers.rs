//! The modules of kiwoom-api import downwards: from their own layer of ARCHITECTURE.md, or from a lower one.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What is in no layer: generated code is tables, `guide` is prose, and the root re-exports.
const BESIDE: [&str; 3] = ["generated", "guide", "lib"];

/// Files that only tests are made of, beside those called `tests.rs`.
const TESTS: [&str; 1] = ["wire/readings.rs"];

/// The tables of generated code that a layer hands out.
const TABLES: [(&str, &str); 2] = [("catalogue", "generated"), ("realtime", "generated")];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Each module with the number of its layer, from the numbered list of ARCHITECTURE.md.
fn layers() -> BTreeMap<String, usize> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, list) = text.split_once("from the bottom up:\n").expect("ARCHITECTURE.md lists the layers");
    let numbered = list.trim_start().lines().take_while(|line| line.starts_with(|c: char| c.is_ascii_digit()));
    let modules = |line: &str| line.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    numbered
        .enumerate()
        .flat_map(|(layer, line)| modules(line).into_iter().map(move |module| (module, layer)))
        .collect()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// What a line names of this crate, after `crate::`.
fn named(line: &str) -> impl Iterator<Item = &str> {
    let code = if line.trim_start().starts_with("//") { "" } else { line };
    code.split("crate::")
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(rest))
}

#[test]
fn modules_import_downwards_and_never_through_the_root() {
    let layers = layers();
    let src = root().join("kiwoom-api/src");
    let mut files = Vec::new();
    sources(&src, &mut files);
    files.sort();
    let mut problems = Vec::new();
    for file in files {
        let path = file.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        let module = path.split(['/', '.']).next().unwrap_or_default().to_owned();
        let is_test = path.ends_with("tests.rs") || path.contains("/tests/") || TESTS.contains(&path.as_str());
        if BESIDE.contains(&module.as_str()) || is_test {
            continue;
        }
        let Some(own) = layers.get(&module) else {
            problems.push(format!("{path}: {module} is in no layer of ARCHITECTURE.md"));
            continue;
        };
        let text = fs::read_to_string(&file).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            for name in named(line).filter(|name| *name != module) {
                let at = format!("{path}:{}", number + 1);
                match layers.get(name) {
                    Some(layer) if layer <= own => {}
                    Some(_) => problems.push(format!("{at}: {module} imports {name}, which is above it")),
                    None if TABLES.contains(&(module.as_str(), name)) || name == "codes" || is_of_a_category(name) => {}
                    None => problems.push(format!("{at}: {name} is imported through the root, not from its module")),
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The client issues tokens and loads instruments by the types of their categories.
fn is_of_a_category(name: &str) -> bool {
    let text = fs::read_to_string(root().join("spec/categories.yaml")).unwrap();
    text.lines().any(|line| line.trim() == format!("module: {name}"))
}

#[test]
fn the_layers_are_those_of_the_crate() {
    let lib = fs::read_to_string(root().join("kiwoom-api/src/lib.rs")).unwrap();
    let modules = lib.lines().filter_map(|line| {
        let line = line.strip_prefix("pub ").unwrap_or(line);
        line.strip_prefix("mod ")?.strip_suffix(';')
    });
    let mut modules: Vec<&str> = modules.filter(|module| !BESIDE.contains(module)).collect();
    modules.sort_unstable();
    let layers = layers();
    assert_eq!(layers.keys().map(String::as_str).collect::<Vec<_>>(), modules);
}
