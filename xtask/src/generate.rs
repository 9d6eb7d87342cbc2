//! `cargo xtask gen`: what the specs produce, written or compared.

use std::path::{Path, PathBuf};

use kiwoom_codegen::source::Diagnostic;
use kiwoom_codegen::{Generated, coverage};

use crate::Failure;
use crate::files::{read, relative, remove, specs, walk, write as write_file};

const GENERATED: &str = "kiwoom-api/src/generated";

/// What keeps a file from being as the specs say.
enum Difference {
    Stale { path: PathBuf, text: String },
    Missing { path: PathBuf, text: String },
    Orphaned { path: PathBuf },
}

/// Makes everything as the specs say. Files that are so already are not touched.
pub(crate) fn write(root: &Path) -> Result<(), Failure> {
    let Outcome { differences, warnings } = outcome(root)?;
    for difference in &differences {
        match difference {
            Difference::Stale { path, text } | Difference::Missing { path, text } => write_file(path, text)?,
            Difference::Orphaned { path } => remove(path)?,
        }
        eprintln!("{}", describe(difference, root));
    }
    for warning in warnings {
        eprintln!("warning: {warning}");
    }
    if differences.is_empty() {
        eprintln!("nothing to do: everything is as the specs say");
    }
    Ok(())
}

/// Fails if anything is not as the specs say, or if there is anything to warn of.
pub(crate) fn check(root: &Path) -> Result<(), Failure> {
    let Outcome { differences, warnings } = outcome(root)?;
    let mut lines: Vec<String> = warnings.iter().map(|warning| format!("warning: {warning}")).collect();
    lines.extend(differences.iter().map(|found| describe(found, root)));
    if !differences.is_empty() {
        lines.push("these files are not what the specs produce; run `cargo xtask gen`".to_owned());
    }
    if lines.is_empty() { Ok(()) } else { Err(lines) }
}

fn describe(difference: &Difference, root: &Path) -> String {
    match difference {
        Difference::Stale { path, .. } => format!("stale: {}", relative(path, root)),
        Difference::Missing { path, .. } => format!("missing: {}", relative(path, root)),
        Difference::Orphaned { path } => format!("orphaned: {}", relative(path, root)),
    }
}

/// What there is to write, and what to say of the specs.
struct Outcome {
    differences: Vec<Difference>,
    warnings: Vec<Diagnostic>,
}

fn outcome(root: &Path) -> Result<Outcome, Failure> {
    let lines = |problems: Vec<_>| problems.iter().map(ToString::to_string).collect::<Failure>();
    let Generated { files, coverage, page, warnings } = kiwoom_codegen::generate(specs(root)?).map_err(lines)?;
    let folder = root.join(GENERATED);
    let mut present = Vec::new();
    walk(&folder, &mut present)?;
    let mut found = Vec::new();
    for file in files {
        let path = folder.join(&file.path);
        if !present.contains(&path) {
            found.push(Difference::Missing { path, text: file.text });
            continue;
        }
        present.retain(|known| *known != path);
        if read(&path)? != file.text {
            found.push(Difference::Stale { path, text: file.text });
        }
    }
    found.extend(present.into_iter().map(|path| Difference::Orphaned { path }));
    let (path, text) = (root.join(page.path), page.text);
    if !path.exists() {
        found.push(Difference::Missing { path, text });
    } else if read(&path)? != text {
        found.push(Difference::Stale { path, text });
    }
    for coverage::Table { readme, text: table } in coverage {
        let path = root.join(readme);
        if !path.exists() {
            continue;
        }
        let before = read(&path)?;
        let text = coverage::update(&before, &table).map_err(|problem| vec![format!("{readme}: {problem}")])?;
        if before != text {
            found.push(Difference::Stale { path, text });
        }
    }
    Ok(Outcome { differences: found, warnings })
}
